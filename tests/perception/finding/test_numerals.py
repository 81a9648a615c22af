"""Numbers and times are exact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.finding.numerals import holds_numbers, same_numbers, within


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("10:30", "10:30"),
        ("10:30", "10 : 30"),
        ("10:30", "1030"),
        ("1,000", "1000"),
        ("1 000 km", "1000 km"),
        ("1,5 GB", "1.5 GB"),
        ("+49 170 1234567", "+491701234567"),
        ("4111-1111-1111-1111", "4111 1111 1111 1111"),
        ("Room 1O", "Room 10"),
        ("1O:3O", "10:30"),
        ("٣ رسائل", "3 رسائل"),
        ("no numbers", "none at all"),
    ],
)
def test_one_number_is_written_in_many_ways(wanted: str, shown: str) -> None:
    assert same_numbers(wanted, shown)
    assert same_numbers(shown, wanted)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("10:30", "10:36"),
        ("Room 12", "Room 13"),
        ("Room 12", "Room 1 2"),
        ("1.5 GB", "15 GB"),
        ("-3°", "3°"),
        ("12", "12 3"),
        ("1 of 5", "5 of 1"),
        ("Level 3", "Level"),
    ],
)
def test_another_number_is_another_text(wanted: str, shown: str) -> None:
    assert not same_numbers(wanted, shown)
    assert not same_numbers(shown, wanted)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("25", "Thursday, February 25"),
        ("18.05.2023, 14:15", "18.05.2023,14:15- 15:30"),
        ("11:00", "from 11:00 PM to 12:00"),
        ("24 Nov", "Fri 24 Nov 2023"),
    ],
)
def test_numbers_stand_among_others(wanted: str, shown: str) -> None:
    assert within(wanted, shown)


@pytest.mark.parametrize(("wanted", "shown"), [("1", "12"), ("10:3", "10:30"), ("5", "1.5")])
def test_a_part_of_a_number_is_none_of_them(wanted: str, shown: str) -> None:
    assert not within(wanted, shown)


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_order_does_not_matter(first: str, second: str) -> None:
    assert same_numbers(first, second) == same_numbers(second, first)
    assert same_numbers(first, first)
    assert isinstance(within(first, second), bool)
    assert isinstance(holds_numbers(first), bool)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_two_numbers_are_the_same_only_if_they_are(first: int, second: int) -> None:
    assert same_numbers(f"Room {first}", f"Room {second}") == (first == second)


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_times_differ_by_the_minute(hour: int, minute: int, other: int) -> None:
    assert same_numbers(f"{hour}:{minute:02}", f"{hour}:{other:02}") == (minute == other)
