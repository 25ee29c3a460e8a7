"""Every paper of the hall. A new paper is one file here and one entry in FORMS."""

from __future__ import annotations

from workstation.printing.forms import (
    acceptance,
    after,
    clocks,
    consult,
    deferral,
    first_asked,
    on_spot,
    pickup,
    receipt,
    refusal,
    returned,
    supplement,
    ticket,
)
from workstation.printing.forms.form import Form

FORMS: tuple[Form, ...] = (
    ticket.FORM,
    receipt.FORM,
    *acceptance.FORMS,
    supplement.FORM,
    on_spot.FORM,
    returned.FORM,
    *refusal.FORMS,
    deferral.FORM,
    consult.FORM,
    *first_asked.FORMS,
    pickup.FORM,
    *after.FORMS,
    *clocks.FORMS,
)
