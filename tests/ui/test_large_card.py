"""Ctrl+T: a page of large letters over whatever is in front; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.intake_stage import Stage, pages
from workstation.ui.keymap import KeyMap
from workstation.ui.large_card import LETTERS, LargeAnywhere, LargeCard, sentences
from workstation.ui.theme import Theme


@pytest.fixture
def stage(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> Iterator[Stage]:
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        yield opener()


def test_large_letters_over_the_page_and_away_again(stage: Stage, theme: Theme) -> None:
    anywhere = LargeAnywhere(stage.window.desk)
    before = stage.window.focusWidget()
    stage.press("Ctrl+T")
    (card,) = stage.window.findChildren(LargeCard)
    assert card.isVisible() and card.text.hasFocus()
    assert card.text.font().pixelSize() == theme.size(LETTERS)
    # it fills the page, the bar above stays
    host = stage.window.desk.host
    assert card.card.width() >= host.width() - theme.size(40)
    assert card.card.height() >= host.height() - theme.size(40)
    stage.write("您的材料齐了")
    assert card.text.toPlainText() == "您的材料齐了"
    stage.press("Alt+3")
    assert card.text.toPlainText() == sentences()[2][1]
    stage.press("Ctrl+Enter")
    assert card.text.toPlainText() == ""
    stage.press("Ctrl+T")
    assert not card.isVisible() and stage.window.focusWidget() is before
    anywhere.press()
    again = [one for one in stage.window.findChildren(LargeCard) if one.isVisible()]
    assert [one.text.toPlainText() for one in again] == [""]
    stage.press("Esc")
