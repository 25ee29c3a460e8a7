<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AskPanel</name>
    <message>
        <source>What for</source>
        <translation>来办什么</translation>
    </message>
    <message>
        <source>Initials; digits choose a group while this is empty</source>
        <translation>打首字母；不打字时按下面的数字</translation>
    </message>
    <message>
        <source>Type initials, or press the digit of a group.</source>
        <translation>打首字母找事项，或按类别前的数字。</translation>
    </message>
    <message>
        <source>Self-service can do this. Show the way? ({name})</source>
        <translation>可自助办理，是否引导？（{name}）</translation>
    </message>
    <message>
        <source>Yes, go there</source>
        <translation>去自助办</translation>
    </message>
    <message>
        <source>No, a number</source>
        <translation>在窗口办</translation>
    </message>
    <message>
        <source>{name}: press Enter to issue.</source>
        <translation>{name}：按 Enter 发号。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要带什么</translation>
    </message>
</context>
<context>
    <name>BookDesk</name>
    <message>
        <source>Has an appointment at {time}: press Enter to check in.</source>
        <translation>{time} 有预约，按 Enter 签到。</translation>
    </message>
    <message>
        <source>Checked in already: {number}.</source>
        <translation>已经签到：{number}。</translation>
    </message>
    <message>
        <source>Its slip is printed again from the other list.</source>
        <translation>要补打，到“本台发的号”里选它。</translation>
    </message>
    <message>
        <source>Nobody in the book has this time.</source>
        <translation>预约里没有这个时间。</translation>
    </message>
    <message>
        <source>Choose the group first, then type the time.</source>
        <translation>先选类别，再输入时间。</translation>
    </message>
</context>
<context>
    <name>BookStrip</name>
    <message>
        <source>No appointments today</source>
        <translation>今天没有预约</translation>
    </message>
    <message numerus="yes">
        <source>Appointments: %n to come</source>
        <translation>
            <numerusform>预约还有 %n 个没到</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskTables</name>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Here: {no}</source>
        <translation>已签到 {no}</translation>
    </message>
    <message>
        <source>Counts from {time}</source>
        <translation>{time} 起按预约叫</translation>
    </message>
    <message>
        <source>Too late: ordinary turn</source>
        <translation>过时，按普通号</translation>
    </message>
    <message>
        <source>Counts until {time}</source>
        <translation>{time} 前按预约叫</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Appointments of today</source>
        <translation>今天的预约</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Waits, {count} before it</source>
        <translation>又在等，前面还有 {count} 人</translation>
    </message>
    <message>
        <source>New number needed</source>
        <translation>次数用完，重新取号</translation>
    </message>
    <message>
        <source>Would come after {count}</source>
        <translation>排在 {count} 人后面</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Numbers passed over today</source>
        <translation>今天过了的号</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>前面 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is given out.</source>
        <translation>{number} 已发号。</translation>
    </message>
    <message>
        <source>Shown to self-service: {name}. It is counted.</source>
        <translation>已引导自助办理：{name}。已计数。</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} 重新排队了。</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are called before it.</source>
        <translation>
            <numerusform>前面还有 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is void.</source>
        <translation>{number} 已作废。</translation>
    </message>
    <message>
        <source>{number} is printing again.</source>
        <translation>正在补打 {number}。</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>告知单已打印。</translation>
    </message>
    <message>
        <source>The list did not come out.</source>
        <translation>告知单没打出来。</translation>
    </message>
    <message>
        <source>It is kept; see to the printer.</source>
        <translation>单子已存，看一下打印机。</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>at {numbers}</source>
        <translation>窗口 {numbers}</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>没开窗</translation>
    </message>
    <message>
        <source>No wait</source>
        <translation>不用等</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>候 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} · {minutes} min</source>
        <translation>{who} · 约 {minutes} 分</translation>
    </message>
    <message>
        <source>, press {key}</source>
        <translation>，按 {key}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>What to bring: {name}</source>
        <translation>要带什么：{name}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Large type, as for the elderly.</source>
        <translation>长者：用大号字打印。</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印告知单</translation>
    </message>
    <message>
        <source>Nothing depends on the situation.</source>
        <translation>这个事项不分情形。</translation>
    </message>
    <message>
        <source>This matter needs no application.</source>
        <translation>这种情形不用办。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to bring</source>
        <translation>
            <numerusform>要带 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>IssuedTable</name>
    <message>
        <source>Waiting</source>
        <translation>在等</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>接待完</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>没来</translation>
    </message>
    <message>
        <source>First by law</source>
        <translation>依法优先</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听障</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>需帮办</translation>
    </message>
    <message>
        <source>Slip no. {count}</source>
        <translation>打过 {count} 次</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打一张</translation>
    </message>
    <message>
        <source>Numbers given out at this desk</source>
        <translation>本台发的号</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>Find a matter first; then Tab shows what to bring.</source>
        <translation>先找到事项，再按 Tab 看要带什么。</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Lists of this desk</source>
        <translation>本台的清单</translation>
    </message>
    <message>
        <source>Time, initials or end of the phone</source>
        <translation>时间、姓名首字母、手机尾号</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>今天的预约</translation>
    </message>
    <message>
        <source>Given out here</source>
        <translation>本台发的号</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>过了的号</translation>
    </message>
    <message>
        <source>No number was given out here today.</source>
        <translation>今天本台还没发过号。</translation>
    </message>
    <message>
        <source>Nobody was passed over today.</source>
        <translation>今天没有过号的。</translation>
    </message>
    <message>
        <source>Nobody in the book fits {query}.</source>
        <translation>预约里没有“{query}”。</translation>
    </message>
    <message>
        <source>Nobody has an appointment today.</source>
        <translation>今天没有预约。</translation>
    </message>
</context>
<context>
    <name>PastNumbers</name>
    <message>
        <source>{number} was not passed over today.</source>
        <translation>{number} 今天没有过号。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>{number} waits already.</source>
        <translation>{number} 已经在排队。</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are called before it.</source>
        <translation>
            <numerusform>前面还有 %n 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionHead</name>
    <message>
        <source>issued {count}</source>
        <translation>今天发号 {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>大厅候 {count}</translation>
    </message>
    <message>
        <source>longest {minutes} min</source>
        <translation>最长 {minutes} 分</translation>
    </message>
    <message>
        <source>{count} kept for offline</source>
        <translation>断网备号 {count} 个</translation>
    </message>
    <message>
        <source>self-service: {diverted} went, {declined} not, {could} could</source>
        <translation>自助：去了 {diverted}、没去 {declined}、还可引导 {could}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约签到</translation>
    </message>
    <message>
        <source>Slip again</source>
        <translation>重打号票</translation>
    </message>
    <message>
        <source>Log a matter</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>Guide desk</source>
        <translation>导办台</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Guide desk</source>
        <translation>导办</translation>
    </message>
    <message>
        <source>Reading the queue of this hall</source>
        <translation>正在读全厅的等候</translation>
    </message>
    <message>
        <source>The queue could not be read.</source>
        <translation>等候没读出来。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再读一次</translation>
    </message>
    <message>
        <source>This hall has published no groups yet.</source>
        <translation>本厅还没有公布业务类别。</translation>
    </message>
    <message>
        <source>The hall's data office publishes them.</source>
        <translation>由信息科公布。</translation>
    </message>
    <message>
        <source>Choose a group first: a digit, or initials.</source>
        <translation>先选类别：按数字，或打首字母。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Type initials, or press the digit of a group.</source>
        <translation>打首字母找事项，或按类别前的数字。</translation>
    </message>
    <message>
        <source>Nothing is called {query}. Issue a number for general matters.</source>
        <translation>没有叫 {query} 的。先发综合号。</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Issue and print</source>
        <translation>发号并打印</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>号票预览</translation>
    </message>
    <message>
        <source>Press the digit of a group, then Enter.</source>
        <translation>按类别的数字，再按 Enter。</translation>
    </message>
    <message>
        <source>{number} is printing</source>
        <translation>{number} 正在打印</translation>
    </message>
    <message>
        <source>The slip cannot be drawn here; issuing works.</source>
        <translation>这里画不出号票，发号照常。</translation>
    </message>
    <message>
        <source>Slip {number}, {count} ahead</source>
        <translation>号票 {number}，前面 {count} 人</translation>
    </message>
</context>
<context>
    <name>SlipPrinting</name>
    <message>
        <source>The slip of {number} did not come out: {why}.</source>
        <translation>{number} 的号票没打出来：{why}。</translation>
    </message>
    <message>
        <source>The number stands. Tell it or write it down; Ctrl+P prints it again.</source>
        <translation>号已经算数。报给他或写给他；Ctrl+P 补打。</translation>
    </message>
</context>
<context>
    <name>VisitorPanel</name>
    <message>
        <source>Who takes it</source>
        <translation>取号人</translation>
    </message>
    <message>
        <source>Nobody has to say</source>
        <translation>不强制实名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>军人</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>需帮办</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听障</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>已读身份证</translation>
    </message>
    <message>
        <source>The card itself is out of date.</source>
        <translation>证件本身过期了。</translation>
    </message>
    <message>
        <source>Holds {numbers} already; one number is enough.</source>
        <translation>手里已有 {numbers}，一个号就够。</translation>
    </message>
</context>
<context>
    <name>VoidCard</name>
    <message>
        <source>Void {no}?</source>
        <translation>{no} 作废？</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The number is used up and is not called. It cannot be taken back.</source>
        <translation>作废后不再叫这个号，不能恢复。</translation>
    </message>
    <message>
        <source>Taken by mistake</source>
        <translation>误取</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>重复取号</translation>
    </message>
</context>
</TS>
