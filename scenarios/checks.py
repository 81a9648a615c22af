"""Checks: whether the phone, its last screen and the agent's answer are as they should be."""

import re
from typing import ClassVar, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from mobile_agent.history import shortened
from perception import TextTarget, Verdict, find
from scenarios.evidence import CheckResult, Evidence

__all__ = [
    "CHECKS",
    "AnswerContains",
    "Check",
    "Expectation",
    "ScreenLacks",
    "ScreenShows",
    "ShellCheck",
]

LONGEST_SHOWN = 300


class Expectation(BaseModel):
    """Something that should hold; the field of that name says what it is about."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    key: ClassVar[str]


class ShellCheck(Expectation):
    """A command's output on the phone."""

    key: ClassVar[str] = "shell"
    shell: str = Field(min_length=1)
    contains: tuple[str, ...] = ()
    not_contains: tuple[str, ...] = ()
    equals: str | None = None
    matches: str | None = None

    @field_validator("contains", "not_contains", mode="before")
    @classmethod
    def _one_or_several(cls, value: object) -> object:
        return (value,) if isinstance(value, str) else value

    @field_validator("matches")
    @classmethod
    def _is_pattern(cls, value: str | None) -> str | None:
        try:
            re.compile(value or "")
        except re.error as error:
            raise ValueError(f"no regular expression: {error}") from error
        return value

    @model_validator(mode="after")
    def _expects_something(self) -> Self:
        if (
            not self.contains
            and not self.not_contains
            and (self.equals, self.matches) == (None,) * 2
        ):
            raise ValueError("say what to expect: contains, not_contains, equals or matches")
        return self

    @property
    def words(self) -> str:
        """The check, for a person."""
        parts = [f"contains {text!r}" for text in self.contains]
        parts += [f"lacks {text!r}" for text in self.not_contains]
        parts += [] if self.equals is None else [f"is {self.equals!r}"]
        parts += [] if self.matches is None else [f"matches /{self.matches}/"]
        return f"`{self.shell}` {' and '.join(parts)}"

    def judge(self, evidence: Evidence) -> CheckResult:
        """Runs the command and compares.

        Raises:
            DeviceError: The phone is gone.
        """
        output = evidence.shell(self.shell).strip()
        passed = (
            all(text in output for text in self.contains)
            and not any(text in output for text in self.not_contains)
            and (self.equals is None or output == self.equals.strip())
            and (self.matches is None or re.search(self.matches, output, re.MULTILINE) is not None)
        )
        return CheckResult(self.words, passed, shortened(output, LONGEST_SHOWN))


class ScreenShows(Expectation):
    """A text that must be on the last screen."""

    key: ClassVar[str] = "screen_shows"
    screen_shows: str = Field(min_length=1, pattern=r"\S")

    @property
    def words(self) -> str:
        """The check, for a person."""
        return f"the screen shows '{self.screen_shows}'"

    def judge(self, evidence: Evidence) -> CheckResult:
        """Looks for the text."""
        return CheckResult(self.words, _shows(self.screen_shows, evidence), _texts(evidence))


class ScreenLacks(Expectation):
    """A text that must not be on the last screen."""

    key: ClassVar[str] = "screen_lacks"
    screen_lacks: str = Field(min_length=1, pattern=r"\S")

    @property
    def words(self) -> str:
        """The check, for a person."""
        return f"the screen does not show '{self.screen_lacks}'"

    def judge(self, evidence: Evidence) -> CheckResult:
        """Looks for the text."""
        return CheckResult(self.words, not _shows(self.screen_lacks, evidence), _texts(evidence))


class AnswerContains(Expectation):
    """Words that the agent's answer must hold; case and spaces do not matter."""

    key: ClassVar[str] = "answer_contains"
    answer_contains: str = Field(min_length=1, pattern=r"\S")

    @property
    def words(self) -> str:
        """The check, for a person."""
        return f"the answer contains '{self.answer_contains}'"

    def judge(self, evidence: Evidence) -> CheckResult:
        """Compares with the answer."""
        passed = _folded(self.answer_contains) in _folded(evidence.answer)
        return CheckResult(self.words, passed, shortened(evidence.answer, LONGEST_SHOWN))


Check: TypeAlias = ShellCheck | ScreenShows | ScreenLacks | AnswerContains
CHECKS: tuple[type[Check], ...] = (ShellCheck, ScreenShows, ScreenLacks, AnswerContains)


def _shows(text: str, evidence: Evidence) -> bool:
    match = find(TextTarget(text), evidence.screen, evidence.eyes)
    return match.verdict is not Verdict.ABSENT


def _texts(evidence: Evidence) -> str:
    return shortened(" · ".join(line.text for line in evidence.screen.texts), LONGEST_SHOWN)


def _folded(words: str) -> str:
    return "".join(words.casefold().split())
