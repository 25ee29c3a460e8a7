"""The outcomes of an intake and the one legal paper each of them has."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.errors import RuleBroken
from workstation.domain.item import IncompleteRule, ServiceItem
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import Unit


class Outcome(StrEnum):
    """What an intake can end in; `none_yet` when something is still to be judged."""

    receive = "receive"
    accept = "accept"
    conclude = "conclude"
    defer = "defer"
    supplement_notice = "supplement_notice"
    on_spot_refusal = "on_spot_refusal"
    return_list = "return_list"
    refuse = "refuse"
    not_required = "not_required"
    give_back = "give_back"
    none_yet = "none_yet"


class NoPaperForOutcome(RuleBroken):
    """This outcome has no paper for this unit or item. Params: outcome, unit, item."""

    code = "no_paper_for_outcome"


NOTICE_BY_RULE = {
    IncompleteRule.licence_5wd: Outcome.supplement_notice,
    IncompleteRule.inform_once: Outcome.supplement_notice,
    IncompleteRule.on_spot_written: Outcome.on_spot_refusal,
    IncompleteRule.return_resubmit: Outcome.return_list,
}


def papers_for(outcome: Outcome, item: ServiceItem, unit: Unit) -> tuple[PaperKind, ...]:
    """Every paper of an outcome in the order of printing: promise before acceptance, list after notice.

    Raises NoPaperForOutcome for combinations that cannot be made: no refusal on the spot and no
    "no licence needed" at a utility or bank, nothing while something is still to be judged.
    """
    main = paper_for(outcome, item, unit)
    if outcome is Outcome.defer:
        return (PaperKind.deferral_promise, main)
    if outcome is Outcome.return_list:
        return (PaperKind.supplement_notice, main)
    if outcome in (Outcome.on_spot_refusal, Outcome.refuse, Outcome.not_required):
        return (main, PaperKind.returned_list)
    return (main,)


def paper_for(outcome: Outcome, item: ServiceItem, unit: Unit) -> PaperKind:
    """The one legal paper of an outcome, chosen by outcome, item rule and kind of unit.

    行政许可法 papers only for item type 01 of a government unit that grants licences; everything
    else is a 业务受理单 without an article of that law. Raises NoPaperForOutcome.
    """
    if outcome is Outcome.accept:
        return PaperKind.acceptance if item.uses_licence_papers(unit) else PaperKind.service_acceptance
    rule = item.incomplete_rule
    licence_only = outcome is Outcome.not_required and not item.uses_licence_papers(unit)
    wrong_rule = outcome in NOTICE_BY_RULE.values() and NOTICE_BY_RULE[rule] is not outcome
    utility = outcome is Outcome.on_spot_refusal and not unit.is_government
    on_spot = outcome is Outcome.receive and rule is IncompleteRule.on_spot_written
    if licence_only or wrong_rule or utility or on_spot or outcome is Outcome.none_yet:
        raise NoPaperForOutcome(outcome=outcome.value, unit=unit.key, item=item.key)
    return {
        Outcome.receive: PaperKind.receipt,
        Outcome.conclude: PaperKind.pickup_slip,
        Outcome.defer: PaperKind.deferred_acceptance,
        Outcome.supplement_notice: PaperKind.supplement_notice,
        Outcome.on_spot_refusal: PaperKind.on_spot_refusal,
        Outcome.return_list: PaperKind.returned_list,
        Outcome.refuse: PaperKind.refusal,
        Outcome.not_required: PaperKind.not_required_notice,
        Outcome.give_back: PaperKind.returned_list,
    }[outcome]
