"""A clerk of the campaign: works, meddles, hands matters on, and remembers after a crash what was judged."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.domain.handoff import HandoffState
from workstation.domain.ticket import TicketState
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.services.first.service import FirstService
from workstation.services.reception.service import ReceptionService
from workstation.services.simulation.acks import Ack, AckFile
from workstation.services.simulation.counter import Counter
from workstation.services.simulation.job import Job
from workstation.services.simulation.setting import UNIT
from workstation.services.tickets.results import Step
from workstation.store.tx import Row
from workstation.sync.opening import OpenStation

MEDDLE = 0.15
_TAKE_BACK, _LOOK = 0.1, 0.35
_WORDS = "想问这件事该归谁管"
_RACES = (HallUnreachable, RuleBroken)
"""Two persons at one matter: who comes second is refused, and nothing is wrong with that."""


class Clerk(Counter):
    """A clerk who meddles.

    Cancelling the number that somebody else calls at this moment is what makes the hall refuse; marks on
    it afterwards have to wait with it. Some steps are taken back at once. Matters go from window to
    window: with the number or without it, signed for, returned, answered, called back.
    """

    def __init__(
        self,
        job: Job,
        number: int,
        opened: OpenStation,
        acks: AckFile,
        clock: Callable[[], datetime],
        meddle: float = MEDDLE,
    ) -> None:
        """`number` counts the lives of this station, so that each takes other turns.

        `meddle` is how often, of one, something is done that somebody else may do at this moment.
        """
        super().__init__(job, opened, acks)
        self._clock = clock
        self._meddles = meddle
        self._random = random.Random(f"{job.seed}:{number}")
        self._first = FirstService(opened.station, self._shelf)
        self._reception = ReceptionService(opened.station, self._shelf, clock)
        with opened.store.reading() as reader:
            self._judged = {row["ticket_id"] for row in reader.find("service_case") if row["ticket_id"]}

    @property
    def _ahead(self) -> bool:
        """Whether there is room for something else: at least a quarter of all actions are calls."""
        return self._calls * 4 >= self._done

    def _idle(self) -> None:
        if self._random.random() < self._meddles:
            self._meddle()
        if self._random.random() < _LOOK:
            with contextlib.suppress(*_RACES):
                self._look_after_matters()
        super()._idle()

    def _with_served(self, row: Row) -> None:
        if self._random.random() < _TAKE_BACK:
            with contextlib.suppress(RuleBroken):
                self._tickets.undo(self._tickets.hold("按错了", me=self._me), me=self._me)
        if self._random.random() < self._meddles:
            with contextlib.suppress(*_RACES):
                self._hand_on()
            return
        super()._with_served(row)

    def _hand_on(self) -> None:
        """The matter of the number in front goes to another window, with the number or without."""
        target = self._another_window()
        if target is None:
            return
        entry = Entry(_WORDS, WINDOW, target=target, along=self._random.random() < 0.4)
        logged = self._first.log(entry, me=self._me)
        self._note("log_first_asked", logged.action, logged.no, logged.record)
        if self._random.random() < _TAKE_BACK:
            self._first.undo(logged, me=self._me)

    def _look_after_matters(self) -> None:
        """Sign or return what lies here; answer, hand on or call back what is mine."""
        with self._opened.store.reading() as reader:
            sent = reader.find("handoff", state=HandoffState.sent.value, order=("sent_at", "id"))
            mine = reader.find("first_record", owner=self._me.staff_no, state="passed", order=("id",))
        here = [row for row in sent if row["to_window"] == self._job.window and not row["ticket_id"]]
        away = [row for row in sent if row["from_person"] == self._me.staff_no and not row["ticket_id"]]
        if here:
            self._receive(self._random.choice(here))
        elif away and self._random.random() < 0.2:
            moved = self._first.cancel(self._random.choice(away)["id"], me=self._me)
            self._note("cancel_handoff", moved.action, None, moved.record)
        elif mine:
            self._settle(self._random.choice(mine))

    def _receive(self, handoff: Row) -> None:
        if self._random.random() < 0.25:
            moved = self._first.give_back(handoff["id"], "不归这里办", me=self._me)
            self._note("return_handoff", moved.action, None, moved.record)
            return
        moved = self._first.sign(handoff["id"], me=self._me)
        self._note("sign_handoff", moved.action, None, moved.record)
        if self._random.random() < _TAKE_BACK:
            self._first.undo(moved, me=self._me)

    def _settle(self, record: Row) -> None:
        target = self._another_window()
        if target is not None and self._random.random() < 0.4:
            moved = self._first.send(record["id"], target, me=self._me)
            self._note("send_handoff", moved.action, None, moved.record)
        else:
            moved = self._first.answer(record["id"], "已经说明", me=self._me, told="in_person")
            self._note("answer_first_asked", moved.action, None, moved.record)

    def _another_window(self) -> Target | None:
        staffing = self._shelf.current().staffing
        mine = self._job.window
        beside = [one.number for one in staffing.windows if one.number == one.station and one.number != mine]
        return Target(UNIT, self._random.choice(beside)) if beside else None

    def _meddle(self) -> None:
        with self._opened.store.reading() as reader:
            waiting = reader.find(
                "ticket", state=TicketState.waiting.value, order=("queue_rank", "taken_at"), limit=3
            )
        if not waiting:
            return
        row = self._random.choice(waiting)
        with contextlib.suppress(*_RACES):
            # somebody called it in between: then there is nothing to cancel
            self._note_step("cancel_ticket", self._tickets.cancel(row["id"], "取错了号", me=self._me))
            if self._random.random() < 0.5:
                marked = self._tickets.set_marks(row["id"], me=self._me, needs=(), ground=None)
                self._note_step("set_marks", marked)

    def _note_step(self, kind: str, done: Step) -> None:
        self._note(kind, done.action, done.no, done.ticket)

    def _note(self, kind: str, action: str, no: str | None, about: str | None) -> None:
        self._done += 1
        self._acks.write(Ack(action, kind, "done", no, about, canonical.instant(self._clock()), 0.0))
