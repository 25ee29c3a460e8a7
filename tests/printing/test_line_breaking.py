"""Lines: never wider than the measure, nothing lost, no mark where it may not stand."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing import samples as S
from workstation.domain.paper_kind import PaperKind
from workstation.printing.fonts import FontFolder, Fonts
from workstation.printing.printery import Printery
from workstation.printing.text import NOT_FIRST, NOT_LAST, Line, Setter, Span

WORDS = st.text(alphabet="申请材料𰻝䶮，。；：（）《》「」、·AB12-/* 340825", min_size=1, max_size=120)


@pytest.fixture(scope="module")
def setter(font_folders: tuple[Path, ...]) -> Setter:
    """A setter in the faces of the A4 papers."""
    return Setter(Fonts(FontFolder(font_folders)))


def _text(line: Line) -> str:
    return "".join(token.text for token in line.tokens)


@given(words=WORDS, measure=st.integers(30, 460), indent=st.sampled_from([0, 28]))
def test_lines_fit_and_nothing_is_lost(setter: Setter, words: str, measure: int, indent: int) -> None:
    lines = setter.break_lines(words, 14, float(measure + indent), float(indent))
    assert "".join(_text(line) for line in lines).replace(" ", "") == words.replace(" ", "")
    for line in lines:
        assert line.indent + line.width <= measure + indent + 0.1


@given(words=WORDS)
def test_no_mark_stands_wrong_when_there_is_room(setter: Setter, words: str) -> None:
    lines = setter.break_lines("申请" + words, 14, 300.0)
    for before, line in pairwise(lines):
        carried = len(before.tokens) > 8
        if carried and line.tokens and line.tokens[0].wide:
            assert line.tokens[0].text not in NOT_FIRST
        if carried:
            assert before.tokens[-1].text[-1] not in NOT_LAST or not before.tokens[-1].wide


def test_numbers_stay_whole(setter: Setter) -> None:
    number = "340825-20261123-SJ03-0007"
    for measure in range(200, 460, 7):
        lines = setter.break_lines(f"你单位提交的申请材料（办件编号{number}）收到", 14, float(measure))
        assert any(number in _text(line) for line in lines)


def test_neighbouring_marks_share_their_white(setter: Setter) -> None:
    one = setter.break_lines("满）：", 14, 400)[0].width
    assert one == pytest.approx(2.5 * 14, abs=0.2)


def test_bold_spans_keep_their_order(setter: Setter) -> None:
    lines = setter.break_lines(["前", Span("中", bold=True), "后"], 14, 400)
    assert _text(lines[0]) == "前中后"


def test_two_threads_get_the_same_papers(printery: Printery) -> None:
    alone = [printery.make(kind, facts) for _, kind, facts in S.SAMPLES[:8]]
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(printery.make, kind, facts) for _, kind, facts in S.SAMPLES[:8] * 3]
        assert [job.result() for job in jobs] == alone * 3


def test_two_printeries_do_not_disturb_each_other(printery: Printery, font_folders: tuple[Path, ...]) -> None:
    other = Printery(font_folders)
    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(p.make, PaperKind.acceptance, S.food()) for p in (printery, other) * 6]
        assert len({job.result() for job in jobs}) == 1
