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
    ("Настройки", "Настроики"),
    ("Réglages", "Reglages"),
    ("الإعدادات", "الإعدادات"),
    ("שלום", "שלום"),
    ("Storage cache", "Storage & cache"),
    ("The album", "Album"),
    ("Send crash reports", "Sead crash reports"),
    ("About this app", "About this ap"),
    ("¡Muchas gracias!", "Muchas gracias!"),
    ("Next >", "NEXT"),
    ("18°", "18"),
    ("+ New chat", "New chat"),
    ("$4.99", "S4.99"),
    ("8 months ago", "8months ago"),
    ("98.9K · 8 months igo", "98.9K·8months ago"),
    ("Colour", "Color"),
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
    ("10:30", "10:36"),
    ("Room 12", "Room 13"),
    ("Contacts", "Contact Us"),
    ("Encryption a", "Encryption"),
    ("KB/s", "B/s"),
    ("Casa", "Cast"),
    ("Bus stop", "stop"),
    ("Включить", "Выключить"),
    ("1.5 GB", "15 GB"),
    ("$499", "5499"),
    ("$4.99", "$4.98"),
    ("Connect", "Disconnect"),
    ("Turn on", "Turn off"),
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


@pytest.mark.parametrize(("wanted", "shown"), [("Active : 21 m", "Active:21 m"), ("12°", "12")])
def test_what_readers_lose_at_random_hardly_counts(wanted: str, shown: str) -> None:
    assert likeness(wanted, shown).score == 0.99


@given(st.text(max_size=40))
def test_every_text_is_exactly_itself(text: str) -> None:
    assert likeness(text, text).score == 1.0


@given(st.text(max_size=30), st.text(max_size=30))
def test_scores_are_bounded_and_symmetric_enough(first: str, second: str) -> None:
    assert 0.0 <= likeness(first, second).score <= 1.0
    assert (likeness(first, second).score == 1.0) == (folded(first) == folded(second))


@given(st.text("abcde 10:", max_size=20), st.text("abcde 10:", max_size=20))
def test_the_order_does_not_matter_but_for_calls(first: str, second: str) -> None:
    assert likeness(first, second).score == pytest.approx(likeness(second, first).score)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert squeezed(squeezed(text)) == squeezed(text)
