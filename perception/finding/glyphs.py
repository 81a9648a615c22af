"""Icons that only the reader noticed: odd single characters are glyphs more often than text."""

from perception.finding.passages import words_in
from perception.finding.wording import squeezed
from perception.geometry import Box
from perception.screen import Icon, Screen

__all__ = ["may_be_icon", "with_glyphs"]

_GLYPH_CONFIDENCE = 0.3


def may_be_icon(text: str) -> bool:
    """Whether a read word may really be an icon: a lone letter, signs only, or mere strokes."""
    if len(text) > 1:
        return not any(mark.isalnum() for mark in text) or set(text) <= set("Il|i")
    return not text.isdigit()


def with_glyphs(screen: Screen) -> tuple[Icon, ...]:
    """The screen's icons, and what was read as an odd character where no icon was detected."""
    icons = list(screen.icons)
    for line in screen.texts:
        for word in words_in(line):
            if not may_be_icon(word.text) or not squeezed(word.text):
                continue
            box = _square(word.box).clipped(screen.screenshot.width, screen.screenshot.height)
            if box is not None and not any(_covers(icon.box, box) for icon in screen.icons):
                icons.append(Icon(box, _GLYPH_CONFIDENCE))
    return tuple(icons)


def _square(box: Box) -> Box:
    half = max(1, min(box.height, max(box.width, box.height // 2)) // 2)
    center = box.center
    return Box(center.x - half, center.y - half, center.x + half, center.y + half)


def _covers(icon: Box, box: Box) -> bool:
    return icon.contains(box.center) or box.contains(icon.center)
