<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskPanel</name>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Initials; digits choose a group while this is empty</source>
        <translation>Initials; digits choose a group while this is empty</translation>
    </message>
    <message>
        <source>Type initials, or press the digit of a group.</source>
        <translation>Type initials, or press the digit of a group.</translation>
    </message>
    <message>
        <source>Self-service can do this. Show the way? ({name})</source>
        <translation>Self-service can do this. Show the way? ({name})</translation>
    </message>
    <message>
        <source>Yes, go there</source>
        <translation>Yes, go there</translation>
    </message>
    <message>
        <source>No, a number</source>
        <translation>No, a number</translation>
    </message>
    <message>
        <source>{name}: press Enter to issue.</source>
        <translation>{name}: press Enter to issue.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
</context>
<context>
    <name>BookDesk</name>
    <message>
        <source>Has an appointment at {time}: press Enter to check in.</source>
        <translation>Has an appointment at {time}: press Enter to check in.</translation>
    </message>
    <message>
        <source>Checked in already: {number}.</source>
        <translation>Checked in already: {number}.</translation>
    </message>
    <message>
        <source>Its slip is printed again from the other list.</source>
        <translation>Its slip is printed again from the other list.</translation>
    </message>
    <message>
        <source>Nobody in the book has this time.</source>
        <translation>Nobody in the book has this time.</translation>
    </message>
    <message>
        <source>Choose the group first, then type the time.</source>
        <translation>Choose the group first, then type the time.</translation>
    </message>
</context>
<context>
    <name>BookStrip</name>
    <message>
        <source>No appointments today</source>
        <translation>No appointments today</translation>
    </message>
    <message numerus="yes">
        <source>Appointments: %n to come</source>
        <translation>
            <numerusform>Appointments: %n to come</numerusform>
            <numerusform>Appointments: %n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskTables</name>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Here: {no}</source>
        <translation>Here: {no}</translation>
    </message>
    <message>
        <source>Counts from {time}</source>
        <translation>Counts from {time}</translation>
    </message>
    <message>
        <source>Too late: ordinary turn</source>
        <translation>Too late: ordinary turn</translation>
    </message>
    <message>
        <source>Counts until {time}</source>
        <translation>Counts until {time}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Appointments of today</source>
        <translation>Appointments of today</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>Back in line</translation>
    </message>
    <message>
        <source>Waits, {count} before it</source>
        <translation>Waits, {count} before it</translation>
    </message>
    <message>
        <source>New number needed</source>
        <translation>New number needed</translation>
    </message>
    <message>
        <source>Would come after {count}</source>
        <translation>Would come after {count}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numbers passed over today</source>
        <translation>Numbers passed over today</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n ahead</numerusform>
            <numerusform>%n ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is given out.</source>
        <translation>{number} is given out.</translation>
    </message>
    <message>
        <source>Shown to self-service: {name}. It is counted.</source>
        <translation>Shown to self-service: {name}. It is counted.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} waits again.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are called before it.</source>
        <translation>
            <numerusform>%n persons are called before it.</numerusform>
            <numerusform>%n persons are called before it.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is void.</source>
        <translation>{number} is void.</translation>
    </message>
    <message>
        <source>{number} is printing again.</source>
        <translation>{number} is printing again.</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>The list is printed.</translation>
    </message>
    <message>
        <source>The list did not come out.</source>
        <translation>The list did not come out.</translation>
    </message>
    <message>
        <source>It is kept; see to the printer.</source>
        <translation>It is kept; see to the printer.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>at {numbers}</source>
        <translation>at {numbers}</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>No window</translation>
    </message>
    <message>
        <source>No wait</source>
        <translation>No wait</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} · {minutes} min</source>
        <translation>{who} · {minutes} min</translation>
    </message>
    <message>
        <source>, press {key}</source>
        <translation>, press {key}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>What to bring: {name}</source>
        <translation>What to bring: {name}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Large type, as for the elderly.</source>
        <translation>Large type, as for the elderly.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Nothing depends on the situation.</source>
        <translation>Nothing depends on the situation.</translation>
    </message>
    <message>
        <source>This matter needs no application.</source>
        <translation>This matter needs no application.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to bring</source>
        <translation>
            <numerusform>%n things to bring</numerusform>
            <numerusform>%n things to bring</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>IssuedTable</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>At the window</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>Not come</translation>
    </message>
    <message>
        <source>First by law</source>
        <translation>First by law</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Slip no. {count}</source>
        <translation>Slip no. {count}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Numbers given out at this desk</source>
        <translation>Numbers given out at this desk</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>Find a matter first; then Tab shows what to bring.</source>
        <translation>Find a matter first; then Tab shows what to bring.</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Lists of this desk</source>
        <translation>Lists of this desk</translation>
    </message>
    <message>
        <source>Time, initials or end of the phone</source>
        <translation>Time, initials or end of the phone</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Given out here</source>
        <translation>Given out here</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>No number was given out here today.</source>
        <translation>No number was given out here today.</translation>
    </message>
    <message>
        <source>Nobody was passed over today.</source>
        <translation>Nobody was passed over today.</translation>
    </message>
    <message>
        <source>Nobody in the book fits {query}.</source>
        <translation>Nobody in the book fits {query}.</translation>
    </message>
    <message>
        <source>Nobody has an appointment today.</source>
        <translation>Nobody has an appointment today.</translation>
    </message>
</context>
<context>
    <name>PastNumbers</name>
    <message>
        <source>{number} was not passed over today.</source>
        <translation>{number} was not passed over today.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>{number} waits already.</source>
        <translation>{number} waits already.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are called before it.</source>
        <translation>
            <numerusform>%n persons are called before it.</numerusform>
            <numerusform>%n persons are called before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionHead</name>
    <message>
        <source>issued {count}</source>
        <translation>issued {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>waiting {count}</translation>
    </message>
    <message>
        <source>longest {minutes} min</source>
        <translation>longest {minutes} min</translation>
    </message>
    <message>
        <source>{count} kept for offline</source>
        <translation>{count} kept for offline</translation>
    </message>
    <message>
        <source>self-service: {diverted} went, {declined} not, {could} could</source>
        <translation>self-service: {diverted} went, {declined} not, {could} could</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Slip again</source>
        <translation>Slip again</translation>
    </message>
    <message>
        <source>Log a matter</source>
        <translation>Log a matter</translation>
    </message>
    <message>
        <source>Guide desk</source>
        <translation>Guide desk</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Guide desk</source>
        <translation>Guide desk</translation>
    </message>
    <message>
        <source>Reading the queue of this hall</source>
        <translation>Reading the queue of this hall</translation>
    </message>
    <message>
        <source>The queue could not be read.</source>
        <translation>The queue could not be read.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>This hall has published no groups yet.</source>
        <translation>This hall has published no groups yet.</translation>
    </message>
    <message>
        <source>The hall's data office publishes them.</source>
        <translation>The hall's data office publishes them.</translation>
    </message>
    <message>
        <source>Choose a group first: a digit, or initials.</source>
        <translation>Choose a group first: a digit, or initials.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Type initials, or press the digit of a group.</source>
        <translation>Type initials, or press the digit of a group.</translation>
    </message>
    <message>
        <source>Nothing is called {query}. Issue a number for general matters.</source>
        <translation>Nothing is called {query}. Issue a number for general matters.</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Issue and print</source>
        <translation>Issue and print</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Press the digit of a group, then Enter.</source>
        <translation>Press the digit of a group, then Enter.</translation>
    </message>
    <message>
        <source>{number} is printing</source>
        <translation>{number} is printing</translation>
    </message>
    <message>
        <source>The slip cannot be drawn here; issuing works.</source>
        <translation>The slip cannot be drawn here; issuing works.</translation>
    </message>
    <message>
        <source>Slip {number}, {count} ahead</source>
        <translation>Slip {number}, {count} ahead</translation>
    </message>
</context>
<context>
    <name>SlipPrinting</name>
    <message>
        <source>The slip of {number} did not come out: {why}.</source>
        <translation>The slip of {number} did not come out: {why}.</translation>
    </message>
    <message>
        <source>The number stands. Tell it or write it down; Ctrl+P prints it again.</source>
        <translation>The number stands. Tell it or write it down; Ctrl+P prints it again.</translation>
    </message>
</context>
<context>
    <name>VisitorPanel</name>
    <message>
        <source>Who takes it</source>
        <translation>Who takes it</translation>
    </message>
    <message>
        <source>Nobody has to say</source>
        <translation>Nobody has to say</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
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
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Card read</translation>
    </message>
    <message>
        <source>The card itself is out of date.</source>
        <translation>The card itself is out of date.</translation>
    </message>
    <message>
        <source>Holds {numbers} already; one number is enough.</source>
        <translation>Holds {numbers} already; one number is enough.</translation>
    </message>
</context>
<context>
    <name>VoidCard</name>
    <message>
        <source>Void {no}?</source>
        <translation>Void {no}?</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>The number is used up and is not called. It cannot be taken back.</source>
        <translation>The number is used up and is not called. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Taken by mistake</source>
        <translation>Taken by mistake</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Taken twice</translation>
    </message>
</context>
</TS>
