import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import Box, Eyes, Screen, TextBox, TextTarget, Verdict, Word, find, see
from perception.finding.text import readings
from tests.perception.drawing import Canvas, line

ACCEPTED = 0.7


def best(wanted: str, *lines: TextBox) -> str:
    found = readings(wanted, lines)
    return found[0].element.text if found and found[0].likeness >= ACCEPTED else ""


def test_words_inside_a_line_are_pointed_at_themselves() -> None:
    row = line("Disable Adblock now", 100, 500, letter=20)
    found = readings("Adblock", [row])[0]
    assert found.likeness >= ACCEPTED
    assert 100 + 8 * 20 <= found.point.x < 100 + 15 * 20
    assert row.box.contains(found.point)


def test_the_readers_word_boxes_are_used() -> None:
    words = (Word("Disable", Box(100, 500, 180, 540)), Word("Adblock", Box(700, 500, 900, 540)))
    row = TextBox("Disable Adblock", Box(100, 500, 900, 540), 0.99, words)
    assert readings("Adblock", [row])[0].point.x == 800


def test_exact_line_beats_words_of_a_longer_one() -> None:
    long = line("Floris Night (Borderless)", 100, 500)
    short = line("Floris Night", 100, 700)
    assert readings("Floris Night", [long, short])[0].element.box == short.box


def test_two_line_button_is_read_as_one() -> None:
    upper, lower = line("Start recording", 100, 500), line("automatically", 100, 545)
    found = readings("Start recording automatically", [upper, lower])[0]
    assert found.likeness >= ACCEPTED
    assert found.element.box == Box.around((upper.box, lower.box))


def test_lines_far_apart_are_not_joined() -> None:
    upper, lower = line("Start recording", 100, 500), line("automatically", 100, 900)
    assert best("Start recording automatically", upper, lower) == ""


def test_words_over_a_line_break_are_pointed_at_on_one_line() -> None:
    upper, lower = line("By default a wifi", 100, 500), line("connection is unmetered", 100, 545)
    found = readings("wifi connection is", [upper, lower])[0]
    assert found.likeness >= ACCEPTED
    assert upper.box.contains(found.point) or lower.box.contains(found.point)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("Allow", "Don't allow"),
        ("allow", "Do not allow"),
        ("art", "Start"),
        ("stop", "Bus stopped"),
        ("Search settings", "Search apps & games"),
        ("Super fast charging", "Fast charging"),
        ("E", "Fossify"),
        ("1", "12:15"),
        ("Sampling rate", "Sampling"),
    ],
)
def test_what_only_looks_alike_is_refused(wanted: str, shown: str) -> None:
    assert best(wanted, line(shown, 100, 500)) == ""


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("100 %", "LTE100 %"),
        ("www.example.com/443", "tcp www.example.com/443"),
        ("Show a call confirmation dialog", "Show a call confir..."),
        ("Settings", "Settlngs"),
        ("blocked", "Manage blocked contacts"),
        ("画面", "画面の明るさ"),
    ],
)
def test_what_is_there_is_found(wanted: str, shown: str) -> None:
    assert best(wanted, line(shown, 100, 500)) != ""


def test_both_places_of_a_repeated_text_are_found() -> None:
    rows = [line("Every day", 100, 500), line("Every day", 100, 1500)]
    found = [each for each in readings("Every day", rows) if each.likeness >= ACCEPTED]
    assert {each.point.y for each in found} == {520, 1520}


LINES = st.lists(
    st.builds(
        line,
        st.text(min_size=1, max_size=25).filter(str.strip),
        st.integers(0, 600),
        st.integers(0, 1800),
    ),
    max_size=5,
)


@given(st.text(min_size=1, max_size=30).filter(str.strip), LINES)
def test_points_lie_on_the_lines(wanted: str, lines: list[TextBox]) -> None:
    for found in readings(wanted, lines):
        assert 0.0 <= found.likeness <= 1.0
        assert found.element.box.contains(found.point)


@given(LINES)
def test_every_line_is_found_by_its_own_text(lines: list[TextBox]) -> None:
    for each in lines:
        assert readings(each.text, lines)[0].likeness == 1.0


@pytest.mark.parametrize(
    "text", ["Install", "Подробнее", "もっと見る", "المزيد", "10:30", "A", "OK", "Mehr erfahren"]
)
def test_the_same_text_twice_is_as_good_twice(text: str) -> None:
    rows = [line("Something else", 100, 200), line(text, 100, 500), line(text, 100, 1500)]
    first, second = readings(text, rows)[:2]
    assert first.likeness == second.likeness == 1.0
    assert {first.point.y, second.point.y} == {520, 1520}


def test_a_whole_text_goes_before_one_that_holds_the_words() -> None:
    button, sentence = line("Install", 100, 900), line("Install this app now", 100, 500)
    first, second = readings("Install", [sentence, button])[:2]
    assert first.element.box == button.box
    assert first.likeness - second.likeness > 0.1


def test_a_text_that_was_read_in_two_is_found_whole() -> None:
    left, right = line("Terms of", 100, 500), line("service", 270, 502)
    found = readings("Terms of service", [left, right])[0]
    assert found.likeness >= ACCEPTED
    assert found.element.box == Box.around((left.box, right.box))


def test_an_empty_or_unspelt_target_is_answered() -> None:
    for wanted in ("…", "·", "\u200b", "🎉", "()"):
        assert all(0.0 <= each.likeness <= 1.0 for each in readings(wanted, [line("OK", 1, 1)]))


@given(
    st.text(st.characters(), min_size=1, max_size=30),
    st.lists(st.text(st.characters(), max_size=40).filter(str.strip), max_size=4),
)
def test_no_text_of_any_script_breaks_it(wanted: str, shown: list[str]) -> None:
    lines = [line(text, 100, 300 + 50 * at) for at, text in enumerate(shown)]
    likenesses = [each.likeness for each in readings(wanted, lines)]
    assert likenesses == sorted(likenesses, reverse=True)
    assert all(0.0 <= each <= 1.0 for each in likenesses)


def test_what_repeats_without_end_is_bounded() -> None:
    lines = [line("a " * 200, 50, 50 + 40 * at, letter=2, height=34) for at in range(20)]
    assert len(readings("a a a a a a", lines)) <= 60
    assert readings("a " * 500, lines) is not None


@pytest.fixture(scope="module")
def drawn(plain_eyes: Eyes) -> Screen:
    canvas = Canvas()
    for top, words in enumerate(
        ("Read our privacy policy", "Alarm at 10:30", "Install", "Install")
    ):
        canvas.text(words, 80, 300 + 200 * top)
    canvas.text("Don't allow", 80, 1300)
    canvas.text("Keep me signed", 80, 1500)
    canvas.text("in on this phone", 80, 1560)
    return see(canvas.screenshot, plain_eyes)


@pytest.mark.parametrize(
    ("wanted", "verdict", "y"),
    [
        ("privacy policy", Verdict.FOUND, 290),
        ("the 'Privacy policy' link", Verdict.FOUND, 290),
        ("10:30", Verdict.FOUND, 490),
        ("Alarm at 10:36", Verdict.ABSENT, None),
        ("Install", Verdict.AMBIGUOUS, None),
        ("Don’t allow", Verdict.FOUND, 1290),
        ("Allow", Verdict.ABSENT, None),
        ("keep me signed in on this phone", Verdict.FOUND, 1520),
        ("Read our priv…", Verdict.FOUND, 290),
    ],
)
def test_a_drawn_screen_is_read_and_searched(
    drawn: Screen, plain_eyes: Eyes, wanted: str, verdict: Verdict, y: int | None
) -> None:
    match = find(TextTarget(wanted), drawn, plain_eyes)
    assert match.verdict is verdict
    if y is not None:
        assert match.best is not None
        assert match.best.point.y == pytest.approx(y, abs=45)


def test_very_long_target_is_merely_absent() -> None:
    assert best("word " * 200, line("word", 100, 500)) == ""


def test_no_lines_give_nothing() -> None:
    assert readings("OK", ()) == ()
