"""Every kind of change to a first-asked matter."""

from __future__ import annotations

from workstation.domain.action import Sort
from workstation.services.first import handing, paper_rows, recording
from workstation.sync.registry import Handler

HANDLERS = (
    Handler("know_person", Sort.STATION, recording.perform_know_person),
    Handler("note_matter", Sort.STATION, recording.perform_note_matter),
    Handler("log_first_asked", Sort.STATION, recording.perform_log, undoable=True),
    Handler("answer_first_asked", Sort.STATION, recording.perform_answer, undoable=True),
    Handler("tell_answer", Sort.STATION, recording.perform_tell, undoable=True),
    Handler("send_handoff", Sort.STATION, handing.perform_send, undoable=True),
    Handler("cancel_handoff", Sort.STATION, handing.perform_cancel, undoable=True),
    Handler("sign_handoff", Sort.HALL, handing.perform_sign),
    Handler("unsign_handoff", Sort.HALL, handing.perform_unsign),
    Handler("return_handoff", Sort.HALL, handing.perform_return),
    Handler("assign_handoff", Sort.HALL, handing.perform_assign),
    Handler("flag_handoff", Sort.HALL, handing.perform_flag),
    Handler("make_first_paper", Sort.STATION, paper_rows.perform_make),
    Handler("void_first_paper", Sort.STATION, paper_rows.perform_void),
)
