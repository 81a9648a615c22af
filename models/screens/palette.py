"""Colours that go together, as each design language chooses them."""

import colorsys
import random

__all__ = ["hexadecimal", "ink_on", "random_colours"]

_MATERIAL_HUES = (
    "#6200ee", "#3f51b5", "#2196f3", "#1a73e8", "#009688", "#4caf50", "#ff5722", "#e91e63",
    "#d32f2f", "#673ab7", "#00897b", "#0288d1", "#f57c00", "#795548", "#607d8b", "#c2185b",
    "#388e3c", "#fbc02d", "#212121", "#25d366", "#0088cc", "#1877f2", "#ff4500", "#7b1fa2",
)  # fmt: skip
_FIXED = {
    "ios": ("#007aff", "#34c759", "#ff2d55", "#5856d6", "#ff9500", "#007aff", "#007aff"),
    "oneui": ("#0381fe", "#0381fe", "#3e91ff", "#0072de", "#259a39", "#f1641e"),
    "miui": ("#0d84ff", "#3482ff", "#ff6900", "#0d84ff", "#277af7"),
}


def _primary(language: str, chance: random.Random) -> str:
    if language in _FIXED and chance.random() < 0.75:
        return chance.choice(_FIXED[language])
    if chance.random() < 0.65:
        return chance.choice(_MATERIAL_HUES)
    return hexadecimal(chance.random(), chance.uniform(0.35, 0.95), chance.uniform(0.3, 0.55))


def hexadecimal(hue: float, saturation: float, lightness: float) -> str:
    """A colour by its hue, saturation and lightness, each from 0 to 1."""
    parts = colorsys.hls_to_rgb(hue % 1, lightness, saturation)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _hue_of(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    return hue, saturation, lightness


def ink_on(colour: str) -> str:
    """Black or white, whichever reads better on a colour."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return "#ffffff" if 0.3 * red + 0.59 * green + 0.11 * blue < 0.62 else "#1b1b1f"


def random_colours(language: str, dark: bool, chance: random.Random) -> dict[str, str]:
    """CSS colours by the names of their custom properties."""
    primary = _primary(language, chance)
    hue, saturation, lightness = _hue_of(primary)
    if dark:
        primary = hexadecimal(hue, min(saturation, 0.8), max(lightness, chance.uniform(0.55, 0.8)))
    background, surface, surface2 = _grounds(language, dark, hue, chance)
    ink, ink2, ink3 = _inks(dark, hue, chance)
    accent = hexadecimal(hue + chance.choice((0, 0, 0.08, 0.33, 0.5, 0.6)), 0.7, 0.5)
    return {
        "bg": background,
        "surface": surface,
        "surface2": surface2,
        "ink": ink,
        "ink2": ink2,
        "ink3": ink3,
        "primary": primary,
        "on-primary": ink_on(primary),
        "accent": accent if chance.random() < 0.5 else primary,
        "danger": chance.choice(("#d93025", "#ff3b30", "#e53935", "#f44336", "#b3261e")),
        "icon": chance.choice((ink, ink, ink2, ink2, ink2, primary)),
    }


def _grounds(language: str, dark: bool, hue: float, chance: random.Random) -> tuple[str, str, str]:
    if dark:
        base = chance.choice((0.0, 0.0, 0.05, 0.07, 0.09, 0.12, 0.15))
        tint = chance.choice((0.0, 0.0, 0.06, 0.15, 0.3))
        return (
            hexadecimal(hue, tint, base),
            hexadecimal(hue, tint, base + 0.055),
            hexadecimal(hue, tint, base + 0.11),
        )
    if language in ("ios", "oneui", "miui"):
        grey = chance.choice(("#f2f2f7", "#f7f7f9", "#f4f4f4", "#efeff4", "#ffffff", "#fcfcfc"))
        return grey, "#ffffff", chance.choice(("#e9e9ee", "#eeeeef", "#f0f0f2"))
    if language == "material3":
        tint = chance.uniform(0.2, 0.6)
        return (
            hexadecimal(hue, tint, chance.choice((0.97, 0.98, 0.985, 1.0))),
            hexadecimal(hue, tint, 0.955),
            hexadecimal(hue, tint, 0.92),
        )
    background = chance.choice(("#ffffff", "#fafafa", "#f5f5f5", "#eeeeee", "#ffffff", "#eceff1"))
    return background, "#ffffff", chance.choice(("#f1f3f4", "#eeeeee", "#e8eaed", "#e0e0e0"))


def _inks(dark: bool, hue: float, chance: random.Random) -> tuple[str, str, str]:
    if dark:
        return (
            chance.choice(("#ffffff", "#e6e1e5", "#e8eaed", "#f1f1f1", "#dddddd")),
            chance.choice(("#9aa0a6", "#aaaaaa", "#8e8e93", "#b0b0b0", "#c4c7c5")),
            hexadecimal(hue, 0.05, chance.uniform(0.2, 0.32)),
        )
    return (
        chance.choice(("#000000", "#1c1b1f", "#202124", "#212121", "#333333", "#1f1f1f")),
        chance.choice(("#5f6368", "#757575", "#8e8e93", "#666666", "#49454f", "#808080")),
        hexadecimal(hue, 0.06, chance.uniform(0.78, 0.9)),
    )
