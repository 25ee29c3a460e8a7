"""叫号小票: the number, how many are in front, and what happens when it is missed. No name, no ground."""

from __future__ import annotations

from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import bold
from workstation.printing.forms.form import Form
from workstation.printing.roll import Slip, SlipCode, SlipPart, SlipRule, SlipText
from workstation.printing.roll_width import RollWidth
from workstation.printing.words import need

KIND = PaperKind.ticket_slip


def slip(facts: PaperFacts) -> Slip:
    """The ticket; its code only brings a missed number back."""
    need(KIND, ticket=facts.ticket, hall=facts.office.hall)
    ticket = facts.ticket
    assert ticket is not None
    need(KIND, number=ticket.number, group=ticket.group)
    parts: list[SlipPart] = [
        SlipText(facts.office.hall, 1.15, "centre"),
        SlipText(ticket.number, 4.6, "centre", digits=True),
        SlipText(bold(ticket.group), 1.3, "centre"),
        *([SlipText(bold(ticket.item), 1.1, "centre")] if ticket.item else []),
        SlipRule(),
        SlipText(["前面等候 ", bold(f"{ticket.ahead}"), " 人"], 1.1),
    ]
    if ticket.wait_minutes is not None:
        area = f"　{ticket.area}" if ticket.area else ""
        parts.append(SlipText(["大约等 ", bold(f"{ticket.wait_minutes}"), f" 分钟{area}"], 1.1))
    elif ticket.area:
        parts.append(SlipText(f"等候区　{ticket.area}", 1.1))
    if ticket.windows:
        parts.append(SlipText(f"可办窗口　{ticket.windows}", 1.1))
    if ticket.prepare:
        parts.append(SlipText(bold(f"请先备好：{ticket.prepare}"), 1.1))
    if facts.numbers.qr:
        parts += [SlipRule(), SlipCode(facts.numbers.qr, ticket.rule, side=16, small=True)]
    else:
        parts += [SlipRule(), SlipText(ticket.rule, 0.95)]
    parts.append(SlipText(f"取号 {ticket.taken_at:%Y-%m-%d %H:%M}", 0.9))
    return Slip(f"{ticket.number} {ticket.group}", parts, RollWidth.narrow)


FORM = Form(KIND, None, slip)
