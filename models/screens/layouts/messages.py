"""Snackbars, banners, toasts, cookie bars and hints over a page."""

from models.screens.parts.behind import over
from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, lines, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, strong
from models.screens.pen import Layout, Pen


def snackbar(pen: Pen) -> str:
    """A page with a message at the bottom, a banner at the top or a toast."""
    kind = pen.pick("snack", "snack", "banner", "toast", "cookies")
    word = _word(pen)
    if kind == "snack":
        part, place = _snack(pen, word)
    elif kind == "toast":
        part, place = _toast(pen)
    elif kind == "banner":
        part, place = _banner(pen)
    else:
        part, place = _cookies(pen)
    return over(pen, part, css=place, darkness=0.001)


def _cookies(pen: Pen) -> tuple[str, str]:
    text = lines(4, 13, pen.paragraph(3), "color:var(--ink2)")
    choices = row(
        "gap:10px;flex-wrap:wrap",
        pen.button(worded(pen, "Accept all")),
        pen.button(worded(pen, "Reject"), filled=False),
    )
    ticks = row(
        "gap:18px;flex-wrap:wrap",
        *(row("gap:8px", pen.checkbox(pen.chance(0.5)), line(13, pen.word())) for _ in range(3)),
    )
    head = row(
        "gap:10px",
        strong(16, worded(pen, "We use cookies"), "flex:1"),
        pen.icon("close", size=20),
    )
    part = column(
        "background:var(--surface);padding:16px;gap:12px;box-shadow:0 -4px 20px #0004",
        head,
        text,
        ticks if pen.chance(0.5) else "",
        choices,
    )
    place = "justify-content:flex-end"
    return part, place


def _banner(pen: Pen) -> tuple[str, str]:
    look = (
        f"background:{pen.pick('var(--primary)', '#1f6feb', '#2e7d32', '#b3261e')};color:#fff;"
        "margin:10px;border-radius:14px;padding:14px 16px;gap:14px"
    )
    part = row(
        look,
        pen.icon("", size=24),
        column("flex:1", strong(15, pen.title()), lines(2, 13, pen.sentence())),
        pen.icon("close", size=20),
    )
    place = "justify-content:flex-start"
    return part, place


def _toast(pen: Pen) -> tuple[str, str]:
    mark = pen.pick("", pen.app_icon(size=22), pen.icon("check circle", size=20))
    part = row(
        (
            "background:#444e;color:#fff;border-radius:99px;margin:0 auto 90px;"
            "padding:10px 18px;gap:10px;max-width:80%"
        ),
        mark,
        line(14, pen.sentence()),
    )
    place = "justify-content:flex-end"
    return part, place


def _snack(pen: Pen, word: str) -> tuple[str, str]:
    look = (
        f"background:#323232;color:#fff;border-radius:{pen.pick(4, 8, 16)}px;"
        f"margin:0 12px {pen.pick(12, 72, 84)}px;padding:14px 16px;gap:14px"
    )
    mark = pen.icon("", size=22) if pen.chance(0.35) else ""
    part = row(
        look,
        mark,
        lines(2, 14, pen.sentence(), "flex:1"),
        word if pen.chance(0.7) else "",
        pen.icon("close", size=20) if pen.chance(0.25) else "",
    )
    place = "justify-content:flex-end"
    return part, place


def _word(pen: Pen) -> str:
    return box(
        "color:var(--accent);font-weight:600;font-size:.9rem",
        worded(pen, pen.pick("Undo", "Retry", "Show", "OK")),
    )


def tooltip(pen: Pen) -> str:
    """A bubble that explains something on the page, or a spotlight around it."""
    ground = pen.pick("var(--primary)", "#1f1f1f", "#3c4043")
    top = between(pen, 60, 420)
    buttons = row(
        "gap:16px;justify-content:space-between;padding-top:8px",
        line(13, f"{between(pen, 1, 2)} / {between(pen, 3, 5)}", "opacity:.8"),
        line(14, worded(pen, "Got it"), "font-weight:600"),
    )
    head = row(
        "gap:10px",
        pen.icon("", size=20) if pen.chance(0.4) else "",
        strong(15, pen.title(), "flex:1"),
        pen.icon("close", size=18) if pen.chance(0.4) else "",
    )
    bubble = column(
        f"background:{ground};color:#fff;border-radius:{pen.pick(6, 12, 18)}px;"
        "padding:14px 16px;gap:6px;position:absolute;"
        f"left:{between(pen, 12, 90)}px;top:{top}px;width:{between(pen, 200, 250)}px",
        head,
        lines(3, 13, pen.sentence()),
        buttons,
    )
    arrow = box(
        f"position:absolute;left:{between(pen, 120, 180)}px;top:{top - 7}px;width:14px;"
        f"height:14px;background:{ground};transform:rotate(45deg)"
    )
    return over(pen, arrow, bubble, darkness=pen.pick(0.001, 0.4, 0.6))


LAYOUTS: tuple[Layout, ...] = (snackbar, tooltip)
