"""The state of a case in one tag."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.widgets.tag import Tag

_TONES = {
    "received": "warn", "supplement_pending": "warn", "accepted": "accent", "deferred_accepted": "defer",
    "not_accepted": "danger", "not_required": "danger", "returned": "warn", "under_review": "accent",
    "clock_stopped": "info", "granted": "ok", "denied": "danger", "concluded": "ok", "delivered": "ok",
}  # fmt: skip


def case_tag(state: str) -> Tag:
    """The tag of a case state."""
    translate = QCoreApplication.translate
    words = {
        "received": translate("CaseWords", "received"),
        "supplement_pending": translate("CaseWords", "supplement due"),
        "accepted": translate("CaseWords", "accepted"),
        "deferred_accepted": translate("CaseWords", "deferred"),
        "not_accepted": translate("CaseWords", "not accepted"),
        "not_required": translate("CaseWords", "no licence needed"),
        "returned": translate("CaseWords", "returned"),
        "under_review": translate("CaseWords", "under review"),
        "clock_stopped": translate("CaseWords", "clock stopped"),
        "granted": translate("CaseWords", "granted"),
        "denied": translate("CaseWords", "denied"),
        "concluded": translate("CaseWords", "concluded"),
        "delivered": translate("CaseWords", "handed over"),
        "archived": translate("CaseWords", "archived"),
        "withdrawn": translate("CaseWords", "withdrawn"),
        "deemed_withdrawn": translate("CaseWords", "deemed withdrawn"),
        "acceptance_revoked": translate("CaseWords", "acceptance revoked"),
        "terminated": translate("CaseWords", "terminated"),
    }
    return Tag(words.get(state, state), _TONES.get(state, "neutral"))
