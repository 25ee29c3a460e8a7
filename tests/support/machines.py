"""Checks a table of steps against the table a test wrote down by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

import pytest

from workstation.domain.errors import NotAllowed, WrongTransition
from workstation.domain.machine import Machine
from workstation.domain.staff import Role

CLERKS = "clerk chief_rep b_post"


def roles(text: str) -> frozenset[Role]:
    """Roles by name, parted by blanks."""
    return frozenset(Role(name) for name in text.split())


def check_whole_table(
    machine: Machine[Any, Any],
    states: Iterable[StrEnum],
    acts: Iterable[StrEnum],
    expected: Mapping[tuple[str | None, str], tuple[str, frozenset[Role]]],
    refused: type[WrongTransition],
    forbidden: type[NotAllowed],
) -> int:
    """Try every (state, act, role); returns how many were tried."""
    tried, left = 0, set(expected)
    for state in (None, *states):
        for act in acts:
            key = (None if state is None else str(state), str(act))
            left.discard(key)
            for role in Role:
                tried += 1
                if key not in expected:
                    with pytest.raises(refused) as info:
                        machine.step(state, act, role)
                    assert info.value.params["act"] == act
                    assert not machine.allows(state, act, [role])
                    continue
                target, allowed = expected[key]
                if role in allowed:
                    assert machine.step(state, act, role) == target, (key, role)
                    assert act in machine.acts_from(state, role)
                else:
                    with pytest.raises(forbidden):
                        machine.step(state, act, role)
                    assert act not in machine.acts_from(state, role)
    assert not left, f"written down but unknown states or acts: {left}"
    return tried


def table(*lines: tuple[str, str, str, str]) -> dict[tuple[str | None, str], tuple[str, frozenset[Role]]]:
    """Lines (sources, act, target, roles); sources parted by blanks, "-" for the beginning, "=" as
    target for staying in the same state."""
    found: dict[tuple[str | None, str], tuple[str, frozenset[Role]]] = {}
    for sources, act, target, who in lines:
        for source in sources.split():
            state = None if source == "-" else source
            assert (state, act) not in found
            found[(state, act)] = (source if target == "=" else target, roles(who))
    return found
