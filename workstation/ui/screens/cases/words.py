"""Cases in words: states, days, limits."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from workstation.domain.case import CaseState
from workstation.domain.deadline import Light
from workstation.domain.material import Judgement
from workstation.domain.paper_kind import PaperKind
from workstation.services.casebook.views import CaseRow, Clock, Tab, Whose
from workstation.ui.widgets.tag import Tag
from workstation.ui.wording.mark import translate

_STATES: dict[CaseState, tuple[str, str]] = {
    CaseState.draft: (translate("CaseWords", "Draft"), "neutral"),
    CaseState.received: (translate("CaseWords", "Received"), "warn"),
    CaseState.supplement_pending: (translate("CaseWords", "Awaiting more"), "warn"),
    CaseState.accepted: (translate("CaseWords", "Accepted"), "accent"),
    CaseState.deferred_accepted: (translate("CaseWords", "Rest deferred"), "defer"),
    CaseState.not_accepted: (translate("CaseWords", "Not accepted"), "danger"),
    CaseState.not_required: (translate("CaseWords", "Not needed"), "neutral"),
    CaseState.returned: (translate("CaseWords", "Handed back"), "neutral"),
    CaseState.under_review: (translate("CaseWords", "Under review"), "accent"),
    CaseState.clock_stopped: (translate("CaseWords", "Clock stopped"), "info"),
    CaseState.granted: (translate("CaseWords", "Granted"), "ok"),
    CaseState.denied: (translate("CaseWords", "Denied"), "danger"),
    CaseState.concluded: (translate("CaseWords", "Concluded"), "ok"),
    CaseState.delivered: (translate("CaseWords", "Delivered"), "ok"),
    CaseState.archived: (translate("CaseWords", "Archived"), "neutral"),
    CaseState.withdrawn: (translate("CaseWords", "Withdrawn"), "neutral"),
    CaseState.deemed_withdrawn: (translate("CaseWords", "Lapsed"), "neutral"),
    CaseState.acceptance_revoked: (translate("CaseWords", "Revoked"), "danger"),
    CaseState.terminated: (translate("CaseWords", "Terminated"), "neutral"),
}
_PAPERS: dict[PaperKind, str] = {
    PaperKind.ticket_slip: translate("CaseWords", "Ticket"),
    PaperKind.receipt: translate("CaseWords", "Receipt of materials"),
    PaperKind.acceptance: translate("CaseWords", "Notice of acceptance"),
    PaperKind.service_acceptance: translate("CaseWords", "Acceptance slip"),
    PaperKind.deferral_promise: translate("CaseWords", "Deferral commitment"),
    PaperKind.deferred_acceptance: translate("CaseWords", "Deferred acceptance"),
    PaperKind.supplement_notice: translate("CaseWords", "Supplement notice"),
    PaperKind.on_spot_refusal: translate("CaseWords", "On-the-spot refusal"),
    PaperKind.returned_list: translate("CaseWords", "List of returned papers"),
    PaperKind.refusal: translate("CaseWords", "Notice of refusal"),
    PaperKind.not_required_notice: translate("CaseWords", "No licence needed, notice"),
    PaperKind.consult_list: translate("CaseWords", "One-time information"),
    PaperKind.first_asked_receipt: translate("CaseWords", "First-asked receipt"),
    PaperKind.handoff_slip: translate("CaseWords", "Handoff slip"),
    PaperKind.pickup_slip: translate("CaseWords", "Pick-up slip"),
    PaperKind.first_asked_sheet: translate("CaseWords", "First-asked record sheet"),
    PaperKind.correction_notice: translate("CaseWords", "Notice of correction"),
    PaperKind.revocation_notice: translate("CaseWords", "Acceptance revoked, notice"),
    PaperKind.deferral_ended_notice: translate("CaseWords", "Deferral ended, notice"),
    PaperKind.extension_notice: translate("CaseWords", "Limit extended, notice"),
    PaperKind.clock_stop_notice: translate("CaseWords", "Clock stopped, notice"),
}
_JUDGED: dict[Judgement, tuple[str, str]] = {
    Judgement.pending: (translate("CaseWords", "to check"), "neutral"),
    Judgement.submitted: (translate("CaseWords", "received, unchecked"), "neutral"),
    Judgement.verified: (translate("CaseWords", "in order"), "ok"),
    Judgement.missing: (translate("CaseWords", "missing"), "danger"),
    Judgement.defective: (translate("CaseWords", "not in order"), "warn"),
    Judgement.deferred: (translate("CaseWords", "deferred"), "defer"),
    Judgement.corrected_on_spot: (translate("CaseWords", "corrected"), "ok"),
    Judgement.waived: (translate("CaseWords", "waived"), "info"),
    Judgement.given_back: (translate("CaseWords", "given back"), "neutral"),
    Judgement.not_applicable: (translate("CaseWords", "not needed"), "neutral"),
}
_WHOSE = {
    Whose.mine: translate("CaseWords", "Mine"),
    Whose.window: translate("CaseWords", "This window"),
    Whose.unit: translate("CaseWords", "My unit"),
    Whose.hall: translate("CaseWords", "Whole hall"),
}
_TABS = {
    Tab.unpapered: translate("CaseWords", "Received, no decision"),
    Tab.supplement: translate("CaseWords", "Supplement"),
    Tab.deferred: translate("CaseWords", "Deferred"),
    Tab.warning: translate("CaseWords", "Due soon"),
    Tab.overdue: translate("CaseWords", "Overdue"),
    Tab.drafts: translate("CaseWords", "Drafts"),
}
_TONES = {Light.green: "", Light.yellow: "warn.ink", Light.red: "danger.ink"}


def _say(text: str) -> str:
    return QCoreApplication.translate("CaseWords", text)


def state_tag(state: CaseState) -> Tag:
    """A state as word and colour."""
    words, tone = _STATES[state]
    return Tag(_say(words), tone)


def paper_words(kind: PaperKind) -> str:
    """The name of a paper on the screen."""
    return _say(_PAPERS[kind])


def judged_tag(judgement: Judgement) -> Tag:
    """How a material was judged."""
    words, tone = _JUDGED[judgement]
    return Tag(_say(words), tone)


def whose_words(whose: Whose) -> str:
    """Whose cases."""
    return _say(_WHOSE[whose])


def tab_words(tab: Tab, whose: Whose) -> str:
    """The words on a tab; the first one says whose cases they are."""
    return whose_words(whose) if tab is Tab.every else _say(_TABS[tab])


def tone_of(light: Light | None) -> str:
    """The colour token of a light, "" for green."""
    return _TONES[light] if light is not None else ""


def day_words(day: date, today: date) -> str:
    """A day on the screen: today by its word, the year only when it is another one."""
    if day == today:
        return QCoreApplication.translate("CaseWords", "today")
    if day.year == today.year:
        return QCoreApplication.translate("CaseWords", "{month}/{day}").format(month=day.month, day=day.day)
    words = QCoreApplication.translate("CaseWords", "{year}-{month}-{day}")
    return words.format(year=day.year, month=day.month, day=day.day)


def moment_words(moment: datetime, today: date, zone: tzinfo | None) -> str:
    """A moment: its day and its minute."""
    local = moment.astimezone(zone)
    words = QCoreApplication.translate("CaseWords", "{day} {time}")
    return words.format(day=day_words(local.date(), today), time=f"{local:%H:%M}")


def short_number(case_no: str) -> str:
    """A case number without the code of the area."""
    return case_no.partition("-")[2] or case_no


def days_words(number: int, natural: bool) -> str:
    """So many days, in the unit of the limit."""
    if natural:
        return QCoreApplication.translate("CaseWords", "%n day(s)", "", number)
    return QCoreApplication.translate("CaseWords", "%n working day(s)", "", number)


def clock_words(clock: Clock, today: date) -> str:
    """How much of a limit is left, or by how much it is over."""
    if clock.light is Light.red:
        words = QCoreApplication.translate("CaseWords", "over by {days}")
        if not clock.over:
            return QCoreApplication.translate("CaseWords", "over since closing time today")
        return words.format(days=days_words(clock.over, clock.natural))
    if clock.due == today:
        return QCoreApplication.translate("CaseWords", "today, until closing time")
    return QCoreApplication.translate("CaseWords", "{days} left").format(
        days=days_words(clock.left, clock.natural)
    )


def limit_lines(row: CaseRow, today: date) -> tuple[str, str]:
    """The two lines of the limit column."""
    if row.state is CaseState.received and row.tell_until is not None:
        first = QCoreApplication.translate("CaseWords", "by {day}").format(
            day=day_words(row.tell_until, today)
        )
        return first, QCoreApplication.translate("CaseWords", "accept or tell")
    if row.state is CaseState.supplement_pending:
        first = QCoreApplication.translate("CaseWords", "clock not running")
        return first, QCoreApplication.translate("CaseWords", "for the applicant")
    if row.state is CaseState.deferred_accepted and row.deferred_until is not None:
        words = QCoreApplication.translate("CaseWords", "rest by {day}")
        return words.format(day=day_words(row.deferred_until, today)), _promised(row, today)
    if row.state is CaseState.clock_stopped:
        return QCoreApplication.translate("CaseWords", "clock stopped"), _statutory(row, today)
    if row.state in (CaseState.concluded, CaseState.delivered) and row.concluded_on is not None:
        words = QCoreApplication.translate("CaseWords", "concluded {day}")
        return words.format(day=day_words(row.concluded_on, today)), ""
    if row.act_by is not None and row.state in (CaseState.granted, CaseState.denied):
        made = QCoreApplication.translate("CaseWords", "decided, result not here yet")
        if row.state is CaseState.granted and row.act_by == row.promised:
            return _promised(row, today), made
        words = QCoreApplication.translate("CaseWords", "deliver by {day}")
        granted = row.state is CaseState.granted
        return words.format(day=day_words(row.act_by, today)), _promised(row, today) if granted else ""
    if row.promised is None or row.act_by is None:
        return "—", ""
    return _promised(row, today), _statutory(row, today)


def _promised(row: CaseRow, today: date) -> str:
    if row.promised is None:
        return ""
    words = QCoreApplication.translate("CaseWords", "promised {day}")
    return words.format(day=day_words(row.promised, today))


def _statutory(row: CaseRow, today: date) -> str:
    if row.statutory is None:
        return ""
    words = QCoreApplication.translate("CaseWords", "by law {day}")
    return words.format(day=day_words(row.statutory, today))
