"""A misreading or slip is forgiven; another word is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.finding.misreading import are_misread, is_misread
from perception.finding.vocabulary import are_other_words, is_word

ONE = [
    ("settings", "settlngs"),
    ("settings", "setings"),
    ("notifications", "notificatons"),
    ("modern", "modem"),
    ("bluetooth", "b1uetooth"),
    ("widget", "vvidget"),
    ("library", "librnry"),
    ("chapter", "chater"),
    ("teléfono", "teeléfono"),
    ("home", "ome"),
    ("recieve", "receive"),
    ("colour", "color"),
    ("note", "notes"),
    ("überprüfen", "uberprufen"),
    ("настройки", "настроики"),
]
ANOTHER = [
    ("text", "test"),
    ("known", "unknown"),
    ("install", "uninstall"),
    ("connect", "disconnect"),
    ("log", "lag"),
    ("casa", "cast"),
    ("kb/s", "b/s"),
    ("room12", "room13"),
    ("light", "night"),
    ("contact", "contract"),
    ("設定", "認定"),
    ("anmelden", "abmelden"),
    ("включить", "выключить"),
    ("вкл", "выкл"),
    ("włącz", "wyłącz"),
    ("aktivieren", "deaktivieren"),
]


@pytest.mark.parametrize(("wanted", "shown"), ONE)
def test_misread_words_are_one(wanted: str, shown: str) -> None:
    assert is_misread(wanted, shown)


@pytest.mark.parametrize(("wanted", "shown"), ANOTHER)
def test_like_words_are_two(wanted: str, shown: str) -> None:
    assert not is_misread(wanted, shown)
    assert not is_misread(shown, wanted)


@pytest.mark.parametrize(
    ("wanted", "shown", "expected"),
    [
        ("screen recorder", "screenrecoder", True),
        ("about this app", "about this ap", True),
        ("send crash reports", "sead crash reports", True),
        ("contacts", "contact us", False),
        ("shown", "show a", False),
        ("background m", "background", False),
        ("mark all as read", "mark all as bread", False),
        ("turn it on", "turn it in", False),
        ("page 1 of 2", "page 7 of 2", False),
    ],
)
def test_words_around_tell_which_word_is_meant(wanted: str, shown: str, expected: bool) -> None:
    assert are_misread(tuple(wanted.split()), tuple(shown.split())) is expected


WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=20)


@given(WORDS)
def test_every_word_is_itself(word: str) -> None:
    assert is_misread(word, word)
    assert are_misread((word,), (word,))
    assert not are_other_words(word, word)


@given(WORDS, WORDS)
def test_words_of_other_digits_never_are_one(first: str, second: str) -> None:
    assert not is_misread(f"{first}7", f"{second}24")


@given(WORDS, WORDS)
def test_two_words_mean_two_things_in_either_order(first: str, second: str) -> None:
    assert are_other_words(first, second) == are_other_words(second, first)


@pytest.mark.parametrize("word", ["settings", "charging", "based", "copied", "quickly", "boxes"])
def test_words_with_endings_are_words(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize("word", ["sead", "settlngs", "xqzt"])
def test_misread_words_are_none(word: str) -> None:
    assert not is_word(word)
