"""Where the glyphs come from: open icon families on npm, with their names and tags."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from models.npm import fetch

HELD_OUT_FAMILIES = ("lucide", "ionicons")

PACKAGES = {
    "material": "@material-symbols/svg-400@0.48.2",
    "mdi": "@mdi/svg@7.4.47",
    "phosphor": "@phosphor-icons/core@2.1.1",
    "tabler": "@tabler/icons@3.51.0",
    "lucide": "lucide-static@1.62.0",
    "remix": "remixicon@4.9.1",
    "ionicons": "ionicons@8.1.0",
    "bootstrap": "bootstrap-icons@1.13.2",
    "fluent": "@fluentui/svg-icons@1.1.343",
    "fontawesome": "@fortawesome/fontawesome-free@7.3.1",
    "simple": "simple-icons@16.37.0",
    "carbon": "@carbon/icons@11.89.0",
    "boxicons": "boxicons@2.1.4",
    "eva": "eva-icons@1.1.3",
    "iconoir": "iconoir@7.12.1",
}

STYLE_WORDS = {
    "fill": "filled",
    "filled": "filled",
    "solid": "filled",
    "line": "outlined",
    "outline": "outlined",
    "regular": "outlined",
    "bold": "bold",
    "thin": "thin",
    "light": "thin",
    "sharp": "outlined",
}


@dataclass(frozen=True, slots=True)
class GlyphSource:
    """One drawing of one icon: its family, name, style, file and the words its family gives it."""

    family: str
    name: str
    style: str
    path: Path
    tags: tuple[str, ...]
    brand_colour: str = ""


def download_families(cache: Path) -> None:
    """Fetch and unpack every family into the cache, one folder each; what is there stays."""
    for family, package in PACKAGES.items():
        fetch(package, cache / family)


def all_glyphs(cache: Path) -> list[GlyphSource]:
    """List the glyphs of every family in the cache, in a fixed order."""
    readers = (
        _material,
        _mdi,
        _phosphor,
        _tabler,
        _lucide,
        _remix,
        _ionicons,
        _bootstrap,
        _fluent,
        _fontawesome,
        _simple,
        _carbon,
        _boxicons,
        _eva,
        _iconoir,
    )
    return [glyph for read in readers for glyph in read(cache)]


def plain_name(name: str) -> str:
    """Write an icon's file name as words: ``magnifying-glass_plus`` → ``magnifying glass plus``."""
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", name)
    return " ".join(re.split(r"[-_\s]+", spaced.lower())).strip()


def _split_style(stem: str, default: str = "outlined") -> tuple[str, str]:
    base, _, last = stem.rpartition("-")
    return (base, STYLE_WORDS[last]) if base and last in STYLE_WORDS else (stem, default)


def _folder(
    family: str,
    folder: Path,
    tags: dict[str, tuple[str, ...]],
    default_style: str = "outlined",
    split_style: bool = True,
) -> Iterator[GlyphSource]:
    for path in sorted(folder.glob("*.svg")):
        name, style = path.stem, default_style
        if split_style:
            name, style = _split_style(path.stem, default_style)
        yield GlyphSource(family, plain_name(name), style, path, tags.get(name, ()))


def _json(path: Path) -> dict[str, dict[str, list[str]]]:
    loaded: dict[str, dict[str, list[str]]] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def _words(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(plain_name(str(value)) for value in values if value))


def _material(cache: Path) -> Iterator[GlyphSource]:
    for style in ("outlined", "rounded"):
        yield from _folder("material", cache / "material/package" / style, {})


def _mdi(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "mdi/package"
    entries = json.loads((root / "meta.json").read_text(encoding="utf-8"))
    for entry in entries:
        path = root / "svg" / f"{entry['name']}.svg"
        name, style = _split_style(entry["name"], "filled")
        if path.is_file():
            yield GlyphSource("mdi", plain_name(name), style, path, _words(entry["aliases"]))


def _phosphor(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "phosphor/package"
    script = (root / "dist/index.umd.js").read_text(encoding="utf-8")
    tags = {
        match[1]: _words(re.findall(r'"([^"*]+)"', match[2]))
        for match in re.finditer(r'name:"([^"]+)".*?tags:\[(.*?)\]', script)
    }
    for style in ("regular", "fill", "bold"):
        for path in sorted((root / "assets" / style).glob("*.svg")):
            name = path.stem.removesuffix(f"-{style}")
            yield GlyphSource(
                "phosphor", plain_name(name), STYLE_WORDS[style], path, tags.get(name, ())
            )


def _tabler(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "tabler/package"
    tags = {
        name: _words([str(tag) for tag in entry["tags"]])
        for name, entry in _json(root / "icons.json").items()
    }
    yield from _folder("tabler", root / "icons/outline", tags, split_style=False)
    yield from _folder("tabler", root / "icons/filled", tags, "filled", split_style=False)


def _lucide(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "lucide/package"
    loaded: dict[str, list[str]] = json.loads((root / "tags.json").read_text(encoding="utf-8"))
    tags = {name: _words(words) for name, words in loaded.items()}
    yield from _folder("lucide", root / "icons", tags, split_style=False)


def _remix(cache: Path) -> Iterator[GlyphSource]:
    for folder in sorted((cache / "remix/package/icons").iterdir()):
        yield from _folder("remix", folder, {})


def _ionicons(cache: Path) -> Iterator[GlyphSource]:
    yield from _folder("ionicons", cache / "ionicons/package/dist/svg", {}, "filled")


def _bootstrap(cache: Path) -> Iterator[GlyphSource]:
    yield from _folder("bootstrap", cache / "bootstrap/package/icons", {})


def _fluent(cache: Path) -> Iterator[GlyphSource]:
    for path in sorted((cache / "fluent/package/icons").glob("*_24_*.svg")):
        name, _, style = path.stem.partition("_24_")
        if style in ("regular", "filled"):
            yield GlyphSource("fluent", plain_name(name), STYLE_WORDS[style], path, ())


def _fontawesome(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "fontawesome/package"
    text = (root / "metadata/icons.yml").read_text(encoding="utf-8")
    for name, entry in yaml.load(text, Loader=yaml.CSafeLoader).items():
        terms = _words(entry.get("search", {}).get("terms") or [])
        for style in entry["styles"]:
            path = root / "svgs" / style / f"{name}.svg"
            if path.is_file():
                drawn = "outlined" if style == "regular" else "filled"
                tags = (*_words([entry["label"]]), *terms)
                yield GlyphSource("fontawesome", plain_name(str(name)), drawn, path, tags)


def _simple(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "simple/package"
    for entry in json.loads((root / "data/simple-icons.json").read_text(encoding="utf-8")):
        path = root / "icons" / f"{entry['slug']}.svg"
        if path.is_file():
            title = entry["title"].lower()
            yield GlyphSource("simple", title, "filled", path, (), entry["hex"])


def _carbon(cache: Path) -> Iterator[GlyphSource]:
    root = cache / "carbon/package"
    entries = json.loads((root / "metadata.json").read_text(encoding="utf-8"))["icons"]
    for entry in entries:
        path = root / "svg/32" / f"{entry['name']}.svg"
        if path.is_file():
            name, _, filled = entry["name"].replace("--", " ").partition(" filled")
            style = "filled" if filled == "" and entry["name"].endswith("filled") else "outlined"
            aliases = _words(entry.get("aliases") or [])
            yield GlyphSource("carbon", plain_name(name), style, path, aliases)


def _boxicons(cache: Path) -> Iterator[GlyphSource]:
    for folder in ("regular", "solid", "logos"):
        for path in sorted((cache / "boxicons/package/svg" / folder).glob("*.svg")):
            style = "outlined" if folder == "regular" else "filled"
            name = plain_name(re.sub(r"^bx[sl]?-", "", path.stem))
            yield GlyphSource("boxicons", name, style, path, ())


def _eva(cache: Path) -> Iterator[GlyphSource]:
    for folder in ("fill", "outline"):
        svgs = cache / "eva/package" / folder / "svg"
        yield from _folder("eva", svgs, {}, STYLE_WORDS[folder])


def _iconoir(cache: Path) -> Iterator[GlyphSource]:
    for folder in ("regular", "solid"):
        svgs = cache / "iconoir/package/icons" / folder
        yield from _folder("iconoir", svgs, {}, STYLE_WORDS[folder], split_style=False)
