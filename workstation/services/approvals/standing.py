"""Who may approve now: by the published rules, the pairs, and who is at a post."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from workstation.domain.approval import (
    ApprovalAct,
    ApprovalRefused,
    ApprovalRule,
    OfflineApproval,
    Standing,
    approvers_for,
    load_approval_rules,
    standing_of,
)
from workstation.domain.errors import NotFound
from workstation.domain.presence import DutyState
from workstation.domain.staff import HallStaffing, load_staffing
from workstation.domain.unit import Unit, load_units
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx

ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The published part: approval rules, units, people with their pairs."""

    rules: tuple[ApprovalRule, ...]
    units: Mapping[str, Unit]
    staffing: HallStaffing

    @classmethod
    def of(cls, reference: Reference) -> Rulebook:
        """Out of the data the station read already."""
        rules = load_approval_rules({"approval_rules": reference.approval_rules})
        return cls(rules, reference.units, reference.staffing)

    @classmethod
    def published(cls, tx: Tx) -> Rulebook:
        """Out of the documents of the hall itself. Raises NotFound."""
        units = json.loads(tx.must("document", "units")["body"])
        staffing = load_staffing(json.loads(tx.must("document", "hall")["body"]))
        return cls(load_approval_rules(units), {unit.key: unit for unit in load_units(units)}, staffing)

    def rule(self, act: str) -> ApprovalRule:
        """The line of one act; raises NotFound.

        Who may let a matter in with a deferral also decides what becomes of it when nothing came.
        """
        found = next((rule for rule in self.rules if rule.act is ApprovalAct(act)), None)
        if found is None and act == ApprovalAct.deferral_ended:
            found = replace(
                self.rule(ApprovalAct.deferred_accepted), act=ApprovalAct.deferral_ended, delegable=False,
                offline=OfflineApproval.refuse,
            )  # fmt: skip
        if found is None:
            raise NotFound(table="approval_rule", id=act)
        return found

    def standing(self, person: str, act: str, unit: str, away: frozenset[str], proposer: str) -> Standing:
        """In what capacity this person may decide. Raises ApprovalRefused."""
        member = self.staffing.member(person)
        if member is None or unit not in self.units:
            raise ApprovalRefused(act=act, person=person, reason="no_approver")
        staffing = self.staffing
        return standing_of(
            member, self.rule(act), self.units[unit], staffing.staff, staffing.pairs, away, proposer
        )

    def approvers(self, act: str, unit: str, away: frozenset[str], proposer: str) -> tuple[Standing, ...]:
        """Everybody who may decide now, the chief representative first."""
        staffing = self.staffing
        able = approvers_for(self.rule(act), self.units[unit], staffing.staff, staffing.pairs, away)
        kept = []
        for one in able:
            try:
                kept.append(self.standing(one.approver, act, unit, away, proposer))
            except ApprovalRefused:
                continue
        return tuple(kept)


def away_now(source: Tx | Reader, staffing: HallStaffing, day_began: str) -> frozenset[str]:
    """Everybody who is not at a post today: away, signed out, or left signed in from another day."""
    here = {
        row["id"]
        for row in source.find("presence")
        if row["state"] == DutyState.on_duty and row["since"] >= day_began
    }
    return frozenset(member.staff_no for member in staffing.staff if member.staff_no not in here)


def check_standing(tx: Tx, row: Row, person: str, payload: Mapping[str, Any]) -> Standing:
    """Looked at where it is recorded: rules, pair and who is away as the hall knows them now.

    Raises ApprovalRefused, also for somebody whose account is closed.
    """
    book = Rulebook.published(tx)
    account = tx.get("staff", person)
    if account is not None and account["state"] != ACTIVE:
        raise ApprovalRefused(act=row["act"], person=person, reason="left")
    away = away_now(tx, book.staffing, payload["day_began"])
    return book.standing(person, row["act"], row["unit"], away, row["proposer"])
