"""Guided questions (情形引导): which are asked, and what an answer means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workstation.domain.expression import evaluate, parse


@dataclass(frozen=True, slots=True)
class Situation:
    """One yes-or-no question. `ask_when`: asked only then; otherwise its answer counts as no.

    `leads_to`: a yes leads out of the item ("not_required" = no licence is needed, 行政许可法
    Art. 32(1)), with the reason in `hint`.
    """

    key: str
    question: str
    hint: str | None = None
    ask_when: str | None = None
    leads_to: str | None = None
    when_true: str | None = None

    @classmethod
    def from_data(cls, key: str, data: Mapping[str, Any]) -> Situation:
        """Build one question; a broken `ask_when` raises ExpressionBroken."""
        ask_when = data.get("ask_when")
        if ask_when is not None:
            parse(ask_when)
        return cls(
            key, data["question"], data.get("hint"), ask_when, data.get("leads_to"), data.get("when_true")
        )


def effective_answers(situations: Iterable[Situation], answers: Mapping[str, bool]) -> dict[str, bool]:
    """Every question with the answer that counts: not asked or not answered counts as no.

    Questions are taken in their order, so that a question may hang on an earlier one which was
    itself not asked.
    """
    counted: dict[str, bool] = {}
    for situation in situations:
        asked = situation.ask_when is None or evaluate(parse(situation.ask_when), counted)
        counted[situation.key] = asked and answers.get(situation.key, False)
    return counted


def asked(situations: Iterable[Situation], answers: Mapping[str, bool]) -> tuple[Situation, ...]:
    """The questions to show now, in order."""
    all_of_them = tuple(situations)
    counted = effective_answers(all_of_them, answers)
    return tuple(s for s in all_of_them if s.ask_when is None or evaluate(parse(s.ask_when), counted))
