"""Which cases the list is to show."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workstation.domain.case import CaseState
from workstation.services.casebook.views import Tab, Whose


@dataclass(frozen=True)
class Wanted:
    """`text` is a search over the whole hall and leaves whose and tab aside; `only` one case by its id."""

    whose: Whose = Whose.mine
    tab: Tab = Tab.every
    states: tuple[CaseState, ...] = ()
    text: str = ""
    only: str = ""
    first: int = 0

    def from_row(self, first: int) -> Wanted:
        """The same list from another row on."""
        return replace(self, first=first)

    def plain(self) -> Wanted:
        """The list without a search, from its beginning."""
        return replace(self, text="", only="", first=0)
