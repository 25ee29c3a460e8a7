"""One small table of allowed steps, shared by everything in the hall that has a state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from workstation.domain.errors import NotAllowed, WrongTransition
from workstation.domain.staff import Role

S = TypeVar("S", bound=str)
A = TypeVar("A", bound=str)


@dataclass(frozen=True, slots=True)
class Transition(Generic[S, A]):
    """One allowed step. `source` None means that the thing begins here.

    `guard` names the rule that must hold beside the state; `undo_of` names the act this one takes
    back. Who may do it is part of the rule.
    """

    source: S | None
    target: S
    act: A
    roles: frozenset[Role]
    guard: str | None = None
    undo_of: A | None = None


class Machine(Generic[S, A]):
    """A table of transitions. There is at most one step per (state, act)."""

    def __init__(
        self,
        name: str,
        transitions: Iterable[Transition[S, A]],
        refused: type[WrongTransition] = WrongTransition,
        forbidden: type[NotAllowed] = NotAllowed,
    ) -> None:
        self.name = name
        self.transitions = tuple(transitions)
        self._refused = refused
        self._forbidden = forbidden
        self._table: dict[tuple[S | None, A], Transition[S, A]] = {}
        for transition in self.transitions:
            key = (transition.source, transition.act)
            if key in self._table:
                raise ValueError(f"{name}: two steps for {key}")
            self._table[key] = transition

    def find(self, state: S | None, act: A, role: Role) -> Transition[S, A]:
        """The step, or a refusal: WrongTransition when the state has none, NotAllowed for the role."""
        transition = self._table.get((state, act))
        if transition is None:
            raise self._refused(machine=self.name, state=state, act=act)
        if role not in transition.roles:
            raise self._forbidden(machine=self.name, state=state, act=act, role=role.value)
        return transition

    def step(self, state: S | None, act: A, role: Role) -> S:
        """The new state after `act` by somebody with `role`."""
        return self.find(state, act, role).target

    def allows(self, state: S | None, act: A, roles: Iterable[Role]) -> bool:
        """True when one of these roles may do the act now."""
        transition = self._table.get((state, act))
        return transition is not None and not transition.roles.isdisjoint(roles)

    def acts_from(self, state: S | None, role: Role) -> tuple[A, ...]:
        """What somebody with this role may do in this state, in the order of the table."""
        return tuple(t.act for t in self.transitions if t.source == state and role in t.roles)

    def guard_of(self, state: S | None, act: A) -> str | None:
        """Name of the extra rule of a step, or None."""
        transition = self._table.get((state, act))
        return transition.guard if transition else None

    @property
    def undo_pairs(self) -> frozenset[tuple[A, A]]:
        """Pairs (act, the act it takes back)."""
        return frozenset((t.act, t.undo_of) for t in self.transitions if t.undo_of is not None)


def steps(
    sources: Iterable[S | None],
    target: S,
    act: A,
    roles: frozenset[Role],
    guard: str | None = None,
    undo_of: A | None = None,
) -> tuple[Transition[S, A], ...]:
    """The same step from several states."""
    return tuple(Transition(source, target, act, roles, guard, undo_of) for source in sources)


CLERKS = frozenset({Role.clerk, Role.chief_rep, Role.b_post})
GUIDES = frozenset({Role.guide, Role.clerk, Role.chief_rep, Role.b_post})
APPROVERS = frozenset({Role.chief_rep, Role.b_post, Role.duty_manager})
UNIT_APPROVERS = frozenset({Role.chief_rep, Role.b_post})
SYSTEM = frozenset({Role.system})
