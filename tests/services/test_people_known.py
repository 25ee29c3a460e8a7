"""People the hall knows: found by number or phone, masked in lists, one row for one person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.intake_desk import BAILU, CHILD, XIAOMAN, YU, IntakeDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.identity import IdentityKind
from workstation.domain.names import NameMissing
from workstation.services.people import (
    find_by_number,
    find_by_phone,
    id_index,
    person_values,
    plain_phone,
)

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(sqlite_url: str, tmp_path: Path) -> Iterator[IntakeDesk]:
    hall = TicketHall(sqlite_url, tmp_path)
    yield IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    hall.close()


def test_a_row_holds_masks_and_an_index_salted_with_the_hall() -> None:
    values = person_values(YU, "hall-1", TODAY)
    assert (values["name_masked"], values["id_masked"], values["phone_masked"]) == (
        "余*满", "340***********000X", "138****0001",
    )  # fmt: skip
    assert values["birth"] == "1991-01-09" and values["hidden"] == 0
    assert values["id_index"] == id_index("hall-1", IdentityKind.resident_id, "34082519910109000x ")
    assert values["id_index"] != person_values(YU, "hall-2", TODAY)["id_index"]
    assert YU.id_no not in values["id_index"]
    assert person_values(CHILD, "hall-1", TODAY)["hidden"] == 1
    company = person_values(XIAOMAN, "hall-1", TODAY)
    assert (company["kind"], company["name_masked"], company["hidden"]) == ("organisation", XIAOMAN.name, 0)
    with pytest.raises(NameMissing):
        person_values(replace(YU, name="  "), "hall-1", TODAY)


def test_phones_are_written_in_one_way() -> None:
    assert {
        plain_phone(t) for t in ("13800000001", "138 0000 0001", "+86 138-0000-0001", "１３８００００００01")
    } == {"13800000001"}
    assert plain_phone("村委 0556-4160110") == "村委 0556-4160110"


def test_people_are_found_as_they_are_known(desk: IntakeDesk) -> None:
    sheet = desk.sheet("food_business_licence", XIAOMAN).set_applicant(XIAOMAN, YU)
    desk.service.accept(desk.all_good(sheet), me=desk.seat.me)
    desk.service.receive(desk.sheet("birth_registration", CHILD).take_rest(), me=desk.seat.me)
    with desk.seat.station.store.reading() as reader:
        assert (found := find_by_number(reader, "340825 19910109 000x")) is not None
        assert found.person.name == YU.name and found.person.id == found.id
        assert (company := find_by_number(reader, XIAOMAN.id_no)) is not None
        assert company.person.organisation and company.masked == XIAOMAN.id_no
        assert find_by_number(reader, BAILU.id_no) is None
        assert {one.person.name for one in find_by_phone(reader, "138-0000-0001")} == {YU.name, XIAOMAN.name}


def test_a_new_phone_is_written_to_the_known_person(desk: IntakeDesk) -> None:
    desk.service.receive(desk.sheet("food_business_licence", YU).take_rest(), me=desk.seat.me)
    moved = replace(YU, phone="13800000099")
    desk.service.receive(
        desk.sheet("residence_permit", moved, yes=("ground_study",)).take_rest(), me=desk.seat.me
    )
    (row,) = desk.seat.rows("person")
    assert (row["phone"], row["version"]) == ("13800000099", 2)
    again = replace(YU, phone="")
    desk.service.receive(desk.sheet("elderly_allowance", again).take_rest(), me=desk.seat.me)
    assert desk.seat.rows("person") == [row]


@given(st.text("0123456789Xx -　", min_size=1, max_size=24), st.sampled_from(IdentityKind))
def test_the_index_does_not_hang_on_how_a_number_was_typed(text: str, kind: IdentityKind) -> None:
    spaced = " ".join(text)
    assert id_index("h", kind, text) == id_index("h", kind, spaced) == id_index("h", kind, text.lower())


def test_who_stands_for_whom_is_kept_with_the_person(desk: IntakeDesk) -> None:
    sheet = desk.sheet("food_business_licence", XIAOMAN).set_applicant(XIAOMAN, YU)
    desk.service.receive(sheet.take_rest(), me=desk.seat.me)
    child = desk.sheet("id_card_reissue", CHILD).set_agent(replace(YU, phone=""), "监护人")
    desk.service.receive(child.take_rest(), me=desk.seat.me)
    rows = {row["name"]: row for row in desk.seat.rows("person")}
    assert len(rows) == 3
    assert rows[XIAOMAN.name]["representative"] == rows[YU.name]["id"] == rows[CHILD.name]["guardian"]
