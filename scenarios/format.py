"""The scenario format: one YAML file a task, with checks and a reference solution.

id: dark-theme
instruction: Turn on the dark theme
level: explicit
apps: [Settings]
setup: ["cmd uimode night no"]
checks:
  - {shell: settings get secure ui_night_mode, equals: "2"}
rubrics:
  - {words: reaches the Display page, check: {saw: Brightness level}}
flow:
  - open_app: Settings
  - scroll_to: Display
  - tap: Display
  - tap: {icon: switch, near: Dark theme}
max_steps: 12
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mobile_agent.actions import Action, Finish
from mobile_agent.flows import parse_actions
from mobile_agent.located_yaml import Located, Place, read, sentence_for
from mobile_agent.parameters import draw
from scenarios.checks import CHECKS, Check, Expectation
from scenarios.milestones import MILESTONES, Milestone

__all__ = ["Level", "Rubric", "Scenario", "parse_scenario", "read_scenario"]

DEFAULT_MAX_STEPS = 40
Part = TypeVar("Part", bound=Expectation)


class Level(StrEnum):
    """How much the instruction tells."""

    EXPLICIT = "explicit"
    WITH_REQUIREMENTS = "with requirements"
    ABSTRACT = "abstract"


@dataclass(frozen=True, slots=True)
class Rubric:
    """A part of the way that is worth something by itself."""

    words: str
    check: Milestone | Check


@dataclass(frozen=True, slots=True)
class Scenario:
    """A task with its checks and reference solution.

    Attributes:
        id: Its name, unique in a suite.
        instruction: What the agent is told.
        level: How much the instruction tells.
        apps: The apps it takes.
        tags: Words to group it by.
        setup: Commands for the phone's shell, before the run.
        checks: All must hold for the task to be done.
        rubrics: Parts of the way, for the process score and the completion rate.
        flow: The reference solution.
        max_steps: The step limit.
        drawn: The parameters' values in use, by slot.
    """

    id: str
    instruction: str
    level: Level
    apps: tuple[str, ...]
    tags: tuple[str, ...]
    setup: tuple[str, ...]
    checks: tuple[Check, ...]
    rubrics: tuple[Rubric, ...]
    flow: tuple[Action, ...]
    max_steps: int
    drawn: Mapping[str, str]

    @property
    def human_steps(self) -> int:
        """How many steps the reference solution takes."""
        return sum(not isinstance(action, Finish) for action in self.flow)


class PlainFields(BaseModel):
    """The fields whose values are plain, as written."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: str = Field(pattern=re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$"))
    instruction: str = Field(min_length=1, pattern=r"\S")
    level: Level
    apps: tuple[str, ...] = Field(min_length=1)
    tags: tuple[str, ...] = ()
    setup: tuple[str, ...] = ()
    parameters: Mapping[str, object] = Field(default_factory=dict)
    checks: list[object] = Field(min_length=1)
    rubrics: list[object] = Field(default_factory=list)
    flow: list[object] = Field(min_length=1)
    max_steps: int = Field(DEFAULT_MAX_STEPS, ge=1, le=1000)


def read_scenario(path: Path, seed: int = 0) -> Scenario:
    """Reads a scenario file.

    Args:
        path: The YAML file.
        seed: Draws the parameters.

    Raises:
        FlowError: The file cannot be read or is wrong; names file, line and field.
    """
    return parse_scenario(read(path), seed)


def parse_scenario(document: Located, seed: int = 0) -> Scenario:
    """Reads a scenario from its document.

    Raises:
        FlowError: Names file, line and field of the first mistake.
    """
    if not isinstance(document.value, dict):
        raise document.error((), "a scenario is a mapping with id, instruction, checks and flow")
    filled, drawn = draw(document, seed)
    try:
        plain = PlainFields.model_validate(filled.value)
    except ValidationError as error:
        raise sentence_for(error, filled, ()) from error
    return Scenario(
        id=plain.id,
        instruction=plain.instruction.strip(),
        level=plain.level,
        apps=plain.apps,
        tags=plain.tags,
        setup=plain.setup,
        checks=tuple(
            _part(words, CHECKS, filled, ("checks", index))
            for index, words in enumerate(plain.checks)
        ),
        rubrics=tuple(
            _rubric(words, filled, ("rubrics", index)) for index, words in enumerate(plain.rubrics)
        ),
        flow=parse_actions(plain.flow, filled, ("flow",)),
        max_steps=plain.max_steps,
        drawn=drawn,
    )


def _rubric(words: object, document: Located, place: Place) -> Rubric:
    if not isinstance(words, dict) or set(words) != {"words", "check"}:
        raise document.error(place, "a rubric has the two fields words and check")
    if not isinstance(words["words"], str) or not words["words"].strip():
        raise document.error((*place, "words"), "should be a text")
    check = _part(words["check"], (*CHECKS, *MILESTONES), document, (*place, "check"))
    return Rubric(words["words"].strip(), check)


def _part(words: object, kinds: Sequence[type[Part]], document: Located, place: Place) -> Part:
    """Reads a check or milestone; the one field that names its kind tells which."""
    keys = ", ".join(kind.key for kind in kinds)
    if not isinstance(words, dict):
        raise document.error(place, f"should be a mapping with one of {keys}")
    named = [kind for kind in kinds if kind.key in words]
    if len(named) != 1:
        raise document.error(place, f"name exactly one of {keys}")
    try:
        return named[0].model_validate(words)
    except ValidationError as error:
        raise sentence_for(error, document, place) from error
