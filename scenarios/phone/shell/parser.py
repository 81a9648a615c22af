"""From words and operators to commands."""

import re

from scenarios.phone.shell.lexer import Operator, Token, tokens
from scenarios.phone.shell.syntax import (
    Assignment,
    Command,
    CommandList,
    Group,
    Literal,
    Pipeline,
    Redirection,
    Simple,
    SyntaxProblem,
    Word,
)

__all__ = ["parse"]

ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)=")
REDIRECTIONS = {">", ">>", "<", ">&", "<&"}
JOINS = {"&&", "||", ";", "\n", "&"}
MAX_DEPTH = 50


def parse(script: str) -> CommandList:
    """Read a script.

    Raises:
        SyntaxProblem: the script cannot be read.
    """
    parser = _Parser(list(tokens(script)))
    steps = parser.command_list(depth=0)
    if parser.peek() is not None:
        raise parser.unexpected()
    return steps


class _Parser:
    def __init__(self, tokens_left: list[Token]) -> None:
        self._tokens = tokens_left
        self._at = 0

    def peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def operator(self) -> str | None:
        token = self.peek()
        return token.text if isinstance(token, Operator) else None

    def unexpected(self) -> SyntaxProblem:
        text = self.operator()
        shown = "newline" if text in (None, "\n") else f"'{text}'"
        return SyntaxProblem(f"syntax error: unexpected {shown}")

    def command_list(self, depth: int) -> CommandList:
        if depth > MAX_DEPTH:
            raise SyntaxProblem("nesting too deep")
        steps: list[tuple[str, Pipeline]] = []
        join = ";"
        while True:
            while self.operator() == "\n" or (self.operator() == ";" and steps and join != "\n"):
                self._at += 1
            if self.peek() is None or self.operator() == ")":
                if join in ("&&", "||"):
                    raise self.unexpected()
                return CommandList(tuple(steps))
            steps.append((join if join in ("&&", "||") else ";", self.pipeline(depth)))
            join = self.operator() or ""
            if join not in JOINS:
                if self.peek() is None or join == ")":
                    return CommandList(tuple(steps))
                raise self.unexpected()
            self._at += 1

    def pipeline(self, depth: int) -> Pipeline:
        negated = self.peek() == (Literal("!", quoted=False),)
        if negated:
            self._at += 1
        commands = [self.command(depth)]
        while self.operator() == "|":
            self._at += 1
            commands.append(self.command(depth))
        return Pipeline(tuple(commands), negated)

    def command(self, depth: int) -> Command:
        if self.operator() == "(":
            self._at += 1
            body = self.command_list(depth + 1)
            if self.operator() != ")":
                raise self.unexpected()
            self._at += 1
            return Group(body, tuple(self.redirections()))
        return self.simple()

    def redirections(self) -> list[Redirection]:
        found = []
        while isinstance(self.peek(), Operator) and self.operator() in REDIRECTIONS:
            found.append(self.redirection())
        return found

    def redirection(self) -> Redirection:
        operator = self.peek()
        if not isinstance(operator, Operator):
            raise self.unexpected()
        self._at += 1
        target = self.peek()
        if target is None or isinstance(target, Operator):
            raise self.unexpected()
        self._at += 1
        by_default = 0 if operator.text.startswith("<") else 1
        descriptor = by_default if operator.descriptor is None else operator.descriptor
        return Redirection(descriptor, operator.text, target)

    def simple(self) -> Simple:
        assignments: list[Assignment] = []
        words: list[Word] = []
        redirections: list[Redirection] = []
        while (token := self.peek()) is not None:
            if isinstance(token, Operator):
                if token.text not in REDIRECTIONS:
                    break
                redirections.append(self.redirection())
                continue
            self._at += 1
            assignment = None if words else _assignment(token)
            if assignment is None:
                words.append(token)
            else:
                assignments.append(assignment)
        if not (assignments or words or redirections):
            raise self.unexpected()
        return Simple(tuple(assignments), tuple(words), tuple(redirections))


def _assignment(word: Word) -> Assignment | None:
    first = word[0]
    if not isinstance(first, Literal) or first.quoted:
        return None
    named = ASSIGNMENT.match(first.text)
    if named is None:
        return None
    rest = first.text[named.end() :]
    value = ((Literal(rest, quoted=False),) if rest else ()) + word[1:]
    return Assignment(named.group(1), value)
