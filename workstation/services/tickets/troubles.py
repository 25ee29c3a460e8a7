"""What the ticket rules refuse, beside the rules of the domain."""

from __future__ import annotations

from workstation.domain.action import ActionRefused
from workstation.domain.errors import RuleBroken
from workstation.domain.ticket import TicketStepRefused


class NobodyWaits(RuleBroken):
    """No number waits for this window. Params: window."""

    code = "nobody_waits"


class WindowBusy(RuleBroken):
    """This window has called or serves a number already. Params: no, state, ticket, called_at."""

    code = "window_busy"


class TicketTaken(RuleBroken):
    """Somebody else has the number, or it no longer waits. Params: no, state, window, clerk."""

    code = "ticket_taken"


class TicketElsewhere(RuleBroken):
    """The number is not at this window. Params: no, state, window."""

    code = "ticket_elsewhere"


class OtherGroup(RuleBroken):
    """This window does not serve the group of the number. Params: no, group."""

    code = "other_group"


class NoSuchNumber(RuleBroken):
    """No such number today as far as this station knows. Params: no."""

    code = "no_such_number"


class SlipDateUnread(RuleBroken):
    """A number this station never heard of may be one of yesterday: blocks of numbers begin anew each day.
    It is called once somebody read the date on its slip. Params: no, day (today)."""

    code = "slip_date_unread"


class SlipOfAnotherDay(RuleBroken):
    """The date on the slip is not today's: such a number is not called. Params: no, day (today)."""

    code = "slip_of_another_day"


class NoWindow(RuleBroken):
    """Whoever sits here has no window to call to. Params: person."""

    code = "no_window"


class NothingHere(RuleBroken):
    """No number is called or served at this window now. Params: window."""

    code = "nothing_here"


class ReasonMissing(RuleBroken):
    """A reason, a place or the citizen's own words must be written down. Params: what."""

    code = "reason_missing"


class PutBackTooLate(RuleBroken):
    """A call is put back only in its first seconds and before a second call. Params: no, seconds."""

    code = "put_back_too_late"


class TransferNowhere(RuleBroken):
    """The chosen window or group is this window itself or does not exist. Params: target."""

    code = "transfer_nowhere"


_KINDS: dict[str, type[RuleBroken]] = {
    kind.code: kind
    for kind in (NobodyWaits, WindowBusy, TicketTaken, OtherGroup, NoSuchNumber, TicketStepRefused)
}


def as_rule(refused: ActionRefused) -> RuleBroken:
    """The hall's refusal as the rule that refused; other refusals stay what they are."""
    kind = _KINDS.get(refused.outcome.code or "")
    return refused if kind is None else kind(**dict(refused.outcome.params))
