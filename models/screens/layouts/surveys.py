"""Editing oneself, answering questions, entering codes."""

from models.screens.parts.chances import between, many
from models.screens.parts.drawn import drawn
from models.screens.parts.fields import field, wide_button
from models.screens.parts.markup import box, centred, grid, lines, middle, row, text
from models.screens.parts.surfaces import (
    BLANK,
    bar,
    card,
    line,
    moved,
    muted,
    plated,
    scroll,
    sheet,
)
from models.screens.pen import Layout, Pen


def edit_profile(pen: Pen) -> str:
    """Editing oneself: a picture with a camera on it, fields with their names above."""
    side = between(pen, 76, 120)
    camera = plated(
        pen, pen.pick("camera", "edit", "add photo"), 32, "var(--primary)", "var(--on-primary)"
    )
    spot = box("position:absolute;right:-2px;bottom:-2px;line-height:0", camera)
    picture = box(f"position:relative;width:{side}px;height:{side}px", pen.avatar(size=side), spot)
    head = centred(
        "padding:16px 0 20px;flex:none",
        picture,
        line(14, "Change photo", "color:var(--primary);margin-top:10px") if pen.chance(0.4) else "",
    )
    named = pen.chance(0.4)
    drawn = []
    for hint, value, lead in (
        ("Name", pen.name(), "person"),
        ("Username", pen.word(), "at sign"),
        ("Email", "mail@example.org", "mail"),
        ("Phone", "", "call"),
        ("Birthday", pen.date(), "cake"),
        ("About me", pen.sentence(), "edit"),
    ):
        above = muted(13, hint, "padding-bottom:4px;flex:none") if named else ""
        drawn.append(above + field(pen, hint, value, "" if named else lead))
    gender = row(
        "gap:22px;padding:4px 0 16px;flex:none",
        *(
            row("gap:8px", pen.radio(index == 0), line(15, label))
            for index, label in enumerate(("Female", "Male", "Other"))
        ),
    )
    actions = pen.pick(("check",), ("save",), ())
    top = pen.app_bar("Edit profile", leading=pen.pick("back", "close"), actions=actions)
    action = wide_button(pen, "Save changes") if not actions else ""
    extra = gender if pen.chance(0.5) else ""
    return sheet(
        top, scroll(head, *drawn, extra, action, css="padding:0 18px", moved=moved(pen, 90))
    )


def survey(pen: Pen) -> str:
    """Questions with radio buttons, checkboxes, stars or faces."""

    def question(number: int) -> str:
        title = text(16, f"{number}. {pen.sentence()}", "font-weight:500;padding-bottom:10px")
        kind = pen.pick("radio", "radio", "check", "stars", "scale", "text")
        count = between(pen, 3, 5)
        if kind in {"radio", "check"}:
            marks = [
                pen.radio(i == 1) if kind == "radio" else pen.checkbox(pen.chance(0.4))
                for i in range(count)
            ]
            answers = "".join(
                row("gap:14px;padding:8px 0", mark, line(15, pen.title())) for mark in marks
            )
        elif kind == "stars":
            name, size = pen.pick("star", "star", "heart", "face"), between(pen, 24, 36)
            answers = row(
                "gap:10px;padding:6px 0",
                many(5, lambda: pen.icon(name, size=size, colour="#f5b301")),
            )
        elif kind == "scale":
            answers = row(
                "justify-content:space-between;padding:6px 0",
                *(centred("gap:6px", pen.radio(i == 2), muted(12, str(i + 1))) for i in range(5)),
            )
        else:
            answers = pen.input(pen.pick("Your answer", "Type here…"))
        return card("padding:16px;margin-bottom:12px", title, answers)

    top = pen.app_bar(pen.title(), leading=pen.pick("back", "close"))
    progress = box("padding:0 16px 10px;flex:none", bar(pen.random.random()))
    asked = [question(number) for number in range(1, between(pen, 4, 6))]
    send = wide_button(pen, pen.pick("Submit", "Next", "Send feedback"))
    return sheet(
        top,
        progress if pen.chance(0.5) else "",
        scroll(*asked, send, css="padding:10px 14px", moved=moved(pen, 120)),
    )


def one_time_code(pen: Pen) -> str:
    """Entering a one-time code or a PIN: boxes or dots above digits."""
    count, entered = pen.pick(4, 5, 6, 6), between(pen, 0, 4)
    side = between(pen, 40, 52)
    look = pen.pick(
        "border:1.5px solid var(--ink3);border-radius:10px",
        "background:var(--surface2);border-radius:10px",
        "border-bottom:2px solid var(--ink2)",
    )
    boxes = (
        middle(
            f"width:{side}px;height:{side + 6}px;{look};font-size:1.4rem",
            str(between(pen, 0, 9)) if index < entered else "",
        )
        for index in range(count)
    )
    labelled = (f'<div data-kind="input field" data-name="code digit">{one}</div>' for one in boxes)
    mark = pen.icon(
        pen.pick("", "lock", "mail", "sms", "shield"),
        size=between(pen, 44, 72),
        colour="var(--primary)",
    )
    head = centred(
        "gap:10px;padding:24px 0 26px;text-align:center;flex:none",
        mark if pen.chance(0.6) else "",
        line(24, "Verification code", "font-weight:600"),
        lines(2, 14, pen.sentence(), "color:var(--ink2)"),
    )
    digits = row("gap:10px;justify-content:center;flex:none", *labelled)
    again = centred(
        "padding:20px;flex:none;gap:12px", muted(14, f"Resend code in 0:{between(pen, 10, 59)}")
    )
    pad = _digits(pen) if pen.chance(0.5) else wide_button(pen, "Verify")
    top = pen.app_bar(BLANK, leading=pen.pick("back", "close"))
    return sheet(top, scroll(head, digits, again, pad, css="padding:0 20px"))


def _digits(pen: Pen) -> str:
    round_keys = pen.chance(0.5)
    look = (
        "width:64px;height:64px;border-radius:50%;background:var(--surface2)"
        if round_keys
        else "height:56px"
    )
    last = drawn(pen, "backspace", size=26)
    first = pen.icon(pen.pick("fingerprint", "face id"), size=30) if pen.chance(0.5) else ""
    keys = [middle(f"{look};font-size:1.7rem", str(digit)) for digit in range(1, 10)]
    keys += [
        middle("height:56px", first),
        middle(f"{look};font-size:1.7rem", "0"),
        middle("height:56px", last),
    ]
    return grid(3, "gap:10px;justify-items:center;padding:10px 20px;flex:none", keys)


LAYOUTS: tuple[Layout, ...] = (edit_profile, survey, one_time_code)
