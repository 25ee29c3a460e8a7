"""Lists, search and the story of a case, over a real station file; what is older, asked of the hall."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.support.case_hall import FOOD, CaseDesk
from tests.support.intake_desk import BAILU, CHILD, HESONG, MISSING, YU
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.case import CaseState
from workstation.domain.deadline import Light
from workstation.domain.errors import HallUnreachable, NotFound
from workstation.services.casebook.acts import Decision
from workstation.services.casebook.indexing import entry_of
from workstation.services.casebook.service import CaseBook
from workstation.services.casebook.views import Tab, Whose
from workstation.services.intake.cases import sheet_of_case
from workstation.store import case_index


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    made = TicketHall(hall_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> CaseDesk:
    return CaseDesk.at(hall, "SJ05", "5", "SJ005")


def names(desk: CaseDesk, text: str) -> list[str]:
    return [row.name for row in desk.book.search(text, me=desk.me).rows]


def test_my_cases_come_whole_and_other_peoples_masked(hall: TicketHall, desk: CaseDesk) -> None:
    other = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    desk.accepted(FOOD, YU)
    other.accepted(FOOD, BAILU)
    hall.sync()
    mine = desk.book.page(me=desk.me)
    assert [(row.name, row.mine) for row in mine.rows] == [("余小满", True)] and mine.total == 1
    whole = desk.book.page(me=desk.me, whose=Whose.hall)
    assert {row.name for row in whole.rows} == {"余小满", "章*露"}
    assert [row.name for row in desk.book.page(me=desk.me, whose=Whose.window).rows] == ["余小满"]
    assert desk.book.page(me=desk.me, whose=Whose.unit).total == 2
    assert names(desk, "白露") == ["章*露"] and names(other, "白露") == ["章白露"]


def test_every_way_to_ask_finds_the_case(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    desk.accepted(FOOD, HESONG)
    number = str(desk.row(case)["case_no"])
    asked = (
        "小满", "余", "yxm", "SJ05-0001", "0001", number, YU.id_no, YU.id_no.lower(), "000X", YU.phone,
        number.replace("-", ""),
    )  # fmt: skip
    for text in asked:
        found = [row.id for row in desk.book.search(text, me=desk.me).rows]
        assert case in found and len(found) == 1, text
    assert len(desk.book.search("食品经营", me=desk.me).rows) == 2
    assert len(desk.book.search("spjy", me=desk.me).rows) == 2
    assert desk.book.search("没有这个人", me=desk.me).rows == ()
    assert desk.book.search("余", me=desk.me, states=(CaseState.concluded,)).rows == ()
    assert desk.book.find(number) == case


def test_children_are_in_no_list_by_name(hall: TicketHall) -> None:
    desk = CaseDesk.at(hall, "GA14", "14", "GA014", "GA")
    case = desk.received("id_card_reissue", CHILD)
    assert names(desk, "知微") == [] and names(desk, "yzw") == []
    assert [row.id for row in desk.book.search(CHILD.id_no, me=desk.me).rows] == [case]


def test_a_changed_name_is_found_by_its_new_form_alone(hall: TicketHall, desk: CaseDesk) -> None:
    desk.accepted(FOOD, YU)
    assert names(desk, "小满") == ["余小满"]
    person = desk.desk.seat.rows("person", name=YU.name)[0]["id"]
    desk.desk.seat.plant(("person", person, {"name": "余大暑", "name_masked": "余*暑"}))
    assert names(desk, "小满") == [] and names(desk, "大暑") == ["余大暑"]


def test_tabs_follow_the_states_and_the_days(hall: TicketHall, desk: CaseDesk) -> None:
    desk.accepted(FOOD, YU)  # owed on 2 December
    desk.received(FOOD, BAILU)  # to be told by 30 November
    desk.desk.service.notice(
        desk.desk.all_good(desk.desk.sheet(FOOD, HESONG), {"layout": MISSING}), me=desk.me
    )
    page = desk.book.page(me=desk.me)
    assert page.counts is not None
    figures = {tab: page.counts[tab] for tab in Tab if tab is not Tab.drafts}
    assert figures == {
        Tab.every: 3, Tab.unpapered: 1, Tab.supplement: 1, Tab.deferred: 0, Tab.warning: 0, Tab.overdue: 0,
    }  # fmt: skip
    # who has to act first stands on top; who waits for somebody else comes after
    assert [row.name for row in page.rows] == ["章白露", "余小满", "章鹤松"]
    assert page.rows[0].light is Light.green and page.rows[2].light is None
    hall.clock.now = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)  # Friday, one working day before the 30th
    page = desk.book.page(me=desk.me, tab=Tab.warning)
    assert [row.name for row in page.rows] == ["章白露"] and page.rows[0].light is Light.yellow
    hall.clock.now = datetime(2026, 11, 30, 10, 30, tzinfo=UTC)  # the hall has closed
    page = desk.book.page(me=desk.me, tab=Tab.overdue)
    assert [row.name for row in page.rows] == ["章白露"] and page.rows[0].light is Light.red


def test_the_list_and_the_story_show_the_same_light(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    for day in (23, 27, 30):
        hall.clock.now = datetime(2026, 11, day, 2, 0, tzinfo=UTC)
        row, story = desk.book.row(case, me=desk.me), desk.book.story(case, me=desk.me)
        assert story.promise is not None and story.statute is not None
        assert row.light == story.promise.light
    hall.clock.now = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)
    desk.catch_up()
    (one,) = desk.book.page(me=desk.me).rows
    assert one.light is Light.yellow and desk.book.story(case, me=desk.me).promise.light is Light.yellow  # type: ignore[union-attr]


def test_the_story_tells_visits_papers_and_who_did_what(hall: TicketHall, desk: CaseDesk) -> None:
    ticket = desk.desk.serve("B001")
    sheet = desk.desk.all_good(desk.desk.sheet(FOOD, YU, ticket=ticket), {"layout": MISSING})
    case = desk.desk.service.notice(sheet, me=desk.me).case_id
    assert case is not None
    desk.desk.seat.tickets.finish(me=desk.me)
    hall.sync()
    hall.clock.pass_time(86_400)
    again = desk.desk.serve("B002")
    with desk.desk.seat.station.store.reading() as reader:
        back = sheet_of_case(reader, case, ticket_id=again)
    done = desk.desk.service.accept(desk.desk.all_good(back), me=desk.me)
    desk.acts.note_progress(case, "已约现场核查", me=desk.me)
    story = desk.book.story(case, me=desk.me)
    told = [(one.kind, one.trip, one.recorded) for one in story.history if one.main]
    assert told == [("note_progress", 0, False), ("accept", 2, False), ("notice", 1, True)]
    assert story.history[0].words == "已约现场核查" and story.history[0].name == "方砚秋"
    accepted = story.history[1]
    assert [paper.doc_no for paper in accepted.papers] == [paper.doc_no for paper in done.papers]
    assert story.trips == 2 and [day for day, _minutes in story.visits] == [
        date(2026, 11, 23), date(2026, 11, 24)
    ]  # fmt: skip
    assert story.complete and accepted.window == "5"
    hall.sync()
    story = desk.book.story(case, me=desk.me)
    assert all(one.recorded for one in story.history) and story.complete
    assert {line.key for line in story.held} and "start_review" in story.acts


def test_a_station_that_came_late_asks_the_hall_for_the_rest(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    hall.sync()
    late = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    late.desk.seat.opened.sync()
    story = late.book.story(case, me=late.me)
    assert not story.complete and story.history == ()
    whole = late.book.whole_story(case, me=late.me)
    assert [one.kind for one in whole.history] == ["accept"] and whole.complete
    with pytest.raises(NotFound):
        late.book.whole_story("no-such-case", me=late.me)


def test_what_only_the_hall_has_is_asked_of_it(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, BAILU)
    number = str(desk.row(case)["case_no"])
    hall.sync()
    hall.clock.pass_time(100 * 86_400)
    with desk.desk.seat.station.store.writing() as tx:
        # as when the station no longer keeps what is older
        for table in ("service_case", "party", "material_row", "paper"):
            tx.connection.exec_driver_sql(f"DELETE FROM {table}")
    assert desk.book.search("白露", me=desk.me).rows == ()
    for text in ("白露", number, "SJ05-0001", BAILU.id_no):
        (found,) = desk.book.older(text, me=desk.me)
        assert (found.id, found.name, found.older) == (case, "章*露", True), text
    assert desk.book.older("露", me=desk.me) == () and desk.book.older("没有的人", me=desk.me) == ()
    story = desk.book.whole_story(case, me=desk.me)
    assert story.row.older and story.acts == () and [one.kind for one in story.history] == ["accept"]
    assert story.people[0].name == "章*露" and story.materials


def test_without_the_hall_the_own_file_still_answers(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    hall.sync()
    seat = hall.cut_off(desk.desk.seat)
    book = CaseBook(seat.station, seat.shelf, seat.opened.hall, desk.desk.service)
    assert [row.id for row in book.search("小满", me=seat.me).rows] == [case]
    assert book.story(case, me=seat.me).complete
    with pytest.raises(HallUnreachable):
        book.older("小满", me=seat.me)


def test_more_than_a_page_is_paged(hall: TicketHall, desk: CaseDesk) -> None:
    made = {desk.received("food_business_licence", YU) for _number in range(53)}
    first = desk.book.page(me=desk.me)
    second = desk.book.page(me=desk.me, first=50)
    assert (len(first.rows), len(second.rows), first.total) == (50, 3, 53)
    assert {row.id for row in (*first.rows, *second.rows)} == made
    found = desk.book.search("小满", me=desk.me, first=50)
    assert (len(found.rows), found.total, found.more) == (3, 53, False)


def test_what_is_taken_back_leaves_every_list(hall: TicketHall, desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    done = desk.acts.start_review(case, desk.version(case), me=desk.me)
    assert desk.book.page(me=desk.me, states=(CaseState.under_review,)).total == 1
    desk.acts.undo(done.action_id, me=desk.me)
    assert desk.book.page(me=desk.me, states=(CaseState.under_review,)).total == 0
    assert desk.book.page(me=desk.me, states=(CaseState.accepted,)).total == 1


def test_a_decision_is_told_with_its_words(desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    given = Decision(False, by="李立冬", doc_no="3号", reason="场所不符合条件")
    desk.acts.decide(case, desk.version(case), given, me=desk.me)
    story = desk.book.story(case, me=desk.me)
    assert story.decided is not None and not story.decided.granted
    assert story.history[0].words == "李立冬 · 3号 · 场所不符合条件"


def test_a_case_that_changes_while_its_entry_is_made_is_made_again(desk: CaseDesk) -> None:
    case = desk.accepted(FOOD, YU)
    store = desk.desk.seat.station.store
    with store.reading() as reader:
        due = case_index.oldest_due(reader, 10)
    stale = [(one, entry_of(one, desk.desk.reference)) for one in due]
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    with store.writing() as tx:
        case_index.put_entries(tx, stale)
    with store.reading() as reader:
        assert case_index.waiting(reader) == 1
    assert desk.book.page(me=desk.me, states=(CaseState.under_review,)).total == 1
    with store.reading() as reader:
        assert case_index.waiting(reader) == 0
