<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LineList</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>People of my cases</source>
        <translation>People of my cases</translation>
    </message>
    <message>
        <source>Today's numbers</source>
        <translation>Today's numbers</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Windows and colleagues</source>
        <translation>Windows and colleagues</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>cases: {count}</source>
        <translation>cases: {count}</translation>
    </message>
    <message>
        <source>at this window</source>
        <translation>at this window</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>formerly {name}</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Window {number}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>People, items, cases, windows and commands are all found here</source>
        <translation>People, items, cases, windows and commands are all found here</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>open that one</source>
        <translation>open that one</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>only this kind</translation>
    </message>
    <message>
        <source>@ people   # numbers   ? items   &gt; commands</source>
        <translation>@ people   # numbers   ? items   &gt; commands</translation>
    </message>
    <message>
        <source>No link: only this PC is searched</source>
        <translation>No link: only this PC is searched</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Nothing here answers to that.</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>Type a few letters.</translation>
    </message>
    <message>
        <source>Initials, a part of a name, the end of a number: each of them finds.</source>
        <translation>Initials, a part of a name, the end of a number: each of them finds.</translation>
    </message>
</context>
<context>
    <name>PaletteStates</name>
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
        <source>accepted with deferral</source>
        <translation>accepted with deferral</translation>
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
        <source>returned</source>
        <translation>returned</translation>
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
        <source>picked up</source>
        <translation>picked up</translation>
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
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>being served</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>idle</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
</TS>
