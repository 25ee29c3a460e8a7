"""When an outcome stands: the page turns to what was done, by whom, and what came out of the printer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from workstation.domain.outcome import Outcome
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.service import Done as Decided
from workstation.ui.screens.intake.deciding import Deciding
from workstation.ui.screens.intake.finished_view import FinishedView
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.opening import Opening


class Ending(QObject):
    """`stands()` when the papers of an outcome are made."""

    stands = Signal()

    def __init__(
        self,
        deciding: Deciding,
        opening: Opening,
        keeper: SheetKeeper,
        stack: QStackedWidget,
        done_view: FinishedView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._opening, self._keeper = opening, keeper
        self._stack, self._done_view = stack, done_view
        deciding.decided.connect(self._decided)
        deciding.printed.connect(done_view.show_finished)
        deciding.again.reprinted.connect(done_view.show_reprinted)
        deciding.approving.approved.connect(self._approved)

    def _decided(self, outcome: Outcome, done: Decided) -> None:
        self._end(outcome, done.case_no)

    def _approved(self, outcome: Outcome, view: ApprovalView) -> None:
        """Somebody approved: it stands, and its papers come out here by themselves."""
        self._end(outcome, view.case_no)
        name = view.approver.name if view.approver else ""
        words = self.tr("Approved by {name}. The papers come out of the printer here.")
        self._done_view.line.setText(words.format(name=name))

    def _end(self, outcome: Outcome, case_no: str | None) -> None:
        self._opening.leave()
        self._done_view.show_printing(outcome, case_no)
        self._keeper.open(None)
        self._stack.setCurrentWidget(self._done_view)
        self.stands.emit()
