"""What the approval cards ask of the services, off the main thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workstation.domain.approval_state import ApprovalState
from workstation.domain.outcome import Outcome
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.approvals.deciding import ApproverService
from workstation.services.approvals.proposing import Extra
from workstation.services.approvals.service import ApprovalService
from workstation.services.approvals.views import ApprovalView, Approver
from workstation.services.intake.deferring import lines_of
from workstation.services.intake.service import Done as Decided
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import ApprovalNeeded, SecondNoticeNeedsApproval
from workstation.services.papers.service import PaperService, PaperView
from workstation.services.press import PaperPress
from workstation.services.reference import Reference, ReferenceShelf


@dataclass(frozen=True)
class Listed:
    """What waits for me, and what I sent."""

    mine: tuple[ApprovalView, ...]
    sent: tuple[ApprovalView, ...]


@dataclass(frozen=True)
class Waiting:
    """One request at the clerk's station, with everybody who may decide it now."""

    view: ApprovalView
    approvers: tuple[Approver, ...]


@dataclass(frozen=True)
class Sent:
    """What came of it: done at once by a delegation, or put before somebody."""

    done: Decided | None = None
    view: ApprovalView | None = None


class ApprovalWork:
    """The services behind the cards. Every method may take time: tasks.query or tasks.write."""

    def __init__(
        self,
        me: SignedIn,
        asking: ApprovalService,
        deciding: ApproverService,
        papers: PaperService,
        press: PaperPress,
        intake: IntakeService,
        reference: Callable[[], Reference],
    ) -> None:
        self.me = me
        self.asking, self.deciding = asking, deciding
        self.reference = reference
        self._intake = intake
        self._papers, self._press = papers, press

    @classmethod
    def of(cls, parts: Mapping[type[Any], Any]) -> ApprovalWork:
        """From the services the window was given."""
        return cls(
            parts[SignedIn], parts[ApprovalService], parts[ApproverService], parts[PaperService],
            parts[PaperPress], parts[IntakeService], parts[ReferenceShelf].current,
        )  # fmt: skip

    @property
    def takes_in(self) -> bool:
        """Whether this person takes applications in and is no chief representative herself."""
        return Role.clerk in self.me.roles and Role.chief_rep not in self.me.roles

    def listed(self) -> Listed:
        """Both lists."""
        reads = self.asking.reads
        return Listed(reads.inbox(me=self.me), reads.asked_by(me=self.me))

    def waiting(self, approval_id: str) -> Waiting:
        """One request with who may decide it. Raises NotFound."""
        reads = self.asking.reads
        view = reads.one(approval_id)
        return Waiting(view, reads.approvers(view.act, view.unit, proposer=view.proposer.staff_no))

    def promised(self, sheet: Sheet) -> ApprovalView | None:
        """The promise made or signed about what lies here now; None when it is about other rows."""
        lines = lines_of(sheet.need_checklist())
        for view in self.asking.reads.of_sheet(sheet):
            early = view.state in (ApprovalState.promised, ApprovalState.signed)
            if early and view.sheet is not None and lines_of(view.sheet.need_checklist()) == lines:
                return view
        return None

    def promise(self, sheet: Sheet) -> ApprovalView:
        """Make the promise and print it; a printer in trouble leaves it to be printed again."""
        view = self.asking.make_promise(sheet, me=self.me)
        if view.promise_id is not None:
            self.print(view.promise_id)
        return view

    def signed(self, approval_id: str) -> ApprovalView:
        """The applicant signed. Raises PromiseNotPrinted."""
        return self.asking.promise_signed(approval_id, me=self.me)

    def send(self, sheet: Sheet, outcome: Outcome, reason: str = "") -> Sent:
        """Carry an outcome out by a delegation, else put it before an approver.

        A chief representative who handles the case herself decides at once, in her own name.
        """
        try:
            return Sent(done=self._intake.decide(sheet, outcome, me=self.me, reason=reason))
        except (ApprovalNeeded, SecondNoticeNeedsApproval):
            view = self.asking.ask(sheet, outcome, me=self.me, reason=reason)
        return Sent(view=self.own_or_asked(view))

    def ask_extra(self, sheet: Sheet, extra: Extra) -> Sent:
        """A material beside the published list, put before an approver."""
        return Sent(view=self.own_or_asked(self.asking.ask_extra(sheet, extra, me=self.me)))

    def own_or_asked(self, view: ApprovalView) -> ApprovalView:
        """Decided at once when it is the approver herself who asks, else as it waits."""
        able = self.asking.reads.approvers(view.act, view.unit, proposer=self.me.staff_no)
        if any(one.staff_no == self.me.staff_no for one in able):
            return self.deciding.approve(view.id, me=self.me)
        return view

    def waits(self, sheet: Sheet) -> ApprovalView | None:
        """The request that locks this sheet, None when nothing does."""
        return next((v for v in self.asking.reads.of_sheet(sheet) if v.waits and v.paper_id is None), None)

    def print_out(self, view: ApprovalView) -> tuple[PaperView, ...]:
        """Print what an approval made and left for this station."""
        made = [paper for paper in self._papers.not_out() if view.case_id and paper.case_id == view.case_id]
        return tuple(self.print(paper.id, again=False) for paper in made)

    def left(self) -> tuple[PaperView, ...]:
        """Papers an approval made for this station while nobody here could print them."""
        waiting = self._papers.not_out()
        if not waiting:
            return ()
        approved = self.asking.reads.approved_cases()
        return tuple(paper for paper in waiting if paper.case_id in approved)

    def print_left(self, papers: tuple[PaperView, ...]) -> tuple[PaperView, ...]:
        """Print these."""
        return tuple(self.print(paper.id, again=False) for paper in papers)

    def print(self, paper_id: str, *, again: bool = True) -> PaperView:
        """Print one paper; without `again` only what never came out."""
        paper = self._papers.paper(paper_id)
        printer = self._press.printer_of(paper.kind)
        return self._papers.print(paper_id, me=self.me, printer=printer, again=again)
