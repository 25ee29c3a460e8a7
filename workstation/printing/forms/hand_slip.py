"""随手小票: what a roll of 80 or 58 mm may say beside the A4 paper, which alone is the evidence."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain.paper import PaperFacts, PaperRow
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import bold
from workstation.printing.forms.form import case_of
from workstation.printing.forms.tables import default_collect
from workstation.printing.roll import Slip, SlipCode, SlipField, SlipPair, SlipPart, SlipRule, SlipText
from workstation.printing.words import complaint, window_words


def taken_pairs(rows: Sequence[PaperRow]) -> list[SlipPart]:
    """The materials, numbered, each with the way it was taken and the pieces."""
    pairs: list[SlipPart] = []
    for number, row in enumerate(rows, start=1):
        count = row.original + row.copy
        taken = row.collect or default_collect(row)
        pairs.append(SlipPair(number, row.name, f"{taken} {count}" if count else taken))
    return pairs


def hand_slip(
    facts: PaperFacts,
    kind: PaperKind,
    title: str,
    fields: Sequence[SlipField],
    middle: Sequence[SlipPart],
    paper: str,
) -> Slip:
    """A slip of a case: head, `fields`, `middle`, who answers for it, the code. `paper` names the A4 one."""
    party, matter = case_of(kind, facts)
    desk = facts.desk
    leader = f"（{party.leader_title or '负责人'}：{party.leader}）" if party.leader else ""
    code = facts.numbers.qr or facts.numbers.case_no or ""
    seal = "" if facts.marks.demo else "（印章）"
    parts: list[SlipPart] = [
        SlipText(facts.office.hall, 1.0, "centre"),
        SlipText(bold(title), 1.8, "centre"),
        SlipText("（随手小票）", 0.9, "centre"),
        SlipRule(),
        SlipField("申请人", bold("、".join((party.name, *party.others)) + leader)),
        SlipField("事　项", bold(matter.name)),
        SlipField("编　号", bold(facts.numbers.case_no or "")),
        SlipField("文　号", facts.numbers.doc_no or ""),
        *fields,
        SlipRule(),
        *middle,
        SlipRule(),
        SlipText(["首问责任人　", bold(desk.first_officer or desk.clerk), f"（{window_words(desk)}）"]),
        SlipField("电　话", desk.first_phone or facts.office.phone),
        SlipField("监　督", complaint(facts.office)),
        SlipField("签　名", f"____________{seal}"),
        SlipRule(),
        SlipCode(code, bold("再来时给窗口扫这个码。")),
        SlipRule(),
        SlipText(f"热敏纸会褪色。80 mm 仅作随手小票，法律凭证用同时打印的 A4/A5 {paper}。", 0.9),
    ]
    return Slip(f"{title} {facts.numbers.case_no}", parts)
