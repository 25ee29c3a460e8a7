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
        <source>{name}: press Enter to issue.</source>
        <translation>{name}: press Enter to issue.</translation>
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
    <name>IssuedPanel</name>
    <message>
        <source>Given out here</source>
        <translation>Given out here</translation>
    </message>
    <message>
        <source>No number was given out here today.</source>
        <translation>No number was given out here today.</translation>
    </message>
    <message>
        <source>the last {count}</source>
        <translation>the last {count}</translation>
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
    <name>ReceptionPage</name>
    <message>
        <source>Guiding</source>
        <translation>Guiding</translation>
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
        <source>Given out today {count}</source>
        <translation>Given out today {count}</translation>
    </message>
    <message>
        <source>waiting in the hall {count}</source>
        <translation>waiting in the hall {count}</translation>
    </message>
    <message>
        <source>longest {minutes} min</source>
        <translation>longest {minutes} min</translation>
    </message>
    <message>
        <source>kept for offline {count}</source>
        <translation>kept for offline {count}</translation>
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
        <source>Guide desk</source>
        <translation>Guide desk</translation>
    </message>
    <message>
        <source>Choose a group first: a digit, or initials.</source>
        <translation>Choose a group first: a digit, or initials.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>This is no time of day.</translation>
    </message>
    <message>
        <source>Type it as 10:30.</source>
        <translation>Type it as 10:30.</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n person ahead</numerusform>
            <numerusform>%n people ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is given out.</source>
        <translation>{number} is given out.</translation>
    </message>
    <message>
        <source>{number} is printing again.</source>
        <translation>{number} is printing again.</translation>
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
        <source>Appointment, such as 10:30</source>
        <translation>Appointment, such as 10:30</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Time of the appointment</translation>
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
</TS>
