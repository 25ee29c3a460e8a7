"""What is said about who applies, and about the legal part they play."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.identity import IdentityKind
from workstation.services.intake.parties import Problem

_PROBLEMS = {
    "no_item_chosen": QT_TRANSLATE_NOOP("IntakeParty", "No item chosen yet"),
    "applicant_missing": QT_TRANSLATE_NOOP("IntakeParty", "The applicant is not filled in"),
    "co_applicant_missing": QT_TRANSLATE_NOOP("IntakeParty", "Both sides apply together, one is missing"),
    "same_person_twice": QT_TRANSLATE_NOOP("IntakeParty", "The same person stands here twice"),
    "applicant_absent": QT_TRANSLATE_NOOP("IntakeParty", "The applicant did not come"),
    "co_applicant_absent": QT_TRANSLATE_NOOP("IntakeParty", "The other side did not come"),
    "representative_missing": QT_TRANSLATE_NOOP("IntakeParty", "Who stands for the organisation is missing"),
    "relation_missing": QT_TRANSLATE_NOOP("IntakeParty", "What the agent is to the applicant is missing"),
    "agent_not_allowed": QT_TRANSLATE_NOOP("IntakeParty", "This item must be applied for in person"),
    "power_of_attorney_missing": QT_TRANSLATE_NOOP("IntakeParty", "The power of attorney is missing"),
    "phone_missing": QT_TRANSLATE_NOOP("IntakeParty", "No phone, nobody can be reached"),
    "identity_missing": QT_TRANSLATE_NOOP("IntakeParty", "The number of the document is missing"),
    "identity_unchecked": QT_TRANSLATE_NOOP("IntakeParty", "The document was not compared with the person"),
    "private_characters": QT_TRANSLATE_NOOP("IntakeParty", "The name holds a character of a private font"),
    "property_place_missing": QT_TRANSLATE_NOOP("IntakeParty", "Where the property lies is missing"),
    "name_missing": QT_TRANSLATE_NOOP("IntakeParty", "The name is missing"),
    "name_too_long": QT_TRANSLATE_NOOP("IntakeParty", "The name is too long"),
    "name_unreadable": QT_TRANSLATE_NOOP("IntakeParty", "One character of the name is broken, type it again"),
    "identity_length": QT_TRANSLATE_NOOP("IntakeParty", "The number is too short or too long"),
    "identity_character": QT_TRANSLATE_NOOP("IntakeParty", "One character cannot stand in this number"),
    "identity_check_digit": QT_TRANSLATE_NOOP("IntakeParty", "One digit is wrong, or two are swapped"),
    "identity_org_check_digit": QT_TRANSLATE_NOOP("IntakeParty", "One digit is wrong, or two are swapped"),
    "identity_date": QT_TRANSLATE_NOOP("IntakeParty", "The birth date in the number does not exist"),
    "identity_born_in_future": QT_TRANSLATE_NOOP(
        "IntakeParty", "The birth date in the number is yet to come"
    ),
    "area_unknown": QT_TRANSLATE_NOOP("IntakeParty", "Unusual area code; fine when it stands on the card"),
    "looks_like_other_kind": QT_TRANSLATE_NOOP("IntakeParty", "This looks like another kind of document"),
    "sequence_not_issued": QT_TRANSLATE_NOOP("IntakeParty", "Unusual number, look at the card again"),
    "older_than_120": QT_TRANSLATE_NOOP("IntakeParty", "Older than 120 by the number, look again"),
    "old_card": QT_TRANSLATE_NOOP("IntakeParty", "A card of the old kind"),
    "registrar_unknown": QT_TRANSLATE_NOOP("IntakeParty", "Unusual registrar in the credit code"),
}
_KINDS = {
    IdentityKind.resident_id: QT_TRANSLATE_NOOP("IntakeParty", "resident ID"),
    IdentityKind.hk_mo_tw_residence: QT_TRANSLATE_NOOP("IntakeParty", "residence permit HK/MO/TW"),
    IdentityKind.foreign_permanent: QT_TRANSLATE_NOOP("IntakeParty", "foreigner's permanent residence"),
    IdentityKind.hk_mo_permit: QT_TRANSLATE_NOOP("IntakeParty", "mainland travel permit HK/MO"),
    IdentityKind.taiwan_permit: QT_TRANSLATE_NOOP("IntakeParty", "mainland travel permit TW"),
    IdentityKind.passport: QT_TRANSLATE_NOOP("IntakeParty", "passport"),
    IdentityKind.uscc: QT_TRANSLATE_NOOP("IntakeParty", "credit code"),
}


def problem_words(code: str) -> str:
    """What is wrong with the parties, in one short sentence."""
    return QCoreApplication.translate("IntakeParty", _PROBLEMS.get(code, _PROBLEMS["applicant_missing"]))


def problem_line(problem: Problem) -> str:
    """The same with the name of whom it is about."""
    name = dict(problem.params).get("name")
    words = problem_words(problem.code)
    return f"{name}: {words}" if name else words


def kind_words(kind: IdentityKind) -> str:
    """A kind of identity document."""
    return QCoreApplication.translate("IntakeParty", _KINDS[kind])
