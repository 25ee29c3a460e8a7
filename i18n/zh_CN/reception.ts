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
        <source>{name}: press Enter to issue.</source>
        <translation>{name}：按 Enter 发号。</translation>
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
    <name>IssuedPanel</name>
    <message>
        <source>Given out here</source>
        <translation>本台发的号</translation>
    </message>
    <message>
        <source>No number was given out here today.</source>
        <translation>今天本台还没发过号。</translation>
    </message>
    <message>
        <source>the last {count}</source>
        <translation>最近 {count} 个</translation>
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
        <source>Taken</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号</translation>
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
    <name>ReceptionPage</name>
    <message>
        <source>Guiding</source>
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
        <source>Given out today {count}</source>
        <translation>今天发号 {count}</translation>
    </message>
    <message>
        <source>waiting in the hall {count}</source>
        <translation>大厅候 {count}</translation>
    </message>
    <message>
        <source>longest {minutes} min</source>
        <translation>最长 {minutes} 分</translation>
    </message>
    <message>
        <source>kept for offline {count}</source>
        <translation>断网备号 {count} 个</translation>
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
        <source>Guide desk</source>
        <translation>导办台</translation>
    </message>
    <message>
        <source>Choose a group first: a digit, or initials.</source>
        <translation>先选类别：按数字，或打首字母。</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>这不是钟点。</translation>
    </message>
    <message>
        <source>Type it as 10:30.</source>
        <translation>照 10:30 的样子写。</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>前面 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is given out.</source>
        <translation>{number} 已发。</translation>
    </message>
    <message>
        <source>{number} is printing again.</source>
        <translation>正在补打 {number}。</translation>
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
        <source>Appointment, such as 10:30</source>
        <translation>预约时间，例如 10:30</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>预约时间</translation>
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
</TS>
