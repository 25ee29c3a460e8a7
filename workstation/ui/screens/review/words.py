"""Short words of oversight: how long, what a window does, what presses and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from workstation.services.review.views import Attention, Concern, Limit, WindowCard, WindowNow
from workstation.ui.widgets.tag import Tag

HOUR, MINUTE = 3600, 60


def clock_words(seconds: float) -> str:
    """A running time: 03:18, or 1:12:05 from an hour on."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, HOUR)
    minutes, left = divmod(rest, MINUTE)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def minutes_words(minutes: int) -> str:
    """A length of time in minutes, from two hours on in hours and minutes."""
    translate = QCoreApplication.translate
    if minutes >= 2 * MINUTE:
        hours, left = divmod(minutes, MINUTE)
        return translate("ReviewWords", "{hours} h {minutes} min").format(hours=hours, minutes=left)
    return translate("ReviewWords", "{minutes} min").format(minutes=minutes)


@dataclass(frozen=True)
class Look:
    """How a state shows: its word, icon and tone."""

    word: str
    icon: str
    tone: str


_SHAPES = {
    WindowNow.serving: ("person", "accent"),
    WindowNow.called: ("megaphone", "warn"),
    WindowNow.idle: ("check", "ok"),
    WindowNow.away: ("pause", "warn"),
    WindowNow.away_over: ("door", "danger"),
    WindowNow.silent: ("cloud-off", "offline"),
    WindowNow.closed: ("minus-small", "neutral"),
}


def window_look(now: WindowNow) -> Look:
    """Word, shape and colour of what a window does."""
    return Look(_window_word(now), *_SHAPES[now])


def _window_word(now: WindowNow) -> str:
    translate = QCoreApplication.translate
    match now:
        case WindowNow.serving:
            return translate("ReviewWords", "Serving")
        case WindowNow.called:
            return translate("ReviewWords", "Called")
        case WindowNow.idle:
            return translate("ReviewWords", "Free")
        case WindowNow.away:
            return translate("ReviewWords", "Away")
        case WindowNow.away_over:
            return translate("ReviewWords", "Away too long")
        case WindowNow.silent:
            return translate("ReviewWords", "Not heard")
        case WindowNow.closed:
            return translate("ReviewWords", "Closed")


def away_words(reason: str) -> str:
    """A neutral reason for being away."""
    translate = QCoreApplication.translate
    return {
        "short_rest": translate("ReviewWords", "short rest"),
        "consultation": translate("ReviewWords", "consultation"),
        "site_visit": translate("ReviewWords", "site visit"),
        "handover": translate("ReviewWords", "handover"),
        "training": translate("ReviewWords", "training"),
    }.get(reason, reason)


def window_second(card: WindowCard) -> str:
    """The last line of a window's card: who, and what about."""
    translate = QCoreApplication.translate
    parts = [card.clerk]
    if card.now in (WindowNow.away, WindowNow.away_over):
        parts.append(translate("ReviewWords", "planned {minutes} min").format(minutes=card.planned_minutes))
    elif card.now is WindowNow.called:
        calls = card.calls
        parts.append(QCoreApplication.translate("ReviewWords", "called %n times", "", calls))
    elif card.now is WindowNow.serving:
        parts.append(card.item)
    elif card.now is WindowNow.closed:
        parts = [translate("ReviewWords", "nobody here")]
    return " · ".join(part for part in parts if part)


_CONCERNS = {
    Concern.no_window: ("people", "danger"),
    Concern.away_over: ("door", "danger"),
    Concern.handoff_unsigned: ("handoff", "danger"),
    Concern.long_wait: ("clock", "warn"),
    Concern.case_overdue: ("calendar", "danger"),
    Concern.unpapered: ("document", "warn"),
    Concern.refused: ("warning", "danger"),
    Concern.incident: ("flag", "danger"),
    Concern.long_service: ("clock", "warn"),
    Concern.silent: ("cloud-off", "offline"),
}


def concern_look(concern: Concern) -> tuple[str, str]:
    """Icon and tone of a concern."""
    return _CONCERNS[concern]


def concern_words(line: Attention) -> tuple[str, str]:
    """What presses, in one line and the one below it."""
    translate = QCoreApplication.translate
    told: tuple[str, str]
    match line.concern:
        case Concern.no_window:
            told = (
                translate("ReviewWords", "No window open for {group}"),
                translate("ReviewWords", "{count} waiting, the longest {length} · windows {window}"),
            )
        case Concern.away_over:
            told = (
                translate("ReviewWords", "Window {window}, {name}: away too long"),
                translate("ReviewWords", "planned {planned} min, now {length} · {count} waiting"),
            )
        case Concern.handoff_unsigned:
            told = (
                translate("ReviewWords", "Handoff unsigned for {length}"),
                translate("ReviewWords", "{words} → {name}"),
            )
        case Concern.long_wait:
            told = (
                translate("ReviewWords", "{words} has waited {length}"),
                translate("ReviewWords", "{count} past the line of {planned} min"),
            )
        case Concern.case_overdue:
            told = (
                translate("ReviewWords", "Cases past the limit: {count}"),
                translate("ReviewWords", "the first to act on are on top"),
            )
        case Concern.unpapered:
            told = (
                translate("ReviewWords", "Cases received without a paper: {count}"),
                translate("ReviewWords", "said nothing in time, they count as accepted"),
            )
        case Concern.refused:
            told = (
                translate("ReviewWords", "Changes the hall did not take: {count}"),
                translate("ReviewWords", "both versions are kept until somebody settles them"),
            )
        case Concern.incident:
            told = (_incident(line.name), "{words}")
        case Concern.long_service:
            told = (
                translate("ReviewWords", "Window {window}: {words} takes {length}"),
                translate("ReviewWords", "{name} · others take {planned} min · help needed?"),
            )
        case Concern.silent:
            told = (
                translate("ReviewWords", "Window {window} is not heard"),
                translate("ReviewWords", "{name} · the PC, not the person · {count} waiting"),
            )
    values = {
        "window": line.window, "name": line.name, "planned": line.planned, "count": line.count,
        "words": line.words, "group": line.words, "length": minutes_words(line.minutes),
    }  # fmt: skip
    return told[0].format(**values), told[1].format(**values)


def _incident(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "deem_accepted": translate("ReviewWords", "Accepted by silence"),
        "called_at_two_windows": translate("ReviewWords", "Called at two windows"),
        "window_taken_over": translate("ReviewWords", "Window taken over from a silent PC"),
        "tell_applicant": translate("ReviewWords", "To be told: a paper counts no more"),
        "appointment_checked_in_twice": translate("ReviewWords", "Checked in at two desks"),
        "delivered_out_of_step": translate("ReviewWords", "Handed over out of step"),
        "deemed_withdrawn_by_notice": translate("ReviewWords", "Told in time: not accepted by silence"),
    }.get(kind, kind)


def limit_words(limit: Limit | None) -> str:
    """How a limit stands, in its own unit: left, today, or over."""
    translate = QCoreApplication.translate
    if limit is None:
        return "—"
    days = abs(limit.left)
    if limit.left < 0:
        if limit.natural:
            return QCoreApplication.translate("ReviewWords", "%n days over", "", days)
        return QCoreApplication.translate("ReviewWords", "%n working days over", "", days)
    if limit.left == 0:
        return translate("ReviewWords", "today at the latest")
    if limit.natural:
        return QCoreApplication.translate("ReviewWords", "%n days left", "", days)
    return QCoreApplication.translate("ReviewWords", "%n working days left", "", days)


def limit_tone(limit: Limit | None) -> str:
    """The colour of a limit's words."""
    if limit is None:
        return "ink.muted"
    return {"red": "danger.ink", "yellow": "warn.ink"}.get(limit.light.value, "ink")


def day_words(day: date | None, today: date) -> str:
    """A day in the hall's way: the year only when it is another one."""
    translate = QCoreApplication.translate
    if day is None:
        return ""
    if day.year != today.year:
        return translate("ReviewWords", "{month}/{day}/{year}").format(
            year=day.year, month=day.month, day=day.day
        )
    return translate("ReviewWords", "{month}/{day}").format(month=day.month, day=day.day)


def short_number(case_no: str) -> str:
    """A case number without the county in front, as lists show it."""
    return case_no.partition("-")[2] or case_no


def moment_words(at: datetime, now: datetime) -> str:
    """A moment: the time alone on the same day, else with its day. Both in the hall's time."""
    time = f"{at:%H:%M:%S}"
    return time if at.date() == now.date() else f"{day_words(at.date(), now.date())} {at:%H:%M}"


def window_words(number: str) -> str:
    """A window by its number."""
    return QCoreApplication.translate("ReviewWords", "window {number}").format(number=number)


def case_tag(state: str) -> Tag:
    """The state of a case."""
    translate = QCoreApplication.translate
    words = {
        "received": (translate("ReviewWords", "received"), "warn"),
        "supplement_pending": (translate("ReviewWords", "supplement due"), "warn"),
        "accepted": (translate("ReviewWords", "accepted"), "accent"),
        "deferred_accepted": (translate("ReviewWords", "accepted, deferral"), "defer"),
        "not_accepted": (translate("ReviewWords", "not accepted"), "danger"),
        "not_required": (translate("ReviewWords", "no licence needed"), "neutral"),
        "returned": (translate("ReviewWords", "given back"), "neutral"),
        "under_review": (translate("ReviewWords", "under review"), "accent"),
        "clock_stopped": (translate("ReviewWords", "clock stopped"), "info"),
        "granted": (translate("ReviewWords", "granted"), "ok"),
        "denied": (translate("ReviewWords", "denied"), "danger"),
        "concluded": (translate("ReviewWords", "concluded"), "ok"),
        "delivered": (translate("ReviewWords", "handed over"), "ok"),
        "archived": (translate("ReviewWords", "archived"), "neutral"),
        "withdrawn": (translate("ReviewWords", "withdrawn"), "neutral"),
        "deemed_withdrawn": (translate("ReviewWords", "deemed withdrawn"), "neutral"),
        "acceptance_revoked": (translate("ReviewWords", "acceptance revoked"), "danger"),
        "terminated": (translate("ReviewWords", "terminated"), "neutral"),
    }
    return Tag(*words.get(state, (state, "neutral")))
