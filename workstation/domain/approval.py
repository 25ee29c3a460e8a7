"""Who may confirm which act: refusals and favours never rest on one clerk alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.staff import AbPair, Delegation, Role, StaffMember
from workstation.domain.unit import Unit


class ApprovalAct(StrEnum):
    """Acts that take effect only with an approval."""

    not_accepted = "not_accepted"
    deferred_accepted = "deferred_accepted"
    second_notice = "second_notice"
    unlisted_material = "unlisted_material"
    void_paper = "void_paper"
    correction = "correction"
    acceptance_revoked = "acceptance_revoked"
    deferral_ended = "deferral_ended"
    assignment = "assignment"
    extension = "extension"


class OfflineApproval(StrEnum):
    """What is possible without the hall."""

    delegated_only = "delegated_only"
    refuse = "refuse"


class ApprovalWay(StrEnum):
    """How the approver confirmed: always under the approver's own name."""

    own_station = "own_station"
    password_here = "password_here"
    delegation = "delegation"


class ApprovalRefused(RuleBroken):
    """This person may not approve that. Params: act, person, reason."""

    code = "approval_refused"


class ApprovalNeedsHall(RuleBroken):
    """Without the hall this act waits. Params: act."""

    code = "approval_needs_hall"


class LegalBasisMissing(RuleBroken):
    """The act needs a named legal basis. Params: act."""

    code = "legal_basis_missing"


@dataclass(frozen=True, slots=True)
class ApprovalRule:
    """One line of the hall's approval rules."""

    act: ApprovalAct
    approvers: frozenset[Role]
    delegable: bool
    offline: OfflineApproval
    needs_legal_basis: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """In what capacity somebody approves. `on_behalf_of`: the person a B-post stands in for; both
    names stay on the record. `own_case`: proposer and approver are one, shown and listed as such."""

    approver: str
    role: Role
    on_behalf_of: str | None = None
    own_case: bool = False


def load_approval_rules(data: Mapping[str, Any]) -> tuple[ApprovalRule, ...]:
    """Read the entry `approval_rules` of a parsed units file."""
    return tuple(
        ApprovalRule(
            ApprovalAct(act),
            frozenset(Role(r) for r in rule["approvers"]),
            bool(rule.get("delegable", False)),
            OfflineApproval(rule.get("offline", "refuse")),
            rule.get("needs") == "legal_basis",
        )
        for act, rule in data["approval_rules"].items()
        if act != "provenance"
    )


def represents(person: StaffMember, unit: str) -> bool:
    """True when the person is chief representative of this unit."""
    return Role.chief_rep in person.roles and (person.unit == unit or unit in person.also_chief_rep_of)


def standing_of(
    person: StaffMember,
    rule: ApprovalRule,
    unit: Unit,
    staff: Iterable[StaffMember],
    pairs: Iterable[AbPair],
    away: Collection[str],
    proposer: str | None = None,
) -> Standing:
    """In what capacity this person may approve the act for the unit.

    The chief representative; a B-post only while A is away and only where the pair says so; the
    duty manager where the unit has authorised it in writing (and always for 指定承办, an act of the
    hall). Only a chief representative decides on what she proposed herself. The head of the organ
    (行政许可法 Art. 42) never acts here: name and paper are recorded.
    Raises ApprovalRefused.
    """

    def refuse(reason: str) -> ApprovalRefused:
        return ApprovalRefused(act=rule.act.value, person=person.staff_no, reason=reason)

    own = proposer == person.staff_no
    if Role.chief_rep in rule.approvers and represents(person, unit.key):
        return Standing(person.staff_no, Role.chief_rep, own_case=own)
    reason = "no_approver"
    if Role.b_post in rule.approvers:
        members = {m.staff_no: m for m in staff}
        for pair in pairs:
            a = members.get(pair.a)
            if pair.b != person.staff_no or a is None or not represents(a, unit.key):
                continue
            if pair.acts_as is not Role.chief_rep:
                reason = "pair_takes_in_only"
            elif pair.a not in away:
                reason = "a_is_here"
            elif own:
                reason = "own_proposal"
            else:
                return Standing(person.staff_no, Role.b_post, pair.a)
    if Role.duty_manager in rule.approvers and Role.duty_manager in person.roles:
        if rule.act is ApprovalAct.assignment or unit.duty_manager_authorised:
            if not own:
                return Standing(person.staff_no, Role.duty_manager)
            reason = "own_proposal"
        else:
            reason = "duty_manager_not_authorised"
    if Role.unit_head in rule.approvers:
        reason = "head_of_organ_only"
    raise refuse(reason)


def delegation_for(
    act: ApprovalAct,
    unit: str,
    item: str,
    person: str,
    day: date,
    delegations: Iterable[Delegation],
    incomplete: bool = False,
) -> Delegation | None:
    """The written delegation that covers this act today, or None.

    It counts for its unit, items, act, people and dates only. One given for incomplete material
    alone counts only when `incomplete` says that this is the ground (不动产登记暂行条例 Art. 17(3)).
    """
    return next(
        (
            d
            for d in delegations
            if d.unit == unit
            and item in d.items
            and d.act == act.value
            and person in d.to
            and d.first_day <= day <= d.last_day
            and (d.only_for is None or incomplete)
        ),
        None,
    )


def delegated_acts(
    unit: str,
    item: str,
    person: str,
    day: date,
    rules: Iterable[ApprovalRule],
    delegations: Iterable[Delegation],
    incomplete: bool = False,
) -> frozenset[str]:
    """Acts this clerk may do for the item by a delegation in force."""
    known = tuple(delegations)
    return frozenset(
        rule.act.value
        for rule in rules
        if rule.delegable and delegation_for(rule.act, unit, item, person, day, known, incomplete)
    )


def check_conditions(rule: ApprovalRule, online: bool, delegated: bool, legal_basis: str | None) -> None:
    """The conditions beside the person: a legal basis where one is needed, and the hall.

    Offline only what a delegation covers may be done, and only where the rule says so. Raises
    LegalBasisMissing or ApprovalNeedsHall.
    """
    if rule.needs_legal_basis and not (legal_basis or "").strip():
        raise LegalBasisMissing(act=rule.act.value)
    if not online and not (delegated and rule.delegable and rule.offline is OfflineApproval.delegated_only):
        raise ApprovalNeedsHall(act=rule.act.value)


def approvers_for(
    rule: ApprovalRule,
    unit: Unit,
    staff: Iterable[StaffMember],
    pairs: Iterable[AbPair],
    away: Collection[str],
) -> tuple[Standing, ...]:
    """Everybody who may approve the act for the unit right now: chief first, then B, then duty manager."""
    everybody, known_pairs = tuple(staff), tuple(pairs)
    found: list[Standing] = []
    for person in everybody:
        try:
            found.append(standing_of(person, rule, unit, everybody, known_pairs, away))
        except ApprovalRefused:
            continue
    rank = {Role.chief_rep: 0, Role.b_post: 1, Role.duty_manager: 2}
    return tuple(sorted(found, key=lambda s: (rank[s.role], s.approver)))
