"""Pages that greet new users."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, centred, column, lines, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import entry, line, pale, plated, vivid
from models.screens.pen import Layout, Pen


def first_run(pen: Pen) -> str:
    """A page that greets new users: a picture or a big icon, words, dots, a button."""
    picture = _picture(pen)
    words = _words(pen)
    points = _points(pen)
    current, count = between(pen, 0, 2), between(pen, 3, 5)
    dots = _dots(count, current)
    round_next = plated(
        pen, pen.pick("forward", "check"), 56, "var(--primary)", "var(--on-primary)"
    )
    if pen.chance(0.4):
        foot = row(
            "justify-content:space-between;padding:16px 24px 24px;flex:none",
            line(15, worded(pen, "Skip")),
            dots,
            round_next,
        )
    else:
        foot = column(
            "gap:18px;padding:14px 24px 26px;flex:none",
            dots,
            box("display:grid", pen.button(worded(pen, "Get started"))),
            centred("", line(14, worded(pen, "Skip"), "color:var(--ink2)"))
            if pen.chance(0.5)
            else "",
        )
    skip = _skip(pen)
    content = _content(pen, picture, words, points)
    background = pen.pick(
        "var(--bg)", "var(--bg)", "color-mix(in srgb,var(--primary) 14%,var(--bg))"
    )
    return column(
        (
            f"flex:1;min-height:0;overflow:hidden;position:relative;background:{background};"
            "color:var(--ink)"
        ),
        skip if pen.chance(0.4) else "",
        content,
        foot,
    )


def _skip(pen: Pen) -> str:
    return row(
        "justify-content:flex-end;padding:14px 20px;flex:none",
        line(14, worded(pen, "Skip"), "color:var(--primary)"),
    )


def _words(pen: Pen) -> str:
    return centred(
        "gap:12px;padding:0 30px;text-align:center",
        lines(2, between(pen, 22, 28), pen.title(), "font-weight:700"),
        lines(3, 15, pen.sentence(), "color:var(--ink2)"),
    )


def _picture(pen: Pen) -> str:
    return pen.pick(
        pen.image("86%", between(pen, 220, 300), radius=pen.pick(0, 24)),
        pen.icon("", size=between(pen, 90, 150), colour=vivid(pen)),
        plated(pen, "", between(pen, 120, 170), pale("var(--primary)", 22), "var(--primary)"),
    )


def _content(pen: Pen, picture: str, words: str, points: str) -> str:
    return column(
        "flex:1;min-height:0;gap:24px;justify-content:center;overflow:hidden",
        centred("flex:none", picture),
        words,
        points if pen.chance(0.35) else "",
    )


def _dots(count: int, current: int) -> str:
    return row(
        "gap:8px;justify-content:center;flex:none",
        *(
            box(
                f"width:{20 if index == current else 8}px;height:8px;border-radius:8px;"
                f"background:{'var(--primary)' if index == current else 'var(--ink3)'}"
            )
            for index in range(count)
        ),
    )


def _points(pen: Pen) -> str:
    return many(
        3,
        lambda: entry(
            pen.title(),
            pen.sentence(),
            leading=pen.icon("", size=28, colour="var(--primary)"),
            rows=2,
            css="padding:9px 28px",
        ),
    )


LAYOUTS: tuple[Layout, ...] = (first_run,)
