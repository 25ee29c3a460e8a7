"""What is kept of the form while it is being filled in, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QTextCursor

from workstation.domain.handoff import AskedKind, Channel
from workstation.services.first.entry import RECEIPT, Outside
from workstation.services.first.views import Start
from workstation.ui.first_form.layout import FormLayout


def empty_draft(start: Start) -> dict[str, Any]:
    """An empty form for the number served here, or for nobody."""
    return {
        "words": "", "name": start.name, "phone": start.phone, "pieces": "", "way": "", "answer": "",
        "channel": Channel.counter.value, "kind": AskedKind.consult.value, "about": "", "target": "",
        "outside": ["", "", "", ""], "signature": RECEIPT, "unsigned": "",
        "along": "yes" if start.travels else "no",
    }  # fmt: skip


def draft_of(form: FormLayout) -> dict[str, Any]:
    """Everything that stands in the form."""
    place, choice = form.body.outside.place, form.body.choice
    target = (choice.target.window or choice.target.unit) if choice else ""
    return {
        "words": form.words.toPlainText(), "name": form.name.text(), "phone": form.phone.text(),
        "pieces": form.pieces.text(), "way": form.ways.chosen, "channel": form.channel.value,
        "answer": form.body.answer.field.toPlainText(), "kind": form.kind.value,
        "about": form.about.value, "signature": form.signature.chosen, "unsigned": form.unsigned.text(),
        "along": form.along.chosen, "target": target,
        "outside": [place.unit, place.address, place.phone, place.hours],
    }  # fmt: skip


def put_draft(form: FormLayout, draft: Mapping[str, Any]) -> None:
    """Fill the form in; the chosen window or unit is the caller's to choose again."""
    form.words.setPlainText(draft.get("words", ""))
    form.words.moveCursor(QTextCursor.MoveOperation.End)
    form.name.setText(draft.get("name", ""))
    form.phone.setText(draft.get("phone", ""))
    form.pieces.setText(draft.get("pieces", ""))
    form.channel.choose(draft.get("channel", ""))
    form.kind.choose(draft.get("kind", ""))
    form.about.choose(draft.get("about", ""))
    form.ways.choose(draft.get("way", ""))
    form.body.answer.field.setPlainText(draft.get("answer", ""))
    form.body.outside.put(Outside(*draft.get("outside", ["", "", "", ""])))
    form.signature.choose(draft.get("signature", RECEIPT))
    form.unsigned.setText(draft.get("unsigned", ""))
    form.along.choose(draft.get("along", "yes"))
