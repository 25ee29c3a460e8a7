"""What the keys do, in English; the key map itself is written in Chinese."""

from __future__ import annotations

_APP = {
    "F1": "Keys and help for this page", "F2": "Call the next ticket (while serving: finish and call next)",
    "F3": "Recall", "F4": "Start serving", "F5": "Refresh this page", "F6": "No-show",
    "F7": "Hold; while idle, the held tickets", "F8": "Transfer to another window or item",
    "F9": "Finish and choose the outcome", "F11": "Docked call bar / main window",
    "Ctrl+1": "Calling", "Ctrl+2": "Intake", "Ctrl+3": "Cases", "Ctrl+4": "First asked", "Ctrl+5": "Guide",
    "Ctrl+6": "Reception", "Ctrl+7": "Review", "Ctrl+8": "Settings", "Ctrl+K": "Search everything",
    "Ctrl+N": "New intake", "Ctrl+D": "First-asked record", "Ctrl+O": "To be sent",
    "Ctrl+H": "Waiting for my approval / what I sent",
    "Ctrl+L": "Step away and lock", "Ctrl+G": "Call a named ticket", "Ctrl+R": "Read the ID card",
    "Ctrl+I": "Capture a page", "Ctrl+P": "Print or reprint", "Ctrl+M": "Change marks, note progress",
    "Ctrl+J": "Show what is masked for 10 s (recorded)", "Ctrl+T": "Write it large for the visitor",
    "Ctrl+F": "Filter this page", "Ctrl+S": "Save the draft / export",
    "Ctrl+Z": "Undo the last step (in a field: undo typing)", "Alt+Z": "Undo the last step, always",
    "Ctrl+Return": "The main result of this page", "Ctrl+Tab": "Next tab", "Ctrl+Shift+Tab": "Previous tab",
    "Esc": "Close the card; again, one level back",
}
_OS = {
    "Ctrl+Shift+F2": "Call the next ticket", "Ctrl+Shift+F3": "Recall", "Ctrl+Shift+F4": "Start serving",
    "Ctrl+Shift+F6": "No-show", "Ctrl+Shift+F7": "Hold", "Ctrl+Shift+F8": "Transfer",
    "Ctrl+Shift+F9": "Finish", "Ctrl+Shift+F11": "Bring the workstation to the front",
}
_INTAKE = {
    "Alt+1": "Item", "Alt+2": "Applicant", "Alt+3": "Situation", "Alt+4": "Materials",
    "Alt+R": "Receive the materials", "Alt+T": "Return everything", "Alt+S": "Accept",
    "Alt+B": "Supplement notice", "Alt+J": "Conclude on the spot", "Alt+X": "Do not accept (needs approval)",
}
_CASES = {
    "Alt+1": "The list", "Alt+2": "What happened", "Alt+3": "Papers",
    "Alt+B": "Take a supplement, go on checking", "Alt+S": "To review (the unit signed for it)",
    "Alt+D": "Record the decision", "Alt+J": "Conclude", "Alt+L": "Pick up, deliver", "Alt+C": "Withdraw",
    "Alt+V": "Main points / everything", "Alt+Left": "Page before", "Alt+Right": "Next page",
}
_OTHERS = {
    "page:办件": _CASES,
    "page:受理(空)": {f"Alt+{number}": f"Frequent item {number - 5}" for number in range(6, 10)},
    "page:导办": {
        "Alt+1": "Elderly", "Alt+2": "Disabled", "Alt+3": "Pregnant", "Alt+4": "Military",
        "Alt+5": "Needs assistance", "Alt+6": "Hearing or speech", "Ctrl+B": "Check in an appointment",
    },
    "list:材料": {
        "1": "Correct", "2": "Missing", "3": "Not correct", "4": "Defer (only where allowed)",
        "5": "Corrected on the spot", "6": "Waived (note the source)", "Del": "Return this one",
        "Up": "Previous", "Down": "Next", "Space": "Same as 1", "Shift+Return": "All the others are correct",
        "Backspace": "Back to unchecked",
    },
    "list:不合格原因": {
        "A": "Reason a", "B": "Reason b", "C": "Reason c", "D": "Reason d", "Return": "Add a remark",
        "Tab": "Next material",
    },
    "list:免提交来源": {
        "A": "E-licence", "B": "Shared data", "C": "Handed in before", "D": "Other source",
        "Tab": "Next material",
    },
    "field:份数与到期": {"Return": "Next box: wanted, received, earliest expiry, next material"},
    "list:容缺三步": {"Space": "The applicant has signed the commitment"},
    "list:待我批": {
        "Up": "Previous", "Down": "Next", "Return": "Open the materials", "Del": "Refuse with a reason",
    },
    "list:结束本号": {
        "1": "Question answered", "2": "Told where to go", "3": "The visitor left", "4": "Not done, say why",
    },
    "field:首问原话": {"Return": "On to what to do", "Shift+Return": "New line"},
    "list:怎么办": {
        "1": "I answer", "2": "To a window", "3": "To a unit", "4": "Outside the hall",
        "5": "Unclear: take it and report up",
    },
    "list:情形": {"Y": "Yes", "N": "No"},
    "list:等候队列": {"Up": "Previous", "Down": "Next", "Return": "Call this ticket"},
    "list:待我签收": {"Return": "Sign for it", "Del": "Return it with a reason"},
    "list:本台的号": {
        "Up": "Previous", "Down": "Next", "Return": "Check in, print again, back in line",
        "Del": "Void (taken by mistake, taken twice)",
    },
    "list:办件": {"Up": "Previous", "Down": "Next", "Return": "Open"},
    "search": {
        **{str(number): f"Choose result {number}" for number in range(1, 10)},
        "Up": "Previous", "Down": "Next", "Return": "Enter", "Tab": "Details at the right",
    },
}

AREAS: dict[str, str] = {
    "app": "Everywhere", "os": "From other programs", "search": "While searching", "受理": "Intake",
    "受理(空)": "Intake, no item yet", "导办": "Reception", "材料": "Materials",
    "不合格原因": "What is wrong",
    "免提交来源": "Source of the waiver", "份数与到期": "Pieces and expiry", "容缺三步": "Deferral",
    "待我批": "Waiting for my approval", "结束本号": "Finishing a ticket", "首问原话": "What was asked",
    "怎么办": "What to do", "情形": "Situation", "等候队列": "Waiting list", "待我签收": "To be signed for",
    "办件": "Cases", "本台的号": "Lists of the guide's desk",
}

ENGLISH: dict[tuple[str, str], str] = {
    (area, key): words
    for area, keys in {"app": _APP, "os": _OS, "page:受理": _INTAKE, **_OTHERS}.items()
    for key, words in keys.items()
}
