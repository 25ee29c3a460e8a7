"""What the approval cards ask of the services, off the main thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workstation.domain.signed_in import SignedIn
from workstation.services.approvals.deciding import ApproverService
from workstation.services.approvals.service import ApprovalService
from workstation.services.approvals.views import ApprovalView, Approver
from workstation.services.papers.service import PaperService, PaperView
from workstation.services.press import PaperPress


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


class ApprovalWork:
    """The services behind the cards. Every method may take time: tasks.query or tasks.write."""

    def __init__(
        self,
        me: SignedIn,
        asking: ApprovalService,
        deciding: ApproverService,
        papers: PaperService,
        press: PaperPress,
    ) -> None:
        self.me = me
        self.asking, self.deciding = asking, deciding
        self._papers, self._press = papers, press

    @classmethod
    def of(cls, parts: Mapping[type[Any], Any]) -> ApprovalWork:
        """From the services the window was given."""
        return cls(
            parts[SignedIn], parts[ApprovalService], parts[ApproverService], parts[PaperService],
            parts[PaperPress],
        )  # fmt: skip

    def listed(self) -> Listed:
        """Both lists."""
        reads = self.asking.reads
        return Listed(reads.inbox(me=self.me), reads.asked_by(me=self.me))

    def waiting(self, approval_id: str) -> Waiting:
        """One request with who may decide it. Raises NotFound."""
        reads = self.asking.reads
        view = reads.one(approval_id)
        return Waiting(view, reads.approvers(view.act, view.unit, proposer=view.proposer.staff_no))

    def print_out(self, view: ApprovalView) -> tuple[PaperView, ...]:
        """Print what an approval made and left for this station."""
        made = [paper for paper in self._papers.not_out() if view.case_id and paper.case_id == view.case_id]
        return tuple(self.print(paper.id) for paper in made)

    def print(self, paper_id: str) -> PaperView:
        """Print one paper."""
        paper = self._papers.paper(paper_id)
        return self._papers.print(paper_id, me=self.me, printer=self._press.printer_of(paper.kind))
