"""The slip for a result that is picked up (结果领取凭证): its facts and its number."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from workstation.domain import canonical, paper
from workstation.domain.identity import normalise_number
from workstation.domain.mask import mask_identity, mask_phone
from workstation.domain.numbers import DocNo
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.cases import sheet_of_case
from workstation.services.intake.parties import Person
from workstation.services.papers.facts import Occasion, facts_for
from workstation.services.reference import Reference
from workstation.store.tx import Row, Tx
from workstation.sync.desk import Desk

KIND = PaperKind.pickup_slip
DENIED_LICENCE, DENIED_OTHER = "不予行政许可决定书", "不予办理决定书"


@dataclass(frozen=True, slots=True)
class Taker:
    """Who takes the result. `person.id` is set for somebody the case knows already.

    `relation` says as what somebody else comes (代理人, 经办人, 监护人), "" for the applicant. `authorised`:
    the clerk saw what allows it. `way`: in_person or mailed; `tracking` is the number of the parcel.
    """

    person: Person
    relation: str = ""
    authorised: bool = True
    way: str = "in_person"
    tracking: str = ""


def slip_needed(state: Tx, case_id: str) -> bool:
    """True unless a slip that still counts was made with the result itself."""
    made = state.find("paper", case_id=case_id, kind=KIND.value)
    return not any(row["state"] not in ("void", "undone") for row in made)


def pickup_paper(
    desk: Desk,
    case: Row,
    taker: Taker,
    me: SignedIn,
    reference: Reference,
    hall_kind: str,
    ticket: Row | None,
) -> dict[str, Any]:
    """The slip as a paper entry of the payload, with its number taken."""
    number = _number(desk, reference, case, desk.now)
    facts = _facts(desk, case, taker, me, reference, hall_kind, ticket, number)
    return {
        "id": desk.new_id(),
        "kind": KIND.value,
        "doc_no": number,
        "case_id": case["id"],
        "ticket_id": ticket["id"] if ticket else None,
        "unit": case["unit"],
        "facts": canonical.encode_text(facts.to_data()),
        "made_at": canonical.instant(desk.now),
        "legal_date": reference.hours.local(desk.now).date().isoformat(),
        "window_id": me.window,
    }


def _facts(
    desk: Desk,
    case: Row,
    taker: Taker,
    me: SignedIn,
    reference: Reference,
    hall_kind: str,
    ticket: Row | None,
    number: str,
) -> paper.PaperFacts:
    sheet = sheet_of_case(desk.state, case["id"], ticket_id=None)
    occasion = Occasion(
        reference=reference,
        me=me,
        made=desk.now,
        hall_kind=hall_kind,
        segment=desk.identity.segment,
        case_no=case["case_no"],
        ticket_no=ticket["no"] if ticket else None,
        received=canonical.moment(case["received_at"]) if case["received_at"] else None,
        first_officer=case["first_officer"],
    )
    facts = facts_for(KIND, sheet, occasion, number)
    if facts.party is not None:
        facts = replace(facts, party=_party(facts.party, taker))
    return replace(facts, rows=(_row(case, facts),))


def _party(party: paper.Party, taker: Taker) -> paper.Party:
    if not taker.relation:
        return replace(party, agent=None)
    number = normalise_number(taker.person.id_no)
    masked = mask_identity(number, taker.person.id_kind) if number else ""
    phone = mask_phone(taker.person.phone)
    return replace(party, agent=paper.Agent(taker.person.name, masked, taker.relation, phone))


def _row(case: Mapping[str, Any], facts: paper.PaperFacts) -> paper.PaperRow:
    decision = json.loads(case["decision"] or "{}")
    name = json.loads(case["item_snapshot"])["item"]["result"]["name"]
    if decision.get("granted") is False:
        name = DENIED_LICENCE if facts.matter is not None and facts.matter.licence else DENIED_OTHER
    return paper.PaperRow(name, original=1, note=decision.get("doc_no", ""))


def _number(desk: Desk, reference: Reference, case: Mapping[str, Any], now: datetime) -> str:
    entry: Mapping[str, Any] = reference.raw["units"]["document_kinds"][KIND.number_kind or ""]
    of_hall = entry.get("series_of") == "hall"
    unit = reference.unit(case["unit"])
    prefix = reference.hall.document_prefix if of_hall else unit.document_prefix
    word, year = str(entry["word"]), reference.hours.local(now).year
    taken = desk.take_number(f"{prefix}{word}", str(year))
    return str(DocNo(prefix, word, year, desk.identity.segment, taken))
