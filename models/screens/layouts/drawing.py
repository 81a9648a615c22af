"""Drawing on pictures."""

from models.screens.parts.chances import between, colour, many, maybe
from models.screens.parts.editor_parts import editor_ground, editor_head
from models.screens.parts.markup import COVER, bare, box, page, row
from models.screens.parts.strips import overflowing, some, spread
from models.screens.pen import Layout, Pen

_COLOURS = ("#000", "#fff", "#e53935", "#fb8c00", "#fdd835", "#43a047", "#1e88e5", "#8e24aa")
_TOOLS = (
    "draw, highlighter, eraser, edit, text size, color picker, undo, format paint, add circle, "
    "sticker, crop"
)


def drawing(pen: Pen) -> str:
    """Drawing on a picture: brushes, colours, thickness."""
    css, ink, bars = editor_ground(pen)
    paper = box("height:100%;background:#fff")
    if pen.chance(0.6):
        paper = bare(pen.image("100%", "100%"))
    shape = "flex:1;min-height:0;position:relative;overflow:hidden"
    picture = box(shape, paper, box(COVER, _strokes(pen)))
    names = some(pen, between(pen, 4, 6), _TOOLS)
    tools = (
        pen.icon(name, size=27, colour="var(--primary)" if index == 0 else ink)
        for index, name in enumerate(names)
    )
    dot = "border-radius:50%;background:currentColor"
    slider = row(
        "gap:14px;padding:4px 26px;flex:none",
        box(f"width:7px;height:7px;{dot}"),
        box("flex:1", pen.slider(pen.random.random())),
        box(f"width:18px;height:18px;{dot}"),
    )
    return page(
        css,
        bars,
        editor_head(pen, ink),
        picture,
        maybe(pen, 0.6, lambda: slider),
        _swatches(ink),
        spread("padding:12px 8px", *tools),
    )


def _strokes(pen: Pen) -> str:
    def point() -> str:
        return f"{between(pen, 20, 340)} {between(pen, 20, 320)}"

    looks = 'fill="none" stroke-linecap="round"'
    paths = many(
        between(pen, 1, 4),
        lambda: (
            f'<path d="M{point()} C{point()} {point()} {point()}" {looks} '
            f'stroke="{colour(pen, 80, 55)}" stroke-width="{between(pen, 4, 12)}"/>'
        ),
    )
    frame = 'width="100%" height="100%" viewBox="0 0 360 340" preserveAspectRatio="none"'
    return f"<svg {frame}>{paths}</svg>"


def _swatches(ink: str) -> str:
    shape = "width:28px;height:28px;flex:none;border-radius:50%"
    cells = (
        box(f"{shape};background:{ground};border:{3 if index == 2 else 1}px solid {ink}")
        for index, ground in enumerate(_COLOURS)
    )
    return overflowing("gap:10px;padding:10px 16px;justify-content:center", *cells)


LAYOUTS: tuple[Layout, ...] = (drawing,)
