"""Every kind of change to a number."""

from __future__ import annotations

from workstation.domain.action import Sort
from workstation.services.tickets import calling, ending, serving, slips
from workstation.sync.registry import Handler

HANDLERS = (
    Handler("call_next", Sort.HALL, calling.perform_call_next),
    Handler("call_named", Sort.HALL, calling.perform_call_named),
    Handler("call_in_hand", Sort.STATION, calling.perform_call_in_hand),
    Handler(slips.CALL_SLIP, Sort.STATION, slips.perform_call_slip),
    Handler("recall", Sort.STATION, calling.perform_recall),
    Handler("put_back", Sort.STATION, calling.perform_put_back),
    Handler("start_ticket", Sort.STATION, serving.perform_start),
    Handler("no_show", Sort.STATION, serving.perform_no_show, undoable=True),
    Handler("hold_ticket", Sort.STATION, serving.perform_hold, undoable=True),
    Handler("resume_ticket", Sort.STATION, serving.perform_resume),
    Handler("transfer_ticket", Sort.STATION, serving.perform_transfer, undoable=True),
    Handler("finish_ticket", Sort.STATION, ending.perform_finish, undoable=True),
    Handler("requeue_ticket", Sort.STATION, serving.perform_requeue),
    Handler("cancel_ticket", Sort.STATION, serving.perform_cancel),
    Handler("set_marks", Sort.STATION, serving.perform_set_marks, undoable=True),
)
