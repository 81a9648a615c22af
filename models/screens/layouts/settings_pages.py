"""Pages below the settings: choices, sliders, one app."""

from models.screens.parts.chances import app_name, between, many, usual
from models.screens.parts.markup import box, centred, column, divider, lines, row, text
from models.screens.parts.surfaces import card, entry, line, moved, muted, scroll, section, sheet
from models.screens.pen import Layout, Pen


def choices(pen: Pen) -> str:
    """Radio lists and checkbox lists, the mark before or behind the words."""
    radios, before = pen.chance(0.6), pen.chance(0.55)
    count, chosen = between(pen, 4, 11), between(pen, 0, 3)
    subtitled, ruled = pen.chance(0.45), pen.chance(0.3)

    def choice(index: int) -> str:
        on = index == chosen if radios else pen.chance(0.5)
        mark = pen.radio(on) if radios else pen.checkbox(on)
        words = pen.sentence() if subtitled else ""
        first, last = (mark, "") if before else ("", mark)
        height = f"min-height:{between(pen, 30, 34)}px"
        return entry(pen.title(), words, leading=first, trailing=last, css=height, rows=2)

    top = pen.app_bar(pen.title(), actions=pen.pick((), ("help",), ("check",), ("search",)))
    parts = []
    if pen.chance(0.35):
        picture = pen.image("100%", between(pen, 120, 200), radius=pen.pick(0, 12, 24))
        parts.append(box("padding:12px 16px;flex:none", picture))
    if pen.chance(0.4):
        parts.append(lines(3, 14, pen.paragraph(), "color:var(--ink2);margin:8px 18px;flex:none"))
    parts += [section(pen)] if pen.chance(0.5) else []
    between_rows = divider("margin:0 16px") if ruled else ""
    listed = between_rows.join(choice(index) for index in range(count))
    parts.append(card("margin:6px 12px", listed) if pen.chance(0.4) else listed)
    if pen.chance(0.3):
        parts += [section(pen), many(between(pen, 2, 4), lambda: choice(chosen))]
    note = row(
        "gap:14px;padding:18px",
        pen.icon("info", size=22, colour="var(--ink2)"),
        lines(3, 13, pen.sentence(), "color:var(--ink2)"),
    )
    return sheet(top, scroll(*parts, note if pen.chance(0.4) else "", moved=moved(pen, 80, 0.2)))


def sliders(pen: Pen) -> str:
    """Volumes, brightness, speeds: sliders with icons at one end, at both or at none."""
    kind = pen.pick("start", "start", "both", "none", "label")
    names = ("music", "call", "bell", "alarm", "volume up", "brightness", "phone vibrate", "mic")

    def slider(name: str) -> str:
        track = box("flex:1;min-width:0", pen.slider(pen.random.random()))
        size = pen.pick(20, 24)
        start = pen.icon(usual(pen, name, 0.7), size=size, colour="var(--icon)")
        end = pen.icon("", size=size, colour="var(--icon)") if kind == "both" else ""
        title = line(15, pen.title())
        value = muted(13, f"{between(pen, 0, 100)}%") if kind == "label" else ""
        head = row("justify-content:space-between;gap:8px", title, value)
        below = row(
            "gap:16px;padding-top:8px", start if kind in {"start", "both"} else "", track, end
        )
        return column("padding:12px 18px;flex:none", head, below)

    top = pen.app_bar(
        pen.title(), actions=pen.pick((), ("search",), ("equalizer", "more vertical"))
    )
    drawn = [slider(name) for name in pen.random.sample(names, between(pen, 3, 6))]
    listed = card("margin:8px 12px", *drawn) if pen.chance(0.45) else "".join(drawn)
    rest = many(
        between(pen, 2, 5),
        lambda: entry(pen.title(), pen.sentence(), trailing=pen.switch(pen.chance(0.5))),
    )
    preview = _preview(pen) if pen.chance(0.35) else ""
    return sheet(top, scroll(preview, listed, section(pen), rest, moved=moved(pen, 90, 0.2)))


def _preview(pen: Pen) -> str:
    sample = text(pen.pick(14, 17, 22), pen.paragraph(2), "line-height:1.4")
    return card("margin:10px 16px;padding:18px;background:var(--surface2)", sample)


def app_info(pen: Pen) -> str:
    """The page of one app: its icon, round or flat actions, rows about it."""
    centred_head = pen.chance(0.5)
    icon, name = pen.app_icon(size=pen.pick(48, 56, 64, 72)), app_name(pen)
    version = muted(
        13, f"Version {between(pen, 1, 30)}.{between(pen, 0, 9)}.{between(pen, 0, 400)}"
    )
    if centred_head:
        head = centred("padding:14px;gap:8px;flex:none", icon, line(22, name), version)
    else:
        words = column("flex:1", line(20, name), version)
        head = row("gap:16px;padding:16px;flex:none", icon, words)
    actions = (("open in new", "Open"), ("delete", "Uninstall"), ("warning", "Force stop"))
    chosen = pen.random.sample(actions, between(pen, 2, 3))
    ground = f"background:{pen.pick('var(--surface2)', 'transparent')};border-radius:var(--radius)"
    buttons = _buttons(pen, chosen, ground)
    rows: list[str] = []
    for title, value in (
        ("Notifications", "About 9 notifications per day"),
        ("Permissions", "Camera, location and microphone"),
        ("Storage & cache", f"{between(pen, 12, 900)} MB used in internal storage"),
        ("Mobile data & Wi-Fi", f"{between(pen, 1, 90)} MB used since {pen.date()}"),
        ("Screen time", "18 minutes today"),
        ("App battery usage", f"{between(pen, 0, 30)}% use since last full charge"),
        ("Open by default", "No defaults set"),
        ("Language", "System default"),
        ("Remove permissions if app is unused", ""),
        ("Display over other apps", "Not allowed"),
    ):
        end = pen.switch(pen.chance(0.5)) if not value or pen.chance(0.1) else ""
        lead = pen.icon("", colour="var(--icon)") if rows and pen.chance(0.02) else ""
        rows.append(entry(title, value, leading=lead, trailing=end))
    top = pen.app_bar("App info", actions=pen.pick((), ("more vertical",), ("edit", "")))
    return sheet(top, scroll(head, buttons, *rows, moved=moved(pen, 150, 0.2)))


def _buttons(pen: Pen, chosen: list[tuple[str, str]], ground: str) -> str:
    return row(
        "margin:4px 16px 10px;gap:6px;flex:none",
        *(
            centred(
                f"flex:1;padding:12px 4px;gap:6px;{ground}",
                pen.icon(usual(pen, name, 0.8), colour="var(--primary)"),
                line(13, label, "color:var(--primary);font-weight:500"),
            )
            for name, label in chosen
        ),
    )


LAYOUTS: tuple[Layout, ...] = (choices, sliders, app_info)
