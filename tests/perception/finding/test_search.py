"""find with words that say where: literal first, then ordinals, anchors, sides and regions."""

import pytest

from perception import (
    Box,
    Eyes,
    Icon,
    IconKind,
    IconTarget,
    Match,
    Point,
    Screen,
    TextBox,
    TextTarget,
    Verdict,
    find,
    see,
)
from perception.explaining import explained
from perception.finding.search import neighbours_in
from tests.perception.drawing import Canvas, line

APPS = ("Maps", "Chess", "WhatsApp")


def store(*more: TextBox, width: int = 1080, height: int = 1920) -> Screen:
    """Three apps with a button each, 400 px apart."""
    texts = [
        each
        for number, app in enumerate(APPS)
        for each in (line(app, 80, 300 + 400 * number), line("Install", 700, 300 + 400 * number))
    ]
    return Screen(Canvas(width, height).screenshot, (*texts, *more))


def sought(words: str, screen: Screen, eyes: Eyes) -> Match:
    return find(TextTarget(words), screen, eyes)


def row_of(match: Match) -> int | None:
    return None if match.point is None else (match.point.y - 300) // 400


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("the second 'Install'", 1),
        ("2nd Install", 1),
        ("third Install button", 2),
        ("last Install button", 2),
        ("the second to last 'Install'", 1),
        ("Install #3", 2),
        ("bottommost Install", 2),
        ("the top 'Install'", 0),
        ("second Install from the bottom", 1),
        ("Install in the third row", 2),
        ("Install next to WhatsApp", 2),
        ("the Install button of Chess", 1),
        ("Install in the row of 'Maps'", 0),
        ("Install button in the 'Chess' card", 1),
        ("Install above 'Chess'", 0),
        ("Install below 'Chess'", 2),
        ("Install to the right of 'WhatsApp'", 2),
        ("Install at the bottom of the screen", 2),
        ("Install (bottom right)", 2),
        ("the second 'Install' below 'Maps'", 2),
    ],
)
def test_words_say_which_of_the_same(words: str, row: int, eyes: Eyes) -> None:
    match = sought(words, store(height=1400), eyes)
    assert match.verdict is Verdict.FOUND
    assert row_of(match) == row
    assert match.target == TextTarget(words)
    assert explained(match).verdict.startswith("Found")


@pytest.mark.parametrize(
    "title", ["Second Install", "Install next to Maps", "The last 'Install'", "Top right"]
)
def test_what_reads_so_literally_goes_first(title: str, eyes: Eyes) -> None:
    match = sought(title, store(line(title, 80, 1700)), eyes)
    assert match.verdict is Verdict.FOUND
    assert match.point is not None
    assert match.point.y == 1720


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Last seen", ("Seen", "Seen")),
        ("First name", ("Name", "Name")),
        ("Top charts", ("Charts",)),
        ("Next to me", ("Me",)),
        ("Sort by name", ("Sort", "Name")),
        ("The Last Supper", ("Supper", "Supper")),
    ],
)
def test_titles_are_not_taken_for_places(title: str, shown: tuple[str, ...], eyes: Eyes) -> None:
    more = tuple(line(each, 80, 1500 + 100 * number) for number, each in enumerate(shown))
    assert sought(title, store(*more), eyes).verdict is Verdict.ABSENT


def test_more_than_there_are_is_absent_and_says_how_many(eyes: Eyes) -> None:
    match = sought("the fifth 'Install'", store(), eyes)
    assert match.verdict is Verdict.ABSENT
    assert "one of only 3, and the fifth was asked for" in explained(match).verdict
    alone = Screen(Canvas().screenshot, (line("Install", 80, 500),))
    told = explained(sought("the second 'Install'", alone, eyes)).verdict
    assert "the only one, and the second was asked for" in told


def test_the_reason_says_which_of_how_many(eyes: Eyes) -> None:
    match = sought("the second 'Install'", store(), eyes)
    assert match.best is not None
    assert "second of 3 in reading order" in {reason.words for reason in match.best.reasons}


def test_the_same_without_a_hint_stays_ambiguous(eyes: Eyes) -> None:
    for words in ("Install", "the 'Install' button"):
        assert sought(words, store(), eyes).verdict is Verdict.AMBIGUOUS


def test_an_anchor_that_is_not_there_is_not_made_up(eyes: Eyes) -> None:
    assert sought("Install next to Spotify", store(), eyes).verdict is Verdict.ABSENT


def test_the_neighbour_is_known_however_it_was_named(eyes: Eyes) -> None:
    screen = store(line("Install next to Chess", 80, 1700))
    chess = (screen.texts[2].box,)
    near = find(TextTarget("Install", near="Chess"), screen, eyes)
    assert neighbours_in(near, screen) == chess
    told = sought("the Install button in the row of 'Chess'", screen, eyes)
    assert neighbours_in(told, screen) == chess
    literal = sought("Install next to Chess", screen, eyes)
    assert neighbours_in(literal, screen) == ()


def test_a_quoted_anchor_that_is_not_seen_only_leaves_it_open(eyes: Eyes) -> None:
    match = sought("Install next to 'Spotify'", store(), eyes)
    assert match.verdict is Verdict.AMBIGUOUS
    assert match.best is not None
    words = {reason.words for reason in match.best.reasons}
    assert "nowhere near 'Spotify', which is not seen" in words
    assert "None" not in explained(match).verdict


def test_near_and_region_are_minded_too(eyes: Eyes) -> None:
    near = find(TextTarget("Install", near="Chess"), store(), eyes)
    assert row_of(near) == 1
    low = find(TextTarget("the second 'Install'", region="bottom"), store(height=1180), eyes)
    assert row_of(low) == 2


def test_landscape_is_counted_alike(eyes: Eyes) -> None:
    texts = tuple(line("Open", left, top) for top in (300, 700) for left in (100, 900, 1500))
    screen = Screen(Canvas(1920, 1080).screenshot, texts)
    assert sought("the second 'Open'", screen, eyes).point == texts[1].box.center
    assert sought("the fourth 'Open'", screen, eyes).point == texts[3].box.center


def test_pages_from_the_right_are_counted_from_the_right(eyes: Eyes) -> None:
    texts = (line("فتح", 100, 300), line("فتح", 700, 300), line("تطبيقات", 700, 100))
    screen = Screen(Canvas().screenshot, texts)
    assert sought("the first 'فتح'", screen, eyes).point == texts[1].box.center


@pytest.mark.parametrize("texts", [(), (line("Install", 0, 0),)])
def test_few_texts_are_no_trouble(texts: tuple[TextBox, ...], eyes: Eyes) -> None:
    screen = Screen(Canvas(300, 60).screenshot, texts)
    for words in ("the third 'Install'", "Install next to Maps", "Install #2"):
        assert sought(words, screen, eyes).verdict is Verdict.ABSENT


@pytest.fixture(scope="module")
def settings(eyes: Eyes) -> tuple[Screen, tuple[Point, ...]]:
    """Three switches; the first item's is nearer to the second's title than its own."""
    canvas = Canvas()
    rows = (("Wi-Fi", 300, 330), ("Bluetooth", 420, 560), ("Location", 860, 850))
    for label, top, middle in rows:
        canvas.text(label, 80, top)
        canvas.switch(950, middle, on=label != "Location")
    for number in range(5):
        canvas.text("devices nearby can see this one", 80, 480 + 55 * number, scale=1.0)
    points = tuple(Point(950, middle) for _, _, middle in rows)
    return see(canvas.screenshot, eyes), points


@pytest.mark.parametrize(
    "target",
    [
        IconTarget("switch", near="Bluetooth"),
        IconTarget("the switch in the row of 'Bluetooth'"),
        IconTarget("Bluetooth switch"),
        IconTarget("the toggle for 'Bluetooth'"),
        IconTarget("the second switch"),
        IconTarget("switch in the second row"),
        TextTarget("the switch in the row of 'Bluetooth'"),
        TextTarget("the second switch"),
    ],
)
def test_a_switch_is_found_by_its_row_and_number(
    target: TextTarget | IconTarget, settings: tuple[Screen, tuple[Point, ...]], eyes: Eyes
) -> None:
    screen, points = settings
    match = find(target, screen, eyes)
    assert match.verdict is Verdict.FOUND
    assert match.point is not None
    assert match.point.distance(points[1]) < 20


def test_more_switches_than_there_are_are_absent(
    settings: tuple[Screen, tuple[Point, ...]], eyes: Eyes
) -> None:
    match = find(IconTarget("the fourth switch"), settings[0], eyes)
    assert match.verdict is Verdict.ABSENT
    assert "one of only 3" in explained(match).verdict


def test_a_described_icon_may_be_a_text(eyes: Eyes) -> None:
    match = find(IconTarget("Install button next to 'Chess'"), store(), eyes)
    assert row_of(match) == 1


def test_a_label_that_reads_so_is_no_description(eyes: Eyes) -> None:
    icons = (Icon(Box(60, 400, 160, 500), 0.9, IconKind.APP_ICON),)
    texts = (line("Second Star", 60, 510, letter=10), line("Star", 600, 510))
    canvas = Canvas()
    canvas.disc(110, 450, radius=50)
    match = find(IconTarget("Second Star"), Screen(canvas.screenshot, texts, icons), eyes)
    assert all(reason.part != "ordinal" for each in match.candidates for reason in each.reasons)


@pytest.fixture(scope="module")
def toolbar() -> Screen:
    """An icon left and one right of each of two words."""
    icons = []
    canvas = Canvas()
    for top in (500, 900):
        for x in (110, 960):
            canvas.disc(x, top + 20, radius=40)
            icons.append(Icon(Box(x - 40, top - 20, x + 40, top + 60), 0.9))
    texts = (line("Wi-Fi", 200, 500), line("Total", 200, 900))
    return Screen(canvas.screenshot, texts, tuple(icons))


def test_an_icon_may_be_told_by_its_place_alone(toolbar: Screen, eyes: Eyes) -> None:
    for words, x in (
        ("the icon left of 'Total'", 110),
        ("icon to the right of 'Total'", 960),
        ("the icon next to 'Total'", 110),
    ):
        match = find(IconTarget(words), toolbar, eyes)
        assert match.point == Point(x, 920)


def test_an_icon_on_no_named_side_is_absent(toolbar: Screen, eyes: Eyes) -> None:
    match = find(IconTarget("the icon below 'Total'"), toolbar, eyes)
    assert match.verdict is Verdict.ABSENT


def settings_with_one_switch() -> Canvas:
    canvas = Canvas(1080, 1600)
    for row, name in enumerate(("Internet", "Airplane mode", "Hotspot", "Data Saver", "VPN")):
        canvas.text(name, 190, 320 + 220 * row)
    canvas.switch(860, 500, on=True)
    return canvas


@pytest.mark.parametrize("near", ["VPN", "Internet", "Bluetooth"])
def test_the_only_switch_is_not_that_of_another_row(eyes: Eyes, near: str) -> None:
    screen = see(settings_with_one_switch().screenshot, eyes)
    assert find(IconTarget("switch", near="Airplane mode"), screen, eyes).verdict is Verdict.FOUND
    match = find(IconTarget("switch", near=near), screen, eyes)
    assert match.verdict is Verdict.ABSENT
    told = find(IconTarget(f"the switch in the row of '{near}'"), screen, eyes)
    assert told.verdict is Verdict.ABSENT
    assert repr(near) in explained(told).verdict
