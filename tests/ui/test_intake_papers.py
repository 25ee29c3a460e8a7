"""Keeping what was entered, and the papers of the page 受理."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.intake_desk import HESONG
from tests.support.jamming_printer import JammingPrinter
from tests.ui.intake_stage import FOOD, YU, Opener, Stage, begin, pages
from workstation.domain.material import Judgement
from workstation.domain.outcome import Outcome
from workstation.printing.printers import FolderPrinter
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import Theme
from workstation.ui.widgets.tag import TagLabel


@pytest.fixture
def open_page(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], sqlite_url: str, tmp_path: Path
) -> Iterator[Opener]:
    with pages(theme, keymap, bugs, sqlite_url, tmp_path) as opener:
        yield opener


# --- keeping ---


def test_every_change_is_in_the_station_file_after_a_moment(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N 1 2")
    stage.settle(lambda: stage.page.saver.state == "kept", 2)
    draft = stage.desk.service.open_drafts(me=stage.seat.me)[0]
    assert draft.sheet.need_checklist().row("licence").judgement is Judgement.missing


def test_a_draft_comes_back_after_the_window_died(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N 1 6")
    stage.settle(lambda: stage.page.saver.state == "kept", 2)
    stage.close()
    again = open_page()
    assert again.page.stack.currentWidget() is again.page.view
    assert again.page.view.checklist.rows.current == "layout"
    assert again.said


def test_the_ticket_knows_what_is_in_hand(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N 1 6 1")
    stage.settle(lambda: stage.seat.number("B011")["pieces_in_hand"] == 2, 3)


def test_the_page_stays_with_its_paper_until_another_number_is_served(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N Alt+R Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    for _round in range(5):
        QApplication.processEvents()
        stage.settle()
    assert stage.page.stack.currentWidget() is stage.page.done_view
    stage.seat.tickets.finish(me=stage.seat.me)
    stage.desk.serve("B012")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.search)
    assert stage.page.keeper.need.ticket_id == "t-B012"


# --- papers ---


def test_the_paper_stands_beside_the_rows_on_a_wide_screen(open_page: Opener) -> None:
    stage = open_page(size=(1920, 1080))
    begin(stage, **YU)
    preview = stage.page.view.preview
    assert preview.isVisible() and preview.papers == ()
    stage.press("Y N N N 1 6 1 1 1 3 Enter Enter 1")
    stage.settle(lambda: bool(preview.papers))
    assert [paper.kind.value for paper in preview.papers] == ["acceptance"]
    stage.press("2")
    assert preview.papers == ()
    stage.settle(lambda: bool(preview.papers))
    assert [paper.kind.value for paper in preview.papers] == ["supplement_notice"]
    # what may follow later is promised first: the paper that Ctrl+Enter prints stands there
    stage.press("4")
    stage.settle(lambda: bool(preview.papers))
    assert [paper.kind.value for paper in preview.papers] == ["deferral_promise"]
    assert stage.desk.hall_rows("paper") == []


def test_a_notice_folds_the_left_column_on_a_narrow_screen(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N 1 6 1 2 2 Enter 1")
    view = stage.page.view
    assert view.telling and view.summary.isVisible() and view.preview.isVisible()
    bar = view.checklist.bar
    bottom = bar.mapTo(stage.window, bar.rect().bottomLeft()).y()
    assert bottom < stage.window.height() and bar.solid.isVisible()
    stage.press("Alt+3")
    assert not view.telling and view.situations.isVisible()
    stage.press("Alt+4")
    assert view.telling


def tags(stage: Stage) -> list[str]:
    """How each paper of the page of the outcome is marked."""
    found: list[TagLabel] = stage.page.done_view.card.findChildren(TagLabel)
    return [tag.tag.text for tag in found if tag.isVisible()]


def test_a_jammed_printer_keeps_the_number_and_prints_later(open_page: Opener, tmp_path: Path) -> None:
    printer = JammingPrinter(FolderPrinter(tmp_path / "tray"))
    stage = open_page(printer=printer)
    begin(stage, **YU)
    stage.press("Y N N N Alt+R Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    # what happened, with the printer's name and what it says of itself, and what to do
    assert "SJ05-0001" in stage.said and "folder has stopped (paper jam)" in stage.said
    done = stage.page.done_view
    assert "Not everything" in done.line.text() and "Ctrl+P" in done.advice.text()
    assert tags(stage) == ["not printed"]
    stage.hall.sync()
    (paper,) = stage.desk.hall_rows("paper")
    assert paper["print_count"] == 0 and paper["doc_no"]
    stage.press("Ctrl+P")
    stage.settle(lambda: paper["doc_no"] in stage.said)
    assert "paper jam" in stage.said and tags(stage) == ["not printed"]
    printer.jammed = False
    stage.press("Ctrl+P")
    stage.settle(lambda: tags(stage) == ["printed"])
    assert "Not everything" not in done.line.text() and "sign" in done.advice.text()
    stage.hall.sync()
    (paper,) = stage.desk.hall_rows("paper")
    assert paper["print_count"] == 1 and printer.asked == [paper["doc_no"]] * 3
    assert len(list((tmp_path / "tray").iterdir())) == 1


def test_of_two_that_jammed_the_second_is_not_forgotten(open_page: Opener, tmp_path: Path) -> None:
    printer = JammingPrinter(FolderPrinter(tmp_path / "tray"))
    stage = open_page(printer=printer)
    begin(stage, **YU)
    stage.press("Y N N N Alt+R Ctrl+Enter")
    stage.settle(lambda: tags(stage) == ["not printed"])
    stage.hall.clock.now += timedelta(seconds=1)  # made later, so asked for later
    sheet = stage.desk.all_good(stage.desk.sheet(FOOD, HESONG))
    (second,) = stage.desk.service.accept(sheet, me=stage.seat.me).papers
    printer.jammed = False
    stage.press("Ctrl+P")
    stage.settle(lambda: "1 more paper" in stage.said)
    stage.press("Ctrl+P")
    stage.settle(lambda: second.doc_no is not None and second.doc_no in stage.said)
    assert "more" not in stage.said and len(list((tmp_path / "tray").iterdir())) == 2


def test_handing_everything_back_wants_a_reason(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("Y N N N 1 Alt+T Ctrl+Enter")
    assert stage.page.keeper.sheet is not None
    stage.write("今天不办了")
    stage.press("Ctrl+Enter")
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.done_view)
    stage.settle()
    stage.hall.sync()
    assert [paper["kind"] for paper in stage.desk.hall_rows("paper")] == ["returned_list"]
    assert stage.desk.hall_rows("service_case") == []


def test_no_licence_needed_follows_from_the_answer(open_page: Opener) -> None:
    stage = open_page()
    begin(stage, **YU)
    stage.press("N N N Y")
    advice = stage.page.deciding.advice
    assert advice is not None and advice.recommended is Outcome.not_required
    assert stage.page.view.situations.hint.isVisible()
