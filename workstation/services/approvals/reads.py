"""Requests for an approval as this station knows them; also without the hall."""

from __future__ import annotations

from workstation.domain import canonical
from workstation.domain.approval import ApprovalAct, ApprovalRefused, delegation_for
from workstation.domain.approval_state import ApprovalState
from workstation.domain.errors import NotFound
from workstation.domain.item import IncompleteRule
from workstation.domain.signed_in import SignedIn
from workstation.services.approvals.standing import Rulebook, away_now
from workstation.services.approvals.views import ApprovalView, Approver, named_person, view_of
from workstation.services.intake.gathering import approvals_of
from workstation.services.intake.sheet import Sheet
from workstation.services.reference import ReferenceShelf
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.station import Station


class ApprovalReads:
    """What waits for me, what I asked for, and who may decide."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    def one(self, approval_id: str) -> ApprovalView:
        """One request. Raises NotFound."""
        with self._station.store.reading() as reader:
            row = reader.get("approval", approval_id)
            if row is None:
                raise NotFound(table="approval", id=approval_id)
            return self._view(reader, row)

    def inbox(self, *, me: SignedIn) -> tuple[ApprovalView, ...]:
        """待我批: everything I may decide now; what was sent to me first, then the oldest."""
        book, day_began = Rulebook.of(self._shelf.current()), self.day_began()
        with self._station.store.reading() as reader:
            rows = reader.find("approval", state=ApprovalState.asked.value, order=("asked_at", "id"))
            if not rows:
                return ()
            away = away_now(reader, book.staffing, day_began)
            mine = [row for row in rows if _may(book, row, me.staff_no, away)]
            mine.sort(key=lambda row: row["asked_of"] != me.staff_no)
            return tuple(self._view(reader, row) for row in mine)

    def asked_by(self, *, me: SignedIn) -> tuple[ApprovalView, ...]:
        """What I asked for: what is open first, then what was decided today, the newest first."""
        began = self.day_began()
        with self._station.store.reading() as reader:
            rows = reader.find("approval", proposer=me.staff_no, order=("created_at", "id"))
            shown = [row for row in reversed(rows) if _open(row) or (row["decided_at"] or "") >= began]
            shown.sort(key=lambda row: not _open(row))
            return tuple(self._view(reader, row) for row in shown)

    def approved_cases(self) -> frozenset[str]:
        """The cases about which something this station asked for was approved."""
        segment = self._station.identity.segment
        with self._station.store.reading() as reader:
            rows = reader.find("approval", station=segment, state=ApprovalState.approved.value)
        return frozenset(row["case_id"] for row in rows if row["case_id"])

    def of_sheet(self, sheet: Sheet) -> tuple[ApprovalView, ...]:
        """Every request about a sheet or its case, the newest first."""
        with self._station.store.reading() as reader:
            return tuple(self._view(reader, row) for row in approvals_of(reader, sheet))

    def of_case(self, case_id: str) -> tuple[ApprovalView, ...]:
        """Every request about a case, the oldest first."""
        with self._station.store.reading() as reader:
            rows = reader.find("approval", case_id=case_id, order=("created_at", "id"))
            return tuple(self._view(reader, row) for row in rows)

    def approvers(self, act: ApprovalAct, unit: str, *, proposer: str) -> tuple[Approver, ...]:
        """Only those whom the rules allow now: the chief representative, her B-post, the duty manager."""
        reference = self._shelf.current()
        book, day_began = Rulebook.of(reference), self.day_began()
        with self._station.store.reading() as reader:
            away = away_now(reader, book.staffing, day_began)
            posts = {row["id"]: row for row in reader.find("presence")}
        made = []
        for standing in book.approvers(act.value, unit, away, proposer):
            member, behalf = reference.member(standing.approver), standing.on_behalf_of
            here = member.staff_no not in away
            window = (posts[member.staff_no]["window_id"] if here else None) or member.window
            stands_for = named_person(reference, behalf) if behalf else None
            made.append(Approver(member.staff_no, member.name, standing.role, stands_for, here, window))
        return tuple(made)

    def undelegated(self, *, me: SignedIn) -> tuple[str, ...]:
        """Items of my window that are refused on the spot and for which I hold no delegation today.

        Nobody can be waited for there (不动产登记暂行条例 Art. 17): only an approver's password at the
        counter is left.
        """
        reference = self._shelf.current()
        window = reference.staffing.window(me.window) if me.window else None
        day = reference.hours.local(self._station.clock()).date()
        given, act = reference.staffing.delegations, ApprovalAct.not_accepted
        return tuple(
            item.name
            for item in reference.items.values()
            if item.incomplete_rule is IncompleteRule.on_spot_written
            and window is not None
            and item.window_group in window.groups
            and delegation_for(act, item.unit, item.key, me.staff_no, day, given, incomplete=True) is None
        )

    def day_began(self) -> str:
        """The instant today began in the hall."""
        local = self._shelf.current().hours.local(self._station.clock())
        return canonical.instant(local.replace(hour=0, minute=0, second=0, microsecond=0))

    def _view(self, reader: Reader, row: Row) -> ApprovalView:
        paper = reader.get("paper", row["paper_id"]) if row["paper_id"] else None
        ticket = reader.get("ticket", row["ticket_id"]) if row["ticket_id"] else None
        return view_of(row, self._shelf.current(), paper, ticket)


def _may(book: Rulebook, row: Row, person: str, away: frozenset[str]) -> bool:
    try:
        book.standing(person, row["act"], row["unit"], away, row["proposer"])
    except ApprovalRefused:
        return False
    return True


def _open(row: Row) -> bool:
    return row["state"] in (ApprovalState.promised, ApprovalState.signed, ApprovalState.asked)
