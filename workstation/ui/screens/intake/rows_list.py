"""The rows of the checklist under the keyboard: digits judge the current row, the next open one follows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.domain.material import Judgement
from workstation.domain.row import Row
from workstation.ui.keys import Keys
from workstation.ui.screens.intake.judge import Judge
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.row_strips import RowStrips
from workstation.ui.screens.intake.row_view import RowLook, RowView
from workstation.ui.theme import Theme

KEYS = ("1", "2", "3", "4", "5", "6", "Del", "Up", "Down", "Space", "Shift+Return", "Backspace")
LIST, REASONS, SOURCES, PIECES = "list:材料", "list:不合格原因", "list:免提交来源", "field:份数与到期"


class RowsList(QWidget):
    """`moved(widget)` when another row became the current one, for the scroll area to follow.

    `skipped(materials)`: rows Shift+Enter left for the hand.
    """

    moved = Signal(QWidget)
    current_changed = Signal()
    skipped = Signal(tuple)

    def __init__(self, theme: Theme, keys: Keys, keeper: SheetKeeper, judge: Judge) -> None:
        super().__init__()
        self._theme, self._keeper, self._judge = theme, keeper, judge
        self.current = ""
        self.compact = False
        self.locked = False
        self._views: dict[str, RowView] = {}
        self._item = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Materials"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.strips = RowStrips(theme, judge, self._views.get, self)
        self.strips.finished.connect(self.advance)
        self.strips.changed.connect(self.refresh)
        for key in KEYS:
            keys.bind(LIST, key, partial(self.press, key), self)
        # the letters reach the list itself; bound here so that the key help knows them
        for area, owner in ((REASONS, self.strips.reasons.chips), (SOURCES, self.strips.sources.chips)):
            for letter in "ABCD":
                keys.bind(area, letter, partial(self._letter, letter), owner)
        keeper.opened.connect(self._opened)
        keeper.changed.connect(self.refresh)

    # --- showing ---

    def rows(self) -> tuple[Row, ...]:
        """The rows asked for under the answers, in the published order."""
        sheet = self._keeper.sheet
        if sheet is None or sheet.checklist is None:
            return ()
        return tuple(row for row in sheet.checklist.rows if row.applicable)

    def view(self, material: str) -> RowView:
        """The row of a material on the screen. KeyError when it is not asked for."""
        return self._views[material]

    @property
    def current_view(self) -> RowView | None:
        """The row the digits mean; None without rows."""
        return self._views.get(self.current)

    def _opened(self) -> None:
        self.strips.naming = ""
        self.strips.close()
        self.current, self._item = "", "?"
        self.refresh()

    def refresh(self) -> None:
        """Show the sheet as it is now."""
        rows, sheet = self.rows(), self._keeper.sheet
        item = sheet.snapshot if sheet is not None else ""
        if item != self._item:
            self._clear()
            self._item = item
        names = [row.material for row in rows]
        if self.current not in names:
            self.current = next((row.material for row in rows if row.open), names[0] if names else "")
        for number, row in enumerate(rows, start=1):
            view = self._views.get(row.material) or self._add(row.material)
            view.show_row(row, self._look(row.material, number))
            view.show()
        for key, view in self._views.items():
            if key not in names:
                view.hide()
        self.current_changed.emit()

    def _look(self, material: str, number: int) -> RowLook:
        current, naming = material == self.current, self.strips.naming == material
        return RowLook(number, current, current and self.hasFocus(), self.compact, naming, self.locked)

    def _add(self, material: str) -> RowView:
        view = RowView(self._theme, self._judge.material(material), self)
        view.pressed.connect(self._pressed_on)
        view.chosen.connect(self.go_to)
        place = [row.material for row in self._keeper.need.need_checklist().rows]
        before = sum(1 for key in self._views if place.index(key) < place.index(material))
        self._column.insertWidget(before, view)
        self._views[material] = view
        return view

    def _clear(self) -> None:
        self.strips.close()
        for view in self._views.values():
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views.clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current row shows that the digits mean it."""
        super().focusInEvent(event)
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The row stays current, without the frame."""
        super().focusOutEvent(event)
        self.refresh()

    # --- moving ---

    def go_to(self, material: str) -> None:
        """Make a row the current one; a row that is not in order opens its reasons."""
        if material != self.current:
            self.strips.close()
            self.current = material
        self._take_focus()
        defective = bool(material) and self._judge.row(material).finding is Judgement.defective
        if defective and not self.strips.reasons_open and not self.locked:
            self.strips.open_reasons(material)
        self._follow()

    def _follow(self) -> None:
        self.refresh()
        if self.current in self._views:
            self.moved.emit(self._views[self.current])

    def _take_focus(self) -> None:
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_open(self) -> str:
        """The first row still to be judged, "" when there is none."""
        sheet = self._keeper.sheet
        rows = sheet.checklist.open_rows() if sheet and sheet.checklist else ()
        return rows[0].material if rows else ""

    def go_to_first_open(self) -> bool:
        """Focus the first row still to be judged; False when there is none."""
        found = self.first_open()
        if found:
            self.go_to(found)
        self._take_focus()
        return bool(found)

    def advance(self) -> None:
        """On to the next row still to be judged."""
        self.strips.close(keep_source=True)
        open_rows = {row.material for row in self._keeper.need.need_checklist().open_rows()}
        names = [row.material for row in self.rows()]
        at = names.index(self.current) if self.current in names else -1
        after = [name for name in names[at + 1 :] + names[: at + 1] if name in open_rows]
        if after:
            self.current = after[0]
        self._take_focus()
        self._follow()

    def step(self, by: int) -> None:
        """One row up or down."""
        names = [row.material for row in self.rows()]
        if self.current in names:
            self.go_to(names[min(max(names.index(self.current) + by, 0), len(names) - 1)])

    # --- keys ---

    def _pressed_on(self, material: str, key: str) -> None:
        if material != self.current:
            self.strips.close()
            self.current = material
        self._take_focus()
        self.press(key)

    def press(self, key: str) -> None:
        """One of the list's keys."""
        if not self.current or self.locked:
            return
        if key in ("Up", "Down"):
            self.step(1 if key == "Down" else -1)
        elif key == "Shift+Return":
            self.judge_rest()
        elif key == "3":
            self.strips.open_reasons(self.current)
            self._take_focus()
            self._follow()
        elif key == "Del" and self.strips.reasons_open:
            self.strips.hand_back()
        elif key in ("Del", "Backspace"):
            self.strips.close()
            (self._judge.give_back if key == "Del" else self._judge.reopen)(self.current)
            self._follow()
        else:
            self._judged(key)

    def _judged(self, key: str) -> None:
        act = {
            "1": self._judge.in_order, "Space": self._judge.in_order, "2": self._judge.missing,
            "4": self._judge.defer, "5": self._judge.correct, "6": self._judge.waive,
        }[key]  # fmt: skip
        material = self.current
        self.strips.naming = ""
        self.strips.close()
        if not act(material):
            return
        if key in ("1", "Space", "2") and self._judge.needs_pieces(material):
            self.strips.open_pieces(material, self._judge.today(), in_order=key != "2")
            self._follow()
            return
        if key == "6":
            self.strips.open_sources(material)
        self.advance()

    def judge_rest(self) -> None:
        """The rest in one stroke; what wants counts or a date is left for the hand."""
        self.strips.close()
        skipped = self._judge.rest_in_order()
        self.go_to_first_open()
        self._follow()
        if skipped:
            self.skipped.emit(skipped)

    def _letter(self, letter: str) -> None:
        self.strips.letter(letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose reasons or sources; Enter goes on in words."""
        letter = event.text().upper()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and letter in ("A", "B", "C", "D") and self.strips.letter(letter):
            return
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.strips.reasons_open:
            self.strips.reasons.write()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab is the next material while something is being entered; else it leaves the list."""
        if forward and self.strips.asking:
            self.strips.leave()
            return True
        return super().focusNextPrevChild(forward)
