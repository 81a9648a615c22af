"""Whether two detectors see the same."""

from perception import Icon, IconDetector, Screenshot

__all__ = ["assert_agree"]

PIXELS, SURENESS = 2, 0.02


def assert_agree(
    first: IconDetector, second: IconDetector, screenshot: Screenshot, *, surer_than: float
) -> int:
    """What the first is that sure of, the second sees too: box, confidence and kind."""
    others = second.detect(screenshot)
    sure = [icon for icon in first.detect(screenshot) if icon.confidence > surer_than]
    for icon in sure:
        assert others
        other = max(others, key=lambda other: icon.box.intersection_over_union(other.box))
        pairs = zip(_sides(icon), _sides(other), strict=True)
        assert max(abs(ours - theirs) for ours, theirs in pairs) <= PIXELS
        assert abs(icon.confidence - other.confidence) < SURENESS
        assert icon.kind is other.kind
    return len(sure)


def _sides(icon: Icon) -> tuple[int, int, int, int]:
    return icon.box.left, icon.box.top, icon.box.right, icon.box.bottom
