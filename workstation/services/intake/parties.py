"""Who applies: persons, organisations with who stands behind them, and who came in their place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from workstation.domain.errors import RuleBroken
from workstation.domain.identity import IdentityKind, check_identity
from workstation.domain.item import ServiceItem
from workstation.domain.names import LONGEST_NAME, LONGEST_ORGANISATION_NAME, check_name

VIA_AGENT = "via_agent"
GROWN_FOR_ID = 16  # 居民身份证法 Art. 7: the guardian applies for somebody younger
Params = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the sheet: a stable code with its params.

    `blocks` is False for a hint. `about` counts the applicants from 0; None is the sheet as a whole.
    """

    code: str
    params: Params = ()
    blocks: bool = True
    about: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One person or organisation as typed or read from a card.

    `id` is the id of the person's row when the hall knows them already. `checked` is how the
    document was looked at: card (reader), seen (compared by the clerk), "" not at all.
    """

    name: str
    id_kind: IdentityKind = IdentityKind.resident_id
    id_no: str = ""
    phone: str = ""
    id: str = ""
    org_type: str = ""
    need: str = ""
    checked: str = "seen"

    @property
    def organisation(self) -> bool:
        """True for a document of an organisation."""
        return not self.id_kind.personal

    def birth(self, today: date) -> date | None:
        """The birth date in the number, None where it names none or is wrong."""
        try:
            return check_identity(self.id_kind, self.id_no, today).birth
        except RuleBroken:
            return None

    def age(self, today: date) -> int | None:
        """Full years by the number, None where it names no birth date."""
        try:
            return check_identity(self.id_kind, self.id_no, today).age_on(today)
        except RuleBroken:
            return None


@dataclass(frozen=True, slots=True)
class Applicant:
    """One applicant with who speaks for it.

    `representative` is the 法定代表人, 负责人 or 经营者 of an organisation. `agent` came instead (代理人,
    经办人, 监护人), `relation` says as what. `excepted`: the clerk saw that the item's exception to
    applying in person holds. `present` is False when neither the person nor an agent came.
    """

    person: Person
    representative: Person | None = None
    agent: Person | None = None
    relation: str = ""
    excepted: bool = False
    present: bool = True

    @property
    def came(self) -> Person | None:
        """Who stands at the counter for this applicant."""
        if not self.present:
            return None
        return self.agent or self.representative or self.person

    def with_agent(self, agent: Person | None, relation: str = "", excepted: bool = False) -> Applicant:
        """Somebody came instead; None: the applicant is here in person."""
        return replace(self, agent=agent, relation=relation, excepted=excepted, present=True)


def party_problems(
    item: ServiceItem | None, applicants: tuple[Applicant, ...], answers: dict[str, bool], today: date
) -> tuple[Problem, ...]:
    """Everything wrong with the parties, the gravest first."""
    if not applicants:
        return (Problem("applicant_missing"),)
    found: list[Problem] = []
    for index, applicant in enumerate(applicants):
        found += _one(item, index, applicant, answers, today)
    if item is not None and item.joint_application and len(applicants) < 2:
        # 不动产登记暂行条例 Art. 14, 民法典 Art. 1049: both sides apply together
        found.append(Problem("co_applicant_missing", (("item", item.name),)))
    numbers = [a.person.id_no for a in applicants if a.person.id_no]
    if len(set(numbers)) < len(numbers):
        found.append(Problem("same_person_twice"))
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def _one(
    item: ServiceItem | None, index: int, applicant: Applicant, answers: dict[str, bool], today: date
) -> list[Problem]:
    person, agent = applicant.person, applicant.agent
    found = _person(person, index, today)
    who = (("name", person.name),)
    if not applicant.present:
        code = "co_applicant_absent" if index else "applicant_absent"
        found.append(Problem(code, who, about=index))
    if person.organisation:
        if applicant.representative is None or not applicant.representative.name.strip():
            found.append(Problem("representative_missing", who, about=index))
        elif applicant.representative.id_no:
            found += _person(applicant.representative, index, today)
    if agent is not None:
        found += _person(agent, index, today)
        if not applicant.relation.strip():
            found.append(Problem("relation_missing", (("name", agent.name),), blocks=False, about=index))
        if item is not None and item.must_in_person and not _excepted(item, applicant, today):
            found.append(Problem("agent_not_allowed", (("item", item.name),), about=index))
        elif item is not None and item.situation(VIA_AGENT) is not None and not answers.get(VIA_AGENT):
            found.append(Problem("power_of_attorney_missing", (("name", agent.name),), about=index))
    if not index and not any(who.phone for who in (person, applicant.representative, agent) if who):
        found.append(Problem("phone_missing", blocks=False, about=index))
    return found


def _person(person: Person, index: int, today: date) -> list[Problem]:
    found: list[Problem] = []
    limit = LONGEST_ORGANISATION_NAME if person.organisation else LONGEST_NAME
    try:
        name = check_name(person.name, limit)
    except RuleBroken as refused:
        found.append(_refused(refused, index))
    else:
        if name.private_use:
            found.append(Problem("private_characters", (("signs", " ".join(name.private_use)),), about=index))
    if not person.id_no.strip():
        found.append(Problem("identity_missing", (("name", person.name),), about=index))
        return found
    try:
        identity = check_identity(person.id_kind, person.id_no, today)
    except RuleBroken as refused:
        found.append(_refused(refused, index))
        return found
    found += [
        Problem(hint.value, (("name", person.name),), blocks=False, about=index) for hint in identity.hints
    ]
    if not person.checked:
        found.append(Problem("identity_unchecked", (("name", person.name),), about=index))
    return found


def _excepted(item: ServiceItem, applicant: Applicant, today: date) -> bool:
    if item.agent_exception is None:
        return False
    age = applicant.person.age(today)
    return applicant.excepted or (age is not None and age < GROWN_FOR_ID)


def _refused(refused: RuleBroken, index: int) -> Problem:
    params = tuple((key, value) for key, value in refused.params.items() if value is not None)
    return Problem(refused.code, params, about=index)
