"""Who did it and where, and what a row of the ledger is about: as somebody of the hall would say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from workstation.services.casebook.views import Happening
from workstation.services.review.ledger_views import LedgerLine, Recorded
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.places import GUIDE_DESK
from workstation.ui.screens.cases.events import event_line
from workstation.ui.ticket_control.words import why_words
from workstation.ui.wording.ledger import about_words

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("language", "desk", "window"),
    [
        (Language.CHINESE, "导办台 柯晓", "4 号窗口 柯晓"),
        (Language.ENGLISH, "Guide desk 柯晓", "window 4 柯晓"),
    ],
)
def test_the_guide_desk_is_no_window_nought(
    desktop: Desktop, language: Language, desk: str, window: str
) -> None:
    desktop.speak(language)
    taken = Happening("issue_ticket", NOON, "ZH901", "柯晓", GUIDE_DESK, "ZH90")
    assert event_line(taken) == desk
    assert event_line(replace(taken, window="4")) == window


def test_a_row_does_not_repeat_the_number_of_the_case_in_front(desktop: Desktop) -> None:
    desktop.speak(Language.CHINESE)
    about = (("service_case", "340825-20261123-SJ03-0007"), ("ticket", "B001"))
    line = LedgerLine(
        "a", 1, "accept", "SJ003", "王晓棠", "SJ03", "3", NOON, NOON, Recorded.done, "", about, (), "seal"
    )
    assert about_words(line) == "办件 340825-20261123-SJ03-0007 · 号 B001"
    assert about_words(line, known="340825-20261123-SJ03-0007") == "号 B001"


def test_the_ground_of_who_is_next_speaks_the_language_of_the_window(desktop: Desktop) -> None:
    grounds = {"elderly": "老年人", "donor": "无偿献血者"}
    desktop.speak(Language.ENGLISH)
    assert why_words("ground", {"ground": "elderly"}, grounds, CHINA) == "Elderly"
    # a ground that only this hall has keeps the name this hall gave it
    assert why_words("ground", {"ground": "donor"}, grounds, CHINA) == "无偿献血者"
