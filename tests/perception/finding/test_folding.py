"""One and the same text, though its characters differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.finding.folding import (
    confusable,
    folded,
    is_ideographic,
    is_unspelt,
    spelt_out,
    squeezed,
    unaccented,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Don’t", "Don't"),
        ("„Quoted“ «twice»", '"Quoted" "twice"'),
        ("Wi‑Fi — on", "Wi-Fi - on"),
        ("two  spaces\nand\ta break", "two spaces and a break"),
        ("ＡＢＣ １２", "ABC 12"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("\u202bשלום\u202c", "שלום"),
        ("e\u0301t\u00e9", "été"),
        ("App™", "App"),
        ("كـــتاب", "كتاب"),
    ],
)
def test_folding_leaves_one_kind_of_each_mark(text: str, plain: str) -> None:
    assert folded(text) == plain


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Wi-Fi & Bluetooth!", "wifi&bluetooth"),
        ("¡Muchas gracias!", "muchasgracias"),
        ("< Apps >", "apps"),
        ("Party 🎉 time", "partytime"),
        ("12° / 12º", "1212"),
        ("٣ رسائل", "3رسائل"),
        ("الرَّحْمٰن", "الرحمن"),
        ("İstanbul", "istanbul"),
        ("🎉", "🎉"),
        ("...", "..."),
    ],
)
def test_squeezing_leaves_letters_digits_and_symbols(text: str, letters: str) -> None:
    assert squeezed(text) == letters


def test_signs_are_spelt_out() -> None:
    assert spelt_out("Tips & tricks") == spelt_out("Tips and tricks")


def test_accents_are_dropped_and_syllables_stay_whole() -> None:
    assert unaccented("Réglages über Ελλάδα") == "Reglages uber Ελλαδα"
    assert unaccented("설정") == "설정"


def test_letters_that_look_alike_are_one() -> None:
    assert confusable("lnstall") == confusable("install") == confusable("|nstall")
    assert confusable("сор") == confusable("cop")
    assert confusable("0k") == confusable("ok")


@pytest.mark.parametrize(
    ("mark", "expected"), [("設", True), ("設"[0], True), ("ไ", True), ("한", True), ("a", False)]
)
def test_scripts_without_spaces_are_known(mark: str, expected: bool) -> None:
    assert is_ideographic(mark) is expected


@given(st.text(max_size=60))
def test_every_fold_is_final(text: str) -> None:
    for fold in (folded, squeezed):
        assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_no_fold_leaves_nothing_of_something(text: str) -> None:
    assert bool(squeezed(text)) == bool(folded(text))


@given(st.characters())
def test_every_mark_is_spelt_or_not(mark: str) -> None:
    assert isinstance(is_unspelt(mark), bool)
    assert isinstance(is_ideographic(mark), bool)
