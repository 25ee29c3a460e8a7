<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BothVersions</name>
    <message>
        <source>A legal paper is out: {names} decides, at her own desk or at that window.</source>
        <translation>文书已交到群众手里，由首席代表 {names} 决定：可在本人岗位，也可到该窗口。</translation>
    </message>
    <message>
        <source>The clerk at that window decides.</source>
        <translation>由该窗口经办人决定。</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Chief representative</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>Her own password</source>
        <translation>首席代表本人的密码</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐项选</translation>
    </message>
    <message>
        <source>What is not chosen stays in the history.</source>
        <translation>没选的那份会留在“经过”里，不会丢</translation>
    </message>
    <message>
        <source>Both say the same by now: Enter puts it away, and nothing changes.</source>
        <translation>两份现在已经一致：按 Enter 收起，不改动任何内容。</translation>
    </message>
    <message>
        <source>{papers} is in somebody's hands. Only the chief representative chooses; the paper that loses is voided, and telling the applicant becomes a task.</source>
        <translation>{papers}已经发给申请人。只能由首席代表选；没选上的那张作废，并记一条“告诉申请人”，限时办。</translation>
    </message>
    <message>
        <source>Use the left one</source>
        <translation>用左边的</translation>
    </message>
    <message>
        <source>Use the right one</source>
        <translation>用右边的</translation>
    </message>
    <message>
        <source>Use what is chosen</source>
        <translation>就按选的</translation>
    </message>
    <message>
        <source>Not chosen: {what}</source>
        <translation>没选的：{what}</translation>
    </message>
    <message>
        <source>{place} wrote</source>
        <translation>{place}写的</translation>
    </message>
    <message>
        <source>The hall has</source>
        <translation>大厅里的</translation>
    </message>
    <message>
        <source>You wrote at this PC</source>
        <translation>你在本机写的</translation>
    </message>
    <message>
        <source>paper {no} is out</source>
        <translation>已出单 {no}</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) wait with it</source>
        <translation>
            <numerusform>后面 %n 步跟着等</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidedElsewhere</name>
    <message>
        <source>{about}: both versions, a part of each, count now</source>
        <translation>{about}：两份各采用一部分，已逐项定下</translation>
    </message>
    <message>
        <source>{about}: what was done at this window counts</source>
        <translation>{about}：以本窗口办的这份为准</translation>
    </message>
    <message>
        <source>{about}: what {whose} did counts, not what was done here</source>
        <translation>{about}：以{whose}办的那份为准，本窗口这份不算</translation>
    </message>
    <message>
        <source>Decided {by}.</source>
        <translation>{by}定的。</translation>
    </message>
    <message>
        <source>To do here: tell the applicant that {papers} counts no more.</source>
        <translation>要你办：通知申请人，{papers} 作废了。</translation>
    </message>
    <message>
        <source>The applicant was told; nothing is left to do here.</source>
        <translation>申请人已通知，没有别的要办。</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>没有要你办的。</translation>
    </message>
</context>
<context>
    <name>DecidedWatch</name>
    <message numerus="yes">
        <source>%n more besides.</source>
        <translation>
            <numerusform>另有 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+O opens it.</source>
        <translation>按 Ctrl+O 打开看。</translation>
    </message>
</context>
<context>
    <name>TakeoverCard</name>
    <message>
        <source>Window {window} is held by {name}</source>
        <translation>{window} 号窗口由{name}占着</translation>
    </message>
    <message>
        <source>At station {station} since {time}.</source>
        <translation>在 {station} 这台电脑上，{time} 起。</translation>
    </message>
    <message>
        <source>If that PC has failed you can take the window over, with the number it had in hand. It is possible once it was silent for {seconds} s, and is recorded under your name.</source>
        <translation>那台电脑要是坏了，你可以接管这个窗口，连同它叫了或正在办的号。它满 {seconds} 秒没有响应才能接管，记在你名下。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take the window over</source>
        <translation>接管这个窗口</translation>
    </message>
    <message>
        <source>That PC has failed</source>
        <translation>那台电脑坏了</translation>
    </message>
    <message>
        <source>She has handed the window over to me</source>
        <translation>窗口已交接给我</translation>
    </message>
    <message>
        <source>She left without signing out and is not reached</source>
        <translation>人没退出就走了，联系不上</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>late</source>
        <translation>过时了</translation>
    </message>
    <message>
        <source>She knows</source>
        <translation>已告诉</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期对</translation>
    </message>
    <message>
        <source>{no} was called at two windows</source>
        <translation>{no} 被两个窗口叫了</translation>
    </message>
    <message>
        <source>In the hall window {window} has it. Ask who is there; the supervisor sees it.</source>
        <translation>大厅记的是 {window} 号窗口。问一声人在哪边；督办那边也看得到。</translation>
    </message>
    <message>
        <source>{no} was called here and counts no more in the hall</source>
        <translation>{no} 在本窗口叫过，大厅里该号已作废</translation>
    </message>
    <message>
        <source>It was voided meanwhile. Ask who is there; the supervisor sees it.</source>
        <translation>断网期间该号已被作废。请问清来人是谁；主管也会看到。</translation>
    </message>
    <message>
        <source>Is today {year}-{month}-{day}?</source>
        <translation>今天是 {year} 年 {month} 月 {day} 日吗？</translation>
    </message>
    <message>
        <source>This PC's clock was {minutes} min off the hall's. Until you say so no legal paper is made; IT sets the clock.</source>
        <translation>本机时钟和县数据库差 {minutes} 分。你确认以前不出法律文书；请信息科校时。</translation>
    </message>
    <message>
        <source>This PC's clock stands before {seen}, a time it was here already. Until you say so no legal paper is made; IT sets the clock.</source>
        <translation>本机时钟比本机已有记录的时间（{seen}）还早。你确认以前不出法律文书；请信息科校时。</translation>
    </message>
    <message>
        <source>Tell {name}: {paper} counts no more</source>
        <translation>告诉{name}：{paper}作废了</translation>
    </message>
    <message>
        <source>by {month}/{day} {time} · {phone}</source>
        <translation>最晚 {month} 月 {day} 日 {time} · 电话 {phone}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>not answered yet</source>
        <translation>还没答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>told where else to go</source>
        <translation>已告知去别处办</translation>
    </message>
    <message>
        <source>passed up</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>还没发出</translation>
    </message>
    <message>
        <source>not signed for yet</source>
        <translation>还没签收</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>正在办</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>没来</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>还没打印</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交给本人</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accepted with a deferral</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Told what is missing</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Concluded on the spot</source>
        <translation>即办办结</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>收补正材料</translation>
    </message>
    <message>
        <source>First-asked record</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>首问答复</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>首问转办</translation>
    </message>
    <message>
        <source>Number sent on</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Called by the slip</source>
        <translation>指定叫号</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>发号</translation>
    </message>
    <message>
        <source>Number ended</source>
        <translation>结束本号</translation>
    </message>
    <message>
        <source>Steps of numbers</source>
        <translation>号的变动</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>打印、交付</translation>
    </message>
    <message>
        <source>Signing in, marks and the like</source>
        <translation>登录、暂离等</translation>
    </message>
    <message>
        <source>Steps of cases</source>
        <translation>件的变动</translation>
    </message>
    <message>
        <source>First-asked</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>cases {n}</source>
        <translation>件 {n}</translation>
    </message>
    <message>
        <source>first-asked {n}</source>
        <translation>首问 {n}</translation>
    </message>
    <message>
        <source>numbers {n}</source>
        <translation>号 {n}</translation>
    </message>
    <message>
        <source>papers {n}</source>
        <translation>单据 {n}</translation>
    </message>
    <message>
        <source>other {n}</source>
        <translation>其他 {n}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>这件的状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>坐落</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>领取方式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>号的状态</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Pieces in hand</source>
        <translation>在手材料</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>The handoff</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>kept here in their order</source>
        <translation>按先后存着</translation>
    </message>
    <message>
        <source>nobody there sees it yet, say it in person</source>
        <translation>对方暂时看不到，请口头说一声</translation>
    </message>
    <message>
        <source>to {place}: nobody sees it there yet, say it in person</source>
        <translation>转 {place}：对方暂时看不到，请口头说一声</translation>
    </message>
    <message>
        <source>printed: it stands</source>
        <translation>已打印，算数</translation>
    </message>
    <message>
        <source>the number does not change</source>
        <translation>号不会变</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>two windows changed the same thing</source>
        <translation>断网时，两个窗口改了同一件</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>To be sent</source>
        <translation>待上传</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>没有待上传的。</translation>
    </message>
    <message>
        <source>The hall took all of it.</source>
        <translation>都已传到县数据库。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to look at</source>
        <translation>
            <numerusform>%n 件要你看一眼</numerusform>
        </translation>
    </message>
    <message>
        <source>The chief representative types her own password.</source>
        <translation>请首席代表输入本人的密码。</translation>
    </message>
    <message>
        <source>Settled. What was not chosen stays in the history.</source>
        <translation>定了。没选的那份留在“经过”里。</translation>
    </message>
    <message>
        <source>Without the hall</source>
        <translation>断网时</translation>
    </message>
    <message>
        <source>call by slip, receive, accept, print, first-asked</source>
        <translation>指定叫号、收件、受理、打印、首问登记</translation>
    </message>
    <message>
        <source>call next, sign for, approvals, review</source>
        <translation>叫下一位、签收、送批、督办</translation>
    </message>
    <message>
        <source>numbers kept for it, first-asked, print</source>
        <translation>备好的号、首问登记、打印</translation>
    </message>
    <message>
        <source>sign for, review</source>
        <translation>签收、督办</translation>
    </message>
    <message>
        <source>kept on this PC, also when off</source>
        <translation>都存在本机，关机不丢</translation>
    </message>
    <message>
        <source>Close, press Esc</source>
        <translation>关闭，按 Esc</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>changed elsewhere, too</source>
        <translation>别处也改了</translation>
    </message>
    <message>
        <source>say it in person</source>
        <translation>要口头转</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在传</translation>
    </message>
    <message>
        <source>waits for the link</source>
        <translation>等网络</translation>
    </message>
</context>
</TS>
