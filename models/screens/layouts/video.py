"""Videos to choose from, and videos that fill the display."""

from models.screens.parts.chances import between, many, maybe, say
from models.screens.parts.markup import body, box, centred, page, see_through
from models.screens.parts.strips import over_label, pills, plain, some, spread, tabs_of
from models.screens.parts.video_cards import video_card
from models.screens.parts.video_parts import overlay
from models.screens.pen import Layout, Pen

_TABS = (
    ("home", "Home"), ("video library", "Clips"), ("add circle", "Create"),
    ("playlist", "Subscriptions"), ("account circle", "You"),
)  # fmt: skip
_KINDS = ("All", "Music", "Live", "Gaming", "News", "Nature")


def video_feed(pen: Pen) -> str:
    """A list of videos under chips."""
    wide = pen.chance(0.7)
    pool = "cast, bell, search, more vertical, mic"
    actions = some(pen, between(pen, 2, 4), pool)
    bar = pen.app_bar(pen.word().capitalize(), pen.pick("", "youtube", "menu"), actions)
    cards = many(7, lambda: video_card(pen, wide=wide))
    chips = maybe(pen, 0.7, lambda: pills(pen, _KINDS, chosen=0))
    return plain(bar, chips, body("", cards), tabs_of(pen, _TABS))


def whole_display(pen: Pen) -> str:
    """A video that fills the display, its controls shown."""
    inner = overlay(pen, "100%")
    if pen.chance(0.5):
        inner = box("margin:auto 0;flex:none", overlay(pen, f"{between(pen, 215, 300)}px"))
    names = some(pen, 4, "speed, subtitles, lock, crop, playlist, rotate")
    tools = (
        over_label(pen.icon(name, size=22), say(pen, name.capitalize() or pen.word()))
        for name in names
    )
    place = "position:absolute;left:26px;top:50%;transform:translateY(-50%);gap:10px"
    level = (
        "width:4px;height:110px;border-radius:2px;background:linear-gradient(#fff6 40%,#fff 40%)"
    )
    gesture = centred(place, pen.icon(pen.pick("brightness", "volume up")), box(level))
    return page(
        "background:#000;color:#fff",
        see_through("#fff", "#000"),
        body("", inner),
        maybe(pen, 0.5, lambda: spread("padding:12px", *tools)),
        maybe(pen, 0.2, lambda: gesture),
    )


LAYOUTS: tuple[Layout, ...] = (video_feed, whole_display)
