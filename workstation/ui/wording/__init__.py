"""The sentences for every refusal: code (or code:reason) to what happened, what was kept, what to do."""

from __future__ import annotations

from workstation.ui.wording import (
    approvals,
    calling,
    casebook,
    cases,
    clocks,
    details,
    enrolment,
    everyday,
    first_asked,
    own_pc,
    set_up,
    sign_in,
    tray,
)

WORDS: dict[str, tuple[str, str, str]] = {
    **everyday.WORDS,
    **calling.WORDS,
    **cases.WORDS,
    **clocks.WORDS,
    **approvals.WORDS,
    **casebook.WORDS,
    **first_asked.WORDS,
    **sign_in.WORDS,
    **details.WORDS,
    **set_up.WORDS,
    **own_pc.WORDS,
    **enrolment.WORDS,
    **tray.WORDS,
}
