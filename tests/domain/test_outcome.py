"""One outcome per intake, a reason against every other, and its paper."""

import pytest

from tests.support.catalogue import items, units
from workstation.domain.case import CaseState
from workstation.domain.checklist import Checklist, Pieces
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.outcome import (
    Advice,
    Intake,
    NoPaperForOutcome,
    Outcome,
    advise,
    paper_for,
    papers_for,
)
from workstation.domain.paper_kind import PaperKind

A, OUT = MaterialAct, Outcome


def fresh(key: str, **answers: bool) -> Checklist:
    item = items()[key]
    return Checklist.begin(item, {s.key: answers.get(s.key, False) for s in item.situations})


def all_ok(checklist: Checklist) -> Checklist:
    done, skipped = checklist.judge_rest_ok()
    for key in skipped:
        done = done.judge(key, A.verify)
    return done


def told(checklist: Checklist, **more: object) -> Advice:
    unit = units()[checklist.item.unit]
    return advise(Intake(checklist.item, unit, checklist, **more))  # type: ignore[arg-type]


def why_not(advice: Advice, outcome: Outcome) -> str:
    reason = advice.reason_against(outcome)
    assert reason is not None, f"{outcome} is possible"
    return reason.code


def lacking(key: str, material: str, **answers: bool) -> Checklist:
    return all_ok(fresh(key, **answers)).judge(material, A.mark_missing)


def test_unjudged_rows_come_first_and_are_counted() -> None:
    advice = told(fresh("food_business_licence", catering=True))
    assert advice.recommended is OUT.none_yet
    assert advice.why is not None
    assert (advice.why.code, dict(advice.why.params)["n"]) == ("rows_open", 6)
    open_questions = Checklist.begin(items()["food_business_licence"])
    assert told(open_questions).why.code == "questions_open"  # type: ignore[union-attr]


def test_all_in_order_is_accepted() -> None:
    advice = told(all_ok(fresh("food_business_licence", catering=True)))
    assert advice.recommended is OUT.accept
    assert advice.approval is None
    assert why_not(advice, OUT.conclude) == "commitment_item"
    assert why_not(advice, OUT.refuse) == "all_in_order"
    assert why_not(advice, OUT.supplement_notice) == "nothing_lacking"
    assert why_not(advice, OUT.not_required) == "reason_needed"
    assert why_not(advice, OUT.on_spot_refusal) == "other_rule"
    assert why_not(advice, OUT.none_yet) == "decided"


def test_an_instant_matter_is_done_at_the_window() -> None:
    advice = told(all_ok(fresh("individual_business_setup")))
    assert advice.recommended is OUT.conclude
    assert OUT.accept in advice.possible


@pytest.mark.parametrize(
    ("item", "material", "outcome", "paper"),
    [
        ("food_business_licence", "layout", OUT.supplement_notice, PaperKind.supplement_notice),
        ("disability_certificate", "hukou", OUT.supplement_notice, PaperKind.supplement_notice),
        ("realestate_transfer_sale", "contract", OUT.on_spot_refusal, PaperKind.on_spot_refusal),
        ("company_setup", "articles", OUT.return_list, PaperKind.returned_list),
    ],
)
def test_the_rule_of_the_item_chooses_the_notice(
    item: str, material: str, outcome: Outcome, paper: PaperKind
) -> None:
    checklist = lacking(item, material)
    advice = told(checklist)
    assert advice.recommended is outcome
    assert paper_for(outcome, checklist.item, units()[checklist.item.unit]) is paper
    assert why_not(advice, OUT.accept) == "rows_lacking"
    assert why_not(advice, OUT.give_back) == "notice_first"


def test_real_estate_is_decided_while_the_person_stands_here() -> None:
    advice = told(lacking("realestate_transfer_sale", "contract"))
    assert why_not(advice, OUT.receive) == "decide_on_the_spot"
    assert advice.approval == "not_accepted"
    trusted = told(lacking("realestate_transfer_sale", "contract"), delegated_acts={"not_accepted"})
    assert trusted.approval is None
    assert trusted.delegated


def test_deferral_only_when_all_that_is_lacking_is_deferred_by_name() -> None:
    base = all_ok(fresh("food_business_licence", catering=True))
    advice = told(base.judge("safety_rules", A.reopen).judge("safety_rules", A.defer))
    assert (advice.recommended, advice.approval) == (OUT.defer, "deferred_accepted")
    assert why_not(advice, OUT.accept) == "rows_deferred"
    nobody = told(
        base.judge("safety_rules", A.reopen).judge("safety_rules", A.defer), parties_problem="missing"
    )
    # that a row is deferred hinders nothing: the applicant is not written down
    assert nobody.recommended is OUT.none_yet and nobody.why is not None and nobody.why.code == "parties"
    missing = told(base.judge("safety_rules", A.mark_missing))
    assert missing.recommended is OUT.supplement_notice
    assert why_not(missing, OUT.defer) == "not_marked_deferred"
    main = told(base.judge("layout", A.mark_defective, defects=(DefectType.illegible,)))
    assert why_not(main, OUT.defer) == "main_material_lacking"
    assert why_not(told(base), OUT.defer) == "nothing_to_defer"


def test_bad_credit_turns_a_deferral_into_a_notice() -> None:
    base = all_ok(fresh("food_business_licence")).judge("safety_rules", A.reopen)
    advice = told(base.judge("safety_rules", A.defer), bad_credit=True)
    assert advice.recommended is OUT.supplement_notice
    assert why_not(advice, OUT.defer) == "bad_credit"


def test_an_absent_party_stops_acceptance_in_words() -> None:
    advice = told(all_ok(fresh("realestate_transfer_sale")), parties_problem="co_applicant_absent")
    assert advice.recommended is OUT.none_yet
    assert advice.why is not None
    assert (advice.why.code, dict(advice.why.params)) == ("parties", {"problem": "co_applicant_absent"})
    assert why_not(advice, OUT.accept) == "parties"


def test_no_licence_needed_is_the_clerks_own_word_only_where_the_data_say_so() -> None:
    advice = told(fresh("food_business_licence", only_prepacked=True))
    assert (advice.recommended, advice.approval) == (OUT.not_required, None)
    assert why_not(advice, OUT.accept) == "leads_out"
    other = told(fresh("food_business_licence"), not_required_reason="另有规定")
    assert (other.recommended, other.approval) == (OUT.not_required, "not_accepted")
    assert why_not(told(fresh("realestate_query")), OUT.not_required) == "not_a_licence"


def test_refusing_needs_a_ground_and_an_approver() -> None:
    advice = told(fresh("food_business_licence"), refusal_ground="不属于本机关职权")
    assert (advice.recommended, advice.approval) == (OUT.refuse, "not_accepted")
    assert why_not(told(fresh("food_business_licence")), OUT.refuse) == "ground_needed"


def test_received_needs_material_in_hand_and_happens_once() -> None:
    base = fresh("food_business_licence")
    assert why_not(told(base), OUT.receive) == "nothing_kept"
    kept = base.take_rest()
    assert OUT.receive in told(kept).possible
    assert why_not(told(kept, state=CaseState.received), OUT.receive) == "wrong_state"


def test_giving_back_at_the_persons_wish() -> None:
    kept = fresh("food_business_licence").take_rest()
    assert told(kept, take_home=True).recommended is OUT.give_back
    assert why_not(told(fresh("food_business_licence")), OUT.give_back) == "nothing_held"


def test_an_accepted_case_has_no_intake_outcome_left() -> None:
    advice = told(all_ok(fresh("food_business_licence")), state=CaseState.accepted)
    assert advice.recommended is OUT.none_yet
    assert advice.possible == ()


def test_deferred_rows_in_then_accepted() -> None:
    base = all_ok(fresh("food_business_licence")).judge("safety_rules", A.reopen)
    waiting = base.judge("safety_rules", A.defer)
    assert told(waiting, state=CaseState.deferred_accepted).recommended is OUT.none_yet
    came = waiting.judge("safety_rules", A.verify, taken=Pieces(1, 0))
    assert told(came, state=CaseState.deferred_accepted).recommended is OUT.accept


def test_exactly_one_ground_of_residence() -> None:
    none = told(all_ok(fresh("residence_permit")))
    assert none.why is not None
    assert none.why.code == "exactly_one_of"
    one = told(all_ok(fresh("residence_permit", ground_study=True)))
    assert one.recommended is OUT.accept


def test_every_other_outcome_always_has_a_reason_or_is_possible() -> None:
    for key in items():
        for checklist in (fresh(key), all_ok(fresh(key)), fresh(key).take_rest()):
            for state in CaseState:
                advice = told(checklist, state=state)
                against = {r.outcome for r in advice.impossible}
                assert against.isdisjoint(advice.possible)
                assert against | set(advice.possible) | {advice.recommended} == set(OUT)


ROWS = [
    (OUT.receive, "food_business_licence", PaperKind.receipt),
    (OUT.receive, "power_connection_residential", PaperKind.receipt),
    (OUT.receive, "realestate_transfer_sale", None),
    (OUT.accept, "food_business_licence", PaperKind.acceptance),
    (OUT.accept, "realestate_transfer_sale", PaperKind.service_acceptance),
    (OUT.accept, "power_connection_residential", PaperKind.service_acceptance),
    (OUT.accept, "tax_invoice_first_use", PaperKind.service_acceptance),
    (OUT.defer, "food_business_licence", PaperKind.deferred_acceptance),
    (OUT.supplement_notice, "food_business_licence", PaperKind.supplement_notice),
    (OUT.supplement_notice, "power_connection_residential", PaperKind.supplement_notice),
    (OUT.supplement_notice, "realestate_transfer_sale", None),
    (OUT.on_spot_refusal, "realestate_mortgage_first", PaperKind.on_spot_refusal),
    (OUT.on_spot_refusal, "food_business_licence", None),
    (OUT.return_list, "company_setup", PaperKind.returned_list),
    (OUT.return_list, "food_business_licence", None),
    (OUT.refuse, "food_business_licence", PaperKind.refusal),
    (OUT.refuse, "power_connection_residential", PaperKind.refusal),
    (OUT.not_required, "food_business_licence", PaperKind.not_required_notice),
    (OUT.not_required, "power_connection_residential", None),
    (OUT.not_required, "realestate_query", None),
    (OUT.conclude, "individual_business_setup", PaperKind.pickup_slip),
    (OUT.give_back, "food_business_licence", PaperKind.returned_list),
    (OUT.none_yet, "food_business_licence", None),
]


@pytest.mark.parametrize(("outcome", "key", "paper"), ROWS)
def test_one_paper_per_outcome_and_wrong_ones_cannot_be_made(
    outcome: Outcome, key: str, paper: PaperKind | None
) -> None:
    item = items()[key]
    if paper is None:
        with pytest.raises(NoPaperForOutcome):
            paper_for(outcome, item, units()[item.unit])
    else:
        assert paper_for(outcome, item, units()[item.unit]) is paper
        assert paper in papers_for(outcome, item, units()[item.unit])


def test_the_promise_is_printed_before_the_acceptance() -> None:
    item = items()["food_business_licence"]
    assert papers_for(OUT.defer, item, units()["SJ"]) == (
        PaperKind.deferral_promise,
        PaperKind.deferred_acceptance,
    )
    company = items()["company_setup"]
    assert papers_for(OUT.return_list, company, units()["SJ"]) == (
        PaperKind.supplement_notice,
        PaperKind.returned_list,
    )
