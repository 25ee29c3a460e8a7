"""一次性告知单（咨询用）: the whole list for the answers given (行政许可法 Art. 30)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workstation.domain import canonical, paper
from workstation.domain.action import Action, Sort
from workstation.domain.deadline import Limit, LimitUnit
from workstation.domain.item import CheckMode, Material, Necessity
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.deciding import Setting
from workstation.services.intake.done import PaperMade
from workstation.services.intake.perform import put_paper
from workstation.services.intake.service import IntakeService
from workstation.services.papers.facts import DEMO, Occasion, desk_of, fee_words, office_of
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler
from workstation.sync.station import Station

MAKE_CONSULT_LIST = "make_consult_list"
_UNITS = {LimitUnit.working_day: "个工作日", LimitUnit.natural_day: "日"}
_WAYS = {
    CheckMode.collect_original: "收原件",
    CheckMode.verify_original_collect_copy: "验原件，收复印件",
    CheckMode.verify_only: "只验不收",
    CheckMode.collect_copy: "收复印件",
    CheckMode.collect_original_and_copy: "收原件及复印件",
    CheckMode.data_check: "数据核验，可不带",
}


class ConsultService:
    """The list for whoever only asks: no case, no number, no effect on any deadline."""

    def __init__(self, station: Station, intake: IntakeService) -> None:
        self._station = station
        self._intake = intake

    def facts(self, item: str, answers: Mapping[str, bool], *, me: SignedIn) -> paper.PaperFacts:
        """What the list says for these answers, e.g. for a preview. Raises NotFound."""
        return consult_facts(self._intake.setting(), item, answers, me, self._station.clock())

    def make(
        self,
        item: str,
        answers: Mapping[str, bool],
        *,
        me: SignedIn,
        ticket_id: str | None = None,
        large: bool = False,
    ) -> PaperMade:
        """The list as a paper, still to be printed; `large` is one size up. Raises NotFound."""
        me.need(Role.clerk, Role.chief_rep, Role.b_post, Role.guide)
        setting, made = self._intake.setting(), []

        def make(desk: Desk) -> Action:
            facts = consult_facts(setting, item, answers, me, desk.now, large=large)
            made.append(desk.new_id())
            values = {
                "id": made[-1],
                "kind": PaperKind.consult_list.value,
                "doc_no": None,
                "case_id": None,
                "ticket_id": ticket_id,
                "unit": setting.reference.item(item).unit,
                "facts": canonical.encode_text(facts.to_data()),
                "made_at": canonical.instant(desk.now),
                "legal_date": setting.reference.hours.local(desk.now).date().isoformat(),
                "window_id": me.window,
            }
            about = [ticket_id] if ticket_id else []
            return desk.action(MAKE_CONSULT_LIST, me.staff_no, about, {"paper": values})

        self._station.act(make)
        return PaperMade(made[-1], PaperKind.consult_list, None)


def consult_facts(
    setting: Setting,
    key: str,
    answers: Mapping[str, bool],
    me: SignedIn,
    now: datetime,
    *,
    large: bool = False,
) -> paper.PaperFacts:
    """The facts of the list: the materials that count, both limits in words, the fee, where to come."""
    reference = setting.reference
    item, local = reference.item(key), reference.hours.local(now)
    unit = reference.unit(item.unit)
    today = local.date()
    occasion = Occasion(reference, me, now, setting.hall_kind, setting.segment)
    said = tuple(
        f"{question.question}{'是' if answers[question.key] else '否'}"
        for question in item.situations
        if question.key in answers
    )
    return paper.PaperFacts(
        office=office_of(reference, item, unit),
        numbers=paper.Numbers(),
        moments=paper.Moments(made=local.replace(microsecond=0, tzinfo=None)),
        desk=desk_of(occasion),
        matter=paper.Matter(
            name=item.name,
            licence=item.uses_licence_papers(unit),
            incomplete_rule=item.incomplete_rule,
            clock_start=item.clock_start,
            fee=fee_words(item),
        ),
        rows=tuple(_row(material) for material in item.applicable(answers)),
        limits=paper.Limits(today, _limit(item.statutory_limit), _limit(item.promised_limit)),
        consult=paper.Consult(place=f"{reference.hall.name}（{reference.hall.address}）", answers=said),
        marks=paper.Marks(demo=setting.hall_kind == DEMO, large=large),
    )


def perform_make_consult_list(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The list as a paper of this station."""
    put_paper(tx, action, action.payload["paper"])
    return {"paper": action.payload["paper"]["id"]}


def _row(material: Material) -> paper.PaperRow:
    original, copy = material.original, material.copy
    note = "可以不交" if material.necessity is Necessity.optional else ""
    return paper.PaperRow(
        name=material.name, original=original, copy=copy, asked=original + copy,
        collect=_WAYS[material.check_mode], requirement=material.accept_standard, note=note,
    )  # fmt: skip


def _limit(limit: Limit) -> paper.Limit:
    at_once = limit.unit is LimitUnit.immediate
    return paper.Limit("当场办结" if at_once else f"{limit.value}{_UNITS[limit.unit]}")


HANDLERS = (Handler(MAKE_CONSULT_LIST, Sort.STATION, perform_make_consult_list),)
