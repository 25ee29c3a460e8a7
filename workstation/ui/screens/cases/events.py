"""What happened, in plain words: one title and one line for every kind of change."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from workstation.services.casebook.views import Happening
from workstation.ui.approvals.words import act_words
from workstation.ui.places import GUIDE_DESK, place_words
from workstation.ui.screens.cases.event_titles import TITLES
from workstation.ui.screens.cases.words import paper_words
from workstation.ui.wording.ledger import code_words

_TONES: dict[str, str] = {
    "notice": "warn", "return_list": "warn", "refuse_on_spot": "danger", "refuse": "danger",
    "deem_accepted": "danger", "decline": "danger", "paper_failed": "danger", "supplement": "ok",
    "accept": "accent", "decide_case": "accent", "conclude": "ok", "conclude_case": "ok",
    "deliver_case": "ok", "stop_clock": "info", "extend_limit": "warn",
    "receive": "warn", "defer": "defer",
}  # fmt: skip


def event_title(one: Happening) -> str:
    """What happened, in two or three words."""
    text = TITLES.get(one.kind)
    if text is None:
        # a newer program of the same hall did it
        return QCoreApplication.translate("CaseEvents", "Recorded: {kind}").format(kind=one.kind)
    title = QCoreApplication.translate("CaseEvents", text)
    if one.act is None:
        return title
    words = QCoreApplication.translate("CaseEvents", "{what}: {act}")
    return words.format(what=title, act=act_words(one.act))


def event_tone(one: Happening) -> str:
    """The colour of its mark."""
    return "danger" if one.refused else _TONES.get(one.kind, "neutral")


def event_line(one: Happening) -> str:
    """Where, who, on which papers, in which words."""
    parts = [_who(one)]
    for paper in one.papers:
        parts.append(f"{paper_words(paper.kind)} {paper.doc_no or ''}".strip())
    judged = one.rows
    if judged and not one.papers:
        parts.append(QCoreApplication.translate("CaseEvents", "%n material(s) judged", "", judged))
    if one.words:
        parts.append(one.words)
    if one.last is not None:
        parts.append(_days(one.kind, one.first, one.last))
    if one.copy_back is not None:
        back = QCoreApplication.translate("CaseEvents", "the copy given out was taken back")
        out = QCoreApplication.translate("CaseEvents", "the copy given out is still out")
        parts.append(back if one.copy_back else out)
    if not one.recorded:
        parts.append(QCoreApplication.translate("CaseEvents", "not sent to the hall yet"))
    if one.refused:
        words = QCoreApplication.translate("CaseEvents", "the hall refused it ({code})")
        parts.append(words.format(code=code_words(one.refused)))
    return " · ".join(part for part in parts if part)


def _days(kind: str, first: date | None, last: date) -> str:
    if kind == "extend_limit":
        return QCoreApplication.translate("CaseEvents", "extended to {day}").format(day=last.isoformat())
    if first is None:
        words = QCoreApplication.translate("CaseEvents", "the procedure ended on {day}")
        return words.format(day=last.isoformat())
    words = QCoreApplication.translate("CaseEvents", "not counted from {first} to {last}")
    return words.format(first=first.isoformat(), last=last.isoformat())


def _who(one: Happening) -> str:
    if one.who == "system":
        return QCoreApplication.translate("CaseEvents", "by the hall itself")
    if one.window == GUIDE_DESK:
        return f"{place_words(GUIDE_DESK, '')} {one.name}".rstrip()
    if one.window:
        words = QCoreApplication.translate("CaseEvents", "window {window} {name}")
        return words.format(window=one.window, name=one.name)
    return one.name
