"""A film over the whole glass."""

from models.screens.parts.chances import between, duration, usual
from models.screens.parts.game_worlds import whole_glass
from models.screens.parts.markup import backdrop, box, column, row
from models.screens.parts.surfaces import bar, line, plated, sheet
from models.screens.parts.topics import video
from models.screens.pen import Pen


def video_full(pen: Pen) -> str:
    """A film over the whole glass, with its tools shown, locked or hidden."""
    white = "color:#fff;text-shadow:0 1px 3px #000a"
    size = pen.pick(22, 24, 26)

    ends = _ends(pen)
    top = _video_full_top(pen, white, size, ends)
    middle_names = _middle_names(pen)
    big = between(pen, 34, 44)
    main = _main(pen, middle_names, size, big)
    ended = duration(pen)
    track = _track(pen)
    lower = _lower(pen, size)
    foot = _foot(pen, white, track, ended, size, lower)
    sides = _sides(pen, size)
    words = box(
        (
            "position:absolute;left:15%;right:15%;bottom:24px;text-align:center;color:#fff;"
            "font-size:1.15rem;text-shadow:0 0 4px #000,0 0 4px #000"
        ),
        pen.sentence(),
    )
    if pen.chance(0.12):
        parts = [
            words,
            row(
                "position:absolute;left:22px;top:50%;transform:translateY(-50%)",
                plated(pen, "lock", 46, "#0007"),
            ),
        ]
    else:
        parts = [top, main, foot, sides]
    return sheet(backdrop(pen), *parts, css=f"background:#000;{whole_glass(pen)}")


def _foot(pen: Pen, white: str, track: str, ended: str, size: int, lower: str) -> str:
    return column(
        (
            f"position:absolute;left:0;right:0;bottom:0;padding:26px 22px 14px;{white};"
            "background:linear-gradient(transparent,#000b)"
        ),
        row(
            "gap:14px",
            line(13, duration(pen), "flex:none"),
            box("flex:1", track),
            line(13, ended, "flex:none"),
            _tool(pen, size, "fullscreen exit"),
        ),
        lower,
    )


def _track(pen: Pen) -> str:
    return (
        pen.slider(pen.random.random())
        if pen.chance(0.5)
        else bar(pen.random.random(), pen.pick("#f00", "#fff", "var(--primary)"), 4)
    )


def _middle_names(pen: Pen) -> tuple[str, ...]:
    return pen.pick(
        ("replay 10", "pause", "forward 10"),
        ("skip previous", "play", "skip next"),
        ("rewind", "pause", "fast forward"),
        ("skip previous", "replay 10", "pause", "forward 10", "skip next"),
    )


def _video_full_top(pen: Pen, white: str, size: int, ends: list[str]) -> str:
    return row(
        (
            f"position:absolute;left:0;right:0;top:0;padding:14px 22px 26px;gap:22px;{white};"
            "background:linear-gradient(#000b,transparent)"
        ),
        _tool(pen, size, pen.pick("back", "close", "expand more")),
        line(17, video(pen), "flex:1"),
        *(_tool(pen, size, name) for name in ends),
    )


def _main(pen: Pen, middle_names: tuple[str, ...], size: int, big: int) -> str:
    return row(
        (
            "position:absolute;left:0;right:0;top:50%;transform:translateY(-50%);"
            f"justify-content:center;gap:{between(pen, 40, 90)}px"
        ),
        *(
            _tool(pen, size, name, big + 16 if name in {"pause", "play"} else big)
            for name in middle_names
        ),
    )


def _sides(pen: Pen, size: int) -> str:
    return "".join(
        column(
            (
                f"position:absolute;{where}:26px;top:50%;transform:translateY(-50%);"
                "align-items:center;gap:10px"
            ),
            _tool(pen, size, name),
            box(
                (
                    "width:4px;height:110px;border-radius:4px;background:#fff5;display:flex;"
                    "align-items:flex-end"
                ),
                box(f"width:4px;height:{between(pen, 15, 90)}%;border-radius:4px;background:#fff"),
            ),
        )
        for where, name in (("left", "brightness"), ("right", "volume up"))
        if pen.chance(0.25)
    )


def _ends(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "cast",
            "subtitles",
            "settings",
            "more vertical",
            "lock",
            "picture in picture",
            "hd quality",
            "share",
            "playlist",
        ),
        between(pen, 2, 5),
    )


def _lower(pen: Pen, size: int) -> str:
    return (
        row(
            "gap:24px;padding-top:10px",
            *(
                _tool(pen, size, name)
                for name in pen.random.sample(
                    (
                        "play",
                        "skip next",
                        "volume up",
                        "speed",
                        "lock",
                        "fullscreen exit",
                        "crop",
                        "rotate",
                        "subtitles",
                        "headphones",
                    ),
                    between(pen, 2, 6),
                )
            ),
        )
        if pen.chance(0.5)
        else ""
    )


def _tool(pen: Pen, size: int, name: str, side: float = 0) -> str:
    return pen.icon(usual(pen, name, 0.92), size=side or size, colour="#fff")
