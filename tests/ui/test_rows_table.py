"""Lists: steady while the data moves under them, right for keys and screen readers."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workstation.ui.table import CELL, Cell, Column, RowsModel, Written
from workstation.ui.theme import Theme
from workstation.ui.widgets.column_room import Room, share
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.row_painter import RowPainter
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag


@dataclass(frozen=True)
class Ticket:
    number: str
    minutes: int


def tickets(*numbers: str) -> list[Ticket]:
    return [Ticket(number, place) for place, number in enumerate(numbers)]


COLUMNS: tuple[Column[Ticket], ...] = (
    Column("Number", lambda row: row.number, Cell.NUMBER, 90, sort=lambda row: row.number),
    Column("Marks", lambda row: "", Cell.TAGS, 120, tags=lambda row: (Tag("elderly", "info"),)),
    Column("Waited", lambda row: f"{row.minutes} min", Cell.COUNT, 90, sort=lambda row: row.minutes),
    Column("", lambda row: "Resume", Cell.BUTTON, 100),
)


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> RowsTable[Ticket]:
    made = RowsTable(theme, RowsModel(COLUMNS, lambda row: row.number), name="Waiting")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_refresh_keeps_the_chosen_row(table: RowsTable[Ticket]) -> None:
    table.set_rows(tickets("A1", "A2", "A3"))
    table.choose(1)
    table.set_rows(tickets("A0", "A1", "A2", "A3"))
    chosen = table.current()
    assert chosen is not None and chosen.number == "A2"
    table.set_rows(tickets("A0", "A1"))
    assert table.current() is None


def test_the_same_rows_are_renewed_without_a_reset(table: RowsTable[Ticket], qtbot: QtBot) -> None:
    table.set_rows([Ticket("A1", 1), Ticket("A2", 2)])
    resets: list[bool] = []
    table.rows_model.modelReset.connect(lambda: resets.append(True))
    table.set_rows([Ticket("A1", 5), Ticket("A2", 6)])
    assert resets == []
    assert table.rows_model.index(0, 2).data() == "5 min"


def test_new_rows_wait_until_they_are_asked_for(table: RowsTable[Ticket]) -> None:
    table.set_rows(tickets("A1", "A2"))
    assert table.offer_rows([Ticket("A9", 0), Ticket("A1", 7), Ticket("A2", 8)]) == 1
    assert [row.number for row in table.rows_model.rows] == ["A1", "A2"]
    assert table.rows_model.rows[0].minutes == 7


def test_enter_and_double_click_open(table: RowsTable[Ticket], qtbot: QtBot) -> None:
    table.set_rows(tickets("A1", "A2"))
    opened: list[str] = []
    table.opened.connect(lambda row: opened.append(row.number))
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    spot = table.visualRect(table.rows_model.index(0, 0)).center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(table.viewport(), left, plain, spot)
    QTest.mouseDClick(table.viewport(), left, plain, spot)
    assert opened == ["A2", "A2", "A1"]


def test_a_painted_button_tells_its_row(table: RowsTable[Ticket], qtbot: QtBot) -> None:
    table.set_rows(tickets("A1", "A2"))
    with qtbot.waitSignal(table.pressed) as caught:
        spot = table.visualRect(table.rows_model.index(1, 3)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert caught.args is not None
    assert caught.args[0].number == "A2" and caught.args[1] == 3


def test_painting_reads_only_what_is_written(table: RowsTable[Ticket]) -> None:
    asked: list[str] = []

    def value(row: Ticket) -> str:
        asked.append(row.number)
        return row.number

    model: RowsModel[Ticket] = RowsModel((Column("Number", value),), lambda row: row.number)
    model.set_rows(tickets("A1", "A2"))
    before = list(asked)
    for _ in range(5):
        assert isinstance(model.index(0, 0).data(CELL), Written)
    assert asked == before == ["A1", "A2"]


def test_sorting_by_the_head_keeps_the_row_and_tells(table: RowsTable[Ticket], qtbot: QtBot) -> None:
    table.set_rows([Ticket("A1", 3), Ticket("A2", 9), Ticket("A3", 1)])
    table.choose(0)
    table.sort_rows(2, down=True)
    assert [row.number for row in table.rows_model.rows] == ["A2", "A1", "A3"]
    chosen = table.current()
    assert chosen is not None and chosen.number == "A1"
    table.set_rows([Ticket("A1", 30), Ticket("A2", 9)])
    assert [row.number for row in table.rows_model.rows] == ["A1", "A2"]


def test_input_methods_stay_out_of_lists(table: RowsTable[Ticket]) -> None:
    assert not table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_screen_reader_hears_words_and_tags(table: RowsTable[Ticket]) -> None:
    table.set_rows(tickets("A1"))
    assert table.rows_model.index(0, 1).data(int(Qt.ItemDataRole.AccessibleTextRole)) == "elderly"
    assert table.accessibleName() == "Waiting"


def test_rows_have_the_heights_of_the_design(table: RowsTable[Ticket], theme: Theme) -> None:
    table.set_rows(tickets("A1"))
    assert table.rowHeight(0) == 40
    assert table.horizontalHeader().height() == 32


def test_columns_give_room_to_words_that_would_be_cut() -> None:
    name, service = Room(100, 180), Room(0, 200)
    assert share((name, service, Room(80, 60)), 600) == [180, 0, 80]
    assert share((Room(100, 60), service, Room(80, 60)), 300) == [60, 0, 60]
    assert share((Room(100, 60, firm=True), service, Room(80, 60)), 300) == [100, 0, 60]
    assert share((Room(100, 90), service), 600) == [100, 0]
    # nothing left over: everybody keeps what the design gives
    assert share((Room(100, 180), Room(0, 400), Room(80, 80)), 300) == [100, 0, 80]
    widths = share((Room(100, 140), Room(0, 400), Room(200, 100)), 500)
    assert widths[0] > 100 and widths[2] < 200 and sum(widths) <= 300


def test_a_long_name_is_not_cut_while_another_column_is_empty(theme: Theme, qtbot: QtBot) -> None:
    columns: tuple[Column[Ticket], ...] = (
        Column("Name", lambda row: row.number, Cell.STRONG, 80),
        Column("Matter", lambda row: "short"),
    )
    table: RowsTable[Ticket] = RowsTable(theme, RowsModel(columns, lambda row: row.number))
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    table.set_rows(tickets("MARIA FERNANDEZ ROJAS"))
    wide = theme.font(14, bold=True)
    needed = QFontMetricsF(wide).horizontalAdvance("MARIA FERNANDEZ ROJAS") + theme.size(28)
    assert table.columnWidth(0) >= needed
    table.set_rows(tickets("Li"))
    assert table.columnWidth(0) == theme.size(80)


def test_who_stands_on_rows_that_go_waits_for_the_next(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    table: RowsTable[Ticket] = RowsTable(theme, RowsModel(COLUMNS, lambda row: row.number), name="Waiting")
    rows = RowsOrState(theme, table)
    column.addWidget(rows)
    column.addWidget(QPushButton("beside"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    table.setFocus()
    rows.show_state(Kind.EMPTY, "Nobody is waiting.")
    assert window.focusWidget() is rows
    rows.show_rows()
    assert table.hasFocus()


def test_words_without_room_are_whole_in_the_tool_tip(table: RowsTable[Ticket], theme: Theme) -> None:
    painter = table.itemDelegate()
    assert isinstance(painter, RowPainter)
    long = Written(Cell.WORDS, "有限责任公司设立登记（企业开办一件事）")
    assert painter.is_cut(long, theme.size(120)) and not painter.is_cut(long, theme.size(600))
    below = Written(Cell.WORDS, "登记", second="20261123-SJ03-0001 · 有限责任公司设立登记")
    assert painter.is_cut(below, theme.size(120)) and not painter.is_cut(below, theme.size(600))
