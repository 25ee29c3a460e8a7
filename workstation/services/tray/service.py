"""The tray of a station: what waits, what was refused, choosing between two versions, whom to tell."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, ActionRefused
from workstation.domain.errors import RuleBroken, VersionConflict
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.clock_check import ClockCheck
from workstation.services.papers.perform import VOID
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.tray import perform
from workstation.services.tray.conflicts import (
    Chain,
    chain_of,
    conflict_of,
    open_chains,
    papers_of_hall,
    segments_of,
)
from workstation.services.tray.perform import AlreadySettled, ChiefDecides
from workstation.services.tray.versions import QUIET, Version
from workstation.services.tray.views import Choice, Clash, Conflict, Standing, ToTell, Tray
from workstation.services.tray.waiting import waiting_lines
from workstation.store.station_read import Reader
from workstation.sync.desk import Desk
from workstation.sync.station import Station

CLASH = "called_at_two_windows"
REASON = "与另一窗口同时办理，以另一份为准"


class TrayService:
    """Reads never wait for the hall. `settle` does: only the hall can say which version counts."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station, self._shelf = station, shelf
        self._clock = ClockCheck(station, shelf)

    def tray(self) -> Tray:
        """Everything that lies in the tray of this station now."""
        reference = self._shelf.current()
        with self._station.store.reading() as reader:
            chains = open_chains(reader, segments_of(reader, self._station.identity.segment))
            return Tray(
                waiting_lines(reader, reference, reader.journal().open_entries()),
                tuple(_with_chiefs(conflict_of(reader, reference, one), reference) for one in chains),
                tuple(self._to_tell(reader)),
                tuple(self._clashes(reader)),
                self._clock.doubt(),
            )

    def standing(self) -> Standing:
        """The two figures of the tray; cheap enough to ask after every change."""
        with self._station.store.reading() as reader:
            here = segments_of(reader, self._station.identity.segment)
            open_ones = reader.find("parked", state="open")
            parked = {row["cause"] for row in open_ones if row["station"] in here}
            mine = [row for row in reader.find("incident", state="open") if row["station"] in here]
            eyes = len(parked) + sum(row["kind"] in (perform.TELL, CLASH) for row in mine)
            pending = reader.pending_actions()
        return Standing(pending, eyes + (self._clock.doubt() is not None))

    def confirm_date(self, *, me: SignedIn) -> None:
        """Today is the day this PC says."""
        self._clock.confirm(me=me)

    def settle(
        self,
        conflict: Conflict,
        choice: Choice,
        *,
        me: SignedIn,
        mine: Iterable[str] = (),
        chief: SignedIn | None = None,
        remark: str = "",
    ) -> Tray:
        """Let one version count. `mine`: with Choice.fields, the ids of the differences that are mine.

        `remark` says in words what was not chosen; it stays in the story of the matter.
        `chief` chose with her own password at this station; needed where a legal paper is concerned and I
        am not she. What was not chosen stays in the ledger. Raises ChiefDecides, AlreadySettled,
        VersionConflict (look again), HallUnreachable.
        """
        who = chief or me
        if not conflict.may_choose(who.staff_no):
            raise ChiefDecides(person=who.staff_no, needs=Role.chief_rep.value)
        picked = frozenset(mine)
        self._ask(lambda desk: self._settling(desk, conflict, choice, picked, who, remark))
        return self.tray()

    def told(self, incident: str, *, me: SignedIn) -> None:
        """The applicant was told."""
        self._close(perform.TOLD, incident, me)

    def seen(self, incident: str, *, me: SignedIn) -> None:
        """I know about this clash."""
        self._close(perform.SEEN, incident, me)

    def _close(self, kind: str, incident: str, me: SignedIn) -> None:
        def make(desk: Desk) -> Action:
            row = desk.state.must("incident", incident)
            return desk.action(kind, me.staff_no, [row["subject"]], {"incident": incident})

        self._station.act(make)

    def _to_tell(self, reader: Reader) -> Iterable[ToTell]:
        now = self._station.clock()
        for row in reader.find("incident", order=("at",), kind=perform.TELL, state="open"):
            if row["station"] not in segments_of(reader, self._station.identity.segment):
                continue
            params = json.loads(row["params"])
            case = reader.get("service_case", params["case"]) if params["case"] else None
            person = reader.get("person", case["applicant_id"]) if case and case["applicant_id"] else None
            due: datetime = canonical.moment(params["due"])
            yield ToTell(
                row["id"], person["name"] if person else "", (person or {}).get("phone_masked") or "",
                case["case_no"] if case else "", params["doc_no"] or "", due, due < now,
            )  # fmt: skip

    def _clashes(self, reader: Reader) -> Iterable[Clash]:
        here = self._station.identity.segment
        for row in reader.find("incident", order=("at",), kind=CLASH, station=here, state="open"):
            params = json.loads(row["params"])
            yield Clash(row["id"], params["no"], params["held_by"] or "", canonical.moment(row["at"]))

    def _ask(self, make: Callable[[Desk], Action]) -> None:
        try:
            self._station.ask_hall(make)
        except ActionRefused as refused:
            kinds: tuple[type[RuleBroken], ...] = (AlreadySettled, ChiefDecides, VersionConflict)
            for kind in kinds:
                if refused.outcome.code == kind.code:
                    raise kind(**dict(refused.outcome.params)) from refused
            raise
