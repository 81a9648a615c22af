"""A person's page in a network."""

from models.screens.parts.chances import between, usual
from models.screens.parts.markup import box, centred, column, grid, lines, row
from models.screens.parts.stories import POSTS, about, handle
from models.screens.parts.story_rows import stories
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import line, moved, muted, plated, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def member(pen: Pen) -> str:
    """A person's page: counts, buttons, highlights, a grid of pictures under tabs of icons."""
    side = between(pen, 72, 96)
    counts = _counts(pen)
    covered = pen.chance(0.35)
    shown = pen.image(side, side, "50%", "avatar")
    if covered:
        top, head = _covered_head(pen, side, shown, counts)
    else:
        top, head = _plain_head(pen, shown, counts)
    mark = pen.icon("verified", size=16, colour="var(--primary)") if pen.chance(0.3) else ""
    facts = _facts(pen)
    words = _words(pen, mark, facts)
    extra = pen.pick("", "expand more", "person add", "mail", "bell")
    buttons = _buttons(pen, extra)
    high = stories(pen) if pen.chance(0.4) else ""
    tabs = _tabs(pen)

    reels = pen.chance(0.25)
    height = 190 if reels else between(pen, 112, 140)
    cells = grid(3, "gap:2px;flex:none", (_cell(pen, reels, height) for _ in range(12)))
    bottom = pen.bottom_bar(places(pen, 5), 4) if pen.chance(0.75) else ""
    return sheet(
        top, scroll(head, words, buttons, high, tabs, cells, moved=moved(pen, 220)), bottom
    )


def _plain_head(pen: Pen, shown: str, counts: list[str]) -> tuple[str, str]:
    top = pen.app_bar(
        handle(pen),
        leading=pen.pick("back", "", "lock"),
        actions=pen.pick(
            ("add box", "menu"), ("bell", "more vertical"), ("settings",), ("share", "")
        ),
    )
    head = (
        row("padding:12px 16px;gap:10px;flex:none", shown, *counts)
        if pen.chance(0.6)
        else centred("gap:10px;padding:14px;flex:none", shown, row("width:100%", *counts))
    )
    return top, head


def _covered_head(pen: Pen, side: int, shown: str, counts: list[str]) -> tuple[str, str]:
    tops = row(
        "position:absolute;left:12px;right:12px;top:10px;gap:10px",
        plated(pen, "back", 34, "#0007"),
        box("flex:1"),
        *(
            plated(pen, name, 34, "#0007")
            for name in pen.pick(("more vertical",), ("search", "more horizontal"), ("share",))
        ),
    )
    cover = box("position:relative;flex:none", pen.image("100%", between(pen, 110, 160)), tops)
    top, head = (
        "",
        cover
        + row(
            (
                f"padding:0 16px;margin-top:-{side // 2}px;align-items:flex-end;"
                "position:relative;flex:none"
            ),
            box("border:4px solid var(--bg);border-radius:50%", shown),
            box("flex:1"),
            pen.button(worded(pen, "Follow")),
        ),
    )
    head += row("padding:8px 10px;flex:none", *counts)
    return top, head


def _counts(pen: Pen) -> list[str]:
    return [
        centred("gap:1px;flex:1", strong(17, pen.number()), muted(12.5, worded(pen, word)))
        for word in ("posts", "followers", "following")
    ]


def _words(pen: Pen, mark: str, facts: str) -> str:
    return column(
        "padding:4px 16px 10px;gap:3px;flex:none",
        row("gap:6px", strong(16, pen.name()), mark),
        lines(3, 14, about(pen, POSTS)),
        facts if pen.chance(0.45) else "",
    )


def _buttons(pen: Pen, extra: str) -> str:
    return row(
        "gap:8px;padding:4px 16px 10px;flex:none",
        *(
            box("flex:1;display:grid", pen.button(worded(pen, word), filled=index == 0))
            for index, word in enumerate(("Follow", "Message"))
        ),
        pen.icon(extra, size=22) if extra else "",
    )


def _facts(pen: Pen) -> str:
    return row(
        "gap:14px;padding-top:4px;overflow:hidden",
        *(
            row(
                "gap:4px;flex:none", pen.icon(name, size=15, colour="var(--ink2)"), muted(13, words)
            )
            for name, words in (
                ("location", pen.word().capitalize()),
                ("link", "example.org"),
                ("calendar", pen.date()),
            )
        ),
    )


def _tabs(pen: Pen) -> str:
    return row(
        "flex:none;border-top:1px solid var(--ink3)",
        *(
            centred(
                (
                    "flex:1;padding:10px;"
                    f"border-bottom:2px solid {'var(--ink)' if index == 0 else 'transparent'}"
                ),
                pen.icon(
                    usual(pen, name, 0.7), colour="var(--ink)" if index == 0 else "var(--ink2)"
                ),
            )
            for index, name in enumerate(
                pen.random.sample(
                    ("grid", "video library", "person", "heart", "bookmark", "play"),
                    between(pen, 2, 4),
                )
            )
        ),
    )


def _cell(pen: Pen, reels: bool, height: int) -> str:
    mark = pen.random.random()
    name = (
        "play" if mark < 0.25 else "photo library" if mark < 0.4 else "pin" if mark < 0.45 else ""
    )
    over = pen.icon(name, size=18, colour="#fff") if name else ""
    count = (
        row(
            "position:absolute;left:6px;bottom:5px;gap:3px;color:#fff;text-shadow:0 1px 2px #000",
            pen.icon("play", size=14, colour="#fff"),
            line(12, pen.number()),
        )
        if reels
        else ""
    )
    return box(
        "position:relative",
        pen.image("100%", height),
        box("position:absolute;right:6px;top:6px;line-height:0", over) if not reels else "",
        count,
    )


LAYOUTS: tuple[Layout, ...] = (member,)
