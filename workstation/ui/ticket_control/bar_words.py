"""What the ticket bar shows for a view of the counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from workstation.services.tickets.views import CounterView, Current
from workstation.ui.ticket_control.words import why_words
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.ticket_bar import BarState, MainKey


@dataclass(frozen=True)
class Situation:
    """What the bar cannot see in the rows: the link, and whether the work on the number is done."""

    online: bool = True
    ready: bool = False


def bar_state(view: CounterView | None, situation: Situation, zone: tzinfo) -> BarState:
    """The bar for the number at the window, or for an idle one."""
    translate = QCoreApplication.translate
    if view is None:
        return BarState(main_note=translate("Tickets", "Reading…"))
    if view.current is None:
        return _idle(view, situation, zone)
    return _called(view, view.current) if view.current.state == "called" else _serving(view, situation)


def _line(current: Current) -> str:
    return " · ".join(part for part in (current.row.item, current.row.person) if part)


def _idle(view: CounterView, situation: Situation, zone: tzinfo) -> BarState:
    translate = QCoreApplication.translate
    main, note, line = None, "", ""
    if not situation.online:
        main = MainKey(translate("Tickets", "Call a number"), "Ctrl+G", True)
        line = translate("Tickets", "No link: call by the slip")
    elif view.next is not None:
        main = MainKey(translate("Tickets", "Call next"), "F2", True)
        why = why_words(view.next.why, dict(view.next.params), dict(view.grounds), zone)
        words = translate("Tickets", "Next {no}").format(no=view.next.row.no)
        line = " · ".join((words, view.next.row.item, why))
    else:
        note = translate("Tickets", "Nobody is waiting")
    return BarState(
        chip=Tag(translate("Tickets", "Idle"), "ok", "check"),
        before=translate("Tickets", "for") if view.idle_since else "",
        since=view.idle_since,
        line=line,
        main=main,
        main_note=note,
        enabled=frozenset({"F7"}) if view.held else frozenset(),
        waiting_here=len(view.mine),
        waiting_hall=len(view.hall),
    )


def _called(view: CounterView, current: Current) -> BarState:
    translate = QCoreApplication.translate
    left = max(0, view.rule.calls - current.counted)
    times = translate("Tickets", "Called {made} / {of}").format(made=len(current.calls), of=view.rule.calls)
    notes = {}
    if left:
        words = translate("Tickets", "{left} more").format(left=left)
        notes = {"F2": words, "F6": words}
    return BarState(
        number=current.row.no,
        chip=Tag(times, "warn", "megaphone"),
        since=current.calls[-1],
        line=_line(current),
        main=MainKey(translate("Tickets", "Start"), "F4", True),
        enabled=frozenset({"F2", "F3", "F6"}),
        notes=notes,
        second_f2=True,
        waiting_here=len(view.mine),
        waiting_hall=len(view.hall),
    )


def _serving(view: CounterView, situation: Situation) -> BarState:
    translate = QCoreApplication.translate
    current = view.current
    assert current is not None and current.started_at is not None
    return BarState(
        number=current.row.no,
        chip=Tag(translate("Tickets", "Serving"), "accent", "person"),
        since=current.started_at + timedelta(seconds=current.held_seconds),
        line=_line(current),
        main=MainKey(_finish_words(situation), "F2", situation.ready),
        enabled=frozenset({"F7", "F8", "F9"}),
        waiting_here=len(view.mine),
        waiting_hall=len(view.hall),
    )


def _finish_words(situation: Situation) -> str:
    """Without the hall F2 only finishes: nobody can be called whom no other window calls, too."""
    if situation.online:
        return QCoreApplication.translate("Tickets", "Finish, next")
    return QCoreApplication.translate("Tickets", "Finish number")
