"""The way from a station to the hall's file, which the tour can really pull out and put back."""

from __future__ import annotations

import os
from pathlib import Path

from workstation.sync.opening import OpenStation

KEPT, NOWHERE = "kept", "nowhere"


class Plug:
    """What the stations open as the hall's file is a link; pulled out it leads to a folder that is not there.

    The file itself never moves, so nothing can happen to it, and another station may go on with it meanwhile.
    """

    def __init__(self, link: Path) -> None:
        """`link` is where the stations look for the hall's file."""
        self._link = link
        self.file = link.parent / KEPT / link.name
        """The file itself: the way of those who still reach the hall."""

    @classmethod
    def lay(cls, link: Path) -> Plug | None:
        """The way to a hall's file that is not made yet; None where a file in use cannot be taken away."""
        if os.name == "nt":
            return None
        made = cls(link)
        made.file.parent.mkdir(parents=True, exist_ok=True)
        try:
            made.put_back()
        except OSError:
            # a disk that knows no links
            return None
        return made

    def pull(self, opened: OpenStation) -> None:
        """From now on this station does not find the hall's file."""
        self._lead(Path(NOWHERE) / self._link.name)
        # an open file outlives its name
        opened.hall_store.dispose()

    def put_back(self) -> None:
        """The file is there again; also when it was never gone."""
        self._lead(Path(KEPT) / self._link.name)

    def _lead(self, target: Path) -> None:
        fresh = self._link.with_name(f"{self._link.name}-fresh")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(target)
        fresh.replace(self._link)
