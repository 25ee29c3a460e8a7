"""What happened this morning in the demo hall. Everybody here is invented."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.services.reception.issue import Need

GUIDE = "ZH901"
GUIDE_STATION = "ZH90"
ON_DUTY = ("ZH01", "BD06", "RS11")
"""Stations whose clerks sit at their windows when the demo begins."""
SPAN_MINUTES = 60
"""How far back the morning goes; the numbers that still wait were taken in the last forty minutes."""


@dataclass(frozen=True)
class PlannedTicket:
    """One number: how many minutes ago it was taken, for what, by whom, on which ground."""

    minutes_ago: int
    group: str
    item: str | None = None
    applicant: str | None = None
    ground: str | None = None
    needs: tuple[Need, ...] = ()
    appointment_in: int | None = None


@dataclass(frozen=True)
class PlannedAppointment:
    """One entry of today's book: how many minutes from now the time lies, for what, and for whom."""

    minutes: int
    group: str
    item: str
    name: str
    phone: str
    channel: str = "phone"


@dataclass(frozen=True)
class PlannedHandoff:
    """A question handed on and not signed for yet: by whom, to which window, in whose words."""

    minutes_ago: int
    station: str
    clerk: str
    window: str
    name: str
    words: str


@dataclass(frozen=True)
class PlannedCase:
    """A case that waits for somebody: who took it in, for whom, and which situations hold.

    `applicants`: who applies, and behind an organisation who speaks for it. `material` may be brought
    later, `approver` has to agree to that.
    """

    minutes_ago: int
    station: str
    clerk: str
    item: str
    applicants: tuple[str, ...]
    yes: tuple[str, ...] = ()
    material: str = ""
    approver: str = ""


SERVED = PlannedTicket(58, "企业开办", "individual_business_setup", "zhao_guyu")
HELD = PlannedTicket(55, "企业开办", "company_setup", "he_chunfen")
PASSED = PlannedTicket(52, "企业开办", "individual_business_setup", "shi_lidong")

WAITING = (
    PlannedTicket(40, "不动产", "realestate_transfer_sale", "zhang_hesong", ground="elderly"),
    PlannedTicket(38, "企业开办", "individual_business_setup", "sun_fu"),
    PlannedTicket(36, "社会保险", "unemployment_benefit", "ouyang_dongzhi"),
    PlannedTicket(34, "食品药品", "food_business_licence", "yu_xiaoman"),
    PlannedTicket(31, "公积金", "housing_fund_withdraw_purchase", "li_biang"),
    PlannedTicket(28, "企业开办", "company_setup", "zhang_bailu"),
    PlannedTicket(25, "公安户政", "residence_permit", "ayiguli"),
    PlannedTicket(22, "公安户政", "id_card_reissue", "zhu_haitang", ground="disabled", needs=(Need.hearing,)),
    PlannedTicket(
        19, "民政残联", "elderly_allowance", "shi_changgeng", ground="elderly", needs=(Need.assist,)
    ),
    PlannedTicket(16, "社会保险", "flexible_worker_insurance", "chen_yan"),
    PlannedTicket(13, "企业开办", "individual_business_setup", "wang_rare", ground="elderly"),
    PlannedTicket(10, "公用事业", "power_connection_residential", "chen_jialang"),
    PlannedTicket(7, "医疗保障", "resident_medical_enrol", "lin_xiaohan", ground="pregnant"),
    PlannedTicket(5, "企业开办", "company_setup", "maria", appointment_in=5),
    PlannedTicket(2, "综合"),
)

APPOINTMENTS = (
    PlannedAppointment(-25, "工程建设项目", "construction_permit", "石秋满", "13800000031"),
    PlannedAppointment(-10, "食品药品", "food_business_licence", "周夏琴", "13800000032"),
    PlannedAppointment(10, "企业开办", "individual_business_setup", "丁晓波", "13800000033"),
    PlannedAppointment(20, "交通运输", "road_freight_permit", "窦春明", "13800000034"),
    PlannedAppointment(50, "不动产", "realestate_mortgage_first", "汪立新", "13800000035", "window"),
    PlannedAppointment(80, "公积金", "housing_fund_withdraw_purchase", "查小寒", "13800000036"),
)
"""Those who have not come yet; who has is among the numbers above."""

HANDED_ON = (
    PlannedHandoff(44, "BD06", "BD006", "3", "潘晓云", "家里的房子想改成民宿，先找哪里，要办哪些证"),
    PlannedHandoff(29, "RS11", "RS001", "4", "周素琴", "店里要做早点，健康证和许可是不是一起办"),
    PlannedHandoff(12, "ZH01", "ZH001", "3", "", "店面换了地方，执照和许可都要改吗"),
    PlannedHandoff(8, "SJ03", "SJ003", "6", "储冬梅", "宅基地的房子能不能办不动产证"),
)
"""Unsigned at the two windows the demo is opened at most often, and one that waits for somebody else."""
RECEIVED = PlannedCase(33, "SJ03", "SJ003", "company_setup", ("qinghe", "ouyang_dongzhi"))
DEFERRED = PlannedCase(
    17,
    "SJ05",
    "SJ005",
    "food_business_licence",
    ("huating", "chen_yan"),
    ("catering",),
    "health_certs",
    "SJ001",
)
