"""Check characters of organisations, from numbers that were worked out by hand."""

from __future__ import annotations

import pytest

from workstation.domain.organisation import org_check_digit, uscc_check_digit


@pytest.mark.parametrize(
    "code", ["91340825MA0000015C", "92340825MA00000234", "93340825MA0000031U", "113408250030000066"]
)
def test_both_check_characters(code: str) -> None:
    assert uscc_check_digit(code[:17]) == code[17]
    assert org_check_digit(code[8:16]) == code[16]


@pytest.mark.parametrize(("body", "check"), [("00000000", "0"), ("00000006", "X"), ("00000001", "9")])
def test_the_remainders_that_have_their_own_sign(body: str, check: str) -> None:
    assert org_check_digit(body) == check
