"""Today's book of appointments in the demo hall."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from workstation.domain.signed_in import SignedIn
from workstation.services.demo import plan
from workstation.services.demo.earlier import person_of
from workstation.services.demo.hall import DemoStation
from workstation.services.intake.parties import Person
from workstation.services.reception.appointments import Booking

GRID_MINUTES = 5


def write_book(
    guide: DemoStation, applicants: Mapping[str, Mapping[str, Any]], now: datetime, me: SignedIn
) -> dict[str, str]:
    """Write the planned appointments down; `now` is local. Returns the entries of those who come, by key."""
    book = guide.reception.appointments
    for one in plan.APPOINTMENTS:
        person = Person(one.name, phone=one.phone)
        book.book(Booking(slot(now, one.minutes), one.group, person, one.item, one.channel), me=me)
    coming = {}
    for ticket in plan.WAITING:
        if ticket.appointment_in is not None and ticket.applicant is not None:
            person = person_of(applicants[ticket.applicant])
            at = slot(now, ticket.appointment_in)
            coming[ticket.applicant] = book.book(Booking(at, ticket.group, person, ticket.item), me=me)
    return coming


def slot(now: datetime, minutes: int) -> datetime:
    """A time of the same day, so many minutes from now or a little later, on the clock's five minutes."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    wanted = int((now - midnight).total_seconds() // 60) + minutes
    wanted = min(max(-(-wanted // GRID_MINUTES) * GRID_MINUTES, 0), 24 * 60 - GRID_MINUTES)
    return midnight + timedelta(minutes=wanted)
