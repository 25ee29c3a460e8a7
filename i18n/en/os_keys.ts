<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OsKeys</name>
    <message>
        <source>This session (Wayland) has no keys that reach across programs. Use the docked bar: it stays on top and its buttons do the same.</source>
        <translation>This session (Wayland) has no keys that reach across programs. Use the docked bar: it stays on top and its buttons do the same.</translation>
    </message>
    <message>
        <source>This system has no keys that reach across programs.</source>
        <translation>This system has no keys that reach across programs.</translation>
    </message>
    <message>
        <source>Switched on when somebody signs in at a window.</source>
        <translation>Switched on when somebody signs in at a window.</translation>
    </message>
    <message>
        <source>{names}: taken by another program. Free it there, or use the docked bar.</source>
        <translation>{names}: taken by another program. Free it there, or use the docked bar.</translation>
    </message>
    <message>
        <source>All of them work, whatever program is in front.</source>
        <translation>All of them work, whatever program is in front.</translation>
    </message>
</context>
</TS>
