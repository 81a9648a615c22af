"""Dialogs over a dimmed page: permissions and ratings."""

from models.screens.parts.behind import over
from models.screens.parts.chances import app_name, between, usual
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.markup import box, centred, column, divider, lines, row
from models.screens.parts.panels import MIDDLE, buttons, panel
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, plated, strong
from models.screens.pen import Layout, Pen

_ASKED = (
    ("location", "access this device's location"),
    ("camera", "take pictures and record video"),
    ("mic", "record audio"),
    ("contacts", "access your contacts"),
    ("bell", "send you notifications"),
    ("folder", "access photos and media"),
    ("call", "make and manage phone calls"),
    ("bluetooth", "find nearby devices"),
    ("calendar", "access your calendar"),
)


def permission(pen: Pen) -> str:
    """The system asks whether an app may use something."""
    name, words = pen.pick(*_ASKED)
    question = (
        f"Allow <b>{app_name(pen)}</b> to {words}?" if pen.style.script == "en" else pen.sentence()
    )
    mark = pen.icon(usual(pen, name, 0.8), size=between(pen, 24, 32), colour="var(--primary)")
    head = _head(mark, question)
    if name == "location" and pen.chance(0.6):
        head += row(
            "gap:24px;justify-content:center;padding:4px 24px 16px",
            *(
                centred(
                    "gap:8px",
                    box(
                        (
                            "position:relative;width:96px;height:96px;border-radius:50%;"
                            "overflow:hidden"
                        ),
                        drawn_map(pen, pins=0, labels=False),
                    ),
                    line(13, worded(pen, label)),
                )
                for label in ("Precise", "Approximate")
            ),
        )
    labels = pen.pick(
        ("While using the app", "Only this time", "Don't allow"), ("Allow", "Don't allow")
    )
    filled = pen.style.language == "material3"
    ground = (
        "background:color-mix(in srgb,var(--primary) 18%,var(--surface));border-radius:14px;"
        "margin:2px 20px"
    )
    words = _words(pen, labels, filled, ground)
    css = _css(pen)
    return over(pen, panel(pen, head, words, box("height:14px" if filled else "")), css=css)


def _css(pen: Pen) -> str:
    return (
        MIDDLE
        if pen.chance(0.7)
        else "justify-content:flex-end;align-items:center;padding-bottom:16px"
    )


def _head(mark: str, question: str) -> str:
    return column(
        "gap:16px;padding:24px 24px 16px;align-items:center;text-align:center",
        mark,
        lines(4, 18, question),
    )


def _words(pen: Pen, labels: tuple[str, ...], filled: bool, ground: str) -> str:
    return "".join(
        box(
            (
                "padding:14px;text-align:center;color:var(--primary);font-weight:500;"
                f"{ground if filled else ''}"
            ),
            worded(pen, label),
        )
        + ("" if filled else divider())
        for label in labels
    )


def rating_dialog(pen: Pen) -> str:
    """Asks for stars, faces or thumbs."""
    size, given = between(pen, 28, 42), between(pen, 0, 5)
    kind = pen.pick("stars", "stars", "faces", "thumbs")
    if kind == "stars":
        asked = row(
            "gap:8px",
            *(
                pen.icon("star", size=size, colour="#f5b301" if i < given else "var(--ink3)")
                for i in range(5)
            ),
        )
    elif kind == "faces":
        asked = row(
            "gap:12px",
            *(pen.icon(name, size=size) for name in ("sad face", "face", "", "face", "heart")),
        )
    else:
        asked = row(
            "gap:40px",
            *(
                plated(pen, name, size + 18, "var(--surface2)", "var(--primary)")
                for name in ("thumb down", "thumb up")
            ),
        )
    mark = pen.pick(pen.app_icon(size=64), pen.icon("", size=56, colour="var(--primary)"), "")
    shut = (
        row("position:absolute;right:14px;top:14px", pen.icon("close", size=22))
        if pen.chance(0.4)
        else ""
    )
    content = _content(pen, shut, mark, asked)
    return over(
        pen,
        panel(pen, content, buttons(pen, worded(pen, "Not now"), worded(pen, "Submit"))),
        css=MIDDLE,
    )


def _content(pen: Pen, shut: str, mark: str, asked: str) -> str:
    return column(
        "gap:16px;padding:26px 24px 14px;align-items:center;text-align:center;position:relative",
        shut,
        mark,
        strong(19, worded(pen, "Enjoying the app?")),
        lines(2, 14, pen.sentence(), "color:var(--ink2)"),
        asked,
    )


LAYOUTS: tuple[Layout, ...] = (permission, rating_dialog)
