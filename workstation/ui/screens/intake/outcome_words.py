"""What is said about the outcome: its button, its sentence, and why another one is not possible."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workstation.domain.outcome import Advice, Outcome, Reason
from workstation.ui.screens.intake.party_words import problem_words
from workstation.ui.wording.mark import translate

KEYS = {
    Outcome.receive: "Alt+R",
    Outcome.give_back: "Alt+T",
    Outcome.accept: "Alt+S",
    Outcome.defer: "Alt+S",
    Outcome.supplement_notice: "Alt+B",
    Outcome.on_spot_refusal: "Alt+B",
    Outcome.return_list: "Alt+B",
    Outcome.conclude: "Alt+J",
    Outcome.refuse: "Alt+X",
    Outcome.not_required: "Alt+X",
}
NAMES = {
    Outcome.receive: translate("IntakeOutcome", "Receive"),
    Outcome.give_back: translate("IntakeOutcome", "Hand all back"),
    Outcome.accept: translate("IntakeOutcome", "Accept"),
    Outcome.defer: translate("IntakeOutcome", "Accept with deferral"),
    Outcome.supplement_notice: translate("IntakeOutcome", "Supplement notice"),
    Outcome.on_spot_refusal: translate("IntakeOutcome", "Refuse on the spot"),
    Outcome.return_list: translate("IntakeOutcome", "Return with a list"),
    Outcome.conclude: translate("IntakeOutcome", "Conclude"),
    Outcome.refuse: translate("IntakeOutcome", "Do not accept"),
    Outcome.not_required: translate("IntakeOutcome", "No licence needed"),
}
_BUTTONS = {
    Outcome.receive: translate("IntakeOutcome", "Receive and print the receipt"),
    Outcome.give_back: translate("IntakeOutcome", "Hand all back and print the list"),
    Outcome.accept: translate("IntakeOutcome", "Accept and print"),
    Outcome.defer: translate("IntakeOutcome", "Print the promise"),
    Outcome.supplement_notice: translate("IntakeOutcome", "Print the notice"),
    Outcome.on_spot_refusal: translate("IntakeOutcome", "Print the refusal"),
    Outcome.return_list: translate("IntakeOutcome", "Print the return list"),
    Outcome.conclude: translate("IntakeOutcome", "Conclude and print"),
    Outcome.refuse: translate("IntakeOutcome", "Ask to refuse"),
    Outcome.not_required: translate("IntakeOutcome", "Print: no licence needed"),
}
_WHY_NOT = {
    "questions_open": translate("IntakeOutcome", "questions still open"),
    "exactly_one_of": translate("IntakeOutcome", "exactly one of the kinds must be yes"),
    "rows_open": translate("IntakeOutcome", "{n} still to check"),
    "rows_lacking": translate("IntakeOutcome", "no. {no} is not in order"),
    "rows_deferred": translate("IntakeOutcome", "no. {no} is deferred"),
    "leads_out": translate("IntakeOutcome", "by the answers no licence is needed"),
    "wrong_state": translate("IntakeOutcome", "not at this stage of the case"),
    "decide_on_the_spot": translate("IntakeOutcome", "this item is decided on the spot"),
    "nothing_kept": translate("IntakeOutcome", "no material was taken"),
    "commitment_item": translate("IntakeOutcome", "this is a commitment item"),
    "window_does_not_decide": translate("IntakeOutcome", "the window does not decide this"),
    "main_material_lacking": translate("IntakeOutcome", "no. {no} cannot be deferred"),
    "not_marked_deferred": translate("IntakeOutcome", "no. {no} is not marked as deferred"),
    "nothing_to_defer": translate("IntakeOutcome", "nothing to defer"),
    "bad_credit": translate("IntakeOutcome", "an earlier promise was not kept"),
    "accepted_by_silence": translate("IntakeOutcome", "silence has accepted it"),
    "other_rule": translate("IntakeOutcome", "not the way of this item"),
    "nothing_lacking": translate("IntakeOutcome", "nothing is lacking"),
    "all_in_order": translate("IntakeOutcome", "nothing is wrong"),
    "ground_needed": translate("IntakeOutcome", "a ground other than missing papers is needed"),
    "not_a_licence": translate("IntakeOutcome", "this is no licence"),
    "reason_needed": translate("IntakeOutcome", "a reason is needed"),
    "nothing_held": translate("IntakeOutcome", "no material in hand"),
    "notice_first": translate("IntakeOutcome", "what is missing must be told first"),
    "nothing_to_do": translate("IntakeOutcome", "nothing to do"),
}
CHOOSABLE = {"ground_needed", "reason_needed"}
"""Not possible yet only because a ground is not named: choosing the outcome asks for it."""
_TOLD = (Outcome.accept, Outcome.supplement_notice, Outcome.conclude, Outcome.refuse)


def name_of(outcome: Outcome) -> str:
    """The outcome's short name, as on the outlined buttons."""
    return QCoreApplication.translate("IntakeOutcome", NAMES[outcome])


def button_of(outcome: Outcome, *, delegated: bool = False) -> str:
    """The words of the solid button."""
    if outcome is Outcome.refuse and delegated:
        return QCoreApplication.translate("IntakeOutcome", "Print the refusal")
    return QCoreApplication.translate("IntakeOutcome", _BUTTONS[outcome])


def why_not(reason: Reason, places: Mapping[str, int] | None = None) -> str:
    """Why an outcome is not possible, in a few words; `places` numbers the materials by name."""
    params = dict(reason.params)
    if reason.code == "parties":
        return problem_words(str(params["problem"]))
    words = QCoreApplication.translate("IntakeOutcome", _WHY_NOT.get(reason.code, "nothing to do"))
    no = (places or {}).get(str(params.get("material")), "?")
    return words.format(**{"n": "", "material": "", **params, "no": no})


def not_now(advice: Advice, places: Mapping[str, int]) -> str:
    """The line below the buttons: what cannot be chosen, and why. Equal reasons stand together."""
    groups: dict[str, list[str]] = {}
    other_rule = {r.outcome for r in advice.impossible if r.code in ("other_rule", "not_a_licence")}
    for outcome in _shown(advice):
        reason = advice.reason_against(outcome)
        if reason is None or outcome in other_rule or reason.code in CHOOSABLE:
            continue
        groups.setdefault(why_not(reason, places), []).append(name_of(outcome))
    comma = QCoreApplication.translate("IntakeOutcome", ", ")
    parts = [f"{comma.join(names)} — {why}" for why, names in groups.items()]
    return "  •  ".join(parts)


def _shown(advice: Advice) -> tuple[Outcome, ...]:
    notice = (Outcome.on_spot_refusal, Outcome.return_list)
    shown = (
        Outcome.accept,
        Outcome.defer,
        Outcome.supplement_notice,
        *notice,
        Outcome.refuse,
        Outcome.conclude,
    )
    if advice.recommended is Outcome.none_yet:
        return tuple(o for o in shown if o in _TOLD)
    return tuple(o for o in shown if o is not Outcome.defer or advice.recommended in notice + _TOLD[1:2])
