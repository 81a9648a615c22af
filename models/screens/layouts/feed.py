"""Social feeds: posts with rows of reactions in many arrangements."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, divider, grid, lines, row, text
from models.screens.parts.posts import REACTIONS, Arrangement, head, reactions
from models.screens.parts.stories import POSTS, about
from models.screens.parts.story_rows import stories
from models.screens.parts.subjects import asked, places, worded
from models.screens.parts.surfaces import card, moved, muted, plated, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def _pictures(pen: Pen, edge: str) -> str:
    kind = pen.random.random()
    if kind < 0.6:
        play = box(
            "position:absolute;inset:0;display:flex;align-items:center;justify-content:center",
            plated(pen, "play", 56, "#0009"),
        )
        picture = pen.image("100%", between(pen, 180, 380), radius=edge)
        return box("position:relative", picture, play if pen.chance(0.2) else "")
    height = between(pen, 110, 160)
    cells = [pen.image("100%", height, radius=edge) for _ in range(pen.pick(2, 3, 4))]
    return grid(pen.pick(2, 2, 3), "gap:3px", cells)


def post(pen: Pen, arrangement: Arrangement, wide: bool, carded: bool, size: float) -> str:
    """A post: who, words, pictures, reactions, perhaps the first comments."""
    words = lines(pen.pick(2, 4, 6), pen.pick(14, 15, 16), about(pen, POSTS), "line-height:1.45")
    picture = _pictures(pen, "0" if wide else "12px") if pen.chance(0.6) else ""
    end = pen.pick(
        ("more vertical",), ("more horizontal",), ("more horizontal", "close"), ("",), ()
    )
    who, below = head(pen, pen.pick(36, 40, 44), end), reactions(pen, arrangement, size)
    likes = strong(14, f"{pen.number()} {worded(pen, 'likes')}", "padding-bottom:4px")
    more = muted(14, worded(pen, "View all comments"), "padding-bottom:8px")
    extra = (likes if pen.chance(0.3) else "") + (more if pen.chance(0.2) else "")
    pad = "padding:0 14px"
    top, low = box(f"{pad};padding-top:12px", who), box(pad, below, extra)
    middle = picture if wide else box(pad, picture)
    parts = (top, box(f"{pad};padding-top:8px;padding-bottom:8px", words), middle, low)
    if wide and arrangement[0] == "bare":
        parts = (
            box(f"{pad};padding-top:12px;padding-bottom:10px", who),
            middle,
            low,
            box(f"{pad};padding-bottom:10px", words),
        )
    if carded:
        return card("margin:0 10px 10px", *parts)
    return column("flex:none", *parts, divider())


def social_feed(pen: Pen) -> str:
    """A feed of posts under a bar with a logo or a title."""
    arrangement, wide = pen.pick(*REACTIONS), pen.chance(0.5)
    carded, size = pen.chance(0.35), pen.pick(18, 20, 22, 24, 26)
    posts = many(4, lambda: post(pen, arrangement, wide, carded, size))
    actions = _actions(pen)
    title = _title(pen)
    own = row(
        "gap:18px;padding:10px 16px;flex:none",
        title,
        *(pen.icon(name, size=25, badge=pen.chance(0.25)) for name in actions),
    )
    top = (
        own
        if pen.chance(0.5)
        else pen.app_bar(pen.title(), leading=pen.pick("menu", "", "camera"), actions=actions[:2])
    )
    write = _write(pen)
    parts = [
        stories(pen) if pen.chance(0.5) else "",
        write + divider() if pen.chance(0.3) else "",
        posts,
    ]
    tabs = places(pen, between(pen, 4, 5))
    bottom = pen.bottom_bar(tabs, between(pen, 0, 3)) if pen.chance(0.8) else ""
    floating = pen.floating_button(pen.pick("edit", "add", "")) if pen.chance(0.25) else ""
    ground = "background:var(--surface2)" if carded else ""
    return sheet(
        top,
        box(
            "flex:1;min-height:0;position:relative;display:flex;flex-direction:column",
            scroll(*parts, moved=moved(pen, 500, 0.5)),
            floating,
        ),
        bottom,
        css=ground,
    )


def _title(pen: Pen) -> str:
    return text(
        24,
        pen.word().capitalize(),
        (
            f"flex:1;font-weight:700;font-style:{pen.pick('normal', 'italic')};"
            f"font-family:{pen.pick('inherit', 'serif', 'cursive')}"
        ),
    )


def _write(pen: Pen) -> str:
    return row(
        "gap:12px;padding:10px 14px;flex:none",
        pen.avatar(size=40),
        box("flex:1;min-width:0", pen.input(asked(pen, "What's new?"))),
        *(pen.icon(name) for name in pen.pick(("photo library",), ("image", "video camera"), ())),
    )


def _actions(pen: Pen) -> tuple[str, ...]:
    return pen.pick(
        ("heart", "send"),
        ("search", "chat"),
        ("add box", "heart", "chat"),
        ("search", "bell"),
        ("", ""),
    )


LAYOUTS: tuple[Layout, ...] = (social_feed,)
