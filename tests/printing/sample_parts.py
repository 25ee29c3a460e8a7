"""The people, offices, matters and rows that the sample papers are made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from workstation.domain.item import IncompleteRule
from workstation.domain.paper import (
    Agent,
    Approval,
    Desk,
    Handling,
    Limit,
    Limits,
    Matter,
    Office,
    PaperRow,
    Party,
    Whereabouts,
)
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
