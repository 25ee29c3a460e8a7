"""The one place that words known trouble: what happened, what was kept, what to do next."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workstation.domain.errors import RuleBroken
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.wording import WORDS

OFFLINE_CODES = frozenset({"hall_unreachable", "approval_needs_hall", "sign_in_offline"})
GRAVE_CODES = frozenset(
    {
        "hall_broken", "hall_not_trusted", "hall_shut_out", "station_file_broken", "unforeseen",
        "station_forked", "station_frozen", "window_lost",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Wording:
    """A message in three parts."""

    happened: str
    kept: str
    next_step: str

    @property
    def rest(self) -> str:
        """What was kept and what to do, as one line."""
        return " ".join(part for part in (self.kept, self.next_step) if part)

    def __str__(self) -> str:
        return f"{self.happened} {self.rest}".strip()


def wording(error: RuleBroken) -> Wording:
    """The sentence for a refusal, with its parameters filled in, in the window's language."""
    values: defaultdict[str, str] = defaultdict(lambda: "…")
    values.update({key: str(value) for key, value in error.params.items() if value is not None})
    values["code"] = error.code
    spoken = [QCoreApplication.translate("Messages", part) if part else "" for part in _parts(error)]
    return Wording(*(part.format_map(values) for part in spoken))


def _parts(error: RuleBroken) -> tuple[str, str, str]:
    reason = str(error.params.get("reason") or error.params.get("fault") or "")
    # What the hall refused names the rule that refused it; that rule has the better sentence.
    inner = reason if error.code == "action_refused" else ""
    for name in (f"{error.code}:{reason}", inner, error.code):
        if name in WORDS:
            return WORDS[name]
    return WORDS["rule_broken"]


class Messages:
    """Says things in the strip below the bar. A new message takes the old one's place."""

    def __init__(self, strip: MessageStrip) -> None:
        self._strip = strip

    def say(self, kind: str, text: str, rest: str = "") -> None:
        """Show a sentence: kind is ok, info, warn, danger or offline; `text` is written bold."""
        self._strip.say(kind, text, rest)

    def add(self, kind: str, text: str, rest: str = "") -> None:
        """Show news that came by itself; a trouble somebody has just been told of stays in sight above it."""
        self._strip.add(kind, text, rest)

    def refused(self, error: RuleBroken) -> None:
        """Show why something was refused, and what to do about it."""
        spoken = wording(error)
        kind = "danger" if error.code in GRAVE_CODES else "offline" if error.code in OFFLINE_CODES else "warn"
        self._strip.say(kind, spoken.happened, spoken.rest)

    def hall_is_back(self) -> None:
        """Take away what was said because the hall did not answer: it is true no more."""
        if self._strip.property("st") == "offline":
            self._strip.withdraw()

    def clear(self) -> None:
        """Take the message away; pages call it when the next step begins."""
        self._strip.clear()
