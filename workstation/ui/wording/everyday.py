"""Words for trouble: what can go wrong at any time, and with tickets."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "rule_broken": (
        translate("Messages", "This cannot be done now ({code})."),
        _UNCHANGED,
        translate("Messages", "Press F1 and tell IT the code."),
    ),
    "unforeseen": (
        translate("Messages", "This step did not work ({number})."),
        translate("Messages", "Everything before it is saved."),
        translate("Messages", "Press again; if it fails again, press F1 and send the number to IT."),
    ),
    "not_found": (
        translate("Messages", "It is not in this station any more."),
        _UNCHANGED,
        translate("Messages", "Press F5 and look again."),
    ),
    "taken_back": (
        translate("Messages", "Whoever wrote this has just taken it back."),
        _UNCHANGED,
        translate("Messages", "Press F5: it is not in the list any more."),
    ),
    "version_conflict": (
        translate("Messages", "Somebody else has just changed this."),
        translate("Messages", "Your entry is not lost."),
        translate("Messages", "Press F5 to see the new state, then do it once more."),
    ),
    "wrong_transition": (
        translate("Messages", "This step does not fit the present state."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see where it stands."),
    ),
    "not_allowed": (
        translate("Messages", "Your role may not do this."),
        _UNCHANGED,
        translate("Messages", "If it should, the window group leader can assign the role."),
    ),
    "hall_unreachable": (
        translate("Messages", "The hall database does not answer."),
        translate("Messages", "Everything you did is saved on this station."),
        translate("Messages", "Intake, papers and records go on; this step waits for the link."),
    ),
    "hall_broken": (
        translate("Messages", "The hall database does not accept this station's data."),
        translate("Messages", "Everything is kept on this station, nothing is sent for now."),
        translate("Messages", "Go on working and call IT now."),
    ),
    "station_file_broken": (
        translate("Messages", "This station's file cannot be written."),
        translate("Messages", "What was saved before is safe in the file."),
        translate("Messages", "Stop taking materials and call IT now."),
    ),
    "station_busy": (
        translate("Messages", "This station's file is in use by another window of this program."),
        _UNCHANGED,
        translate("Messages", "Close the other one, then open again."),
    ),
    "action_refused": (
        translate("Messages", "The hall has refused this step."),
        translate("Messages", "It is kept in the tray with the reason."),
        translate("Messages", "Press Ctrl+O to see it."),
    ),
    "unknown_kind": (
        translate("Messages", "This came from a newer program than this one."),
        translate("Messages", "It is kept."),
        translate("Messages", "Update this station, then it is taken in."),
    ),
    "undo_too_late": (
        translate("Messages", "It cannot be undone any more: something has happened since."),
        _UNCHANGED,
        translate("Messages", "Correct it with the next step instead."),
    ),
    "undo_not_possible": (
        translate("Messages", "This step is corrected, not undone."),
        _UNCHANGED,
        translate("Messages", "Void and print again, or make a new step."),
    ),
    "nothing_to_undo": (
        translate("Messages", "There is nothing to undo now."),
        "",
        "",
    ),
    "ticket_step_refused": (
        translate("Messages", "This ticket cannot do that now."),
        _UNCHANGED,
        translate("Messages", "The lit keys in the bar are what it can do."),
    ),
    "ticket_not_allowed": (
        translate("Messages", "Your role may not do this with a ticket."),
        _UNCHANGED,
        translate("Messages", "Ask the group leader at the desk."),
    ),
    "no_show_too_early": (
        translate("Messages", "Not called often enough to count as a no-show."),
        _UNCHANGED,
        translate("Messages", "Call {calls_left} more times, wait {wait_seconds} s, then press F6."),
    ),
    "recall_too_soon": (
        translate("Messages", "Called {since} s ago."),
        _UNCHANGED,
        translate("Messages", "Wait {seconds} s more, then press F3."),
    ),
    "requeue_refused": (
        translate("Messages", "This ticket cannot come back into the line."),
        _UNCHANGED,
        translate("Messages", "Give the visitor a new ticket."),
    ),
    "requeue_refused:other_day": (
        translate("Messages", "This ticket is of another day."),
        _UNCHANGED,
        translate("Messages", "Give the visitor a new ticket."),
    ),
    "requeue_refused:times_used_up": (
        translate("Messages", "This ticket has come back {times} times already."),
        _UNCHANGED,
        translate("Messages", "Give the visitor a new ticket."),
    ),
    "material_in_the_air": (
        translate("Messages", "{ticket} has handed in {pieces} materials and no paper is out yet."),
        "",
        translate("Messages", "Alt+R receive, Alt+T return everything, F7 hold."),
    ),
    "matter_without_outcome": (
        translate("Messages", "A matter of this ticket has no outcome yet."),
        _UNCHANGED,
        translate("Messages", "Choose the outcome with F9, or press F7 to hold."),
    ),
}
