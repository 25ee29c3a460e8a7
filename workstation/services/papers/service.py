"""Printing papers, printing them again, handing them over, and finding them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from workstation.domain import canonical
from workstation.domain.errors import NotFound
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.printing.queue import JobState, PrintJob, PrintQueue
from workstation.services.papers.jobs import job_id
from workstation.services.papers.perform import FAILED, PREPARED, VOID
from workstation.store.read import papers as papers_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.station import Station

Make = Callable[[PaperKind, PaperFacts, int], bytes]
"""Facts and print number to PDF, as the printery does."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """One paper as it stands. `failure` is the code of the printer's trouble while it did not come out;
    `detail` what the printer said, known to whoever has just sent it."""

    id: str
    kind: PaperKind
    doc_no: str | None
    case_id: str | None
    ticket_id: str | None
    state: str
    facts: PaperFacts
    made_at: datetime
    legal_date: date
    printed_at: datetime | None
    print_count: int
    handed_at: datetime | None
    handed_how: str | None
    printer: str | None
    failure: str | None
    clerk: str
    detail: str = ""

    @property
    def out(self) -> bool:
        """True once it came out of a printer."""
        return self.state not in (PREPARED, FAILED)


class PaperService:
    """Papers of this station. `print` may take seconds: call it away from the window's thread."""

    def __init__(self, station: Station, make: Make, queue: PrintQueue, folder: Path) -> None:
        """`folder` is where PDFs lie while they are on their way to a printer."""
        self._station = station
        self._make = make
        self._queue = queue
        self._folder = folder
        self._printing = threading.Lock()

    def paper(self, paper_id: str) -> PaperView:
        """One paper. Raises NotFound."""
        with self._station.store.reading() as reader:
            return _must(reader, paper_id)

    def of_case(self, case_id: str) -> tuple[PaperView, ...]:
        """Every paper of a case in the order they were made, void ones too."""
        with self._station.store.reading() as reader:
            return tuple(_view(row) for row in papers_read.of_case(reader, case_id))

    def of_ticket(self, ticket_id: str) -> tuple[PaperView, ...]:
        """Every paper made while this ticket was served."""
        with self._station.store.reading() as reader:
            return tuple(_view(row) for row in papers_read.of_ticket(reader, ticket_id))

    def last_of(self, *, me: SignedIn) -> PaperView | None:
        """The paper I made last at this station: what Ctrl+P prints again."""
        with self._station.store.reading() as reader:
            row = papers_read.last_by(reader, me.staff_no, self._station.identity.segment)
        return _view(row) if row else None

    def not_out(self) -> tuple[PaperView, ...]:
        """Papers of this station that never came out, the oldest first."""
        with self._station.store.reading() as reader:
            return tuple(_view(row) for row in papers_read.unprinted(reader, self._station.identity.segment))

    def pdf(self, paper_id: str, *, print_no: int = 1) -> bytes:
        """The paper as it was printed the `print_no`-th time."""
        view = self.paper(paper_id)
        return self._make(view.kind, _shown(view, None, ""), print_no)

    def preview(self, kind: PaperKind, facts: PaperFacts) -> bytes:
        """Facts that are no paper yet, as they would look."""
        return self._make(kind, facts, 1)

    def print(self, paper_id: str, *, me: SignedIn, printer: str, again: bool = True) -> PaperView:
        """Print, or print again (补打, counted). The view tells whether it came out; nothing is lost.

        Without `again` a paper that came out stays as it is: two who want it at the same moment get one.
        """
        with self._printing:
            view = self.paper(paper_id)
            return view if view.out and not again else self._print(view, me, printer)

    def _print(self, view: PaperView, me: SignedIn, printer: str) -> PaperView:
        paper_id = view.id
        print_no = view.print_count + 1
        wanted = job_id(paper_id, print_no)
        now = self._station.clock()
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{paper_id}-{print_no}.pdf"
        path.write_bytes(self._make(view.kind, _shown(view, now, printer), print_no))
        copies = 2 if view.kind.legal else 1
        self._queue.prepare(PrintJob(wanted, paper_id, path, printer, view.doc_no or view.kind.value, copies))
        job = self._queue.send(wanted, printer=printer)
        subjects = [one for one in (view.case_id, view.ticket_id, paper_id) if one]
        if job.state is JobState.printed:
            # what a person's papers say does not stay behind in a folder
            path.unlink(missing_ok=True)
            payload = {"paper": paper_id, "printer": job.printer, "print_no": print_no}
            kind = "paper_printed"
        else:
            trouble = job.trouble or "printer_trouble"
            payload = {"paper": paper_id, "printer": job.printer, "trouble": trouble, "detail": job.detail}
            kind = "paper_failed"
        self._station.act(lambda desk: desk.action(kind, me.staff_no, subjects, payload))
        return replace(self.paper(paper_id), detail=job.detail)

    def hand_over(self, paper_id: str, way: str, *, me: SignedIn) -> PaperView:
        """Handed over: signed, refused_to_sign, left_unsigned or mailed. Raises PaperNotPrinted."""
        view = self.paper(paper_id)
        subjects = [one for one in (view.case_id, view.ticket_id, paper_id) if one]
        payload = {"paper": paper_id, "way": way}
        self._station.act(lambda desk: desk.action("paper_handed", me.staff_no, subjects, payload))
        return self.paper(paper_id)


def _must(reader: Reader, paper_id: str) -> PaperView:
    row = reader.get("paper", paper_id)
    if row is None:
        raise NotFound(table="paper", id=paper_id)
    return _view(row)


def _shown(view: PaperView, printed: datetime | None, printer: str) -> PaperFacts:
    """The facts with what only the print itself adds; what the paper says never changes."""
    facts = view.facts
    if printed is not None:
        # the hall's clock, as the moment of making was written
        shift = facts.moments.made - view.made_at.replace(tzinfo=None, microsecond=0)
        local = printed.astimezone(view.made_at.tzinfo).replace(tzinfo=None, microsecond=0) + shift
        facts = replace(facts, moments=replace(facts.moments, printed=local))
    if printer:
        facts = replace(facts, desk=replace(facts.desk, printer=printer))
    if view.state == VOID:
        facts = replace(facts, marks=replace(facts.marks, void=True))
    return facts


def _view(row: Row) -> PaperView:
    def moment(name: str) -> datetime | None:
        return canonical.moment(row[name]) if row[name] else None

    return PaperView(
        id=row["id"],
        kind=PaperKind(row["kind"]),
        doc_no=row["doc_no"],
        case_id=row["case_id"],
        ticket_id=row["ticket_id"],
        state=row["state"],
        facts=PaperFacts.from_data(json.loads(row["facts"])),
        made_at=canonical.moment(row["made_at"]),
        legal_date=date.fromisoformat(row["legal_date"]),
        printed_at=moment("printed_at"),
        print_count=row["print_count"],
        handed_at=moment("handed_at"),
        handed_how=row["handed_how"],
        printer=row["printer"],
        failure=row["failure"],
        clerk=row["clerk"],
    )
