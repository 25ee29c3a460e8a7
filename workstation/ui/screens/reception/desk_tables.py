"""The rows at the foot of the guide's desk: who has a time today, and whose number was passed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from workstation.services.reception.appointments import AppointmentLine, Arrival
from workstation.services.reception.board import PassedLine
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag

ROW = 36


def appointments_table(theme: Theme) -> RowsTable[AppointmentLine]:
    """Today's book; the last column checks somebody in."""
    translate = QCoreApplication.translate
    check_in = translate("DeskTables", "Check in")

    def state(line: AppointmentLine) -> tuple[Tag, ...]:
        if not line.open:
            return (Tag(translate("DeskTables", "Here: {no}").format(no=line.no), "ok", "check"),)
        if line.arrival is Arrival.early:
            words = translate("DeskTables", "Counts from {time}")
            return (Tag(words.format(time=f"{line.from_time:%H:%M}"), "neutral"),)
        if line.arrival is Arrival.late:
            return (Tag(translate("DeskTables", "Too late: ordinary turn"), "warn", "clock"),)
        words = translate("DeskTables", "Counts until {time}")
        return (Tag(words.format(time=f"{line.until:%H:%M}"), "info", "clock"),)

    columns: tuple[Column[AppointmentLine], ...] = (
        Column(translate("DeskTables", "Time"), lambda line: f"{line.at:%H:%M}", Cell.NUMBER, width=90),
        Column(translate("DeskTables", "Name"), lambda line: line.name_masked, Cell.STRONG, width=92),
        Column(translate("DeskTables", "Matter"), lambda line: line.item_name or line.group),
        Column(translate("DeskTables", "Windows"), lambda line: " ".join(line.windows), Cell.MUTED, width=84),
        Column(translate("DeskTables", "State"), lambda _line: "", Cell.TAGS, width=178, tags=state),
        Column("", lambda line: check_in if line.open else "", Cell.BUTTON, width=100),
    )
    name = translate("DeskTables", "Appointments of today")
    return RowsTable(theme, RowsModel(columns, lambda line: line.id), row=ROW, name=name)


def passed_table(theme: Theme, local: Callable[[datetime], datetime]) -> RowsTable[PassedLine]:
    """Numbers that were passed over, and those that wait again; the last column brings one back."""
    translate = QCoreApplication.translate
    bring_back = translate("DeskTables", "Back in line")

    def state(line: PassedLine) -> tuple[Tag, ...]:
        if line.waiting:
            words = translate("DeskTables", "Waits, {count} before it")
            return (Tag(words.format(count=line.after), "info", "refresh"),)
        if not line.times_left:
            return (Tag(translate("DeskTables", "New number needed"), "warn"),)
        words = translate("DeskTables", "Would come after {count}")
        return (Tag(words.format(count=line.after), "neutral"),)

    def since(line: PassedLine) -> str:
        return f"{local(line.since):%H:%M}"

    columns: tuple[Column[PassedLine], ...] = (
        Column(translate("DeskTables", "Since"), since, Cell.TIME, width=72),
        Column(translate("DeskTables", "Number"), lambda line: line.no, Cell.NUMBER, width=84),
        Column(translate("DeskTables", "Matter"), lambda line: line.item_name or line.group),
        Column(translate("DeskTables", "Name"), lambda line: line.name_masked, Cell.STRONG, width=84),
        Column(translate("DeskTables", "State"), lambda _line: "", Cell.TAGS, width=206, tags=state),
        Column(
            "",
            lambda line: bring_back if not line.waiting and line.times_left else "",
            Cell.BUTTON,
            width=118,
        ),
    )
    name = translate("DeskTables", "Numbers passed over today")
    return RowsTable(theme, RowsModel(columns, lambda line: line.ticket), row=ROW, name=name)
