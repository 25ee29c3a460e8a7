"""Scans among typing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workstation.devices.wedge import Heard, Verdict, WedgeParser

CODE = "SW1:TICKET:20261123-A001:1F2C"


def _type(parser: WedgeParser, text: str, start: float, gap: float) -> list[Heard]:
    return [parser.feed(sign, start + place * gap) for place, sign in enumerate(text)]


def test_a_scan_is_taken_whole() -> None:
    heard = _type(WedgeParser(), f"~{CODE}\r", 10.0, 0.005)
    assert {one.verdict for one in heard[:-1]} == {Verdict.HELD}
    assert heard[-1] == Heard(Verdict.SCANNED, CODE)


def test_typing_passes() -> None:
    heard = _type(WedgeParser(), "A024\r", 10.0, 0.01)
    assert {one.verdict for one in heard} == {Verdict.PASS}


def test_a_person_who_types_the_prefix_gets_it_back() -> None:
    parser = WedgeParser()
    assert parser.feed("~", 1.0).verdict is Verdict.HELD
    assert parser.holding
    assert parser.expire(1.034) == ""
    assert parser.expire(1.036) == "~"
    assert not parser.holding
    assert parser.feed("~", 2.0).verdict is Verdict.HELD
    assert parser.feed("a", 2.2) == Heard(Verdict.RELEASED, "~")
    assert parser.feed("b", 2.201).verdict is Verdict.PASS


def test_an_enter_too_late_is_no_scan() -> None:
    parser = WedgeParser()
    _type(parser, f"~{CODE}", 1.0, 0.005)
    assert parser.feed("\r", 5.0) == Heard(Verdict.RELEASED, f"~{CODE}")


def test_two_prefixes_keep_the_second() -> None:
    parser = WedgeParser()
    assert parser.feed("~", 1.0).verdict is Verdict.HELD
    assert parser.feed("~", 1.5) == Heard(Verdict.HELD, "~")
    assert _type(parser, "A1\r", 1.505, 0.005)[-1] == Heard(Verdict.SCANNED, "A1")


def test_an_empty_scan_is_nothing() -> None:
    parser = WedgeParser()
    assert _type(parser, "~\r", 1.0, 0.005)[-1] == Heard(Verdict.RELEASED, "~")


@given(st.lists(st.tuples(st.sampled_from("~A1:-\r"), st.floats(0.0, 0.08)), max_size=40))
def test_no_character_is_lost_or_doubled(keys: list[tuple[str, float]]) -> None:
    parser, out, now = WedgeParser(), "", 0.0
    for sign, gap in keys:
        now += gap
        heard = parser.feed(sign, now)
        if heard.verdict is Verdict.SCANNED:
            out += f"~{heard.text}\r"
            continue
        out += heard.text
        if heard.verdict in (Verdict.PASS, Verdict.RELEASED):
            out += sign
    out += parser.expire(now + 1)
    assert out == "".join(sign for sign, _gap in keys)
