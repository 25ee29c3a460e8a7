"""不动产登记不予受理告知书: in writing, on the spot, with everything that is missing."""

from __future__ import annotations

from workstation.domain.item import IncompleteRule
from workstation.domain.paper import Decision, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Gap, Para
from workstation.printing.forms.form import SIGN_MINUTE, Form, case_of, level_of, signing
from workstation.printing.forms.tables import info, problem_table
from workstation.printing.page import Sheet
from workstation.printing.words import addressee, complaint, day, forbid, need, remedy, you

KIND = PaperKind.on_spot_refusal


def sheet(facts: PaperFacts) -> Sheet:
    """不动产登记暂行条例 Art. 17(3); Art. 17(4) when another registrar is competent."""
    party, matter = case_of(KIND, facts)
    if matter.incomplete_rule is not IncompleteRule.on_spot_written:
        raise forbid(KIND, "not_on_spot_written")
    need(KIND, property_place=matter.property_place)
    decision = facts.decision or Decision()
    missing = [row for row in facts.rows if row.problem_kind]
    received = facts.moments.received or facts.moments.made
    opening = (
        f"{you(party)}于{day(received)}就坐落于{matter.property_place}的不动产申请{matter.name}"
        f"（办件编号{facts.numbers.case_no}）。"
    )
    blocks: list[Block]
    if decision.competent:
        need(KIND, competent_address=decision.competent_address, competent_phone=decision.competent_phone)
        blocks = [
            Para(
                f"{opening}经当场查验，申请登记的不动产不属于本机构登记范围。根据《不动产登记暂行条例》第十七条"
                f"第一款第四项的规定，不予受理。请向有登记权的机构申请："
            ),
            Para(
                f"{decision.competent}，地址：{decision.competent_address}，电话：{decision.competent_phone}。",
                align="left",
            ),
            Para("材料已当场退还。"),
        ]
    else:
        need(KIND, problem_rows=tuple(missing))
        blocks = [
            Para(
                f"{opening}经当场查验，申请材料不齐全或者不符合法定形式。根据《不动产登记暂行条例》第十七条第一款"
                f"第三项的规定，不予受理。现一次性告知需要补正的全部内容："
            ),
            Gap(0.6),
            problem_table(missing),
            Gap(0.6),
            Para("材料已当场退还，补齐后请重新申请。"),
        ]
    if remedy(facts.office):
        blocks.append(Para(remedy(facts.office)))
    phone = facts.desk.first_phone or facts.office.phone
    blocks += [
        Gap(0.5),
        info([("告知人", facts.desk.clerk), ("咨询电话", phone)], [("监督电话", complaint(facts.office))]),
    ]
    return Sheet(
        title=(facts.office.organ, "不动产登记不予受理告知书"),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *SIGN_MINUTE, to_minute=True),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


FORM = Form(KIND, sheet)
