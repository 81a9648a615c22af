"""From scored places to a verdict."""

from collections.abc import Sequence

from perception.calibration import Bands
from perception.finding.scored import Scored
from perception.match import Candidate, Match, Verdict
from perception.targets import Target

__all__ = ["judged"]

MOST_CANDIDATES = 12


def judged(target: Target, places: Sequence[Scored], bands: Bands) -> Match:
    """Ranks the places and decides: found, ambiguous (rivals too close) or absent.

    Where a place stands ranks it among others, but only what it is makes it acceptable: a text in
    an unexpected region is still that text.
    """
    ranked = sorted(places, key=lambda place: -place.total)
    candidates = tuple(_candidate(place, ranked[0], bands) for place in ranked[:MOST_CANDIDATES])
    if not ranked or ranked[0].likeness < bands.accept:
        return Match(target, Verdict.ABSENT, candidates)
    rivals = [place for place in ranked[1:] if _rivals(ranked[0], place, bands)]
    return Match(target, Verdict.AMBIGUOUS if rivals else Verdict.FOUND, candidates)


def _rivals(best: Scored, other: Scored, bands: Bands) -> bool:
    # Between two that read exactly so, the least difference in place or case is telling; between
    # two that only contain the words, how much else the line says is not.
    gap = bands.gap if best.likeness >= bands.exact else bands.loose_gap
    return other.likeness >= bands.accept and best.total - other.total < gap


def _candidate(place: Scored, best: Scored, bands: Bands) -> Candidate:
    # The best one is as likely as it is alike; the others fall behind it as they rank behind it.
    score = bands.probability(best.likeness - (best.total - place.total))
    return Candidate(place.element, place.point, score, place.reasons)
