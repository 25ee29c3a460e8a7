"""The tray of a station: what waits, what was refused, choosing between two versions, whom to tell."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.action import Action, ActionRefused
from workstation.domain.errors import HallBroken, HallUnreachable, RuleBroken, VersionConflict
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.clock_check import ClockCheck
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.tray import perform
from workstation.services.tray.conflicts import (
    Chain,
    chain_of,
    complained_of,
    conflict_of,
    is_covered,
    open_chains,
    segments_of,
)
from workstation.services.tray.decided import decided_elsewhere
from workstation.services.tray.laid_open import chain_elsewhere, chains_elsewhere, laying_open, to_lay_open
from workstation.services.tray.perform import AlreadySettled, ChiefDecides, already_settled
from workstation.services.tray.settling import Verdict, settling, subjects_of
from workstation.services.tray.views import Choice, Clash, Conflict, Decided, Standing, ToTell, Tray, masked
from workstation.services.tray.waiting import waiting_lines
from workstation.store.read.review import ledger_about
from workstation.store.station_read import Reader
from workstation.sync.desk import Desk
from workstation.sync.hall import Hall
from workstation.sync.station import Station

CLASH = "called_at_two_windows"
LOOK_AT = frozenset({"parked", "paper"})
"""Tables whose rows say that something was refused, or that the other version left on a paper."""


class TrayService:
    """Reads never wait for the hall. `settle` does: only the hall can say which version counts."""

    def __init__(self, station: Station, shelf: ReferenceShelf, hall: Hall | None = None) -> None:
        """`hall` is asked for what this station's part of the ledger lacks."""
        self._station, self._shelf, self._hall = station, shelf, hall
        self._clock = ClockCheck(station, shelf)

    def tray(self, *, me: SignedIn | None = None) -> Tray:
        """Everything in the tray of this station now, and what waits elsewhere for `me` to decide."""
        reference = self._shelf.current()
        with self._station.store.reading() as reader:
            chains = [one for one in open_chains(reader, self._segments(reader)) if seen_by(me, one)]
            found = (conflict_of(reader, reference, self._whole(reader, one)) for one in chains)
            mine = tuple(found)
            return Tray(
                waiting_lines(reader, reference, reader.journal().open_entries()),
                (*mine, *self._for_chief(reader, reference, me)),
                tuple(self._to_tell(reader)),
                tuple(self._clashes(reader)),
                self._clock.doubt(),
                decided_elsewhere(reader, reference, self._segments(reader)),
            )

    def standing(self, *, me: SignedIn | None = None) -> Standing:
        """The two figures of the tray; cheap enough to ask after every change."""
        with self._station.store.reading() as reader:
            here = self._segments(reader)
            open_ones = reader.find("parked", state="open")
            parked = [row for row in open_ones if row["station"] in here]
            unsettled = [one for one in open_chains(reader, here) if seen_by(me, one)] if parked else []
            mine = [row for row in reader.find("incident", state="open") if row["station"] in here]
            eyes = len(unsettled) + sum(row["kind"] in (perform.TELL, CLASH) for row in mine)
            if any(row["station"] not in here for row in open_ones):
                eyes += len(self._for_chief(reader, self._shelf.current(), me))
            pending = reader.pending_actions()
        return Standing(pending, eyes + (self._clock.doubt() is not None))

    def decided(self) -> tuple[Decided, ...]:
        """What was decided at another desk about changes of this station and nobody here has seen yet."""
        with self._station.store.reading() as reader:
            return decided_elsewhere(reader, self._shelf.current(), self._segments(reader))

    def watch(self) -> None:
        """From now on lay open what the hall refuses, so that it can be decided at another desk, too."""
        self._station.listen(self._rows_changed)
        self._rows_changed(LOOK_AT)

    def _rows_changed(self, tables: frozenset[str]) -> None:
        if tables & LOOK_AT:
            # a station that may make nothing new (frozen, too old) keeps both versions for itself: they can
            # be settled there, and are laid open by the next change once it may
            with contextlib.suppress(RuleBroken):
                self.lay_open()

    def lay_open(self) -> int:
        """Lay open what is not yet, or not as it is now; how many were."""
        with self._station.store.reading() as reader:
            mine = self._segments(reader)
            if not any(row["station"] in mine for row in reader.find("parked", state="open")):
                return 0
            found = tuple(to_lay_open(reader, mine))
        for chain, content in found:
            self._station.act(lambda desk, c=chain, d=content: laying_open(desk, c, d))  # type: ignore[misc]
        return len(found)

    def _segments(self, reader: Reader) -> tuple[str, ...]:
        return segments_of(reader, self._station.identity.segment)

    def _for_chief(self, reader: Reader, reference: Reference, me: SignedIn | None) -> tuple[Conflict, ...]:
        """What was refused at other stations and only she, as chief representative, may decide."""
        if me is None or Role.chief_rep not in me.roles:
            return ()
        chains = chains_elsewhere(reader, self._segments(reader))
        found = (conflict_of(reader, reference, self._whole(reader, one)) for one in chains)
        return tuple(masked(one) for one in found if one.chief_only and one.may_choose(me.staff_no))

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
        chain = self._to_settle(conflict.action, who)
        verdict = Verdict(conflict, choice, frozenset(mine), who, remark)
        self._ask(lambda desk: self._settling(desk, chain, verdict))
        return self.tray(me=me)

    def told(self, incident: str, *, me: SignedIn) -> None:
        """The applicant was told."""
        self._close(perform.TOLD, incident, me)

    def seen(self, incident: str, *, me: SignedIn) -> None:
        """I know about this clash, or what was decided elsewhere."""
        self._close(perform.SEEN, incident, me)

    def _close(self, kind: str, incident: str, me: SignedIn) -> None:
        def make(desk: Desk) -> Action:
            row = desk.state.must("incident", incident)
            return desk.action(kind, me.staff_no, [row["subject"]], {"incident": incident})

        self._station.act(make)

    def _to_settle(self, cause: str, who: SignedIn) -> Chain:
        """The chain as it is now. Raises AlreadySettled, ChiefDecides, HallUnreachable.

        What was shown may be older than the paper that left at the other window meanwhile.
        """
        with self._station.store.reading() as reader:
            parked = reader.find("parked", cause=cause, state="open")
            chain = chain_of(reader, cause, parked) or chain_elsewhere(reader, cause, parked)
            if not parked or chain is None:
                raise already_settled(reader, cause)
            chain = self._whole(reader, chain)
            if not is_covered(reader, chain):
                # a paper of the hall's version may be out that nobody here knows of
                raise HallUnreachable(kind=perform.SETTLE)
            if not conflict_of(reader, self._shelf.current(), chain).may_choose(who.staff_no):
                raise ChiefDecides(person=who.staff_no, needs=Role.chief_rep.value)
            return chain

    def _settling(self, desk: Desk, chain: Chain, verdict: Verdict) -> Action:
        with self._station.store.reading() as reader:
            return settling(desk, reader, self._shelf.current(), chain, verdict)

    def _whole(self, reader: Reader, chain: Chain) -> Chain:
        """The chain with what the hall's ledger says about it, where this station's own does not reach."""
        if self._hall is None or is_covered(reader, chain):
            return chain
        subjects = subjects_of(chain)
        with contextlib.suppress(HallUnreachable, HallBroken):
            rows = self._hall.ask(lambda hall: ledger_about(hall, subjects))
            return replace(chain, ledger=tuple(rows))
        return chain

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


def seen_by(me: SignedIn | None, chain: Chain) -> bool:
    """Not by whom a complaint in it is about."""
    return me is None or me.staff_no not in complained_of(chain)
