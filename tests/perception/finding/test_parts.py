"""Words inside lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import Box, TextBox, Word
from perception.finding.text import Reading, readings
from tests.perception.drawing import line

ACCEPTED = 0.7


def accepted(wanted: str, *lines: TextBox) -> list[Reading]:
    return [each for each in readings(wanted, lines) if each.likeness >= ACCEPTED]


def test_the_readers_word_boxes_are_pointed_at() -> None:
    words = (
        Word("Read", Box(100, 500, 180, 540)),
        Word("our", Box(190, 500, 380, 540)),
        Word("privacy", Box(400, 500, 540, 540)),
        Word("policy", Box(550, 500, 650, 540)),
    )
    row = TextBox("Read our privacy policy", Box(100, 500, 650, 540), 0.99, words)
    (found,) = accepted("Privacy policy", row)
    assert found.element.box == Box(400, 500, 650, 540)
    assert found.element.box.contains(found.point)
    assert found.words == "words of 'Read our privacy policy'"


def test_words_from_the_right_are_pointed_at_themselves() -> None:
    row = line("إعدادات الشبكة المتقدمة", 100, 500)
    (found,) = accepted("إعدادات", row)
    assert found.element.box.right == pytest.approx(row.box.right, abs=2)
    assert found.element.box.width < 0.5 * row.box.width


def test_each_place_in_a_line_is_one() -> None:
    found = accepted("Delete", line("Delete this or Delete that", 100, 500))
    assert len(found) == 2
    assert found[0].likeness == pytest.approx(found[1].likeness, abs=0.005)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("Privacy policy", "Read our Privacy Policy"),
        ("privacy pollcy", "Read our privacy policy"),
        ("blocked", "Manage blocked contacts"),
        ("Bluetooth", "Connected via Bluetooth."),
        ("mode avion", "Activer le mode avion maintenant"),
        ("уведомления", "Показывать уведомления сразу"),
        ("ошибка", "Сетевая ошибка"),
        ("明るさ", "画面の明るさを変える"),
        ("설정", "화면 설정 변경"),
        ("Don't allow", "Choose Don’t allow"),
        ("25", "Thursday, February 25"),
    ],
)
def test_words_of_a_longer_line_are_found(wanted: str, shown: str) -> None:
    (found,) = accepted(wanted, line(shown, 100, 500))[:1]
    assert found.element.box.width < len(shown) * 20


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("Allow", "Don’t allow"),
        ("Allow", "Do not allow this"),
        ("save", "Never save passwords"),
        ("art", "Start now"),
        ("tart", "Start now"),
        ("10:3", "Alarm at 10:30"),
        ("10:36", "Alarm at 10:30"),
        ("Room 12", "Meet in Room 13 today"),
        ("ON", "Vibrate on keypress"),
        ("light theme", "Use dark theme always"),
        ("sign in", "How to sign up quickly"),
    ],
)
def test_parts_of_words_and_what_is_denied_are_not(wanted: str, shown: str) -> None:
    assert accepted(wanted, line(shown, 100, 500)) == []


WORDS = st.lists(st.text("abcdefghij", min_size=2, max_size=8), min_size=3, max_size=7)


@given(WORDS, st.data())
def test_any_words_of_a_line_are_found_where_they_stand(
    words: list[str], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(words) - 2))
    end = data.draw(st.integers(start + 1, len(words)))
    row = line(" ".join(words), 100, 500, letter=10)
    before = sum(len(word) + 1 for word in words[:start])
    wanted = " ".join(words[start:end])
    middle = 100 + 10 * (before + len(wanted) / 2)
    found = accepted(wanted, row)
    assert any(abs(each.point.x - middle) <= 12 for each in found)
    for each in found:
        assert each.element.box.coverage(row.box.grown(1)) == 1.0
        assert row.box.contains(each.point)


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=10, max_size=30))
def test_a_subsequence_is_never_found(letters: str) -> None:
    wanted = letters[::2]
    if wanted not in letters:
        assert accepted(wanted, line(letters, 100, 500)) == []
