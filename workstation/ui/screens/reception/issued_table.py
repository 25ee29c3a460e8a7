"""The numbers this desk gave out last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from workstation.services.reception.board import IssuedLine
from workstation.ui.screens.reception.desk_tables import ROW
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag


def _states() -> dict[str, Tag]:
    return {
        "waiting": Tag(QCoreApplication.translate("IssuedTable", "Waiting"), "neutral"),
        "called": Tag(QCoreApplication.translate("IssuedTable", "Called"), "warn", "megaphone"),
        "serving": Tag(QCoreApplication.translate("IssuedTable", "At the window"), "accent", "person"),
        "on_hold": Tag(QCoreApplication.translate("IssuedTable", "On hold"), "defer", "pause"),
        "finished": Tag(QCoreApplication.translate("IssuedTable", "Done"), "ok", "check"),
        "no_show": Tag(QCoreApplication.translate("IssuedTable", "Missed"), "warn"),
        "cancelled": Tag(QCoreApplication.translate("IssuedTable", "Cancelled"), "neutral"),
        "abandoned": Tag(QCoreApplication.translate("IssuedTable", "Not come"), "neutral"),
    }


def _marks(line: IssuedLine) -> tuple[Tag, ...]:
    tags = []
    if line.ground:
        tags.append(Tag(QCoreApplication.translate("IssuedTable", "First by law"), "info"))
    if "hearing" in line.needs:
        tags.append(Tag(QCoreApplication.translate("IssuedTable", "Hearing"), "accent", "ear-off"))
    if "assist" in line.needs:
        tags.append(Tag(QCoreApplication.translate("IssuedTable", "Help"), "accent", "person"))
    if line.prints > 1:
        words = QCoreApplication.translate("IssuedTable", "Slip no. {count}").format(count=line.prints)
        tags.append(Tag(words, "neutral", "printer"))
    return tuple(tags)


def issued_table(theme: Theme, local: Callable[[datetime], datetime]) -> RowsTable[IssuedLine]:
    """The table; its last column prints the slip again. `local` gives the hall's own time."""
    states = _states()
    titles = (
        QCoreApplication.translate("IssuedTable", "Taken"),
        QCoreApplication.translate("IssuedTable", "Number"),
        QCoreApplication.translate("IssuedTable", "Matter"),
        QCoreApplication.translate("IssuedTable", "Name"),
        QCoreApplication.translate("IssuedTable", "State"),
    )
    again = QCoreApplication.translate("IssuedTable", "Print again")

    def state(line: IssuedLine) -> tuple[Tag, ...]:
        return (states[line.state],) if line.state in states else ()

    def matter(line: IssuedLine) -> str:
        at = f"{local(line.appointment_at):%H:%M} " if line.appointment_at else ""
        return at + (line.item_name or line.group)

    columns: tuple[Column[IssuedLine], ...] = (
        Column(titles[0], lambda line: f"{local(line.taken_at):%H:%M}", Cell.TIME, width=72),
        Column(titles[1], lambda line: line.no, Cell.NUMBER, width=84),
        Column(titles[2], matter, tags=_marks),
        Column(titles[3], lambda line: line.name_masked, Cell.STRONG, width=92),
        Column(titles[4], lambda _line: "", Cell.TAGS, width=128, tags=state),
        Column("", lambda _line: again, Cell.BUTTON, width=118),
    )
    model = RowsModel(columns, lambda line: line.ticket)
    name = QCoreApplication.translate("IssuedTable", "Numbers given out at this desk")
    return RowsTable(theme, model, row=ROW, name=name)
