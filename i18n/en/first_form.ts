<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerBody</name>
    <message>
        <source>What you answered; empty: you answer later, by the time below</source>
        <translation>What you answered; empty: you answer later, by the time below</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>fits the words</source>
        <translation>fits the words</translation>
    </message>
</context>
<context>
    <name>FirstWords</name>
    <message>
        <source>Write down a first question</source>
        <translation>Write down a first question</translation>
    </message>
    <message>
        <source>who was asked first answers for it to the end</source>
        <translation>who was asked first answers for it to the end</translation>
    </message>
    <message>
        <source>asked first, answers</source>
        <translation>asked first, answers</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>By letter</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>To be handled</source>
        <translation>To be handled</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Asks for help</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>{month}/{day} {time}</source>
        <translation>{month}/{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>guide's desk</source>
        <translation>guide's desk</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>window {number}</translation>
    </message>
    <message>
        <source>{name} ×{count}</source>
        <translation>{name} ×{count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>phone {phone}, my name is {name}.</source>
        <translation>phone {phone}, my name is {name}.</translation>
    </message>
    <message>
        <source>I have written it down and it goes to {name} at once. You have an answer by {time}; </source>
        <translation>I have written it down and it goes to {name} at once. You have an answer by {time}; </translation>
    </message>
    <message>
        <source>I have sent your matter to {place}. {who} signs for it and calls you; if nobody calls, come back to me, </source>
        <translation>I have sent your matter to {place}. {who} signs for it and calls you; if nobody calls, come back to me, </translation>
    </message>
    <message>
        <source>My colleague there</source>
        <translation>My colleague there</translation>
    </message>
    <message>
        <source>I have sent your matter to {place}. Until they sign for it, it is mine. You have an answer by {time}; </source>
        <translation>I have sent your matter to {place}. Until they sign for it, it is mine. You have an answer by {time}; </translation>
    </message>
    <message>
        <source>This is done at {unit}, {address}, phone {phone}. If it goes wrong there, call me, </source>
        <translation>This is done at {unit}, {address}, phone {phone}. If it goes wrong there, call me, </translation>
    </message>
    <message>
        <source>I find out and answer you by {time}; </source>
        <translation>I find out and answer you by {time}; </translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>What was asked (one sentence, as it was said)</source>
        <translation>What was asked (one sentence, as it was said)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no name left</source>
        <translation>no name left</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Material taken, with how many</source>
        <translation>Material taken, with how many</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Whom the complaint is about</source>
        <translation>Whom the complaint is about</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>I answer</translation>
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
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Report up</source>
        <translation>Report up</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Signs the receipt</source>
        <translation>Signs the receipt</translation>
    </message>
    <message>
        <source>On the pad</source>
        <translation>On the pad</translation>
    </message>
    <message>
        <source>Not signed, why</source>
        <translation>Not signed, why</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>How it was confirmed</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Why nobody signed</source>
        <translation>Why nobody signed</translation>
    </message>
    <message>
        <source>8 s to undo</source>
        <translation>8 s to undo</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Only note it</translation>
    </message>
</context>
<context>
    <name>MatterForm</name>
    <message>
        <source>Not known, or nobody in particular</source>
        <translation>Not known, or nobody in particular</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>goes too</source>
        <translation>goes too</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>The number</translation>
    </message>
    <message>
        <source>You take it in; {name} hears of it at once and decides whose it is.</source>
        <translation>You take it in; {name} hears of it at once and decides whose it is.</translation>
    </message>
    <message>
        <source>Goes to {name} at once. Whom it is about does not see it.</source>
        <translation>Goes to {name} at once. Whom it is about does not see it.</translation>
    </message>
    <message>
        <source>Say to {name}: “{words}”</source>
        <translation>Say to {name}: “{words}”</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Say: “{words}”</translation>
    </message>
    <message>
        <source>Note as answered</source>
        <translation>Note as answered</translation>
    </message>
    <message>
        <source>Note, print receipt</source>
        <translation>Note, print receipt</translation>
    </message>
    <message>
        <source>Send, print receipt</source>
        <translation>Send, print receipt</translation>
    </message>
    <message>
        <source>Told, print receipt</source>
        <translation>Told, print receipt</translation>
    </message>
    <message>
        <source>Report, print receipt</source>
        <translation>Report, print receipt</translation>
    </message>
    <message>
        <source>Choose what is done</source>
        <translation>Choose what is done</translation>
    </message>
</context>
<context>
    <name>MatterWriter</name>
    <message>
        <source>The paper {no} did not come out.</source>
        <translation>The paper {no} did not come out.</translation>
    </message>
    <message>
        <source>What was written down stands. Ctrl+P prints it again.</source>
        <translation>What was written down stands. Ctrl+P prints it again.</translation>
    </message>
    <message>
        <source>Taken back: {no}.</source>
        <translation>Taken back: {no}.</translation>
    </message>
    <message>
        <source>Complaint {no} written down and passed up</source>
        <translation>Complaint {no} written down and passed up</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>the unit</translation>
    </message>
    <message>
        <source>Sent to {place} with {ticket}</source>
        <translation>Sent to {place} with {ticket}</translation>
    </message>
    <message>
        <source>Sent to {place}</source>
        <translation>Sent to {place}</translation>
    </message>
    <message>
        <source>{no} written down, answered</source>
        <translation>{no} written down, answered</translation>
    </message>
    <message>
        <source>{no} written down</source>
        <translation>{no} written down</translation>
    </message>
    <message>
        <source>Write down first what the person asked, in their own words.</source>
        <translation>Write down first what the person asked, in their own words.</translation>
    </message>
    <message>
        <source>Choose what is done with it: 1 to 5.</source>
        <translation>Choose what is done with it: 1 to 5.</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>Choose where it goes.</translation>
    </message>
    <message>
        <source>A matter to be handled needs a name.</source>
        <translation>A matter to be handled needs a name.</translation>
    </message>
    <message>
        <source>Write down why nobody signed.</source>
        <translation>Write down why nobody signed.</translation>
    </message>
</context>
<context>
    <name>OutsideBody</name>
    <message>
        <source>Places outside the hall</source>
        <translation>Places outside the hall</translation>
    </message>
    <message>
        <source>Unit (must be told)</source>
        <translation>Unit (must be told)</translation>
    </message>
    <message>
        <source>Address (must be told)</source>
        <translation>Address (must be told)</translation>
    </message>
    <message>
        <source>Phone (must be told)</source>
        <translation>Phone (must be told)</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>What was asked, in the person's own words</source>
        <translation>What was asked, in the person's own words</translation>
    </message>
</context>
<context>
    <name>TargetBody</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>on duty</translation>
    </message>
    <message>
        <source>nobody there now</source>
        <translation>nobody there now</translation>
    </message>
</context>
<context>
    <name>WayBody</name>
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
</context>
</TS>
