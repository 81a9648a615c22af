"""The command line of the bench."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from perception.bench.labels import read_labels
from perception.bench.scoring import ScoredScreen, score_screens
from perception.bench.sheet import write_sheet
from perception.bench.summary import summarise
from perception.errors import PerceptionError
from perception.eyes import Eyes
from perception.plain import Plain, plain_match


def main(arguments: Sequence[str] | None = None) -> int:
    """Scores a labelled folder, prints the numbers as JSON, writes details where told."""
    parser = argparse.ArgumentParser(prog="python -m perception.bench", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder with labels.jsonl and its pictures")
    parser.add_argument("--out", type=Path, help="a folder for summary, outcomes and the misses")
    parser.add_argument("--eyes", type=Path, help="a YAML file that names other engines")
    options = parser.parse_args(arguments)
    try:
        eyes = Eyes.default() if options.eyes is None else Eyes.from_config(options.eyes)
        labelled = read_labels(options.folder)
        scored = []
        for screen in score_screens(labelled, eyes):
            scored.append(screen)
            wrong = sum(not outcome.right for outcome in screen.outcomes)
            progress = f"{len(scored)}/{len(labelled)} {screen.labelled.name}: {wrong} wrong"
            print(progress, file=sys.stderr)
        summary = summarise(scored)
        if options.out is not None:
            _write(options.out, scored, summary)
    except (PerceptionError, OSError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    print(json.dumps(summary, indent=2, ensure_ascii=False))
    return 0


def _write(folder: Path, scored: Sequence[ScoredScreen], summary: dict[str, Plain]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(summary, indent=2, ensure_ascii=False)
    (folder / "summary.json").write_text(text + "\n", encoding="utf-8")
    with (folder / "outcomes.jsonl").open("w", encoding="utf-8") as file:
        for screen in scored:
            for outcome in screen.outcomes:
                entry = {
                    "screen": screen.labelled.name,
                    "style": outcome.labelled.style,
                    "right": outcome.right,
                    "proposed": outcome.proposed,
                    **plain_match(outcome.match),
                }
                file.write(json.dumps(entry, ensure_ascii=False) + "\n")
    write_sheet(scored, folder / "misses.png")


if __name__ == "__main__":
    sys.exit(main())
