<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FirstPageScreen</name>
    <message>
        <source>First</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>This station knows no such matter.</source>
        <translation>本机没有这一件。</translation>
    </message>
    <message>
        <source>Choose a matter below first; its receipt is printed then.</source>
        <translation>先在下面选一件，再按 Ctrl+P 打它的回执。</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>no name</source>
        <translation>不愿留名</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d}</source>
        <translation>{hours} 时 {minutes:02d}</translation>
    </message>
    <message>
        <source>sent back twice: {reason} · first asked: {who}</source>
        <translation>退了两次：{reason} · {who} 首问</translation>
    </message>
    <message>
        <source>complaint, taken in by {who} · {time}</source>
        <translation>投诉，{who} 收下 · {time}</translation>
    </message>
    <message>
        <source>nobody's so far, taken in by {who} · {time}</source>
        <translation>说不清归谁，{who} 先收下 · {time}</translation>
    </message>
    <message>
        <source>{who} was asked first · sent {time}</source>
        <translation>{who} 首问 · {time} 转来</translation>
    </message>
    <message>
        <source>sent by {who} {time} · first asked: {first}</source>
        <translation>{who} {time} 转来 · {first} 首问</translation>
    </message>
    <message>
        <source>comes with {no}: calling it signs</source>
        <translation>跟着 {no} 来，叫号开始就签收</translation>
    </message>
    <message>
        <source>mine, {name} decides</source>
        <translation>本窗口，{name}定</translation>
    </message>
    <message>
        <source>not signed for, still mine</source>
        <translation>没签收，还在我这里</translation>
    </message>
    <message>
        <source>sent back, mine</source>
        <translation>退回，在我这里</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>still mine: nobody at {where} now</source>
        <translation>仍归我：{where}现在没人</translation>
    </message>
    <message>
        <source>still mine: account closed, {where}</source>
        <translation>仍归我：对方账号已停用，{where}</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>对方不在</translation>
    </message>
    <message>
        <source>nobody signs</source>
        <translation>没人签收</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回一次</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>待我答复</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>待告诉他</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>reported up</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>told where</source>
        <translation>已告知去向</translation>
    </message>
    <message>
        <source>told, closed</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>took {length}</source>
        <translation>用时 {length}</translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation>超 {length}</translation>
    </message>
    <message>
        <source>First asked: {who}, {at}.</source>
        <translation>首问：{who}，{at}。</translation>
    </message>
    <message>
        <source>Nobody can sign for it now. Call it back, then hand it to somebody else.</source>
        <translation>现在没有人能签收。请先撤回，再转给别人。</translation>
    </message>
    <message>
        <source>Sent back: {why}</source>
        <translation>退回理由：{why}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>答复：{words}</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>I was asked first</source>
        <translation>我首问的</translation>
    </message>
    <message>
        <source>followed until there is a result</source>
        <translation>跟到有结果为止</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>跟到有结果</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>没结</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which matters</source>
        <translation>看哪些</translation>
    </message>
    <message>
        <source>Name, words or number</source>
        <translation>姓名、原话、编号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>问的事</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>现在在谁那里</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读……</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>没结 {n}</translation>
    </message>
    <message>
        <source>None of them speaks of that.</source>
        <translation>没有写到这个的。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有没结的事。</translation>
    </message>
    <message>
        <source>Whoever is asked first writes it down: Ctrl+D on any page.</source>
        <translation>谁先被问到，谁记下来：在哪一页都按 Ctrl+D。</translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>Waits for my signature</source>
        <translation>待我签收</translation>
    </message>
    <message>
        <source>once signed it is yours; the person does not tell it twice</source>
        <translation>签收后由你接着办，群众不用再讲一遍</translation>
    </message>
    <message>
        <source>once signed it is yours</source>
        <translation>签收后由你接着办</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>return, say why</source>
        <translation>退回并写原因</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读……</translation>
    </message>
    <message>
        <source>Until signed the sender answers. After {remind} min the unit is reminded, after {escalate} min the supervisor. A unit may send back once; then the duty manager assigns.</source>
        <translation>签收前仍由转出的人负责。{remind} 分没签收提醒科室负责人，{escalate} 分提醒督办。每单位只能退一次，再退由值班长指定承办。</translation>
    </message>
    <message>
        <source>Nothing waits for your signature.</source>
        <translation>没有等你签收的。</translation>
    </message>
    <message>
        <source>What colleagues send you appears here with a countdown.</source>
        <translation>同事转来的会出现在这里，带倒计时。</translation>
    </message>
    <message>
        <source>as of {time}, signing needs the hall</source>
        <translation>{time} 的数据，连上才能签收</translation>
    </message>
</context>
<context>
    <name>IncomingTable</name>
    <message>
        <source>Waits for my signature</source>
        <translation>待我签收</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定承办</translation>
    </message>
    <message>
        <source>Call {no}</source>
        <translation>叫 {no}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
</context>
<context>
    <name>MatterSteps</name>
    <message>
        <source>Signed for: {words}</source>
        <translation>已签收：{words}</translation>
    </message>
    <message>
        <source>Not the duty of our unit</source>
        <translation>不是我单位的职责</translation>
    </message>
    <message>
        <source>It belongs to …</source>
        <translation>应当归……</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>归哪个单位或窗口</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>写原因</translation>
    </message>
    <message>
        <source>A unit may send a matter back once. The sender has it again at once.</source>
        <translation>每单位只能退一次。退回以后马上又在转出的人那里。</translation>
    </message>
    <message>
        <source>Your unit sent it back before: now the duty manager decides whose it is.</source>
        <translation>你单位退过一次了：再退由值班长指定承办。</translation>
    </message>
    <message>
        <source>Send back: {words}</source>
        <translation>退回：{words}</translation>
    </message>
    <message>
        <source>It belongs to {whom}</source>
        <translation>应当归{whom}</translation>
    </message>
    <message>
        <source>Sent back for the second time.</source>
        <translation>第二次退回。</translation>
    </message>
    <message>
        <source>The duty manager decides; until then the sender keeps it.</source>
        <translation>由值班长指定承办，定下以前还在转出的人那里。</translation>
    </message>
    <message>
        <source>Sent back, the sender has it again.</source>
        <translation>已退回，又在转出的人那里了。</translation>
    </message>
    <message>
        <source>Assigned. They sign for it, and cannot send it back.</source>
        <translation>已指定承办。对方签收，不能再退。</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>指定谁承办</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定承办</translation>
    </message>
    <message>
        <source>{no} {name}</source>
        <translation>{no} {name}</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>怎么答复的</translation>
    </message>
    <message>
        <source>Answered and told</source>
        <translation>答复了，当面告诉了他</translation>
    </message>
    <message>
        <source>Answered, told later</source>
        <translation>有答复了，还没告诉他</translation>
    </message>
    <message>
        <source>Send on to a window or unit</source>
        <translation>转窗口或转单位</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>当面告诉他了</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>电话告诉他了</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>What was tried, and when</source>
        <translation>怎么联系的，几点</translation>
    </message>
    <message>
        <source>Call it back, I do it myself</source>
        <translation>撤回，我自己办</translation>
    </message>
    <message>
        <source>Print the handoff slip</source>
        <translation>打转办单</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打首问回执</translation>
    </message>
    <message>
        <source>Print the register sheet</source>
        <translation>打首问责任登记表</translation>
    </message>
    <message>
        <source>Written down: {words}</source>
        <translation>已记下：{words}</translation>
    </message>
    <message>
        <source>Called back: {words}</source>
        <translation>已撤回：{words}</translation>
    </message>
    <message>
        <source>Sent on: {words}</source>
        <translation>已转出：{words}</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Window or unit</source>
        <translation>转给窗口还是单位</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Another: number or name</source>
        <translation>找别的：窗口号或名称</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Another: its name</source>
        <translation>找别的：单位名称</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <translation>为什么归它</translation>
    </message>
</context>
<context>
    <name>_Painter</name>
    <message>
        <source>assigned to us</source>
        <translation>指定承办</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>要你定</translation>
    </message>
    <message>
        <source>late by</source>
        <translation>已超</translation>
    </message>
    <message>
        <source>answer in</source>
        <translation>答复剩</translation>
    </message>
    <message>
        <source>to sign in</source>
        <translation>签收剩</translation>
    </message>
</context>
</TS>
