<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BigKey</name>
    <message>
        <source>{text}, {key}</source>
        <translation>{text}, {key}</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <translation>Call bar</translation>
    </message>
    <message>
        <source>Finish, call next</source>
        <translation>Finish, call next</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
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
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expand</translation>
    </message>
    <message>
        <source>Call {made}/{of}</source>
        <translation>Call {made}/{of}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>Dock at the top left</source>
        <translation>Dock at the top left</translation>
    </message>
    <message>
        <source>Dock at the top right</source>
        <translation>Dock at the top right</translation>
    </message>
    <message>
        <source>Dock at the bottom left</source>
        <translation>Dock at the bottom left</translation>
    </message>
    <message>
        <source>Dock at the bottom right</source>
        <translation>Dock at the bottom right</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Back to the whole window</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Move the bar, or press for its places</source>
        <translation>Move the bar, or press for its places</translation>
    </message>
    <message>
        <source>No link to the hall. {more}</source>
        <translation>No link to the hall. {more}</translation>
    </message>
</context>
</TS>
