<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Nobody is called here.</source>
        <translation>Nobody is called here.</translation>
    </message>
    <message>
        <source>The card was not kept. Press F2 first.</source>
        <translation>The card was not kept. Press F2 first.</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>This code is not one of ours.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Shouwen</source>
        <translation>Shouwen</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>Opening the station…</translation>
    </message>
    <message>
        <source>The first time takes a few seconds.</source>
        <translation>The first time takes a few seconds.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys here and now</source>
        <translation>Keys here and now</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>LargeCard</name>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>What would you like to do today? You can type it here.</source>
        <translation>What would you like to do today? You can type it here.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Please show me your identity card.</source>
        <translation>Please show me your identity card.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Please wait a moment, I am checking your papers.</source>
        <translation>Please wait a moment, I am checking your papers.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>It is done. Please keep this paper.</source>
        <translation>It is done. Please keep this paper.</translation>
    </message>
    <message>
        <source>Written large</source>
        <translation>Written large</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nothing of it is kept.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Type here, then turn the screen.</source>
        <translation>Type here, then turn the screen.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Empty it</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Ctrl+O opens the list.</source>
        <translation>Nothing is lost. Ctrl+O opens the list.</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to be sent</source>
        <translation>
            <numerusform>Offline · %n to be sent</numerusform>
            <numerusform>Offline · %n to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n to be sent</numerusform>
            <numerusform>%n to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hall</source>
        <translation>In step with the hall</translation>
    </message>
    <message>
        <source>The hall answers again.</source>
        <translation>The hall answers again.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being sent.</source>
        <translation>
            <numerusform>%n change is being sent.</numerusform>
            <numerusform>%n changes are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All sent: %n change(s).</source>
        <translation>
            <numerusform>All sent: %n change.</numerusform>
            <numerusform>All sent: %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hall's database has not answered for {time}.</source>
        <translation>The hall's database has not answered for {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Receiving, accepting and printing go on. %n change(s) lie on this PC and are sent by themselves. To call, press Ctrl+G and type the number in the visitor's hand.</source>
        <translation>
            <numerusform>Receiving, accepting and printing go on. %n change lies on this PC and is sent by itself. To call, press Ctrl+G and type the number in the visitor's hand.</numerusform>
            <numerusform>Receiving, accepting and printing go on. %n changes lie on this PC and are sent by themselves. To call, press Ctrl+G and type the number in the visitor's hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lie on this PC. Ctrl+G calls by the slip.</source>
        <translation>
            <numerusform>%n kept here, Ctrl+G calls</numerusform>
            <numerusform>%n kept here, Ctrl+G calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Work goes on. Ctrl+G calls by the slip.</source>
        <translation>Work goes on, Ctrl+G calls</translation>
    </message>
    <message>
        <source>Receiving, accepting and printing go on. To call, press Ctrl+G and type the number in the visitor's hand.</source>
        <translation>Receiving, accepting and printing go on. To call, press Ctrl+G and type the number in the visitor's hand.</translation>
    </message>
    <message>
        <source>What is shown is as it last came; what can be done on this PC goes on.</source>
        <translation>What is shown is as it last came; what can be done on this PC goes on.</translation>
    </message>
    <message>
        <source>Shown as it last came.</source>
        <translation>Shown as it last came.</translation>
    </message>
    <message numerus="yes">
        <source>What can be done on this PC goes on; %n change(s) lie here and are sent by themselves.</source>
        <translation>
            <numerusform>What can be done on this PC goes on; %n change lies here and is sent by itself.</numerusform>
            <numerusform>What can be done on this PC goes on; %n changes lie here and are sent by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lie on this PC.</source>
        <translation>
            <numerusform>%n change lies on this PC.</numerusform>
            <numerusform>%n changes lie on this PC.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Next try {time}</source>
        <translation>Next try {time}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shouwen</source>
        <translation>Shouwen</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Quit now?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>Mended</name>
    <message>
        <source>This PC's data file was torn and has been mended. Nothing you did is lost; the lists fill again from the hall. The torn file is kept as {name}: let IT look at this PC's disk.</source>
        <translation>This PC's data file was torn and has been mended. Nothing you did is lost; the lists fill again from the hall. The torn file is kept as {name}: let IT look at this PC's disk.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>You cannot open “{page}”.</source>
        <translation>You cannot open “{page}”.</translation>
    </message>
    <message>
        <source>It is not part of your post; the duty manager can have it opened for you.</source>
        <translation>It is not part of your post; the duty manager can have it opened for you.</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <translation>There is nothing to undo now.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Away, and lock</source>
        <translation>Away, and lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Guide desk</source>
        <translation>Guide desk</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Window {number}</translation>
    </message>
    <message>
        <source>Supervision desk</source>
        <translation>Supervision desk</translation>
    </message>
    <message>
        <source>Number machine</source>
        <translation>Number machine</translation>
    </message>
    <message>
        <source>Portable station</source>
        <translation>Portable station</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Her cases</source>
        <translation>Her cases</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>The hall's database was put back from a backup, or moved.</source>
        <translation>The hall's database was put back from a backup, or moved.</translation>
    </message>
    <message>
        <source>What this PC did since the backup is kept and sent again by itself; go on working. A number called after the backup may be called once more: ask before starting.</source>
        <translation>What this PC did since the backup is kept and sent again by itself; go on working. A number called after the backup may be called once more: ask before starting.</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>{number} is still in your hands. Your drafts are kept.</source>
        <translation>{number} is still in your hands. Your drafts are kept.</translation>
    </message>
</context>
<context>
    <name>VersionWatch</name>
    <message>
        <source>From {day} on this program must be at least {needed}.</source>
        <translation>From {day} on this program must be at least {needed}.</translation>
    </message>
    <message>
        <source>It is {have} now; IT will install the new one. Work on as usual.</source>
        <translation>It is {have} now; IT will install the new one. Work on as usual.</translation>
    </message>
    <message>
        <source>This program is too old for the hall since {day}: {have} instead of {needed}.</source>
        <translation>This program is too old for the hall since {day}: {have} instead of {needed}.</translation>
    </message>
    <message>
        <source>Call IT to install it. Nothing new can be begun here; what was done is still sent, drafts stay, everything can be looked at.</source>
        <translation>Call IT to install it. Nothing new can be begun here; what was done is still sent, drafts stay, everything can be looked at.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
