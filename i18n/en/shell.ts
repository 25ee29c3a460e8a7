<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Messages</name>
    <message>
        <source>There is nothing to undo now.</source>
        <translation>There is nothing to undo now.</translation>
    </message>
</context>
</TS>
