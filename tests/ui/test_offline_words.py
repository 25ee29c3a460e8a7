"""What differs between two versions is said in words, never by the name of a state."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest

from workstation.domain.case import CaseState
from workstation.domain.handoff import FirstAskedState, HandoffState
from workstation.domain.ticket import TicketState
from workstation.services.papers import perform as papers
from workstation.services.tray.views import Difference
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.offline.words import value_words

STATES: dict[str, type[StrEnum]] = {
    "service_case": CaseState,
    "ticket": TicketState,
    "first_record": FirstAskedState,
    "handoff": HandoffState,
}
PAPER = (papers.PREPARED, papers.PRINTED, papers.FAILED, papers.HANDED, papers.VOID)


@pytest.mark.parametrize("language", list(Language))
def test_every_state_has_words(desktop: Desktop, language: Language) -> None:
    desktop.speak(language)
    found = {(table, state.value) for table, states in STATES.items() for state in states}
    found |= {("paper", state) for state in PAPER}
    # a draft never leaves its PC
    found.remove(("service_case", CaseState.draft.value))
    said = {
        (table, state): value_words(Difference("d", f"{table}.row", "", state, None), state)
        for table, state in found
    }
    sign = r"[\u4e00-\u9fff]" if language is Language.CHINESE else r"[a-z]"
    bare = {one for one, words in said.items() if not re.search(sign, words) or "_" in words}
    assert not bare
