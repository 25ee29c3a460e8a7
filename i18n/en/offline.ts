<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BothVersions</name>
    <message>
        <source>A legal paper is out: {names} decides, at her own desk or at that window.</source>
        <translation>A legal paper is out: {names} decides, at her own desk or at that window.</translation>
    </message>
    <message>
        <source>The clerk at that window decides.</source>
        <translation>The clerk at that window decides.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Chief representative</source>
        <translation>Chief representative</translation>
    </message>
    <message>
        <source>Her own password</source>
        <translation>The chief representative's own password</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>What is not chosen stays in the history.</source>
        <translation>What is not chosen stays in the history.</translation>
    </message>
    <message>
        <source>Both say the same by now: Enter puts it away, and nothing changes.</source>
        <translation>Both say the same by now: Enter puts it away, and nothing changes.</translation>
    </message>
    <message>
        <source>{papers} is in somebody's hands. Only the chief representative chooses; the paper that loses is voided, and telling the applicant becomes a task.</source>
        <translation>{papers} is out. Only the chief representative chooses; the other paper is voided and the applicant is told.</translation>
    </message>
    <message>
        <source>Use the left one</source>
        <translation>Use the left one</translation>
    </message>
    <message>
        <source>Use the right one</source>
        <translation>Use the right one</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>Use what is chosen</translation>
    </message>
    <message>
        <source>Not chosen: {what}</source>
        <translation>Not chosen: {what}</translation>
    </message>
    <message>
        <source>{place} wrote</source>
        <translation>{place} wrote</translation>
    </message>
    <message>
        <source>The hall has</source>
        <translation>The hall has</translation>
    </message>
    <message>
        <source>You wrote at this PC</source>
        <translation>You wrote at this PC</translation>
    </message>
    <message>
        <source>paper {no} is out</source>
        <translation>paper {no} is out</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) wait with it</source>
        <translation>
            <numerusform>%n later step waits with it</numerusform>
            <numerusform>%n later steps wait with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidedElsewhere</name>
    <message>
        <source>{about}: both versions, a part of each, count now</source>
        <translation>{about}: both versions, a part of each, count now</translation>
    </message>
    <message>
        <source>{about}: what was done at this window counts</source>
        <translation>{about}: what was done at this window counts</translation>
    </message>
    <message>
        <source>{about}: what {whose} did counts, not what was done here</source>
        <translation>{about}: what {whose} did counts, not what was done here</translation>
    </message>
    <message>
        <source>Decided {by}.</source>
        <translation>Decided {by}.</translation>
    </message>
    <message>
        <source>To do here: tell the applicant that {papers} counts no more.</source>
        <translation>To do here: tell the applicant that {papers} counts no more.</translation>
    </message>
    <message>
        <source>The applicant was told; nothing is left to do here.</source>
        <translation>The applicant was told; nothing is left to do here.</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>Nothing is left to do here.</translation>
    </message>
</context>
<context>
    <name>DecidedWatch</name>
    <message numerus="yes">
        <source>%n more besides.</source>
        <translation>
            <numerusform>%n more besides.</numerusform>
            <numerusform>%n more besides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+O opens it.</source>
        <translation>Ctrl+O opens it.</translation>
    </message>
</context>
<context>
    <name>TakeoverCard</name>
    <message>
        <source>Window {window} is held by {name}</source>
        <translation>Window {window} is held by {name}</translation>
    </message>
    <message>
        <source>At station {station} since {time}.</source>
        <translation>At station {station} since {time}.</translation>
    </message>
    <message>
        <source>If that PC has failed you can take the window over, with the number it had in hand. It is possible once it was silent for {seconds} s, and is recorded under your name.</source>
        <translation>If that PC has failed you can take the window over, with the number it had in hand. It is possible once it was silent for {seconds} s, and is recorded under your name.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Take the window over</source>
        <translation>Take the window over</translation>
    </message>
    <message>
        <source>That PC has failed</source>
        <translation>That PC has failed</translation>
    </message>
    <message>
        <source>She has handed the window over to me</source>
        <translation>The window was handed over to me</translation>
    </message>
    <message>
        <source>She left without signing out and is not reached</source>
        <translation>Left without signing out and not reached</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>She knows</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>The date is right</translation>
    </message>
    <message>
        <source>{no} was called at two windows</source>
        <translation>{no} was called at two windows</translation>
    </message>
    <message>
        <source>In the hall window {window} has it. Ask who is there; the supervisor sees it.</source>
        <translation>In the hall window {window} has it. Ask who is there; the supervisor sees it.</translation>
    </message>
    <message>
        <source>{no} was called here and counts no more in the hall</source>
        <translation>{no} was called here and counts no more in the hall</translation>
    </message>
    <message>
        <source>It was voided meanwhile. Ask who is there; the supervisor sees it.</source>
        <translation>It was voided meanwhile. Ask who is there; the supervisor sees it.</translation>
    </message>
    <message>
        <source>Is today {year}-{month}-{day}?</source>
        <translation>Is today {year}-{month}-{day}?</translation>
    </message>
    <message>
        <source>This PC's clock was {minutes} min off the hall's. Until you say so no legal paper is made; IT sets the clock.</source>
        <translation>This PC's clock was {minutes} min off the hall's. Until you say so no legal paper is made; IT sets the clock.</translation>
    </message>
    <message>
        <source>This PC's clock stands before {seen}, a time it was here already. Until you say so no legal paper is made; IT sets the clock.</source>
        <translation>This PC's clock stands before {seen}, a time it was here already. Until you say so no legal paper is made; IT sets the clock.</translation>
    </message>
    <message>
        <source>Tell {name}: {paper} counts no more</source>
        <translation>Tell {name}: {paper} counts no more</translation>
    </message>
    <message>
        <source>by {month}/{day} {time} · {phone}</source>
        <translation>by {month}/{day} {time} · {phone}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>handed on</translation>
    </message>
    <message>
        <source>told where else to go</source>
        <translation>told where else to go</translation>
    </message>
    <message>
        <source>passed up</source>
        <translation>passed up</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>not signed for yet</source>
        <translation>not signed for yet</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>signed for</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>being worked on</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>not printed yet</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>did not come out</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted with a deferral</source>
        <translation>Accepted with a deferral</translation>
    </message>
    <message>
        <source>Told what is missing</source>
        <translation>Told what is missing</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Concluded on the spot</source>
        <translation>Concluded on the spot</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>First-asked record</source>
        <translation>First-asked record</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>Number sent on</source>
        <translation>Number sent on</translation>
    </message>
    <message>
        <source>Called by the slip</source>
        <translation>Called by the slip</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Number given</translation>
    </message>
    <message>
        <source>Number ended</source>
        <translation>Number ended</translation>
    </message>
    <message>
        <source>Steps of numbers</source>
        <translation>Steps of numbers</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>Papers printed</translation>
    </message>
    <message>
        <source>Signing in, marks and the like</source>
        <translation>Signing in, marks and the like</translation>
    </message>
    <message>
        <source>Steps of cases</source>
        <translation>Steps of cases</translation>
    </message>
    <message>
        <source>First-asked</source>
        <translation>First-asked</translation>
    </message>
    <message>
        <source>cases {n}</source>
        <translation>cases {n}</translation>
    </message>
    <message>
        <source>first-asked {n}</source>
        <translation>first-asked {n}</translation>
    </message>
    <message>
        <source>numbers {n}</source>
        <translation>numbers {n}</translation>
    </message>
    <message>
        <source>papers {n}</source>
        <translation>papers {n}</translation>
    </message>
    <message>
        <source>other {n}</source>
        <translation>other {n}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>The number</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Pieces in hand</source>
        <translation>Pieces in hand</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>The handoff</source>
        <translation>The handoff</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>The window</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>kept here in their order</source>
        <translation>kept here in their order</translation>
    </message>
    <message>
        <source>nobody there sees it yet, say it in person</source>
        <translation>nobody there sees it yet</translation>
    </message>
    <message>
        <source>to {place}: nobody sees it there yet, say it in person</source>
        <translation>to {place}: not seen there yet</translation>
    </message>
    <message>
        <source>printed: it stands</source>
        <translation>printed: it stands</translation>
    </message>
    <message>
        <source>the number does not change</source>
        <translation>the number does not change</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>two windows changed the same thing</source>
        <translation>two windows changed the same thing</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>Everything was sent.</translation>
    </message>
    <message>
        <source>The hall took all of it.</source>
        <translation>The hall took all of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to look at</source>
        <translation>
            <numerusform>%n change to look at</numerusform>
            <numerusform>%n changes to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>The chief representative types her own password.</source>
        <translation>The chief representative types the password.</translation>
    </message>
    <message>
        <source>Settled. What was not chosen stays in the history.</source>
        <translation>Settled. What was not chosen stays in the history.</translation>
    </message>
    <message>
        <source>Without the hall</source>
        <translation>Without the hall</translation>
    </message>
    <message>
        <source>call by slip, receive, accept, print, first-asked</source>
        <translation>slips, intake, papers, first-asked</translation>
    </message>
    <message>
        <source>call next, sign for, approvals, review</source>
        <translation>call next, sign, approvals</translation>
    </message>
    <message>
        <source>numbers kept for it, first-asked, print</source>
        <translation>numbers kept for it, first-asked, print</translation>
    </message>
    <message>
        <source>sign for, review</source>
        <translation>sign for, review</translation>
    </message>
    <message>
        <source>kept on this PC, also when off</source>
        <translation>kept on this PC</translation>
    </message>
    <message>
        <source>Close, press Esc</source>
        <translation>Close, press Esc</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>changed elsewhere, too</source>
        <translation>changed elsewhere, too</translation>
    </message>
    <message>
        <source>say it in person</source>
        <translation>say it in person</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>waits for the link</source>
        <translation>waits</translation>
    </message>
</context>
</TS>
