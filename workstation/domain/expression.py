"""The small language of `when`: names of situations joined by and, or, not and parentheses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from workstation.domain.errors import RuleBroken

MAX_DEPTH = 32
MAX_LENGTH = 2000
_TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<sign>[()]))")


class ExpressionBroken(RuleBroken):
    """A `when` text cannot be read. Params: text, position (0-based character), reason."""

    code = "expression_broken"


@dataclass(frozen=True, slots=True)
class Name:
    """True when the situation of this key was answered with yes."""

    key: str


@dataclass(frozen=True, slots=True)
class Not:
    """True when the inner expression is false."""

    inner: Expression


@dataclass(frozen=True, slots=True)
class And:
    """True when both sides are true."""

    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Or:
    """True when one side is true."""

    left: Expression
    right: Expression


Expression = Name | Not | And | Or


class _Reader:
    """One pass over the text; `or` binds weakest, then `and`, then `not`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._split()
        self._at = 0

    def _split(self) -> list[tuple[str, int]]:
        if len(self._text) > MAX_LENGTH:
            raise ExpressionBroken(text=self._text[:40], position=MAX_LENGTH, reason="too_long")
        tokens: list[tuple[str, int]] = []
        at = 0
        end = len(self._text.rstrip())
        while at < end:
            found = _TOKEN.match(self._text, at)
            if found is None:
                at += len(self._text[at:]) - len(self._text[at:].lstrip())
                raise ExpressionBroken(text=self._text, position=at, reason="unknown_sign")
            part = found.group("word") or found.group("sign")
            tokens.append((part, found.end() - len(part)))
            at = found.end()
        return tokens

    def read(self) -> Expression:
        result = self._either(0)
        word, position = self._peek()
        if word:
            raise ExpressionBroken(text=self._text, position=position, reason="left_over")
        return result

    def _peek(self) -> tuple[str, int]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", len(self._text))

    def _either(self, depth: int) -> Expression:
        result = self._both(depth)
        while self._peek()[0] == "or":
            self._at += 1
            result = Or(result, self._both(depth))
        return result

    def _both(self, depth: int) -> Expression:
        result = self._single(depth)
        while self._peek()[0] == "and":
            self._at += 1
            result = And(result, self._single(depth))
        return result

    def _single(self, depth: int) -> Expression:
        word, position = self._peek()
        if depth > MAX_DEPTH:
            raise ExpressionBroken(text=self._text, position=position, reason="too_deep")
        if word == "":
            raise ExpressionBroken(text=self._text, position=position, reason="ends_early")
        if word in ("and", "or", ")"):
            raise ExpressionBroken(text=self._text, position=position, reason="name_expected")
        self._at += 1
        if word == "not":
            return Not(self._single(depth + 1))
        if word != "(":
            return Name(word)
        inner = self._either(depth + 1)
        closing, position = self._peek()
        if closing != ")":
            raise ExpressionBroken(text=self._text, position=position, reason="parenthesis_open")
        self._at += 1
        return inner


@lru_cache(maxsize=1024)
def parse(text: str) -> Expression:
    """Read a `when` text. Raises ExpressionBroken with the position of the trouble.

    Parentheses and `not` may nest 32 deep; a text may have 2000 characters.
    """
    return _Reader(text).read()


def evaluate(expression: Expression, answers: Mapping[str, bool]) -> bool:
    """Value of the expression; a situation not answered counts as no."""
    if isinstance(expression, Name):
        return answers.get(expression.key, False)
    if isinstance(expression, Not):
        return not evaluate(expression.inner, answers)
    if isinstance(expression, And):
        # a long chain leans to the left: walked in a loop so that its length costs no stack
        rest: Expression = expression
        while isinstance(rest, And):
            if not evaluate(rest.right, answers):
                return False
            rest = rest.left
        return evaluate(rest, answers)
    rest = expression
    while isinstance(rest, Or):
        if evaluate(rest.right, answers):
            return True
        rest = rest.left
    return evaluate(rest, answers)


def names(expression: Expression) -> frozenset[str]:
    """The situation keys an expression asks for."""
    found: set[str] = set()
    todo: list[Expression] = [expression]
    while todo:
        part = todo.pop()
        if isinstance(part, Name):
            found.add(part.key)
        elif isinstance(part, Not):
            todo.append(part.inner)
        else:
            todo += [part.left, part.right]
    return frozenset(found)
