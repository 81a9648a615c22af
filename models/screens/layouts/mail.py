"""Inboxes."""

from models.screens.parts.chances import between, colour, many, maybe, say, usual
from models.screens.parts.mail_rows import mail_row, random_mail_look
from models.screens.parts.markup import body, box, centred, column, line, row, text
from models.screens.parts.strips import (
    EDGED,
    MUTED,
    head_row,
    pills,
    pinned_at,
    plain,
    search_box,
    some_icons,
    tabs_of,
    titled_bar,
)
from models.screens.pen import Layout, Pen

_TABS = (
    ("video camera", "Meet"), ("calendar", "Calendar"), ("people", "Contacts"), ("file", "Files"),
)  # fmt: skip


def _head(pen: Pen) -> str:
    if pen.chance(0.5):
        return titled_bar(
            pen,
            "Inbox",
            3,
            "search, filter, more vertical, checklist, compose",
            *("menu", "menu", "back", ""),
        )
    plate = f"background:var(--surface2);border-radius:{pen.pick(26, 26, 8)}px"
    return search_box(
        f"margin:8px 14px;flex:none;{plate}",
        pen.icon(pen.pick("menu", "menu", "search"), size=23, colour="var(--icon)"),
        line(16, say(pen, "Search in mail"), f"flex:1;{MUTED}"),
        some_icons(pen, pen.pick(0, 0, 1), "mic, filter", 22),
        pen.avatar(30),
    )


def _foot(pen: Pen) -> str:
    return tabs_of(pen, [("mail", "Mail"), *pen.random.sample(_TABS, between(pen, 1, 3))], 0.7)


def _update_bar(pen: Pen) -> str:
    """A thin bar with the state of the inbox between two glyphs."""
    state = text(11.5, say(pen, "Updated just now"))
    count = text(11, f"{between(pen, 1, 99)} {say(pen, 'unread')}", MUTED)
    first, last = (pen.icon(name, colour="var(--primary)") for name in ("filter", "compose"))
    words = centred("flex:1", state, count)
    return row(f"height:50px;padding:0 16px;flex:none;{EDGED}", first, words, last)


def _compose_button(pen: Pen) -> str:
    if pen.chance(0.5):
        return pen.floating_button(pen.pick("edit", "compose", "add", "mail", ""))
    tinted = "color-mix(in srgb,var(--primary) 25%,var(--surface));color:var(--ink)"
    ground = pen.pick("var(--primary);color:var(--on-primary)", tinted)
    shape = f"height:52px;padding:0 20px;border-radius:{pen.pick(16, 26)}px;gap:12px"
    place = "position:absolute;right:16px;bottom:16px;box-shadow:0 2px 8px rgba(0,0,0,.3)"
    icon = pen.icon(usual(pen, "edit", 0.8), size=22)
    label = text(15, say(pen, "Compose"), "font-weight:500")
    return row(f"{place};{shape};background:{ground}", icon, label)


def _bundle(pen: Pen) -> str:
    """Mails of one kind, folded into a row."""
    icon = pen.icon(pen.pick("label", "people", "info", "percent", ""), colour=colour(pen))
    name = say(pen, pen.pick("Promotions", "Social", "Updates"))
    words = column("flex:1", line(15, name), line(13, pen.name(), MUTED))
    shape = "font-size:11.5px;padding:2px 8px;border-radius:9px;color:#fff"
    count = box(f"{shape};background:{colour(pen)}", f"{between(pen, 1, 40)} new")
    return row("gap:18px;padding:11px 18px", icon, words, count)


def inbox(pen: Pen) -> str:
    """The list of mails."""
    look = random_mail_look(pen)
    sort = say(pen, pen.pick("Primary", "All inboxes", "Today")).upper()
    title = line(12.5, sort, f"padding:8px 18px 4px;{MUTED}")
    foot = _update_bar(pen) if look.arrow else maybe(pen, 0.67, lambda: _foot(pen))
    button = "" if look.arrow else _compose_button(pen)
    labels = ("Label", "From", "Attachment", "Unread")
    inside = body(
        "",
        maybe(pen, 0.5, lambda: title),
        maybe(pen, 0.2, lambda: many(between(pen, 1, 3), lambda: _bundle(pen))),
        many(11, lambda: mail_row(pen, look)),
        button if pen.chance(0.85) else "",
    )
    return plain(_head(pen), maybe(pen, 0.15, lambda: pills(pen, labels)), inside, foot)


def mail_picking(pen: Pen) -> str:
    """The inbox with mails chosen."""
    look = random_mail_look(pen)
    pool = "archive, delete, mail unread, label, folder, clock, move to folder"
    head = head_row(
        pen.icon(pen.pick("back", "close")),
        text(19, str(between(pen, 1, 9)), "flex:1"),
        some_icons(pen, between(pen, 3, 4), pool),
        pen.icon("more vertical"),
        css="background:var(--surface2)",
    )
    rows = many(11, lambda: mail_row(pen, look, chosen=pen.chance(0.3)))
    return plain(head, body("", rows), maybe(pen, 0.4, lambda: _foot(pen)))


def mail_swiped(pen: Pen) -> str:
    """A mail drawn aside: what the swipe will do shows beneath."""
    look = random_mail_look(pen)
    deeds = (("archive", "#1e8e3e"), ("delete", "#d93025"), ("clock", "#e37400"))
    name, ground = pen.pick(*deeds, ("mail unread", "#1a73e8"))
    far, side = between(pen, 70, 190), pen.pick("left", "right")
    icon = pen.icon(usual(pen, name, 0.8), size=25, colour="#fff")
    glyph = pinned_at(f"{side}:26px;top:50%;transform:translateY(-50%)", icon)
    shift = far if side == "left" else -far
    moved = box(f"transform:translateX({shift}px);background:var(--bg)", mail_row(pen, look))
    aside = f"position:relative;overflow:hidden;background:{ground};flex:none"
    rows = [mail_row(pen, look) for _ in range(10)]
    rows.insert(between(pen, 0, 4), box(aside, glyph, moved))
    return plain(_head(pen), body("", *rows), maybe(pen, 0.6, lambda: _foot(pen)))


LAYOUTS: tuple[Layout, ...] = (inbox, mail_picking, mail_swiped)
