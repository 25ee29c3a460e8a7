"""Judging the rows of a case."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.catalogue import items
from workstation.domain.checklist import Checklist, Pieces, row_from_data, row_to_data
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.item import Material
from workstation.domain.material import CollectMode, DefectType, Judgement, MaterialAct, MaterialStepRefused
from workstation.domain.row import (
    DefectNotNamed,
    MaterialExpired,
    NoPublishedList,
    NotDeferrable,
    TooFewPieces,
    UnlistedWithoutBasis,
    WaiverSourceMissing,
)

A = MaterialAct
NO = {"via_agent": False, "has_cold_food": False, "school_canteen": False, "only_prepacked": False}


def food() -> Checklist:
    """A restaurant: six rows, one of them wants a count."""
    return Checklist.begin(items()["food_business_licence"], {"catering": True, **NO})


def test_rows_appear_and_vanish_with_the_answers() -> None:
    fresh = Checklist.begin(items()["food_business_licence"])
    assert len(fresh.needed_rows()) == 4
    assert fresh.unanswered()[0].key == "via_agent"
    agent = fresh.answer("via_agent", True)
    assert len(agent.needed_rows()) == 6
    assert agent.answer("via_agent", None) == fresh
    assert len(food().needed_rows()) == 6
    assert food().unanswered() == ()
    with pytest.raises(NotFound):
        fresh.answer("married_seller", True)


def test_pieces_in_hand_stay_listed_when_their_row_no_longer_counts() -> None:
    taken = food().judge("health_certs", A.verify, wanted=Pieces(0, 3), taken=Pieces(0, 3))
    away = taken.answer("catering", False)
    assert away.row("health_certs").judgement is Judgement.not_applicable
    assert away.held_pieces() == Pieces(0, 3)
    assert away.given_back().held_pieces() == Pieces()


def test_asked_three_brought_one_is_not_in_order() -> None:
    with pytest.raises(TooFewPieces) as info:
        food().judge("health_certs", A.verify, wanted=Pieces(0, 3), taken=Pieces(0, 1))
    assert (info.value.params["asked"], info.value.params["taken"]) == (3, 1)
    short = food().judge("health_certs", A.mark_missing, wanted=Pieces(0, 3), taken=Pieces(0, 1))
    row = short.row("health_certs")
    assert (row.judgement, row.defects) == (Judgement.missing, (DefectType.too_few,))
    assert row.held == Pieces(0, 1)
    assert food().judge("layout", A.mark_missing).row("layout").defects == (DefectType.missing,)


def test_an_expired_paper_is_not_in_order() -> None:
    today = date(2026, 11, 23)
    with pytest.raises(MaterialExpired):
        food().judge("health_certs", A.verify, expiry=date(2026, 11, 22), today=today)
    good = food().judge("health_certs", A.verify, expiry=today, today=today)
    assert good.row("health_certs").expiry == today


def test_deferral_only_for_rows_published_as_secondary() -> None:
    with pytest.raises(NotDeferrable):
        food().judge("app_form", A.defer)
    assert food().judge("safety_rules", A.defer).row("safety_rules").judgement is Judgement.deferred


def test_a_defect_needs_a_type_and_a_waiver_its_source() -> None:
    with pytest.raises(DefectNotNamed):
        food().judge("layout", A.mark_defective, text="看不清")
    with pytest.raises(WaiverSourceMissing):
        food().judge("licence", A.waive)
    waived = food().judge("licence", A.waive, source="电子证照")
    row = waived.row("licence")
    assert (row.in_order, row.collect_mode, row.waiver_source) == (True, CollectMode.not_needed, "电子证照")
    assert (waived.waived_count(), waived.received_count()) == (1, 0)


def test_corrected_on_the_spot_is_in_order_and_remembers_what_was_wrong() -> None:
    wrong = food().judge("app_form", A.mark_defective, defects=(DefectType.unsigned,))
    right = wrong.judge("app_form", A.correct_on_spot)
    assert right.row("app_form").in_order
    assert right.row("app_form").defects == (DefectType.unsigned,)
    assert wrong.judge("app_form", A.verify).row("app_form").defects == ()


def test_a_defect_stays_one_when_its_paper_goes_home() -> None:
    bad = food().judge("layout", A.mark_defective, defects=(DefectType.wrong_content,))
    back = bad.judge("layout", A.give_back)
    assert back.row("layout").judgement is Judgement.given_back
    assert back.row("layout").lacking
    assert back.held_pieces() == Pieces()
    good = food().judge("layout", A.verify).judge("layout", A.give_back)
    assert good.row("layout").open


def test_the_rest_in_one_stroke_skips_counts_and_dates() -> None:
    done, skipped = food().judge("layout", A.mark_missing).judge_rest_ok()
    assert skipped == ("health_certs",)
    assert done.row("app_form").batch_judged
    assert done.row("layout").judgement is Judgement.missing
    assert [r.material for r in done.open_rows()] == ["health_certs"]
    assert not done.judge("app_form", A.verify).row("app_form").batch_judged


def test_received_unchecked_counts_what_the_list_asks() -> None:
    kept = food().judge("layout", A.mark_missing).take_rest()
    assert kept.row("app_form").judgement is Judgement.submitted
    assert kept.row("app_form").held == Pieces(1, 0)
    assert kept.row("health_certs").held == Pieces(0, 1)
    assert kept.row("layout").held == Pieces()
    assert not kept.complete()


def test_at_the_next_visit_only_what_we_kept_stays_closed() -> None:
    told, _ = food().judge("licence", A.waive, source="库").judge_rest_ok()
    told = told.judge("health_certs", A.mark_missing, wanted=Pieces(0, 3), taken=Pieces(0, 1))
    told = told.judge("layout", A.mark_defective, defects=(DefectType.wrong_content,))
    told = told.judge("layout", A.give_back)
    told = told.given_back(["app_form"])
    again = told.reopened()
    state = {r.material: r.judgement for r in again.needed_rows()}
    assert state == {
        "app_form": Judgement.pending,
        "licence": Judgement.waived,
        "layout": Judgement.pending,
        "safety_rules": Judgement.verified,
        "health_certs": Judgement.pending,
        "safety_manager": Judgement.verified,
    }
    assert again.row("health_certs").held == Pieces(0, 1)
    assert again.row("layout").seen_before
    assert again.held_pieces() == told.held_pieces()


def test_an_unlisted_row_needs_its_basis() -> None:
    extra: Material = replace(food().material("layout"), key="extra", legal_basis=None)
    with pytest.raises(UnlistedWithoutBasis):
        food().add_row(extra)
    grown = food().add_row(replace(extra, legal_basis="条例第1条"))
    assert grown.row("extra").open
    assert grown.answer("catering", True).row("extra").applicable
    with pytest.raises(UnlistedWithoutBasis):
        grown.add_row(replace(extra, legal_basis="条例第1条"))


def test_an_item_without_a_list_cannot_be_judged() -> None:
    with pytest.raises(NoPublishedList):
        Checklist.begin(replace(items()["food_business_licence"], materials=()))


def test_a_row_that_does_not_count_cannot_be_judged() -> None:
    with pytest.raises(MaterialStepRefused):
        food().judge("poa", A.verify)
    with pytest.raises(NotFound):
        food().judge("nothing", A.verify)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["app_form", "licence", "layout", "health_certs", "safety_rules"]),
            st.sampled_from(list(A)),
            st.integers(0, 3),
        ),
        max_size=12,
    )
)
def test_whatever_is_pressed_the_rows_stay_consistent(keys: list[tuple[str, MaterialAct, int]]) -> None:
    checklist = food()
    for key, act, count in keys:
        try:
            checklist = checklist.judge(
                key,
                act,
                taken=Pieces(0, count) if count else None,
                source="库",
                defects=(DefectType.expired,),
            )
        except RuleBroken:
            continue
    for row in checklist.rows:
        assert row_from_data(row_to_data(row)) == row
        assert not (row.kept and not row.taken.total)
        assert (row.judgement is Judgement.waived) is (row.waiver_source is not None)
        if row.judgement is Judgement.deferred:
            assert checklist.material(row.material).deferrable
        if row.judgement is Judgement.verified:
            assert row.taken.covers(row.asked)
    again = checklist.reopened()
    assert again.reopened() == again
    assert again.held_pieces() == checklist.held_pieces()
    assert checklist.given_back().held_pieces() == Pieces()


def test_a_piece_in_our_hands_stays_listed_when_its_row_is_marked_missing() -> None:
    taken = food().judge("health_certs", A.submit, wanted=Pieces(0, 3), taken=Pieces(0, 1))
    missing = taken.judge("health_certs", A.mark_missing)
    assert missing.held_pieces() == Pieces(0, 1)
    assert missing.row("health_certs").defects == (DefectType.too_few,)
    assert [row.material for row in missing.held_rows()] == ["health_certs"]
    # a count typed anew corrects it; giving back is what empties our hands
    assert not missing.judge("health_certs", A.mark_missing, taken=Pieces()).held_pieces().total
    home = missing.given_back()
    assert not home.held_pieces().total and home.row("health_certs").lacking
