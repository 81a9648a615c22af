"""Switches, as the vendors draw them."""

from models.screens.style import Style

__all__ = ["faded", "marked", "part", "switch"]


def marked(kind: str, name: str, css: str, inner: str = "") -> str:
    """A control of this kind and name, with what is drawn inside it."""
    return (
        f'<span data-kind="{kind}" data-name="{name}" '
        f'style="display:inline-block;flex:none;box-sizing:border-box;position:relative;vertical-align:middle;{css}">{inner}</span>'
    )


def part(css: str) -> str:
    """A shape in a control."""
    return f'<i style="position:absolute;box-sizing:border-box;{css}"></i>'


def faded(disabled: bool) -> str:
    """CSS that makes a control look as if it could not be used."""
    return "opacity:.45;" if disabled else ""


def switch(style: Style, on: bool, disabled: bool) -> str:
    """A switch."""
    name = f"switch turned {'on' if on else 'off'}"
    css, inner = {
        "material2": _material2,
        "material2 large": _material2,
        "material3": _material3,
        "material3 check": _material3,
        "ios": _ios,
        "oneui": _oneui,
        "oneui line": _oneui,
        "miui": _miui,
        "holo": _holo,
        "square": _square,
        "text": _lettered,
    }[style.switch](style, on)
    return marked("switch", name, f"{css};{faded(disabled)}", inner)


def _material2(style: Style, on: bool) -> tuple[str, str]:
    big = style.switch.endswith("large")
    width, height, track = (40, 24, 16) if big else (36, 20, 14)
    tint = "var(--accent)" if on else ("#bdbdbd" if style.dark else "#fafafa")
    ground = tint if on else ("#ffffff" if style.dark else "#000000")
    left = width - height if on else 0
    return f"width:{width}px;height:{height}px", part(
        f"left:1px;right:1px;top:{(height - track) / 2}px;height:{track}px;border-radius:9px;"
        f"background:{ground};opacity:{0.5 if on else 0.34}"
    ) + part(
        f"left:{left}px;top:0;width:{height}px;height:{height}px;border-radius:50%;"
        f"background:{tint};box-shadow:0 1px 3px #0007"
    )


def _material3(style: Style, on: bool) -> tuple[str, str]:
    check = style.switch.endswith("check")
    if on:
        thumb = part(
            "right:4px;top:4px;width:24px;height:24px;border-radius:50%;background:var(--on-primary)"
        )
        mark = (
            '<svg style="position:absolute;right:8px;top:8px;width:16px;height:16px" '
            'viewBox="0 0 24 24" fill="var(--primary)"><path d="M9 16.2 4.8 12l-1.4 1.4L9 19 21 '
            '7l-1.4-1.4z"/></svg>'
        )
        return (
            "width:52px;height:32px;border-radius:16px;background:var(--primary)",
            thumb + (mark if check else ""),
        )
    return (
        "width:52px;height:32px;border-radius:16px;border:2px solid var(--ink2)",
        part("left:6px;top:6px;width:16px;height:16px;border-radius:50%;background:var(--ink2)"),
    )


def _ios(style: Style, on: bool) -> tuple[str, str]:
    ground = "#34c759" if style.language == "ios" else "var(--primary)"
    off = "#39393d" if style.dark else "#e9e9ea"
    side = "right" if on else "left"
    return (
        f"width:51px;height:31px;border-radius:16px;background:{ground if on else off}",
        part(
            f"{side}:2px;top:2px;width:27px;height:27px;border-radius:50%;background:#fff;"
            "box-shadow:0 3px 8px #0003"
        ),
    )


def _oneui(style: Style, on: bool) -> tuple[str, str]:
    off = "#555" if style.dark else "#c5c5c7"
    side = "right" if on else "left"
    if style.switch.endswith("line"):
        ring = "var(--primary)" if on else off
        return "width:38px;height:22px", part(
            f"left:0;right:0;top:3px;height:16px;border-radius:8px;background:{ring}"
        ) + part(
            f"{side}:0;top:0;width:22px;height:22px;border-radius:50%;background:#fff;"
            f"border:2px solid {ring}"
        )
    return (
        f"width:42px;height:24px;border-radius:12px;background:{'var(--primary)' if on else off}",
        part(f"{side}:3px;top:3px;width:18px;height:18px;border-radius:50%;background:#fff"),
    )


def _miui(style: Style, on: bool) -> tuple[str, str]:
    off = "#4a4a4a" if style.dark else "#e3e3e3"
    side = "right" if on else "left"
    return (
        f"width:46px;height:26px;border-radius:13px;background:{'var(--primary)' if on else off}",
        part(f"{side}:4px;top:4px;width:18px;height:18px;border-radius:50%;background:#fff"),
    )


def _holo(style: Style, on: bool) -> tuple[str, str]:
    tint = "#33b5e5" if on else "#7a7a7a"
    side = "right" if on else "left"
    return (
        f"width:84px;height:24px;background:{'#2f2f2f' if style.dark else '#d0d0d0'}",
        part(
            f"{side}:0;top:0;width:42px;height:24px;background:{tint};color:#fff;font:bold 11px "
            "var(--font);text-align:center;line-height:24px;font-style:normal"
        ).replace("></i>", f">{'ON' if on else 'OFF'}</i>"),
    )


def _square(style: Style, on: bool) -> tuple[str, str]:
    ground = "var(--primary)" if on else ("#555" if style.dark else "#bbb")
    side = "right" if on else "left"
    return (
        f"width:44px;height:22px;border-radius:3px;background:{ground}",
        part(f"{side}:2px;top:2px;width:18px;height:18px;border-radius:2px;background:#fff"),
    )


def _lettered(style: Style, on: bool) -> tuple[str, str]:
    ground = "#4cd964" if on else ("#444" if style.dark else "#ccc")
    side, other = ("right", "left:9px") if on else ("left", "right:7px")
    return (
        f"width:58px;height:26px;border-radius:13px;background:{ground}",
        part(f"{side}:2px;top:2px;width:22px;height:22px;border-radius:50%;background:#fff")
        + part(
            f"{other};top:0;line-height:26px;font:bold 10px/26px var(--font);color:#fff"
        ).replace("></i>", f">{'ON' if on else 'OFF'}</i>"),
    )
