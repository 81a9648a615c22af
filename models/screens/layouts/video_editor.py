"""Cutting videos."""

from models.screens.parts.attachments import waveform
from models.screens.parts.chances import colour, duration, many
from models.screens.parts.editor_parts import editor_head, tool_strip
from models.screens.parts.markup import bare, body, box, disc, line, page, row, see_through, text
from models.screens.parts.strips import pinned_at, some_icons
from models.screens.pen import Layout, Pen

_GROUND = "background:#101014;color:#fff;--ink:#fff;--ink2:#ffffffb0;--surface2:#2a2a30"


def video_editor(pen: Pen) -> str:
    """A timeline of stills and sounds under the picture."""
    time = text(12.5, f"{duration(pen, 0)} / {duration(pen, 2)}", "opacity:.8;flex:1")
    tools = some_icons(pen, 3, "undo, redo, fullscreen, add", 21)
    play = row(
        "padding:10px 16px;gap:18px;flex:none",
        time,
        pen.icon(pen.pick("play", "pause"), size=26),
        row("flex:1;justify-content:flex-end;gap:18px", tools),
    )
    return page(
        _GROUND,
        see_through("#fff", "#101014"),
        editor_head(pen, "#fff"),
        body("", bare(pen.image("100%", "100%"))),
        play,
        _timeline(pen),
        tool_strip(pen, "#fff"),
    )


def _timeline(pen: Pen) -> str:
    stills = row(
        "border-radius:6px;overflow:hidden;border:2px solid #fff;width:max-content",
        many(6, lambda: bare(pen.image("56px", "56px"))),
    )
    strip = f"border-radius:5px;margin-top:7px;overflow:hidden;background:{colour(pen, 45, 36)}"
    sound = box(f"{strip};padding:3px 8px", waveform(pen, 60, 24, 1))
    label = pen.icon("text size", size=14) + line(12, pen.title())
    caption = row(f"{strip};gap:6px;padding:5px 9px;width:160px", label)
    needle = box("position:absolute;left:50%;top:0;bottom:0;width:2px;background:#fff")
    mute = pinned_at("left:16px;top:30px", pen.icon(pen.pick("volume up", "volume off"), size=22))
    look = "position:relative;padding:14px 0 16px 60px;overflow:hidden;flex:none;background:#17171c"
    first = row("gap:12px", stills, disc(pen, "add", 34, "#fff", ink="#111"))
    return box(look, first, sound, caption, needle, mute)


LAYOUTS: tuple[Layout, ...] = (video_editor,)
