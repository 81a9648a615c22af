"""Cameras that look for codes and papers."""

from models.screens.parts.chances import between
from models.screens.parts.markup import backdrop, box, centred, labelled, row, text
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, plated, sheet
from models.screens.pen import Layout, Pen


def code_scanner(pen: Pen) -> str:
    """A camera picture with a frame to hold a code or a paper in, round buttons below."""
    side = between(pen, 200, 260)
    corners = _corners(pen)
    beam = _beam(pen)
    frame = _frame(pen, side, corners, beam)
    ground = pen.pick("", "#fff3", "#0008")

    top = _code_scanner_top(pen, ground)
    words = box(
        "position:absolute;left:24px;right:24px;bottom:150px;text-align:center;color:#fff",
        text(15, pen.sentence()),
    )
    shutter = _shutter()
    low = _low(pen, ground)
    if pen.chance(0.5):
        low = row(
            (
                "position:absolute;left:0;right:0;bottom:30px;justify-content:space-around;"
                "align-items:center"
            ),
            _button(pen, ground, "image"),
            shutter,
            _button(pen, ground, pen.pick("switch camera", "check", "history")),
        )
    modes = _modes(pen)
    return sheet(
        box(
            "position:relative;flex:1;min-height:0;overflow:hidden;background:#111",
            backdrop(pen),
            frame,
            top,
            words if pen.chance(0.6) else modes,
            low,
        )
    )


def _frame(pen: Pen, side: int, corners: str, beam: str) -> str:
    return box(
        (
            f"position:absolute;left:50%;top:42%;transform:translate(-50%,-50%);width:{side}px;"
            f"height:{side if pen.chance(0.7) else side * 1.3:.0f}px;box-shadow:0 0 0 999px #0007;"
            "border-radius:14px"
        ),
        corners,
        beam,
    )


def _beam(pen: Pen) -> str:
    return (
        box("position:absolute;left:8%;right:8%;top:48%;height:2px;background:#ff3b30")
        if pen.chance(0.6)
        else ""
    )


def _shutter() -> str:
    return labelled(
        "icon",
        "shutter button",
        "width:68px;height:68px;border-radius:50%;border:4px solid #fff;padding:4px;flex:none",
        box("width:100%;height:100%;border-radius:50%;background:#fff"),
    )


def _modes(pen: Pen) -> str:
    return row(
        "position:absolute;left:0;right:0;bottom:112px;justify-content:center;gap:22px;color:#fff",
        *(
            line(13, worded(pen, word), f"opacity:{1 if index == 1 else 0.65};font-weight:600")
            for index, word in enumerate(("Document", "QR code", "ID card", "Text"))
        ),
    )


def _low(pen: Pen, ground: str) -> str:
    return row(
        (
            "position:absolute;left:0;right:0;bottom:30px;justify-content:space-around;"
            "align-items:center"
        ),
        *(
            centred("gap:6px;color:#fff", _button(pen, ground, name), line(12, label))
            for name, label in (
                ("photo library", worded(pen, "Gallery")),
                ("flashlight", worded(pen, "Light")),
            )
        ),
    )


def _code_scanner_top(pen: Pen, ground: str) -> str:
    return row(
        "position:absolute;left:14px;right:14px;top:12px;gap:14px",
        _button(pen, ground, pen.pick("close", "back")),
        box("flex:1"),
        *(
            _button(pen, ground, name)
            for name in pen.pick(
                ("flash",), ("flash off", "image"), ("help", "flash", "more vertical")
            )
        ),
    )


def _corners(pen: Pen) -> str:
    return "".join(
        box(
            f"position:absolute;{where};width:34px;height:34px;"
            f"border-{edges[0]}:4px solid {colour};border-{edges[1]}:4px solid {colour};"
            f"border-{edges[0]}-{edges[1]}-radius:14px"
        )
        for colour in (pen.pick("#fff", "var(--primary)"),)
        for where, edges in (
            ("left:0;top:0", ("top", "left")),
            ("right:0;top:0", ("top", "right")),
            ("left:0;bottom:0", ("bottom", "left")),
            ("right:0;bottom:0", ("bottom", "right")),
        )
    )


def _button(pen: Pen, ground: str, name: str, size: int = 46) -> str:
    return (
        plated(pen, name, size, ground, "#fff")
        if ground
        else pen.icon(name, size=26, colour="#fff")
    )


LAYOUTS: tuple[Layout, ...] = (code_scanner,)
