"""What stood at a window when its PC died or lost it: nobody is kept there, and nothing lies out of sight."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.posts import GUIDE, PASSWORD, HallOfTest, Post, cut
from workstation.domain.presence import AwayReason
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.service import IntakeService
from workstation.services.reception.issue import TicketRequest
from workstation.services.sessions.troubles import SignOutBlocked, WindowLost
from workstation.services.sessions.views import Reason
from workstation.services.tickets.counter_reads import CounterReads
from workstation.services.tickets.service import TicketService
from workstation.services.tickets.troubles import WindowBusy


@pytest.fixture
def me(post: Post) -> SignedIn:
    return post.sessions.sign_in("SJ003", PASSWORD)


def tickets(post: Post) -> TicketService:
    return TicketService(post.station, post.shelf)


def take(post: Post) -> str:
    group = post.shelf.current().window("3").groups[0]
    return post.reception.issue_ticket(TicketRequest(group=group), me=GUIDE).ticket


def material(post: Post, ticket: str, me: SignedIn, pieces: int = 2) -> None:
    """So many pieces lie at the window, and no paper speaks for them."""
    payload = {"ticket": ticket, "sheet": "s", "item": "x", "pieces": pieces, "rows": []}
    post.station.act(lambda desk: desk.action("hold_materials", me.staff_no, [ticket], payload))


def test_who_was_served_when_the_power_went_stands_there_the_next_morning(
    post: Post, me: SignedIn, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    yesterday = take(post)
    take(post)
    tickets(post).call_next(me=me)
    tickets(post).start(me=me)
    material(post, yesterday, me)
    post.opened.sync()
    staffed.clock.now += timedelta(days=1)
    with monkeypatch.context() as plug:
        cut(post, plug)
        me = post.sessions.sign_in("SJ003", PASSWORD)
        current = CounterReads(post.station, post.shelf).view(me=me).current
        assert current is not None
        assert (current.row.id, current.state, current.pieces) == (yesterday, "serving", 2)
        with pytest.raises(SignOutBlocked):
            post.sessions.sign_out(me=me)
        with pytest.raises(WindowBusy):
            tickets(post).call_next(me=me)
        material(post, yesterday, me, 0)
        assert tickets(post).finish(me=me).ticket == yesterday
        assert CounterReads(post.station, post.shelf).view(me=me).current is None
        post.sessions.sign_out(me=me)
    post.opened.sync()
    with post.station.store.reading() as reader:
        assert not reader.find("parked")


def test_a_call_of_yesterday_keeps_nobody_and_a_hold_of_yesterday_is_found(
    post: Post, me: SignedIn, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = take(post)
    take(post)
    tickets(post).call_next(me=me)
    tickets(post).start(me=me)
    material(post, held, me)
    tickets(post).hold("去复印", me=me)
    called = tickets(post).call_next(me=me)
    post.opened.sync()
    staffed.clock.now += timedelta(days=1)
    with monkeypatch.context() as plug:
        cut(post, plug)
        me = post.sessions.sign_in("SJ003", PASSWORD)
        view = CounterReads(post.station, post.shelf).view(me=me)
        assert view.current is None
        assert [one.id for one in view.held] == [held]
        with pytest.raises(SignOutBlocked) as blocked:
            post.sessions.sign_out(me=me)
        assert blocked.value.params["reason"] == "material"
        tickets(post).resume(held, me=me)
        material(post, held, me, 0)
        tickets(post).finish(me=me)
        assert post.row("ticket", called.ticket)["state"] == "called"
        post.sessions.sign_out(me=me)


def test_material_on_hold_goes_with_the_window_that_is_taken_over(
    post: Post, me: SignedIn, staffed: HallOfTest
) -> None:
    held = take(post)
    tickets(post).call_next(me=me)
    tickets(post).start(me=me)
    material(post, held, me)
    tickets(post).hold("去复印", me=me)
    post.opened.sync()
    spare = staffed.post("SJ13", "3")
    spare.opened.sync()
    staffed.clock.now += timedelta(seconds=90)
    her = spare.sessions.take_over("SJ001", PASSWORD, Reason.pc_failed)
    post.opened.sync()
    # she lost the window with all that lay there: she may go; who has it now has the material
    with pytest.raises(WindowLost):
        tickets(post).resume(held, me=me)
    post.sessions.sign_out(me=me)
    with pytest.raises(SignOutBlocked):
        spare.sessions.sign_out(me=her)
    assert tickets(spare).resume(held, me=her).ticket == held


def test_an_application_begun_before_the_window_was_lost_is_kept_and_not_made_twice(
    post: Post, me: SignedIn, staffed: HallOfTest
) -> None:
    number = take(post)
    tickets(post).call_next(me=me)
    tickets(post).start(me=me)
    intake = IntakeService(post.station, post.shelf)
    begun = intake.new_sheet(ticket_id=number)
    intake.save_draft(begun, me=me)
    post.opened.sync()
    spare = staffed.post("SJ13", "3")
    spare.opened.sync()
    staffed.clock.now += timedelta(seconds=90)
    spare.sessions.take_over("SJ001", PASSWORD, Reason.pc_failed)
    post.opened.sync()
    for outcome in (intake.receive, intake.accept, intake.notice):
        with pytest.raises(WindowLost):
            outcome(begun, me=me)
    assert [draft.sheet.id for draft in intake.open_drafts(me=me)] == [begun.id]


def test_who_served_on_without_knowing_that_the_window_was_lost_may_leave(
    post: Post, me: SignedIn, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = take(post)
    post.opened.sync()
    spare = staffed.post("SJ13", "3")
    spare.opened.sync()
    staffed.clock.now += timedelta(seconds=90)
    with monkeypatch.context() as plug:
        cut(post, plug)
        her = spare.sessions.take_over("SJ001", PASSWORD, Reason.pc_failed)
        tickets(post).call_named(number, me=me, in_hand=True)
        tickets(post).start(me=me)
    post.opened.sync()
    spare.opened.sync()
    post.opened.sync()
    # the number is the window's: it is seen and ended there, and the other PC can be left
    with pytest.raises(WindowLost):
        tickets(post).finish(me=me)
    post.sessions.sign_out(me=me)
    with pytest.raises(SignOutBlocked):
        spare.sessions.sign_out(me=her)
    assert tickets(spare).finish(me=her).ticket == number


def test_the_pc_she_left_behind_says_nothing_about_her_post(
    post: Post, me: SignedIn, staffed: HallOfTest
) -> None:
    spare = staffed.post("SJ13", "3")
    spare.opened.sync()
    again = spare.sessions.sign_in("SJ003", PASSWORD)
    post.opened.sync()
    # it locks itself after a while, is opened again, and somebody signs it out
    post.sessions.go_away(AwayReason.short_rest, 10, me=me)
    post.sessions.unlock(PASSWORD, me=me)
    post.sessions.sign_out(me=me)
    post.opened.sync()
    spare.opened.sync()
    window, presence = spare.row("window", "3"), spare.row("presence", "SJ003")
    assert (window["clerk"], window["station"], window["state"]) == ("SJ003", "SJ13", "open")
    assert (presence["state"], presence["station"]) == ("on_duty", "SJ13")
    spare.sessions.check_window(me=again)
    spare.sessions.sign_out(me=again)
    assert spare.row("window", "3")["state"] == "closed"
