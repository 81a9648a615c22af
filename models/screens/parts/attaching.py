"""What opens over or under a messenger's input bar."""

from models.screens.parts.bubbles import BubbleLook
from models.screens.parts.chances import between, colour, many, maybe, say, usual
from models.screens.parts.markup import box, disc, grid, text
from models.screens.parts.strips import MUTED, over_label, overflowing
from models.screens.pen import Pen

_ITEMS = (
    ("image", "Gallery"), ("camera", "Camera"), ("file", "Document"), ("location", "Location"),
    ("person", "Contact"), ("music", "Audio"), ("bar chart", "Poll"), ("money", "Payment"),
    ("calendar", "Event"), ("gift", "Gift"), ("sticker", "Sticker"), ("video call", "Call"),
)  # fmt: skip
_ANSWERS = ("Sure!", "Yes", "No", "Thanks!", "👍", "On my way", "Sorry, can't")


def attach_sheet(pen: Pen) -> str:
    """A sheet of round coloured buttons: what one may attach."""
    columns = pen.pick(3, 4, 4, 5)
    side, coloured = between(pen, 46, 60), pen.chance(0.7)

    def cell(name: str, label: str) -> str:
        ground, ink = (colour(pen), "#fff") if coloured else ("var(--surface2)", "var(--primary)")
        icon = disc(pen, usual(pen, name, 0.5), side, ground, ink=ink, glyph=0.46)
        return over_label(icon, say(pen, label), MUTED)

    stills = many(6, lambda: pen.image(84, 84, radius=pen.pick(4, 10)))
    shown = pen.random.sample(_ITEMS, columns * pen.pick(1, 2, 2))
    radius = pen.pick(0, 18, 24)
    ground = f"flex:none;background:var(--surface);border-radius:{radius}px {radius}px 0 0"
    return box(
        f"{ground};padding:16px 8px",
        maybe(pen, 0.4, lambda: overflowing("gap:4px;padding:0 4px 12px", stills)),
        grid(columns, "gap:18px 6px", (cell(*item) for item in shown)),
    )


def quick_replies(pen: Pen) -> str:
    """Answers to choose from."""
    pill = "flex:none;padding:7px 16px;border-radius:18px;color:var(--primary)"
    frame = f"{pill};border:1px solid var(--ink3)"
    answers = (box(frame, text(14, answer)) for answer in pen.random.sample(_ANSWERS, 4))
    lead = maybe(pen, 0.3, lambda: pen.icon(pen.pick("sparkle", "face", ""), size=20))
    return overflowing("padding:6px 12px", lead, *answers)


def paper_for(look: BubbleLook) -> str:
    """The background that goes with the bubbles: a shade that both kinds stand out from."""
    return "var(--surface2)" if look.theirs.startswith("#fff") else "var(--bg)"
