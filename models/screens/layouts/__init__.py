"""What pages may show; every module beside this one offers its layouts."""

import functools
import importlib
import pkgutil

from models.screens.pen import Layout

__all__ = ["all_layouts", "is_landscape"]

_LANDSCAPE = "landscape"


@functools.cache
def all_layouts() -> dict[str, Layout]:
    """Every layout by its name, in the order of modules and of their lists."""
    found: dict[str, Layout] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        # Some modules only help others.
        for layout in getattr(loaded, "LAYOUTS", ()):
            found[layout.__name__] = layout
    return found


def is_landscape(layout: Layout) -> bool:
    """Whether a layout wants a display that lies on its side."""
    return layout.__module__.endswith(f".{_LANDSCAPE}")
