"""What `--out` writes; a file is there either whole or not at all."""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from perception.bench.scoring import Outcome, ScoredScreen
from perception.bench.sheet import draw_sheets
from perception.plain import Plain, plain_match

__all__ = ["prepared", "write_details"]


def prepared(folder: Path) -> None:
    """Makes the folder, so that a place that cannot be written to is known before the work.

    Raises:
        OSError: It cannot be made or written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _write_whole(folder / ".bench", b"")
    (folder / ".bench").unlink()


def write_details(
    folder: Path, scored: Sequence[ScoredScreen], summary: Mapping[str, Plain]
) -> tuple[Path, ...]:
    """Writes summary.json, outcomes.jsonl and the contact sheets of misses, and names them.

    The sheets are misses.png, or misses-1.png and so on; those of an earlier run go.

    Raises:
        OSError: The folder cannot be written to.
    """
    summary_file, outcomes_file = folder / "summary.json", folder / "outcomes.jsonl"
    text = json.dumps(summary, indent=2, ensure_ascii=False)
    _write_whole(summary_file, f"{text}\n".encode())
    lines = (json.dumps(entry, ensure_ascii=False) + "\n" for entry in _entries(scored))
    _write_whole(outcomes_file, "".join(lines).encode())
    sheets = []
    for name, sheet in draw_sheets(scored):
        _write_whole(folder / name, sheet.png())
        sheets.append(folder / name)
    for earlier in (*folder.glob("misses.png"), *folder.glob("misses-*.png")):
        if earlier not in sheets:
            earlier.unlink()
    return summary_file, outcomes_file, *sheets


def _entries(scored: Sequence[ScoredScreen]) -> Iterator[dict[str, Plain]]:
    return (_entry(screen, outcome) for screen in scored for outcome in screen.outcomes)


def _entry(screen: ScoredScreen, outcome: Outcome) -> dict[str, Plain]:
    return {
        "screen": screen.labelled.name,
        "kind": outcome.labelled.kind,
        "style": outcome.labelled.style,
        "boxes": [[box.left, box.top, box.right, box.bottom] for box in outcome.labelled.boxes],
        "right": outcome.right,
        "first_right": outcome.first_right,
        "proposed": outcome.proposed,
        "seconds": round(outcome.seconds, 4),
        **plain_match(outcome.match),
    }


def _write_whole(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
