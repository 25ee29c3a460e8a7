"""Service items as published, with the common questions and rows merged in."""

import copy
from typing import Any

import pytest

from tests.support.catalogue import items, raw, units
from workstation.domain.deadline import LimitUnit
from workstation.domain.item import (
    CheckMode,
    ClockStart,
    IncompleteRule,
    ItemBroken,
    OnNotice,
    digest_of,
    load_items,
)


def _food() -> Any:
    data = copy.deepcopy(raw("items"))
    data["items"] = [i for i in data["items"] if i["key"] == "food_business_licence"]
    return data


def test_every_item_of_the_catalogue_is_read() -> None:
    assert len(items()) == 24
    assert {i.unit for i in items().values()} <= set(units())
    assert len({i.version for i in items().values()}) == 24
    assert {i.incomplete_rule for i in items().values()} == set(IncompleteRule)


def test_the_agent_rows_come_with_the_question_unless_switched_off() -> None:
    assert items()["food_business_licence"].material("poa") is not None
    assert items()["residence_permit"].material("poa") is None
    no_agent = [i for i in items().values() if i.situation("via_agent") is None]
    assert no_agent
    assert all(i.material("agent_id") is None for i in no_agent)


def test_an_items_own_question_wins_over_the_common_one() -> None:
    data = _food()
    data["items"][0]["situation_defs"]["via_agent"] = {"question": "自己的问法？"}
    situation = load_items(data)[0].situation("via_agent")
    assert situation is not None
    assert situation.question == "自己的问法？"


def test_limits_keep_their_own_units() -> None:
    identity = items()["id_card_reissue"]
    assert (identity.statutory_limit.value, identity.statutory_limit.unit) == (60, LimitUnit.natural_day)
    assert identity.clock_start is ClockStart.form_submitted
    assert identity.clock_material == "apply_form"
    setup = items()["individual_business_setup"]
    assert setup.on_notice is OnNotice.give_back
    assert (setup.commitment_limit.value, setup.commitment_limit.unit) == (3, LimitUnit.working_day)
    query = items()["medical_offsite_record"]
    assert query.fallback_limit is None
    assert query.commitment_limit == query.statutory_limit
    assert items()["food_business_licence"].commitment_limit.value == 7


def test_rows_follow_the_answers() -> None:
    food = items()["food_business_licence"]
    plain = [m.key for m in food.applicable({})]
    assert plain == ["app_form", "licence", "layout", "safety_rules"]
    assert "health_certs" in [m.key for m in food.applicable({"catering": True})]
    school = [m.key for m in food.applicable({"school_canteen": True})]
    assert school == [*plain, "safety_manager"]


def test_only_dated_certificates_ask_for_counts() -> None:
    asking = {(i.key, m.key) for i in items().values() for m in i.materials if m.needs_pieces}
    assert ("food_business_licence", "health_certs") in asking
    food = items()["food_business_licence"]
    assert [m.key for m in food.materials if m.needs_pieces] == ["health_certs"]


def test_what_stays_with_us_follows_the_way_of_checking() -> None:
    for item in items().values():
        for material in item.materials:
            original, copies = material.stays_with_us
            if material.check_mode in (CheckMode.verify_only, CheckMode.data_check):
                assert (original, copies) == (0, 0)
            elif material.check_mode is CheckMode.collect_original:
                assert original >= 1
            elif material.check_mode is CheckMode.collect_original_and_copy:
                assert original + copies >= 1
            else:
                assert original == 0
                assert copies >= 1


def test_licence_papers_need_item_and_unit() -> None:
    assert items()["food_business_licence"].uses_licence_papers(units()["SJ"])
    assert not items()["food_business_licence"].uses_licence_papers(units()["BD"])
    assert not items()["realestate_transfer_sale"].uses_licence_papers(units()["SJ"])
    assert not items()["power_connection_residential"].uses_licence_papers(units()["GD"])


def test_a_yes_that_leads_out_of_the_item() -> None:
    food = items()["food_business_licence"]
    assert food.leads_out({}) is None
    found = food.leads_out({"only_prepacked": True})
    assert found is not None
    assert found.leads_to == "not_required"


def test_the_version_changes_with_the_list_and_not_with_the_order_of_keys() -> None:
    first = load_items(_food())[0].version
    turned = _food()
    turned["items"][0] = dict(reversed(list(turned["items"][0].items())))
    assert load_items(turned)[0].version == first
    changed = _food()
    changed["items"][0]["materials"][0]["accept_standard"] += "。"
    assert load_items(changed)[0].version != first
    assert digest_of({"b": 1, "a": "证"}) == digest_of({"a": "证", "b": 1})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda i: i["materials"][0].update(when="no_such_question"), "situation_unknown"),
        (lambda i: i["situations"].append("no_such_question"), "situation_unknown"),
        (lambda i: i["materials"].append(dict(i["materials"][0])), "material_twice"),
        (lambda i: i["materials"][0].update(necessity="conditional"), "when_missing"),
        (lambda i: i["clock_start"].update(value="form_submitted", material="x"), "clock_material_unknown"),
        (lambda i: i.pop("promised_limit"), "limit_missing"),
    ],
)
def test_an_item_that_contradicts_itself_is_refused(change: Any, reason: str) -> None:
    data = _food()
    change(data["items"][0])
    with pytest.raises(ItemBroken) as info:
        load_items(data)
    assert info.value.params["reason"] == reason
    assert info.value.params["item"] == "food_business_licence"
