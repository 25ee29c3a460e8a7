<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CallsPanel</name>
    <message>
        <source>a no-show needs {calls} calls, {seconds} s or more apart</source>
        <translation>a no-show needs {calls} calls, {seconds} s or more apart</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>Calls so far</translation>
    </message>
    <message>
        <source>called to window {window}</source>
        <translation>called to window {window}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>from {time}</translation>
    </message>
    <message>
        <source>press F3; F2 and F6 also only call again</source>
        <translation>press F3; F2 and F6 also only call again</translation>
    </message>
    <message>
        <source>{seconds} s after the last call, F6 makes it a no-show; F2 calls the next, too</source>
        <translation>{seconds} s after the last call, F6 makes it a no-show; F2 calls the next, too</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>{age} years</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>Speak slowly.</source>
        <translation>Speak slowly.</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>hard of hearing</source>
        <translation>hard of hearing</translation>
    </message>
    <message>
        <source>Face them; Ctrl+T writes it large.</source>
        <translation>Face them; Ctrl+T writes it large.</translation>
    </message>
    <message>
        <source>needs assistance</source>
        <translation>needs assistance</translation>
    </message>
    <message>
        <source>Fill in the forms together.</source>
        <translation>Fill in the forms together.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>supplement due</source>
        <translation>supplement due</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>deferred</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>no licence needed</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>under review</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denied</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluded</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>deemed withdrawn</source>
        <translation>deemed withdrawn</translation>
    </message>
    <message>
        <source>acceptance revoked</source>
        <translation>acceptance revoked</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminated</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>On hold {held}, no-shows {missed}</source>
        <translation>On hold {held}, no-shows {missed}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>{n} pieces here</source>
        <translation>{n} pieces here</translation>
    </message>
    <message>
        <source>held {minutes}</source>
        <translation>held {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n will come back and go on</source>
        <translation>
            <numerusform>%n will come back and goes on</numerusform>
            <numerusform>%n will come back and go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Call another number</source>
        <translation>Call another number</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>No link to the hall: nobody is called by itself.</source>
        <translation>No link to the hall: nobody is called by itself.</translation>
    </message>
    <message>
        <source>Two windows could call the same person. Ask for the slip and type its number.</source>
        <translation>Two windows could call the same person. Ask for the slip and type its number.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>No number was taken today.</source>
        <translation>No number was taken today.</translation>
    </message>
    <message>
        <source>The last number was taken just now.</source>
        <translation>The last number was taken just now.</translation>
    </message>
    <message>
        <source>No new number in the last {minutes} minutes.</source>
        <translation>No new number in the last {minutes} minutes.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Press F2 to call to window {window}</source>
        <translation>Press F2 to call to window {window}</translation>
    </message>
    <message>
        <source>Being served at window {window}</source>
        <translation>Being served at window {window}</translation>
    </message>
    <message>
        <source>Called to window {window}</source>
        <translation>Called to window {window}</translation>
    </message>
    <message>
        <source>They cannot hear the call: go and fetch them.</source>
        <translation>They cannot hear the call: go and fetch them.</translation>
    </message>
    <message>
        <source>Go on with the earlier case</source>
        <translation>Go on with the earlier case</translation>
    </message>
    <message>
        <source>Start the intake</source>
        <translation>Start the intake</translation>
    </message>
    <message>
        <source>When they come, press F4</source>
        <translation>When they come, press F4</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>no name given</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>visit {n}</source>
        <translation>visit {n}</translation>
    </message>
    <message>
        <source>on {day} window {window} asked for {count} more</source>
        <translation>on {day} window {window} asked for {count} more</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>waited {waited} · serving {served}</source>
        <translation>waited {waited} · serving {served}</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>waits {minutes}</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Marks of {no}</source>
        <translation>Marks of {no}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>seen in person</source>
        <translation>seen in person</translation>
    </message>
    <message>
        <source>card shown</source>
        <translation>card shown</translation>
    </message>
    <message>
        <source>known from an earlier case</source>
        <translation>known from an earlier case</translation>
    </message>
    <message>
        <source>How do you know of the ground?</source>
        <translation>How do you know of the ground?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>MatterPanel</name>
    <message>
        <source>Without a case, this number ends as</source>
        <translation>Without a case, this number ends as</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>The visitor left</source>
        <translation>The visitor left</translation>
    </message>
    <message>
        <source>Not ours: note it</source>
        <translation>Not ours: note it</translation>
    </message>
    <message>
        <source>To another window</source>
        <translation>To another window</translation>
    </message>
    <message>
        <source>Asked for last time</source>
        <translation>Asked for last time</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>window {window}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>not correct</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Said at the window that sent them</source>
        <translation>Said at the window that sent them</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>What they asked</translation>
    </message>
    <message>
        <source>{n} pieces are in hand without a paper: receive or give back before the end.</source>
        <translation>{n} pieces are in hand without a paper: receive or give back before the end.</translation>
    </message>
    <message>
        <source>No earlier notice is open.</source>
        <translation>No earlier notice is open.</translation>
    </message>
    <message>
        <source>Nothing recorded counts as a consultation with nothing written.</source>
        <translation>Nothing recorded counts as a consultation with nothing written.</translation>
    </message>
    <message>
        <source>This number has no name: earlier cases cannot be shown.</source>
        <translation>This number has no name: earlier cases cannot be shown.</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Let wait</source>
        <translation>Let wait</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>{time} · may not come back</source>
        <translation>{time} · may not come back</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) · last {time}</source>
        <translation>
            <numerusform>%n call · last {time}</numerusform>
            <numerusform>%n calls · last {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>same day, behind {n} persons</source>
        <translation>same day, behind {n} persons</translation>
    </message>
</context>
<context>
    <name>OthersPanel</name>
    <message>
        <source>Other matters</source>
        <translation>Other matters</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Other matters of {name}</source>
        <translation>Other matters of {name}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>This window</translation>
    </message>
    <message>
        <source>Beside me</source>
        <translation>Beside me</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Whole hall</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>Whose numbers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>call this one</source>
        <translation>call this one</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Beside me {letters}</source>
        <translation>Beside me {letters}</translation>
    </message>
    <message>
        <source>Whole hall {n}</source>
        <translation>Whole hall {n}</translation>
    </message>
    <message>
        <source>Published ground › booked › sent on and held › first come (1 ordinary after {n})</source>
        <translation>Published ground › booked › sent on and held › first come (1 ordinary after {n})</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message numerus="yes">
        <source>%n that this window can take</source>
        <translation>
            <numerusform>%n that this window can take</numerusform>
            <numerusform>%n that this window can take</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {minutes}</source>
        <translation>longest wait {minutes}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Questions noted</source>
        <translation>Questions noted</translation>
    </message>
    <message>
        <source>Handoffs to sign for</source>
        <translation>Handoffs to sign for</translation>
    </message>
    <message>
        <source>Received, no paper out yet</source>
        <translation>Received, no paper out yet</translation>
    </message>
    <message>
        <source>My cases due today</source>
        <translation>My cases due today</translation>
    </message>
    <message>
        <source>Deferred material owed</source>
        <translation>Deferred material owed</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>{minutes} left</translation>
    </message>
    <message>
        <source>latest {month}/{day}</source>
        <translation>latest {month}/{day}</translation>
    </message>
</context>
</TS>
