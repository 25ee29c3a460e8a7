"""Appointments: found by time, initials or phone, checked in once, called by their time while it holds."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest

from tests.support.posts import GUIDE, HallOfTest, Post, cut
from workstation.domain.errors import NotFound
from workstation.resources import catalogue_folder
from workstation.services.intake.parties import Person
from workstation.services.reception.appointments import AppointmentTaken, Arrival, Booking
from workstation.services.reception.issue import Need, TicketRequest
from workstation.services.reference import publications, read_files

SETUP = "individual_business_setup"


def _at(staffed: HallOfTest, minutes: int) -> datetime:
    return staffed.clock.now.replace(second=0, microsecond=0) + timedelta(minutes=minutes)


def _book(guide_desk: Post, staffed: HallOfTest, minutes: int, name: str, phone: str) -> str:
    booking = Booking(_at(staffed, minutes), "企业开办", Person(name, phone=phone), SETUP)
    return guide_desk.reception.appointments.book(booking, me=GUIDE)


def test_the_book_is_searched_by_time_initials_and_phone(guide_desk: Post, staffed: HallOfTest) -> None:
    first = _book(guide_desk, staffed, 0, "周夏琴", "13800000032")
    second = _book(guide_desk, staffed, 60, "丁晓波", "13800000133")
    book = guide_desk.reception.appointments
    assert [(f"{line.at:%H:%M}", line.name_masked) for line in book.today()] == [
        ("09:00", "周*琴"),
        ("10:00", "丁*波"),
    ]
    wanted = {
        "10": second,
        "1000": second,
        "10:00": second,
        "10：0": second,
        "dxb": second,
        "丁": second,
        "133": second,
        "zxq": first,
        "9": first,
        "032": first,
        "Zhou": first,
    }
    for query, entry in wanted.items():
        assert [line.id for line in book.today(query)] == [entry], query
    assert book.today("lss") == ()
    masked = [line.phone_masked for line in book.today()]
    assert masked == ["138****0032", "138****0133"]


def test_who_comes_on_time_is_called_before_those_who_just_came(
    guide_desk: Post, staffed: HallOfTest
) -> None:
    entry = _book(guide_desk, staffed, 10, "丁晓波", "13800000033")
    for _ in range(3):
        guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    line = guide_desk.reception.appointments.line(entry)
    assert (line.open, line.arrival) == (True, Arrival.on_time)
    issued = guide_desk.reception.check_in(entry, me=GUIDE)
    assert (issued.no, issued.position.ahead) == ("A004", 0)
    assert issued.facts.ticket is not None and issued.facts.ticket.item
    after = guide_desk.reception.appointments.line(entry)
    assert (after.open, after.no) == (False, "A004")
    row = guide_desk.row("ticket", issued.ticket)
    assert (row["source"], row["item_key"], row["person_id"]) == ("appointment", SETUP, line.person)
    assert guide_desk.reception.appointments.of_person(line.person) is None
    with pytest.raises(AppointmentTaken) as taken:
        guide_desk.reception.check_in(entry, me=GUIDE)
    assert taken.value.params["no"] == "A004"
    with pytest.raises(NotFound):
        guide_desk.reception.check_in("nobody", me=GUIDE)


@pytest.mark.parametrize(
    ("minutes", "arrival", "ahead"),
    [(16, Arrival.early, 2), (15, Arrival.on_time, 0), (-14, Arrival.on_time, 0), (-16, Arrival.late, 2)],
)
def test_the_time_counts_within_the_halls_minutes(
    guide_desk: Post, staffed: HallOfTest, minutes: int, arrival: Arrival, ahead: int
) -> None:
    entry = _book(guide_desk, staffed, minutes, "丁晓波", "13800000033")
    for _ in range(2):
        guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    line = guide_desk.reception.appointments.line(entry)
    assert line.arrival is arrival
    assert (line.at - line.from_time, line.until - line.at) == (timedelta(minutes=15), timedelta(minutes=15))
    assert guide_desk.reception.check_in(entry, me=GUIDE).position.ahead == ahead


def test_a_card_and_marks_come_along(guide_desk: Post, staffed: HallOfTest) -> None:
    deaf = Person("朱海棠", id_no="342826198509280003", phone="13800000013", need="hearing")
    entry = guide_desk.reception.appointments.book(Booking(_at(staffed, 5), "公安户政", deaf), me=GUIDE)
    known = guide_desk.reception.find_person("342826198509280003")
    assert known is not None
    found = guide_desk.reception.appointments.of_person(known.id)
    assert found is not None and found.id == entry
    more = TicketRequest("企业开办", person=known.person, ground="disabled", needs=(Need.assist,))
    row = guide_desk.row("ticket", guide_desk.reception.check_in(entry, me=GUIDE, more=more).ticket)
    assert (row["group_key"], row["ground"], row["need"]) == ("公安户政", "disabled", "assist,hearing")
    with guide_desk.station.store.reading() as reader:
        assert len(reader.find("person", name="朱海棠")) == 1


def test_an_appointment_has_its_own_letter_only_where_the_hall_wants_it(
    guide_desk: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = _book(guide_desk, staffed, 5, "丁晓波", "13800000033")
    data = read_files(catalogue_folder())
    data["hall"]["queue_rules"]["appointment"]["number_prefix"] = "Y"
    for payload in publications(data):
        guide_desk.station.ask_hall(lambda d, p=payload: d.action("publish", "system", [], p))
    guide_desk.opened.sync()
    guide_desk.shelf.forget()
    assert "appointments" in guide_desk.reception.refill(me=GUIDE, groups=guide_desk.reception.groups())
    cut(guide_desk, monkeypatch)
    issued = guide_desk.reception.check_in(entry, me=GUIDE)
    assert issued.no == "Y001"
    assert guide_desk.row("ticket", issued.ticket)["group_key"] == "企业开办"
    assert guide_desk.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE).no == "A001"


def test_two_desks_without_the_hall_give_two_numbers_and_it_is_told(
    guide_desk: Post, staffed: HallOfTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = _book(guide_desk, staffed, 5, "丁晓波", "13800000033")
    guide_desk.opened.sync()
    other = staffed.post("ZH91", None)
    for post in (guide_desk, other):
        post.opened.sync()
        post.reception.refill(me=GUIDE, groups=("企业开办",))
    with monkeypatch.context() as plug:
        cut(guide_desk, plug)
        cut(other, plug)
        first = guide_desk.reception.check_in(entry, me=GUIDE)
        second = other.reception.check_in(entry, me=GUIDE)
    assert first.no != second.no
    for post in (guide_desk, other, guide_desk):
        post.opened.sync()
    assert guide_desk.row("appointment", entry)["ticket_id"] == first.ticket
    assert {guide_desk.row("ticket", one.ticket)["state"] for one in (first, second)} == {"waiting"}
    with guide_desk.station.store.reading() as reader:
        told = reader.find("incident")
        assert not reader.find("parked")
    assert [row["kind"] for row in told] == ["appointment_checked_in_twice"]
    assert json.loads(told[0]["params"])["first"] == first.ticket


def test_the_same_caller_is_one_person(guide_desk: Post, staffed: HallOfTest) -> None:
    _book(guide_desk, staffed, 5, "丁晓波", "13800000033")
    _book(guide_desk, staffed, 65, "丁晓波", "138-0000-0033")
    with guide_desk.station.store.reading() as reader:
        assert len(reader.find("person")) == 1
    with pytest.raises(NotFound):
        booking = Booking(_at(staffed, 5), "不动产", Person("丁晓波"), SETUP)
        guide_desk.reception.appointments.book(booking, me=GUIDE)
