"""Words for trouble: cases after their acceptance."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "decision_not_yours": (
        translate("Messages", "This matter is decided by the chief representative of {unit}."),
        _UNCHANGED,
        translate("Messages", "The chief representative records it under her own name."),
    ),
    "decision_not_whole": (
        translate("Messages", "The decision is not complete."),
        _UNCHANGED,
        translate("Messages", "Write who decided it, on which day, and the number of the paper."),
    ),
    "decision_not_whole:reason": (
        translate("Messages", "A refusal without reasons cannot be recorded."),
        _UNCHANGED,
        translate("Messages", "Write the reasons as the decision says them."),
    ),
    "decision_not_whole:on": (
        translate("Messages", "The day of the decision cannot be right."),
        _UNCHANGED,
        translate("Messages", "It lies between the acceptance and today."),
    ),
    "late_without_reason": (
        translate("Messages", "This case was owed on {due}."),
        _UNCHANGED,
        translate("Messages", "Write the reason that is published, then conclude it."),
    ),
    "taker_unknown": (
        translate("Messages", "Who takes the result is not clear yet."),
        _UNCHANGED,
        translate("Messages", "Fill in the name and look at the ID document."),
    ),
    "taker_unknown:authority": (
        translate("Messages", "Whoever comes for somebody else needs a power of attorney."),
        _UNCHANGED,
        translate("Messages", "Look at it, tick it, then hand the result over."),
    ),
    "taker_unknown:tracking": (
        translate("Messages", "What is sent by mail needs the number of the parcel."),
        _UNCHANGED,
        translate("Messages", "Write it down, then hand the result over."),
    ),
    "progress_empty": (
        translate("Messages", "Nothing is written yet."),
        _UNCHANGED,
        translate("Messages", "Write what is worth knowing about the case."),
    ),
    "withdrawal_unsigned": (
        translate("Messages", "A case is withdrawn at the applicant's signed request only."),
        _UNCHANGED,
        translate("Messages", "Let the applicant sign the request first."),
    ),
}
