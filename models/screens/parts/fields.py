"""Fields and buttons as wide as a form."""

from html import unescape

from models.screens.parts.chances import usual
from models.screens.parts.markup import box
from models.screens.pen import Pen

GAP = "flex:none;margin-bottom:14px"


def field(pen: Pen, hint: str, value: str = "", leading: str = "", trailing: str = "") -> str:
    """An input field with room below; its leading icon is the expected one or any."""
    name = usual(pen, leading, 0.85) if leading else ""
    return box(GAP, pen.input(unescape(hint), unescape(value), leading=name, trailing=trailing))


def wide_button(pen: Pen, label: str, filled: bool = True, leading: str = "") -> str:
    """A button as wide as the form."""
    return box("display:grid;flex:none;margin:6px 0", pen.button(label, filled, leading))
