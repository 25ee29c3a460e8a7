<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>Gone to make copies</source>
        <translation>Gone to make copies</translation>
    </message>
    <message>
        <source>Filling in forms</source>
        <translation>Filling in forms</translation>
    </message>
    <message>
        <source>Gone to pay</source>
        <translation>Gone to pay</translation>
    </message>
    <message>
        <source>System fault</source>
        <translation>System fault</translation>
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
        <source>Hold {no}</source>
        <translation>Hold {no}</translation>
    </message>
    <message>
        <source>They come back without a new number. Material that was taken stays on the ticket.</source>
        <translation>They come back without a new number. Material that was taken stays on the ticket.</translation>
    </message>
    <message>
        <source>Who is back?</source>
        <translation>Who is back?</translation>
    </message>
    <message>
        <source>What was asked (may stay empty)</source>
        <translation>What was asked (may stay empty)</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Told where to go</source>
        <translation>Told where to go</translation>
    </message>
    <message>
        <source>Which unit, where, which phone</source>
        <translation>Which unit, where, which phone</translation>
    </message>
    <message>
        <source>The visitor left</source>
        <translation>The visitor left</translation>
    </message>
    <message>
        <source>Not done, say why</source>
        <translation>Not done, say why</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What was recorded in a case or a notice counts by itself; this is for the rest.</source>
        <translation>What was recorded in a case or a notice counts by itself; this is for the rest.</translation>
    </message>
    <message>
        <source>Finish {no}</source>
        <translation>Finish {no}</translation>
    </message>
    <message>
        <source>The phone number is missing: unit, place and phone are told.</source>
        <translation>The phone number is missing: unit, place and phone are told.</translation>
    </message>
    <message>
        <source>This number is no longer at your window: nothing was done. Copy what you need.</source>
        <translation>This number is no longer at your window: nothing was done. Copy what you need.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>Call a number</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>The number on the visitor's slip, like A024.</source>
        <translation>The number on the visitor's slip, like A024.</translation>
    </message>
    <message>
        <source>No link to the hall: call only a number whose slip you hold in your hand.</source>
        <translation>No link to the hall: call only a number whose slip you hold in your hand.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Another date</translation>
    </message>
    <message>
        <source>It is called as a number of today, {day}: the foot of the slip must say {date}.</source>
        <translation>It is called as a number of today, {day}: the foot of the slip must say {date}.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>It says {date}: call</source>
        <translation>It says {date}: call</translation>
    </message>
</context>
<context>
    <name>TicketControl</name>
    <message>
        <source>No number is on hold at this window.</source>
        <translation>No number is on hold at this window.</translation>
    </message>
    <message>
        <source>You called {no} at {time}: the call did arrive.</source>
        <translation>You called {no} at {time}: the call did arrive.</translation>
    </message>
    <message>
        <source>Start it with F4, or call it again with F3.</source>
        <translation>Start it with F4, or call it again with F3.</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Call a number</translation>
    </message>
    <message>
        <source>No link: call by the slip</source>
        <translation>No link: call by the slip</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Next {no}</source>
        <translation>Next {no}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Called {made} / {of}</source>
        <translation>Called {made} / {of}</translation>
    </message>
    <message>
        <source>{left} more</source>
        <translation>{left} more</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Finish, next</source>
        <translation>Finish, next</translation>
    </message>
    <message>
        <source>Finish number</source>
        <translation>Finish number</translation>
    </message>
    <message>
        <source>appointment {time}</source>
        <translation>appointment {time}</translation>
    </message>
    <message>
        <source>sent from another window</source>
        <translation>sent from another window</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>was on hold</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>first come</translation>
    </message>
    <message>
        <source>an ordinary number has its turn</source>
        <translation>an ordinary number has its turn</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>back in the line</translation>
    </message>
    <message>
        <source>called by number</source>
        <translation>called by number</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Military</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Booked {time}</source>
        <translation>Booked {time}</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Sent here</source>
        <translation>Sent here</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>Back in line</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>told once what is missing</source>
        <translation>told once what is missing</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>concluded on the spot</source>
        <translation>concluded on the spot</translation>
    </message>
    <message>
        <source>supplement taken</source>
        <translation>supplement taken</translation>
    </message>
    <message>
        <source>result picked up</source>
        <translation>result picked up</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>question answered (recorded)</source>
        <translation>question answered (recorded)</translation>
    </message>
    <message>
        <source>consultation (nothing written)</source>
        <translation>consultation (nothing written)</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>handed on</translation>
    </message>
    <message>
        <source>told where to go</source>
        <translation>told where to go</translation>
    </message>
    <message>
        <source>complaint passed on</source>
        <translation>complaint passed on</translation>
    </message>
    <message>
        <source>everything given back</source>
        <translation>everything given back</translation>
    </message>
    <message>
        <source>the visitor left</source>
        <translation>the visitor left</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{no} is a no-show</source>
        <translation>{no} is a no-show</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>{done}. The hall does not answer, so nobody was called.</source>
        <translation>{done}. The hall does not answer, so nobody was called.</translation>
    </message>
    <message>
        <source>Press F2 again later, or Ctrl+G and type the number in the visitor's hand.</source>
        <translation>Press F2 again later, or Ctrl+G and type the number in the visitor's hand.</translation>
    </message>
    <message>
        <source>{left} more calls and {seconds} s before it counts as a no-show.</source>
        <translation>{left} more calls and {seconds} s before it counts as a no-show.</translation>
    </message>
    <message>
        <source>After {seconds} s more, F6 makes it a no-show and F2 calls the next one, too.</source>
        <translation>After {seconds} s more, F6 makes it a no-show and F2 calls the next one, too.</translation>
    </message>
    <message>
        <source>{no}: call {made}.</source>
        <translation>{no}: call {made}.</translation>
    </message>
    <message>
        <source>{no} came with a handoff: you have signed for it.</source>
        <translation>{no} came with a handoff: you have signed for it.</translation>
    </message>
    <message>
        <source>From now on you answer for it.</source>
        <translation>From now on you answer for it.</translation>
    </message>
    <message>
        <source>{no} is on hold</source>
        <translation>{no} is on hold</translation>
    </message>
    <message>
        <source>{no} sent to window {window}</source>
        <translation>{no} sent to window {window}</translation>
    </message>
    <message>
        <source>Marks of {no} changed</source>
        <translation>Marks of {no} changed</translation>
    </message>
    <message>
        <source>{no} goes on.</source>
        <translation>{no} goes on.</translation>
    </message>
    <message>
        <source>{no} waits again, behind {count} persons.</source>
        <translation>{no} waits again, behind {count} persons.</translation>
    </message>
    <message>
        <source>Taken back: {numbers}.</source>
        <translation>Taken back: {numbers}.</translation>
    </message>
    <message>
        <source>{no} called</source>
        <translation>{no} called</translation>
    </message>
    <message>
        <source>{no} finished: {outcomes}</source>
        <translation>{no} finished: {outcomes}</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Transfer {no}</source>
        <translation>Transfer {no}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Window number or first letters</source>
        <translation>Window number or first letters</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>In the visitor's own words (the next clerk reads them)</source>
        <translation>In the visitor's own words (the next clerk reads them)</translation>
    </message>
    <message>
        <source>The visitor's own words</source>
        <translation>The visitor's own words</translation>
    </message>
    <message>
        <source>Not for this window</source>
        <translation>Not for this window</translation>
    </message>
    <message>
        <source>Next step there</source>
        <translation>Next step there</translation>
    </message>
    <message>
        <source>The visitor asked for it</source>
        <translation>The visitor asked for it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Tell the visitor: “I have sent your matter to window {window}. They sign for it and call you. If nobody calls, come back to me.”</source>
        <translation>Tell the visitor: “I have sent your matter to window {window}. They sign for it and call you. If nobody calls, come back to me.”</translation>
    </message>
    <message>
        <source>Write down first what the visitor wants, in their own words.</source>
        <translation>Write down first what the visitor wants, in their own words.</translation>
    </message>
</context>
</TS>
