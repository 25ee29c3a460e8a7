"""How requests for an approval are said."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from workstation.domain.approval import ApprovalAct
from workstation.domain.approval_state import ApprovalState, RefusalGround
from workstation.domain.material import Judgement
from workstation.domain.staff import Role
from workstation.services.approvals.views import ApprovalView, Approver
from workstation.ui.widgets.tag import Tag
from workstation.ui.wording.mark import translate

DOT = " · "
_ACTS = {
    ApprovalAct.not_accepted: translate("Approvals", "Not accepted"),
    ApprovalAct.deferred_accepted: translate("Approvals", "Accept with deferral"),
    ApprovalAct.second_notice: translate("Approvals", "Second notice"),
    ApprovalAct.unlisted_material: translate("Approvals", "Material beside the list"),
    ApprovalAct.void_paper: translate("Approvals", "Void a paper"),
    ApprovalAct.correction: translate("Approvals", "Correction"),
    ApprovalAct.acceptance_revoked: translate("Approvals", "Revoke an acceptance"),
    ApprovalAct.deferral_ended: translate("Approvals", "End a deferral"),
    ApprovalAct.assignment: translate("Approvals", "Assignment"),
    ApprovalAct.extension: translate("Approvals", "Extension"),
}
_STATES = {
    ApprovalState.promised: translate("Approvals", "to be signed"),
    ApprovalState.signed: translate("Approvals", "signed, not sent"),
    ApprovalState.asked: translate("Approvals", "waiting"),
    ApprovalState.approved: translate("Approvals", "approved"),
    ApprovalState.declined: translate("Approvals", "not approved"),
    ApprovalState.taken_back: translate("Approvals", "taken back"),
}
_TONES = {
    ApprovalState.asked: "defer",
    ApprovalState.approved: "ok",
    ApprovalState.declined: "danger",
}
_ROLES = {
    Role.chief_rep: translate("Approvals", "chief representative"),
    Role.b_post: translate("Approvals", "B-post"),
    Role.duty_manager: translate("Approvals", "duty manager"),
}
_GROUNDS = {
    RefusalGround.out_of_duty: translate("Approvals", "Not our duty"),
    RefusalGround.still_not_right: translate("Approvals", "Still not right after the supplement"),
    RefusalGround.other: translate("Approvals", "Another ground"),
}
_JUDGED = {
    Judgement.pending: (translate("Approvals", "to check"), "neutral"),
    Judgement.submitted: (translate("Approvals", "received, not checked"), "neutral"),
    Judgement.verified: (translate("Approvals", "in order"), "ok"),
    Judgement.missing: (translate("Approvals", "missing"), "danger"),
    Judgement.defective: (translate("Approvals", "not in order"), "warn"),
    Judgement.deferred: (translate("Approvals", "to follow"), "defer"),
    Judgement.corrected_on_spot: (translate("Approvals", "corrected"), "ok"),
    Judgement.waived: (translate("Approvals", "waived"), "info"),
    Judgement.given_back: (translate("Approvals", "handed back"), "neutral"),
    Judgement.not_applicable: (translate("Approvals", "not needed"), "neutral"),
}


def act_words(act: ApprovalAct) -> str:
    """What is asked for."""
    return QCoreApplication.translate("Approvals", _ACTS[act])


def state_tag(state: ApprovalState) -> Tag:
    """Where it stands."""
    return Tag(QCoreApplication.translate("Approvals", _STATES[state]), _TONES.get(state, "neutral"))


def judged_tag(judgement: Judgement) -> Tag:
    """What the clerk found of one material."""
    words, tone = _JUDGED[judgement]
    return Tag(QCoreApplication.translate("Approvals", words), tone)


def ground_words(ground: str) -> str:
    """The ground of a refusal."""
    known = next((one for one in RefusalGround if one.value == ground), None)
    return QCoreApplication.translate("Approvals", _GROUNDS[known]) if known else ground


def subject_words(view: ApprovalView) -> str:
    """About what and whom, in one line."""
    return DOT.join(part for part in (view.item, view.applicant, view.doc_no or view.case_no or "") if part)


def sender_words(view: ApprovalView, now: datetime) -> str:
    """Who sent it from where, and how long it waits."""
    window = ""
    if view.window:
        window = QCoreApplication.translate("Approvals", "window {number}").format(number=view.window)
    waits = ""
    if view.waits and view.asked_at is not None:
        # a bare 17:26 beside a window would be read as the time of the day
        waits = QCoreApplication.translate("Approvals", "waiting {length}")
        waits = waits.format(length=waiting_words(view, now))
    return DOT.join(part for part in (view.proposer.name, window, view.ticket_no or "", waits) if part)


def waiting_words(view: ApprovalView, now: datetime) -> str:
    """How long it has been waiting: 00:56; from an hour on in hours and minutes."""
    if view.asked_at is None:
        return ""
    seconds = max(0, int((now - view.asked_at).total_seconds()))
    if seconds < 3600:
        return f"{seconds // 60:02}:{seconds % 60:02}"
    words = QCoreApplication.translate("Approvals", "{hours} h {minutes} min")
    return words.format(hours=seconds // 3600, minutes=seconds % 3600 // 60)


def approver_words(approver: Approver) -> str:
    """In what capacity somebody may decide, and whether she is at a post."""
    words = QCoreApplication.translate("Approvals", _ROLES[approver.role])
    if approver.on_behalf_of is not None:
        words = QCoreApplication.translate("Approvals", "B-post of {name}")
        words = words.format(name=approver.on_behalf_of.name)
    here = QCoreApplication.translate("Approvals", "at the post")
    away = QCoreApplication.translate("Approvals", "not at a post now")
    return words + DOT + (here if approver.on_duty else away)


def decided_words(view: ApprovalView) -> str:
    """Who decided, in whose place, and in which words."""
    if view.delegation:
        words = QCoreApplication.translate("Approvals", "by delegation {number}")
        return words.format(number=view.delegation)
    if view.approver is None:
        return ""
    name = view.approver.name
    if view.on_behalf_of is not None:
        words = QCoreApplication.translate("Approvals", "{name} for {other}")
        name = words.format(name=name, other=view.on_behalf_of.name)
    if view.own_case:
        name = QCoreApplication.translate("Approvals", "{name}, her own case").format(name=name)
    return DOT.join(part for part in (name, view.words) if part)
