"""Videos that fill the page, with a column of icons."""

from models.screens.parts.chances import between, usual
from models.screens.parts.markup import backdrop, box, centred, column, lines, row
from models.screens.parts.stories import POSTS, about, handle
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import bar, line, plated, sheet, strong
from models.screens.pen import Layout, Pen


def short_video(pen: Pen) -> str:
    """A video that fills the page, with a column of icons at the right."""
    shadow = "filter:drop-shadow(0 1px 2px #0008)"
    size, plates = pen.pick(26, 28, 32, 36), pen.chance(0.15)
    names = _names(pen)

    plus = _plus(pen)
    person = _person(pen, plus)
    disc = pen.image(42, 42, pen.pick("50%", "8px"), "album")
    side = column(
        (
            f"position:absolute;right:10px;bottom:{between(pen, 20, 60)}px;"
            "max-height:calc(100% - 90px);overflow:hidden;padding-top:2px;"
            f"justify-content:flex-end;gap:{between(pen, 14, 22)}px;align-items:center;{shadow}"
        ),
        person if pen.chance(0.6) else "",
        *(_reaction(pen, plates, size, name) for name in names),
        disc if pen.chance(0.7) else "",
    )
    who = _who(pen)
    tune = row("gap:8px", pen.icon("music", size=16, colour="#fff"), line(13.5, pen.title()))
    words = _short_video_words(pen, who, tune)
    tabs = _short_video_tabs(pen)
    pause = _pause(pen)
    progress = box("position:absolute;left:0;right:0;bottom:0", bar(pen.random.random(), "#fff", 2))
    shade = _shade()
    screen = box(
        "position:relative;flex:1;min-height:0;overflow:hidden;background:#111",
        backdrop(pen),
        shade,
        tabs,
        side,
        words,
        pause,
        progress,
    )
    bottom = pen.bottom_bar(places(pen, 5), 0) if pen.chance(0.65) else ""
    return sheet(screen, bottom)


def _shade() -> str:
    return box(
        "position:absolute;left:0;right:0;bottom:0;height:260px;"
        "background:linear-gradient(transparent,#0009)"
    )


def _plus(pen: Pen) -> str:
    return box(
        "position:absolute;left:50%;bottom:-9px;transform:translateX(-50%);line-height:0",
        plated(pen, "add", 20, "#fe2c55"),
    )


def _person(pen: Pen, plus: str) -> str:
    return box(
        "position:relative",
        box("border:2px solid #fff;border-radius:50%", pen.image(46, 46, "50%", "avatar")),
        plus,
    )


def _short_video_words(pen: Pen, who: str, tune: str) -> str:
    return column(
        (
            f"position:absolute;left:14px;right:84px;bottom:{between(pen, 16, 40)}px;gap:9px;"
            "color:#fff;text-shadow:0 1px 3px #000a"
        ),
        who,
        lines(2, 14.5, about(pen, POSTS)),
        tune if pen.chance(0.8) else "",
    )


def _names(pen: Pen) -> tuple[str, ...]:
    return pen.pick(
        ("heart", "chat", "bookmark", "share"),
        ("heart", "chat", "send", "more vertical"),
        ("thumb up", "thumb down", "chat", "share", "repeat"),
        ("heart", "", "", "share"),
    )


def _pause(pen: Pen) -> str:
    return (
        box(
            (
                "position:absolute;left:50%;top:46%;transform:translate(-50%,-50%);opacity:.75;"
                "line-height:0"
            ),
            pen.icon("play", size=72, colour="#fff"),
        )
        if pen.chance(0.15)
        else ""
    )


def _who(pen: Pen) -> str:
    return row(
        "gap:10px",
        pen.avatar(size=34) if pen.chance(0.5) else "",
        strong(16, "@" + handle(pen)),
        box(
            "border:1px solid #fff;border-radius:8px;padding:3px 10px;font-size:.85rem",
            worded(pen, "Follow"),
        )
        if pen.chance(0.5)
        else "",
    )


def _short_video_tabs(pen: Pen) -> str:
    return row(
        (
            "position:absolute;left:0;right:0;top:12px;gap:18px;padding:0 16px;color:#fff;"
            "text-shadow:0 1px 3px #000a;justify-content:space-between"
        ),
        pen.icon(pen.pick("tv", "back", "camera", "menu"), colour="#fff"),
        row(
            "gap:18px",
            line(16, worded(pen, "Following"), "opacity:.75"),
            strong(17, worded(pen, "For you"), "border-bottom:2px solid #fff"),
        ),
        row(
            "gap:16px",
            *(
                pen.icon(name, colour="#fff")
                for name in pen.pick(("search",), ("search", "more vertical"), ("camera",))
            ),
        ),
    )


def _reaction(pen: Pen, plates: bool, size: int, name: str) -> str:
    glyph = (
        plated(pen, usual(pen, name, 0.85), size + 16, "#fff3")
        if plates
        else pen.icon(
            usual(pen, name, 0.85),
            size=size,
            colour=pen.pick("#fff", "#fff", "#ff2d55") if name == "heart" else "#fff",
        )
    )
    return centred(
        "gap:3px",
        glyph,
        line(
            12,
            pen.number() if pen.chance(0.85) else worded(pen, "Share"),
            "color:#fff;text-shadow:0 1px 2px #0009",
        ),
    )


LAYOUTS: tuple[Layout, ...] = (short_video,)
