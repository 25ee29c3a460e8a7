"""Signing in: passwords, locks, the window's lease, and a hall that does not answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.posts import PASSWORD, HallOfTest, Post
from tests.support.posts import cut as unplug
from workstation.domain.errors import HallUnreachable
from workstation.domain.presence import AwayReason
from workstation.domain.staff import Role
from workstation.services.sessions.leaving import PlannedMinutesWrong
from workstation.services.sessions.passwords import check_password
from workstation.services.sessions.troubles import (
    PasswordMustChange,
    PasswordWeak,
    PasswordWrong,
    PersonUnknown,
    SignInLocked,
    SignInOffline,
    SignOutBlocked,
    WindowNotYours,
    WindowTaken,
)


def test_signing_in_takes_the_window_and_says_who_sits_there(post: Post) -> None:
    me = post.sessions.sign_in("sj003", PASSWORD)
    assert (me.staff_no, me.name, me.window, me.segment, me.unit) == ("SJ003", "王晓棠", "3", "SJ03", "SJ")
    assert me.roles == {Role.clerk}
    window = post.row("window", "3")
    assert (window["state"], window["clerk"], window["station"]) == ("open", "SJ003", "SJ03")
    assert post.row("presence", "SJ003")["state"] == "on_duty"
    assert [person.staff_no for person in post.sessions.last_people()] == ["SJ003"]
    holder = post.sessions.post().holder
    assert holder is not None and holder.name == "王晓棠"


def test_the_first_sign_in_sets_an_own_password(post: Post) -> None:
    with pytest.raises(PasswordMustChange):
        post.sessions.sign_in("SJ005", PASSWORD)
    assert post.row("window", "3")["clerk"] is None
    with pytest.raises(PasswordWeak):
        post.sessions.change_password("SJ005", PASSWORD, "short")
    with pytest.raises(PasswordWrong):
        post.sessions.change_password("SJ005", "Wrong-horse-1", "Better-horse-2")
    post.sessions.change_password("SJ005", PASSWORD, "Better-horse-2")
    assert post.sessions.sign_in("SJ005", "Better-horse-2").window == "3"
    with pytest.raises(PasswordWrong):
        post.sessions.unlock(PASSWORD, me=post.sessions.sign_in("SJ005", "Better-horse-2"))


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("Ab1-xyz", "short"),
        ("onlysmallletters", "classes"),
        ("smalland12345", "classes"),
        ("Sj003-Sj003", "name"),
        ("Same-horse-1", "same"),
    ],
)
def test_a_password_that_is_too_weak_is_refused(password: str, reason: str) -> None:
    with pytest.raises(PasswordWeak) as refused:
        check_password(password, "SJ003", old="Same-horse-1")
    assert refused.value.params["reason"] == reason


def test_five_wrong_passwords_lock_ten_minutes_at_every_station(post: Post, staffed: HallOfTest) -> None:
    other = staffed.post("SJ04", "4")
    for left in (4, 3, 2):
        with pytest.raises(PasswordWrong) as wrong:
            post.sessions.sign_in("SJ003", "no")
        assert wrong.value.params["left"] == left
    with pytest.raises(PasswordWrong):
        other.sessions.sign_in("SJ003", "no")
    with pytest.raises(SignInLocked) as locked:
        other.sessions.sign_in("SJ003", "no")
    assert locked.value.params["minutes"] == 10
    with pytest.raises(SignInLocked):
        post.sessions.sign_in("SJ003", PASSWORD)
    staffed.clock.now += timedelta(minutes=9)
    with pytest.raises(SignInLocked) as locked:
        post.sessions.sign_in("SJ003", PASSWORD)
    assert locked.value.params["minutes"] == 1
    staffed.clock.now += timedelta(minutes=1)
    assert post.sessions.sign_in("SJ003", PASSWORD).window == "3"
    with pytest.raises(PasswordWrong) as wrong:
        post.sessions.sign_in("SJ003", "no")
    assert wrong.value.params["left"] == 4


def test_a_window_somebody_holds_is_refused_with_her_name(post: Post, staffed: HallOfTest) -> None:
    post.sessions.sign_in("SJ003", PASSWORD)
    with pytest.raises(WindowTaken) as taken:
        post.sessions.sign_in("SJ001", PASSWORD)
    assert (taken.value.params["person"], taken.value.params["name"]) == ("SJ003", "王晓棠")
    assert taken.value.params["station"] == "SJ03"
    assert post.sessions.sign_in("SJ003", PASSWORD).window == "3"
    staffed.clock.now += timedelta(days=1)
    assert post.sessions.sign_in("SJ001", PASSWORD).window == "3"


def test_moving_to_another_window_closes_the_one_left_behind(post: Post, staffed: HallOfTest) -> None:
    other = staffed.post("SJ04", "4")
    post.sessions.sign_in("SJ003", PASSWORD)
    assert other.sessions.sign_in("SJ003", PASSWORD).window == "4"
    post.opened.sync()
    assert post.row("window", "3")["state"] == "closed"
    assert post.row("window", "4")["clerk"] == "SJ003"


def test_who_may_sit_where(post: Post, staffed: HallOfTest) -> None:
    with pytest.raises(WindowNotYours):
        post.sessions.sign_in("BD006", PASSWORD)
    assert post.sessions.sign_in("ZH081", PASSWORD).window is None
    with pytest.raises(PersonUnknown):
        post.sessions.sign_in("XX999", PASSWORD)
    transport = staffed.post("JT18", "18")
    assert transport.sessions.sign_in("WJ001", PASSWORD).window == "18"
    fund = staffed.post("GJ16", "16")
    assert fund.sessions.sign_in("ZH902", PASSWORD).window == "16"
    assert fund.sessions.sign_in("ZH901", PASSWORD).window is None
    guide = staffed.post("ZH90", "0")
    assert guide.sessions.sign_in("ZH901", PASSWORD).window == "0"


def test_away_and_back_with_the_password(post: Post) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    with pytest.raises(PlannedMinutesWrong):
        post.sessions.go_away(AwayReason.short_rest, 0, me=me)
    post.sessions.go_away(AwayReason.short_rest, 10, me=me)
    presence = post.row("presence", "SJ003")
    assert (presence["state"], presence["reason"], presence["planned_minutes"]) == ("away", "short_rest", 10)
    assert (post.row("window", "3")["state"], post.row("window", "3")["clerk"]) == ("away", "SJ003")
    with pytest.raises(PasswordWrong):
        post.sessions.unlock("no", me=me)
    assert post.row("presence", "SJ003")["state"] == "away"
    post.sessions.unlock(PASSWORD, me=me)
    assert post.row("presence", "SJ003")["state"] == "on_duty"
    assert post.row("window", "3")["state"] == "open"


def test_signing_out_closes_the_window(post: Post) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    post.sessions.sign_out(me=me)
    post.opened.sync()
    assert (post.row("window", "3")["state"], post.row("window", "3")["clerk"]) == ("closed", None)
    assert post.row("presence", "SJ003")["state"] == "signed_out"
    assert post.sessions.sign_in("SJ001", PASSWORD).window == "3"


def test_without_the_hall_only_who_was_here_lately_signs_in(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    post.sessions.sign_out(me=me)
    post.opened.sync()
    with monkeypatch.context() as plug:
        unplug(post, plug)
        with pytest.raises(SignInOffline):
            post.sessions.sign_in("SJ001", PASSWORD)
        with pytest.raises(PasswordWrong):
            post.sessions.sign_in("SJ003", "no")
        me = post.sessions.sign_in("SJ003", PASSWORD)
        assert me.window == "3"
        assert post.row("window", "3")["clerk"] == "SJ003"
        post.sessions.go_away(AwayReason.consultation, 10, me=me)
        post.sessions.unlock(PASSWORD, me=me)
        for _ in range(4):
            with pytest.raises(PasswordWrong):
                post.sessions.unlock("no", me=me)
        with pytest.raises(SignInLocked):
            post.sessions.unlock("no", me=me)
        staffed.clock.now += timedelta(days=8)
        with pytest.raises(SignInOffline):
            post.sessions.sign_in("SJ003", PASSWORD)
    post.opened.sync()
    with post.station.store.reading() as reader:
        assert reader.waiting_actions() == 0
        assert not reader.find("parked")
    assert post.row("window", "3")["clerk"] == "SJ003"


def test_a_window_taken_meanwhile_stays_with_her_who_took_it_online(
    post: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare = staffed.post("SJ33", "3")
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    post.opened.sync()
    with monkeypatch.context() as plug:
        unplug(post, plug)
        post.sessions.sign_in("SJ003", PASSWORD)
        assert spare.sessions.sign_in("SJ001", PASSWORD).window == "3"
    post.opened.sync()
    assert (post.row("window", "3")["clerk"], post.row("window", "3")["station"]) == ("SJ001", "SJ33")
    assert post.row("presence", "SJ003")["window_id"] is None


def test_nobody_leaves_with_a_number_in_hand(post: Post) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    with post.station.store.writing() as tx:
        state = tx.state()
        state.insert(
            "ticket",
            "t1",
            day="2026-11-23",
            no="A001",
            group_key="企业开办",
            source="walk_in",
            state="serving",
            taken_at="2026-11-23T01:00:00.000000Z",
            state_since="2026-11-23T01:00:00.000000Z",
            issued_by="ZH901",
            issued_at_station="ZH90",
            calls="[]",
            held_seconds=0,
            requeue_count=0,
            pieces_in_hand=0,
            queue_rank=0,
            clerk="SJ003",
            window_id="3",
        )
    with pytest.raises(SignOutBlocked) as blocked:
        post.sessions.sign_out(me=me)
    assert (blocked.value.params["reason"], blocked.value.params["ticket"]) == ("serving", "A001")


def test_the_link_may_go_between_password_and_window(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_args: object, **_more: object) -> None:
        raise HallUnreachable(detail="no route")

    with monkeypatch.context() as plug:
        plug.setattr(post.opened.hall, "submit", gone)
        assert post.sessions.sign_in("SJ003", PASSWORD).window == "3"
        assert post.row("window", "3")["clerk"] == "SJ003"
    post.opened.sync()
    with post.station.store.reading() as reader:
        assert reader.waiting_actions() == 0
        assert not reader.find("parked")
    assert post.row("window", "3")["clerk"] == "SJ003"


def test_an_approver_proves_herself_without_taking_the_window(post: Post) -> None:
    me = post.sessions.sign_in("SJ003", PASSWORD)
    her = post.sessions.check_identity("SJ001", PASSWORD)
    assert (her.staff_no, her.window, Role.chief_rep in her.roles) == ("SJ001", None, True)
    with pytest.raises(PasswordWrong):
        post.sessions.check_identity("SJ001", "no")
    assert post.row("window", "3")["clerk"] == me.staff_no
