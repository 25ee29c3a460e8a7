"""Identity numbers: check digits against an independent library, refusals with reasons, hints, ages."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum.cn import ric, uscc

from workstation.domain.errors import RuleBroken
from workstation.domain.identity import (
    IdentityBornInFuture,
    IdentityCharacterWrong,
    IdentityCheckDigitWrong,
    IdentityDateWrong,
    IdentityHint,
    IdentityKind,
    IdentityLengthWrong,
    IdentityOrgCheckDigitWrong,
    IdentityRefused,
    age_on,
    check_digit,
    check_identity,
    expand_old_number,
    guess_kind,
    normalise_number,
)
from workstation.domain.organisation import (
    ORG_ALPHABET,
    USCC_ALPHABET,
    org_check_digit,
    uscc_check_digit,
)

DEMO: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[2] / "resources/catalogue/demo.yaml").read_text(encoding="utf-8")
)
TODAY = date(2026, 11, 23)
BIRTHS = st.dates(date(1900, 1, 1), TODAY)
AREAS = st.from_regex(r"[1-8][0-9]{5}", fullmatch=True)
SEQUENCES = st.integers(0, 999)


def personal(area: str, birth: date, sequence: int) -> str:
    body = f"{area}{birth:%Y%m%d}{sequence:03d}"
    return body + check_digit(body)


PERSONAL = st.builds(personal, AREAS, BIRTHS, SEQUENCES)


@st.composite
def credit_codes(draw: st.DrawFn) -> str:
    head = draw(st.sampled_from(("91", "92", "93", "11", "12", "52"))) + draw(
        st.from_regex(r"[0-9]{6}", fullmatch=True)
    )
    org = "".join(draw(st.lists(st.sampled_from(USCC_ALPHABET), min_size=8, max_size=8)))
    body = head + org + org_check_digit(org)
    return body + uscc_check_digit(body)


@pytest.mark.parametrize("applicant", DEMO["applicants"], ids=lambda a: a["key"])
def test_every_applicant_of_the_demo_hall_is_valid(applicant: dict[str, Any]) -> None:
    kind = IdentityKind(applicant["id_type"])
    identity = check_identity(kind, applicant["id_no"], TODAY)
    assert identity.number == applicant["id_no"]
    assert identity.birth == applicant.get("birth", identity.birth)
    assert guess_kind(applicant["id_no"]) is kind
    assert IdentityHint.looks_like_other_kind not in identity.hints
    assert identity.sex_hint is None  # sequence 000 is never issued


@pytest.mark.parametrize("number", ["340825195601080002", "340825198503120000"])
def test_an_area_code_of_another_time_never_refuses(number: str) -> None:
    assert check_identity(IdentityKind.resident_id, number, TODAY).number == number


def test_an_unknown_area_is_only_a_hint() -> None:
    number = personal("990101", date(1990, 1, 1), 12)
    hints = check_identity(IdentityKind.resident_id, number, TODAY).hints
    assert hints == (IdentityHint.looks_like_other_kind,)
    number = personal("100101", date(1990, 1, 1), 12)
    assert check_identity(IdentityKind.resident_id, number, TODAY).hints == (IdentityHint.area_unknown,)


def test_a_permit_number_read_as_resident_number_is_a_hint() -> None:
    identity = check_identity(IdentityKind.resident_id, "810000198801010004", TODAY)
    assert IdentityHint.looks_like_other_kind in identity.hints


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("34082519910109000x", "34082519910109000X"),
        ("３４０８２５１９９１０１０９０００Ｘ", "34082519910109000X"),
        (" 340825 19910109 000x ", "34082519910109000X"),
        ("340825-19910109-000X", "34082519910109000X"),
    ],
)
def test_numbers_are_normalised(typed: str, stored: str) -> None:
    assert normalise_number(typed) == stored
    assert check_identity(IdentityKind.resident_id, typed, TODAY).number == stored


@pytest.mark.parametrize(
    ("kind", "number", "error"),
    [
        (IdentityKind.resident_id, "", IdentityLengthWrong),
        (IdentityKind.resident_id, "34082519910109000", IdentityLengthWrong),
        (IdentityKind.resident_id, "340825910109000", IdentityLengthWrong),  # the old form
        (IdentityKind.resident_id, "340825199101090001", IdentityCheckDigitWrong),
        (IdentityKind.resident_id, "34082519910109O00X", IdentityCharacterWrong),
        (IdentityKind.resident_id, "34082519910109000Y", IdentityCharacterWrong),
        (IdentityKind.resident_id, "34082519910109٠00X", IdentityCharacterWrong),  # an Arabic zero
        (IdentityKind.resident_id, "340825199102300006", IdentityDateWrong),
        (IdentityKind.resident_id, personal("340825", TODAY + timedelta(days=1), 1), IdentityBornInFuture),
        (IdentityKind.foreign_permanent, "CHN12345678901", IdentityLengthWrong),
        (IdentityKind.foreign_permanent, "CH1123456789012", IdentityCharacterWrong),
        (IdentityKind.hk_mo_permit, "X12345678", IdentityCharacterWrong),
        (IdentityKind.hk_mo_permit, "H1234567", IdentityLengthWrong),
        (IdentityKind.hk_mo_permit, "H1234567A", IdentityCharacterWrong),
        (IdentityKind.taiwan_permit, "1234567", IdentityLengthWrong),
        (IdentityKind.taiwan_permit, "1234567A", IdentityCharacterWrong),
        (IdentityKind.passport, "E123", IdentityLengthWrong),
        (IdentityKind.passport, "E1234567中", IdentityCharacterWrong),
        (IdentityKind.uscc, "91340825MA0000015", IdentityLengthWrong),
        (IdentityKind.uscc, "91340825MA0000015D", IdentityCheckDigitWrong),
        (IdentityKind.uscc, "91340825MAO000015C", IdentityCharacterWrong),
    ],
)
def test_refusals_say_why(kind: IdentityKind, number: str, error: type[IdentityRefused]) -> None:
    with pytest.raises(IdentityRefused) as refused:
        check_identity(kind, number, TODAY)
    assert type(refused.value) is error
    assert refused.value.params["kind"] == kind.value


def test_codes_of_refusals_are_all_different() -> None:
    errors: list[type[RuleBroken]] = [
        IdentityRefused, IdentityLengthWrong, IdentityCharacterWrong, IdentityCheckDigitWrong,
        IdentityOrgCheckDigitWrong, IdentityDateWrong, IdentityBornInFuture,
    ]  # fmt: skip
    assert len({error.code for error in errors}) == len(errors)


def test_born_today_is_not_the_future() -> None:
    assert check_identity(IdentityKind.resident_id, personal("340825", TODAY, 3), TODAY).age_on(TODAY) == 0


def test_a_wrong_organisation_code_inside_a_right_credit_code() -> None:
    body = "91340825MA0000016"  # the organisation code of the demo company ends in 5
    with pytest.raises(IdentityOrgCheckDigitWrong):
        check_identity(IdentityKind.uscc, body + uscc_check_digit(body), TODAY)


@pytest.mark.parametrize(
    ("kind", "number", "hints"),
    [
        (IdentityKind.foreign_permanent, "usa340012345678", (IdentityHint.old_card,)),
        (IdentityKind.hk_mo_permit, "h12345678", ()),
        (IdentityKind.hk_mo_permit, "M1234567801", (IdentityHint.old_card,)),
        (IdentityKind.taiwan_permit, "12345678", ()),
        (IdentityKind.passport, "E12345678", ()),
        (IdentityKind.passport, "EA1234567", ()),
        (IdentityKind.passport, "c01x00t47", ()),
    ],
)
def test_documents_without_check_digit(
    kind: IdentityKind, number: str, hints: tuple[IdentityHint, ...]
) -> None:
    identity = check_identity(kind, number, TODAY)
    assert (identity.number, identity.hints, identity.birth) == (number.upper(), hints, None)
    assert identity.age_on(TODAY) is None
    assert guess_kind(number) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("13800000001", None),
        ("余小满", None),
        ("", None),
        ("A023", None),
        ("340825910109000", IdentityKind.resident_id),
        ("340825199101090001", IdentityKind.resident_id),  # wrong check digit: still meant as one
        ("91340825MA0000015D", IdentityKind.uscc),
        ("113408250030000066", IdentityKind.uscc),
        ("820000198801010003", IdentityKind.hk_mo_tw_residence),
    ],
)
def test_guessing_the_kind(text: str, kind: IdentityKind | None) -> None:
    assert guess_kind(text) is kind


def test_the_old_form_is_found_under_the_new_number() -> None:
    assert expand_old_number("340825910109000") == "34082519910109000X"
    assert expand_old_number("34082591010900") is None


def test_kinds_and_their_exchange_codes() -> None:
    assert IdentityKind.resident_id.exchange_code == "111"
    assert IdentityKind.passport.exchange_code == "414"
    assert IdentityKind.hk_mo_tw_residence.exchange_code == ""
    assert not IdentityKind.uscc.personal


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2000, 2, 29), date(2018, 2, 28), 18),
        (date(2000, 2, 29), date(2018, 2, 27), 17),
        (date(2000, 2, 29), date(2020, 2, 28), 19),
        (date(2000, 2, 29), date(2020, 2, 29), 20),
        (date(2011, 5, 20), TODAY, 15),
        (date(2009, 4, 10), TODAY, 17),
        (date(1964, 12, 25), TODAY, 61),
        (date(1966, 11, 23), TODAY, 60),
        (date(1966, 11, 24), TODAY, 59),
    ],
)
def test_ages(birth: date, day: date, age: int) -> None:
    assert age_on(birth, day) == age


def test_sex_is_a_hint_from_the_sequence() -> None:
    birth = date(1990, 1, 1)
    assert check_identity(IdentityKind.resident_id, personal("340825", birth, 13), TODAY).sex_hint == "male"
    assert check_identity(IdentityKind.resident_id, personal("340825", birth, 12), TODAY).sex_hint == "female"


@given(PERSONAL)
def test_valid_personal_numbers_pass_and_agree_with_the_independent_library(number: str) -> None:
    assert ric.calc_check_digit(number) == number[17]
    identity = check_identity(IdentityKind.resident_id, number, TODAY)
    assert identity.birth is not None
    assert f"{identity.birth:%Y%m%d}" == number[6:14]


@given(PERSONAL, st.integers(0, 17), st.sampled_from("0123456789X"))
def test_one_wrong_digit_is_always_refused(number: str, place: int, digit: str) -> None:
    assume(number[place] != digit)
    with pytest.raises(IdentityRefused):
        check_identity(IdentityKind.resident_id, number[:place] + digit + number[place + 1 :], TODAY)


@given(PERSONAL, st.integers(0, 15))
def test_two_swapped_neighbours_are_always_refused(number: str, place: int) -> None:
    assume(number[place] != number[place + 1])
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    with pytest.raises(IdentityRefused):
        check_identity(IdentityKind.resident_id, swapped, TODAY)


@given(credit_codes())
def test_valid_credit_codes_pass_and_agree_with_the_independent_library(code: str) -> None:
    assert uscc.calc_check_digit(code[:17]) == code[17]
    assert uscc.is_valid(code)
    assert check_identity(IdentityKind.uscc, code.lower(), TODAY).number == code


@given(credit_codes(), st.integers(0, 17), st.sampled_from(ORG_ALPHABET))
def test_one_wrong_character_in_a_credit_code_is_always_refused(code: str, place: int, sign: str) -> None:
    assume(code[place] != sign)
    with pytest.raises(IdentityRefused):
        check_identity(IdentityKind.uscc, code[:place] + sign + code[place + 1 :], TODAY)


@given(st.text(max_size=30), st.sampled_from(IdentityKind))
def test_any_text_is_either_taken_or_refused_with_a_reason(text: str, kind: IdentityKind) -> None:
    guess_kind(text)
    try:
        assert check_identity(kind, text, TODAY).kind is kind
    except IdentityRefused as refused:
        assert refused.code != IdentityRefused.code
