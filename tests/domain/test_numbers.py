"""Case, document and ticket numbers and the station segment."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import (
    DOCUMENT_WORDS,
    CaseNo,
    DocNo,
    NumbersSpent,
    NumberWrong,
    SegmentWrong,
    TicketNo,
    check_segment,
    to_ascii_width,
)

CATALOGUE = Path(__file__).parents[2] / "resources/catalogue"
UNITS = yaml.safe_load((CATALOGUE / "units.yaml").read_text(encoding="utf-8"))
DEMO = yaml.safe_load((CATALOGUE / "demo.yaml").read_text(encoding="utf-8"))
PREFIXES = [unit["document_prefix"] for unit in UNITS["units"].values()] + [UNITS["hall"]["document_prefix"]]

SEGMENTS = st.from_regex(r"[A-Z]{2}[A-Z0-9]{2}", fullmatch=True)
SEQUENCES = st.integers(1, 9999)


def test_the_case_number_as_printed() -> None:
    number = CaseNo("340825", date(2026, 11, 23), "SJ03", 7)
    assert str(number) == "340825-20261123-SJ03-0007"
    assert CaseNo.parse(str(number)) == number
    assert CaseNo.parse(" 340825－20261123－sj03－0007\r\n") == number


@pytest.mark.parametrize(
    "text",
    [
        "340825-20261123-SJ03-007",
        "340825-20260230-SJ03-0007",
        "340825-20261123-S103-0007",
        "340825-20261123-SJ03-0000",
        "340825-20261123-SJ03-00071",
        "34082520261123SJ030007",
        "",
    ],
)
def test_what_is_no_case_number(text: str) -> None:
    with pytest.raises(NumberWrong) as refused:
        CaseNo.parse(text)
    assert refused.value.params["kind"] == "case_no"


def test_the_document_number_as_printed() -> None:
    number = DocNo("太市监", "受", 2026, "SJ03", 7)
    assert str(number) == "太市监受〔2026〕SJ03-0007号"
    assert DocNo.parse(str(number)) == number
    for brackets in ("[2026]", "（２０２６）", "【2026】"):
        assert DocNo.parse(f"太市监受{brackets}SJ03－0007号") == number


def test_the_longer_word_wins() -> None:
    assert DocNo.parse("太市监不受〔2026〕SJ03-0007号") == DocNo("太市监", "不受", 2026, "SJ03", 7)


@pytest.mark.parametrize(
    "text", ["太市监受〔2026〕SJ03-0007", "受〔2026〕SJ03-0007号", "太市监问〔2026〕SJ03-0007号", ""]
)
def test_what_is_no_document_number(text: str) -> None:
    with pytest.raises(NumberWrong):
        DocNo.parse(text)


def test_the_known_words_are_those_of_the_catalogue() -> None:
    assert set(DOCUMENT_WORDS) == {kind["word"] for kind in UNITS["document_kinds"].values()}


DOC_NUMBERS = st.builds(
    DocNo,
    st.sampled_from(PREFIXES),
    st.sampled_from(DOCUMENT_WORDS),
    st.integers(2024, 2099),
    SEGMENTS,
    SEQUENCES,
)


@given(DOC_NUMBERS)
def test_document_numbers_come_back_and_fit(number: DocNo) -> None:
    assert DocNo.parse(str(number)) == number
    assert len(str(number)) <= 30


@given(st.from_regex(r"[0-9]{6}", fullmatch=True), st.dates(date(2000, 1, 1)), SEGMENTS, SEQUENCES)
def test_case_numbers_come_back(area: str, day: date, segment: str, seq: int) -> None:
    number = CaseNo(area, day, segment, seq)
    assert CaseNo.parse(str(number)) == number
    assert len(str(number)) <= 50


def test_ticket_numbers() -> None:
    assert str(TicketNo("A", 23)) == "A023"
    assert TicketNo.parse("ａ023") == TicketNo("A", 23)
    for group in DEMO["groups"]:
        assert str(TicketNo(group["prefix"], 1)) == f"{group['prefix']}001"
    for text in ("O001", "I001", "L001", "A23", "A000", "AB12", "A0234"):
        with pytest.raises(NumberWrong):
            TicketNo.parse(text)


def test_a_spent_series_is_said_and_never_grows_a_digit() -> None:
    with pytest.raises(NumbersSpent):
        CaseNo("340825", date(2026, 11, 23), "SJ03", 10000)
    with pytest.raises(NumbersSpent):
        TicketNo("A", 1000)


def test_segments() -> None:
    windows = [window["station"] for window in DEMO["windows"]]
    assert [check_segment(segment) for segment in windows] == windows
    for wrong in ("SJ3", "S103", "sj03", "SJ-3", "SJ031", "", "SJ0３"):
        with pytest.raises(SegmentWrong):
            check_segment(wrong)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (CaseNo.parse, DocNo.parse, TicketNo.parse):
        try:
            number = read(text)
        except RuleBroken:
            continue
        assert str(number)


@given(st.text("！＂０９ＡＺａｚ～　：－中A1-", max_size=20))
def test_full_width_signs_become_plain_and_nothing_else(text: str) -> None:
    plain = to_ascii_width(text)
    assert len(plain) == len(text)
    assert not any("！" <= ch <= "～" for ch in plain)
    assert plain.count("中") == text.count("中")
