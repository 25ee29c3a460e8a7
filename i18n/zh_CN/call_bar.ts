<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BigKey</name>
    <message>
        <source>{text}, {key}</source>
        <translation>{text}，{key}</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <translation>呼叫条</translation>
    </message>
    <message>
        <source>Finish, call next</source>
        <translation>结束叫下一位</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Call {made}/{of}</source>
        <translation>呼 {made}/{of}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>候 {count}</translation>
    </message>
    <message>
        <source>Dock at the top left</source>
        <translation>停靠到左上</translation>
    </message>
    <message>
        <source>Dock at the top right</source>
        <translation>停靠到右上</translation>
    </message>
    <message>
        <source>Dock at the bottom left</source>
        <translation>停靠到左下</translation>
    </message>
    <message>
        <source>Dock at the bottom right</source>
        <translation>停靠到右下</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>展开主窗口</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Move the bar, or press for its places</source>
        <translation>拖动呼叫条，或按一下选停靠的位置</translation>
    </message>
    <message>
        <source>No link to the hall. {more}</source>
        <translation>连不上大厅数据库。{more}</translation>
    </message>
</context>
</TS>
