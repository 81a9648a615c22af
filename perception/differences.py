"""Two places' scores side by side, part by part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from perception.match import Candidate, Reason

__all__ = ["Difference", "differences", "shortcomings", "strengths"]

_IDEAL = {"text": 1.0}
"""What a part is worth at best, where that is not 0.0: a text that reads exactly so."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One part of two places' scores.

    Attributes:
        part: What was compared.
        gain: How much more it gave to this place than to the other; negative where less.
        own: This place's reason; None where it has none of that part.
        other: The other place's; None where that has none, or where there is no other place.
    """

    part: str
    gain: float
    own: Reason | None
    other: Reason | None


def differences(one: Candidate, other: Candidate) -> tuple[Difference, ...]:
    """All parts of two places' scores, from the one that most speaks for the first place on."""
    own, others = _by_part(one.reasons), _by_part(other.reasons)
    found = []
    for part in dict.fromkeys((*own, *others)):
        mine, its = own.get(part), others.get(part)
        found.append(Difference(part, _value(mine) - _value(its), mine, its))
    return tuple(sorted(found, key=lambda each: -each.gain))


def strengths(one: Candidate) -> tuple[Difference, ...]:
    """What speaks for a place that stands alone, the most first."""
    parts = (Difference(part, each.value, each, None) for part, each in _parts(one))
    return tuple(sorted((each for each in parts if each.gain > 0.0), key=lambda each: -each.gain))


def shortcomings(one: Candidate) -> tuple[Difference, ...]:
    """What a place lacks of the best that could be, the most first."""
    parts = (
        Difference(part, each.value - _IDEAL.get(part, 0.0), each, None)
        for part, each in _parts(one)
    )
    return tuple(sorted((each for each in parts if each.gain < 0.0), key=lambda each: each.gain))


def _parts(one: Candidate) -> tuple[tuple[str, Reason], ...]:
    return tuple(_by_part(one.reasons).items())


def _by_part(reasons: Sequence[Reason]) -> Mapping[str, Reason]:
    found: dict[str, Reason] = {}
    for reason in reasons:
        known = found.get(reason.part)
        if known is None:
            found[reason.part] = reason
        else:
            words = f"{known.words}; {reason.words}"
            found[reason.part] = Reason(reason.part, known.value + reason.value, words)
    return found


def _value(reason: Reason | None) -> float:
    return 0.0 if reason is None else reason.value
