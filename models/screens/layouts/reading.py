"""Articles and terms: nothing but text, or hardly anything else."""

from models.screens.parts.chances import between, usual
from models.screens.parts.markup import box, row, text
from models.screens.parts.paragraphs import paragraphs
from models.screens.parts.stories import HEADLINES, PROSE, about
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import BLANK, line, moved, muted, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def _family(pen: Pen) -> str:
    return pen.pick("", "", "font-family:serif,var(--font)", "font-family:monospace,var(--font)")


def article(pen: Pen) -> str:
    """An article; often nothing but text, without a single icon."""
    size, family = between(pen, 13, 20), _family(pen)
    head = text(
        between(pen, 22, 32),
        about(pen, HEADLINES),
        f"font-weight:700;line-height:1.2;padding:10px 0;{family}",
    )
    who = muted(13, f"{pen.name()} · {pen.date()}", "padding-bottom:14px")
    parts = [head, who if pen.chance(0.7) else ""]
    parts.append(
        box(
            "padding-bottom:14px", pen.image("100%", between(pen, 150, 220), radius=pen.pick(0, 12))
        )
        if pen.chance(0.3)
        else ""
    )
    for _ in range(5):
        parts.append(paragraphs(pen, between(pen, 1, 3), size, family))
        parts.append(
            text(size + 4, pen.title(), f"font-weight:700;padding:6px 0;{family}")
            if pen.chance(0.5)
            else ""
        )
        quote = text(
            size + 2,
            about(pen, PROSE),
            "border-left:4px solid var(--primary);padding:6px 16px;font-style:italic;margin:8px 0",
        )
        parts.append(quote if pen.chance(0.25) else "")
    bare = pen.chance(0.5)
    top = _top(pen, bare)
    share = _share(pen, bare)
    side = between(pen, 16, 26)
    return sheet(
        top, scroll(*parts, css=f"padding:8px {side}px", moved=moved(pen, 500, 0.6)), share
    )


def _share(pen: Pen, bare: bool) -> str:
    return (
        row(
            "justify-content:space-around;padding:10px;flex:none;border-top:1px solid var(--ink3)",
            *(
                pen.icon(usual(pen, name, 0.8), size=23, colour="var(--icon)")
                for name in ("heart", "chat", "bookmark", "share", "text size")
            ),
        )
        if not bare and pen.chance(0.4)
        else ""
    )


def _top(pen: Pen, bare: bool) -> str:
    return (
        ""
        if bare
        else pen.app_bar(
            BLANK,
            leading="back",
            actions=pen.pick(
                (),
                ("text size", "share"),
                ("bookmark", "share", "more vertical"),
                ("volume up", "bookmark"),
            ),
        )
    )


def terms(pen: Pen) -> str:
    """Terms, licences, logs, messages: text alone, numbered or in one font of even width."""
    kind = pen.pick("numbered", "numbered", "licence", "log", "letter")
    if kind == "numbered":
        inside = "".join(
            strong(16, f"{number}. {pen.title()}", "padding:10px 0 4px")
            + text(13.5, pen.paragraph(between(pen, 3, 6)), "line-height:1.5;color:var(--ink2)")
            for number in range(between(pen, 1, 4), 12)
        )
    elif kind == "licence":
        inside = paragraphs(pen, 12, between(pen, 11, 13), "font-family:monospace,var(--font)")
    elif kind == "log":
        inside = "".join(
            box(
                (
                    "font:11.5px/1.55 monospace;"
                    f"color:{pen.pick('var(--ink)', 'var(--ink2)', 'var(--ink2)', '#c0392b')};"
                    "flex:none"
                ),
                (
                    f"{between(pen, 10, 23)}:{between(pen, 10, 59)}:{between(pen, 10, 59)}."
                    f"{between(pen, 100, 999)} {pen.pick('I', 'D', 'W', 'E')}/{pen.word()}: "
                    f"{pen.sentence()}"
                ),
            )
            for _ in range(50)
        )
    else:
        inside = (
            text(16, pen.name() + ",", "padding:8px 0")
            + paragraphs(pen, 4, 16)
            + text(16, pen.name(), "padding:8px 0")
        )
    accept = _accept(pen)
    top = _terms_top(pen)
    return sheet(
        top if pen.chance(0.6) else "",
        scroll(inside, css="padding:10px 18px", moved=moved(pen, 400, 0.6)),
        accept if pen.chance(0.3) else "",
    )


def _terms_top(pen: Pen) -> str:
    return pen.app_bar(
        worded(pen, pen.pick("Terms of service", "Privacy policy", "Licences")),
        leading=pen.pick("", "back", "close"),
        actions=(),
    )


def _accept(pen: Pen) -> str:
    return row(
        "gap:12px;padding:10px 18px;flex:none",
        pen.checkbox(pen.chance(0.4)),
        line(14, worded(pen, "I have read and agree"), "flex:1"),
        pen.button(worded(pen, "Accept")),
    )


LAYOUTS: tuple[Layout, ...] = (article, terms)
