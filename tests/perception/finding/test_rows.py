"""Which of several look-alikes shares an item with a text, on lists, cards and grids."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import Box, Screen, Screenshot, TextBox
from perception.finding.edges import seen_across
from perception.finding.layout import near_fit
from perception.finding.rows import look_alikes, sharing

WHOLE = Box(0, 0, 1080, 2400)


def screen(*texts: Box, edges: tuple[int, ...] = (), upright: bool = True) -> Screen:
    """White, with a grey line of 2 px at each edge: across the screen, or down it."""
    pixels = np.full((WHOLE.height, WHOLE.width, 3), 250, np.uint8)
    for edge in edges:
        if upright:
            pixels[edge : edge + 2] = 225
        else:
            pixels[:, edge : edge + 2] = 225
    return Screen(Screenshot(pixels), tuple(TextBox("text", each, 0.9) for each in texts))


def text(left: int, top: int, width: int = 300, height: int = 40) -> Box:
    return Box(left, top, left + width, top + height)


def switch(top: int, left: int = 920) -> Box:
    return Box(left, top, left + 100, top + 60)


def test_a_switch_in_the_middle_of_a_long_item_keeps_its_title() -> None:
    # The one-line item above ends right over the title, whose own switch is 100 px further down.
    above, title = text(60, 400), text(60, 500)
    lines = [text(60, 545 + 42 * number, 600, 36) for number in range(6)]
    below = text(60, 860)
    switches = (switch(390), switch(620), switch(850))
    seen = screen(above, title, *lines, below)
    assert sharing(switches, (title,), seen) == (False, True, False)
    assert sharing(switches, (lines[-1],), seen) == (False, True, False)
    assert sharing(switches, (above,), seen) == (True, False, False)
    fits = [
        near_fit(each, (title,), WHOLE, own)
        for each, own in zip(switches, sharing(switches, (title,), seen), strict=True)
    ]
    assert max(fits) == fits[1]
    assert near_fit(switches[0], (title,), WHOLE) > near_fit(switches[1], (title,), WHOLE)


def test_something_of_the_same_size_elsewhere_is_in_nobodys_way() -> None:
    titles = [text(60, top, 200) for top in (300, 520, 740)]
    switches = [switch(top - 10) for top in (300, 520, 740)]
    other = switch(2200, left=500)
    told = sharing((*switches, other), (titles[1],), screen(*titles))
    assert told == (False, True, False, None)


def test_a_cards_button_belongs_to_the_title_over_it() -> None:
    # Each card: title, two lines, its button beneath; the next title is nearer to the button.
    texts, buttons = [], []
    for top in (300, 640, 980):
        texts += [text(60, top), text(60, top + 50, 700, 36), text(60, top + 90, 700, 36)]
        buttons.append(Box(60, top + 160, 260, top + 220))
    edges = (590, 930)
    seen = screen(*texts, edges=edges)
    for number in range(3):
        own = [place == number for place in range(3)]
        assert list(sharing(buttons, (texts[3 * number],), seen)) == own


def test_a_divider_tells_where_gaps_do_not() -> None:
    upper, lower = text(60, 300), text(60, 420)
    buttons = (switch(200), switch(540))
    between = text(60, 360)
    divided = sharing(buttons, (between,), screen(upper, between, lower, edges=(350,)))
    assert divided == (False, True)
    divided = sharing(buttons, (between,), screen(upper, between, lower, edges=(409,)))
    assert divided == (True, False)


def test_an_icons_label_beneath_it_is_its_own() -> None:
    icons = [
        Box(left, top, left + 150, top + 150) for top in (300, 620, 940) for left in (100, 400, 700)
    ]
    labels = [text(icon.left - 10, icon.bottom + 12, 170, 36) for icon in icons]
    seen = screen(*labels)
    for number, label in enumerate(labels):
        told = sharing(icons, (label,), seen)
        assert told[number] is True
        assert sum(each is True for each in told) == 1


def test_boxes_on_one_line_belong_to_the_words_beside_them() -> None:
    boxes = (Box(60, 500, 110, 550), Box(400, 500, 450, 550), Box(740, 500, 790, 550))
    words = (text(125, 505, 180), text(465, 505, 180), text(805, 505, 180))
    seen = screen(*words)
    for number, word in enumerate(words):
        assert sharing(boxes, (word,), seen)[number] is True
        assert sum(each is True for each in sharing(boxes, (word,), seen)) == 1


def test_cards_side_by_side_keep_what_is_in_them() -> None:
    # The second card's title is nearer to the first card's button.
    titles = (text(60, 400, 150), text(560, 400, 150))
    buttons = (Box(340, 480, 500, 540), Box(840, 480, 1000, 540))
    bare, edged = screen(*titles), screen(*titles, edges=(528,), upright=False)
    assert sharing(buttons, (titles[1],), edged) == (False, True)
    assert sharing(buttons, (titles[0],), edged) == (True, False)
    assert sharing(buttons, (titles[1],), bare) == (None, None)


def test_another_pane_does_not_part_a_panes_items() -> None:
    # The left pane's lines fill the gaps of the right one's.
    left = [text(20, 100 + 70 * number, 300) for number in range(14)]
    titles = [text(420, top, 200) for top in (200, 520, 840)]
    subtitles = [text(420, title.bottom + 8, 260, 36) for title in titles]
    switches = [switch(title.top + 90) for title in titles]
    seen = screen(*left, *titles, *subtitles)
    for number, title in enumerate(titles):
        own = [place == number for place in range(3)]
        assert list(sharing(switches, (title,), seen)) == own


def test_rows_from_the_right_are_rows_too() -> None:
    titles = [text(700, top) for top in (300, 520, 740)]
    switches = [switch(top - 10, left=60) for top in (300, 520, 740)]
    assert sharing(switches, (titles[1],), screen(*titles)) == (False, True, False)


def test_a_heading_far_above_belongs_to_none() -> None:
    heading = text(60, 60)
    titles = [text(60, top) for top in (700, 850, 1000)]
    switches = [switch(top - 10) for top in (700, 850, 1000)]
    told = sharing(switches, (heading,), screen(heading, *titles))
    assert True not in told


@pytest.mark.parametrize("count", [0, 1])
def test_without_rivals_nothing_is_told(count: int) -> None:
    alike = [switch(300)] * count
    assert sharing(alike, (text(60, 300),), screen(text(60, 300))) == (None,) * count


def test_without_texts_nothing_breaks() -> None:
    switches = (switch(300), switch(600))
    assert sharing(switches, (), screen()) == (None, None)
    assert len(sharing(switches, (text(60, 310),), screen())) == 2


def test_look_alikes_are_of_one_size() -> None:
    boxes = (switch(300), Box(0, 0, 40, 40), switch(700), Box(0, 100, 44, 42 + 100))
    assert look_alikes(boxes) == ((0, 2), (1, 3))


PLACES = st.builds(
    lambda left, top, width, height: Box(left, top, left + width, top + height),
    st.integers(0, 1000),
    st.integers(0, 2300),
    st.integers(1, 400),
    st.integers(1, 200),
)


@given(st.lists(PLACES, max_size=8), st.lists(PLACES, max_size=2), st.lists(PLACES, max_size=8))
def test_any_layout_is_told_for_each_look_alike(
    alike: list[Box], neighbours: list[Box], lines: list[Box]
) -> None:
    seen = Screen(
        Screenshot(np.zeros((64, 64, 3), np.uint8)),
        tuple(TextBox("text", each, 0.9) for each in lines),
    )
    assert len(sharing(alike, neighbours, seen)) == len(alike)


@pytest.mark.parametrize("count", [2, 3, 6])
def test_a_neighbour_belongs_to_one_of_a_column(count: int) -> None:
    column = [Box(500, 10 + 300 * number, 560, 70 + 300 * number) for number in range(count)]
    told = sharing(column, (text(60, 20),), screen(text(60, 20)))
    assert told == (True, *[False] * (count - 1))


@pytest.mark.parametrize("upright", [True, False])
def test_a_line_is_seen_where_it_is_drawn(upright: bool) -> None:
    shot = screen(edges=(500,), upright=upright).screenshot
    around = Box(60, 60, 900, 900)
    assert seen_across(shot, around, 480, 520, upright=upright)
    assert not seen_across(shot, around, 520, 560, upright=upright)
    assert not seen_across(shot, around, 480, 520, upright=not upright)


def test_a_photo_is_no_line() -> None:
    noise = np.random.default_rng(7).integers(0, 255, (400, 400, 3)).astype(np.uint8)
    assert not seen_across(Screenshot(noise), Box(10, 10, 390, 390), 100, 300, upright=True)


def test_beyond_the_screen_nothing_is_seen() -> None:
    shot = screen().screenshot
    assert not seen_across(shot, Box(60, 2500, 90, 2600), 2500, 2600, upright=True)
