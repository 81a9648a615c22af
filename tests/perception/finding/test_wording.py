import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.finding.wording import folded, likeness, squeezed

ACCEPTED = 0.7

SAME = [
    ("Settings", "Settings"),
    ("settings", "Settings"),
    ("Wi-Fi", "WiFi"),
    ("Wi‑Fi", "Wi-Fi"),
    ("Don't allow", "Don’t allow"),
    ("Screen recorder", "Screenrecorder"),
    ("Café", "Cafe"),
    ("6x6", "6×6"),
    ("OK", "0K"),
    ("Install", "lnstall"),
    ("Video and tutorials", "Video & tutorials"),
    ("Notifications", "Notificatlons"),
    ("ＡＢＣ", "ABC"),
    ("設定", "設定"),
]
OTHER = [
    ("Allow", "Don't allow"),
    ("Search settings", "Search apps & games"),
    ("Manage blocked contacts", "Manage blocked keywords"),
    ("Log in", "Log out"),
    ("Sign in", "Sign up"),
    ("Light theme", "Dark theme"),
    ("On", "Off"),
    ("Yes", "No"),
    ("6:45", "6:46"),
    ("15 minutes", "16 minutes"),
    ("Ads", "Roads"),
    ("stop", "Bus stopped"),
    ("abc", "a big cat"),
    ("Add", "All"),
    ("設定", "認定"),
]


@pytest.mark.parametrize(("wanted", "shown"), SAME)
def test_misreadings_are_forgiven(wanted: str, shown: str) -> None:
    assert likeness(wanted, shown).score >= ACCEPTED


@pytest.mark.parametrize(("wanted", "shown"), OTHER)
def test_look_alikes_are_refused(wanted: str, shown: str) -> None:
    assert likeness(wanted, shown).score < ACCEPTED


def test_exact_beats_case_beats_punctuation_beats_misreading() -> None:
    shown = ["Dark theme", "dark Theme", "Dark-theme", "Darktherne"]
    scores = [likeness("Dark theme", text).score for text in shown]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


@given(st.text(max_size=40))
def test_every_text_is_exactly_itself(text: str) -> None:
    assert likeness(text, text).score == 1.0


@given(st.text(max_size=30), st.text(max_size=30))
def test_scores_are_bounded_and_symmetric_enough(first: str, second: str) -> None:
    assert 0.0 <= likeness(first, second).score <= 1.0
    assert (likeness(first, second).score == 1.0) == (folded(first) == folded(second))


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert squeezed(squeezed(text)) == squeezed(text)
