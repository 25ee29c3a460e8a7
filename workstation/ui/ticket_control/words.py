"""The words of tickets that the bar, the cards and the counter share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from workstation.services.tickets.views import Mark
from workstation.ui.widgets.tag import Tag

_GROUND_ICONS = {"elderly": "elder", "disabled": "wheelchair", "pregnant": "pregnant", "military": "medal"}


def why_words(why: str, params: Mapping[str, Any], grounds: Mapping[str, str], zone: tzinfo) -> str:
    """Why a number is next, in a few words."""
    translate = QCoreApplication.translate
    if why == "ground":
        ground = str(params.get("ground", ""))
        return _ground_names().get(ground, str(grounds.get(ground, ground)))
    if why == "appointment":
        at = datetime.fromisoformat(str(params["at"])).astimezone(zone)
        return translate("Tickets", "appointment {time}").format(time=f"{at:%H:%M}")
    plain = {
        "transferred": translate("Tickets", "sent from another window"),
        "held": translate("Tickets", "was on hold"),
        "first_come": translate("Tickets", "first come"),
        "ordinary_turn": translate("Tickets", "an ordinary number has its turn"),
        "requeued": translate("Tickets", "back in the line"),
        "named": translate("Tickets", "called by number"),
    }
    return plain.get(why, why)


def _ground_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "elderly": translate("Tickets", "Elderly"),
        "disabled": translate("Tickets", "Disabled"),
        "pregnant": translate("Tickets", "Pregnant"),
        "military": translate("Tickets", "Military"),
    }


def mark_tag(mark: Mark, zone: tzinfo) -> Tag:
    """One mark as a tag."""
    translate = QCoreApplication.translate
    if mark.kind == "ground":
        return Tag(_ground_names().get(mark.key, mark.name), "info", _GROUND_ICONS.get(mark.key, "flag"))
    if mark.kind == "need":
        if mark.key == "hearing":
            return Tag(translate("Tickets", "Hearing"), "info", "ear-off")
        return Tag(translate("Tickets", "Assistance"), "accent", "person")
    if mark.kind == "appointment" and mark.at is not None:
        time = f"{mark.at.astimezone(zone):%H:%M}"
        return Tag(translate("Tickets", "Booked {time}").format(time=time), "accent", "calendar")
    plain = {
        "supplement": Tag(translate("Tickets", "Supplement"), "warn"),
        "transferred": Tag(translate("Tickets", "Sent here"), "accent", "handoff"),
        "requeued": Tag(translate("Tickets", "Back in line"), "neutral", "refresh"),
    }
    return plain.get(mark.kind, Tag(mark.key))


def minutes_words(seconds: float) -> str:
    """A waiting time in whole minutes."""
    minutes = max(0, int(seconds // 60))
    return QCoreApplication.translate("Tickets", "{minutes} min").format(minutes=minutes)


def outcome_words(outcome: str) -> str:
    """What came of a matter."""
    translate = QCoreApplication.translate
    return {
        "case_received": translate("Tickets", "received"),
        "case_accepted": translate("Tickets", "accepted"),
        "notice_given": translate("Tickets", "told once what is missing"),
        "case_refused": translate("Tickets", "not accepted"),
        "case_concluded": translate("Tickets", "concluded on the spot"),
        "supplement_taken": translate("Tickets", "supplement taken"),
        "picked_up": translate("Tickets", "result picked up"),
        "withdrawn": translate("Tickets", "withdrawn"),
        "consulted": translate("Tickets", "question answered (recorded)"),
        "consulted_blank": translate("Tickets", "consultation (nothing written)"),
        "handed_off": translate("Tickets", "handed on"),
        "directed_out": translate("Tickets", "told where to go"),
        "complaint_taken": translate("Tickets", "complaint passed on"),
        "given_back": translate("Tickets", "everything given back"),
        "left": translate("Tickets", "the visitor left"),
        "not_done": translate("Tickets", "not done"),
    }.get(outcome, outcome)
