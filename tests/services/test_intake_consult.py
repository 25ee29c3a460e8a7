"""The list for somebody who only asks."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.support.approval_desk import FOOD
from tests.support.intake_desk import IntakeDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.errors import NotFound
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.printery import Printery
from workstation.services.intake.consult import ConsultService


def test_the_list_tells_what_counts_for_the_answers_and_begins_nothing(hall: TicketHall) -> None:
    desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    service = ConsultService(desk.seat.station, desk.service)
    item = desk.reference.item(FOOD)
    question = next(
        s.key for s in item.situations if len(item.applicable({s.key: True})) > len(item.applicable({}))
    )
    yes = service.make(FOOD, {question: True}, me=desk.seat.me)
    no = service.make(FOOD, {question: False}, me=desk.seat.me)
    hall.sync()
    assert desk.hall_rows("service_case") == [] and yes.doc_no is None
    facts = {row["id"]: PaperFacts.from_data(json.loads(row["facts"])) for row in desk.hall_rows("paper")}
    more, fewer = facts[yes.id], facts[no.id]
    assert [row.name for row in more.rows] == [m.name for m in item.applicable({question: True})]
    assert len(fewer.rows) < len(more.rows) and fewer.numbers.doc_no is None
    assert more.consult is not None and more.consult.answers[0].endswith("是")
    root = Path(__file__).parents[2]
    fonts = [Path(p) for p in (os.environ.get("SHOUWEN_FONTS", ""), root / "build" / "fonts",
                               root / "resources" / "fonts") if p]  # fmt: skip
    assert Printery(fonts).make(PaperKind.consult_list, more).startswith(b"%PDF")
    with pytest.raises(NotFound):
        service.make("nothing", {}, me=desk.seat.me)
