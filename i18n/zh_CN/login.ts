<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AwayCard</name>
    <message>
        <source>Away, and lock the screen</source>
        <translation>暂离并锁屏</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划几分钟</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Short rest</source>
        <translation>短休</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>会办</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>踏勘</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Window workstation</source>
        <translation>窗口工作台</translation>
    </message>
    <message>
        <source>Whoever is asked first</source>
        <translation>第一个被问到的人，</translation>
    </message>
    <message>
        <source>answers until there is a result.</source>
        <translation>负责到有结果为止。</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>回来继续</translation>
    </message>
    <message>
        <source>Locked since {time}</source>
        <translation>{time} 锁的屏</translation>
    </message>
    <message>
        <source>{reason} · planned {minutes} min</source>
        <translation>{reason} · 计划 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min over the plan</source>
        <translation>暂离超时 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>d MMMM yyyy dddd</source>
        <translation>今天 yyyy 年 M 月 d 日 dddd</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>this PC {segment}</source>
        <translation>本机 {segment}</translation>
    </message>
    <message>
        <source>This PC's clock says {now}, but it was {seen} here already. Without the link the 7 days count by the later time. Ask IT to set the clock.</source>
        <translation>本机时钟是 {now}，而本机已有 {seen} 的记录。断网登录的 7 天按较晚的时间算。请信息科校时。</translation>
    </message>
    <message>
        <source>Demo hall: everybody's password is {password}</source>
        <translation>演示大厅：每个人的密码都是 {password}</translation>
    </message>
    <message>
        <source>Signing in works without the link, too, for who signed in here within 7 days. What is done then is kept on this PC and sent when the link is back.</source>
        <translation>断网也能登录：7 天内在本机登录过的人可用。断网时办的件先存本机，连上后自动上传。</translation>
    </message>
    <message>
        <source>Looking for the hall</source>
        <translation>正在找县数据库</translation>
    </message>
    <message>
        <source>Linked to the hall</source>
        <translation>已连接县数据库</translation>
    </message>
    <message>
        <source>No link to the hall</source>
        <translation>连不上县数据库</translation>
    </message>
    <message>
        <source>{name} sits here since {time}</source>
        <translation>{name} {time} 起在这个窗口</translation>
    </message>
    <message>
        <source>Shouwen</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>This PC is</source>
        <translation>这台电脑是</translation>
    </message>
    <message>
        <source>Staff number or name</source>
        <translation>工号或姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in and open the window</source>
        <translation>登录并开窗</translation>
    </message>
    <message>
        <source>Forgot the password? Ask IT</source>
        <translation>忘了密码找信息科</translation>
    </message>
    <message>
        <source>Forgot the password? Ask {name} of IT</source>
        <translation>忘了密码找信息科 {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Set your own password</source>
        <translation>设自己的密码</translation>
    </message>
    <message>
        <source>At least {count} characters, and three of: small letters, capitals, digits, signs. Nobody but you knows it, IT neither.</source>
        <translation>至少 {count} 个字符，小写、大写、数字、符号里占三种。只有你知道，信息科也不知道。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Keep it and sign in</source>
        <translation>设好并登录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两遍不一样。</translation>
    </message>
    <message>
        <source>Type the second again.</source>
        <translation>再输第二遍。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>不显示密码</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Somebody else</source>
        <translation>别人登录</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Staff number or name</source>
        <translation>工号或姓名</translation>
    </message>
</context>
</TS>
