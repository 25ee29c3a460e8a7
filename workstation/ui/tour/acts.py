"""The acts of the tour: who sits where, and what is shown there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.services.demo.password import DEMO_PASSWORD
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.tour.at_the_window import a_promise, at_the_window
from workstation.ui.tour.elsewhere import at_the_guide_desk, overseeing
from workstation.ui.tour.player import Stop, type_letters
from workstation.ui.tour.scene import Scene

OPENING_MS = 180_000
"""The demo hall is made at the first opening: every number and case of it by a real action."""


@dataclass(frozen=True)
class Act:
    """One person at one station. `stops` are made when the program runs.

    `lively`: colleagues work at the other stations meanwhile.
    """

    station: str
    staff_no: str
    stops: Callable[[Scene], list[Stop]]
    lively: bool = False


def entering(scene: Scene, staff_no: str, title: str) -> list[Stop]:
    """Open the program and sit down, by the keyboard."""
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
        Stop("", do=lambda: page().password.setFocus(), keys=(*type_letters(DEMO_PASSWORD), "Return"),
             until=lambda: program.seat is not None),
    ]  # fmt: skip


ACTS: tuple[Act, ...] = (
    Act("SJ04", "SJ001", at_the_window),
    Act("SJ03", "SJ003", a_promise),
    Act("ZH90", "ZH901", at_the_guide_desk),
    Act("ZH80", "ZH081", overseeing, lively=True),
)
