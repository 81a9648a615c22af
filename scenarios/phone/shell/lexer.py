"""From a script's characters to words and operators."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scenarios.phone.shell.syntax import (
    Literal,
    Part,
    Substitution,
    SyntaxProblem,
    Variable,
    Word,
)

__all__ = ["Operator", "Token", "tokens"]

OPERATORS = ("&&", "||", ";;", ">>", "<<", ">&", "<&", ";", "|", "&", ">", "<", "(", ")", "\n")
NAME = re.compile(r"[A-Za-z_]\w*|[0-9?$#@*!-]")
BRACED = re.compile(r"\{([A-Za-z_]\w*|[0-9?$#@*!-])(?::?-([^}]*))?\}")
REDIRECTION = re.compile(r"(\d)(>>|>&|<&|>|<)")
ENDS_WORD = frozenset(" \t\n;|&<>()")


@dataclass(frozen=True, slots=True)
class Operator:
    """An operator; `descriptor` is the number right before a redirection."""

    text: str
    descriptor: int | None = None


Token = Word | Operator


def tokens(script: str) -> Iterator[Token]:
    """Split a script into words and operators.

    Raises:
        SyntaxProblem: a quote or a bracket is never closed.
    """
    lexer = _Lexer(script)
    while (token := lexer.next_token()) is not None:
        yield token


class _Lexer:
    def __init__(self, script: str) -> None:
        self._script = script
        self._at = 0

    def next_token(self) -> Token | None:
        self._skip_blanks()
        if self._at >= len(self._script):
            return None
        redirection = REDIRECTION.match(self._script, self._at)
        if redirection is not None:
            self._at = redirection.end()
            return Operator(redirection.group(2), int(redirection.group(1)))
        for operator in OPERATORS:
            if self._script.startswith(operator, self._at):
                self._at += len(operator)
                return Operator(operator)
        return self._word()

    def _skip_blanks(self) -> None:
        while self._at < len(self._script):
            if self._script.startswith("\\\n", self._at):
                self._at += 2
            elif self._script[self._at] in " \t\r":
                self._at += 1
            elif self._script[self._at] == "#":
                end = self._script.find("\n", self._at)
                self._at = len(self._script) if end < 0 else end
            else:
                return

    def _word(self) -> Word:
        parts: list[Part] = []
        while self._at < len(self._script) and self._script[self._at] not in ENDS_WORD:
            sign = self._script[self._at]
            if sign == "'":
                parts.append(Literal(self._until("'"), quoted=True))
            elif sign == '"':
                parts.extend(self._double_quoted())
            elif sign == "\\":
                parts.append(Literal(self._script[self._at + 1 : self._at + 2], quoted=True))
                self._at += 2
            elif sign in "$`":
                parts.append(self._expansion(quoted=False))
            else:
                parts.append(Literal(sign, quoted=False))
                self._at += 1
        return _merged(parts)

    def _until(self, closing: str) -> str:
        end = self._script.find(closing, self._at + 1)
        if end < 0:
            raise SyntaxProblem(f"no closing quote `{closing}'")
        text = self._script[self._at + 1 : end]
        self._at = end + 1
        return text

    def _double_quoted(self) -> list[Part]:
        self._at += 1
        parts: list[Part] = [Literal("", quoted=True)]
        while True:
            sign = self._script[self._at : self._at + 1]
            if not sign:
                raise SyntaxProblem("no closing quote `\"'")
            if sign == '"':
                self._at += 1
                return parts
            if sign == "\\" and self._script[self._at + 1 : self._at + 2] in ('"', "\\", "$", "`"):
                parts.append(Literal(self._script[self._at + 1], quoted=True))
                self._at += 2
            elif sign in "$`":
                parts.append(self._expansion(quoted=True))
            else:
                parts.append(Literal(sign, quoted=True))
                self._at += 1

    def _expansion(self, quoted: bool) -> Part:
        if self._script[self._at] == "`":
            return Substitution(self._until("`"), quoted)
        if self._script.startswith("$(", self._at):
            return Substitution(self._balanced(), quoted)
        braced = BRACED.match(self._script, self._at + 1)
        if braced is not None:
            self._at = braced.end()
            return Variable(braced.group(1), quoted, braced.group(2) or "")
        name = NAME.match(self._script, self._at + 1)
        if name is not None:
            self._at = name.end()
            return Variable(name.group(), quoted)
        self._at += 1
        return Literal("$", quoted)

    def _balanced(self) -> str:
        start = self._at + 2
        depth, quote, at = 1, "", start
        while at < len(self._script):
            sign = self._script[at]
            if sign == "\\" and quote != "'":
                at += 1
            elif quote:
                quote = "" if sign == quote else quote
            elif sign in "'\"":
                quote = sign
            elif sign in "()":
                depth += 1 if sign == "(" else -1
                if depth == 0:
                    self._at = at + 1
                    return self._script[start:at]
            at += 1
        raise SyntaxProblem("no closing `)'")


def _merged(parts: list[Part]) -> Word:
    merged: list[Part] = []
    for part in parts:
        last = merged[-1] if merged else None
        if isinstance(part, Literal) and isinstance(last, Literal) and part.quoted == last.quoted:
            merged[-1] = Literal(last.text + part.text, part.quoted)
        else:
            merged.append(part)
    return tuple(merged)
