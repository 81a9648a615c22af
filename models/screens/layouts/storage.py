"""The first page of a file manager."""

from collections.abc import Callable

from models.screens.parts.chances import app_name, between, many
from models.screens.parts.file_glyphs import KINDS, glyph_of
from models.screens.parts.markup import box, centred, column, grid, row
from models.screens.parts.stories import FILES, called
from models.screens.parts.subjects import asked, places, worded
from models.screens.parts.surfaces import (
    bar,
    card,
    entry,
    line,
    moved,
    muted,
    pale,
    plated,
    scroll,
    section,
    sheet,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def storage(pen: Pen) -> str:
    """The first page of a file manager: kinds of files, storages with bars, recent files."""
    kind, columns = pen.pick("plate", "tint", "plain", "cards"), pen.pick(2, 3, 4, 4)
    field = _field(pen)

    cells = [
        _category(pen, kind, columns, name, worded(pen, label))
        for name, label in pen.random.sample(KINDS, {2: 6, 3: 6, 4: 8}[columns])
    ]
    kinds = grid(columns, "gap:12px 10px;padding:8px 16px 14px;flex:none", cells)

    disks = _disks(pen)
    disks = card("margin:4px 12px", disks) if pen.chance(0.5) else disks
    recent = _recent(pen)
    clean = _clean(pen)
    rows = _rows(pen, kind)
    top = _storage_top(pen, field)
    parts = [
        part
        for part in (
            recent,
            section(pen),
            kinds,
            section(pen),
            disks,
            clean if pen.chance(0.4) else "",
            section(pen),
            rows,
        )
        if part
    ]
    if pen.chance(0.4):
        parts = parts[1:]
    bottom = pen.bottom_bar(places(pen, 3)) if pen.chance(0.45) else ""
    return sheet(top, scroll(*parts, moved=moved(pen, 120)), bottom)


def _field(pen: Pen) -> str:
    return box(
        "padding:8px 16px;flex:none",
        pen.input(
            asked(pen, "Search files"),
            leading=pen.pick("search", "menu"),
            trailing=pen.pick("", "mic", "more vertical"),
        ),
    )


def _rows(pen: Pen, kind: str) -> str:
    return many(
        3,
        lambda: entry(
            app_name(pen),
            pen.date(),
            leading=glyph_of(pen, pen.pick(*FILES), 40, kind),
            trailing=pen.icon("more vertical", size=20),
        ),
    )


def _storage_top(pen: Pen, field: str) -> str:
    return (
        pen.app_bar(
            worded(pen, "Files"),
            leading=pen.pick("menu", ""),
            actions=pen.pick(("search", "more vertical"), ("settings",), ("delete", "search")),
            large=pen.chance(0.3),
        )
        if pen.chance(0.6)
        else field
    )


def _recent(pen: Pen) -> str:
    return strip(
        *(
            column(
                "width:112px;flex:none;gap:6px",
                pen.image(112, 84, radius=10),
                line(12, called(pen, FILES)),
            )
            for _ in range(4)
        ),
        css="gap:10px",
    )


def _disks(pen: Pen) -> str:
    return "".join(
        _place(pen, name, worded(pen, label))
        for name, label in pen.random.sample(
            (
                ("smartphone", "Internal storage"),
                ("sd card", "SD card"),
                ("cloud", "Drive"),
                ("usb", "USB"),
                ("folder", "Network"),
            ),
            between(pen, 2, 4),
        )
    )


def _clean(pen: Pen) -> str:
    return card(
        "margin:8px 12px;padding:14px 16px",
        row(
            "gap:14px",
            plated(
                pen,
                pen.pick("delete sweep", "sparkle", ""),
                44,
                "var(--primary)",
                "var(--on-primary)",
            ),
            column(
                "flex:1",
                strong(15, worded(pen, "Free up space")),
                muted(13, f"{between(pen, 1, 9)}.4 GB"),
            ),
            pen.icon("forward", size=18),
        ),
    )


def _place(pen: Pen, name: str, label: str) -> str:
    words = column(
        "flex:1;gap:6px",
        row(
            "justify-content:space-between",
            line(15.5, label),
            muted(12.5, f"{between(pen, 10, 99)} / 128 GB"),
        ),
        bar(pen.random.random(), pen.pick("var(--primary)", vivid(pen)), pen.pick(4, 6)),
    )
    return row("gap:16px;padding:13px 16px;flex:none", pen.icon(name, colour="var(--icon)"), words)


def _category(pen: Pen, kind: str, columns: int, name: str, label: str) -> str:
    colour = vivid(pen)
    size = between(pen, 44, 52)
    makers: dict[str, Callable[[], str]] = {
        "plate": lambda: plated(pen, name, size, colour, corner=pen.pick("50%", "16px")),
        "tint": lambda: plated(pen, name, size, pale(colour), colour),
        "plain": lambda: pen.icon(name, size=28, colour=colour),
        "cards": lambda: pen.icon(name, colour="var(--icon)"),
    }
    glyph = makers[kind]()
    if columns == 2:
        return card(
            "padding:14px",
            row(
                "gap:14px",
                glyph,
                column("flex:1", line(15, label), muted(12, f"{between(pen, 1, 900)} MB")),
            ),
        )
    return centred(
        "gap:8px;padding:6px 0",
        glyph,
        line(13, label),
        muted(11, str(between(pen, 1, 999))) if pen.chance(0.3) else "",
    )


LAYOUTS: tuple[Layout, ...] = (storage,)
