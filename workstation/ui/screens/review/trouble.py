"""What a list says in the place of its rows when they could not be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from workstation.domain.errors import RuleBroken
from workstation.ui.messages import wording
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.rows_table import RowsTable


def show_trouble(
    state: RowsOrState, table: RowsTable[Any], error: RuleBroken, again: Callable[[], None]
) -> None:
    """The reason and a way to try again; rows that were read before stay."""
    if table.rows_model.rowCount():
        return
    words = wording(error)
    button = QCoreApplication.translate("ReviewTrouble", "Try again")
    state.show_state(Kind.ERROR, words.happened, words.rest, button=button, key="F5", act=again)
