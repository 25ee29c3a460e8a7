"""The acts of the tour: who sits where, and what is shown there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.services.demo.password import DEMO_PASSWORD
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.tour.at_the_window import a_promise, at_the_window
from workstation.ui.tour.elsewhere import at_the_guide_desk, overseeing
from workstation.ui.tour.ground import Ground
from workstation.ui.tour.neighbours import people_come
from workstation.ui.tour.player import Stop, type_letters
from workstation.ui.tour.scene import Scene
from workstation.ui.tour.without_the_hall import (
    SPARE,
    is_held,
    prepare_spare_pc,
    taking_over,
    without_the_hall,
)

OPENING_MS = 180_000
"""The demo hall is made at the first opening: every number and case of it by a real action."""


@dataclass(frozen=True)
class Act:
    """One person at one station. `stops` are made when the program runs.

    `lively`: colleagues work at the other stations meanwhile. `before`: what others did in the hall before
    she comes; an act that has it is played only where the hall can be taken away. `held`: somebody
    else holds the window.
    """

    station: str
    staff_no: str
    stops: Callable[[Scene], list[Stop]]
    lively: bool = False
    before: Callable[[Ground], object] | None = None
    held: bool = False


def entering(scene: Scene, staff_no: str, title: str, *, held: bool = False) -> list[Stop]:
    """Open the program and sit down, by the keyboard; at a window that is `held` a card says so."""
    program = scene.program

    def page() -> LoginScreen:
        assert program.login is not None
        return program.login

    def choose() -> None:
        if page().staff_no() != staff_no:
            page().cards.choose_other()
            page().who.setFocus()
            page().who.setText(staff_no)

    return [
        Stop("", until=lambda: program.login is not None and page().place.text() != "",
             patience_ms=OPENING_MS),
        Stop(title, do=choose, until=lambda: page().staff_no() == staff_no),
        Stop(
            "window-held" if held else "",
            do=lambda: page().password.setFocus(),
            keys=(*type_letters(DEMO_PASSWORD), "Return"),
            until=lambda: is_held(scene) if held else program.seat is not None,
        ),
    ]  # fmt: skip


ACTS: tuple[Act, ...] = (
    Act("SJ04", "SJ001", at_the_window),
    Act("SJ03", "SJ003", a_promise),
    Act("ZH90", "ZH901", at_the_guide_desk),
    Act("SJ05", "SJ005", without_the_hall, before=people_come),
    Act(SPARE, "BD007", taking_over, before=prepare_spare_pc, held=True),
    Act("ZH80", "ZH081", overseeing, lively=True),
)
