"""What incremental eyes see is what is seen at the first look, whatever came before."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from perception import Eyes, IncrementalEyes, Screen, Screenshot, see
from tests.perception.incremental.pages import CHANGES, page


def cold(screenshot: Screenshot, eyes: Eyes) -> Screen:
    """A look that remembers nothing."""
    return see(screenshot, Eyes(eyes.reader, eyes.detector, eyes.matcher, eyes.calibration))


@pytest.fixture(scope="module")
def incremental(eyes: Eyes) -> IncrementalEyes:
    """They remember all of this module's frames."""
    return IncrementalEyes(eyes)


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_page_is_seen_as_at_the_first_look(
    change: str, eyes: Eyes, incremental: IncrementalEyes
) -> None:
    see(page().screenshot, incremental)
    changed = CHANGES[change]()
    seen, wanted = see(changed, incremental), cold(changed, eyes)
    assert seen.texts == wanted.texts
    assert seen.icons == wanted.icons
    assert seen.timings.keys() == wanted.timings.keys()


def test_several_phones_share_one_pair_of_eyes(eyes: Eyes) -> None:
    frames = (page().screenshot, CHANGES["dark"]())
    shared = IncrementalEyes(eyes)
    with ThreadPoolExecutor(2) as threads:
        seen = list(threads.map(lambda frame: see(frame, shared), frames * 2))
    for frame, once, again in zip(frames, seen[:2], seen[2:], strict=True):
        assert once.screenshot == frame
        assert once.texts == again.texts == cold(frame, eyes).texts
