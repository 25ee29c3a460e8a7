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
    <name>LinkView</name>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hall's database has not answered for %n min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hall's database does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving, judging and printing go on here; numbers do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Receiving, judging and printing go on here; %n changes lie safe on this PC.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
