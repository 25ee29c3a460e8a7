"""Taking an application in: drafts, material in hand, and every outcome with its paper."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from workstation.domain import canonical, paper
from workstation.domain.action import Action
from workstation.domain.ids import uuid7
from workstation.domain.outcome import Outcome
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake import steps
from workstation.services.intake.carrying import as_locked, outcome_payload
from workstation.services.intake.cases import sheet_of_case
from workstation.services.intake.deciding import Setting
from workstation.services.intake.done import Done as Done
from workstation.services.intake.done import Draft as Draft
from workstation.services.intake.done import PaperMade as PaperMade
from workstation.services.intake.gathering import at_its_matter, gather
from workstation.services.intake.leaving import left_behind
from workstation.services.intake.returning import open_duplicates
from workstation.services.intake.rules import checked
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import BY_OUTCOME, Step
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.sessions.takeover import refuse_when_lost
from workstation.sync.desk import Desk
from workstation.sync.station import Station

GOES_ON = ("received", "supplement_pending", "accepted", "deferred_accepted")


class IntakeService:
    """Everything the window can do with an application. Every method takes `me`, who sits here."""

    def __init__(
        self,
        station: Station,
        shelf: ReferenceShelf,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._random = random_bytes
        self._station = station
        self._shelf = shelf
        self._words: Mapping[str, str] = {}

    # --- drafts ---

    def new_sheet(
        self,
        *,
        ticket_id: str | None = None,
        matter_id: str | None = None,
        first_record_id: str | None = None,
    ) -> Sheet:
        """An empty sheet with an id of its own."""
        sheet_id = uuid7(self._station.clock(), self._random)
        return Sheet(sheet_id, ticket_id=ticket_id, matter_id=matter_id, first_record_id=first_record_id)

    def save_draft(self, sheet: Sheet, *, me: SignedIn) -> None:
        """Keep the sheet as it is now; the screen calls it 300 ms after the last key."""
        with self._station.store.writing() as tx:
            saved = canonical.instant(self._station.clock())
            tx.put_draft(sheet.id, me.staff_no, sheet.ticket_id, sheet.to_data(), saved)

    def drop_draft(self, sheet_id: str, *, me: SignedIn) -> None:
        """Throw a draft away."""
        del me
        with self._station.store.writing() as tx:
            tx.drop_draft(sheet_id)

    def open_drafts(self, *, me: SignedIn) -> tuple[Draft, ...]:
        """My drafts at this station, the newest first; also what a crash left. What an approver carried out
        is none any more."""
        with self._station.store.reading() as reader:
            rows = reader.local("draft", owner=me.staff_no, order=("saved_at",))
            done = {
                row["sheet_id"]
                for row in reader.find("approval", proposer=me.staff_no, state="approved")
                if row["case_id"]
            }
        return tuple(
            Draft(Sheet.from_data(body), canonical.moment(row["saved_at"]), row["ticket_id"])
            for row in reversed(rows)
            if row["id"] not in done and "applicants" in (body := json.loads(row["body"]))
        )

    # --- material in hand ---

    def hold_materials(self, sheet: Sheet, *, me: SignedIn) -> None:
        """Write down the pieces in hand on the ticket; the screen calls it when their number changed.

        While the ticket holds pieces it can neither be finished nor can the next one be called.
        """
        if sheet.ticket_id is None or sheet.checklist is None:
            return
        kept = self._kept_before(sheet)
        rows = [
            [row.material, sheet.checklist.material(row.material).name, row.held.original, row.held.copy]
            for row in sheet.checklist.held_rows()
            if row.held.total > kept.get(row.material, 0)
        ]
        pieces = sum(
            max(0, row.held.total - kept.get(row.material, 0)) for row in sheet.checklist.held_rows()
        )
        payload = {
            "ticket": sheet.ticket_id, "sheet": sheet.id, "item": sheet.checklist.item.key,
            "pieces": pieces, "rows": rows,
        }  # fmt: skip
        subjects = [sheet.ticket_id]
        self._station.act(lambda desk: desk.action("hold_materials", me.staff_no, subjects, payload))

    def _kept_before(self, sheet: Sheet) -> dict[str, int]:
        """Pieces an earlier paper of the case already speaks for, by material."""
        if sheet.case_id is None:
            return {}
        with self._station.store.reading() as reader:
            rows = reader.find("material_row", case_id=sheet.case_id)
        return {row["material_key"]: row["held"] for row in rows}

    # --- opening a case again ---

    def open_case(self, case_id: str, *, me: SignedIn, ticket_id: str | None = None) -> Sheet:
        """An existing case as a sheet, for a supplement, a judgement after 收件, or applying again."""
        del me
        with self._station.store.reading() as reader:
            return sheet_of_case(reader, case_id, ticket_id=ticket_id)

    def duplicates(self, sheet: Sheet) -> tuple[str, ...]:
        """Open cases of the same applicant for the same item, as case ids; this sheet's own left out."""
        with self._station.store.reading() as reader:
            return open_duplicates(reader, sheet)

    # --- outcomes ---

    def preview(
        self, sheet: Sheet, outcome: Outcome, *, me: SignedIn, reason: str = ""
    ) -> tuple[tuple[PaperKind, paper.PaperFacts], ...]:
        """The papers an outcome would make now, with 编号待定 for their numbers; of a deferral the promise,
        which is signed before anything else is made. Raises NoPaperForOutcome."""
        with self._station.store.reading() as reader:
            deciding = gather(
                reader, sheet, _step(outcome), me, self._station.clock(), self.setting(), reason
            )
        kinds = deciding.paper_kinds()
        if outcome is Outcome.defer:
            kinds = (PaperKind.deferral_promise,)
        return tuple((kind, deciding.facts(kind, None, sheet.case_no)) for kind in kinds)

    def decide(
        self,
        sheet: Sheet,
        outcome: Outcome,
        *,
        me: SignedIn,
        reason: str = "",
        approval: paper.Approval | None = None,
    ) -> Done:
        """Carry an outcome out. Raises OutcomeNotPossible with the reason, OutcomeNotOffered, SheetNotReady,
        ApprovalNeeded, SecondNoticeNeedsApproval, ReasonMissing or CaseChangedMeanwhile."""
        return self._carry_out(sheet, _step(outcome), me, reason, approval)

    def receive(self, sheet: Sheet, *, me: SignedIn) -> Done:
        """收件: kept and not decided; the receipt's day is the legal one and the time to notify runs."""
        return self._carry_out(sheet, steps.RECEIVE, me)

    def accept(self, sheet: Sheet, *, me: SignedIn) -> Done:
        """受理: both limits run from the event the item names (行政许可法 Art. 32(5))."""
        return self._carry_out(sheet, steps.ACCEPT, me)

    def conclude(self, sheet: Sheet, *, me: SignedIn) -> Done:
        """办结: an instant matter decided at the window; the result and its slip, no acceptance paper."""
        return self._carry_out(sheet, steps.CONCLUDE, me)

    def notice(self, sheet: Sheet, *, me: SignedIn) -> Done:
        """补正告知: everything lacking, once (行政许可法 Art. 32(4))."""
        return self._carry_out(sheet, steps.NOTICE, me)

    def refuse_on_spot(self, sheet: Sheet, *, me: SignedIn, approval: paper.Approval | None = None) -> Done:
        """不予受理, in writing before the person leaves (不动产登记暂行条例 Art. 17)."""
        return self._carry_out(sheet, steps.REFUSE_ON_SPOT, me, approval=approval)

    def return_list(self, sheet: Sheet, *, me: SignedIn) -> Done:
        """退回: one list and all papers back (市场主体登记管理条例实施细则 Art. 18)."""
        return self._carry_out(sheet, steps.RETURN_LIST, me)

    def give_back_all(self, sheet: Sheet, *, me: SignedIn, reason: str) -> Done:
        """全部退还: every piece back against a signed list; never instead of a notice."""
        return self._carry_out(sheet, steps.GIVE_BACK, me, reason)

    def supplement(self, sheet: Sheet, *, me: SignedIn) -> Done:
        """补交: some rows came in, others are still open; a receipt for the new pieces."""
        return self._carry_out(sheet, steps.SUPPLEMENT, me)

    def withdraw(self, sheet: Sheet, *, me: SignedIn, reason: str) -> Done:
        """撤回: at the applicant's own signed request; all papers back."""
        return self._carry_out(sheet, steps.WITHDRAW, me, reason)

    def person_left(self, *, me: SignedIn) -> tuple[Done, ...]:
        """The person left and nothing was told in writing: real estate material becomes a case, which the
        hall at once deems accepted (不动产登记暂行条例 Art. 17). Other material still wants its paper."""
        with self._station.store.reading() as reader:
            sheets = left_behind(reader, self._reference(), me)
        return tuple(self._carry_out(sheet, steps.LEAVE, me) for sheet in sheets)

    # --- how ---

    def _carry_out(
        self, sheet: Sheet, step: Step, me: SignedIn, reason: str = "", approval: paper.Approval | None = None
    ) -> Done:
        me.need(Role.clerk, Role.chief_rep, Role.b_post)
        sheet, setting = replace(sheet, outcome=None), self.setting()
        if sheet.ticket_id is not None and me.window is not None:
            # who took the window over has the person in front of her: one application, not two
            refuse_when_lost(self._station, me.window, me.staff_no)
        payloads: list[Mapping[str, Any]] = []

        def make(desk: Desk) -> Action:
            here = at_its_matter(desk.state, sheet)
            gathered = gather(desk.state, here, step, me, desk.now, setting, reason, approval)
            locked, numbers = as_locked(desk.state, gathered)
            payload = outcome_payload(desk, checked(locked), numbers)
            desk.drop_draft(sheet.id)
            payloads.append(payload)
            case_id = payload["case"]["id"] if payload["case"] else None
            about = (case_id, sheet.ticket_id, sheet.first_record_id, sheet.resubmission_of)
            return desk.action(step.kind, me.staff_no, [one for one in about if one], payload)

        outcome = self._station.act(make)
        payload = payloads[-1]
        case = payload["case"]
        case_id = case["id"] if case else None
        return Done(
            str(outcome.detail["action_id"]),
            case_id,
            sheet.case_no or (case["values"].get("case_no") if case else None),
            outcome.detail["matter_id"],
            tuple(PaperMade(p["id"], PaperKind(p["kind"]), p["doc_no"]) for p in payload["papers"]),
            self._goes_on(case_id, sheet, outcome.detail["matter_id"]),
        )

    def _goes_on(self, case_id: str | None, sheet: Sheet, matter_id: str | None) -> Sheet | None:
        if case_id is None:
            return None
        with self._station.store.reading() as reader:
            row = reader.get("service_case", case_id)
            if row is None or row["state"] not in GOES_ON:
                return None
            return sheet_of_case(reader, case_id, ticket_id=sheet.ticket_id, matter_id=matter_id)

    def setting(self) -> Setting:
        """The hall and the station decisions are made in here."""
        if not self._words:
            with self._station.store.reading() as reader:
                self._words = {row["key"]: row["value"] for row in reader.local("meta")}
        identity = self._station.identity
        return Setting(
            self._reference(), identity.hall_id, self._words.get("hall_kind", "real"),
            self._words.get("county_code", ""), identity.segment,
        )  # fmt: skip

    def _reference(self) -> Reference:
        return self._shelf.current()


def _step(outcome: Outcome) -> Step:
    if outcome not in BY_OUTCOME:
        raise steps.OutcomeNotOffered(outcome=outcome.value)
    return BY_OUTCOME[outcome]
