"""From outcomes to the numbers that are compared over time."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from perception.bench.scoring import Outcome, ScoredScreen
from perception.match import Verdict
from perception.plain import Plain

__all__ = ["Share", "summarise"]


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    def plain(self) -> dict[str, Plain]:
        """As JSON: both counts and their ratio."""
        return {
            "right": self.right,
            "of": self.of,
            "rate": round(self.right / self.of, 4) if self.of else None,
        }


def summarise(scored: Sequence[ScoredScreen]) -> dict[str, Plain]:
    """Rates by kind and style, the verdicts, the detector's recall and the timings."""
    outcomes = [outcome for screen in scored for outcome in screen.outcomes]
    icons = [each for each in outcomes if each.labelled.kind == "icon" and each.labelled.boxes]
    return {
        "screens": len(scored),
        "targets": len(outcomes),
        "text": _kind([each for each in outcomes if each.labelled.kind == "text"]),
        "icon": _kind([each for each in outcomes if each.labelled.kind == "icon"]),
        "detector recall": _share(icons, [each.proposed for each in icons]).plain(),
        "boxes a screen": round(statistics.fmean(len(each.screen.icons) for each in scored), 1),
        "seconds": _timings(scored, outcomes),
    }


def _kind(outcomes: Sequence[Outcome]) -> dict[str, Plain]:
    present = [each for each in outcomes if each.labelled.boxes]
    absent = [each for each in outcomes if not each.labelled.boxes]
    styles = dict.fromkeys(each.labelled.style for each in outcomes)
    rejected = [each for each in outcomes if each.match.verdict is Verdict.ABSENT]
    single = [each for each in present if len(each.labelled.boxes) == 1]
    accepted = [each for each in outcomes if each.match.verdict is Verdict.FOUND]
    return {
        "present": _rights(present).plain(),
        "absent": _rights(absent).plain(),
        "styles": {
            style: _rights([each for each in outcomes if each.labelled.style == style]).plain()
            for style in styles
        },
        "first candidate right": _share(present, [each.first_right for each in present]).plain(),
        "found is right": _share(accepted, [each.right for each in accepted]).plain(),
        "absent is right": _share(rejected, [each.right for each in rejected]).plain(),
        "asked though one answer": _share(
            single, [each.match.verdict is Verdict.AMBIGUOUS for each in single]
        ).plain(),
    }


def _rights(outcomes: Sequence[Outcome]) -> Share:
    return _share(outcomes, [each.right for each in outcomes])


def _share(outcomes: Sequence[Outcome], rights: Iterable[bool]) -> Share:
    return Share(sum(rights), len(outcomes))


def _timings(scored: Sequence[ScoredScreen], outcomes: Sequence[Outcome]) -> dict[str, Plain]:
    stages: dict[str, list[float]] = {}
    for each in scored:
        for stage, seconds in each.screen.timings.items():
            stages.setdefault(f"see: {stage}", []).append(seconds)
    for outcome in outcomes:
        stages.setdefault(f"find: {outcome.labelled.kind}", []).append(outcome.seconds)
    return {
        stage: {
            "median": round(statistics.median(seconds), 4),
            "most": round(max(seconds), 4),
        }
        for stage, seconds in stages.items()
    }
