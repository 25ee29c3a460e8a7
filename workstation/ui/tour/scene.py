"""What the stops of the tour look at: the program that runs, and what came out of its printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from workstation.ui.program import Program
from workstation.ui.screens.login.lock_screen import LockScreen
from workstation.ui.tour.ground import Ground
from workstation.ui.widgets.overlay import Overlay


@dataclass(frozen=True)
class Scene:
    """One person at one station. `papers`: where what is printed is left; `lively`: colleagues work;
    `ground`: how the hall is taken away, where it can be."""

    program: Program
    papers: Path
    lively: bool = False
    ground: Ground | None = None

    @property
    def state(self) -> str:
        """What the window is at: idle, called or serving; "" before somebody sits here."""
        return self.program.seat.control.state if self.program.seat else ""

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self.program.window.front if self.program.window is not None else None

    def on(self, name: str) -> bool:
        """Whether this page is in front."""
        return self.program.window is not None and self.program.window.front_name == name

    def shows(self, part: str) -> bool:
        """Whether the page in front shows this part of its stack."""
        front = self.page
        stack = getattr(front, "stack", None)
        return isinstance(stack, QStackedWidget) and stack.currentWidget() is getattr(front, part)

    def card(self, kind: type[QWidget] = Overlay) -> QWidget | None:
        """The card of this kind that lies open, the topmost."""
        cards = cast("list[QWidget]", self.program.frame.findChildren(kind))
        found = [one for one in cards if one.isVisible()]
        return found[-1] if found else None

    def lies_open(self, kind: type[QWidget] = Overlay) -> Callable[[], bool]:
        """Whether a card of this kind lies open."""
        return lambda: self.card(kind) is not None

    def no_card(self) -> bool:
        """Whether the page is free."""
        return self.card() is None

    def locked(self) -> bool:
        """Whether the locked screen is in front."""
        return self.card(LockScreen) is not None

    def printed(self, count: int) -> Callable[[], bool]:
        """Whether so many papers lie in the folder."""
        return lambda: len(list(self.papers.glob("*.pdf"))) >= count

    def papers_now(self) -> int:
        """How many papers lie in the folder."""
        return len(list(self.papers.glob("*.pdf")))

    def call_named(self, name: str) -> Callable[[], None]:
        """Call the number of this person."""

        def call() -> None:
            seat, bench = self.program.seat, self.program.bench
            assert seat is not None and bench is not None
            with bench.opened.store.reading() as reader:
                people = {row["id"]: row["name"] for row in reader.find("person")}
                waiting = reader.find("ticket", state="waiting")
            no = next(str(row["no"]) for row in waiting if people.get(row["person_id"]) == name)
            seat.control.call_ticket(bench.tickets.find_number(no))

        return call
