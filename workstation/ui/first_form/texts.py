"""Words shared by the page and the small card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def card_title() -> str:
    """What the form is for."""
    return QCoreApplication.translate("FirstWords", "Write down a first question")


def card_line() -> str:
    """The rule behind it in one line."""
    return QCoreApplication.translate("FirstWords", "who was asked first answers for it to the end")


def card_brief() -> str:
    """The same where there is little room."""
    return QCoreApplication.translate("FirstWords", "asked first, answers")


def back_words() -> str:
    """Beside the Esc key."""
    return QCoreApplication.translate("FirstWords", "back")
