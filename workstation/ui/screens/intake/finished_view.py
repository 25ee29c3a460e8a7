"""After the outcome: what stands, which papers came out, and what to do with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.outcome import Outcome
from workstation.services.papers.service import PaperView
from workstation.ui.screens.intake.item_panel import short_no
from workstation.ui.screens.intake.outcome_words import name_of
from workstation.ui.screens.intake.paper_words import paper_name
from workstation.ui.screens.intake.work import Finished
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label


class FinishedView(QWidget):
    """Nothing solid here: the one thing to do now is F2, on the ticket bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Outcome, Finished] | None = None
        size = theme.size
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        self.card = Panel(theme, inset=True)
        self.card.setFixedWidth(size(680))
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self.card)
        column.addStretch(2)
        outer.addLayout(column)
        outer.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(size(12))
        head.addWidget(Picture(theme, "check", "ok.solid", 28))
        words = QVBoxLayout()
        self.title = label("", "title", wrap=True)
        self.line = label("", "bodySoft", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        self.card.body.addLayout(head)
        self._papers = QGridLayout()
        self._papers.setHorizontalSpacing(size(14))
        self._papers.setVerticalSpacing(size(8))
        self._papers.setColumnStretch(1, 1)
        self.card.body.addLayout(self._papers)
        self.advice = label("", "soft", wrap=True)
        self.card.body.addWidget(self.advice)
        buttons = QHBoxLayout()
        self.again = KeyCapButton(theme, self.tr("Print again"), "Ctrl+P", OUTLINE)
        self.more = KeyCapButton(theme, self.tr("Another matter for the same person"), "Ctrl+N", OUTLINE)
        buttons.addWidget(self.again)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        self.card.body.addLayout(buttons)

    def show_printing(self, outcome: Outcome, case_no: str | None) -> None:
        """It stands; the papers are on their way."""
        no = short_no(case_no) if case_no else ""
        words = self.tr("{outcome}: done. {no}").format(outcome=name_of(outcome), no=no)
        self.title.setText(words.strip())
        self.line.setText(self.tr("Printing the papers."))
        self.advice.setText("")
        self._shown = None
        self._clear()

    def show_finished(self, outcome: Outcome, finished: Finished) -> None:
        """Show what the printer made of it."""
        self.show_printing(outcome, finished.done.case_no)
        self._shown = (outcome, finished)
        out = all(view.out for view in finished.papers)
        self.line.setText(
            self.tr("The case number never changes.") if out
            else self.tr("Not everything came out; the numbers are kept.")
        )  # fmt: skip
        for row, view in enumerate(finished.papers):
            self._papers.addWidget(label(paper_name(view.kind), "strong"), row, 0)
            self._papers.addWidget(label(view.doc_no or "", "body"), row, 1)
            tag = (
                Tag(self.tr("printed"), "ok", "check") if view.out else Tag(self.tr("not printed"), "danger")
            )
            self._papers.addWidget(TagLabel(self._theme, tag, self), row, 2, Qt.AlignmentFlag.AlignRight)
        self.advice.setText(
            self.tr("See to the printer, then press Ctrl+P: number and date stay as they are.") if not out
            else self.tr("Have the applicant sign both copies and ask how the result is to be collected. "
                    "What is printed cannot be undone, only made void and printed anew.")
        )  # fmt: skip
        self.setAccessibleName(f"{self.title.text()} {self.line.text()}")

    def show_reprinted(self, view: PaperView) -> None:
        """One of these papers was sent once more."""
        if self._shown is None:
            return
        outcome, finished = self._shown
        if all(paper.id != view.id for paper in finished.papers):
            return
        papers = tuple(view if paper.id == view.id else paper for paper in finished.papers)
        self.show_finished(outcome, replace(finished, papers=papers))

    def _clear(self) -> None:
        while self._papers.count():
            old = self._papers.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
