"""Settings lists of several vendors: plates, plain icons or none; sections, cards, headers."""

from dataclasses import dataclass

from models.screens.parts.chances import between, usual
from models.screens.parts.markup import box, centred, column, divider, lines, row
from models.screens.parts.subjects import SETTINGS
from models.screens.parts.surfaces import (
    card,
    line,
    moved,
    muted,
    pale,
    plated,
    scroll,
    section,
    sheet,
    vivid,
)
from models.screens.pen import Layout, Pen

LEADING = ("circle", "rounded", "tint", "plain", "plain", "coloured", "none")


@dataclass(frozen=True, slots=True)
class RowLook:
    """How the rows of one list look, the same from the first to the last."""

    leading: str
    icon: int
    subtitles: bool
    chevrons: bool
    padding: int
    divided: bool
    size: float


def row_look(pen: Pen) -> RowLook:
    """A look of rows that fits the design language."""
    language = pen.style.language
    leading = "rounded" if language == "ios" else pen.pick(*LEADING)
    on_plates = leading in {"circle", "rounded", "tint"}
    return RowLook(
        leading=leading,
        icon=pen.pick(28, 30, 32, 36, 40) if on_plates else pen.pick(22, 24, 24, 26),
        subtitles=language != "ios" and pen.chance(0.65),
        chevrons=language in {"ios", "miui"} or pen.chance(0.2),
        padding=between(pen, 9, 15),
        divided=pen.chance(0.7 if language in {"ios", "oneui", "plain"} else 0.15),
        size=pen.pick(15, 16, 17),
    )


def leading_icon(pen: Pen, look: RowLook, name: str) -> str:
    """The icon at the start of a row in the list's look."""
    if look.leading == "none":
        return ""
    if look.leading in {"circle", "rounded"}:
        corner = "50%" if look.leading == "circle" else f"{look.icon * 0.25:.0f}px"
        return plated(pen, name, look.icon, vivid(pen), corner=corner)
    if look.leading == "tint":
        hue = vivid(pen)
        return plated(pen, name, look.icon, pale(hue), hue)
    colour = vivid(pen) if look.leading == "coloured" else "var(--icon)"
    return pen.icon(name, size=look.icon, colour=colour)


def trailing_part(pen: Pen, look: RowLook, value: str) -> str:
    """What stands at the end of a row: a switch, a value, an arrow, a dot or nothing."""
    kind = pen.random.random()
    if kind < 0.14:
        return pen.switch(pen.chance(0.5))
    parts = []
    if not look.subtitles and value and len(value) < 14 and kind < 0.6:
        parts.append(muted(14, value))
    if kind > 0.93:
        parts.append(box("position:relative;width:14px;height:14px", pen.badge()))
    if look.chevrons:
        parts.append(pen.icon("forward", size=pen.pick(14, 16, 18), colour="var(--ink3)"))
    return row("gap:6px;flex:none;max-width:45%", *parts)


def setting(pen: Pen, look: RowLook, name: str, label: str, value: str) -> str:
    """One row of a settings list."""
    words = line(look.size, label)
    if look.subtitles and value:
        words += lines(pen.pick(1, 2), 13, value, "color:var(--ink2);margin-top:1px")
    gap = between(pen, 14, 16) if look.leading != "none" else 0
    return row(
        f"gap:{gap}px;padding:{look.padding}px 16px",
        leading_icon(pen, look, name),
        column("flex:1;min-width:0", words),
        trailing_part(pen, look, value),
    )


def group(pen: Pen, look: RowLook, entries: list[tuple[str, str, str]], carded: bool) -> str:
    """Rows that belong together, in a card or between lines."""
    inset = 16 if look.leading == "none" else look.icon + 30
    between_rows = divider(f"margin-left:{inset}px") if look.divided else ""
    rows = []
    for name, label, value in entries:
        if pen.chance(0.3):
            rows.append(setting(pen, look, "", pen.title(), pen.sentence()))
        else:
            rows.append(setting(pen, look, usual(pen, name, 0.9), label, value))
    if carded:
        return card("padding:2px 0;margin:0 12px 12px", between_rows.join(rows))
    return column("flex:none", between_rows.join(rows), divider() if pen.chance(0.5) else "")


def account(pen: Pen) -> str:
    """The header that names the owner."""
    picture = pen.avatar(size=pen.pick(44, 52, 60))
    if pen.chance(0.25):
        lines_below = line(20, pen.name(), "margin-top:8px") + muted(13, pen.word())
        return centred("padding:16px", picture, lines_below)
    words = column("flex:1", line(18, pen.name(), "font-weight:500"), muted(13, pen.sentence()))
    end = pen.pick(pen.icon("forward", size=18, colour="var(--ink3)"), pen.icon("qr code"), "")
    content = row("gap:14px;padding:14px 16px", picture, words, end)
    return card("margin:4px 12px 12px", content) if pen.chance(0.6) else content


def search_pill(pen: Pen) -> str:
    """The field at the top that searches the settings."""
    trailing = pen.pick("", "", "mic")
    field = pen.input("Search settings", leading="search", trailing=trailing)
    return box("padding:4px 16px 10px;flex:none", field)


def settings_home(pen: Pen) -> str:
    """The first page of the settings app."""
    look = row_look(pen)
    carded = pen.style.language in {"ios", "oneui", "miui"} or pen.chance(0.35)
    entries = pen.random.sample(SETTINGS, between(pen, 16, 24))
    parts = [search_pill(pen)] if pen.chance(0.55) else []
    parts += [account(pen)] if pen.chance(0.5) else []
    titled = pen.chance(0.3)
    while entries:
        count = between(pen, 1, 6)
        parts += [section(pen)] if titled else []
        parts.append(group(pen, look, entries[:count], carded))
        entries = entries[count:]
    actions = pen.pick((), ("search",), ("search", "more vertical"), ("",))
    leading = pen.pick("", "back", "menu")
    top = pen.app_bar("Settings", leading=leading, actions=actions, large=pen.chance(0.5))
    ground = "background:var(--surface2)" if carded and pen.chance(0.4) else ""
    return sheet(top, scroll(*parts, moved=moved(pen)), css=ground)


def toggles(pen: Pen) -> str:
    """A page of switches below a master switch, a picture or a note."""
    look = row_look(pen)
    parts = [_master(pen)] if pen.chance(0.5) else []
    if pen.chance(0.3):
        parts.append(box("padding:8px 16px;flex:none", pen.image("100%", 160, radius=18)))
    leads = pen.chance(0.35)
    for index in range(between(pen, 7, 12)):
        if index % 4 == 0 and pen.chance(0.6):
            parts.append(section(pen))
        icon = leading_icon(pen, look, "") if leads else ""
        words = line(look.size, pen.title())
        if pen.chance(0.7):
            words += lines(3, 13, pen.sentence(), "color:var(--ink2)")
        end = pen.switch(pen.chance(0.6)) if pen.chance(0.8) else ""
        main = column("flex:1;min-width:0", words)
        parts.append(row(f"gap:16px;padding:{look.padding}px 16px;flex:none", icon, main, end))
        parts += [divider()] if look.divided else []
    actions = pen.pick((), ("help",), ("search",), ("more vertical",))
    top = pen.app_bar(pen.title(), actions=actions, large=pen.chance(0.35))
    return sheet(top, scroll(*parts, moved=moved(pen)))


def _master(pen: Pen) -> str:
    on = pen.chance(0.6)
    ground = "color-mix(in srgb,var(--primary) 22%,var(--surface))" if on else "var(--surface2)"
    label = line(17, "On" if on else "Off", "font-weight:600;flex:1")
    if pen.chance(0.5):
        label = line(17, pen.title(), "font-weight:500;flex:1")
    shape = f"margin:6px 16px 12px;padding:16px 20px;border-radius:{pen.pick(8, 20, 28)}px"
    return row(f"{shape};background:{ground};flex:none", label, pen.switch(on))


LAYOUTS: tuple[Layout, ...] = (settings_home, toggles)
