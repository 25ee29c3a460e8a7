<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EnrolCard</name>
    <message>
        <source>Enrol this PC</source>
        <translation>Enrol this PC</translation>
    </message>
    <message>
        <source>The demo hall stays as it is; this PC works in the real hall from the next start on.</source>
        <translation>The demo hall stays as it is; this PC works in the real hall from the next start on.</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Enrolment file from IT</source>
        <translation>Enrolment file from IT</translation>
    </message>
    <message>
        <source>Drag the file here, or choose it</source>
        <translation>Drag the file here, or choose it</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Secret, told by telephone</source>
        <translation>Secret, told by telephone</translation>
    </message>
    <message>
        <source>Enrol this PC</source>
        <translation>Enrol this PC</translation>
    </message>
    <message>
        <source>Enrolment files (*.enrol)</source>
        <translation>Enrolment files (*.enrol)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose the enrolment file first.</source>
        <translation>Choose the enrolment file first.</translation>
    </message>
    <message>
        <source>IT gave it to you.</source>
        <translation>IT gave it to you.</translation>
    </message>
    <message>
        <source>It ends in .enrol and sets up database, window and printers.</source>
        <translation>It ends in .enrol and sets up database, window and printers.</translation>
    </message>
    <message>
        <source>{hall} · {segment}, {place} · good until {day}</source>
        <translation>{hall} · {segment}, {place} · good until {day}</translation>
    </message>
    <message>
        <source>Group {group} is mistyped: compare it.</source>
        <translation>Group {group} is mistyped: compare it.</translation>
    </message>
    <message>
        <source>Five groups of five digits. It opens this one file, once.</source>
        <translation>Five groups of five digits. It opens this one file, once.</translation>
    </message>
    <message>
        <source>{count} of {all} digits</source>
        <translation>{count} of {all} digits</translation>
    </message>
    <message>
        <source>Complete; press Enter.</source>
        <translation>Complete; press Enter.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>Too many digits.</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>Enrolling…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>d MMMM yyyy dddd</source>
        <translation>d MMMM yyyy dddd</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>This PC is not enrolled yet</source>
        <translation>This PC is not enrolled yet</translation>
    </message>
    <message>
        <source>Enrol this PC</source>
        <translation>Enrol this PC</translation>
    </message>
    <message>
        <source>IT gives you a file and tells you its secret by telephone. Both are needed once, on this PC only.</source>
        <translation>IT gives you a file and tells you its secret by telephone. Both are needed once, on this PC only.</translation>
    </message>
    <message>
        <source>No file yet? The demo hall shows everything with invented people; it changes nothing.</source>
        <translation>No file yet? The demo hall shows everything with invented people; it changes nothing.</translation>
    </message>
    <message>
        <source>Try the demo hall</source>
        <translation>Try the demo hall</translation>
    </message>
    <message>
        <source>This PC is {segment}, but its settings are damaged.</source>
        <translation>This PC is {segment}, but its settings are damaged.</translation>
    </message>
    <message>
        <source>All work is kept. Use the same file and secret again, or let IT enter the address in the settings.</source>
        <translation>All work is kept. Use the same file and secret again, or let IT enter the address in the settings.</translation>
    </message>
    <message>
        <source>{segment} is signed off. The hall takes nothing more from it.</source>
        <translation>{segment} is signed off. The hall takes nothing more from it.</translation>
    </message>
    <message>
        <source>Its data file lies at {path} and holds personal data; IT keeps or deletes it, with the papers and backups beside it.</source>
        <translation>Its data file lies at {path} and holds personal data; IT keeps or deletes it, with the papers and backups beside it.</translation>
    </message>
</context>
</TS>
