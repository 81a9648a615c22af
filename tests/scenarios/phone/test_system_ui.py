"""System UI, Launcher and Settings, touched through real adb."""

import pytest

from scenarios.phone import SimulatedPhone
from tests.scenarios.phone.adb import Adb
from tests.scenarios.phone.hand import Hand

SETTINGS = "com.android.settings"
CONTACTS = "com.android.contacts"
CLOCK = "com.android.deskclock"
NOTES = "org.simulated.notes"
ADB_KEYBOARD = "com.android.adbkeyboard/.AdbIME"
USUAL_KEYBOARD = "com.android.inputmethod.latin/.LatinIME"
SWIPE_UP = "input swipe 540 1700 540 800 200"
SHADE_DOWN = "input swipe 540 10 540 900 200"

pytestmark = pytest.mark.slow


@pytest.fixture
def hand(phone: SimulatedPhone, adb: Adb) -> Hand:
    phone.settle()
    return Hand(phone, adb)


def key(hand: Hand, name: str) -> None:
    hand.adb.shell(f"input keyevent {name}")
    hand.phone.settle()


def gesture(hand: Hand, script: str) -> None:
    hand.adb.shell(script)
    hand.phone.settle()


def setting(hand: Hand, namespace: str, name: str) -> str:
    return hand.adb.shell(f"settings get {namespace} {name}").strip()


def test_keys_type_into_the_field_in_use(hand: Hand) -> None:
    hand.tap("Search apps")
    hand.tap("s")
    hand.tap("e")
    hand.miss("Clock")
    assert hand.see("Search apps").text == "se"
    hand.tap("Delete")
    hand.tap("Delete")
    hand.see("Clock")


def test_symbols_and_emoji_have_pages_of_their_own(hand: Hand) -> None:
    hand.tap("Search apps")
    hand.tap("Symbols")
    hand.tap("7")
    hand.tap("Emoji")
    hand.tap("😍")
    assert hand.see("Search apps").text == "7😍"
    hand.tap("Letters")
    hand.see("q")


def test_a_held_key_offers_letters_with_accents(hand: Hand) -> None:
    hand.tap("Search apps")
    hand.hold("e")
    hand.tap("é")
    assert hand.see("Search apps").text == "é"


def test_back_hides_the_keyboard_before_it_leaves(hand: Hand) -> None:
    hand.tap("Search apps")
    hand.see("Space")
    hand.back()
    hand.miss("Space")
    hand.see("Clock")
    hand.back()
    hand.see("Voice search")


@pytest.mark.parametrize(
    "command",
    [
        f"am force-stop {SETTINGS}",
        f"pm clear {SETTINGS}",
        f"am start -n {NOTES}/.MainActivity",
        f"monkey -p {NOTES} -c android.intent.category.LAUNCHER 1",
    ],
)
def test_the_keyboard_goes_with_its_field(hand: Hand, command: str) -> None:
    hand.open(SETTINGS)
    hand.tap("Search settings")
    hand.see("Space")
    hand.adb.shell(command)
    hand.miss("Space")
    assert "mInputShown=false" in hand.adb.shell("dumpsys input_method")
    assert "mServedView=null" in hand.adb.shell("dumpsys input_method")


def test_a_restarted_app_is_typed_into(hand: Hand) -> None:
    hand.open(SETTINGS)
    hand.tap("Search settings")
    hand.type("night")
    hand.adb.shell(f"am force-stop {SETTINGS}")
    hand.open(SETTINGS)
    hand.tap("Search settings")
    hand.type("wifi")
    assert hand.see("Search settings").text == "wifi"
    hand.tap("Delete")
    assert hand.see("Search settings").text == "wif"


def test_another_input_method_shows_no_keys(hand: Hand) -> None:
    hand.adb.shell(f"ime enable {ADB_KEYBOARD}; ime set {ADB_KEYBOARD}")
    hand.tap("Search apps")
    hand.adb.shell("am broadcast -a ADB_INPUT_TEXT --es msg é")
    assert hand.see("Search apps").text == "é"
    hand.miss("Space")
    hand.adb.shell(f"ime set {USUAL_KEYBOARD}")
    hand.tap("Space")
    assert hand.see("Search apps").text == "é "
    hand.adb.shell(f"ime set {ADB_KEYBOARD}")
    hand.miss("Space")
    assert "mInputShown=true" in hand.adb.shell("dumpsys input_method")


def test_keys_for_numbers_are_equally_wide(hand: Hand) -> None:
    hand.open(CLOCK)
    hand.tap("Alarm")
    hand.tap("Add alarm")
    hand.tap("Switch to text input mode")
    widths = {
        name: right - left
        for name in ("1", "5", "9", "0", "Space", "Delete")
        for left, _, right, _ in [hand.see(name).box]
    }
    assert max(widths.values()) - min(widths.values()) <= 2, widths


def test_a_key_combination_selects_what_the_next_key_deletes(hand: Hand) -> None:
    hand.tap("Search apps")
    hand.type("settings")
    hand.adb.shell("input keycombination 113 29; input keyevent DEL")
    assert hand.see("Search apps").text == ""
    hand.type("clock")
    hand.adb.shell("input keycombination -t 50 KEYCODE_CTRL_LEFT KEYCODE_A")
    hand.type("x")
    assert hand.see("Search apps").text == "x"


def test_the_drawer_comes_by_swiping_up(hand: Hand) -> None:
    gesture(hand, SWIPE_UP)
    hand.miss("Voice search")
    hand.tap("Settings")
    hand.see("Network & internet")


def test_back_closes_a_dialog_and_nothing_else(hand: Hand) -> None:
    hand.adb.shell("am start -a android.settings.DISPLAY_SETTINGS")
    hand.tap("Screen timeout")
    hand.see("30 seconds")
    hand.back()
    hand.miss("30 seconds")
    hand.see("Display")
    assert setting(hand, "system", "screen_off_timeout") == "60000"


def test_a_choice_in_a_dialog_is_kept(hand: Hand) -> None:
    hand.adb.shell("am start -a android.settings.DISPLAY_SETTINGS")
    hand.tap("Screen timeout")
    hand.tap("30 seconds")
    hand.miss("2 minutes")
    assert setting(hand, "system", "screen_off_timeout") == "30000"
    assert hand.shown("30 seconds")


def test_dark_theme_is_two_pages_deep_and_acts(hand: Hand) -> None:
    hand.open(SETTINGS)
    gesture(hand, "input swipe 540 1900 540 1100 400")
    hand.tap("Display")
    assert setting(hand, "secure", "ui_night_mode") == "1"
    hand.tap("Dark theme")
    assert setting(hand, "secure", "ui_night_mode") == "2"
    hand.tap("Dark theme")
    assert setting(hand, "secure", "ui_night_mode") == "1"


def test_a_quick_setting_turns_off_what_was_turned_on_from_outside(hand: Hand) -> None:
    hand.adb.shell("settings put global airplane_mode_on 1")
    gesture(hand, SHADE_DOWN)
    hand.tap("Airplane mode")
    assert setting(hand, "global", "airplane_mode_on") == "0"


def test_search_over_all_settings_opens_the_page(hand: Hand) -> None:
    hand.open(SETTINGS)
    hand.tap("Search settings")
    hand.type("night%slight")
    hand.back()
    hand.tap("Night Light")
    hand.see("Screen timeout")


def test_the_device_name_is_edited_in_a_dialog(hand: Hand) -> None:
    hand.adb.shell("am start -a android.settings.DEVICE_INFO_SETTINGS")
    hand.tap("Device name")
    hand.see("OK")
    hand.type("2")
    hand.tap("OK")
    hand.miss("OK")
    assert setting(hand, "global", "device_name").count("2") == 1


def test_recents_bring_an_app_back_and_clear_all_ends_them(hand: Hand) -> None:
    hand.open(SETTINGS)
    hand.open(NOTES)
    key(hand, "APP_SWITCH")
    hand.tap("Notes")
    hand.see("Search your notes")
    key(hand, "APP_SWITCH")
    hand.tap("Clear all")
    hand.see("Voice search")
    key(hand, "APP_SWITCH")
    hand.see("No recent items")


def test_a_card_pushed_up_ends_its_app(hand: Hand) -> None:
    hand.open(SETTINGS)
    hand.open(NOTES)
    key(hand, "APP_SWITCH")
    gesture(hand, "input swipe 540 1200 540 600 200")
    hand.miss("Notes")
    hand.tap("Settings")
    hand.see("Network & internet")


def test_a_permission_prompt_is_answered_once(hand: Hand) -> None:
    hand.open(CONTACTS)
    hand.tap("Allow")
    hand.see("Ada Lovelace")
    key(hand, "HOME")
    hand.adb.shell(f"am start -n {SETTINGS}/.Settings")
    hand.tap("Apps")
    hand.tap("Contacts")
    hand.tap("Permissions")
    hand.see("Contacts Allowed")


def test_back_puts_a_permission_off(hand: Hand) -> None:
    hand.open(CONTACTS)
    hand.see("Don’t allow")
    gesture(hand, "input tap 540 300")
    hand.see("Don’t allow")
    hand.back()
    hand.miss("Don’t allow")
    hand.tap("Allow access")
    hand.see("Don’t allow")


@pytest.mark.parametrize("way_out", ["HOME", "APP_SWITCH"])
def test_a_permission_prompt_waits_in_its_app(hand: Hand, way_out: str) -> None:
    hand.open(CONTACTS)
    hand.see("Don’t allow")
    key(hand, way_out)
    hand.miss("Don’t allow")
    hand.see("Clear all" if way_out == "APP_SWITCH" else "Voice search")
    hand.open(SETTINGS)
    hand.miss("Don’t allow")
    hand.see("Network & internet")
    hand.open(CONTACTS)
    hand.tap("Allow")
    hand.see("Ada Lovelace")


def test_a_permission_prompt_ends_with_its_app(hand: Hand) -> None:
    hand.open(CONTACTS)
    hand.see("Don’t allow")
    hand.adb.shell(f"am force-stop {CONTACTS}")
    hand.see("Voice search")
    hand.miss("Don’t allow")
    hand.open(CONTACTS)
    hand.tap("Allow")
    hand.see("Ada Lovelace")


def test_a_surprise_goes_only_by_its_buttons(hand: Hand) -> None:
    hand.phone.fault("popup", count=1)
    gesture(hand, "input tap 900 500")
    hand.see("System update")
    hand.back()
    hand.tap("Later")
    hand.miss("System update")


def test_the_lock_screen_goes_by_swiping_up(hand: Hand) -> None:
    hand.phone.fault("locked")
    hand.see("Swipe up to unlock")
    gesture(hand, SWIPE_UP)
    hand.see("Voice search")


def test_truth_leaves_out_what_is_covered(hand: Hand) -> None:
    hand.see("Voice search")
    hand.open(SETTINGS)
    frames = {element.frame for element in hand.phone.truth()}
    assert frames == {"system", SETTINGS}
    gesture(hand, SHADE_DOWN)
    assert not hand.shown("Search settings")


def test_font_scale_makes_texts_larger(hand: Hand) -> None:
    hand.open(SETTINGS)
    left, top, right, bottom = hand.shown("Mobile, Wi-Fi, hotspot")[-1].box
    hand.adb.shell("settings put system font_scale 1.3")
    wide_left, wide_top, wide_right, wide_bottom = hand.shown("Mobile, Wi-Fi, hotspot")[-1].box
    assert wide_right - wide_left > 1.2 * (right - left)
    assert wide_bottom - wide_top > 1.2 * (bottom - top)


def test_sideways_the_navigation_buttons_stand_beside(hand: Hand) -> None:
    upright = hand.see("Home").box
    hand.adb.shell("settings put system user_rotation 1")
    sideways = hand.see("Home").box
    assert upright[1] > 2200
    assert sideways[0] > 2200
