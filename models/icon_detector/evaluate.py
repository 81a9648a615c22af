"""Measure a detector: ``python -m models.icon_detector.evaluate DIR [--detector NAME]``.

DIR holds labels.jsonl and its pictures: screens drawn by ``models.screens`` with all their elements
(average precision, recall by kind and size), or real ones with targets in words (recall and hits).
"""

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from models.icon_detector.looking import look
from models.icon_detector.measures import Looked, Reached, average_precision, judged, reached
from models.icon_detector.truth import SIZES
from perception import Eyes, IconDetector, IconKind
from perception.detectors import OnnxIconDetector, YoloIconDetector
from perception.detectors.trained import DetectorConfig
from perception.weights import shipped_model

UNSURE = 0.02
"""Average precision also asks for what is found very unsurely."""
Row = dict[str, str | int | float]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure a detector of icons and controls.")
    parser.add_argument("screens", type=Path, help="folder with labels.jsonl and its pictures")
    parser.add_argument("--detector", default="icon_detector_alone", help="a name, .pt or .onnx")
    parser.add_argument("--threshold", type=float, help="one least confidence for all kinds")
    parser.add_argument("--most", type=int, help="only so many screens")
    parser.add_argument("--json", type=Path, help="write the numbers to this file, too")
    options = parser.parse_args()
    detector, thresholds = chosen(options.detector, options.threshold)
    looked = list(look(detector, options.screens, options.most))
    tables = measured(looked, thresholds)
    for title, rows in tables.items():
        print_table(title, rows)
    if options.json:
        options.json.write_text(json.dumps(tables, indent=2) + "\n", encoding="utf-8")


def chosen(name: str, threshold: float | None) -> tuple[IconDetector, Mapping[str, float]]:
    """A detector that keeps what it is unsure of, and what each kind must be kept for."""
    if name == "icon_detector_alone":
        config = DetectorConfig.read(shipped_model("icon_detector").file("config.json"))
        pairs = zip(config.kinds, config.thresholds, strict=True)
        kept = {kind.value: least if threshold is None else threshold for kind, least in pairs}
        return OnnxIconDetector(least_confidence=UNSURE), kept
    same = {kind.value: threshold or 0.0 for kind in IconKind}
    if Path(name).is_file():
        return YoloIconDetector(Path(name), least_confidence=UNSURE, device="cpu"), same
    return Eyes.from_config({"detector": name}).detector, same


def measured(looked: Sequence[Looked], thresholds: Mapping[str, float]) -> dict[str, list[Row]]:
    """All tables by their titles."""
    outcomes = [outcome for screen in looked for outcome in reached(screen, thresholds)]
    kinds = sorted({outcome.thing.kind for outcome in outcomes})
    by_kind = [
        _recall(kind, [each for each in outcomes if each.thing.kind == kind]) for kind in kinds
    ]
    summary: list[Row] = [{"what": "screens", "value": len(looked)}]
    if all(screen.picture.complete for screen in looked):
        precisions = [average_precision(*judged(looked, kind)) for kind in kinds]
        for row, kind, precision in zip(by_kind, kinds, precisions, strict=True):
            row["kind right"] = _share(
                each.kind_is_right for each in outcomes if each.thing.kind == kind
            )
            row["AP50"] = precision
        summary.append({"what": "mAP50", "value": float(np.mean(precisions))})
    kept = [len(screen.kept(thresholds)) for screen in looked]
    seconds = float(np.median([screen.seconds for screen in looked]))
    summary.append({"what": "boxes a screen", "value": float(np.mean(kept))})
    summary.append({"what": "median seconds", "value": seconds})
    by_size = [
        _recall(size, [each for each in outcomes if each.thing.size == size]) for size in SIZES
    ]
    return {"by kind": by_kind, "by size": [*by_size, _recall("all", outcomes)], "summary": summary}


def _recall(what: str, outcomes: Sequence[Reached]) -> Row:
    return {
        "what": what,
        "n": len(outcomes),
        "hit": _share(outcome.hit for outcome in outcomes),
        "recall50": _share(outcome.boxed for outcome in outcomes),
    }


def _share(answers: Iterable[bool]) -> float:
    said = list(answers)
    return sum(said) / max(1, len(said))


def print_table(title: str, rows: Sequence[Row]) -> None:
    """Print one table, with the columns of its first row."""
    columns = list(rows[0])
    print(f"\n{title}\n" + "".join(f"{column:>15s}" for column in columns))
    for row in rows:
        cells = [row[column] for column in columns]
        texts = [f"{cell:.3f}" if isinstance(cell, float) else str(cell) for cell in cells]
        print("".join(f"{text:>15s}" for text in texts), flush=True)


if __name__ == "__main__":
    main()
