"""Giving out numbers: blocks, grounds, people, slips, and days without the hall."""

from __future__ import annotations

import json
from datetime import timedelta
from itertools import pairwise

import pytest

from tests.support.posts import GUIDE, PASSWORD, HallOfTest, Post, cut
from workstation.domain.action import ActionRefused
from workstation.domain.errors import NotAllowed
from workstation.domain.identity import IdentityCheckDigitWrong
from workstation.domain.names import NameMissing
from workstation.domain.numbers import NumbersSpent
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.parties import Person
from workstation.services.reception import blocks
from workstation.services.reception.blocks import BlockExhausted
from workstation.services.reception.issue import GroundTooYoung, GroundUnknown, Need, TicketRequest

DAY = "2026-11-23"


def _tickets(post: Post) -> list[dict[str, object]]:
    with post.station.store.reading() as reader:
        return reader.find("ticket", order=("no",))


def test_the_first_number_of_the_day_is_one(guide_desk: Post) -> None:
    issued = guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    assert (issued.no, issued.position.ahead) == ("A001", 0)
    again = guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    assert (again.no, again.position.ahead) == ("A002", 1)
    assert guide_desk.reception.issue_ticket(TicketRequest("不动产"), me=GUIDE).no == "C001"
    assert [slip[2] for slip in guide_desk.slips] == [1, 1, 1]
    row = _tickets(guide_desk)[0]
    assert (row["state"], row["issued_by"], row["issued_at_station"]) == ("waiting", "ZH901", "ZH90")


def test_numbers_begin_anew_each_day(guide_desk: Post, staffed: HallOfTest) -> None:
    guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    staffed.clock.now += timedelta(days=1)
    assert guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no == "A001"
    assert [row["day"] for row in _tickets(guide_desk)] == [DAY, "2026-11-24"]


def test_two_stations_give_two_hundred_numbers_and_none_twice(guide_desk: Post, staffed: HallOfTest) -> None:
    other = staffed.post("ZH91", None)
    given = []
    for turn in range(100):
        for post in (guide_desk, other):
            given.append(post.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no)
            if turn % 9 == 0:
                post.reception.refill(me=GUIDE)
            if turn % 20 == 0:
                post.opened.sync()
    for post in (guide_desk, other, guide_desk):
        post.opened.sync()
    assert len(set(given)) == 200
    assert sorted(given) == [row["no"] for row in _tickets(guide_desk)]
    with guide_desk.station.store.reading() as reader:
        found = reader.find("number_block", day=DAY, group_key="企业开办")
        rows = sorted(found, key=lambda row: row["first"])
        assert not reader.find("parked")
    assert rows[0]["first"] == 1
    assert all(one["last"] + 1 == two["first"] for one, two in pairwise(rows))
    assert {row["station"] for row in rows} == {"ZH90", "ZH91"}


def test_without_the_hall_the_block_lasts_and_then_says_so(
    guide_desk: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide_desk.reception.refill(me=GUIDE, groups=("企业开办",))
    with monkeypatch.context() as plug:
        cut(guide_desk, plug)
        given = [guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no for _ in range(50)]
        assert (given[0], given[-1]) == ("A001", "A050")
        assert guide_desk.reception.refill(me=GUIDE) == ()
        with pytest.raises(BlockExhausted) as nothing_left:
            guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
        assert nothing_left.value.params["group"] == "企业开办"
        with pytest.raises(BlockExhausted):
            guide_desk.reception.issue_ticket(TicketRequest("不动产"), me=GUIDE)
    guide_desk.opened.sync()
    assert guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no == "A051"
    guide_desk.opened.sync()
    with guide_desk.station.store.reading() as reader:
        assert reader.waiting_actions() == 0
    assert len(_tickets(guide_desk)) == 51


def test_the_next_morning_begins_without_the_hall(
    guide_desk: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    # a Friday: what is reserved beforehand is for Monday
    staffed.clock.now += timedelta(days=4)
    assert guide_desk.reception.refill(me=GUIDE, groups=("企业开办", "不动产")) == ("企业开办", "不动产")
    assert guide_desk.reception.refill(me=GUIDE) == ()
    with guide_desk.station.store.reading() as reader:
        days = sorted((row["day"], row["group_key"]) for row in reader.find("number_block"))
    both = [("2026-11-27", "不动产"), ("2026-11-27", "企业开办")]
    assert days[-4:] == [*both, ("2026-11-30", "不动产"), ("2026-11-30", "企业开办")]
    guide_desk.opened.sync()
    with monkeypatch.context() as plug:
        cut(guide_desk, plug)
        staffed.clock.now += timedelta(days=3)
        assert guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no == "A001"
        assert guide_desk.reception.issue_ticket(TicketRequest("不动产"), me=GUIDE).no.endswith("001")
    guide_desk.opened.sync()
    with guide_desk.station.store.reading() as reader:
        assert reader.waiting_actions() == 0
        assert not reader.find("parked")


def test_a_refused_number_is_not_lost(guide_desk: Post) -> None:
    guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    with pytest.raises(GroundUnknown):
        guide_desk.reception.issue_ticket(TicketRequest("企业开办", ground="friend_of_the_boss"), me=GUIDE)
    assert guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no == "A002"


def test_refill_reserves_below_ten(guide_desk: Post) -> None:
    assert guide_desk.reception.refill(me=GUIDE) == ()
    for _ in range(40):
        guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    assert guide_desk.reception.refill(me=GUIDE) == ()
    assert guide_desk.reception.board().group("企业开办").left == 10  # type: ignore[union-attr]
    guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    assert guide_desk.reception.refill(me=GUIDE) == ("企业开办",)
    line = guide_desk.reception.board().group("企业开办")
    assert line is not None and (line.left, line.next_no) == (59, "A042")


def test_the_letter_ends_at_999(guide_desk: Post) -> None:
    given: list[tuple[int, int]] = []
    with pytest.raises(ActionRefused) as refused:
        while len(given) < 999:
            outcome = guide_desk.station.ask_hall(blocks.reservation(DAY, "企业开办", "ZH901"))
            given.append((outcome.detail["first"], outcome.detail["last"]))
    assert refused.value.outcome.code == NumbersSpent.code
    assert (given[0], given[-1]) == ((1, 50), (999, 999))
    assert all(one[1] + 1 == two[0] for one, two in pairwise(given))


def test_desks_that_nobody_comes_to_do_not_hold_the_last_numbers(guide_desk: Post) -> None:
    for _idle in range(20):
        guide_desk.station.ask_hall(blocks.reservation(DAY, "企业开办", "ZH901"))
    last = guide_desk.station.ask_hall(blocks.reservation(DAY, "企业开办", "ZH901")).detail["last"]
    assert last < 800, "twenty desks that reserve and give nothing out leave a fifth to those that do"


def test_a_spent_group_does_not_keep_the_next_one_from_being_filled(
    guide_desk: Post, staffed: HallOfTest
) -> None:
    other = staffed.post("ZH91", None)
    with pytest.raises(ActionRefused):
        while True:
            other.station.ask_hall(blocks.reservation(DAY, "企业开办", "ZH902"))
    assert guide_desk.reception.refill(me=GUIDE, groups=("企业开办", "不动产")) == ("不动产",)


def test_a_ground_is_kept_with_its_basis_and_never_printed(guide_desk: Post) -> None:
    for _ in range(3):
        guide_desk.reception.issue_ticket(TicketRequest("社会保险"), me=GUIDE)
    old = Person("章鹤松", id_no="342826195601080000", phone="13800000003")
    issued = guide_desk.reception.issue_ticket(
        TicketRequest("社会保险", person=old, ground="elderly", needs=(Need.hearing, Need.assist)), me=GUIDE
    )
    assert issued.position.ahead == 0
    row = next(row for row in _tickets(guide_desk) if row["no"] == issued.no)
    assert (row["ground"], row["need"]) == ("elderly", "hearing,assist")
    assert "老年人权益保障法" in str(row["ground_basis"])
    printed = json.dumps(issued.facts.to_data(), ensure_ascii=False)
    for word in ("老年", "elderly", "章鹤松", "章*松", "342826", "hearing"):
        assert word not in printed
    young = Person("余小满", id_no="34082519910109000X")
    with pytest.raises(GroundTooYoung):
        guide_desk.reception.issue_ticket(TicketRequest("社会保险", person=young, ground="elderly"), me=GUIDE)


def test_a_person_is_asked_for_but_not_forced(guide_desk: Post) -> None:
    with pytest.raises(IdentityCheckDigitWrong):
        guide_desk.reception.issue_ticket(
            TicketRequest("企业开办", person=Person("余小满", id_no="340825199101090000")), me=GUIDE
        )
    with pytest.raises(NameMissing):
        guide_desk.reception.issue_ticket(
            TicketRequest("企业开办", person=Person("", id_no="34082519910109000X")), me=GUIDE
        )
    rare = Person("李𰻝", id_no="340825199503160007", phone="13800000006")
    first = guide_desk.reception.issue_ticket(TicketRequest("公积金", person=rare), me=GUIDE)
    known = guide_desk.reception.find_person("340825199503160007")
    assert known is not None and (known.person.name, known.name_masked) == ("李𰻝", "李*")
    assert guide_desk.reception.numbers_of(known.id) == (first.no,)
    guide_desk.reception.issue_ticket(TicketRequest("综合", person=known.person), me=GUIDE)
    with guide_desk.station.store.reading() as reader:
        assert len(reader.find("person")) == 1
    nobody = guide_desk.reception.issue_ticket(TicketRequest("综合", person=Person("")), me=GUIDE)
    assert next(row for row in _tickets(guide_desk) if row["no"] == nobody.no)["person_id"] is None


def test_an_appointment_has_its_time_and_source(guide_desk: Post, staffed: HallOfTest) -> None:
    at = staffed.clock().replace(microsecond=0) + timedelta(minutes=10)
    issued = guide_desk.reception.issue_ticket(
        TicketRequest("企业开办", item="individual_business_setup", appointment_at=at), me=GUIDE
    )
    row = next(row for row in _tickets(guide_desk) if row["no"] == issued.no)
    assert row["source"] == "appointment"
    assert row["appointment_at"] == "2026-11-23T01:10:00.000000Z"
    assert issued.facts.ticket is not None and issued.facts.ticket.item


def test_only_those_who_may_give_numbers(guide_desk: Post) -> None:
    supervisor = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH90")
    with pytest.raises(NotAllowed):
        guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=supervisor)


def test_the_board_counts_and_the_slip_can_be_printed_again(guide_desk: Post, staffed: HallOfTest) -> None:
    clerk = staffed.post("SJ03", "3")
    clerk.sessions.sign_in("SJ003", PASSWORD)
    guide_desk.opened.sync()
    issued = [guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE) for _ in range(3)]
    staffed.clock.now += timedelta(minutes=12)
    board = guide_desk.reception.board()
    line = board.group("企业开办")
    assert line is not None
    assert (line.waiting, line.open_windows, line.wait_minutes) == (3, ("3",), 24)
    assert (board.issued_today, board.waiting, board.longest_minutes) == (3, 3, 12)
    assert [row.no for row in board.last] == ["A003", "A002", "A001"]
    facts = guide_desk.reception.print_slip(issued[1].ticket, me=GUIDE)
    assert facts.ticket is not None and (facts.ticket.number, facts.ticket.ahead) == ("A002", 1)
    assert guide_desk.slips[-1][2] == 2
    preview = guide_desk.reception.preview(TicketRequest("企业开办"), me=GUIDE)
    assert preview.ticket is not None
    assert (preview.ticket.number, preview.ticket.ahead, preview.ticket.wait_minutes) == ("A004", 3, 24)
    assert preview.ticket.windows == "3号"
    assert preview.marks.demo


@pytest.mark.parametrize(
    ("query", "group", "item"),
    [
        ("bdc", "不动产", None),
        ("gljt", "民政残联", "elderly_allowance"),
        ("GLJT", "民政残联", "elderly_allowance"),
        ("高龄", "民政残联", "elderly_allowance"),
        ("gaoling", "民政残联", "elderly_allowance"),
        ("spjyxk", "食品药品", "food_business_licence"),
        ("h", "公积金", None),
    ],
)
def test_groups_and_items_are_found_by_their_initials(
    guide_desk: Post, query: str, group: str, item: str | None
) -> None:
    first = guide_desk.reception.find(query)[0]
    assert (first.group, first.item) == (group, item)


def test_nothing_found_is_empty(guide_desk: Post) -> None:
    assert guide_desk.reception.find("  ") == ()
    assert guide_desk.reception.find("xqzw") == ()
    assert len(guide_desk.reception.find("d")) <= 9
