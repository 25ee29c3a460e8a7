"""Printers: CUPS by its own commands, and a folder that takes numbered PDFs."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from workstation.domain.errors import RuleBroken
from workstation.printing.roll_width import RollWidth


class PrinterTrouble(RuleBroken):
    """The paper did not come out. Params: printer, detail. The job stays and can be sent again."""

    code = "printer_trouble"


class NoPrinter(PrinterTrouble):
    """There is no printing system here, or no printer of that name."""

    code = "no_printer"


class PrinterStopped(PrinterTrouble):
    """The printer says it cannot go on: out of paper, jammed, open, switched off."""

    code = "printer_stopped"


class PrinterTimeout(PrinterTrouble):
    """Nothing was heard within the time allowed; it may still print."""

    code = "printer_timeout"


class Printer(Protocol):
    """Somewhere a PDF can be sent to. Raises PrinterTrouble or a child of it."""

    @property
    def name(self) -> str: ...

    def send(self, pdf: Path, title: str, copies: int = 1) -> str:
        """Hand over the file; returns what the printer calls the job."""
        ...


Run = Callable[[Sequence[str], float], "tuple[int, str, str]"]

_STOPPED = {
    "media-empty": "缺纸",
    "media-needed": "缺纸",
    "media-jam": "卡纸",
    "door-open": "盖子没关",
    "cover-open": "盖子没关",
    "toner-empty": "没有墨粉",
    "offline": "打印机没有联机",
}


def run_command(words: Sequence[str], seconds: float) -> tuple[int, str, str]:
    """Run a command of the printing system: exit status, output, error output.

    Raises NoPrinter when it is not installed and PrinterTimeout when it does not end in time.
    """
    if shutil.which(words[0]) is None:
        raise NoPrinter(printer="", detail=f"{words[0]} is not installed")
    try:
        done = subprocess.run(
            list(words),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
            env={**os.environ, "LC_ALL": "C"},  # the messages are read by the program
        )
    except subprocess.TimeoutExpired as late:
        raise PrinterTimeout(printer="", detail=f"{words[0]} took more than {seconds:.0f} s") from late
    return done.returncode, done.stdout, done.stderr


class CupsPrinter:
    """A queue of CUPS. `media` is A4, or a custom size of a roll; CUPS takes Letter when not told."""

    def __init__(
        self,
        name: str,
        *,
        media: str = "A4",
        seconds: float = 10.0,
        patience: float = 40.0,
        run: Run = run_command,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`seconds` bounds one command, `patience` the time until the paper is out."""
        self._name = name
        self._media = media
        self._seconds = seconds
        self._patience = patience
        self._run = run
        self._sleep = sleep

    @property
    def name(self) -> str:
        """The queue's name."""
        return self._name

    def send(self, pdf: Path, title: str, copies: int = 1) -> str:
        """Print the file and return CUPS' job name once it is through.

        A job that does not come out in time is taken back, so that it cannot appear a second time
        after it was sent elsewhere. Raises NoPrinter, PrinterStopped, PrinterTimeout, PrinterTrouble.
        """
        self._ask_state()
        words = ["lp", "-d", self._name, "-n", str(copies), "-t", title, "-o", f"media={self._media}"]
        status, out, err = self._call([*words, "--", str(pdf)])
        if status != 0:
            raise _named(self._name, err or out)
        job = out.strip().removeprefix("request id is ").split(" (")[0].strip()
        self._await(job)
        return job

    def _await(self, job: str) -> None:
        waited, step = 0.0, 0.25
        while self._waiting(job):
            if waited >= self._patience:
                self._call(["cancel", job])
                self._ask_state()  # says why, when the printer knows
                raise PrinterTimeout(printer=self._name, detail=f"{job}: {self._patience:.0f} s")
            self._sleep(step)
            waited += step
            step = min(1.0, step * 1.5)

    def _waiting(self, job: str) -> bool:
        _, out, _ = self._call(["lpstat", "-W", "not-completed", "-o", self._name])
        return any(line.split()[:1] == [job] for line in out.splitlines())

    def _ask_state(self) -> None:
        """Refuse when the queue is known to be stopped."""
        status, out, err = self._call(["lpstat", "-l", "-p", self._name])
        if status != 0:
            raise _named(self._name, err or out)
        lower = out.lower()
        for sign, words in _STOPPED.items():
            if sign in lower:
                raise PrinterStopped(printer=self._name, detail=words)
        if " disabled since" in lower:
            raise PrinterStopped(printer=self._name, detail=out.strip().splitlines()[-1].strip())

    def _call(self, words: Sequence[str]) -> tuple[int, str, str]:
        try:
            return self._run(words, self._seconds)
        except (NoPrinter, PrinterTimeout) as trouble:
            raise type(trouble)(printer=self._name, detail=trouble.params.get("detail")) from trouble


def _named(name: str, message: str) -> PrinterTrouble:
    text = " ".join(message.split())
    lower = text.lower()
    unknown = ("does not exist", "invalid destination", "unknown destination", "no such", "no destinations")
    if any(sign in lower for sign in unknown):
        return NoPrinter(printer=name, detail=text)
    if "not accepting" in lower or "disabled" in lower:
        return PrinterStopped(printer=name, detail=text)
    return PrinterTrouble(printer=name, detail=text)


class FolderPrinter:
    """Writes 0001-title.pdf, 0002-… into a folder: for the demo hall, practice and the tour."""

    def __init__(self, folder: Path, name: str = "") -> None:
        self._folder = folder
        self._name = name or folder.name

    @property
    def name(self) -> str:
        """The printer's name."""
        return self._name

    def send(self, pdf: Path, title: str, copies: int = 1) -> str:  # noqa: ARG002
        """Copy the file under the next number (once, whatever `copies` says); returns the file's name."""
        safe = "".join(char if char.isalnum() or char in "-_〔〕" else "-" for char in title)[:60]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            content = pdf.read_bytes()
            taken = [int(path.name[:4]) for path in self._folder.glob("[0-9][0-9][0-9][0-9]-*.pdf")]
            number = max(taken, default=0) + 1
            while True:
                target = self._folder / f"{number:04d}-{safe}.pdf"
                try:
                    with target.open("xb") as out:
                        out.write(content)
                    return target.name
                except FileExistsError:
                    number += 1
        except OSError as error:
            raise PrinterTrouble(printer=self._name, detail=str(error)) from error


def list_printers(run: Run = run_command, seconds: float = 5.0) -> tuple[str, ...]:
    """Names of the CUPS queues, the default first; empty where there is no printing system.

    May take a second: never ask from the window's thread.
    """
    try:
        status, out, _ = run(["lpstat", "-e"], seconds)
        _, default, _ = run(["lpstat", "-d"], seconds)
    except (NoPrinter, PrinterTimeout):
        return ()
    names = [line.strip() for line in out.splitlines() if line.strip()] if status == 0 else []
    first = default.rpartition(":")[2].strip()
    return tuple(sorted(names, key=lambda name: (name != first, name)))


def roll_media(width: RollWidth, height_mm: int) -> str:
    """The CUPS media name of a slip of that length."""
    return f"Custom.{int(width)}x{height_mm}mm"
