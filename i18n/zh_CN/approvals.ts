<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApprovalBell</name>
    <message>
        <source>You hold no written delegation to refuse on the spot: {items}.</source>
        <translation>你没有当场不予受理的书面授权：{items}。</translation>
    </message>
    <message>
        <source>Fetch the chief representative before anybody leaves; Ctrl+Enter asks for her password.</source>
        <translation>材料不齐的，人走之前请首席代表来批；按 Ctrl+Enter 由她输密码。</translation>
    </message>
    <message>
        <source>{sender}. Ctrl+H opens it.</source>
        <translation>{sender}。按 Ctrl+H 打开。</translation>
    </message>
    <message>
        <source>{no} was approved but not printed.</source>
        <translation>{no} 批了，没打出来。</translation>
    </message>
    <message>
        <source>See to the printer, then press Ctrl+P.</source>
        <translation>看看打印机，再按 Ctrl+P 补打。</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Accept with deferral</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Second notice</source>
        <translation>第二次补正告知</translation>
    </message>
    <message>
        <source>Material beside the list</source>
        <translation>清单外材料</translation>
    </message>
    <message>
        <source>Void a paper</source>
        <translation>作废文书</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Revoke an acceptance</source>
        <translation>撤销受理</translation>
    </message>
    <message>
        <source>End a deferral</source>
        <translation>容缺逾期终结</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>指定承办</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>待签</translation>
    </message>
    <message>
        <source>signed, not sent</source>
        <translation>已签，没送</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>没批</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>chief representative</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>B-post</source>
        <translation>B 岗</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Not our duty</source>
        <translation>不属本机关职权</translation>
    </message>
    <message>
        <source>Still not right after the supplement</source>
        <translation>补正后仍不符合</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>其他理由</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>received, not checked</source>
        <translation>已收，没核</translation>
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
        <source>to follow</source>
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
        <source>handed back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不用交</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>waiting {length}</source>
        <translation>等了 {length}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>B-post of {name}</source>
        <translation>{name}的 B 岗</translation>
    </message>
    <message>
        <source>at the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>not at a post now</source>
        <translation>现在不在岗</translation>
    </message>
    <message>
        <source>by delegation {number}</source>
        <translation>依据授权 {number}</translation>
    </message>
    <message>
        <source>{name} for {other}</source>
        <translation>{name}（代{other}）</translation>
    </message>
    <message>
        <source>{name}, her own case</source>
        <translation>{name}（本人经办，自行决定）</translation>
    </message>
</context>
<context>
    <name>DeferralCard</name>
    <message>
        <source>Accept with deferral: three steps</source>
        <translation>容缺受理：三步</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To follow: {materials}</source>
        <translation>容缺：{materials}</translation>
    </message>
    <message>
        <source>Promise printed, two copies</source>
        <translation>承诺书已打印，一式两份</translation>
    </message>
    <message>
        <source>The applicant has signed, of their own will, and was told what follows</source>
        <translation>申请人已签：自愿申请，逾期后果已念给他听</translation>
    </message>
    <message>
        <source>Sent for approval, or by the written delegation at once</source>
        <translation>送批；有书面授权的直接生效</translation>
    </message>
    <message>
        <source>Before the approval nothing but the promise is printed and no clock runs.</source>
        <translation>没批之前，除承诺书外不打文书、不起算。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Print the promise</source>
        <translation>打印承诺书</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>Let the applicant sign both copies, then press Space.</source>
        <translation>请申请人在两份上签字，签好按空格。</translation>
    </message>
</context>
<context>
    <name>ExtraCard</name>
    <message>
        <source>A material beside the list</source>
        <translation>清单外加一项材料</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing beside the published list is asked for without a law and an approval; it is listed.</source>
        <translation>公布清单以外的材料，没有法律依据和批准不能要；要了会列入台账。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据（法条）</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>怎样算合格</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Approve at this computer, with the approver's own password</source>
        <translation>批准人就在旁边？在这台上批</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>谁批</translation>
    </message>
    <message>
        <source>The approver's own password</source>
        <translation>批准人自己的密码</translation>
    </message>
    <message>
        <source>Why it is not approved, one sentence for the clerk</source>
        <translation>为什么不批，给窗口写一句</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回送批</translation>
    </message>
    <message>
        <source>Receive meanwhile</source>
        <translation>先收件</translation>
    </message>
    <message>
        <source>Not approved, say why</source>
        <translation>不批，写理由</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Sent to {name}, not seen yet.</source>
        <translation>送给{name}了，还没看。</translation>
    </message>
    <message>
        <source>Sent to {name}, she has seen it.</source>
        <translation>送给{name}了，已经看过。</translation>
    </message>
    <message>
        <source>Recorded under the approver's name, with this computer. Before the approval nothing is printed and no clock runs. Without the hall only a written delegation counts.</source>
        <translation>记在批准人名下，也记这台电脑。没批之前不打文书、不起算。断网时不能批，有书面授权的除外。</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>改送</translation>
    </message>
    <message>
        <source>Send it to {name}</source>
        <translation>改送{name}</translation>
    </message>
    <message>
        <source>Taken back. The materials may be changed again.</source>
        <translation>撤回了。材料可以改了。</translation>
    </message>
    <message>
        <source>Waiting for an approval</source>
        <translation>等批</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Why it is not approved, one sentence for the clerk</source>
        <translation>为什么不批，给窗口写一句</translation>
    </message>
    <message>
        <source>Print the promise</source>
        <translation>打印承诺书</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for me</source>
        <translation>
            <numerusform>%n 件待我批</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your approval.</source>
        <translation>没有等你批的。</translation>
    </message>
    <message>
        <source>Recorded under {name}. What was asked for is done at once.</source>
        <translation>记在{name}名下，批了马上生效。</translation>
    </message>
    <message>
        <source>Sent to {name}. Enter: approve at this computer, or take it back.</source>
        <translation>送给{name}了。按 Enter：在这台上批，或撤回。</translation>
    </message>
    <message>
        <source>Approved: {what}.</source>
        <translation>已批：{what}。</translation>
    </message>
    <message>
        <source>Not approved: {what}.</source>
        <translation>没批：{what}。</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>待我批</translation>
    </message>
</context>
<context>
    <name>LateDecision</name>
    <message>
        <source>Your approval of {time} did arrive: it counts.</source>
        <translation>您 {time} 的批准已送达大厅，有效。</translation>
    </message>
    <message>
        <source>Your refusal of {time} did arrive: it counts.</source>
        <translation>您 {time} 的不同意已送达大厅，有效。</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Approved, not printed yet</source>
        <translation>批了，还没打印</translation>
    </message>
    <message>
        <source>Their dates are those they were approved on. Print them, then tell the applicants.</source>
        <translation>日期是批准那天的。打印出来，再通知申请人。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再打</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>全部打印</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Reason, as it stands on the paper</source>
        <translation>理由（照印在通知书上）</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Competent organ, from the directory</source>
        <translation>有权机关，从名录选</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>从名录选…</translation>
    </message>
    <message>
        <source>Competent organ</source>
        <translation>有权机关</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Its phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>All papers go home with it. It takes effect only with an approval.</source>
        <translation>材料随通知书全部退还。批了才生效。</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>Send the refusal for approval?</source>
        <translation>送批不予受理？</translation>
    </message>
    <message>
        <source>Approved, it is printed with the remedy and all papers go home.</source>
        <translation>批了就打印通知书，写明救济，材料全部退还。</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Basis: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>{ground}: {reason}</source>
        <translation>{ground}：{reason}</translation>
    </message>
    <message>
        <source>Competent: {place}</source>
        <translation>有权机关：{place}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>{what}: {before} becomes {after}</source>
        <translation>{what}：{before} 改为 {after}</translation>
    </message>
    <message>
        <source>The promise is printed and signed.</source>
        <translation>承诺书已打印、已签。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) here</source>
        <translation>
            <numerusform>在手 %n 份</numerusform>
        </translation>
    </message>
</context>
</TS>
