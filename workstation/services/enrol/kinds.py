"""What an enrolment may say, without anything heavy: the command line asks for it at every start."""

from __future__ import annotations

DAYS, LONGEST_DAYS = 7, 90
KINDS = (
    "integrated", "department", "escalation_desk", "project", "guide_desk",
    "ticket_station", "review", "village",
)  # fmt: skip
