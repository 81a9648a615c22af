"""What a shell script is made of once it has been read."""

from dataclasses import dataclass

__all__ = [
    "Assignment",
    "Command",
    "CommandList",
    "Group",
    "Literal",
    "Part",
    "Pipeline",
    "Redirection",
    "Simple",
    "Substitution",
    "SyntaxProblem",
    "Variable",
    "Word",
]


class SyntaxProblem(Exception):
    """The script cannot be read."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Text as it stands."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Variable:
    """`$name` or `${name}`, with what stands for it when it is empty."""

    name: str
    quoted: bool
    default: str = ""


@dataclass(frozen=True, slots=True)
class Substitution:
    """The output of a command."""

    script: str
    quoted: bool


Part = Literal | Variable | Substitution
Word = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Redirection:
    """`2>file` and its kin; the target is a word, or a descriptor for `2>&1`."""

    descriptor: int
    operator: str
    target: Word


@dataclass(frozen=True, slots=True)
class Assignment:
    """`name=value` before a command."""

    name: str
    value: Word


@dataclass(frozen=True, slots=True)
class Simple:
    """A command with its arguments."""

    assignments: tuple[Assignment, ...]
    words: tuple[Word, ...]
    redirections: tuple[Redirection, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """`( … )`: a list run in a shell of its own."""

    body: "CommandList"
    redirections: tuple[Redirection, ...]


Command = Simple | Group


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Commands joined by `|`; `!` before them turns the status around."""

    commands: tuple[Command, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class CommandList:
    """Pipelines, each with what joins it to the one before: `;`, `&&` or `||`."""

    steps: tuple[tuple[str, Pipeline], ...]
