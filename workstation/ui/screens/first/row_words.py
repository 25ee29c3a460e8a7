"""How the rows of the page are spoken of."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from workstation.domain.handoff import AskedKind
from workstation.services.first.receivers import Gone
from workstation.services.first.views import Followed, Incoming, Standing, Who
from workstation.ui.first_form.words import length_words, moment_words, window_words
from workstation.ui.widgets.tag import Tag


def who_words(who: Who) -> str:
    """A person with where she sits: 9 号窗口 税务局 蔡立新."""
    parts = [window_words(who.window) if who.window else "", who.unit if who.window != "0" else "", who.name]
    return " ".join(part for part in parts if part)


def name_words(name: str) -> str:
    """The person, or that no name was left."""
    return name or QCoreApplication.translate("FirstRows", "no name")


def clock_words(left: timedelta) -> str:
    """Minutes and seconds: 08:22, or hours and minutes from one hour on."""
    seconds = int(abs(left).total_seconds())
    if seconds >= 3600:
        words = QCoreApplication.translate("FirstRows", "{hours} h {minutes:02d}")
        return words.format(hours=seconds // 3600, minutes=seconds % 3600 // 60)
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


def incoming_line(one: Incoming, now: datetime) -> str:
    """Who sent it, who was asked first, and when."""
    at = f"{one.sent_at.astimezone(now.tzinfo):%H:%M}"
    if one.decide:
        if one.return_reason:
            words = QCoreApplication.translate("FirstRows", "sent back twice: {reason} · first asked: {who}")
            return words.format(reason=one.return_reason, who=who_words(one.first_officer))
        if one.kind is AskedKind.complaint:
            words = QCoreApplication.translate("FirstRows", "complaint, taken in by {who} · {time}")
        else:
            words = QCoreApplication.translate("FirstRows", "nobody's so far, taken in by {who} · {time}")
        return words.format(who=who_words(one.first_officer), time=at)
    if one.sender.staff_no == one.first_officer.staff_no:
        words = QCoreApplication.translate("FirstRows", "{who} was asked first · sent {time}")
    else:
        words = QCoreApplication.translate("FirstRows", "sent by {who} {time} · first asked: {first}")
    line = words.format(who=who_words(one.sender), time=at, first=one.first_officer.name)
    if one.travels:
        with_number = QCoreApplication.translate("FirstRows", "comes with {no}: calling it signs")
        line = f"{line} · {with_number.format(no=one.travels)}"
    return line


def where_words(one: Followed) -> str:
    """Where it is now: with me until somebody signed."""
    if one.standing is Standing.with_decider and one.with_whom is not None:
        words = QCoreApplication.translate("FirstRows", "mine, {name} decides")
        return words.format(name=one.with_whom.name)
    if one.standing in (Standing.sent, Standing.unsigned):
        if one.with_whom is None:
            if one.gone is not None:
                return gone_words(one)
            return QCoreApplication.translate("FirstRows", "not signed for, still mine")
    if one.standing is Standing.returned:
        return QCoreApplication.translate("FirstRows", "sent back, mine")
    if one.standing is Standing.directed_out and one.outside is not None:
        return one.outside.unit
    if one.with_whom is not None:
        return " ".join(part for part in (one.with_whom.unit, one.with_whom.name) if part)
    return QCoreApplication.translate("FirstRows", "mine")


def gone_words(one: Followed) -> str:
    """Whom nobody can reach with it now: the sender offers it to somebody else."""
    where = who_words(one.sent_to) if one.sent_to is not None else ""
    if one.gone is Gone.window_closed:
        words = QCoreApplication.translate("FirstRows", "still mine: nobody at {where} now")
    else:
        words = QCoreApplication.translate("FirstRows", "still mine: account closed, {where}")
    return words.format(where=where)


def standing_tag(one: Followed) -> Tag:
    """The state as a tag. On a narrow page it is all that says that nobody is there to sign."""
    if one.standing is Standing.sent and one.gone is not None:
        return Tag(QCoreApplication.translate("FirstRows", "nobody there"), "warn", "bell")
    words = {
        Standing.unsigned: Tag(QCoreApplication.translate("FirstRows", "nobody signs"), "danger", "bell"),
        Standing.returned: Tag(QCoreApplication.translate("FirstRows", "sent back"), "warn"),
        Standing.to_answer: Tag(QCoreApplication.translate("FirstRows", "to answer"), "defer"),
        Standing.to_tell: Tag(QCoreApplication.translate("FirstRows", "to be told"), "accent"),
        Standing.sent: Tag(QCoreApplication.translate("FirstRows", "sent"), "neutral"),
        Standing.with_decider: Tag(QCoreApplication.translate("FirstRows", "reported up"), "warn"),
        Standing.signed: Tag(QCoreApplication.translate("FirstRows", "signed for"), "info"),
        Standing.directed_out: Tag(QCoreApplication.translate("FirstRows", "told where"), "neutral"),
        Standing.closed: Tag(QCoreApplication.translate("FirstRows", "told, closed"), "ok"),
    }
    return words[one.standing]


def due_words(one: Followed, now: datetime) -> str:
    """Until when an answer is owed, how late it is, or how long it took."""
    if one.took is not None:
        return QCoreApplication.translate("FirstRows", "took {length}").format(length=length_words(one.took))
    if one.standing is Standing.unsigned and one.handoff_late:
        late = length_words(one.handoff_late)
        return QCoreApplication.translate("FirstRows", "{length} over").format(length=late)
    if one.late:
        return QCoreApplication.translate("FirstRows", "{length} over").format(length=length_words(one.late))
    return moment_words(one.answer_due, now) if one.answer_due is not None else ""


def due_tone(one: Followed) -> str:
    """Late is written in the tone of danger; what is over is muted."""
    if not one.open:
        return "ink.muted"
    return "danger.ink" if one.late or one.standing is Standing.unsigned else ""


def story(one: Followed, now: datetime) -> str:
    """The matter in a few lines, for the card of what can be done."""
    first = QCoreApplication.translate("FirstRows", "First asked: {who}, {at}.")
    lines = [
        f"“{one.words}”",
        first.format(who=who_words(one.first_officer), at=moment_words(one.created_at, now)),
    ]
    if one.gone is not None:
        lines.append(
            QCoreApplication.translate(
                "FirstRows", "Nobody can sign for it now. Call it back, then hand it to somebody else."
            )
        )
    if one.return_reason:
        words = QCoreApplication.translate("FirstRows", "Sent back: {why}")
        lines.append(words.format(why=one.return_reason))
    if one.outside is not None:
        place = one.outside
        parts = (place.unit, place.address, place.phone, place.hours)
        lines.append(" · ".join(part for part in parts if part))
    if one.answer:
        lines.append(QCoreApplication.translate("FirstRows", "Answer: {words}").format(words=one.answer))
    return "\n".join(lines)
