<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Take what was brought</source>
        <translation>Take what was brought</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Go on checking</translation>
    </message>
    <message>
        <source>The unit signed for it</source>
        <translation>The unit signed for it</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Pick-up or delivery</source>
        <translation>Pick-up or delivery</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Void, correct…</source>
        <translation>Void, correct…</translation>
    </message>
    <message>
        <source>Older than 90 days: shown as the hall has it, nothing is changed here.</source>
        <translation>Older than 90 days: shown as the hall has it, nothing is changed here.</translation>
    </message>
    <message>
        <source>The result was handed over: nothing is left to do.</source>
        <translation>The result was handed over: nothing is left to do.</translation>
    </message>
    <message>
        <source>Nothing can be done with this case here now.</source>
        <translation>Nothing can be done with this case here now.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>Took a number</source>
        <translation>Took a number</translation>
    </message>
    <message>
        <source>Appointment written down</source>
        <translation>Appointment written down</translation>
    </message>
    <message>
        <source>Person of the number read from the card</source>
        <translation>Person of the number read from the card</translation>
    </message>
    <message>
        <source>Self-service offered</source>
        <translation>Self-service offered</translation>
    </message>
    <message>
        <source>Slip printed again</source>
        <translation>Slip printed again</translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>Marks changed</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Called by number</source>
        <translation>Called by number</translation>
    </message>
    <message>
        <source>Called by the slip in hand</source>
        <translation>Called by the slip in hand</translation>
    </message>
    <message>
        <source>Called by a slip not heard of yet</source>
        <translation>Called by a slip not heard of yet</translation>
    </message>
    <message>
        <source>Both versions shown to who decides</source>
        <translation>Both versions shown to who decides</translation>
    </message>
    <message>
        <source>Double call seen</source>
        <translation>Double call seen</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Called again</translation>
    </message>
    <message>
        <source>Call taken back</source>
        <translation>Call taken back</translation>
    </message>
    <message>
        <source>Call given up without an answer</source>
        <translation>Call given up without an answer</translation>
    </message>
    <message>
        <source>Not come after all calls</source>
        <translation>Not come after all calls</translation>
    </message>
    <message>
        <source>Back in the line</source>
        <translation>Back in the line</translation>
    </message>
    <message>
        <source>Came to the window</source>
        <translation>Came to the window</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Went on after a hold</source>
        <translation>Went on after a hold</translation>
    </message>
    <message>
        <source>Number sent to another window</source>
        <translation>Number sent to another window</translation>
    </message>
    <message>
        <source>Matter noted</source>
        <translation>Matter noted</translation>
    </message>
    <message>
        <source>Number ended</source>
        <translation>Number ended</translation>
    </message>
    <message>
        <source>Number cancelled</source>
        <translation>Number cancelled</translation>
    </message>
    <message>
        <source>List for a question made</source>
        <translation>List for a question made</translation>
    </message>
    <message>
        <source>Material in hand</source>
        <translation>Material in hand</translation>
    </message>
    <message>
        <source>Materials received</source>
        <translation>Materials received</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted, rest deferred</source>
        <translation>Accepted, rest deferred</translation>
    </message>
    <message>
        <source>Concluded on the spot</source>
        <translation>Concluded on the spot</translation>
    </message>
    <message>
        <source>Told what is missing</source>
        <translation>Told what is missing</translation>
    </message>
    <message>
        <source>Refused in writing on the spot</source>
        <translation>Refused in writing on the spot</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Handed back with one list</source>
        <translation>Handed back with one list</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>No licence needed</translation>
    </message>
    <message>
        <source>Everything given back</source>
        <translation>Everything given back</translation>
    </message>
    <message>
        <source>Supplement handed in</source>
        <translation>Supplement handed in</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Withdrawn by the applicant</translation>
    </message>
    <message>
        <source>The unit signed for the file</source>
        <translation>The unit signed for the file</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>Result handed over</source>
        <translation>Result handed over</translation>
    </message>
    <message>
        <source>Progress noted</source>
        <translation>Progress noted</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>Clock runs on</source>
        <translation>Clock runs on</translation>
    </message>
    <message>
        <source>Limit extended</source>
        <translation>Limit extended</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Did not come out of the printer</source>
        <translation>Did not come out of the printer</translation>
    </message>
    <message>
        <source>Paper handed over</source>
        <translation>Paper handed over</translation>
    </message>
    <message>
        <source>Deemed accepted: nothing was told in time</source>
        <translation>Deemed accepted: nothing was told in time</translation>
    </message>
    <message>
        <source>Told in time: not accepted by silence</source>
        <translation>Told in time: not accepted by silence</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Sent for approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>A masked value was looked at</source>
        <translation>A masked value was looked at</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The person left, the material stays</source>
        <translation>The person left, the material stays</translation>
    </message>
    <message>
        <source>Commitment made, to be signed</source>
        <translation>Commitment made, to be signed</translation>
    </message>
    <message>
        <source>Commitment signed</source>
        <translation>Commitment signed</translation>
    </message>
    <message>
        <source>The approver looked at it</source>
        <translation>The approver looked at it</translation>
    </message>
    <message>
        <source>Another approver asked</source>
        <translation>Another approver asked</translation>
    </message>
    <message>
        <source>Request for approval taken back</source>
        <translation>Request for approval taken back</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Chosen between two versions</source>
        <translation>Chosen between two versions</translation>
    </message>
    <message>
        <source>Applicant told that a paper counts no more</source>
        <translation>Applicant told that a paper counts no more</translation>
    </message>
    <message>
        <source>First-asked record</source>
        <translation>First-asked record</translation>
    </message>
    <message>
        <source>First question answered</source>
        <translation>First question answered</translation>
    </message>
    <message>
        <source>The answer was told</source>
        <translation>The answer was told</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>Returned with a reason</source>
        <translation>Returned with a reason</translation>
    </message>
    <message>
        <source>Assigned by the duty manager</source>
        <translation>Assigned by the duty manager</translation>
    </message>
    <message>
        <source>Name and phone written down</source>
        <translation>Name and phone written down</translation>
    </message>
    <message>
        <source>Signature taken back</source>
        <translation>Signature taken back</translation>
    </message>
    <message>
        <source>Handoff called back</source>
        <translation>Handoff called back</translation>
    </message>
    <message>
        <source>Nobody signed for the handoff in time</source>
        <translation>Nobody signed for the handoff in time</translation>
    </message>
    <message>
        <source>First-asked paper made</source>
        <translation>First-asked paper made</translation>
    </message>
    <message>
        <source>First-asked paper void</source>
        <translation>First-asked paper void</translation>
    </message>
    <message>
        <source>Hall data published</source>
        <translation>Hall data published</translation>
    </message>
    <message>
        <source>Person enlisted</source>
        <translation>Person enlisted</translation>
    </message>
    <message>
        <source>Window set up</source>
        <translation>Window set up</translation>
    </message>
    <message>
        <source>Window taken over</source>
        <translation>Window taken over</translation>
    </message>
    <message>
        <source>PC moved to another window</source>
        <translation>PC moved to another window</translation>
    </message>
    <message>
        <source>PC signed off</source>
        <translation>PC signed off</translation>
    </message>
    <message>
        <source>Date confirmed by a clerk</source>
        <translation>Date confirmed by a clerk</translation>
    </message>
    <message>
        <source>Numbers reserved</source>
        <translation>Numbers reserved</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed in without the hall</source>
        <translation>Signed in without the hall</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Day closed</translation>
    </message>
    <message>
        <source>Ledger sealed</source>
        <translation>Ledger sealed</translation>
    </message>
    <message>
        <source>Recorded: {kind}</source>
        <translation>Recorded: {kind}</translation>
    </message>
    <message>
        <source>{what}: {act}</source>
        <translation>{what}: {act}</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) judged</source>
        <translation>
            <numerusform>%n material judged</numerusform>
            <numerusform>%n materials judged</numerusform>
        </translation>
    </message>
    <message>
        <source>the copy given out was taken back</source>
        <translation>the copy given out was taken back</translation>
    </message>
    <message>
        <source>the copy given out is still out</source>
        <translation>the copy given out is still out</translation>
    </message>
    <message>
        <source>not sent to the hall yet</source>
        <translation>not sent to the hall yet</translation>
    </message>
    <message>
        <source>the hall refused it ({code})</source>
        <translation>the hall refused it ({code})</translation>
    </message>
    <message>
        <source>extended to {day}</source>
        <translation>extended to {day}</translation>
    </message>
    <message>
        <source>the procedure ended on {day}</source>
        <translation>the procedure ended on {day}</translation>
    </message>
    <message>
        <source>not counted from {first} to {last}</source>
        <translation>not counted from {first} to {last}</translation>
    </message>
    <message>
        <source>by the hall itself</source>
        <translation>by the hall itself</translation>
    </message>
    <message>
        <source>window {window} {name}</source>
        <translation>window {window} {name}</translation>
    </message>
</context>
<context>
    <name>CaseRequest</name>
    <message>
        <source>Void a paper</source>
        <translation>Void a paper</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Revoke acceptance</source>
        <translation>Revoke acceptance</translation>
    </message>
    <message>
        <source>End the deferral</source>
        <translation>End the deferral</translation>
    </message>
    <message>
        <source>The number stays in the register and is not used again. Ask for the copy back.</source>
        <translation>The number stays in the register and is not used again. Ask for the copy back.</translation>
    </message>
    <message>
        <source>The wrong paper becomes void. Case number and day of receipt never change; what was found missing is told in a second notice.</source>
        <translation>The wrong paper becomes void. Case number and day of receipt never change; what was found missing is told in a second notice.</translation>
    </message>
    <message>
        <source>Accepted against the law only. The notice names article and remedy, papers go home.</source>
        <translation>Accepted against the law only. The notice names article and remedy, papers go home.</translation>
    </message>
    <message>
        <source>What was promised did not come in time; what follows was printed on the promise.</source>
        <translation>What was promised did not come in time; what follows was printed on the promise.</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Name of the applicant</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Name of the representative</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Name of the agent</translation>
    </message>
    <message>
        <source>Place of the property</source>
        <translation>Place of the property</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>Day of acceptance</translation>
    </message>
    <message>
        <source>for example 2026-11-20</source>
        <translation>for example 2026-11-20</translation>
    </message>
    <message>
        <source>originals and copies, for example 1 2</source>
        <translation>originals and copies, for example 1 2</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>Ask for an approval</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message>
        <source>The unit signed for {case}: under review.</source>
        <translation>The unit signed for {case}: under review.</translation>
    </message>
    <message>
        <source>{case} is granted.</source>
        <translation>{case} is granted.</translation>
    </message>
    <message>
        <source>{case} is denied.</source>
        <translation>{case} is denied.</translation>
    </message>
    <message>
        <source>{case} is concluded.</source>
        <translation>{case} is concluded.</translation>
    </message>
    <message>
        <source>Past its day: the reason that is published</source>
        <translation>Past its day: the reason that is published</translation>
    </message>
    <message>
        <source>Whoever is late says why (Regulation on the Business Environment, Art. 36).</source>
        <translation>Whoever is late says why (Regulation on the Business Environment, Art. 36).</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>The result of {case} was handed over.</source>
        <translation>The result of {case} was handed over.</translation>
    </message>
    <message>
        <source>{case} is withdrawn, everything goes home.</source>
        <translation>{case} is withdrawn, everything goes home.</translation>
    </message>
    <message>
        <source>Withdraw at the applicant's request</source>
        <translation>Withdraw at the applicant's request</translation>
    </message>
    <message>
        <source>Both clocks end. What lies here goes home against a signed list.</source>
        <translation>Both clocks end. What lies here goes home against a signed list.</translation>
    </message>
    <message>
        <source>The applicant has signed the request</source>
        <translation>The applicant has signed the request</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Noted on {case}.</source>
        <translation>Noted on {case}.</translation>
    </message>
    <message>
        <source>The clock of {case} stands still.</source>
        <translation>The clock of {case} stands still.</translation>
    </message>
    <message>
        <source>The limit of {case} is extended.</source>
        <translation>The limit of {case} is extended.</translation>
    </message>
    <message>
        <source>The clock of {case} runs on.</source>
        <translation>The clock of {case} runs on.</translation>
    </message>
    <message>
        <source>This case has no paper yet.</source>
        <translation>This case has no paper yet.</translation>
    </message>
    <message>
        <source>{paper} is printed, copy number {n}.</source>
        <translation>{paper} is printed, copy number {n}.</translation>
    </message>
    <message>
        <source>{paper} did not come out of the printer.</source>
        <translation>{paper} did not come out of the printer.</translation>
    </message>
    <message>
        <source>It is kept with its number. Look at the printer, then press Ctrl+P.</source>
        <translation>It is kept with its number. Look at the printer, then press Ctrl+P.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Limit (promise / law)</source>
        <translation>Limit (promise / law)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>no item chosen yet</source>
        <translation>no item chosen yet</translation>
    </message>
    <message>
        <source>no number, no clock yet</source>
        <translation>no number, no clock yet</translation>
    </message>
    <message>
        <source>{number} · from the hall</source>
        <translation>{number} · from the hall</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>saved {day}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Awaiting more</source>
        <translation>Awaiting more</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rest deferred</source>
        <translation>Rest deferred</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Receipt of materials</source>
        <translation>Receipt of materials</translation>
    </message>
    <message>
        <source>Notice of acceptance</source>
        <translation>Notice of acceptance</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>Acceptance slip</translation>
    </message>
    <message>
        <source>Deferral commitment</source>
        <translation>Deferral commitment</translation>
    </message>
    <message>
        <source>Deferred acceptance</source>
        <translation>Deferred acceptance</translation>
    </message>
    <message>
        <source>Supplement notice</source>
        <translation>Supplement notice</translation>
    </message>
    <message>
        <source>On-the-spot refusal</source>
        <translation>On-the-spot refusal</translation>
    </message>
    <message>
        <source>List of returned papers</source>
        <translation>List of returned papers</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>Notice of refusal</translation>
    </message>
    <message>
        <source>No licence needed, notice</source>
        <translation>No licence needed, notice</translation>
    </message>
    <message>
        <source>One-time information</source>
        <translation>One-time information</translation>
    </message>
    <message>
        <source>First-asked receipt</source>
        <translation>First-asked receipt</translation>
    </message>
    <message>
        <source>Handoff slip</source>
        <translation>Handoff slip</translation>
    </message>
    <message>
        <source>Pick-up slip</source>
        <translation>Pick-up slip</translation>
    </message>
    <message>
        <source>First-asked record sheet</source>
        <translation>First-asked record sheet</translation>
    </message>
    <message>
        <source>Notice of correction</source>
        <translation>Notice of correction</translation>
    </message>
    <message>
        <source>Acceptance revoked, notice</source>
        <translation>Acceptance revoked, notice</translation>
    </message>
    <message>
        <source>Deferral ended, notice</source>
        <translation>Deferral ended, notice</translation>
    </message>
    <message>
        <source>Limit extended, notice</source>
        <translation>Limit extended, notice</translation>
    </message>
    <message>
        <source>Clock stopped, notice</source>
        <translation>Clock stopped, notice</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>received, unchecked</source>
        <translation>received, unchecked</translation>
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
        <source>deferred</source>
        <translation>deferred</translation>
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
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>This window</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>My unit</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Whole hall</translation>
    </message>
    <message>
        <source>Received, no decision</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>over by {days}</source>
        <translation>over by {days}</translation>
    </message>
    <message>
        <source>over since closing time today</source>
        <translation>over since closing time today</translation>
    </message>
    <message>
        <source>today, until closing time</source>
        <translation>today, until closing time</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>{days} left</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>accept or tell</source>
        <translation>accept or tell</translation>
    </message>
    <message>
        <source>clock not running</source>
        <translation>clock not running</translation>
    </message>
    <message>
        <source>for the applicant</source>
        <translation>for the applicant</translation>
    </message>
    <message>
        <source>rest by {day}</source>
        <translation>rest by {day}</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>concluded {day}</translation>
    </message>
    <message>
        <source>decided, result not here yet</source>
        <translation>decided, result not here yet</translation>
    </message>
    <message>
        <source>deliver by {day}</source>
        <translation>deliver by {day}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>promised {day}</translation>
    </message>
    <message>
        <source>by law {day}</source>
        <translation>by law {day}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Nothing is left to do with this case here.</source>
        <translation>Nothing is left to do with this case here.</translation>
    </message>
    <message>
        <source>That step cannot be taken now.</source>
        <translation>That step cannot be taken now.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Possible now: {steps}</source>
        <translation>Possible now: {steps}</translation>
    </message>
</context>
<context>
    <name>DecideCard</name>
    <message>
        <source>The decision on this case</source>
        <translation>The decision on this case</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>section and name</source>
        <translation>section and name</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>The day is written like 2026-11-23.</source>
        <translation>The day is written like 2026-11-23.</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>Still to be filled in: {what}</translation>
    </message>
    <message>
        <source>A refusal needs its reasons.</source>
        <translation>A refusal needs its reasons.</translation>
    </message>
    <message>
        <source>The window decides this matter: it is recorded under your name.</source>
        <translation>The window decides this matter: it is recorded under your name.</translation>
    </message>
    <message>
        <source>The chief representative decides this matter, under her own name.</source>
        <translation>The chief representative decides this matter, under her own name.</translation>
    </message>
    <message>
        <source>The unit has decided this matter: write down what its paper says.</source>
        <translation>The unit has decided this matter: write down what its paper says.</translation>
    </message>
    <message>
        <source>A joint meeting has decided this matter: write down what its paper says.</source>
        <translation>A joint meeting has decided this matter: write down what its paper says.</translation>
    </message>
</context>
<context>
    <name>DeliverCard</name>
    <message>
        <source>Who takes the result?</source>
        <translation>Who takes the result?</translation>
    </message>
    <message>
        <source>{result}: a slip is printed for the signature.</source>
        <translation>{result}: a slip is printed for the signature.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>By mail</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Comes as</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>Number of the parcel</translation>
    </message>
    <message>
        <source>The ID document was looked at: person and paper agree</source>
        <translation>The ID document was looked at: person and paper agree</translation>
    </message>
    <message>
        <source>The power of attorney was looked at</source>
        <translation>The power of attorney was looked at</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>co-applicant</source>
        <translation>co-applicant</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representative</translation>
    </message>
    <message>
        <source>First look at the ID document, then tick it.</source>
        <translation>First look at the ID document, then tick it.</translation>
    </message>
    <message>
        <source>First look at the power of attorney, then tick it.</source>
        <translation>First look at the power of attorney, then tick it.</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>Still to be filled in: {what}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>No case is chosen.</source>
        <translation>No case is chosen.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>Note progress</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>deemed accepted</source>
        <translation>deemed accepted</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>by {name}, {relation}</source>
        <translation>by {name}, {relation}</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>Main points only</source>
        <translation>Main points only</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>visit {n}</source>
        <translation>visit {n}</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>to be sent</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Came for this matter</source>
        <translation>Came for this matter</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Time at windows</source>
        <translation>Time at windows</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>meant to be 1</source>
        <translation>meant to be 1</translation>
    </message>
    <message>
        <source>supplement awaited</source>
        <translation>supplement awaited</translation>
    </message>
    <message>
        <source>the limit does not run</source>
        <translation>the limit does not run</translation>
    </message>
    <message>
        <source>accept or tell what is missing by {day}</source>
        <translation>accept or tell what is missing by {day}</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>concluded {day}</translation>
    </message>
    <message>
        <source>no limit runs</source>
        <translation>no limit runs</translation>
    </message>
    <message>
        <source>decided {day} · to be delivered by {last}</source>
        <translation>decided {day} · to be delivered by {last}</translation>
    </message>
    <message>
        <source>promise: {left}</source>
        <translation>promise: {left}</translation>
    </message>
    <message>
        <source>delivery: {left}</source>
        <translation>delivery: {left}</translation>
    </message>
    <message>
        <source>{kind} takes longer than was told: the clock runs · {days}</source>
        <translation>{kind} takes longer than was told: the clock runs · {days}</translation>
    </message>
    <message>
        <source>{kind} {span}</source>
        <translation>{kind} {span}</translation>
    </message>
    <message>
        <source>clock stops on {day}</source>
        <translation>clock stops on {day}</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>promised {promised} · by law {law}</source>
        <translation>promised {promised} · by law {law}</translation>
    </message>
    <message>
        <source>promised {promised} · by law extended to {law}</source>
        <translation>promised {promised} · by law extended to {law}</translation>
    </message>
    <message>
        <source>clock stood {span}</source>
        <translation>clock stood {span}</translation>
    </message>
    <message>
        <source>by law: {left}</source>
        <translation>by law: {left}</translation>
    </message>
    <message>
        <source>no visit has ended yet</source>
        <translation>no visit has ended yet</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{day} {n} min</source>
        <translation>{day} {n} min</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Names of cases that are not yours are masked.</source>
        <translation>Names of cases that are not yours are masked.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Whose cases</translation>
    </message>
    <message>
        <source>In these states only (none ticked: in every state)</source>
        <translation>In these states only (none ticked: in every state)</translation>
    </message>
    <message>
        <source>Back to my cases, every state</source>
        <translation>Back to my cases, every state</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Name, initials, ID number, case number, or scan a receipt</source>
        <translation>Name, initials, ID number, case number, or scan a receipt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprint</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filter on</translation>
    </message>
    <message>
        <source>No case fits “{text}”.</source>
        <translation>No case fits “{text}”.</translation>
    </message>
    <message>
        <source>Half a name, initials, a part of the number or the whole ID number will do.</source>
        <translation>Half a name, initials, a part of the number or the whole ID number will do.</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>No case here.</translation>
    </message>
    <message>
        <source>You have not handled a case yet.</source>
        <translation>You have not handled a case yet.</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>No draft is open.</translation>
    </message>
    <message>
        <source>Type a name or a number to look through the whole hall.</source>
        <translation>Type a name or a number to look through the whole hall.</translation>
    </message>
    <message>
        <source>{first}–{last} of more than {total}</source>
        <translation>{first}–{last} of more than {total}</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <translation>{first}–{last} of {total}</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message numerus="yes">
        <source>%n new, press F5.</source>
        <translation>
            <numerusform>%n new, press F5.</numerusform>
            <numerusform>%n new, press F5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) cannot be found yet, a moment.</source>
        <translation>
            <numerusform>%n case cannot be found yet, a moment.</numerusform>
            <numerusform>%n cases cannot be found yet, a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderCases</name>
    <message>
        <source>Cases older than 90 days are being asked of the hall.</source>
        <translation>Cases older than 90 days are being asked of the hall.</translation>
    </message>
    <message>
        <source>Only the last 90 days of this PC can be found. Ask again once there is a link.</source>
        <translation>Only the last 90 days of this PC can be found. Ask again once there is a link.</translation>
    </message>
    <message>
        <source>The hall could not look through older cases.</source>
        <translation>The hall could not look through older cases.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers of this case</source>
        <translation>Papers of this case</translation>
    </message>
    <message>
        <source>Which paper is to be printed again?</source>
        <translation>Which paper is to be printed again?</translation>
    </message>
    <message>
        <source>Number and date stay; the copy says how often it was printed.</source>
        <translation>Number and date stay; the copy says how often it was printed.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Stop the clock</translation>
    </message>
    <message>
        <source>Clock runs on</source>
        <translation>Clock runs on</translation>
    </message>
    <message>
        <source>Extend the limit</source>
        <translation>Extend the limit</translation>
    </message>
    <message>
        <source>It stands in the story under your name, for everybody who opens the case.</source>
        <translation>It stands in the story under your name, for everybody who opens the case.</translation>
    </message>
    <message>
        <source>The time told is not counted. A notice is printed: without it nothing stops (Art. 45).</source>
        <translation>The time told is not counted. A notice is printed: without it nothing stops (Art. 45).</translation>
    </message>
    <message>
        <source>The limits run on from the next day; what took longer than was told counts.</source>
        <translation>The limits run on from the next day; what took longer than was told counts.</translation>
    </message>
    <message>
        <source>Once only, decided by the head of the organ; a notice tells the reasons (Art. 42).</source>
        <translation>Once only, decided by the head of the organ; a notice tells the reasons (Art. 42).</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Stop and print</source>
        <translation>Stop and print</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Let it run</translation>
    </message>
    <message>
        <source>Extend and print</source>
        <translation>Extend and print</translation>
    </message>
    <message>
        <source>Progress of this case</source>
        <translation>Progress of this case</translation>
    </message>
    <message>
        <source>What else the applicant should know (may stay empty)</source>
        <translation>What else the applicant should know (may stay empty)</translation>
    </message>
    <message>
        <source>Reasons, as the applicant is told</source>
        <translation>Reasons, as the applicant is told</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>What is written down</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Days needed ({unit})</source>
        <translation>Days needed ({unit})</translation>
    </message>
    <message>
        <source>The procedure ended on</source>
        <translation>The procedure ended on</translation>
    </message>
    <message>
        <source>Longer by ({unit})</source>
        <translation>Longer by ({unit})</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>at most {days}</translation>
    </message>
    <message>
        <source>Day of the approval</source>
        <translation>Day of the approval</translation>
    </message>
    <message>
        <source>Head of the organ</source>
        <translation>Head of the organ</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>Number of the approval</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Still missing: {what}</translation>
    </message>
    <message>
        <source>Extended to {day} already: the law allows it once (Art. 42).</source>
        <translation>Extended to {day} already: the law allows it once (Art. 42).</translation>
    </message>
    <message>
        <source>No law allows this limit to be extended.</source>
        <translation>No law allows this limit to be extended.</translation>
    </message>
    <message>
        <source>The day is written like 2026-11-23.</source>
        <translation>The day is written like 2026-11-23.</translation>
    </message>
    <message>
        <source>Write a whole number of days: {what}</source>
        <translation>Write a whole number of days: {what}</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Something else on the paper</source>
        <translation>Something else on the paper</translation>
    </message>
    <message>
        <source>Name it as the paper does</source>
        <translation>Name it as the paper does</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>It says</translation>
    </message>
    <message>
        <source>It should say</source>
        <translation>It should say</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The copy given out was taken back</source>
        <translation>The copy given out was taken back</translation>
    </message>
    <message>
        <source>Make it anew under a new number</source>
        <translation>Make it anew under a new number</translation>
    </message>
    <message>
        <source>Pieces of: {material}</source>
        <translation>Pieces of: {material}</translation>
    </message>
    <message>
        <source>{what}, applicant {number}</source>
        <translation>{what}, applicant {number}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Still missing: {what}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>No paper yet.</source>
        <translation>No paper yet.</translation>
    </message>
    <message>
        <source>In our hands</source>
        <translation>In our hands</translation>
    </message>
    <message>
        <source>Nothing: everything went home or was only looked at.</source>
        <translation>Nothing: everything went home or was only looked at.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with us</source>
        <translation>with us</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>went home</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>judged in one stroke</source>
        <translation>judged in one stroke</translation>
    </message>
    <message>
        <source>{paper} · {day}</source>
        <translation>{paper} · {day}</translation>
    </message>
    <message>
        <source>Print again: {paper}</source>
        <translation>Print again: {paper}</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message numerus="yes">
        <source>printed %n times</source>
        <translation>
            <numerusform>printed once</numerusform>
            <numerusform>printed %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>original {n}</source>
        <translation>original {n}</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>copy {n}</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>What happened earlier is being asked of the hall.</source>
        <translation>What happened earlier is being asked of the hall.</translation>
    </message>
    <message>
        <source>What happened earlier lies in the hall. It is told once there is a link.</source>
        <translation>What happened earlier lies in the hall. It is told once there is a link.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>First: {what}</source>
        <translation>First: {what}</translation>
    </message>
</context>
</TS>
