"""Pictures of files and folders, the way to them, the bar while some are selected."""

from models.screens.parts.chances import between
from models.screens.parts.markup import row
from models.screens.parts.stories import FOLDERS
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, pale, plated, strip
from models.screens.pen import Pen

_ICONS = {
    "pdf": ("pdf", "#e53935"),
    "jpg": ("image", "#8e24aa"),
    "png": ("image", "#8e24aa"),
    "mp4": ("movie", "#fb8c00"),
    "mp3": ("music", "#00acc1"),
    "m4a": ("music", "#00acc1"),
    "zip": ("archive", "#c0a000"),
    "docx": ("file", "#1e88e5"),
    "xlsx": ("table", "#43a047"),
    "pptx": ("file", "#f4511e"),
    "apk": ("android", "#43a047"),
    "md": ("code", "#546e7a"),
}


KINDS = (
    ("image", "Images"),
    ("video camera", "Videos"),
    ("music", "Audio"),
    ("file", "Documents"),
    ("download", "Downloads"),
    ("android", "APKs"),
    ("archive", "Archives"),
    ("star", "Starred"),
    ("clock", "Recent"),
    ("cloud", "Drive"),
    ("apps", "Apps"),
)


def glyph_of(pen: Pen, name: str, side: int, look: str) -> str:
    """The picture of a file: a thumbnail, a glyph, or a glyph on a plate."""
    concept, colour = _ICONS.get(name.rpartition(".")[2], ("file", "#546e7a"))
    if concept == "image" and look != "mono" and pen.chance(0.7):
        return pen.image(side, side, radius=8)
    if pen.chance(0.15):
        concept = ""
    if look == "plate":
        return plated(pen, concept, side, colour, corner="10px")
    if look == "tint":
        return plated(pen, concept, side, pale(colour), colour)
    return pen.icon(
        concept, size=round(side * 0.72), colour="var(--icon)" if look == "mono" else colour
    )


def folder(pen: Pen, side: int, look: str) -> str:
    """The picture of a folder."""
    colours = ("var(--icon)" if look == "mono" else "#f5b942", "#f5b942", "var(--primary)")
    colour = colours[pen.style.gap % 3]
    if look == "plate":
        return plated(pen, "folder", side, "var(--surface2)", colour, "10px")
    return pen.icon("folder", size=side if look == "plain" else round(side * 0.72), colour=colour)


def way(pen: Pen) -> str:
    """The path to the folder that is shown."""
    names = [worded(pen, "Internal storage"), *pen.random.sample(FOLDERS, between(pen, 1, 2))]
    first = pen.icon(pen.pick("home", "smartphone", "sd card"), size=18, colour="var(--ink2)")
    arrow = pen.icon("forward", size=14, colour="var(--ink2)")
    parts = [
        line(13.5, name, "flex:none" + (";color:var(--primary)" if name == names[-1] else ""))
        for name in names
    ]
    return strip(
        first if pen.chance(0.6) else "", arrow.join(parts), css="gap:8px;padding:8px 16px"
    )


def selection_bar(pen: Pen) -> str:
    """The bar while things are selected: how many, and what can be done with them."""
    names = pen.random.sample(
        (
            "share",
            "delete",
            "copy",
            "cut",
            "move to folder",
            "select all",
            "more vertical",
            "download",
            "info",
            "star",
        ),
        between(pen, 2, 4),
    )
    ground = pen.pick("var(--surface2)", "var(--primary)", "var(--bg)")
    ink = "var(--on-primary)" if "primary" in ground else "var(--ink)"
    return row(
        f"gap:22px;padding:0 16px;height:56px;flex:none;background:{ground};color:{ink}",
        pen.icon(pen.pick("close", "back", "close")),
        line(
            19,
            str(between(pen, 1, 30)) if pen.chance(0.5) else f"{between(pen, 1, 30)} selected",
            "flex:1",
        ),
        *(pen.icon(name) for name in names),
    )
