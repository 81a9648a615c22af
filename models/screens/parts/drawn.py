"""Glyphs of keyboards and keypads that the icon families lack or name in too many ways."""

from models.screens.pen import Pen

_CROSS = "m11 9.5 5 5m0-5-5 5"
_SHAPES: dict[str, tuple[tuple[str, float], ...]] = {
    "backspace": (
        (f"M8 5h12v14H8l-5-7z{_CROSS}", 1.8),
        (f"M9 4.5h9a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H9a3 3 0 0 1-2.3-1L2.5 12l4.2-6.4z{_CROSS}", 1.4),
        ("M20 12H4m6-6-6 6 6 6", 2),
        ("M8 4h13v16H8l-6-8zm3 5 5 6m0-6-5 6", 2.4),
        ("M7.5 5.5H20v13H7.5L3 12z M10.5 9l6 6m0-6-6 6", 1.2),
    ),
    "shift": (
        ("M12 4 4 12h4v7h8v-7h4z", 1.8),
        ("M12 3.5 3.5 12H8v7.5h8V12h4.5z", 0),
        ("M12 5v14m-6-8 6-6 6 6", 2),
        ("M12 4 4 12h4v4h8v-4h4zM8 20h8", 1.8),
        ("m5 14 7-7 7 7", 2.4),
    ),
    "enter": (
        ("M20 6v6H5m5-5-5 5 5 5", 2),
        ("M19 7v4H6.8l3.6-3.6L9 6l-6 6 6 6 1.4-1.4L6.8 13H21V7z", 0),
        ("M19 5v7a3 3 0 0 1-3 3H5m4.5-4.5L5 15l4.5 4.5", 1.7),
    ),
}
"""By name: outlines and how thick they are drawn; 0 where they are filled."""


def drawn(pen: Pen, name: str, *, size: float = 24, colour: str = "") -> str:
    """One of these glyphs, found under its name like any other icon.

    Args:
        pen: Chooses the drawing.
        name: "backspace", "shift" or "enter".
        size: The side of its square, in dp.
        colour: CSS; the text's colour if empty.
    """
    outline, thick = pen.pick(*_SHAPES[name])
    style = "outlined" if thick else "filled"
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    ink = 'fill="currentColor"'
    if thick:
        ink = f'fill="none" stroke="currentColor" stroke-width="{thick}" {ends}'
    paint = f"color:{colour}" if colour else ""
    label = f'data-kind="icon" data-name="{name}" data-glyph="key {name}" data-style="{style}"'
    square = f"width:{size:g}px;height:{size:g}px"
    svg = f'<svg viewBox="0 0 24 24"><path d="{outline}" {ink}/></svg>'
    inner = f'<span class="glyph" style="{square}">{svg}</span>'
    return f'<span class="icon" {label} style="{paint}">{inner}</span>'
