<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplicantCard</name>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Organisation or shop, or empty</source>
        <translation>Organisation or shop, or empty</translation>
    </message>
    <message>
        <source>Agent's ID number</source>
        <translation>Agent's ID number</translation>
    </message>
    <message>
        <source>Agent's name</source>
        <translation>Agent's name</translation>
    </message>
    <message>
        <source>Agent's phone</source>
        <translation>Agent's phone</translation>
    </message>
    <message>
        <source>Is the applicant's … (son, staff)</source>
        <translation>Is the applicant's … (son, staff)</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>age {n}</source>
        <translation>age {n}</translation>
    </message>
    <message>
        <source>card read</source>
        <translation>card read</translation>
    </message>
    <message>
        <source>card seen</source>
        <translation>card seen</translation>
    </message>
    <message>
        <source>Applicant {name}, {number}</source>
        <translation>Applicant {name}, {number}</translation>
    </message>
    <message>
        <source>no applicant yet</source>
        <translation>no applicant yet</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>{name} came instead</translation>
    </message>
</context>
<context>
    <name>ApplicantPanel</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Add the other side</source>
        <translation>Add the other side</translation>
    </message>
    <message>
        <source>{who} may come for {whom}, and that was seen</source>
        <translation>{who} may come for {whom}, and that was seen</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Waiting for approval: {act}</source>
        <translation>Waiting for approval: {act}</translation>
    </message>
    <message>
        <source>Sent to {name}; the materials are locked, nothing is printed yet.</source>
        <translation>Sent to {name}; the materials are locked, nothing is printed yet.</translation>
    </message>
    <message>
        <source>Approve here, or take back</source>
        <translation>Approve here, or take back</translation>
    </message>
    <message>
        <source>{material} is approved and stands on the list now.</source>
        <translation>{material} is approved and stands on the list now.</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Checking the materials</source>
        <translation>Checking the materials</translation>
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
        <source>hand back</source>
        <translation>hand back</translation>
    </message>
    <message>
        <source>The rest in order</source>
        <translation>Rest in order</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>{done} of {all} checked</source>
        <translation>{done} of {all} checked</translation>
    </message>
    <message>
        <source>How to judge no. {n}</source>
        <translation>How to judge no. {n}</translation>
    </message>
    <message>
        <source>What the published list says: {standard}.</source>
        <translation>What the published list says: {standard}.</translation>
    </message>
    <message>
        <source>Often wrong: {errors}.</source>
        <translation>Often wrong: {errors}.</translation>
    </message>
    <message>
        <source>Nothing beyond the list may be asked for.</source>
        <translation>Nothing beyond the list may be asked for.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{text}, press {key}</source>
        <translation>{text}, press {key}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Once everything is checked, the paper to be printed stands here.</source>
        <translation>Once everything is checked, the paper to be printed stands here.</translation>
    </message>
    <message>
        <source>Not possible now: {reason}</source>
        <translation>Not possible now: {reason}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>Outcome: {outcome}</translation>
    </message>
    <message>
        <source>One sentence why, then Ctrl+Enter.</source>
        <translation>One sentence why, then Ctrl+Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to check.</source>
        <translation>
            <numerusform>%n still to check.</numerusform>
            <numerusform>%n still to check.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {no}. The papers are printed.</source>
        <translation>{outcome}, {no}. The papers are printed.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Approved by {name}. The papers come out of the printer here.</source>
        <translation>Approved by {name}. The papers come out of the printer here.</translation>
    </message>
</context>
<context>
    <name>FinishedView</name>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Another matter for the same person</source>
        <translation>Another matter for the same person</translation>
    </message>
    <message>
        <source>{outcome}: done. {no}</source>
        <translation>{outcome}: done. {no}</translation>
    </message>
    <message>
        <source>Printing the papers.</source>
        <translation>Printing the papers.</translation>
    </message>
    <message>
        <source>The case number never changes.</source>
        <translation>The case number never changes.</translation>
    </message>
    <message>
        <source>Not everything came out; the numbers are kept.</source>
        <translation>Not everything came out; the numbers are kept.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>See to the printer, then press Ctrl+P: number and date stay as they are.</source>
        <translation>See to the printer, then press Ctrl+P: number and date stay as they are.</translation>
    </message>
    <message>
        <source>Have the applicant sign both copies and ask how the result is to be collected. What is printed cannot be undone, only made void and printed anew.</source>
        <translation>Have the applicant sign both copies and ask how the result is to be collected. What is printed cannot be undone, only made void and printed anew.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>{n}: {name}, {line}</source>
        <translation>{n}: {name}, {line}</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>formerly {name}</translation>
    </message>
    <message>
        <source>window {numbers}</source>
        <translation>window {numbers}</translation>
    </message>
    <message>
        <source>promised {limit}</source>
        <translation>promised {limit}</translation>
    </message>
    <message>
        <source>done at once</source>
        <translation>done at once</translation>
    </message>
    <message>
        <source>{n} materials</source>
        <translation>{n} materials</translation>
    </message>
    <message>
        <source>chosen with the number</source>
        <translation>chosen with the number</translation>
    </message>
    <message>
        <source>not this window's</source>
        <translation>not this window's</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>What the item asks for</source>
        <translation>What the item asks for</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>no fee</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>in person only</translation>
    </message>
    <message>
        <source>both sides together</source>
        <translation>both sides together</translation>
    </message>
    <message>
        <source>Ask first: {question}</source>
        <translation>Ask first: {question}</translation>
    </message>
    <message>
        <source>blank form here</source>
        <translation>blank form here</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>can be waived</translation>
    </message>
    <message>
        <source>cannot be deferred</source>
        <translation>cannot be deferred</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>may follow later</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>depends</translation>
    </message>
    <message>
        <source>No list of materials is published for this item.</source>
        <translation>No list of materials is published for this item.</translation>
    </message>
</context>
<context>
    <name>IntakeAdvice</name>
    <message>
        <source>All in order, can be accepted</source>
        <translation>All in order, can be accepted</translation>
    </message>
    <message>
        <source>All in order, done here and now</source>
        <translation>All in order, done here and now</translation>
    </message>
    <message>
        <source>All of it is told once, two copies, signed for</source>
        <translation>All of it is told once, two copies, signed for</translation>
    </message>
    <message>
        <source>Told in writing before the person leaves</source>
        <translation>Told in writing before the person leaves</translation>
    </message>
    <message>
        <source>One list, all papers go home; the next visit goes on counting</source>
        <translation>One list, all papers go home; the next visit goes on counting</translation>
    </message>
    <message>
        <source>The promise is printed and signed first, then approved</source>
        <translation>The promise is printed and signed first, then approved</translation>
    </message>
    <message>
        <source>Only what may follow later is missing</source>
        <translation>Only what may follow later is missing</translation>
    </message>
    <message>
        <source>A refusal goes to the chief representative</source>
        <translation>A refusal goes to the chief representative</translation>
    </message>
    <message>
        <source>Received but not decided; the time to notify runs</source>
        <translation>Received but not decided; the time to notify runs</translation>
    </message>
    <message>
        <source>The 5 working days to notify run from today</source>
        <translation>The 5 working days to notify run from today</translation>
    </message>
    <message>
        <source>Keep the materials, decide later</source>
        <translation>Keep the materials, decide later</translation>
    </message>
    <message>
        <source>Everything goes back, signed for line by line</source>
        <translation>Everything goes back, signed for line by line</translation>
    </message>
    <message>
        <source>No licence is needed for this</source>
        <translation>No licence is needed for this</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message numerus="yes">
        <source>%n still to check</source>
        <translation>
            <numerusform>%n still to check</numerusform>
            <numerusform>%n still to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Alt+2</source>
        <translation>Press Alt+2</translation>
    </message>
    <message>
        <source>promised by {promise} · by law {law}</source>
        <translation>promised by {promise} · by law {law}</translation>
    </message>
    <message>
        <source>prints the {paper}</source>
        <translation>prints the {paper}</translation>
    </message>
    <message>
        <source>No. {later} may follow later, but no. {main} may not, so it cannot be accepted now.</source>
        <translation>No. {later} may follow later, but no. {main} may not, so it cannot be accepted now.</translation>
    </message>
    <message>
        <source>It was told before: something new needs a reason and the chief representative.</source>
        <translation>It was told before: something new needs a reason and the chief representative.</translation>
    </message>
    <message>
        <source>This is the first notice: everything to be mended stands on it.</source>
        <translation>This is the first notice: everything to be mended stands on it.</translation>
    </message>
    <message>
        <source>{outcome} — sent for approval, not handled here yet</source>
        <translation>{outcome} — sent for approval, not handled here yet</translation>
    </message>
</context>
<context>
    <name>IntakeItem</name>
    <message>
        <source>Commitment case</source>
        <translation>Commitment case</translation>
    </message>
    <message>
        <source>Instant case</source>
        <translation>Instant case</translation>
    </message>
    <message>
        <source>by law {limit}</source>
        <translation>by law {limit}</translation>
    </message>
    <message>
        <source>promised {limit}</source>
        <translation>promised {limit}</translation>
    </message>
</context>
<context>
    <name>IntakeJudge</name>
    <message>
        <source>{material}: in order</source>
        <translation>{material}: in order</translation>
    </message>
    <message>
        <source>{material}: missing</source>
        <translation>{material}: missing</translation>
    </message>
    <message>
        <source>{material}: not in order</source>
        <translation>{material}: not in order</translation>
    </message>
    <message>
        <source>{material}: deferred</source>
        <translation>{material}: deferred</translation>
    </message>
    <message>
        <source>{material}: corrected on the spot</source>
        <translation>{material}: corrected on the spot</translation>
    </message>
    <message>
        <source>{material}: waived</source>
        <translation>{material}: waived</translation>
    </message>
    <message>
        <source>{material}: handed back</source>
        <translation>{material}: handed back</translation>
    </message>
    <message>
        <source>{material}: back to unchecked</source>
        <translation>{material}: back to unchecked</translation>
    </message>
    <message>
        <source>The rest in order, in one stroke</source>
        <translation>The rest in order, in one stroke</translation>
    </message>
</context>
<context>
    <name>IntakeMaterial</name>
    <message>
        <source>keep the original</source>
        <translation>keep the original</translation>
    </message>
    <message>
        <source>see the original, keep a copy</source>
        <translation>see the original, keep a copy</translation>
    </message>
    <message>
        <source>only look, keep nothing</source>
        <translation>only look, keep nothing</translation>
    </message>
    <message>
        <source>keep a copy</source>
        <translation>keep a copy</translation>
    </message>
    <message>
        <source>keep original and copy</source>
        <translation>keep original and copy</translation>
    </message>
    <message>
        <source>checked against data, no paper needed</source>
        <translation>checked against data, no paper needed</translation>
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
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>blank form here</source>
        <translation>blank form here</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>can be waived</translation>
    </message>
    <message numerus="yes">
        <source>may follow in %n working day(s)</source>
        <translation>
            <numerusform>may follow in %n working day</numerusform>
            <numerusform>may follow in %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>wanted {n}</source>
        <translation>wanted {n}</translation>
    </message>
    <message>
        <source>wanted {n}, got {m}</source>
        <translation>wanted {n}, got {m}</translation>
    </message>
    <message>
        <source>first expires {day}</source>
        <translation>first expires {day}</translation>
    </message>
    <message>
        <source>not here, to follow later on the person's wish</source>
        <translation>not here, to follow later on the person's wish</translation>
    </message>
    <message>
        <source>wanted {n}, got {m}, {short} missing</source>
        <translation>wanted {n}, got {m}, {short} missing</translation>
    </message>
    <message>
        <source>not brought</source>
        <translation>not brought</translation>
    </message>
    <message>
        <source>judged in one stroke</source>
        <translation>judged in one stroke</translation>
    </message>
    <message>
        <source>e-licence</source>
        <translation>e-licence</translation>
    </message>
    <message>
        <source>checked by shared data</source>
        <translation>checked by shared data</translation>
    </message>
    <message>
        <source>handed in before, on file</source>
        <translation>handed in before, on file</translation>
    </message>
    <message>
        <source>other, write where</source>
        <translation>other, write where</translation>
    </message>
</context>
<context>
    <name>IntakeOutcome</name>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Hand all back</source>
        <translation>Hand all back</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept with deferral</source>
        <translation>Accept with deferral</translation>
    </message>
    <message>
        <source>Supplement notice</source>
        <translation>Supplement notice</translation>
    </message>
    <message>
        <source>Refuse on the spot</source>
        <translation>Refuse on the spot</translation>
    </message>
    <message>
        <source>Return with a list</source>
        <translation>Return with a list</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>No licence needed</translation>
    </message>
    <message>
        <source>Receive and print the receipt</source>
        <translation>Receive and print the receipt</translation>
    </message>
    <message>
        <source>Hand all back and print the list</source>
        <translation>Hand all back and print the list</translation>
    </message>
    <message>
        <source>Accept and print</source>
        <translation>Accept and print</translation>
    </message>
    <message>
        <source>Print the promise</source>
        <translation>Print the promise</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Print the notice</translation>
    </message>
    <message>
        <source>Print the refusal</source>
        <translation>Print the refusal</translation>
    </message>
    <message>
        <source>Print the return list</source>
        <translation>Print the return list</translation>
    </message>
    <message>
        <source>Conclude and print</source>
        <translation>Conclude and print</translation>
    </message>
    <message>
        <source>Ask to refuse</source>
        <translation>Ask to refuse</translation>
    </message>
    <message>
        <source>Print: no licence needed</source>
        <translation>Print: no licence needed</translation>
    </message>
    <message>
        <source>questions still open</source>
        <translation>questions still open</translation>
    </message>
    <message>
        <source>exactly one of the kinds must be yes</source>
        <translation>exactly one of the kinds must be yes</translation>
    </message>
    <message>
        <source>{n} still to check</source>
        <translation>{n} still to check</translation>
    </message>
    <message>
        <source>no. {no} is not in order</source>
        <translation>no. {no} is not in order</translation>
    </message>
    <message>
        <source>no. {no} is deferred</source>
        <translation>no. {no} is deferred</translation>
    </message>
    <message>
        <source>by the answers no licence is needed</source>
        <translation>by the answers no licence is needed</translation>
    </message>
    <message>
        <source>not at this stage of the case</source>
        <translation>not at this stage of the case</translation>
    </message>
    <message>
        <source>this item is decided on the spot</source>
        <translation>this item is decided on the spot</translation>
    </message>
    <message>
        <source>no material was taken</source>
        <translation>no material was taken</translation>
    </message>
    <message>
        <source>this is a commitment item</source>
        <translation>this is a commitment item</translation>
    </message>
    <message>
        <source>the window does not decide this</source>
        <translation>the window does not decide this</translation>
    </message>
    <message>
        <source>no. {no} cannot be deferred</source>
        <translation>no. {no} cannot be deferred</translation>
    </message>
    <message>
        <source>no. {no} is not marked as deferred</source>
        <translation>no. {no} is not marked as deferred</translation>
    </message>
    <message>
        <source>nothing to defer</source>
        <translation>nothing to defer</translation>
    </message>
    <message>
        <source>an earlier promise was not kept</source>
        <translation>an earlier promise was not kept</translation>
    </message>
    <message>
        <source>silence has accepted it</source>
        <translation>silence has accepted it</translation>
    </message>
    <message>
        <source>not the way of this item</source>
        <translation>not the way of this item</translation>
    </message>
    <message>
        <source>nothing is lacking</source>
        <translation>nothing is lacking</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>nothing is wrong</translation>
    </message>
    <message>
        <source>a ground other than missing papers is needed</source>
        <translation>a ground other than missing papers is needed</translation>
    </message>
    <message>
        <source>this is no licence</source>
        <translation>this is no licence</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>a reason is needed</translation>
    </message>
    <message>
        <source>no material in hand</source>
        <translation>no material in hand</translation>
    </message>
    <message>
        <source>what is missing must be told first</source>
        <translation>what is missing must be told first</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Opening.</source>
        <translation>Opening.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The draft is back as it was left.</source>
        <translation>The draft is back as it was left.</translation>
    </message>
    <message>
        <source>This item is not taken in at this window.</source>
        <translation>This item is not taken in at this window.</translation>
    </message>
    <message>
        <source>Item chosen</source>
        <translation>Item chosen</translation>
    </message>
</context>
<context>
    <name>IntakePapers</name>
    <message>
        <source>receipt of materials</source>
        <translation>receipt of materials</translation>
    </message>
    <message>
        <source>acceptance notice</source>
        <translation>acceptance notice</translation>
    </message>
    <message>
        <source>service acceptance slip</source>
        <translation>service acceptance slip</translation>
    </message>
    <message>
        <source>deferral promise</source>
        <translation>deferral promise</translation>
    </message>
    <message>
        <source>acceptance with deferral</source>
        <translation>acceptance with deferral</translation>
    </message>
    <message>
        <source>supplement notice</source>
        <translation>supplement notice</translation>
    </message>
    <message>
        <source>refusal on the spot</source>
        <translation>refusal on the spot</translation>
    </message>
    <message>
        <source>list of returned papers</source>
        <translation>list of returned papers</translation>
    </message>
    <message>
        <source>refusal notice</source>
        <translation>refusal notice</translation>
    </message>
    <message>
        <source>notice that no licence is needed</source>
        <translation>notice that no licence is needed</translation>
    </message>
    <message>
        <source>pick-up slip</source>
        <translation>pick-up slip</translation>
    </message>
    <message>
        <source>notice of correction</source>
        <translation>notice of correction</translation>
    </message>
    <message>
        <source>notice that the acceptance is revoked</source>
        <translation>notice that the acceptance is revoked</translation>
    </message>
    <message>
        <source>notice that the deferral ended</source>
        <translation>notice that the deferral ended</translation>
    </message>
    <message>
        <source>notice that the limit is extended</source>
        <translation>notice that the limit is extended</translation>
    </message>
    <message>
        <source>notice that the clock is stopped</source>
        <translation>notice that the clock is stopped</translation>
    </message>
</context>
<context>
    <name>IntakeParty</name>
    <message>
        <source>No item chosen yet</source>
        <translation>No item chosen yet</translation>
    </message>
    <message>
        <source>The applicant is not filled in</source>
        <translation>The applicant is not filled in</translation>
    </message>
    <message>
        <source>Both sides apply together, one is missing</source>
        <translation>Both sides apply together, one is missing</translation>
    </message>
    <message>
        <source>The same person stands here twice</source>
        <translation>The same person stands here twice</translation>
    </message>
    <message>
        <source>The applicant did not come</source>
        <translation>The applicant did not come</translation>
    </message>
    <message>
        <source>The other side did not come</source>
        <translation>The other side did not come</translation>
    </message>
    <message>
        <source>Who stands for the organisation is missing</source>
        <translation>Who stands for the organisation is missing</translation>
    </message>
    <message>
        <source>What the agent is to the applicant is missing</source>
        <translation>What the agent is to the applicant is missing</translation>
    </message>
    <message>
        <source>This item must be applied for in person</source>
        <translation>This item must be applied for in person</translation>
    </message>
    <message>
        <source>The power of attorney is missing</source>
        <translation>The power of attorney is missing</translation>
    </message>
    <message>
        <source>No phone, nobody can be reached</source>
        <translation>No phone, nobody can be reached</translation>
    </message>
    <message>
        <source>The number of the document is missing</source>
        <translation>The number of the document is missing</translation>
    </message>
    <message>
        <source>The document was not compared with the person</source>
        <translation>The document was not compared with the person</translation>
    </message>
    <message>
        <source>The name holds a character of a private font</source>
        <translation>The name holds a character of a private font</translation>
    </message>
    <message>
        <source>Where the property lies is missing</source>
        <translation>Where the property lies is missing</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>The name is too long</translation>
    </message>
    <message>
        <source>One character of the name is broken, type it again</source>
        <translation>One character of the name is broken, type it again</translation>
    </message>
    <message>
        <source>The number is too short or too long</source>
        <translation>The number is too short or too long</translation>
    </message>
    <message>
        <source>One character cannot stand in this number</source>
        <translation>One character cannot stand in this number</translation>
    </message>
    <message>
        <source>One digit is wrong, or two are swapped</source>
        <translation>One digit is wrong, or two are swapped</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>The birth date in the number does not exist</translation>
    </message>
    <message>
        <source>The birth date in the number is yet to come</source>
        <translation>The birth date in the number is yet to come</translation>
    </message>
    <message>
        <source>Unusual area code; fine when it stands on the card</source>
        <translation>Unusual area code; fine when it stands on the card</translation>
    </message>
    <message>
        <source>This looks like another kind of document</source>
        <translation>This looks like another kind of document</translation>
    </message>
    <message>
        <source>Unusual number, look at the card again</source>
        <translation>Unusual number, look at the card again</translation>
    </message>
    <message>
        <source>Older than 120 by the number, look again</source>
        <translation>Older than 120 by the number, look again</translation>
    </message>
    <message>
        <source>A card of the old kind</source>
        <translation>A card of the old kind</translation>
    </message>
    <message>
        <source>Unusual registrar in the credit code</source>
        <translation>Unusual registrar in the credit code</translation>
    </message>
    <message>
        <source>resident ID</source>
        <translation>resident ID</translation>
    </message>
    <message>
        <source>residence permit HK/MO/TW</source>
        <translation>residence permit HK/MO/TW</translation>
    </message>
    <message>
        <source>foreigner's permanent residence</source>
        <translation>foreigner's permanent residence</translation>
    </message>
    <message>
        <source>mainland travel permit HK/MO</source>
        <translation>mainland travel permit HK/MO</translation>
    </message>
    <message>
        <source>mainland travel permit TW</source>
        <translation>mainland travel permit TW</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passport</translation>
    </message>
    <message>
        <source>credit code</source>
        <translation>credit code</translation>
    </message>
</context>
<context>
    <name>IntakeReasons</name>
    <message>
        <source>not signed or sealed</source>
        <translation>not signed or sealed</translation>
    </message>
    <message>
        <source>wrongly filled in</source>
        <translation>wrongly filled in</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>illegible</translation>
    </message>
    <message>
        <source>wrong form</source>
        <translation>wrong form</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Where the property lies</source>
        <translation>Where the property lies</translation>
    </message>
    <message>
        <source>Case {no}</source>
        <translation>Case {no}</translation>
    </message>
    <message>
        <source>visit {n}</source>
        <translation>visit {n}</translation>
    </message>
    <message>
        <source>Item: {name}</source>
        <translation>Item: {name}</translation>
    </message>
</context>
<context>
    <name>ListWatch</name>
    <message>
        <source>This application goes on by the list it was begun with, nothing of it changes.</source>
        <translation>This application goes on by the list it was begun with, nothing of it changes.</translation>
    </message>
    <message>
        <source>For the new list choose the item once more.</source>
        <translation>For the new list choose the item once more.</translation>
    </message>
    <message>
        <source>The list of {item} was published anew.</source>
        <translation>The list of {item} was published anew.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Not possible now:  {reasons}</source>
        <translation>Not possible now:  {reasons}</translation>
    </message>
    <message>
        <source>Why another outcome than recommended</source>
        <translation>Why another outcome than recommended</translation>
    </message>
    <message>
        <source>Another outcome than recommended: one sentence why, then Ctrl+Enter</source>
        <translation>Another outcome than recommended: one sentence why, then Ctrl+Enter</translation>
    </message>
    <message>
        <source>Why it was not told the first time</source>
        <translation>Why it was not told the first time</translation>
    </message>
    <message>
        <source>Why was it not told the first time? One sentence, then Ctrl+Enter sends it on</source>
        <translation>Why was it not told the first time? One sentence, then Ctrl+Enter sends it on</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>saving</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>draft saved</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>follows every change</source>
        <translation>follows every change</translation>
    </message>
    <message>
        <source>The paper shows here as soon as it is clear which one it is.</source>
        <translation>The paper shows here as soon as it is clear which one it is.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>The paper is being drawn.</source>
        <translation>The paper is being drawn.</translation>
    </message>
    <message>
        <source>The paper cannot be shown yet.</source>
        <translation>The paper cannot be shown yet.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Preview: {paper}</source>
        <translation>Preview: {paper}</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
</context>
<context>
    <name>PiecesStrip</name>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Got</translation>
    </message>
    <message>
        <source>First expires</source>
        <translation>First expires</translation>
    </message>
    <message>
        <source>0308 or empty</source>
        <translation>0308 or empty</translation>
    </message>
    <message>
        <source>next box</source>
        <translation>next box</translation>
    </message>
    <message>
        <source>No such day. 0308, 270308 or 2027-03-08.</source>
        <translation>No such day. 0308, 270308 or 2027-03-08.</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Enter: say more, it is printed on the notice. Tab: next material.</source>
        <translation>Enter: say more, it is printed on the notice. Tab: next material.</translation>
    </message>
    <message>
        <source>What is wrong, in words; printed on the notice</source>
        <translation>What is wrong, in words; printed on the notice</translation>
    </message>
    <message>
        <source>What is wrong with {material}</source>
        <translation>What is wrong with {material}</translation>
    </message>
    <message>
        <source>handed back now</source>
        <translation>handed back now</translation>
    </message>
    <message>
        <source>goes home with the notice</source>
        <translation>goes home with the notice</translation>
    </message>
    <message>
        <source>stays here; hand back now</source>
        <translation>stays here; hand back now</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>{material}: not judged.</source>
        <translation>{material}: not judged.</translation>
    </message>
    <message>
        <source>Not in order needs a reason: press 3, then a to d or Enter.</source>
        <translation>Not in order needs a reason: press 3, then a to d or Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n left for the hand: they want counts or a date.</source>
        <translation>
            <numerusform>%n left for the hand: they want counts or a date.</numerusform>
            <numerusform>%n left for the hand: they want counts or a date.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one like this already: {no} of {day}.</source>
        <translation>There is one like this already: {no} of {day}.</translation>
    </message>
    <message>
        <source>Nothing new was made. Enter opens that one; going on here makes another.</source>
        <translation>Nothing new was made. Enter opens that one; going on here makes another.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Taken back: {step}</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
</context>
<context>
    <name>Reprinting</name>
    <message numerus="yes">
        <source>%n paper(s) of yours have not come out ({no}).</source>
        <translation>
            <numerusform>%n paper of yours has not come out ({no}).</numerusform>
            <numerusform>%n papers of yours have not come out ({no}).</numerusform>
        </translation>
    </message>
    <message>
        <source>See to the printer, then press Ctrl+P.</source>
        <translation>See to the printer, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>The {paper} was not printed: {trouble}</source>
        <translation>The {paper} was not printed: {trouble}</translation>
    </message>
    <message>
        <source>It stands, number {no}. See to the printer, then press Ctrl+P.</source>
        <translation>It stands, number {no}. See to the printer, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>Printed, {no}, print no. {n}.</source>
        <translation>Printed, {no}, print no. {n}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) have not come out: press Ctrl+P again.</source>
        <translation>
            <numerusform>%n more paper has not come out: press Ctrl+P again.</numerusform>
            <numerusform>%n more papers have not come out: press Ctrl+P again.</numerusform>
        </translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>paper jam</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>a cover is open</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>no toner</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>{printer} is not set up here.</source>
        <translation>{printer} is not set up here.</translation>
    </message>
    <message>
        <source>{printer} has stopped.</source>
        <translation>{printer} has stopped.</translation>
    </message>
    <message>
        <source>{printer} has not answered, the paper may still come.</source>
        <translation>{printer} has not answered, the paper may still come.</translation>
    </message>
    <message>
        <source>{printer} did not take it.</source>
        <translation>{printer} did not take it.</translation>
    </message>
    <message>
        <source>{printer} has stopped ({detail}).</source>
        <translation>{printer} has stopped ({detail}).</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>The printer</translation>
    </message>
</context>
<context>
    <name>Revealing</name>
    <message>
        <source>Hidden again in 10 seconds; the look is recorded.</source>
        <translation>Hidden again in 10 seconds; the look is recorded.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Lacks</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Corrected on the spot</source>
        <translation>Corrected on the spot</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Back to unchecked</source>
        <translation>Back to unchecked</translation>
    </message>
</context>
<context>
    <name>RowsList</name>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>What shall it be?</source>
        <translation>What shall it be?</translation>
    </message>
    <message>
        <source>Initials, spelling, characters or code</source>
        <translation>Initials, spelling, characters or code</translation>
    </message>
    <message>
        <source>Most often at this window</source>
        <translation>Most often at this window</translation>
    </message>
    <message>
        <source>one key</source>
        <translation>one key</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>take it</translation>
    </message>
    <message>
        <source>read the guide at the right</source>
        <translation>read the guide at the right</translation>
    </message>
    <message>
        <source>none of these: first-asked record</source>
        <translation>none of these: first-asked record</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), </source>
        <translation>
            <numerusform>%n key, </numerusform>
            <numerusform>%n keys, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>no need to switch the input method</source>
        <translation>no need to switch the input method</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>There is no such item.</translation>
    </message>
    <message>
        <source>Write it down as first asked: you answer for finding out.</source>
        <translation>Write it down as first asked: you answer for finding out.</translation>
    </message>
    <message>
        <source>First-asked record</source>
        <translation>First-asked record</translation>
    </message>
    <message>
        <source>Another window's item can be chosen too: it becomes a first-asked record.</source>
        <translation>Another window's item can be chosen too: it becomes a first-asked record.</translation>
    </message>
</context>
<context>
    <name>SituationsPanel</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>plus {n}</source>
        <translation>plus {n}</translation>
    </message>
    <message>
        <source>minus {n}</source>
        <translation>minus {n}</translation>
    </message>
    <message>
        <source>plus: {name}</source>
        <translation>plus: {name}</translation>
    </message>
    <message>
        <source>minus: {name}</source>
        <translation>minus: {name}</translation>
    </message>
    <message>
        <source>Question answered: {question}</source>
        <translation>Question answered: {question}</translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message>
        <source>Where was it checked? For example the licence's number.</source>
        <translation>Where was it checked? For example the licence's number.</translation>
    </message>
    <message>
        <source>Source of the waiver</source>
        <translation>Source of the waiver</translation>
    </message>
</context>
<context>
    <name>_Folded</name>
    <message>
        <source>By the answers not needed: {names}</source>
        <translation>By the answers not needed: {names}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Unfold</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>Show the paper</source>
        <translation>Show the paper</translation>
    </message>
    <message>
        <source>Change item and situation</source>
        <translation>Change item and situation</translation>
    </message>
</context>
</TS>
