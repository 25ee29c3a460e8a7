<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalBell</name>
    <message>
        <source>You hold no written delegation to refuse on the spot: {items}.</source>
        <translation>You hold no written delegation to refuse on the spot: {items}.</translation>
    </message>
    <message>
        <source>Fetch the chief representative before anybody leaves; Ctrl+Enter asks for her password.</source>
        <translation>Fetch the chief representative before anybody leaves; Ctrl+Enter asks for her password.</translation>
    </message>
    <message>
        <source>{sender}. Ctrl+H opens it.</source>
        <translation>{sender}. Ctrl+H opens it.</translation>
    </message>
    <message>
        <source>{no} was approved but not printed.</source>
        <translation>{no} was approved but not printed.</translation>
    </message>
    <message>
        <source>See to the printer, then press Ctrl+P.</source>
        <translation>See to the printer, then press Ctrl+P.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Accept with deferral</source>
        <translation>Accept with deferral</translation>
    </message>
    <message>
        <source>Second notice</source>
        <translation>Second notice</translation>
    </message>
    <message>
        <source>Material beside the list</source>
        <translation>Material beside the list</translation>
    </message>
    <message>
        <source>Void a paper</source>
        <translation>Void a paper</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Revoke an acceptance</source>
        <translation>Revoke an acceptance</translation>
    </message>
    <message>
        <source>End a deferral</source>
        <translation>End a deferral</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>to be signed</translation>
    </message>
    <message>
        <source>signed, not sent</source>
        <translation>signed, not sent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>chief representative</source>
        <translation>chief representative</translation>
    </message>
    <message>
        <source>B-post</source>
        <translation>B-post</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>duty manager</translation>
    </message>
    <message>
        <source>Not our duty</source>
        <translation>Not our duty</translation>
    </message>
    <message>
        <source>Still not right after the supplement</source>
        <translation>Still not right after the supplement</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>Another ground</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>received, not checked</source>
        <translation>received, not checked</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>not in order</translation>
    </message>
    <message>
        <source>to follow</source>
        <translation>to follow</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>handed back</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>window {number}</translation>
    </message>
    <message>
        <source>waiting {length}</source>
        <translation>waiting {length}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>B-post of {name}</source>
        <translation>B-post of {name}</translation>
    </message>
    <message>
        <source>at the post</source>
        <translation>at the post</translation>
    </message>
    <message>
        <source>not at a post now</source>
        <translation>not at a post now</translation>
    </message>
    <message>
        <source>by delegation {number}</source>
        <translation>by delegation {number}</translation>
    </message>
    <message>
        <source>{name} for {other}</source>
        <translation>{name} for {other}</translation>
    </message>
    <message>
        <source>{name}, her own case</source>
        <translation>{name}, her own case</translation>
    </message>
</context>
<context>
    <name>DeferralCard</name>
    <message>
        <source>Accept with deferral: three steps</source>
        <translation>Accept with deferral: three steps</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>To follow: {materials}</source>
        <translation>To follow: {materials}</translation>
    </message>
    <message>
        <source>Promise printed, two copies</source>
        <translation>Promise printed, two copies</translation>
    </message>
    <message>
        <source>The applicant has signed, of their own will, and was told what follows</source>
        <translation>The applicant has signed, of their own will, and was told what follows</translation>
    </message>
    <message>
        <source>Sent for approval, or by the written delegation at once</source>
        <translation>Sent for approval, or by the written delegation at once</translation>
    </message>
    <message>
        <source>Before the approval nothing but the promise is printed and no clock runs.</source>
        <translation>Before the approval nothing but the promise is printed and no clock runs.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Print the promise</source>
        <translation>Print the promise</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Let the applicant sign both copies, then press Space.</source>
        <translation>Let the applicant sign both copies, then press Space.</translation>
    </message>
</context>
<context>
    <name>ExtraCard</name>
    <message>
        <source>A material beside the list</source>
        <translation>A material beside the list</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Nothing beside the published list is asked for without a law and an approval; it is listed.</source>
        <translation>Nothing beside the published list is asked for without a law and an approval; it is listed.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>Accepted when</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originals</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Still missing: {what}</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Approve at this computer, with the approver's own password</source>
        <translation>Approve at this computer, with the approver's own password</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>The approver's own password</source>
        <translation>The approver's own password</translation>
    </message>
    <message>
        <source>Why it is not approved, one sentence for the clerk</source>
        <translation>Why it is not approved, one sentence for the clerk</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Receive meanwhile</source>
        <translation>Receive meanwhile</translation>
    </message>
    <message>
        <source>Not approved, say why</source>
        <translation>Not approved, say why</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Sent to {name}, not seen yet.</source>
        <translation>Sent to {name}, not seen yet.</translation>
    </message>
    <message>
        <source>Sent to {name}, she has seen it.</source>
        <translation>Sent to {name}, she has seen it.</translation>
    </message>
    <message>
        <source>Recorded under the approver's name, with this computer. Before the approval nothing is printed and no clock runs. Without the hall only a written delegation counts.</source>
        <translation>Recorded under the approver's name, with this computer. Before the approval nothing is printed and no clock runs. Without the hall only a written delegation counts.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Send here</translation>
    </message>
    <message>
        <source>Send it to {name}</source>
        <translation>Send it to {name}</translation>
    </message>
    <message>
        <source>Taken back. The materials may be changed again.</source>
        <translation>Taken back. The materials may be changed again.</translation>
    </message>
    <message>
        <source>Waiting for an approval</source>
        <translation>Waiting for an approval</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Why it is not approved, one sentence for the clerk</source>
        <translation>Why it is not approved, one sentence for the clerk</translation>
    </message>
    <message>
        <source>Print the promise</source>
        <translation>Print the promise</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>Do not approve</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for me</source>
        <translation>
            <numerusform>%n waiting for me</numerusform>
            <numerusform>%n waiting for me</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your approval.</source>
        <translation>Nothing waits for your approval.</translation>
    </message>
    <message>
        <source>Recorded under {name}. What was asked for is done at once.</source>
        <translation>Recorded under {name}. What was asked for is done at once.</translation>
    </message>
    <message>
        <source>Sent to {name}. Enter: approve at this computer, or take it back.</source>
        <translation>Sent to {name}. Enter: approve at this computer, or take it back.</translation>
    </message>
    <message>
        <source>Approved: {what}.</source>
        <translation>Approved: {what}.</translation>
    </message>
    <message>
        <source>Not approved: {what}.</source>
        <translation>Not approved: {what}.</translation>
    </message>
    <message>
        <source>Waiting for my approval</source>
        <translation>Waiting for my approval</translation>
    </message>
</context>
<context>
    <name>LateDecision</name>
    <message>
        <source>Your approval of {time} did arrive: it counts.</source>
        <translation>Your approval of {time} did arrive: it counts.</translation>
    </message>
    <message>
        <source>Your refusal of {time} did arrive: it counts.</source>
        <translation>Your refusal of {time} did arrive: it counts.</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Approved, not printed yet</source>
        <translation>Approved, not printed yet</translation>
    </message>
    <message>
        <source>Their dates are those they were approved on. Print them, then tell the applicants.</source>
        <translation>Their dates are those they were approved on. Print them, then tell the applicants.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Print them</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Do not accept</source>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Reason, as it stands on the paper</source>
        <translation>Reason, as it stands on the paper</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Competent organ, from the directory</source>
        <translation>Competent organ, from the directory</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>From the directory…</translation>
    </message>
    <message>
        <source>Competent organ</source>
        <translation>Competent organ</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Its address</translation>
    </message>
    <message>
        <source>Its phone</source>
        <translation>Its phone</translation>
    </message>
    <message>
        <source>All papers go home with it. It takes effect only with an approval.</source>
        <translation>All papers go home with it. It takes effect only with an approval.</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Still missing: {what}</translation>
    </message>
    <message>
        <source>Send the refusal for approval?</source>
        <translation>Send the refusal for approval?</translation>
    </message>
    <message>
        <source>Approved, it is printed with the remedy and all papers go home.</source>
        <translation>Approved, it is printed with the remedy and all papers go home.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Basis: {basis}</source>
        <translation>Basis: {basis}</translation>
    </message>
    <message>
        <source>{ground}: {reason}</source>
        <translation>{ground}: {reason}</translation>
    </message>
    <message>
        <source>Competent: {place}</source>
        <translation>Competent: {place}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>{what}: {before} becomes {after}</source>
        <translation>{what}: {before} becomes {after}</translation>
    </message>
    <message>
        <source>The promise is printed and signed.</source>
        <translation>The promise is printed and signed.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) here</source>
        <translation>
            <numerusform>%n piece here</numerusform>
            <numerusform>%n pieces here</numerusform>
        </translation>
    </message>
</context>
</TS>
