"""Lines read lately."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from perception.incremental.line_memory import LineMemory, content_key
from perception.readers.lines import ReadLine


def line(text: str) -> ReadLine:
    return ReadLine(text, 0.9)


def test_lines_are_known_by_what_their_pictures_hold() -> None:
    crop = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    other = crop.copy()
    other[1, 3, 2] += 1
    assert content_key(crop) == content_key(np.tile(crop, (1, 2, 1))[:, :4])
    assert content_key(crop) != content_key(other)
    assert content_key(crop) != content_key(crop.reshape(4, 2, 3))


def test_the_lines_longest_unused_go_first() -> None:
    memory = LineMemory(most_lines=2)
    memory.keep({b"a": line("a"), b"b": line("b")})
    memory.recall([b"a"])
    memory.keep({b"c": line("c")})
    assert memory.recall([b"a", b"b", b"c"]) == {b"a": line("a"), b"c": line("c")}


def test_long_lines_leave_room_for_few() -> None:
    memory = LineMemory(most_letters=10)
    memory.keep({b"a": line("four"), b"b": line("four")})
    memory.keep({b"c": line("four")})
    assert set(memory.recall([b"a", b"b", b"c"])) == {b"b", b"c"}
    memory.keep({b"d": line("eleven more")})
    assert memory.recall([b"b", b"c", b"d"]) == {}


def test_a_line_kept_again_counts_once() -> None:
    memory = LineMemory(most_letters=8)
    for _ in range(5):
        memory.keep({b"a": line("four")})
    memory.keep({b"b": line("four")})
    assert set(memory.recall([b"a", b"b"])) == {b"a", b"b"}


@given(st.lists(st.tuples(st.integers(0, 9), st.text(max_size=9)), max_size=40))
def test_no_more_is_kept_than_allowed_and_never_another_line(
    kept: list[tuple[int, str]],
) -> None:
    memory, last = LineMemory(most_lines=4, most_letters=20), {}
    for number, text in kept:
        key = bytes([number])
        memory.keep({key: line(text)})
        last[key] = line(text)
    known = memory.recall([bytes([number]) for number in range(10)])
    assert len(known) <= 4
    assert sum(len(each.text) for each in known.values()) <= 20
    assert known.items() <= last.items()
