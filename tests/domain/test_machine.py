"""The small table of steps itself."""

import pytest

from workstation.domain.errors import NotAllowed, WrongTransition
from workstation.domain.machine import Machine, Transition, steps
from workstation.domain.staff import Role

CLERK = frozenset({Role.clerk})


def _door() -> Machine[str, str]:
    return Machine(
        "door",
        (
            Transition(None, "shut", "build", CLERK),
            Transition("shut", "open", "push", CLERK, "unlocked"),
            Transition("open", "shut", "pull", frozenset({Role.guide}), None, "push"),
        ),
    )


def test_a_step_leads_to_its_target_and_names_its_guard() -> None:
    door = _door()
    assert door.step(None, "build", Role.clerk) == "shut"
    assert door.step("shut", "push", Role.clerk) == "open"
    assert door.guard_of("shut", "push") == "unlocked"
    assert door.guard_of("open", "push") is None
    assert door.undo_pairs == {("pull", "push")}


def test_a_missing_step_and_a_wrong_role_are_different_refusals() -> None:
    door = _door()
    with pytest.raises(WrongTransition) as no_step:
        door.step("open", "push", Role.clerk)
    assert no_step.value.params == {"machine": "door", "state": "open", "act": "push"}
    with pytest.raises(NotAllowed) as no_role:
        door.step("open", "pull", Role.clerk)
    assert no_role.value.params["role"] == "clerk"


def test_one_of_several_roles_is_enough() -> None:
    door = _door()
    assert door.allows("open", "pull", {Role.clerk, Role.guide})
    assert not door.allows("open", "pull", {Role.clerk})
    assert door.acts_from("shut", Role.clerk) == ("push",)


def test_two_steps_for_the_same_act_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="two steps"):
        Machine("x", (*steps(("a",), "b", "go", CLERK), *steps(("a",), "c", "go", CLERK)))
