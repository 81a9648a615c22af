"""A few hand-written icon families, so that screens can be drawn without downloading any."""

import functools
from pathlib import Path

from models.icon_clip.lexicon import Concept, load_lexicon
from models.screens.glyphs import Catalogue, Glyph
from models.screens.pictures import Pictures

SQUARE = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"'
STROKED = f'{SQUARE} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"'
DRAWINGS = {
    "search": f'<svg {STROKED}><circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/></svg>',
    "back": f'<svg {SQUARE}><path d="M20 11H8l5-5-2-2-8 8 8 8 2-2-5-5h12z"/></svg>',
    "menu": f'<svg {STROKED}><path d="M4 6h16M4 12h16M4 18h16"/></svg>',
    "close": f'<svg {STROKED}><path d="M6 6l12 12M18 6L6 18"/></svg>',
    "favorite": f"<svg {SQUARE}><path d="
    '"M12 21C5 15 2 12 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 4-3 7-10 13z"/></svg>',
    "settings": f"<svg {SQUARE}><defs><style>.none{{fill:none}}</style></defs>"
    '<g transform="translate(2 3)"><path d="M4 4h10v8H4z"/></g>'
    '<rect class="none" width="24" height="24"/></svg>',
    "": f'<svg {SQUARE}><rect opacity="0" width="24" height="24"/>'
    '<path d="M9 3h6v18H9z" fill="#000"/></svg>',
}
"""By concept: open strokes, filled shapes, groups that move, rectangles that nobody sees."""

_DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
    "awAAAABJRU5ErkJggg=="
)


@functools.cache
def lexicon() -> dict[str, Concept]:
    """The lexicon, read once."""
    return load_lexicon()


class OnePicture(Pictures):
    """Where every photograph is the same dot, which takes no time to draw."""

    def url(self, kind: str, number: int) -> str:
        """The dot."""
        del kind, number
        return _DOT


def drawn_catalogue(folder: Path, families: tuple[str, ...] = ("one", "two")) -> Catalogue:
    """The drawings above as icon families in a folder."""
    glyphs = []
    for family in families:
        for concept, drawing in DRAWINGS.items():
            path = folder / f"{family} {concept or 'bar'}.svg"
            path.write_text(drawing, encoding="utf-8")
            name = concept or "bar"
            glyphs.append(Glyph(family, name, "outlined", str(path), concept=concept))
    return Catalogue(glyphs, lexicon())
