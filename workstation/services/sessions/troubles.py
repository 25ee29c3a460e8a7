"""What may stand in the way of signing in, each with its own code."""

from __future__ import annotations

from workstation.domain.action import ActionRefused
from workstation.domain.errors import NotAllowed, RuleBroken


class PersonUnknown(RuleBroken):
    """Nobody of this hall has this number. Params: person."""

    code = "person_unknown"


class PersonLeft(RuleBroken):
    """The person's account is closed. Params: person, name."""

    code = "person_left"


class PasswordWrong(RuleBroken):
    """Params: left (tries before the account is locked)."""

    code = "password_wrong"


class SignInLocked(RuleBroken):
    """Too many wrong passwords (GB/T 22239-2019). Params: minutes (still locked), until (UTC instant)."""

    code = "sign_in_locked"


class PasswordMustChange(RuleBroken):
    """The first sign-in sets an own password. Params: person."""

    code = "password_must_change"


class PasswordWeak(RuleBroken):
    """Params: reason (short, classes, name, same), shortest."""

    code = "password_weak"


class WindowNotYours(NotAllowed):
    """Another unit's window, and no cover says otherwise. Params: window, window_unit, person."""

    code = "window_not_yours"


class WindowTaken(RuleBroken):
    """Somebody holds this window. Params: window, person, name, station, since (UTC instant)."""

    code = "window_taken"


class SignInOffline(RuleBroken):
    """The hall does not answer and this person cannot be checked here. Params: person, days."""

    code = "sign_in_offline"


class SignOutBlocked(RuleBroken):
    """A number or material is still in hand. Params: reason (serving, called, material), ticket, pieces."""

    code = "sign_out_blocked"


class TakeoverTooSoon(RuleBroken):
    """The station that holds the window is heard. Params: station, seconds (ago), needed."""

    code = "takeover_too_soon"


class NothingToTakeOver(RuleBroken):
    """Nobody holds this window. Params: window."""

    code = "nothing_to_take_over"


class WindowLost(RuleBroken):
    """Another station took this window over. Params: window, name, station, person."""

    code = "window_lost"


_KINDS: dict[str, type[RuleBroken]] = {
    kind.code: kind
    for kind in (
        PersonUnknown,
        PersonLeft,
        SignInLocked,
        WindowTaken,
        PasswordWrong,
        TakeoverTooSoon,
        NothingToTakeOver,
    )
}


def as_rule(refused: ActionRefused) -> RuleBroken:
    """The hall's refusal as the rule that refused; other refusals stay what they are."""
    kind = _KINDS.get(refused.outcome.code or "")
    return refused if kind is None else kind(**dict(refused.outcome.params))
