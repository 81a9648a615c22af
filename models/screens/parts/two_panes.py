"""A list at the left and what is chosen of it at the right."""

from collections.abc import Callable

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, centred, column, divider, row, text
from models.screens.parts.panes import pane, rail, side_by_side
from models.screens.parts.stories import ago, prose
from models.screens.parts.subjects import SETTINGS, asked, worded
from models.screens.parts.surfaces import entry, moved, muted, pale, plated, scroll, strong, vivid
from models.screens.parts.topics import said, subject
from models.screens.pen import Pen


def two_panes(pen: Pen) -> str:
    """A list at the left and what is chosen of it at the right: mails, chats, notes."""
    kind = pen.pick("mail", "chat", "note")
    share = pen.pick("0 0 34%", "0 0 38%", "0 0 42%")

    field = _field(pen)
    left = _left(pen, field, kind, share)
    names = _names(pen)
    top = _two_panes_top(pen, kind, names)
    right = _talk_pane(pen, top) if kind == "chat" else _text_pane(pen, top, kind)
    return side_by_side(rail(pen) if pen.chance(0.4) else "", left, right)


def _text_pane(pen: Pen, top: str, kind: str) -> str:
    words = text(24, subject(pen), "padding:8px 0 12px;font-weight:500") + "".join(
        text(15, prose(pen, 4), "line-height:1.55;padding-bottom:12px") for _ in range(4)
    )
    answers = row(
        "gap:12px;padding:10px 20px;flex:none",
        *(
            pen.button(worded(pen, word), filled=False, leading=name)
            for name, word in (("reply", "Reply"), ("forward message", "Forward"))
        ),
    )
    return pane(
        top,
        scroll(words, css="padding:4px 22px"),
        answers if kind == "mail" and pen.chance(0.6) else "",
    )


def _talk_pane(pen: Pen, top: str) -> str:
    talk = "".join(
        row(
            f"padding:4px 18px;flex:none;justify-content:flex-{'end' if mine else 'start'}",
            box(
                (
                    "max-width:70%;padding:9px 14px;border-radius:18px;"
                    f"background:{'var(--primary)' if mine else 'var(--surface2)'};"
                    f"color:{'var(--on-primary)' if mine else 'var(--ink)'}"
                ),
                text(14.5, said(pen)),
            ),
        )
        for mine in (pen.chance(0.5) for _ in range(6))
    )
    foot = row(
        "gap:14px;padding:8px 16px;flex:none",
        pen.icon(pen.pick("add", "attach", "face")),
        box(
            "flex:1;min-width:0",
            pen.input(asked(pen, "Message"), trailing=pen.pick("face", "camera", "")),
        ),
        pen.icon(pen.pick("send", "mic"), colour="var(--primary)"),
    )
    return pane(top, divider(), scroll(talk, css="padding:10px 0"), foot)


def _two_panes_top(pen: Pen, kind: str, names: list[str]) -> str:
    return row(
        "gap:20px;padding:10px 18px;flex:none",
        pen.avatar(size=38) if kind != "note" else "",
        column("flex:1", strong(17, pen.name()), muted(12.5, ago(pen))),
        *(pen.icon(name, size=23) for name in names),
    )


def _field(pen: Pen) -> str:
    return box(
        "padding:8px 12px;flex:none",
        pen.input(
            asked(pen, "Search"),
            leading=pen.pick("search", "menu"),
            trailing=pen.pick("", "tune", "mic"),
        ),
    )


def _left(pen: Pen, field: str, kind: str, share: str) -> str:
    return pane(
        field,
        scroll(
            many(1, lambda: "".join(_one(pen, kind, index) for index in range(9))),
            moved=moved(pen, 60),
        ),
        pen.floating_button("edit") if pen.chance(0.4) else "",
        css=f"flex:{share};border-right:1px solid var(--ink3)",
    )


def _names(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "archive",
            "delete",
            "reply",
            "star",
            "call",
            "video call",
            "info",
            "share",
            "edit",
            "more vertical",
        ),
        between(pen, 2, 5),
    )


def _one(pen: Pen, kind: str, index: int) -> str:
    look = f"background:{pale('var(--primary)', 14)}" if index == 1 else ""
    makers: dict[str, Callable[[], str]] = {
        "mail": lambda: subject(pen),
        "chat": lambda: said(pen),
        "note": lambda: pen.paragraph(1),
    }
    words = makers[kind]()
    end = centred(
        "gap:5px;flex:none",
        muted(11.5, pen.time()),
        pen.icon(pen.pick("star", "pin", "attach"), size=17, colour="var(--ink2)")
        if pen.chance(0.4)
        else "",
    )
    lead = pen.avatar(size=40) if kind != "note" else ""
    return entry(
        pen.name() if kind != "note" else pen.title(),
        words,
        leading=lead,
        trailing=end,
        css=f"padding:9px 14px;{look}",
        size=15,
    )


def settings_panes(pen: Pen) -> str:
    """Settings of a tablet: topics at the left, the chosen one's rows at the right."""
    plates = pen.chance(0.5)
    entries = pen.random.sample(SETTINGS, 12)

    subtitled = pen.chance(0.5)
    left = pane(
        pen.app_bar(
            worded(pen, "Settings"), leading=pen.pick("", "back"), actions=pen.pick((), ("search",))
        ),
        scroll(
            *(_topic(pen, plates, subtitled, index, *one) for index, one in enumerate(entries)),
            moved=moved(pen, 120),
        ),
        css=f"flex:0 0 {pen.pick(34, 38, 42)}%;border-right:1px solid var(--ink3)",
    )

    right = pane(
        pen.app_bar(
            pen.title(), leading="", actions=pen.pick((), ("help",), ("search", "more vertical"))
        ),
        scroll(many(8, lambda: _row_of(pen)), moved=moved(pen, 60)),
    )
    return side_by_side(left, right)


def _row_of(pen: Pen) -> str:
    kind = pen.random.random()
    end = (
        pen.switch(pen.chance(0.5))
        if kind < 0.55
        else pen.icon("forward", size=17, colour="var(--ink3)")
        if kind < 0.7
        else ""
    )
    below = (
        row(
            "gap:14px;padding:2px 18px 10px;flex:none",
            pen.icon("", size=20),
            box("flex:1", pen.slider(pen.random.random())),
            pen.icon("", size=20),
        )
        if kind > 0.9
        else ""
    )
    return (
        entry(
            pen.title(),
            pen.sentence() if pen.chance(0.6) else "",
            trailing=end,
            css="padding:10px 18px",
            size=15.5,
        )
        + below
    )


def _topic(
    pen: Pen, plates: bool, subtitled: bool, index: int, name: str, label: str, value: str
) -> str:
    look = f"background:{pale('var(--primary)', 16)};border-radius:14px" if index == 2 else ""
    glyph = (
        plated(pen, name, 34, vivid(pen), corner=pen.pick("50%", "9px"))
        if plates
        else pen.icon(name, colour="var(--icon)")
    )
    return entry(
        label,
        value if subtitled else "",
        leading=glyph,
        css=f"padding:9px 14px;margin:0 8px;{look}",
        size=15,
    )
