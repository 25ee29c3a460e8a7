"""Versions follow one another as releases do, however they are written."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from workstation import __version__
from workstation.domain.program_version import ProgramVersion, VersionUnreadable

IN_ORDER = (
    "0.1", "0.1.1", "0.2.0.dev1", "0.2.0a1", "0.2.0a2.dev1", "0.2.0a2", "0.2.0b1", "0.2.0rc1", "0.2.0rc10",
    "0.2.0", "0.2.0+uos.1", "0.2.0+uos.12", "0.2.0.post1.dev2", "0.2.0.post1", "0.2.1", "0.9.9", "0.10.0",
    "0.10.1", "1.0", "1.0.1", "1.1", "2.0", "10.0", "1!0.1",
)  # fmt: skip


def test_releases_are_sorted_by_number_and_not_by_letter() -> None:
    mixed = list(IN_ORDER)
    random.Random(7).shuffle(mixed)
    assert tuple(sorted(mixed, key=ProgramVersion)) == IN_ORDER
    for earlier, later in pairwise(IN_ORDER):
        assert ProgramVersion(earlier) < ProgramVersion(later)
        assert not ProgramVersion(later) <= ProgramVersion(earlier)


@pytest.mark.parametrize(
    ("one", "other"),
    [("1.0", "1.0.0"), ("v1.2", "1.2"), ("1.0RC1", "1.0-c.1"), ("1.0alpha", "1.0a0"), (" 0.1.0 ", "0.1.0"),
     ("1.0-1", "1.0.post1"), ("1.0.rev3", "1.0.post3"), ("1.0+UOS-1", "1.0+uos.1")],
)  # fmt: skip
def test_the_same_release_written_in_two_ways(one: str, other: str) -> None:
    assert ProgramVersion(one) == ProgramVersion(other)
    assert hash(ProgramVersion(one)) == hash(ProgramVersion(other))


@pytest.mark.parametrize("text", ["", "new", "1.", "1..2", "1,2", "1.0 beta x", "最新", "١.٢", "0.2.0;"])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(VersionUnreadable) as refused:
        ProgramVersion(text)
    assert refused.value.params == {"version": text}


def test_this_program_has_a_version_that_can_be_compared() -> None:
    assert ProgramVersion(__version__) >= ProgramVersion("0.1.0")
