"""`python -m perception.reliability DIR…`: do promised probabilities of texts come true?"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from perception.bench.labels import read_labels
from perception.bench.shares import Share
from perception.errors import PerceptionError
from perception.eyes import Eyes
from perception.reliability_diagram import BINS, diagram
from perception.text_fitting import TextCase, text_cases

__all__ = ["Bin", "binned", "expected_calibration_error", "main"]


@dataclass(frozen=True, slots=True)
class Bin:
    """The places that were promised about the same probability.

    Attributes:
        low: The least probability of the bin.
        high: The greatest.
        promised: The mean probability.
        kept: How many of the places were right.
        count: How many places there were.
    """

    low: float
    high: float
    promised: float
    kept: int
    count: int

    @property
    def share(self) -> float:
        """The share of the places that were right."""
        return self.kept / self.count


def binned(promised: Sequence[float], right: Sequence[bool], bins: int = BINS) -> tuple[Bin, ...]:
    """Bins of equal width, the empty ones left out.

    Args:
        promised: Probabilities, from 0.0 to 1.0.
        right: For each, whether it came true.
        bins: How many.
    """
    found = []
    for number in range(bins):
        inside = [
            at for at, each in enumerate(promised) if min(int(each * bins), bins - 1) == number
        ]
        if inside:
            mean = sum(promised[at] for at in inside) / len(inside)
            kept = sum(right[at] for at in inside)
            found.append(Bin(number / bins, (number + 1) / bins, mean, kept, len(inside)))
    return tuple(found)


def expected_calibration_error(bins: Sequence[Bin]) -> float:
    """How far promise and outcome are apart on average, from 0.0 (never) to 1.0.

    As in Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian
    binning" (2015), section "Experiments".
    """
    total = sum(each.count for each in bins)
    return sum(each.count * abs(each.promised - each.share) for each in bins) / max(1, total)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the bins and their error; draws them where told."""
    parser = argparse.ArgumentParser(prog="python -m perception.reliability", description=__doc__)
    parser.add_argument(
        "folders", type=Path, nargs="+", help="folders with labels.jsonl and its pictures"
    )
    parser.add_argument("--out", type=Path, help="the SVG to write")
    parser.add_argument("--eyes", type=Path, help="a YAML file that names other engines")
    options = parser.parse_args(arguments)
    try:
        eyes = Eyes.default() if options.eyes is None else Eyes.from_config(options.eyes)
        cases = [
            case for folder in options.folders for case in text_cases(read_labels(folder), eyes)
        ]
        bins = _bins(cases, eyes)
        if options.out is not None:
            options.out.write_text(_drawn(bins), encoding="utf-8")
    except PerceptionError as error:
        print(f"reliability: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"reliability: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    _print(bins, len(cases))
    return 0


def _bins(cases: Sequence[TextCase], eyes: Eyes) -> tuple[Bin, ...]:
    bands = eyes.calibration.text
    placed = [(case, case.match(bands).best) for case in cases]
    promised = [best.score for _, best in placed if best is not None]
    return binned(promised, [case.is_hit for case, best in placed if best is not None])


def _drawn(bins: Sequence[Bin]) -> str:
    points = [(each.promised, Share(each.kept, each.count)) for each in bins]
    return diagram(points, expected_calibration_error(bins))


def _print(bins: Sequence[Bin], targets: int) -> None:
    places = sum(each.count for each in bins)
    print(f"{targets} text targets, {places} of them with a place that comes near")
    print("probability   promised   right")
    for each in bins:
        span = f"{each.low:.1f} to {each.high:.1f}"
        print(f"{span:12}  {each.promised:8.3f}   {each.share:.3f} ({each.kept} of {each.count})")
    print(f"expected calibration error: {expected_calibration_error(bins):.3f}")


if __name__ == "__main__":
    sys.exit(main())
