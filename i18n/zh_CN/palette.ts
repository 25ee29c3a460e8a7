<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LineList</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>People of my cases</source>
        <translation>我经手的人</translation>
    </message>
    <message>
        <source>Today's numbers</source>
        <translation>今天的号</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Windows and colleagues</source>
        <translation>人和窗口</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>cases: {count}</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>at this window</source>
        <translation>本窗口可办</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>也叫 {name}</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>总搜索</translation>
    </message>
    <message>
        <source>People, items, cases, windows and commands are all found here</source>
        <translation>人、事项、办件、窗口、命令都在这里找</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>open that one</source>
        <translation>打开第几个</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>只看这一类</translation>
    </message>
    <message>
        <source>@ people   # numbers   ? items   &gt; commands</source>
        <translation>前缀：@ 人　# 编号　? 事项　&gt; 命令</translation>
    </message>
    <message>
        <source>No link: only this PC is searched</source>
        <translation>连不上大厅，只搜本机</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>输入几个字母就找。</translation>
    </message>
    <message>
        <source>Initials, a part of a name, the end of a number: each of them finds.</source>
        <translation>拼音首字母、名字里的字、编号的末几位，都能找到。</translation>
    </message>
</context>
<context>
    <name>PaletteStates</name>
    <message>
        <source>received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>supplement due</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>accepted with deferral</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>不予</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>deemed withdrawn</source>
        <translation>视为撤回</translation>
    </message>
    <message>
        <source>acceptance revoked</source>
        <translation>撤销受理</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>没开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开着</translation>
    </message>
</context>
</TS>
