"""Jobs keep their paper through every printer trouble."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from workstation.printing.printers import (
    CupsPrinter,
    FolderPrinter,
    NoPrinter,
    PrinterStopped,
    PrinterTimeout,
    PrinterTrouble,
    list_printers,
)
from workstation.printing.queue import JobList, JobState, PrintJob, PrintQueue


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A file to print."""
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"%PDF-1.4 test")
    return file


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of stand-in commands of the printing system, first on the path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def _command(folder: Path, name: str, body: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


IDLE = 'case "$*" in *-l*) echo "printer HP is idle.  enabled since today";; esac'


def _job(paper: Path, printer: str = "folder") -> PrintJob:
    return PrintJob("j1", "p1", paper, printer, "太市监受〔2026〕SJ03-0007号")


def test_folder_printer_numbers_its_files(tmp_path: Path, paper: Path) -> None:
    printer = FolderPrinter(tmp_path / "out")
    assert printer.send(paper, "太市监受〔2026〕SJ03-0007号") == "0001-太市监受〔2026〕SJ03-0007号.pdf"
    assert printer.send(paper, "a/b\\c") == "0002-a-b-c.pdf"
    assert (tmp_path / "out" / "0002-a-b-c.pdf").read_bytes() == paper.read_bytes()


def test_folder_printer_tells_why_it_cannot_write(tmp_path: Path, paper: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrinterTrouble):
        FolderPrinter(tmp_path / "file").send(paper, "x")


def test_lp_is_told_a4(cups: Path, paper: Path, tmp_path: Path) -> None:
    _command(cups, "lpstat", IDLE)
    _command(cups, "lp", f'echo "$@" > {tmp_path}/seen; echo "request id is HP-12 (1 file(s))"')
    assert CupsPrinter("HP").send(paper, "标题", 2) == "HP-12"
    seen = (tmp_path / "seen").read_text(encoding="utf-8")
    assert seen.strip() == f"-d HP -n 2 -t 标题 -o media=A4 -- {paper}"


def test_unknown_printer(cups: Path, paper: Path) -> None:
    _command(cups, "lpstat", 'echo "lpstat: Invalid destination name in list \\"HP\\"." >&2; exit 1')
    with pytest.raises(NoPrinter) as trouble:
        CupsPrinter("HP").send(paper, "x")
    assert trouble.value.params["printer"] == "HP"


def test_no_printing_system(cups: Path, paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(cups))
    with pytest.raises(NoPrinter):
        CupsPrinter("HP").send(paper, "x")
    assert list_printers() == ()


def test_paper_out_is_said_before_sending(cups: Path, paper: Path, tmp_path: Path) -> None:
    _command(
        cups, "lpstat", 'echo "printer HP is idle. enabled since x"; echo "	Alerts: media-empty-error"'
    )
    _command(cups, "lp", f"touch {tmp_path}/sent")
    with pytest.raises(PrinterStopped) as trouble:
        CupsPrinter("HP").send(paper, "x")
    assert trouble.value.params["detail"] == "缺纸"
    assert not (tmp_path / "sent").exists()


def test_a_command_that_hangs_ends_in_time(cups: Path, paper: Path) -> None:
    _command(cups, "lpstat", "exec sleep 20")
    with pytest.raises(PrinterTimeout):
        CupsPrinter("HP", seconds=0.3).send(paper, "x")


def test_a_job_that_does_not_come_out_is_taken_back(cups: Path, paper: Path, tmp_path: Path) -> None:
    waiting = 'echo "HP-7 clerk 1024 today"'
    state = 'echo "printer HP now printing HP-7"'
    _command(cups, "lpstat", f'case "$*" in *not-completed*) {waiting};; *) {state};; esac')
    _command(cups, "lp", 'echo "request id is HP-7 (1 file(s))"')
    _command(cups, "cancel", f'echo "$@" > {tmp_path}/cancelled')
    naps: list[float] = []
    with pytest.raises(PrinterTimeout):
        CupsPrinter("HP", patience=3.0, sleep=naps.append).send(paper, "x")
    assert sum(naps) >= 3.0
    assert (tmp_path / "cancelled").read_text().strip() == "HP-7"


def test_printers_are_listed_default_first(cups: Path) -> None:
    _command(
        cups,
        "lpstat",
        'case "$1" in -e) printf "Acme\\nHP\\nZebra\\n";; -d) echo "system default destination: HP";; esac',
    )
    assert list_printers() == ("HP", "Acme", "Zebra")


def test_a_failed_job_keeps_its_paper_and_goes_to_another_printer(tmp_path: Path, paper: Path) -> None:
    heard: list[JobState] = []
    queue = PrintQueue(
        JobList(), {"folder": FolderPrinter(tmp_path / "out")}, lambda job: heard.append(job.state)
    )
    queue.prepare(_job(paper, "gone"))
    failed = queue.send("j1")
    assert (failed.state, failed.trouble, failed.tries) == (JobState.failed, "no_printer", 1)
    assert [job.id for job in queue.open_jobs()] == ["j1"]
    assert queue.send_open() == ()
    done = queue.send("j1", printer="folder")
    assert (done.state, done.trouble, done.tries, done.paper_id) == (JobState.printed, None, 2, "p1")
    assert queue.open_jobs() == ()
    assert heard == [JobState.prepared, JobState.failed, JobState.printed]


def test_a_printed_job_is_not_sent_twice(tmp_path: Path, paper: Path) -> None:
    queue = PrintQueue(JobList(), {"folder": FolderPrinter(tmp_path / "out")})
    job = _job(paper)
    assert queue.prepare(job) == queue.prepare(replace(job, title="other")) == job
    assert [done.state for done in queue.send_open()] == [JobState.printed]
    queue.send("j1")
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_an_unknown_job_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        PrintQueue(JobList(), {}).send("nothing")
