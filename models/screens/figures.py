"""Times, dates, numbers and prices, as apps write them."""

import random

__all__ = ["date", "number", "price", "time"]

_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"


def time(chance: random.Random, twelve: bool) -> str:
    """A time of day, counted to twelve or to twenty-four."""
    hour, minute = chance.randrange(24), chance.randrange(60)
    if twelve:
        return f"{hour % 12 or 12}:{minute:02d} {'AM' if hour < 12 else 'PM'}"
    return f"{hour:02d}:{minute:02d}"


def number(chance: random.Random) -> str:
    """A number as counters show it."""
    forms = (
        str(chance.randrange(1, 100)),
        str(chance.randrange(100, 1000)),
        f"{chance.uniform(1, 99):.1f}K",
        f"{chance.randrange(1000, 99999):,}",
        f"{chance.uniform(1, 9):.1f}M",
    )
    return chance.choice(forms)


def price(chance: random.Random) -> str:
    """A price in one of several currencies."""
    amount = chance.choice((chance.uniform(1, 30), chance.uniform(10, 900)))
    forms = (
        f"${amount:.2f}",
        f"€{amount:.2f}",
        f"{amount:.2f} €",
        f"£{amount:.2f}",
        f"¥{amount * 20:.0f}",
        f"₹{amount * 40:,.0f}",
    )
    return chance.choice(forms)


def date(chance: random.Random) -> str:
    """A date, in one of the ways it is written."""
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(2012, 2026)
    short = _MONTHS[3 * month - 3 : 3 * month]
    forms = (
        f"{short} {day}",
        f"{day} {short} {year}",
        f"{day:02d}.{month:02d}.{year}",
        f"{year}-{month:02d}-{day:02d}",
        f"{month}/{day}/{year % 100}",
        f"{day}/{month}",
    )
    return chance.choice(forms)
