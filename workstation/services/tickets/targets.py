"""Where a number can be sent."""

from __future__ import annotations

from workstation.services.reference import Reference
from workstation.services.tickets.troubles import TransferNowhere


def target_of(
    reference: Reference, mine: str | None, to_window: str | None, to_group: str | None
) -> tuple[str, str]:
    """Group and unit that a number goes to. Raises TransferNowhere for this window or an unknown one."""
    if to_window is not None:
        found = reference.staffing.window(to_window)
        if found is None or to_window == mine or not found.groups:
            raise TransferNowhere(target=to_window)
        return (to_group if to_group in found.groups else found.groups[0]), found.unit
    for one in reference.staffing.groups:
        others = [number for number in one.windows if number != mine]
        if one.key == to_group and others:
            return one.key, reference.window(others[0]).unit
    raise TransferNowhere(target=to_group)
