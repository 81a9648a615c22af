"""Why a place was chosen and what the others lacked, in sentences for people."""

from collections.abc import Sequence
from dataclasses import dataclass

from perception.calibration import Calibration
from perception.clauses import clause, elided, percent
from perception.differences import Difference, differences, shortcomings, strengths
from perception.match import Candidate, Match, Verdict
from perception.screen import TextBox
from perception.targets import TextTarget

__all__ = ["Explanation", "equals", "explained", "name_of"]

_TELLING = 0.2
"""The least share of a gap that a second part must make up to be named beside the first."""

_NEARLY_ALL = 0.95
"""From this share of a gap on, a part is as good as all of it."""

_UNSURE = "is less sure than it must be"
"""What a place lacks that lacks nothing in particular."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A match in sentences.

    Attributes:
        verdict: What became of the search, and why.
        candidates: For each of the match's candidates, in their order, what decided for it or what
            it lacked.
    """

    verdict: str
    candidates: tuple[str, ...]


def explained(match: Match, calibration: Calibration | None = None) -> Explanation:
    """Says why the best place won and what each of the others lacked.

    Args:
        match: The outcome of a search.
        calibration: What it was judged with; without it, the least probability that would have
            been enough is not told.
    """
    if match.verdict is Verdict.FOUND:
        verdict = _found(match)
    elif match.verdict is Verdict.AMBIGUOUS:
        verdict = _ambiguous(match)
    else:
        verdict = _absent(match, _least(match, calibration))
    places = range(len(match.candidates))
    return Explanation(
        f"{verdict}{_unseen_neighbour(match)}.",
        tuple(_sentence(_why(match, place)) for place in places),
    )


def equals(match: Match) -> tuple[Candidate, ...]:
    """The candidates of an ambiguous match that stand so close that it had to be asked."""
    calibration = Calibration.shipped()
    bands = calibration.text if isinstance(match.target, TextTarget) else calibration.icon
    best, *others = match.candidates
    reads = sum(reason.value for reason in best.reasons if reason.part == "text")
    gap = bands.gap if reads >= bands.exact else bands.loose_gap
    behind = [-sum(each.gain for each in differences(other, best)) for other in others]
    return match.candidates[: max(2, 1 + sum(each < gap for each in behind))]


def name_of(candidate: Candidate) -> str:
    """What is there, in a few words: its text in quotes, or its kind."""
    element = candidate.element
    return elided(repr(element.text)) if isinstance(element, TextBox) else str(element.kind)


def _found(match: Match) -> str:
    best = match.candidates[0]
    where = f"Found {_wanted(match)} at ({best.point.x}, {best.point.y})"
    if len(match.candidates) == 1:
        reasons = _first_two(strengths(best)) or ("fits",)
        return f"{where}: it {' and '.join(reasons)}; nothing else comes near"
    other = match.candidates[1]
    lacks = " and ".join(_lacks(other, best)) or "is just as good"
    following = f"the next best ({percent(other.score)}), {_placed(other)}, {lacks}"
    return f"{where}: it {_decided(best, other)}; {following}"


def _ambiguous(match: Match) -> str:
    count = len(equals(match))
    fit = "read" if isinstance(match.target, TextTarget) else "fit"
    hints = []
    if match.target.near is None:
        hints.append("a text near it")
    if match.target.region is None:
        hints.append("its region")
    ask = f"say which by {' or '.join(hints)}" if hints else "choose one by its number"
    return f"Ambiguous: {count} places {fit} {_wanted(match)} equally well; {ask}"


def _absent(match: Match, least: str) -> str:
    if match.best is None:
        return f"Absent: nothing on the screen comes near {_wanted(match)}"
    lacks = " and ".join(_first_two(shortcomings(match.best))) or _UNSURE
    chance = f"{percent(match.best.score)} sure{least}"
    closest = f"the closest is {_placed(match.best)} ({chance}), which {lacks}"
    return f"Absent: no {_wanted(match)}; {closest}"


def _least(match: Match, calibration: Calibration | None) -> str:
    if calibration is None or match.best is None:
        return ""
    bands = calibration.text if isinstance(match.target, TextTarget) else calibration.icon
    return f", {percent(bands.probability(bands.accept))} needed"


def _unseen_neighbour(match: Match) -> str:
    for reason in match.best.reasons if match.best else ():
        for start, end in (("no ", " seen"), ("nowhere near ", ", which is not seen")):
            if reason.part == "near" and reason.words.startswith(start):
                neighbour = reason.words.removeprefix(start).removesuffix(end)
                return f"; no {elided(neighbour)} was seen near which it should be"
    return ""


def _why(match: Match, place: int) -> str:
    best, candidate = match.candidates[0], match.candidates[place]
    if match.verdict is Verdict.ABSENT:
        lacks = "; it ".join(_first_two(shortcomings(candidate))) or _UNSURE
        return lacks if place else f"is closest, but {lacks}"
    if place:
        lacks = "; it ".join(_shares(candidate, best))
        if match.verdict is Verdict.AMBIGUOUS and place < len(equals(match)):
            reads = "".join(clause(each) for each in strengths(candidate) if each.part == "text")
            alike = f": it {reads}" if reads else ""
            return "is as good as number 1" + (f", or nearly: it {lacks}" if lacks else alike)
        return lacks or "is as good as number 1"
    if len(match.candidates) == 1:
        return " and ".join(_first_two(strengths(best))) or "fits"
    return _decided(best, match.candidates[1])


def _decided(best: Candidate, other: Candidate) -> str:
    """What a text reads like, and what put the best before the next."""
    gains = [each for each in differences(best, other) if each.gain > 0.0]
    named = _first_two(gains)
    texts = [each for each in differences(best, other) if each.part == "text" and each.own]
    first = [clause(each) for each in texts if each not in gains[:2]]
    return " and ".join((*first, *named)) or "fits"


def _lacks(candidate: Candidate, best: Candidate) -> tuple[str, ...]:
    """What a place has less of than the best, the one or two that cost most."""
    costs = [each for each in reversed(differences(candidate, best)) if each.gain < 0.0]
    return _first_two(costs)


def _shares(candidate: Candidate, best: Candidate) -> tuple[str, ...]:
    """The same, each with its share of all that the place lacks."""
    costs = [each for each in reversed(differences(candidate, best)) if each.gain < 0.0]
    clauses = _first_two(costs)
    if len(costs) < 2 or costs[0].gain < _NEARLY_ALL * sum(each.gain for each in costs):
        return clauses[:1]
    total = sum(each.gain for each in costs)
    shares = [percent(each.gain / total) for each in costs]
    ends = (f", {shares[0]} of the gap to number 1", f", {shares[1]} of it")
    return tuple(words + end for words, end in zip(clauses, ends, strict=False))


def _first_two(ordered: Sequence[Difference]) -> tuple[str, ...]:
    """The clauses of the first part, and of the second where it tells too."""
    total = sum(abs(each.gain) for each in ordered)
    told = [each for each in ordered[:2] if each is ordered[0] or abs(each.gain) > _TELLING * total]
    return tuple(dict.fromkeys(clause(each) for each in told))


def _wanted(match: Match) -> str:
    return elided(repr(match.target.words))


def _placed(candidate: Candidate) -> str:
    """Texts go by what they read; icons and controls, all named alike, by where they are."""
    if isinstance(candidate.element, TextBox):
        return name_of(candidate)
    return f"the {name_of(candidate)} at ({candidate.point.x}, {candidate.point.y})"


def _sentence(words: str) -> str:
    return f"It {words}."
