<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Nobody is called here.</source>
        <translation>这里没有叫到的号。</translation>
    </message>
    <message>
        <source>The card was not kept. Press F2 first.</source>
        <translation>证件没有记下来。先按 F2 叫号。</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>这个码不是本厅的单据。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有变化。</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Shouwen</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>正在打开工作台</translation>
    </message>
    <message>
        <source>The first time takes a few seconds.</source>
        <translation>第一次要几秒钟。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
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
    <name>LargeCard</name>
    <message>
        <source>What for</source>
        <translation>要办什么</translation>
    </message>
    <message>
        <source>What would you like to do today? You can type it here.</source>
        <translation>您今天要办什么事？可以打在这里。</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>出示身份证</translation>
    </message>
    <message>
        <source>Please show me your identity card.</source>
        <translation>请出示您的身份证。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Please wait a moment, I am checking your papers.</source>
        <translation>请稍等，我正在看您的材料。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>It is done. Please keep this paper.</source>
        <translation>办好了。这张单据请您收好。</translation>
    </message>
    <message>
        <source>Written large</source>
        <translation>写给他看</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>写的内容不保存。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Type here, then turn the screen.</source>
        <translation>在这里打字，再把屏幕转给他看。</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n 件要你看一眼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Ctrl+O opens the list.</source>
        <translation>什么都没丢。按 Ctrl+O 打开。</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to be sent</source>
        <translation>
            <numerusform>离线 · %n 条待上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n 条待上传</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hall</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>The hall answers again.</source>
        <translation>又连上县数据库了。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being sent.</source>
        <translation>
            <numerusform>正在上传 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All sent: %n change(s).</source>
        <translation>
            <numerusform>已全部上传，%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The hall's database has not answered for {time}.</source>
        <translation>连不上县数据库，已 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Receiving, accepting and printing go on. %n change(s) lie on this PC and are sent by themselves. To call, press Ctrl+G and type the number in the visitor's hand.</source>
        <translation>
            <numerusform>照常收件、受理、打印。%n 条存在本机，连上后自动上传。叫号按 Ctrl+G 录群众手里的号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lie on this PC. Ctrl+G calls by the slip.</source>
        <translation>
            <numerusform>%n 条存在本机。叫号按 Ctrl+G 录号票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Work goes on. Ctrl+G calls by the slip.</source>
        <translation>照常办理。叫号按 Ctrl+G 录号票。</translation>
    </message>
    <message>
        <source>Receiving, accepting and printing go on. To call, press Ctrl+G and type the number in the visitor's hand.</source>
        <translation>照常收件、受理、打印。叫号按 Ctrl+G 录群众手里的号。</translation>
    </message>
    <message>
        <source>What is shown is as it last came; what can be done on this PC goes on.</source>
        <translation>看到的是断网前的数据；能在本机办的照常办。</translation>
    </message>
    <message>
        <source>Shown as it last came.</source>
        <translation>看到的是断网前的数据。</translation>
    </message>
    <message numerus="yes">
        <source>What can be done on this PC goes on; %n change(s) lie here and are sent by themselves.</source>
        <translation>
            <numerusform>能在本机办的照常办。%n 条存在本机，关机不丢，连上后自动上传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lie on this PC.</source>
        <translation>
            <numerusform>%n 条存在本机，连上后自动上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Next try {time}</source>
        <translation>下次重试 {time}</translation>
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
    <name>Mended</name>
    <message>
        <source>This PC's data file was torn and has been mended. Nothing you did is lost; the lists fill again from the hall. The torn file is kept as {name}: let IT look at this PC's disk.</source>
        <translation>本机数据文件损坏，已自动修好。您办过的都在，列表会从大厅重新取来。损坏的文件留作 {name}，请信息科检查本机硬盘。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>You cannot open “{page}”.</source>
        <translation>看不了“{page}”。</translation>
    </message>
    <message>
        <source>It is not part of your post; the duty manager can have it opened for you.</source>
        <translation>你的岗位没有这一页；要开通，找值班长。</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <translation>现在没有可以撤销的。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Away, and lock</source>
        <translation>暂离并锁屏</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签退</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Guide desk</source>
        <translation>导办台</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>Supervision desk</source>
        <translation>督查台</translation>
    </message>
    <message>
        <source>Number machine</source>
        <translation>取号机</translation>
    </message>
    <message>
        <source>Portable station</source>
        <translation>便携工作站</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Search everything</source>
        <translation>找人、找事、找件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Her cases</source>
        <translation>看办件</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始办</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>The hall's database was put back from a backup, or moved.</source>
        <translation>大厅数据库刚从备份恢复，或搬了家。</translation>
    </message>
    <message>
        <source>What this PC did since the backup is kept and sent again by itself; go on working. A number called after the backup may be called once more: ask before starting.</source>
        <translation>备份之后本机办的都在，会自己重送，照常办理。备份之后叫过的号可能再叫一次，开始前先问一句。</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>{number} is still in your hands. Your drafts are kept.</source>
        <translation>{number} 还在办。草稿都存好了。</translation>
    </message>
</context>
<context>
    <name>VersionWatch</name>
    <message>
        <source>From {day} on this program must be at least {needed}.</source>
        <translation>{day}起，本程序至少要用 {needed} 版。</translation>
    </message>
    <message>
        <source>It is {have} now; IT will install the new one. Work on as usual.</source>
        <translation>现在是 {have} 版，信息科会来安装；照常办理。</translation>
    </message>
    <message>
        <source>This program is too old for the hall since {day}: {have} instead of {needed}.</source>
        <translation>{day}起本大厅要求 {needed} 版，本机还是 {have} 版，太旧了。</translation>
    </message>
    <message>
        <source>Call IT to install it. Nothing new can be begun here; what was done is still sent, drafts stay, everything can be looked at.</source>
        <translation>请叫信息科安装。本机不能办新的；已办的照样上传，草稿都在，都能查看。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
</TS>
