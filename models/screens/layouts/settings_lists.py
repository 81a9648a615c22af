"""Lists below the settings: usage, networks, apps, the phone itself."""

from collections.abc import Callable

from models.screens.parts.chances import app_name, between, many, usual
from models.screens.parts.markup import box, column, row
from models.screens.parts.surfaces import (
    bar,
    card,
    entry,
    line,
    moved,
    muted,
    pill,
    scroll,
    section,
    sheet,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def usage(pen: Pen) -> str:
    """Battery, storage or data: a big figure, a bar or columns, and who uses how much."""
    shares = sorted((pen.random.random() * 0.5 + 0.02 for _ in range(7)), reverse=True)
    figure = row(
        "align-items:baseline;gap:8px",
        line(40, f"{between(pen, 12, 99)}", "font-weight:300"),
        muted(17, pen.pick("%", "GB used", "% used", "h 20 min")),
    )
    chart = _columns(pen) if pen.chance(0.4) else _stacked(pen)
    head = column("padding:12px 20px 18px;gap:10px;flex:none", figure, chart)
    head = card("margin:8px 12px", head) if pen.chance(0.4) else head
    apps, inline = pen.chance(0.5), pen.chance(0.6)

    def user(share: float) -> str:
        icon = pen.app_icon(size=40) if apps else pen.icon("", colour=vivid(pen))
        name = app_name(pen) if apps else pen.title()
        amount = muted(13, f"{share * 60:.1f} {pen.pick('GB', '%', 'MB')}")
        titles = row("justify-content:space-between;gap:8px", line(15, name), amount)
        track = bar(share, pen.pick("var(--primary)", vivid(pen)), 4) if inline else ""
        words = column("flex:1;gap:6px", titles, track)
        return row("gap:16px;padding:11px 18px;flex:none", icon, words)

    switches = many(2, lambda: entry(pen.title(), pen.sentence(), trailing=pen.switch(True)))
    top = pen.app_bar(
        pen.pick("Battery", "Storage", "Data usage"), actions=pen.pick((), ("search",))
    )
    parts = [head, switches if pen.chance(0.3) else "", section(pen), *map(user, shares)]
    return sheet(top, scroll(*parts, moved=moved(pen, 100, 0.2)))


def _stacked(pen: Pen) -> str:
    parts = "".join(
        box(f"flex:{between(pen, 2, 30)};background:{vivid(pen)}")
        for _ in range(between(pen, 3, 6))
    )
    rest = box(f"flex:{between(pen, 10, 60)};background:var(--surface2)")
    height = pen.pick(8, 14, 24)
    shape = f"display:flex;gap:2px;height:{height}px;border-radius:{height / 3:g}px;overflow:hidden"
    return box(shape, parts, rest)


def _columns(pen: Pen) -> str:
    count = pen.pick(7, 12, 24)
    columns = "".join(
        box(
            f"flex:1;height:{between(pen, 8, 100)}%;border-radius:3px 3px 0 0;"
            f"background:{'var(--primary)' if pen.chance(0.8) else 'var(--ink3)'}"
        )
        for _ in range(count)
    )
    return box("display:flex;align-items:flex-end;gap:4px;height:110px", columns)


def networks(pen: Pen) -> str:
    """Wi-Fi networks or Bluetooth devices, with strengths, locks, gears."""
    wireless = pen.chance(0.5)
    sorts = ("headphones", "watch", "laptop", "tv", "smartphone", "car", "keyboard", "print")
    ends = pen.pick(("lock",), ("lock", "info"), ("settings",), ("info",), ("",), ())

    def found(_: int) -> str:
        name = "wifi" if wireless else usual(pen, pen.pick(*sorts), 0.6)
        label = f"{pen.word().capitalize()}{pen.pick('-', '_', ' ')}{pen.random.randrange(999)}"
        shown = [end for end in ends if pen.chance(0.8)]
        trailing = row("gap:14px", *(pen.icon(e, size=20, colour="var(--ink2)") for e in shown))
        state = pen.pick("", "", "Saved", "Secured", "Paired")
        return entry(label, state, leading=pen.icon(name, colour="var(--icon)"), trailing=trailing)

    title = "Wi-Fi" if wireless else pen.pick("Bluetooth", "Connected devices")
    top = pen.app_bar(title, actions=pen.pick((), ("qr scan",), ("search", "more vertical")))
    master = row("padding:14px 18px;flex:none", strong(17, title, "flex:1"), pen.switch(True))
    current = entry(
        pen.word().upper(),
        pen.pick("Connected", "Connected · 80% battery"),
        leading=pen.icon("wifi" if wireless else "headphones", colour="var(--primary)"),
        trailing=pen.icon("settings", size=22),
        css="padding:16px",
    )
    add = entry(pen.pick("Add network", "Pair new device"), leading=pen.icon("add"))
    listed = [found(index) for index in range(between(pen, 5, 9))]
    parts = [master, section(pen), card("margin:0 12px", current), section(pen), *listed, add]
    return sheet(top, scroll(*parts, moved=moved(pen, 100, 0.2)))


def app_sizes(pen: Pen) -> str:
    """All apps with their sizes, switches or checkboxes."""
    kind = pen.pick("switch", "checkbox", "chevron", "size", "nothing", "icons")

    def app() -> str:
        makers: dict[str, Callable[[], str]] = {
            "switch": lambda: pen.switch(pen.chance(0.6)),
            "checkbox": lambda: pen.checkbox(pen.chance(0.3)),
            "chevron": lambda: pen.icon("forward", size=16, colour="var(--ink3)"),
            "size": lambda: muted(13, f"{between(pen, 1, 900)} MB"),
            "nothing": lambda: "",
            "icons": lambda: row("gap:16px", pen.icon("", size=22), pen.icon("", size=22)),
        }
        end = makers[kind]()
        words = pen.pick("", f"{between(pen, 2, 800)} MB", pen.sentence())
        return entry(app_name(pen), words, leading=pen.app_icon(size=icon), trailing=end)

    icon = pen.pick(36, 40, 44)
    top = pen.app_bar("Apps", actions=pen.pick(("search",), ("search", "more vertical"), ("sort",)))
    tags = row(
        "gap:8px;padding:8px 16px;flex:none",
        pill("All apps", "var(--primary)"),
        pill(pen.word(), "var(--surface2)", "var(--ink)"),
    )
    listed = many(between(pen, 12, 15), app)
    return sheet(top, scroll(tags if pen.chance(0.4) else "", listed, moved=moved(pen)))


def about_phone(pen: Pen) -> str:
    """The phone itself: names and numbers, hardly any icon."""
    facts = (
        "Device name",
        "Model",
        "Android version",
        "Security update",
        "Build number",
        "Kernel version",
        "IP address",
        "Up time",
        "Serial number",
        "Legal information",
        "Storage",
        "Processor",
    )
    beside = pen.chance(0.4)

    def fact(title: str) -> str:
        value = f"{pen.word().upper()}-{between(pen, 100, 9999)}"
        end = muted(14, value) if beside else ""
        return entry(title, "" if beside else value, trailing=end)

    top = pen.app_bar("About phone", actions=pen.pick((), ("edit",)), large=pen.chance(0.4))
    picture = box("padding:14px 16px;flex:none", pen.image("100%", 150, radius=20))
    listed = [fact(title) for title in pen.random.sample(facts, between(pen, 8, 12))]
    return sheet(
        top, scroll(picture if pen.chance(0.4) else "", *listed, moved=moved(pen, 60, 0.2))
    )


LAYOUTS: tuple[Layout, ...] = (usage, networks, app_sizes, about_phone)
