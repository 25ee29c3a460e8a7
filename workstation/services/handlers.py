"""Every kind of change there is, in one explicit tuple."""

from __future__ import annotations

from workstation.services import clock_check, identify, reference, reveal
from workstation.services.approvals import perform as approvals
from workstation.services.casebook import clock_changes
from workstation.services.casebook import perform as casebook
from workstation.services.duties import duties
from workstation.services.enrol import post
from workstation.services.first import perform as first
from workstation.services.intake import consult
from workstation.services.intake import perform as intake
from workstation.services.papers import perform as papers
from workstation.services.reception import appointments, blocks, diversion, issue, reprint
from workstation.services.sessions import duty, roster, takeover
from workstation.services.tickets import perform as tickets
from workstation.services.tray import perform as tray
from workstation.sync.registry import Registry

ACTIONS = (
    *reference.HANDLERS,
    *roster.HANDLERS,
    *duty.HANDLERS,
    *takeover.HANDLERS,
    *blocks.HANDLERS,
    *issue.HANDLERS,
    *appointments.HANDLERS,
    *diversion.HANDLERS,
    *reprint.HANDLERS,
    *tickets.HANDLERS,
    *first.HANDLERS,
    *intake.HANDLERS,
    *consult.HANDLERS,
    *papers.HANDLERS,
    *approvals.HANDLERS,
    *casebook.HANDLERS,
    *clock_changes.HANDLERS,
    *reveal.HANDLERS,
    *identify.HANDLERS,
    *duties.HANDLERS,
    *tray.HANDLERS,
    *clock_check.HANDLERS,
    *post.HANDLERS,
)


def all_kinds() -> Registry:
    """The registry that every station and tool performs with."""
    return Registry(ACTIONS)
