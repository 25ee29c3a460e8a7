<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>Gone to make copies</source>
        <translation>去复印</translation>
    </message>
    <message>
        <source>Filling in forms</source>
        <translation>填表</translation>
    </message>
    <message>
        <source>Gone to pay</source>
        <translation>去缴费</translation>
    </message>
    <message>
        <source>System fault</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>别的原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hold {no}</source>
        <translation>挂起 {no}</translation>
    </message>
    <message>
        <source>They come back without a new number. Material that was taken stays on the ticket.</source>
        <translation>回来不用再取号。收下的材料仍记在这个号上。</translation>
    </message>
    <message>
        <source>Who is back?</source>
        <translation>谁回来了</translation>
    </message>
    <message>
        <source>What was asked (may stay empty)</source>
        <translation>问了什么（可以不写）</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>咨询已答复</translation>
    </message>
    <message>
        <source>Told where to go</source>
        <translation>告知了去向</translation>
    </message>
    <message>
        <source>Which unit, where, which phone</source>
        <translation>哪个单位、在哪、电话多少</translation>
    </message>
    <message>
        <source>The visitor left</source>
        <translation>本人离开</translation>
    </message>
    <message>
        <source>Not done, say why</source>
        <translation>没办成，写原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was recorded in a case or a notice counts by itself; this is for the rest.</source>
        <translation>开了件、出了单据的自动算；这里只管别的。</translation>
    </message>
    <message>
        <source>Finish {no}</source>
        <translation>结束 {no}</translation>
    </message>
    <message>
        <source>The phone number is missing: unit, place and phone are told.</source>
        <translation>还差电话：单位、地址、电话都要告知。</translation>
    </message>
    <message>
        <source>This number is no longer at your window: nothing was done. Copy what you need.</source>
        <translation>这个号已不在本窗口，什么都没做；写好的内容可以复制下来用。</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>Call a number</source>
        <translation>指定叫号</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The number on the visitor's slip, like A024.</source>
        <translation>群众号票上的号，例如 A024。</translation>
    </message>
    <message>
        <source>No link to the hall: call only a number whose slip you hold in your hand.</source>
        <translation>断网：只叫号票在你手里的号。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>不是这一天</translation>
    </message>
    <message>
        <source>It is called as a number of today, {day}: the foot of the slip must say {date}.</source>
        <translation>按今天（{day}）的号叫：号票底部的取号日期应为 {date}。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>It says {date}: call</source>
        <translation>票上是 {date}，叫号</translation>
    </message>
</context>
<context>
    <name>TicketControl</name>
    <message>
        <source>No number is on hold at this window.</source>
        <translation>本窗口没有挂起的号。</translation>
    </message>
    <message>
        <source>You called {no} at {time}: the call did arrive.</source>
        <translation>{time} 你叫过 {no}，当时没回音，其实叫到了。</translation>
    </message>
    <message>
        <source>Start it with F4, or call it again with F3.</source>
        <translation>人到了按 F4，没到按 F3 重呼。</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Reading…</source>
        <translation>正在读</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>指定叫号</translation>
    </message>
    <message>
        <source>No link: call by the slip</source>
        <translation>断网：录群众手里的号</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>Next {no}</source>
        <translation>下一位 {no}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没人在等</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>for</source>
        <translation>已空闲</translation>
    </message>
    <message>
        <source>Called {made} / {of}</source>
        <translation>已呼叫 {made} / {of} 次</translation>
    </message>
    <message>
        <source>{left} more</source>
        <translation>差 {left} 次</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Finish, next</source>
        <translation>结束并叫下一位</translation>
    </message>
    <message>
        <source>Finish number</source>
        <translation>结束本号</translation>
    </message>
    <message>
        <source>appointment {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>sent from another window</source>
        <translation>别的窗口转来</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>挂起回来</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>取号先后</translation>
    </message>
    <message>
        <source>an ordinary number has its turn</source>
        <translation>轮到普通号</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>过号恢复</translation>
    </message>
    <message>
        <source>called by number</source>
        <translation>指定呼叫</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年优先</translation>
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
        <translation>军人优先</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听障</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>帮办</translation>
    </message>
    <message>
        <source>Booked {time}</source>
        <translation>预约 {time}</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补件</translation>
    </message>
    <message>
        <source>Sent here</source>
        <translation>转来</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>过号恢复</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>told once what is missing</source>
        <translation>已一次性告知</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理／不受理</translation>
    </message>
    <message>
        <source>concluded on the spot</source>
        <translation>当场办成</translation>
    </message>
    <message>
        <source>supplement taken</source>
        <translation>补交了材料</translation>
    </message>
    <message>
        <source>result picked up</source>
        <translation>领取了结果</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>question answered (recorded)</source>
        <translation>咨询（已记）</translation>
    </message>
    <message>
        <source>consultation (nothing written)</source>
        <translation>咨询（未写内容）</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>told where to go</source>
        <translation>告知厅外</translation>
    </message>
    <message>
        <source>complaint passed on</source>
        <translation>投诉已转值班长</translation>
    </message>
    <message>
        <source>everything given back</source>
        <translation>材料全部退还</translation>
    </message>
    <message>
        <source>the visitor left</source>
        <translation>本人离开</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未办</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{no} is a no-show</source>
        <translation>{no} 过号</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没人在等。</translation>
    </message>
    <message>
        <source>{done}. The hall does not answer, so nobody was called.</source>
        <translation>{done}。连不上县数据库，没有叫下一位。</translation>
    </message>
    <message>
        <source>Press F2 again later, or Ctrl+G and type the number in the visitor's hand.</source>
        <translation>过一会儿再按 F2，或按 Ctrl+G 录群众手里的号。</translation>
    </message>
    <message>
        <source>{left} more calls and {seconds} s before it counts as a no-show.</source>
        <translation>再叫 {left} 次、再等 {seconds} 秒才算过号。</translation>
    </message>
    <message>
        <source>After {seconds} s more, F6 makes it a no-show and F2 calls the next one, too.</source>
        <translation>再等 {seconds} 秒，按 F6 过号，按 F2 过号并叫下一位。</translation>
    </message>
    <message>
        <source>{no}: call {made}.</source>
        <translation>{no} 第 {made} 次呼叫。</translation>
    </message>
    <message>
        <source>{no} came with a handoff: you have signed for it.</source>
        <translation>{no} 是转来的，你已签收。</translation>
    </message>
    <message>
        <source>From now on you answer for it.</source>
        <translation>从现在起由你负责。</translation>
    </message>
    <message>
        <source>{no} is on hold</source>
        <translation>{no} 已挂起</translation>
    </message>
    <message>
        <source>{no} sent to window {window}</source>
        <translation>{no} 已发给 {window} 号窗口，还没签收</translation>
    </message>
    <message>
        <source>Marks of {no} changed</source>
        <translation>{no} 的标记已改</translation>
    </message>
    <message>
        <source>{no} goes on.</source>
        <translation>{no} 接着办。</translation>
    </message>
    <message>
        <source>{no} waits again, behind {count} persons.</source>
        <translation>{no} 重新排队，在 {count} 人后面。</translation>
    </message>
    <message>
        <source>Taken back: {numbers}.</source>
        <translation>已撤销：{numbers}。</translation>
    </message>
    <message>
        <source>{no} called</source>
        <translation>已叫 {no}</translation>
    </message>
    <message>
        <source>{no} finished: {outcomes}</source>
        <translation>{no} 已结束：{outcomes}</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>Transfer {no}</source>
        <translation>转移 {no}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Window number or first letters</source>
        <translation>窗口号，或拼音首字母</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>办什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>在等</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>In the visitor's own words (the next clerk reads them)</source>
        <translation>群众的原话（下一个窗口的人会看到）</translation>
    </message>
    <message>
        <source>The visitor's own words</source>
        <translation>群众的原话</translation>
    </message>
    <message>
        <source>Not for this window</source>
        <translation>不归本窗口</translation>
    </message>
    <message>
        <source>Next step there</source>
        <translation>下一步在那边办</translation>
    </message>
    <message>
        <source>The visitor asked for it</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>转过去</translation>
    </message>
    <message>
        <source>Tell the visitor: “I have sent your matter to window {window}. They sign for it and call you. If nobody calls, come back to me.”</source>
        <translation>对他说：“我已把您的事发给 {window} 号窗口，她签收后叫您；没人叫就回来找我。”</translation>
    </message>
    <message>
        <source>Write down first what the visitor wants, in their own words.</source>
        <translation>先写一句他要办什么，用他自己的话。</translation>
    </message>
</context>
</TS>
