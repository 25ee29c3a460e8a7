"""What the running program is given by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workstation.domain.errors import RuleBroken
from workstation.services.enrol.post import set_aside
from workstation.services.living.process import LivingHall
from workstation.services.own_pc import OwnPc
from workstation.services.workbench import Workbench
from workstation.ui.clock import Monotonic, WallClock
from workstation.ui.frame import Frame
from workstation.ui.i18n import Language
from workstation.ui.theme import Look


@dataclass(frozen=True)
class Wiring:
    """What the composition root hands over.

    open_bench: opens the station, off the main thread; it may make the demo hall first. crashed: saves a
    report and returns its number and place. told: a sentence about the settings, "" when all is well.
    """

    open_bench: Callable[[], Workbench]
    crashed: Callable[[BaseException], tuple[str, Path]]
    now: WallClock
    clock: Monotonic
    language: Language
    look: Look
    factor: float
    remember_person: Callable[[str], None]
    own_pc: Callable[[Workbench], OwnPc]
    told: str = ""
    scanner_port: str = ""
    card_port: str = ""
    idle_lock_minutes: int = 10
    first_again: Callable[[Frame, str, Path | None], None] | None = None
    """After this PC was signed off: the first page in this frame. Takes the segment it had, and where its
    data file lies, None when it could not be put aside."""
    gather: Callable[[], Path] | None = None
    """Makes the file for IT while no station is open; returns where it lies."""
    living: LivingHall | None = None
    """Lets the demo hall live, from the sign-in page until the window closes."""

    def file_for_it(self, pc: OwnPc | None) -> Path:
        """The file for IT, of the station that runs or of the data folder alone; returns where it lies."""
        gather = pc.gather_for_support if pc is not None else self.gather
        assert gather is not None
        return gather()

    def put_aside(self, folder: Path, segment: str) -> Path | None:
        """After signing off: where the data file lies now. None when it stays where it was; the station is
        frozen in the hall all the same."""
        try:
            return set_aside(folder, segment, self.now())
        except RuleBroken as trouble:
            self.crashed(trouble)
            return None
