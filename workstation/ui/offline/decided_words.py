"""What was decided at another desk, in two sentences: which version counts, and what is left to do here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from workstation.services.tray.views import Choice, Decided
from workstation.ui.offline.words import side_words
from workstation.ui.places import place_words

translate = QCoreApplication.translate


def decided_title(one: Decided) -> str:
    """ "Yu Xiaoman, food licence: the version of window 4 counts"."""
    about = " ".join(part for part in (one.name, one.item) if part) or one.no
    if one.choice is Choice.fields:
        words = translate("DecidedElsewhere", "{about}: both versions, a part of each, count now")
    elif one.choice is Choice.mine:
        words = translate("DecidedElsewhere", "{about}: what was done at this window counts")
    else:
        words = translate("DecidedElsewhere", "{about}: what {whose} did counts, not what was done here")
    whose = " ".join(part for part in (_place(one), one.hall.name) if part) or "…"
    return words.format(about=about, whose=whose)


def decided_note(one: Decided, now: datetime) -> str:
    """Who decided it, when and where, the number of the case, and what is left to do at this window."""
    number = one.no.partition("-")[2] or one.no if one.no[:6].isdigit() else one.no
    return " ".join(part for part in (number, decided_by(one, now), decided_next(one)) if part)


def decided_by(one: Decided, now: datetime) -> str:
    """Who decided it, when and where."""
    return translate("DecidedElsewhere", "Decided {by}.").format(by=side_words(one.by, now))


def decided_next(one: Decided) -> str:
    """What the clerk has to do about it now."""
    if one.to_tell:
        words = translate("DecidedElsewhere", "To do here: tell the applicant that {papers} counts no more.")
        return words.format(papers="、".join(one.lost))
    if one.tasks:
        return translate("DecidedElsewhere", "The applicant was told; nothing is left to do here.")
    return translate("DecidedElsewhere", "Nothing is left to do here.")


def _place(one: Decided) -> str:
    return place_words(one.hall.window, "") if one.hall.window else ""
