<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FirstPageScreen</name>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>This station knows no such matter.</source>
        <translation>This station knows no such matter.</translation>
    </message>
    <message>
        <source>Choose a matter below first; its receipt is printed then.</source>
        <translation>Choose a matter below first; its receipt is printed then.</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d}</source>
        <translation>{hours} h {minutes:02d}</translation>
    </message>
    <message>
        <source>sent back twice: {reason} · first asked: {who}</source>
        <translation>sent back twice: {reason} · first asked: {who}</translation>
    </message>
    <message>
        <source>complaint, taken in by {who} · {time}</source>
        <translation>complaint, taken in by {who} · {time}</translation>
    </message>
    <message>
        <source>nobody's so far, taken in by {who} · {time}</source>
        <translation>nobody's so far, taken in by {who} · {time}</translation>
    </message>
    <message>
        <source>{who} was asked first · sent {time}</source>
        <translation>{who} was asked first · sent {time}</translation>
    </message>
    <message>
        <source>sent by {who} {time} · first asked: {first}</source>
        <translation>sent by {who} {time} · first asked: {first}</translation>
    </message>
    <message>
        <source>comes with {no}: calling it signs</source>
        <translation>comes with {no}: calling it signs</translation>
    </message>
    <message>
        <source>mine, {name} decides</source>
        <translation>mine, {name} decides</translation>
    </message>
    <message>
        <source>not signed for, still mine</source>
        <translation>not signed for, still mine</translation>
    </message>
    <message>
        <source>sent back, mine</source>
        <translation>sent back, mine</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>still mine: nobody at {where} now</source>
        <translation>still mine: nobody at {where} now</translation>
    </message>
    <message>
        <source>still mine: account closed, {where}</source>
        <translation>still mine: account closed, {where}</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>nobody there</translation>
    </message>
    <message>
        <source>nobody signs</source>
        <translation>nobody signs</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>to answer</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>to be told</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>reported up</source>
        <translation>reported up</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>signed for</translation>
    </message>
    <message>
        <source>told where</source>
        <translation>told where</translation>
    </message>
    <message>
        <source>told, closed</source>
        <translation>told, closed</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>took {length}</translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation>{length} over</translation>
    </message>
    <message>
        <source>First asked: {who}, {at}.</source>
        <translation>First asked: {who}, {at}.</translation>
    </message>
    <message>
        <source>Nobody can sign for it now. Call it back, then hand it to somebody else.</source>
        <translation>Nobody can sign for it now. Call it back, then hand it to somebody else.</translation>
    </message>
    <message>
        <source>Sent back: {why}</source>
        <translation>Sent back: {why}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Answer: {words}</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>I was asked first</source>
        <translation>I was asked first</translation>
    </message>
    <message>
        <source>followed until there is a result</source>
        <translation>followed until there is a result</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>to the end</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which matters</source>
        <translation>Which matters</translation>
    </message>
    <message>
        <source>Name, words or number</source>
        <translation>Name, words or number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Where it is now</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Open {n}</translation>
    </message>
    <message>
        <source>None of them speaks of that.</source>
        <translation>None of them speaks of that.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Whoever is asked first writes it down: Ctrl+D on any page.</source>
        <translation>Whoever is asked first writes it down: Ctrl+D on any page.</translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>Waits for my signature</source>
        <translation>Waits for my signature</translation>
    </message>
    <message>
        <source>once signed it is yours; the person does not tell it twice</source>
        <translation>once signed it is yours; the person does not tell it twice</translation>
    </message>
    <message>
        <source>once signed it is yours</source>
        <translation>once signed it is yours</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>sign</translation>
    </message>
    <message>
        <source>return, say why</source>
        <translation>return, say why</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Until signed the sender answers. After {remind} min the unit is reminded, after {escalate} min the supervisor. A unit may send back once; then the duty manager assigns.</source>
        <translation>Until signed the sender answers. After {remind} min the unit is reminded, after {escalate} min the supervisor. A unit may send back once; then the duty manager assigns.</translation>
    </message>
    <message>
        <source>Nothing waits for your signature.</source>
        <translation>Nothing waits for your signature.</translation>
    </message>
    <message>
        <source>What colleagues send you appears here with a countdown.</source>
        <translation>What colleagues send you appears here with a countdown.</translation>
    </message>
    <message>
        <source>as of {time}, signing needs the hall</source>
        <translation>as of {time}, signing needs the hall</translation>
    </message>
</context>
<context>
    <name>IncomingTable</name>
    <message>
        <source>Waits for my signature</source>
        <translation>Waits for my signature</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Call {no}</source>
        <translation>Call {no}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>MatterSteps</name>
    <message>
        <source>Signed for: {words}</source>
        <translation>Signed for: {words}</translation>
    </message>
    <message>
        <source>Not the duty of our unit</source>
        <translation>Not the duty of our unit</translation>
    </message>
    <message>
        <source>It belongs to …</source>
        <translation>It belongs to …</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>A unit may send a matter back once. The sender has it again at once.</source>
        <translation>A unit may send a matter back once. The sender has it again at once.</translation>
    </message>
    <message>
        <source>Your unit sent it back before: now the duty manager decides whose it is.</source>
        <translation>Your unit sent it back before: now the duty manager decides whose it is.</translation>
    </message>
    <message>
        <source>Send back: {words}</source>
        <translation>Send back: {words}</translation>
    </message>
    <message>
        <source>It belongs to {whom}</source>
        <translation>It belongs to {whom}</translation>
    </message>
    <message>
        <source>Sent back for the second time.</source>
        <translation>Sent back for the second time.</translation>
    </message>
    <message>
        <source>The duty manager decides; until then the sender keeps it.</source>
        <translation>The duty manager decides; until then the sender keeps it.</translation>
    </message>
    <message>
        <source>Sent back, the sender has it again.</source>
        <translation>Sent back, the sender has it again.</translation>
    </message>
    <message>
        <source>Assigned. They sign for it, and cannot send it back.</source>
        <translation>Assigned. They sign for it, and cannot send it back.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>{no} {name}</source>
        <translation>{no} {name}</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>What is the answer?</translation>
    </message>
    <message>
        <source>Answered and told</source>
        <translation>Answered and told</translation>
    </message>
    <message>
        <source>Answered, told later</source>
        <translation>Answered, told later</translation>
    </message>
    <message>
        <source>Send on to a window or unit</source>
        <translation>Send on to a window or unit</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>Told in person</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Told by phone</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Could not be reached</translation>
    </message>
    <message>
        <source>What was tried, and when</source>
        <translation>What was tried, and when</translation>
    </message>
    <message>
        <source>Call it back, I do it myself</source>
        <translation>Call it back, I do it myself</translation>
    </message>
    <message>
        <source>Print the handoff slip</source>
        <translation>Print the handoff slip</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Print the register sheet</source>
        <translation>Print the register sheet</translation>
    </message>
    <message>
        <source>Written down: {words}</source>
        <translation>Written down: {words}</translation>
    </message>
    <message>
        <source>Called back: {words}</source>
        <translation>Called back: {words}</translation>
    </message>
    <message>
        <source>Sent on: {words}</source>
        <translation>Sent on: {words}</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send on</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Window or unit</source>
        <translation>Window or unit</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Another: number or name</source>
        <translation>Another: number or name</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Another: its name</source>
        <translation>Another: its name</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <translation>Why it is theirs</translation>
    </message>
</context>
<context>
    <name>_Painter</name>
    <message>
        <source>assigned to us</source>
        <translation>assigned to us</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>you decide</translation>
    </message>
    <message>
        <source>late by</source>
        <translation>late by</translation>
    </message>
    <message>
        <source>answer in</source>
        <translation>answer in</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>to sign in</translation>
    </message>
</context>
</TS>
