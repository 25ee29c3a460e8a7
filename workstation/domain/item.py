"""Service items (事项) with their materials, as published by the unit that answers for them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from workstation.domain.deadline import Limit
from workstation.domain.errors import RuleBroken
from workstation.domain.expression import names, parse
from workstation.domain.listed_material import CheckMode as CheckMode
from workstation.domain.listed_material import Material as Material
from workstation.domain.listed_material import Necessity as Necessity
from workstation.domain.situation import Situation, effective_answers
from workstation.domain.unit import Unit


class ItemBroken(RuleBroken):
    """An item of the catalogue contradicts itself. Params: item, material or situation, reason."""

    code = "item_broken"


class IncompleteRule(StrEnum):
    """What must happen when material is missing; it chooses the paper."""

    licence_5wd = "licence_5wd"  # 行政许可法 Art. 32(4)
    on_spot_written = "on_spot_written"  # 不动产登记暂行条例 Art. 17
    return_resubmit = "return_resubmit"  # 市场主体登记管理条例实施细则 Art. 18
    inform_once = "inform_once"  # 优化营商环境条例 Art. 36


class OnNotice(StrEnum):
    """What happens to the papers when the applicant is told what is missing."""

    keep = "keep"
    give_back = "return"


class ClockStart(StrEnum):
    """The event from which both limits run; the day itself is not counted."""

    accepted = "accepted"
    received = "received"
    form_submitted = "form_submitted"


class CaseKind(StrEnum):
    """即办件 or 承诺件."""

    instant = "instant"
    commitment = "commitment"


class AuthorityLevel(StrEnum):
    """Who decides the matter."""

    window_decides = "window_decides"
    chief_rep = "chief_rep"
    back_to_unit = "back_to_unit"
    joint_meeting = "joint_meeting"


@dataclass(frozen=True, slots=True)
class SpecialProcedure:
    """A procedure of 行政许可法 Art. 45; `excluded_from_clock` only works once told in writing."""

    name: str
    excluded_from_clock: bool
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class AgentException:
    """Who may apply for somebody although the item must be applied for in person."""

    who: str
    for_whom: str
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceItem:
    """One service item with the rules that hang on it; frozen into a case when it is received."""

    key: str
    name: str
    unit: str
    window_group: str
    item_type: str
    case_kind: CaseKind
    service_object: tuple[str, ...]
    statutory_limit: Limit
    promised_limit: Limit
    fallback_limit: Limit | None
    incomplete_rule: IncompleteRule
    on_notice: OnNotice
    clock_start: ClockStart
    clock_material: str | None
    authority_level: AuthorityLevel
    special_procedures: tuple[SpecialProcedure, ...]
    fee_yuan: int
    fee_unit: str | None
    fee_note: str | None
    result_name: str
    visits: int
    situations: tuple[Situation, ...]
    materials: tuple[Material, ...]
    joint_application: bool = False
    must_in_person: bool = False
    agent_exception: AgentException | None = None
    self_service: bool = False
    home_service: bool = False
    exactly_one_of: tuple[str, ...] = ()
    version: str = ""

    @property
    def is_licence_type(self) -> bool:
        """True for item type 01 (行政许可); whether licence papers are used also hangs on the unit."""
        return self.item_type == "01"

    def uses_licence_papers(self, unit: Unit) -> bool:
        """True when the papers of the 行政许可法 apply: item type 01 of a unit that grants licences."""
        return self.is_licence_type and unit.licence_papers and unit.is_government

    @property
    def commitment_limit(self) -> Limit:
        """The promise that counts once the case cannot end at the window.

        For an instant item the fallback limit, else the statutory limit (a deferral, a mere receipt
        or an outage turns it into a commitment case); for a commitment item its promised limit.
        """
        if self.case_kind is CaseKind.commitment:
            return self.promised_limit
        return self.fallback_limit or self.statutory_limit

    def material(self, key: str) -> Material | None:
        """The material of this key, or None."""
        return next((m for m in self.materials if m.key == key), None)

    def situation(self, key: str) -> Situation | None:
        """The question of this key, or None."""
        return next((s for s in self.situations if s.key == key), None)

    def applicable(self, answers: Mapping[str, bool]) -> tuple[Material, ...]:
        """The rows that count under these answers, in the published order."""
        counted = effective_answers(self.situations, answers)
        return tuple(m for m in self.materials if m.applies(counted))

    def leads_out(self, answers: Mapping[str, bool]) -> Situation | None:
        """The question whose yes leads out of the item (no licence needed), or None."""
        counted = effective_answers(self.situations, answers)
        return next((s for s in self.situations if s.leads_to and counted[s.key]), None)


def _limit(data: Mapping[str, Any] | None) -> Limit | None:
    return None if data is None else Limit.from_data(data)


def _needed_limit(item: str, data: Mapping[str, Any] | None) -> Limit:
    limit = _limit(data)
    if limit is None:
        raise ItemBroken(item=item, reason="limit_missing")
    return limit


def _exactly_one_of(rule: str | None) -> tuple[str, ...]:
    prefix = "exactly_one_of ["
    if not rule or not rule.startswith(prefix):
        return ()
    return tuple(part.strip() for part in rule[len(prefix) :].rstrip("]").split(","))


def digest_of(data: Any) -> str:
    """sha256 over canonical JSON (sorted keys, no spaces, UTF-8); the version of a checklist."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def item_from_data(
    data: Mapping[str, Any],
    common_situations: Mapping[str, Any],
    common_materials: tuple[Mapping[str, Any], ...],
) -> ServiceItem:
    """Build one item. Raises ItemBroken for a row whose `when` names no question of the item.

    An item's own question wins over the common one of the same key; the common agent rows are
    appended to every item that asks `via_agent` unless the item switches them off.
    """
    key: str = data["key"]
    own = data.get("situation_defs") or {}
    asked_keys = [str(s) for s in data.get("situations", ())]
    situation_data = {s: own.get(s) or common_situations.get(s) for s in asked_keys}
    for name, definition in situation_data.items():
        if definition is None:
            raise ItemBroken(item=key, situation=name, reason="situation_unknown")
    rows = list(data.get("materials", ()))
    if "via_agent" in asked_keys and data.get("common_materials", True):
        have = {row["key"] for row in rows}
        rows += [row for row in common_materials if row["key"] not in have]
    start = data["clock_start"]
    exception = data.get("agent_exception")
    item = ServiceItem(
        key=key,
        name=data["name"],
        unit=data["unit"],
        window_group=data["window_group"],
        item_type=str(data["item_type"]["code"]),
        case_kind=CaseKind(data["case_kind"]),
        service_object=tuple(data.get("service_object", ())),
        statutory_limit=_needed_limit(key, data.get("statutory_limit")),
        promised_limit=_needed_limit(key, data.get("promised_limit")),
        fallback_limit=_limit(data.get("fallback_limit")),
        incomplete_rule=IncompleteRule(data["incomplete_rule"]),
        on_notice=OnNotice(data["on_notice"]["value"]),
        clock_start=ClockStart(start["value"]),
        clock_material=start.get("material"),
        authority_level=AuthorityLevel(data["authority_level"]["value"]),
        special_procedures=tuple(
            SpecialProcedure(p["name"], bool(p["excluded_from_clock"]), p.get("ref"))
            for p in data.get("special_procedures", ())
        ),
        fee_yuan=int(data["fee"]["amount"]),
        fee_unit=data["fee"].get("unit"),
        fee_note=data["fee"].get("note") or data["fee"].get("ref"),
        result_name=data["result"]["name"],
        visits=int(data.get("visits", 1)),
        situations=tuple(Situation.from_data(s, d) for s, d in situation_data.items() if d),
        materials=tuple(Material.from_data(row) for row in rows),
        joint_application=bool(data.get("joint_application", False)),
        must_in_person=bool(data.get("must_in_person", False)),
        agent_exception=(
            AgentException(exception["who"], exception["for"], exception.get("ref")) if exception else None
        ),
        self_service=bool(data.get("self_service", False)),
        home_service=bool(data.get("home_service", False)),
        exactly_one_of=_exactly_one_of(data.get("situation_rule")),
    )
    _check(item)
    whole = {**data, "materials": rows, "situation_defs": situation_data}
    return replace(item, version=digest_of(whole))


def _check(item: ServiceItem) -> None:
    known = {s.key for s in item.situations}
    seen: set[str] = set()
    for row in item.materials:
        if row.key in seen:
            raise ItemBroken(item=item.key, material=row.key, reason="material_twice")
        seen.add(row.key)
        if row.when is not None and not names(parse(row.when)) <= known:
            raise ItemBroken(item=item.key, material=row.key, reason="situation_unknown")
        if row.necessity is Necessity.conditional and row.when is None:
            raise ItemBroken(item=item.key, material=row.key, reason="when_missing")
    if item.clock_start is ClockStart.form_submitted and item.clock_material not in seen:
        raise ItemBroken(item=item.key, material=item.clock_material, reason="clock_material_unknown")


def load_items(data: Mapping[str, Any]) -> tuple[ServiceItem, ...]:
    """All items of a parsed catalogue, with the common questions and materials merged in."""
    situations = data.get("common_situations", {})
    materials = tuple(data.get("common_materials", ()))
    return tuple(item_from_data(entry, situations, materials) for entry in data["items"])
