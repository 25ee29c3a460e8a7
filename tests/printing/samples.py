# ruff: noqa: E501 - sentences of a paper stay whole
"""Facts for every paper: fictional people, the hall of the demo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from tests.printing.sample_parts import (
    ALLOWANCE,
    APPROVAL,
    BACK,
    CIVIL,
    DEFERRED,
    DESK,
    FAULTY,
    FOOD,
    KEPT,
    LAND,
    LIMITS,
    MADE,
    MARKET,
    OLD_MAN,
    POWER,
    RESTAURANT,
    ROWS,
)
from workstation.domain.item import ClockStart, IncompleteRule
from workstation.domain.paper import (
    Approval,
    ClockNotice,
    Consult,
    Corrected,
    Decision,
    Handling,
    Marks,
    Matter,
    Moments,
    Numbers,
    PaperFacts,
    PaperRow,
    Party,
    Question,
    Register,
    TicketSlip,
)
from workstation.domain.paper_kind import PaperKind


def food(**changes: object) -> PaperFacts:
    """A licence case of the market office."""
    facts = PaperFacts(
        office=MARKET,
        numbers=Numbers(
            doc_no="太市监受〔2026〕SJ03-0007号",
            case_no="340825-20261123-SJ03-0007",
            qr="SW1:case:340825-20261123-SJ03-0007:K7",
        ),
        moments=Moments(MADE, datetime(2026, 11, 23, 9, 31), date(2026, 11, 23)),
        desk=DESK,
        party=RESTAURANT,
        matter=FOOD,
        rows=ROWS,
        limits=LIMITS,
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def allowance(**changes: object) -> PaperFacts:
    """What is no licence: an allowance of the civil affairs office, for an old man with an agent."""
    rows = (
        PaperRow(
            "老年人居民身份证", copy=1, collect="收复印件（原件已退）", whereabouts=KEPT, asked=1, taken=1
        ),
        PaperRow("户口簿", handling=Handling.exempt, collect="免提交（户籍核验）"),
        PaperRow("高龄津贴申请表", original=1, collect="收原件", whereabouts=KEPT, asked=1, taken=1),
    )
    facts = food(
        office=CIVIL,
        matter=ALLOWANCE,
        party=OLD_MAN,
        rows=rows,
        numbers=Numbers("太民受〔2026〕SJ03-0002号", "340825-20261123-SJ03-0008"),
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def power(**changes: object) -> PaperFacts:
    """A utility: no organ, no licence law, no remedy."""
    facts = food(
        office=POWER,
        matter=Matter(name="低压居民新装（增容）", case_kind="承诺件"),
        party=replace(OLD_MAN, agent=None),
        numbers=Numbers("太电受〔2026〕SJ03-0003号", "340825-20261123-SJ03-0009"),
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def house(**changes: object) -> PaperFacts:
    """A transfer of real estate with a missing paper: refused in writing on the spot."""
    rows = (
        PaperRow("不动产登记申请书", original=1, pages=2, whereabouts=BACK),
        PaperRow(
            "不动产权属证书",
            handling=Handling.missing,
            problem_kind="缺失",
            requirement="交不动产权属证书原件1份。",
        ),
        PaperRow(
            "完税或减免税凭证",
            copy=1,
            pages=1,
            whereabouts=BACK,
            problem_kind="形式不符",
            problem="只有复印件",
            requirement="交原件1份；办税在8、9、10号窗口。",
        ),
    )
    facts = food(
        office=LAND,
        matter=Matter(
            name="国有建设用地使用权及房屋所有权转移登记",
            incomplete_rule=IncompleteRule.on_spot_written,
            property_place="太湖县晋熙镇人民路18号3幢502室",
        ),
        party=Party("陈䶮", others=("李𰻝",), document_kind="居民身份证", document="340***********0004"),
        rows=rows,
        numbers=Numbers("太不动产不受〔2026〕BD01-0002号", "340825-20261123-BD01-0004"),
        decision=Decision(reason="申请材料不齐全"),
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def question(**changes: object) -> PaperFacts:
    """A question that was passed on and not yet signed for."""
    facts = PaperFacts(
        office=MARKET,
        numbers=Numbers("太政服首〔2026〕ZH01-0012号", None, "Z023"),
        moments=Moments(MADE),
        desk=replace(DESK, window="1", segment="ZH01"),
        party=Party("汪𠅤"),
        question=Question(
            subject="父亲去世，名下的个体工商户执照和食品许可怎么处理，要不要先注销再重新办。",
            pieces="死亡证明复印件1份、营业执照副本1份",
            promised=datetime(2026, 11, 24, 17, 30),
            sent_to="4号窗口（企业开办）",
            sent_handler="孙𫖯",
            sent_reason="职责归属",
        ),
        rows=(
            PaperRow("死亡证明", copy=1, pages=1, whereabouts=KEPT),
            PaperRow("营业执照副本", original=1, pages=1, whereabouts=KEPT),
        ),
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def register(**changes: object) -> PaperFacts:
    """The register's entry for a matter that was passed on, signed for and answered."""
    facts = replace(
        question(),
        numbers=Numbers(None, "太政服首〔2026〕ZH01-0012号", "Z023"),
        moments=Moments(MADE, received=MADE),
        register=Register(
            "来访", "咨询", "本厅他窗", "转窗口", "市场监管局　孙𫖯", datetime(2026, 11, 23, 9, 41),
            datetime(2026, 11, 23, 9, 52), "孙𫖯", "先办变更登记，许可随主体变更，不用先注销。",
            datetime(2026, 11, 23, 10, 20), "回执上签", "当面告知",
        ),
    )  # fmt: skip
    return replace(facts, **changes)  # type: ignore[arg-type]


def ticket(**changes: object) -> PaperFacts:
    """A queue ticket."""
    facts = PaperFacts(
        office=MARKET,
        numbers=Numbers(ticket_no="A023", qr="SW1:ticket:20261123-A023:4F"),
        moments=Moments(MADE),
        desk=DESK,
        ticket=TicketSlip(
            "A023", "企业开办", 6, datetime(2026, 11, 23, 9, 12), "个体工商户设立登记", 18, "一楼A区",
            "3、4、5号", "居民身份证、经营场所使用证明",
        ),
    )  # fmt: skip
    return replace(facts, **changes)  # type: ignore[arg-type]


SUPPLEMENT = food(rows=FAULTY, numbers=replace(food().numbers, doc_no="太市监补〔2026〕SJ03-0003号"))
RETURNED = replace(
    house(),
    numbers=Numbers("太不动产退〔2026〕BD01-0002号", "340825-20261123-BD01-0004"),
    decision=Decision(reason="申请材料不齐全，不予受理（太不动产不受〔2026〕BD01-0002号）"),
)
REFUSAL = food(
    numbers=replace(food().numbers, doc_no="太市监不受〔2026〕SJ03-0001号"),
    decision=Decision(
        reason="申请事项不属于本机关职权范围。",
        basis="《中华人民共和国行政许可法》第三十二条第一款第二项",
        competent="太湖县卫生健康委员会",
        competent_address="太湖县晋熙镇龙山路66号",
        competent_phone="0556-4160300",
        approval=APPROVAL,
    ),
    rows=tuple(replace(row, whereabouts=BACK) for row in ROWS[:3]),
)
POWER_REFUSAL = power(decision=Decision(reason="用电地址不在本公司供电范围内。", approval=APPROVAL), rows=())
NOT_REQUIRED = food(
    matter=replace(FOOD, name="食品经营许可（仅销售预包装食品）"),
    numbers=replace(food().numbers, doc_no="太市监告〔2026〕SJ03-0001号"),
    decision=Decision(
        reason="仅销售预包装食品的，不需要取得食品经营许可。",
        basis="《中华人民共和国食品安全法》第三十五条第一款",
        instead="向本局办理仅销售预包装食品备案，3号窗口当场办。",
    ),
    rows=(),
)
CORRECTION = food(
    numbers=replace(food().numbers, doc_no="太市监更〔2026〕SJ03-0001号"),
    decision=Decision(
        reason="录入时写错一个字",
        corrections=(Corrected("申请人名称（姓名）", "余小满", "余晓满"),),
        wrong_paper="受理通知书（太市监受〔2026〕SJ03-0007号）",
        approval=APPROVAL,
    ),
)
REVOCATION = food(
    numbers=replace(food().numbers, doc_no="太市监销〔2026〕SJ03-0001号"),
    decision=Decision(
        reason="申请材料虚假", basis="《中华人民共和国行政许可法》第六十九条第二款", approval=APPROVAL
    ),
    rows=tuple(replace(row, whereabouts=BACK) for row in ROWS[:3]),
)
DEFERRAL_ENDED = food(
    numbers=replace(food().numbers, doc_no="太市监销〔2026〕SJ03-0002号"),
    decision=Decision("到期没有补齐", "容缺受理承诺书", failure="视为撤回申请", approval=APPROVAL),
    rows=(),
)
DEFERRAL_DECISION = Decision(failure="视为撤回申请", approval=APPROVAL)
CONSULT = food(
    numbers=Numbers(),
    rows=(
        PaperRow("个体工商户登记（备案）申请书", original=1, requirement="经营者本人签名；窗口有空白表"),
        PaperRow("经营者身份证明（居民身份证）", original=1, copy=1, requirement="验原件，收复印件"),
        PaperRow("经营场所使用证明", original=1, copy=1, requirement="自有房屋交产权证，租用的另交租赁合同"),
    ),
    matter=Matter(name="个体工商户设立登记", licence=True, incomplete_rule=IncompleteRule.return_resubmit,
                  clock_start=ClockStart.received),
    consult=Consult(
        conditions=("有经营能力的自然人",), place="太湖县政务服务中心一楼", hours="工作日8:00—12:00，14:30—17:30",
        answers=("本人办理", "经营场所是租的"),
    ),
)  # fmt: skip
PICKUP = food(
    rows=(PaperRow("食品经营许可证", original=1, note="JY23408250012345（正本、副本）"),),
    numbers=replace(food().numbers, doc_no="太市监达〔2026〕SJ03-0005号"),
)
RECEIPT = food(numbers=replace(food().numbers, doc_no="太市监收〔2026〕SJ03-0007号"))
EXTENSION = food(
    numbers=replace(food().numbers, doc_no="太市监延〔2026〕SJ03-0001号"), rows=(),
    clock=ClockNotice("5个工作日", date(2026, 12, 14), before=date(2026, 12, 7), decided_on=date(2026, 11, 23)),
    decision=Decision(
        reason="布局图需要请专家复核，不能在原期限内查清", basis="食品经营许可和备案管理办法（总局令78号）",
        approval=Approval(approver="局长 宋知远", way="太市监延批〔2026〕7号"),
    ),
)  # fmt: skip
CLOCK_STOP = food(
    numbers=replace(food().numbers, doc_no="太市监特〔2026〕SJ03-0001号"), rows=(),
    clock=ClockNotice("3个工作日", date(2026, 11, 26), kind="检测", first=date(2026, 11, 24)),
    decision=Decision(reason="送市检测中心", basis="《中华人民共和国行政许可法》第四十五条"),
)  # fmt: skip

SAMPLES: tuple[tuple[str, PaperKind, PaperFacts], ...] = (
    ("ticket", PaperKind.ticket_slip, ticket()),
    ("receipt_licence", PaperKind.receipt, RECEIPT),
    ("receipt_service", PaperKind.receipt, allowance()),
    ("receipt_power", PaperKind.receipt, power()),
    ("acceptance", PaperKind.acceptance, food()),
    ("service_acceptance", PaperKind.service_acceptance, allowance(marks=Marks(large=True))),
    ("power_acceptance", PaperKind.service_acceptance, power()),
    ("deferred_acceptance", PaperKind.deferred_acceptance, food(rows=DEFERRED, decision=DEFERRAL_DECISION)),
    ("deferral_promise", PaperKind.deferral_promise, food(rows=DEFERRED, decision=DEFERRAL_DECISION)),
    ("supplement_licence", PaperKind.supplement_notice, SUPPLEMENT),
    ("supplement_service", PaperKind.supplement_notice, allowance(rows=FAULTY)),
    ("supplement_power", PaperKind.supplement_notice, power(rows=FAULTY)),
    ("on_spot_refusal", PaperKind.on_spot_refusal, house()),
    ("returned_list", PaperKind.returned_list, RETURNED),
    ("refusal", PaperKind.refusal, REFUSAL),
    ("power_refusal", PaperKind.refusal, POWER_REFUSAL),
    ("not_required", PaperKind.not_required_notice, NOT_REQUIRED),
    ("consult", PaperKind.consult_list, CONSULT),
    ("first_asked", PaperKind.first_asked_receipt, question()),
    ("first_sheet", PaperKind.first_asked_sheet, register()),
    ("handoff", PaperKind.handoff_slip, question()),
    ("pickup", PaperKind.pickup_slip, PICKUP),
    ("correction", PaperKind.correction_notice, CORRECTION),
    ("revocation", PaperKind.revocation_notice, REVOCATION),
    ("deferral_ended", PaperKind.deferral_ended_notice, DEFERRAL_ENDED),
    ("extension", PaperKind.extension_notice, EXTENSION),
    ("clock_stop", PaperKind.clock_stop_notice, CLOCK_STOP),
)
