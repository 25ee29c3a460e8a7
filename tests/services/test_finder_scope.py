"""The one search: what it finds, in which order, and whose names it shows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.case_hall import FOOD, YU, CaseDesk
from tests.support.intake_desk import CHILD, HESONG
from tests.support.ticket_hall import TicketHall
from workstation.domain.staff import Role
from workstation.services.finder import EACH, Finder, Found, Kind, take_apart
from workstation.services.spelling import Spelled, plain


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[TicketHall]:
    made = TicketHall(f"sqlite:///{tmp_path / 'hall.db'}", tmp_path)
    yield made
    made.close()


def finder_of(desk: CaseDesk) -> Finder:
    return Finder(desk.desk.seat.station, desk.desk.seat.shelf, desk.book)


def of(found: tuple[Found, ...], kind: Kind) -> list[Found]:
    return [one for one in found if one.kind is kind]


def test_my_own_case_has_the_whole_name_and_a_colleague_sees_the_mask(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    other = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    case = mine.received(FOOD, HESONG)
    hall.sync()
    mine.catch_up()
    other.catch_up()
    for words in ("章鹤松", "zhs", "鹤"):
        own = of(finder_of(mine).find(words, me=mine.me), Kind.case)
        assert [(one.id, one.name, one.mine) for one in own] == [(case, "章鹤松", True)]
    seen = of(finder_of(other).find("章鹤松", me=other.me), Kind.case)
    assert [(one.id, one.name, one.mine) for one in seen] == [(case, "章*松", False)]
    number = mine.row(case)["case_no"]
    assert [one.number for one in of(finder_of(other).find(f"#{number}", me=other.me), Kind.case)] == [number]


def test_people_are_those_of_my_cases_and_children_are_nobody(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    other = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    for person in (HESONG, HESONG, YU, CHILD):
        mine.received(FOOD, person)
    hall.sync()
    mine.catch_up()
    other.catch_up()
    finder = finder_of(mine)
    people = of(finder.find("@zhs", me=mine.me), Kind.person)
    assert [(one.title, one.count) for one in people] == [("章鹤松", 2)]
    assert people[0].number == "342***********0000" and people[0].place == "138****0003"
    assert [one.title for one in of(finder.find("@0003", me=mine.me), Kind.person)] == ["章鹤松"]
    for words in ("余知微", "yzw", "知微"):
        found = finder.find(words, me=mine.me)
        assert not [one for one in found if "知" in one.title + one.name]
    assert of(finder_of(other).find("@zhs", me=other.me), Kind.person) == []


def test_a_new_case_is_found_without_starting_again(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    finder = finder_of(mine)
    assert of(finder.find("@yxm", me=mine.me), Kind.person) == []
    mine.received(FOOD, YU)
    mine.catch_up()
    assert [one.title for one in of(finder.find("@yxm", me=mine.me), Kind.person)] == ["余小满"]


def test_numbers_of_today_show_names_of_my_window_only(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    seat = mine.desk.seat
    hall.person(seat, "p1", "何玉梅")
    hall.person(seat, "p2", "丁海波")
    hall.person(seat, "p3", "余知微", hidden=1)
    groups = seat.shelf.current().window("3").groups
    away = next(g.key for g in seat.shelf.current().staffing.groups if g.key not in groups)
    hall.take(seat, "A024", person_id="p1", group=groups[0])
    hall.take(seat, "A025", person_id="p3", group=groups[0])
    hall.take(seat, "E007", person_id="p2", group=away)
    finder = finder_of(mine)
    assert [(one.title, one.name) for one in finder.find("#A02", me=mine.me)] == [
        ("A024", "何玉梅"), ("A025", ""),
    ]  # fmt: skip
    assert [(one.title, one.name) for one in of(finder.find("E007", me=mine.me), Kind.ticket)] == [
        ("E007", "丁*波")
    ]
    assert [one.title for one in of(finder.find("hym", me=mine.me), Kind.ticket)] == ["A024"]
    assert of(finder.find("丁海波", me=mine.me), Kind.ticket) == []
    assert [one.title for one in of(finder.find("@yumei", me=mine.me), Kind.ticket)] == ["A024"]
    # a number without a name I may read is not somebody
    assert [one.title for one in of(finder.find("@A02", me=mine.me), Kind.ticket)] == ["A024"]
    guide = replace(mine.me, roles=frozenset({Role.guide}), window=None)
    assert of(finder.find("A024", me=guide), Kind.ticket)[0].name == "何*梅"


@pytest.mark.parametrize("typed", ["yu", "yuxiaoman", "yxm", "小满", "@yu", "@yxm"])
def test_who_waits_at_my_window_is_found_by_any_spelling(hall: TicketHall, typed: str) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    seat = mine.desk.seat
    hall.person(seat, "p1", "余小满")
    hall.take(seat, "A024", person_id="p1", group=seat.shelf.current().window("3").groups[0])
    found = of(finder_of(mine).find(typed, me=mine.me), Kind.ticket)
    assert [(one.title, one.name) for one in found] == [("A024", "余小满")]


def test_items_windows_and_prefixes(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    finder = finder_of(mine)
    items = finder.find("?spjy", me=mine.me)
    assert items[0].id == FOOD and {one.kind for one in items} == {Kind.item}
    windows = of(finder.find("@5", me=mine.me), Kind.window)
    assert windows[0].id == "5"
    staff = finder_of(mine)._shelf.current().staffing
    somebody = next(member for member in staff.staff if member.window == "1")
    assert of(finder.find(f"@{somebody.name}", me=mine.me), Kind.window)[0].name == somebody.name
    assert finder.find(">", me=mine.me) == finder.find("  ", me=mine.me) == ()
    assert {one.kind for one in finder.find("s", me=mine.me, kinds=(Kind.item,))} <= {Kind.item}
    for kind in Kind:
        assert len(of(finder.find("s", me=mine.me), kind)) <= EACH


def test_without_a_casebook_the_rest_is_found(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    finder = Finder(mine.desk.seat.station, mine.desk.seat.shelf)
    kinds = {one.kind for one in finder.find("sp", me=mine.me)}
    assert Kind.item in kinds and not kinds & {Kind.case, Kind.person}


@pytest.mark.parametrize(
    ("typed", "prefix", "words"),
    [
        ("@章", "@", "章"),
        ("＃A024", "#", "A024"),
        ("？jt", "?", "jt"),
        ("> 打印", ">", "打印"),
        ("jt", "", "jt"),
    ],
)
def test_prefixes_in_either_width(typed: str, prefix: str, words: str) -> None:
    asked = take_apart(typed)
    assert (asked.prefix, asked.words) == (prefix, words)


@pytest.mark.parametrize(
    ("text", "typed", "hit"),
    [
        ("高龄津贴申领", "jt", "津贴"), ("高龄津贴申领", "jintie", "津贴"), ("高龄津贴申领", "glj", "高龄津"),
        ("重庆路", "chongq", "重庆"), ("重庆路", "zql", "重庆路"), ("A4 打印机", "a4d", "A4 打"),
        ("章鹤松", "鹤s", "鹤松"), ("Call next", "ln", "l n"),
    ],
)  # fmt: skip
def test_spellings(text: str, typed: str, hit: str) -> None:
    fit = Spelled(text).fit(typed)
    assert fit is not None and text[fit.start : fit.end] == hit


def test_what_does_not_fit() -> None:
    assert Spelled("高龄津贴").fit("gx") is None
    assert Spelled("丁海波").fit("zh") is None
    assert Spelled("䶮朱").fit("zhu") is not None and Spelled("𬀩朱").fit("𬀩") is not None
    assert Spelled("").fit("a") is None
    assert Spelled("高龄").fit("'") is None
    assert plain(" Ａ-024 ") == "a024"


def test_the_first_answer_is_quick(hall: TicketHall) -> None:
    mine = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    for person in (HESONG, YU):
        mine.received(FOOD, person)
    seat = mine.desk.seat
    for number in range(120):
        hall.take(seat, f"A{number:03}")
    mine.catch_up()
    finder = finder_of(mine)
    finder.warm_up(me=mine.me)
    took = []
    for words in ("z", "zh", "zhs", "jt", "A02", "食品", "@5", "shebao"):
        began = time.perf_counter()
        finder.find(words, me=mine.me)
        took.append(time.perf_counter() - began)
    # the median, so that a busy machine does not decide
    assert sorted(took)[len(took) // 2] < 0.05, took
