"""What is said about the outcome: its button, its sentence, and why another one is not possible."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.outcome import Advice, Outcome, Reason
from workstation.ui.screens.intake.party_words import problem_words

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
    Outcome.receive: QT_TRANSLATE_NOOP("IntakeOutcome", "Receive"),
    Outcome.give_back: QT_TRANSLATE_NOOP("IntakeOutcome", "Hand all back"),
    Outcome.accept: QT_TRANSLATE_NOOP("IntakeOutcome", "Accept"),
    Outcome.defer: QT_TRANSLATE_NOOP("IntakeOutcome", "Accept with deferral"),
    Outcome.supplement_notice: QT_TRANSLATE_NOOP("IntakeOutcome", "Supplement notice"),
    Outcome.on_spot_refusal: QT_TRANSLATE_NOOP("IntakeOutcome", "Refuse on the spot"),
    Outcome.return_list: QT_TRANSLATE_NOOP("IntakeOutcome", "Return with a list"),
    Outcome.conclude: QT_TRANSLATE_NOOP("IntakeOutcome", "Conclude"),
    Outcome.refuse: QT_TRANSLATE_NOOP("IntakeOutcome", "Do not accept"),
    Outcome.not_required: QT_TRANSLATE_NOOP("IntakeOutcome", "No licence needed"),
}
_BUTTONS = {
    Outcome.receive: QT_TRANSLATE_NOOP("IntakeOutcome", "Receive and print the receipt"),
    Outcome.give_back: QT_TRANSLATE_NOOP("IntakeOutcome", "Hand all back and print the list"),
    Outcome.accept: QT_TRANSLATE_NOOP("IntakeOutcome", "Accept and print"),
    Outcome.defer: QT_TRANSLATE_NOOP("IntakeOutcome", "Print the promise"),
    Outcome.supplement_notice: QT_TRANSLATE_NOOP("IntakeOutcome", "Print the notice"),
    Outcome.on_spot_refusal: QT_TRANSLATE_NOOP("IntakeOutcome", "Print the refusal"),
    Outcome.return_list: QT_TRANSLATE_NOOP("IntakeOutcome", "Print the return list"),
    Outcome.conclude: QT_TRANSLATE_NOOP("IntakeOutcome", "Conclude and print"),
    Outcome.refuse: QT_TRANSLATE_NOOP("IntakeOutcome", "Ask to refuse"),
    Outcome.not_required: QT_TRANSLATE_NOOP("IntakeOutcome", "Print: no licence needed"),
}
_WHY_NOT = {
    "questions_open": QT_TRANSLATE_NOOP("IntakeOutcome", "questions still open"),
    "exactly_one_of": QT_TRANSLATE_NOOP("IntakeOutcome", "exactly one of the kinds must be yes"),
    "rows_open": QT_TRANSLATE_NOOP("IntakeOutcome", "{n} still to check"),
    "rows_lacking": QT_TRANSLATE_NOOP("IntakeOutcome", "no. {no} is not in order"),
    "rows_deferred": QT_TRANSLATE_NOOP("IntakeOutcome", "no. {no} is deferred"),
    "leads_out": QT_TRANSLATE_NOOP("IntakeOutcome", "by the answers no licence is needed"),
    "wrong_state": QT_TRANSLATE_NOOP("IntakeOutcome", "not at this stage of the case"),
    "decide_on_the_spot": QT_TRANSLATE_NOOP("IntakeOutcome", "this item is decided on the spot"),
    "nothing_kept": QT_TRANSLATE_NOOP("IntakeOutcome", "no material was taken"),
    "commitment_item": QT_TRANSLATE_NOOP("IntakeOutcome", "this is a commitment item"),
    "window_does_not_decide": QT_TRANSLATE_NOOP("IntakeOutcome", "the window does not decide this"),
    "main_material_lacking": QT_TRANSLATE_NOOP("IntakeOutcome", "no. {no} cannot be deferred"),
    "not_marked_deferred": QT_TRANSLATE_NOOP("IntakeOutcome", "no. {no} is not marked as deferred"),
    "nothing_to_defer": QT_TRANSLATE_NOOP("IntakeOutcome", "nothing to defer"),
    "bad_credit": QT_TRANSLATE_NOOP("IntakeOutcome", "an earlier promise was not kept"),
    "other_rule": QT_TRANSLATE_NOOP("IntakeOutcome", "not the way of this item"),
    "nothing_lacking": QT_TRANSLATE_NOOP("IntakeOutcome", "nothing is lacking"),
    "all_in_order": QT_TRANSLATE_NOOP("IntakeOutcome", "nothing is wrong"),
    "ground_needed": QT_TRANSLATE_NOOP("IntakeOutcome", "a ground other than missing papers is needed"),
    "not_a_licence": QT_TRANSLATE_NOOP("IntakeOutcome", "this is no licence"),
    "reason_needed": QT_TRANSLATE_NOOP("IntakeOutcome", "a reason is needed"),
    "nothing_held": QT_TRANSLATE_NOOP("IntakeOutcome", "no material in hand"),
    "notice_first": QT_TRANSLATE_NOOP("IntakeOutcome", "what is missing must be told first"),
    "nothing_to_do": QT_TRANSLATE_NOOP("IntakeOutcome", "nothing to do"),
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
