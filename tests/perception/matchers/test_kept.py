import numpy as np

from perception import Box, Screenshot
from perception.matchers.kept import Contents, Kept


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


def a_screenshot(seed: int = 1) -> Screenshot:
    shades = np.random.default_rng(seed).integers(0, 255, (60, 80, 3))
    return Screenshot(shades.astype(np.uint8))


def test_equal_pictures_have_equal_keys() -> None:
    crop = a_screenshot().crop(Box(3, 4, 30, 40))
    same, other = a_screenshot().crop(Box(3, 4, 30, 40)), a_screenshot().crop(Box(4, 4, 31, 40))
    keys = Contents(10).of([crop, same, crop.copy(), other, crop[:, ::-1]])
    assert keys[0] == keys[1] == keys[2]
    assert len({keys[0], keys[3], keys[4]}) == 3


def test_the_same_bytes_in_another_shape_are_another_picture() -> None:
    flat = np.zeros((2, 8, 3), np.uint8)
    assert len(set(Contents(10).of([flat, flat.reshape(4, 4, 3)]))) == 2


def test_what_is_written_over_has_another_key() -> None:
    contents, picture = Contents(10), np.zeros((4, 4, 3), np.uint8)
    view = picture.view()
    view.flags.writeable = False
    before = contents.of([picture, view])
    picture[0, 0] = 9
    after = contents.of([picture, view])
    assert before[0] == before[1] != after[0] == after[1]


def test_a_picture_in_anothers_place_is_not_taken_for_it() -> None:
    contents = Contents(1000)
    for seed in range(50):
        crop = a_screenshot(seed).crop(Box(0, 0, 20, 20))
        assert contents.of([crop]) == Contents(1).of([crop.copy()])


def test_more_pictures_than_are_kept_have_their_keys_too() -> None:
    contents, shot = Contents(2), a_screenshot()
    crops = [shot.crop(Box(left, 0, left + 9, 9)) for left in range(6)]
    assert contents.of(crops) == contents.of(crops)
    assert len(set(contents.of(crops))) == 6
