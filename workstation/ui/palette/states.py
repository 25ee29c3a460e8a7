"""States of cases, numbers and windows in one or two words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.wording.mark import translate

_STATES = {
    "received": translate("PaletteStates", "received"),
    "supplement_pending": translate("PaletteStates", "supplement due"),
    "accepted": translate("PaletteStates", "accepted"),
    "deferred_accepted": translate("PaletteStates", "accepted with deferral"),
    "not_accepted": translate("PaletteStates", "not accepted"),
    "not_required": translate("PaletteStates", "no licence needed"),
    "returned": translate("PaletteStates", "returned"),
    "under_review": translate("PaletteStates", "under review"),
    "clock_stopped": translate("PaletteStates", "clock stopped"),
    "granted": translate("PaletteStates", "granted"),
    "denied": translate("PaletteStates", "denied"),
    "concluded": translate("PaletteStates", "concluded"),
    "delivered": translate("PaletteStates", "picked up"),
    "archived": translate("PaletteStates", "archived"),
    "withdrawn": translate("PaletteStates", "withdrawn"),
    "deemed_withdrawn": translate("PaletteStates", "deemed withdrawn"),
    "acceptance_revoked": translate("PaletteStates", "acceptance revoked"),
    "terminated": translate("PaletteStates", "terminated"),
    "waiting": translate("PaletteStates", "waiting"),
    "called": translate("PaletteStates", "called"),
    "serving": translate("PaletteStates", "being served"),
    "on_hold": translate("PaletteStates", "on hold"),
    "no_show": translate("PaletteStates", "no-show"),
    "idle": translate("PaletteStates", "idle"),
    "paused": translate("PaletteStates", "paused"),
    "away": translate("PaletteStates", "away"),
    "closed": translate("PaletteStates", "closed"),
    "open": translate("PaletteStates", "open"),
}


def state_words(state: str) -> str:
    """The words of a state; "" for none."""
    return QCoreApplication.translate("PaletteStates", _STATES[state]) if state in _STATES else state
