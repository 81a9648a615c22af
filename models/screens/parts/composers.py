"""The bars at the foot of a conversation, as messengers arrange them."""

from models.screens.parts.attachments import waveform
from models.screens.parts.chances import between, duration, maybe, say, usual
from models.screens.parts.markup import box, column, disc, labelled, line, plated, row, space, text
from models.screens.parts.strips import EDGED, MUTED, primary_disc, some_icons
from models.screens.parts.topics import said
from models.screens.pen import Pen

_HINTS = (
    *("Message", "Type a message", "Write a message…", "Text message", "Aa", "iMessage", "Reply…"),
)
_BUTTONS = "attach, camera, image, add, sticker, gif, face, mic, video camera, money"
_TOOLS = "add, text size, face, at sign, image, attach, mic, video camera, list bulleted"


def field(pen: Pen, inner_left: str = "", inner_right: str = "", *, value: str = "") -> str:
    """A field with glyphs inside; the whole of it is the input field."""
    hint = say(pen, pen.pick(*_HINTS))
    look = pen.pick(
        "background:var(--surface)",
        "background:var(--surface2)",
        "background:transparent;border:1px solid var(--ink3)",
    )
    shape = f"min-height:{between(pen, 38, 48)}px;border-radius:{pen.pick(24, 24, 20, 8)}px"
    flow = "flex:1;min-width:0;display:flex;align-items:center;gap:12px;padding:4px 12px"
    words = line(15, value or hint, "flex:1;" + ("" if value else MUTED))
    label = 'data-kind="input field" data-name="message field"'
    return f'<div {label} style="{flow};{shape};{look}">{inner_left}{words}{inner_right}</div>'


def input_bar(pen: Pen) -> str:
    """A messenger's input bar."""
    value = said(pen) if pen.chance(0.25) else ""
    arrangement = pen.pick(_round_send, _round_send, _outside, _outside, _bare, _two_rows)
    ground = pen.pick("", "", "background:var(--surface)", "background:var(--bg)")
    edge = pen.pick("", "", EDGED)
    return box(
        f"flex:none;padding:{between(pen, 5, 9)}px {between(pen, 6, 12)}px;{ground};{edge}",
        maybe(pen, 0.1, lambda: _answering(pen)),
        arrangement(pen, value),
    )


def _one(pen: Pen, size: float, *names: str) -> str:
    """One of these glyphs, mostly."""
    return pen.icon(usual(pen, pen.pick(*names), 0.8), size=size, colour="var(--icon)")


def _round_send(pen: Pen, value: str) -> str:
    """A field with glyphs inside, and a disc beside it."""
    left = maybe(pen, 0.8, lambda: _one(pen, 24, "face", "sticker", "add"))
    pool = "attach, camera, money, sticker"
    right = some_icons(pen, pen.pick(0, 1, 2, 2), pool, 24, "var(--icon)")
    ground = pen.pick("var(--primary)", "var(--primary)", "var(--accent)", "#00a884", "#2aabee")
    name = "send" if value else pen.pick("mic", "mic", "send")
    button = disc(pen, name, between(pen, 42, 48), ground)
    return row("gap:8px", field(pen, left, right, value=value), button)


def _outside(pen: Pen, value: str) -> str:
    """Glyphs left and right of the field."""
    before = some_icons(pen, pen.pick(1, 1, 2, 3), _BUTTONS, 25, "var(--icon)")
    inside = maybe(pen, 0.6, lambda: _one(pen, 22, "face", "sticker"))
    end = some_icons(pen, pen.pick(1, 1, 2), f"{_BUTTONS}, thumb up", 25, "var(--icon)")
    if value or pen.chance(0.4):
        end = pen.icon(usual(pen, "send", 0.85), size=26, colour="var(--primary)")
    return row("gap:14px", before, field(pen, "", inside, value=value), end)


def _bare(pen: Pen, value: str) -> str:
    """A field without a frame."""
    hint = line(16, value or say(pen, pen.pick(*_HINTS)), "" if value else MUTED)
    left = _one(pen, 26, "face", "attach", "menu")
    right = some_icons(pen, pen.pick(1, 2), "attach, mic, camera, keyboard", 26, "var(--icon)")
    inner = labelled("input field", "message field", "flex:1;padding:10px 0;min-width:0", hint)
    return row("gap:16px;padding:2px 6px", left, inner, right)


def _two_rows(pen: Pen, value: str) -> str:
    """A field over a row of tools."""
    send = pen.icon("send", colour="var(--primary)")
    if pen.chance(0.5):
        plate = "border-radius:8px;background:var(--primary)"
        send = plated(pen, "send", 34, plate, colour="var(--on-primary)")
    glyphs = some_icons(pen, between(pen, 4, 6), _TOOLS, 22, "var(--icon)")
    tools = row("gap:20px;padding:8px 6px 2px", glyphs, space(), send)
    return column("", row("", field(pen, value=value)), tools)


def _answering(pen: Pen) -> str:
    """The message one answers."""
    words = column(
        "flex:1;border-left:3px solid var(--primary);padding-left:10px",
        line(13, pen.name(), "color:var(--primary);font-weight:600"),
        line(13, said(pen), MUTED),
    )
    lead = maybe(pen, 0.4, lambda: pen.icon("reply", size=22, colour="var(--primary)"))
    return row("gap:12px;padding:2px 8px 8px", lead, words, pen.icon("close", size=20))


def recording(pen: Pen) -> str:
    """A voice message being recorded."""
    dot = box("width:10px;height:10px;border-radius:50%;background:var(--danger);flex:none")
    back = text(14, say(pen, "Slide to cancel"))
    hint = row(f"gap:4px;{MUTED}", pen.icon("back", size=16), back)
    wave = box("flex:1;overflow:hidden", waveform(pen, 46, 26, 1))
    end = primary_disc(pen, pen.pick("mic", "send", "stop"), between(pen, 48, 72))
    return row(
        "flex:none;gap:14px;padding:8px 14px;background:var(--surface)",
        pen.pick(pen.icon("delete", colour="var(--danger)"), dot),
        text(15, duration(pen, 2)),
        pen.pick(hint, wave),
        space("flex:.2"),
        end,
    )
