from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perception import Box, Candidate, IconTarget, Match, Pixels, Screenshot, TextTarget, Verdict
from perception.bench.files import write_details
from perception.bench.labels import LabelledScreen, LabelledTarget
from perception.bench.scoring import Outcome, ScoredScreen
from perception.bench.sheet import draw_sheets
from perception.bench.tile import CHOSEN, LOSER, RIGHT, RIVAL, TILE_WIDTH, draw_tile
from perception.bench.views import part_around
from perception.overlay.lettering import Lettering
from perception.screen import Element, Icon, TextBox
from tests.perception.bench.folders import picture

SWITCH = Box(828, 445, 972, 525)
PLACES = (Box(80, 460, 330, 510), Box(900, 1800, 960, 1860), Box(10, 10, 70, 60))


def candidates(*scores: float) -> tuple[Candidate, ...]:
    elements: tuple[Element, ...] = (
        TextBox("Dark theme", PLACES[0], 0.9),
        Icon(PLACES[1], 0.8),
        Icon(PLACES[2], 0.7),
    )
    return tuple(
        Candidate(element, element.box.center, score)
        for element, score in zip(elements, scores, strict=False)
    )


def outcome(
    verdict: Verdict,
    *scores: float,
    boxes: tuple[Box, ...] = (SWITCH,),
    query: str = "switch",
    right: bool = False,
) -> Outcome:
    target = IconTarget(query, "right", "Dark theme")
    match = Match(target, verdict, candidates(*scores))
    labelled = LabelledTarget(target, "control", boxes)
    return Outcome(labelled, match, right, right, right, proposed=True, seconds=0.01)


def scored(folder: Path, *outcomes: Outcome, name: str = "a.png") -> ScoredScreen:
    (folder / name).write_bytes(picture().screenshot.png())
    targets = tuple(each.labelled for each in outcomes)
    return ScoredScreen(LabelledScreen(name, folder / name, targets), 3, {"text": 0.1}, outcomes)


def shows(pixels: Pixels, colour: tuple[int, int, int]) -> bool:
    return bool(np.all(pixels == np.array(colour, np.uint8), axis=2).any())


@pytest.mark.parametrize(
    ("miss", "seen", "unseen"),
    [
        (outcome(Verdict.FOUND, 0.9, 0.2), (RIGHT, CHOSEN, LOSER), (RIVAL,)),
        (outcome(Verdict.AMBIGUOUS, 0.9, 0.8, 0.1), (RIGHT, RIVAL, LOSER), (CHOSEN,)),
        (outcome(Verdict.ABSENT, 0.2), (RIGHT, LOSER), (CHOSEN, RIVAL)),
        (outcome(Verdict.ABSENT), (RIGHT,), (CHOSEN, RIVAL)),
        (outcome(Verdict.FOUND, 0.9, boxes=()), (CHOSEN,), (RIGHT, RIVAL)),
    ],
)
def test_a_tile_shows_right_answers_the_chosen_and_the_rivals(
    tmp_path: Path,
    miss: Outcome,
    seen: tuple[tuple[int, int, int], ...],
    unseen: tuple[tuple[int, int, int], ...],
) -> None:
    screen = scored(tmp_path, miss)
    tile = draw_tile(Screenshot.open(screen.labelled.path), screen, miss)
    assert tile.shape[1] == TILE_WIDTH
    assert all(shows(tile, colour) for colour in seen)
    assert not any(shows(tile, colour) for colour in unseen)


def test_a_long_query_makes_the_tile_higher_instead_of_being_cut(tmp_path: Path) -> None:
    short, long = (outcome(Verdict.ABSENT, 0.2, query=words) for words in ("a b", "long " * 30))
    screen = scored(tmp_path, short, long)
    picture_ = Screenshot.open(screen.labelled.path)
    heights = [len(draw_tile(picture_, screen, miss)) for miss in screen.outcomes]
    assert heights[1] > heights[0] + 50


@pytest.mark.parametrize("size", [(1, 1), (40, 30), (30, 900), (2400, 200)])
def test_odd_pictures_have_tiles_too(tmp_path: Path, size: tuple[int, int]) -> None:
    whole = Screenshot(np.zeros((size[1], size[0], 3), np.uint8))
    target = TextTarget("x")
    found = Candidate(TextBox("x", whole.box, 1.0), whole.box.center, 0.5)
    match = Match(target, Verdict.FOUND, (found,))
    labelled = LabelledTarget(target, "exact", (Box(-6, -6, size[0] + 6, size[1] + 6),))
    miss = Outcome(labelled, match, False, False, False, proposed=False, seconds=0.0)
    tile = draw_tile(whole, scored(tmp_path, miss), miss)
    assert tile.shape[1] == TILE_WIDTH


@pytest.mark.parametrize(
    ("misses", "names"),
    [
        (0, []),
        (1, ["misses.png"]),
        (24, ["misses.png"]),
        (25, ["misses-1.png", "misses-2.png"]),
        (60, ["misses-1.png", "misses-2.png", "misses-3.png"]),
    ],
)
def test_pages_hold_24_misses(tmp_path: Path, misses: int, names: list[str]) -> None:
    wrong = outcome(Verdict.ABSENT)
    right = outcome(Verdict.FOUND, 0.9, right=True)
    first = scored(tmp_path, right, *[wrong] * (misses // 2))
    second = scored(tmp_path, *[wrong] * (misses - misses // 2), right, name="b.png")
    assert [name for name, _ in draw_sheets([first, second])] == names


def test_sheets_of_an_earlier_run_go(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    many, few = (scored(tmp_path, *[outcome(Verdict.ABSENT, 0.1)] * count) for count in (30, 2))
    write_details(out, [many], {})
    assert {path.name for path in out.glob("*.png")} == {"misses-1.png", "misses-2.png"}
    (out / "misses-mine.txt").touch()
    write_details(out, [few], {})
    assert {path.name for path in out.iterdir()} == {
        "summary.json", "outcomes.jsonl", "misses.png", "misses-mine.txt",
    }  # fmt: skip


def test_a_file_that_cannot_be_written_leaves_nothing_half_done(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "outcomes.jsonl" / "in the way").mkdir(parents=True)
    with pytest.raises(OSError, match="outcomes"):
        write_details(out, [], {})
    assert {path.name for path in out.iterdir()} == {"summary.json", "outcomes.jsonl"}


@settings(deadline=None)
@given(st.lists(st.text("abcdefgM é設", min_size=1, max_size=12), max_size=12))
def test_wrapping_loses_nothing_and_parts_no_word_that_fits(words: list[str]) -> None:
    lettering = Lettering(15)
    text = " ".join(words)
    lines = lettering.wrapped(text, 200)
    assert " ".join(lines) == " ".join(text.split())
    assert all(lettering.width(line) <= 200 for line in lines)


def test_a_word_wider_than_a_line_is_parted() -> None:
    lines = Lettering(15).wrapped("a " + "W" * 60, 200)
    assert "".join(lines) == "a" + "W" * 60
    assert all(Lettering(15).width(line) <= 200 for line in lines)


SIDES = st.integers(1, 3000)


@settings(deadline=None)
@given(SIDES, SIDES, st.data())
def test_parts_lie_on_the_screen_and_hold_the_box(
    width: int, height: int, data: st.DataObject
) -> None:
    left = data.draw(st.integers(0, width - 1))
    top = data.draw(st.integers(0, height - 1))
    right = data.draw(st.integers(left + 1, width))
    bottom = data.draw(st.integers(top + 1, height))
    least = data.draw(st.tuples(SIDES, SIDES))
    box, whole = Box(left, top, right, bottom), Box(0, 0, width, height)
    part = part_around(box, least, data.draw(st.floats(0.1, 5)), whole)
    assert box.coverage(part) == part.coverage(whole) == 1.0
    assert part.width >= min(width, least[0])
    assert part.height >= min(height, least[1])
