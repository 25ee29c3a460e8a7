"""How matters are spoken of on the screen: ways, kinds, moments, and what to say to the person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from workstation.domain.handoff import AskedKind, Channel
from workstation.services.first.entry import Entry, Piece
from workstation.services.first.recording import ANSWER, OUTSIDE, PROMISE, UNCLEAR, UNIT, WINDOW
from workstation.services.first.views import Choice, Start


def channel_words(channel: Channel) -> str:
    """How somebody came to us."""
    words = {
        Channel.counter: QCoreApplication.translate("FirstWords", "In person"),
        Channel.desk: QCoreApplication.translate("FirstWords", "At the desk"),
        Channel.phone: QCoreApplication.translate("FirstWords", "By phone"),
        Channel.letter: QCoreApplication.translate("FirstWords", "By letter"),
        Channel.online: QCoreApplication.translate("FirstWords", "Online"),
        Channel.transferred: QCoreApplication.translate("FirstWords", "Passed on"),
    }
    return words[channel]


def kind_words(kind: AskedKind) -> str:
    """What somebody wants."""
    words = {
        AskedKind.consult: QCoreApplication.translate("FirstWords", "Question"),
        AskedKind.handle: QCoreApplication.translate("FirstWords", "To be handled"),
        AskedKind.help: QCoreApplication.translate("FirstWords", "Asks for help"),
        AskedKind.suggestion: QCoreApplication.translate("FirstWords", "Suggestion"),
        AskedKind.complaint: QCoreApplication.translate("FirstWords", "Complaint"),
    }
    return words[kind]


def moment_words(at: datetime, now: datetime) -> str:
    """A promised moment as it is spoken: today 17:30, tomorrow 10:00, 27 November 17:30."""
    here = at.astimezone(now.tzinfo)
    days = (here.date() - now.date()).days
    clock = f"{here:%H:%M}"
    if days == 0:
        return QCoreApplication.translate("FirstWords", "today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("FirstWords", "tomorrow {time}").format(time=clock)
    words = QCoreApplication.translate("FirstWords", "{month}/{day} {time}")
    return words.format(month=here.month, day=here.day, time=clock)


def length_words(length: timedelta) -> str:
    """A length of time: minutes up to two hours, hours up to two days, then days."""
    minutes = int(length.total_seconds() // 60)
    hours, days = divmod(minutes, 60)[0], length.days
    if minutes < 120:
        return QCoreApplication.translate("FirstWords", "%n min", "", minutes)
    if days < 2:
        return QCoreApplication.translate("FirstWords", "%n h", "", hours)
    return QCoreApplication.translate("FirstWords", "%n days", "", days)


def window_words(number: str) -> str:
    """A window by its number; the guide's desk by its name."""
    if number == "0":
        return QCoreApplication.translate("FirstWords", "guide's desk")
    return QCoreApplication.translate("FirstWords", "window {number}").format(number=number)


_PIECE = re.compile(r"^(.*?)[\s×xX*]*(\d+)?\s*[份件张本页]?$")


def read_pieces(text: str) -> tuple[Piece, ...]:
    """户口簿 1 份、身份证复印件2 → pieces with their counts; without a number it is one."""
    found = []
    for part in re.split(r"[、，,;；\n]+", text):
        match = _PIECE.match(part.strip())
        if part.strip() and match:
            name = match[1].strip() or part.strip()
            found.append(Piece(name, int(match[2]) if match[2] else 1))
    return tuple(found)


def pieces_words(pieces: tuple[Piece, ...]) -> str:
    """The same back as one line."""
    words = QCoreApplication.translate("FirstWords", "{name} ×{count}")
    joint = QCoreApplication.translate("FirstWords", ", ")
    return joint.join(words.format(name=one.name, count=one.count) for one in pieces if one.name)


@dataclass(frozen=True)
class Spoken:
    """The sentence for the person at the desk: to whom, and the words with `strong` set bold."""

    to: str
    words: str
    strong: str = ""


def spoken(entry: Entry, start: Start, choice: Choice | None, decider: str, now: datetime) -> Spoken | None:
    """What to say now; None while nothing is chosen. Nobody is said to have taken what nobody signed for."""
    until = moment_words(entry.answer_due, now) if entry.answer_due else ""
    to = entry.name.strip()
    surname = start.officer[:1]
    reach = QCoreApplication.translate("FirstWords", "phone {phone}, my name is {name}.")
    mine = reach.format(phone=start.officer_phone, name=surname)
    if entry.kind is AskedKind.complaint or entry.way == UNCLEAR:
        up = QCoreApplication.translate(
            "FirstWords",
            "I have written it down and it goes to {name} at once. You have an answer by {time}; ",
        )
        return Spoken(to, up.format(name=decider, time=until) + mine, decider)
    if entry.way == WINDOW and choice is not None:
        place = window_words(choice.target.window or "")
        words = QCoreApplication.translate(
            "FirstWords",
            "I have sent your matter to {place}. {who} signs for it and calls you; if nobody calls, come back"
            " to me, ",
        )
        other = QCoreApplication.translate("FirstWords", "My colleague there")
        return Spoken(to, words.format(place=place, who=choice.person or other) + mine, place)
    if entry.way == UNIT and choice is not None:
        words = QCoreApplication.translate(
            "FirstWords",
            "I have sent your matter to {place}. Until they sign for it, it is mine. You have an answer by"
            " {time}; ",
        )
        return Spoken(to, words.format(place=choice.title, time=until) + mine, choice.title)
    if entry.way == OUTSIDE and entry.outside is not None and entry.outside.unit:
        told = entry.outside
        words = QCoreApplication.translate(
            "FirstWords",
            "This is done at {unit}, {address}, phone {phone}. If it goes wrong there, call me, ",
        )
        said = words.format(unit=told.unit, address=told.address or "…", phone=told.phone or "…")
        return Spoken(to, said + mine, told.unit)
    if entry.way == PROMISE:
        words = QCoreApplication.translate("FirstWords", "I find out and answer you by {time}; ")
        return Spoken(to, words.format(time=until) + mine, until)
    if entry.way == ANSWER and entry.answer.strip():
        return Spoken(to, entry.answer.strip())
    return None
