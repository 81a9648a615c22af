"""Parameters of a flow or scenario file: `{name}` in its texts stands for one choice of a list.

parameters:
  city: [Lisbon, Oslo]
  person:
    - {name: Ada Lovelace, number: "+44 20 7946 0101"}
instruction: Send {person.name} the word {city}
"""

import random
import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from mobile_agent.located_yaml import Located, Place

__all__ = ["draw"]

SLOT = re.compile(r"\{([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?)\}")
NAME = re.compile(r"[A-Za-z_]\w*")


def draw(document: Located, seed: int = 0) -> tuple[Located, Mapping[str, str]]:
    """Draws one choice for every parameter and puts it into all texts of the document.

    Args:
        document: A file's value; one without `parameters` comes back as it is.
        seed: The same seed draws the same choices.

    Returns:
        The document with its slots filled, and what was drawn, by slot.

    Raises:
        FlowError: The parameters are no lists of choices, or the instruction or flow names one
            that does not exist.
    """
    value = document.value
    if not isinstance(value, dict) or "parameters" not in value:
        return document, MappingProxyType({})
    declared = value["parameters"]
    if not isinstance(declared, dict):
        raise document.error(("parameters",), "should be a mapping of names to lists of choices")
    chance = random.Random(f"{seed}:{value.get('id', '')}")  # noqa: S311
    drawn: dict[str, str] = {}
    for name, choices in declared.items():
        place: Place = ("parameters", str(name))
        if not NAME.fullmatch(str(name)):
            raise document.error(place, "a parameter's name is letters, digits and underscores")
        if not isinstance(choices, list) or not choices:
            raise document.error(place, "should be a list with at least one choice")
        slots = [_slots(str(name), choice, document, place) for choice in choices]
        drawn |= chance.choice(slots)
    _require_known(document, drawn)
    filled = {
        key: part if key == "parameters" else _filled(part, drawn) for key, part in value.items()
    }
    return replace(document, value=filled), MappingProxyType(drawn)


def _slots(name: str, choice: object, document: Located, place: Place) -> dict[str, str]:
    if isinstance(choice, dict):
        parts = {f"{name}.{key}": part for key, part in choice.items()}
    else:
        parts = {name: choice}
    for part in parts.values():
        if isinstance(part, bool) or not isinstance(part, str | int | float):
            raise document.error(place, "a choice is a text, a number, or a mapping of such")
    return {slot: str(part) for slot, part in parts.items()}


def _require_known(document: Located, drawn: Mapping[str, str]) -> None:
    value = document.value
    assert isinstance(value, dict)  # noqa: S101  (the caller looked)
    for field in ("instruction", "flow"):
        for place, text in _texts(value.get(field), (field,)):
            for slot in SLOT.findall(text):
                if slot not in drawn:
                    known = ", ".join(drawn) or "none"
                    raise document.error(place, f"no parameter {slot!r} (there are: {known})")


def _texts(value: object, place: Place) -> list[tuple[Place, str]]:
    if isinstance(value, str):
        return [(place, value)]
    if isinstance(value, list):
        return [
            found for index, part in enumerate(value) for found in _texts(part, (*place, index))
        ]
    if isinstance(value, dict):
        return [found for key, part in value.items() for found in _texts(part, (*place, str(key)))]
    return []


def _filled(value: object, drawn: Mapping[str, str]) -> object:
    if isinstance(value, str):
        return SLOT.sub(lambda slot: drawn.get(slot[1], slot[0]), value)
    if isinstance(value, list):
        return [_filled(part, drawn) for part in value]
    if isinstance(value, dict):
        return {key: _filled(part, drawn) for key, part in value.items()}
    return value
