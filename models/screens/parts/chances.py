"""Choices that many layouts make: colours, glyphs, numbers, app names."""

from collections.abc import Callable

from models.screens.pen import Pen

APPS = (
    "Camera", "Photos", "Gallery", "Clock", "Calendar", "Maps", "Notes", "Music", "Weather",
    "Files", "Browser", "Mail", "Phone", "Contacts", "Messages", "Settings", "Store",
    "Calculator", "Recorder", "Health", "Wallet", "Podcasts", "Radio", "Translate", "Drive",
    "Keep", "Meet", "Docs", "Bank", "Fitness", "Recipes", "Reader", "News", "Chess", "Sudoku",
    "Trains", "Taxi", "Hotels", "Scanner", "Compass", "Tasks", "Home", "Tips", "Games", "Themes",
    "Security", "Cleaner", "Feedback", "Kids",
)  # fmt: skip


def many(count: int, make: Callable[[], str]) -> str:
    """The same kind of thing some times over, each drawn anew."""
    return "".join(make() for _ in range(count))


def between(pen: Pen, low: int, high: int) -> int:
    """A whole number, both ends included."""
    return pen.random.randint(low, high)


def maybe(pen: Pen, probability: float, make: Callable[[], str]) -> str:
    """The thing, or nothing."""
    return make() if pen.chance(probability) else ""


def colour(pen: Pen, saturation: int = 65, lightness: int = 48) -> str:
    """Any hue with about this saturation and lightness."""
    shift = pen.random.randint(-8, 8)
    return f"hsl({pen.random.randrange(360)} {saturation + shift}% {lightness + shift // 2}%)"


def gradient(pen: Pen, saturation: int = 65, lightness: int = 48) -> str:
    """A slanted run from one hue to a neighbour."""
    hue, turn = pen.random.randrange(360), pen.random.randint(25, 70)
    angle = pen.random.randrange(90, 200)
    start, end = f"hsl({hue} {saturation}% {lightness}%)", f"hsl({hue + turn} {saturation}% 40%)"
    return f"linear-gradient({angle}deg,{start},{end})"


def usual(pen: Pen, name: str, share: float = 0.8) -> str:
    """The glyph that one expects in this place; now and then any other."""
    return name if pen.chance(share) else ""


def sample(pen: Pen, count: int, *names: str) -> list[str]:
    """Different names out of these, a third of them kept, the others any glyph."""
    chosen = pen.random.sample(names, min(count, len(names)))
    return [usual(pen, name, 0.4) for name in chosen]


def app_name(pen: Pen) -> str:
    """What stands under a launcher icon."""
    return pen.pick(*APPS) if pen.chance(0.6) else pen.word().capitalize()


def clock(pen: Pen) -> str:
    """A time of day without AM or PM, for large clocks."""
    return f"{between(pen, 1, 23):02d}:{between(pen, 0, 59):02d}"


def duration(pen: Pen, minutes: int = 59) -> str:
    """Minutes and seconds."""
    return f"{between(pen, 0, minutes)}:{between(pen, 0, 59):02d}"


def say(pen: Pen, english: str) -> str:
    """A fixed label: as it stands on English pages, else some words of the page's language."""
    if pen.style.script == "en" or pen.chance(0.15):
        return english
    return pen.word().capitalize() if len(english) < 9 else pen.title()
