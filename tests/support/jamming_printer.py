"""A printer that jams when told, and else does what the one behind it does."""

from __future__ import annotations

from pathlib import Path

from workstation.printing.printers import Printer, PrinterStopped


class JammingPrinter:
    """Begins jammed; every paper it was asked for is counted by its title."""

    def __init__(self, behind: Printer) -> None:
        self._behind = behind
        self.jammed = True
        self.asked: list[str] = []

    @property
    def name(self) -> str:
        return self._behind.name

    def send(self, pdf: Path, title: str, copies: int = 1) -> str:
        self.asked.append(title)
        if self.jammed:
            raise PrinterStopped(printer=self.name, detail="卡纸")
        return self._behind.send(pdf, title, copies)
