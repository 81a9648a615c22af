import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.readers.scripts import SCRIPTS, main_script, script_of, scripts_in


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("a", "Latin"),
        ("é", "Latin"),
        ("Ａ", "Latin"),
        ("ж", "Cyrillic"),
        ("ї", "Cyrillic"),
        ("Ω", "Greek"),
        ("中", "Han"),
        ("か", "Hiragana"),
        ("カ", "Katakana"),
        ("ｶ", "Katakana"),
        ("한", "Hangul"),
        ("م", "Arabic"),
        ("ש", "Hebrew"),
        ("ह", "Devanagari"),
        ("ิ", "Thai"),
        ("5", None),
        (" ", None),
        ("…", None),
        ("№", None),
        ("😀", None),
        ("\x00", None),
    ],
)
def test_a_letter_has_one_script_and_signs_have_none(letter: str, script: str | None) -> None:
    assert script_of(letter) == script


def test_a_text_may_be_in_several_scripts() -> None:
    assert scripts_in("Wi-Fi сеть 5") == {"Latin": 4, "Cyrillic": 4}
    assert main_script("Wi-Fi сети 5") == "Latin"
    assert main_script("PDF сохранён") == "Cyrillic"
    assert main_script("12:45") is None
    assert main_script("") is None


@given(st.text(alphabet=st.characters(max_codepoint=sys.maxunicode)))
def test_any_text_has_known_scripts(text: str) -> None:
    counted = scripts_in(text)
    assert set(counted) <= set(SCRIPTS)
    assert counted.total() <= len(text)
    assert (main_script(text) is None) == (not counted)
