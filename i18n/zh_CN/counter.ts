<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CallsPanel</name>
    <message>
        <source>a no-show needs {calls} calls, {seconds} s or more apart</source>
        <translation>够 {calls} 次、每次隔 {seconds} 秒以上，才能算过号</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>这个号叫过几次</translation>
    </message>
    <message>
        <source>called to window {window}</source>
        <translation>叫到 {window} 号窗口</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>最早 {time}</translation>
    </message>
    <message>
        <source>press F3; F2 and F6 also only call again</source>
        <translation>按 F3，或按 F2、F6 也只重呼</translation>
    </message>
    <message>
        <source>{seconds} s after the last call, F6 makes it a no-show; F2 calls the next, too</source>
        <translation>最后一次以后 {seconds} 秒还没到，F6 过号，F2 过号并叫下一位</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已叫</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没叫</translation>
    </message>
</context>
<context>
    <name>CareBanner</name>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>Speak slowly.</source>
        <translation>放慢语速</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>hard of hearing</source>
        <translation>听力不好</translation>
    </message>
    <message>
        <source>Face them; Ctrl+T writes it large.</source>
        <translation>面对他说；Ctrl+T 写给他看。</translation>
    </message>
    <message>
        <source>needs assistance</source>
        <translation>要帮办</translation>
    </message>
    <message>
        <source>Fill in the forms together.</source>
        <translation>陪着一起填表</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
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
        <source>deferred</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>不需许可</translation>
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
        <translation>不予许可</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>办结</translation>
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
        <translation>受理已撤销</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>终止办理</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Calling</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>On hold {held}, no-shows {missed}</source>
        <translation>挂起 {held} · 过号 {missed}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>{n} pieces here</source>
        <translation>留了 {n} 份材料</translation>
    </message>
    <message>
        <source>held {minutes}</source>
        <translation>挂起 {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n will come back and go on</source>
        <translation>
            <numerusform>%n 人离窗补办，回来直接接着办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Call another number</source>
        <translation>指定叫别的号</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>指定叫号</translation>
    </message>
    <message>
        <source>No link to the hall: nobody is called by itself.</source>
        <translation>断网：不自动叫下一位。</translation>
    </message>
    <message>
        <source>Two windows could call the same person. Ask for the slip and type its number.</source>
        <translation>两个窗口会叫到同一个人。请看群众手里的号票，按号叫。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没人在等。</translation>
    </message>
    <message>
        <source>No number was taken today.</source>
        <translation>今天还没有人取号。</translation>
    </message>
    <message>
        <source>The last number was taken just now.</source>
        <translation>刚刚有人取号。</translation>
    </message>
    <message>
        <source>No new number in the last {minutes} minutes.</source>
        <translation>最近 {minutes} 分钟没有新号。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Press F2 to call to window {window}</source>
        <translation>按 F2 呼叫到 {window} 号窗口</translation>
    </message>
    <message>
        <source>Being served at window {window}</source>
        <translation>正在 {window} 号窗口办理</translation>
    </message>
    <message>
        <source>Called to window {window}</source>
        <translation>已呼叫，等他到 {window} 号窗口</translation>
    </message>
    <message>
        <source>They cannot hear the call: go and fetch them.</source>
        <translation>他听不见叫号，请走过去请他</translation>
    </message>
    <message>
        <source>Go on with the earlier case</source>
        <translation>接着办上次的件</translation>
    </message>
    <message>
        <source>Start the intake</source>
        <translation>开始受理</translation>
    </message>
    <message>
        <source>When they come, press F4</source>
        <translation>人到了，按 F4</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>visit {n}</source>
        <translation>第 {n} 次来</translation>
    </message>
    <message>
        <source>on {day} window {window} asked for {count} more</source>
        <translation>{day} {window} 号窗口告知要补 {count} 项</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message>
        <source>waited {waited} · serving {served}</source>
        <translation>等候 {waited} · 办理 {served}</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>等 {minutes}</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Marks of {no}</source>
        <translation>{no} 的标记</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>seen in person</source>
        <translation>当面可知</translation>
    </message>
    <message>
        <source>card shown</source>
        <translation>看过证件</translation>
    </message>
    <message>
        <source>known from an earlier case</source>
        <translation>以前的件里有</translation>
    </message>
    <message>
        <source>How do you know of the ground?</source>
        <translation>依据怎么看出来的</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>MatterPanel</name>
    <message>
        <source>Without a case, this number ends as</source>
        <translation>不开件时，这个号怎么结</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>咨询已答复</translation>
    </message>
    <message>
        <source>The visitor left</source>
        <translation>本人离开</translation>
    </message>
    <message>
        <source>Not ours: note it</source>
        <translation>不归本窗口，首问登记</translation>
    </message>
    <message>
        <source>To another window</source>
        <translation>转给别的窗口</translation>
    </message>
    <message>
        <source>Asked for last time</source>
        <translation>上次告知要补的</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>{window} 号窗口</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 项</translation>
    </message>
    <message>
        <source>Said at the window that sent them</source>
        <translation>他在前一个窗口的原话</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>他来问的</translation>
    </message>
    <message>
        <source>{n} pieces are in hand without a paper: receive or give back before the end.</source>
        <translation>手里有 {n} 份材料还没出单据：收件或退还以后才能结束。</translation>
    </message>
    <message>
        <source>No earlier notice is open.</source>
        <translation>没有等着补正的件。</translation>
    </message>
    <message>
        <source>Nothing recorded counts as a consultation with nothing written.</source>
        <translation>什么都不记就结束，算“咨询（未写内容）”。</translation>
    </message>
    <message>
        <source>This number has no name: earlier cases cannot be shown.</source>
        <translation>这个号没有实名，看不到以前的件。</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Let wait</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>{time} · may not come back</source>
        <translation>{time} · 不能再恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) · last {time}</source>
        <translation>
            <numerusform>呼叫 %n 次没到 · {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>same day, behind {n} persons</source>
        <translation>当天可恢复，排在 {n} 人后面</translation>
    </message>
</context>
<context>
    <name>OthersPanel</name>
    <message>
        <source>Other matters</source>
        <translation>其他事</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>来 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Other matters of {name}</source>
        <translation>{name}的其他事</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>等候队列</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Beside me</source>
        <translation>本区</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全厅</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>看谁的号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>办理类别</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>办事人</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>已等候</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>call this one</source>
        <translation>指定呼叫该号</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>改标记</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读</translation>
    </message>
    <message>
        <source>Beside me {letters}</source>
        <translation>本区 {letters}</translation>
    </message>
    <message>
        <source>Whole hall {n}</source>
        <translation>全厅 {n}</translation>
    </message>
    <message>
        <source>Published ground › booked › sent on and held › first come (1 ordinary after {n})</source>
        <translation>依法优先 › 预约到点 › 转来与挂起 › 取号先后（每 {n} 个优先后叫 1 个普通号）</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没人在等。</translation>
    </message>
    <message numerus="yes">
        <source>%n that this window can take</source>
        <translation>
            <numerusform>本窗口可办 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {minutes}</source>
        <translation>最长已等 {minutes}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time} 的数据</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未实名</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>接待完</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均接待</translation>
    </message>
    <message>
        <source>Questions noted</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>Handoffs to sign for</source>
        <translation>待我签收的转办</translation>
    </message>
    <message>
        <source>Received, no paper out yet</source>
        <translation>收了件，还没出文书</translation>
    </message>
    <message>
        <source>My cases due today</source>
        <translation>我受理的件今天到期</translation>
    </message>
    <message>
        <source>Deferred material owed</source>
        <translation>容缺待补</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>剩 {minutes}</translation>
    </message>
    <message>
        <source>latest {month}/{day}</source>
        <translation>最晚 {month} 月 {day} 日</translation>
    </message>
</context>
</TS>
