"""Sheets from the bottom: actions, shares, slabs."""

from models.screens.parts.behind import over
from models.screens.parts.chances import app_name, between
from models.screens.parts.markup import box, centred, column, divider, grid, lines, middle, row
from models.screens.parts.subjects import ACTIONS, some, worded
from models.screens.parts.surfaces import entry, muted, strip, strong, vivid
from models.screens.pen import Layout, Pen


def sheet_panel(pen: Pen, *content: str, css: str = "") -> str:
    """The surface that comes from the bottom, with a handle or without."""
    radius = 0 if pen.style.language == "plain" else pen.pick(12, 16, 20, 28)
    handle = box(
        "width:36px;height:4px;border-radius:4px;background:var(--ink3);margin:10px auto 6px;"
        "flex:none"
    )
    look = f"background:var(--surface);border-radius:{radius}px {radius}px 0 0;padding-bottom:14px"
    floating = pen.style.language in {"oneui", "miui"} and pen.chance(0.5)
    if floating:
        look = "background:var(--surface);border-radius:26px;margin:0 10px 12px;padding:8px 0 14px"
    return column(
        f"flex:none;overflow:hidden;box-shadow:0 -4px 24px rgba(0,0,0,.2);{look};{css}",
        handle if pen.chance(0.6) else box("height:8px;flex:none"),
        *content,
    )


def action_list(pen: Pen) -> str:
    """A sheet of actions with icons, below the thing they act on."""
    count = between(pen, 3, 9)
    size, coloured = pen.pick(20, 22, 24, 26), pen.chance(0.12)
    parts = []
    for index, (name, label) in enumerate(some(pen, ACTIONS, count, 0.5)):
        colour = (
            "var(--danger)"
            if name == "delete" and pen.chance(0.6)
            else vivid(pen)
            if coloured
            else "var(--icon)"
        )
        ruled = divider("margin-top:4px") if index and pen.chance(0.08) else ""
        below = pen.sentence() if pen.chance(0.12) else ""
        end = pen.switch(pen.chance(0.5)) if pen.chance(0.06) else ""
        parts.append(
            ruled
            + entry(
                label,
                below,
                leading=pen.icon(name, size=size, colour=colour),
                trailing=end,
                css="padding:11px 20px",
            )
        )
    thing = _thing(pen)
    end = pen.icon(pen.pick("close", "info", "heart", "star", ""), size=24)
    head = (
        entry(
            pen.title(), pen.sentence(), leading=thing, trailing=end, css="padding:10px 20px 12px"
        )
        + divider()
    )
    return over(
        pen,
        sheet_panel(pen, head if pen.chance(0.55) else "", *parts),
        css="justify-content:flex-end",
    )


def _thing(pen: Pen) -> str:
    return pen.pick(
        pen.image(48, 48, radius=8),
        pen.avatar(size=44),
        pen.icon("", size=32),
        pen.app_icon(size=44),
    )


def share_sheet(pen: Pen) -> str:
    """The share sheet: what is shared, people, apps in rows or a grid, actions."""
    side = pen.pick(48, 52, 56)

    preview = _preview(pen)
    title = strong(
        17, worded(pen, "Share"), f"padding:6px 18px 12px;text-align:{pen.pick('start', 'center')}"
    )
    people = _people(pen, side)
    look = _look(pen)
    quick = [
        _labelled(middle(f"width:{side}px;height:{side}px;{look}", pen.icon(name, size=24)), label)
        for name, label in some(pen, ACTIONS, 7, 0.3)
    ]
    cells = [_labelled(pen.app_icon(size=side), app_name(pen), 72) for _ in range(16)]
    if pen.chance(0.5):
        apps = grid(
            pen.pick(4, 4, 5),
            "gap:16px 0;padding:10px 8px;justify-items:center",
            cells[: pen.pick(8, 12)],
        )
    else:
        apps = strip(*cells[:7], css="gap:4px;padding:8px 10px;align-items:flex-start")
    listed = [
        entry(label, trailing=pen.icon(name, size=22), css="padding:12px 20px")
        for name, label in some(pen, ACTIONS, 4)
    ]
    parts = _parts(pen, preview, title, people, apps)
    quick_row = strip(*quick, css="gap:4px;padding:8px 10px;align-items:flex-start")
    if pen.style.language == "ios":
        parts += [divider(), *listed]
    else:
        parts.insert(between(pen, 1, 4), quick_row if pen.chance(0.75) else "")
    return over(
        pen,
        sheet_panel(pen, divider("margin:4px 0").join(part for part in parts if part)),
        css="justify-content:flex-end",
    )


def _people(pen: Pen, side: int) -> str:
    return strip(
        *(_labelled(pen.avatar(size=side), pen.name().split()[0]) for _ in range(6)),
        css="gap:4px;padding:6px 10px 10px;align-items:flex-start",
    )


def _look(pen: Pen) -> str:
    return pen.pick(
        "background:var(--surface2);border-radius:50%",
        "background:var(--surface2);border-radius:14px",
        "border:1px solid var(--ink3);border-radius:50%",
    )


def _parts(pen: Pen, preview: str, title: str, people: str, apps: str) -> list[str]:
    return [
        preview if pen.chance(0.5) else "",
        title if pen.chance(0.5) else "",
        people if pen.chance(0.6) else "",
        apps,
    ]


def _preview(pen: Pen) -> str:
    return row(
        "gap:12px;padding:8px 18px 12px",
        pen.image(56, 56, radius=10),
        column("flex:1", strong(15, pen.title()), muted(13, "example.org")),
        *(
            pen.icon(name, size=22)
            for name in pen.random.sample(("copy", "edit", "close", "link"), between(pen, 0, 2))
        ),
    )


def _labelled(picture: str, label: str, width: int = 76) -> str:
    return centred(
        f"width:{width}px;flex:none;gap:7px;text-align:center", picture, lines(2, 12, label)
    )


def action_sheet(pen: Pen) -> str:
    """Actions in words on rounded slabs above a cancel slab."""
    slab = (
        "background:var(--surface);border-radius:14px;margin:0 10px 8px;overflow:hidden;"
        "flex:none;text-align:center"
    )
    look = "padding:16px;font-size:1.15rem;color:var(--primary)"
    labels = [label for _, label in some(pen, ACTIONS, between(pen, 2, 6))]
    head = (
        column(
            "padding:14px 20px;gap:4px",
            strong(13, pen.title(), "color:var(--ink2)"),
            muted(12, pen.sentence()),
        )
        + divider()
    )
    rows = divider().join(
        box(f"{look};{'color:var(--danger)' if index == 0 and pen.chance(0.4) else ''}", label)
        for index, label in enumerate(labels)
    )
    cancel = box(slab, box(f"{look};font-weight:600", worded(pen, "Cancel")))
    return over(
        pen,
        box(slab, head if pen.chance(0.5) else "", rows),
        cancel,
        css="justify-content:flex-end",
    )


LAYOUTS: tuple[Layout, ...] = (action_list, share_sheet, action_sheet)
