<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Take what was brought</source>
        <translation>收补来的材料</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>接着核</translation>
    </message>
    <message>
        <source>The unit signed for it</source>
        <translation>送审，单位已签收</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记决定</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Pick-up or delivery</source>
        <translation>领取、送达</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Void, correct…</source>
        <translation>作废、更正…</translation>
    </message>
    <message>
        <source>Older than 90 days: shown as the hall has it, nothing is changed here.</source>
        <translation>90 天以前的件：按大厅存的显示，在这里不能改。</translation>
    </message>
    <message>
        <source>The result was handed over: nothing is left to do.</source>
        <translation>结果已经交出去了，没有要办的。</translation>
    </message>
    <message>
        <source>Nothing can be done with this case here now.</source>
        <translation>这件现在在这里没有可办的。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>Took a number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Appointment written down</source>
        <translation>登记预约</translation>
    </message>
    <message>
        <source>Person of the number read from the card</source>
        <translation>给号读了身份证</translation>
    </message>
    <message>
        <source>Self-service offered</source>
        <translation>引导自助</translation>
    </message>
    <message>
        <source>Slip printed again</source>
        <translation>重打号票</translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>改标记</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Called by number</source>
        <translation>指定叫号</translation>
    </message>
    <message>
        <source>Called by the slip in hand</source>
        <translation>按手里的号叫号</translation>
    </message>
    <message>
        <source>Called by a slip not heard of yet</source>
        <translation>按群众手里的号叫（本机还不知道的号）</translation>
    </message>
    <message>
        <source>Both versions shown to who decides</source>
        <translation>两份内容已送决定人查看</translation>
    </message>
    <message>
        <source>Double call seen</source>
        <translation>重叫已知</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Call taken back</source>
        <translation>撤回叫号</translation>
    </message>
    <message>
        <source>Call given up without an answer</source>
        <translation>没等到回音，放弃叫号</translation>
    </message>
    <message>
        <source>Not come after all calls</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Back in the line</source>
        <translation>过号后重新排队</translation>
    </message>
    <message>
        <source>Came to the window</source>
        <translation>到窗口</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Went on after a hold</source>
        <translation>挂起后接着办</translation>
    </message>
    <message>
        <source>Number sent to another window</source>
        <translation>号转移到别的窗口</translation>
    </message>
    <message>
        <source>Matter noted</source>
        <translation>记下事由</translation>
    </message>
    <message>
        <source>Number ended</source>
        <translation>结束本号</translation>
    </message>
    <message>
        <source>Number cancelled</source>
        <translation>号作废</translation>
    </message>
    <message>
        <source>List for a question made</source>
        <translation>出一次性告知单（咨询用）</translation>
    </message>
    <message>
        <source>Material in hand</source>
        <translation>手里有材料</translation>
    </message>
    <message>
        <source>Materials received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accepted, rest deferred</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Concluded on the spot</source>
        <translation>即办办结</translation>
    </message>
    <message>
        <source>Told what is missing</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Refused in writing on the spot</source>
        <translation>当场书面不予受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Handed back with one list</source>
        <translation>退件，一次告知</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>不需许可</translation>
    </message>
    <message>
        <source>Everything given back</source>
        <translation>全部退还</translation>
    </message>
    <message>
        <source>Supplement handed in</source>
        <translation>补交材料</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>The unit signed for the file</source>
        <translation>送审，单位已签收</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Result handed over</source>
        <translation>结果已领取</translation>
    </message>
    <message>
        <source>Progress noted</source>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Clock runs on</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Limit extended</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Did not come out of the printer</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Paper handed over</source>
        <translation>单据已交给申请人</translation>
    </message>
    <message>
        <source>Deemed accepted: nothing was told in time</source>
        <translation>视为受理：没有按时告知</translation>
    </message>
    <message>
        <source>Told in time: not accepted by silence</source>
        <translation>按时告知，撤回视为受理</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>A masked value was looked at</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>The person left, the material stays</source>
        <translation>本人离开，材料留下</translation>
    </message>
    <message>
        <source>Commitment made, to be signed</source>
        <translation>出容缺承诺书，待签</translation>
    </message>
    <message>
        <source>Commitment signed</source>
        <translation>承诺书已签</translation>
    </message>
    <message>
        <source>The approver looked at it</source>
        <translation>批准人看过</translation>
    </message>
    <message>
        <source>Another approver asked</source>
        <translation>改送批准人</translation>
    </message>
    <message>
        <source>Request for approval taken back</source>
        <translation>撤回送批</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>没有批准</translation>
    </message>
    <message>
        <source>Chosen between two versions</source>
        <translation>两份里选定一份</translation>
    </message>
    <message>
        <source>Applicant told that a paper counts no more</source>
        <translation>已告诉申请人单据作废</translation>
    </message>
    <message>
        <source>First-asked record</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>First question answered</source>
        <translation>首问已答复</translation>
    </message>
    <message>
        <source>The answer was told</source>
        <translation>答复已告知</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Returned with a reason</source>
        <translation>退回并写明理由</translation>
    </message>
    <message>
        <source>Assigned by the duty manager</source>
        <translation>值班长指定承办</translation>
    </message>
    <message>
        <source>Name and phone written down</source>
        <translation>记下称呼和电话</translation>
    </message>
    <message>
        <source>Signature taken back</source>
        <translation>撤回签收</translation>
    </message>
    <message>
        <source>Handoff called back</source>
        <translation>撤回转办</translation>
    </message>
    <message>
        <source>Nobody signed for the handoff in time</source>
        <translation>转办超时没签收</translation>
    </message>
    <message>
        <source>First-asked paper made</source>
        <translation>出首问单据</translation>
    </message>
    <message>
        <source>First-asked paper void</source>
        <translation>首问单据作废</translation>
    </message>
    <message>
        <source>Hall data published</source>
        <translation>公布大厅数据</translation>
    </message>
    <message>
        <source>Person enlisted</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Window set up</source>
        <translation>设窗口</translation>
    </message>
    <message>
        <source>Window taken over</source>
        <translation>接管窗口</translation>
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
        <source>Date confirmed by a clerk</source>
        <translation>窗口人员确认日期</translation>
    </message>
    <message>
        <source>Numbers reserved</source>
        <translation>预留号段</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Signed in without the hall</source>
        <translation>断网上岗</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>改密码</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日终关号</translation>
    </message>
    <message>
        <source>Ledger sealed</source>
        <translation>账目盖封</translation>
    </message>
    <message>
        <source>Recorded: {kind}</source>
        <translation>记录：{kind}</translation>
    </message>
    <message>
        <source>{what}: {act}</source>
        <translation>{what}：{act}</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) judged</source>
        <translation>
            <numerusform>判了 %n 项材料</numerusform>
        </translation>
    </message>
    <message>
        <source>the copy given out was taken back</source>
        <translation>发出的那份已收回</translation>
    </message>
    <message>
        <source>the copy given out is still out</source>
        <translation>发出的那份未收回</translation>
    </message>
    <message>
        <source>not sent to the hall yet</source>
        <translation>还没上传</translation>
    </message>
    <message>
        <source>the hall refused it ({code})</source>
        <translation>大厅没有接受（{code}）</translation>
    </message>
    <message>
        <source>extended to {day}</source>
        <translation>延期至 {day}</translation>
    </message>
    <message>
        <source>the procedure ended on {day}</source>
        <translation>{day} 结束</translation>
    </message>
    <message>
        <source>not counted from {first} to {last}</source>
        <translation>{first} 至 {last} 不计入期限</translation>
    </message>
    <message>
        <source>by the hall itself</source>
        <translation>系统按规则</translation>
    </message>
    <message>
        <source>window {window} {name}</source>
        <translation>{window} 号窗口 {name}</translation>
    </message>
</context>
<context>
    <name>CaseRequest</name>
    <message>
        <source>Void a paper</source>
        <translation>作废单据</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Revoke acceptance</source>
        <translation>撤销受理</translation>
    </message>
    <message>
        <source>End the deferral</source>
        <translation>容缺逾期终结</translation>
    </message>
    <message>
        <source>The number stays in the register and is not used again. Ask for the copy back.</source>
        <translation>编号留在登记簿，不再使用；请把原件收回来。</translation>
    </message>
    <message>
        <source>The wrong paper becomes void. Case number and day of receipt never change; what was found missing is told in a second notice.</source>
        <translation>写错的文书作废。办件编号和收件日期不能改；发现少材料的走第二次补正告知。</translation>
    </message>
    <message>
        <source>Accepted against the law only. The notice names article and remedy, papers go home.</source>
        <translation>只用于违法受理的。通知书写明依据和救济途径，材料退还。</translation>
    </message>
    <message>
        <source>What was promised did not come in time; what follows was printed on the promise.</source>
        <translation>承诺的材料到期没补齐；后果按承诺书上写的办。</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>申请人名称（姓名）</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>法定代表人（负责人、经营者）姓名</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>代理人姓名</translation>
    </message>
    <message>
        <source>Place of the property</source>
        <translation>不动产坐落</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>for example 2026-11-20</source>
        <translation>如 2026-11-20</translation>
    </message>
    <message>
        <source>originals and copies, for example 1 2</source>
        <translation>原件数 复印件数，如 1 2</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送批</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>The unit signed for {case}: under review.</source>
        <translation>{case} 单位已签收，审核中。</translation>
    </message>
    <message>
        <source>{case} is granted.</source>
        <translation>{case} 记为准予。</translation>
    </message>
    <message>
        <source>{case} is denied.</source>
        <translation>{case} 记为不予。</translation>
    </message>
    <message>
        <source>{case} is concluded.</source>
        <translation>{case} 已办结。</translation>
    </message>
    <message>
        <source>Past its day: the reason that is published</source>
        <translation>过了期限：要公布的原因</translation>
    </message>
    <message>
        <source>Whoever is late says why (Regulation on the Business Environment, Art. 36).</source>
        <translation>逾期办结要公开说明理由（优化营商环境条例第 36 条）。</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>The result of {case} was handed over.</source>
        <translation>{case} 的结果已交出。</translation>
    </message>
    <message>
        <source>{case} is withdrawn, everything goes home.</source>
        <translation>{case} 已撤回，材料全部退还。</translation>
    </message>
    <message>
        <source>Withdraw at the applicant's request</source>
        <translation>按申请人的要求撤回</translation>
    </message>
    <message>
        <source>Both clocks end. What lies here goes home against a signed list.</source>
        <translation>两个期限都停。留在这里的材料凭清单签字退还。</translation>
    </message>
    <message>
        <source>The applicant has signed the request</source>
        <translation>申请人已签撤回申请</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Noted on {case}.</source>
        <translation>{case} 已记进展。</translation>
    </message>
    <message>
        <source>The clock of {case} stands still.</source>
        <translation>{case} 已中止计时。</translation>
    </message>
    <message>
        <source>The limit of {case} is extended.</source>
        <translation>{case} 已延长期限。</translation>
    </message>
    <message>
        <source>The clock of {case} runs on.</source>
        <translation>{case} 已恢复计时。</translation>
    </message>
    <message>
        <source>This case has no paper yet.</source>
        <translation>这件还没有单据。</translation>
    </message>
    <message>
        <source>{paper} is printed, copy number {n}.</source>
        <translation>{paper} 已打印，第 {n} 次。</translation>
    </message>
    <message>
        <source>{paper} did not come out of the printer.</source>
        <translation>{paper} 没打出来。</translation>
    </message>
    <message>
        <source>It is kept with its number. Look at the printer, then press Ctrl+P.</source>
        <translation>已存，编号不变。看看打印机，再按 Ctrl+P 补打。</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Applicant</source>
        <translation>办事人</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Limit (promise / law)</source>
        <translation>期限（承诺 / 法定）</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没写姓名</translation>
    </message>
    <message>
        <source>no item chosen yet</source>
        <translation>还没选事项</translation>
    </message>
    <message>
        <source>no number, no clock yet</source>
        <translation>没有编号，不计时</translation>
    </message>
    <message>
        <source>{number} · from the hall</source>
        <translation>{number} · 大厅存的</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>存于{day}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Awaiting more</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Rest deferred</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需许可</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>不予</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>视为撤回</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>受理已撤销</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>Receipt of materials</source>
        <translation>收件回执</translation>
    </message>
    <message>
        <source>Notice of acceptance</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>业务受理单</translation>
    </message>
    <message>
        <source>Deferral commitment</source>
        <translation>容缺承诺书</translation>
    </message>
    <message>
        <source>Deferred acceptance</source>
        <translation>容缺受理通知书</translation>
    </message>
    <message>
        <source>Supplement notice</source>
        <translation>补正告知书</translation>
    </message>
    <message>
        <source>On-the-spot refusal</source>
        <translation>不予受理告知书</translation>
    </message>
    <message>
        <source>List of returned papers</source>
        <translation>退件清单</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>不予受理通知书</translation>
    </message>
    <message>
        <source>No licence needed, notice</source>
        <translation>不受理告知书</translation>
    </message>
    <message>
        <source>One-time information</source>
        <translation>一次性告知单</translation>
    </message>
    <message>
        <source>First-asked receipt</source>
        <translation>首问回执</translation>
    </message>
    <message>
        <source>Handoff slip</source>
        <translation>转办单</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>结果领取凭证</translation>
    </message>
    <message>
        <source>First-asked record sheet</source>
        <translation>首问责任登记表</translation>
    </message>
    <message>
        <source>Notice of correction</source>
        <translation>更正通知书</translation>
    </message>
    <message>
        <source>Acceptance revoked, notice</source>
        <translation>撤销受理通知书</translation>
    </message>
    <message>
        <source>Deferral ended, notice</source>
        <translation>容缺终结通知书</translation>
    </message>
    <message>
        <source>Limit extended, notice</source>
        <translation>延长期限告知书</translation>
    </message>
    <message>
        <source>Clock stopped, notice</source>
        <translation>特别程序告知书</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>received, unchecked</source>
        <translation>收下未核</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>容缺</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免提交</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我经手</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全厅</translation>
    </message>
    <message>
        <source>Received, no decision</source>
        <translation>收件未出文书</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>容缺待补</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year} 年 {month} 月 {day} 日</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>over by {days}</source>
        <translation>超了 {days}</translation>
    </message>
    <message>
        <source>over since closing time today</source>
        <translation>今天下班时超期</translation>
    </message>
    <message>
        <source>today, until closing time</source>
        <translation>今天下班前</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>还剩 {days}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>最晚 {day}</translation>
    </message>
    <message>
        <source>accept or tell</source>
        <translation>要出受理或告知</translation>
    </message>
    <message>
        <source>clock not running</source>
        <translation>不计办理期限</translation>
    </message>
    <message>
        <source>for the applicant</source>
        <translation>等申请人补</translation>
    </message>
    <message>
        <source>rest by {day}</source>
        <translation>最晚 {day}补齐</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>{day}办结</translation>
    </message>
    <message>
        <source>decided, result not here yet</source>
        <translation>已决定，结果还没到窗口</translation>
    </message>
    <message>
        <source>deliver by {day}</source>
        <translation>最晚 {day} 送达</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>承诺 {day}</translation>
    </message>
    <message>
        <source>by law {day}</source>
        <translation>法定 {day}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Nothing is left to do with this case here.</source>
        <translation>这件在这里没有要办的了。</translation>
    </message>
    <message>
        <source>That step cannot be taken now.</source>
        <translation>现在还不能这样办。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Possible now: {steps}</source>
        <translation>现在能办：{steps}</translation>
    </message>
</context>
<context>
    <name>DecideCard</name>
    <message>
        <source>The decision on this case</source>
        <translation>这件的决定</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记下决定</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>不予</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>section and name</source>
        <translation>科室和姓名</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>谁决定的</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The day is written like 2026-11-23.</source>
        <translation>日期写成 2026-11-23 这样。</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>还要填：{what}</translation>
    </message>
    <message>
        <source>A refusal needs its reasons.</source>
        <translation>不予的要写理由。</translation>
    </message>
    <message>
        <source>The window decides this matter: it is recorded under your name.</source>
        <translation>这个事项窗口直接办结：记在你名下。</translation>
    </message>
    <message>
        <source>The chief representative decides this matter, under her own name.</source>
        <translation>这个事项由首席代表决定，用她自己的名字。</translation>
    </message>
    <message>
        <source>The unit has decided this matter: write down what its paper says.</source>
        <translation>这个事项由单位决定：照决定书上写的记。</translation>
    </message>
    <message>
        <source>A joint meeting has decided this matter: write down what its paper says.</source>
        <translation>这个事项由会审决定：照决定书上写的记。</translation>
    </message>
</context>
<context>
    <name>DeliverCard</name>
    <message>
        <source>Who takes the result?</source>
        <translation>结果交给谁</translation>
    </message>
    <message>
        <source>{result}: a slip is printed for the signature.</source>
        <translation>{result}：打领取凭证，请他签字。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交给他</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>别的人</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>以什么身份</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>邮寄单号</translation>
    </message>
    <message>
        <source>The ID document was looked at: person and paper agree</source>
        <translation>看过证件，人证一致</translation>
    </message>
    <message>
        <source>The power of attorney was looked at</source>
        <translation>看过授权委托书</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>co-applicant</source>
        <translation>共同申请人</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>First look at the ID document, then tick it.</source>
        <translation>先看证件，再打勾。</translation>
    </message>
    <message>
        <source>First look at the power of attorney, then tick it.</source>
        <translation>先看授权委托书，再打勾。</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>还要填：{what}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>No case is chosen.</source>
        <translation>没有选中的件。</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Note progress</source>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>deemed accepted</source>
        <translation>视为受理</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>共同申请</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>project</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>by {name}, {relation}</source>
        <translation>{relation} {name}</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Main points only</source>
        <translation>只看要点</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部经过</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>visit {n}</source>
        <translation>第 {n} 趟</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待上传</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Came for this matter</source>
        <translation>为这件事跑了</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>Time at windows</source>
        <translation>窗口总用时</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 趟</numerusform>
        </translation>
    </message>
    <message>
        <source>meant to be 1</source>
        <translation>目标 1 趟</translation>
    </message>
    <message>
        <source>supplement awaited</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>the limit does not run</source>
        <translation>不计办理期限</translation>
    </message>
    <message>
        <source>accept or tell what is missing by {day}</source>
        <translation>{day}前（含当天）要出受理或告知</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>{day}办结</translation>
    </message>
    <message>
        <source>no limit runs</source>
        <translation>没有在走的期限</translation>
    </message>
    <message>
        <source>decided {day} · to be delivered by {last}</source>
        <translation>{day} 作出决定 · 最晚 {last} 送达</translation>
    </message>
    <message>
        <source>promise: {left}</source>
        <translation>承诺{left}</translation>
    </message>
    <message>
        <source>delivery: {left}</source>
        <translation>送达{left}</translation>
    </message>
    <message>
        <source>{kind} takes longer than was told: the clock runs · {days}</source>
        <translation>{kind}超过告知的时间，照常计时 · {days}</translation>
    </message>
    <message>
        <source>{kind} {span}</source>
        <translation>{kind} {span}</translation>
    </message>
    <message>
        <source>clock stops on {day}</source>
        <translation>{day} 起中止计时</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>promised {promised} · by law {law}</source>
        <translation>承诺 {promised} · 法定 {law}</translation>
    </message>
    <message>
        <source>promised {promised} · by law extended to {law}</source>
        <translation>承诺 {promised} · 法定延期至 {law}</translation>
    </message>
    <message>
        <source>clock stood {span}</source>
        <translation>中止计时 {span}</translation>
    </message>
    <message>
        <source>by law: {left}</source>
        <translation>法定{left}</translation>
    </message>
    <message>
        <source>no visit has ended yet</source>
        <translation>还没有办完的一趟</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{day} {n} min</source>
        <translation>{day} {n} 分</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which cases</source>
        <translation>看哪些件</translation>
    </message>
    <message>
        <source>Names of cases that are not yours are masked.</source>
        <translation>不是你经手的件，姓名遮住。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>就看这些</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>谁的件</translation>
    </message>
    <message>
        <source>In these states only (none ticked: in every state)</source>
        <translation>只看这些状态（都不勾就是全部）</translation>
    </message>
    <message>
        <source>Back to my cases, every state</source>
        <translation>回到我经手，全部状态</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读……</translation>
    </message>
    <message>
        <source>Name, initials, ID number, case number, or scan a receipt</source>
        <translation>姓名、首字母、证件号、编号，或直接扫回执</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>补打单据</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>筛选中</translation>
    </message>
    <message>
        <source>No case fits “{text}”.</source>
        <translation>没有符合“{text}”的件。</translation>
    </message>
    <message>
        <source>Half a name, initials, a part of the number or the whole ID number will do.</source>
        <translation>半个名字、首字母、编号的一段、整个证件号都可以。</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>这里没有件。</translation>
    </message>
    <message>
        <source>You have not handled a case yet.</source>
        <translation>还没有你经手的件。</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>Type a name or a number to look through the whole hall.</source>
        <translation>输姓名或编号，在全厅里找。</translation>
    </message>
    <message>
        <source>{first}–{last} of more than {total}</source>
        <translation>第 {first}–{last} 条，共 {total} 条以上</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <translation>第 {first}–{last} 条，共 {total} 条</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message numerus="yes">
        <source>%n new, press F5.</source>
        <translation>
            <numerusform>%n 条新的，按 F5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) cannot be found yet, a moment.</source>
        <translation>
            <numerusform>还有 %n 件没编好，稍等就能找到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderCases</name>
    <message>
        <source>Cases older than 90 days are being asked of the hall.</source>
        <translation>正在问大厅 90 天以前的件。</translation>
    </message>
    <message>
        <source>Only the last 90 days of this PC can be found. Ask again once there is a link.</source>
        <translation>只查得到本机近 90 天的件。要查更早的，连上以后再查。</translation>
    </message>
    <message>
        <source>The hall could not look through older cases.</source>
        <translation>大厅这会儿查不了更早的件。</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers of this case</source>
        <translation>这件的单据</translation>
    </message>
    <message>
        <source>Which paper is to be printed again?</source>
        <translation>补打哪一张</translation>
    </message>
    <message>
        <source>Number and date stay; the copy says how often it was printed.</source>
        <translation>编号和日期不变，页脚写第几次打印。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>出具</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Note</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>Clock runs on</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Extend the limit</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>It stands in the story under your name, for everybody who opens the case.</source>
        <translation>写进“经过”，记在你名下，打开这件的人都看得到。</translation>
    </message>
    <message>
        <source>The time told is not counted. A notice is printed: without it nothing stops (Art. 45).</source>
        <translation>告知申请人的这段时间不计入期限。会打印告知书，不书面告知就不停（行政许可法第四十五条）。</translation>
    </message>
    <message>
        <source>The limits run on from the next day; what took longer than was told counts.</source>
        <translation>期限从次日起接着算；超过告知时间的部分照算。</translation>
    </message>
    <message>
        <source>Once only, decided by the head of the organ; a notice tells the reasons (Art. 42).</source>
        <translation>只能延一次，由本机关负责人批准；会打印告知书，写明理由（行政许可法第四十二条）。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Stop and print</source>
        <translation>中止并打印</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Extend and print</source>
        <translation>延长并打印</translation>
    </message>
    <message>
        <source>Progress of this case</source>
        <translation>这件的进展</translation>
    </message>
    <message>
        <source>What else the applicant should know (may stay empty)</source>
        <translation>还要告知申请人的话（可以不填）</translation>
    </message>
    <message>
        <source>Reasons, as the applicant is told</source>
        <translation>延长的理由（照此告知申请人）</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>记什么</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days needed ({unit})</source>
        <translation>所需时间（{unit}）</translation>
    </message>
    <message>
        <source>The procedure ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Longer by ({unit})</source>
        <translation>延长（{unit}）</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>最多 {days}</translation>
    </message>
    <message>
        <source>Day of the approval</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Head of the organ</source>
        <translation>批准的机关负责人</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>Extended to {day} already: the law allows it once (Art. 42).</source>
        <translation>已经延长到 {day}：依法只能延长一次（行政许可法第四十二条）。</translation>
    </message>
    <message>
        <source>No law allows this limit to be extended.</source>
        <translation>这个事项的期限没有可以延长的法律依据。</translation>
    </message>
    <message>
        <source>The day is written like 2026-11-23.</source>
        <translation>日期写成 2026-11-23 这样。</translation>
    </message>
    <message>
        <source>Write a whole number of days: {what}</source>
        <translation>天数写整数：{what}</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>What is asked for</source>
        <translation>送批什么</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>哪一张单据</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里错了</translation>
    </message>
    <message>
        <source>Something else on the paper</source>
        <translation>单据上的别的内容</translation>
    </message>
    <message>
        <source>Name it as the paper does</source>
        <translation>单据上怎么叫</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>原来写的</translation>
    </message>
    <message>
        <source>It should say</source>
        <translation>应该写成</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The copy given out was taken back</source>
        <translation>发出的那份已收回</translation>
    </message>
    <message>
        <source>Make it anew under a new number</source>
        <translation>用新编号重打一张</translation>
    </message>
    <message>
        <source>Pieces of: {material}</source>
        <translation>件数：{material}</translation>
    </message>
    <message>
        <source>{what}, applicant {number}</source>
        <translation>{what}（第{number}申请人）</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>材料 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>No paper yet.</source>
        <translation>还没有单据。</translation>
    </message>
    <message>
        <source>In our hands</source>
        <translation>在我们这里</translation>
    </message>
    <message>
        <source>Nothing: everything went home or was only looked at.</source>
        <translation>没有：都退还了或者只验没收。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>with us</source>
        <translation>在我们这里</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>已拿回</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>最晚 {day}</translation>
    </message>
    <message>
        <source>judged in one stroke</source>
        <translation>批量判定</translation>
    </message>
    <message>
        <source>{paper} · {day}</source>
        <translation>{paper} · {day}</translation>
    </message>
    <message>
        <source>Print again: {paper}</source>
        <translation>补打：{paper}</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>没打出来</translation>
    </message>
    <message numerus="yes">
        <source>printed %n times</source>
        <translation>
            <numerusform>打过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>original {n}</source>
        <translation>原件 {n}</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>复印件 {n}</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>What happened earlier is being asked of the hall.</source>
        <translation>更早的经过正在问大厅。</translation>
    </message>
    <message>
        <source>What happened earlier lies in the hall. It is told once there is a link.</source>
        <translation>更早的经过在大厅里，连上以后补齐。</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写。</translation>
    </message>
    <message>
        <source>First: {what}</source>
        <translation>先做到：{what}</translation>
    </message>
</context>
</TS>
