"""What is said about who applies, and about the legal part they play."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.identity import IdentityKind
from workstation.services.intake.parties import Problem
from workstation.ui.wording.mark import translate

_PROBLEMS = {
    "no_item_chosen": translate("IntakeParty", "No item chosen yet"),
    "applicant_missing": translate("IntakeParty", "The applicant is not filled in"),
    "co_applicant_missing": translate("IntakeParty", "Both sides apply together, one is missing"),
    "same_person_twice": translate("IntakeParty", "The same person stands here twice"),
    "applicant_absent": translate("IntakeParty", "The applicant did not come"),
    "co_applicant_absent": translate("IntakeParty", "The other side did not come"),
    "representative_missing": translate("IntakeParty", "Who stands for the organisation is missing"),
    "relation_missing": translate("IntakeParty", "What the agent is to the applicant is missing"),
    "agent_not_allowed": translate("IntakeParty", "This item must be applied for in person"),
    "power_of_attorney_missing": translate("IntakeParty", "The power of attorney is missing"),
    "phone_missing": translate("IntakeParty", "No phone, nobody can be reached"),
    "identity_missing": translate("IntakeParty", "The number of the document is missing"),
    "identity_unchecked": translate("IntakeParty", "The document was not compared with the person"),
    "private_characters": translate("IntakeParty", "The name holds a character of a private font"),
    "property_place_missing": translate("IntakeParty", "Where the property lies is missing"),
    "name_missing": translate("IntakeParty", "The name is missing"),
    "name_too_long": translate("IntakeParty", "The name is too long"),
    "name_unreadable": translate("IntakeParty", "One character of the name is broken, type it again"),
    "identity_length": translate("IntakeParty", "The number is too short or too long"),
    "identity_character": translate("IntakeParty", "One character cannot stand in this number"),
    "identity_check_digit": translate("IntakeParty", "One digit is wrong, or two are swapped"),
    "identity_org_check_digit": translate("IntakeParty", "One digit is wrong, or two are swapped"),
    "identity_date": translate("IntakeParty", "The birth date in the number does not exist"),
    "identity_born_in_future": translate("IntakeParty", "The birth date in the number is yet to come"),
    "area_unknown": translate("IntakeParty", "Unusual area code; fine when it stands on the card"),
    "looks_like_other_kind": translate("IntakeParty", "This looks like another kind of document"),
    "sequence_not_issued": translate("IntakeParty", "Unusual number, look at the card again"),
    "older_than_120": translate("IntakeParty", "Older than 120 by the number, look again"),
    "old_card": translate("IntakeParty", "A card of the old kind"),
    "registrar_unknown": translate("IntakeParty", "Unusual registrar in the credit code"),
}
_KINDS = {
    IdentityKind.resident_id: translate("IntakeParty", "resident ID"),
    IdentityKind.hk_mo_tw_residence: translate("IntakeParty", "residence permit HK/MO/TW"),
    IdentityKind.foreign_permanent: translate("IntakeParty", "foreigner's permanent residence"),
    IdentityKind.hk_mo_permit: translate("IntakeParty", "mainland travel permit HK/MO"),
    IdentityKind.taiwan_permit: translate("IntakeParty", "mainland travel permit TW"),
    IdentityKind.passport: translate("IntakeParty", "passport"),
    IdentityKind.uscc: translate("IntakeParty", "credit code"),
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
