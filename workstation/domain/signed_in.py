"""Who sits at this station now."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.errors import NotAllowed
from workstation.domain.staff import Role


@dataclass(frozen=True)
class SignedIn:
    """A person at a window (or at a desk without one), under her own name."""

    staff_no: str
    name: str
    roles: frozenset[Role]
    unit: str
    window: str | None
    segment: str

    def need(self, *roles: Role) -> None:
        """Raises NotAllowed unless the person has one of the roles."""
        if not self.roles.intersection(roles):
            raise NotAllowed(person=self.staff_no, needs=",".join(role.value for role in roles))
