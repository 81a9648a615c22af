"""The whole page around a layout: style sheet, status bar and navigation bar."""

import random
from dataclasses import dataclass

from models.screens.pen import Layout, Pen

__all__ = ["STYLE_SHEET", "Display", "page", "random_display"]

STYLE_SHEET = """
*{box-sizing:border-box;margin:0;-webkit-font-smoothing:antialiased;pointer-events:auto!important;
animation:none!important;transition:none!important}
html,body{width:100%;height:100%;overflow:hidden}
#page{position:fixed;inset:0;overflow:hidden;display:flex;flex-direction:column;
background:var(--bg);color:var(--ink);font-family:var(--font);line-height:1.35}
.icon{display:inline-flex;flex:none;align-items:center;justify-content:center;position:relative;
line-height:0;vertical-align:middle}
.glyph{display:block;flex:none}.glyph svg{display:block;width:100%;height:100%;overflow:visible}
.badge{position:absolute;border-radius:9px;background:var(--danger);color:#fff;font:500 10px/16px
var(--font);text-align:center;padding:0 4px;display:block}
.badge:empty{padding:0}
.row{display:flex;align-items:center;gap:var(--gap);min-width:0}
.column{display:flex;flex-direction:column;gap:4px;min-width:0}
.card{background:var(--surface);border-radius:var(--radius);overflow:hidden}
.grow{flex:1;min-width:0}.small{font-size:.8em}.muted{color:var(--ink2)}
.title{font-size:1.1em;font-weight:500}.headline{font-size:1.6em;font-weight:500}
"""


@dataclass(frozen=True, slots=True)
class Display:
    """A phone's or a tablet's glass.

    Attributes:
        width: In dp.
        height: In dp.
        scale: Pixels for a dp.
    """

    width: int
    height: int
    scale: float


def random_display(chance: random.Random, landscape: bool) -> Display:
    """A display by chance: mostly a phone held upright, 480 to 1080 pixels wide."""
    width = chance.choice((320, 360, 360, 360, 384, 392, 393, 411, 411, 412, 412, 428, 440))
    height = max(600, round(width * chance.choice((16 / 9, 16 / 9, 2.0, 2.0, 2.11, 2.16, 2.22))))
    pixels = chance.choices((360, 480, 540, 720, 1080, 1440), (4, 14, 20, 32, 28, 2))[0]
    scale = pixels / width
    if landscape and chance.random() < 0.35:
        return Display(960, 600, min(scale, 1280 / 960))
    if landscape:
        return Display(max(height, width), width, min(scale, 2))
    if chance.random() < 0.04:
        return Display(*chance.choice(((600, 960), (768, 1024))), min(scale, 1.4))
    return Display(width, min(height, 960), scale)


def page(pen: Pen, layout: Layout) -> str:
    """The HTML of a page: what the layout draws, between the system's bars."""
    from models.screens.system_bars import navigation_bar, status_bar  # noqa: PLC0415

    content = layout(pen)
    css = f"{pen.style.properties};font-size:{15 * pen.style.font_scale:.1f}px"
    return f'<div id="page" style="{css}">{status_bar(pen)}{content}{navigation_bar(pen)}</div>'
