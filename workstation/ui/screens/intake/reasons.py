"""Reasons offered after "not in order": the row's own common errors first, then what is always possible."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workstation.domain.item import Material
from workstation.domain.material import DefectType
from workstation.ui.wording.mark import translate

MOST = 4
LETTERS = ("A", "B", "C", "D")
_HINTS = (
    (DefectType.expired, ("过期", "期限已过", "有效期", "已过")),
    (DefectType.unsigned, ("签名", "签字", "签章", "盖章", "签署", "捺印", "未签", "没签")),
    (DefectType.illegible, ("不清", "模糊", "看不清")),
    (DefectType.not_the_person, ("人证", "不是本人", "不符本人")),
    (DefectType.wrong_form, ("格式", "形式", "缺页", "版本", "样式")),
    (DefectType.too_few, ("份数", "不全")),
)
# (type, words on the screen, words on the paper)
_GENERAL = (
    (DefectType.unsigned, translate("IntakeReasons", "not signed or sealed"), "没有签字或者盖章"),
    (DefectType.wrong_content, translate("IntakeReasons", "wrongly filled in"), "内容填写有误"),
    (DefectType.illegible, translate("IntakeReasons", "illegible"), "看不清"),
    (DefectType.wrong_form, translate("IntakeReasons", "wrong form"), "不符合规定的形式"),
    (DefectType.expired, translate("IntakeReasons", "out of date"), "已过有效期"),
)


@dataclass(frozen=True)
class Defect:
    """One reason: its type for the record, `words` for the screen, `paper` for the notice."""

    kind: DefectType
    words: str
    paper: str


def kind_of(text: str) -> DefectType:
    """The type of defect a published common error belongs to; wrong content when nothing says otherwise."""
    for kind, hints in _HINTS:
        if any(hint in text for hint in hints):
            return kind
    return DefectType.wrong_content


def reasons_for(material: Material) -> tuple[Defect, ...]:
    """Four reasons at most, for the letters a to d."""
    found = [Defect(kind_of(text), text, text) for text in material.common_errors[:MOST]]
    taken = {defect.kind for defect in found}
    for kind, words, paper in _GENERAL:
        if len(found) < MOST and kind not in taken - {DefectType.wrong_content}:
            found.append(Defect(kind, QCoreApplication.translate("IntakeReasons", words), paper))
    return tuple(found[:MOST])
