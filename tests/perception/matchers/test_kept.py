from perception.matchers.kept import Kept


def test_only_what_is_missing_is_made_and_each_key_once() -> None:
    kept: Kept[str] = Kept(10)
    made: list[list[int]] = []

    def make(places: list[int]) -> list[str]:
        made.append(places)
        return [f"thing {place}" for place in places]

    assert kept.all(["a", "b", "b"], make) == ["thing 0", "thing 2", "thing 2"]
    assert kept.all(["b", "c", "a"], make) == ["thing 2", "thing 1", "thing 0"]
    assert made == [[0, 2], [1]]


def test_the_one_longest_unused_goes_first() -> None:
    kept: Kept[int] = Kept(2)
    kept.all(["a", "b"], lambda places: places)
    kept.all(["a"], lambda places: places)
    kept.all(["c"], lambda _: [7])
    assert kept.all(["a", "c", "b"], lambda places: [-place for place in places]) == [0, 7, -2]


def test_more_at_once_than_are_kept_are_all_given() -> None:
    kept: Kept[int] = Kept(2)
    assert kept.all(list("abcde"), lambda places: places) == [0, 1, 2, 3, 4]
