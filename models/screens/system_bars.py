"""The system's bars: clock and small icons above, three buttons or a pill below."""

from models.screens.pen import Pen

__all__ = ["navigation_bar", "status_bar"]

_LABELLED_FROM = 14
_LINE = 'fill="none" stroke="currentColor" stroke-width="2"'
_FULL = 'fill="currentColor"'
_LOOKS = (
    (
        f'<path d="M17 4 6 12l11 8z" stroke-linejoin="round" {_LINE}/>',
        f'<circle cx="12" cy="12" r="8" {_LINE}/>',
        f'<rect x="5" y="5" width="14" height="14" rx="1" {_LINE}/>',
    ),
    (
        f'<path d="M17 3 4 12l13 9z" {_FULL}/>',
        f'<circle cx="12" cy="12" r="8" {_FULL}/>',
        f'<rect x="5" y="5" width="14" height="14" {_FULL}/>',
    ),
    (
        f'<path d="M15 4 7 12l8 8" {_LINE}/>',
        f'<rect x="4" y="4" width="16" height="16" rx="5" {_LINE}/>',
        f'<path d="M7 4v16M12 4v16M17 4v16" {_LINE}/>',
    ),
    (
        f'<path d="M20 12H5m6-7-7 7 7 7" {_LINE}/>',
        f'<path d="M4 11 12 4l8 7v9H4z" {_LINE}/>',
        f'<path d="M8 4h12v12H8zM4 8v12h12" {_LINE}/>',
    ),
    (
        f'<path d="M18 12H6m5-5-5 5 5 5" {_LINE}/>',
        f'<rect x="6" y="6" width="12" height="12" {_LINE}/>',
        f'<path d="M5 6h14M5 12h14M5 18h14" {_LINE}/>',
    ),
)
"""Ways to draw back, home and recents, as vendors do."""


def status_bar(pen: Pen) -> str:
    """Clock, notifications, radio and battery."""
    if pen.chance(0.06):
        return ""
    height = pen.pick(24, 24, 24, 28, 32, 36, 44)
    size = pen.pick(11, 12, 13, 13, 14, 15, 16)
    clock = f'<span style="font-size:{size}px;font-weight:500">{pen.time().split(" ")[0]}</span>'
    left = "".join(_small(pen, "", size) for _ in range(pen.pick(0, 0, 1, 2, 3)))
    names = [name for name in ("bluetooth", "alarm", "volume off") if pen.chance(0.2)]
    right = "".join(_small(pen, name, size) for name in (*names, "wifi"))
    right += _signal(size) + _battery(pen, size)
    if pen.chance(0.3):
        right += f'<span style="font-size:{size - 1}px">{pen.random.randint(3, 100)}%</span>'
    swapped = pen.chance(0.35) and pen.style.language != "ios"
    first, last = (left, right + clock) if swapped else (clock + left, right)
    gap = pen.pick(2, 3, 4, 5)
    sides = 'style="display:flex;align-items:center;gap:'
    return (
        f'<div style="flex:none;display:flex;align-items:center;justify-content:space-between;'
        f"height:{height}px;padding:0 {pen.pick(6, 8, 12, 20, 26)}px;background:{_ground(pen)};"
        f'line-height:1">'
        f'<div {sides}{gap}px">{first}</div><div {sides}{gap}px">{last}</div></div>'
    )


def _ground(pen: Pen) -> str:
    if pen.style.language == "material2" and not pen.style.dark and pen.chance(0.5):
        return "color-mix(in srgb,var(--primary) 80%,#000);color:#fff"
    if pen.style.language == "plain" and pen.chance(0.5):
        return "#000;color:#eee"
    return "var(--bg)"


def _small(pen: Pen, name: str, size: int) -> str:
    drawn = pen.icon(name, size=size)
    return drawn if size >= _LABELLED_FROM else drawn.replace('data-kind="icon"', "")


def _signal(size: int) -> str:
    bars = "".join(
        f'<rect x="{2 + at * 5.5}" y="{17 - at * 4.5}" width="4" height="{5 + at * 4.5}"/>'
        for at in range(4)
    )
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 24 24" fill="currentColor">{bars}</svg>'
    )


def _battery(pen: Pen, size: int) -> str:
    level = pen.random.uniform(2, 18)
    return (
        f'<svg width="{size * 1.5:.1f}" height="{size}" viewBox="0 0 30 20" fill="currentColor">'
        '<rect x="2" y="3" width="23" height="14" rx="3" fill="none" stroke="currentColor" '
        f'stroke-width="1.6"/><rect x="4.5" y="5.5" width="{level:.1f}" height="9" rx="1"/>'
        '<rect x="26" y="8" width="2" height="4"/></svg>'
    )


def navigation_bar(pen: Pen) -> str:
    """Three buttons, a gesture pill, or nothing."""
    kind = pen.random.choices(("buttons", "pill", ""), (50, 38, 12))[0]
    if not kind:
        return ""
    ground, ink = pen.pick(
        ("var(--bg)", "var(--ink)"), ("var(--bg)", "var(--ink)"), ("#000", "#fff"),
        ("var(--surface)", "var(--ink2)"),
    )  # fmt: skip
    if kind == "pill" or pen.style.language == "ios":
        wide, tall = pen.pick((108, 4), (72, 3), (134, 5))
        return (
            f'<div style="flex:none;display:flex;justify-content:center;align-items:center;'
            f'height:{pen.pick(16, 20, 24, 28)}px;background:var(--bg)"><i style="width:{wide}px;'
            f'height:{tall}px;border-radius:3px;background:var(--ink)"></i></div>'
        )
    size = pen.pick(16, 18, 18, 20, 22)
    shapes = list(zip(("back", "home", "recents"), pen.pick(*_LOOKS), strict=True))
    if pen.chance(0.2):
        shapes.reverse()
    cells = "".join(
        '<span style="flex:1;display:flex;justify-content:center">'
        f'<span class="icon" data-kind="icon" data-name="{name}" data-glyph="system {name}" '
        f'data-style="outlined"><span class="glyph" style="width:{size}px;height:{size}px">'
        f'<svg viewBox="0 0 24 24">{shape}</svg></span></span></span>'
        for name, shape in shapes
    )
    return (
        f'<div style="flex:none;display:flex;align-items:center;height:{pen.pick(40, 48, 48)}px;'
        f'padding:0 {pen.pick(0, 20, 40)}px;background:{ground};color:{ink}">{cells}</div>'
    )
