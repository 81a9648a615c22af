"""`python -m perception.calibrate DIR…`: measures the constants of find on labelled screens."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Protocol, TypeVar

from perception.bench.labels import LabelledScreen, LabelledTarget, read_labels
from perception.calibration import SHIPPED, Calibration, Folder, Measurement
from perception.errors import PerceptionError
from perception.eyes import Eyes
from perception.finding.description import understood
from perception.finding.evidence import icon_evidence, with_sharing
from perception.finding.search import neighbours_of
from perception.fitting import IconCase, fitted, is_right
from perception.screenshot import Screenshot
from perception.seeing import see
from perception.targets import IconTarget
from perception.text_fitting import fitted_texts, is_right_text, text_cases

__all__ = ["main"]

_TEXT_METHOD = (
    "curve by logistic regression on softened answers; bands by the share of right answers, with "
    "97 % of the absent ones rejected"
)
_ICON_METHOD = (
    "weights by maximum likelihood with a ridge; bands by the share of right answers, with 90 % of "
    "the absent ones rejected"
)


class _Case(Protocol):
    @property
    def labelled(self) -> LabelledTarget: ...

    @property
    def group(self) -> int: ...


Case = TypeVar("Case", bound=_Case)
Fit = TypeVar("Fit")


def main(arguments: Sequence[str] | None = None) -> int:
    """Fits texts, icons or both on labelled folders and writes the calibration file."""
    options = _parser().parse_args(arguments)
    try:
        eyes = Eyes.default() if options.eyes is None else Eyes.from_config(options.eyes)
        labelled = {folder: read_labels(folder) for folder in options.folders}
        calibration = eyes.calibration
        if options.only != "icon":
            calibration = _with_texts(calibration, labelled, eyes, options.folds)
        if options.only != "text":
            calibration = _with_icons(calibration, labelled, eyes, options.folds)
    except PerceptionError as error:
        print(f"calibrate: {error}", file=sys.stderr)
        return 2
    options.out.write_text(json.dumps(_plain(calibration), indent=2) + "\n", encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m perception.calibrate", description=__doc__)
    parser.add_argument(
        "folders", type=Path, nargs="+", help="folders with labels.jsonl and its pictures"
    )
    parser.add_argument("--only", choices=("text", "icon"), help="fit only this kind of targets")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="the file to write")
    parser.add_argument("--eyes", type=Path, help="a YAML file that names other engines")
    parser.add_argument("--folds", type=int, default=4, help="for the honest estimate")
    return parser


_Labelled = Mapping[Path, Sequence[LabelledScreen]]


def _with_texts(
    calibration: Calibration, labelled: _Labelled, eyes: Eyes, folds: int
) -> Calibration:
    cases = {path: tuple(text_cases(screens, eyes)) for path, screens in labelled.items()}
    bands = _fit("texts", cases, fitted_texts, is_right_text, folds)
    return replace(calibration, text=bands, text_measured=_measured(labelled, cases, _TEXT_METHOD))


def _with_icons(
    calibration: Calibration, labelled: _Labelled, eyes: Eyes, folds: int
) -> Calibration:
    cases = {path: tuple(_icon_cases(screens, eyes)) for path, screens in labelled.items()}
    fit = _fit("icons", cases, fitted, is_right, folds)
    return replace(
        calibration,
        icon=fit.bands,
        icon_weights=fit.weights,
        icon_presence=fit.presence,
        icon_measured=_measured(labelled, cases, _ICON_METHOD),
    )


def _icon_cases(screens: Sequence[LabelledScreen], eyes: Eyes) -> Iterator[IconCase]:
    for group, labelled in enumerate(screens):
        screen = see(Screenshot.open(labelled.path), eyes)
        print(labelled.name, file=sys.stderr)
        for each in labelled.targets:
            if isinstance(each.target, IconTarget):
                beside = neighbours_of(each.target.near, screen)
                description = understood(each.target.description)
                evidence = icon_evidence(description, screen, eyes.matcher)
                evidence = with_sharing(evidence, beside, screen)
                yield IconCase(each, each.target, screen, beside, evidence, group)


def _fit(
    kind: str,
    cases: Mapping[Path, Sequence[Case]],
    fit: Callable[[Sequence[Case]], Fit],
    right: Callable[[Case, Fit], bool],
    folds: int,
) -> Fit:
    """Fits on all cases, and prints how that does on screens left out of a fit and on all."""
    together = [case for each in cases.values() for case in each]
    parts = [[case for case in together if case.group % folds != fold] for fold in range(folds)]
    held_out = [fit(part) for part in parts]
    final = fit(together)
    for path, each in cases.items():
        apart = _rates(each, lambda case: right(case, held_out[case.group % folds]))
        whole = _rates(each, lambda case: right(case, final))
        print(f"{kind} of {path.name}, right on screens left out of the fit: {apart}")
        print(f"{kind} of {path.name}, right on all: {whole}")
    return final


def _rates(cases: Iterable[Case], right: Callable[[Case], bool]) -> str:
    shares: dict[str, list[bool]] = {"present": [], "absent": []}
    for case in cases:
        shares["present" if case.labelled.boxes else "absent"].append(right(case))
    return ", ".join(f"{kind} {sum(each)} of {len(each)}" for kind, each in shares.items())


def _measured(
    labelled: _Labelled, cases: Mapping[Path, Sequence[object]], method: str
) -> Measurement:
    data = tuple(
        Folder(path.resolve().name, len(screens), len(cases[path]), _series(path))
        for path, screens in labelled.items()
    )
    return Measurement(dt.datetime.now(tz=dt.UTC).date().isoformat(), data, method)


def _series(folder: Path) -> str:
    """What a generator says of the screens that it drew there."""
    path = folder / "series.txt"
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""


def _plain(calibration: Calibration) -> dict[str, object]:
    return {
        "text": asdict(calibration.text),
        "icon": asdict(calibration.icon),
        "icon_weights": asdict(calibration.icon_weights),
        "icon_presence": asdict(calibration.icon_presence),
        "measured": {
            "text": asdict(calibration.text_measured),
            "icon": asdict(calibration.icon_measured),
        },
    }


if __name__ == "__main__":
    sys.exit(main())
