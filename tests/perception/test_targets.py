import pytest

from perception import REGIONS, IconTarget, TargetError, TextTarget
from perception.targets import checked_region


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_targets_need_words(words: str) -> None:
    with pytest.raises(TargetError):
        TextTarget(words)
    with pytest.raises(TargetError):
        IconTarget(words)


def test_near_needs_words() -> None:
    with pytest.raises(TargetError, match="near"):
        TextTarget("OK", near=" ")


def test_unknown_region_is_named_with_the_known_ones() -> None:
    with pytest.raises(TargetError, match=r"'middle'.*top left"):
        TextTarget("OK", region="middle")  # type: ignore[arg-type]


@pytest.mark.parametrize("region", REGIONS)
def test_all_regions_are_known(region: str) -> None:
    assert checked_region(region) == region
