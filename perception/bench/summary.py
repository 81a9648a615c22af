"""From outcomes to the numbers that are compared over time."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np

from perception.bench.scoring import Outcome, ScoredScreen
from perception.bench.shares import Share
from perception.match import Verdict
from perception.plain import Plain

__all__ = ["KindSummary", "Summary", "Timing", "summarise"]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of a stage over all screens or targets."""

    median: float
    ninetieth: float
    most: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Timing":
        """The spread of at least one measurement."""
        return cls(statistics.median(seconds), float(np.percentile(seconds, 90)), max(seconds))

    def plain(self) -> dict[str, Plain]:
        """As JSON."""
        return {
            "median": round(self.median, 4),
            "90th percentile": round(self.ninetieth, 4),
            "most": round(self.most, 4),
        }


@dataclass(frozen=True, slots=True)
class KindSummary:
    """What became of the targets of one kind; in JSON the names have spaces.

    Attributes:
        present: Of those that are there: pointed at.
        absent: Of those that are not there: said to be absent (recall).
        styles: Right answers by style, those that are absent included.
        one_answer: Of those with one right box: pointed at.
        first_candidate_right: Of those that are there, whatever the verdict.
        found_is_right: Of those said to be found (precision).
        absent_is_right: Of those said to be absent (precision).
        asked_though_one_answer: Of those with one right box: said to be ambiguous.
        asked_though_absent: Of those that are not there: said to be ambiguous.
        several_answers: Of those with several right boxes: found or ambiguous, a right one first.
        several_answers_found: The part of these that was found.
        several_answers_ambiguous: The part of these that was ambiguous.
        rivals_hold_the_right_one: Of those that are there and were said to be ambiguous.
    """

    present: Share
    absent: Share
    styles: Mapping[str, Share]
    one_answer: Share
    first_candidate_right: Share
    found_is_right: Share
    absent_is_right: Share
    asked_though_one_answer: Share
    asked_though_absent: Share
    several_answers: Share
    several_answers_found: Share
    several_answers_ambiguous: Share
    rivals_hold_the_right_one: Share

    def plain(self) -> dict[str, Plain]:
        """As JSON."""
        plain: dict[str, Plain] = {}
        for each in fields(self):
            value: Share | Mapping[str, Share] = getattr(self, each.name)
            plain[each.name.replace("_", " ")] = (
                value.plain()
                if isinstance(value, Share)
                else {style: share.plain() for style, share in value.items()}
            )
        return plain


@dataclass(frozen=True, slots=True)
class Summary:
    """All numbers of a labelled folder.

    Attributes:
        screens: How many there were.
        targets: How many were looked for.
        text: What became of texts.
        icon: What became of icons and controls.
        detector_recall: Of the icons that are there: detected.
        boxes_a_screen: How many icons and controls were detected on average.
        seconds: By stage.
    """

    screens: int
    targets: int
    text: KindSummary
    icon: KindSummary
    detector_recall: Share
    boxes_a_screen: float
    seconds: Mapping[str, Timing]

    def plain(self) -> dict[str, Plain]:
        """As JSON."""
        return {
            "screens": self.screens,
            "targets": self.targets,
            "text": self.text.plain(),
            "icon": self.icon.plain(),
            "detector recall": self.detector_recall.plain(),
            "boxes a screen": round(self.boxes_a_screen, 1),
            "seconds": {stage: timing.plain() for stage, timing in self.seconds.items()},
        }


def summarise(scored: Sequence[ScoredScreen]) -> Summary:
    """Rates by kind and style, the verdicts, the detector's recall and the timings."""
    outcomes = [outcome for screen in scored for outcome in screen.outcomes]
    kinds = {
        kind: [each for each in outcomes if each.labelled.kind == kind] for kind in ("text", "icon")
    }
    return Summary(
        screens=len(scored),
        targets=len(outcomes),
        text=_kind(kinds["text"]),
        icon=_kind(kinds["icon"]),
        detector_recall=Share.counted(
            each.proposed for each in kinds["icon"] if each.labelled.boxes
        ),
        boxes_a_screen=statistics.fmean(each.icons for each in scored) if scored else 0.0,
        seconds=_timings(scored),
    )


def _kind(outcomes: Sequence[Outcome]) -> KindSummary:
    present = [each for each in outcomes if each.labelled.boxes]
    absent = [each for each in outcomes if not each.labelled.boxes]
    single = [each for each in present if len(each.labelled.boxes) == 1]
    several = [each for each in present if len(each.labelled.boxes) > 1]
    return KindSummary(
        present=_rights(present),
        absent=_rights(absent),
        styles={
            style: _rights([each for each in outcomes if each.labelled.style == style])
            for style in dict.fromkeys(each.labelled.style for each in outcomes)
        },
        one_answer=_rights(single),
        first_candidate_right=Share.counted(each.first_right for each in present),
        found_is_right=_rights(_judged(outcomes, Verdict.FOUND)),
        absent_is_right=_rights(_judged(outcomes, Verdict.ABSENT)),
        asked_though_one_answer=_asked(single),
        asked_though_absent=_asked(absent),
        several_answers=_rights(several),
        several_answers_found=Share(_right_and(several, Verdict.FOUND), len(several)),
        several_answers_ambiguous=Share(_right_and(several, Verdict.AMBIGUOUS), len(several)),
        rivals_hold_the_right_one=Share.counted(
            each.rivals_right for each in _judged(present, Verdict.AMBIGUOUS)
        ),
    )


def _rights(outcomes: Sequence[Outcome]) -> Share:
    return Share.counted(each.right for each in outcomes)


def _judged(outcomes: Sequence[Outcome], verdict: Verdict) -> list[Outcome]:
    return [each for each in outcomes if each.match.verdict is verdict]


def _asked(outcomes: Sequence[Outcome]) -> Share:
    return Share.counted(each.match.verdict is Verdict.AMBIGUOUS for each in outcomes)


def _right_and(outcomes: Sequence[Outcome], verdict: Verdict) -> int:
    return sum(each.right for each in _judged(outcomes, verdict))


def _timings(scored: Sequence[ScoredScreen]) -> dict[str, Timing]:
    stages: dict[str, list[float]] = {}
    for screen in scored:
        for stage, seconds in screen.timings.items():
            stages.setdefault(f"see: {stage}", []).append(seconds)
    for screen in scored:
        for outcome in screen.outcomes:
            stages.setdefault(f"find: {outcome.labelled.kind}", []).append(outcome.seconds)
    return {stage: Timing.of(seconds) for stage, seconds in stages.items()}
