"""Cases (办件): the states of an application and who may move it."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.errors import NotAllowed, WrongTransition
from workstation.domain.item import IncompleteRule
from workstation.domain.machine import APPROVERS, CLERKS, SYSTEM, UNIT_APPROVERS, Machine, Transition, steps
from workstation.domain.staff import Role


class CaseState(StrEnum):
    """Where an application stands."""

    draft = "draft"
    received = "received"
    supplement_pending = "supplement_pending"
    accepted = "accepted"
    deferred_accepted = "deferred_accepted"
    not_accepted = "not_accepted"
    not_required = "not_required"
    returned = "returned"
    under_review = "under_review"
    clock_stopped = "clock_stopped"
    granted = "granted"
    denied = "denied"
    concluded = "concluded"
    delivered = "delivered"
    archived = "archived"
    withdrawn = "withdrawn"
    deemed_withdrawn = "deemed_withdrawn"
    acceptance_revoked = "acceptance_revoked"
    terminated = "terminated"


class CaseAct(StrEnum):
    """What happens to an application."""

    begin = "begin"
    receive = "receive"
    give_notice = "give_notice"
    give_second_notice = "give_second_notice"
    refuse_on_spot = "refuse_on_spot"
    return_for_resubmission = "return_for_resubmission"
    take_supplement = "take_supplement"
    accept = "accept"
    defer = "defer"
    refuse = "refuse"
    declare_not_required = "declare_not_required"
    deem_accepted = "deem_accepted"
    lift_deemed_acceptance = "lift_deemed_acceptance"
    start_review = "start_review"
    stop_clock = "stop_clock"
    resume_clock = "resume_clock"
    extend = "extend"
    grant = "grant"
    deny = "deny"
    conclude = "conclude"
    conclude_on_spot = "conclude_on_spot"
    deliver = "deliver"
    archive = "archive"
    correct = "correct"
    withdraw = "withdraw"
    deem_withdrawn = "deem_withdrawn"
    revoke_acceptance = "revoke_acceptance"
    terminate = "terminate"


class CaseStepRefused(WrongTransition):
    """The case has no such step now. Params: state, act."""

    code = "case_step_refused"


class CaseNotAllowed(NotAllowed):
    """This role may not do that with a case. Params: state, act, role."""

    code = "case_not_allowed"


_S, _A = CaseState, CaseAct
_INTAKE = (_S.draft, _S.received, _S.supplement_pending)
_RUNNING = (_S.accepted, _S.deferred_accepted, _S.under_review, _S.clock_stopped)
_DECIDED = (_S.granted, _S.denied)
_REVIEW = frozenset({Role.back_office}) | CLERKS
_DECIDERS = frozenset({Role.back_office}) | UNIT_APPROVERS

CASE_MACHINE: Machine[CaseState, CaseAct] = Machine(
    "case",
    (
        Transition(None, _S.draft, _A.begin, CLERKS),
        Transition(_S.draft, _S.received, _A.receive, CLERKS, "may_receive"),
        # 行政许可法 Art. 32(4): everything at once, on the spot or within five working days
        *steps((_S.draft, _S.received), _S.supplement_pending, _A.give_notice, CLERKS, "first_notice"),
        # 行政许可法 Art. 72(4): not telling everything at once is a breach, hence the approval
        *steps((_S.supplement_pending,), _S.supplement_pending, _A.give_second_notice, CLERKS, "approval"),
        # a material found missing after acceptance is a second notice, never a step back
        *(
            Transition(state, state, _A.give_second_notice, CLERKS, "approval")
            for state in (_S.accepted, _S.deferred_accepted, _S.under_review)
        ),
        # 不动产登记暂行条例 Art. 17(3): in writing, before the person leaves
        Transition(_S.draft, _S.not_accepted, _A.refuse_on_spot, CLERKS, "on_spot_written"),
        # 市场主体登记管理条例实施细则 Art. 18
        *steps((_S.draft, _S.received), _S.returned, _A.return_for_resubmission, CLERKS, "return_resubmit"),
        *(
            Transition(state, state, _A.take_supplement, CLERKS)
            for state in (_S.supplement_pending, _S.deferred_accepted)
        ),
        # 行政许可法 Art. 32(5)
        *steps((*_INTAKE, _S.deferred_accepted), _S.accepted, _A.accept, CLERKS, "complete_and_parties"),
        # 安阳市政务服务条例 Art. 24: promise first, then acceptance
        *steps(_INTAKE, _S.deferred_accepted, _A.defer, CLERKS, "promise_signed_and_approval"),
        *steps(_INTAKE, _S.not_accepted, _A.refuse, CLERKS, "ground_and_approval"),
        # 行政许可法 Art. 32(1)
        *steps((_S.draft, _S.received), _S.not_required, _A.declare_not_required, CLERKS, "licence_reason"),
        # 行政许可法 Art. 32(4) and 不动产登记暂行条例 Art. 17: silence counts as acceptance
        *steps((_S.draft, _S.received), _S.received, _A.deem_accepted, SYSTEM, "silence"),
        *(
            Transition(
                state, state, _A.lift_deemed_acceptance, SYSTEM, "notice_printed_in_time", _A.deem_accepted
            )
            for state in (_S.received, _S.supplement_pending, _S.returned, _S.not_accepted)
        ),
        Transition(_S.accepted, _S.under_review, _A.start_review, _REVIEW, "handoff_signed"),
        # 行政许可法 Art. 45: only what was told in writing stops the clock
        Transition(_S.under_review, _S.clock_stopped, _A.stop_clock, _DECIDERS, "written_notice"),
        Transition(_S.clock_stopped, _S.under_review, _A.resume_clock, _DECIDERS, "end_event", _A.stop_clock),
        # 行政许可法 Art. 42: the head of the organ decides, the window records name and paper
        Transition(
            _S.under_review, _S.under_review, _A.extend, _REVIEW | {Role.unit_head}, "head_of_organ_once"
        ),
        Transition(_S.under_review, _S.granted, _A.grant, _REVIEW, "authority_level"),
        Transition(_S.under_review, _S.denied, _A.deny, _REVIEW, "authority_level_reason_remedy"),
        *steps(_DECIDED, _S.concluded, _A.conclude, CLERKS),
        # 安阳市政务服务条例 Art. 36: decided on the spot, no acceptance paper needed
        *steps(_INTAKE, _S.concluded, _A.conclude_on_spot, CLERKS, "instant_window_decides"),
        Transition(_S.concluded, _S.delivered, _A.deliver, CLERKS, "taker_identified"),
        Transition(_S.delivered, _S.archived, _A.archive, _REVIEW | SYSTEM),
        *(
            Transition(state, state, _A.correct, CLERKS, "approval")
            for state in (*_RUNNING, *_DECIDED, _S.concluded, _S.delivered)
        ),
        # at the applicant's own signed request, as long as nothing has been concluded
        *steps((*_INTAKE, *_RUNNING, *_DECIDED), _S.withdrawn, _A.withdraw, CLERKS, "signed_request"),
        Transition(
            _S.supplement_pending, _S.deemed_withdrawn, _A.deem_withdrawn, UNIT_APPROVERS, "named_rule_lapsed"
        ),
        Transition(
            _S.deferred_accepted, _S.deemed_withdrawn, _A.deem_withdrawn, APPROVERS, "deferral_lapsed"
        ),
        Transition(_S.deferred_accepted, _S.terminated, _A.terminate, APPROVERS, "deferral_lapsed"),
        # accepted against the law (行政许可法 Art. 69)
        *steps(_RUNNING, _S.acceptance_revoked, _A.revoke_acceptance, UNIT_APPROVERS, "article_and_approval"),
    ),
    CaseStepRefused,
    CaseNotAllowed,
)

END_STATES = frozenset(
    {
        _S.not_accepted,
        _S.not_required,
        _S.returned,
        _S.archived,
        _S.withdrawn,
        _S.deemed_withdrawn,
        _S.acceptance_revoked,
        _S.terminated,
    }
)
OPEN_STATES = frozenset(_S) - END_STATES - {_S.delivered}
INTAKE_STATES = frozenset(_INTAKE)


def notify_days(rule: IncompleteRule, house_days: int = 5) -> int:
    """Working days after the receipt within which everything missing must be told.

    licence_5wd 5 (行政许可法 Art. 32(4)); return_resubmit 3 (市场主体登记管理条例实施细则 Art. 18);
    inform_once the rule of the house; on_spot_written 0: before the person leaves
    (不动产登记暂行条例 Art. 17).
    """
    if rule is IncompleteRule.licence_5wd:
        return 5
    if rule is IncompleteRule.return_resubmit:
        return 3
    return 0 if rule is IncompleteRule.on_spot_written else house_days


def silence_is_acceptance(rule: IncompleteRule) -> bool:
    """True where the law says so: licences and real estate, nothing else."""
    return rule in (IncompleteRule.licence_5wd, IncompleteRule.on_spot_written)
