"""Pages of tabs, and narrow rails beside a list."""

from collections.abc import Callable

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, centred, column, middle, row
from models.screens.parts.stories import HEADLINES, about, ago
from models.screens.parts.subjects import PLACES, places, some
from models.screens.parts.surfaces import entry, line, moved, muted, pill, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def _tab_row(pen: Pen, count: int, chosen: int) -> str:
    kind = pen.pick("icons", "icons", "both", "words", "segments")
    ground = (
        "background:var(--primary);color:var(--on-primary)"
        if pen.style.language == "material2" and pen.chance(0.5)
        else ""
    )
    cells = []
    for index, (name, label) in enumerate(some(pen, PLACES, count)):
        here = index == chosen
        ink = "" if ground else f"color:var(--{'primary' if here else 'ink2'})"
        line_below = f"border-bottom:3px solid {'currentColor' if here else 'transparent'}"
        fade = f"opacity:{1 if here else 0.7}" if ground else ""
        glyph = pen.icon(name, size=pen.pick(22, 24)) if kind in {"icons", "both"} else ""
        word = line(12.5, label, "font-weight:600;max-width:100%") if kind != "icons" else ""
        if kind == "segments":
            look = "background:var(--surface);box-shadow:0 1px 4px #0003" if here else ""
            cells.append(
                middle(f"flex:1;min-width:0;padding:7px 4px;border-radius:8px;{look}", word)
            )
        else:
            cells.append(
                centred(
                    f"flex:1;min-width:0;gap:3px;padding:10px 2px 8px;{ink};{line_below};{fade}",
                    glyph,
                    word,
                )
            )
    if kind == "segments":
        return row(
            "margin:8px 16px;padding:3px;border-radius:10px;background:var(--surface2);flex:none",
            *cells,
        )
    return row(f"flex:none;{ground}", *cells)


def tabbed_list(pen: Pen) -> str:
    """A page with tabs of icons or words above a list."""
    count = between(pen, 2, 5)
    chosen = between(pen, 0, count - 1)
    kind = pen.pick("icons", "people", "pictures", "plates")

    def one() -> str:
        makers: dict[str, Callable[[], str]] = {
            "icons": lambda: pen.icon("", colour="var(--icon)"),
            "people": lambda: pen.avatar(size=44),
            "pictures": lambda: pen.image(64, 56, radius=8),
            "plates": lambda: pen.icon("", size=22, plate="circle"),
        }
        lead = makers[kind]()
        end = pen.pick(
            muted(12, ago(pen)),
            pen.icon("", size=20, colour="var(--ink2)"),
            pen.icon("more vertical", size=20),
            "",
        )
        return entry(about(pen, HEADLINES), pen.sentence(), leading=lead, trailing=end)

    top = pen.app_bar(
        pen.title(),
        leading=pen.pick("menu", "back", ""),
        actions=pen.pick(("search", "more vertical"), ("",), ("", "")),
    )
    floating = pen.floating_button(pen.pick("add", "edit", "")) if pen.chance(0.3) else ""
    tab_row = _tab_row(pen, count, chosen)
    listed = scroll(many(12, one), moved=moved(pen, 80))
    if pen.chance(0.2):
        return sheet(top, listed, tab_row, floating)
    return sheet(top, tab_row, listed, floating)


def rail(pen: Pen) -> str:
    """A narrow rail of round pictures or icons beside a list, as work spaces have it."""
    pictured = pen.chance(0.5)
    side = between(pen, 40, 48)
    cells = [
        pen.app_icon(size=side) if pen.chance(0.6) else pen.avatar(size=side) for _ in range(9)
    ]
    if not pictured:
        cells = [
            centred(
                "gap:4px;width:64px", pen.icon(name, size=24), line(11, label, "max-width:64px")
            )
            for name, label in some(pen, PLACES, 8)
        ]
    cells.insert(1, box("width:30px;height:2px;background:var(--ink3)"))
    cells.append(pen.icon("add", size=22, plate="circle"))
    left = _left(cells)
    marks = pen.pick(
        ("hashtag", "hashtag", "volume up", "lock"), ("",), ("folder", "file"), ("chat", "")
    )

    head = _rail_head(pen)
    banner = pen.image("100%", 120) if pen.chance(0.25) else ""
    right = column(
        "flex:1;min-width:0;min-height:0",
        banner,
        head,
        scroll(many(16, lambda: _channel(pen, marks))),
    )
    me = row(
        "gap:12px;padding:8px 12px;flex:none;background:var(--surface2)",
        pen.avatar(size=34),
        column("flex:1", line(14, pen.name()), muted(12, "Online")),
        *(pen.icon(name, size=22) for name in ("mic", "headphones", "settings")),
    )
    bottom = pen.pick(me, pen.bottom_bar(places(pen, 4)), "")
    return sheet(row("flex:1;min-height:0;align-items:stretch", left, right), bottom)


def _left(cells: list[str]) -> str:
    return column(
        (
            "width:72px;flex:none;gap:12px;padding:12px 0;align-items:center;overflow:hidden;"
            "background:var(--surface2)"
        ),
        *cells,
    )


def _rail_head(pen: Pen) -> str:
    return row(
        "padding:16px;gap:10px;flex:none",
        strong(18, pen.title(), "flex:1"),
        *(
            pen.icon(name, size=22)
            for name in pen.pick(("more horizontal",), ("search", "person add"), ("",))
        ),
    )


def _channel(pen: Pen, marks: tuple[str, ...]) -> str:
    if pen.chance(0.15):
        return row(
            "gap:4px;padding:14px 12px 4px",
            pen.icon("expand more", size=14),
            muted(12, pen.title().upper(), "flex:1"),
            pen.icon("add", size=16),
        )
    here = pen.chance(0.1)
    look = "background:var(--surface2);border-radius:8px" if here else ""
    end = pill(str(between(pen, 1, 30)), "var(--danger)") if pen.chance(0.12) else ""
    return row(
        f"gap:10px;padding:9px 12px;margin:0 6px;{look}",
        pen.icon(pen.pick(*marks), size=20, colour="var(--ink2)"),
        line(15, pen.title().lower(), "flex:1"),
        end,
    )


LAYOUTS: tuple[Layout, ...] = (tabbed_list, rail)
