"""One material of the checklist: its words, the five judgements, and room for what a judgement asks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from workstation.domain.item import Material
from workstation.domain.material import Judgement
from workstation.domain.row import Row
from workstation.ui.screens.intake.material_words import finding_line, second_line, tags_of
from workstation.ui.screens.intake.row_text import RowText
from workstation.ui.theme import Theme
from workstation.ui.widgets.segmented import JUDGE_WIDTHS, Segment, Segmented
from workstation.ui.widgets.text import label

_FOUND = {
    Judgement.verified: "ok",
    Judgement.missing: "missing",
    Judgement.defective: "defect",
    Judgement.deferred: "defer",
    Judgement.corrected_on_spot: "more",
    Judgement.waived: "more",
    Judgement.given_back: "more",
}
_TONES = {"missing": "danger", "defect": "warn", "defer": "defer"}
_DIGITS = {"ok": "1", "missing": "2", "defect": "3", "defer": "4"}


@dataclass(frozen=True)
class RowLook:
    """How a row stands in the list. `naming`: not in order was pressed and its reason is being chosen."""

    number: int
    current: bool = False
    focused: bool = False
    compact: bool = False
    naming: bool = False
    locked: bool = False


class RowView(QFrame):
    """`pressed(material, key)` for a judgement by mouse; `chosen(material)` for a click on the row."""

    pressed = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.material = theme, material
        self._look = RowLook(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(14), 0, theme.size(14), 1)
        column.setSpacing(0)
        self._top = QWidget()
        line = QHBoxLayout(self._top)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.size(4))
        self._number = label("", "numberSoft")
        self._number.setFixedWidth(theme.size(24))
        line.addWidget(self._number)
        self._words = RowText(theme)
        line.addWidget(self._words, 1)
        line.addSpacing(theme.size(8))
        self.segments = Segmented(theme, self._segments(), about=material.name)
        self.segments.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.segments.picked.connect(self._picked)
        line.addWidget(self.segments)
        column.addWidget(self._top)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(theme.size(28), 0, 0, 0)
        column.addLayout(self.below)
        self._menu = QMenu(self)

    def _segments(self) -> tuple[Segment, ...]:
        wide = JUDGE_WIDTHS
        return (
            Segment("ok", self.tr("Good"), "1", "ok", "check", wide[0]),
            Segment("missing", self.tr("Lacks"), "2", "danger", "", wide[1]),
            Segment("defect", self.tr("Faulty"), "3", "warn", "", wide[2]),
            self._defer(),
            self._more(None),
        )

    def _defer(self) -> Segment:
        text = self.tr("Later") if self.material.deferrable else "—"
        return Segment("defer", text, "4" if self.material.deferrable else "", "defer", "", JUDGE_WIDTHS[3])

    def _more(self, row: Row | None) -> Segment:
        wide = JUDGE_WIDTHS[4]
        state = row.judgement if row is not None else Judgement.pending
        if state is Judgement.corrected_on_spot:
            return Segment("more", self.tr("Mended"), "5", "ok", "", wide)
        if state is Judgement.waived:
            return Segment("more", self.tr("Waived"), "6", "info", "", wide)
        if row is not None and state is Judgement.given_back and row.finding is Judgement.given_back:
            return Segment("more", self.tr("Returned"), "", "neutral", "", wide)
        return Segment("more", self.tr("More"), "", "neutral", "", wide, menu=True)

    def show_row(self, row: Row, look: RowLook) -> None:
        """Show a judgement and the row's place in the list."""
        self._look = look
        theme = self._theme
        self._number.setText(str(look.number))
        tone = _TONES.get(_FOUND.get(row.finding, ""), "")
        one_line = look.compact and not look.current and not row.open
        finding = finding_line(self.material, row) if look.compact else ""
        second = "" if one_line or look.compact else second_line(self.material, row)
        tags = () if look.compact else tags_of(self.material)
        self._words.show_words(self.material.name, second, tags=tags, finding=finding, tone=tone)
        self._top.setFixedHeight(theme.measure("checklistRowDone" if look.compact else "checklistRow") - 1)
        self.segments.change("defer", self._defer(), available=self.material.deferrable)
        self.segments.change("more", self._more(row))
        chosen = _FOUND.get(row.finding, "")
        self.segments.choose("defect" if look.naming else chosen)
        self.segments.setEnabled(not look.locked)
        self.update()

    def _picked(self, name: str) -> None:
        self.chosen.emit(self.material.key)
        if name == "more":
            self._open_menu()
            return
        self.pressed.emit(self.material.key, _DIGITS[name])

    def _open_menu(self) -> None:
        self._menu.clear()
        for text, key in (
            (self.tr("Corrected on the spot"), "5"), (self.tr("Waived"), "6"),
            (self.tr("Hand back"), "Del"), (self.tr("Back to unchecked"), "Backspace"),
        ):  # fmt: skip
            action = self._menu.addAction(f"{text}\t{key}")
            action.triggered.connect(
                lambda _checked=False, one=key: self.pressed.emit(self.material.key, one)
            )
        self._menu.popup(self.segments.mapToGlobal(self.segments.rect().bottomLeft()))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click anywhere makes the row the current one."""
        self.chosen.emit(self.material.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The current row is tinted and has a line at its left; with the focus, a frame inside."""
        theme = self._theme
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._look.current:
            painter.fillRect(box, theme.colour("surface.selected"))
            painter.fillRect(QRectF(0, 0, 3, box.height()), theme.colour("accent.solid"))
        painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), theme.colour("line.subtle"))
        if self._look.current and self._look.focused:
            painter.setPen(QPen(theme.colour("focus.ring"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1.5))
