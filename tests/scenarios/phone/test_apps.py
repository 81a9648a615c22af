"""The built-in apps, touched through real adb and checked on the phone's own state."""

import pytest

from scenarios.phone import SimulatedPhone
from tests.scenarios.phone.adb import Adb
from tests.scenarios.phone.hand import Hand

CONTACTS = "com.android.contacts"
MESSAGES = "com.android.messaging"
NOTES = "org.simulated.notes"
CLOCK = "com.android.deskclock"

PHONES_URI = "content://com.android.contacts/data/phones"
SMS_URI = "content://sms"
NOTES_URI = "content://org.simulated.notes/notes"
ALARMS_URI = "content://com.android.deskclock/alarms"
TIMERS_URI = "content://com.android.deskclock/timers"
NOTHING = "No result found."
FINGER_PIXELS = 48 * 3

pytestmark = pytest.mark.slow


@pytest.fixture
def hand(phone: SimulatedPhone, adb: Adb) -> Hand:
    adb.shell("settings put global animator_duration_scale 0")
    return Hand(phone, adb)


@pytest.fixture
def contacts(hand: Hand) -> Hand:
    hand.adb.shell(f"pm grant {CONTACTS} android.permission.READ_CONTACTS")
    hand.open(CONTACTS)
    return hand


@pytest.fixture
def clock(hand: Hand) -> Hand:
    hand.adb.shell("settings put system time_12_24 12")
    hand.open(CLOCK)
    return hand


def test_contacts_shows_nobody_until_access_is_allowed(hand: Hand) -> None:
    hand.open(CONTACTS)
    hand.tap("Don’t allow")
    hand.see("Contacts needs access")
    assert not hand.shown("Ada Lovelace")
    hand.tap("Allow access")
    hand.tap("Allow")
    hand.see("Ada Lovelace")


def test_a_contact_is_created_with_the_form(contacts: Hand) -> None:
    contacts.tap("Create contact")
    contacts.tap("First name")
    contacts.type("Aaron")
    contacts.tap("Last name")
    contacts.type("Abbot")
    contacts.back()
    contacts.tap("Phone")
    contacts.type("5550177")
    contacts.tap("Save")
    contacts.see("Aaron Abbot")
    assert "data1=5550177" in contacts.rows(PHONES_URI, "display_name='Aaron Abbot'")


def test_a_contact_is_deleted_only_after_confirming(contacts: Hand) -> None:
    contacts.tap("Alejandro Núñez")
    contacts.tap("More options")
    contacts.tap("Delete")
    contacts.tap("Cancel")
    assert contacts.rows(PHONES_URI, "display_name='Alejandro Núñez'") != NOTHING
    contacts.tap("More options")
    contacts.tap("Delete")
    contacts.tap("Delete")
    contacts.miss("Alejandro Núñez")
    assert contacts.rows(PHONES_URI, "display_name='Alejandro Núñez'") == NOTHING


def test_contacts_held_down_are_selected_and_deleted_together(contacts: Hand) -> None:
    contacts.hold("Anna Bergström")
    contacts.tap("Anna Kowalska")
    contacts.see("2 selected")
    contacts.tap("Delete")
    contacts.tap("Delete")
    contacts.miss("2 selected")
    assert contacts.rows(PHONES_URI, "display_name LIKE 'Anna%'").count("Row:") == 1


def test_a_contact_is_starred_in_the_app_bar(contacts: Hand) -> None:
    contacts.tap("Benoît Lefèvre")
    contacts.tap("Add to favorites")
    contacts.see("Remove from favorites")
    assert "starred=1" in contacts.rows(PHONES_URI, "display_name='Benoît Lefèvre'")


def test_a_message_is_sent_from_the_page_of_a_contact(contacts: Hand) -> None:
    contacts.tap("Ada Lovelace")
    contacts.tap("Message")
    contacts.tap("Text message")
    contacts.type("See you at noon")
    contacts.tap("Send message")
    contacts.see("See you at noon")
    row = contacts.rows(SMS_URI, "body='See you at noon'")
    assert "address=+44 20 7946 0101" in row
    assert "type=2" in row


def test_a_chat_is_started_with_a_contact_found_by_name(hand: Hand) -> None:
    hand.open(MESSAGES)
    hand.tap("Start chat")
    hand.tap("Type a name or phone number")
    hand.type("wei")
    hand.tap("Wei Zhang")
    hand.tap("Text message")
    hand.type("Hello")
    hand.tap("Send message")
    hand.miss("Send message")
    assert "person=Wei Zhang" in hand.rows(SMS_URI, "body='Hello'")


def test_a_message_that_comes_in_is_shown_at_once(hand: Hand) -> None:
    hand.open(MESSAGES)
    hand.adb.shell(
        f"content insert --uri {SMS_URI} --bind address:s:+15550188 --bind body:s:Surprise "
        "--bind date:l:1773308400000 --bind type:i:1 --bind read:i:0"
    )
    hand.see("Surprise")


def test_reading_a_conversation_marks_it_as_read(hand: Hand) -> None:
    hand.open(MESSAGES)
    assert hand.rows(SMS_URI, "person='Mum' AND read=0") != NOTHING
    hand.tap("Mum")
    hand.see("Text message")
    assert hand.rows(SMS_URI, "person='Mum' AND read=0") == NOTHING


def test_a_message_that_comes_in_behind_another_app_stays_unread(hand: Hand) -> None:
    hand.open(MESSAGES)
    hand.tap("Sam Taylor")
    hand.open(NOTES)
    hand.adb.shell(
        f"content insert --uri {SMS_URI} --bind 'address:s:(415) 555-0111' --bind body:s:Later "
        "--bind date:l:1773308400000 --bind type:i:1 --bind read:i:0"
    )
    hand.see("New note")
    assert "read=0" in hand.rows(SMS_URI, "body='Later'")
    hand.open(MESSAGES)
    hand.see("Later")
    assert "read=1" in hand.rows(SMS_URI, "body='Later'")


def test_a_message_is_deleted_from_the_menu_of_its_bubble(hand: Hand) -> None:
    hand.open(MESSAGES)
    hand.tap("Zoë van Dijk")
    hand.hold("Now I'm jealous")
    hand.tap("Delete")
    hand.tap("Delete")
    hand.miss("Now I'm jealous")
    assert hand.rows(SMS_URI, "body LIKE 'Now I%jealous'") == NOTHING


def test_an_archived_conversation_moves_to_the_archive(hand: Hand) -> None:
    hand.open(MESSAGES)
    hand.tap("Grace Hopper")
    hand.tap("More options")
    hand.tap("Archive")
    hand.miss("Grace Hopper")
    hand.tap("More options")
    hand.tap("Archived")
    hand.see("Grace Hopper")


def test_what_was_not_sent_is_kept_as_a_draft(hand: Hand) -> None:
    hand.open(MESSAGES)
    hand.tap("Sam Taylor")
    hand.tap("Text message")
    hand.type("On my")
    hand.back()
    hand.back()
    hand.see("Draft: On my")


def test_a_note_held_down_is_deleted_after_confirming(hand: Hand) -> None:
    hand.open(NOTES)
    hand.hold("Wi-Fi at the cabin")
    hand.tap("Delete")
    assert hand.rows(NOTES_URI, "title='Wi-Fi at the cabin'") != NOTHING
    hand.tap("Delete")
    hand.miss("Wi-Fi at the cabin")
    assert hand.rows(NOTES_URI, "title='Wi-Fi at the cabin'") == NOTHING


def test_a_note_is_kept_when_its_page_is_left(hand: Hand) -> None:
    hand.open(NOTES)
    hand.tap("New note")
    hand.tap("Text")
    hand.type("Buy stamps")
    hand.tap("Title")
    hand.type("Post office")
    hand.tap("Navigate up")
    hand.see("Post office")
    assert "body=Buy stamps" in hand.rows(NOTES_URI, "title='Post office'")


def test_an_entry_of_a_checklist_is_ticked(hand: Hand) -> None:
    hand.open(NOTES)
    hand.tap("Groceries")
    hand.tap("Basil")
    hand.see("3 checked items")
    hand.tap("Navigate up")
    hand.see("New note")
    assert "[x] Basil" in hand.rows(NOTES_URI, "title='Groceries'")


def test_the_colour_of_a_note_is_picked_from_the_sheet(hand: Hand) -> None:
    hand.open(NOTES)
    hand.tap("Book club")
    hand.tap("Background color")
    hand.tap("Teal")
    assert "color=teal" in hand.rows(NOTES_URI, "title='Book club'")


def test_an_alarm_is_set_with_the_dial_and_labelled(clock: Hand) -> None:
    clock.tap("Add alarm")
    clock.tap("6")
    clock.tap("45")
    clock.tap("OK")
    clock.tap("Add label")
    clock.type("Train")
    clock.tap("OK")
    clock.see("Train")
    row = clock.rows(ALARMS_URI, "label='Train'")
    assert "hour=6, minutes=45" in row
    assert "enabled=1" in row


def test_an_alarm_time_is_typed(clock: Hand) -> None:
    clock.tap("Add alarm")
    clock.tap("Switch to text input mode")
    clock.type("7")
    clock.tap("Minute")
    clock.type("05")
    clock.tap("PM")
    clock.tap("OK")
    clock.see("7:05")
    assert "minutes=5" in clock.rows(ALARMS_URI, "hour=19")


def test_an_alarm_is_switched_repeated_and_deleted(clock: Hand) -> None:
    clock.tap("Alarm 6:30 AM")
    clock.tap("Expand alarm")
    clock.tap("Saturday")
    assert "daysofweek=63, enabled=1" in clock.rows(ALARMS_URI, "hour=6")
    clock.tap("Delete")
    clock.tap("Delete")
    clock.miss("6:30")
    assert clock.rows(ALARMS_URI, "hour=6") == NOTHING


def test_a_timer_is_typed_started_and_paused(clock: Hand) -> None:
    clock.tap("Timer")
    for key in ("5", "00", "00"):
        clock.tap(key)
    clock.tap("Start")
    clock.tap("Pause")
    clock.see("Start")
    assert "length_ms=18000000" in clock.rows(TIMERS_URI, "state='paused'")


def test_another_app_sets_an_alarm_by_intent(hand: Hand) -> None:
    hand.adb.shell(
        "am start -a android.intent.action.SET_ALARM --ei android.intent.extra.alarm.HOUR 5 "
        "--ei android.intent.extra.alarm.MINUTES 10 --es android.intent.extra.alarm.MESSAGE Ferry"
    )
    hand.see("Ferry")
    assert "minutes=10" in hand.rows(ALARMS_URI, "hour=5")


@pytest.mark.parametrize("package", [CONTACTS, MESSAGES, NOTES, CLOCK])
def test_every_control_is_big_enough_for_a_finger(hand: Hand, package: str) -> None:
    hand.adb.shell(f"pm grant {CONTACTS} android.permission.READ_CONTACTS")
    hand.open(package)
    buttons = [
        element
        for element in hand.phone.truth()
        if element.frame == package and element.kind == "button"
    ]
    assert buttons
    smallest = FINGER_PIXELS
    too_small = [
        button
        for button in buttons
        if min(button.box[2] - button.box[0], button.box[3] - button.box[1]) < smallest
    ]
    assert too_small == []
