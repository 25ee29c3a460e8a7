<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>You decide</translation>
    </message>
    <message>
        <source>Who could open</source>
        <translation>Who could open</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>No window more is needed</source>
        <translation>No window more is needed</translation>
    </message>
    <message>
        <source>As it goes, nobody will wait longer than {red} min.</source>
        <translation>As it goes, nobody will wait longer than {red} min.</translation>
    </message>
    <message>
        <source>You put the suggestion off.</source>
        <translation>You put the suggestion off.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n more windows for {letter} {group}</source>
        <translation>
            <numerusform>Open %n more window for {letter} {group}</numerusform>
            <numerusform>Open %n more windows for {letter} {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} wait, and no window that does this is open.</source>
        <translation>{count} wait, and no window that does this is open.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait at %n windows; the last of them will wait {length}.</source>
        <translation>
            <numerusform>{count} wait at %n window; the last of them will wait {length}.</numerusform>
            <numerusform>{count} wait at %n windows; the last of them will wait {length}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ({name})</source>
        <translation>{number} ({name})</translation>
    </message>
    <message>
        <source>Closed now: {windows}.</source>
        <translation>Closed now: {windows}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Then it would be {length}.</source>
        <translation>Then it would be {length}.</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>For you to handle</source>
        <translation>For you to handle</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>{what}, {detail}: look</source>
        <translation>{what}, {detail}: look</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>line {minutes} min</source>
        <translation>line {minutes} min</translation>
    </message>
</context>
<context>
    <name>DueCases</name>
    <message>
        <source>Cases that press</source>
        <translation>Cases that press</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>To be told</translation>
    </message>
    <message>
        <source>Promised, by law</source>
        <translation>Promised, by law</translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation>latest {day}</translation>
    </message>
    <message>
        <source>by law {day}</source>
        <translation>by law {day}</translation>
    </message>
    <message>
        <source>decided, deliver by {day}</source>
        <translation>decided, deliver by {day}</translation>
    </message>
    <message>
        <source>Past the limit {count}</source>
        <translation>Past the limit {count}</translation>
    </message>
    <message>
        <source>Soon {count}</source>
        <translation>Soon {count}</translation>
    </message>
    <message>
        <source>Received without a paper {count}</source>
        <translation>Received without a paper {count}</translation>
    </message>
    <message>
        <source>No case is past its limit.</source>
        <translation>No case is past its limit.</translation>
    </message>
    <message>
        <source>No case comes near its limit.</source>
        <translation>No case comes near its limit.</translation>
    </message>
    <message>
        <source>Nothing lies here without a paper.</source>
        <translation>Nothing lies here without a paper.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are still being read in.</source>
        <translation>
            <numerusform>%n case is still being read in.</numerusform>
            <numerusform>%n cases are still being read in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; these have to act first.</source>
        <translation>The first {shown} of {total}; these have to act first.</translation>
    </message>
    <message>
        <source>Who is told nothing in time counts as accepted from the day of receipt.</source>
        <translation>Who is told nothing in time counts as accepted from the day of receipt.</translation>
    </message>
    <message>
        <source>Enter shows what the ledger says about a case.</source>
        <translation>Enter shows what the ledger says about a case.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces with us</source>
        <translation>
            <numerusform>%n piece with us</numerusform>
            <numerusform>%n pieces with us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>The hall in figures</source>
        <translation>The hall in figures</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Waiting now</translation>
    </message>
    <message>
        <source>Windows open</source>
        <translation>Windows open</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mean wait</translation>
    </message>
    <message>
        <source>Numbers today</source>
        <translation>Numbers today</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>One visit</translation>
    </message>
    <message>
        <source>Handoffs unsigned</source>
        <translation>Handoffs unsigned</translation>
    </message>
    <message>
        <source>longest {minutes} min · {no}</source>
        <translation>longest {minutes} min · {no}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>away too long {count}</source>
        <translation>away too long {count}</translation>
    </message>
    <message>
        <source>away {count}</source>
        <translation>away {count}</translation>
    </message>
    <message>
        <source>not heard {count}</source>
        <translation>not heard {count}</translation>
    </message>
    <message>
        <source>everybody at the post</source>
        <translation>everybody at the post</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>ended {finished} · missed {missed}</source>
        <translation>ended {finished} · missed {missed}</translation>
    </message>
    <message>
        <source>this month {percent}%</source>
        <translation>this month {percent}%</translation>
    </message>
    <message>
        <source>no case accepted yet</source>
        <translation>no case accepted yet</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>handoffs</translation>
    </message>
    <message>
        <source>{count} past the time</source>
        <translation>{count} past the time</translation>
    </message>
    <message>
        <source>all in time</source>
        <translation>all in time</translation>
    </message>
    <message>
        <source>no day before</source>
        <translation>no day before</translation>
    </message>
    <message>
        <source>last time by now {minutes} min</source>
        <translation>last time by now {minutes} min</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>A case</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>name, initials, number, matter</source>
        <translation>name, initials, number, matter</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Which case</translation>
    </message>
    <message>
        <source>Look for a case.</source>
        <translation>Look for a case.</translation>
    </message>
    <message>
        <source>Half a name is enough, or the end of a number.</source>
        <translation>Half a name is enough, or the end of a number.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>What the ledger says</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who, where</source>
        <translation>Who, where</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>Rows of the ledger</translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation>Choose a case on the left.</translation>
    </message>
    <message>
        <source>The ledger is only ever added to: nothing in it is changed.</source>
        <translation>The ledger is only ever added to: nothing in it is changed.</translation>
    </message>
    <message>
        <source>No case is found by these words.</source>
        <translation>No case is found by these words.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows. The ledger is only ever added to: nothing in it is changed.</source>
        <translation>
            <numerusform>%n row. The ledger is only ever added to: nothing in it is changed.</numerusform>
            <numerusform>%n rows. The ledger is only ever added to: nothing in it is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this station; the hall was not reached and may have more.</source>
        <translation>
            <numerusform>%n row of this station; the hall was not reached and may have more.</numerusform>
            <numerusform>%n rows of this station; the hall was not reached and may have more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded about this case here.</source>
        <translation>Nothing is recorded about this case here.</translation>
    </message>
    <message>
        <source>not in the hall yet</source>
        <translation>not in the hall yet</translation>
    </message>
    <message>
        <source>recorded {time}</source>
        <translation>recorded {time}</translation>
    </message>
    <message>
        <source>the hall</source>
        <translation>the hall</translation>
    </message>
    <message>
        <source>row {place} of the ledger, seal {seal}</source>
        <translation>row {place} of the ledger, seal {seal}</translation>
    </message>
    <message>
        <source>only at this station so far</source>
        <translation>only at this station so far</translation>
    </message>
    <message>
        <source>wrote: {rows}</source>
        <translation>wrote: {rows}</translation>
    </message>
    <message>
        <source>reached the hall {length} after it was done</source>
        <translation>reached the hall {length} after it was done</translation>
    </message>
    <message>
        <source>rule: {code}</source>
        <translation>rule: {code}</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <source>Waits of today</source>
        <translation>Waits of today</translation>
    </message>
    <message>
        <source>longest wait in every quarter of an hour, min</source>
        <translation>longest wait in every quarter of an hour, min</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>click one, or Enter, for more</source>
        <translation>click one, or Enter, for more</translation>
    </message>
    <message>
        <source>no link to the hall: which PCs are alive is not known</source>
        <translation>no link to the hall: which PCs are alive is not known</translation>
    </message>
    <message>
        <source>For you to handle {count}</source>
        <translation>For you to handle {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Changes the hall did not take</source>
        <translation>Changes the hall did not take</translation>
    </message>
    <message>
        <source>nothing of them is lost or merged in silence</source>
        <translation>nothing of them is lost or merged in silence</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Who, where</source>
        <translation>Who, where</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Each lies in the tray of the clerk who made it; with a legal paper out the chief decides</source>
        <translation>Each lies in the tray of the clerk who made it; with a legal paper out the chief decides</translation>
    </message>
    <message>
        <source>The hall took every change.</source>
        <translation>The hall took every change.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>waits behind it</source>
        <translation>waits behind it</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Live hall</source>
        <translation>Live hall</translation>
    </message>
    <message>
        <source>Handoffs to sign</source>
        <translation>Handoffs to sign</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>Due and overdue</translation>
    </message>
    <message>
        <source>Ledger of a case</source>
        <translation>Ledger of a case</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source> · the hall is closed, minute clocks stand still</source>
        <translation> · the hall is closed, minute clocks stand still</translation>
    </message>
    <message>
        <source> · no link to the hall, what other desks did since then is missing</source>
        <translation> · no link to the hall, what other desks did since then is missing</translation>
    </message>
</context>
<context>
    <name>ReviewTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Away too long</source>
        <translation>Away too long</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Not heard</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>short rest</source>
        <translation>short rest</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>site visit</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>handover</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>planned {minutes} min</source>
        <translation>planned {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called %n time</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>nobody here</translation>
    </message>
    <message>
        <source>No window open for {group}</source>
        <translation>No window open for {group}</translation>
    </message>
    <message>
        <source>{count} waiting, the longest {length} · windows {window}</source>
        <translation>{count} waiting, the longest {length} · windows {window}</translation>
    </message>
    <message>
        <source>Window {window}, {name}: away too long</source>
        <translation>Window {window}, {name}: away too long</translation>
    </message>
    <message>
        <source>planned {planned} min, now {length} · {count} waiting</source>
        <translation>planned {planned} min, now {length} · {count} waiting</translation>
    </message>
    <message>
        <source>Handoff unsigned for {length}</source>
        <translation>Handoff unsigned for {length}</translation>
    </message>
    <message>
        <source>{words} → {name}</source>
        <translation>{words} → {name}</translation>
    </message>
    <message>
        <source>{words} has waited {length}</source>
        <translation>{words} has waited {length}</translation>
    </message>
    <message>
        <source>{count} past the line of {planned} min</source>
        <translation>{count} past the line of {planned} min</translation>
    </message>
    <message>
        <source>Cases past the limit: {count}</source>
        <translation>Cases past the limit: {count}</translation>
    </message>
    <message>
        <source>the first to act on are on top</source>
        <translation>the first to act on are on top</translation>
    </message>
    <message>
        <source>Cases received without a paper: {count}</source>
        <translation>Cases received without a paper: {count}</translation>
    </message>
    <message>
        <source>said nothing in time, they count as accepted</source>
        <translation>said nothing in time, they count as accepted</translation>
    </message>
    <message>
        <source>Changes the hall did not take: {count}</source>
        <translation>Changes the hall did not take: {count}</translation>
    </message>
    <message>
        <source>both versions are kept until somebody settles them</source>
        <translation>both versions are kept until somebody settles them</translation>
    </message>
    <message>
        <source>Window {window}: {words} takes {length}</source>
        <translation>Window {window}: {words} takes {length}</translation>
    </message>
    <message>
        <source>{name} · others take {planned} min · help needed?</source>
        <translation>{name} · others take {planned} min · help needed?</translation>
    </message>
    <message>
        <source>Window {window} is not heard</source>
        <translation>Window {window} is not heard</translation>
    </message>
    <message>
        <source>{name} · the PC, not the person · {count} waiting</source>
        <translation>{name} · the PC, not the person · {count} waiting</translation>
    </message>
    <message>
        <source>Accepted by silence</source>
        <translation>Accepted by silence</translation>
    </message>
    <message>
        <source>Called at two windows</source>
        <translation>Called at two windows</translation>
    </message>
    <message>
        <source>Window taken over from a silent PC</source>
        <translation>Window taken over from a silent PC</translation>
    </message>
    <message>
        <source>To be told: a paper counts no more</source>
        <translation>To be told: a paper counts no more</translation>
    </message>
    <message>
        <source>Checked in at two desks</source>
        <translation>Checked in at two desks</translation>
    </message>
    <message>
        <source>Handed over out of step</source>
        <translation>Handed over out of step</translation>
    </message>
    <message>
        <source>Told in time: not accepted by silence</source>
        <translation>Told in time: not accepted by silence</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n working day over</numerusform>
            <numerusform>%n working days over</numerusform>
        </translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>today at the latest</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}/{day}/{year}</source>
        <translation>{month}/{day}/{year}</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>window {number}</translation>
    </message>
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
        <source>accepted, deferral</source>
        <translation>accepted, deferral</translation>
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
        <source>given back</source>
        <translation>given back</translation>
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
    <name>TabButton</name>
    <message>
        <source>{tab}, {count} pressing</source>
        <translation>{tab}, {count} pressing</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Parts of this page</source>
        <translation>Parts of this page</translation>
    </message>
</context>
<context>
    <name>UnsignedTab</name>
    <message>
        <source>Handoffs nobody signed for</source>
        <translation>Handoffs nobody signed for</translation>
    </message>
    <message>
        <source>the minutes run in opening hours only</source>
        <translation>the minutes run in opening hours only</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigned</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>With whom now</source>
        <translation>With whom now</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Until somebody signs, the sender is responsible. After 30 minutes the unit is reminded, after 60 it comes here.</source>
        <translation>Until somebody signs, the sender is responsible. After 30 minutes the unit is reminded, after 60 it comes here.</translation>
    </message>
    <message>
        <source>Every handoff is signed for.</source>
        <translation>Every handoff is signed for.</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>to you</translation>
    </message>
    <message>
        <source>unit reminded</source>
        <translation>unit reminded</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>number {no} goes along</source>
        <translation>number {no} goes along</translation>
    </message>
    <message>
        <source>sent back {count} times</source>
        <translation>sent back {count} times</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>sent {time}</translation>
    </message>
    <message>
        <source>nobody sits there now</source>
        <translation>nobody sits there now</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>account closed</translation>
    </message>
</context>
<context>
    <name>WaitBars</name>
    <message>
        <source>Waits of today: nobody was called yet</source>
        <translation>Waits of today: nobody was called yet</translation>
    </message>
    <message>
        <source>Waits of today: longest {highest} min, since {time} {minutes} min, the line is {red} min</source>
        <translation>Waits of today: longest {highest} min, since {time} {minutes} min, the line is {red} min</translation>
    </message>
    <message>
        <source>Nobody was called yet.</source>
        <translation>Nobody was called yet.</translation>
    </message>
</context>
<context>
    <name>WindowBoard</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
</context>
<context>
    <name>WindowButton</name>
    <message>
        <source>waiting {count}</source>
        <translation>waiting {count}</translation>
    </message>
    <message>
        <source>Window {number} {name}</source>
        <translation>Window {number} {name}</translation>
    </message>
</context>
<context>
    <name>WindowDetail</name>
    <message>
        <source>Window {number} {name}</source>
        <translation>Window {number} {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>nobody at the window</source>
        <translation>nobody at the window</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>At the post</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nobody signed in</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>Belongs here</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>{reason}, planned {planned} min, {minutes} min of opening time gone</source>
        <translation>{reason}, planned {planned} min, {minutes} min of opening time gone</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>{minutes} min each</source>
        <translation>{minutes} min each</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Ended today</translation>
    </message>
    <message>
        <source>Waiting, on hold</source>
        <translation>Waiting, on hold</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
</TS>
