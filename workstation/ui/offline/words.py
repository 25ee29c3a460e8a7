"""The tray in words: what waits, what differs, who wrote it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from workstation.domain.material import Judgement
from workstation.services.tray.views import Conflict, Difference, Side, Sort, Tray, Waiting
from workstation.ui.approvals.words import judged_tag
from workstation.ui.offline.row_words import stands_words
from workstation.ui.places import place_words
from workstation.ui.wording.ledger import code_words, kind_words
from workstation.ui.wording.mark import translate

_KINDS = {
    "receive": translate("Tray", "Received"),
    "accept": translate("Tray", "Accepted"),
    "defer": translate("Tray", "Accepted with a deferral"),
    "notice": translate("Tray", "Told what is missing"),
    "refuse": translate("Tray", "Not accepted"),
    "conclude": translate("Tray", "Concluded on the spot"),
    "supplement": translate("Tray", "Supplement"),
    "log_first_asked": translate("Tray", "First-asked record"),
    "answer_first_asked": translate("Tray", "Answer"),
    "send_handoff": translate("Tray", "Handed on"),
    "transfer_ticket": translate("Tray", "Number sent on"),
    "call_in_hand": translate("Tray", "Called by the slip"),
    "call_slip": translate("Tray", "Called by the slip"),
    "issue_ticket": translate("Tray", "Number given"),
    "finish_ticket": translate("Tray", "Number ended"),
}
_SMALL = {
    Sort.number: translate("Tray", "Steps of numbers"),
    Sort.paper: translate("Tray", "Papers printed"),
    Sort.other: translate("Tray", "Signing in, marks and the like"),
    Sort.case: translate("Tray", "Steps of cases"),
    Sort.first_asked: translate("Tray", "First-asked"),
}
_COUNTED = {
    Sort.case: translate("Tray", "cases {n}"),
    Sort.first_asked: translate("Tray", "first-asked {n}"),
    Sort.number: translate("Tray", "numbers {n}"),
    Sort.paper: translate("Tray", "papers {n}"),
    Sort.other: translate("Tray", "other {n}"),
}
_THINGS = {
    "service_case.row": translate("Tray", "The case"),
    "service_case.note": translate("Tray", "Note"),
    "service_case.place": translate("Tray", "Place"),
    "service_case.delivery": translate("Tray", "Handing over"),
    "service_case.progress": translate("Tray", "Progress"),
    "person.phone": translate("Tray", "Phone"),
    "person.name": translate("Tray", "Name"),
    "person.row": translate("Tray", "Identity"),
    "ticket.row": translate("Tray", "The number"),
    "ticket.marks": translate("Tray", "Marks"),
    "ticket.held": translate("Tray", "Pieces in hand"),
    "first_record.row": translate("Tray", "The record"),
    "first_record.words": translate("Tray", "What was asked"),
    "first_record.answer": translate("Tray", "Answer"),
    "handoff.row": translate("Tray", "The handoff"),
    "window.row": translate("Tray", "The window"),
    "paper.row": translate("Tray", "The paper"),
}
ICONS = {
    Sort.case: "clipboard", Sort.first_asked: "swap", Sort.number: "megaphone", Sort.paper: "printer",
    Sort.other: "list",
}  # fmt: skip


def _say(text: str) -> str:
    return QCoreApplication.translate("Tray", text)


def what_words(kind: str) -> str:
    """A kind of change as the heading of a line."""
    return _say(_KINDS[kind]) if kind in _KINDS else kind_words(kind)


def line_title(line: Waiting) -> str:
    """ "Accepted · Wang Guilan, public place licence"."""
    if not line.kind:
        return f"{_say(_SMALL[line.sort])} {line.count}"
    about = " ".join(part for part in (line.name, line.item) if part)
    kind = "send_handoff" if line.by_mouth and line.sort is Sort.first_asked else line.kind
    return " · ".join(part for part in (what_words(kind), about) if part)


def line_note(line: Waiting) -> str:
    """The number, and what already holds."""
    if not line.kind:
        return _say(translate("Tray", "kept here in their order"))
    if line.by_mouth:
        if not line.to:
            return _say(translate("Tray", "nobody there sees it yet, say it in person"))
        words = _say(translate("Tray", "to {place}: nobody sees it there yet, say it in person"))
        return words.format(place=place_words(line.to, line.to))
    parts = [line.no.partition("-")[2] if line.no[:6].isdigit() else line.no]
    if line.printed:
        parts.append(_say(translate("Tray", "printed: it stands")))
    elif line.no:
        parts.append(_say(translate("Tray", "the number does not change")))
    return " · ".join(part for part in parts if part)


def counted(tray: Tray) -> str:
    """ "cases 2 · papers 3": what waits by sort."""
    found: dict[Sort, int] = {}
    for line in tray.waiting:
        found[line.sort] = found.get(line.sort, 0) + line.count
    return " · ".join(_say(_COUNTED[sort]).format(n=n) for sort, n in found.items())


def thing_words(one: Difference) -> str:
    """What both versions say differently."""
    return one.label or (_say(_THINGS[one.key]) if one.key in _THINGS else one.key)


def value_words(one: Difference, value: str | None) -> str:
    """One side of a difference."""
    if value is None:
        return "—"
    table, _dot, part = one.key.partition(".")
    if table == "material_row":
        return judged_tag(Judgement(value)).text
    if part == "row":
        return stands_words(table, value)
    return value if len(value) <= 40 else f"{value[:39]}…"


def side_words(side: Side, now: datetime) -> str:
    """When and where a version was written, and by whom."""
    if side.at is None:
        return ""
    local = side.at.astimezone(now.tzinfo)
    day = f"{local.month}-{local.day} "
    if local.date() == now.date():
        day = ""
    elif local.date() == now.date() - timedelta(days=1):
        day = _say(translate("Tray", "yesterday")) + " "
    where = place_words(side.window or None, side.station)
    return f"{day}{local:%H:%M} · {where} {side.name}".rstrip()


def why_words(conflict: Conflict) -> str:
    """Why the hall did not take it."""
    if conflict.code in ("case_changed_meanwhile", "version_conflict"):
        return _say(translate("Tray", "two windows changed the same thing"))
    return code_words(conflict.code)
