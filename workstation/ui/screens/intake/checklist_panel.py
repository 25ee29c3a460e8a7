"""The checklist with its head, its rows, what is not needed, how to judge the current row, and the bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.checklist import Checklist
from workstation.domain.material import Judgement
from workstation.ui.keys import Keys
from workstation.ui.screens.intake.judge import Judge
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.material_words import state_words
from workstation.ui.screens.intake.outcome_bar import OutcomeBar
from workstation.ui.screens.intake.rows_list import RowsList
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCap, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagRow
from workstation.ui.widgets.text import ElidedLabel, label, rule

_TAGS = (
    (Judgement.verified, "ok", "check"), (Judgement.corrected_on_spot, "ok", "check"),
    (Judgement.waived, "info", ""), (Judgement.defective, "warn", ""), (Judgement.missing, "danger", ""),
    (Judgement.deferred, "defer", ""), (Judgement.submitted, "neutral", ""),
    (Judgement.given_back, "neutral", ""),
)  # fmt: skip


class _Meter(QWidget):
    """How far the checking has come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setFixedSize(theme.size(100), theme.size(8))

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._theme.size(3)
        painter.setBrush(self._theme.colour("surface.sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(self._theme.colour("ok.solid"))
        wide = self.width() * self._share
        if wide >= 1:
            painter.drawRoundedRect(QRectF(0, 0, wide, self.height()), radius, radius)


class _Folded(QWidget):
    """The rows the answers leave out, folded into one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(18), theme.size(6), theme.size(14), theme.size(6))
        row.setSpacing(theme.size(10))
        row.addWidget(label("−", "soft"))
        self.words = ElidedLabel("", "soft")
        row.addWidget(self.words, 1)
        self.fold = label("", "dense", tone="accent")
        row.addWidget(self.fold)
        self._names: tuple[str, ...] = ()
        self._open = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(theme.size(34))

    def show_names(self, names: tuple[str, ...]) -> None:
        """These are not needed; nothing hides the line."""
        self._names = names
        self.setVisible(bool(names))
        self._show()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click unfolds."""
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        sign = "\n" if self._open else "、"
        words = self.tr("By the answers not needed: {names}")
        self.words.setText(words.format(names=sign.join(self._names)))
        self.words.setWordWrap(self._open)
        self.words.setMinimumHeight(
            self.words.fontMetrics().lineSpacing() * (len(self._names) if self._open else 1)
        )
        self.fold.setText(self.tr("Fold") if self._open else self.tr("Unfold"))
        self.setAccessibleName(self.words.text())


class ChecklistPanel(Panel):
    """`rows` takes the keys, `bar` the outcome. `short` is the look beside a notice: one line a row."""

    def __init__(self, theme: Theme, keys: Keys, keeper: SheetKeeper, judge: Judge) -> None:
        super().__init__(theme, "")
        self.say(self.tr("Checking the materials"))
        self._theme, self._keeper = theme, keeper
        self.count = label("", "number")
        self.meter = _Meter(theme)
        self.found = TagRow(theme)
        self.extra.hide()
        for place, part in enumerate((self.count, self.meter), start=1):
            self._head_row.insertWidget(place, part)
        self._head_row.insertWidget(3, self.found, 1)
        self.more = [
            KeyCap(theme, "5", self.tr("corrected")), KeyCap(theme, "6", self.tr("waived")),
            KeyCap(theme, "Del", self.tr("hand back")),
        ]  # fmt: skip
        for cap in self.more:
            self.add_right(cap)
        self.rest = KeyCapButton(theme, self.tr("The rest in order"), "Shift+Enter", OUTLINE, height=28)
        self.rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_right(self.rest)
        self.back = KeyCapButton(theme, self.tr("Take back"), "Ctrl+Z", OUTLINE, icon="undo", height=28)
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_right(self.back)
        self.add_right(KeyCap(theme, "Alt+4"))
        self.rows = RowsList(theme, keys, keeper, judge)
        self.rest.clicked.connect(self.rows.judge_rest)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(self._make_note())
        self.folded = _Folded(theme)
        column.addWidget(self.folded)
        column.addWidget(rule())
        column.addWidget(self._make_help())
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep_in_sight)
        self.bar = OutcomeBar(theme)
        self.body.addWidget(self.bar)
        self.rows.moved.connect(self._follow)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._keep_in_sight())
        self.rows.current_changed.connect(self._show_help)
        keeper.changed.connect(self.refresh)
        keeper.opened.connect(self.refresh)
        self.show_short(False)

    def _make_note(self) -> QWidget:
        theme = self._theme
        self.note_line = QWidget()
        row = QHBoxLayout(self.note_line)
        row.setContentsMargins(theme.size(14), theme.size(6), theme.size(14), theme.size(6))
        row.setSpacing(theme.size(10))
        row.addWidget(Picture(theme, "info", "defer.ink", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.note = label("", "soft", wrap=True)
        row.addWidget(self.note, 1)
        return self.note_line

    def _make_help(self) -> QWidget:
        theme = self._theme
        self.help = QWidget()
        column = QVBoxLayout(self.help)
        column.setContentsMargins(theme.size(14), theme.size(10), theme.size(14), theme.size(10))
        column.setSpacing(theme.size(5))
        self.help_title = label("", "strong")
        self.help_words = label("", "soft", wrap=True)
        column.addWidget(self.help_title)
        column.addWidget(self.help_words)
        return self.help

    def show_short(self, short: bool) -> None:
        """One line a row beside a notice, two lines otherwise."""
        self.rows.compact = short
        self.meter.setVisible(not short)
        self.count.setVisible(not short)
        self.rest.setVisible(not short)
        self.back.setVisible(short)
        self._fit()
        self.rows.refresh()
        self.refresh()

    def _fit(self) -> None:
        roomy = self.width() >= self._theme.size(780) and not self.rows.compact
        for cap in self.more:
            cap.setVisible(roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room the reminders of the keys go first; the current row stays in sight."""
        super().resizeEvent(event)
        self._fit()
        self._soon.start(0)

    def refresh(self) -> None:
        """Count, fold and say again."""
        sheet = self._keeper.sheet
        checklist = sheet.checklist if sheet else None
        if checklist is None:
            return
        needed = checklist.needed_rows()
        done = len(needed) - len(checklist.open_rows())
        self.count.setText(f"{done} / {len(needed)}")
        self.count.setAccessibleName(self.tr("{done} of {all} checked").format(done=done, all=len(needed)))
        self.meter.show_share(done / len(needed) if needed else 0)
        self.found.show_tags(_tags(checklist) if self.rows.compact else ())
        left_out = tuple(checklist.material(r.material).name for r in checklist.rows if not r.applicable)
        self.folded.show_names(left_out if checklist.answers and not self.rows.compact else ())
        self.note_line.setVisible(bool(self.note.text()) and self.rows.compact)
        self._show_help()

    def say_note(self, note: str) -> None:
        """What follows from the rows together, said before how to judge the current one."""
        self.note.setText(note)
        self.note_line.setVisible(bool(note) and self.rows.compact)

    def _show_help(self) -> None:
        sheet = self._keeper.sheet
        checklist = sheet.checklist if sheet else None
        shown = checklist is not None and bool(self.rows.current)
        self.help.setVisible(shown)
        if checklist is None or not shown:
            return
        material = checklist.material(self.rows.current)
        number = [row.material for row in self.rows.rows()].index(self.rows.current) + 1
        self.help_title.setText(self.tr("How to judge no. {n}").format(n=number))
        parts = []
        if material.accept_standard:
            words = self.tr("What the published list says: {standard}.")
            parts.append(words.format(standard=material.accept_standard.rstrip("。")))
        if material.common_errors:
            parts.append(self.tr("Often wrong: {errors}.").format(errors="、".join(material.common_errors)))
        if material.note:
            parts.append(material.note)
        parts.append(self.tr("Nothing beyond the list may be asked for."))
        self.help_words.setText(" ".join(parts))

    def _follow(self, _row: QWidget) -> None:
        self._keep_in_sight()
        # what opens below the words of a row has its height only once it is laid out
        self._soon.start(0)

    def _keep_in_sight(self) -> None:
        row = self.rows.current_view
        if row is None or not row.isVisible():
            return
        if row.pos().y() == 0:
            self._scroll.verticalScrollBar().setValue(0)
        self._scroll.ensureWidgetVisible(row, 0, self._theme.size(8))


def _tags(checklist: Checklist) -> tuple[Tag, ...]:
    found = []
    for judgement, tone, icon in _TAGS:
        count = sum(1 for row in checklist.needed_rows() if row.finding is judgement)
        if count:
            found.append(Tag(f"{state_words(judgement)} {count}", tone, icon))
    return tuple(found)
