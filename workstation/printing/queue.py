"""Papers on their way to a printer: prepared, printed or failed, and tried again without a new number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from workstation.printing.printers import NoPrinter, Printer, PrinterTrouble


class JobState(StrEnum):
    """Where a job stands. A failed print keeps the paper's number and date and is tried again."""

    prepared = "prepared"
    printed = "printed"
    failed = "failed"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One print of one paper. `trouble` is the code of the last refusal, `detail` the printer's words."""

    id: str
    paper_id: str
    pdf: Path
    printer: str
    title: str
    copies: int = 1
    state: JobState = JobState.prepared
    tries: int = 0
    trouble: str | None = None
    detail: str = ""
    printer_job: str = ""


class Jobs(Protocol):
    """Where jobs are kept: the station file, or memory for practice."""

    def put(self, job: PrintJob) -> None:
        """Store the job, replacing one with the same id."""
        ...

    def get(self, job_id: str) -> PrintJob | None:
        """The job, or None."""
        ...

    def open_jobs(self) -> Iterable[PrintJob]:
        """Prepared and failed jobs, oldest first."""
        ...


class JobList:
    """Jobs in memory."""

    def __init__(self) -> None:
        self._jobs: dict[str, PrintJob] = {}

    def put(self, job: PrintJob) -> None:
        """Store the job."""
        self._jobs[job.id] = job

    def get(self, job_id: str) -> PrintJob | None:
        """The job, or None."""
        return self._jobs.get(job_id)

    def open_jobs(self) -> Iterable[PrintJob]:
        """Prepared and failed jobs, oldest first."""
        return [job for job in self._jobs.values() if job.state is not JobState.printed]


class PrintQueue:
    """Sends jobs to printers. Call it away from the window's thread: a printer may take seconds."""

    def __init__(
        self,
        jobs: Jobs,
        printers: Mapping[str, Printer],
        on_change: Callable[[PrintJob], None] = lambda job: None,
    ) -> None:
        """`printers` by name; `on_change` hears of every new state."""
        self._jobs = jobs
        self._printers = dict(printers)
        self._on_change = on_change

    def prepare(self, job: PrintJob) -> PrintJob:
        """Keep the job before anything is sent, so that a crash loses no paper. Idempotent by id."""
        known = self._jobs.get(job.id)
        if known is not None:
            return known
        self._keep(job)
        return job

    def send(self, job_id: str, *, printer: str | None = None) -> PrintJob:
        """Send one job, to another printer if named. Never raises for a printer: the state tells.

        A job that is already printed is not sent again; a reprint is a new job with a new print number.
        Raises KeyError for an unknown id.
        """
        job = self._jobs.get(job_id)
        if job is None:
            raise KeyError(job_id)
        if job.state is JobState.printed:
            return job
        job = replace(job, printer=printer or job.printer, tries=job.tries + 1)
        try:
            target = self._printers.get(job.printer)
            if target is None:
                raise NoPrinter(printer=job.printer, detail="")
            name = target.send(job.pdf, job.title, job.copies)
        except PrinterTrouble as trouble:
            detail = str(trouble.params.get("detail") or "")
            job = replace(job, state=JobState.failed, trouble=trouble.code, detail=detail)
        else:
            job = replace(job, state=JobState.printed, trouble=None, detail="", printer_job=name)
        self._keep(job)
        return job

    def send_open(self) -> tuple[PrintJob, ...]:
        """Send every prepared job (not the failed: a person decides about those)."""
        waiting = [job.id for job in self._jobs.open_jobs() if job.state is JobState.prepared]
        return tuple(self.send(job_id) for job_id in waiting)

    def open_jobs(self) -> tuple[PrintJob, ...]:
        """Jobs that have not come out yet."""
        return tuple(self._jobs.open_jobs())

    def _keep(self, job: PrintJob) -> None:
        self._jobs.put(job)
        self._on_change(job)
