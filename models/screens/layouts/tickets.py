"""Tickets and boarding passes."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, centred, column, grid, middle, row
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import card, line, moved, muted, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def tickets(pen: Pen) -> str:
    """Boarding passes and tickets with codes, seats and ways."""
    tabs = row(
        "margin:8px 16px;padding:4px;border-radius:10px;background:var(--surface2);flex:none",
        *(
            middle(
                (
                    "flex:1;padding:8px;border-radius:8px;font-size:.88rem;"
                    f"{'background:var(--surface)' if index == 0 else ''}"
                ),
                worded(pen, word),
            )
            for index, word in enumerate(("Upcoming", "Past"))
        ),
    )
    top = pen.app_bar(
        worded(pen, "My tickets"), actions=pen.pick((), ("add",), ("share",), ("more vertical",))
    )
    bottom = pen.bottom_bar(places(pen, 4), 2) if pen.chance(0.5) else ""
    return sheet(
        top,
        tabs if pen.chance(0.6) else "",
        scroll(many(3, lambda: _ticket(pen)), moved=moved(pen, 120)),
        bottom,
    )


def _ticket(pen: Pen) -> str:
    ways = row(
        "gap:10px;align-items:center",
        column("", strong(26, pen.word()[:3].upper()), muted(12, pen.time())),
        box("flex:1;border-top:2px dashed var(--ink3)"),
        pen.icon(pen.pick("airplane", "train", "bus", "boat"), size=24, colour="var(--primary)"),
        box("flex:1;border-top:2px dashed var(--ink3)"),
        column("text-align:end", strong(26, pen.word()[:3].upper()), muted(12, pen.time())),
    )
    facts = _ticket_facts(pen)
    tear = box(
        "position:relative;border-top:2px dashed var(--ink3);margin:2px -18px",
        _notch("left"),
        _notch("right"),
    )
    foot = _foot(pen)
    return card(
        "padding:18px;gap:14px;margin:8px 16px;box-shadow:0 2px 10px #0002",
        row(
            "gap:10px",
            pen.app_icon(size=28),
            strong(14, pen.title(), "flex:1"),
            muted(12, f"#{between(pen, 100, 9999)}"),
        ),
        ways,
        facts,
        tear,
        foot,
    )


def _ticket_facts(pen: Pen) -> str:
    return grid(
        4,
        "gap:10px",
        (
            column("gap:2px", muted(11, worded(pen, name)), strong(15, value))
            for name, value in (
                ("Gate", f"B{between(pen, 1, 40)}"),
                ("Seat", f"{between(pen, 1, 30)}{pen.pick(*'ABCDEF')}"),
                ("Date", pen.date()),
                ("Class", "2"),
            )
        ),
    )


def _foot(pen: Pen) -> str:
    return (
        centred(
            "padding:6px;gap:6px",
            box(
                "background:#fff;padding:10px;border-radius:8px;line-height:0",
                _code(pen, between(pen, 80, 140)),
            ),
        )
        if pen.chance(0.6)
        else row(
            "gap:14px",
            pen.avatar(size=34),
            line(14, pen.name(), "flex:1"),
            pen.icon("download", size=22),
            pen.icon("share", size=22),
        )
    )


def _code(pen: Pen, size: int) -> str:
    return pen.icon(pen.pick("qr code", "qr code", "barcode"), size=size, colour="#111")


def _notch(side: str) -> str:
    place = f"position:absolute;{side}:-10px;top:-10px;width:20px;height:20px"
    return box(f"{place};border-radius:50%;background:var(--bg)")


LAYOUTS: tuple[Layout, ...] = (tickets,)
