"""The ledger in plain words: every kind of change, how a row ended, what it wrote."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from workstation.services.review.ledger_views import LedgerLine, ParkedLine, Recorded
from workstation.ui.approvals.words import act_words
from workstation.ui.places import GUIDE_DESK
from workstation.ui.widgets.tag import Tag
from workstation.ui.wording import WORDS

Translate = Callable[[str, str], str]


def kind_words(kind: str) -> str:
    """What was done; an unknown kind (of a newer program) is named as it is."""
    translate = QCoreApplication.translate
    found = _numbers(translate).get(kind) or _cases(translate).get(kind)
    return found or _first_asked(translate).get(kind) or _hall(translate).get(kind) or kind


def line_words(line: LedgerLine) -> str:
    """What was done, of a step of an approval also what it is about."""
    words = kind_words(line.kind)
    if line.act is None:
        return words
    both = QCoreApplication.translate("LedgerWords", "{what}: {act}")
    return both.format(what=words, act=act_words(line.act))


def _numbers(translate: Translate) -> dict[str, str]:
    return {
        "issue_ticket": translate("LedgerWords", "number taken"),
        "call_next": translate("LedgerWords", "called"),
        "call_named": translate("LedgerWords", "called by number"),
        "call_in_hand": translate("LedgerWords", "called by the slip in hand"),
        "call_slip": translate("LedgerWords", "called by a slip not heard of yet"),
        "recall": translate("LedgerWords", "called again"),
        "put_back": translate("LedgerWords", "call taken back"),
        "start_ticket": translate("LedgerWords", "came to the window"),
        "no_show": translate("LedgerWords", "not come after all calls"),
        "hold_ticket": translate("LedgerWords", "put on hold"),
        "resume_ticket": translate("LedgerWords", "went on after a hold"),
        "transfer_ticket": translate("LedgerWords", "number sent to another window"),
        "finish_ticket": translate("LedgerWords", "number ended"),
        "requeue_ticket": translate("LedgerWords", "back in the line"),
        "cancel_ticket": translate("LedgerWords", "number cancelled"),
        "set_marks": translate("LedgerWords", "marks changed"),
        "identify": translate("LedgerWords", "person of the number read from the card"),
        "book_appointment": translate("LedgerWords", "appointment written down"),
        "cancel_appointment": translate("LedgerWords", "appointment cancelled"),
        "check_in_appointment": translate("LedgerWords", "came for the appointment"),
        "offer_self_service": translate("LedgerWords", "self-service offered"),
        "reprint_slip": translate("LedgerWords", "slip printed again"),
        "hold_materials": translate("LedgerWords", "material in hand noted"),
    }


def _cases(translate: Translate) -> dict[str, str]:
    return {
        "receive": translate("LedgerWords", "received, not yet decided"),
        "accept": translate("LedgerWords", "accepted"),
        "defer": translate("LedgerWords", "accepted with a deferral"),
        "notice": translate("LedgerWords", "told once what is missing"),
        "refuse": translate("LedgerWords", "not accepted"),
        "refuse_on_spot": translate("LedgerWords", "not accepted, in writing on the spot"),
        "return_list": translate("LedgerWords", "given back for another try"),
        "not_required": translate("LedgerWords", "no licence needed"),
        "conclude": translate("LedgerWords", "concluded on the spot"),
        "give_back_all": translate("LedgerWords", "all material given back"),
        "supplement": translate("LedgerWords", "supplement handed in"),
        "withdraw": translate("LedgerWords", "withdrawn by the applicant"),
        "left_with_material": translate("LedgerWords", "person left, material kept"),
        "start_review": translate("LedgerWords", "sent to the unit for review"),
        "decide_case": translate("LedgerWords", "decision recorded"),
        "conclude_case": translate("LedgerWords", "concluded, result at the window"),
        "deliver_case": translate("LedgerWords", "result handed over"),
        "note_progress": translate("LedgerWords", "progress noted"),
        "stop_clock": translate("LedgerWords", "clock stopped for a procedure"),
        "resume_clock": translate("LedgerWords", "clock running on"),
        "extend_limit": translate("LedgerWords", "limit extended, approval recorded"),
        "make_consult_list": translate("LedgerWords", "list for a question made"),
        "make_promise": translate("LedgerWords", "commitment for a deferral made"),
        "promise_signed": translate("LedgerWords", "commitment signed by the applicant"),
        "ask_approval": translate("LedgerWords", "sent for approval"),
        "send_approval_elsewhere": translate("LedgerWords", "approval asked of somebody else"),
        "approval_seen": translate("LedgerWords", "request for approval looked at"),
        "take_back_approval": translate("LedgerWords", "request for approval taken back"),
        "approve": translate("LedgerWords", "approved"),
        "decline": translate("LedgerWords", "not approved"),
        "paper_printed": translate("LedgerWords", "paper printed"),
        "paper_failed": translate("LedgerWords", "paper did not come out"),
        "paper_handed": translate("LedgerWords", "paper handed over"),
        "reveal": translate("LedgerWords", "masked data looked at"),
        "deem_accepted": translate("LedgerWords", "accepted by silence"),
        "deemed_acceptance_withdrawn": translate("LedgerWords", "told in time, not accepted by silence"),
    }


def _first_asked(translate: Translate) -> dict[str, str]:
    return {
        "log_first_asked": translate("LedgerWords", "first-asked matter written down"),
        "know_person": translate("LedgerWords", "name and phone written down"),
        "note_matter": translate("LedgerWords", "matter noted"),
        "send_handoff": translate("LedgerWords", "handed on, not signed yet"),
        "sign_handoff": translate("LedgerWords", "handoff signed for"),
        "unsign_handoff": translate("LedgerWords", "signature taken back"),
        "return_handoff": translate("LedgerWords", "handoff sent back"),
        "cancel_handoff": translate("LedgerWords", "handoff called back"),
        "assign_handoff": translate("LedgerWords", "assigned by the duty manager"),
        "flag_handoff": translate("LedgerWords", "unsigned handoff flagged"),
        "answer_first_asked": translate("LedgerWords", "matter answered"),
        "tell_answer": translate("LedgerWords", "answer told to the person"),
        "make_first_paper": translate("LedgerWords", "first-asked paper made"),
        "void_first_paper": translate("LedgerWords", "first-asked paper made void"),
    }


def _hall(translate: Translate) -> dict[str, str]:
    return {
        "undo": translate("LedgerWords", "taken back"),
        "give_up": translate("LedgerWords", "call given up without an answer"),
        "publish": translate("LedgerWords", "hall data published"),
        "enlist_staff": translate("LedgerWords", "person enlisted"),
        "set_up_window": translate("LedgerWords", "window set up"),
        "reserve_block": translate("LedgerWords", "numbers reserved"),
        "sign_in": translate("LedgerWords", "signed in"),
        "sign_in_here": translate("LedgerWords", "signed in without the hall"),
        "sign_out": translate("LedgerWords", "signed out"),
        "go_away": translate("LedgerWords", "away"),
        "come_back": translate("LedgerWords", "back"),
        "note_sign_in_failure": translate("LedgerWords", "wrong password"),
        "change_password": translate("LedgerWords", "password changed"),
        "confirm_date": translate("LedgerWords", "date confirmed by a clerk"),
        "move_station": translate("LedgerWords", "PC moved to another window"),
        "retire_station": translate("LedgerWords", "PC signed off"),
        "close_day": translate("LedgerWords", "day closed"),
        "settle_refused": translate("LedgerWords", "chosen between two versions"),
        "applicant_told": translate("LedgerWords", "applicant told that a paper counts no more"),
        "lay_versions_open": translate("LedgerWords", "both versions shown to who decides"),
        "clash_seen": translate("LedgerWords", "double call seen"),
        "take_over_window": translate("LedgerWords", "window taken over"),
        "seal": translate("LedgerWords", "ledger sealed"),
    }


def outcome_tag(outcome: Recorded) -> Tag:
    """How a row ended."""
    translate = QCoreApplication.translate
    return {
        Recorded.done: Tag(translate("LedgerWords", "recorded"), "ok", "check"),
        Recorded.refused: Tag(translate("LedgerWords", "refused"), "danger", "warning"),
        Recorded.held: Tag(translate("LedgerWords", "held behind a refused one"), "warn", "pause"),
        Recorded.waiting: Tag(translate("LedgerWords", "not in the hall yet"), "offline", "cloud-off"),
    }[outcome]


def about_words(line: LedgerLine, *, known: str = "") -> str:
    """What a row is about: the written numbers of its things, without the one that is `known` already."""
    translate = QCoreApplication.translate
    names = {
        "ticket": translate("LedgerWords", "number"),
        "service_case": translate("LedgerWords", "case"),
        "first_record": translate("LedgerWords", "first-asked record"),
        "handoff": translate("LedgerWords", "handoff"),
        "paper": translate("LedgerWords", "paper"),
    }
    # what was made stands first: the end is cut where there is little room
    about = sorted(line.about, key=lambda one: one[0] != "paper")
    return " · ".join(f"{names.get(table, table)} {no}".strip() for table, no in about if no != known)


def touched_words(line: LedgerLine) -> str:
    """How many rows it wrote, by what they are."""
    translate = QCoreApplication.translate
    names = {
        "ticket": translate("LedgerWords", "number"),
        "service_case": translate("LedgerWords", "case"),
        "material_row": translate("LedgerWords", "materials"),
        "party": translate("LedgerWords", "people of the case"),
        "person": translate("LedgerWords", "person"),
        "paper": translate("LedgerWords", "papers"),
        "matter": translate("LedgerWords", "matter"),
        "first_record": translate("LedgerWords", "first-asked record"),
        "handoff": translate("LedgerWords", "handoff"),
        "approval": translate("LedgerWords", "approval"),
        "incident": translate("LedgerWords", "incident"),
        "parked": translate("LedgerWords", "tray"),
    }
    return " · ".join(f"{names.get(table, table)} {count}" for table, count in line.touched)


def code_words(code: str) -> str:
    """Why the hall refused, in one sentence; with the code where no sentence says it."""
    translate = QCoreApplication.translate
    if (plain := _refusals(translate).get(code)) is not None:
        return plain
    found = WORDS.get(code)
    spoken = translate("Messages", found[0]) if found is not None else "{"
    # the row keeps the rule, not what it was told: a sentence with gaps would mislead
    if "{" in spoken:
        return translate("LedgerWords", "a rule of the hall stands against it ({code})").format(code=code)
    return spoken


def _refusals(translate: Translate) -> dict[str, str]:
    """What two stations can do against each other, without the names the row does not keep."""
    changed = translate("LedgerWords", "somebody else changed it first")
    return {
        "held_behind": translate("LedgerWords", "an earlier change of the same matter was refused"),
        "case_changed_meanwhile": changed,
        "version_conflict": changed,
        "ticket_taken": translate("LedgerWords", "another window took this number"),
        "ticket_elsewhere": translate("LedgerWords", "this number is at another window"),
        "window_busy": translate("LedgerWords", "a number is still in hand at this window"),
        "window_taken": translate("LedgerWords", "somebody else holds this window"),
        "window_lost": translate("LedgerWords", "somebody else took this window over"),
        "appointment_taken": translate("LedgerWords", "this appointment was checked in before"),
        "action_broke": translate("LedgerWords", "the program failed at it; a report for IT was saved"),
    }


def place_words(line: LedgerLine | ParkedLine) -> str:
    """Where it was done: the window, or the station of a place without one."""
    if line.window == GUIDE_DESK:
        desk = QCoreApplication.translate("LedgerWords", "guide desk ({station})")
        return desk.format(station=line.station)
    if line.window:
        return QCoreApplication.translate("LedgerWords", "window {number} ({station})").format(
            number=line.window, station=line.station
        )
    return line.station
