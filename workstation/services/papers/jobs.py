"""Print jobs in the station file: a crash loses no paper."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from workstation.domain import canonical
from workstation.printing.queue import JobState, PrintJob
from workstation.store.station_store import StationStore
from workstation.store.tx import Row


def job_id(paper_id: str, print_no: int) -> str:
    """One job per paper and print number: a failed print is tried again, a reprint is a job of its own."""
    return f"{paper_id}:{print_no}"


class StationJobs:
    """The jobs of this station, durable."""

    def __init__(self, store: StationStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def put(self, job: PrintJob) -> None:
        """Store the job, replacing one with the same id."""
        rest = {
            "title": job.title, "copies": job.copies, "trouble": job.trouble, "detail": job.detail,
            "printer_job": job.printer_job,
        }  # fmt: skip
        with self._store.writing() as tx:
            tx.put_print_job(
                {
                    "id": job.id,
                    "paper_id": job.paper_id,
                    "state": job.state.value,
                    "printer": job.printer,
                    "made_at": canonical.instant(self._clock()),
                    "failure": canonical.encode_text(rest),
                    "pdf": str(job.pdf),
                    "tries": job.tries,
                    "print_no": int(job.id.rpartition(":")[2]),
                }
            )

    def get(self, wanted: str) -> PrintJob | None:
        """The job, or None."""
        with self._store.reading() as reader:
            rows = reader.local("print_job", id=wanted)
        return _job(rows[0]) if rows else None

    def open_jobs(self) -> Iterable[PrintJob]:
        """Prepared and failed jobs, oldest first."""
        with self._store.reading() as reader:
            rows = reader.local("print_job", order=("made_at", "id"))
        return [_job(row) for row in rows if row["state"] != JobState.printed]


def _job(row: Row) -> PrintJob:
    rest = json.loads(row["failure"])
    return PrintJob(
        row["id"],
        row["paper_id"],
        Path(row["pdf"]),
        row["printer"] or "",
        rest["title"],
        rest["copies"],
        JobState(row["state"]),
        row["tries"],
        rest["trouble"],
        rest["detail"],
        rest["printer_job"],
    )
