"""What a correction may name in words of one's own, and how papers are called in it."""

from __future__ import annotations

import re
from collections.abc import Collection

from workstation.domain.errors import RuleBroken
from workstation.domain.paper_kind import PaperKind

FIXED = ("办件编号", "文书编号", "文号", "编号", "收件日期", "收件时间", "收件日", "接收日期")
"""Given once at the receipt: the number, and the day the material was received."""
ANEW = ("申请事项", "事项", "事项名称", "情形", "适用情形")
"""Another matter has another list, which is judged anew."""
OWN_LINES = ("申请人", "姓名", "名称", "身份证号", "证件号码", "坐落", "电话")
"""Other names of what stands in the case itself."""


class CorrectionRefused(RuleBroken):
    """That is not put right by a correction. Params: what, reason (fixed, other_matter, own_line, day_form,
    day_before_receipt, day_to_come, day_after_clock_change, by_silence, pieces_form, row_lacks)."""

    code = "correction_refused"


def check_own_words(what: str, known: Collection[str]) -> None:
    """What stands on the paper alone may be named in one's own words; nothing else. `known` are the names of
    what is corrected in the case itself. Raises CorrectionRefused."""
    plain = re.sub(r"[\s：:「」“”]", "", what)
    if plain in FIXED or any(name in plain for name in FIXED if len(name) > 2):
        raise CorrectionRefused(what=what, reason="fixed")
    if plain in ANEW:
        raise CorrectionRefused(what=what, reason="other_matter")
    if plain in known or plain in OWN_LINES:
        raise CorrectionRefused(what=what, reason="own_line")


PAPER_NAMES = {
    PaperKind.receipt: "收件回执",
    PaperKind.acceptance: "受理通知书",
    PaperKind.service_acceptance: "业务受理单",
    PaperKind.deferred_acceptance: "容缺受理通知书",
    PaperKind.supplement_notice: "申请材料补正告知书",
    PaperKind.on_spot_refusal: "不予受理告知书",
    PaperKind.returned_list: "退件清单",
    PaperKind.refusal: "不予受理通知书",
    PaperKind.not_required_notice: "不受理告知书",
    PaperKind.correction_notice: "更正通知书",
    PaperKind.revocation_notice: "撤销受理通知书",
    PaperKind.deferral_ended_notice: "容缺受理终结通知书",
    PaperKind.extension_notice: "延长办理期限告知书",
    PaperKind.clock_stop_notice: "特别程序时限告知书",
}
