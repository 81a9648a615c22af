from collections.abc import Iterator, Sequence

from models.icon_detector.batches import MixedBatches


def cut(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))


def test_a_batch_is_of_one_shape() -> None:
    groups = [0] * 13 + [1] * 3 + [2] * 8
    mixed = MixedBatches(groups, batch=4, pictures=200, seed=1)
    for batch in cut(list(mixed), 4):
        assert len(batch) == 4
        assert len({groups[number] for number in batch}) == 1


def test_every_picture_comes_before_any_comes_for_the_third_time() -> None:
    mixed = MixedBatches([0] * 13 + [1] * 3, batch=4, pictures=20, seed=1)
    first = list(mixed)
    assert set(first) == set(range(16))
    assert max(first.count(number) for number in first) <= 2


def test_passes_go_on_where_the_last_one_ended_and_are_mixed_anew() -> None:
    mixed = MixedBatches([0] * 64, batch=8, pictures=30, seed=1)
    assert len(mixed) == 32
    first, second, third = list(mixed), list(mixed), list(mixed)
    assert sorted([*first, *second]) == list(range(64))
    assert third != first
