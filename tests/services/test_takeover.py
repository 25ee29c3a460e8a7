"""A window whose PC fell silent is taken over by name, with its number; who returns learns it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.support.posts import GUIDE, PASSWORD, HallOfTest, Post
from workstation.domain.signed_in import SignedIn
from workstation.services.reception.issue import TicketRequest
from workstation.services.sessions.troubles import (
    NothingToTakeOver,
    PasswordWrong,
    TakeoverTooSoon,
    WindowLost,
    WindowTaken,
)
from workstation.services.sessions.views import Reason
from workstation.services.tickets.counter_reads import CounterReads
from workstation.services.tickets.service import TicketService
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall


@dataclass
class Two:
    """`me` sits at window 3 at the first PC; a spare PC was enrolled for the same window."""

    first: Post
    spare: Post
    me: SignedIn


@pytest.fixture
def two(staffed: HallOfTest) -> Two:
    first = staffed.post("SJ03", "3")
    me = first.sessions.sign_in("SJ003", PASSWORD)
    first.opened.sync()
    spare = staffed.post("SJ13", "3")
    spare.opened.sync()
    return Two(first, spare, me)


def test_a_silent_window_is_taken_over_by_name_and_logged(two: Two, staffed: HallOfTest) -> None:
    first, spare = two.first, two.spare
    with pytest.raises(WindowTaken):
        spare.sessions.sign_in("SJ001", PASSWORD)
    with pytest.raises(TakeoverTooSoon) as soon:
        spare.sessions.take_over("SJ001", PASSWORD, Reason.pc_failed)
    assert soon.value.params["station"] == "SJ03"
    staffed.clock.now += timedelta(seconds=61)
    with pytest.raises(PasswordWrong):
        spare.sessions.take_over("SJ001", "no", Reason.pc_failed)
    me = spare.sessions.take_over("SJ001", PASSWORD, Reason.pc_failed)
    assert (me.staff_no, me.window) == ("SJ001", "3")
    window = spare.row("window", "3")
    assert (window["clerk"], window["station"], window["state"]) == ("SJ001", "SJ13", "open")
    with spare.opened.store.reading() as reader:
        (incident,) = reader.find("incident", kind="window_taken_over")
    told = json.loads(incident["params"])
    assert (told["from"], told["from_station"], told["to"], told["reason"]) == (
        "SJ003", "SJ03", "SJ001", "pc_failed",
    )  # fmt: skip
    # the station that comes back learns it, and calls nobody to a window that is another's
    first.opened.sync()
    with pytest.raises(WindowLost) as lost:
        first.sessions.check_window(me=two.me)
    assert (lost.value.params["station"], lost.value.params["window"]) == ("SJ13", "3")
    assert first.row("presence", "SJ003")["window_id"] is None
    store = HallStore(staffed.url)
    assert verify_hall(store).ok
    store.dispose()


def test_the_number_in_hand_goes_along(two: Two, staffed: HallOfTest) -> None:
    first, spare = two.first, two.spare
    group = first.shelf.current().window("3").groups[0]
    first.reception.issue_ticket(TicketRequest(group=group), me=GUIDE)
    tickets = TicketService(first.station, first.shelf)
    called = tickets.call_next(me=two.me)
    tickets.start(me=two.me)
    first.opened.sync()
    staffed.clock.now += timedelta(seconds=90)
    me = spare.sessions.take_over("SJ001", PASSWORD, Reason.handed_over)
    ticket = spare.row("ticket", called.ticket)
    assert (ticket["clerk"], ticket["window_id"], ticket["state"]) == ("SJ001", "3", "serving")
    # before it hears of it, the first station goes on; a returning one neither shows nor ends her number
    seen = CounterReads(first.station, first.shelf)
    assert seen.view(me=two.me).current is not None
    first.opened.sync()
    assert seen.view(me=two.me).current is None
    with pytest.raises(WindowLost):
        tickets.finish(me=two.me)
    with pytest.raises(WindowLost):
        tickets.hold("去复印", me=two.me)
    # she goes on with it where it was left; the returning station calls nobody
    assert CounterReads(spare.station, spare.shelf).view(me=me).current is not None
    assert TicketService(spare.station, spare.shelf).finish(me=me).no == called.no
    with pytest.raises(WindowLost):
        tickets.call_next(me=two.me)


def test_a_window_nobody_holds_is_not_taken_over(two: Two, staffed: HallOfTest) -> None:
    first, spare = two.first, two.spare
    first.sessions.sign_out(me=two.me)
    first.opened.sync()
    staffed.clock.now += timedelta(seconds=90)
    with pytest.raises(NothingToTakeOver):
        spare.sessions.take_over("SJ001", PASSWORD, Reason.pc_failed)
    assert spare.sessions.sign_in("SJ001", PASSWORD).window == "3"


def test_her_own_window_at_another_pc_needs_no_takeover_and_the_first_pc_learns_it(
    two: Two, staffed: HallOfTest
) -> None:
    first, spare = two.first, two.spare
    again = spare.sessions.sign_in("SJ003", PASSWORD)
    assert again.window == "3"
    first.opened.sync()
    with pytest.raises(WindowLost):
        first.sessions.check_window(me=two.me)
    spare.sessions.check_window(me=again)
