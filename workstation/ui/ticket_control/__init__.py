"""The ticket keys F2 to F9 and Ctrl+G on every page, what the bar says, and the cards they open."""

from workstation.ui.ticket_control.control import TicketControl

__all__ = ["TicketControl"]
