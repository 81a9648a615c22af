"""Notifications: headers, messages, media, downloads, groups, heads-up cards."""

from collections.abc import Callable

from models.screens.parts.chances import app_name, between, colour, many, maybe, sample, say, usual
from models.screens.parts.markup import (
    box,
    column,
    disc,
    divider,
    line,
    lines,
    row,
    space,
    text,
)
from models.screens.pen import Pen

_ACTIONS = (
    ("Reply", "Mark as read"),
    ("Archive", "Reply"),
    ("Snooze", "Dismiss"),
    ("Open", "Share", "Delete"),
    ("Call back", "Message"),
    ("Update",),
    ("Pause", "Cancel"),
    ("Directions", "Details"),
)


def header(pen: Pen, ink: str = "var(--ink2)") -> str:
    """The small line over a notification: app, age, expander."""
    kind = pen.pick("glyph", "disc", "app")
    mark = pen.app_icon(20) if kind == "app" else pen.icon("", size=16, colour=ink)
    if kind == "disc":
        mark = disc(pen, "", 22, colour(pen), glyph=0.58)
    arrow = pen.pick("expand more", "expand more", "expand less", "")
    age = pen.pick("now", f"{between(pen, 2, 58)}m", f"{between(pen, 1, 12)}h", pen.time())
    bell = maybe(pen, 0.1, lambda: pen.icon("bell active", size=14, colour=ink))
    return row(
        f"gap:8px;color:{ink}",
        mark,
        line(12, f"{app_name(pen)} · {age}"),
        bell,
        pen.icon(arrow, size=16, colour=ink) if arrow else "",
        space(),
    )


def actions(pen: Pen) -> str:
    """Text buttons beneath, now and then with glyphs."""
    labels = pen.pick(*_ACTIONS)
    drawn = pen.chance(0.15)
    buttons = "".join(
        row(
            "gap:6px",
            pen.icon("", size=18, colour="var(--primary)") if drawn else "",
            text(13, say(pen, label), "color:var(--primary);font-weight:500"),
        )
        for label in labels
    )
    return row("gap:26px;padding-top:10px", buttons)


def notice(pen: Pen) -> str:
    """A title and a text, perhaps with a picture on the right."""
    picture = pen.pick(
        *("", "", ""),
        pen.avatar(40),
        pen.image("44px", "44px", radius=pen.pick(4, 10)),
    )
    words = column(
        "flex:1;gap:2px",
        line(14, pen.pick(pen.name(), pen.title()), "font-weight:600"),
        lines(pen.pick(1, 1, 2, 4), 13.5, pen.paragraph(2), "color:var(--ink2);line-height:1.35"),
    )
    return (
        header(pen)
        + row("gap:14px;padding-top:6px", words, picture)
        + maybe(pen, 0.4, lambda: actions(pen))
    )


def talk(pen: Pen) -> str:
    """A conversation: a face with the app's mark, and its text."""
    mark = box("position:absolute;right:-4px;bottom:-4px;line-height:0", pen.app_icon(18))
    face = box("position:relative;flex:none", pen.avatar(42), mark)
    head = row(
        "gap:6px",
        line(14, pen.name(), "font-weight:600"),
        line(12, f"· {pen.time()}"),
        space(),
        maybe(pen, 0.7, lambda: pen.icon("expand more", size=17, colour="var(--ink2)")),
    )
    words = column("flex:1;gap:2px", head, lines(2, 13.5, pen.sentence(), "color:var(--ink2)"))
    return row("gap:16px;align-items:flex-start", face, words) + maybe(
        pen, 0.5, lambda: actions(pen)
    )


def playing(pen: Pen) -> str:
    """Music: cover, title, and its buttons, on the cover's colours."""
    keys = [(pen.pick("play", "pause"), 30), ("skip next", 26)]
    keys.insert(0, ("skip previous", 26))
    extra = sample(
        pen, pen.pick(0, 1, 2), "heart", "repeat", "shuffle", "thumb up", "close", "replay 10"
    )
    glyphs = [pen.icon(usual(pen, name, 0.8), size=size) for name, size in keys]
    glyphs += [pen.icon(name, size=22) for name in extra]
    art = pen.image("62px", "62px", radius=pen.pick(4, 10, 14), name="album cover")
    title = column("flex:1;gap:2px", line(15, pen.title(), "font-weight:600"), line(13, pen.name()))
    return (
        row("gap:12px", title, maybe(pen, 0.4, lambda: pen.icon("cast", size=18)), art)
        + row("justify-content:space-between;padding:12px 6px 4px", *glyphs)
        + maybe(pen, 0.5, lambda: pen.slider(pen.random.random()))
    )


def progress(pen: Pen) -> str:
    """A download or an upload under way."""
    share = between(pen, 6, 97)
    fill = box(f"height:4px;width:{share}%;border-radius:2px;background:var(--primary)")
    bar = box("height:4px;border-radius:2px;background:var(--ink3);margin-top:8px", fill)
    return (
        header(pen)
        + row("padding-top:6px", line(14, pen.title(), "flex:1"), line(12, f"{share}%"))
        + bar
        + maybe(pen, 0.5, lambda: actions(pen))
    )


def pictured(pen: Pen) -> str:
    """A text over a big picture."""
    photo = pen.image("100%", f"{between(pen, 110, 170)}px", radius=pen.pick(0, 10, 16))
    title = line(14, pen.title(), "font-weight:600;padding:6px 0 8px")
    return header(pen) + title + photo + maybe(pen, 0.5, lambda: actions(pen))


def several(pen: Pen) -> str:
    """A group of mails, one line each."""
    rows = many(
        between(pen, 2, 4),
        lambda: row(
            "gap:8px;padding-top:5px",
            line(13, pen.name(), "font-weight:600;max-width:42%;flex:none"),
            line(13, pen.sentence(), "color:var(--ink2)"),
        ),
    )
    return header(pen) + rows


KINDS: tuple[Callable[[Pen], str], ...] = (
    *(notice, notice, notice, talk, talk, playing, progress, pictured, several),
)


def notification(pen: Pen) -> str:
    """One notification's inside, of any kind."""
    kind: Callable[[Pen], str] = pen.pick(*KINDS)
    return kind(pen)


def notification_list(pen: Pen, count: int) -> str:
    """Notifications as cards apart, cards close together, or rows between hairlines."""
    look = pen.pick("apart", "close", "rows")
    radius = pen.pick(24, 20, 16, 10, 4)
    cards = [notification(pen) for _ in range(count)]
    if look == "rows":
        inner = divider().join(box("padding:13px 16px", card) for card in cards)
        return box("background:var(--surface);color:var(--ink);flex:none", inner)
    gap = between(pen, 6, 10) if look == "apart" else 2
    card_radius = radius if look == "apart" else 4
    ground = "background:var(--surface);color:var(--ink);box-shadow:0 1px 2px rgba(0,0,0,.12)"
    joined = "".join(
        box(f"border-radius:{card_radius}px;padding:13px 16px;margin-bottom:{gap}px;{ground}", card)
        for card in cards
    )
    return box(
        f"margin:0 {pen.pick(0, 8, 10, 14)}px;border-radius:{radius}px;overflow:hidden;flex:none",
        joined,
    )


def section(pen: Pen, label: str) -> str:
    """The line over a part of the list, with a cross to clear it."""
    plain = pen.icon("close", size=18, colour="var(--ink2)")
    plated = disc(pen, "close", 26, "var(--surface2)", ink="var(--ink)", glyph=0.6)
    words = line(13, say(pen, label), "flex:1;opacity:.8")
    return row("padding:10px 20px 8px;gap:10px", words, pen.pick(plain, plated, ""))


def list_foot(pen: Pen) -> str:
    """Beneath the list: manage and clear."""
    pill = "padding:9px 18px;border-radius:20px;background:var(--surface2);color:var(--ink)"
    manage = box(pill, text(13, say(pen, pen.pick("Manage", "History", "Settings"))))
    name = pen.pick("delete sweep", "close", "delete")
    round_ = disc(pen, name, 42, "var(--surface2)", ink="var(--ink)")
    clear = pen.pick(box(pill, text(13, say(pen, "Clear all"))), round_)
    return row("justify-content:space-between;padding:12px 18px;flex:none", manage, clear)
