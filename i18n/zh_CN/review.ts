<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由你决定</translation>
    </message>
    <message>
        <source>Who could open</source>
        <translation>看谁能开</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不开</translation>
    </message>
    <message>
        <source>No window more is needed</source>
        <translation>不用增开窗口</translation>
    </message>
    <message>
        <source>As it goes, nobody will wait longer than {red} min.</source>
        <translation>照现在的速度，没有人会等超过 {red} 分。</translation>
    </message>
    <message>
        <source>You put the suggestion off.</source>
        <translation>你选了先不开。等候变了再提。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n more windows for {letter} {group}</source>
        <translation>
            <numerusform>建议增开 %n 个窗口办 {letter} {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} wait, and no window that does this is open.</source>
        <translation>{count} 人在等，没有开着的窗口办这类。</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait at %n windows; the last of them will wait {length}.</source>
        <translation>
            <numerusform>{count} 人在等，开着 %n 个窗口，照现在的速度最后一位要等 {length}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ({name})</source>
        <translation>{number} 号（{name}）</translation>
    </message>
    <message>
        <source>Closed now: {windows}.</source>
        <translation>现在没开：{windows}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Then it would be {length}.</source>
        <translation>增开后预计降到 {length}。</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>For you to handle</source>
        <translation>要你处理</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>现在没有要你处理的。</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>{what}, {detail}: look</source>
        <translation>{what}，{detail}：看一下</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看一下</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>line {minutes} min</source>
        <translation>红线 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>DueCases</name>
    <message>
        <source>Cases that press</source>
        <translation>要紧的件</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>哪些件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>最晚告知</translation>
    </message>
    <message>
        <source>Promised, by law</source>
        <translation>承诺、法定期限</translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation>最晚 {day}</translation>
    </message>
    <message>
        <source>by law {day}</source>
        <translation>法定 {day}</translation>
    </message>
    <message>
        <source>decided, deliver by {day}</source>
        <translation>已决定，最晚 {day} 送达</translation>
    </message>
    <message>
        <source>Past the limit {count}</source>
        <translation>已超期 {count}</translation>
    </message>
    <message>
        <source>Soon {count}</source>
        <translation>临期 {count}</translation>
    </message>
    <message>
        <source>Received without a paper {count}</source>
        <translation>收件未出文书 {count}</translation>
    </message>
    <message>
        <source>No case is past its limit.</source>
        <translation>没有超期的件。</translation>
    </message>
    <message>
        <source>No case comes near its limit.</source>
        <translation>没有临期的件。</translation>
    </message>
    <message>
        <source>Nothing lies here without a paper.</source>
        <translation>收下的材料都出了文书。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are still being read in.</source>
        <translation>
            <numerusform>还有 %n 件正在读入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; these have to act first.</source>
        <translation>前 {shown} 件，共 {total} 件；先要动手的在上面。</translation>
    </message>
    <message>
        <source>Who is told nothing in time counts as accepted from the day of receipt.</source>
        <translation>逾期不告知的，自收到材料之日起即为受理。</translation>
    </message>
    <message>
        <source>Enter shows what the ledger says about a case.</source>
        <translation>按 Enter 看这件的账。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces with us</source>
        <translation>
            <numerusform>材料在我们这里 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>The hall in figures</source>
        <translation>大厅六个数</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Windows open</source>
        <translation>开着的窗口</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Numbers today</source>
        <translation>今天取号</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次办成</translation>
    </message>
    <message>
        <source>Handoffs unsigned</source>
        <translation>待签收转办</translation>
    </message>
    <message>
        <source>longest {minutes} min · {no}</source>
        <translation>最长 {minutes} 分 · {no}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>没人在等</translation>
    </message>
    <message>
        <source>away too long {count}</source>
        <translation>暂离超时 {count}</translation>
    </message>
    <message>
        <source>away {count}</source>
        <translation>暂离 {count}</translation>
    </message>
    <message>
        <source>not heard {count}</source>
        <translation>断了 {count}</translation>
    </message>
    <message>
        <source>everybody at the post</source>
        <translation>都在岗</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>个</translation>
    </message>
    <message>
        <source>ended {finished} · missed {missed}</source>
        <translation>接待完 {finished} · 过号 {missed}</translation>
    </message>
    <message>
        <source>this month {percent}%</source>
        <translation>本月 {percent}%</translation>
    </message>
    <message>
        <source>no case accepted yet</source>
        <translation>本月还没有受理的件</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{count} past the time</source>
        <translation>{count} 件过了时间</translation>
    </message>
    <message>
        <source>all in time</source>
        <translation>都在时间内</translation>
    </message>
    <message>
        <source>no day before</source>
        <translation>没有可比的一天</translation>
    </message>
    <message>
        <source>last time by now {minutes} min</source>
        <translation>上一天同时段 {minutes} 分</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>A case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>name, initials, number, matter</source>
        <translation>姓名、首字母、编号、事项</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>查哪一件</translation>
    </message>
    <message>
        <source>Look for a case.</source>
        <translation>先找一件。</translation>
    </message>
    <message>
        <source>Half a name is enough, or the end of a number.</source>
        <translation>半个姓名就够，编号的末几位也行。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>找到的件</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>账上怎么记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做的时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Who, where</source>
        <translation>谁，在哪</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation>在左边选一件。</translation>
    </message>
    <message>
        <source>The ledger is only ever added to: nothing in it is changed.</source>
        <translation>账只往后添，记下的不改。</translation>
    </message>
    <message>
        <source>No case is found by these words.</source>
        <translation>没有找到这样的件。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows. The ledger is only ever added to: nothing in it is changed.</source>
        <translation>
            <numerusform>共 %n 行。账只往后添，记下的不改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this station; the hall was not reached and may have more.</source>
        <translation>
            <numerusform>只有本机的 %n 行；连不上县数据库，可能还有更早的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded about this case here.</source>
        <translation>本机没有这件的账。</translation>
    </message>
    <message>
        <source>not in the hall yet</source>
        <translation>还没入账</translation>
    </message>
    <message>
        <source>recorded {time}</source>
        <translation>{time} 入账</translation>
    </message>
    <message>
        <source>the hall</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>row {place} of the ledger, seal {seal}</source>
        <translation>账目第 {place} 行，校验 {seal}</translation>
    </message>
    <message>
        <source>only at this station so far</source>
        <translation>还只在本机</translation>
    </message>
    <message>
        <source>wrote: {rows}</source>
        <translation>写下：{rows}</translation>
    </message>
    <message>
        <source>reached the hall {length} after it was done</source>
        <translation>做完 {length}后才入账</translation>
    </message>
    <message>
        <source>rule: {code}</source>
        <translation>规则：{code}</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <source>Waits of today</source>
        <translation>今天的等候</translation>
    </message>
    <message>
        <source>longest wait in every quarter of an hour, min</source>
        <translation>每 15 分钟最长等候（分）</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>click one, or Enter, for more</source>
        <translation>点窗口看明细</translation>
    </message>
    <message>
        <source>no link to the hall: which PCs are alive is not known</source>
        <translation>连不上县数据库，不知道哪台断了</translation>
    </message>
    <message>
        <source>For you to handle {count}</source>
        <translation>要你处理 {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Changes the hall did not take</source>
        <translation>没收下的改动</translation>
    </message>
    <message>
        <source>nothing of them is lost or merged in silence</source>
        <translation>一条不丢，也不悄悄合并</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Who, where</source>
        <translation>谁，在哪</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Each lies in the tray of the clerk who made it; with a legal paper out the chief decides</source>
        <translation>每条都在经手人的托盘里，两份并排；文书已发出的，由首席代表定。</translation>
    </message>
    <message>
        <source>The hall took every change.</source>
        <translation>所有改动都收下了。</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>waits behind it</source>
        <translation>跟着等</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>没收下</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Live hall</source>
        <translation>实时大厅</translation>
    </message>
    <message>
        <source>Handoffs to sign</source>
        <translation>待签收转办</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>临期超期</translation>
    </message>
    <message>
        <source>Ledger of a case</source>
        <translation>查一件的账</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>没收下的</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time} 的数据</translation>
    </message>
    <message>
        <source> · the hall is closed, minute clocks stand still</source>
        <translation> · 现在不是开放时间，分钟类的时钟不走</translation>
    </message>
    <message>
        <source> · no link to the hall, what other desks did since then is missing</source>
        <translation> · 连不上县数据库，之后别的窗口做的事看不到</translation>
    </message>
</context>
<context>
    <name>ReviewTrouble</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Away too long</source>
        <translation>暂离超时</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>断了</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>未开</translation>
    </message>
    <message>
        <source>short rest</source>
        <translation>短休</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>会办</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>踏勘</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>planned {minutes} min</source>
        <translation>计划 {minutes} 分</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>呼叫 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>没人上岗</translation>
    </message>
    <message>
        <source>No window open for {group}</source>
        <translation>没有窗口在办{group}</translation>
    </message>
    <message>
        <source>{count} waiting, the longest {length} · windows {window}</source>
        <translation>{count} 人在等，最长 {length} · {window} 号窗口</translation>
    </message>
    <message>
        <source>Window {window}, {name}: away too long</source>
        <translation>{window} 号窗口 {name} 暂离超时</translation>
    </message>
    <message>
        <source>planned {planned} min, now {length} · {count} waiting</source>
        <translation>计划 {planned} 分，已 {length} · {count} 人在等</translation>
    </message>
    <message>
        <source>Handoff unsigned for {length}</source>
        <translation>转办 {length}没人签收</translation>
    </message>
    <message>
        <source>{words} → {name}</source>
        <translation>{words} → {name}</translation>
    </message>
    <message>
        <source>{words} has waited {length}</source>
        <translation>{words} 等了 {length}</translation>
    </message>
    <message>
        <source>{count} past the line of {planned} min</source>
        <translation>{count} 人等过了 {planned} 分的红线</translation>
    </message>
    <message>
        <source>Cases past the limit: {count}</source>
        <translation>{count} 件超期</translation>
    </message>
    <message>
        <source>the first to act on are on top</source>
        <translation>先要动手的在最上面</translation>
    </message>
    <message>
        <source>Cases received without a paper: {count}</source>
        <translation>{count} 件收件未出文书</translation>
    </message>
    <message>
        <source>said nothing in time, they count as accepted</source>
        <translation>逾期不告知，即为受理</translation>
    </message>
    <message>
        <source>Changes the hall did not take: {count}</source>
        <translation>{count} 条改动没收下</translation>
    </message>
    <message>
        <source>both versions are kept until somebody settles them</source>
        <translation>两份都在，等人处理</translation>
    </message>
    <message>
        <source>Window {window}: {words} takes {length}</source>
        <translation>{window} 号窗口 {words} 已办 {length}</translation>
    </message>
    <message>
        <source>{name} · others take {planned} min · help needed?</source>
        <translation>{name} · 平均 {planned} 分 · 是否要帮忙</translation>
    </message>
    <message>
        <source>Window {window} is not heard</source>
        <translation>{window} 号窗口的电脑断了</translation>
    </message>
    <message>
        <source>{name} · the PC, not the person · {count} waiting</source>
        <translation>{name} · 是电脑断了，不当暂离算 · {count} 人在等</translation>
    </message>
    <message>
        <source>Accepted by silence</source>
        <translation>逾期未告知，视为受理</translation>
    </message>
    <message>
        <source>Called at two windows</source>
        <translation>同一个号被两个窗口叫了</translation>
    </message>
    <message>
        <source>Window taken over from a silent PC</source>
        <translation>接管了没响应的窗口</translation>
    </message>
    <message>
        <source>To be told: a paper counts no more</source>
        <translation>要告诉申请人：单据作废</translation>
    </message>
    <message>
        <source>Checked in at two desks</source>
        <translation>两处都签到了</translation>
    </message>
    <message>
        <source>Handed over out of step</source>
        <translation>交付时件已变动</translation>
    </message>
    <message>
        <source>Told in time: not accepted by silence</source>
        <translation>按时告知，不算视为受理</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>超 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>超 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>最晚今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}/{day}/{year}</source>
        <translation>{year} 年 {month} 月 {day} 日</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
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
        <source>accepted, deferral</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>不需要许可</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>不予许可</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已送达</translation>
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
        <translation>终止办理</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>{tab}, {count} pressing</source>
        <translation>{tab}，{count} 件要紧</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Parts of this page</source>
        <translation>本页标签</translation>
    </message>
</context>
<context>
    <name>UnsignedTab</name>
    <message>
        <source>Handoffs nobody signed for</source>
        <translation>没人签收的转办</translation>
    </message>
    <message>
        <source>the minutes run in opening hours only</source>
        <translation>分钟只在开放时间走</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>没签收</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>With whom now</source>
        <translation>现在在谁那里</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Until somebody signs, the sender is responsible. After 30 minutes the unit is reminded, after 60 it comes here.</source>
        <translation>没签收之前，还由转办人负责。30 分没签收提醒科室负责人，60 分到这里。</translation>
    </message>
    <message>
        <source>Every handoff is signed for.</source>
        <translation>转办都签收了。</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>到你这里</translation>
    </message>
    <message>
        <source>unit reminded</source>
        <translation>已提醒科室</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>时间内</translation>
    </message>
    <message>
        <source>number {no} goes along</source>
        <translation>{no} 号一起转</translation>
    </message>
    <message>
        <source>sent back {count} times</source>
        <translation>退回过 {count} 次</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>{time} 转出</translation>
    </message>
    <message>
        <source>nobody sits there now</source>
        <translation>现在窗口没人</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>账号已停用</translation>
    </message>
</context>
<context>
    <name>WaitBars</name>
    <message>
        <source>Waits of today: nobody was called yet</source>
        <translation>今天的等候：还没叫过号</translation>
    </message>
    <message>
        <source>Waits of today: longest {highest} min, since {time} {minutes} min, the line is {red} min</source>
        <translation>今天的等候：最长 {highest} 分，{time} 起 {minutes} 分，红线 {red} 分</translation>
    </message>
    <message>
        <source>Nobody was called yet.</source>
        <translation>还没叫过号。</translation>
    </message>
</context>
<context>
    <name>WindowBoard</name>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>WindowButton</name>
    <message>
        <source>waiting {count}</source>
        <translation>候 {count}</translation>
    </message>
    <message>
        <source>Window {number} {name}</source>
        <translation>{number} 号窗口 {name}</translation>
    </message>
</context>
<context>
    <name>WindowDetail</name>
    <message>
        <source>Window {number} {name}</source>
        <translation>{number} 号窗口 {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>nobody at the window</source>
        <translation>窗口前没有人</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>没人上岗</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>本窗口的人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号</translation>
    </message>
    <message>
        <source>For</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>{reason}, planned {planned} min, {minutes} min of opening time gone</source>
        <translation>{reason}，计划 {planned} 分，已 {minutes} 分（只算开放时间）</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>{minutes} min each</source>
        <translation>平均 {minutes} 分</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>今天接待完</translation>
    </message>
    <message>
        <source>Waiting, on hold</source>
        <translation>在等、挂起</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>办的业务</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
