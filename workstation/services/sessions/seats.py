"""Who may sit at which window."""

from __future__ import annotations

from workstation.domain.machine import CLERKS
from workstation.domain.staff import HallStaffing, Role, Window
from workstation.services.sessions.troubles import WindowNotYours

GUIDE_DESK = "guide_desk"
WITHOUT_WINDOW = frozenset(
    {
        Role.guide,
        Role.supervisor,
        Role.duty_manager,
        Role.director,
        Role.unit_head,
        Role.sys_admin,
        Role.sec_admin,
        Role.audit_admin,
    }
)


def seat(
    staffing: HallStaffing,
    number: str | None,
    *,
    staff_no: str,
    unit: str,
    own: str | None,
    roles: frozenset[Role],
) -> str | None:
    """The window this person takes by signing in here, or None where she works without one.

    Her own window, a window of her own unit, or the window of somebody she covers (A/B posts). Raises
    WindowNotYours for a clerk at another unit's window.
    """
    if number is None:
        return None
    window = staffing.window(number)
    if window is not None and _may_sit(staffing, window, staff_no, unit, own, roles):
        return number
    if roles & WITHOUT_WINDOW:
        return None
    raise WindowNotYours(
        window=number, window_unit=window.unit if window else None, person=staff_no, needs=None
    )


def _may_sit(
    staffing: HallStaffing, window: Window, staff_no: str, unit: str, own: str | None, roles: frozenset[Role]
) -> bool:
    if own == window.number:
        return True
    if not roles & CLERKS:
        return Role.guide in roles and window.kind == GUIDE_DESK
    if unit == window.unit:
        return True
    covered = {pair.a for pair in staffing.pairs if pair.b == staff_no}
    return any(m.staff_no in covered and m.window == window.number for m in staffing.staff)
