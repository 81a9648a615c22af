"""What was worked out lately."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from perception.content import content_key
from perception.incremental.content_memory import ContentMemory


def remembering(most: int = 1000, letters: int = 1000) -> ContentMemory[str]:
    return ContentMemory(len, most=most, most_weight=letters)


def test_pictures_are_known_by_what_they_hold() -> None:
    crop = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    other = crop.copy()
    other[1, 3, 2] += 1
    assert content_key(crop) == content_key(np.tile(crop, (1, 2, 1))[:, :4])
    assert content_key(crop) != content_key(other)
    assert content_key(crop) != content_key(crop.reshape(4, 2, 3))
    assert content_key(crop) != content_key(crop, 2) != content_key(crop, 3)


def test_what_is_longest_unused_goes_first() -> None:
    memory = remembering(most=2)
    memory.keep({b"a": "a", b"b": "b"})
    memory.recall([b"a"])
    memory.keep({b"c": "c"})
    assert memory.recall([b"a", b"b", b"c"]) == {b"a": "a", b"c": "c"}


def test_heavy_values_leave_room_for_few() -> None:
    memory = remembering(letters=10)
    memory.keep({b"a": "four", b"b": "four"})
    memory.keep({b"c": "four"})
    assert set(memory.recall([b"a", b"b", b"c"])) == {b"b", b"c"}
    memory.keep({b"d": "eleven more"})
    assert memory.recall([b"b", b"c", b"d"]) == {}


def test_a_value_kept_again_counts_once() -> None:
    memory = remembering(letters=8)
    for _ in range(5):
        memory.keep({b"a": "four"})
    memory.keep({b"b": "four"})
    assert set(memory.recall([b"a", b"b"])) == {b"a", b"b"}


@given(st.lists(st.tuples(st.integers(0, 9), st.text(max_size=9)), max_size=40))
def test_no_more_is_kept_than_allowed_and_never_another_value(
    kept: list[tuple[int, str]],
) -> None:
    memory, last = remembering(most=4, letters=20), dict[bytes, str]()
    for number, text in kept:
        key = bytes([number])
        memory.keep({key: text})
        last[key] = text
    known = memory.recall([bytes([number]) for number in range(10)])
    assert len(known) <= 4
    assert sum(len(each) for each in known.values()) <= 20
    assert known.items() <= last.items()
