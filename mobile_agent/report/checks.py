"""What was checked after a run, where somebody did: `checks.json` in the run's folder."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter

from mobile_agent.errors import TraceError
from mobile_agent.run_folder.files import write_whole

__all__ = ["CHECKS_FILE", "CheckOutcome", "read_checks", "write_checks"]

CHECKS_FILE: Final = "checks.json"


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """One check of the phone, the screen or the answer.

    Attributes:
        words: What was checked.
        passed: Whether it holds.
        saw: What was there.
    """

    words: str
    passed: bool
    saw: str = ""


def write_checks(folder: Path, checks: Sequence[CheckOutcome]) -> None:
    """Puts the checks' outcomes beside the run's trace."""
    data = json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1)
    write_whole(folder / CHECKS_FILE, data.encode())


def read_checks(folder: Path) -> tuple[CheckOutcome, ...] | None:
    """The checks' outcomes, or None where nothing was checked.

    Raises:
        TraceError: The file is damaged.
    """
    path = folder / CHECKS_FILE
    if not path.exists():
        return None
    try:
        return TypeAdapter(tuple[CheckOutcome, ...]).validate_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise TraceError(f"{path} is damaged: delete it, or check the run again") from error
