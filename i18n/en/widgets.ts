<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Confirm</name>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Shouwen</source>
        <translation>Shouwen</translation>
    </message>
    <message>
        <source>This step did not work ({number}).</source>
        <translation>This step did not work ({number}).</translation>
    </message>
    <message>
        <source>Everything before it is saved. Try again; if it fails again, give IT this report.</source>
        <translation>Everything before it is saved. Try again; if it fails again, give IT this report.</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copy where it lies</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Back to work</translation>
    </message>
    <message>
        <source>One file for IT</source>
        <translation>One file for IT</translation>
    </message>
    <message>
        <source>Gathering log, reports and self-check ...</source>
        <translation>Gathering log, reports and self-check ...</translation>
    </message>
    <message>
        <source>There is no room for the file. Free some space and press again.</source>
        <translation>There is no room for the file. Free some space and press again.</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Sample data: everything in this hall is made up, its papers are valid nowhere.</source>
        <translation>Sample data: everything in this hall is made up, its papers are valid nowhere.</translation>
    </message>
</context>
<context>
    <name>FunctionKey</name>
    <message>
        <source>{text}, {key}</source>
        <translation>{text}, {key}</translation>
    </message>
</context>
<context>
    <name>KeyCapButton</name>
    <message>
        <source>{text}, press {key}</source>
        <translation>{text}, press {key}</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>The keys, by what they belong to</source>
        <translation>The keys, by what they belong to</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message, press Esc</source>
        <translation>Close this message, press Esc</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>{name}: away or sign out</source>
        <translation>{name}: away or sign out</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>{title}, {key}</source>
        <translation>{title}, {key}</translation>
    </message>
    <message>
        <source>{name}, {count} waiting for you</source>
        <translation>{name}, {count} waiting for you</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything, press {key}</source>
        <translation>Search everything, press {key}</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>{text}, press {key}</source>
        <translation>{text}, press {key}</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>The step before is still being carried out: wait a moment, once more.</source>
        <translation>The step before is still being carried out: wait a moment, once more.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>One file for IT</source>
        <translation>One file for IT</translation>
    </message>
    <message>
        <source>Log, reports and self-check in one file. Names, document numbers, telephones and passwords are taken out.</source>
        <translation>Log, reports and self-check in one file. Names, document numbers, telephones and passwords are taken out.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Gathering…</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Where the file lies</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Back to work</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>Copy where it lies</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message to IT, or into the file window.</source>
        <translation>Copied. Paste it into the message to IT, or into the file window.</translation>
    </message>
    <message>
        <source>The file lies here. Give it to IT, nothing in it names anybody.</source>
        <translation>The file lies here. Give it to IT, nothing in it names anybody.</translation>
    </message>
</context>
<context>
    <name>TicketBar</name>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>This window</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Whole hall</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{text} Press Alt+Z to undo.</source>
        <translation>{text} Press Alt+Z to undo.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
</TS>
