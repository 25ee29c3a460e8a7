"""Who did not keep a promise is let in with nothing missing until the house rule's time is over.

西安市, 阜新市 容缺受理 rules: not for applicants with an earlier promise broken, until that is repaired. How
long that takes is the house rule `deferral_credit_days`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.domain.approval import ApprovalAct
from workstation.domain.approval_state import ApprovalState
from workstation.services.intake.sheet import Sheet
from workstation.services.people import id_index
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Tx

DAYS = 365


def broke_a_promise(
    source: Reader | Tx, sheet: Sheet, hall_id: str, now: datetime, reference: Reference
) -> bool:
    """True when a deferral of one of these applicants was ended because nothing came, not long ago."""
    days = int(reference.house_rules.get("deferral_credit_days", DAYS))
    since = canonical.instant(now - timedelta(days=days))
    wanted = {
        id_index(hall_id, one.person.id_kind, one.person.id_no)
        for one in sheet.applicants if one.person.id_no
    }  # fmt: skip
    ended = source.find("approval", act=ApprovalAct.deferral_ended.value, state=ApprovalState.approved.value)
    for row in ended if wanted else ():
        case = source.get("service_case", row["case_id"]) if (row["decided_at"] or "") >= since else None
        person = source.get("person", case["applicant_id"]) if case and case["applicant_id"] else None
        if person is not None and person["id_index"] in wanted:
            return True
    return False
