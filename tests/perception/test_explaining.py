"""Why it pointed there, in words: for every verdict, kind of target and part of a score."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import (
    REGIONS,
    Box,
    Candidate,
    Element,
    Icon,
    IconKind,
    IconTarget,
    Match,
    Point,
    Reason,
    Screen,
    TextBox,
    TextTarget,
    Verdict,
)
from perception.calibration import Calibration
from perception.clauses import elided, percent
from perception.explaining import equals, explained
from perception.finding.layout import region_fit
from perception.plain import plain_look
from perception.regions import region_box
from perception.threshold import with_threshold
from tests.perception.drawing import Canvas, line

PLACE = Box(80, 400, 280, 460)


def place(element: Element, score: float, *reasons: tuple[str, float, str]) -> Candidate:
    parts = tuple(Reason(*reason) for reason in reasons)
    return Candidate(element, element.box.center, score, parts)


def text(words: str, score: float, *reasons: tuple[str, float, str]) -> Candidate:
    return place(TextBox(words, PLACE, 0.9), score, *reasons)


def icon(score: float, *reasons: tuple[str, float, str], x: int = 0) -> Candidate:
    return place(Icon(Box(x, 0, x + 40, 40), 0.9, IconKind.SWITCH), score, *reasons)


EXACT = text("Sign in", 0.999, ("text", 1.0, "reads exactly so"))
AMONG = text("Sign in", 0.97, ("text", 0.84, "words of 'Sign in with Google'"))
OTHER = text("Log in", 0.0012, ("text", 0.3, "other words, 55% of the letters alike"))


def test_a_found_text_says_what_decided_and_what_the_next_lacked() -> None:
    told = explained(Match(TextTarget("Sign in"), Verdict.FOUND, (EXACT, AMONG, OTHER)))
    assert told.verdict == (
        "Found 'Sign in' at (180, 430): it reads exactly so; the next best (97%), 'Sign in', only "
        "stands among the words of 'Sign in with Google' (84% alike against 100%)."
    )
    assert told.candidates == (
        "It reads exactly so.",
        "It only stands among the words of 'Sign in with Google' (84% alike against 100%).",
        "It reads otherwise: 55% of the letters alike.",
    )


def test_what_is_found_alone_has_nothing_beside_it() -> None:
    told = explained(Match(TextTarget("Sign in"), Verdict.FOUND, (EXACT,)))
    assert told.verdict.endswith("it reads exactly so; nothing else comes near.")
    assert told.candidates == ("It reads exactly so.",)


def test_what_is_absent_names_the_closest_and_how_sure_it_would_have_to_be() -> None:
    match = Match(TextTarget("Sign in"), Verdict.ABSENT, (OTHER,))
    told = explained(match, with_threshold(Calibration.shipped(), 0.6))
    assert told.verdict == (
        "Absent: no 'Sign in'; the closest is 'Log in' (<1% sure, 60% needed), which reads "
        "otherwise: 55% of the letters alike."
    )
    assert told.candidates == ("It is closest, but reads otherwise: 55% of the letters alike.",)
    assert "needed" not in explained(match).verdict


def test_nothing_near_is_said_so() -> None:
    told = explained(Match(IconTarget("bell"), Verdict.ABSENT))
    assert told.verdict == "Absent: nothing on the screen comes near 'bell'."
    assert told.candidates == ()


def test_what_lacks_nothing_but_surety_says_that() -> None:
    match = Match(TextTarget("Sign in"), Verdict.ABSENT, (EXACT,))
    told = explained(match, with_threshold(Calibration.shipped(), 1.0))
    assert "(>99% sure, 100% needed), which is less sure than it must be." in told.verdict


def test_equals_are_counted_and_a_way_to_tell_them_apart_is_asked_for() -> None:
    same = text("Sign in", 0.999, ("text", 1.0, "reads exactly so"))
    match = Match(TextTarget("Sign in"), Verdict.AMBIGUOUS, (EXACT, same, AMONG))
    told = explained(match)
    assert told.verdict == (
        "Ambiguous: 2 places read 'Sign in' equally well; say which by a text near it or its "
        "region."
    )
    assert told.candidates[1] == "It is as good as number 1: it reads exactly so."
    assert equals(match) == (EXACT, same)


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        (IconTarget("plus", region="top"), "say which by a text near it."),
        (IconTarget("plus", near="Total"), "say which by its region."),
        (IconTarget("plus", "top", "Total"), "choose one by its number."),
    ],
)
def test_what_was_said_already_is_not_asked_for(target: IconTarget, hint: str) -> None:
    alike = (icon(0.9, ("kind", 1.0, "a switch")), icon(0.9, ("kind", 1.0, "a switch"), x=90))
    assert explained(Match(target, Verdict.AMBIGUOUS, alike)).verdict.endswith(hint)


def test_a_neighbour_that_was_not_seen_is_named() -> None:
    lonely = text("Sign in", 0.9, ("text", 1.0, "reads exactly so"), ("near", 0, "no 'Bob' seen"))
    told = explained(Match(TextTarget("Sign in", near="Bob"), Verdict.FOUND, (lonely,)))
    assert "; no 'Bob' was seen near which it should be." in told.verdict


WINNER_PARTS = {
    "picture": (2.0, "looks 0.61 like 'plus', 0.05 above the next"),
    "contrast": (-0.5, "of all that icons show, looks most like 'add'"),
    "detected": (3.0, "91% sure that this is an icon"),
    "colour": (1.0, "100% of the colour asked for"),
    "kind": (1.0, "shaped like a switch"),
    "label": (1.0, "'Add' stands beneath"),
    "region": (0.0, "in the region 'top'"),
    "near": (-0.1, "95% near 'Total'"),
    "row": (0.0, "in the row of 'Total'"),
    "order": (0.0, "the second from the top"),
}
LOSER_PARTS = {
    "picture": (1.0, "looks 0.41 like 'plus', 0.20 below the next"),
    "contrast": (-4.0, "of all that icons show, looks most like 'close'"),
    "detected": (1.0, "45% sure that this is an icon"),
    "colour": (-1.0, "5% of the colour asked for"),
    "kind": (-1.0, "shaped like an icon"),
    "label": None,
    "region": (-1.0, "off the region 'top'"),
    "near": (-3.0, "12% near 'Total'"),
    "status bar": (-1.0, "in the status bar"),
    "row": (-1.0, "in another row than 'Total'"),
    "order": None,
}


@pytest.mark.parametrize(
    ("part", "lack"),
    [
        ("picture", "It looks less like it (41% against 61%)."),
        ("contrast", "It looks most like 'close'."),
        ("detected", "It is less surely an icon (45% against 91%)."),
        ("colour", "It has less of the colour asked for (5% against 100%)."),
        ("kind", "It is shaped like an icon, not like a switch."),
        ("label", "It has no fitting label ('Add' stands beneath the other)."),
        ("region", "It is off the region 'top'."),
        ("near", "It is farther from 'Total' (nearness 12% against 95%)."),
        ("status bar", "It stands in the status bar, beside clock and battery."),
        ("row", "It is in another row than 'Total'."),
    ],
)
def test_each_part_is_told_in_plain_words(part: str, lack: str) -> None:
    won, lost = WINNER_PARTS.get(part), LOSER_PARTS[part]
    best = icon(0.9, *([(part, *won)] if won else []))
    other = icon(0.1, *([(part, *lost)] if lost else []), x=90)
    told = explained(Match(IconTarget("plus", near="Total"), Verdict.FOUND, (best, other)))
    assert told.candidates[1] == lack


def test_the_two_parts_that_cost_most_come_with_their_shares() -> None:
    shape = ("kind", -1.0, "shaped like an icon")
    far = ("near", -3.1, "12% near 'Total'")
    best = icon(0.9, ("kind", 1.0, "shaped like a switch"), ("near", -0.1, "95% near 'Total'"))
    told = explained(Match(IconTarget("x"), Verdict.FOUND, (best, icon(0.1, shape, far, x=90))))
    assert told.candidates[1] == (
        "It is farther from 'Total' (nearness 12% against 95%), 60% of the gap to number 1; it is "
        "shaped like an icon, not like a switch, 40% of it."
    )


reasons = st.builds(
    Reason,
    st.sampled_from((*WINNER_PARTS, "text", "status bar", "container")),
    st.floats(-20, 20),
    st.sampled_from([words for _, words in WINNER_PARTS.values()]) | st.text(max_size=30).map(repr),
)
candidates = st.builds(
    Candidate,
    st.sampled_from((TextBox("OK", PLACE, 0.9), Icon(PLACE, 0.9))),
    st.just(Point(1, 2)),
    st.floats(0, 1),
    st.lists(reasons, max_size=6).map(tuple),
)


@given(
    st.sampled_from((TextTarget("OK", "top", "x"), IconTarget("plus"))),
    st.sampled_from(Verdict),
    st.lists(candidates, min_size=2, max_size=4).map(tuple),
)
def test_any_reasons_make_whole_sentences(
    target: TextTarget | IconTarget, verdict: Verdict, ranked: tuple[Candidate, ...]
) -> None:
    told = explained(Match(target, verdict, ranked), Calibration.shipped())
    assert len(told.candidates) == len(ranked)
    for sentence in (told.verdict, *told.candidates):
        assert sentence.endswith(".")
        assert not sentence.endswith("..")
    assert all(sentence.startswith("It ") for sentence in told.candidates)


def test_shares_read_as_people_read_them() -> None:
    shares = (0.0, 0.004, 0.31, 0.994, 1.0)
    assert [percent(share) for share in shares] == ["0%", "<1%", "31%", ">99%", "100%"]


def test_only_long_quotations_are_cut() -> None:
    assert elided("reads 'short', it's so") == "reads 'short', it's so"
    cut = elided(f"words of {'x' * 90!r} and so on")
    assert cut.endswith("…' and so on")
    assert len(cut) < 70


@pytest.mark.parametrize("region", REGIONS)
@given(st.integers(1, 700), st.integers(1, 700), st.data())
def test_a_regions_box_is_where_nothing_is_lost(
    region: str, width: int, height: int, data: st.DataObject
) -> None:
    screen = Box(0, 0, width, height)
    name = next(each for each in REGIONS if each == region)
    box = region_box(name, screen)
    assert box.coverage(screen) == 1.0
    x = data.draw(st.integers(box.left, box.right - 1))
    y = data.draw(st.integers(box.top, box.bottom - 1))
    if min(width, height) > 10:
        assert region_fit(Point(x, y), name, screen) == 1.0


def shape(value: object) -> object:
    """A JSON value's types and keys."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    if isinstance(value, list):
        return [shape(each) for each in value[:1]]
    return type(value).__name__


def test_the_json_keeps_its_shape() -> None:
    screen = Screen(
        Canvas(600, 900).screenshot,
        (line("Sign in", 80, 400), line("Account", 80, 300)),
        (Icon(Box(0, 0, 40, 40), 0.9),),
        {"text": 0.5},
    )
    near = ("near", 0.0, "95% near 'Account'")
    best = text("Sign in", 0.9, ("text", 1.0, "reads exactly so"), near)
    match = Match(TextTarget("Sign in", "left", "Account"), Verdict.FOUND, (best, icon(0.1)))
    content = json.loads(json.dumps(plain_look(screen, match)))
    assert shape(content) == {
        "verdict": "str",
        "why": "str",
        "point": ["int"],
        "candidates": [
            {
                "box": ["int"],
                "point": ["int"],
                "score": "float",
                "text": "str",
                "why": "str",
                "reasons": [{"part": "str", "value": "float", "words": "str"}],
            }
        ],
        "near": [["int"]],
        "region": ["int"],
        "texts": [{"text": "str", "box": ["int"], "confidence": "float"}],
        "icons": [{"kind": "str", "box": ["int"], "confidence": "float"}],
        "timings": {"text": "float"},
    }
    assert set(content["candidates"][1]) - {"kind"} == set(content["candidates"][0]) - {"text"}
    assert content["near"] == [[80, 300, 220, 340]]
    nothing = plain_look(screen, None)
    assert set(nothing) == set(content)
    assert [nothing[key] for key in ("verdict", "why", "point", "near", "region")] == [None] * 5
