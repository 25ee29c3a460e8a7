"""The facts of the papers of a first-asked matter, worded and masked for print. Papers are Chinese only."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workstation.domain import paper
from workstation.domain.handoff import AskedKind, Channel, HandoffState
from workstation.domain.mask import mask_phone
from workstation.domain.numbers import DocNo
from workstation.domain.qr_code import PaperRef, QrNotOurs, parse_qr, qr_text
from workstation.domain.signed_in import SignedIn
from workstation.services.first.entry import BY_LETTER, BY_PHONE, NOT_SIGNED, PAD, RECEIPT, Piece
from workstation.services.first.reads import pieces_of
from workstation.services.first.recording import ANSWER, OUTSIDE, PROMISE, UNCLEAR, UNIT, WINDOW
from workstation.services.reference import Reference
from workstation.services.tickets.rows import maybe_moment
from workstation.store.tx import Row

CHANNELS = {
    Channel.counter: "来访", Channel.desk: "来访（导办台）", Channel.phone: "来电", Channel.letter: "来信",
    Channel.online: "网上", Channel.transferred: "转接",
}  # fmt: skip
KINDS = {
    AskedKind.handle: "办理", AskedKind.consult: "咨询", AskedKind.complaint: "投诉",
    AskedKind.suggestion: "建议", AskedKind.help: "求助",
}  # fmt: skip
WAYS = {
    ANSWER: "我答复", PROMISE: "我答复（过后答复）", WINDOW: "转窗口", UNIT: "转单位", OUTSIDE: "告知厅外",
    UNCLEAR: "先收下，上报",
}  # fmt: skip
BELONGS = {
    ANSWER: "本人", PROMISE: "本人", WINDOW: "本厅他窗", UNIT: "他单位", OUTSIDE: "厅外", UNCLEAR: "不明确",
}  # fmt: skip
SIGNATURES = {RECEIPT: "回执上签", PAD: "手写板签", BY_PHONE: "电话未签", BY_LETTER: "来信、网上未签"}
TOLD = {
    "in_person": "当面告知", "by_phone": "电话告知", "by_letter": "书面告知", "on_paper": "回执告知",
    "not_reached": "没联系上",
}  # fmt: skip
CODE_WORDS = {"first_asked": "首", "handoff": "转"}
_SIGNED = (HandoffState.acknowledged, HandoffState.in_progress, HandoffState.replied, HandoffState.closed)


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter with everything a paper of it may need; rows are as the station file has them."""

    reference: Reference
    me: SignedIn
    now: datetime
    demo: bool
    record: Row
    chain: Sequence[Row]
    ticket: Row | None

    @property
    def latest(self) -> Row | None:
        """The handoff that counts now: not the ones called back."""
        kept = [row for row in self.chain if row["state"] not in (HandoffState.cancelled, "undone")]
        return kept[-1] if kept else None


def receipt_facts(matter: Matter, doc_no: str) -> paper.PaperFacts:
    """首问回执: who answers, until when, and who was asked to sign."""
    return _facts(matter, matter.latest, doc_no=doc_no)


def slip_facts(matter: Matter, handoff: Row, doc_no: str) -> paper.PaperFacts:
    """转办单: from whom to whom, why, with which pieces."""
    return _facts(matter, handoff, doc_no=doc_no, case_no=matter.record["no"])


def sheet_facts(matter: Matter) -> paper.PaperFacts:
    """首问责任登记表: the entry as it stands now."""
    record, sent = matter.record, matter.latest
    way = record["way"] or PROMISE
    signed = sent is not None and sent["state"] in _SIGNED
    entry = paper.Register(
        channel=CHANNELS[Channel(record["channel"])],
        kind=KINDS[AskedKind(record["kind"])],
        belongs=BELONGS.get(way, ""),
        way=WAYS.get(way, way),
        handler=_receiver(matter, sent) if sent else _outside(record),
        sent_at=_local(matter, sent["sent_at"]) if sent else None,
        signed_at=_local(matter, sent["signed_at"]) if sent and signed else None,
        signed_by=_name(matter, sent["signed_by"]) if sent and signed else "",
        result=record["answer"] or _outside(record),
        finished_at=_local(matter, record["closed_at"]),
        signature=signature_words(record["signature"]),
        note=told_words(record["told"]),
    )
    facts = _facts(matter, sent, doc_no=None, case_no=record["no"])
    return replace(facts, register=entry)


def signature_words(kept: str | None) -> str:
    """How the person confirmed the entry, or why not."""
    word, _, why = (kept or "").partition(":")
    if word == NOT_SIGNED:
        return f"未签：{why}" if why else "未签"
    return SIGNATURES.get(word, "")


def told_words(kept: str | None) -> str:
    """How the person learned of the answer."""
    word, _, note = (kept or "").partition(":")
    spoken = TOLD.get(word, "")
    return f"{spoken}：{note}" if spoken and note else spoken


def code_of(number: str | None, reference: Reference) -> str | None:
    """The square code of a record's or a handoff's number; it brings the matter back on the screen."""
    if number is None:
        return None
    read = DocNo.parse(number)
    kind = next(kind for kind, word in CODE_WORDS.items() if word == read.word)
    return qr_text(PaperRef(reference.hall.key, kind, read.year, read.segment, read.sequence))


def number_of(code: str, reference: Reference) -> str:
    """The number behind a scanned code. Raises QrRefused; QrNotOurs for a code of another kind of paper."""
    found = parse_qr(code)
    if not isinstance(found, PaperRef) or found.kind not in CODE_WORDS:
        raise QrNotOurs()
    prefix, word = reference.hall.document_prefix, CODE_WORDS[found.kind]
    return str(DocNo(prefix, word, found.year, found.segment, found.sequence))


def pieces_words(pieces: Sequence[Piece]) -> str:
    """户口簿1份、身份证复印件2份; empty when nothing was taken."""
    named = [f"{one.name or '材料'}{one.count}份" for one in pieces if one.count]
    return "、".join(named)


def _facts(
    matter: Matter, sent: Row | None, *, doc_no: str | None, case_no: str | None = None
) -> paper.PaperFacts:
    record, reference = matter.record, matter.reference
    hall = reference.hall
    asked = _local(matter, record["created_at"])
    pieces = pieces_of(record["pieces"])
    phone = mask_phone(record["person_phone"]) if record["person_phone"] else ""
    return paper.PaperFacts(
        office=paper.Office(
            hall.name, hall.name, hall.seal, phone=hall.phone, complaint_phone=hall.complaint_phone
        ),
        numbers=paper.Numbers(
            doc_no,
            case_no,
            matter.ticket["no"] if matter.ticket else None,
            code_of(doc_no or case_no, reference),
        ),
        moments=paper.Moments(made=_plain(matter, matter.now), received=asked),
        desk=_desk(matter),
        party=paper.Party(record["person_name"], phone=phone) if record["person_name"] else None,
        rows=tuple(paper.PaperRow(one.name or "材料", copy=one.count, taken=one.count) for one in pieces)
        if sent
        else (),
        question=paper.Question(
            subject=record["words"],
            pieces=pieces_words(pieces),
            promised=_local(matter, record["answer_due"]),
            sent_to=_target(matter, sent) if sent else "",
            sent_handler=_receiver_name(matter, sent) if sent else "",
            sent_reason=sent["reason"] or "职责归属" if sent else "",
            signed=bool(sent and sent["state"] in _SIGNED),
            outside=_outside(record),
            sent_at=_local(matter, sent["sent_at"]) if sent else None,
        ),
        marks=paper.Marks(demo=matter.demo),
    )


def _desk(matter: Matter) -> paper.Desk:
    record, reference = matter.record, matter.reference
    officer = reference.staffing.member(record["first_officer"])
    name = officer.name if officer else record["first_officer"]
    unit = officer.unit if officer else record["unit"]
    phone = reference.units[unit].phone if unit in reference.units else reference.hall.phone
    window = record["window_id"] or matter.me.window or ""
    me = matter.me
    return paper.Desk("导办台" if window == "0" else window, me.segment, me.name, me.staff_no, name, phone)


def _target(matter: Matter, sent: Row) -> str:
    if sent["to_window"]:
        window = matter.reference.staffing.window(sent["to_window"])
        return f"{sent['to_window']}号窗口" + (f"（{window.name}）" if window else "")
    unit = matter.reference.units.get(sent["to_unit"] or "")
    return unit.name if unit else sent["to_unit"] or ""


def _receiver_name(matter: Matter, sent: Row) -> str:
    if sent["signed_by"] or sent["to_person"]:
        return _name(matter, sent["signed_by"] or sent["to_person"])
    staff = matter.reference.staffing.staff
    if sent["to_window"]:
        return next((one.name for one in staff if one.window == sent["to_window"]), "")
    return ""


def _receiver(matter: Matter, sent: Row) -> str:
    return "　".join(part for part in (_target(matter, sent), _receiver_name(matter, sent)) if part)


def _outside(record: Row) -> str:
    text = record["place"] or ""
    if not text.startswith("{"):
        return text
    place = json.loads(text)
    return "，".join(place[key] for key in ("unit", "address", "phone", "hours") if place.get(key))


def _name(matter: Matter, staff_no: str) -> str:
    member = matter.reference.staffing.member(staff_no)
    return member.name if member else staff_no


def _local(matter: Matter, text: str | None) -> datetime | None:
    found = maybe_moment(text)
    return _plain(matter, found) if found else None


def _plain(matter: Matter, at: datetime) -> datetime:
    return matter.reference.hours.local(at).replace(microsecond=0, tzinfo=None)
