"""The looks of soft keyboards, by their makers."""

from dataclasses import dataclass

from models.screens.parts.chances import between
from models.screens.pen import Pen

_NIGHTS = (("#202124", "#3c4043", "#2d2f33"), ("#1b1b1f", "#33343a", "#28292d"))
_DAYS = (
    ("#e8eaed", "#ffffff", "#ccd0d6"),
    ("#eff1fa", "#ffffff", "#d9e2f8"),
    ("#f3edf7", "#fffbfe", "#e3dcea"),
)


@dataclass(frozen=True, slots=True)
class KeyLook:
    """How a keyboard looks.

    Attributes:
        ground: Its background.
        key: Background of a letter's key; "transparent" where keys have no plates.
        special: Background of shift, backspace and the like.
        ink: Colour of letters and glyphs.
        action: Background and ink of the enter key.
        radius: How round the keys are, in dp.
        gap: Between keys, in dp.
        height: Of a row, in dp.
        shadow: CSS of the keys' shadow, or "".
        round_action: Whether the enter key is a disc or a pill.
    """

    ground: str
    key: str
    special: str
    ink: str
    action: tuple[str, str]
    radius: int
    gap: int
    height: int
    shadow: str
    round_action: bool


def random_keyboard(pen: Pen) -> KeyLook:
    """The keyboard of some vendor."""
    dark = pen.style.dark if pen.chance(0.85) else not pen.style.dark
    maker = pen.pick(_material, _material, _flat, _apple, _galaxy, _old)
    return maker(pen, dark)


def _material(pen: Pen, dark: bool) -> KeyLook:
    tone = pen.pick(*_NIGHTS) if dark else pen.pick(*_DAYS)
    action = pen.pick(
        ("#1a73e8", "#fff"), ("#8ab4f8", "#202124"), ("var(--primary)", "var(--on-primary)")
    )
    ink = "#e8eaed" if dark else "#3c4043"
    return KeyLook(
        *tone,
        ink,
        action,
        pen.pick(5, 6, 8),
        5,
        between(pen, 46, 54),
        "0 1px 0 rgba(0,0,0,.25)" if not dark else "",
        pen.chance(0.5),
    )


def _flat(pen: Pen, dark: bool) -> KeyLook:
    ground = (
        pen.pick("#263238", "#1f1f1f", "#212121")
        if dark
        else pen.pick("#eceff1", "#f5f5f5", "#ffffff")
    )
    ink = "#eceff1" if dark else "#37474f"
    action = pen.pick(
        ("#4285f4", "#fff"), ("#80cbc4", "#263238"), ("var(--primary)", "var(--on-primary)")
    )
    return KeyLook(
        ground, "transparent", "transparent", ink, action, 6, 4, between(pen, 46, 54), "", True
    )


def _apple(pen: Pen, dark: bool) -> KeyLook:
    tone = ("#2b2b2d", "#6b6b6d", "#464648") if dark else ("#d1d4db", "#ffffff", "#abb1bd")
    ink = "#fff" if dark else "#000"
    action = pen.pick((tone[2], ink), ("#007aff", "#fff"))
    return KeyLook(
        *tone,
        ink,
        action,
        pen.pick(5, 5, 8),
        6,
        between(pen, 50, 54),
        "0 1px 0 rgba(0,0,0,.35)",
        False,
    )


def _galaxy(pen: Pen, dark: bool) -> KeyLook:
    tone = ("#171717", "#333333", "#252525") if dark else ("#ececee", "#fcfcfc", "#d9dadd")
    ink = "#fafafa" if dark else "#252525"
    return KeyLook(
        *tone,
        ink,
        pen.pick((tone[2], ink), ("#0381fe", "#fff")),
        pen.pick(6, 9, 12),
        5,
        between(pen, 46, 52),
        "",
        False,
    )


def _old(pen: Pen, _: bool) -> KeyLook:
    tone = pen.pick(
        ("#0d0d0d", "#3a3a3a", "#262626"),
        ("#1c1c1c", "transparent", "#111"),
        ("#2e3b44", "#3c4a54", "#33404a"),
    )
    return KeyLook(
        *tone,
        "#fff",
        pen.pick((tone[2], "#33b5e5"), ("#33b5e5", "#fff")),
        pen.pick(2, 3, 4),
        4,
        between(pen, 44, 50),
        "",
        False,
    )
