"""Frozen values to plain JSON and back, guided by their annotations."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def plain_data(value: Any) -> Any:
    """`value` as str, int, bool, None, list and dict; enums by value, dates and times in ISO form."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):  # datetime is a date too
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain_data(inner) for inner in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain_data(getattr(value, field.name)) for field in fields(value)}
    return value


def value_from(kind: type[T], data: dict[str, Any]) -> T:
    """The frozen value of `kind` behind `plain_data`; unknown keys are ignored, absent ones default."""
    hints = get_type_hints(kind)
    known = {name: _read(hints[name], data[name]) for name in hints if name in data}
    return kind(**known)


def _read(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        inner = next(part for part in get_args(hint) if part is not type(None))
        return _read(inner, value)
    if origin is tuple:
        return tuple(_read(get_args(hint)[0], part) for part in value)
    if hint is datetime or hint is date:
        return hint.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    if is_dataclass(hint) and isinstance(hint, type):
        return value_from(hint, value)
    return value
