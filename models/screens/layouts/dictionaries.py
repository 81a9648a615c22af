"""Words and what they mean, in one language or two."""

from models.screens.parts.chances import between, many, usual
from models.screens.parts.markup import box, centred, column, divider, row, text
from models.screens.parts.stories import PROSE, about
from models.screens.parts.subjects import asked, places, worded
from models.screens.parts.surfaces import card, entry, line, muted, scroll, sheet
from models.screens.pen import Layout, Pen


def dictionary(pen: Pen) -> str:
    """Words and what they mean, or two languages with ways to speak and copy."""
    swap = _swap(pen)
    asked_text = _asked_text(pen)
    answer = _answer(pen)
    ways = _ways(pen)
    past = _past(pen)
    return sheet(
        pen.app_bar(
            worded(pen, "Translate"),
            leading=pen.pick("menu", "star", ""),
            actions=pen.pick(("account circle",), ("history", "more vertical")),
        ),
        swap,
        divider(),
        scroll(asked_text, answer, ways, past),
    )


def word_senses(pen: Pen) -> str:
    """One word, how it is spoken and what it means."""
    ends = pen.pick(("volume up", "star"), ("volume up", "copy", "star"), ("bookmark",))
    voice = row(
        "gap:18px;padding:10px 0",
        *(pen.icon(name, size=23, colour="var(--primary)") for name in ends),
    )
    word = column(
        "padding:16px 20px;gap:4px;flex:none",
        text(34, pen.word(), "font-weight:600"),
        muted(16, f"/{pen.word()}/"),
        voice,
    )
    senses = many(
        between(pen, 3, 6),
        lambda: column(
            "padding:10px 20px;gap:5px;flex:none",
            line(
                14,
                pen.pick("noun", "verb", "adjective"),
                "color:var(--primary);font-style:italic",
            ),
            text(15.5, about(pen, PROSE)),
            text(14.5, about(pen, PROSE), "color:var(--ink2);font-style:italic"),
        ),
    )
    field = box(
        "padding:8px 14px;flex:none",
        pen.input(
            asked(pen, "Search"),
            pen.word(),
            leading=pen.pick("search", "back"),
            trailing=pen.pick("close", "mic"),
        ),
    )
    return sheet(
        field,
        scroll(word, divider(), senses),
        pen.bottom_bar(places(pen, 4)) if pen.chance(0.6) else "",
    )


def _swap(pen: Pen) -> str:
    return row(
        "padding:10px 16px;gap:14px;flex:none;justify-content:space-around",
        line(15, pen.pick("English", "German"), "color:var(--primary);font-weight:600"),
        pen.icon("swap", size=24),
        line(15, pen.pick("French", "Spanish", "Japanese"), "color:var(--primary);font-weight:600"),
    )


def _answer(pen: Pen) -> str:
    return card(
        "margin:0 14px;padding:18px;gap:16px;background:var(--primary);color:var(--on-primary)",
        text(21, about(pen, PROSE)),
        row(
            "gap:22px",
            *(pen.icon(name, size=22) for name in ("volume up", "copy", "star")),
            box("flex:1"),
            pen.icon("share", size=22),
        ),
    )


def _asked_text(pen: Pen) -> str:
    return column(
        "padding:16px 20px;gap:14px;flex:none;min-height:150px;justify-content:space-between",
        text(22, about(pen, PROSE)),
        row(
            "gap:22px",
            *(pen.icon(name, size=22, colour="var(--ink2)") for name in ("volume up", "paste")),
            box("flex:1"),
            pen.icon("close", size=22, colour="var(--ink2)"),
        ),
    )


def _past(pen: Pen) -> str:
    return many(
        4,
        lambda: (
            entry(
                pen.sentence(),
                pen.sentence(),
                leading=pen.icon("history", colour="var(--ink2)") if pen.chance(0.3) else "",
                trailing=pen.icon("star", size=22, colour="var(--ink2)"),
            )
            + divider("margin:0 16px")
        ),
    )


def _ways(pen: Pen) -> str:
    return row(
        "justify-content:space-around;padding:18px 8px;flex:none",
        *(
            centred(
                "gap:7px",
                pen.icon(usual(pen, name, 0.85), size=24, plate=shape),
                line(12.5, worded(pen, label)),
            )
            for shape in (pen.pick("", "circle"),)
            for name, label in (
                ("camera", "Camera"),
                ("mic", "Speak"),
                ("forum", "Conversation"),
                ("draw", "Draw"),
            )
        ),
    )


LAYOUTS: tuple[Layout, ...] = (dictionary, word_senses)
