"""Guided questions: not asked and not answered both count as no."""

import pytest

from workstation.domain.expression import ExpressionBroken
from workstation.domain.situation import Situation, asked, effective_answers

MINOR = Situation("minor", "?")
YOUNG = Situation("under_16", "?", ask_when="minor")
ALONE = Situation("alone", "?", ask_when="under_16 and minor")
ALL = (MINOR, YOUNG, ALONE)


def test_a_question_not_asked_counts_as_no_whatever_was_answered() -> None:
    assert effective_answers(ALL, {"under_16": True, "alone": True}) == {
        "minor": False,
        "under_16": False,
        "alone": False,
    }
    assert effective_answers(ALL, {"minor": True, "under_16": True, "alone": True}) == {
        "minor": True,
        "under_16": True,
        "alone": True,
    }


def test_a_question_hangs_on_one_that_was_itself_not_asked() -> None:
    assert [s.key for s in asked(ALL, {"under_16": True})] == ["minor"]
    assert [s.key for s in asked(ALL, {"minor": True})] == ["minor", "under_16"]
    assert [s.key for s in asked(ALL, {"minor": True, "under_16": True})] == ["minor", "under_16", "alone"]


def test_a_broken_condition_is_found_when_the_data_is_read() -> None:
    with pytest.raises(ExpressionBroken):
        Situation.from_data("x", {"question": "?", "ask_when": "minor and"})
