<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LedgerWords</name>
    <message>
        <source>{what}: {act}</source>
        <translation>{what}：{act}</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>called by number</source>
        <translation>指定叫号</translation>
    </message>
    <message>
        <source>called by the slip in hand</source>
        <translation>按手里的号叫号</translation>
    </message>
    <message>
        <source>called by a slip not heard of yet</source>
        <translation>按群众手里的号叫（本机还不知道的号）</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>call taken back</source>
        <translation>撤回叫号</translation>
    </message>
    <message>
        <source>came to the window</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>not come after all calls</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>went on after a hold</source>
        <translation>挂起后接着办</translation>
    </message>
    <message>
        <source>number sent to another window</source>
        <translation>号转移到别的窗口</translation>
    </message>
    <message>
        <source>number ended</source>
        <translation>号结束</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>过号后重新排队</translation>
    </message>
    <message>
        <source>number cancelled</source>
        <translation>号作废</translation>
    </message>
    <message>
        <source>marks changed</source>
        <translation>改标记</translation>
    </message>
    <message>
        <source>person of the number read from the card</source>
        <translation>给号读了身份证</translation>
    </message>
    <message>
        <source>appointment written down</source>
        <translation>登记预约</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>came for the appointment</source>
        <translation>预约签到</translation>
    </message>
    <message>
        <source>self-service offered</source>
        <translation>引导自助</translation>
    </message>
    <message>
        <source>slip printed again</source>
        <translation>重打号票</translation>
    </message>
    <message>
        <source>material in hand noted</source>
        <translation>记下手里的材料</translation>
    </message>
    <message>
        <source>received, not yet decided</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>accepted with a deferral</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>told once what is missing</source>
        <translation>一次性告知补正</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>not accepted, in writing on the spot</source>
        <translation>当场书面不予受理</translation>
    </message>
    <message>
        <source>given back for another try</source>
        <translation>退件重交</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>不需要许可，告知</translation>
    </message>
    <message>
        <source>concluded on the spot</source>
        <translation>即办办结</translation>
    </message>
    <message>
        <source>all material given back</source>
        <translation>全部退还</translation>
    </message>
    <message>
        <source>supplement handed in</source>
        <translation>补交材料</translation>
    </message>
    <message>
        <source>withdrawn by the applicant</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>person left, material kept</source>
        <translation>本人离开，材料留下</translation>
    </message>
    <message>
        <source>sent to the unit for review</source>
        <translation>送科室审查</translation>
    </message>
    <message>
        <source>decision recorded</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>concluded, result at the window</source>
        <translation>办结，结果到窗口</translation>
    </message>
    <message>
        <source>result handed over</source>
        <translation>送达领取</translation>
    </message>
    <message>
        <source>progress noted</source>
        <translation>记进展</translation>
    </message>
    <message>
        <source>clock stopped for a procedure</source>
        <translation>中止计时（特别程序）</translation>
    </message>
    <message>
        <source>clock running on</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>limit extended, approval recorded</source>
        <translation>延长期限，登记了批准</translation>
    </message>
    <message>
        <source>list for a question made</source>
        <translation>出一次性告知单（咨询用）</translation>
    </message>
    <message>
        <source>commitment for a deferral made</source>
        <translation>出容缺承诺书</translation>
    </message>
    <message>
        <source>commitment signed by the applicant</source>
        <translation>承诺书已签</translation>
    </message>
    <message>
        <source>sent for approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>approval asked of somebody else</source>
        <translation>改送批准人</translation>
    </message>
    <message>
        <source>request for approval looked at</source>
        <translation>批准人看过</translation>
    </message>
    <message>
        <source>request for approval taken back</source>
        <translation>撤回送批</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>没有批准</translation>
    </message>
    <message>
        <source>paper printed</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>paper did not come out</source>
        <translation>单据没打出来</translation>
    </message>
    <message>
        <source>paper handed over</source>
        <translation>单据交到手</translation>
    </message>
    <message>
        <source>masked data looked at</source>
        <translation>看了被遮的内容</translation>
    </message>
    <message>
        <source>accepted by silence</source>
        <translation>逾期未告知，视为受理</translation>
    </message>
    <message>
        <source>told in time, not accepted by silence</source>
        <translation>按时告知，撤回视为受理</translation>
    </message>
    <message>
        <source>first-asked matter written down</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>name and phone written down</source>
        <translation>记下称呼和电话</translation>
    </message>
    <message>
        <source>matter noted</source>
        <translation>记下事由</translation>
    </message>
    <message>
        <source>handed on, not signed yet</source>
        <translation>转办，还没签收</translation>
    </message>
    <message>
        <source>handoff signed for</source>
        <translation>转办签收</translation>
    </message>
    <message>
        <source>signature taken back</source>
        <translation>撤回签收</translation>
    </message>
    <message>
        <source>handoff sent back</source>
        <translation>转办退回</translation>
    </message>
    <message>
        <source>handoff called back</source>
        <translation>撤回转办</translation>
    </message>
    <message>
        <source>assigned by the duty manager</source>
        <translation>值班长指定承办</translation>
    </message>
    <message>
        <source>unsigned handoff flagged</source>
        <translation>转办超时提醒</translation>
    </message>
    <message>
        <source>matter answered</source>
        <translation>首问答复</translation>
    </message>
    <message>
        <source>answer told to the person</source>
        <translation>答复已告知本人</translation>
    </message>
    <message>
        <source>first-asked paper made</source>
        <translation>出首问单据</translation>
    </message>
    <message>
        <source>first-asked paper made void</source>
        <translation>首问单据作废</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>call given up without an answer</source>
        <translation>没等到回音，放弃叫号</translation>
    </message>
    <message>
        <source>hall data published</source>
        <translation>公布大厅数据</translation>
    </message>
    <message>
        <source>person enlisted</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>window set up</source>
        <translation>设窗口</translation>
    </message>
    <message>
        <source>numbers reserved</source>
        <translation>预留号段</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>signed in without the hall</source>
        <translation>断网上岗</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>back</source>
        <translation>回来</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>改密码</translation>
    </message>
    <message>
        <source>date confirmed by a clerk</source>
        <translation>窗口人员确认日期</translation>
    </message>
    <message>
        <source>PC moved to another window</source>
        <translation>电脑换到别的窗口</translation>
    </message>
    <message>
        <source>PC signed off</source>
        <translation>注销电脑</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>日终关号</translation>
    </message>
    <message>
        <source>chosen between two versions</source>
        <translation>两份里选定一份</translation>
    </message>
    <message>
        <source>applicant told that a paper counts no more</source>
        <translation>已告诉申请人单据作废</translation>
    </message>
    <message>
        <source>both versions shown to who decides</source>
        <translation>两份内容已送决定人查看</translation>
    </message>
    <message>
        <source>double call seen</source>
        <translation>重叫已知</translation>
    </message>
    <message>
        <source>window taken over</source>
        <translation>接管窗口</translation>
    </message>
    <message>
        <source>ledger sealed</source>
        <translation>账目盖封</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>没收下</translation>
    </message>
    <message>
        <source>held behind a refused one</source>
        <translation>跟着等</translation>
    </message>
    <message>
        <source>not in the hall yet</source>
        <translation>还没上传</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号</translation>
    </message>
    <message>
        <source>case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>first-asked record</source>
        <translation>首问记录</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>people of the case</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>待处理托盘</translation>
    </message>
    <message>
        <source>a rule of the hall stands against it ({code})</source>
        <translation>大厅的规则不许（{code}）</translation>
    </message>
    <message>
        <source>somebody else changed it first</source>
        <translation>别人先改了</translation>
    </message>
    <message>
        <source>an earlier change of the same matter was refused</source>
        <translation>同一件前面有一步没收下</translation>
    </message>
    <message>
        <source>another window took this number</source>
        <translation>这个号被别的窗口叫走了</translation>
    </message>
    <message>
        <source>this number is at another window</source>
        <translation>这个号在别的窗口</translation>
    </message>
    <message>
        <source>a number is still in hand at this window</source>
        <translation>这个窗口手上还有号</translation>
    </message>
    <message>
        <source>somebody else holds this window</source>
        <translation>这个窗口已有别人在岗</translation>
    </message>
    <message>
        <source>somebody else took this window over</source>
        <translation>这个窗口被别人接过去了</translation>
    </message>
    <message>
        <source>this appointment was checked in before</source>
        <translation>这个预约已经签到过</translation>
    </message>
    <message>
        <source>the program failed at it; a report for IT was saved</source>
        <translation>程序在处理这一步时出错，已保存给信息人员的报告</translation>
    </message>
    <message>
        <source>guide desk ({station})</source>
        <translation>导办台（{station}）</translation>
    </message>
    <message>
        <source>window {number} ({station})</source>
        <translation>{number} 号窗口（{station}）</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation>已填的都在。</translation>
    </message>
    <message>
        <source>Choose somebody from the list in the same box.</source>
        <translation>在同一框里改送能批的人。</translation>
    </message>
    <message>
        <source>It stays with the one it was sent to.</source>
        <translation>还在原来送的那个人那里。</translation>
    </message>
    <message>
        <source>This waits for an approval; the materials are locked.</source>
        <translation>这件正在等批，材料锁着。</translation>
    </message>
    <message>
        <source>Alt+Z takes it back, Alt+R receives the materials meanwhile.</source>
        <translation>按 Alt+Z 撤回送批，或按 Alt+R 先收件。</translation>
    </message>
    <message>
        <source>The promise is printed and signed first.</source>
        <translation>容缺承诺书要先打印、先签字。</translation>
    </message>
    <message>
        <source>Print it with Ctrl+Enter; Space once the applicant has signed.</source>
        <translation>按 Ctrl+Enter 打印，签好按空格。</translation>
    </message>
    <message>
        <source>The promise has not come out of the printer.</source>
        <translation>承诺书还没打出来。</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>已存在本机。</translation>
    </message>
    <message>
        <source>Press Ctrl+P, then let the applicant sign.</source>
        <translation>按 Ctrl+P 打印，再请申请人签字。</translation>
    </message>
    <message>
        <source>What was signed is not what lies here now: {materials}.</source>
        <translation>签的和现在容缺的不一样：{materials}。</translation>
    </message>
    <message>
        <source>Print the promise again and let the applicant sign it.</source>
        <translation>重新打印承诺书，请申请人再签。</translation>
    </message>
    <message>
        <source>The day until which it was promised is over: {until}.</source>
        <translation>承诺补齐的期限（{until}）已过。</translation>
    </message>
    <message>
        <source>The refusal is not complete yet.</source>
        <translation>不予受理还没填全。</translation>
    </message>
    <message>
        <source>Ground, reason and article; out of duty also who is competent.</source>
        <translation>要有情形、理由、条文；不属职权的还要有权机关的名称、地址、电话。</translation>
    </message>
    <message>
        <source>It reads as before: there is nothing to correct.</source>
        <translation>改前改后一样，没有要更正的。</translation>
    </message>
    <message>
        <source>Write what is wrong and how it should read.</source>
        <translation>写清哪里错了、应该怎么写。</translation>
    </message>
    <message>
        <source>Only {doc_no} speaks for this outcome: without it the applicant has no paper.</source>
        <translation>这个结果只有 {doc_no} 一份文书，作废后申请人手里就没有凭据了。</translation>
    </message>
    <message>
        <source>Void it together with a new one, or have the acceptance revoked.</source>
        <translation>请勾选重新出一份再作废，或者走撤销受理。</translation>
    </message>
    <message>
        <source>{what} is not put right by a correction.</source>
        <translation>“{what}”不能用更正来改。</translation>
    </message>
    <message>
        <source>Ask the chief representative which way is left.</source>
        <translation>请问首席代表该走哪条路。</translation>
    </message>
    <message>
        <source>{what} was given once at the receipt and never changes.</source>
        <translation>“{what}”收件时定下，不能更改。</translation>
    </message>
    <message>
        <source>Another matter has another list: it is no correction.</source>
        <translation>事项不同材料清单就不同，不能更正。</translation>
    </message>
    <message>
        <source>Have the acceptance revoked, then take the right matter in.</source>
        <translation>请先撤销受理，再按对的事项重新受理。</translation>
    </message>
    <message>
        <source>{what} stands in the case itself.</source>
        <translation>“{what}”是办件本身的内容。</translation>
    </message>
    <message>
        <source>Choose it from the list, so that case and paper read the same.</source>
        <translation>请在列表里选这一项，办件和文书才一致。</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>日期不对。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-20.</source>
        <translation>请这样写：2026-11-20。</translation>
    </message>
    <message>
        <source>Nothing is accepted before the day it was received.</source>
        <translation>受理日期不能早于收件日期。</translation>
    </message>
    <message>
        <source>The day of receipt never changes.</source>
        <translation>收件日期不能更改。</translation>
    </message>
    <message>
        <source>The day of acceptance cannot lie ahead.</source>
        <translation>受理日期不能在今天以后。</translation>
    </message>
    <message>
        <source>The clock was stopped, or its limit extended, before that day.</source>
        <translation>那一天之前已经中止计时或者延长过期限。</translation>
    </message>
    <message>
        <source>The applicant has that in writing: choose an earlier day.</source>
        <translation>已经书面告知申请人，请选更早的一天。</translation>
    </message>
    <message>
        <source>Accepted by silence: the law itself names the day.</source>
        <translation>逾期未告知视为受理，日期由法律规定，不能改。</translation>
    </message>
    <message>
        <source>Only a notice printed in time takes it back.</source>
        <translation>只有按时打印的告知书能撤回视为受理。</translation>
    </message>
    <message>
        <source>Two numbers are needed: originals and copies.</source>
        <translation>要写两个数：原件数和复印件数。</translation>
    </message>
    <message>
        <source>Write it like 1 2.</source>
        <translation>请这样写：1 2。</translation>
    </message>
    <message>
        <source>With so few pieces {what} is not complete.</source>
        <translation>这样“{what}”就不齐了。</translation>
    </message>
    <message>
        <source>What is missing after the acceptance is told in a second notice.</source>
        <translation>受理后发现少材料的，走第二次补正告知。</translation>
    </message>
    <message>
        <source>The last day of what was deferred is not over.</source>
        <translation>容缺材料的补齐期限还没过。</translation>
    </message>
    <message>
        <source>It can still be brought until that day.</source>
        <translation>到期前仍可以补交。</translation>
    </message>
    <message>
        <source>This was decided or taken back already.</source>
        <translation>这件已经批过，或已经撤回。</translation>
    </message>
    <message>
        <source>The list shows by whom and when.</source>
        <translation>列表里写着谁在什么时候办的。</translation>
    </message>
    <message>
        <source>The hall did not answer; whether your decision arrived is not known yet.</source>
        <translation>大厅没有回应，您的审批是否送达还不知道。</translation>
    </message>
    <message>
        <source>It counts once, or not at all.</source>
        <translation>这次审批最多只算一次。</translation>
    </message>
    <message>
        <source>When the connection is back, look at the list: if it still waits, press again.</source>
        <translation>连上大厅后看一眼列表：还在等您批的，再按一次。</translation>
    </message>
    <message>
        <source>Only who sent it may do this.</source>
        <translation>只有送批的人能这样做。</translation>
    </message>
    <message>
        <source>Tell {proposer}.</source>
        <translation>请告诉 {proposer}。</translation>
    </message>
    <message>
        <source>This was sent for approval already.</source>
        <translation>这件已经送批了。</translation>
    </message>
    <message>
        <source>Wait, or take it back with Alt+Z.</source>
        <translation>等批，或按 Alt+Z 撤回。</translation>
    </message>
    <message>
        <source>This is not what you had before you: it changed meanwhile.</source>
        <translation>你看的时候它变了，不是你看过的那份。</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>重新看一遍，再批。</translation>
    </message>
    <message>
        <source>The papers are not the ones that were sent for approval.</source>
        <translation>要打的文书和送批时的不一样。</translation>
    </message>
    <message>
        <source>Let the clerk take it back and send it again.</source>
        <translation>请窗口撤回，再送一次。</translation>
    </message>
    <message>
        <source>Why it is not approved is not written yet.</source>
        <translation>还没写为什么不批。</translation>
    </message>
    <message>
        <source>Write one sentence for the clerk.</source>
        <translation>给窗口写一句。</translation>
    </message>
    <message>
        <source>This needs nobody's approval.</source>
        <translation>这一步不用批。</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter to carry it out.</source>
        <translation>按 Ctrl+Enter 直接办。</translation>
    </message>
    <message>
        <source>This paper is a slip, or void already.</source>
        <translation>这张是小票，或已经作废。</translation>
    </message>
    <message>
        <source>Only legal papers are voided with an approval.</source>
        <translation>只有法律文书作废才要批。</translation>
    </message>
    <message>
        <source>The chief representative is here: the B-post does not stand in for her.</source>
        <translation>首席代表在岗，B 岗现在不代批。</translation>
    </message>
    <message>
        <source>This B-post only takes materials in and does not approve.</source>
        <translation>这个 B 岗只代收件，不代审批。</translation>
    </message>
    <message>
        <source>This unit has not authorised the duty manager.</source>
        <translation>这个单位没有授权值班长批。</translation>
    </message>
    <message>
        <source>Nobody but a chief representative approves what she proposed herself.</source>
        <translation>自己送批的自己不能批，首席代表除外。</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>这个账号已停用。</translation>
    </message>
    <message>
        <source>Nobody waits for this window.</source>
        <translation>没人在等。</translation>
    </message>
    <message>
        <source>Press Ctrl+G to call a named ticket.</source>
        <translation>要叫指定的号，按 Ctrl+G。</translation>
    </message>
    <message>
        <source>{no} was taken with another person's card: {name}.</source>
        <translation>{no} 是用别人的证取的：{name}。</translation>
    </message>
    <message>
        <source>Enter this person on the intake page, as applicant or agent.</source>
        <translation>到受理页录入面前的人，作申请人或代办人。</translation>
    </message>
    <message>
        <source>No ticket is at this window now.</source>
        <translation>这个窗口现在没有号。</translation>
    </message>
    <message>
        <source>Press F2 to call the next one.</source>
        <translation>按 F2 叫下一位。</translation>
    </message>
    <message>
        <source>You have no window to call to.</source>
        <translation>你现在没有开窗，不能叫号。</translation>
    </message>
    <message>
        <source>Sign in at a window first.</source>
        <translation>先登录并开窗。</translation>
    </message>
    <message>
        <source>There is no ticket {no} today.</source>
        <translation>今天没有 {no} 这个号。</translation>
    </message>
    <message>
        <source>Compare it with the slip.</source>
        <translation>对着号票再看一遍。</translation>
    </message>
    <message>
        <source>This window has not heard of {no} today.</source>
        <translation>本窗口没有收到 {no} 今天的取号记录。</translation>
    </message>
    <message>
        <source>Read the date at the foot of the slip: is it {day}, today?</source>
        <translation>请看号票底部的日期：是今天（{day}）吗？</translation>
    </message>
    <message>
        <source>The slip of {no} is not of today ({day}): it is not called.</source>
        <translation>{no} 不是今天（{day}）的号，不能叫。</translation>
    </message>
    <message>
        <source>Send the visitor to the guide desk for a new ticket; who has priority under the hall's rules keeps it there.</source>
        <translation>请群众到导办台重新取号；按本厅规定可以优先的，由导办台照办。</translation>
    </message>
    <message>
        <source>{no} is not served at this window.</source>
        <translation>{no} 不归本窗口办。</translation>
    </message>
    <message>
        <source>Press F8 to transfer it, Ctrl+D to record the question.</source>
        <translation>按 F8 转过去，或按 Ctrl+D 首问登记。</translation>
    </message>
    <message>
        <source>{no} has just been taken by another window.</source>
        <translation>{no} 刚被别的窗口叫走。</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>你这里没有变化。</translation>
    </message>
    <message>
        <source>{no} is not at this window.</source>
        <translation>{no} 不在本窗口。</translation>
    </message>
    <message>
        <source>Press F5 to see where it is.</source>
        <translation>按 F5 看它在哪。</translation>
    </message>
    <message>
        <source>{no} is still in hand at this window.</source>
        <translation>本窗口还有 {no} 在办。</translation>
    </message>
    <message>
        <source>Finish it with F9 or hold it with F7 first.</source>
        <translation>先按 F9 结束或按 F7 挂起。</translation>
    </message>
    <message>
        <source>{no} was called {seconds} s ago, it cannot be put back.</source>
        <translation>{no} 叫出去 {seconds} 秒了，放不回去。</translation>
    </message>
    <message>
        <source>Start with F4, or call on.</source>
        <translation>人到了按 F4；没到接着呼。</translation>
    </message>
    <message>
        <source>There is no such place to transfer to.</source>
        <translation>转不到那里。</translation>
    </message>
    <message>
        <source>The ticket stays with you.</source>
        <translation>号还在你这里。</translation>
    </message>
    <message>
        <source>Choose another window or item.</source>
        <translation>换一个窗口或事项。</translation>
    </message>
    <message>
        <source>The reason is not written yet.</source>
        <translation>还没写理由。</translation>
    </message>
    <message>
        <source>Write one sentence.</source>
        <translation>写一句理由。</translation>
    </message>
    <message>
        <source>This matter is decided by the chief representative of {unit}.</source>
        <translation>这个事项由{unit}的首席代表决定。</translation>
    </message>
    <message>
        <source>The chief representative records it under her own name.</source>
        <translation>请首席代表用她自己的名字记。</translation>
    </message>
    <message>
        <source>The decision is not complete.</source>
        <translation>决定还没写全。</translation>
    </message>
    <message>
        <source>Write who decided it, on which day, and the number of the paper.</source>
        <translation>写上谁决定的、哪一天、文号。</translation>
    </message>
    <message>
        <source>A refusal without reasons cannot be recorded.</source>
        <translation>不予的没写理由，记不了。</translation>
    </message>
    <message>
        <source>Write the reasons as the decision says them.</source>
        <translation>照决定书上的理由写。</translation>
    </message>
    <message>
        <source>The day of the decision cannot be right.</source>
        <translation>决定日期不对。</translation>
    </message>
    <message>
        <source>It lies between the acceptance and today.</source>
        <translation>应在受理那天到今天之间。</translation>
    </message>
    <message>
        <source>This case was owed on {due}.</source>
        <translation>这件最晚 {due} 办结，已经过了。</translation>
    </message>
    <message>
        <source>Write the reason that is published, then conclude it.</source>
        <translation>写上要公布的原因，再办结。</translation>
    </message>
    <message>
        <source>Who takes the result is not clear yet.</source>
        <translation>结果交给谁还不清楚。</translation>
    </message>
    <message>
        <source>Fill in the name and look at the ID document.</source>
        <translation>填姓名，看证件。</translation>
    </message>
    <message>
        <source>Whoever comes for somebody else needs a power of attorney.</source>
        <translation>代别人来领的，要有授权委托书。</translation>
    </message>
    <message>
        <source>Look at it, tick it, then hand the result over.</source>
        <translation>看过、打勾，再交给他。</translation>
    </message>
    <message>
        <source>What is sent by mail needs the number of the parcel.</source>
        <translation>邮寄的要有邮寄单号。</translation>
    </message>
    <message>
        <source>Write it down, then hand the result over.</source>
        <translation>填上单号再记。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写。</translation>
    </message>
    <message>
        <source>Write what is worth knowing about the case.</source>
        <translation>写一句这件的进展。</translation>
    </message>
    <message>
        <source>A case is withdrawn at the applicant's signed request only.</source>
        <translation>撤回要申请人签字的申请。</translation>
    </message>
    <message>
        <source>Let the applicant sign the request first.</source>
        <translation>先请申请人签撤回申请。</translation>
    </message>
    <message>
        <source>The case cannot take this step now.</source>
        <translation>这件现在走不了这一步。</translation>
    </message>
    <message>
        <source>The line below the buttons says what is missing.</source>
        <translation>看按钮下面那一行，写着差什么。</translation>
    </message>
    <message>
        <source>Your role may not do this with a case.</source>
        <translation>你的岗位不能这样办这件。</translation>
    </message>
    <message>
        <source>Ask the handler or the chief representative.</source>
        <translation>请承办人或首席代表来办。</translation>
    </message>
    <message>
        <source>This material cannot be judged like that now.</source>
        <translation>这一项现在不能这样判。</translation>
    </message>
    <message>
        <source>Backspace sets it back to unchecked.</source>
        <translation>按 Backspace 改回待核，再判。</translation>
    </message>
    <message>
        <source>Your role may not judge materials.</source>
        <translation>你的岗位不能判材料。</translation>
    </message>
    <message>
        <source>Ask a clerk of this unit.</source>
        <translation>请这个单位的窗口人员来判。</translation>
    </message>
    <message>
        <source>{material} cannot be deferred.</source>
        <translation>{material} 不能容缺。</translation>
    </message>
    <message>
        <source>Press 2 for missing or 3 for not correct.</source>
        <translation>缺按 2，不合格按 3。</translation>
    </message>
    <message>
        <source>{material}: {asked} wanted, {taken} taken.</source>
        <translation>{material} 要 {asked} 份，只收了 {taken} 份。</translation>
    </message>
    <message>
        <source>Press 2 and fill in how many came.</source>
        <translation>按 2，填收了几份。</translation>
    </message>
    <message>
        <source>{material} expired on {expiry}.</source>
        <translation>{material} {expiry} 已到期。</translation>
    </message>
    <message>
        <source>Press 3 and choose expired.</source>
        <translation>按 3，原因选过期。</translation>
    </message>
    <message>
        <source>What is wrong with {material} is not said yet.</source>
        <translation>{material} 还没写哪里不合格。</translation>
    </message>
    <message>
        <source>Choose a reason a to d first, then write more if needed.</source>
        <translation>先选原因 a–d，再补充。</translation>
    </message>
    <message>
        <source>Where {material} was checked is not said yet.</source>
        <translation>{material} 免提交，还没写核验来源。</translation>
    </message>
    <message>
        <source>Choose a source a to d.</source>
        <translation>选来源 a–d。</translation>
    </message>
    <message>
        <source>This item has no published list of materials: it can be neither judged nor accepted.</source>
        <translation>这个事项还没有公布材料清单，不能判合格，也不能受理。</translation>
    </message>
    <message>
        <source>Press Ctrl+D to record the question; its unit answers.</source>
        <translation>按 Ctrl+D 登记，由主管单位答复。</translation>
    </message>
    <message>
        <source>A material beside the list needs its legal basis.</source>
        <translation>清单外加材料，要写依据。</translation>
    </message>
    <message>
        <source>Write the article, then send it to the chief representative.</source>
        <translation>写明哪条规定，送首席代表批。</translation>
    </message>
    <message>
        <source>No item is chosen yet.</source>
        <translation>还没选事项。</translation>
    </message>
    <message>
        <source>Press Alt+1 and choose one.</source>
        <translation>按 Alt+1 选事项。</translation>
    </message>
    <message>
        <source>This item has no paper for this outcome.</source>
        <translation>这个事项没有对应这个结果的单据。</translation>
    </message>
    <message>
        <source>Choose another outcome, or tell IT to complete the catalogue.</source>
        <translation>换一个结果；目录缺的告诉信息科补。</translation>
    </message>
    <message>
        <source>This paper does not belong to this outcome.</source>
        <translation>这个结果不能用这张单据。</translation>
    </message>
    <message>
        <source>Print the one the bar proposes.</source>
        <translation>打结果条上推荐的那张。</translation>
    </message>
    <message>
        <source>The paper is not complete yet.</source>
        <translation>单据上还缺内容，没有打。</translation>
    </message>
    <message>
        <source>Fill in the marked field, then press Ctrl+Enter.</source>
        <translation>把标出来的补上，再按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>No Chinese font was found, so no paper can be drawn.</source>
        <translation>找不到中文字体，打不了单据。</translation>
    </message>
    <message>
        <source>The case is saved and keeps its number.</source>
        <translation>件已存，编号不变。</translation>
    </message>
    <message>
        <source>Call IT to install the fonts, then press Ctrl+P.</source>
        <translation>请信息科装字体，再按 Ctrl+P 补打。</translation>
    </message>
    <message>
        <source>This takes effect only with an approval.</source>
        <translation>这要首席代表批了才算。</translation>
    </message>
    <message>
        <source>Send it for approval, or let her approve at this computer.</source>
        <translation>送批，或请她在这台上批。</translation>
    </message>
    <message>
        <source>{case_no} was worked on elsewhere since you opened it.</source>
        <translation>{case_no} 打开以后被别的窗口改过。</translation>
    </message>
    <message>
        <source>Your entry is not lost.</source>
        <translation>你填的没丢。</translation>
    </message>
    <message>
        <source>Open it again and compare.</source>
        <translation>重新打开，对一下再办。</translation>
    </message>
    <message>
        <source>A list of returned papers needs a case or a ticket.</source>
        <translation>退件清单要有件或号。</translation>
    </message>
    <message>
        <source>Choose the ticket first.</source>
        <translation>先叫号或选件。</translation>
    </message>
    <message>
        <source>A notice tells everything at once; {n} materials are not judged yet.</source>
        <translation>告知要一次说全，还差 {n} 项没核。</translation>
    </message>
    <message>
        <source>Judge them, then press Ctrl+Enter.</source>
        <translation>核完再按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>This outcome is not available here yet.</source>
        <translation>这个结果现在还选不了。</translation>
    </message>
    <message>
        <source>Choose one of those in the bar.</source>
        <translation>选结果条上有的。</translation>
    </message>
    <message>
        <source>The rules do not allow this outcome now.</source>
        <translation>现在不能选这个结果。</translation>
    </message>
    <message>
        <source>The line below the bar says why.</source>
        <translation>原因看条下面那一行。</translation>
    </message>
    <message>
        <source>An earlier promise of this applicant was not kept: nothing can be deferred.</source>
        <translation>申请人以前的容缺承诺没有兑现，不能再容缺受理。</translation>
    </message>
    <message>
        <source>Take it in complete, or print the notice.</source>
        <translation>请收齐材料后受理，或打印补正告知书。</translation>
    </message>
    <message>
        <source>{n} materials are not in order yet.</source>
        <translation>还有 {n} 项不齐。</translation>
    </message>
    <message>
        <source>Print the notice, or judge them again.</source>
        <translation>打告知书，或再核一遍。</translation>
    </message>
    <message>
        <source>{n} of these could have been said the first time.</source>
        <translation>有 {n} 项第一次就该说。</translation>
    </message>
    <message>
        <source>Write the reason and send it for approval.</source>
        <translation>写理由，送首席代表批。</translation>
    </message>
    <message>
        <source>Something is still missing before this can be done.</source>
        <translation>还差一点，现在办不了。</translation>
    </message>
    <message>
        <source>Fill in the marked field.</source>
        <translation>把标出来的补上。</translation>
    </message>
    <message>
        <source>{item} is not done at this window.</source>
        <translation>{item} 不归本窗口收。</translation>
    </message>
    <message>
        <source>Press Ctrl+D to record it and pass it on.</source>
        <translation>按 Ctrl+D 首问登记，转过去。</translation>
    </message>
    <message>
        <source>How the paper was handed over is not said.</source>
        <translation>还没选怎么送达。</translation>
    </message>
    <message>
        <source>Choose one of the ways.</source>
        <translation>选一种送达方式。</translation>
    </message>
    <message>
        <source>{doc_no} has not come out of the printer.</source>
        <translation>{doc_no} 还没打出来。</translation>
    </message>
    <message>
        <source>It is saved and keeps its number.</source>
        <translation>已存，编号不变。</translation>
    </message>
    <message>
        <source>Press Ctrl+P to print it first.</source>
        <translation>先按 Ctrl+P 打出来。</translation>
    </message>
    <message>
        <source>The printer {printer} is not set up here.</source>
        <translation>本机没有打印机 {printer}。</translation>
    </message>
    <message>
        <source>The paper is saved and keeps its number.</source>
        <translation>单据已存，编号不变。</translation>
    </message>
    <message>
        <source>Choose another printer in the settings, then press Ctrl+P.</source>
        <translation>在设置里换一台，再按 Ctrl+P 补打。</translation>
    </message>
    <message>
        <source>The paper did not come out of {printer}.</source>
        <translation>单据没打出来：{printer} 有问题。</translation>
    </message>
    <message>
        <source>Look at the printer, then press Ctrl+P.</source>
        <translation>看一下打印机，再按 Ctrl+P 补打。</translation>
    </message>
    <message>
        <source>The paper did not come out: {printer} has stopped.</source>
        <translation>单据没打出来：{printer} 停了，多半是缺纸或卡纸。</translation>
    </message>
    <message>
        <source>Put in paper, then press Ctrl+P.</source>
        <translation>加纸后按 Ctrl+P 补打。</translation>
    </message>
    <message>
        <source>{printer} has not answered, the paper may still come.</source>
        <translation>{printer} 没有回音，单据可能还会出来。</translation>
    </message>
    <message>
        <source>Wait a moment; if nothing comes, press Ctrl+P.</source>
        <translation>等一下；没出来再按 Ctrl+P。</translation>
    </message>
    <message>
        <source>The ID card was not read.</source>
        <translation>没读到身份证。</translation>
    </message>
    <message>
        <source>Lay the card flat and press Ctrl+R, or type it.</source>
        <translation>把证放平再按 Ctrl+R，或手工输入。</translation>
    </message>
    <message>
        <source>This person may not approve that.</source>
        <translation>这件事他不能批。</translation>
    </message>
    <message>
        <source>Without the hall nobody approves and nothing is taken back; a written mandate counts.</source>
        <translation>断网，批不了也撤不回：要连上县数据库，或有书面授权。</translation>
    </message>
    <message>
        <source>Receive the materials with Alt+R, or press again once the hall answers.</source>
        <translation>等不及先按 Alt+R 收件，连上以后再按一次。</translation>
    </message>
    <message>
        <source>The legal basis is not written yet.</source>
        <translation>还没写依据。</translation>
    </message>
    <message>
        <source>Choose or write the article.</source>
        <translation>选一条或写明哪条规定。</translation>
    </message>
    <message>
        <source>The clock may not be stopped for this.</source>
        <translation>这个理由不能停计时。</translation>
    </message>
    <message>
        <source>Only hearings, inspections, tests, appraisals and expert reviews stop it.</source>
        <translation>只有听证、检验、检测、检疫、鉴定、专家评审才停。</translation>
    </message>
    <message>
        <source>No clock runs for this case: none can be stopped.</source>
        <translation>这件没有在走的期限，不用中止。</translation>
    </message>
    <message>
        <source>The clock of this case does not stand still.</source>
        <translation>这件没有中止计时。</translation>
    </message>
    <message>
        <source>Press F5 and look at the case again.</source>
        <translation>按 F5 再看这件。</translation>
    </message>
    <message>
        <source>The applicant is told how many days it takes: between 1 and 365.</source>
        <translation>要告知申请人需要多少天：1 到 365 天。</translation>
    </message>
    <message>
        <source>Write how many days the procedure needs.</source>
        <translation>填特别程序需要的天数。</translation>
    </message>
    <message>
        <source>Days before the notice count: the applicant was not told of them.</source>
        <translation>告知之前的日子照算：还没有书面告知申请人。</translation>
    </message>
    <message>
        <source>The first day is today or the next working day.</source>
        <translation>起始日填今天或者下一个工作日。</translation>
    </message>
    <message>
        <source>Until the procedure begins the clock runs.</source>
        <translation>特别程序还没开始，期限照走。</translation>
    </message>
    <message>
        <source>Stop it on the day it begins, or on the working day before.</source>
        <translation>在开始那天或者前一个工作日再办中止。</translation>
    </message>
    <message>
        <source>The limit by law ended on {due}: a clock that is over cannot be stopped.</source>
        <translation>法定期限 {due} 已到，不能再中止。</translation>
    </message>
    <message>
        <source>Conclude the case, with the reason that is published.</source>
        <translation>请办结，并写明公开的超期原因。</translation>
    </message>
    <message>
        <source>The procedure cannot end on a day to come.</source>
        <translation>结束日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Write the day on which it ended.</source>
        <translation>填实际结束的日期。</translation>
    </message>
    <message>
        <source>The procedure cannot end before it begins.</source>
        <translation>结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>The limit cannot be extended like this.</source>
        <translation>不能这样延期。</translation>
    </message>
    <message>
        <source>Once, by the unit's head, and told to the applicant in writing.</source>
        <translation>只能延一次，由本单位负责人批，并书面告知申请人。</translation>
    </message>
    <message>
        <source>No clock runs for this case: no limit can be extended.</source>
        <translation>这件没有在走的期限，不能延长。</translation>
    </message>
    <message>
        <source>The limit was extended already, by a decision of {decided_on}.</source>
        <translation>{decided_on} 已经批准延长过一次。</translation>
    </message>
    <message>
        <source>The law allows it once (Licensing Law, Art. 42).</source>
        <translation>依法只能延长一次（行政许可法第四十二条）。</translation>
    </message>
    <message>
        <source>No law allows the limit of this matter to be extended.</source>
        <translation>这个事项的期限没有可以延长的法律依据。</translation>
    </message>
    <message>
        <source>The law allows at most {most} days more.</source>
        <translation>依法最多延长 {most} 天。</translation>
    </message>
    <message>
        <source>Write the number of days the head of the organ approved.</source>
        <translation>填机关负责人批准的天数。</translation>
    </message>
    <message>
        <source>The limit by law ended on {due}: what is over cannot be extended.</source>
        <translation>法定期限 {due} 已到，不能再延长。</translation>
    </message>
    <message>
        <source>The head of the organ decides: name and number of the paper are missing.</source>
        <translation>延长要由本机关负责人批准：还缺姓名或者文号。</translation>
    </message>
    <message>
        <source>Write both as the approval says them.</source>
        <translation>照批件填写。</translation>
    </message>
    <message>
        <source>The applicant is told why: the reasons are missing.</source>
        <translation>要把理由告知申请人：还没有写理由。</translation>
    </message>
    <message>
        <source>Write the reasons as the notice tells them.</source>
        <translation>照告知书的写法写理由。</translation>
    </message>
    <message>
        <source>The day of the approval cannot be right.</source>
        <translation>批准日期不对。</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation>证件号不对。</translation>
    </message>
    <message>
        <source>Compare it with the card.</source>
        <translation>对着证件再看一遍。</translation>
    </message>
    <message>
        <source>The number has {found} characters, {expected} are needed.</source>
        <translation>证件号是 {found} 位，应该 {expected} 位。</translation>
    </message>
    <message>
        <source>Character {position} of the number cannot be there.</source>
        <translation>证件号第 {position} 位不对。</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation>证件号里的出生日期不对。</translation>
    </message>
    <message>
        <source>The date of birth in the number lies in the future.</source>
        <translation>证件号里的出生日期在今天以后。</translation>
    </message>
    <message>
        <source>One digit of the number is mistyped.</source>
        <translation>证件号有一位输错了。</translation>
    </message>
    <message>
        <source>One character of the organisation code is mistyped.</source>
        <translation>机构代码有一位输错了。</translation>
    </message>
    <message>
        <source>Compare it with the licence.</source>
        <translation>对着执照再看一遍。</translation>
    </message>
    <message>
        <source>This name cannot be stored.</source>
        <translation>这个名字存不了。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>重新输一遍。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>还没写姓名。</translation>
    </message>
    <message>
        <source>Type it or press Ctrl+R to read the card.</source>
        <translation>输入，或按 Ctrl+R 读身份证。</translation>
    </message>
    <message>
        <source>The name has {found} characters, at most {limit} fit.</source>
        <translation>姓名有 {found} 个字，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>Use the short name on the licence.</source>
        <translation>按证照上的简称写。</translation>
    </message>
    <message>
        <source>Character {position} of the name cannot be read.</source>
        <translation>姓名第 {position} 个字读不出来。</translation>
    </message>
    <message>
        <source>Type this character again.</source>
        <translation>把这个字重新输一遍。</translation>
    </message>
    <message>
        <source>{segment} is no station segment.</source>
        <translation>{segment} 不是编号段。</translation>
    </message>
    <message>
        <source>Four characters like SJ03.</source>
        <translation>四位，像 SJ03。</translation>
    </message>
    <message>
        <source>{text} is no number of this kind.</source>
        <translation>{text} 不是这种编号。</translation>
    </message>
    <message>
        <source>Scan the code, or compare it with the paper.</source>
        <translation>扫一下码，或对着单据再看一遍。</translation>
    </message>
    <message>
        <source>This station has used all its numbers.</source>
        <translation>本机的编号用完了。</translation>
    </message>
    <message>
        <source>Call IT for a new segment.</source>
        <translation>请信息科换一个编号段。</translation>
    </message>
    <message>
        <source>This code cannot be used.</source>
        <translation>这个码用不了。</translation>
    </message>
    <message>
        <source>Type the number on the paper.</source>
        <translation>输入单据上的编号。</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>这个码不是本厅的单据。</translation>
    </message>
    <message>
        <source>Scan the code on the receipt or the notice.</source>
        <translation>请扫回执或告知单上的码。</translation>
    </message>
    <message>
        <source>This code was printed by a newer program.</source>
        <translation>这个码是新版程序打的。</translation>
    </message>
    <message>
        <source>The code was not read completely.</source>
        <translation>码没扫全。</translation>
    </message>
    <message>
        <source>Scan again, or type the number on the paper.</source>
        <translation>再扫一次，或输入单据上的编号。</translation>
    </message>
    <message>
        <source>The secret has {wanted} digits; {digits} were typed.</source>
        <translation>口令是 {wanted} 位数字，您输了 {digits} 位。</translation>
    </message>
    <message>
        <source>Type all five groups as IT reads them out.</source>
        <translation>请照信息科念的，把五组都输进去。</translation>
    </message>
    <message>
        <source>Group {group} of the secret is mistyped: {digits}.</source>
        <translation>口令第 {group} 组输错了：{digits}。</translation>
    </message>
    <message>
        <source>Compare this group with what IT reads out.</source>
        <translation>请和信息科核对这一组。</translation>
    </message>
    <message>
        <source>This secret does not open the file of {station}.</source>
        <translation>这个口令打不开 {station} 的文件。</translation>
    </message>
    <message>
        <source>Tell IT “{station}” and let them compare: each file has a secret of its own.</source>
        <translation>请告诉信息科“{station}”，让他们核对：每个文件有自己的口令。</translation>
    </message>
    <message>
        <source>{path} is no enrolment file, or it was damaged on its way.</source>
        <translation>{path} 不是登记文件，或者拷贝时损坏了。</translation>
    </message>
    <message>
        <source>Choose the file that ends in .enrol, or let IT send it again.</source>
        <translation>请选以 .enrol 结尾的文件，或者请信息科重发。</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({detail}).</source>
        <translation>{path} 打不开（{detail}）。</translation>
    </message>
    <message>
        <source>Look where the file lies and whether the stick is still in.</source>
        <translation>请看看文件在哪里，U 盘是不是还插着。</translation>
    </message>
    <message>
        <source>The file was made by a newer program.</source>
        <translation>这个文件是更新版本的程序做的。</translation>
    </message>
    <message>
        <source>Let IT bring this PC's program up to date first.</source>
        <translation>请信息科先升级本机的首问。</translation>
    </message>
    <message>
        <source>The file of {station} was good until {day}.</source>
        <translation>{station} 的文件 {day} 已过期。</translation>
    </message>
    <message>
        <source>Ask IT for a new one.</source>
        <translation>请信息科重做一份。</translation>
    </message>
    <message>
        <source>This file is used up: a PC was enrolled as {station} before.</source>
        <translation>这个文件用过了：{station} 已经登记过一台电脑。</translation>
    </message>
    <message>
        <source>Ask IT for a new file; a new PC gets a new segment.</source>
        <translation>请信息科重做一份；换了电脑要用新的编号段。</translation>
    </message>
    <message>
        <source>The file is for {hall}, but its address now leads to {found}.</source>
        <translation>文件是给“{hall}”的，地址现在通到“{found}”。</translation>
    </message>
    <message>
        <source>Let IT check the address and make a new file.</source>
        <translation>请信息科核对地址，重做一份。</translation>
    </message>
    <message>
        <source>This PC is {station} already; the file is for {wanted}.</source>
        <translation>本机已经是 {station}，文件是给 {wanted} 的。</translation>
    </message>
    <message>
        <source>Nothing has changed, all work on this PC is kept.</source>
        <translation>什么都没有改动，本机办的事都在。</translation>
    </message>
    <message>
        <source>If it shall become another station, let IT see to it first.</source>
        <translation>确实要改成别的窗口，请信息科先处理。</translation>
    </message>
    <message>
        <source>The database's password could not be kept in {path}.</source>
        <translation>数据库密码存不进 {path}。</translation>
    </message>
    <message>
        <source>This PC was not enrolled.</source>
        <translation>本机没有登记。</translation>
    </message>
    <message>
        <source>Let IT see to the disk ({detail}).</source>
        <translation>请信息科看看磁盘（{detail}）。</translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation>这一步现在做不了（代号 {code}）。</translation>
    </message>
    <message>
        <source>Press F1 and tell IT the code.</source>
        <translation>按 F1，把代号告诉信息科。</translation>
    </message>
    <message>
        <source>This step did not work ({number}).</source>
        <translation>这一步没做成（代号 {number}）。</translation>
    </message>
    <message>
        <source>Everything before it is saved.</source>
        <translation>前面的都存好了。</translation>
    </message>
    <message>
        <source>Press again; if it fails again, press F1 and send the number to IT.</source>
        <translation>再按一次；还不行，按 F1 发给信息科。</translation>
    </message>
    <message>
        <source>It is not in this station any more.</source>
        <translation>这一条本机已经没有了。</translation>
    </message>
    <message>
        <source>Press F5 and look again.</source>
        <translation>按 F5 刷新，再找一次。</translation>
    </message>
    <message>
        <source>Whoever wrote this has just taken it back.</source>
        <translation>对方刚刚撤销了这一条。</translation>
    </message>
    <message>
        <source>Press F5: it is not in the list any more.</source>
        <translation>按 F5 刷新，清单里已经没有了。</translation>
    </message>
    <message>
        <source>Somebody else has just changed this.</source>
        <translation>这一条刚被别的窗口改过。</translation>
    </message>
    <message>
        <source>Press F5 to see the new state, then do it once more.</source>
        <translation>按 F5 看最新的，再做一次。</translation>
    </message>
    <message>
        <source>This step does not fit the present state.</source>
        <translation>现在这个状态，不能走这一步。</translation>
    </message>
    <message>
        <source>Press F5 to see where it stands.</source>
        <translation>按 F5 看到哪一步了。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>这一步不归你的岗位做。</translation>
    </message>
    <message>
        <source>If it should, the window group leader can assign the role.</source>
        <translation>该归你做的，请值班长给你加岗位。</translation>
    </message>
    <message>
        <source>The hall database does not answer.</source>
        <translation>连不上县数据库。</translation>
    </message>
    <message>
        <source>Everything you did is saved on this station.</source>
        <translation>你做的都存在本机，关机不丢。</translation>
    </message>
    <message>
        <source>Intake, papers and records go on; this step waits for the link.</source>
        <translation>收件、打印、登记照常；这一步等连上再按。</translation>
    </message>
    <message>
        <source>The hall database does not accept this station's data.</source>
        <translation>县数据库收不下本机的数据。</translation>
    </message>
    <message>
        <source>Everything is kept on this station, nothing is sent for now.</source>
        <translation>全部留在本机，暂时不往上传。</translation>
    </message>
    <message>
        <source>Go on working and call IT now.</source>
        <translation>照常办，马上打信息科电话。</translation>
    </message>
    <message>
        <source>This station's file cannot be written.</source>
        <translation>本机的数据文件写不进去。</translation>
    </message>
    <message>
        <source>What was saved before is safe in the file.</source>
        <translation>之前存下的都还在。</translation>
    </message>
    <message>
        <source>Stop taking materials and call IT now.</source>
        <translation>先别收材料，马上打信息科电话。</translation>
    </message>
    <message>
        <source>This station's file is in use by another window of this program.</source>
        <translation>本机的数据文件正被另一个程序窗口占着。</translation>
    </message>
    <message>
        <source>Close the other one, then open again.</source>
        <translation>关掉另一个，再打开。</translation>
    </message>
    <message>
        <source>The hall has refused this step.</source>
        <translation>县数据库没有接受这一步。</translation>
    </message>
    <message>
        <source>It is kept in the tray with the reason.</source>
        <translation>它留在待上传里，写着原因。</translation>
    </message>
    <message>
        <source>Press Ctrl+O to see it.</source>
        <translation>按 Ctrl+O 看。</translation>
    </message>
    <message>
        <source>This came from a newer program than this one.</source>
        <translation>这一条是新版程序写的，本机还看不懂。</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>已留着。</translation>
    </message>
    <message>
        <source>Update this station, then it is taken in.</source>
        <translation>本机升级后会自动收进来。</translation>
    </message>
    <message>
        <source>It cannot be undone any more: something has happened since.</source>
        <translation>撤销不了：后面已经有新的变化。</translation>
    </message>
    <message>
        <source>Correct it with the next step instead.</source>
        <translation>请用下一步更正。</translation>
    </message>
    <message>
        <source>This step is corrected, not undone.</source>
        <translation>这一步不能撤销，只能更正。</translation>
    </message>
    <message>
        <source>Void and print again, or make a new step.</source>
        <translation>作废重打，或再办一步。</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <translation>现在没有可以撤销的。</translation>
    </message>
    <message>
        <source>This ticket cannot do that now.</source>
        <translation>这个号现在不能这样做。</translation>
    </message>
    <message>
        <source>The lit keys in the bar are what it can do.</source>
        <translation>号条上亮着的键才能按。</translation>
    </message>
    <message>
        <source>Your role may not do this with a ticket.</source>
        <translation>你的岗位不能这样动这个号。</translation>
    </message>
    <message>
        <source>Ask the group leader at the desk.</source>
        <translation>请值班长来办。</translation>
    </message>
    <message>
        <source>Not called often enough to count as a no-show.</source>
        <translation>还不能算过号。</translation>
    </message>
    <message>
        <source>Call {calls_left} more times, wait {wait_seconds} s, then press F6.</source>
        <translation>再叫 {calls_left} 次、再等 {wait_seconds} 秒，没到再按 F6。</translation>
    </message>
    <message>
        <source>Called {since} s ago.</source>
        <translation>刚叫过 {since} 秒。</translation>
    </message>
    <message>
        <source>Wait {seconds} s more, then press F3.</source>
        <translation>再等 {seconds} 秒，再按 F3。</translation>
    </message>
    <message>
        <source>This ticket cannot come back into the line.</source>
        <translation>这个号不能再排回来。</translation>
    </message>
    <message>
        <source>Give the visitor a new ticket.</source>
        <translation>给他重新取一个号。</translation>
    </message>
    <message>
        <source>This ticket is of another day.</source>
        <translation>这个号不是今天的。</translation>
    </message>
    <message>
        <source>This ticket has come back {times} times already.</source>
        <translation>这个号已经排回来 {times} 次了。</translation>
    </message>
    <message>
        <source>{ticket} has handed in {pieces} materials and no paper is out yet.</source>
        <translation>{ticket} 收了 {pieces} 份材料还没出单据。</translation>
    </message>
    <message>
        <source>Alt+R receive, Alt+T return everything, F7 hold.</source>
        <translation>Alt+R 收件，Alt+T 全部退还，F7 挂起。</translation>
    </message>
    <message>
        <source>A matter of this ticket has no outcome yet.</source>
        <translation>这个号还有事没写结果。</translation>
    </message>
    <message>
        <source>Choose the outcome with F9, or press F7 to hold.</source>
        <translation>按 F9 写结果，或按 F7 挂起。</translation>
    </message>
    <message>
        <source>The handoff has moved on, this step is over.</source>
        <translation>这条转办已经走到下一步了。</translation>
    </message>
    <message>
        <source>Press F5 to see who has it.</source>
        <translation>按 F5 看现在在谁那里。</translation>
    </message>
    <message>
        <source>Your role may not do this with a handoff.</source>
        <translation>你的岗位不能这样办这条转办。</translation>
    </message>
    <message>
        <source>Ask the one it was sent to.</source>
        <translation>请收件的人来办。</translation>
    </message>
    <message>
        <source>The record has moved on, this step is over.</source>
        <translation>这条首问已经走到下一步了。</translation>
    </message>
    <message>
        <source>Your role may not do this with a record.</source>
        <translation>你的岗位不能这样办这条首问。</translation>
    </message>
    <message>
        <source>It was sent back once already.</source>
        <translation>已经退过一次，不能再退。</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>还在你这里。</translation>
    </message>
    <message>
        <source>Answer it, or let the group leader assign it.</source>
        <translation>答复它，或请值班长指定承办。</translation>
    </message>
    <message>
        <source>It was assigned to you and cannot be sent back.</source>
        <translation>这是指定你承办的，不能退。</translation>
    </message>
    <message>
        <source>Talk to the group leader.</source>
        <translation>有困难找值班长。</translation>
    </message>
    <message>
        <source>It lies with somebody else.</source>
        <translation>这件事在别人手里。</translation>
    </message>
    <message>
        <source>Ask the one named on it.</source>
        <translation>请上面写着名字的人来办。</translation>
    </message>
    <message>
        <source>{no} brought it along: starting that number signs for it.</source>
        <translation>{no} 带着它来，开始办这个号就是签收。</translation>
    </message>
    <message>
        <source>Call {no} and start it.</source>
        <translation>叫 {no}，按 F4 开始。</translation>
    </message>
    <message>
        <source>It is on its way to {to} already and not signed for.</source>
        <translation>已经发给 {to}，对方还没签收。</translation>
    </message>
    <message>
        <source>Until then it stays with you.</source>
        <translation>签收以前还在你这里。</translation>
    </message>
    <message>
        <source>Call it back first, then send it elsewhere.</source>
        <translation>先撤回，再转给别处。</translation>
    </message>
    <message>
        <source>Whom a complaint is about takes no part in it.</source>
        <translation>被投诉的人不经手这件投诉。</translation>
    </message>
    <message>
        <source>Choose somebody else of the unit.</source>
        <translation>选这个单位的别人。</translation>
    </message>
    <message>
        <source>The hall names nobody who takes this.</source>
        <translation>本厅没有设定谁来收这类事。</translation>
    </message>
    <message>
        <source>Promise an answer yourself, and tell the hall's office.</source>
        <translation>先选“我答复”，并告诉中心办公室。</translation>
    </message>
    <message>
        <source>A matter to be handled needs a name.</source>
        <translation>要办的事得有称呼。</translation>
    </message>
    <message>
        <source>Write the name, or note it as a question.</source>
        <translation>写上称呼，或者记成咨询。</translation>
    </message>
    <message>
        <source>Outside the hall: unit, place and phone must be told.</source>
        <translation>告知厅外，要写清单位、地址、电话。</translation>
    </message>
    <message>
        <source>The duty cannot take this step now.</source>
        <translation>在岗状态现在走不了这一步。</translation>
    </message>
    <message>
        <source>Your role may not change a duty.</source>
        <translation>你的岗位动不了在岗状态。</translation>
    </message>
    <message>
        <source>Only supervision staff may.</source>
        <translation>只给督办人员。</translation>
    </message>
    <message>
        <source>The supervision order cannot take this step now.</source>
        <translation>督办单现在走不了这一步。</translation>
    </message>
    <message>
        <source>Your role may not change a supervision order.</source>
        <translation>你的岗位动不了督办单。</translation>
    </message>
    <message>
        <source>The breach record cannot take this step now.</source>
        <translation>违规记录现在走不了这一步。</translation>
    </message>
    <message>
        <source>Your role may not change a breach record.</source>
        <translation>你的岗位动不了违规记录。</translation>
    </message>
    <message>
        <source>The rating cannot take this step now.</source>
        <translation>评价现在走不了这一步。</translation>
    </message>
    <message>
        <source>Your role may not change a rating.</source>
        <translation>你的岗位动不了评价。</translation>
    </message>
    <message>
        <source>Nobody covers for this person now.</source>
        <translation>现在不能顶这个岗。</translation>
    </message>
    <message>
        <source>B acts while A is away, and only where the pair is set up.</source>
        <translation>A 岗不在时 B 岗才顶，要先在设置里配好。</translation>
    </message>
    <message>
        <source>There are five grades only.</source>
        <translation>评价只有五级。</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>从五级里选一个。</translation>
    </message>
    <message>
        <source>Who was rated takes no part in the call-back.</source>
        <translation>被评价的人不参加回访。</translation>
    </message>
    <message>
        <source>Somebody else calls back.</source>
        <translation>换一个人回访。</translation>
    </message>
    <message>
        <source>Called {attempts} times, {needed} are needed.</source>
        <translation>回访打了 {attempts} 次，要打够 {needed} 次。</translation>
    </message>
    <message>
        <source>The calls so far are noted.</source>
        <translation>打过的都记着。</translation>
    </message>
    <message>
        <source>Call again later.</source>
        <translation>过一会儿再打。</translation>
    </message>
    <message>
        <source>An appeal is decided by two persons.</source>
        <translation>申诉要两个人定。</translation>
    </message>
    <message>
        <source>Choose a second reviewer.</source>
        <translation>再选一个人。</translation>
    </message>
    <message>
        <source>There is no link and the reserved numbers of this group are used up.</source>
        <translation>断网，本台这一类的备号用完了。</translation>
    </message>
    <message>
        <source>The tickets given out stay valid.</source>
        <translation>发出去的号都有效。</translation>
    </message>
    <message>
        <source>Write a number by hand and enter it later with Ctrl+G.</source>
        <translation>先手写一个号给他，叫时按 Ctrl+G 录。</translation>
    </message>
    <message>
        <source>This appointment is checked in already: {no}.</source>
        <translation>这个预约已经签到：{no}。</translation>
    </message>
    <message>
        <source>Print its slip again, or give an ordinary ticket.</source>
        <translation>补打它的号票，或另发普通号。</translation>
    </message>
    <message>
        <source>This ground for priority is not published here.</source>
        <translation>本厅没有公布这一条优先。</translation>
    </message>
    <message>
        <source>Choose one of the marks on the page.</source>
        <translation>从页上的标记里选。</translation>
    </message>
    <message>
        <source>{age} years old; this priority begins at {min_age}.</source>
        <translation>{age} 岁，满 {min_age} 岁才算这一条优先。</translation>
    </message>
    <message>
        <source>Give an ordinary ticket, or choose another mark.</source>
        <translation>发普通号，或换一个标记。</translation>
    </message>
    <message>
        <source>Plan between 1 and {longest} minutes.</source>
        <translation>计划时间写 1 到 {longest} 分。</translation>
    </message>
    <message>
        <source>Write how many minutes.</source>
        <translation>写几分钟。</translation>
    </message>
    <message>
        <source>The file for IT could not be written to {path}.</source>
        <translation>给信息科的文件写不进 {path}。</translation>
    </message>
    <message>
        <source>Log and reports stay where they are.</source>
        <translation>日志和报告原样保留。</translation>
    </message>
    <message>
        <source>Free some space ({detail}) and press again.</source>
        <translation>请腾出空间（{detail}）再按一次。</translation>
    </message>
    <message>
        <source>This program ({have}) is too old: since {since} the hall asks for {needed}.</source>
        <translation>本程序（{have}）太旧了：{since} 起大厅要求 {needed} 版。</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is still sent, drafts stay, everything can be looked at.</source>
        <translation>什么都没有丢：已办的照样上传，草稿都在，都能查看。</translation>
    </message>
    <message>
        <source>{message}Call IT to install {needed}; until then let another window do it.</source>
        <translation>{message}请叫信息科安装 {needed} 版；装好之前请别的窗口办。</translation>
    </message>
    <message>
        <source>{version} is no version of this program.</source>
        <translation>“{version}”不是版本号。</translation>
    </message>
    <message>
        <source>Write it like 0.2.0.</source>
        <translation>请写成 0.2.0 这样。</translation>
    </message>
    <message>
        <source>{wanted} is newer than this program ({have}).</source>
        <translation>{wanted} 比本程序（{have}）还新。</translation>
    </message>
    <message>
        <source>Install it on this PC first.</source>
        <translation>请先在本机装好它。</translation>
    </message>
    <message>
        <source>{ticket} is still in hand at this window.</source>
        <translation>{ticket} 还在这个窗口手上。</translation>
    </message>
    <message>
        <source>Bring it to its end or send it to another window first.</source>
        <translation>请先办结，或转给别的窗口。</translation>
    </message>
    <message>
        <source>{ticket} was called to this window and has not come yet.</source>
        <translation>{ticket} 已叫到这个窗口，人还没来。</translation>
    </message>
    <message>
        <source>Serve it, or send it to another window first.</source>
        <translation>请先办，或转给别的窗口。</translation>
    </message>
    <message>
        <source>{ticket} is being served at this window.</source>
        <translation>{ticket} 正在这个窗口办。</translation>
    </message>
    <message>
        <source>Material of {ticket}, which is on hold, lies at this window.</source>
        <translation>挂起的 {ticket} 还有材料放在这个窗口。</translation>
    </message>
    <message>
        <source>Receive it or give it back first.</source>
        <translation>请先收件或退还。</translation>
    </message>
    <message>
        <source>{count} change(s) made here have not reached the hall yet.</source>
        <translation>本机还有 {count} 件没送到大厅。</translation>
    </message>
    <message>
        <source>They are kept and sent by themselves; nothing has changed.</source>
        <translation>都留着，会自己送；什么都没有改动。</translation>
    </message>
    <message>
        <source>Wait until the status bar says that all is sent, then try again.</source>
        <translation>请等下面状态栏显示已同步，再试一次。</translation>
    </message>
    <message>
        <source>This PC is {segment}, and that was not typed.</source>
        <translation>本机是 {segment}，输入的不是。</translation>
    </message>
    <message>
        <source>Type its four characters.</source>
        <translation>请输入这四个字符。</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}.</source>
        <translation>设置写不进 {path}。</translation>
    </message>
    <message>
        <source>What you chose is in use until the program ends.</source>
        <translation>选的先用着，关了程序就没了。</translation>
    </message>
    <message>
        <source>This PC has no place for passwords.</source>
        <translation>这台电脑没有存密码的地方。</translation>
    </message>
    <message>
        <source>Everything but the password is kept.</source>
        <translation>除了密码，别的都存了。</translation>
    </message>
    <message>
        <source>Let IT install a keyring, or write it into the password file (.pgpass).</source>
        <translation>请信息科装系统凭据库，或者把密码写进密码文件（.pgpass）。</translation>
    </message>
    <message>
        <source>A segment has four characters, letters and digits, like SJ03.</source>
        <translation>编号段是四位字母和数字，例如 SJ03。</translation>
    </message>
    <message>
        <source>Take it from the sheet from IT.</source>
        <translation>请照信息科的单子填。</translation>
    </message>
    <message>
        <source>The address of the database is not complete.</source>
        <translation>数据库的地址没填全。</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>请把缺的填上。</translation>
    </message>
    <message>
        <source>The holiday data of {year} contradicts itself.</source>
        <translation>{year} 年的放假数据前后不一致。</translation>
    </message>
    <message>
        <source>The old data stays in force.</source>
        <translation>还用原来的。</translation>
    </message>
    <message>
        <source>Correct it and publish again.</source>
        <translation>改好再发布。</translation>
    </message>
    <message>
        <source>The opening hours contradict themselves.</source>
        <translation>开放时间前后不一致。</translation>
    </message>
    <message>
        <source>The old ones stay in force.</source>
        <translation>还用原来的。</translation>
    </message>
    <message>
        <source>Correct them and publish again.</source>
        <translation>改好再发布。</translation>
    </message>
    <message>
        <source>A limit in the catalogue makes no sense.</source>
        <translation>目录里有个时限写得不对。</translation>
    </message>
    <message>
        <source>The old catalogue stays in force.</source>
        <translation>还用原来的目录。</translation>
    </message>
    <message>
        <source>Item {item} contradicts itself.</source>
        <translation>事项 {item} 前后不一致。</translation>
    </message>
    <message>
        <source>A condition in the catalogue cannot be read.</source>
        <translation>目录里有个条件读不懂。</translation>
    </message>
    <message>
        <source>The hall's data has not arrived at this station yet.</source>
        <translation>大厅的目录还没到本机。</translation>
    </message>
    <message>
        <source>Wait for the link, or let IT publish it.</source>
        <translation>等连上自动下载；还没有，请信息科发布。</translation>
    </message>
    <message>
        <source>The address of the database cannot be read.</source>
        <translation>数据库地址写得不对。</translation>
    </message>
    <message>
        <source>The old address stays.</source>
        <translation>还用原来的地址。</translation>
    </message>
    <message>
        <source>Compare it with the sheet from IT.</source>
        <translation>对着信息科给的再看一遍。</translation>
    </message>
    <message>
        <source>This database already holds a hall.</source>
        <translation>这个库里已经有一个大厅。</translation>
    </message>
    <message>
        <source>Enrol this station there instead.</source>
        <translation>把本机登记到那个大厅。</translation>
    </message>
    <message>
        <source>This database holds no hall yet.</source>
        <translation>这个库里还没有大厅。</translation>
    </message>
    <message>
        <source>Create the hall first.</source>
        <translation>先建大厅。</translation>
    </message>
    <message>
        <source>Segment {segment} was given out before.</source>
        <translation>编号段 {segment} 以前用过。</translation>
    </message>
    <message>
        <source>Choose another: segments are never used twice.</source>
        <translation>换一个，编号段不重用。</translation>
    </message>
    <message>
        <source>This database is no place for the demo.</source>
        <translation>这个库不能放示例数据。</translation>
    </message>
    <message>
        <source>Choose an empty database.</source>
        <translation>换一个空库。</translation>
    </message>
    <message>
        <source>This database holds the real hall {hall}.</source>
        <translation>这个库里是真的大厅：{hall}。</translation>
    </message>
    <message>
        <source>Choose an empty database for the demo.</source>
        <translation>示例数据换一个空库。</translation>
    </message>
    <message>
        <source>The tables were made by a newer program.</source>
        <translation>库是新版程序建的。</translation>
    </message>
    <message>
        <source>Update this station first.</source>
        <translation>先把本机升级。</translation>
    </message>
    <message>
        <source>This station was stopped by the hall.</source>
        <translation>本机已被停用。</translation>
    </message>
    <message>
        <source>Everything is kept on this station.</source>
        <translation>全部留在本机。</translation>
    </message>
    <message>
        <source>Call IT: it has to be enrolled anew.</source>
        <translation>请信息科重新登记本机。</translation>
    </message>
    <message>
        <source>This station's file is a copy or an old restore.</source>
        <translation>本机的数据文件是拷贝或旧备份。</translation>
    </message>
    <message>
        <source>Nothing is sent, everything is kept.</source>
        <translation>先不上传，全部留着。</translation>
    </message>
    <message>
        <source>The hall is missing earlier steps of this station.</source>
        <translation>县数据库缺本机前面的几步。</translation>
    </message>
    <message>
        <source>Everything is kept and will be sent again.</source>
        <translation>全部留着，会自动补传。</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>照常办。</translation>
    </message>
    <message>
        <source>This computer does not belong to a hall yet.</source>
        <translation>这台电脑还没登记到大厅。</translation>
    </message>
    <message>
        <source>IT enrols it in the settings.</source>
        <translation>请信息科在设置里登记。</translation>
    </message>
    <message>
        <source>This address leads to another hall.</source>
        <translation>这个地址是另一个大厅的。</translation>
    </message>
    <message>
        <source>Compare the address with the sheet from IT.</source>
        <translation>对着信息科给的地址再看一遍。</translation>
    </message>
    <message>
        <source>Nobody here has the number {person}.</source>
        <translation>没有工号 {person}。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>看一下工号再输。</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>{name} 的账号已停用。</translation>
    </message>
    <message>
        <source>The unit can open it again.</source>
        <translation>要用，请本单位办启用。</translation>
    </message>
    <message>
        <source>The password is wrong, {left} tries left.</source>
        <translation>密码不对，还能试 {left} 次。</translation>
    </message>
    <message>
        <source>Look at caps lock and type it again.</source>
        <translation>看一下大写键，再输一次。</translation>
    </message>
    <message>
        <source>Locked for {minutes} more minutes: too many wrong passwords.</source>
        <translation>错的次数多了，再等 {minutes} 分。</translation>
    </message>
    <message>
        <source>IT can unlock it.</source>
        <translation>信息科可解。</translation>
    </message>
    <message>
        <source>Set your own password first.</source>
        <translation>第一次登录，先设自己的密码。</translation>
    </message>
    <message>
        <source>Type it twice.</source>
        <translation>输两遍。</translation>
    </message>
    <message>
        <source>This password is too easy.</source>
        <translation>这个密码太简单。</translation>
    </message>
    <message>
        <source>The old one still counts.</source>
        <translation>原来的还有效。</translation>
    </message>
    <message>
        <source>At least {shortest} characters, letters and digits.</source>
        <translation>至少 {shortest} 位，有字母有数字。</translation>
    </message>
    <message>
        <source>This is the old password.</source>
        <translation>和原来的密码一样。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>换一个。</translation>
    </message>
    <message>
        <source>The password contains your name or number.</source>
        <translation>密码里有名字或工号。</translation>
    </message>
    <message>
        <source>Window {window} belongs to another unit.</source>
        <translation>{window} 号窗口是别的单位的。</translation>
    </message>
    <message>
        <source>Choose your own window, or set up the cover.</source>
        <translation>选自己的窗口；要顶岗先配好。</translation>
    </message>
    <message>
        <source>{name} is at window {window}.</source>
        <translation>{window} 号窗口现在是{name}在用。</translation>
    </message>
    <message>
        <source>Choose another window, or ask {name} to sign out.</source>
        <translation>换一个窗口，或请{name}先退出。</translation>
    </message>
    <message>
        <source>There is no link, and this person has not signed in here lately.</source>
        <translation>断网，这个人近期没在本机登录过，进不去。</translation>
    </message>
    <message>
        <source>Somebody who signed in here within 7 days can.</source>
        <translation>7 天内在本机登录过的人可以进。</translation>
    </message>
    <message>
        <source>A ticket is still in hand.</source>
        <translation>还有号在办。</translation>
    </message>
    <message>
        <source>{pieces} materials are taken and no paper is out.</source>
        <translation>收了 {pieces} 份材料还没出单据。</translation>
    </message>
    <message>
        <source>{ticket} has been called and may come any moment.</source>
        <translation>{ticket} 叫过了，人可能马上到。</translation>
    </message>
    <message>
        <source>Start with F4, or F6 when it counts as a no-show.</source>
        <translation>到了按 F4，够次数没到按 F6。</translation>
    </message>
    <message>
        <source>Somebody has settled this already.</source>
        <translation>这一件已经有人定了。</translation>
    </message>
    <message>
        <source>Both versions are in the history.</source>
        <translation>两份都在“经过”里。</translation>
    </message>
    <message>
        <source>Press Ctrl+O to see what is left.</source>
        <translation>按 Ctrl+O 看还剩什么。</translation>
    </message>
    <message>
        <source>{name} settled this already: what had been refused counts.</source>
        <translation>{name}已经处理过：以当时没能入账的那份为准。</translation>
    </message>
    <message>
        <source>{name} settled this already: what the hall had counts.</source>
        <translation>{name}已经处理过：以大厅已有的那份为准。</translation>
    </message>
    <message>
        <source>{name} settled this already, a part of each version.</source>
        <translation>{name}已经处理过：两份各取一部分。</translation>
    </message>
    <message>
        <source>{no} was given a second time, by an old copy of this PC's file.</source>
        <translation>{no}号重复了：这台电脑用旧备份恢复后又给出了一次。</translation>
    </message>
    <message>
        <source>Nothing has changed; both are in the history.</source>
        <translation>什么都没改，两份都在记录里。</translation>
    </message>
    <message>
        <source>Let the other version count, call the person, and take the matter in anew.</source>
        <translation>请以另一份为准，联系本人，重新收件取新号。</translation>
    </message>
    <message>
        <source>One of the two versions is on a legal paper already.</source>
        <translation>有一份已经出了法律文书。</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>两份都在。</translation>
    </message>
    <message>
        <source>Only the chief representative chooses: with her own password here.</source>
        <translation>只能由首席代表选：请本人在这台上输密码。</translation>
    </message>
    <message>
        <source>The hall's database does not show the right certificate; nothing is sent.</source>
        <translation>县数据库的证书不对，什么都没有传过去。</translation>
    </message>
    <message>
        <source>Everything is kept on this PC; receiving, accepting and printing go on.</source>
        <translation>全部存在本机，照常收件、受理、打印。</translation>
    </message>
    <message>
        <source>Call IT: the certificate or this PC's clock is wrong.</source>
        <translation>请打信息科：证书或本机时钟不对。</translation>
    </message>
    <message>
        <source>The hall's database answers but does not let this PC in.</source>
        <translation>县数据库有应答，但不让本机登录。</translation>
    </message>
    <message>
        <source>Call IT: the password, the account or the database's name is wrong.</source>
        <translation>请叫信息科：登录密码、账号或数据库名不对。</translation>
    </message>
    <message>
        <source>This PC's clock may be wrong; no paper was made.</source>
        <translation>本机时钟可能不对，没有出文书。</translation>
    </message>
    <message>
        <source>What you filled in is kept.</source>
        <translation>已填的都在。</translation>
    </message>
    <message>
        <source>Press Ctrl+O, look at a calendar and confirm that today is {today}.</source>
        <translation>按 Ctrl+O，看一眼日历，确认今天是 {today}。</translation>
    </message>
    <message>
        <source>Window {window} was taken over by {name} at station {station}.</source>
        <translation>{window} 号窗口被{name}在 {station} 上接管了。</translation>
    </message>
    <message>
        <source>What you did here is kept and was sent.</source>
        <translation>你在这台上做的都在，已上传。</translation>
    </message>
    <message>
        <source>Sign out, then sign in at a free window.</source>
        <translation>请退出，到空着的窗口再登录。</translation>
    </message>
    <message>
        <source>Station {station} was heard {seconds} s ago: somebody works there.</source>
        <translation>{station} 在 {seconds} 秒前还有响应，那边有人在用。</translation>
    </message>
    <message>
        <source>Let her sign out there, or wait until it has been silent for {needed} s.</source>
        <translation>请那边的人先退出，或等它 {needed} 秒没有响应再接管。</translation>
    </message>
    <message>
        <source>Nobody holds window {window} any more.</source>
        <translation>{window} 号窗口现在没人占着。</translation>
    </message>
    <message>
        <source>Sign in as usual.</source>
        <translation>照常登录就行。</translation>
    </message>
</context>
</TS>
