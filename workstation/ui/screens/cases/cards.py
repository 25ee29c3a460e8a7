"""The small cards of the page: some words to write down, a filter, papers to print again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from workstation.domain.case import CaseState
from workstation.services.casebook.views import PaperLine, Whose
from workstation.ui.screens.cases.side import paper_tag
from workstation.ui.screens.cases.wanted import Wanted
from workstation.ui.screens.cases.words import moment_words, paper_words, state_tag, whose_words
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, QUIET, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import label
from workstation.ui.widgets.tick_box import TickBox


class Card(SentCard):
    """A card with a title, a soft line, a body to fill, and its one deed at the bottom."""

    def __init__(
        self, theme: Theme, host: QWidget, title: str, text: str, verb: str, *, width: int = 560
    ) -> None:
        """`verb` is what the button says; it is done with Ctrl+Enter."""
        super().__init__(theme, host, width=width, top=40, name=title)
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(20), size(16), size(20), size(16))
        inner.setSpacing(size(10))
        inner.addWidget(label(title, "section", wrap=True))
        if text:
            inner.addWidget(label(text, "soft", wrap=True))
        self.inner = QVBoxLayout()
        self.inner.setSpacing(size(8))
        inner.addLayout(self.inner)
        inner.addWidget(self.wrong)
        row = QHBoxLayout()
        row.setSpacing(size(10))
        row.addStretch(1)
        self.back = KeyCapButton(theme, self.tr("Go back"), "Esc", OUTLINE, height=36)
        self.back.clicked.connect(self.close_card)
        self.done = KeyCapButton(theme, verb, "Ctrl+Return", PRIMARY, height=36)
        self.done.clicked.connect(self.primary)
        row.addWidget(self.back)
        row.addWidget(self.done)
        inner.addLayout(row)
        self.body.addLayout(inner)


class WordsCard(Card):
    """Something to write down; with `promise` a box that has to be ticked first."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        title: str,
        text: str,
        verb: str,
        written: Callable[[str], None],
        *,
        promise: str = "",
        width: int = 560,
    ) -> None:
        super().__init__(theme, host, title, text, verb, width=width)
        self._written = written
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(theme.size(88))
        self.inner.addWidget(self.field)
        self.promise = TickBox(theme, promise)
        self._must = bool(promise)
        self.inner.addWidget(self.promise)
        self.promise.setVisible(self._must)

    def primary(self) -> None:
        """Ctrl+Enter."""
        words = self.field.toPlainText().strip()
        if not words:
            self.refuse(self.tr("Nothing is written yet."))
            self.field.setFocus()
            return
        if self._must and not self.promise.isChecked():
            self.refuse(self.tr("First: {what}").format(what=self.promise.text()))
            self.promise.setFocus()
            return
        self.send()
        self._written(words)


STATES = (
    CaseState.received, CaseState.supplement_pending, CaseState.accepted, CaseState.deferred_accepted,
    CaseState.under_review, CaseState.clock_stopped, CaseState.granted, CaseState.denied, CaseState.concluded,
    CaseState.delivered, CaseState.not_accepted, CaseState.not_required, CaseState.returned,
    CaseState.withdrawn,
)  # fmt: skip


class FilterCard(Card):
    """Whose cases, and in which states: `chosen(whose, states)` when it is taken over."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        wanted: Wanted,
        chosen: Callable[[Whose, tuple[CaseState, ...]], None],
    ) -> None:
        title = QCoreApplication.translate("FilterCard", "Which cases")
        text = QCoreApplication.translate("FilterCard", "Names of cases that are not yours are masked.")
        super().__init__(theme, host, title, text, QCoreApplication.translate("FilterCard", "Show them"))
        self._chosen = chosen
        segments = tuple(
            Segment(whose.value, whose_words(whose), str(place)) for place, whose in enumerate(Whose, start=1)
        )
        self.whose = Segmented(theme, segments, about=self.tr("Whose cases"), height=34)
        self.whose.choose(wanted.whose.value)
        self.whose.picked.connect(self.whose.choose)
        self.inner.addWidget(self.whose)
        self.inner.addWidget(label(self.tr("In these states only (none ticked: in every state)"), "soft"))
        grid = QGridLayout()
        grid.setSpacing(theme.size(4))
        self.boxes: dict[CaseState, TickBox] = {}
        for place, state in enumerate(STATES):
            box = TickBox(theme, state_tag(state).text)
            box.setChecked(state in wanted.states)
            self.boxes[state] = box
            grid.addWidget(box, place // 3, place % 3)
        self.inner.addLayout(grid)
        self.everything = KeyCapButton(theme, self.tr("Back to my cases, every state"), "", QUIET, height=30)
        self.everything.clicked.connect(self._reset)
        self.inner.addWidget(self.everything)

    def _reset(self) -> None:
        self.whose.choose(Whose.mine.value)
        for box in self.boxes.values():
            box.setChecked(False)
        self.primary()

    def primary(self) -> None:
        """Ctrl+Enter."""
        states = tuple(state for state, box in self.boxes.items() if box.isChecked())
        whose = Whose(self.whose.chosen or Whose.mine.value)
        self.close_card()
        self._chosen(whose, states)


class PapersCard(Overlay):
    """The papers of a case; Enter prints the chosen one again."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        papers: Sequence[PaperLine],
        today: date,
        zone: tzinfo | None,
        picked: Callable[[PaperLine], None],
    ) -> None:
        super().__init__(theme, host, width=720, top=40, name="")
        self.setAccessibleName(self.tr("Papers of this case"))
        self._picked = picked
        size = theme.size
        head = QVBoxLayout()
        head.setContentsMargins(size(20), size(14), size(20), size(10))
        head.addWidget(label(self.tr("Which paper is to be printed again?"), "section"))
        words = self.tr("Number and date stay; the copy says how often it was printed.")
        head.addWidget(label(words, "soft", wrap=True))
        self.body.addLayout(head)
        model: RowsModel[PaperLine] = RowsModel(
            (
                Column(self.tr("Paper"), lambda one: paper_words(one.kind), Cell.STRONG, 160),
                Column(self.tr("Number"), lambda one: one.doc_no or "—"),
                Column("", lambda _one: "", Cell.TAGS, 108, tags=_tags),
                Column(self.tr("Made"), lambda one: moment_words(one.made_at, today, zone), Cell.TIME, 160),
            ),
            lambda one: one.id,
        )
        self.table: RowsTable[PaperLine] = RowsTable(theme, model, name=self.tr("Papers of this case"))
        self.table.set_rows(tuple(reversed(papers)))
        self.table.choose(0)
        self.table.setFixedHeight(size(32) + size(40) * min(max(len(papers), 1), 8) + 2)
        self.table.opened.connect(self._open)
        self.body.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(size(10))
        foot.setContentsMargins(size(20), size(12), size(20), size(14))
        foot.addStretch(1)
        self.back = KeyCapButton(theme, self.tr("Go back"), "Esc", OUTLINE, height=36)
        self.back.clicked.connect(self.close_card)
        self.done = KeyCapButton(theme, self.tr("Print again"), "Return", PRIMARY, height=36)
        self.done.clicked.connect(self.primary)
        foot.addWidget(self.back)
        foot.addWidget(self.done)
        self.body.addLayout(foot)
        self.closed.connect(self.deleteLater)

    def primary(self) -> None:
        """Ctrl+Enter, as Enter."""
        one = self.table.current()
        if one is not None:
            self._open(one)

    def _open(self, one: PaperLine) -> None:
        self.close_card()
        self._picked(one)


def _tags(one: PaperLine) -> tuple[Tag, ...]:
    tag = paper_tag(one)
    return (tag,) if tag is not None else ()
