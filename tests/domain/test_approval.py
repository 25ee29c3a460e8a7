"""Who may confirm which act."""

from datetime import date

import pytest

from tests.support.catalogue import raw, staffing, units
from workstation.domain.approval import (
    ApprovalAct,
    ApprovalNeedsHall,
    ApprovalRefused,
    ApprovalRule,
    LegalBasisMissing,
    Standing,
    approvers_for,
    check_conditions,
    delegated_acts,
    delegation_for,
    load_approval_rules,
    standing_of,
)
from workstation.domain.staff import Role

RULES: dict[str, ApprovalRule] = {r.act.value: r for r in load_approval_rules(raw("units"))}
TODAY = date(2026, 11, 23)


def standing(person: str, act: str, unit: str, away: tuple[str, ...] = (), proposer: str = "") -> Standing:
    hall = staffing()
    member = hall.member(person)
    assert member is not None
    return standing_of(member, RULES[act], units()[unit], hall.staff, hall.pairs, away, proposer)


def refusal(person: str, act: str, unit: str, away: tuple[str, ...] = ()) -> str:
    with pytest.raises(ApprovalRefused) as info:
        standing(person, act, unit, away)
    return str(info.value.params["reason"])


def test_every_act_has_its_rule() -> None:
    assert set(RULES) == {act.value for act in ApprovalAct}
    assert {a for a, r in RULES.items() if r.delegable} == {"not_accepted", "deferred_accepted"}
    assert {a for a, r in RULES.items() if r.needs_legal_basis} == {"unlisted_material", "acceptance_revoked"}


def test_the_chief_representative_of_the_unit_and_no_other() -> None:
    assert standing("SJ001", "not_accepted", "SJ") == Standing("SJ001", Role.chief_rep)
    assert standing("BD001", "not_accepted", "ZG").role is Role.chief_rep
    assert refusal("BD001", "not_accepted", "SJ") == "no_approver"
    assert refusal("SJ003", "not_accepted", "SJ") == "no_approver"


def test_the_chief_in_her_own_case_is_shown_as_such() -> None:
    assert standing("SJ001", "deferred_accepted", "SJ", proposer="SJ001").own_case
    assert not standing("SJ001", "deferred_accepted", "SJ", proposer="SJ003").own_case


def test_b_only_while_a_is_away_and_the_pair_says_so() -> None:
    assert refusal("SJ005", "not_accepted", "SJ") == "a_is_here"
    assert standing("SJ005", "not_accepted", "SJ", ("SJ001",)) == Standing("SJ005", Role.b_post, "SJ001")
    assert standing("RS013", "not_accepted", "YB", ("YB001",)).on_behalf_of == "YB001"
    assert refusal("RS013", "not_accepted", "RS", ("YB001",)) == "a_is_here"
    assert refusal("ZH902", "not_accepted", "GJ", ("GJ001",)) == "pair_takes_in_only"
    assert refusal("WJ001", "not_accepted", "JT", ("JT001",)) == "pair_takes_in_only"


def test_the_duty_manager_where_the_unit_has_authorised_it() -> None:
    assert standing("ZH021", "not_accepted", "SJ").role is Role.duty_manager
    assert refusal("ZH021", "not_accepted", "BD") == "duty_manager_not_authorised"
    assert refusal("ZH021", "correction", "SJ") == "no_approver"
    assert standing("ZH021", "assignment", "BD").role is Role.duty_manager
    assert refusal("SJ001", "assignment", "SJ") == "no_approver"


def test_an_extension_is_the_head_of_the_organ() -> None:
    for person in ("SJ001", "SJ003", "ZH021", "ZH080"):
        assert refusal(person, "extension", "SJ", ("SJ001",)) == "head_of_organ_only"


@pytest.mark.parametrize(
    ("act", "unit", "item", "person", "day", "incomplete", "found"),
    [
        ("not_accepted", "BD", "realestate_transfer_sale", "BD006", TODAY, True, "太不动产委〔2026〕1号"),
        ("not_accepted", "BD", "realestate_transfer_sale", "BD006", TODAY, False, None),
        ("not_accepted", "BD", "realestate_query", "BD006", TODAY, True, None),
        ("not_accepted", "BD", "realestate_transfer_sale", "BD001", TODAY, True, None),
        ("not_accepted", "BD", "realestate_transfer_sale", "BD006", date(2027, 1, 1), True, None),
        ("deferred_accepted", "BD", "realestate_transfer_sale", "BD006", TODAY, True, None),
        ("deferred_accepted", "SJ", "food_business_licence", "SJ003", TODAY, False, "太市监委〔2026〕1号"),
        ("deferred_accepted", "SJ", "food_business_licence", "SJ003", date(2026, 6, 30), False, None),
        ("deferred_accepted", "RS", "social_insurance_unit", "RS013", TODAY, False, None),
        (
            "deferred_accepted",
            "RS",
            "social_insurance_unit",
            "RS013",
            date(2025, 12, 31),
            False,
            "太人社委〔2025〕3号",
        ),
    ],
)
def test_a_delegation_counts_for_its_own_item_act_people_and_dates(
    act: str, unit: str, item: str, person: str, day: date, incomplete: bool, found: str | None
) -> None:
    delegation = delegation_for(ApprovalAct(act), unit, item, person, day, staffing().delegations, incomplete)
    assert (delegation.doc_no if delegation else None) == found
    acts = delegated_acts(unit, item, person, day, RULES.values(), staffing().delegations, incomplete)
    assert (act in acts) is (found is not None)


def test_without_the_hall_only_what_is_delegated() -> None:
    check_conditions(RULES["deferred_accepted"], online=False, delegated=True, legal_basis=None)
    with pytest.raises(ApprovalNeedsHall):
        check_conditions(RULES["deferred_accepted"], online=False, delegated=False, legal_basis=None)
    with pytest.raises(ApprovalNeedsHall):
        check_conditions(RULES["second_notice"], online=False, delegated=True, legal_basis=None)
    check_conditions(RULES["second_notice"], online=True, delegated=False, legal_basis=None)


def test_an_unlisted_material_needs_its_basis() -> None:
    with pytest.raises(LegalBasisMissing):
        check_conditions(RULES["unlisted_material"], online=True, delegated=False, legal_basis="  ")
    check_conditions(RULES["unlisted_material"], online=True, delegated=False, legal_basis="条例第3条")


def test_everybody_who_may_approve_now() -> None:
    hall = staffing()
    here = approvers_for(RULES["not_accepted"], units()["SJ"], hall.staff, hall.pairs, ())
    assert [s.approver for s in here] == ["SJ001", "ZH021"]
    away = approvers_for(RULES["not_accepted"], units()["SJ"], hall.staff, hall.pairs, ("SJ001",))
    assert [s.approver for s in away] == ["SJ001", "SJ005", "ZH021"]
    assert approvers_for(RULES["extension"], units()["SJ"], hall.staff, hall.pairs, ()) == ()
