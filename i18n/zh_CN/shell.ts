<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys here and now</source>
        <translation>这里现在能按的键</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Shouwen</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>现在退出？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is nothing to undo now.</source>
        <translation>现在没有可以撤销的。</translation>
    </message>
</context>
</TS>
