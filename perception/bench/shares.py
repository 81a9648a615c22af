"""So many of so many, and how sure that makes a rate."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from perception.plain import Plain

__all__ = ["Share", "wilson_interval"]

_NORMAL_95 = 1.959963984540054
"""Within so many standard deviations lie 95 % of a normal distribution."""


def wilson_interval(right: int, of: int) -> tuple[float, float] | None:
    """The 95 % interval of a rate (Wilson 1927): honest for few trials and for rates of 0 and 1.

    Args:
        right: How many trials succeeded.
        of: How many there were; of none there is no interval.
    """
    if of == 0:
        return None
    rate, squared = right / of, _NORMAL_95**2
    middle = rate + squared / (2 * of)
    reach = _NORMAL_95 * math.sqrt(rate * (1 - rate) / of + squared / (4 * of * of))
    whole = 1 + squared / of
    # Rounding must not push the rates 0 and 1 out of their own interval.
    return min(rate, max(0.0, (middle - reach) / whole)), max(
        rate, min(1.0, (middle + reach) / whole)
    )


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    @classmethod
    def counted(cls, rights: Iterable[bool]) -> "Share":
        """How many of these are true."""
        each = list(rights)
        return cls(sum(each), len(each))

    @property
    def rate(self) -> float | None:
        """The ratio; None of none."""
        return self.right / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The rate's 95 % interval; None of none."""
        return wilson_interval(self.right, self.of)

    def plain(self) -> dict[str, Plain]:
        """As JSON: both counts, their ratio and its interval."""
        rate, interval = self.rate, self.interval
        return {
            "right": self.right,
            "of": self.of,
            "rate": None if rate is None else round(rate, 4),
            "interval": None if interval is None else [round(end, 4) for end in interval],
        }
