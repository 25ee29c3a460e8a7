"""After the decision: which limit has ended with it, and which one runs from it.

The period of the law is one for deciding: it ends with the decision itself (行政许可法 Art. 42). From the
decision on ten working days run within which the result reaches the applicant (Art. 44, counted by Art. 82);
of a refusal no law gives a longer time. What the hall promised is the result at the window: a refusal is
its own result, so the promise ends with it; what was granted still has to be made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workstation.domain.calendar import WorkCalendar
from workstation.domain.deadline import DayClock, Limit, LimitUnit, reckon

DELIVERY = Limit(10, LimitUnit.working_day, ref="行政许可法第44条")


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on which day, with the last days that stand on the papers of the case."""

    granted: bool
    on: date
    promised: date | None
    statutory: date | None

    def delivery(self, calendar: WorkCalendar) -> DayClock:
        """The clock that runs from the decision: until its end the result reaches the applicant."""
        return reckon(DELIVERY, self.on, calendar)

    def act_by(self, calendar: WorkCalendar) -> date:
        """The day until which somebody here has to act next."""
        last = self.delivery(calendar).due.day
        return min(last, self.promised) if self.granted and self.promised is not None else last

    def missed(self, concluded: date) -> date | None:
        """The day that was not kept when the case is concluded on this day, the earliest; None in time."""
        measured = ((self.promised, concluded if self.granted else self.on), (self.statutory, self.on))
        over = [due for due, done in measured if due is not None and done > due]
        return min(over) if over else None
