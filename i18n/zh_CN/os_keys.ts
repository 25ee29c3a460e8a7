<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OsKeys</name>
    <message>
        <source>This session (Wayland) has no keys that reach across programs. Use the docked bar: it stays on top and its buttons do the same.</source>
        <translation>这个桌面会话（Wayland）没有跨程序的热键。请用贴边呼叫条：它总在最前，按钮的作用一样。</translation>
    </message>
    <message>
        <source>This system has no keys that reach across programs.</source>
        <translation>这台机器没有跨程序的热键。</translation>
    </message>
    <message>
        <source>Switched on when somebody signs in at a window.</source>
        <translation>有人在窗口登录后启用。</translation>
    </message>
    <message>
        <source>{names}: taken by another program. Free it there, or use the docked bar.</source>
        <translation>{names} 被别的程序占用。请在那个程序里改掉，或者用贴边呼叫条。</translation>
    </message>
    <message>
        <source>All of them work, whatever program is in front.</source>
        <translation>全部可用，不管哪个程序在前台。</translation>
    </message>
</context>
</TS>
