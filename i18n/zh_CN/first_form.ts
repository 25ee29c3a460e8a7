<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerBody</name>
    <message>
        <source>What you answered; empty: you answer later, by the time below</source>
        <translation>答复了什么；空着就是过后答复，期限在下面</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>fits the words</source>
        <translation>按原话推荐</translation>
    </message>
</context>
<context>
    <name>FirstWords</name>
    <message>
        <source>Write down a first question</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>who was asked first answers for it to the end</source>
        <translation>谁先接待，谁负责到底</translation>
    </message>
    <message>
        <source>asked first, answers</source>
        <translation>谁先接待谁负责</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>导办台</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>To be handled</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>{month}/{day} {time}</source>
        <translation>{month} 月 {day} 日 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>guide's desk</source>
        <translation>导办台</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>{name} ×{count}</source>
        <translation>{name} {count} 份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>phone {phone}, my name is {name}.</source>
        <translation>电话 {phone}，我姓{name}。</translation>
    </message>
    <message>
        <source>I have written it down and it goes to {name} at once. You have an answer by {time}; </source>
        <translation>您的事我先收下，马上报给{name}，最晚{time}答复您。</translation>
    </message>
    <message>
        <source>I have sent your matter to {place}. {who} signs for it and calls you; if nobody calls, come back to me, </source>
        <translation>我已把您的事发给 {place}，{who}签收后叫您；没人叫就回来找我，</translation>
    </message>
    <message>
        <source>My colleague there</source>
        <translation>那边的同事</translation>
    </message>
    <message>
        <source>I have sent your matter to {place}. Until they sign for it, it is mine. You have an answer by {time}; </source>
        <translation>我已把您的事发给{place}，他们签收以前还由我负责，最晚{time}答复您。</translation>
    </message>
    <message>
        <source>This is done at {unit}, {address}, phone {phone}. If it goes wrong there, call me, </source>
        <translation>这件事请到{unit}，{address}，电话 {phone}。在那边办不成，就打给我，</translation>
    </message>
    <message>
        <source>I find out and answer you by {time}; </source>
        <translation>我去问清楚，最晚{time}答复您。</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>What was asked (one sentence, as it was said)</source>
        <translation>来问什么（照原话记一句）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>no name left</source>
        <translation>不愿留名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Material taken, with how many</source>
        <translation>收了什么材料，几份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没收</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收了材料</translation>
    </message>
    <message>
        <source>Whom the complaint is about</source>
        <translation>投诉谁</translation>
    </message>
    <message>
        <source>About</source>
        <translation>投诉谁</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>我答复</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>转窗口</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>转单位</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>告知厅外</translation>
    </message>
    <message>
        <source>Report up</source>
        <translation>先收下上报</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>发</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>最晚答复</translation>
    </message>
    <message>
        <source>Signs the receipt</source>
        <translation>回执上签</translation>
    </message>
    <message>
        <source>On the pad</source>
        <translation>手写板</translation>
    </message>
    <message>
        <source>Not signed, why</source>
        <translation>没签，写原因</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>他签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>他签字</translation>
    </message>
    <message>
        <source>Why nobody signed</source>
        <translation>为什么没签</translation>
    </message>
    <message>
        <source>8 s to undo</source>
        <translation>8 秒内可撤销</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>只登记</translation>
    </message>
</context>
<context>
    <name>MatterForm</name>
    <message>
        <source>Not known, or nobody in particular</source>
        <translation>不知道，或不针对某个人</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>同时发号</translation>
    </message>
    <message>
        <source>goes too</source>
        <translation>一起转</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>发</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>号</translation>
    </message>
    <message>
        <source>You take it in; {name} hears of it at once and decides whose it is.</source>
        <translation>你先收下，{name}马上知道，由他定归谁。定下以前还由你负责。</translation>
    </message>
    <message>
        <source>Goes to {name} at once. Whom it is about does not see it.</source>
        <translation>马上交给{name}。被投诉的人看不到。</translation>
    </message>
    <message>
        <source>Say to {name}: “{words}”</source>
        <translation>对{name}说：“{words}”</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>对他说：“{words}”</translation>
    </message>
    <message>
        <source>Note as answered</source>
        <translation>登记，已答复</translation>
    </message>
    <message>
        <source>Note, print receipt</source>
        <translation>登记并打首问回执</translation>
    </message>
    <message>
        <source>Send, print receipt</source>
        <translation>转出并打首问回执</translation>
    </message>
    <message>
        <source>Told, print receipt</source>
        <translation>告知并打首问回执</translation>
    </message>
    <message>
        <source>Report, print receipt</source>
        <translation>上报并打首问回执</translation>
    </message>
    <message>
        <source>Choose what is done</source>
        <translation>选怎么办</translation>
    </message>
</context>
<context>
    <name>MatterWriter</name>
    <message>
        <source>The paper {no} did not come out.</source>
        <translation>{no} 没打出来。</translation>
    </message>
    <message>
        <source>What was written down stands. Ctrl+P prints it again.</source>
        <translation>登记的都在，编号不变。看过打印机按 Ctrl+P 补打。</translation>
    </message>
    <message>
        <source>Taken back: {no}.</source>
        <translation>已撤销：{no}。</translation>
    </message>
    <message>
        <source>Complaint {no} written down and passed up</source>
        <translation>投诉 {no} 已记下并上交</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>该单位</translation>
    </message>
    <message>
        <source>Sent to {place} with {ticket}</source>
        <translation>已发给 {place}，{ticket} 一起转</translation>
    </message>
    <message>
        <source>Sent to {place}</source>
        <translation>已发给 {place}</translation>
    </message>
    <message>
        <source>{no} written down, answered</source>
        <translation>{no} 已登记，已答复</translation>
    </message>
    <message>
        <source>{no} written down</source>
        <translation>{no} 已登记</translation>
    </message>
    <message>
        <source>Write down first what the person asked, in their own words.</source>
        <translation>先照原话记一句他来问什么。</translation>
    </message>
    <message>
        <source>Choose what is done with it: 1 to 5.</source>
        <translation>选怎么办：1 到 5。</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>选转给谁。</translation>
    </message>
    <message>
        <source>A matter to be handled needs a name.</source>
        <translation>要办的事得有称呼。</translation>
    </message>
    <message>
        <source>Write down why nobody signed.</source>
        <translation>写下为什么没签。</translation>
    </message>
</context>
<context>
    <name>OutsideBody</name>
    <message>
        <source>Places outside the hall</source>
        <translation>厅外的地方</translation>
    </message>
    <message>
        <source>Unit (must be told)</source>
        <translation>单位（必须告知）</translation>
    </message>
    <message>
        <source>Address (must be told)</source>
        <translation>地址（必须告知）</translation>
    </message>
    <message>
        <source>Phone (must be told)</source>
        <translation>电话（必须告知）</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>What was asked, in the person's own words</source>
        <translation>来问什么，照原话</translation>
    </message>
</context>
<context>
    <name>TargetBody</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>候 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>nobody there now</source>
        <translation>现在没人</translation>
    </message>
</context>
<context>
    <name>WayBody</name>
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
</context>
</TS>
