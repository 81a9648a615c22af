"""Makes the drawings of many icon families alike, so that they can stand in one page."""

import re
from pathlib import Path

__all__ = ["inlined"]

_NOISE = re.compile(
    r"<\?xml.*?\?>|<!--.*?-->|<!DOCTYPE.*?>|<title>.*?</title>|<desc>.*?</desc>|<metadata.*?</metadata>",
    re.DOTALL,
)
_STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_ROOT = re.compile(r"<svg\b([^>]*)>(.*)</svg>", re.DOTALL)
_ATTRIBUTE = re.compile(r'([\w:-]+)\s*=\s*"([^"]*)"')
_INK = re.compile(
    r'\b(fill|stroke)="(?:#000|#000000|black|#212121|#222F3D|#1C274C)"', re.IGNORECASE
)
_KEPT = ("viewBox", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")
_CLASS = re.compile(r'\sclass="([^"]*)"')
_ID = re.compile(r'\bid="([^"]+)"')


def inlined(path: Path, mark: str) -> str:
    """The drawing as an ``<svg>`` that fills its box and is painted in the text's colour.

    Args:
        path: The family's file.
        mark: Tells the ids of this drawing from those of the page's other drawings.
    """
    text = _NOISE.sub("", path.read_text(encoding="utf-8"))
    rules = {
        name.strip().lstrip("."): body.strip()
        for style in _STYLE.findall(text)
        for names, body in _RULE.findall(style)
        for name in names.split(",")
    }
    matched = _ROOT.search(_STYLE.sub("", text))
    if matched is None:
        return ""
    attributes = dict(_ATTRIBUTE.findall(matched[1]))
    body = _INK.sub(r'\1="currentColor"', _without_classes(matched[2], rules))
    body = _own_ids(body, mark)
    return f"<svg {_root(attributes)}>{body.strip()}</svg>"


def _root(attributes: dict[str, str]) -> str:
    kept = {name: attributes[name] for name in _KEPT if name in attributes}
    if "viewBox" not in kept:
        width, height = attributes.get("width", "24"), attributes.get("height", "24")
        kept["viewBox"] = f"0 0 {width.removesuffix('px')} {height.removesuffix('px')}"
    for name in ("fill", "stroke"):
        if kept.get(name, "").lower() in ("#000", "#000000", "black"):
            kept[name] = "currentColor"
    kept.setdefault("fill", "currentColor")
    if attributes.get("class") == "ionicon":
        # The family's style sheet, which is not here, paints its open strokes.
        kept.setdefault("stroke-width", "32")
        kept["stroke"] = "none"
    return " ".join(f'{name}="{value}"' for name, value in kept.items())


def _without_classes(body: str, rules: dict[str, str]) -> str:
    def styled(match: re.Match[str]) -> str:
        found = ";".join(rules[name] for name in match[1].split() if name in rules)
        return f' style="{found}"' if found else ""

    return _CLASS.sub(styled, body)


def _own_ids(body: str, mark: str) -> str:
    for name in set(_ID.findall(body)):
        if f"#{name}" in body:
            body = body.replace(f'id="{name}"', f'id="{mark}{name}"')
            body = re.sub(rf"#{re.escape(name)}(?=[\)\"])", f"#{mark}{name}", body)
    return body
