"""How right ours is, counted by `perception.bench`: on the same screenshots, or on a folder."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.findings import Scored
from benchmarks.scenes import Frame
from benchmarks.truth import lines_read, write_labelled
from perception import Eyes, Screen
from perception.bench.labels import read_labels
from perception.bench.scoring import ScoredScreen, score_screens
from perception.bench.summary import summarise

__all__ = ["scored_folder", "scored_frames"]


def scored_frames(
    eyes: Eyes, frames: Sequence[Frame], seen: Mapping[str, Screen], tell: Callable[[str], None]
) -> Scored:
    """Pointing and reading on frames of the simulated phone, which knows what is on them.

    Args:
        eyes: The engines.
        frames: The screenshots that are looked at in this run.
        seen: What was seen on each, by its name.
        tell: Is told what is done now.
    """
    read = [lines_read(frame, seen[frame.name]) for frame in frames]
    with tempfile.TemporaryDirectory() as folder:
        write_labelled(frames, Path(folder))
        scored = _scored(eyes, Path(folder), tell)
    source = f"the {len(frames)} screenshots above; right is what the page itself says is there"
    together = (sum(right for right, _ in read), sum(lines for _, lines in read))
    return Scored(source, summarise(scored), together)


def scored_folder(eyes: Eyes, folder: Path, tell: Callable[[str], None]) -> Scored:
    """Pointing on a folder as `python -m perception.bench` scores it.

    Raises:
        LabelsError: There are no labels, or they or a picture are wrong.
    """
    scored = _scored(eyes, folder, tell)
    return Scored(f"the {len(scored)} labelled screenshots in {folder}", summarise(scored))


def _scored(eyes: Eyes, folder: Path, tell: Callable[[str], None]) -> list[ScoredScreen]:
    labelled = read_labels(folder)
    scored = []
    for screen in score_screens(labelled, eyes):
        scored.append(screen)
        tell(f"looking for all that is there: screen {len(scored)} of {len(labelled)}")
    return scored
