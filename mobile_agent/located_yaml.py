"""YAML whose values remember their lines: a mistake is named by file, line and field.

Only plain data is read (PyYAML's safe constructor); keys given twice are refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml
from pydantic import ValidationError

from mobile_agent.errors import FlowError

__all__ = ["Located", "Place", "load", "read", "sentence_for"]

Place: TypeAlias = tuple[str | int, ...]
"""Where a value stands in the document: keys and indices from the root."""


@dataclass(frozen=True, slots=True)
class Located:
    """A document's value and where each part of it was written.

    Attributes:
        value: Plain data: mappings, lists, strings, numbers, booleans, None.
        lines: Line numbers (from 1) by place.
        source: The file's name, for messages.
    """

    value: object
    lines: Mapping[Place, int]
    source: str

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest place around it that is known."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def error(self, place: Place, what: str) -> FlowError:
        """An error whose text names file, line and field."""
        field = ".".join(str(part) for part in place)
        return FlowError(
            f"{self.source}, line {self.line(place)}"
            + (f", {field}: {what}" if field else f": {what}")
        )


def _walk(node: yaml.Node, place: Place, lines: dict[Place, int], source: str) -> None:
    lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            if name in seen:
                raise FlowError(
                    f"{source}, line {key.start_mark.line + 1}: {name!r} is given twice"
                )
            seen.add(name)
            _walk(value, (*place, name), lines, source)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _walk(value, (*place, index), lines, source)


def load(text: str, source: str) -> Located:
    """Parses YAML text.

    Raises:
        FlowError: The text is no YAML, or gives a key twice.
    """
    lines: dict[Place, int] = {}
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        value = yaml.safe_load(text)
        if node is not None:
            _walk(node, (), lines, source)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise FlowError(f"{source}, line {line}: not YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise FlowError(f"{source}: not YAML: {error}".replace("\n", " ")) from error
    return Located(value, lines, source)


def read(path: Path) -> Located:
    """Reads a YAML file.

    Raises:
        FlowError: The file cannot be read, is not UTF-8 or is no YAML.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FlowError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FlowError(f"{path} is not UTF-8 text") from error
    return load(text, str(path))


def sentence_for(error: ValidationError, document: Located, place: Place) -> FlowError:
    """The first mistake that pydantic found, as one sentence with file, line and field."""
    first = error.errors(include_url=False)[0]
    location: Sequence[str | int] = first["loc"]
    where: Place = (*place, *location)
    messages = {
        "extra_forbidden": "unknown field",
        "missing": "this field is missing",
    }
    message = messages.get(first["type"], str(first["msg"]).removeprefix("Value error, "))
    return document.error(where, message[0].lower() + message[1:])
