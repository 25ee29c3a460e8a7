"""Every step of a material row, by clerks only."""

from tests.support.machines import CLERKS, check_whole_table, table
from workstation.domain.material import (
    IN_ORDER,
    MATERIAL_MACHINE,
    TO_JUDGE,
    Judgement,
    MaterialAct,
    MaterialNotAllowed,
    MaterialStepRefused,
)

LIVE = "pending submitted verified missing defective deferred corrected_on_spot waived"
OPEN = "pending submitted missing defective given_back"


def test_every_state_act_and_role() -> None:
    expected = table(
        (f"{LIVE} given_back", "exclude", "not_applicable", CLERKS),
        ("not_applicable", "include", "pending", CLERKS),
        ("pending missing defective deferred given_back", "submit", "submitted", CLERKS),
        (f"{LIVE} given_back", "verify", "verified", CLERKS),
        (f"{LIVE} given_back", "mark_missing", "missing", CLERKS),
        (f"{LIVE} given_back", "mark_defective", "defective", CLERKS),
        (OPEN, "defer", "deferred", CLERKS),
        (OPEN, "correct_on_spot", "corrected_on_spot", CLERKS),
        (f"{OPEN.replace('submitted ', '')} submitted deferred", "waive", "waived", CLERKS),
        (LIVE, "give_back", "given_back", CLERKS),
        (f"{LIVE.replace('pending ', '')} given_back", "reopen", "pending", CLERKS),
    )
    tried = check_whole_table(
        MATERIAL_MACHINE, Judgement, MaterialAct, expected, MaterialStepRefused, MaterialNotAllowed
    )
    assert tried > 1500


def test_in_order_and_to_judge_never_overlap() -> None:
    assert not IN_ORDER & TO_JUDGE
    assert Judgement.deferred not in IN_ORDER | TO_JUDGE
