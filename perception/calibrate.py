"""`python -m perception.calibrate DIR`: measures the constants of find on labelled screens."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from perception.bench.labels import read_labels
from perception.calibration import SHIPPED, Calibration
from perception.errors import PerceptionError
from perception.eyes import Eyes
from perception.finding.description import understood
from perception.finding.evidence import icon_evidence
from perception.finding.search import neighbours_of
from perception.fitting import IconCase, IconFit, fitted, is_right
from perception.screenshot import Screenshot
from perception.seeing import see
from perception.targets import IconTarget

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fits the icon weights and bands on a labelled folder and writes the calibration file."""
    parser = argparse.ArgumentParser(prog="python -m perception.calibrate", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder with labels.jsonl and its pictures")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="the file to write")
    parser.add_argument("--eyes", type=Path, help="a YAML file that names other engines")
    parser.add_argument("--folds", type=int, default=4, help="for the honest estimate")
    options = parser.parse_args(arguments)
    try:
        eyes = Eyes.default() if options.eyes is None else Eyes.from_config(options.eyes)
        cases = list(_cases(options.folder, eyes))
    except PerceptionError as error:
        print(f"calibrate: {error}", file=sys.stderr)
        return 2
    estimate = _held_out(cases, options.folds)
    fit = fitted(cases)
    screens = len({case.group for case in cases})
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    measured = f"{today}, {len(cases)} icon targets on {screens} screens; text by hand"
    calibration = replace(
        eyes.calibration,
        icon=fit.bands,
        icon_weights=fit.weights,
        icon_presence=fit.presence,
        measured=measured,
    )
    options.out.write_text(json.dumps(_plain(calibration), indent=2) + "\n", encoding="utf-8")
    print(f"right on screens left out of the fit: {estimate}")
    print(f"right on all: {_rates((case, fit) for case in cases)}")
    return 0


def _cases(folder: Path, eyes: Eyes) -> Iterable[IconCase]:
    for group, labelled in enumerate(read_labels(folder)):
        screen = see(Screenshot.open(labelled.path), eyes)
        print(labelled.name, file=sys.stderr)
        for each in labelled.targets:
            if isinstance(each.target, IconTarget):
                beside = neighbours_of(each.target.near, screen)
                description = understood(each.target.description)
                evidence = icon_evidence(description, screen, eyes.matcher)
                yield IconCase(each, each.target, screen, beside, evidence, group)


def _held_out(cases: Sequence[IconCase], folds: int) -> str:
    judged = []
    for fold in range(folds):
        fit = fitted([case for case in cases if case.group % folds != fold])
        judged += [(case, fit) for case in cases if case.group % folds == fold]
    return _rates(judged)


def _rates(judged: Iterable[tuple[IconCase, IconFit]]) -> str:
    right: dict[str, list[bool]] = {"present": [], "absent": []}
    for case, fit in judged:
        kind = "present" if case.labelled.boxes else "absent"
        right[kind].append(is_right(case, fit))
    return ", ".join(f"{kind} {sum(each)} of {len(each)}" for kind, each in right.items())


def _plain(calibration: Calibration) -> dict[str, object]:
    return {
        "text": asdict(calibration.text),
        "icon": asdict(calibration.icon),
        "icon_weights": asdict(calibration.icon_weights),
        "icon_presence": asdict(calibration.icon_presence),
        "measured": calibration.measured,
    }


if __name__ == "__main__":
    sys.exit(main())
