"""The facts of the slip: the number, how many are ahead, what to prepare. No name, no ground."""

from __future__ import annotations

from datetime import date, datetime

from workstation.domain import paper
from workstation.domain.item import ServiceItem
from workstation.domain.numbers import TicketNo
from workstation.domain.qr_code import TicketRef, qr_text
from workstation.domain.signed_in import SignedIn
from workstation.services.reception.queue import Position
from workstation.services.reference import Reference

_MOST_NAMED = 3


def slip_facts(
    reference: Reference,
    *,
    me: SignedIn,
    no: str,
    day: date,
    group: str,
    item: str | None,
    taken_at: datetime,
    position: Position,
    demo: bool,
) -> paper.PaperFacts:
    """What the slip of one number says; times are the hall's local ones."""
    taken = reference.hours.local(taken_at).replace(tzinfo=None, second=0, microsecond=0)
    known = reference.item(item) if item else None
    hall = reference.hall
    return paper.PaperFacts(
        office=paper.Office(hall.name, hall.name, hall.seal, complaint_phone=hall.complaint_phone),
        numbers=paper.Numbers(ticket_no=no, qr=qr_text(TicketRef(day, TicketNo.parse(no)))),
        moments=paper.Moments(made=taken),
        desk=paper.Desk(me.window or "", me.segment, me.name, me.staff_no),
        ticket=paper.TicketSlip(
            number=no,
            group=group,
            ahead=position.ahead,
            taken_at=taken,
            item=known.name if known else "",
            wait_minutes=position.wait_minutes,
            windows=window_words(position.windows),
            prepare=prepare_words(known) if known else "",
            rule=rule_words(reference),
        ),
        marks=paper.Marks(demo=demo),
    )


def window_words(numbers: tuple[str, ...]) -> str:
    """3、4号"""
    return "、".join(numbers) + "号" if numbers else ""


def prepare_words(item: ServiceItem) -> str:
    """The first few papers somebody needs in any case."""
    always = [material.name for material in item.materials if material.when is None][:_MOST_NAMED]
    return "、".join(always) + ("等" if len(item.materials) > len(always) and always else "")


def rule_words(reference: Reference) -> str:
    """The rule about missed calls in the hall's own numbers."""
    published = reference.raw["hall"].get("queue_rules", {}).get("slip_text")
    if published:
        return str(published)
    rules = reference.staffing.queue_rules
    return (
        f"叫号{rules.no_show_calls}次未到算过号。当天到导办台重新激活，"
        f"排在{rules.requeue_after_persons}个人后面；最多{rules.requeue_times}次"
    )
