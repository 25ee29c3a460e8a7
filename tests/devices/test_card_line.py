"""Lines of a card reader."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.devices.card_line import CardLineBroken, parse_card_line
from workstation.domain.identity import IdentityCheckDigitWrong, IdentityKind
from workstation.domain.names import NameMissing

TODAY = date(2026, 11, 23)


def test_a_whole_line() -> None:
    read = parse_card_line(
        "余小满,34082519910109000X,女,汉,19910109,安徽省太湖县晋熙镇1号,太湖县公安局,"
        "2016.02.01-2036.02.01\r\n",
        TODAY,
    )
    assert (read.name, read.number, read.kind) == ("余小满", "34082519910109000X", IdentityKind.resident_id)
    assert (read.birth, read.valid_until) == (date(1991, 1, 9), date(2036, 2, 1))
    assert read.address == "安徽省太湖县晋熙镇1号"
    assert not read.expired(TODAY)


@pytest.mark.parametrize(
    ("line", "name", "number"),
    [
        ("李𰻝|340825199503160007", "李𰻝", "340825199503160007"),
        ("阿依古丽·吐尔逊\t340803199909090004\t女", "阿依古丽·吐尔逊", "340803199909090004"),
        ("~余小满，３４０８２５１９９１０１０９０００Ｘ", "余小满", "34082519910109000X"),
        ("陈嘉朗,810000198801010004", "陈嘉朗", "810000198801010004"),
    ],
)
def test_the_ways_readers_write(line: str, name: str, number: str) -> None:
    read = parse_card_line(line, TODAY)
    assert (read.name, read.number) == (name, number)


def test_a_card_that_is_over() -> None:
    assert parse_card_line("余小满,34082519910109000X,,,,,,20160201-20260201", TODAY).expired(TODAY)
    assert not parse_card_line("余小满,34082519910109000X,,,,,,20160201-长期", TODAY).expired(TODAY)


@pytest.mark.parametrize(("line", "reason"), [("", "empty"), ("余小满", "fields"), ("余小满,", "fields")])
def test_a_line_that_is_no_card(line: str, reason: str) -> None:
    with pytest.raises(CardLineBroken) as broken:
        parse_card_line(line, TODAY)
    assert broken.value.params["reason"] == reason


def test_what_is_wrong_on_the_card_is_said() -> None:
    with pytest.raises(IdentityCheckDigitWrong):
        parse_card_line("余小满,340825199101090000", TODAY)
    with pytest.raises(NameMissing):
        parse_card_line(",34082519910109000X", TODAY)
    with pytest.raises(CardLineBroken):
        parse_card_line("太湖县小满餐馆,92340825MA00000234", TODAY)
