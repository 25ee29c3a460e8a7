"""What the tray works with: its service, who sits here, and the check of a chief's own password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workstation.domain.signed_in import SignedIn
from workstation.services.tray.service import TrayService
from workstation.services.tray.views import Choice, Conflict, Tray


@dataclass(frozen=True)
class TrayWork:
    """`check(staff_no, password)` returns who that is, without taking the window."""

    tray: TrayService
    me: SignedIn
    check: Callable[[str, str], SignedIn]

    def settle(
        self,
        conflict: Conflict,
        choice: Choice,
        mine: Sequence[str],
        chief: tuple[str, str] | None,
        remark: str = "",
    ) -> Tray:
        """Let a version count; with `chief` under her name, after her password was checked."""
        who = self.check(*chief) if chief is not None else None
        return self.tray.settle(conflict, choice, me=self.me, mine=mine, chief=who, remark=remark)
