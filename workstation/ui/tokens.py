"""Design tokens: the one table of colours, sizes and times every look is generated from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Tokens:
    """The tokens file, read once. `tree` is the parsed JSON."""

    tree: dict[str, Any]

    def text(self, path: str) -> str:
        """The string at a dotted path ("color.light.ink.primary"). KeyError when there is none."""
        found = self._at(path)
        if not isinstance(found, str):
            raise KeyError(path)
        return found

    def number(self, path: str) -> int:
        """The whole number at a dotted path ("size.railWidth"), in px or ms as the table says."""
        found = self._at(path)
        if not isinstance(found, int):
            raise KeyError(path)
        return found

    def numbers(self, path: str) -> tuple[int, ...]:
        """A row of whole numbers ("size.checklistSegments")."""
        return tuple(int(item) for item in self._at(path))

    def names(self, path: str) -> tuple[str, ...]:
        """A row of strings ("type.family.ui")."""
        return tuple(str(item) for item in self._at(path))

    def has(self, path: str) -> bool:
        """Whether anything stands at the path."""
        try:
            self._at(path)
        except KeyError:
            return False
        return True

    def _at(self, path: str) -> Any:
        spot: Any = self.tree
        for step in path.split("."):
            if not isinstance(spot, dict) or step not in spot:
                raise KeyError(path)
            spot = spot[step]
        return spot


def read_tokens(path: Path) -> Tokens:
    """Read tokens.json. OSError or ValueError when the file is missing or torn."""
    return Tokens(json.loads(path.read_text(encoding="utf-8")))
