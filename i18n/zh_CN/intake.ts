<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApplicantCard</name>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
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
        <source>Self</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代办</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>谁来办</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Organisation or shop, or empty</source>
        <translation>单位或字号（没有就空着）</translation>
    </message>
    <message>
        <source>Agent's ID number</source>
        <translation>代办人证件号码</translation>
    </message>
    <message>
        <source>Agent's name</source>
        <translation>代办人姓名</translation>
    </message>
    <message>
        <source>Agent's phone</source>
        <translation>代办人手机</translation>
    </message>
    <message>
        <source>Is the applicant's … (son, staff)</source>
        <translation>是申请人的……（儿子、员工）</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>age {n}</source>
        <translation>{n} 岁</translation>
    </message>
    <message>
        <source>card read</source>
        <translation>身份证已核</translation>
    </message>
    <message>
        <source>card seen</source>
        <translation>证件已看</translation>
    </message>
    <message>
        <source>Applicant {name}, {number}</source>
        <translation>申请人 {name}，{number}</translation>
    </message>
    <message>
        <source>no applicant yet</source>
        <translation>还没填申请人</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>{name} 代办</translation>
    </message>
</context>
<context>
    <name>ApplicantPanel</name>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Add the other side</source>
        <translation>加另一方</translation>
    </message>
    <message>
        <source>{who} may come for {whom}, and that was seen</source>
        <translation>{whom}可由{who}代办，已看过关系证明</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Waiting for approval: {act}</source>
        <translation>等批：{act}</translation>
    </message>
    <message>
        <source>Sent to {name}; the materials are locked, nothing is printed yet.</source>
        <translation>送给{name}了；材料锁着，文书没打。</translation>
    </message>
    <message>
        <source>Approve here, or take back</source>
        <translation>在这台上批／撤回</translation>
    </message>
    <message>
        <source>{material} is approved and stands on the list now.</source>
        <translation>{material}已批准，加进清单了。</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Checking the materials</source>
        <translation>材料核对</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>当场更正</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免提交</translation>
    </message>
    <message>
        <source>hand back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>The rest in order</source>
        <translation>其余合格</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>{done} of {all} checked</source>
        <translation>{all} 项核了 {done} 项</translation>
    </message>
    <message>
        <source>How to judge no. {n}</source>
        <translation>第 {n} 项怎么看</translation>
    </message>
    <message>
        <source>What the published list says: {standard}.</source>
        <translation>只看清单写明的标准：{standard}。</translation>
    </message>
    <message>
        <source>Often wrong: {errors}.</source>
        <translation>常见的毛病：{errors}。</translation>
    </message>
    <message>
        <source>Nothing beyond the list may be asked for.</source>
        <translation>清单外的要求不能加。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{text}, press {key}</source>
        <translation>{text}，按 {key}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Once everything is checked, the paper to be printed stands here.</source>
        <translation>核完以后，这里就是要打的那张纸。</translation>
    </message>
    <message>
        <source>Not possible now: {reason}</source>
        <translation>现在不能选：{reason}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>改选：{outcome}</translation>
    </message>
    <message>
        <source>One sentence why, then Ctrl+Enter.</source>
        <translation>写一句为什么，再按 Ctrl+Enter。</translation>
    </message>
    <message numerus="yes">
        <source>%n still to check.</source>
        <translation>
            <numerusform>还差 %n 项没核。</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {no}. The papers are printed.</source>
        <translation>{outcome}，{no}。单据打好了。</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Approved by {name}. The papers come out of the printer here.</source>
        <translation>{name}批了。文书在这台打印。</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Another matter for the same person</source>
        <translation>这个人再办一件</translation>
    </message>
    <message>
        <source>{outcome}: done. {no}</source>
        <translation>{no}　{outcome}</translation>
    </message>
    <message>
        <source>Printing the papers.</source>
        <translation>正在打单据。</translation>
    </message>
    <message>
        <source>The case number never changes.</source>
        <translation>编号一直不变，群众凭单据上的码再来。</translation>
    </message>
    <message>
        <source>Not everything came out; the numbers are kept.</source>
        <translation>有的没打出来，编号都留着。</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打好了</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>See to the printer, then press Ctrl+P: number and date stay as they are.</source>
        <translation>打印机好了按 Ctrl+P 再打：编号和日期都不变。</translation>
    </message>
    <message>
        <source>Have the applicant sign both copies and ask how the result is to be collected. What is printed cannot be undone, only made void and printed anew.</source>
        <translation>请申请人在两份上签收，领取方式当面问、当面勾。打出去的不能撤销，只能作废重打，编号保留。</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>{n}: {name}, {line}</source>
        <translation>{n}：{name}，{line}</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>以前叫{name}</translation>
    </message>
    <message>
        <source>window {numbers}</source>
        <translation>首问转 {numbers} 号窗口</translation>
    </message>
    <message>
        <source>promised {limit}</source>
        <translation>承诺 {limit}</translation>
    </message>
    <message>
        <source>done at once</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>{n} materials</source>
        <translation>{n} 项材料</translation>
    </message>
    <message>
        <source>chosen with the number</source>
        <translation>取号时已选</translation>
    </message>
    <message>
        <source>not this window's</source>
        <translation>不归本窗口</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>What the item asks for</source>
        <translation>这个事项要什么</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>要本人到场</translation>
    </message>
    <message>
        <source>both sides together</source>
        <translation>双方一起来</translation>
    </message>
    <message>
        <source>Ask first: {question}</source>
        <translation>先问一句：{question}</translation>
    </message>
    <message>
        <source>blank form here</source>
        <translation>有空白表</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>可核验免交</translation>
    </message>
    <message>
        <source>cannot be deferred</source>
        <translation>不能容缺</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>可容缺</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>按情形</translation>
    </message>
    <message>
        <source>No list of materials is published for this item.</source>
        <translation>这个事项还没有公布材料清单。</translation>
    </message>
</context>
<context>
    <name>IntakeAdvice</name>
    <message>
        <source>All in order, can be accepted</source>
        <translation>材料齐全，可以受理</translation>
    </message>
    <message>
        <source>All in order, done here and now</source>
        <translation>材料齐全，当场办结</translation>
    </message>
    <message>
        <source>All of it is told once, two copies, signed for</source>
        <translation>须一次性告知，一式两份，签收</translation>
    </message>
    <message>
        <source>Told in writing before the person leaves</source>
        <translation>人走之前书面告知，材料当场退还</translation>
    </message>
    <message>
        <source>One list, all papers go home; the next visit goes on counting</source>
        <translation>一张清单，材料退还；再来接着算趟数</translation>
    </message>
    <message>
        <source>The promise is printed and signed first, then approved</source>
        <translation>先印承诺书、先签，再送批</translation>
    </message>
    <message>
        <source>Only what may follow later is missing</source>
        <translation>只缺可容缺的</translation>
    </message>
    <message>
        <source>A refusal goes to the chief representative</source>
        <translation>不予受理要首席代表批</translation>
    </message>
    <message>
        <source>Received but not decided; the time to notify runs</source>
        <translation>先收下，还没定；告知的时限开始算</translation>
    </message>
    <message>
        <source>The 5 working days to notify run from today</source>
        <translation>从今天起 5 个工作日内要告知，逾期视为受理</translation>
    </message>
    <message>
        <source>Keep the materials, decide later</source>
        <translation>材料留下，以后再定</translation>
    </message>
    <message>
        <source>Everything goes back, signed for line by line</source>
        <translation>逐项退还，双方签字</translation>
    </message>
    <message>
        <source>No licence is needed for this</source>
        <translation>依法不需要许可</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有要做的</translation>
    </message>
    <message numerus="yes">
        <source>%n still to check</source>
        <translation>
            <numerusform>还差 %n 项没核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>还有 %n 个情形没答</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Alt+2</source>
        <translation>按 Alt+2 填</translation>
    </message>
    <message>
        <source>promised by {promise} · by law {law}</source>
        <translation>承诺 {promise}办结 · 法定 {law}</translation>
    </message>
    <message>
        <source>prints the {paper}</source>
        <translation>出{paper}</translation>
    </message>
    <message>
        <source>No. {later} may follow later, but no. {main} may not, so it cannot be accepted now.</source>
        <translation>第 {later} 项可容缺，但第 {main} 项不在容缺清单里，所以这次不能受理。</translation>
    </message>
    <message>
        <source>It was told before: something new needs a reason and the chief representative.</source>
        <translation>以前告知过：再加新的要写理由、请首席代表批。</translation>
    </message>
    <message>
        <source>This is the first notice: everything to be mended stands on it.</source>
        <translation>全部要补的一次写进告知书。这是第一次告知；再告知要写理由、请首席代表批。</translation>
    </message>
    <message>
        <source>{outcome} — sent for approval, not handled here yet</source>
        <translation>{outcome} — 要首席代表批，这里还办不了</translation>
    </message>
</context>
<context>
    <name>IntakeItem</name>
    <message>
        <source>Commitment case</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>Instant case</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>by law {limit}</source>
        <translation>法定 {limit}</translation>
    </message>
    <message>
        <source>promised {limit}</source>
        <translation>承诺 {limit}</translation>
    </message>
</context>
<context>
    <name>IntakeJudge</name>
    <message>
        <source>{material}: in order</source>
        <translation>{material}：合格</translation>
    </message>
    <message>
        <source>{material}: missing</source>
        <translation>{material}：缺</translation>
    </message>
    <message>
        <source>{material}: not in order</source>
        <translation>{material}：不合格</translation>
    </message>
    <message>
        <source>{material}: deferred</source>
        <translation>{material}：容缺</translation>
    </message>
    <message>
        <source>{material}: corrected on the spot</source>
        <translation>{material}：当场更正</translation>
    </message>
    <message>
        <source>{material}: waived</source>
        <translation>{material}：免提交</translation>
    </message>
    <message>
        <source>{material}: handed back</source>
        <translation>{material}：已退还</translation>
    </message>
    <message>
        <source>{material}: back to unchecked</source>
        <translation>{material}：改回待核</translation>
    </message>
    <message>
        <source>The rest in order, in one stroke</source>
        <translation>其余合格，批量判定</translation>
    </message>
</context>
<context>
    <name>IntakeMaterial</name>
    <message>
        <source>keep the original</source>
        <translation>收原件</translation>
    </message>
    <message>
        <source>see the original, keep a copy</source>
        <translation>验原件收复印件</translation>
    </message>
    <message>
        <source>only look, keep nothing</source>
        <translation>只验不收</translation>
    </message>
    <message>
        <source>keep a copy</source>
        <translation>收复印件</translation>
    </message>
    <message>
        <source>keep original and copy</source>
        <translation>收原件及复印件</translation>
    </message>
    <message>
        <source>checked against data, no paper needed</source>
        <translation>数据核验，不用交纸</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>received, not checked</source>
        <translation>收下未核</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>容缺</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免提交</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>当场</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month} 月 {day} 日</translation>
    </message>
    <message>
        <source>blank form here</source>
        <translation>有空白表</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>可核验免交</translation>
    </message>
    <message numerus="yes">
        <source>may follow in %n working day(s)</source>
        <translation>
            <numerusform>可容缺 %n 工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可以不交</translation>
    </message>
    <message>
        <source>wanted {n}</source>
        <translation>要 {n}</translation>
    </message>
    <message>
        <source>wanted {n}, got {m}</source>
        <translation>要 {n} 收 {m}</translation>
    </message>
    <message>
        <source>first expires {day}</source>
        <translation>最早到期 {day}</translation>
    </message>
    <message>
        <source>not here, to follow later on the person's wish</source>
        <translation>没带，愿申请容缺</translation>
    </message>
    <message>
        <source>wanted {n}, got {m}, {short} missing</source>
        <translation>要 {n} 收 {m}，缺 {short}</translation>
    </message>
    <message>
        <source>not brought</source>
        <translation>没带</translation>
    </message>
    <message>
        <source>judged in one stroke</source>
        <translation>批量判定</translation>
    </message>
    <message>
        <source>e-licence</source>
        <translation>电子证照</translation>
    </message>
    <message>
        <source>checked by shared data</source>
        <translation>共享接口核验</translation>
    </message>
    <message>
        <source>handed in before, on file</source>
        <translation>以前交过、在案</translation>
    </message>
    <message>
        <source>other, write where</source>
        <translation>其他，写来源</translation>
    </message>
</context>
<context>
    <name>IntakeOutcome</name>
    <message>
        <source>Receive</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Hand all back</source>
        <translation>全部退还</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accept with deferral</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Supplement notice</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Refuse on the spot</source>
        <translation>当场不予受理</translation>
    </message>
    <message>
        <source>Return with a list</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>即办办结</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>不需要许可</translation>
    </message>
    <message>
        <source>Receive and print the receipt</source>
        <translation>收件并打回执</translation>
    </message>
    <message>
        <source>Hand all back and print the list</source>
        <translation>全部退还并打清单</translation>
    </message>
    <message>
        <source>Accept and print</source>
        <translation>受理并打印</translation>
    </message>
    <message>
        <source>Print the promise</source>
        <translation>打印容缺承诺书</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>打印告知书</translation>
    </message>
    <message>
        <source>Print the refusal</source>
        <translation>打印不予受理告知书</translation>
    </message>
    <message>
        <source>Print the return list</source>
        <translation>打印退件清单</translation>
    </message>
    <message>
        <source>Conclude and print</source>
        <translation>办结并打印</translation>
    </message>
    <message>
        <source>Ask to refuse</source>
        <translation>送批不予受理</translation>
    </message>
    <message>
        <source>Print: no licence needed</source>
        <translation>打印不受理告知书</translation>
    </message>
    <message>
        <source>questions still open</source>
        <translation>情形还没答完</translation>
    </message>
    <message>
        <source>exactly one of the kinds must be yes</source>
        <translation>几种里要正好选一种</translation>
    </message>
    <message>
        <source>{n} still to check</source>
        <translation>还差 {n} 项没核</translation>
    </message>
    <message>
        <source>no. {no} is not in order</source>
        <translation>第 {no} 项没过</translation>
    </message>
    <message>
        <source>no. {no} is deferred</source>
        <translation>第 {no} 项是容缺</translation>
    </message>
    <message>
        <source>by the answers no licence is needed</source>
        <translation>按情形不需要许可</translation>
    </message>
    <message>
        <source>not at this stage of the case</source>
        <translation>这件现在到不了这一步</translation>
    </message>
    <message>
        <source>this item is decided on the spot</source>
        <translation>这个事项要当场定</translation>
    </message>
    <message>
        <source>no material was taken</source>
        <translation>没收材料</translation>
    </message>
    <message>
        <source>this is a commitment item</source>
        <translation>这是承诺件</translation>
    </message>
    <message>
        <source>the window does not decide this</source>
        <translation>这件不由窗口定</translation>
    </message>
    <message>
        <source>no. {no} cannot be deferred</source>
        <translation>第 {no} 项不能容缺</translation>
    </message>
    <message>
        <source>no. {no} is not marked as deferred</source>
        <translation>第 {no} 项没标容缺</translation>
    </message>
    <message>
        <source>nothing to defer</source>
        <translation>没有要容缺的</translation>
    </message>
    <message>
        <source>an earlier promise was not kept</source>
        <translation>以前承诺过没补</translation>
    </message>
    <message>
        <source>silence has accepted it</source>
        <translation>已视为受理</translation>
    </message>
    <message>
        <source>not the way of this item</source>
        <translation>这个事项不这样办</translation>
    </message>
    <message>
        <source>nothing is lacking</source>
        <translation>没有要补的</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>没有不合格的</translation>
    </message>
    <message>
        <source>a ground other than missing papers is needed</source>
        <translation>要有缺材料以外的理由</translation>
    </message>
    <message>
        <source>this is no licence</source>
        <translation>这不是行政许可</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>要写理由</translation>
    </message>
    <message>
        <source>no material in hand</source>
        <translation>手里没有材料</translation>
    </message>
    <message>
        <source>what is missing must be told first</source>
        <translation>要先告知缺什么</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>没有要做的</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Opening.</source>
        <translation>正在打开。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The draft is back as it was left.</source>
        <translation>上次没办完的草稿打开了，一个字没丢。</translation>
    </message>
    <message>
        <source>This item is not taken in at this window.</source>
        <translation>这个事项不归本窗口。</translation>
    </message>
    <message>
        <source>Item chosen</source>
        <translation>选了事项</translation>
    </message>
</context>
<context>
    <name>IntakePapers</name>
    <message>
        <source>receipt of materials</source>
        <translation>收件回执</translation>
    </message>
    <message>
        <source>acceptance notice</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>service acceptance slip</source>
        <translation>业务受理单</translation>
    </message>
    <message>
        <source>deferral promise</source>
        <translation>容缺承诺书</translation>
    </message>
    <message>
        <source>acceptance with deferral</source>
        <translation>容缺受理通知书</translation>
    </message>
    <message>
        <source>supplement notice</source>
        <translation>补正告知书</translation>
    </message>
    <message>
        <source>refusal on the spot</source>
        <translation>不予受理告知书</translation>
    </message>
    <message>
        <source>list of returned papers</source>
        <translation>退件清单</translation>
    </message>
    <message>
        <source>refusal notice</source>
        <translation>不予受理通知书</translation>
    </message>
    <message>
        <source>notice that no licence is needed</source>
        <translation>不受理告知书</translation>
    </message>
    <message>
        <source>pick-up slip</source>
        <translation>结果领取凭证</translation>
    </message>
    <message>
        <source>notice of correction</source>
        <translation>更正通知书</translation>
    </message>
    <message>
        <source>notice that the acceptance is revoked</source>
        <translation>撤销受理通知书</translation>
    </message>
    <message>
        <source>notice that the deferral ended</source>
        <translation>容缺终结通知书</translation>
    </message>
    <message>
        <source>notice that the limit is extended</source>
        <translation>延长办理期限告知书</translation>
    </message>
    <message>
        <source>notice that the clock is stopped</source>
        <translation>特别程序时限告知书</translation>
    </message>
</context>
<context>
    <name>IntakeParty</name>
    <message>
        <source>No item chosen yet</source>
        <translation>还没选事项</translation>
    </message>
    <message>
        <source>The applicant is not filled in</source>
        <translation>还没填申请人</translation>
    </message>
    <message>
        <source>Both sides apply together, one is missing</source>
        <translation>这个事项要双方一起申请，还差一方</translation>
    </message>
    <message>
        <source>The same person stands here twice</source>
        <translation>同一个人填了两次</translation>
    </message>
    <message>
        <source>The applicant did not come</source>
        <translation>申请人没到场</translation>
    </message>
    <message>
        <source>The other side did not come</source>
        <translation>另一方没到场</translation>
    </message>
    <message>
        <source>Who stands for the organisation is missing</source>
        <translation>没填单位的负责人</translation>
    </message>
    <message>
        <source>What the agent is to the applicant is missing</source>
        <translation>没写代办人是申请人的什么人</translation>
    </message>
    <message>
        <source>This item must be applied for in person</source>
        <translation>这个事项要本人来办</translation>
    </message>
    <message>
        <source>The power of attorney is missing</source>
        <translation>没有授权委托书</translation>
    </message>
    <message>
        <source>No phone, nobody can be reached</source>
        <translation>没留手机，有事找不到人</translation>
    </message>
    <message>
        <source>The number of the document is missing</source>
        <translation>没填证件号码</translation>
    </message>
    <message>
        <source>The document was not compared with the person</source>
        <translation>证件还没和本人比对</translation>
    </message>
    <message>
        <source>The name holds a character of a private font</source>
        <translation>名字里有认不出的字，请改成标准字</translation>
    </message>
    <message>
        <source>Where the property lies is missing</source>
        <translation>没填不动产坐落</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>没填姓名</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名字太长</translation>
    </message>
    <message>
        <source>One character of the name is broken, type it again</source>
        <translation>名字里有一个字坏了，重打一次</translation>
    </message>
    <message>
        <source>The number is too short or too long</source>
        <translation>号码位数不对</translation>
    </message>
    <message>
        <source>One character cannot stand in this number</source>
        <translation>号码里有一位不该有的字符</translation>
    </message>
    <message>
        <source>One digit is wrong, or two are swapped</source>
        <translation>号码有一位打错，或两位颠倒了</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>号码里的出生日期不存在</translation>
    </message>
    <message>
        <source>The birth date in the number is yet to come</source>
        <translation>号码里的出生日期还没到</translation>
    </message>
    <message>
        <source>Unusual area code; fine when it stands on the card</source>
        <translation>地区码少见，证上是这样就行</translation>
    </message>
    <message>
        <source>This looks like another kind of document</source>
        <translation>像是另一种证件的号码</translation>
    </message>
    <message>
        <source>Unusual number, look at the card again</source>
        <translation>号码少见，请对着证再看一眼</translation>
    </message>
    <message>
        <source>Older than 120 by the number, look again</source>
        <translation>按号码超过 120 岁，请再看一眼</translation>
    </message>
    <message>
        <source>A card of the old kind</source>
        <translation>老版证件</translation>
    </message>
    <message>
        <source>Unusual registrar in the credit code</source>
        <translation>信用代码的登记机关少见</translation>
    </message>
    <message>
        <source>resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>residence permit HK/MO/TW</source>
        <translation>港澳台居住证</translation>
    </message>
    <message>
        <source>foreigner's permanent residence</source>
        <translation>外国人永居证</translation>
    </message>
    <message>
        <source>mainland travel permit HK/MO</source>
        <translation>港澳通行证</translation>
    </message>
    <message>
        <source>mainland travel permit TW</source>
        <translation>台湾通行证</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>credit code</source>
        <translation>信用代码</translation>
    </message>
</context>
<context>
    <name>IntakeReasons</name>
    <message>
        <source>not signed or sealed</source>
        <translation>没签字盖章</translation>
    </message>
    <message>
        <source>wrongly filled in</source>
        <translation>填错了</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>wrong form</source>
        <translation>形式不对</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>过期了</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Where the property lies</source>
        <translation>不动产坐落</translation>
    </message>
    <message>
        <source>Case {no}</source>
        <translation>编号 {no}</translation>
    </message>
    <message>
        <source>visit {n}</source>
        <translation>第 {n} 趟</translation>
    </message>
    <message>
        <source>Item: {name}</source>
        <translation>事项：{name}</translation>
    </message>
</context>
<context>
    <name>ListWatch</name>
    <message>
        <source>This application goes on by the list it was begun with, nothing of it changes.</source>
        <translation>手上这件仍按开始时的清单办，已判的不变。</translation>
    </message>
    <message>
        <source>For the new list choose the item once more.</source>
        <translation>要按新清单办，请重新选一次事项。</translation>
    </message>
    <message>
        <source>The list of {item} was published anew.</source>
        <translation>“{item}”的材料清单刚发布了新版。</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Not possible now:  {reasons}</source>
        <translation>现在不能选：  {reasons}</translation>
    </message>
    <message>
        <source>Why another outcome than recommended</source>
        <translation>为什么不按推荐的办</translation>
    </message>
    <message>
        <source>Another outcome than recommended: one sentence why, then Ctrl+Enter</source>
        <translation>和推荐的不一样：写一句为什么，再按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Why it was not told the first time</source>
        <translation>为什么上次没说</translation>
    </message>
    <message>
        <source>Why was it not told the first time? One sentence, then Ctrl+Enter sends it on</source>
        <translation>上次为什么没说？写一句，再按 Ctrl+Enter 送批</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在存</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>已存</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>follows every change</source>
        <translation>随核对变化</translation>
    </message>
    <message>
        <source>The paper shows here as soon as it is clear which one it is.</source>
        <translation>看得出要打哪张纸时，这里就显示。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>The paper is being drawn.</source>
        <translation>正在画单据。</translation>
    </message>
    <message>
        <source>The paper cannot be shown yet.</source>
        <translation>还画不出单据，先把申请人填上。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Preview: {paper}</source>
        <translation>{paper}预览</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
</context>
<context>
    <name>PiecesStrip</name>
    <message>
        <source>Wanted</source>
        <translation>要</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>收</translation>
    </message>
    <message>
        <source>First expires</source>
        <translation>最早到期</translation>
    </message>
    <message>
        <source>0308 or empty</source>
        <translation>如 0308，可空</translation>
    </message>
    <message>
        <source>next box</source>
        <translation>下一格</translation>
    </message>
    <message>
        <source>No such day. 0308, 270308 or 2027-03-08.</source>
        <translation>没有这一天。写 0308、270308 或 2027-03-08。</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Enter: say more, it is printed on the notice. Tab: next material.</source>
        <translation>Enter 写补充，印在告知书上；Tab 下一项</translation>
    </message>
    <message>
        <source>What is wrong, in words; printed on the notice</source>
        <translation>毛病在哪，印在告知书上</translation>
    </message>
    <message>
        <source>What is wrong with {material}</source>
        <translation>{material}：毛病在哪</translation>
    </message>
    <message>
        <source>handed back now</source>
        <translation>原件当场退还</translation>
    </message>
    <message>
        <source>goes home with the notice</source>
        <translation>随告知书退还</translation>
    </message>
    <message>
        <source>stays here; hand back now</source>
        <translation>留在这里，要退按</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>{material}: not judged.</source>
        <translation>{material}：没判上。</translation>
    </message>
    <message>
        <source>Not in order needs a reason: press 3, then a to d or Enter.</source>
        <translation>不合格要说清毛病：按 3，再按 a 到 d，或按 Enter 写。</translation>
    </message>
    <message numerus="yes">
        <source>%n left for the hand: they want counts or a date.</source>
        <translation>
            <numerusform>还有 %n 项要填份数或到期日，得一项一项判。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one like this already: {no} of {day}.</source>
        <translation>同一个人、同一个事项已有一件：{no}，{day} 收的。</translation>
    </message>
    <message>
        <source>Nothing new was made. Enter opens that one; going on here makes another.</source>
        <translation>没有新建。Enter 打开那件；往下做就是另办一件。</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>撤销了：{step}</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的。</translation>
    </message>
</context>
<context>
    <name>Reprinting</name>
    <message numerus="yes">
        <source>%n paper(s) of yours have not come out ({no}).</source>
        <translation>
            <numerusform>你有 %n 份文书没打出来（{no}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>See to the printer, then press Ctrl+P.</source>
        <translation>打印机好了按 Ctrl+P 打。</translation>
    </message>
    <message>
        <source>The {paper} was not printed: {trouble}</source>
        <translation>{paper}没打出来：{trouble}</translation>
    </message>
    <message>
        <source>It stands, number {no}. See to the printer, then press Ctrl+P.</source>
        <translation>已办成，编号 {no}。看看打印机，再按 Ctrl+P 补打。</translation>
    </message>
    <message>
        <source>Printed, {no}, print no. {n}.</source>
        <translation>打好了，{no}，第 {n} 次打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) have not come out: press Ctrl+P again.</source>
        <translation>
            <numerusform>还有 %n 份没打出来：再按 Ctrl+P。</numerusform>
        </translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>盖子没关</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>没有墨粉</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>没有联机</translation>
    </message>
    <message>
        <source>{printer} is not set up here.</source>
        <translation>{printer} 没有在本机装好。</translation>
    </message>
    <message>
        <source>{printer} has stopped.</source>
        <translation>{printer} 停了。</translation>
    </message>
    <message>
        <source>{printer} has not answered, the paper may still come.</source>
        <translation>{printer} 没有回应，纸可能还会出来。</translation>
    </message>
    <message>
        <source>{printer} did not take it.</source>
        <translation>{printer} 没有接收。</translation>
    </message>
    <message>
        <source>{printer} has stopped ({detail}).</source>
        <translation>{printer} 停了（{detail}）。</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>打印机</translation>
    </message>
</context>
<context>
    <name>Revealing</name>
    <message>
        <source>Hidden again in 10 seconds; the look is recorded.</source>
        <translation>10 秒后收起，看过的记在日志里。</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>容缺</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Corrected on the spot</source>
        <translation>当场更正</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>退还这一项</translation>
    </message>
    <message>
        <source>Back to unchecked</source>
        <translation>改回待核</translation>
    </message>
</context>
<context>
    <name>RowsList</name>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>What shall it be?</source>
        <translation>办什么事？</translation>
    </message>
    <message>
        <source>Initials, spelling, characters or code</source>
        <translation>拼音首字母、全拼、汉字、事项编码都行</translation>
    </message>
    <message>
        <source>Most often at this window</source>
        <translation>这个窗口最常办</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>按键直接进</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>read the guide at the right</source>
        <translation>看右侧指南</translation>
    </message>
    <message>
        <source>none of these: first-asked record</source>
        <translation>都不是，首问登记</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), </source>
        <translation>
            <numerusform>%n 键 · </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>no need to switch the input method</source>
        <translation>输入法不用切换</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>没有这个事项。</translation>
    </message>
    <message>
        <source>Write it down as first asked: you answer for finding out.</source>
        <translation>按 Ctrl+D 首问登记，由你负责问到。</translation>
    </message>
    <message>
        <source>First-asked record</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>Another window's item can be chosen too: it becomes a first-asked record.</source>
        <translation>不归本窗口的也能选：选了就转成首问登记，由你负责问到</translation>
    </message>
</context>
<context>
    <name>SituationsPanel</name>
    <message>
        <source>Situation</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>plus {n}</source>
        <translation>加 {n}</translation>
    </message>
    <message>
        <source>minus {n}</source>
        <translation>减 {n}</translation>
    </message>
    <message>
        <source>plus: {name}</source>
        <translation>加：{name}</translation>
    </message>
    <message>
        <source>minus: {name}</source>
        <translation>减：{name}</translation>
    </message>
    <message>
        <source>Question answered: {question}</source>
        <translation>答了：{question}</translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message>
        <source>Where was it checked? For example the licence's number.</source>
        <translation>在哪核的？例如电子证照号</translation>
    </message>
    <message>
        <source>Source of the waiver</source>
        <translation>免提交的核验来源</translation>
    </message>
</context>
<context>
    <name>_Folded</name>
    <message>
        <source>By the answers not needed: {names}</source>
        <translation>按情形不需要：{names}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>_Question</name>
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
    <name>_Summary</name>
    <message>
        <source>Show the paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>Change item and situation</source>
        <translation>改事项和情形</translation>
    </message>
</context>
</TS>
