"""Every kind of change is told in words: in the story of a case and in the ledger, in both languages."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from workstation.services.casebook.views import Happening
from workstation.services.handlers import ACTIONS
from workstation.sync.registry import GIVE_UP, UNDO
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.screens.cases.events import event_title
from workstation.ui.wording.ledger import kind_words

KINDS = sorted({handler.kind for handler in ACTIONS} | {UNDO, GIVE_UP})


def title(kind: str) -> str:
    moment = datetime(2026, 11, 23, 1, 40, tzinfo=UTC)
    return event_title(Happening(kind, moment, "SJ003", "王晓棠", "3", "SJ03", (), 0, ""))


@pytest.mark.parametrize("kind", KINDS)
def test_the_story_and_the_ledger_tell_it(desktop: Desktop, kind: str) -> None:
    spoken = (title(kind), kind_words(kind))
    assert not spoken[0].startswith("Recorded:") and spoken[1] != kind
    desktop.speak(Language.CHINESE)
    try:
        chinese = (title(kind), kind_words(kind))
    finally:
        desktop.speak(Language.ENGLISH)
    for english, words in zip(spoken, chinese, strict=True):
        assert re.search("[一-鿿]", words) and words != english
        assert "记录：" not in words


def test_a_kind_of_a_newer_program_is_named_as_it_is() -> None:
    assert "fly_away" in title("fly_away") and kind_words("fly_away") == "fly_away"
