"""To-dos with ticks, and habits."""

from models.screens.parts.chances import between, many
from models.screens.parts.clock_tabs import ring
from models.screens.parts.markup import centred, column, divider, lines, middle, row
from models.screens.parts.stories import TASKS, about
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    CHOSEN,
    UNCHOSEN,
    bar,
    card,
    line,
    moved,
    muted,
    pale,
    pill,
    plated,
    scroll,
    section,
    sheet,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def tasks(pen: Pen) -> str:
    """Things to do, some done, with stars, dates, flags, handles."""
    round_marks = pen.chance(0.35)
    end = pen.pick("star", "star", "", "drag handle", "flag", "more vertical", "none", "delete")
    extra, carded = pen.chance(0.5), pen.chance(0.35)

    rule = divider("margin-left:54px") if pen.chance(0.4) else ""
    listed = many(between(pen, 5, 9), lambda: _task(pen, round_marks, extra, end, carded, rule))
    done_head = row(
        "gap:10px;padding:14px 16px;flex:none",
        pen.icon("expand more", size=20),
        strong(14, f"{worded(pen, 'Completed')} ({between(pen, 2, 20)})"),
    )
    progress = _progress(pen)
    add = _add(pen)
    top = pen.app_bar(
        pen.pick(worded(pen, "My day"), worded(pen, "Tasks"), pen.title()),
        leading=pen.pick("menu", "back"),
        actions=pen.pick(
            ("sort", "more vertical"), ("search",), ("person add", "more vertical"), ()
        ),
        large=pen.chance(0.3),
    )
    ending = pen.pick(pen.floating_button("add"), add, pen.bottom_bar(places(pen, 4)))
    return sheet(
        top,
        scroll(
            progress if pen.chance(0.3) else "",
            section(pen) if pen.chance(0.3) else "",
            listed,
            done_head,
            many(3, lambda: _task(pen, round_marks, extra, end, carded, rule)),
            moved=moved(pen, 120, 0.2),
        ),
        ending,
    )


def _add(pen: Pen) -> str:
    return row(
        "gap:14px;padding:12px 16px;flex:none;border-top:1px solid var(--ink3)",
        pen.icon("add", colour="var(--primary)"),
        muted(15, worded(pen, "Add a task"), "flex:1"),
        *(
            pen.icon(name, size=22, colour="var(--ink2)")
            for name in pen.pick((), ("mic",), ("calendar", "bell"))
        ),
    )


def _progress(pen: Pen) -> str:
    return column(
        "margin:6px 16px 12px;gap:6px;flex:none",
        row(
            "justify-content:space-between",
            muted(13, worded(pen, "Today")),
            muted(13, f"{between(pen, 1, 5)}/8"),
        ),
        bar(pen.random.random(), height=6),
    )


def _task(pen: Pen, round_marks: bool, extra: bool, end: str, carded: bool, rule: str) -> str:
    done = pen.chance(0.3)
    if round_marks:
        mark = pen.icon(
            "check circle" if done else "radio unchecked",
            size=24,
            colour="var(--primary)" if done else "var(--ink2)",
        )
    else:
        mark = pen.checkbox(done)
    struck = "text-decoration:line-through;color:var(--ink2)" if done else ""
    name = pen.pick("calendar", "bell", "repeat", "attach", "label")
    facts = row(
        "gap:5px;padding-top:3px",
        pen.icon(name, size=14, colour="var(--ink2)"),
        muted(12.5, pen.date()),
        pill(pen.word(), pale(vivid(pen), 30), "var(--ink)") if pen.chance(0.3) else "",
    )
    words = column(
        "flex:1",
        lines(2, 15.5, about(pen, TASKS), struck),
        facts if extra and pen.chance(0.5) else "",
    )
    last = (
        ""
        if end == "none"
        else pen.icon(
            end,
            size=22,
            colour="#f5a623" if end == "star" and pen.chance(0.3) else "var(--ink2)",
        )
    )
    whole = row("gap:15px;padding:11px 16px;flex:none", mark, words, last)
    return card("margin:4px 12px", whole) if carded else whole + rule


def habits(pen: Pen) -> str:
    """Habits with icons, days that are ticked, rings and fires."""
    kind = pen.pick("days", "bars", "rings", "plus")

    dates = strip(
        *(
            centred(
                (
                    "width:46px;padding:9px 0;border-radius:14px;flex:none;"
                    f"{CHOSEN if index == 3 else UNCHOSEN}"
                ),
                line(11.5, "MTWTFSS"[index], "opacity:.8"),
                strong(16, str(index + 9)),
            )
            for index in range(7)
        )
    )
    top = pen.app_bar(
        worded(pen, "Today"),
        leading=pen.pick("menu", "", "back"),
        actions=pen.pick(("bar chart", "settings"), ("add",), ("calendar", "more vertical")),
        large=pen.chance(0.3),
    )
    bottom = pen.bottom_bar(places(pen, 4)) if pen.chance(0.6) else ""
    floating = pen.floating_button("add") if pen.chance(0.5) and not bottom else ""
    return sheet(
        top,
        dates if pen.chance(0.6) else "",
        scroll(many(7, lambda: _habit(pen, kind)), moved=moved(pen, 120)),
        floating,
        bottom,
    )


def _habit(pen: Pen, kind: str) -> str:
    colour = vivid(pen)
    mark = (
        plated(pen, "", 42, pale(colour, 24), colour, pen.pick("50%", "12px"))
        if kind != "rings"
        else ring(48, pen.random.random(), pen.icon("", size=22, colour=colour))
    )
    fire = row(
        "gap:3px;flex:none",
        pen.icon("fire", size=16, colour="#fb8c00"),
        line(13, str(between(pen, 1, 99))),
    )
    words = column(
        "flex:1;gap:3px",
        strong(15.5, about(pen, TASKS)),
        bar(pen.random.random(), colour, 5)
        if kind == "bars"
        else muted(13, f"{between(pen, 1, 6)} / 7"),
    )
    end = pen.icon(pen.pick("check", "add"), size=20, plate="circle") if kind == "plus" else fire
    head = row("gap:13px", mark, words, end)
    days = row(
        "justify-content:space-between;padding-top:12px",
        *(
            centred(
                "gap:4px",
                muted(11, day),
                pen.icon("check", size=15, colour="#fff", plate="circle")
                if pen.chance(0.5)
                else middle(
                    "width:26px;height:26px;border-radius:50%;border:2px solid var(--ink3)", ""
                ),
            )
            for day in "MTWTFSS"
        ),
    )
    return card("padding:14px 16px;margin:5px 14px", head, days if kind == "days" else "")


LAYOUTS: tuple[Layout, ...] = (tasks, habits)
