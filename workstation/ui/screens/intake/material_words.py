"""What is said about one material: its tags, its second line, and what is wrong with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from workstation.domain.deadline import Limit, LimitUnit
from workstation.domain.item import CheckMode, Material, Necessity
from workstation.domain.material import Judgement
from workstation.domain.row import Row
from workstation.ui.widgets.tag import Tag
from workstation.ui.wording.mark import translate

DOT = " · "
_COLLECT = {
    CheckMode.collect_original: translate("IntakeMaterial", "keep the original"),
    CheckMode.verify_original_collect_copy: translate("IntakeMaterial", "see the original, keep a copy"),
    CheckMode.verify_only: translate("IntakeMaterial", "only look, keep nothing"),
    CheckMode.collect_copy: translate("IntakeMaterial", "keep a copy"),
    CheckMode.collect_original_and_copy: translate("IntakeMaterial", "keep original and copy"),
    CheckMode.data_check: translate("IntakeMaterial", "checked against data, no paper needed"),
}
STATE_WORDS = {
    Judgement.pending: translate("IntakeMaterial", "to check"),
    Judgement.submitted: translate("IntakeMaterial", "received, not checked"),
    Judgement.verified: translate("IntakeMaterial", "In order"),
    Judgement.missing: translate("IntakeMaterial", "Missing"),
    Judgement.defective: translate("IntakeMaterial", "Not in order"),
    Judgement.deferred: translate("IntakeMaterial", "Deferred"),
    Judgement.corrected_on_spot: translate("IntakeMaterial", "Corrected"),
    Judgement.waived: translate("IntakeMaterial", "Waived"),
    Judgement.given_back: translate("IntakeMaterial", "Handed back"),
    Judgement.not_applicable: translate("IntakeMaterial", "not needed"),
}


def state_words(judgement: Judgement) -> str:
    """A judgement in one word."""
    return QCoreApplication.translate("IntakeMaterial", STATE_WORDS[judgement])


def collect_words(material: Material) -> str:
    """How the material is looked at and what stays here."""
    return QCoreApplication.translate("IntakeMaterial", _COLLECT[material.check_mode])


def limit_words(limit: Limit) -> str:
    """A period with its own unit: 7 working days, 30 days, at once."""
    n = limit.value
    if limit.unit is LimitUnit.immediate:
        return QCoreApplication.translate("IntakeMaterial", "at once")
    if limit.unit is LimitUnit.working_day:
        return QCoreApplication.translate("IntakeMaterial", "%n working day(s)", "", n)
    return QCoreApplication.translate("IntakeMaterial", "%n day(s)", "", n)


def day_words(day: date, today: date) -> str:
    """A day on the screen; the year only when it is another one."""
    if day.year == today.year:
        return QCoreApplication.translate("IntakeMaterial", "{month}/{day}").format(
            month=day.month, day=day.day
        )
    return day.isoformat()


def tags_of(material: Material) -> tuple[Tag, ...]:
    """What the published list says about the row at a glance."""
    found = []
    if material.blank_form:
        found.append(Tag(QCoreApplication.translate("IntakeMaterial", "blank form here"), icon="document"))
    if material.check_mode is CheckMode.data_check or material.e_license:
        found.append(Tag(QCoreApplication.translate("IntakeMaterial", "can be waived"), "info"))
    n = material.defer_days
    if material.deferrable and n:
        words = QCoreApplication.translate("IntakeMaterial", "may follow in %n working day(s)", "", n)
        found.append(Tag(words, "defer"))
    if material.necessity is Necessity.optional:
        found.append(Tag(QCoreApplication.translate("IntakeMaterial", "optional")))
    return tuple(found)


def asked_pieces(material: Material, row: Row) -> int:
    """How many pieces are wanted for this row, by the row or else by the published list."""
    return row.asked.total or sum(material.stays_with_us)


def second_line(material: Material, row: Row) -> str:
    """How it is taken · wanted and received · earliest expiry · what it must say."""
    if row.judgement is Judgement.waived:
        return DOT.join((state_words(Judgement.waived), source_words(row.waiver_source or "")))
    parts = [collect_words(material)]
    want = asked_pieces(material, row)
    if want and row.open:
        parts.append(QCoreApplication.translate("IntakeMaterial", "wanted {n}").format(n=want))
    elif want:
        words = QCoreApplication.translate("IntakeMaterial", "wanted {n}, got {m}")
        parts.append(words.format(n=want, m=row.taken.total))
    if row.expiry:
        words = QCoreApplication.translate("IntakeMaterial", "first expires {day}")
        parts.append(words.format(day=row.expiry.isoformat()))
    if material.accept_standard:
        parts.append(material.accept_standard)
    return DOT.join(parts)


def finding_line(material: Material, row: Row) -> str:
    """What is lacking, in a few words beside the name; empty when nothing is."""
    if row.finding is Judgement.deferred:
        return QCoreApplication.translate("IntakeMaterial", "not here, to follow later on the person's wish")
    if row.finding is Judgement.missing:
        want, got = asked_pieces(material, row), row.taken.total
        if got:
            words = QCoreApplication.translate("IntakeMaterial", "wanted {n}, got {m}, {short} missing")
            return words.format(n=want, m=got, short=max(want - got, 0))
        return QCoreApplication.translate("IntakeMaterial", "not brought")
    if row.finding is Judgement.defective:
        return "、".join((*row.reasons, *((row.text,) if row.text else ())))
    if row.batch_judged:
        return QCoreApplication.translate("IntakeMaterial", "judged in one stroke")
    return ""


SOURCES = ("e_licence", "shared_data", "handed_in_before", "other")
_SOURCE_WORDS = {
    "e_licence": translate("IntakeMaterial", "e-licence"),
    "shared_data": translate("IntakeMaterial", "checked by shared data"),
    "handed_in_before": translate("IntakeMaterial", "handed in before, on file"),
    "other": translate("IntakeMaterial", "other, write where"),
}
SOURCE_PAPER = {"e_licence": "电子证照", "shared_data": "共享接口核验", "handed_in_before": "以前交过、在案"}
"""What the papers say; anything else is written as typed."""


def source_button(source: str) -> str:
    """The words on the choice of a source."""
    return QCoreApplication.translate("IntakeMaterial", _SOURCE_WORDS[source])


def source_words(written: str) -> str:
    """A recorded source on the screen."""
    known = {paper: key for key, paper in SOURCE_PAPER.items()}
    return source_button(known[written]) if written in known else written
