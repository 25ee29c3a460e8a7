"""Not ours: written down in the person's own words and handed on with the number; who starts it signs.

Seven keys and the sentence, counted from the call on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey
from workstation.services.intake.parties import Person
from workstation.ui.first_card import FirstCard

SAID = "想给老人办护理补贴，听说要先评残，不知道找残联还是民政"


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003", others=("MZ19",))
    yield made
    made.stop()


def test_seven_keys_and_a_sentence_and_the_receiving_window_signs_by_starting(journey: Journey) -> None:
    no = journey.take_number("企业开办", person=Person(name="林知秋", phone="13800000006"))
    civil = journey.colleague("MZ19", "MZ001")
    journey.sign_in()
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.press("F4")
    journey.until(lambda: journey.state == "serving")
    journey.press("Ctrl+D")
    journey.until(lambda: journey.program.frame.findChild(FirstCard) is not None)
    card = journey.program.frame.findChild(FirstCard)
    assert card is not None
    journey.until(lambda: card.form.words.hasFocus())
    journey.until(lambda: card.form.name.text() == "林知秋")
    journey.compose(SAID)
    journey.press("Return", "2", "1")
    # the card says whom to send the person to before anything is sent
    assert "19" in card.form.say.accessibleName()
    journey.press("Ctrl+Return")
    journey.until(lambda: journey.state == "idle")
    assert journey.keys - len(SAID) == 7

    (record,) = journey.hall_rows("first_record")
    (handoff,) = journey.hall_rows("handoff")
    assert (record["owner"], record["state"]) == ("SJ003", "passed")
    assert (handoff["state"], handoff["to_window"], handoff["signed_by"]) == ("sent", "19", None)
    journey.until(lambda: len(journey.papers()) == 1)
    (receipt,) = journey.papers()
    for words in ("首问", record["no"], SAID, "林知秋", "19"):
        assert words in receipt, words

    # called is not signed for: who was asked first still answers
    civil.sync()
    called = civil.bench.tickets.call_next(me=civil.me)
    assert called.no == no
    civil.sync()
    assert journey.hall_rows("first_record")[0]["owner"] == "SJ003"
    assert journey.hall_rows("handoff")[0]["state"] == "sent"
    civil.bench.tickets.start(me=civil.me)
    civil.sync()
    (record,), (handoff,) = journey.hall_rows("first_record"), journey.hall_rows("handoff")
    assert (record["owner"], record["first_officer"]) == ("MZ001", "SJ003")
    assert (handoff["state"], handoff["signed_by"]) == ("acknowledged", "MZ001")
    (ticket,) = journey.hall_rows("ticket", no=no)
    assert (ticket["state"], ticket["window_id"]) == ("serving", "19")

    # who was asked first follows it: her page says who has it now
    journey.press("Ctrl+4")
    journey.until(lambda: hasattr(journey.page, "followed"))
    table = journey.page.followed.table
    journey.until(lambda: table.rows_model.rowCount() == 1)
    journey.until(lambda: "储玉兰" in shown(journey))
    assert journey.page.incoming.table.rows_model.rowCount() == 0
    assert [kind for kind in journey.kinds() if not kind.startswith("paper")] == [
        "sign_in", "call_next", "start_ticket", "log_first_asked", "make_first_paper",
    ]  # fmt: skip
    assert journey.ledger_is_whole()


def shown(journey: Journey) -> str:
    """The words in the first row of what is followed."""
    model = journey.page.followed.table.model()
    return " ".join(str(model.index(0, column).data()) for column in range(model.columnCount()))
