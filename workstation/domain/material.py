"""Material rows: how each paper the applicant brought was judged, and where it is now."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.errors import NotAllowed, WrongTransition
from workstation.domain.machine import CLERKS, Machine, steps


class Judgement(StrEnum):
    """State of one material row."""

    not_applicable = "not_applicable"
    pending = "pending"
    submitted = "submitted"
    verified = "verified"
    missing = "missing"
    defective = "defective"
    deferred = "deferred"
    corrected_on_spot = "corrected_on_spot"
    waived = "waived"
    given_back = "given_back"


class MaterialAct(StrEnum):
    """What a clerk does with a row."""

    exclude = "exclude"
    include = "include"
    submit = "submit"
    verify = "verify"
    mark_missing = "mark_missing"
    mark_defective = "mark_defective"
    defer = "defer"
    correct_on_spot = "correct_on_spot"
    waive = "waive"
    give_back = "give_back"
    reopen = "reopen"


class DefectType(StrEnum):
    """What is wrong with a material; every line of a notice names one (行政许可法 Art. 32(4))."""

    missing = "missing"
    too_few = "too_few"
    wrong_form = "wrong_form"
    wrong_content = "wrong_content"
    expired = "expired"
    unsigned = "unsigned"
    illegible = "illegible"
    not_the_person = "not_the_person"


class CollectMode(StrEnum):
    """How a piece was taken, as the receipt says it."""

    original = "original"
    copy = "copy"
    original_and_copy = "original_and_copy"
    seen_only = "seen_only"
    not_needed = "not_needed"


class MaterialStepRefused(WrongTransition):
    """A row cannot be judged like this from its present state."""

    code = "material_step_refused"


class MaterialNotAllowed(NotAllowed):
    """Only a clerk judges material, by name."""

    code = "material_not_allowed"


IN_ORDER = frozenset({Judgement.verified, Judgement.waived, Judgement.corrected_on_spot})
TO_JUDGE = frozenset({Judgement.pending, Judgement.submitted, Judgement.given_back})

_J = Judgement
_LIVE = (
    _J.pending,
    _J.submitted,
    _J.verified,
    _J.missing,
    _J.defective,
    _J.deferred,
    _J.corrected_on_spot,
    _J.waived,
)

MATERIAL_MACHINE: Machine[Judgement, MaterialAct] = Machine(
    "material",
    (
        # the answers to the guided questions decide which rows count
        *steps((*_LIVE, _J.given_back), _J.not_applicable, MaterialAct.exclude, CLERKS),
        *steps((_J.not_applicable,), _J.pending, MaterialAct.include, CLERKS, None, MaterialAct.exclude),
        *steps(
            (_J.pending, _J.missing, _J.defective, _J.deferred, _J.given_back),
            _J.submitted,
            MaterialAct.submit,
            CLERKS,
        ),
        # asked for three, brought one is not in order
        *steps((*_LIVE, _J.given_back), _J.verified, MaterialAct.verify, CLERKS, "pieces_complete"),
        *steps((*_LIVE, _J.given_back), _J.missing, MaterialAct.mark_missing, CLERKS),
        *steps((*_LIVE, _J.given_back), _J.defective, MaterialAct.mark_defective, CLERKS, "defect_named"),
        # only rows published as secondary (安阳市政务服务条例 Art. 24)
        *steps(
            (_J.pending, _J.submitted, _J.missing, _J.defective, _J.given_back),
            _J.deferred,
            MaterialAct.defer,
            CLERKS,
            "deferrable",
        ),
        # 行政许可法 Art. 32(3): what can be put right on the spot is put right on the spot
        *steps(
            (_J.pending, _J.submitted, _J.missing, _J.defective, _J.given_back),
            _J.corrected_on_spot,
            MaterialAct.correct_on_spot,
            CLERKS,
            "pieces_complete",
        ),
        # 安阳市政务服务条例 Art. 23: what the government already holds is not asked for again
        *steps(
            (_J.pending, _J.submitted, _J.missing, _J.defective, _J.deferred, _J.given_back),
            _J.waived,
            MaterialAct.waive,
            CLERKS,
            "source_named",
        ),
        *steps(_LIVE, _J.given_back, MaterialAct.give_back, CLERKS),
        *steps(
            (
                _J.submitted,
                _J.verified,
                _J.missing,
                _J.defective,
                _J.deferred,
                _J.corrected_on_spot,
                _J.waived,
                _J.given_back,
            ),
            _J.pending,
            MaterialAct.reopen,
            CLERKS,
            None,
            MaterialAct.verify,
        ),
    ),
    MaterialStepRefused,
    MaterialNotAllowed,
)
