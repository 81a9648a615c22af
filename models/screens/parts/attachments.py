"""What messages carry besides text: photos, voice, files, links, places, calls, polls, contacts."""

from collections.abc import Callable

from models.screens.parts.chances import between, colour, duration, many, maybe, usual
from models.screens.parts.markup import box, column, disc, line, lines, row, text
from models.screens.parts.topics import place, said
from models.screens.pen import Pen


def photo(pen: Pen) -> str:
    """One photo, several, or a video."""
    width = between(pen, 170, 240)
    round_ = pen.pick(4, 10, 14)
    if pen.chance(0.25):
        half = width // 2 - 1
        cells = many(4, lambda: pen.image(f"{half}px", f"{half}px", radius=round_))
        return box(f"display:flex;flex-wrap:wrap;gap:2px;width:{width}px", cells)
    height = between(pen, 120, 250)
    play = ""
    if pen.chance(0.3):
        centre = "position:absolute;left:50%;top:50%;transform:translate(-50%,-50%)"
        play = box(centre, disc(pen, "play", 48, "rgba(0,0,0,.5)", glyph=0.55))
    picture = pen.image(f"{width}px", f"{height}px", radius=round_)
    words = maybe(
        pen, 0.3, lambda: text(15, said(pen), f"padding:5px 6px 0;max-width:{width - 14}px")
    )
    return box("position:relative;line-height:1.3", picture, play) + words


def waveform(
    pen: Pen, bars: int, height: int, played: float = 0.4, ink: str = "currentColor"
) -> str:
    """Bars of a recording, those already heard in full ink."""
    marks = "".join(
        box(
            f"width:2.5px;height:{between(pen, 12, 100)}%;border-radius:2px;background:{ink};"
            f"opacity:{1 if index < bars * played else 0.4}"
        )
        for index in range(bars)
    )
    return row(f"gap:2px;height:{height}px;overflow:hidden;min-width:0", marks)


def voice(pen: Pen) -> str:
    """A voice message: button, waveform or slider, length."""
    name = pen.pick("play", "play", "pause")
    button = pen.icon(name, size=30)
    if pen.chance(0.33):
        button = disc(pen, name, 42, "rgba(0,0,0,.35)")
    elif pen.chance(0.5):
        button = disc(pen, name, 36, "rgba(128,128,128,.35)", ink="currentColor")
    track = waveform(pen, between(pen, 22, 34), 26, pen.random.random())
    if pen.chance(0.2):
        track = box("width:130px", pen.slider(pen.random.random()))
    face = maybe(pen, 0.4, lambda: pen.avatar(42))
    mic = maybe(pen, 0.3, lambda: pen.icon("mic", size=14))
    below = row("gap:8px;font-size:11px;opacity:.8;padding-top:2px", duration(pen, 4), mic)
    return row("gap:10px", face, button, column("flex:1", track, below))


def document(pen: Pen) -> str:
    """A file with its size."""
    ending = pen.pick("pdf", "docx", "xlsx", "zip", "apk", "jpg", "mp3")
    mark = pen.icon(pen.pick("file", "pdf", "note", ""), size=34)
    if pen.chance(0.5):
        mark = disc(pen, pen.pick("file", "pdf", "download", ""), 42, colour(pen))
    words = column(
        "flex:1;gap:2px",
        line(14, f"{pen.word()}_{between(pen, 1, 99)}.{ending}", "font-weight:500"),
        line(12, f"{between(pen, 1, 99) / 10} MB · {ending.upper()}", "opacity:.7"),
    )
    return row(
        "gap:12px;min-width:190px",
        mark,
        words,
        maybe(pen, 0.4, lambda: pen.icon("download", size=20)),
    )


def link(pen: Pen) -> str:
    """A web page's preview."""
    picture = pen.image("100%", f"{between(pen, 90, 130)}px", radius=6)
    words = lines(2, 14, pen.sentence(), "font-weight:600;padding:6px 4px 2px")
    site = row(
        "gap:5px;padding:0 4px;opacity:.7", pen.icon("link", size=13), line(12, f"{pen.word()}.org")
    )
    return box("width:230px", picture, words, site)


def location(pen: Pen) -> str:
    """A place on a small map."""
    ways = "".join(
        f"M{between(pen, -20, 240)} -5 L{between(pen, -20, 240)} 130"
        f"M-5 {between(pen, 0, 120)} L245 {between(pen, 0, 120)}"
        for _ in range(4)
    )
    lanes = f'<path d="{ways}" stroke="#fff" stroke-width="{between(pen, 3, 7)}"/>'
    frame = 'width="100%" height="120" viewBox="0 0 230 120" preserveAspectRatio="none"'
    drawn = f"<svg {frame}>{lanes}</svg>"
    pin = pen.icon("location", size=34, colour="#e53935")
    centre = "position:absolute;left:50%;top:60px;transform:translate(-50%,-90%);line-height:0"
    chart = f"background:#dfe8dc;border-radius:{pen.pick(4, 12)}px;overflow:hidden;line-height:0"
    name = line(14, place(pen), "padding:6px")
    return box("position:relative;width:230px", box(chart, drawn), box(centre, pin), name)


def called(pen: Pen) -> str:
    """A call in the thread."""
    name = pen.pick("call missed", "video camera", "call", "arrow down left")
    mark = disc(pen, usual(pen, name), 36, "rgba(128,128,128,.3)", ink="currentColor")
    label = pen.pick("Missed voice call", "Video call", "Voice call")
    return row("gap:10px", mark, column("", line(14, label), line(12, pen.time(), "opacity:.7")))


def poll(pen: Pen) -> str:
    """A question with answers to tick."""

    def answer() -> str:
        share = between(pen, 5, 95)
        bar = box(f"height:5px;border-radius:3px;width:{share}%;background:currentColor;opacity:.6")
        tick = pen.radio(pen.chance(0.3)) if pen.chance(0.7) else pen.checkbox(pen.chance(0.3))
        words = column(
            "flex:1;gap:4px", row("", line(14, pen.title(), "flex:1"), text(12, str(share))), bar
        )
        return row("gap:10px;padding:5px 0", tick, words)

    return box("width:230px", text(15, pen.title(), "font-weight:600"), many(3, answer))


def contact(pen: Pen) -> str:
    """Someone's card, sent on."""
    head = row("gap:10px;min-width:180px", pen.avatar(40), line(15, pen.name(), "font-weight:500"))
    rule = box("height:1px;background:currentColor;opacity:.2;margin:7px 0 6px")
    return head + rule + text(13, "Message", "text-align:center;font-weight:500")


FLUSH: tuple[Callable[[Pen], str], ...] = (photo, link, location)
"""Those that reach nearly to their bubble's edge."""

RICH: tuple[Callable[[Pen], str], ...] = (
    *(photo, photo, photo, voice, voice, document, link, location, called, poll, contact),
)
