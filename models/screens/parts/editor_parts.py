"""What editors share: grounds, heads, tool strips, rulers."""

from models.screens.parts.chances import between, say, usual
from models.screens.parts.markup import box, centred, disc, row, see_through, space, text
from models.screens.parts.strips import PLAIN, head_row, icons, over_label, overflowing, some_icons
from models.screens.pen import Pen

_TOOLS = (
    ("crop", "Crop"), ("tune", "Adjust"), ("palette", "Filters"), ("draw", "Draw"),
    ("text size", "Text"), ("sticker", "Stickers"), ("magic wand", "Enhance"), ("eraser", "Remove"),
    ("rotate", "Rotate"), ("brightness", "Light"), ("contrast", "Contrast"), ("grid", "Collage"),
    ("color drop", "Colour"), ("format paint", "Brush"), ("face", "Retouch"), ("layers", "Layers"),
    ("fullscreen", "Frame"), ("sparkle", "AI"),
)  # fmt: skip


def editor_ground(pen: Pen) -> tuple[str, str, str]:
    """The page's style, its ink, and the style of the system's bars."""
    if pen.chance(0.4):
        return PLAIN, "var(--ink)", ""
    black = pen.pick("#000", "#111", "#1b1b1b")
    inks = "color:#fff;--ink:#fff;--ink2:#ffffffb0;--surface2:#2c2c2e;--icon:#fff"
    return f"background:{black};{inks}", "#fff", see_through("#fff", black)


def editor_head(pen: Pen, ink: str) -> str:
    """Out, undo, redo, save."""
    turns = icons(pen, (usual(pen, name, 0.85) for name in ("undo", "redo")), 24, ink)
    pool = "more vertical, share, layers, visibility, help"
    save = pen.pick(
        text(15, say(pen, "Save"), "font-weight:600;color:var(--primary)"),
        pen.button(say(pen, "Save")),
        pen.icon(pen.pick("check", "save", "download"), colour=ink),
    )
    return head_row(
        pen.icon(pen.pick("close", "back"), colour=ink),
        space(),
        turns if pen.chance(0.7) else "",
        space() if pen.chance(0.3) else "",
        some_icons(pen, pen.pick(0, 1, 2), pool, 24, ink),
        save,
    )


def tool_strip(pen: Pen, ink: str) -> str:
    """Tools side by side, with or without names and plates."""
    kind = pen.pick("named", "named", "bare", "discs")
    chosen = pen.random.randrange(4)

    def tool(index: int, name: str, label: str) -> str:
        tint = "var(--primary)" if index == chosen else ink
        name = usual(pen, name, 0.5)
        icon = pen.icon(name, colour=tint)
        if kind == "bare":
            return box("flex:none;padding:6px 10px", icon)
        if kind == "discs":
            icon = disc(pen, name, 46, "var(--surface2)", ink=tint)
        return over_label(icon, say(pen, label), f"flex:none;width:64px;color:{tint}", 11.5)

    shown = pen.random.sample(_TOOLS, between(pen, 5, 8))
    return overflowing("padding:12px", *(tool(at, *item) for at, item in enumerate(shown)))


def angle_ruler(pen: Pen) -> str:
    """By how much a picture is turned."""
    mark = "width:1.5px;background:currentColor;opacity:.5"
    marks = (box(f"{mark};height:{18 if index % 5 == 0 else 10}px") for index in range(41))
    angle = text(13, f"{between(pen, -45, 45)}°")
    ruler = row("justify-content:space-between;width:100%;height:22px", *marks)
    return centred("gap:6px;padding:8px 30px;flex:none", angle, ruler)
