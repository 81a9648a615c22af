"""The overlays: whole, readable, nothing covered, in any script."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perception import (
    Box,
    Candidate,
    Element,
    Icon,
    IconTarget,
    Match,
    Screen,
    TextTarget,
    Verdict,
)
from perception.overlay import draw_match, draw_screen, mark
from perception.overlay.faces import runs
from perception.overlay.lettering import Lettering
from perception.overlay.placing import placed
from tests.perception.drawing import Canvas, line

SIZES = [(1080, 1920), (2560, 1600), (320, 480), (64, 64)]


def looked_at(width: int = 1080, height: int = 1920) -> Screen:
    canvas = Canvas(width, height)
    box = canvas.plus(width // 2, height // 2, reach=max(2, width // 40))
    inside = box.clipped(width, height) or canvas.screenshot.box
    text = line("OK", 2, 2, letter=max(1, width // 50), height=max(1, height // 40))
    return Screen(canvas.screenshot, (text,), (Icon(inside, 0.8),))


def matched(screen: Screen, verdict: Verdict) -> Match:
    elements: tuple[Element, ...] = (*screen.icons, *screen.texts)
    candidates = tuple(Candidate(each, each.box.center, 0.9) for each in elements)
    return Match(IconTarget("plus", region="center", near="OK"), verdict, candidates)


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("size", SIZES)
def test_the_legend_stands_beneath_a_picture_that_keeps_its_place(
    verdict: Verdict, size: tuple[int, int]
) -> None:
    screen = looked_at(*size)
    before = screen.screenshot.pixels.copy()
    for picture in (draw_screen(screen), draw_match(screen, matched(screen, verdict))):
        assert picture.width == max(320, size[0])
        assert picture.height > size[1]
        assert not np.array_equal(picture.pixels[: size[1], : size[0]], before)
        legend = picture.pixels[size[1] :]
        assert (legend < 100).any()
        assert (legend[-2:] == 255).all()
    assert np.array_equal(screen.screenshot.pixels, before)


def test_a_match_without_candidates_can_be_drawn() -> None:
    screen = looked_at()
    picture = draw_match(screen, Match(TextTarget("OK", "top", "Bob"), Verdict.ABSENT))
    assert picture.height > screen.screenshot.height


def test_a_screen_without_anything_can_be_drawn() -> None:
    screen = Screen(Canvas(320, 480).screenshot)
    assert np.array_equal(draw_screen(screen).pixels[:480], screen.screenshot.pixels)


def test_what_is_touched_can_still_be_seen() -> None:
    canvas = Canvas(1080, 1920)
    box = canvas.plus(540, 960)
    screen = Screen(canvas.screenshot, (), (Icon(box, 0.9),))
    match = Match(IconTarget("plus"), Verdict.FOUND, (Candidate(screen.icons[0], box.center, 0.9),))
    crop = draw_match(screen, match).crop(box)
    red, green, blue = (crop[..., channel].astype(int) for channel in range(3))
    green_share = ((green - np.maximum(red, blue)) > 40).mean()
    assert 0.0 < green_share < 0.05


def test_marks_show_the_rows_of_the_candidates_only() -> None:
    screen = looked_at()
    match = matched(screen, Verdict.AMBIGUOUS)
    marked = mark(screen.screenshot, match.candidates[:1])
    assert marked.width == 1080
    assert marked.height < 1920
    assert marked.pixels.std() > 0


def test_marking_nothing_gives_the_picture() -> None:
    screen = looked_at()
    assert mark(screen.screenshot, ()) == screen.screenshot


boxes = st.builds(
    lambda left, top, width, height: Box(left, top, left + width, top + height),
    st.integers(0, 380),
    st.integers(0, 780),
    st.integers(1, 200),
    st.integers(1, 200),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(boxes, max_size=14), st.integers(1, 70), st.integers(1, 30))
def test_tags_stay_in_the_picture_and_off_one_another(
    members: list[Box], width: int, height: int
) -> None:
    picture = Box(0, 0, 400, 800)
    tags = placed(members, [(width, height)] * len(members), picture, gap=2)
    assert len(tags) == len(members)
    for index, tag in enumerate(tags):
        assert tag.coverage(picture) == 1.0
        assert (tag.width, tag.height) == (width, height)
        assert all(tag.intersection(other) is None for other in tags[:index])


def test_a_tag_stands_beside_its_box() -> None:
    box = Box(100, 100, 200, 140)
    (tag,) = placed([box], [(60, 20)], Box(0, 0, 400, 400), gap=3)
    assert tag.intersection(box) is None
    assert tag.distance(box) == 3


def test_a_tag_leaves_what_can_be_read_clear() -> None:
    box, heading = Box(100, 100, 200, 140), Box(90, 60, 300, 98)
    (tag,) = placed([box], [(60, 20)], Box(0, 0, 400, 400), 3, [heading])
    assert tag.intersection(heading) is None
    assert tag.distance(box) == 3


@pytest.mark.parametrize("size", [(500, 20), (20, 900), (500, 900)])
def test_a_tag_larger_than_the_picture_is_cut(size: tuple[int, int]) -> None:
    picture = Box(0, 0, 400, 800)
    (tag,) = placed([Box(0, 0, 1, 1)], [size], picture)
    assert tag.coverage(picture) == 1.0


@pytest.mark.parametrize(
    "words", ["Привет", "登录", "日本語", "한국어", "العربية", "שלום", "Ελλάδα", "→×½"]
)
def test_scripts_are_drawn_as_themselves(words: str) -> None:
    drawn, questions = (inked(each) for each in (words, "?" * len(words)))
    assert "".join(run.words for run in runs(words)) == words
    assert not np.array_equal(drawn, questions)


def inked(words: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    canvas = np.full((60, 400, 3), 255, np.uint8)
    Lettering(32).draw(canvas, words, 5, 5)
    return canvas


def test_right_to_left_words_keep_their_order_in_one_run() -> None:
    sentence = runs("reads 'مرحبا بالعالم', 61% alike")
    assert [run.words for run in sentence] == ["reads '", "مرحبا بالعالم", "', 61% alike"]


@pytest.mark.parametrize("words", ["\U0001f9ea", "\u0e44\U000e0fff", "a\u200bb\ufe0f", "\x07\t"])
def test_what_no_font_has_is_spelt_out(words: str) -> None:
    told = "".join(run.words for run in runs(words))
    assert "?" not in told
    assert told.isprintable()


def test_a_symbol_no_font_has_goes_by_its_name() -> None:
    assert "".join(run.words for run in runs("\U0001faa4")) == "[mouse trap]"


@given(st.text(max_size=60), st.integers(40, 400), st.booleans())
@settings(max_examples=60, deadline=None)
def test_wrapped_lines_hold_all_letters_and_fit(words: str, width: int, bold: bool) -> None:
    lettering = Lettering(16, bold=bold)
    lines = lettering.wrapped(words, width)
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(lettering.width(each) <= width for each in lines if len(each) > 1)


def test_words_without_spaces_are_parted_where_the_line_ends() -> None:
    lettering = Lettering(16)
    lines = lettering.wrapped("登录" * 40, 200)
    assert len(lines) > 3
    assert all(lettering.width(each) <= 200 for each in lines)
    assert "".join(lines) == "登录" * 40
