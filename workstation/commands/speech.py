"""How commands speak: in Chinese or English, results on standard output, trouble on standard error."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from typing import TextIO

from workstation.commands.troubles import TROUBLES
from workstation.commands.words import WORDS
from workstation.domain.errors import RuleBroken

CHINESE, ENGLISH = "zh_CN", "en"


@dataclass(frozen=True)
class Speech:
    """A language and the two places to write to."""

    language: str = CHINESE
    out: TextIO | None = None
    err: TextIO | None = None

    def word(self, key: str, **values: object) -> str:
        """The sentence of that key with its values. Raises KeyError for a key nobody wrote."""
        chinese, english = WORDS[key]
        return (english if self.language == ENGLISH else chinese).format(**values)

    def say(self, key: str, **values: object) -> None:
        """One line of result."""
        self.write(self.word(key, **values))

    def write(self, line: str) -> None:
        """One line of result as it is."""
        _put(self.out or sys.stdout, line)

    def trouble(self, key: str, **values: object) -> None:
        """One line of trouble."""
        _put(self.err or sys.stderr, self.word(key, **values))

    def refused(self, error: RuleBroken) -> None:
        """What a rule refused, in one line: what happened, what was kept, what to do."""
        _put(self.err or sys.stderr, self.refusal(error))

    def refusal(self, error: RuleBroken) -> str:
        """The line for a refusal; one without words of its own is named by its code."""
        values: defaultdict[str, str] = defaultdict(lambda: "…")
        values.update({key: _shown(value) for key, value in error.params.items() if value is not None})
        values["code"] = error.code
        keys = (f"{error.code}:{error.params.get('reason')}", error.code, "rule_broken")
        chinese, english = next(TROUBLES[key] for key in keys if key in TROUBLES)
        line = (english if self.language == ENGLISH else chinese).format_map(values)
        return " ".join(line.split())


def _shown(value: object) -> str:
    """A value as it may be read over somebody's shoulder: an address without its password."""
    text = str(value)
    return re.sub(r"(://[^:/@\s]*):[^@\s]*@", r"\1@", text)


def _put(place: TextIO, line: str) -> None:
    encoding = getattr(place, "encoding", None) or "utf-8"
    place.write(line.encode(encoding, "replace").decode(encoding) + "\n")
    place.flush()
