# ruff: noqa: E501 - sentences of a paper stay whole
"""Facts for every paper: fictional people, the hall of the demo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from workstation.domain.item import ClockStart, IncompleteRule
from workstation.domain.paper import (
    Agent,
    Approval,
    Consult,
    Decision,
    Desk,
    Handling,
    Limit,
    Limits,
    Marks,
    Matter,
    Moments,
    Numbers,
    Office,
    PaperFacts,
    PaperRow,
    Party,
    Question,
    Register,
    TicketSlip,
    Whereabouts,
)
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind

MADE = datetime(2026, 11, 23, 9, 41)
MARKET = Office(
    hall="太湖县政务服务中心",
    organ="太湖县市场监督管理局",
    seal="太湖县市场监督管理局行政许可专用章",
    review_body="太湖县人民政府",
    phone="0556-4160110",
    complaint_phone="0556-4160119",
)
CIVIL = replace(MARKET, organ="太湖县民政局", seal="太湖县民政局业务受理专用章")
POWER = Office(
    hall="太湖县政务服务中心",
    organ="国网安徽省电力有限公司太湖县供电公司",
    seal="业务专用章",
    kind=UnitKind.public_utility,
    phone="0556-4160200",
    complaint_phone="95598",
)
LAND = replace(
    MARKET,
    organ="太湖县自然资源和规划局",
    seal="太湖县自然资源和规划局不动产登记专用章",
    complaint_phone="0556-4160129",
)
DESK = Desk(
    window="3",
    segment="SJ03",
    clerk="王晓棠",
    clerk_no="SJ003",
    first_officer="王晓棠",
    first_phone="0556-4160110",
)
RESTAURANT = Party(
    name="太湖县小满餐馆",
    organisation=True,
    document_kind="居民身份证",
    document="340***********000X",
    leader_title="经营者",
    leader="余小满",
    contact="余小满",
    phone="138****0001",
)
OLD_MAN = Party(
    name="章德顺",
    document_kind="居民身份证",
    document="342***********0002",
    phone="138****0002",
    agent=Agent("章小顺", "340***********0000", "父子", "139****0003"),
)
FOOD = Matter(
    name="食品经营许可（新办）",
    licence=True,
    incomplete_rule=IncompleteRule.licence_5wd,
    case_kind="承诺件",
    market_entity=True,
    code="11340825003006000064000131012000",
    special_procedures=("现场核查5个工作日",),
)
ALLOWANCE = Matter(name="高龄津贴申领", case_kind="承诺件")
LIMITS = Limits(
    starts=date(2026, 11, 23),
    statutory=Limit("10个工作日", date(2026, 12, 7)),
    promised=Limit("7个工作日", date(2026, 12, 2)),
    due=date(2026, 12, 2),
)
KEPT, BACK = Whereabouts.kept, Whereabouts.returned
ROWS = (
    PaperRow("食品经营许可申请书", original=1, collect="收原件", whereabouts=KEPT, asked=1, taken=1),
    PaperRow("营业执照或其他主体资格证明", "电子", handling=Handling.exempt, collect="免提交（电子证照）"),
    PaperRow(
        "与食品经营相适应的设备设施布局、操作流程图",
        original=1,
        collect="收原件",
        whereabouts=KEPT,
        asked=1,
        taken=1,
    ),
    PaperRow("食品安全规章制度目录清单", original=1, collect="收原件", whereabouts=KEPT, asked=1, taken=1),
    PaperRow("从业人员健康证明", copy=1, collect="收复印件（原件已退）", whereabouts=KEPT, asked=3, taken=1),
    PaperRow(
        "专职食品安全管理人员任命文件", original=1, collect="收原件", whereabouts=KEPT, asked=1, taken=1
    ),
    PaperRow("经营者居民身份证", handling=Handling.checked, collect="只验未收", whereabouts=BACK),
)
FAULTY = (
    ROWS[0],
    ROWS[1],
    replace(
        ROWS[2],
        whereabouts=BACK,
        problem_kind="形式不符",
        problem="图上没有标各功能间面积",
        requirement="在图上标明每个功能间的面积和流向，生熟分开；交原件1份。",
    ),
    replace(
        ROWS[4],
        problem_kind="份数不足",
        problem="厨师、服务员各缺1份",
        requirement="验原件、交复印件2份，须在有效期内。任一具备资质的健康检查机构均可办理。",
        deferrable=True,
        defer_days=5,
    ),
    PaperRow(
        "食品安全规章制度目录清单",
        handling=Handling.missing,
        problem_kind="缺失",
        requirement="交原件1份，含自查、进货查验、从业人员健康管理等制度目录。",
        deferrable=True,
        defer_days=5,
    ),
    ROWS[5],
)
DEFERRED = (
    *ROWS[:4],
    replace(
        ROWS[4],
        problem_kind="份数不足",
        problem="厨师、服务员各缺1份",
        requirement="补交复印件2份",
        defer_days=5,
        deferred_until=date(2026, 11, 30),
    ),
    ROWS[5],
)
APPROVAL = Approval("李慧敏", "首席代表，在自己的工作台批准", datetime(2026, 11, 23, 9, 40))


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
)
