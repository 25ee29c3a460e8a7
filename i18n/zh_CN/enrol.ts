<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EnrolCard</name>
    <message>
        <source>Enrol this PC</source>
        <translation>登记本机</translation>
    </message>
    <message>
        <source>The demo hall stays as it is; this PC works in the real hall from the next start on.</source>
        <translation>演示大厅原样留着；下次打开，本机就在真的大厅里工作。</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Enrolment file from IT</source>
        <translation>信息科给的登记文件</translation>
    </message>
    <message>
        <source>Drag the file here, or choose it</source>
        <translation>把文件拖到这里，或点“选择”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Secret, told by telephone</source>
        <translation>电话里念的口令</translation>
    </message>
    <message>
        <source>Enrol this PC</source>
        <translation>登记本机</translation>
    </message>
    <message>
        <source>Enrolment files (*.enrol)</source>
        <translation>登记文件 (*.enrol)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the enrolment file first.</source>
        <translation>请先选登记文件。</translation>
    </message>
    <message>
        <source>IT gave it to you.</source>
        <translation>信息科会给您。</translation>
    </message>
    <message>
        <source>It ends in .enrol and sets up database, window and printers.</source>
        <translation>文件名以 .enrol 结尾，数据库、窗口、打印机都由它设好。</translation>
    </message>
    <message>
        <source>{hall} · {segment}, {place} · good until {day}</source>
        <translation>{hall} · {segment}，{place} · {day} 前有效</translation>
    </message>
    <message>
        <source>Group {group} is mistyped: compare it.</source>
        <translation>第 {group} 组输错了，请核对。</translation>
    </message>
    <message>
        <source>Five groups of five digits. It opens this one file, once.</source>
        <translation>五组，每组五位数字。只能打开这一个文件，只用一次。</translation>
    </message>
    <message>
        <source>{count} of {all} digits</source>
        <translation>已输 {count} 位，共 {all} 位</translation>
    </message>
    <message>
        <source>Complete; press Enter.</source>
        <translation>输完了，按回车。</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>位数多了。</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>正在登记……</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>d MMMM yyyy dddd</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>This PC is not enrolled yet</source>
        <translation>本机还没有登记</translation>
    </message>
    <message>
        <source>Enrol this PC</source>
        <translation>登记本机</translation>
    </message>
    <message>
        <source>IT gives you a file and tells you its secret by telephone. Both are needed once, on this PC only.</source>
        <translation>信息科会给您一个文件，再打电话念一串口令。只在这台电脑上用一次。</translation>
    </message>
    <message>
        <source>No file yet? The demo hall shows everything with invented people; it changes nothing.</source>
        <translation>还没有文件？可以先看演示大厅：里面的人和事都是编的，不影响真的大厅。</translation>
    </message>
    <message>
        <source>Try the demo hall</source>
        <translation>先看演示大厅</translation>
    </message>
    <message>
        <source>This PC is {segment}, but its settings are damaged.</source>
        <translation>本机是 {segment}，只是设置文件坏了。</translation>
    </message>
    <message>
        <source>All work is kept. Use the same file and secret again, or let IT enter the address in the settings.</source>
        <translation>办过的事都在。请用原来的文件和口令再登记一次，或者请信息科在设置里重填地址。</translation>
    </message>
    <message>
        <source>{segment} is signed off. The hall takes nothing more from it.</source>
        <translation>{segment} 已注销，大厅不再收它的任何东西。</translation>
    </message>
    <message>
        <source>Its data file lies at {path} and holds personal data; IT keeps or deletes it, with the papers and backups beside it.</source>
        <translation>原来的数据文件在 {path}，含个人信息；连同旁边的单据、备份，由信息科保管或删除。</translation>
    </message>
</context>
</TS>
