"""A canvas between columns of tools."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred, column, grid, middle, row
from models.screens.parts.surfaces import sheet, vivid
from models.screens.pen import Pen

_DRAWING_NAMES = (
    "draw",
    "highlighter",
    "eraser",
    "color drop",
    "format paint",
    "crop",
    "text size",
    "touch",
    "select all",
    "color picker",
    "magic wand",
    "cut",
    "",
)


def sketch_board(pen: Pen) -> str:
    """A canvas between columns of tools, colours and layers."""
    look, chosen = pen.pick("plain", "boxed"), between(pen, 0, 4)

    left = column(
        (
            "width:58px;flex:none;padding:8px;gap:6px;align-items:center;"
            "background:var(--surface);overflow:hidden"
        ),
        *(
            _tool(pen, chosen, look, index, name)
            for index, name in enumerate(pen.random.sample(_DRAWING_NAMES, 8))
        ),
    )
    top = _top(pen)
    shapes = "".join(
        box(
            f"position:absolute;left:{between(pen, 5, 70)}%;top:{between(pen, 5, 65)}%;"
            f"width:{between(pen, 40, 200)}px;height:{between(pen, 30, 160)}px;"
            f"border-radius:{pen.pick('50%', '12px', '40% 60% 50% 45%')};"
            f"background:{vivid(pen)};opacity:.8;transform:rotate({between(pen, 0, 80)}deg)"
        )
        for _ in range(between(pen, 3, 8))
    )
    canvas = box(
        "flex:1;min-width:0;position:relative;overflow:hidden;background:#fff;margin:14px", shapes
    )
    colours = _colours()
    sliders = _sliders(pen)
    right = _right(pen, colours, sliders)
    return sheet(
        top,
        row(
            "flex:1;min-height:0;align-items:stretch;background:var(--surface2)",
            left,
            canvas,
            right,
        ),
    )


def _sliders(pen: Pen) -> str:
    return "".join(
        row(
            "gap:10px",
            pen.icon(name, size=19, colour="var(--ink2)"),
            box("flex:1;min-width:0", pen.slider(pen.random.random())),
        )
        for name in ("draw", "contrast")
    )


def _colours() -> str:
    return grid(
        2,
        "gap:8px",
        (
            box(f"width:30px;height:30px;border-radius:50%;background:hsl({index * 30} 75% 52%)")
            for index in range(12)
        ),
    )


def _right(pen: Pen, colours: str, sliders: str) -> str:
    return (
        column(
            (
                "width:150px;flex:none;padding:14px;gap:16px;background:var(--surface);"
                "overflow:hidden;align-items:stretch"
            ),
            centred("", colours),
            sliders,
        )
        if pen.chance(0.7)
        else ""
    )


def _top(pen: Pen) -> str:
    return row(
        "gap:22px;padding:10px 18px;flex:none;background:var(--surface)",
        pen.icon(pen.pick("back", "close", "menu")),
        *(pen.icon(name) for name in ("undo", "redo")),
        box("flex:1"),
        *(
            pen.icon(name)
            for name in pen.random.sample(
                (
                    "layers",
                    "save",
                    "share",
                    "export",
                    "settings",
                    "zoom in",
                    "zoom out",
                    "more vertical",
                ),
                between(pen, 3, 5),
            )
        ),
    )


def _tool(pen: Pen, chosen: int, look: str, index: int, name: str) -> str:
    here = index == chosen
    ground = (
        "color-mix(in srgb,var(--primary) 26%,transparent)"
        if here
        else "var(--surface2)"
        if look == "boxed"
        else "transparent"
    )
    return middle(
        f"width:42px;height:42px;border-radius:10px;flex:none;background:{ground}",
        pen.icon(name, size=23, colour="var(--primary)" if here else "var(--icon)"),
    )
