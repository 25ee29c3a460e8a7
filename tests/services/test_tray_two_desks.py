"""One refused change, settled at two desks at the same time: one choice counts, the other desk is told."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from tests.support.ticket_hall import TicketHall
from tests.support.toy_hall import make_faulty
from tests.support.two_windows import Two
from workstation.domain.action import Action
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.tray.perform import AlreadySettled
from workstation.services.tray.service import TrayService
from workstation.services.tray.views import Choice, Conflict, Tray


class Desks:
    """Window 5, where the change was made and the chief chooses with her password, and window 4, her own."""

    def __init__(self, hall: TicketHall) -> None:
        self.hall, self.two = hall, Two(hall)
        self.two.meet()
        self.two.tray().watch()
        hall.sync()
        hall.sync()

    @property
    def own(self) -> tuple[TrayService, SignedIn]:
        seat = self.two.b.seat
        me = replace(seat.me, roles=frozenset({Role.clerk, Role.chief_rep}))
        return TrayService(seat.station, seat.shelf, seat.opened.hall), me

    def at_hers(self) -> Conflict:
        tray, me = self.own
        (conflict,) = tray.tray(me=me).conflicts
        return conflict

    def at_the_clerks(self) -> Conflict:
        (conflict,) = self.two.tray().tray(me=self.two.a.seat.me).conflicts
        return conflict

    def settle_at_hers(self, conflict: Conflict, choice: Choice) -> Tray:
        tray, me = self.own
        return tray.settle(conflict, choice, me=me)

    def settle_at_the_clerks(self, conflict: Conflict, choice: Choice) -> Tray:
        return self.two.tray().settle(conflict, choice, me=self.two.a.seat.me, chief=self.two.chief)

    def outcome(self) -> tuple[str, dict[str, int], int]:
        """State of the case in the hall, its papers by state, and how often it was settled."""
        desk = self.two.b
        (case,) = desk.hall_rows("service_case")
        states: dict[str, int] = {}
        for paper in desk.hall_rows("paper"):
            if paper["kind"] in ("supplement_notice", "acceptance"):
                states[paper["state"]] = states.get(paper["state"], 0) + 1
        settled = [r for r in desk.hall_rows("ledger", kind="settle_refused") if r["outcome"] == "done"]
        return case["state"], states, len(settled)

    def empty(self) -> bool:
        """Neither desk has anything left to choose."""
        tray, me = self.own
        return not tray.tray(me=me).conflicts and not self.two.tray().tray(me=self.two.a.seat.me).conflicts


WON = {Choice.mine: "supplement_pending", Choice.hall: "accepted"}


@pytest.mark.parametrize("first", [Choice.mine, Choice.hall])
def test_the_second_is_told_by_whom_and_which_version_counts(hall: TicketHall, first: Choice) -> None:
    desks = Desks(hall)
    second = Choice.hall if first is Choice.mine else Choice.mine
    hers, clerks = desks.at_hers(), desks.at_the_clerks()
    desks.settle_at_hers(hers, first)
    # the clerk's station has not heard of it yet: the hall says no
    with pytest.raises(AlreadySettled) as told:
        desks.settle_at_the_clerks(clerks, second)
    assert (told.value.params["name"], told.value.params["reason"]) == ("余青禾", first.value)
    hall.sync()
    state, papers, times = desks.outcome()
    assert (state, papers, times) == (WON[first], {"printed": 1, "void": 1}, 1)
    assert desks.empty()
    # and there it is news: who decided, where, and which version counts
    (news,) = desks.two.tray().decided()
    assert (news.choice, news.by.window, news.by.station) == (first, "4", "SJ04")
    tells = desks.two.b.hall_rows("incident", kind="tell_applicant")
    assert len(tells) == 1
    assert desks.two.whole()


def test_settled_at_the_clerks_first_her_own_desk_hears_it(hall: TicketHall) -> None:
    desks = Desks(hall)
    hers, clerks = desks.at_hers(), desks.at_the_clerks()
    desks.settle_at_the_clerks(clerks, Choice.mine)
    for _again in range(2):  # as the hall says it, and as her own file knows it afterwards
        with pytest.raises(AlreadySettled) as told:
            desks.settle_at_hers(hers, Choice.hall)
        assert (told.value.params["name"], told.value.params["reason"]) == ("余青禾", "mine")
        hall.sync()
    assert desks.outcome() == ("supplement_pending", {"printed": 1, "void": 1}, 1)
    assert desks.empty() and desks.two.whole()


def test_both_at_the_same_moment_one_choice_counts(hall: TicketHall) -> None:
    desks = Desks(hall)
    hers, clerks = desks.at_hers(), desks.at_the_clerks()
    meet = threading.Barrier(2)
    ended: dict[Choice, RuleBroken | None] = {}

    def choose(settle: object, conflict: Conflict, choice: Choice) -> None:
        meet.wait()
        try:
            settle(conflict, choice)  # type: ignore[operator]
            ended[choice] = None
        except RuleBroken as refused:
            ended[choice] = refused

    threads = [
        threading.Thread(target=choose, args=(desks.settle_at_hers, hers, Choice.hall)),
        threading.Thread(target=choose, args=(desks.settle_at_the_clerks, clerks, Choice.mine)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (won,) = [choice for choice, refused in ended.items() if refused is None]
    (lost,) = [refused for refused in ended.values() if refused is not None]
    assert isinstance(lost, AlreadySettled)
    hall.sync()
    assert desks.outcome() == (WON[won], {"printed": 1, "void": 1}, 1)
    assert desks.empty() and desks.two.whole()


def test_decided_elsewhere_while_the_window_of_the_change_is_cut_off(hall: TicketHall) -> None:
    desks = Desks(hall)
    two = desks.two
    two.a = two.again(hall.cut_off(two.a.seat))
    clerks = desks.at_the_clerks()
    desks.settle_at_hers(desks.at_hers(), Choice.hall)
    with pytest.raises(HallUnreachable):
        desks.settle_at_the_clerks(clerks, Choice.mine)
    # nothing is decided there, and it stands in the tray as it stood
    assert desks.at_the_clerks().action == clerks.action
    two.a = two.again(hall.link_again(two.a.seat))
    hall.sync()
    assert desks.outcome() == ("accepted", {"printed": 1, "void": 1}, 1)
    (news,) = two.tray().decided()
    assert (news.choice, news.by.window) == (Choice.hall, "4")
    assert desks.empty() and two.whole()


@pytest.mark.parametrize(("where", "counts"), [("lose_before", Choice.mine), ("lose_after", Choice.hall)])
def test_her_choice_whose_answer_was_lost_and_another_at_the_clerks(
    hall: TicketHall, where: str, counts: Choice
) -> None:
    desks = Desks(hall)
    hers, clerks = desks.at_hers(), desks.at_the_clerks()
    late: list[str] = []

    def came(action: Action, _outcome: object) -> None:
        late.append(action.kind)

    desks.two.b.seat.station.listen_late(came)
    setattr(make_faulty(desks.two.b.seat.opened), where, 1)
    with pytest.raises(HallUnreachable):
        desks.settle_at_hers(hers, Choice.hall)
    if where == "lose_before":
        desks.settle_at_the_clerks(clerks, Choice.mine)
    else:
        with pytest.raises(AlreadySettled):
            desks.settle_at_the_clerks(clerks, Choice.mine)
    hall.sync()
    assert desks.outcome() == (WON[counts], {"printed": 1, "void": 1}, 1)
    assert late == (["settle_refused"] if where == "lose_after" else [])
    with pytest.raises(AlreadySettled):
        desks.settle_at_hers(hers, Choice.hall)
    assert desks.empty() and desks.two.whole()
