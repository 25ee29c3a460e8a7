"""Known trouble: every refusal the hall can explain to a clerk, each with its own code."""

from __future__ import annotations

from typing import ClassVar


class RuleBroken(Exception):
    """A rule refused what was asked. `code` is stable, `params` fill the sentence shown to the clerk.

    The wording lives in the window's message table, never here. Anything that is not a child of
    this class is a bug.
    """

    code: ClassVar[str] = "rule_broken"

    def __init__(self, **params: str | int | None) -> None:
        super().__init__(self.code, params)
        self.params = params

    def __str__(self) -> str:
        inside = ", ".join(f"{key}={value}" for key, value in sorted(self.params.items()))
        return f"{self.code}({inside})"


class NotFound(RuleBroken):
    """The row that was named does not exist here."""

    code = "not_found"


class TakenBack(NotFound):
    """Whoever made the row undid that: it is there for the history alone."""

    code = "taken_back"


class VersionConflict(RuleBroken):
    """Somebody changed the row between reading and writing."""

    code = "version_conflict"


class WrongTransition(RuleBroken):
    """The state machine has no such step from the present state."""

    code = "wrong_transition"


class NotAllowed(RuleBroken):
    """The person has no role that may do this."""

    code = "not_allowed"


class HallUnreachable(RuleBroken):
    """The hall database did not answer in time; hall actions refuse, station actions go on."""

    code = "hall_unreachable"


class HallBroken(RuleBroken):
    """The hall database answered with something no clerk can mend: IT has to look."""

    code = "hall_broken"


class HallNotTrusted(HallBroken):
    """Whoever answers at the hall's address cannot show the certificate it should: nothing is sent there."""

    code = "hall_not_trusted"


class HallShutOut(HallBroken):
    """The hall's server answers and does not let this station in: password, account or database name."""

    code = "hall_shut_out"


class StationFileBroken(RuleBroken):
    """The station file is torn, read-only, full or held by another instance."""

    code = "station_file_broken"
