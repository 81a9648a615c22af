"""From what people call an app to its package."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.device.apps import InstalledApps, choose_package, known_apps
from mobile_agent.errors import AppNotFound

PHONE = frozenset(
    {
        "android",
        "com.android.settings",
        "com.android.systemui",
        "com.android.chrome",
        "com.android.vending",
        "com.google.android.gm",
        "com.sec.android.app.clockpackage",
        "com.samsung.android.app.contacts",
        "com.spotify.music",
        "com.example.recipes.free",
        "org.simulated.notes",
        "com.acme.scanner",
        "com.acme.scanner.pro",
        "com.bravo.scanner",
    }
)
INSTALLED = InstalledApps(PHONE, frozenset())


@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("Settings", "com.android.settings"),
        ("settings", "com.android.settings"),
        ("the Settings app", "com.android.settings"),
        ("  Play Store ", "com.android.vending"),
        ("Google Chrome", "com.android.chrome"),
        ("Gmail", "com.google.android.gm"),
        ("Clock", "com.sec.android.app.clockpackage"),
        ("Contacts", "com.samsung.android.app.contacts"),
        ("Spotify", "com.spotify.music"),
        ("Notes", "org.simulated.notes"),
        ("Recipes", "com.example.recipes.free"),
        ("Acme Scanner Pro", "com.acme.scanner.pro"),
        ("com.acme.scanner", "com.acme.scanner"),
    ],
)
def test_a_name_leads_to_its_package(name: str, package: str) -> None:
    assert choose_package(name, INSTALLED) == package


def test_an_app_that_is_not_installed_is_refused_with_the_nearest() -> None:
    with pytest.raises(AppNotFound, match=r"'Spotifly' \(nearest: .*Spotify"):
        choose_package("Spotifly", INSTALLED)


def test_a_name_that_fits_several_is_refused_with_all() -> None:
    with pytest.raises(AppNotFound, match=r"com\.acme\.scanner, com\.bravo\.scanner"):
        choose_package("Scanner", INSTALLED)


def test_only_apps_with_an_icon_are_guessed() -> None:
    some = InstalledApps(PHONE, frozenset({"com.bravo.scanner", "com.android.settings"}))
    assert choose_package("Scanner", some) == "com.bravo.scanner"


@given(name=st.text(max_size=40) | st.sampled_from(["com", "android", "app", "the app", "."]))
def test_any_name_leads_to_an_installed_package_or_is_refused(name: str) -> None:
    try:
        package = choose_package(name, INSTALLED)
    except AppNotFound:
        return
    assert package in PHONE


def test_no_label_of_the_table_is_without_a_package() -> None:
    for app in known_apps():
        assert app.labels
        assert app.packages
