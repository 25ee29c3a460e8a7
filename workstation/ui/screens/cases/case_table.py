"""The list of cases: two lines a row, the limit at the right in its colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from workstation.domain.case import CaseState
from workstation.services.casebook.views import CaseRow, DraftRow
from workstation.ui.screens.cases.words import day_words, limit_lines, short_number, state_tag, tone_of
from workstation.ui.table import Cell, Column, RowsModel, Written
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import RIGHT, words
from workstation.ui.widgets.row_painter import RowPainter
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag, tag_width


@dataclass(frozen=True)
class Line:
    """What a row shows: a case, or a draft that is no case yet."""

    case: CaseRow | None = None
    draft: DraftRow | None = None

    @property
    def id(self) -> str:
        """What the line is about."""
        return self.case.id if self.case else self.draft.id if self.draft else ""


PADDING = 18


class LimitPainter(RowPainter):
    """The last column stands at the right, both lines of it."""

    def __init__(self, theme: Theme, table: RowsTable[Line]) -> None:
        super().__init__(theme, table)
        self._look = theme

    def _content(self, painter: QPainter, cell: Written, area: QRectF) -> None:
        if cell.cell is not Cell.TIME:
            super()._content(painter, cell, area)
            return
        theme = self._look
        half = theme.size(20)
        top = area.center().y() - (half if cell.second else half / 2)
        ink = theme.colour(cell.tone or "ink")
        line = QRectF(area.left(), top, area.width(), half)
        words(painter, line, cell.text, theme.font(14), ink, RIGHT)
        if cell.second:
            below = QRectF(area.left(), top + half, area.width(), half - 1)
            words(painter, below, cell.second, theme.font(13), theme.colour("ink.secondary"), RIGHT)


def case_table(theme: Theme, now: Callable[[], datetime], name: str) -> RowsTable[Line]:
    """The table with its columns."""

    def today() -> date:
        return now().date()

    model: RowsModel[Line] = RowsModel(
        (
            Column(QCoreApplication.translate("CaseTable", "Applicant"), _name, Cell.STRONG, 140, tone=_soft),
            Column(
                QCoreApplication.translate("CaseTable", "Service item"), _item, Cell.WORDS, second=_number
            ),
            Column(
                QCoreApplication.translate("CaseTable", "State"),
                lambda _line: "",
                Cell.TAGS,
                _state_wide(theme),
                tags=_tags,
            ),
            Column(
                QCoreApplication.translate("CaseTable", "Limit (promise / law)"),
                lambda line: _limit(line, today())[0],
                Cell.TIME,
                148,
                second=lambda line: _limit(line, today())[1],
                tone=_tone,
            ),
        ),
        lambda line: line.id,
    )
    table: RowsTable[Line] = RowsTable(theme, model, row=48, name=name)
    table.setItemDelegate(LimitPainter(theme, table))
    return table


def _state_wide(theme: Theme) -> int:
    """No state is left out for want of room, whatever the language; px of the design."""
    widest = max(tag_width(theme, state_tag(state)) for state in CaseState)
    return max(100, round(widest / theme.factor) + PADDING)


def _name(line: Line) -> str:
    name = line.case.name if line.case else line.draft.name if line.draft else ""
    return name or QCoreApplication.translate("CaseTable", "no name")


def _soft(line: Line) -> str:
    named = line.case.name if line.case else line.draft.name if line.draft else ""
    return "" if named else "ink.muted"


def _item(line: Line) -> str:
    if line.case is not None:
        return line.case.item
    item = line.draft.item if line.draft else ""
    return item or QCoreApplication.translate("CaseTable", "no item chosen yet")


def _number(line: Line) -> str:
    if line.case is None:
        return QCoreApplication.translate("CaseTable", "no number, no clock yet")
    number = short_number(line.case.case_no)
    if line.case.older:
        return QCoreApplication.translate("CaseTable", "{number} · from the hall").format(number=number)
    return number


def _tags(line: Line) -> tuple[Tag, ...]:
    if line.case is None:
        return (Tag(QCoreApplication.translate("CaseTable", "Draft")),)
    return (state_tag(line.case.state),)


def _limit(line: Line, today: date) -> tuple[str, str]:
    if line.case is not None:
        return limit_lines(line.case, today)
    if line.draft is None:
        return "", ""
    saved = line.draft.saved_at.astimezone()
    words_of_day = QCoreApplication.translate("CaseTable", "saved {day}")
    return words_of_day.format(day=day_words(saved.date(), today)), f"{saved:%H:%M}"


def _tone(line: Line) -> str:
    return tone_of(line.case.light) if line.case else "ink.muted"
