"""Version numbers of the program, in the order in which releases follow one another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering

from workstation.domain.errors import RuleBroken

_WRITTEN = re.compile(
    r"\s*v?(?:(?P<epoch>[0-9]+)!)?(?P<release>[0-9]+(?:\.[0-9]+)*)"
    r"(?:[-_.]?(?P<stage>alpha|beta|a|b|c|rc|preview|pre)[-_.]?(?P<stage_no>[0-9]*))?"
    r"(?P<post>(?:-(?P<post_bare>[0-9]+))|(?:[-_.]?(?:post|rev|r)[-_.]?(?P<post_no>[0-9]*)))?"
    r"(?P<dev>[-_.]?dev[-_.]?(?P<dev_no>[0-9]*))?"
    r"(?:\+(?P<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*",
    re.IGNORECASE | re.ASCII,
)
_STAGES = {"a": 1, "alpha": 1, "b": 2, "beta": 2, "c": 3, "rc": 3, "pre": 3, "preview": 3}
_ONLY_DEV, _FINAL = 0, 4


class VersionUnreadable(RuleBroken):
    """This is no version number. Params: version."""

    code = "version_unreadable"


@total_ordering
@dataclass(frozen=True, eq=False)
class ProgramVersion:
    """A version as it is written ("0.10.1", "1.0rc2"), ordered as Python packages are (PEP 440).

    0.9 < 0.10 < 1.0.dev1 < 1.0a1 < 1.0b1 < 1.0rc1 < 1.0 = 1.0.0 < 1.0+uos < 1.0.post1.
    """

    text: str

    def __post_init__(self) -> None:
        """Raises VersionUnreadable."""
        if _WRITTEN.fullmatch(self.text) is None:
            raise VersionUnreadable(version=self.text)

    @property
    def _order(self) -> tuple[object, ...]:
        found = _WRITTEN.fullmatch(self.text)
        assert found is not None
        release = [int(part) for part in found["release"].split(".")]
        while len(release) > 1 and release[-1] == 0:
            release.pop()
        post = -1
        if found["post"] is not None:
            post = int(found["post_bare"] or found["post_no"] or 0)
        stage, stage_no = _FINAL, 0
        if found["stage"] is not None:
            stage, stage_no = _STAGES[found["stage"].lower()], int(found["stage_no"] or 0)
        elif found["dev"] is not None and post < 0:
            stage = _ONLY_DEV
        # whatever has no "dev" comes after its own trials
        dev = (0, int(found["dev_no"] or 0)) if found["dev"] is not None else (1, 0)
        parts = re.split(r"[-_.]", (found["local"] or "").lower())
        local = tuple((1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts if part)
        return int(found["epoch"] or 0), tuple(release), stage, stage_no, post, dev, local

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ProgramVersion) and self._order == other._order

    def __lt__(self, other: ProgramVersion) -> bool:
        return self._order < other._order

    def __hash__(self) -> int:
        return hash(self._order)

    def __str__(self) -> str:
        return self.text.strip()
