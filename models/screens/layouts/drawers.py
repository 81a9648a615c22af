"""Navigation drawers and account switchers over a dimmed page."""

from models.screens.parts.behind import over
from models.screens.parts.chances import between, gradient, many
from models.screens.parts.markup import box, column, divider, row, space, text
from models.screens.parts.subjects import DRAWER, some, worded
from models.screens.parts.surfaces import (
    bar,
    entry,
    line,
    moved,
    muted,
    pale,
    pill,
    scroll,
    section,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def drawer(pen: Pen) -> str:
    """A drawer from the left, now and then from the right, over a dimmed page."""
    width = between(pen, 70, 86)
    right = pen.chance(0.08)
    corner = {"material3": "0 18px 18px 0", "oneui": "0 26px 26px 0"}.get(pen.style.language, "0")
    look = "background:var(--surface);box-shadow:4px 0 24px rgba(0,0,0,.3);overflow:hidden"
    parts = (_head(pen), *_items(pen))
    foot = _foot(pen) if pen.chance(0.35) else ""
    panel = column(
        f"height:100%;width:{width}%;max-width:340px;{look};border-radius:{corner}",
        scroll(*parts, moved=moved(pen, 60, 0.1)),
        foot,
    )
    return over(pen, panel, css=f"align-items:flex-{'end' if right else 'start'}")


def _head(pen: Pen) -> str:
    kind = pen.pick("cover", "plain", "plain", "logo", "title", "none")
    names = column("flex:1", strong(17, pen.name()), line(13, "name@example.org", "opacity:.75"))
    end = pen.icon(pen.pick("expand more", "settings", "qr code", "dark mode", "close"), size=22)
    end = end if pen.chance(0.6) else ""
    if kind == "cover":
        ground = pen.pick(gradient(pen), "var(--primary)", gradient(pen, 40, 30))
        extra = row(
            "gap:10px;justify-content:flex-end;flex:1",
            *(pen.avatar(size=36) for _ in range(pen.pick(0, 0, 2))),
        )
        return column(
            f"background:{ground};color:#fff;padding:24px 16px 14px;gap:14px;flex:none",
            row("", pen.avatar(size=64), extra),
            row("gap:8px", names, end),
        )
    if kind == "plain":
        counts = row(
            "gap:18px;padding-top:10px",
            *(row("gap:4px", strong(14, pen.number()), muted(13, pen.word())) for _ in range(2)),
        )
        head = row("gap:14px", pen.avatar(size=pen.pick(44, 56)), names, end)
        return column("padding:22px 18px 14px;flex:none", head, counts if pen.chance(0.25) else "")
    if kind == "logo":
        return row(
            "gap:14px;padding:20px 18px;flex:none",
            pen.app_icon(size=40),
            strong(20, pen.title(), "flex:1"),
            end,
        )
    if kind == "title":
        return row(
            "padding:22px 24px 14px;flex:none",
            line(pen.pick(20, 24, 30), pen.title(), "flex:1"),
            end,
        )
    return box("height:14px")


def _items(pen: Pen) -> list[str]:
    size, gap = pen.pick(20, 22, 24, 24), pen.pick(14, 20, 28, 32)
    padding, chosen = between(pen, 9, 15), between(pen, 0, 4)
    tinted = pen.chance(0.15)
    parts = []
    for index, (name, label) in enumerate(some(pen, DRAWER, between(pen, 8, 15))):
        here = index == chosen
        look = "color:var(--ink)"
        if here and pen.style.language == "material3":
            look = (
                "background:color-mix(in srgb,var(--primary) 20%,var(--surface));"
                "border-radius:99px;margin:0 12px"
            )
        elif here:
            look = f"background:{pale('var(--primary)', 12)};color:var(--primary)"
        colour = vivid(pen) if tinted else "currentColor" if here else "var(--icon)"
        end = pen.random.random()
        count = muted(13, str(between(pen, 1, 400))) if end < 0.18 else ""
        count = pill(str(between(pen, 1, 99)), "var(--danger)") if 0.18 <= end < 0.26 else count
        count = pen.switch(pen.chance(0.5)) if 0.26 <= end < 0.31 else count
        count = pen.icon("expand more", size=18) if 0.31 <= end < 0.35 else count
        parts.append(
            row(
                (
                    f"gap:{gap}px;padding:{padding}px {12 if here and 'margin' in look else 22}px;"
                    f"flex:none;{look}"
                ),
                pen.icon(name, size=size, colour=colour),
                line(15, label, f"flex:1;font-weight:{500 if here else 400}"),
                count,
            )
        )
        if index and pen.chance(0.15):
            parts.append(divider("margin:8px 0"))
            parts += [section(pen)] if pen.chance(0.5) else []
    return parts


def _foot(pen: Pen) -> str:
    icons = row(
        "justify-content:space-around;padding:12px 10px",
        *(pen.icon("", size=24) for _ in range(between(pen, 2, 4))),
    )
    words = row("gap:14px;padding:14px 20px", pen.icon("logout"), line(15, worded(pen, "Sign out")))
    room = column(
        "padding:12px 20px;gap:8px",
        row("gap:10px", pen.icon("cloud", size=20), line(13, "9.2 GB of 15 GB used")),
        bar(0.6),
    )
    return column("flex:none", divider(), pen.pick(icons, words, room))


def switcher(pen: Pen) -> str:
    """Accounts to switch between, over a dimmed page."""
    people = _people(pen)
    manage = box(
        "padding:8px 16px 14px;display:flex;justify-content:center",
        pen.button(worded(pen, "Manage your account"), filled=False),
    )
    more_rows = "".join(
        entry(label, leading=pen.icon(name, colour="var(--icon)"), css="padding:11px 20px")
        for name, label in some(pen, DRAWER, between(pen, 3, 6))
    )
    head = row(
        "padding:14px 16px",
        pen.icon("close", size=22),
        text(18, pen.title(), "flex:1;text-align:center"),
        space("width:22px"),
    )
    me = entry(pen.name(), "me@example.org", leading=pen.avatar(size=52))
    panel = column(
        "background:var(--surface);border-radius:24px;margin:10px;overflow:hidden;flex:none",
        head,
        me,
        manage,
        divider(),
        people,
        entry(worded(pen, "Add another account"), leading=pen.icon("person add")),
        divider(),
        more_rows,
    )
    return over(pen, panel)


def _people(pen: Pen) -> str:
    return many(
        between(pen, 1, 4),
        lambda: entry(
            pen.name(),
            pen.word() + "@mail.net",
            leading=pen.avatar(size=40),
            trailing=pen.pick(
                "",
                pen.icon("check circle", size=22, colour="var(--primary)"),
                muted(12, pen.number()),
            ),
        ),
    )


LAYOUTS: tuple[Layout, ...] = (drawer, switcher)
