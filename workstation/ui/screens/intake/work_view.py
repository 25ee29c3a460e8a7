"""The page at work: who and what at the left, the checklist in the middle, the paper at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.ui.keys import Keys
from workstation.ui.screens.intake.applicant_card import applicant_line
from workstation.ui.screens.intake.applicant_panel import ApplicantPanel
from workstation.ui.screens.intake.checklist_panel import ChecklistPanel
from workstation.ui.screens.intake.item_panel import ItemPanel
from workstation.ui.screens.intake.judge import Judge
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.paper_words import paper_name
from workstation.ui.screens.intake.preview import PaperPreview
from workstation.ui.screens.intake.situations_panel import SituationsPanel
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, QUIET, KeyCapButton
from workstation.ui.widgets.text import ElidedLabel, label

LEFT = 352
WIDE_FROM = 1500
"""Page width (the window's less the rail) from which the paper always has its own column."""
WIDE_PREVIEW, NARROW_PREVIEW = 520, 412
LEAST_MIDDLE = 700


class _Summary(QFrame):
    """What the left column says, in one line, while the paper stands beside the checklist."""

    change = Signal()
    paper = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setFixedHeight(theme.size(46))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(14), 0, theme.size(10), 0)
        row.setSpacing(theme.size(14))
        self.item = label("", "section")
        self.line = ElidedLabel("", "soft")
        row.addWidget(self.item)
        row.addWidget(self.line, 1)
        self.paper_button = KeyCapButton(theme, self.tr("Show the paper"), "", OUTLINE, height=28)
        self.paper_button.clicked.connect(self.paper)
        row.addWidget(self.paper_button)
        button = KeyCapButton(theme, self.tr("Change item and situation"), "Alt+1", QUIET, height=28)
        button.clicked.connect(self.change)
        row.addWidget(button)


class WorkView(QWidget):
    """Lays the parts out; says nothing and decides nothing."""

    def __init__(
        self,
        theme: Theme,
        keys: Keys,
        tasks: Tasks,
        keeper: SheetKeeper,
        judge: Judge,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._theme, self._keeper = theme, keeper
        size = theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(size(16), size(14), size(16), size(10))
        row.setSpacing(size(12))
        self.item = ItemPanel(theme)
        self.applicant = ApplicantPanel(theme, keeper, today)
        self.situations = SituationsPanel(theme, keys, keeper)
        self._left = QScrollArea()
        self._left.setWidgetResizable(True)
        self._left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setFixedWidth(size(LEFT))
        inside = QWidget()
        inside.setProperty("kind", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(12))
        column.addWidget(self.item)
        column.addWidget(self.applicant)
        column.addWidget(self.situations, 1)
        self._left.setWidget(inside)
        row.addWidget(self._left)
        middle = QVBoxLayout()
        middle.setSpacing(size(12))
        self.summary = _Summary(theme)
        self.summary.paper.connect(self._toggle_paper)
        middle.addWidget(self.summary)
        self.checklist = ChecklistPanel(theme, keys, keeper, judge)
        middle.addWidget(self.checklist, 1)
        row.addLayout(middle, 1)
        self.preview = PaperPreview(theme, tasks, paper_name)
        row.addWidget(self.preview)
        self._telling = self._left_wanted = self._paper_wanted = False
        self._short = False
        self.arrange()

    # --- what stands where ---

    def tell(self, telling: bool) -> None:
        """A notice is what comes of it: show it beside the rows."""
        if telling != self._telling:
            self._telling = telling
            if not telling:
                self._paper_wanted = False
            self.arrange()

    def want_left(self, wanted: bool) -> None:
        """The left column is worked in: it comes back beside a notice."""
        if wanted != self._left_wanted:
            self._left_wanted = wanted
            self.arrange()

    def _toggle_paper(self) -> None:
        self._paper_wanted = not self._paper_wanted
        self.arrange()

    @property
    def telling(self) -> bool:
        """Whether the notice stands in the place of the left column."""
        return self._short

    def arrange(self) -> None:
        """Choose between the three layouts by width and by what comes of it."""
        size = self._theme.size
        wide = self.width() >= size(WIDE_FROM)
        beside = self.width() - min(size(LEFT), self.width() * 3 // 10) - size(44)
        narrow = beside < size(LEAST_MIDDLE)
        short = (self._telling or narrow) and not wide and not self._left_wanted
        room = self.width() - size(NARROW_PREVIEW) - size(44)
        drawer = short and room < size(LEAST_MIDDLE)
        self._left.setVisible(not short)
        self.summary.setVisible(short)
        self.summary.paper_button.setVisible(drawer)
        docked = short and self._telling and not drawer
        self.preview.setVisible(wide or docked or (drawer and self._paper_wanted))
        self.preview.setFixedWidth(size(WIDE_PREVIEW if wide else NARROW_PREVIEW))
        self._left.setFixedWidth(min(size(LEFT), self.width() * 3 // 10) if narrow else size(LEFT))
        if (short, short and self._telling) != (self._short, self.checklist.rows.compact):
            self._short = short
            self.checklist.show_short(short and self._telling)
        self._show_summary()

    def _show_summary(self) -> None:
        sheet = self._keeper.sheet
        if sheet is None or sheet.item is None:
            return
        self.summary.item.setText(sheet.item.name)
        counted = sheet.need_checklist().counted_answers()
        said = [s.question for s in sheet.questions() if counted.get(s.key)]
        self.summary.line.setText(" · ".join((applicant_line(sheet.applicant), *said)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another layout."""
        super().resizeEvent(event)
        self.arrange()
