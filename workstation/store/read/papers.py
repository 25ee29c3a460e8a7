"""Papers of a case, a ticket, a station."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Row


def of_case(reader: Reader, case_id: str) -> list[Row]:
    """Every paper of a case, in the order made."""
    return reader.find("paper", case_id=case_id, order=("made_at", "id"))


def of_ticket(reader: Reader, ticket_id: str) -> list[Row]:
    """Every paper made for a ticket, in the order made."""
    return reader.find("paper", ticket_id=ticket_id, order=("made_at", "id"))


def unprinted(reader: Reader, station: str) -> list[Row]:
    """Papers of this station that were made and never came out, the oldest first."""
    paper = reader.table("paper")
    clause = sa.select(paper).where(
        paper.c.hall_id == reader.hall_id,
        paper.c.station == station,
        paper.c.state.in_(("prepared", "failed")),
    )
    return reader.rows(clause.order_by(paper.c.made_at, paper.c.id))


def last_by(reader: Reader, clerk: str, station: str) -> Row | None:
    """The paper this clerk made last at this station, or None."""
    paper = reader.table("paper")
    clause = sa.select(paper).where(
        paper.c.hall_id == reader.hall_id, paper.c.station == station, paper.c.clerk == clerk
    )
    found = reader.rows(clause.order_by(paper.c.made_at.desc(), paper.c.id.desc()).limit(1))
    return found[0] if found else None
