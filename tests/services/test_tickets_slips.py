"""A number given out by a desk without the hall is called by its slip, and both stories meet in one row."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from tests.support.posts import GUIDE, PASSWORD, HallOfTest, Post, cut
from workstation.domain.signed_in import SignedIn
from workstation.services.reception.issue import TicketRequest
from workstation.services.tickets.service import TicketService
from workstation.services.tickets.troubles import (
    NoSuchNumber,
    OtherGroup,
    SlipDateUnread,
    SlipOfAnotherDay,
    WindowBusy,
)
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall

GROUP = "企业开办"
TODAY = date(2026, 11, 23)


class Scene:
    """The guide's desk has a block and loses the hall; window 3 knows the block, not the numbers."""

    def __init__(self, hall: HallOfTest, monkeypatch: pytest.MonkeyPatch) -> None:
        self.hall = hall
        self.window: Post = hall.post("SJ03", "3")
        self.me: SignedIn = self.window.sessions.sign_in("SJ003", PASSWORD)
        self.window.opened.sync()
        self.desk: Post = hall.post("ZH90", "0", "desk")
        first = self.desk.reception.issue_ticket(TicketRequest(group=GROUP), me=GUIDE)
        self.desk.opened.sync()
        self.window.opened.sync()
        self.known = first.no
        self.tickets = TicketService(self.window.station, self.window.shelf)
        with monkeypatch.context() as patch:
            cut(self.desk, patch)
            issued = self.desk.reception.issue_ticket(TicketRequest(group=GROUP), me=GUIDE)
            self.no, self.ticket = issued.no, issued.ticket
        with monkeypatch.context() as patch:
            cut(self.window, patch)
            with pytest.raises(SlipDateUnread) as asked:
                self.tickets.call_slip(self.no.lower(), me=self.me)
            assert asked.value.params == {"no": self.no, "day": TODAY.isoformat()}
            self.called = self.tickets.call_slip(self.no.lower(), me=self.me, dated=TODAY)
            self.tickets.start(me=self.me)

    def hall_rows(self, table: str) -> list[dict[str, object]]:
        return self.window.opened.hall.ask(lambda reader: reader.find(table))  # type: ignore[no-any-return]

    def whole(self) -> bool:
        store = HallStore(self.hall.url)
        try:
            return verify_hall(store).ok
        finally:
            store.dispose()


@pytest.mark.parametrize("first", ["desk", "window"])
def test_whoever_reaches_the_hall_first_it_is_one_number(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    scene = Scene(staffed, monkeypatch)
    order = [scene.desk, scene.window] if first == "desk" else [scene.window, scene.desk]
    for post in (*order, *order):
        post.opened.sync()
    rows = [row for row in scene.hall_rows("ticket") if row["no"] == scene.no]
    assert [row["id"] for row in rows] == [scene.ticket]
    (row,) = rows
    assert (row["state"], row["window_id"], row["clerk"]) == ("serving", "3", "SJ003")
    # who gave it out and when is the desk's word
    assert (row["issued_by"], row["issued_at_station"], row["source"]) == ("ZH901", "ZH90", "walk_in")
    assert scene.hall_rows("parked") == []
    assert scene.hall_rows("incident") == []
    assert scene.whole()
    assert scene.tickets.finish(me=scene.me).no == scene.no


def test_a_number_no_desk_can_have_given_out_was_mistyped(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    with pytest.raises(WindowBusy):
        scene.tickets.call_slip(scene.known, me=scene.me)
    scene.tickets.finish(me=scene.me)
    prefix = scene.no[0]
    for wrong in (f"{prefix}999", "Z001", "??"):
        with pytest.raises(NoSuchNumber):
            scene.tickets.call_slip(wrong, me=scene.me)


def test_a_slip_of_another_group_is_not_called_here(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    scene.tickets.finish(me=scene.me)
    other = scene.desk.reception.issue_ticket(TicketRequest(group="食品药品"), me=GUIDE)
    scene.desk.opened.sync()
    scene.window.opened.sync()
    taken = int(other.no[1:]) + 1
    with pytest.raises(OtherGroup):
        scene.tickets.call_slip(f"{other.no[0]}{taken:03}", me=scene.me)


def test_called_at_two_windows_without_the_hall_is_told_as_an_incident(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    four = staffed.post("SJ04", "4")
    me = four.sessions.sign_in("SJ001", PASSWORD)
    four.opened.sync()
    tickets = TicketService(four.station, four.shelf)
    with monkeypatch.context() as patch:
        cut(four, patch)
        tickets.call_slip(scene.no, me=me, dated=TODAY)
    for post in (scene.window, four, scene.desk, scene.window):
        post.opened.sync()
    (incident,) = scene.hall_rows("incident")
    assert incident["kind"] == "called_at_two_windows"
    assert json.loads(str(incident["params"])) == {"held_by": "3", "no": scene.no, "window": "4"}
    assert scene.whole()


def test_the_date_read_on_the_slip_stands_in_the_ledger(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    for post in (scene.window, scene.desk, scene.window):
        post.opened.sync()
    (row,) = (one for one in scene.hall_rows("ledger") if one["kind"] == "call_slip")
    assert row["outcome"] == "done"
    with scene.window.station.store.reading() as reader:
        journal = reader.journal()
        (entry,) = (one for one in journal.after(0) if one.action.kind == "call_slip")
    assert entry.action.payload["slip_date"] == "2026-11-23"


def test_yesterdays_slip_is_refused_and_leaves_nothing_behind(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    scene.tickets.finish(me=scene.me)
    after_it = f"{scene.no[0]}{int(scene.no[1:]) + 1:03}"
    with monkeypatch.context() as patch:
        cut(scene.window, patch)
        last = scene.window.station.last_seq()
        with pytest.raises(SlipDateUnread):
            scene.tickets.call_slip(after_it, me=scene.me)
        for wrong in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
            with pytest.raises(SlipOfAnotherDay) as refused:
                scene.tickets.call_slip(after_it, me=scene.me, dated=wrong)
            assert refused.value.params == {"no": after_it, "day": "2026-11-23"}
        assert scene.window.station.last_seq() == last
        assert scene.tickets.current(scene.me) is None
        assert scene.tickets.call_slip(after_it, me=scene.me, dated=TODAY).no == after_it


def test_a_number_known_here_as_todays_needs_no_date(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    scene.tickets.finish(me=scene.me)
    with monkeypatch.context() as patch:
        cut(scene.window, patch)
        assert scene.tickets.call_slip(scene.known, me=scene.me).no == scene.known
    scene.window.opened.sync()
    assert scene.hall_rows("parked") == []


def test_a_number_known_of_yesterday_alone_is_asked_for(
    staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(staffed, monkeypatch)
    scene.tickets.finish(me=scene.me)
    for post in (scene.window, scene.desk, scene.window):
        post.opened.sync()
    staffed.clock.now += timedelta(days=1)
    # the desk takes a block of the new day and gives one number out; window 3 then loses the hall
    first = scene.desk.reception.issue_ticket(TicketRequest(group=GROUP), me=GUIDE)
    scene.desk.opened.sync()
    scene.window.opened.sync()
    assert first.no == scene.known
    with monkeypatch.context() as patch:
        cut(scene.window, patch)
        # yesterday's second number: served then, and of today nobody here has heard of it
        assert scene.window.row("ticket", scene.ticket)["state"] == "finished"
        with pytest.raises(SlipDateUnread) as asked:
            scene.tickets.call_slip(scene.no, me=scene.me)
        assert asked.value.params["day"] == "2026-11-24"
        with pytest.raises(SlipOfAnotherDay):
            scene.tickets.call_slip(scene.no, me=scene.me, dated=TODAY)
