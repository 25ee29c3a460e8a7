"""What a judgement asks for: reasons of a defect, the source of a waiver, pieces and the first expiry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.item import Material
from workstation.domain.row import Row
from workstation.ui.screens.intake.chips import ChipRow
from workstation.ui.screens.intake.material_words import SOURCE_PAPER, SOURCES, source_button
from workstation.ui.screens.intake.reasons import LETTERS, Defect, reasons_for
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.text import label


class ReasonStrip(QWidget):
    """What is wrong with a paper. `changed` after a letter or a word; `left` when the words are done."""

    changed = Signal()
    left = Signal()
    home = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, size(9))
        column.setSpacing(size(8))
        line = QHBoxLayout()
        line.setSpacing(size(8))
        self.chips = ChipRow(theme, "warn")
        self.chips.toggled.connect(self.toggle)
        line.addWidget(self.chips)
        line.addStretch(1)
        self.whereabouts = label("", "soft")
        line.addWidget(self.whereabouts)
        line.addWidget(KeyCap(theme, "Del"))
        column.addLayout(line)
        self.words = QLineEdit()
        self.words.setPlaceholderText(
            self.tr("Enter: say more, it is printed on the notice. Tab: next material.")
        )
        self.words.setAccessibleName(self.tr("What is wrong, in words; printed on the notice"))
        self.words.textEdited.connect(lambda _text: self.changed.emit())
        self.words.returnPressed.connect(self.left.emit)
        column.addWidget(self.words)
        self._offered: tuple[Defect, ...] = ()
        self._chosen: set[int] = set()

    @property
    def defects(self) -> tuple[Defect, ...]:
        """The reasons chosen, in their order."""
        return tuple(self._offered[index] for index in sorted(self._chosen))

    @property
    def text(self) -> str:
        """The words added by hand."""
        return self.words.text().strip()

    def begin(self, material: Material, row: Row) -> None:
        """Offer the reasons of this material, with those it has already."""
        self._offered = reasons_for(material)
        self.chips.offer([defect.words for defect in self._offered], LETTERS)
        self._chosen = {i for i, defect in enumerate(self._offered) if defect.paper in row.reasons}
        self.chips.mark(self._chosen)
        self.words.setText(row.text)
        self.setAccessibleName(self.tr("What is wrong with {material}").format(material=material.name))

    def say_where(self, *, goes_home: bool, on_notice_home: bool) -> None:
        """Where the paper goes: back now, back with the notice, or it stays."""
        if goes_home:
            self.whereabouts.setText(self.tr("handed back now"))
        elif on_notice_home:
            self.whereabouts.setText(self.tr("goes home with the notice"))
        else:
            self.whereabouts.setText(self.tr("stays here; hand back now"))

    def toggle(self, index: int) -> None:
        """Choose a reason or take it away again."""
        if index >= len(self._offered):
            return
        self._chosen ^= {index}
        self.chips.mark(self._chosen)
        self.changed.emit()

    def write(self) -> None:
        """Go on in words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.end(False)


class SourceStrip(QWidget):
    """Where a waived material was checked. `chosen(words)` with what the papers say."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.size(8))
        column.setSpacing(theme.size(6))
        self.chips = ChipRow(theme, "info")
        self.chips.offer([source_button(source) for source in SOURCES], LETTERS)
        self.chips.toggled.connect(self.choose)
        line = QHBoxLayout()
        line.addWidget(self.chips)
        line.addStretch(1)
        column.addLayout(line)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Where was it checked? For example the licence's number."))
        self.words.setAccessibleName(self.tr("Source of the waiver"))
        self.words.textEdited.connect(self._written)
        self.words.returnPressed.connect(self.left.emit)
        self.words.hide()
        column.addWidget(self.words)

    def _written(self, text: str) -> None:
        if text.strip():
            self.chosen.emit(text.strip())

    def begin(self, written: str) -> None:
        """Show a recorded source."""
        papers = list(SOURCE_PAPER.values())
        self.chips.mark({papers.index(written) if written in papers else len(papers)})
        self.words.setVisible(written not in papers)
        if written not in papers:
            self.words.setText(written)

    def choose(self, index: int) -> None:
        """Take one of the sources; the last asks for words."""
        source = SOURCES[index]
        self.chips.mark({index})
        self.words.setVisible(source == "other")
        if source in SOURCE_PAPER:
            self.chosen.emit(SOURCE_PAPER[source])
        else:
            self.words.clear()
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)


class PiecesStrip(QWidget):
    """How many were wanted, how many came, when the first one expires; Enter goes on.

    For a material that is in order as many came as were wanted, so Enter goes from the first number to
    the date. `entered(wanted, taken, expiry)` after every change; `left` when it is done.
    """

    entered = Signal(int, int, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, theme.size(9))
        line.setSpacing(theme.size(8))
        self.wanted = self._field(line, theme, self.tr("Wanted"), 52)
        self.taken = self._field(line, theme, self.tr("Got"), 52)
        self.expiry = self._field(line, theme, self.tr("First expires"), 120)
        self._expiry_name = line.itemAt(line.count() - 2).widget()  # the words before the box
        self.expiry.setPlaceholderText(self.tr("0308 or empty"))
        line.addWidget(KeyCap(theme, "Return", self.tr("next box")))
        self.trouble = label("", "soft", tone="danger")
        line.addWidget(self.trouble, 1)
        self._in_order, self._today = True, date.min
        self._touched = False
        self.wanted.textEdited.connect(self._wanted_changed)
        self.taken.textEdited.connect(lambda _text: self._tell())
        self.expiry.textEdited.connect(lambda _text: self._tell())
        self.wanted.returnPressed.connect(self._after_wanted)
        self.taken.returnPressed.connect(self._after_taken)
        self.expiry.returnPressed.connect(self._after_expiry)

    def _field(self, line: QHBoxLayout, theme: Theme, text: str, width: int) -> QLineEdit:
        words = label(text, "soft")
        field = QLineEdit()
        field.setFixedWidth(theme.size(width))
        field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        field.setAccessibleName(text)
        words.setBuddy(field)
        line.addWidget(words)
        line.addWidget(field)
        return field

    def begin(self, row: Row, want: int, today: date, *, in_order: bool) -> None:
        """Fill the boxes and put the focus on the first."""
        self._in_order, self._today, self._touched = in_order, today, False
        self.wanted.setText(str(want))
        self.taken.setText(str(want if in_order else row.taken.total))
        self.expiry.setText(row.expiry.isoformat() if row.expiry else "")
        for part in (self._expiry_name, self.expiry):
            part.setVisible(in_order)
        self._fault("")
        self.wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.selectAll()

    def _wanted_changed(self, text: str) -> None:
        self._touched = True
        if self._in_order and text.isdigit():
            self.taken.setText(text)
        self._tell()

    def _after_wanted(self) -> None:
        if not self._in_order and not self._touched:
            self.left.emit()
            return
        self._go(self.expiry if self._in_order else self.taken)

    def _after_taken(self) -> None:
        if self._in_order:
            self._go(self.expiry)
        else:
            self.left.emit()

    def _after_expiry(self) -> None:
        if self._tell():
            self.left.emit()

    @staticmethod
    def _go(field: QLineEdit) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _tell(self) -> bool:
        wanted, taken = self.wanted.text().strip(), self.taken.text().strip()
        typed = self.expiry.text().strip()
        day = read_day(typed, self._today)
        if typed and day is None:
            self._fault(self.tr("No such day. 0308, 270308 or 2027-03-08.") if len(typed) >= 4 else "")
            return False
        self._fault("")
        if wanted.isdigit() and taken.isdigit() and int(wanted) > 0:
            self.entered.emit(int(wanted), int(taken), day)
        return True

    def _fault(self, text: str) -> None:
        self.trouble.setText(text)
        restyle(self.expiry, st="danger" if text else "")


def read_day(text: str, today: date) -> date | None:
    """A day as typed: 0308 (the next one), 270308, 20270308 or 2027-03-08; None when it is no day."""
    digits = "".join(sign for sign in text if sign.isdigit())
    try:
        if len(digits) == 4:
            day = date(today.year, int(digits[:2]), int(digits[2:]))
            return day if day >= today else day.replace(year=today.year + 1)
        if len(digits) == 6:
            return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
        if len(digits) == 8:
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return None
