"""Every kind of change there is, in one explicit tuple."""

from __future__ import annotations

from workstation.services import reference
from workstation.sync.registry import Registry

ACTIONS = (*reference.HANDLERS,)


def all_kinds() -> Registry:
    """The registry that every station and tool performs with."""
    return Registry(ACTIONS)
