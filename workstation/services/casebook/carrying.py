"""What every step of a running case begins and ends with: the case as it was shown, the role, the outcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workstation.domain.action import Outcome
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseNotAllowed, CaseState
from workstation.domain.errors import NotFound
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.steps import CaseChangedMeanwhile
from workstation.store.tx import Row
from workstation.sync.station import Station

ORDER = (Role.chief_rep, Role.b_post, Role.back_office, Role.unit_head, Role.clerk)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a step made. `paper` is the paper that now waits to be printed, None when there is none."""

    action_id: str
    case_id: str
    state: CaseState
    paper: str | None = None


class Carrier:
    """Reads a case for a step and tells what came of it."""

    def __init__(self, station: Station) -> None:
        self._station = station

    def case(self, case_id: str) -> Row:
        """The case as this station has it. Raises NotFound."""
        with self._station.store.reading() as reader:
            case = reader.get("service_case", case_id)
        if case is None:
            raise NotFound(table="service_case", id=case_id)
        return case

    def unchanged(self, case_id: str, version: int) -> Row:
        """The case while it is as it was shown. Raises NotFound or CaseChangedMeanwhile."""
        return unchanged(self.case(case_id), version)

    def hall_kind(self) -> str:
        """real or demo."""
        with self._station.store.reading() as reader:
            words = {row["key"]: row["value"] for row in reader.local("meta")}
        return str(words.get("hall_kind", "real"))

    def carried(self, case_id: str, outcome: Outcome) -> Carried:
        """What a performed step made."""
        state = outcome.detail.get("state") or self.case(case_id)["state"]
        papers = outcome.detail.get("papers") or ()
        action_id = str(outcome.detail["action_id"])
        return Carried(action_id, case_id, CaseState(state), papers[0] if papers else None)


def unchanged(case: Row, version: int) -> Row:
    """The case itself. Raises CaseChangedMeanwhile when it is another by now."""
    if case["version"] != version:
        raise CaseChangedMeanwhile(case_no=case["case_no"], expected=version, found=case["version"])
    return case


def role_for(state: CaseState, act: CaseAct, me: SignedIn) -> Role:
    """In which of my roles I do it. Raises CaseNotAllowed or CaseStepRefused."""
    role = next((r for r in ORDER if r in me.roles and CASE_MACHINE.allows(state, act, (r,))), None)
    if role is None:
        own = next((r for r in ORDER if r in me.roles), None)
        if own is None:
            raise CaseNotAllowed(state=state.value, act=act.value, role=",".join(sorted(me.roles)))
        CASE_MACHINE.step(state, act, own)
        raise CaseNotAllowed(state=state.value, act=act.value, role=own.value)
    return role


def step_payload(case: Row, version: int, role: Role) -> dict[str, Any]:
    """What every step of a case carries."""
    return {"case": case["id"], "version": version, "role": role.value}
