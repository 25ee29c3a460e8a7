"""Papers of a case, a ticket, a station."""

from __future__ import annotations

import sqlalchemy as sa

from workstation.store.station_read import Reader
from workstation.store.tx import Row


def of_case(reader: Reader, case_id: str) -> list[Row]:
    """Every paper of a case, in the order made."""
    return _in_order(reader.find("paper", case_id=case_id))


def of_ticket(reader: Reader, ticket_id: str) -> list[Row]:
    """Every paper made for a ticket, in the order made."""
    return _in_order(reader.find("paper", ticket_id=ticket_id))


def unprinted(reader: Reader, station: str) -> list[Row]:
    """Papers of this station that were made and never came out, the oldest first."""
    paper = reader.table("paper")
    clause = sa.select(paper).where(
        paper.c.hall_id == reader.hall_id,
        paper.c.station == station,
        paper.c.state.in_(("prepared", "failed")),
    )
    return _in_order(reader.rows(clause))


def last_by(reader: Reader, clerk: str, station: str) -> Row | None:
    """The paper this clerk made last at this station, or None."""
    paper = reader.table("paper")
    clause = sa.select(paper).where(
        paper.c.hall_id == reader.hall_id, paper.c.station == station, paper.c.clerk == clerk
    )
    newest = clause.order_by(paper.c.made_at.desc(), paper.c.id.desc()).limit(4)
    found = _in_order(reader.rows(newest))
    # of several papers of one act the legal one is meant, not the list that goes with it
    same = [row for row in found if row["made_at"] == found[-1]["made_at"]]
    return same[0] if same else None


def _in_order(rows: list[Row]) -> list[Row]:
    """By the moment of making; of those made in one act the list of returned papers comes last."""
    return sorted(rows, key=lambda row: (row["made_at"], row["kind"] == "returned_list", row["id"]))
