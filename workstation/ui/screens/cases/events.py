"""What happened, in plain words: one title and one line for every kind of change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.services.casebook.views import Happening
from workstation.ui.screens.cases.words import paper_words
from workstation.ui.wording.mark import translate

_TITLES: dict[str, str] = {
    "issue_ticket": translate("CaseEvents", "Took a number"),
    "start_ticket": translate("CaseEvents", "Came to the window"),
    "hold_materials": translate("CaseEvents", "Material in hand"),
    "receive": translate("CaseEvents", "Materials received"),
    "accept": translate("CaseEvents", "Accepted"),
    "defer": translate("CaseEvents", "Accepted, rest deferred"),
    "conclude": translate("CaseEvents", "Concluded on the spot"),
    "notice": translate("CaseEvents", "Told what is missing"),
    "refuse_on_spot": translate("CaseEvents", "Refused in writing on the spot"),
    "refuse": translate("CaseEvents", "Not accepted"),
    "return_list": translate("CaseEvents", "Handed back with one list"),
    "not_required": translate("CaseEvents", "No licence needed"),
    "give_back_all": translate("CaseEvents", "Everything given back"),
    "supplement": translate("CaseEvents", "Supplement handed in"),
    "withdraw": translate("CaseEvents", "Withdrawn by the applicant"),
    "start_review": translate("CaseEvents", "The unit signed for the file"),
    "decide_case": translate("CaseEvents", "Decided"),
    "conclude_case": translate("CaseEvents", "Concluded"),
    "deliver_case": translate("CaseEvents", "Result handed over"),
    "note_progress": translate("CaseEvents", "Progress noted"),
    "paper_printed": translate("CaseEvents", "Printed"),
    "paper_failed": translate("CaseEvents", "Did not come out of the printer"),
    "paper_handed": translate("CaseEvents", "Paper handed over"),
    "void_paper": translate("CaseEvents", "Paper declared void"),
    "deem_accepted": translate("CaseEvents", "Deemed accepted: nothing was told in time"),
    "deemed_accepted": translate("CaseEvents", "Deemed accepted: nothing was told in time"),
    "deemed_acceptance_withdrawn": translate("CaseEvents", "Deemed acceptance lifted"),
    "ask_approval": translate("CaseEvents", "Sent for approval"),
    "approve": translate("CaseEvents", "Approved"),
    "refuse_approval": translate("CaseEvents", "Approval refused"),
    "log_first_asked": translate("CaseEvents", "First-asked record"),
    "answer_first_asked": translate("CaseEvents", "First question answered"),
    "tell_answer": translate("CaseEvents", "The answer was told"),
    "send_handoff": translate("CaseEvents", "Handed on"),
    "sign_handoff": translate("CaseEvents", "Signed for"),
    "return_handoff": translate("CaseEvents", "Returned with a reason"),
    "assign_handoff": translate("CaseEvents", "Assigned by the duty manager"),
    "reveal": translate("CaseEvents", "A masked value was looked at"),
    "undo": translate("CaseEvents", "Taken back"),
}
_TONES: dict[str, str] = {
    "notice": "warn", "return_list": "warn", "refuse_on_spot": "danger", "refuse": "danger",
    "deem_accepted": "danger", "deemed_accepted": "danger", "paper_failed": "danger", "supplement": "ok",
    "accept": "accent", "decide_case": "accent", "conclude": "ok", "conclude_case": "ok",
    "deliver_case": "ok",
    "receive": "warn", "defer": "defer",
}  # fmt: skip


def event_title(one: Happening) -> str:
    """What happened, in two or three words."""
    text = _TITLES.get(one.kind)
    if text is None:
        return QCoreApplication.translate("CaseEvents", "Recorded: {kind}").format(kind=one.kind)
    return QCoreApplication.translate("CaseEvents", text)


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
    if not one.recorded:
        parts.append(QCoreApplication.translate("CaseEvents", "not sent to the hall yet"))
    if one.refused:
        words = QCoreApplication.translate("CaseEvents", "the hall refused it ({code})")
        parts.append(words.format(code=one.refused))
    return " · ".join(part for part in parts if part)


def _who(one: Happening) -> str:
    if one.who == "system":
        return QCoreApplication.translate("CaseEvents", "by the hall itself")
    if one.window:
        words = QCoreApplication.translate("CaseEvents", "window {window} {name}")
        return words.format(window=one.window, name=one.name)
    return one.name
