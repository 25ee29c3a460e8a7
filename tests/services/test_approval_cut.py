"""A decision and the cut that swallows its answer: it counts once or not at all, and the screen says so."""

from __future__ import annotations

import pytest

from tests.support.approval_desk import OFFICE, ApprovalDesk
from tests.support.ticket_hall import TicketHall
from tests.support.toy_hall import Faulty, make_faulty
from workstation.domain.action import Action, Outcome
from workstation.domain.approval import ApprovalWay
from workstation.domain.approval_state import ApprovalState
from workstation.services.approvals.troubles import ApprovalNotWaiting, DecisionUnanswered
from workstation.services.approvals.views import ApprovalView

pytestmark = pytest.mark.usefixtures("whole")

BEFORE, AFTER = "lose_before", "lose_after"
"""Where the line is cut: on the way to the hall, or on the way back."""


@pytest.fixture
def asked(hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk) -> ApprovalView:
    made = clerk.refused()
    hall.sync()
    return made


def cut(desk: ApprovalDesk, where: str) -> Faulty:
    """The next submission of this station is lost there."""
    faulty = make_faulty(desk.seat.opened)
    setattr(faulty, where, 1)
    return faulty


def decisions(desk: ApprovalDesk) -> list[tuple[str, str]]:
    """What the hall recorded of the two presses, in order."""
    rows = sorted(desk.hall_rows("ledger"), key=lambda row: row["change_seq"])
    return [(r["kind"], r["outcome"]) for r in rows if r["kind"] in ("approve", "decline", "give_up")]


def of_hall(desk: ApprovalDesk) -> tuple[str, int, int]:
    """State of the one request, how many cases and papers the hall has."""
    (row,) = desk.hall_rows("approval")
    return row["state"], len(desk.hall_rows("service_case")), len(desk.hall_rows("paper"))


def here(desk: ApprovalDesk, asked: ApprovalView) -> tuple[ApprovalState, int]:
    """What her screen shows: the request's state, and how many wait for her."""
    return desk.asking.reads.one(asked.id).state, len(desk.deciding.reads.inbox(me=desk.me))


def test_lost_on_the_way_nothing_is_decided_and_it_still_waits(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView
) -> None:
    papers = of_hall(chief)[2]
    cut(chief, BEFORE)
    with pytest.raises(DecisionUnanswered):
        chief.deciding.approve(asked.id, me=chief.me)
    assert of_hall(clerk) == ("asked", 0, papers)
    assert here(chief, asked) == (ApprovalState.asked, 1)
    assert chief.seat.rows("service_case") == [] and len(chief.seat.rows("paper")) == papers
    hall.sync()
    # the line is back: what was given up does not come to life again
    assert here(chief, asked) == (ApprovalState.asked, 1)
    assert here(clerk, asked)[0] is ApprovalState.asked
    done = chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    assert done.state is ApprovalState.approved
    assert of_hall(clerk)[:2] == ("approved", 1)
    assert [one for one in decisions(clerk) if one[0] == "approve"] == [("approve", "done")]
    assert here(clerk, asked)[0] is ApprovalState.approved


def test_lost_on_the_way_back_it_was_decided_once_and_that_is_told(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView
) -> None:
    told: list[tuple[str, bool]] = []

    def late(action: Action, outcome: Outcome) -> None:
        told.append((action.kind, outcome.done))

    chief.seat.station.listen_late(late)
    cut(chief, AFTER)
    with pytest.raises(DecisionUnanswered):
        chief.deciding.approve(asked.id, me=chief.me)
    # decided in the hall, not known here: she sees it as waiting and was told that it is not known
    assert of_hall(clerk)[:2] == ("approved", 1)
    assert here(chief, asked) == (ApprovalState.asked, 1)
    hall.sync()
    assert told == [("approve", True)]
    assert here(chief, asked) == (ApprovalState.approved, 0)
    assert here(clerk, asked)[0] is ApprovalState.approved
    assert of_hall(clerk)[:2] == ("approved", 1)
    assert [one for one in decisions(clerk) if one[0] == "approve"] == [("approve", "done")]


def test_pressed_again_at_once_it_is_the_same_decision(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView
) -> None:
    cut(chief, AFTER)
    with pytest.raises(DecisionUnanswered):
        chief.deciding.approve(asked.id, me=chief.me)
    papers = of_hall(chief)[2]
    again = chief.deciding.approve(asked.id, me=chief.me)
    assert (again.state, again.way) == (ApprovalState.approved, ApprovalWay.own_station)
    third = chief.deciding.approve(asked.id, me=chief.me)
    assert third.decided_at == again.decided_at
    hall.sync()
    assert of_hall(clerk) == ("approved", 1, papers)
    assert [one for one in decisions(clerk) if one == ("approve", "done")] == [("approve", "done")]


@pytest.mark.parametrize(("where", "counts"), [(BEFORE, "declined"), (AFTER, "approved")])
def test_the_other_answer_after_the_cut_never_makes_two(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView, where: str, counts: str
) -> None:
    cut(chief, where)
    with pytest.raises(DecisionUnanswered):
        chief.deciding.approve(asked.id, me=chief.me)
    if where == BEFORE:
        declined = chief.deciding.decline(asked.id, "先补一次现场核查", me=chief.me)
        assert declined.state is ApprovalState.declined
    else:
        with pytest.raises(ApprovalNotWaiting) as caught:
            chief.deciding.decline(asked.id, "先补一次现场核查", me=chief.me)
        assert (caught.value.params["state"], caught.value.params["approver"]) == ("approved", "SJ001")
    hall.sync()
    assert of_hall(clerk)[:2] == (counts, int(counts == "approved"))
    assert here(chief, asked) == (ApprovalState(counts), 0)


@pytest.mark.parametrize("where", [BEFORE, AFTER])
def test_the_program_ends_before_the_answer(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView, where: str
) -> None:
    cut(chief, where)
    with pytest.raises(DecisionUnanswered):
        chief.deciding.approve(asked.id, me=chief.me)
    off = chief.cut_off()
    assert here(off, asked) == (ApprovalState.asked, 1)
    with pytest.raises(DecisionUnanswered):
        off.deciding.approve(asked.id, me=off.me)
    hall.link_again(off.seat)
    hall.sync()
    state, cases, _papers = of_hall(clerk)
    assert (state, cases) == (("asked", 0) if where == BEFORE else ("approved", 1))
    assert [one for one in decisions(clerk) if one == ("approve", "done")] == [("approve", "done")] * cases


@pytest.mark.parametrize("where", [BEFORE, AFTER])
def test_with_her_password_at_the_clerks_station(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView, where: str
) -> None:
    cut(clerk, where)
    with pytest.raises(DecisionUnanswered):
        clerk.deciding.approve_here(asked.id, "SJ001", OFFICE["SJ001"])
    done = clerk.deciding.approve_here(asked.id, "SJ001", OFFICE["SJ001"])
    assert (done.state, done.way) == (ApprovalState.approved, ApprovalWay.password_here)
    hall.sync()
    assert of_hall(chief)[:2] == ("approved", 1)
    assert here(chief, asked) == (ApprovalState.approved, 0)


def test_taken_back_while_the_answer_is_lost_one_of_them_counts(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, asked: ApprovalView
) -> None:
    cut(chief, AFTER)
    with pytest.raises(DecisionUnanswered):
        chief.deciding.approve(asked.id, me=chief.me)
    with pytest.raises(ApprovalNotWaiting):
        clerk.asking.take_back(asked.id, me=clerk.me)
    hall.sync()
    assert of_hall(clerk)[:2] == ("approved", 1)
