"""Photo editors: tools, filters, cropping."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.editor_parts import angle_ruler, editor_ground, editor_head, tool_strip
from models.screens.parts.markup import bare, box, middle, page, row, text
from models.screens.parts.strips import icons, over_label, overflowing, some, spread
from models.screens.pen import Layout, Pen

_FILTERS = ("Original", "Vivid", "Warm", "Cool", "Mono", "Silver", "Noir", "Fade")
_TABS = ("Suggestions", "Crop", "Adjust", "Filters")
_RATIOS = ("Free", "1:1", "4:3", "16:9", "3:2", "9:16")
_OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
_LINE = "linear-gradient(#fffa,#fffa)"
_THIRDS = (
    f"background:{_LINE} 33% 0/1px 100%,{_LINE} 66% 0/1px 100%,{_LINE} 0 33%/100% 1px,"
    f"{_LINE} 0 66%/100% 1px;background-repeat:no-repeat"
)


def editor(pen: Pen) -> str:
    """A photo over a strip of tools, perhaps with a slider or filters."""
    css, ink, bars = editor_ground(pen)
    size = f"width:{pen.pick(100, 100, 78)}%;height:{pen.pick(100, 72, 60)}%;overflow:hidden"
    photo = box(size, bare(pen.image("100%", "100%")))
    extra = pen.pick(_amount(pen, ink), _filters(pen), angle_ruler(pen), "", "")
    labels = (
        text(14, say(pen, label), f"font-weight:600;{'' if index == 1 else 'opacity:.6'}")
        for index, label in enumerate(_TABS)
    )
    pool = "magic wand, crop, palette, tune, draw, sticker, more horizontal"
    glyphs = (
        pen.icon(name, size=25, colour="var(--primary)" if index == 1 else ink)
        for index, name in enumerate(some(pen, 5, pool))
    )
    tabs = spread("padding:12px 8px", *pen.pick(labels, glyphs))
    return page(
        css,
        bars,
        editor_head(pen, ink),
        middle("flex:1;min-height:0;overflow:hidden;padding:6px", photo),
        extra,
        tool_strip(pen, ink),
        tabs if pen.chance(0.5) else "",
    )


def _amount(pen: Pen, ink: str) -> str:
    share = pen.random.random()
    icon = maybe(pen, 0.3, lambda: pen.icon("contrast", size=20, colour=ink))
    figure = text(13, str(round(share * 100)), "min-width:26px")
    slider = box("flex:1", pen.slider(share))
    return row("gap:14px;padding:10px 22px;flex:none", icon, slider, figure)


def _filters(pen: Pen) -> str:
    radius = pen.pick(0, 6, 12)

    def cell(index: int, name: str) -> str:
        tint = "var(--primary)" if index == 1 else "transparent"
        frame = f"border-radius:{radius + 2}px;border:2px solid {tint}"
        still = box(frame, pen.image(62, 62, radius=radius))
        return over_label(still, say(pen, name), "flex:none;width:66px", 11.5)

    return overflowing("padding:8px 12px", *(cell(*pair) for pair in enumerate(_FILTERS)))


def cropping(pen: Pen) -> str:
    """A frame with handles over a photo, and proportions to choose from."""
    css, ink, bars = editor_ground(pen)
    shape = "flex:1;min-height:0;overflow:hidden;position:relative;margin:14px"
    picture = box(shape, bare(pen.image("100%", "100%")), _frame(pen))
    names = ("rotate", pen.pick("swap", "crop", ""), pen.pick("refresh", "lock", ""))
    between_ = "justify-content:space-between;flex:none"
    turns = row(f"{between_};padding:6px 26px", icons(pen, names, 25, ink))
    name = text(15, say(pen, "Crop"), "font-weight:600")
    close, check = (pen.icon(name, colour=ink) for name in ("close", "check"))
    return page(
        css,
        bars,
        maybe(pen, 0.4, lambda: editor_head(pen, ink)),
        picture,
        angle_ruler(pen),
        maybe(pen, 0.6, lambda: turns),
        _ratios(pen),
        row(f"{between_};padding:14px 24px", close, name, check),
    )


def _frame(pen: Pen) -> str:
    def corner(y: str, x: str) -> str:
        open_ = f"border-{_OPPOSITE[y]}:none;border-{_OPPOSITE[x]}:none;{y}:-3px;{x}:-3px"
        return box(f"position:absolute;width:24px;height:24px;border:3.5px solid #fff;{open_}")

    corners = (corner(y, x) for y in ("top", "bottom") for x in ("left", "right"))
    inset = f"inset:{between(pen, 6, 22)}% {between(pen, 4, 18)}%"
    veil = "border:1.5px solid #fff;box-shadow:0 0 0 999px rgba(0,0,0,.5)"
    return box(f"position:absolute;{inset};{veil};{_THIRDS}", *corners)


def _ratios(pen: Pen) -> str:
    drawn_ = pen.chance(0.5)
    frame = "height:22px;border:1.5px solid currentColor;border-radius:3px"

    def cell(index: int, ratio: str) -> str:
        tint = "" if index else "color:var(--primary)"
        icon = pen.icon("") if drawn_ else box(f"width:{20 + index * 2}px;{frame}")
        return over_label(icon, ratio, f"flex:none;min-width:48px;{tint}")

    return spread("padding:10px 12px;overflow:hidden", *(cell(*at) for at in enumerate(_RATIOS)))


LAYOUTS: tuple[Layout, ...] = (editor, cropping)
