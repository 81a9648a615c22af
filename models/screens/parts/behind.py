"""The page that lies dimmed behind a dialog, a sheet or a drawer."""

from models.screens.layouts import (
    carts,
    comments,
    feed,
    files,
    fitness,
    news,
    notes,
    products,
    profiles,
    reading,
    settings,
    settings_lists,
    shop,
    storage,
    tasks,
    wallet,
)
from models.screens.parts.markup import COVER, bare, box
from models.screens.pen import Pen

_MODULES = (
    *(carts, comments, feed, files, fitness, news, notes, products, profiles, reading),
    *(settings, settings_lists, shop, storage, tasks, wallet),
)
_PAGES = tuple(layout for module in _MODULES for layout in module.LAYOUTS)


def over(pen: Pen, *content: str, css: str = "", darkness: float = 0) -> str:
    """Content over a dimmed page of another kind.

    Args:
        pen: Draws.
        content: What lies on top.
        css: How the box around the content arranges it.
        darkness: How black the veil is, from 0 to 1; by chance where it is 0.
    """
    veil = f"{COVER};background:rgba(0,0,0,{darkness or pen.pick(0.32, 0.4, 0.5, 0.6):g})"
    behind = pen.pick(*_PAGES)(pen)
    if pen.chance(0.1):
        veil += f";backdrop-filter:blur({pen.pick(5, 8, 14)}px)"
        behind = bare(behind)
    page = box(f"{COVER};isolation:isolate;display:flex;flex-direction:column", behind)
    if pen.chance(0.6):
        # Dialogs of the system dim its bars as well.
        veil = veil.replace("absolute", "fixed")
    top = box(f"{COVER};display:flex;flex-direction:column;{css}", *content)
    root = "flex:1;min-height:0;position:relative;overflow:hidden;color:var(--ink)"
    return box(root, page, box(veil), top)
