from dataclasses import dataclass

from perception import Box, Icon, IconKind, Screenshot
from perception.detectors import CombinedIconDetector
from tests.perception.drawing import Canvas

SCREEN = Canvas(400, 400).screenshot


@dataclass(frozen=True)
class Knowing:
    """A detector that knows its answer beforehand."""

    icons: tuple[Icon, ...]

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        return tuple(icon for icon in self.icons if icon.box.coverage(screenshot.box) == 1.0)


def icon(left: int, top: int, side: int, kind: IconKind = IconKind.ICON, sure: float = 0.8) -> Icon:
    return Icon(Box(left, top, left + side, top + side), sure, kind)


def combined(seen: tuple[Icon, ...], proposed: tuple[Icon, ...]) -> tuple[Icon, ...]:
    return CombinedIconDetector(Knowing(seen), Knowing(proposed)).detect(SCREEN)


def test_what_was_not_seen_is_filled_in_less_surely() -> None:
    seen, proposed = icon(100, 200, 40, sure=0.3), icon(300, 20, 40, sure=0.9)
    both = combined((seen,), (proposed,))
    assert [each.box for each in both] == [proposed.box, seen.box]
    assert both[1] == seen
    assert both[0].confidence < seen.confidence


def test_a_proposal_of_the_same_thing_is_left_out() -> None:
    seen = icon(100, 100, 40, IconKind.SWITCH)
    assert combined((seen,), (icon(104, 103, 40),)) == (seen,)


def test_a_part_of_an_icon_is_no_icon() -> None:
    seen = icon(100, 100, 40)
    assert combined((seen,), (icon(110, 110, 12),)) == (seen,)


def test_an_icon_on_a_picture_or_in_a_field_is_kept() -> None:
    for kind in (IconKind.IMAGE, IconKind.INPUT_FIELD):
        assert len(combined((icon(50, 50, 300, kind),), (icon(180, 180, 40),))) == 2


def test_a_plate_around_an_icon_is_kept() -> None:
    assert len(combined((icon(100, 100, 24),), (icon(80, 80, 64),))) == 2


def test_either_alone_is_enough() -> None:
    alone = icon(100, 100, 40)
    assert combined((alone,), ()) == (alone,)
    assert [each.box for each in combined((), (alone,))] == [alone.box]
    assert combined((), ()) == ()
