"""Logins, in a list and one by one."""

from models.screens.parts.chances import many
from models.screens.parts.markup import box, column, divider, row
from models.screens.parts.subjects import asked, places, some, worded
from models.screens.parts.surfaces import (
    BLANK,
    bar,
    card,
    chip,
    entry,
    line,
    moved,
    muted,
    plated,
    scroll,
    sheet,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def passwords(pen: Pen) -> str:
    """Logins with their signs, ways to copy and show them; or one of them opened."""
    end = _end(pen)
    listed = _listed(pen, end)
    health = _health(pen)
    field = _field(pen)
    chips = _chips(pen)
    top = _top(pen)
    ending = pen.pick(pen.floating_button("add"), pen.bottom_bar(places(pen, 4)), "")
    return sheet(
        top,
        field if pen.chance(0.5) else "",
        scroll(
            health if pen.chance(0.5) else "",
            chips if pen.chance(0.4) else "",
            listed,
            moved=moved(pen),
        ),
        ending,
    )


def password_details(pen: Pen) -> str:
    """One login with ways to copy and show its fields."""
    ends = {
        "User name": ("copy",),
        "Password": ("visibility", "copy"),
        "Website": ("open in new",),
        "One-time code": ("copy",),
        "Notes": (),
    }
    fields = _fields(pen, ends)
    strength = column(
        "padding:14px 18px;gap:8px;flex:none",
        row(
            "gap:8px",
            pen.icon(pen.pick("shield", "check circle", "warning"), size=20, colour="#43a047"),
            line(14, pen.title()),
        ),
        bar(pen.random.random(), "#43a047"),
    )
    head = row(
        "gap:16px;padding:16px 18px;flex:none",
        pen.app_icon(size=52),
        column("flex:1", strong(20, pen.title()), muted(13, pen.date())),
        pen.icon("star", colour="#f5a623"),
    )
    return sheet(
        pen.app_bar(
            BLANK,
            actions=pen.pick(("edit", "delete"), ("star", "more vertical"), ("share", "edit", "")),
        ),
        scroll(head, card("margin:4px 12px", fields) if pen.chance(0.5) else fields, strength),
    )


def _fields(pen: Pen, ends: dict[str, tuple[str, ...]]) -> str:
    return "".join(
        row(
            "gap:16px;padding:13px 18px;flex:none",
            column(
                "flex:1;gap:2px",
                muted(12.5, worded(pen, name)),
                line(16, "•••••••••••" if name == "Password" else pen.word() + "@mail.org"),
            ),
            *(pen.icon(end, size=22, colour="var(--icon)") for end in icons),
        )
        + divider("margin:0 18px")
        for name, icons in ends.items()
    )


def _top(pen: Pen) -> str:
    return pen.app_bar(
        worded(pen, "Passwords"),
        leading=pen.pick("menu", "back", "shield"),
        actions=pen.pick(("search",), ("lock", "more vertical"), ("settings",), ("sync", "add")),
    )


def _field(pen: Pen) -> str:
    return box(
        "padding:8px 14px;flex:none",
        pen.input(
            asked(pen, "Search passwords"), leading="search", trailing=pen.pick("", "mic", "tune")
        ),
    )


def _end(pen: Pen) -> tuple[str, ...]:
    return pen.pick(
        ("copy",),
        ("more vertical",),
        ("forward",),
        ("copy", "more vertical"),
        ("visibility",),
        ("key",),
    )


def _listed(pen: Pen, end: tuple[str, ...]) -> str:
    return many(
        10,
        lambda: entry(
            pen.title(),
            f"{pen.word()}@mail.org",
            leading=pen.app_icon(size=40),
            trailing=row(
                "gap:14px", *(pen.icon(name, size=21, colour="var(--ink2)") for name in end)
            ),
        ),
    )


def _health(pen: Pen) -> str:
    return card(
        "margin:8px 14px;padding:16px",
        row(
            "gap:14px",
            plated(pen, pen.pick("shield", "shield alert", "lock"), 46, vivid(pen)),
            column(
                "flex:1;gap:5px",
                strong(15, worded(pen, "Password health")),
                bar(pen.random.random(), "#43a047", 6),
            ),
            pen.icon("forward", size=18),
        ),
    )


def _chips(pen: Pen) -> str:
    return strip(
        *(
            chip(pen, label, index == 0, pen.icon(name, size=16))
            for index, (name, label) in enumerate(
                some(
                    pen,
                    (
                        ("key", "Logins"),
                        ("credit card", "Cards"),
                        ("note", "Notes"),
                        ("id card", "IDs"),
                        ("wifi", "Wi-Fi"),
                    ),
                    5,
                    0.1,
                )
            )
        )
    )


LAYOUTS: tuple[Layout, ...] = (passwords, password_details)
