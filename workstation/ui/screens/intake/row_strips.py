"""The strips below a row: one of each kind, put below the row that asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workstation.domain.item import OnNotice
from workstation.domain.material import Judgement
from workstation.ui.screens.intake.editors import PiecesStrip, ReasonStrip, SourceStrip
from workstation.ui.screens.intake.judge import Judge
from workstation.ui.screens.intake.row_view import RowView
from workstation.ui.theme import Theme


class RowStrips(QObject):
    """`finished` when the row is done and the next one may come; `changed` when its look changed.

    `unnamed(name)` when a row was left as not in order without a reason: it is judged only with one.
    """

    finished = Signal()
    changed = Signal()
    unnamed = Signal(str)

    def __init__(
        self, theme: Theme, judge: Judge, view: Callable[[str], RowView | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._judge, self._view, self._host = judge, view, parent
        self.naming = ""
        self._material = self._waived = ""
        self.reasons = ReasonStrip(theme)
        self.reasons.changed.connect(self._reasons_changed)
        self.reasons.left.connect(self.leave)
        self.sources = SourceStrip(theme)
        self.sources.chosen.connect(self._source_chosen)
        self.sources.left.connect(self.leave)
        self.pieces = PiecesStrip(theme)
        self.pieces.entered.connect(self._pieces_entered)
        self.pieces.left.connect(self.leave)
        self._in_order = True
        for strip in self._all():
            strip.setParent(parent)
            strip.hide()

    def _all(self) -> tuple[QWidget, ...]:
        return (self.reasons, self.sources, self.pieces)

    @property
    def asking(self) -> bool:
        """Whether reasons or counts of a row are being entered."""
        return not (self.reasons.isHidden() and self.pieces.isHidden())

    @property
    def reasons_open(self) -> bool:
        """Whether reasons are being chosen."""
        return not self.reasons.isHidden()

    def open_reasons(self, material: str) -> None:
        """Offer the reasons of a row that is not in order."""
        self.close()
        row = self._judge.row(material)
        self._material = material
        self.naming = "" if row.finding is Judgement.defective else material
        self.reasons.begin(self._judge.material(material), row)
        self._say_where()
        self._put(self.reasons, material)

    def open_pieces(self, material: str, today: date, *, in_order: bool) -> None:
        """Ask for counts and the first expiry."""
        self.close()
        self._material, self._in_order = material, in_order
        self._put(self.pieces, material)
        row = self._judge.row(material)
        self.pieces.begin(row, self._judge.wanted(material).total, today, in_order=in_order)

    def open_sources(self, material: str) -> None:
        """Offer other sources of a waiver; the digits already mean the next row."""
        self.close()
        self._waived = material
        self.sources.begin(self._judge.row(material).waiver_source or "")
        self._put(self.sources, material)

    def letter(self, letter: str) -> bool:
        """a to d: a reason or a source, whichever is open; False when none is."""
        index = "ABCD".index(letter)
        if self.reasons_open:
            self.reasons.toggle(index)
        elif not self.sources.isHidden():
            self.sources.choose(index)
        else:
            return False
        return True

    def leave(self) -> None:
        """The row is done: Enter or Tab in a strip."""
        self.close()
        self.finished.emit()

    def close(self, *, keep_source: bool = False) -> None:
        """Put the strips away; a row without a reason goes back to unchecked."""
        if self.naming and self.reasons_open:
            self.unnamed.emit(self._judge.material(self.naming).name)
        self.naming = ""
        for strip in self._all():
            if not (keep_source and strip is self.sources):
                strip.hide()
                strip.setParent(self._host)

    def _put(self, strip: QWidget, material: str) -> None:
        view = self._view(material)
        if view is not None:
            view.below.addWidget(strip)
            strip.show()

    def _reasons_changed(self) -> None:
        defects, text = self.reasons.defects, self.reasons.text
        self._judge.defective(self._material, defects, text)
        judged = self._judge.row(self._material).finding is Judgement.defective
        self.naming = "" if judged else self._material
        self._say_where()
        self.changed.emit()

    def hand_back(self) -> None:
        """Del while reasons are chosen: this paper goes home now, or stays after all."""
        if not self.naming:
            self._judge.give_back(self._material)
            self._say_where()
            self.changed.emit()

    def _say_where(self) -> None:
        row = self._judge.row(self._material)
        home = row.judgement is Judgement.given_back
        on_notice = self._judge.item.on_notice is OnNotice.give_back
        self.reasons.say_where(goes_home=home, on_notice_home=on_notice)

    def _source_chosen(self, words: str) -> None:
        self._judge.waive(self._waived, words, again=True)
        self.changed.emit()

    def _pieces_entered(self, wanted: int, taken: int, expiry: object) -> None:
        day = expiry if isinstance(expiry, date) else None
        self._judge.counted(self._material, wanted, taken, day, in_order=self._in_order)
        self.changed.emit()
