"""The right edge of a case: materials and where they are, papers, what lies in our hands."""

from __future__ import annotations

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from workstation.services.casebook.views import CaseStory, MaterialLine, PaperLine
from workstation.ui.screens.cases.words import day_words, judged_tag, paper_words
from workstation.ui.screens.cases.wrapped import Wrapped
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import QUIET, KeyCapButton
from workstation.ui.widgets.tag import Tag, TagLabel, tag_width
from workstation.ui.widgets.text import label, rule

TAG_BESIDE = 76
"""A wider tag would leave the name of the material too little room beside it."""


class Side(QWidget):
    """`paper_pressed(paper)`: print it again."""

    paper_pressed = Signal(object)

    def __init__(self, theme: Theme, zone: tzinfo | None) -> None:
        super().__init__()
        self._theme, self._zone = theme, zone
        self._column = QVBoxLayout(self)
        size = theme.size
        self._column.setContentsMargins(size(16), size(14), size(16), size(14))
        self._column.setSpacing(size(8))
        self.papers: list[KeyCapButton] = []

    def show_story(self, story: CaseStory, today: date) -> None:
        """Show this case."""
        empty(self._column)
        self.papers = []
        needed = [line for line in story.materials if line.judgement.value != "not_applicable"]
        self._head(self.tr("%n material(s)", "", len(needed)))
        tags = [tag_width(self._theme, judged_tag(line.judgement)) for line in story.materials]
        below = max(tags, default=0) > self._theme.size(TAG_BESIDE)
        for line in story.materials:
            self._column.addWidget(self._material(line, today, below=below))
        self._column.addWidget(rule())
        self._head(self.tr("Papers"))
        if not story.papers:
            self._column.addWidget(label(self.tr("No paper yet."), "soft"))
        for paper in story.papers:
            self._column.addWidget(self._paper(paper, today))
        self._column.addWidget(rule())
        self._head(self.tr("In our hands"))
        words = self.tr("Nothing: everything went home or was only looked at.")
        if story.held:
            words = self.tr(", ").join(held_words(line) for line in story.held)
        self._column.addWidget(Wrapped(words, "soft"))
        self._column.addStretch(1)

    def _head(self, text: str) -> None:
        self._column.addWidget(label(text, "strong"))

    def _material(self, line: MaterialLine, today: date, *, below: bool) -> QWidget:
        """The name is never cut: a long tag stands below it, before where the material is."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size(2 if below else 0))
        row, second = QHBoxLayout(), QHBoxLayout()
        tag = judged_tag(line.judgement)
        for one in (row, second):
            one.setSpacing(self._theme.size(8))
            column.addLayout(one)
        row.addWidget(Wrapped(line.name, "dense"), 1, Qt.AlignmentFlag.AlignTop)
        mark = TagLabel(self._theme, tag, holder)
        (second if below else row).addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        where = self._where(line, today)
        if where:
            second.addWidget(Wrapped(where, "caption"), 1, Qt.AlignmentFlag.AlignVCenter)
        elif below:
            second.addStretch(1)
        holder.setAccessibleName(f"{line.name}: {tag.text} {where}")
        return holder

    def _where(self, line: MaterialLine, today: date) -> str:
        parts = []
        if line.kept and line.originals + line.copies:
            parts.append(self.tr("with us"))
        elif line.judgement.value == "given_back":
            parts.append(self.tr("went home"))
        if line.until is not None:
            parts.append(self.tr("by {day}").format(day=day_words(line.until, today)))
        if line.note:
            parts.append(line.note)
        if line.batch:
            parts.append(self.tr("judged in one stroke"))
        return " · ".join(parts)

    def _paper(self, paper: PaperLine, today: date) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.size(6))
        local = paper.made_at.astimezone(self._zone).date()
        words = self.tr("{paper} · {day}").format(paper=paper_words(paper.kind), day=day_words(local, today))
        button = PaperButton(
            self._theme, paper_words(paper.kind), "", QUIET, icon="document", height=28, spread=True
        )
        button.setToolTip(paper.doc_no or "")
        button.setAccessibleName(
            self.tr("Print again: {paper}").format(paper=f"{words} {paper.doc_no or ''}")
        )
        button.clicked.connect(lambda _checked=False, one=paper: self.paper_pressed.emit(one))
        self.papers.append(button)
        row.addWidget(button)
        row.addStretch(1)
        row.addWidget(label(day_words(local, today), "caption"))
        tag = paper_tag(paper)
        if tag is None:
            return holder
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        below = QHBoxLayout()
        below.setContentsMargins(self._theme.size(30), 0, 0, 0)
        below.addWidget(TagLabel(self._theme, tag, whole))
        below.addStretch(1)
        column.addLayout(below)
        return whole


class PaperButton(KeyCapButton):
    """A paper by its name; cut where there is no room."""

    def minimumSizeHint(self) -> QSize:
        """A few characters at least."""
        return QSize(self._theme.size(80), self.sizeHint().height())


def paper_tag(paper: PaperLine) -> Tag | None:
    """What has to be known of a paper at a glance."""
    if paper.state == "void":
        return Tag(QCoreApplication.translate("Side", "void"), "danger")
    if paper.state in ("prepared", "failed"):
        return Tag(QCoreApplication.translate("Side", "not printed"), "warn")
    times = paper.print_count
    if times > 1:
        return Tag(QCoreApplication.translate("Side", "printed %n times", "", times))
    return None


def held_words(line: MaterialLine) -> str:
    """A material in our hands, with its pieces."""
    parts = []
    if line.originals:
        words = QCoreApplication.translate("Side", "original {n}")
        parts.append(words.format(n=line.originals))
    if line.copies:
        parts.append(QCoreApplication.translate("Side", "copy {n}").format(n=line.copies))
    return " ".join((line.name, *parts))


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
