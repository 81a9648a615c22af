"""The typefaces of the pages, from npm."""

from collections.abc import Sequence
from pathlib import Path

from models.npm import fetch

__all__ = ["FONTS", "download_fonts", "links"]

FOLDER = Path(__file__).parent / "cache/fonts"
FONTS = {
    "roboto": "5.3.0",
    "inter": "5.3.0",
    "noto-sans": "5.3.0",
    "open-sans": "5.3.0",
    "lato": "5.3.0",
    "poppins": "5.3.0",
    "nunito": "5.3.0",
    "rubik": "5.3.0",
    "montserrat": "5.3.0",
    "source-sans-3": "5.3.1",
    "figtree": "5.3.0",
    "dm-sans": "5.3.0",
    "roboto-slab": "5.3.0",
    "noto-sans-jp": "5.3.0",
    "noto-sans-sc": "5.3.0",
    "noto-sans-kr": "5.3.0",
    "noto-sans-devanagari": "5.3.0",
    "noto-sans-arabic": "5.3.0",
}
_WEIGHTS = (400, 500, 700)


def download_fonts(folder: Path = FOLDER) -> None:
    """Fetch every typeface that is not there yet."""
    for name, version in FONTS.items():
        fetch(f"@fontsource/{name}@{version}", folder / name)


def links(folder: Path = FOLDER, names: Sequence[str] = tuple(FONTS)) -> str:
    """Links to the style sheets of the typefaces that are there."""
    sheets = (folder / name / f"package/{weight}.css" for name in names for weight in _WEIGHTS)
    return "".join(
        f'<link rel="stylesheet" href="{sheet.absolute().as_uri()}">'
        for sheet in sheets
        if sheet.is_file()
    )
