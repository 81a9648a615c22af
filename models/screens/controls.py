"""Checkboxes, radio buttons, sliders and text fields, as the vendors draw them."""

from models.screens.style import Style
from models.screens.switches import faded, marked, part
from models.screens.words import escaped

__all__ = ["checkbox", "field", "radio", "slider"]


_TICK = "M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z"


def _tick(size: float, colour: str, width: float = 2.4) -> str:
    return (
        f'<svg style="position:absolute;inset:0;margin:auto;width:{size}px;height:{size}px" '
        f'viewBox="0 0 24 24" fill="{colour}" stroke="{colour}" stroke-width="{width - 2}">'
        f'<path d="{_TICK}"/></svg>'
    )


def checkbox(style: Style, on: bool, disabled: bool) -> str:
    """A checkbox: square in most languages, round where the vendor draws it so."""
    vendor = style.language in ("ios", "oneui", "miui")
    round_box = vendor and style.settled("round checkbox", True, True, False)
    size = style.settled("checkbox size", 20, 22, 24) if round_box else style.settled(
        "checkbox size", 18, 18, 20, 22
    )  # fmt: skip
    corner = "50%" if round_box else {"plain": "1px", "material2": "2px"}.get(style.language, "4px")
    old = style.language == "plain" and style.settled("old checkbox", True, False)
    tint = "var(--ink2)" if old and style.settled("grey tick", True, False) else "var(--primary)"
    css = f"width:{size}px;height:{size}px;border-radius:{corner};{faded(disabled)}"
    name = f"{'checked' if on else 'empty'} checkbox"
    if not on:
        line = style.settled("checkbox line", 1, 1.5, 2, 2)
        return marked("checkbox", name, f"{css}border:{line}px solid var(--ink2);")
    if old:
        tick = _tick(size * 0.85, tint, 3)
        return marked("checkbox", name, f"{css}border:1.5px solid var(--ink2);", tick)
    tick = _tick(size * (0.66 if round_box else 0.8), "var(--on-primary)", 3)
    return marked("checkbox", name, f"{css}background:{tint};", tick)


def radio(style: Style, on: bool, disabled: bool) -> str:
    """A radio button: a ring with a dot, a thick ring, or a disc with a tick."""
    name = f"{'selected' if on else 'empty'} radio button"
    look = style.settled(
        "radio",
        *{
            "oneui": ("thick", "thick", "dot"),
            "ios": ("tick", "thick", "dot"),
            "miui": ("tick", "thick", "dot"),
        }.get(style.language, ("dot",)),
    )
    size = style.settled("radio size", 18, 20, 20, 22)
    css = f"width:{size}px;height:{size}px;border-radius:50%;{faded(disabled)}"
    if not on:
        return marked("radio button", name, f"{css}border:2px solid var(--ink2)")
    if look == "thick":
        return marked("radio button", name, f"{css}border:{size / 3:.1f}px solid var(--primary)")
    if look == "tick":
        tick = _tick(size * 0.7, "var(--on-primary)", 3)
        return marked("radio button", name, f"{css}background:var(--primary)", tick)
    dot = part("inset:3px;border-radius:50%;background:var(--primary)")
    return marked("radio button", name, f"{css}border:2px solid var(--primary)", dot)


def slider(style: Style, value: float, width: str) -> str:
    """A slider: a thin track with a thumb, or a thick one without."""
    track, thumb = style.settled(
        "slider",
        *{
            "material2": ((2, 12), (2, 14), (4, 20)),
            "material3": ((4, 20), (16, 44), (16, 44)),
            "ios": ((4, 28), (4, 28)),
            "oneui": ((4, 18), (8, 24)),
            "miui": ((3, 16), (30, 30)),
            "plain": ((2, 14), (6, 18)),
        }[style.language],
    )
    done = style.settled("slider colour", "var(--primary)", "var(--primary)", "var(--ink)")
    share = f"{value * 100:.1f}%"
    ground = f"background:linear-gradient(90deg,{done} {share},var(--ink3) 0)"
    bar = part(
        f"left:0;right:0;top:{(thumb - track) / 2}px;height:{track}px;"
        f"border-radius:{track / 2}px;{ground}"
    )
    if track == 16:
        bar += part(
            f"left:calc({share} - 8px);top:0;width:16px;height:{thumb}px;background:var(--bg)"
        ) + part(
            f"left:calc({share} - 2px);top:0;width:4px;height:{thumb}px;border-radius:2px;"
            f"background:{done}"
        )
    elif track != thumb:
        knob = "#fff" if style.language == "ios" else done
        lifted = style.language in ("ios", "material2")
        bar += part(
            f"left:calc({share} - {thumb * value:.1f}px);top:0;width:{thumb}px;height:{thumb}px;"
            f"border-radius:50%;background:{knob};{'box-shadow:0 1px 5px #0005' if lifted else ''}"
        )
    return marked("slider", "slider", f"width:{width};height:{thumb}px", bar)


_FIELDS = {
    "underlined": "border-bottom:1px solid var(--ink2);padding:8px 0;min-height:40px",
    "filled": "background:var(--surface2);border-bottom:1px solid var(--ink2);"
    "border-radius:4px 4px 0 0;padding:0 14px;min-height:54px",
    "outlined": "border:1px solid var(--ink2);border-radius:4px;padding:0 14px;min-height:52px",
    "pill": "background:var(--surface2);border-radius:28px;padding:0 16px;min-height:46px",
    "rounded": "background:var(--surface2);border-radius:10px;padding:0 10px;min-height:38px",
    "bare": "padding:0 4px;min-height:40px;border-bottom:.5px solid var(--ink3)",
    "square": "border:1px solid var(--ink3);background:var(--bg);padding:0 8px;min-height:38px",
    "holo": "border:0 solid #33b5e5;border-bottom-width:2px;padding:0 6px;min-height:36px",
}


def field(style: Style, hint: str, value: str, leading: str, trailing: str) -> str:
    """A text field with drawn icons before and behind its text."""
    text = (
        f'<span style="color:var(--ink)">{escaped(value)}</span>'
        if value
        else f'<span class="muted">{escaped(hint)}</span>'
    )
    if value and style.field in ("filled", "outlined") and hint:
        text = _floating_label(style, hint) + text
    return (
        '<div data-kind="input field" data-name="text field" style="box-sizing:border-box;'
        "display:flex;align-items:center;gap:10px;position:relative;width:100%;min-width:0;"
        f'{_FIELDS[style.field]}">{leading}<span class="grow" style="white-space:nowrap;'
        f'overflow:hidden;text-overflow:ellipsis;min-width:0">{text}</span>{trailing}</div>'
    )


def _floating_label(style: Style, hint: str) -> str:
    if style.field == "outlined":
        return (
            '<span style="position:absolute;left:10px;top:-7px;padding:0 4px;font-size:11px;'
            f'line-height:14px;background:var(--bg);color:var(--ink2)">{escaped(hint)}</span>'
        )
    return (
        '<span style="display:block;font-size:11px;line-height:14px;color:var(--ink2)">'
        f"{escaped(hint)}</span>"
    )
