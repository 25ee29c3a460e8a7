"""退件清单: what was handed back, row by row, each signed for."""

from __future__ import annotations

from workstation.domain.paper import Decision, PaperFacts, Whereabouts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Gap, Para
from workstation.printing.forms.form import SIGN_MINUTE, Form, level_of, signing
from workstation.printing.forms.tables import info, returned_table
from workstation.printing.page import Sheet
from workstation.printing.words import addressee, complaint, minute, need, we, you

KIND = PaperKind.returned_list


def sheet(facts: PaperFacts) -> Sheet:
    """Goes with a refusal, a returned application, a withdrawal; a ticket number will do before receipt."""
    party = facts.party
    back = tuple(row for row in facts.rows if row.whereabouts is Whereabouts.returned)
    need(KIND, party=party, rows=back, number=facts.numbers.case_no or facts.numbers.ticket_no)
    assert party is not None
    decision = facts.decision or Decision()
    need(KIND, reason=decision.reason)
    numbers = facts.numbers
    number = f"办件编号{numbers.case_no}" if numbers.case_no else f"排队号{numbers.ticket_no}"
    matter = f"{facts.matter.name}" if facts.matter else "有关"
    originals, copies = sum(row.original for row in back), sum(row.copy for row in back)
    phone = facts.desk.first_phone or facts.office.phone
    blocks: list[Block] = [
        Para(
            f"{we(facts.office)}于{minute(facts.moments.made)}将{you(party)}提交的{matter}材料（{number}）退还，"
            f"共{len(back)}项，原件{originals}份、复印件{copies}份，清单如下："
        ),
        Gap(0.6),
        returned_table(back),
        Gap(0.7),
        Para(f"退还原因：{decision.reason}。"),
        Gap(0.5),
        info([("退件人", facts.desk.clerk), ("电话", phone)], [("监督电话", complaint(facts.office))]),
    ]
    return Sheet(
        title=(facts.office.organ, "退件清单"),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *(line.replace("签收", "接收") for line in SIGN_MINUTE), to_minute=True),
        qr=facts.numbers.qr or facts.numbers.case_no or facts.numbers.ticket_no or "",
        level=level_of(facts),
    )


FORM = Form(KIND, sheet)
