"""Bars, tabs and buttons in every design language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models.screens.words import escaped

if TYPE_CHECKING:
    from models.screens.pen import Pen

__all__ = ["app_bar", "bottom_bar", "button", "floating_button"]


def app_bar(pen: "Pen", title: str, leading: str, actions: Sequence[str], large: bool) -> str:
    """The bar at the top of a page, with its title and its actions."""
    language = pen.style.language
    ground, ink = _bar_colours(pen)
    height = {"material2": 56, "material3": 64, "ios": 44, "oneui": 58, "miui": 54, "plain": 50}
    tall = height[language]
    size = 22 if language in ("ios", "miui") else 24
    first = _target(pen.icon(leading, size=size)) if leading else ""
    last = "".join(_target(pen.icon(name, size=size, badge=pen.chance(0.06))) for name in actions)
    centred = language == "ios" or (language in ("material3", "miui") and pen.chance(0.25))
    heading = (
        f'<span style="font-size:{_title_size(language)}px;font-weight:{_weight(language)};'
        "white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0;"
        f'flex:1;{"text-align:center" if centred else ""}">{title}</span>'
    )
    shadow = (
        "box-shadow:0 1px 4px #0004;z-index:1;"
        if language == "material2"
        else ("border-bottom:.5px solid var(--ink3);" if pen.chance(0.2) else "")
    )
    gap = 0 if first else 16
    bar = (
        f'<div style="display:flex;align-items:center;gap:4px;min-height:{tall}px;'
        f'padding:0 4px 0 {gap or 4}px">{first}{"" if large else heading}'
        f"{'<span class=grow></span>' if large else ''}{last}</div>"
    )
    below = (
        f'<div style="padding:{pen.pick(4, 20, 36)}px 16px {pen.pick(8, 16, 24)}px;'
        f"font-size:{pen.pick(26, 28, 32, 34)}px;line-height:1.2;"
        f'font-weight:{700 if language == "ios" else 400}">{title}</div>'
        if large
        else ""
    )
    return (
        f'<div style="flex:none;position:relative;background:{ground};color:{ink};{shadow}">'
        f"{bar}{below}</div>"
    )


def _target(drawn: str) -> str:
    return (
        '<span style="display:flex;flex:none;align-items:center;justify-content:center;'
        f'min-width:44px;height:44px">{drawn}</span>'
    )


def _title_size(language: str) -> int:
    return {"material2": 20, "material3": 22, "ios": 17, "oneui": 20, "miui": 18, "plain": 18}[
        language
    ]


def _weight(language: str) -> int:
    return {"material2": 500, "ios": 700, "oneui": 500, "miui": 500, "plain": 700}.get(
        language, 400
    )


def _bar_colours(pen: "Pen") -> tuple[str, str]:
    if pen.style.language == "material2" and not pen.style.dark and pen.chance(0.6):
        return "var(--primary)", "var(--on-primary)"
    if pen.style.language == "plain" and pen.chance(0.5):
        return pen.pick(("var(--primary)", "var(--on-primary)"), ("#222222", "#ffffff"))
    return pen.pick("var(--bg)", "var(--bg)", "var(--surface)"), "var(--ink)"


def bottom_bar(pen: "Pen", items: Sequence[tuple[str, str]], selected: int) -> str:
    """Tabs at the bottom of a page."""
    language = pen.style.language
    height = {"material2": 56, "material3": pen.pick(64, 80), "ios": 49}.get(language, 56)
    pill = language == "material3" and pen.style.settled("tab pill", *[True] * 4, False)
    labels = pen.pick("all", "all", "all", "selected", "none")
    tint = pen.pick("var(--primary)", "var(--primary)", "var(--ink)")
    cells = []
    for number, (name, label) in enumerate(items):
        here = number == selected
        cells.append(
            _tab(pen, name, label if labels == "all" or (labels == "selected" and here) else "",
                 tint if here else "var(--ink2)", pill and here)
        )  # fmt: skip
    edge = pen.pick("border-top:.5px solid var(--ink3)", "box-shadow:0 -1px 6px #0002", "")
    return (
        f'<div style="flex:none;display:flex;height:{height}px;background:var(--surface);'
        f'position:relative;z-index:1;{edge}">{"".join(cells)}</div>'
    )


def _tab(pen: "Pen", name: str, label: str, tint: str, pill: bool) -> str:
    drawn = pen.icon(name, size=24, badge=pen.chance(0.08))
    if pill:
        drawn = (
            '<span style="display:flex;padding:4px 20px;border-radius:16px;background:'
            f'color-mix(in srgb,var(--primary) 22%,var(--surface))">{drawn}</span>'
        )
    text = (
        f'<span style="font-size:11px;line-height:14px;white-space:nowrap;overflow:hidden;'
        f'max-width:100%;text-overflow:ellipsis">{escaped(label)}</span>'
        if label
        else ""
    )
    return (
        '<div style="flex:1;min-width:0;display:flex;flex-direction:column;align-items:center;'
        f'justify-content:center;gap:3px;color:{tint}">{drawn}{text}</div>'
    )


def floating_button(pen: "Pen", name: str) -> str:
    """A button over the page's bottom right corner."""
    plate = "rounded" if pen.style.language == "material3" and pen.chance(0.7) else "circle"
    corner = "16px" if plate == "rounded" else "50%"
    side = pen.pick(56, 56, 56, 60, 48)
    ground, ink = pen.pick(
        ("var(--primary)", "var(--on-primary)"),
        ("var(--primary)", "var(--on-primary)"),
        ("var(--accent)", "#ffffff"),
        ("color-mix(in srgb,var(--primary) 24%,var(--surface))", "var(--primary)"),
    )
    drawn = pen.icon(name, size=24, colour=ink, plate=plate)
    # The plate is the button itself here: its own size and colour.
    at = drawn.index(' style="') + len(' style="')
    end = drawn.index('"', at)
    css = (
        f"color:{ink};background:{ground};width:{side}px;height:{side}px;border-radius:{corner};"
        "position:absolute;right:16px;bottom:16px;box-shadow:0 3px 8px #0005;z-index:2"
    )
    return drawn[:at] + css + drawn[end:]


def button(pen: "Pen", label: str, filled: bool, leading: str) -> str:
    """A text button."""
    language = pen.style.language
    corner = {"material2": "4px", "material3": "99px", "ios": "12px", "oneui": "99px"}.get(
        language, "10px" if language == "miui" else "3px"
    )
    drawn = pen.icon(leading, size=18) if leading else ""
    look = (
        "background:var(--primary);color:var(--on-primary)"
        if filled
        else pen.style.settled(
            "button", "border:1px solid var(--ink3);color:var(--primary)", "color:var(--primary)"
        )
    )
    case = "text-transform:uppercase;letter-spacing:.04em;" if language == "material2" else ""
    height = {"ios": 46, "material2": 36, "oneui": 40}.get(language, 40)
    return (
        '<span style="display:inline-flex;align-items:center;justify-content:center;gap:8px;'
        f"min-height:{height}px;padding:0 {18 if filled else 14}px;border-radius:{corner};"
        f'font-weight:500;font-size:14px;white-space:nowrap;box-sizing:border-box;{case}{look}">'
        f"{drawn}{label}</span>"
    )
