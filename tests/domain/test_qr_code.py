"""The text of the printed code: what it may hold, and that damage is noticed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from workstation.domain.numbers import CaseNo, NumberWrong, SegmentWrong, TicketNo
from workstation.domain.qr_code import (
    PAPER_LETTERS,
    PaperRef,
    QrDamaged,
    QrKind,
    QrNotOurs,
    QrRefused,
    QrTooNew,
    Target,
    TicketRef,
    parse_qr,
    qr_text,
)

CATALOGUE = Path(__file__).parents[2] / "resources/catalogue"
UNITS = yaml.safe_load((CATALOGUE / "units.yaml").read_text(encoding="utf-8"))

CASE = CaseNo("340825", date(2026, 11, 23), "SJ03", 7)
SEGMENTS = st.from_regex(r"[A-Z]{2}[A-Z0-9]{2}", fullmatch=True)
DAYS = st.dates(date(2020, 1, 1), date(2099, 12, 31))
TARGETS: st.SearchStrategy[Target] = st.one_of(
    st.builds(CaseNo, st.from_regex(r"[0-9]{6}", fullmatch=True), DAYS, SEGMENTS, st.integers(1, 9999)),
    st.builds(
        PaperRef,
        st.sampled_from([*UNITS["units"], "ZH"]),
        st.sampled_from(sorted(PAPER_LETTERS)),
        st.integers(2020, 2099),
        SEGMENTS,
        st.integers(1, 9999),
    ),
    st.builds(TicketRef, DAYS, st.builds(TicketNo, st.sampled_from("ABCZY"), st.integers(1, 999))),
)


def test_the_text_of_a_case() -> None:
    text = qr_text(CASE)
    assert re.fullmatch(r"SW1:CASE:340825-20261123-SJ03-0007:[0-9A-F]{4}", text)
    assert parse_qr(text) == CASE


def test_a_ticket_names_its_day() -> None:
    assert qr_text(TicketRef(date(2026, 11, 23), TicketNo("A", 23))).startswith("SW1:TICKET:20261123-A023:")


def test_a_paper_in_plain_letters() -> None:
    paper = PaperRef("SJ", "supplement", 2026, "SJ03", 7)
    assert str(paper) == "SJ-SU-2026-SJ03-0007"
    assert parse_qr(qr_text(paper)) == paper


def test_every_kind_of_document_has_its_own_letters() -> None:
    assert set(PAPER_LETTERS) == set(UNITS["document_kinds"])
    assert len(set(PAPER_LETTERS.values())) == len(PAPER_LETTERS)


@given(TARGETS)
def test_codes_come_back_and_hold_only_plain_signs(target: Target) -> None:
    text = qr_text(target)
    assert re.fullmatch(r"[0-9A-Z:\-]+", text)
    assert parse_qr(text) == target


@given(TARGETS)
def test_a_scanner_through_an_input_method_is_forgiven(target: Target) -> None:
    text = qr_text(target)
    wide = "".join(chr(ord(ch) + 0xFEE0) for ch in text)
    assert parse_qr(wide) == target
    assert parse_qr(f"~{text.lower()}\r\n") == target


@given(TARGETS, st.data())
def test_one_changed_character_is_always_noticed(target: Target, data: st.DataObject) -> None:
    text = qr_text(target)
    place = data.draw(st.integers(0, len(text) - 1))
    sign = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:-"))
    assume(text[place] != sign)
    with pytest.raises(QrRefused):
        parse_qr(text[:place] + sign + text[place + 1 :])


@given(TARGETS, st.data())
def test_a_lost_or_swapped_character_is_always_noticed(target: Target, data: st.DataObject) -> None:
    text = qr_text(target)
    place = data.draw(st.integers(4, len(text) - 2))
    with pytest.raises(QrRefused):
        parse_qr(text[:place] + text[place + 1 :])
    assume(text[place] != text[place + 1])
    with pytest.raises(QrRefused):
        parse_qr(text[:place] + text[place + 1] + text[place] + text[place + 2 :])


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", QrNotOurs),
        ("https://example.org", QrNotOurs),
        ("340825-20261123-SJ03-0007", QrNotOurs),
        ("SW1", QrNotOurs),
        ("SW2:CASE:340825-20261123-SJ03-0007:0000", QrTooNew),
        ("SW1:CASE:340825-20261123-SJ03-0007:0000", QrDamaged),
        ("SW1:CASE:340825-20261123-SJ03-0007", QrDamaged),
        ("SW1::", QrDamaged),
    ],
)
def test_refusals_say_why(text: str, error: type[QrRefused]) -> None:
    with pytest.raises(QrRefused) as refused:
        parse_qr(text)
    assert type(refused.value) is error


def test_a_right_check_over_a_wrong_number_is_still_damage() -> None:
    import binascii

    body = "CASE:340825-20260230-SJ03-0007"
    with pytest.raises(QrDamaged):
        parse_qr(f"SW1:{body}:{binascii.crc_hqx(body.encode(), 0xFFFF):04X}")
    later = "RATING:20261123"
    with pytest.raises(QrTooNew):
        parse_qr(f"SW1:{later}:{binascii.crc_hqx(later.encode(), 0xFFFF):04X}")


def test_kinds() -> None:
    assert [kind.value for kind in QrKind] == ["CASE", "PAPER", "TICKET"]


def test_wrong_references_are_refused() -> None:
    with pytest.raises(NumberWrong):
        PaperRef("SJ", "unknown", 2026, "SJ03", 7)
    with pytest.raises(SegmentWrong):
        PaperRef("SJ", "supplement", 2026, "1234", 7)
    with pytest.raises(NumberWrong):
        TicketRef.parse("20260230-A023")


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(QrRefused):
        parse_qr(text)
