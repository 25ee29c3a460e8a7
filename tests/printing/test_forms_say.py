# ruff: noqa: E501 - sentences of a paper stay whole
"""Every form says what the law wants it to say, and nothing it forbids."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.printing import samples as S
from workstation.domain.item import IncompleteRule
from workstation.domain.paper import (
    Decision,
    Limit,
    Limits,
    PaperFacts,
    PaperFactsMissing,
    PaperNotAllowed,
    Party,
)
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind
from workstation.printing.forms import FORMS
from workstation.printing.printery import Printery
from workstation.printing.roll_width import RollWidth

Read = Callable[[bytes], list[str]]
CASE = "340825-20261123-SJ03-0007"
COMMON = ("太湖县政务服务中心", "2026-11-2309:41", "3号窗口SJ03", "第1次打印", "0556-4160110", "12345")
EXPECTED: dict[str, tuple[str, ...]] = {
    "receipt_licence": (
        *COMMON, CASE, "行政许可申请材料接收凭证（收件回执）", "太市监收〔2026〕SJ03-0007号",
        "太湖县小满餐馆（经营者：余小满）：", "340***********000X", "138****0001", "2026年11月23日9时31分",
        "形式", "原件份数", "复印件份数", "收取方式", "留存或退还", "备注", "收复印件（原件已退）", "免提交", "只验未收",
        "收到5项，免提交1项", "要3收1", "承诺件", "王晓棠（SJ003）", "首问责任人", "进度查询", "0556-4160119、12345",
        "逾期不告知的，自收到申请材料之日起即为受理。", "申请人（代理人）签名", "（行政许可专用章）", "再来时给窗口扫这个码。",
        "11340825003006000064000131012000", "一式两份",
    ),
    "receipt_service": ("收件回执", "需要补正的，我们一次性告知。", "章小顺", "父子", "（业务受理专用章）"),
    "receipt_power": ("本单位于2026年11月23日9时31分收到", "（业务专用章）", "95598"),
    "acceptance": (
        *COMMON, CASE, "行政许可申请受理通知书", "太市监受〔2026〕SJ03-0007号",
        "你单位于2026年11月23日提出的“食品经营许可（新办）”申请，申请材料齐全、符合法定形式。",
        "根据《中华人民共和国行政许可法》第三十二条第一款第五项的规定，本机关决定予以受理。", "受理日期2026年11月23日",
        "的次日起算", "10个工作日，至2026年12月7日", "7个工作日，承诺办结日期2026年12月2日", "收到5项，免提交1项",
        "现场核查5个工作日", "不计入期限", "不收费", "到窗口自取", "邮寄", "签收人", "（行政许可专用章）",
    ),
    "service_acceptance": ("业务受理单", "申请材料齐全，现予受理。", "办理结果以审核决定为准。", "（业务受理专用章）"),
    "power_acceptance": ("业务受理单", "国网安徽省电力有限公司太湖县供电公司", "（业务专用章）"),
    "deferred_acceptance": ("容缺受理通知书", "从业人员健康证明", "至2026年11月30日", "批准人：李慧敏", "视为撤回申请"),
    "deferral_promise": (
        "容缺受理承诺书", "自愿申请容缺受理，承诺于2026年11月30日（含当日）前补齐，所提交材料真实有效；逾期未补齐愿承担相应后果",
        "视为撤回申请", "批准人：李慧敏", "补交记录", "承诺人", "食品经营许可申请书原件1份",
    ),
    "supplement_licence": (
        *COMMON, CASE, "太湖县市场监督管理局", "申请材料补正告知书", "于2026年11月23日收到", "138****0001",
        "依据《中华人民共和国行政许可法》第三十二条第一款第四项，现一次性告知需要补正的全部内容：",
        "存在问题", "补正要求", "补正方式", "留存或退还", "形式不符", "份数不足", "要3收1", "缺失",
        "第2、3项可申请容缺，须另签承诺书；受理后5个工作日内补齐。", "按本单补齐并符合要求的，我们当场受理。",
        "补正期间不计入办理期限，收齐之日为受理日", "2026年11月23日9时41分", "签收时间", "告知人王晓棠",
        "已留存、不用再带：食品经营许可申请书原件1份", "当场退还：与食品经营相适应的设备设施布局、操作流程图原件1份",
    ),
    "supplement_service": ("申请材料补正告知书", "现一次性告知需要补正的全部内容："),
    "supplement_power": ("补件告知单", "现一次性告知需要补正的全部内容："),
    "on_spot_refusal": (
        "不动产登记不予受理告知书", "陈䶮、李𰻝：", "太湖县晋熙镇人民路18号3幢502室", "第十七条第一款第三项",
        "材料已当场退还，补齐后请重新申请", "向太湖县人民政府申请行政复议", "2026年11月23日9时41分", "（不动产登记专用章）",
    ),
    "returned_list": ("退件清单", "接收人逐项签认", "页数", "退还原因", "接收时间", "退件人"),
    "refusal": (
        "不予受理通知书", "不予受理理由", "太湖县卫生健康委员会", "太湖县晋熙镇龙山路66号", "0556-4160300",
        "如不服，可以自收到本通知书之日起六十日内向太湖县人民政府申请行政复议，也可以自收到之日起六个月内依法向有管辖权的"
        "人民法院提起行政诉讼。", "批准李慧敏",
    ),
    "power_refusal": ("不予办理告知单", "不予办理理由", "投诉电话"),
    "not_required": ("不受理告知书", "第三十二条第一款第一项", "仅销售预包装食品的，不需要取得食品经营许可。", "备案"),
    "extension": (
        *COMMON, CASE, "延长办理期限告知书", "太市监延〔2026〕SJ03-0001号", "你单位“食品经营许可（新办）”申请",
        "经本机关负责人批准，法定办理期限延长5个工作日", "原办理期限至2026年12月7日", "延长至2026年12月14日",
        "办理期限只延长这一次", "延长理由布局图需要请专家复核，不能在原期限内查清", "批准人局长宋知远（本机关负责人）", "太市监延批〔2026〕7号", "承诺办结日期仍是2026年12月2日",
    ),
    "clock_stop": (
        *COMMON, CASE, "特别程序时限告知书", "太市监特〔2026〕SJ03-0001号", "作出决定需要进行检测", "所需时间3个工作日",
        "起止日期2026年11月24日至2026年11月26日", "《中华人民共和国行政许可法》第四十五条", "说明送市检测中心",
        "法定期限顺延至2026年12月7日", "承诺期限顺延至2026年12月2日", "从结束的次日起继续计算", "超过的部分计入办理期限",
    ),
    "consult": ("一次性告知单（咨询用）", "受理条件", "法定时限10个工作日", "承诺时限7个工作日", "不收费", "办理时间", "告知人"),
    "first_asked": (
        "首问回执", "汪𠅤", "孙𫖯签收后叫您；没人叫就回来找我", "2026年11月24日17时30分前", "死亡证明复印件1份", "签字认可",
    ),
    "handoff": ("转办单（材料交接单）", "职责归属", "签收人", "2项，共2份", "退回理由"),
    "pickup": ("结果领取凭证", "余小满（经营者）", "JY23408250012345", "送达时间", "领取人"),
    "ticket": ("太湖县政务服务中心", "A023", "企业开办", "2026-11-2309:12", "前面等候6人", "过号", "3、4、5号", "约等18分钟"),
}  # fmt: skip
NEVER_ON_RECEIPT = ("全部合格", "不用再跑", "最晚", "承诺办结", "法定时限", "予以受理")
NO_LICENCE_LAW = (
    "receipt_service", "receipt_power", "service_acceptance", "power_acceptance", "supplement_service",
    "supplement_power", "power_refusal", "on_spot_refusal", "first_asked", "handoff",
)  # fmt: skip
BY_NAME = {name: (kind, facts) for name, kind, facts in S.SAMPLES}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_required_field_is_on_the_paper(printery: Printery, read: Read, name: str) -> None:
    kind, facts = BY_NAME[name]
    text = "".join(read(printery.make(kind, facts)))
    missing = [words for words in EXPECTED[name] if words not in text]
    assert not missing, text


def test_every_form_has_a_sample() -> None:
    assert {form.kind for form in FORMS} == {kind for _, kind, _ in S.SAMPLES} == set(PaperKind)


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.startswith("receipt")])
def test_a_receipt_promises_nothing(printery: Printery, read: Read, name: str) -> None:
    text = "".join(read(printery.make(*BY_NAME[name])))
    assert [words for words in NEVER_ON_RECEIPT if words in text] == []


@pytest.mark.parametrize("name", NO_LICENCE_LAW)
def test_no_licence_law_where_there_is_no_licence(printery: Printery, read: Read, name: str) -> None:
    text = "".join(read(printery.make(*BY_NAME[name])))
    assert "行政许可" not in text
    if name != "on_spot_refusal":
        assert "符合法定形式" not in text


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_remedy_only_on_refusals_of_an_office_with_a_review_body(
    printery: Printery, read: Read, name: str
) -> None:
    kind, facts = BY_NAME[name]
    with_remedy = name in ("refusal", "on_spot_refusal")
    assert ("行政复议" in "".join(read(printery.make(kind, facts)))) is with_remedy
    without = replace(facts, office=replace(facts.office, review_body=None))
    assert "行政复议" not in "".join(read(printery.make(kind, without)))


def test_receipt_sentence_follows_the_rule(printery: Printery, read: Read) -> None:
    returned = S.food(matter=replace(S.FOOD, incomplete_rule=IncompleteRule.return_resubmit))
    text = "".join(read(printery.make(PaperKind.receipt, returned)))
    assert (
        "本凭证仅证明收到材料；本机关自收到之日起3个工作日内审查，材料不符合要求的，退还并一次性告知。"
        in text
    )
    assert "即为受理" not in text
    once = S.food(matter=replace(S.FOOD, incomplete_rule=IncompleteRule.inform_once))
    text = "".join(read(printery.make(PaperKind.receipt, once)))
    assert "需要补正的，我们一次性告知。" in text
    assert "五个工作日" not in text


def test_supplement_of_returned_material_does_not_say_kept(printery: Printery, read: Read) -> None:
    facts = replace(
        S.SUPPLEMENT,
        matter=replace(S.FOOD, incomplete_rule=IncompleteRule.return_resubmit),
        rows=tuple(replace(row, whereabouts=S.BACK) for row in S.FAULTY),
    )
    text = "".join(read(printery.make(PaperKind.supplement_notice, facts)))
    assert "一次性告知书" in text
    assert "不用再带" not in text
    assert "收齐之日为受理日" not in text


def test_market_entity_names_the_regulation_without_the_licence_law(printery: Printery, read: Read) -> None:
    facts = S.allowance(rows=S.FAULTY, matter=replace(S.ALLOWANCE, market_entity=True))
    text = "".join(read(printery.make(PaperKind.supplement_notice, facts)))
    assert "依据《优化营商环境条例》第三十六条，现一次性告知需要补正的全部内容：" in text
    assert "行政许可法" not in text


def test_a_day_of_lapse_needs_a_named_rule(printery: Printery, read: Read) -> None:
    day = date(2026, 12, 23)
    bare = replace(S.SUPPLEMENT, decision=Decision(lapse_day=day, lapse_effect="视为撤回申请"))
    assert "补正期限" not in "".join(read(printery.make(PaperKind.supplement_notice, bare)))
    ruled = replace(
        S.SUPPLEMENT,
        decision=Decision(lapse_day=day, lapse_rule="办法第三十六条", lapse_effect="视为撤回申请"),
    )
    text = "".join(read(printery.make(PaperKind.supplement_notice, ruled)))
    assert "补正期限：2026年12月23日（含当日）前补正（办法第三十六条）；视为撤回申请。" in text


def test_the_earlier_limit_binds_and_the_year_without_calendar_is_said(
    printery: Printery, read: Read
) -> None:
    note = "（2027年放假安排公布前按现行办法推算，以公布为准）"
    limits = Limits(
        starts=date(2026, 2, 13),
        statutory=Limit("15日", date(2026, 2, 28)),
        promised=Limit("10个工作日", date(2026, 3, 5)),
        due=date(2026, 2, 28),
    )
    text = "".join(read(printery.make(PaperKind.service_acceptance, S.allowance(limits=limits))))
    assert "承诺办结日期2026年2月28日" in text
    assert "2026年3月5日" not in text
    late = Limits(
        date(2026, 11, 23),
        Limit("30个工作日", date(2027, 1, 6), note),
        Limit("30个工作日", date(2027, 1, 6), note),
        date(2027, 1, 6),
    )
    text = "".join(read(printery.make(PaperKind.acceptance, S.food(limits=late))))
    assert f"承诺办结日期2027年1月6日{note}" in text


def test_completed_supplements_are_said_on_the_acceptance(printery: Printery, read: Read) -> None:
    moments = replace(S.food().moments, received=S.MADE.replace(day=16), completed=date(2026, 11, 23))
    text = "".join(read(printery.make(PaperKind.acceptance, S.food(moments=moments))))
    assert "你单位于2026年11月16日提出、2026年11月23日补齐材料的“食品经营许可（新办）”申请" in text


WRONG: tuple[tuple[PaperKind, PaperFacts, str], ...] = (
    (PaperKind.receipt, S.house(), "on_spot_written"),
    (PaperKind.supplement_notice, S.house(), "on_spot_written"),
    (PaperKind.on_spot_refusal, S.SUPPLEMENT, "not_on_spot_written"),
    (PaperKind.acceptance, S.allowance(), "not_a_licence"),
    (PaperKind.acceptance, S.food(office=replace(S.MARKET, kind=UnitKind.bank)), "not_a_licence"),
    (PaperKind.service_acceptance, S.food(), "is_a_licence"),
    (PaperKind.not_required_notice, S.allowance(decision=Decision(reason="不需要")), "not_a_licence"),
    (
        PaperKind.deferred_acceptance,
        S.power(rows=S.DEFERRED, decision=S.DEFERRAL_DECISION),
        "no_published_rule",
    ),
)


@pytest.mark.parametrize(("kind", "facts", "reason"), WRONG)
def test_wrong_combinations_cannot_be_made(
    printery: Printery, kind: PaperKind, facts: PaperFacts, reason: str
) -> None:
    with pytest.raises(PaperNotAllowed) as refused:
        printery.make(kind, facts)
    assert refused.value.params["reason"] == reason


def test_empty_facts_are_refused_by_name(printery: Printery) -> None:
    cases = [
        (PaperKind.acceptance, S.food(limits=None), "limits"),
        (PaperKind.receipt, S.food(party=Party("")), "applicant"),
        (PaperKind.receipt, S.food(party=Party("某公司", organisation=True)), "leader"),
        (
            PaperKind.refusal,
            replace(S.REFUSAL, decision=Decision(reason="其他有据", basis="某条")),
            "approval",
        ),
        (PaperKind.supplement_notice, S.food(), "problem_rows"),
        (PaperKind.deferral_promise, S.food(decision=S.DEFERRAL_DECISION), "deferred_rows"),
        (
            PaperKind.supplement_notice,
            replace(S.SUPPLEMENT, decision=Decision(second_reason="漏告")),
            "approval",
        ),
        (PaperKind.receipt, S.food(office=replace(S.MARKET, seal="")), "seal"),
    ]
    for kind, facts, fact in cases:
        with pytest.raises(PaperFactsMissing) as refused:
            printery.make(kind, facts)
        assert refused.value.params["fact"] == fact


def test_the_ticket_tells_nothing_about_the_person(printery: Printery, read: Read) -> None:
    facts = S.ticket(party=S.OLD_MAN)
    text = "".join(read(printery.make(PaperKind.ticket_slip, facts)))
    assert "章德顺" not in text
    assert "优先" not in text


def test_the_slip_sends_to_the_a4_paper(printery: Printery, read: Read) -> None:
    text = "".join(read(printery.make(PaperKind.receipt, S.RECEIPT, roll=RollWidth.wide)))
    assert "80mm仅作随手小票，法律凭证用同时打印的A4/A5收件回执" in text
    assert CASE in text
    assert "逾期不告知的，自收到申请材料之日起即为受理" in text
    with pytest.raises(PaperNotAllowed):
        printery.make(PaperKind.refusal, S.REFUSAL, roll=RollWidth.wide)


def test_slips_of_the_other_outcomes(printery: Printery, read: Read) -> None:
    text = "".join(read(printery.make(PaperKind.acceptance, S.food(), roll=RollWidth.wide)))
    assert "2026年12月2日（含当日）前" in text
    assert "（印章）" in text
    with pytest.raises(PaperNotAllowed):
        printery.make(PaperKind.acceptance, S.allowance(), roll=RollWidth.wide)
    text = "".join(read(printery.make(PaperKind.service_acceptance, S.power(), roll=RollWidth.narrow)))
    assert "办理结果以审核决定为准" in text
    assert "法定形式" not in text
    text = "".join(read(printery.make(PaperKind.supplement_notice, S.SUPPLEMENT, roll=RollWidth.wide)))
    assert "需要补正的全部内容（3项）" in text
    for row in S.FAULTY:
        assert (row.name in text) is bool(row.problem_kind)


def test_dates_have_no_leading_zeros(printery: Printery, read: Read) -> None:
    for name in ("acceptance", "receipt_licence"):
        assert not re.search(r"年0\d月|月0\d日", "".join(read(printery.make(*BY_NAME[name]))))
