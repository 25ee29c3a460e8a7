"""Which cases the windows of the demo hall took in during the weeks before. Everybody here is invented."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Step(Enum):
    """How a case went on after it was taken in."""

    review = auto()
    grant = auto()
    deny = auto()
    conclude = auto()
    deliver = auto()


@dataclass(frozen=True)
class PastCase:
    """One case: how many working days ago it was taken in, where, by whom, what for, for whom.

    `then`: what followed, each so many working days ago. `at_once`: ended at the window. `faulty`: the one
    material that was wrong.
    """

    days_ago: int
    station: str
    clerk: str
    item: str
    name: str
    birth: str
    phone: str
    then: tuple[tuple[int, Step], ...] = ()
    yes: tuple[str, ...] = ()
    at_once: bool = False
    faulty: str = ""
    fault: str = ""


_SHOP, _FOOD, _JOBLESS = "individual_business_setup", "food_business_licence", "unemployment_benefit"
_3, _4, _5, _11 = ("SJ03", "SJ003"), ("SJ04", "SJ001"), ("SJ05", "SJ005"), ("RS11", "RS001")
_COOKS = ("catering",)
_PLAN, _UNCLEAR = "layout", "没有标出清洗、消毒、专间的位置"


def _done(*days: int) -> tuple[tuple[int, Step], ...]:
    return tuple(zip(days, (Step.review, Step.grant, Step.conclude, Step.deliver), strict=False))


PAST = (
    PastCase(13, *_5, _FOOD, "程晓月", "19890412", "13800000041", _done(12, 9, 9, 7), _COOKS),
    PastCase(12, *_4, _FOOD, "丁海波", "19761103", "13800000042", _done(11, 8, 7), _COOKS),
    PastCase(12, *_3, _SHOP, "石敏", "19940226", "13800000043", at_once=True),
    PastCase(
        11, *_4, _FOOD, "汪桂兰", "19680815", "13800000044", ((10, Step.review), (6, Step.deny)), _COOKS
    ),
    PastCase(10, *_3, _SHOP, "曹文华", "19810530", "13800000045", at_once=True),
    PastCase(9, *_4, _FOOD, "胡文斌", "19871219", "13800000046", _done(8, 5, 4, 2), _COOKS),
    PastCase(8, *_5, _FOOD, "江翠萍", "19720907", "13800000047", _done(7), _COOKS),
    PastCase(7, *_4, _FOOD, "余志远", "19900118", "13800000048", _done(6), _COOKS),
    PastCase(6, *_11, _JOBLESS, "何玉梅", "19790323", "13800000049", ((4, Step.grant), (3, Step.conclude))),
    PastCase(6, *_3, _SHOP, "查小雨", "19970701", "13800000050", at_once=True),
    PastCase(5, *_5, _FOOD, "潘晓峰", "19850614", "13800000051", _done(4, 1), _COOKS),
    PastCase(5, *_3, _SHOP, "朱家明", "19830208", "13800000052", faulty="app_form", fault="经营者没有签名"),
    PastCase(4, *_4, _FOOD, "殷秀云", "19751021", "13800000053", (), _COOKS, False, _PLAN, _UNCLEAR),
    PastCase(4, *_3, _SHOP, "方建明", "19880512", "13800000054", at_once=True),
    PastCase(3, *_5, _FOOD, "王茂林", "19661128", "13800000055", _done(2), _COOKS),
    PastCase(3, *_11, _JOBLESS, "吴桂芳", "19820417", "13800000056"),
    PastCase(2, *_4, _FOOD, "陈国庆", "19691001", "13800000057", (), _COOKS),
    PastCase(2, *_3, _SHOP, "叶青青", "20000315", "13800000058", at_once=True),
    PastCase(1, *_5, _FOOD, "刘腊梅", "19710108", "13800000059", (), _COOKS, False, _PLAN, _UNCLEAR),
    PastCase(1, *_3, _SHOP, "孙大勇", "19860826", "13800000060", at_once=True),
    PastCase(1, *_11, _JOBLESS, "章秋月", "19780925", "13800000061"),
)
"""Among them: one past its promised day, one due today, two who bring something, one not granted."""
