"""The paper room of one station: fonts loaded at the first paper, printers by name, slips sent at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.printers import CupsPrinter, FolderPrinter, Printer, roll_media
from workstation.printing.queue import PrintJob, PrintQueue
from workstation.printing.roll_width import RollWidth
from workstation.services.papers.jobs import StationJobs, job_id
from workstation.store.station_store import StationStore

if TYPE_CHECKING:
    from workstation.printing.pictures import Picture
    from workstation.printing.printery import Printery

FOLDER = "folder"
SLIP_MM = 120


class PaperPress:
    """Makes papers and knows the printers. Every method may take time: call it off the main thread."""

    def __init__(
        self,
        fonts: Sequence[Path],
        printers: Mapping[str, Printer],
        printer_for: Callable[[str], str],
        jobs: StationJobs,
        slips: Path,
    ) -> None:
        """`printer_for` names the printer of a form; `slips` is where slips lie on their way out."""
        self._fonts = fonts
        self._printer_for = printer_for
        self._lock = threading.Lock()
        self._printery: Printery | None = None
        self._slips = slips
        self.queue = PrintQueue(jobs, printers)

    def make(self, kind: PaperKind, facts: PaperFacts, print_no: int) -> bytes:
        """The paper as PDF. Raises FontsMissing, PaperNotAllowed, PaperFactsMissing."""
        return self._loaded().make(kind, facts, print_no)

    def warm_up(self) -> None:
        """Load the fonts while nobody waits for a paper."""
        self._loaded()

    def missing_fonts(self) -> tuple[str, ...]:
        """Fonts that were not found, in words."""
        return self._loaded().missing_fonts()

    def pictures(self, pdf: bytes, dpi: int) -> tuple[Picture, ...]:
        """Every page of a paper as pixels."""
        from workstation.printing.pictures import page_count, preview

        return tuple(preview(pdf, dpi=dpi, page=page) for page in range(page_count(pdf)))

    def _loaded(self) -> Printery:
        """The paper room; half a second of fonts at the first paper and not at sign-in."""
        from workstation.printing.printery import Printery

        with self._lock:
            if self._printery is None:
                self._printery = Printery(self._fonts)
            return self._printery

    def printer_of(self, kind: PaperKind) -> str:
        """The printer this PC uses for a form."""
        return self._printer_for(kind.value)

    def send_slip(self, ticket: str, facts: PaperFacts, print_no: int) -> None:
        """Print a number slip; a printer in trouble leaves the job in the queue."""
        kind = PaperKind.ticket_slip
        wanted = job_id(f"slip-{ticket}", print_no)
        self._slips.mkdir(parents=True, exist_ok=True)
        path = self._slips / f"slip-{ticket}-{print_no}.pdf"
        path.write_bytes(self.make(kind, facts, print_no))
        printer = self.printer_of(kind)
        number = facts.ticket.number if facts.ticket else kind.value
        self.queue.prepare(PrintJob(wanted, f"slip-{ticket}", path, printer, number))
        self.queue.send(wanted)


def open_press(
    store: StationStore,
    fonts: Sequence[Path],
    printers: Mapping[str, str],
    clock: Callable[[], datetime],
    printed: Path | None,
) -> PaperPress:
    """The paper room of a station. `printers` names the system's printer of each form, "*" for the rest;
    with `printed` every paper goes into that folder instead (demo, tour, tests)."""
    jobs = StationJobs(store, clock)
    slips = store.folder / "printing"
    if printed is not None:
        return PaperPress(fonts, {FOLDER: FolderPrinter(printed, FOLDER)}, lambda _form: FOLDER, jobs, slips)
    roll = printers.get(PaperKind.ticket_slip.value)
    named: dict[str, Printer] = {name: CupsPrinter(name) for name in {*printers.values(), ""}}
    if roll:
        named[roll] = CupsPrinter(roll, media=roll_media(RollWidth.wide, SLIP_MM))
    return PaperPress(fonts, named, lambda form: printers.get(form, printers.get("*", "")), jobs, slips)
