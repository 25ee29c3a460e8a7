"""Who may sit down without the hall: what changed about her elsewhere, and what a clock cannot give back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.posts import GUIDE, PASSWORD, HallOfTest, Post, cut
from workstation.services.reception.issue import TicketRequest
from workstation.services.sessions import roster
from workstation.services.sessions.troubles import PasswordWrong, PersonLeft, SignInOffline
from workstation.services.tickets.service import TicketService

NEW = "Other-horse-2"


def close_account(other: Post, staff_no: str) -> None:
    """What the office does at another PC."""
    member = next(one for one in other.shelf.current().staffing.staff if one.staff_no == staff_no)
    closed = {**roster.enlist_payload(member, verifier="", must_change=False), "state": "left"}
    other.station.ask_hall(lambda desk: desk.action(roster.ENLIST, "system", [staff_no], closed))


def test_on_the_seventh_day_and_not_on_the_eighth_also_when_the_clock_is_set_back(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    post.opened.sync()
    with monkeypatch.context() as plug:
        cut(post, plug)
        staffed.clock.now += timedelta(days=6, hours=23)
        post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
        staffed.clock.now += timedelta(hours=2)
        with pytest.raises(SignInOffline):
            post.sessions.sign_in("SJ003", PASSWORD)
    # the hall was heard meanwhile, then the link goes again and somebody turns the clock back
    post.opened.sync()
    staffed.clock.now += timedelta(minutes=2)
    post.station.memory.note_time(None, staffed.clock())
    with monkeypatch.context() as plug:
        cut(post, plug)
        staffed.clock.now -= timedelta(days=5)
        with pytest.raises(SignInOffline):
            post.sessions.sign_in("SJ003", PASSWORD)


def test_a_clock_set_back_while_the_hall_is_away_revives_no_pass(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    post.opened.sync()
    with monkeypatch.context() as plug:
        cut(post, plug)
        staffed.clock.now += timedelta(days=8)
        # the station stands there the whole day and never hears the hall
        post.opened.puller.step(staffed.clock())
        assert post.sessions.clock_behind() is None
        staffed.clock.now -= timedelta(days=5)
        behind = post.sessions.clock_behind()
        assert behind is not None
        assert (behind.seen - behind.now) // timedelta(days=1) == 4
        with pytest.raises(SignInOffline):
            post.sessions.sign_in("SJ003", PASSWORD)
        # nor after the PC was started anew
        again = post.again()
        with pytest.raises(SignInOffline):
            again.sessions.sign_in("SJ003", PASSWORD)
        assert again.sessions.clock_behind() is not None
        again.opened.close()


@pytest.mark.parametrize("evidence", ["a change", "a sign-in", "a refused sign-in"])
def test_whatever_was_done_here_marks_how_late_it_is(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch, evidence: str
) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    staffed.clock.now += timedelta(days=1)
    if evidence == "a change":
        staffed.clock.now += timedelta(days=7)
        post.sessions.sign_out(me=me)
    else:
        post.sessions.sign_out(me=me)
        with monkeypatch.context() as plug:
            cut(post, plug)
            staffed.clock.now += timedelta(days=5 if evidence == "a sign-in" else 7)
            if evidence == "a sign-in":
                post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
            else:
                with pytest.raises(SignInOffline):
                    post.sessions.sign_in("SJ003", PASSWORD)
    then = staffed.clock()
    staffed.clock.now -= timedelta(minutes=4)
    assert post.sessions.clock_behind() is None
    staffed.clock.now -= timedelta(days=4)
    behind = post.sessions.clock_behind()
    assert behind is not None
    assert abs(behind.seen - then) < timedelta(minutes=1)
    with monkeypatch.context() as plug:
        cut(post, plug)
        if evidence == "a sign-in":
            post.sessions.sign_in("SJ003", PASSWORD)
        else:
            with pytest.raises(SignInOffline):
                post.sessions.sign_in("SJ003", PASSWORD)


def test_the_halls_word_on_the_time_ends_what_a_clock_that_ran_ahead_left_behind(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = staffed.clock.now
    staffed.clock.now = right + timedelta(days=365)
    # her pass is made by a clock a year ahead
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    staffed.clock.now = right + timedelta(minutes=5)
    assert post.sessions.clock_behind() is not None
    # IT sets it right, and a hall with a clock of its own is heard
    post.station.memory.note_time(staffed.clock.now, staffed.clock())
    assert post.sessions.clock_behind() is None
    with monkeypatch.context() as plug:
        cut(post, plug)
        # a year and seven days are not what a pass is for
        with pytest.raises(SignInOffline):
            post.sessions.sign_in("SJ003", PASSWORD)
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    with monkeypatch.context() as plug:
        cut(post, plug)
        post.sessions.sign_in("SJ003", PASSWORD)


def test_a_password_changed_elsewhere_counts_here_once_the_hall_was_asked(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = staffed.post("SJ04", "4")
    me = post.sessions.sign_in("SJ003", PASSWORD)
    other.sessions.change_password("SJ003", PASSWORD, NEW)
    post.sessions.unlock(NEW, me=me)
    with monkeypatch.context() as plug:
        cut(post, plug)
        with pytest.raises(PasswordWrong):
            post.sessions.unlock(PASSWORD, me=me)
        post.sessions.unlock(NEW, me=me)


def test_a_password_changed_here_counts_here(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    post.sessions.change_password("SJ003", PASSWORD, NEW)
    with monkeypatch.context() as plug:
        cut(post, plug)
        with pytest.raises(PasswordWrong):
            post.sessions.unlock(PASSWORD, me=me)
        post.sessions.unlock(NEW, me=me)


def test_whose_account_was_closed_ends_what_is_in_hand_and_takes_no_more(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = staffed.post("SJ04", "4")
    me = post.sessions.sign_in("SJ003", PASSWORD)
    group = post.shelf.current().window("3").groups[0]
    numbers = [post.reception.issue_ticket(TicketRequest(group=group), me=GUIDE) for _one in range(2)]
    post.opened.sync()
    tickets = TicketService(post.station, post.shelf)
    with monkeypatch.context() as plug:
        cut(post, plug)
        close_account(other, "SJ003")
        tickets.call_named(numbers[0].ticket, me=me, in_hand=True)
        tickets.start(me=me)
    # nothing of what she did without knowing it is refused
    post.opened.sync()
    with post.station.store.reading() as reader:
        assert not reader.find("parked")
    advance = tickets.advance(me=me)
    assert advance.finished is not None
    assert isinstance(advance.refused, PersonLeft)
    assert post.row("ticket", numbers[1].ticket)["state"] == "waiting"
    with monkeypatch.context() as plug:
        cut(post, plug)
        with pytest.raises(PersonLeft):
            post.sessions.unlock(PASSWORD, me=me)
        post.sessions.sign_out(me=me)
        with pytest.raises(PersonLeft):
            post.sessions.sign_in("SJ003", PASSWORD)
