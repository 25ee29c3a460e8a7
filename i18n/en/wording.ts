<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LedgerWords</name>
    <message>
        <source>{what}: {act}</source>
        <translation>{what}: {act}</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>number taken</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>called by number</source>
        <translation>called by number</translation>
    </message>
    <message>
        <source>called by the slip in hand</source>
        <translation>called by the slip in hand</translation>
    </message>
    <message>
        <source>called by a slip not heard of yet</source>
        <translation>called by a slip not heard of yet</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>call taken back</source>
        <translation>call taken back</translation>
    </message>
    <message>
        <source>came to the window</source>
        <translation>came to the window</translation>
    </message>
    <message>
        <source>not come after all calls</source>
        <translation>not come after all calls</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>put on hold</translation>
    </message>
    <message>
        <source>went on after a hold</source>
        <translation>went on after a hold</translation>
    </message>
    <message>
        <source>number sent to another window</source>
        <translation>number sent to another window</translation>
    </message>
    <message>
        <source>number ended</source>
        <translation>number ended</translation>
    </message>
    <message>
        <source>back in the line</source>
        <translation>back in the line</translation>
    </message>
    <message>
        <source>number cancelled</source>
        <translation>number cancelled</translation>
    </message>
    <message>
        <source>marks changed</source>
        <translation>marks changed</translation>
    </message>
    <message>
        <source>person of the number read from the card</source>
        <translation>person of the number read from the card</translation>
    </message>
    <message>
        <source>appointment written down</source>
        <translation>appointment written down</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>appointment cancelled</translation>
    </message>
    <message>
        <source>came for the appointment</source>
        <translation>came for the appointment</translation>
    </message>
    <message>
        <source>self-service offered</source>
        <translation>self-service offered</translation>
    </message>
    <message>
        <source>slip printed again</source>
        <translation>slip printed again</translation>
    </message>
    <message>
        <source>material in hand noted</source>
        <translation>material in hand noted</translation>
    </message>
    <message>
        <source>received, not yet decided</source>
        <translation>received, not yet decided</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>accepted with a deferral</source>
        <translation>accepted with a deferral</translation>
    </message>
    <message>
        <source>told once what is missing</source>
        <translation>told once what is missing</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>not accepted, in writing on the spot</source>
        <translation>not accepted, in writing on the spot</translation>
    </message>
    <message>
        <source>given back for another try</source>
        <translation>given back for another try</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>no licence needed</translation>
    </message>
    <message>
        <source>concluded on the spot</source>
        <translation>concluded on the spot</translation>
    </message>
    <message>
        <source>all material given back</source>
        <translation>all material given back</translation>
    </message>
    <message>
        <source>supplement handed in</source>
        <translation>supplement handed in</translation>
    </message>
    <message>
        <source>withdrawn by the applicant</source>
        <translation>withdrawn by the applicant</translation>
    </message>
    <message>
        <source>person left, material kept</source>
        <translation>person left, material kept</translation>
    </message>
    <message>
        <source>sent to the unit for review</source>
        <translation>sent to the unit for review</translation>
    </message>
    <message>
        <source>decision recorded</source>
        <translation>decision recorded</translation>
    </message>
    <message>
        <source>concluded, result at the window</source>
        <translation>concluded, result at the window</translation>
    </message>
    <message>
        <source>result handed over</source>
        <translation>result handed over</translation>
    </message>
    <message>
        <source>progress noted</source>
        <translation>progress noted</translation>
    </message>
    <message>
        <source>clock stopped for a procedure</source>
        <translation>clock stopped for a procedure</translation>
    </message>
    <message>
        <source>clock running on</source>
        <translation>clock running on</translation>
    </message>
    <message>
        <source>limit extended, approval recorded</source>
        <translation>limit extended, approval recorded</translation>
    </message>
    <message>
        <source>list for a question made</source>
        <translation>list for a question made</translation>
    </message>
    <message>
        <source>commitment for a deferral made</source>
        <translation>commitment for a deferral made</translation>
    </message>
    <message>
        <source>commitment signed by the applicant</source>
        <translation>commitment signed by the applicant</translation>
    </message>
    <message>
        <source>sent for approval</source>
        <translation>sent for approval</translation>
    </message>
    <message>
        <source>approval asked of somebody else</source>
        <translation>approval asked of somebody else</translation>
    </message>
    <message>
        <source>request for approval looked at</source>
        <translation>request for approval looked at</translation>
    </message>
    <message>
        <source>request for approval taken back</source>
        <translation>request for approval taken back</translation>
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
        <source>paper printed</source>
        <translation>paper printed</translation>
    </message>
    <message>
        <source>paper did not come out</source>
        <translation>paper did not come out</translation>
    </message>
    <message>
        <source>paper handed over</source>
        <translation>paper handed over</translation>
    </message>
    <message>
        <source>masked data looked at</source>
        <translation>masked data looked at</translation>
    </message>
    <message>
        <source>accepted by silence</source>
        <translation>accepted by silence</translation>
    </message>
    <message>
        <source>told in time, not accepted by silence</source>
        <translation>told in time, not accepted by silence</translation>
    </message>
    <message>
        <source>first-asked matter written down</source>
        <translation>first-asked matter written down</translation>
    </message>
    <message>
        <source>name and phone written down</source>
        <translation>name and phone written down</translation>
    </message>
    <message>
        <source>matter noted</source>
        <translation>matter noted</translation>
    </message>
    <message>
        <source>handed on, not signed yet</source>
        <translation>handed on, not signed yet</translation>
    </message>
    <message>
        <source>handoff signed for</source>
        <translation>handoff signed for</translation>
    </message>
    <message>
        <source>signature taken back</source>
        <translation>signature taken back</translation>
    </message>
    <message>
        <source>handoff sent back</source>
        <translation>handoff sent back</translation>
    </message>
    <message>
        <source>handoff called back</source>
        <translation>handoff called back</translation>
    </message>
    <message>
        <source>assigned by the duty manager</source>
        <translation>assigned by the duty manager</translation>
    </message>
    <message>
        <source>unsigned handoff flagged</source>
        <translation>unsigned handoff flagged</translation>
    </message>
    <message>
        <source>matter answered</source>
        <translation>matter answered</translation>
    </message>
    <message>
        <source>answer told to the person</source>
        <translation>answer told to the person</translation>
    </message>
    <message>
        <source>first-asked paper made</source>
        <translation>first-asked paper made</translation>
    </message>
    <message>
        <source>first-asked paper made void</source>
        <translation>first-asked paper made void</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>call given up without an answer</source>
        <translation>call given up without an answer</translation>
    </message>
    <message>
        <source>hall data published</source>
        <translation>hall data published</translation>
    </message>
    <message>
        <source>person enlisted</source>
        <translation>person enlisted</translation>
    </message>
    <message>
        <source>window set up</source>
        <translation>window set up</translation>
    </message>
    <message>
        <source>numbers reserved</source>
        <translation>numbers reserved</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>signed in without the hall</source>
        <translation>signed in without the hall</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>wrong password</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>password changed</translation>
    </message>
    <message>
        <source>date confirmed by a clerk</source>
        <translation>date confirmed by a clerk</translation>
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
        <source>day closed</source>
        <translation>day closed</translation>
    </message>
    <message>
        <source>chosen between two versions</source>
        <translation>chosen between two versions</translation>
    </message>
    <message>
        <source>applicant told that a paper counts no more</source>
        <translation>applicant told that a paper counts no more</translation>
    </message>
    <message>
        <source>both versions shown to who decides</source>
        <translation>both versions shown to who decides</translation>
    </message>
    <message>
        <source>double call seen</source>
        <translation>double call seen</translation>
    </message>
    <message>
        <source>window taken over</source>
        <translation>window taken over</translation>
    </message>
    <message>
        <source>ledger sealed</source>
        <translation>ledger sealed</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>held behind a refused one</source>
        <translation>held behind a refused one</translation>
    </message>
    <message>
        <source>not in the hall yet</source>
        <translation>not in the hall yet</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>first-asked record</source>
        <translation>first-asked record</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>handoff</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>materials</translation>
    </message>
    <message>
        <source>people of the case</source>
        <translation>people of the case</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>matter</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>tray</translation>
    </message>
    <message>
        <source>a rule of the hall stands against it ({code})</source>
        <translation>a rule of the hall stands against it ({code})</translation>
    </message>
    <message>
        <source>somebody else changed it first</source>
        <translation>somebody else changed it first</translation>
    </message>
    <message>
        <source>an earlier change of the same matter was refused</source>
        <translation>an earlier step was refused</translation>
    </message>
    <message>
        <source>another window took this number</source>
        <translation>another window took this number</translation>
    </message>
    <message>
        <source>this number is at another window</source>
        <translation>this number is at another window</translation>
    </message>
    <message>
        <source>a number is still in hand at this window</source>
        <translation>a number is still in hand at this window</translation>
    </message>
    <message>
        <source>somebody else holds this window</source>
        <translation>somebody else holds this window</translation>
    </message>
    <message>
        <source>somebody else took this window over</source>
        <translation>somebody else took this window over</translation>
    </message>
    <message>
        <source>this appointment was checked in before</source>
        <translation>this appointment was checked in before</translation>
    </message>
    <message>
        <source>the program failed at it; a report for IT was saved</source>
        <translation>the program failed at it; a report for IT was saved</translation>
    </message>
    <message>
        <source>guide desk ({station})</source>
        <translation>guide desk ({station})</translation>
    </message>
    <message>
        <source>window {number} ({station})</source>
        <translation>window {number} ({station})</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation>What you filled in is still there.</translation>
    </message>
    <message>
        <source>Choose somebody from the list in the same box.</source>
        <translation>Choose somebody from the list in the same box.</translation>
    </message>
    <message>
        <source>It stays with the one it was sent to.</source>
        <translation>It stays with the one it was sent to.</translation>
    </message>
    <message>
        <source>This waits for an approval; the materials are locked.</source>
        <translation>This waits for an approval; the materials are locked.</translation>
    </message>
    <message>
        <source>Alt+Z takes it back, Alt+R receives the materials meanwhile.</source>
        <translation>Alt+Z takes it back, Alt+R receives the materials meanwhile.</translation>
    </message>
    <message>
        <source>The promise is printed and signed first.</source>
        <translation>The promise is printed and signed first.</translation>
    </message>
    <message>
        <source>Print it with Ctrl+Enter; Space once the applicant has signed.</source>
        <translation>Print it with Ctrl+Enter; Space once the applicant has signed.</translation>
    </message>
    <message>
        <source>The promise has not come out of the printer.</source>
        <translation>The promise has not come out of the printer.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>It is saved.</translation>
    </message>
    <message>
        <source>Press Ctrl+P, then let the applicant sign.</source>
        <translation>Press Ctrl+P, then let the applicant sign.</translation>
    </message>
    <message>
        <source>What was signed is not what lies here now: {materials}.</source>
        <translation>What was signed is not what lies here now: {materials}.</translation>
    </message>
    <message>
        <source>Print the promise again and let the applicant sign it.</source>
        <translation>Print the promise again and let the applicant sign it.</translation>
    </message>
    <message>
        <source>The day until which it was promised is over: {until}.</source>
        <translation>The day until which it was promised is over: {until}.</translation>
    </message>
    <message>
        <source>The refusal is not complete yet.</source>
        <translation>The refusal is not complete yet.</translation>
    </message>
    <message>
        <source>Ground, reason and article; out of duty also who is competent.</source>
        <translation>Ground, reason and article; out of duty also who is competent.</translation>
    </message>
    <message>
        <source>It reads as before: there is nothing to correct.</source>
        <translation>It reads as before: there is nothing to correct.</translation>
    </message>
    <message>
        <source>Write what is wrong and how it should read.</source>
        <translation>Write what is wrong and how it should read.</translation>
    </message>
    <message>
        <source>Only {doc_no} speaks for this outcome: without it the applicant has no paper.</source>
        <translation>Only {doc_no} speaks for this outcome: without it the applicant has no paper.</translation>
    </message>
    <message>
        <source>Void it together with a new one, or have the acceptance revoked.</source>
        <translation>Void it together with a new one, or have the acceptance revoked.</translation>
    </message>
    <message>
        <source>{what} is not put right by a correction.</source>
        <translation>{what} is not put right by a correction.</translation>
    </message>
    <message>
        <source>Ask the chief representative which way is left.</source>
        <translation>Ask the chief representative which way is left.</translation>
    </message>
    <message>
        <source>{what} was given once at the receipt and never changes.</source>
        <translation>{what} was given once at the receipt and never changes.</translation>
    </message>
    <message>
        <source>Another matter has another list: it is no correction.</source>
        <translation>Another matter has another list: it is no correction.</translation>
    </message>
    <message>
        <source>Have the acceptance revoked, then take the right matter in.</source>
        <translation>Have the acceptance revoked, then take the right matter in.</translation>
    </message>
    <message>
        <source>{what} stands in the case itself.</source>
        <translation>{what} stands in the case itself.</translation>
    </message>
    <message>
        <source>Choose it from the list, so that case and paper read the same.</source>
        <translation>Choose it from the list, so that case and paper read the same.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>This is no day.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-20.</source>
        <translation>Write it like 2026-11-20.</translation>
    </message>
    <message>
        <source>Nothing is accepted before the day it was received.</source>
        <translation>Nothing is accepted before the day it was received.</translation>
    </message>
    <message>
        <source>The day of receipt never changes.</source>
        <translation>The day of receipt never changes.</translation>
    </message>
    <message>
        <source>The day of acceptance cannot lie ahead.</source>
        <translation>The day of acceptance cannot lie ahead.</translation>
    </message>
    <message>
        <source>The clock was stopped, or its limit extended, before that day.</source>
        <translation>The clock was stopped, or its limit extended, before that day.</translation>
    </message>
    <message>
        <source>The applicant has that in writing: choose an earlier day.</source>
        <translation>The applicant has that in writing: choose an earlier day.</translation>
    </message>
    <message>
        <source>Accepted by silence: the law itself names the day.</source>
        <translation>Accepted by silence: the law itself names the day.</translation>
    </message>
    <message>
        <source>Only a notice printed in time takes it back.</source>
        <translation>Only a notice printed in time takes it back.</translation>
    </message>
    <message>
        <source>Two numbers are needed: originals and copies.</source>
        <translation>Two numbers are needed: originals and copies.</translation>
    </message>
    <message>
        <source>Write it like 1 2.</source>
        <translation>Write it like 1 2.</translation>
    </message>
    <message>
        <source>With so few pieces {what} is not complete.</source>
        <translation>With so few pieces {what} is not complete.</translation>
    </message>
    <message>
        <source>What is missing after the acceptance is told in a second notice.</source>
        <translation>What is missing after the acceptance is told in a second notice.</translation>
    </message>
    <message>
        <source>The last day of what was deferred is not over.</source>
        <translation>The last day of what was deferred is not over.</translation>
    </message>
    <message>
        <source>It can still be brought until that day.</source>
        <translation>It can still be brought until that day.</translation>
    </message>
    <message>
        <source>This was decided or taken back already.</source>
        <translation>This was decided or taken back already.</translation>
    </message>
    <message>
        <source>The list shows by whom and when.</source>
        <translation>The list shows by whom and when.</translation>
    </message>
    <message>
        <source>The hall did not answer; whether your decision arrived is not known yet.</source>
        <translation>The hall did not answer; whether your decision arrived is not known yet.</translation>
    </message>
    <message>
        <source>It counts once, or not at all.</source>
        <translation>It counts once, or not at all.</translation>
    </message>
    <message>
        <source>When the connection is back, look at the list: if it still waits, press again.</source>
        <translation>When the connection is back, look at the list: if it still waits, press again.</translation>
    </message>
    <message>
        <source>Only who sent it may do this.</source>
        <translation>Only who sent it may do this.</translation>
    </message>
    <message>
        <source>Tell {proposer}.</source>
        <translation>Tell {proposer}.</translation>
    </message>
    <message>
        <source>This was sent for approval already.</source>
        <translation>This was sent for approval already.</translation>
    </message>
    <message>
        <source>Wait, or take it back with Alt+Z.</source>
        <translation>Wait, or take it back with Alt+Z.</translation>
    </message>
    <message>
        <source>This is not what you had before you: it changed meanwhile.</source>
        <translation>This is not what you had before you: it changed meanwhile.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Look at it again, then decide.</translation>
    </message>
    <message>
        <source>The papers are not the ones that were sent for approval.</source>
        <translation>The papers are not the ones that were sent for approval.</translation>
    </message>
    <message>
        <source>Let the clerk take it back and send it again.</source>
        <translation>Let the clerk take it back and send it again.</translation>
    </message>
    <message>
        <source>Why it is not approved is not written yet.</source>
        <translation>Why it is not approved is not written yet.</translation>
    </message>
    <message>
        <source>Write one sentence for the clerk.</source>
        <translation>Write one sentence for the clerk.</translation>
    </message>
    <message>
        <source>This needs nobody's approval.</source>
        <translation>This needs nobody's approval.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter to carry it out.</source>
        <translation>Press Ctrl+Enter to carry it out.</translation>
    </message>
    <message>
        <source>This paper is a slip, or void already.</source>
        <translation>This paper is a slip, or void already.</translation>
    </message>
    <message>
        <source>Only legal papers are voided with an approval.</source>
        <translation>Only legal papers are voided with an approval.</translation>
    </message>
    <message>
        <source>The chief representative is here: the B-post does not stand in for her.</source>
        <translation>The chief representative is here: the B-post does not stand in for her.</translation>
    </message>
    <message>
        <source>This B-post only takes materials in and does not approve.</source>
        <translation>This B-post only takes materials in and does not approve.</translation>
    </message>
    <message>
        <source>This unit has not authorised the duty manager.</source>
        <translation>This unit has not authorised the duty manager.</translation>
    </message>
    <message>
        <source>Nobody but a chief representative approves what she proposed herself.</source>
        <translation>Nobody but a chief representative approves what she proposed herself.</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>This account is closed.</translation>
    </message>
    <message>
        <source>Nobody waits for this window.</source>
        <translation>Nobody waits for this window.</translation>
    </message>
    <message>
        <source>Press Ctrl+G to call a named ticket.</source>
        <translation>Press Ctrl+G to call a named ticket.</translation>
    </message>
    <message>
        <source>{no} was taken with another person's card: {name}.</source>
        <translation>{no} was taken with another person's card: {name}.</translation>
    </message>
    <message>
        <source>Enter this person on the intake page, as applicant or agent.</source>
        <translation>Enter this person on the intake page, as applicant or agent.</translation>
    </message>
    <message>
        <source>No ticket is at this window now.</source>
        <translation>No ticket is at this window now.</translation>
    </message>
    <message>
        <source>Press F2 to call the next one.</source>
        <translation>Press F2 to call the next one.</translation>
    </message>
    <message>
        <source>You have no window to call to.</source>
        <translation>You have no window to call to.</translation>
    </message>
    <message>
        <source>Sign in at a window first.</source>
        <translation>Sign in at a window first.</translation>
    </message>
    <message>
        <source>There is no ticket {no} today.</source>
        <translation>There is no ticket {no} today.</translation>
    </message>
    <message>
        <source>Compare it with the slip.</source>
        <translation>Compare it with the slip.</translation>
    </message>
    <message>
        <source>This window has not heard of {no} today.</source>
        <translation>This window has not heard of {no} today.</translation>
    </message>
    <message>
        <source>Read the date at the foot of the slip: is it {day}, today?</source>
        <translation>Read the date at the foot of the slip: is it {day}, today?</translation>
    </message>
    <message>
        <source>The slip of {no} is not of today ({day}): it is not called.</source>
        <translation>The slip of {no} is not of today ({day}): it is not called.</translation>
    </message>
    <message>
        <source>Send the visitor to the guide desk for a new ticket; who has priority under the hall's rules keeps it there.</source>
        <translation>Send the visitor to the guide desk for a new ticket; who has priority under the hall's rules keeps it there.</translation>
    </message>
    <message>
        <source>{no} is not served at this window.</source>
        <translation>{no} is not served at this window.</translation>
    </message>
    <message>
        <source>Press F8 to transfer it, Ctrl+D to record the question.</source>
        <translation>Press F8 to transfer it, Ctrl+D to record the question.</translation>
    </message>
    <message>
        <source>{no} has just been taken by another window.</source>
        <translation>{no} has just been taken by another window.</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>Nothing has changed here.</translation>
    </message>
    <message>
        <source>{no} is not at this window.</source>
        <translation>{no} is not at this window.</translation>
    </message>
    <message>
        <source>Press F5 to see where it is.</source>
        <translation>Press F5 to see where it is.</translation>
    </message>
    <message>
        <source>{no} is still in hand at this window.</source>
        <translation>{no} is still in hand at this window.</translation>
    </message>
    <message>
        <source>Finish it with F9 or hold it with F7 first.</source>
        <translation>Finish it with F9 or hold it with F7 first.</translation>
    </message>
    <message>
        <source>{no} was called {seconds} s ago, it cannot be put back.</source>
        <translation>{no} was called {seconds} s ago, it cannot be put back.</translation>
    </message>
    <message>
        <source>Start with F4, or call on.</source>
        <translation>Start with F4, or call on.</translation>
    </message>
    <message>
        <source>There is no such place to transfer to.</source>
        <translation>There is no such place to transfer to.</translation>
    </message>
    <message>
        <source>The ticket stays with you.</source>
        <translation>The ticket stays with you.</translation>
    </message>
    <message>
        <source>Choose another window or item.</source>
        <translation>Choose another window or item.</translation>
    </message>
    <message>
        <source>The reason is not written yet.</source>
        <translation>The reason is not written yet.</translation>
    </message>
    <message>
        <source>Write one sentence.</source>
        <translation>Write one sentence.</translation>
    </message>
    <message>
        <source>This matter is decided by the chief representative of {unit}.</source>
        <translation>This matter is decided by the chief representative of {unit}.</translation>
    </message>
    <message>
        <source>The chief representative records it under her own name.</source>
        <translation>The chief representative records it under her own name.</translation>
    </message>
    <message>
        <source>The decision is not complete.</source>
        <translation>The decision is not complete.</translation>
    </message>
    <message>
        <source>Write who decided it, on which day, and the number of the paper.</source>
        <translation>Write who decided it, on which day, and the number of the paper.</translation>
    </message>
    <message>
        <source>A refusal without reasons cannot be recorded.</source>
        <translation>A refusal without reasons cannot be recorded.</translation>
    </message>
    <message>
        <source>Write the reasons as the decision says them.</source>
        <translation>Write the reasons as the decision says them.</translation>
    </message>
    <message>
        <source>The day of the decision cannot be right.</source>
        <translation>The day of the decision cannot be right.</translation>
    </message>
    <message>
        <source>It lies between the acceptance and today.</source>
        <translation>It lies between the acceptance and today.</translation>
    </message>
    <message>
        <source>This case was owed on {due}.</source>
        <translation>This case was owed on {due}.</translation>
    </message>
    <message>
        <source>Write the reason that is published, then conclude it.</source>
        <translation>Write the reason that is published, then conclude it.</translation>
    </message>
    <message>
        <source>Who takes the result is not clear yet.</source>
        <translation>Who takes the result is not clear yet.</translation>
    </message>
    <message>
        <source>Fill in the name and look at the ID document.</source>
        <translation>Fill in the name and look at the ID document.</translation>
    </message>
    <message>
        <source>Whoever comes for somebody else needs a power of attorney.</source>
        <translation>Whoever comes for somebody else needs a power of attorney.</translation>
    </message>
    <message>
        <source>Look at it, tick it, then hand the result over.</source>
        <translation>Look at it, tick it, then hand the result over.</translation>
    </message>
    <message>
        <source>What is sent by mail needs the number of the parcel.</source>
        <translation>What is sent by mail needs the number of the parcel.</translation>
    </message>
    <message>
        <source>Write it down, then hand the result over.</source>
        <translation>Write it down, then hand the result over.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Write what is worth knowing about the case.</source>
        <translation>Write what is worth knowing about the case.</translation>
    </message>
    <message>
        <source>A case is withdrawn at the applicant's signed request only.</source>
        <translation>A case is withdrawn at the applicant's signed request only.</translation>
    </message>
    <message>
        <source>Let the applicant sign the request first.</source>
        <translation>Let the applicant sign the request first.</translation>
    </message>
    <message>
        <source>The case cannot take this step now.</source>
        <translation>The case cannot take this step now.</translation>
    </message>
    <message>
        <source>The line below the buttons says what is missing.</source>
        <translation>The line below the buttons says what is missing.</translation>
    </message>
    <message>
        <source>Your role may not do this with a case.</source>
        <translation>Your role may not do this with a case.</translation>
    </message>
    <message>
        <source>Ask the handler or the chief representative.</source>
        <translation>Ask the handler or the chief representative.</translation>
    </message>
    <message>
        <source>This material cannot be judged like that now.</source>
        <translation>This material cannot be judged like that now.</translation>
    </message>
    <message>
        <source>Backspace sets it back to unchecked.</source>
        <translation>Backspace sets it back to unchecked.</translation>
    </message>
    <message>
        <source>Your role may not judge materials.</source>
        <translation>Your role may not judge materials.</translation>
    </message>
    <message>
        <source>Ask a clerk of this unit.</source>
        <translation>Ask a clerk of this unit.</translation>
    </message>
    <message>
        <source>{material} cannot be deferred.</source>
        <translation>{material} cannot be deferred.</translation>
    </message>
    <message>
        <source>Press 2 for missing or 3 for not correct.</source>
        <translation>Press 2 for missing or 3 for not correct.</translation>
    </message>
    <message>
        <source>{material}: {asked} wanted, {taken} taken.</source>
        <translation>{material}: {asked} wanted, {taken} taken.</translation>
    </message>
    <message>
        <source>Press 2 and fill in how many came.</source>
        <translation>Press 2 and fill in how many came.</translation>
    </message>
    <message>
        <source>{material} expired on {expiry}.</source>
        <translation>{material} expired on {expiry}.</translation>
    </message>
    <message>
        <source>Press 3 and choose expired.</source>
        <translation>Press 3 and choose expired.</translation>
    </message>
    <message>
        <source>What is wrong with {material} is not said yet.</source>
        <translation>What is wrong with {material} is not said yet.</translation>
    </message>
    <message>
        <source>Choose a reason a to d first, then write more if needed.</source>
        <translation>Choose a reason a to d first, then write more if needed.</translation>
    </message>
    <message>
        <source>Where {material} was checked is not said yet.</source>
        <translation>Where {material} was checked is not said yet.</translation>
    </message>
    <message>
        <source>Choose a source a to d.</source>
        <translation>Choose a source a to d.</translation>
    </message>
    <message>
        <source>This item has no published list of materials: it can be neither judged nor accepted.</source>
        <translation>This item has no published list of materials: it can be neither judged nor accepted.</translation>
    </message>
    <message>
        <source>Press Ctrl+D to record the question; its unit answers.</source>
        <translation>Press Ctrl+D to record the question; its unit answers.</translation>
    </message>
    <message>
        <source>A material beside the list needs its legal basis.</source>
        <translation>A material beside the list needs its legal basis.</translation>
    </message>
    <message>
        <source>Write the article, then send it to the chief representative.</source>
        <translation>Write the article, then send it to the chief representative.</translation>
    </message>
    <message>
        <source>No item is chosen yet.</source>
        <translation>No item is chosen yet.</translation>
    </message>
    <message>
        <source>Press Alt+1 and choose one.</source>
        <translation>Press Alt+1 and choose one.</translation>
    </message>
    <message>
        <source>This item has no paper for this outcome.</source>
        <translation>This item has no paper for this outcome.</translation>
    </message>
    <message>
        <source>Choose another outcome, or tell IT to complete the catalogue.</source>
        <translation>Choose another outcome, or tell IT to complete the catalogue.</translation>
    </message>
    <message>
        <source>This paper does not belong to this outcome.</source>
        <translation>This paper does not belong to this outcome.</translation>
    </message>
    <message>
        <source>Print the one the bar proposes.</source>
        <translation>Print the one the bar proposes.</translation>
    </message>
    <message>
        <source>The paper is not complete yet.</source>
        <translation>The paper is not complete yet.</translation>
    </message>
    <message>
        <source>Fill in the marked field, then press Ctrl+Enter.</source>
        <translation>Fill in the marked field, then press Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No Chinese font was found, so no paper can be drawn.</source>
        <translation>No Chinese font was found, so no paper can be drawn.</translation>
    </message>
    <message>
        <source>The case is saved and keeps its number.</source>
        <translation>The case is saved and keeps its number.</translation>
    </message>
    <message>
        <source>Call IT to install the fonts, then press Ctrl+P.</source>
        <translation>Call IT to install the fonts, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>This takes effect only with an approval.</source>
        <translation>This takes effect only with an approval.</translation>
    </message>
    <message>
        <source>Send it for approval, or let her approve at this computer.</source>
        <translation>Send it for approval, or let her approve at this computer.</translation>
    </message>
    <message>
        <source>{case_no} was worked on elsewhere since you opened it.</source>
        <translation>{case_no} was worked on elsewhere since you opened it.</translation>
    </message>
    <message>
        <source>Your entry is not lost.</source>
        <translation>Your entry is not lost.</translation>
    </message>
    <message>
        <source>Open it again and compare.</source>
        <translation>Open it again and compare.</translation>
    </message>
    <message>
        <source>A list of returned papers needs a case or a ticket.</source>
        <translation>A list of returned papers needs a case or a ticket.</translation>
    </message>
    <message>
        <source>Choose the ticket first.</source>
        <translation>Choose the ticket first.</translation>
    </message>
    <message>
        <source>A notice tells everything at once; {n} materials are not judged yet.</source>
        <translation>A notice tells everything at once; {n} materials are not judged yet.</translation>
    </message>
    <message>
        <source>Judge them, then press Ctrl+Enter.</source>
        <translation>Judge them, then press Ctrl+Enter.</translation>
    </message>
    <message>
        <source>This outcome is not available here yet.</source>
        <translation>This outcome is not available here yet.</translation>
    </message>
    <message>
        <source>Choose one of those in the bar.</source>
        <translation>Choose one of those in the bar.</translation>
    </message>
    <message>
        <source>The rules do not allow this outcome now.</source>
        <translation>The rules do not allow this outcome now.</translation>
    </message>
    <message>
        <source>The line below the bar says why.</source>
        <translation>The line below the bar says why.</translation>
    </message>
    <message>
        <source>An earlier promise of this applicant was not kept: nothing can be deferred.</source>
        <translation>An earlier promise of this applicant was not kept: nothing can be deferred.</translation>
    </message>
    <message>
        <source>Take it in complete, or print the notice.</source>
        <translation>Take it in complete, or print the notice.</translation>
    </message>
    <message>
        <source>{n} materials are not in order yet.</source>
        <translation>{n} materials are not in order yet.</translation>
    </message>
    <message>
        <source>Print the notice, or judge them again.</source>
        <translation>Print the notice, or judge them again.</translation>
    </message>
    <message>
        <source>{n} of these could have been said the first time.</source>
        <translation>{n} of these could have been said the first time.</translation>
    </message>
    <message>
        <source>Write the reason and send it for approval.</source>
        <translation>Write the reason and send it for approval.</translation>
    </message>
    <message>
        <source>Something is still missing before this can be done.</source>
        <translation>Something is still missing before this can be done.</translation>
    </message>
    <message>
        <source>Fill in the marked field.</source>
        <translation>Fill in the marked field.</translation>
    </message>
    <message>
        <source>{item} is not done at this window.</source>
        <translation>{item} is not done at this window.</translation>
    </message>
    <message>
        <source>Press Ctrl+D to record it and pass it on.</source>
        <translation>Press Ctrl+D to record it and pass it on.</translation>
    </message>
    <message>
        <source>How the paper was handed over is not said.</source>
        <translation>How the paper was handed over is not said.</translation>
    </message>
    <message>
        <source>Choose one of the ways.</source>
        <translation>Choose one of the ways.</translation>
    </message>
    <message>
        <source>{doc_no} has not come out of the printer.</source>
        <translation>{doc_no} has not come out of the printer.</translation>
    </message>
    <message>
        <source>It is saved and keeps its number.</source>
        <translation>It is saved and keeps its number.</translation>
    </message>
    <message>
        <source>Press Ctrl+P to print it first.</source>
        <translation>Press Ctrl+P to print it first.</translation>
    </message>
    <message>
        <source>The printer {printer} is not set up here.</source>
        <translation>The printer {printer} is not set up here.</translation>
    </message>
    <message>
        <source>The paper is saved and keeps its number.</source>
        <translation>The paper is saved and keeps its number.</translation>
    </message>
    <message>
        <source>Choose another printer in the settings, then press Ctrl+P.</source>
        <translation>Choose another printer in the settings, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>The paper did not come out of {printer}.</source>
        <translation>The paper did not come out of {printer}.</translation>
    </message>
    <message>
        <source>Look at the printer, then press Ctrl+P.</source>
        <translation>Look at the printer, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>The paper did not come out: {printer} has stopped.</source>
        <translation>The paper did not come out: {printer} has stopped.</translation>
    </message>
    <message>
        <source>Put in paper, then press Ctrl+P.</source>
        <translation>Put in paper, then press Ctrl+P.</translation>
    </message>
    <message>
        <source>{printer} has not answered, the paper may still come.</source>
        <translation>{printer} has not answered, the paper may still come.</translation>
    </message>
    <message>
        <source>Wait a moment; if nothing comes, press Ctrl+P.</source>
        <translation>Wait a moment; if nothing comes, press Ctrl+P.</translation>
    </message>
    <message>
        <source>The ID card was not read.</source>
        <translation>The ID card was not read.</translation>
    </message>
    <message>
        <source>Lay the card flat and press Ctrl+R, or type it.</source>
        <translation>Lay the card flat and press Ctrl+R, or type it.</translation>
    </message>
    <message>
        <source>This person may not approve that.</source>
        <translation>This person may not approve that.</translation>
    </message>
    <message>
        <source>Without the hall nobody approves and nothing is taken back; a written mandate counts.</source>
        <translation>Without the hall nobody approves and nothing is taken back; a written mandate counts.</translation>
    </message>
    <message>
        <source>Receive the materials with Alt+R, or press again once the hall answers.</source>
        <translation>Receive the materials with Alt+R, or press again once the hall answers.</translation>
    </message>
    <message>
        <source>The legal basis is not written yet.</source>
        <translation>The legal basis is not written yet.</translation>
    </message>
    <message>
        <source>Choose or write the article.</source>
        <translation>Choose or write the article.</translation>
    </message>
    <message>
        <source>The clock may not be stopped for this.</source>
        <translation>The clock may not be stopped for this.</translation>
    </message>
    <message>
        <source>Only hearings, inspections, tests, appraisals and expert reviews stop it.</source>
        <translation>Only hearings, inspections, tests, appraisals and expert reviews stop it.</translation>
    </message>
    <message>
        <source>No clock runs for this case: none can be stopped.</source>
        <translation>No clock runs for this case: none can be stopped.</translation>
    </message>
    <message>
        <source>The clock of this case does not stand still.</source>
        <translation>The clock of this case does not stand still.</translation>
    </message>
    <message>
        <source>Press F5 and look at the case again.</source>
        <translation>Press F5 and look at the case again.</translation>
    </message>
    <message>
        <source>The applicant is told how many days it takes: between 1 and 365.</source>
        <translation>The applicant is told how many days it takes: between 1 and 365.</translation>
    </message>
    <message>
        <source>Write how many days the procedure needs.</source>
        <translation>Write how many days the procedure needs.</translation>
    </message>
    <message>
        <source>Days before the notice count: the applicant was not told of them.</source>
        <translation>Days before the notice count: the applicant was not told of them.</translation>
    </message>
    <message>
        <source>The first day is today or the next working day.</source>
        <translation>The first day is today or the next working day.</translation>
    </message>
    <message>
        <source>Until the procedure begins the clock runs.</source>
        <translation>Until the procedure begins the clock runs.</translation>
    </message>
    <message>
        <source>Stop it on the day it begins, or on the working day before.</source>
        <translation>Stop it on the day it begins, or on the working day before.</translation>
    </message>
    <message>
        <source>The limit by law ended on {due}: a clock that is over cannot be stopped.</source>
        <translation>The limit by law ended on {due}: a clock that is over cannot be stopped.</translation>
    </message>
    <message>
        <source>Conclude the case, with the reason that is published.</source>
        <translation>Conclude the case, with the reason that is published.</translation>
    </message>
    <message>
        <source>The procedure cannot end on a day to come.</source>
        <translation>The procedure cannot end on a day to come.</translation>
    </message>
    <message>
        <source>Write the day on which it ended.</source>
        <translation>Write the day on which it ended.</translation>
    </message>
    <message>
        <source>The procedure cannot end before it begins.</source>
        <translation>The procedure cannot end before it begins.</translation>
    </message>
    <message>
        <source>The limit cannot be extended like this.</source>
        <translation>The limit cannot be extended like this.</translation>
    </message>
    <message>
        <source>Once, by the unit's head, and told to the applicant in writing.</source>
        <translation>Once, by the unit's head, and told to the applicant in writing.</translation>
    </message>
    <message>
        <source>No clock runs for this case: no limit can be extended.</source>
        <translation>No clock runs for this case: no limit can be extended.</translation>
    </message>
    <message>
        <source>The limit was extended already, by a decision of {decided_on}.</source>
        <translation>The limit was extended already, by a decision of {decided_on}.</translation>
    </message>
    <message>
        <source>The law allows it once (Licensing Law, Art. 42).</source>
        <translation>The law allows it once (Licensing Law, Art. 42).</translation>
    </message>
    <message>
        <source>No law allows the limit of this matter to be extended.</source>
        <translation>No law allows the limit of this matter to be extended.</translation>
    </message>
    <message>
        <source>The law allows at most {most} days more.</source>
        <translation>The law allows at most {most} days more.</translation>
    </message>
    <message>
        <source>Write the number of days the head of the organ approved.</source>
        <translation>Write the number of days the head of the organ approved.</translation>
    </message>
    <message>
        <source>The limit by law ended on {due}: what is over cannot be extended.</source>
        <translation>The limit by law ended on {due}: what is over cannot be extended.</translation>
    </message>
    <message>
        <source>The head of the organ decides: name and number of the paper are missing.</source>
        <translation>The head of the organ decides: name and number of the paper are missing.</translation>
    </message>
    <message>
        <source>Write both as the approval says them.</source>
        <translation>Write both as the approval says them.</translation>
    </message>
    <message>
        <source>The applicant is told why: the reasons are missing.</source>
        <translation>The applicant is told why: the reasons are missing.</translation>
    </message>
    <message>
        <source>Write the reasons as the notice tells them.</source>
        <translation>Write the reasons as the notice tells them.</translation>
    </message>
    <message>
        <source>The day of the approval cannot be right.</source>
        <translation>The day of the approval cannot be right.</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation>This number cannot be right.</translation>
    </message>
    <message>
        <source>Compare it with the card.</source>
        <translation>Compare it with the card.</translation>
    </message>
    <message>
        <source>The number has {found} characters, {expected} are needed.</source>
        <translation>The number has {found} characters, {expected} are needed.</translation>
    </message>
    <message>
        <source>Character {position} of the number cannot be there.</source>
        <translation>Character {position} of the number cannot be there.</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation>The date of birth in the number does not exist.</translation>
    </message>
    <message>
        <source>The date of birth in the number lies in the future.</source>
        <translation>The date of birth in the number lies in the future.</translation>
    </message>
    <message>
        <source>One digit of the number is mistyped.</source>
        <translation>One digit of the number is mistyped.</translation>
    </message>
    <message>
        <source>One character of the organisation code is mistyped.</source>
        <translation>One character of the organisation code is mistyped.</translation>
    </message>
    <message>
        <source>Compare it with the licence.</source>
        <translation>Compare it with the licence.</translation>
    </message>
    <message>
        <source>This name cannot be stored.</source>
        <translation>This name cannot be stored.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Type it again.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>The name is empty.</translation>
    </message>
    <message>
        <source>Type it or press Ctrl+R to read the card.</source>
        <translation>Type it or press Ctrl+R to read the card.</translation>
    </message>
    <message>
        <source>The name has {found} characters, at most {limit} fit.</source>
        <translation>The name has {found} characters, at most {limit} fit.</translation>
    </message>
    <message>
        <source>Use the short name on the licence.</source>
        <translation>Use the short name on the licence.</translation>
    </message>
    <message>
        <source>Character {position} of the name cannot be read.</source>
        <translation>Character {position} of the name cannot be read.</translation>
    </message>
    <message>
        <source>Type this character again.</source>
        <translation>Type this character again.</translation>
    </message>
    <message>
        <source>{segment} is no station segment.</source>
        <translation>{segment} is no station segment.</translation>
    </message>
    <message>
        <source>Four characters like SJ03.</source>
        <translation>Four characters like SJ03.</translation>
    </message>
    <message>
        <source>{text} is no number of this kind.</source>
        <translation>{text} is no number of this kind.</translation>
    </message>
    <message>
        <source>Scan the code, or compare it with the paper.</source>
        <translation>Scan the code, or compare it with the paper.</translation>
    </message>
    <message>
        <source>This station has used all its numbers.</source>
        <translation>This station has used all its numbers.</translation>
    </message>
    <message>
        <source>Call IT for a new segment.</source>
        <translation>Call IT for a new segment.</translation>
    </message>
    <message>
        <source>This code cannot be used.</source>
        <translation>This code cannot be used.</translation>
    </message>
    <message>
        <source>Type the number on the paper.</source>
        <translation>Type the number on the paper.</translation>
    </message>
    <message>
        <source>This code is not one of ours.</source>
        <translation>This code is not one of ours.</translation>
    </message>
    <message>
        <source>Scan the code on the receipt or the notice.</source>
        <translation>Scan the code on the receipt or the notice.</translation>
    </message>
    <message>
        <source>This code was printed by a newer program.</source>
        <translation>This code was printed by a newer program.</translation>
    </message>
    <message>
        <source>The code was not read completely.</source>
        <translation>The code was not read completely.</translation>
    </message>
    <message>
        <source>Scan again, or type the number on the paper.</source>
        <translation>Scan again, or type the number on the paper.</translation>
    </message>
    <message>
        <source>The secret has {wanted} digits; {digits} were typed.</source>
        <translation>The secret has {wanted} digits; {digits} were typed.</translation>
    </message>
    <message>
        <source>Type all five groups as IT reads them out.</source>
        <translation>Type all five groups as IT reads them out.</translation>
    </message>
    <message>
        <source>Group {group} of the secret is mistyped: {digits}.</source>
        <translation>Group {group} of the secret is mistyped: {digits}.</translation>
    </message>
    <message>
        <source>Compare this group with what IT reads out.</source>
        <translation>Compare this group with what IT reads out.</translation>
    </message>
    <message>
        <source>This secret does not open the file of {station}.</source>
        <translation>This secret does not open the file of {station}.</translation>
    </message>
    <message>
        <source>Tell IT “{station}” and let them compare: each file has a secret of its own.</source>
        <translation>Tell IT “{station}” and let them compare: each file has a secret of its own.</translation>
    </message>
    <message>
        <source>{path} is no enrolment file, or it was damaged on its way.</source>
        <translation>{path} is no enrolment file, or it was damaged on its way.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .enrol, or let IT send it again.</source>
        <translation>Choose the file that ends in .enrol, or let IT send it again.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({detail}).</source>
        <translation>{path} cannot be opened ({detail}).</translation>
    </message>
    <message>
        <source>Look where the file lies and whether the stick is still in.</source>
        <translation>Look where the file lies and whether the stick is still in.</translation>
    </message>
    <message>
        <source>The file was made by a newer program.</source>
        <translation>The file was made by a newer program.</translation>
    </message>
    <message>
        <source>Let IT bring this PC's program up to date first.</source>
        <translation>Let IT bring this PC's program up to date first.</translation>
    </message>
    <message>
        <source>The file of {station} was good until {day}.</source>
        <translation>The file of {station} was good until {day}.</translation>
    </message>
    <message>
        <source>Ask IT for a new one.</source>
        <translation>Ask IT for a new one.</translation>
    </message>
    <message>
        <source>This file is used up: a PC was enrolled as {station} before.</source>
        <translation>This file is used up: a PC was enrolled as {station} before.</translation>
    </message>
    <message>
        <source>Ask IT for a new file; a new PC gets a new segment.</source>
        <translation>Ask IT for a new file; a new PC gets a new segment.</translation>
    </message>
    <message>
        <source>The file is for {hall}, but its address now leads to {found}.</source>
        <translation>The file is for {hall}, but its address now leads to {found}.</translation>
    </message>
    <message>
        <source>Let IT check the address and make a new file.</source>
        <translation>Let IT check the address and make a new file.</translation>
    </message>
    <message>
        <source>This PC is {station} already; the file is for {wanted}.</source>
        <translation>This PC is {station} already; the file is for {wanted}.</translation>
    </message>
    <message>
        <source>Nothing has changed, all work on this PC is kept.</source>
        <translation>Nothing has changed, all work on this PC is kept.</translation>
    </message>
    <message>
        <source>If it shall become another station, let IT see to it first.</source>
        <translation>If it shall become another station, let IT see to it first.</translation>
    </message>
    <message>
        <source>The database's password could not be kept in {path}.</source>
        <translation>The database's password could not be kept in {path}.</translation>
    </message>
    <message>
        <source>This PC was not enrolled.</source>
        <translation>This PC was not enrolled.</translation>
    </message>
    <message>
        <source>Let IT see to the disk ({detail}).</source>
        <translation>Let IT see to the disk ({detail}).</translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation>This cannot be done now ({code}).</translation>
    </message>
    <message>
        <source>Press F1 and tell IT the code.</source>
        <translation>Press F1 and tell IT the code.</translation>
    </message>
    <message>
        <source>This step did not work ({number}).</source>
        <translation>This step did not work ({number}).</translation>
    </message>
    <message>
        <source>Everything before it is saved.</source>
        <translation>Everything before it is saved.</translation>
    </message>
    <message>
        <source>Press again; if it fails again, press F1 and send the number to IT.</source>
        <translation>Press again; if it fails again, press F1 and send the number to IT.</translation>
    </message>
    <message>
        <source>It is not in this station any more.</source>
        <translation>It is not in this station any more.</translation>
    </message>
    <message>
        <source>Press F5 and look again.</source>
        <translation>Press F5 and look again.</translation>
    </message>
    <message>
        <source>Whoever wrote this has just taken it back.</source>
        <translation>Whoever wrote this has just taken it back.</translation>
    </message>
    <message>
        <source>Press F5: it is not in the list any more.</source>
        <translation>Press F5: it is not in the list any more.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this.</source>
        <translation>Somebody else has just changed this.</translation>
    </message>
    <message>
        <source>Press F5 to see the new state, then do it once more.</source>
        <translation>Press F5 to see the new state, then do it once more.</translation>
    </message>
    <message>
        <source>This step does not fit the present state.</source>
        <translation>This step does not fit the present state.</translation>
    </message>
    <message>
        <source>Press F5 to see where it stands.</source>
        <translation>Press F5 to see where it stands.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Your role may not do this.</translation>
    </message>
    <message>
        <source>If it should, the window group leader can assign the role.</source>
        <translation>If it should, the window group leader can assign the role.</translation>
    </message>
    <message>
        <source>The hall database does not answer.</source>
        <translation>The hall database does not answer.</translation>
    </message>
    <message>
        <source>Everything you did is saved on this station.</source>
        <translation>Everything you did is saved on this station.</translation>
    </message>
    <message>
        <source>Intake, papers and records go on; this step waits for the link.</source>
        <translation>Intake, papers and records go on; this step waits for the link.</translation>
    </message>
    <message>
        <source>The hall database does not accept this station's data.</source>
        <translation>The hall database does not accept this station's data.</translation>
    </message>
    <message>
        <source>Everything is kept on this station, nothing is sent for now.</source>
        <translation>Everything is kept on this station, nothing is sent for now.</translation>
    </message>
    <message>
        <source>Go on working and call IT now.</source>
        <translation>Go on working and call IT now.</translation>
    </message>
    <message>
        <source>This station's file cannot be written.</source>
        <translation>This station's file cannot be written.</translation>
    </message>
    <message>
        <source>What was saved before is safe in the file.</source>
        <translation>What was saved before is safe in the file.</translation>
    </message>
    <message>
        <source>Stop taking materials and call IT now.</source>
        <translation>Stop taking materials and call IT now.</translation>
    </message>
    <message>
        <source>This station's file is in use by another window of this program.</source>
        <translation>This station's file is in use by another window of this program.</translation>
    </message>
    <message>
        <source>Close the other one, then open again.</source>
        <translation>Close the other one, then open again.</translation>
    </message>
    <message>
        <source>The hall has refused this step.</source>
        <translation>The hall has refused this step.</translation>
    </message>
    <message>
        <source>It is kept in the tray with the reason.</source>
        <translation>It is kept in the tray with the reason.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to see it.</source>
        <translation>Press Ctrl+O to see it.</translation>
    </message>
    <message>
        <source>This came from a newer program than this one.</source>
        <translation>This came from a newer program than this one.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>It is kept.</translation>
    </message>
    <message>
        <source>Update this station, then it is taken in.</source>
        <translation>Update this station, then it is taken in.</translation>
    </message>
    <message>
        <source>It cannot be undone any more: something has happened since.</source>
        <translation>It cannot be undone any more: something has happened since.</translation>
    </message>
    <message>
        <source>Correct it with the next step instead.</source>
        <translation>Correct it with the next step instead.</translation>
    </message>
    <message>
        <source>This step is corrected, not undone.</source>
        <translation>This step is corrected, not undone.</translation>
    </message>
    <message>
        <source>Void and print again, or make a new step.</source>
        <translation>Void and print again, or make a new step.</translation>
    </message>
    <message>
        <source>There is nothing to undo now.</source>
        <translation>There is nothing to undo now.</translation>
    </message>
    <message>
        <source>This ticket cannot do that now.</source>
        <translation>This ticket cannot do that now.</translation>
    </message>
    <message>
        <source>The lit keys in the bar are what it can do.</source>
        <translation>The lit keys in the bar are what it can do.</translation>
    </message>
    <message>
        <source>Your role may not do this with a ticket.</source>
        <translation>Your role may not do this with a ticket.</translation>
    </message>
    <message>
        <source>Ask the group leader at the desk.</source>
        <translation>Ask the group leader at the desk.</translation>
    </message>
    <message>
        <source>Not called often enough to count as a no-show.</source>
        <translation>Not called often enough to count as a no-show.</translation>
    </message>
    <message>
        <source>Call {calls_left} more times, wait {wait_seconds} s, then press F6.</source>
        <translation>Call {calls_left} more times, wait {wait_seconds} s, then press F6.</translation>
    </message>
    <message>
        <source>Called {since} s ago.</source>
        <translation>Called {since} s ago.</translation>
    </message>
    <message>
        <source>Wait {seconds} s more, then press F3.</source>
        <translation>Wait {seconds} s more, then press F3.</translation>
    </message>
    <message>
        <source>This ticket cannot come back into the line.</source>
        <translation>This ticket cannot come back into the line.</translation>
    </message>
    <message>
        <source>Give the visitor a new ticket.</source>
        <translation>Give the visitor a new ticket.</translation>
    </message>
    <message>
        <source>This ticket is of another day.</source>
        <translation>This ticket is of another day.</translation>
    </message>
    <message>
        <source>This ticket has come back {times} times already.</source>
        <translation>This ticket has come back {times} times already.</translation>
    </message>
    <message>
        <source>{ticket} has handed in {pieces} materials and no paper is out yet.</source>
        <translation>{ticket} has handed in {pieces} materials and no paper is out yet.</translation>
    </message>
    <message>
        <source>Alt+R receive, Alt+T return everything, F7 hold.</source>
        <translation>Alt+R receive, Alt+T return everything, F7 hold.</translation>
    </message>
    <message>
        <source>A matter of this ticket has no outcome yet.</source>
        <translation>A matter of this ticket has no outcome yet.</translation>
    </message>
    <message>
        <source>Choose the outcome with F9, or press F7 to hold.</source>
        <translation>Choose the outcome with F9, or press F7 to hold.</translation>
    </message>
    <message>
        <source>The handoff has moved on, this step is over.</source>
        <translation>The handoff has moved on, this step is over.</translation>
    </message>
    <message>
        <source>Press F5 to see who has it.</source>
        <translation>Press F5 to see who has it.</translation>
    </message>
    <message>
        <source>Your role may not do this with a handoff.</source>
        <translation>Your role may not do this with a handoff.</translation>
    </message>
    <message>
        <source>Ask the one it was sent to.</source>
        <translation>Ask the one it was sent to.</translation>
    </message>
    <message>
        <source>The record has moved on, this step is over.</source>
        <translation>The record has moved on, this step is over.</translation>
    </message>
    <message>
        <source>Your role may not do this with a record.</source>
        <translation>Your role may not do this with a record.</translation>
    </message>
    <message>
        <source>It was sent back once already.</source>
        <translation>It was sent back once already.</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>It stays with you.</translation>
    </message>
    <message>
        <source>Answer it, or let the group leader assign it.</source>
        <translation>Answer it, or let the group leader assign it.</translation>
    </message>
    <message>
        <source>It was assigned to you and cannot be sent back.</source>
        <translation>It was assigned to you and cannot be sent back.</translation>
    </message>
    <message>
        <source>Talk to the group leader.</source>
        <translation>Talk to the group leader.</translation>
    </message>
    <message>
        <source>It lies with somebody else.</source>
        <translation>It lies with somebody else.</translation>
    </message>
    <message>
        <source>Ask the one named on it.</source>
        <translation>Ask the one named on it.</translation>
    </message>
    <message>
        <source>{no} brought it along: starting that number signs for it.</source>
        <translation>{no} brought it along: starting that number signs for it.</translation>
    </message>
    <message>
        <source>Call {no} and start it.</source>
        <translation>Call {no} and start it.</translation>
    </message>
    <message>
        <source>It is on its way to {to} already and not signed for.</source>
        <translation>It is on its way to {to} already and not signed for.</translation>
    </message>
    <message>
        <source>Until then it stays with you.</source>
        <translation>Until then it stays with you.</translation>
    </message>
    <message>
        <source>Call it back first, then send it elsewhere.</source>
        <translation>Call it back first, then send it elsewhere.</translation>
    </message>
    <message>
        <source>Whom a complaint is about takes no part in it.</source>
        <translation>Whom a complaint is about takes no part in it.</translation>
    </message>
    <message>
        <source>Choose somebody else of the unit.</source>
        <translation>Choose somebody else of the unit.</translation>
    </message>
    <message>
        <source>The hall names nobody who takes this.</source>
        <translation>The hall names nobody who takes this.</translation>
    </message>
    <message>
        <source>Promise an answer yourself, and tell the hall's office.</source>
        <translation>Promise an answer yourself, and tell the hall's office.</translation>
    </message>
    <message>
        <source>A matter to be handled needs a name.</source>
        <translation>A matter to be handled needs a name.</translation>
    </message>
    <message>
        <source>Write the name, or note it as a question.</source>
        <translation>Write the name, or note it as a question.</translation>
    </message>
    <message>
        <source>Outside the hall: unit, place and phone must be told.</source>
        <translation>Outside the hall: unit, place and phone must be told.</translation>
    </message>
    <message>
        <source>The duty cannot take this step now.</source>
        <translation>The duty cannot take this step now.</translation>
    </message>
    <message>
        <source>Your role may not change a duty.</source>
        <translation>Your role may not change a duty.</translation>
    </message>
    <message>
        <source>Only supervision staff may.</source>
        <translation>Only supervision staff may.</translation>
    </message>
    <message>
        <source>The supervision order cannot take this step now.</source>
        <translation>The supervision order cannot take this step now.</translation>
    </message>
    <message>
        <source>Your role may not change a supervision order.</source>
        <translation>Your role may not change a supervision order.</translation>
    </message>
    <message>
        <source>The breach record cannot take this step now.</source>
        <translation>The breach record cannot take this step now.</translation>
    </message>
    <message>
        <source>Your role may not change a breach record.</source>
        <translation>Your role may not change a breach record.</translation>
    </message>
    <message>
        <source>The rating cannot take this step now.</source>
        <translation>The rating cannot take this step now.</translation>
    </message>
    <message>
        <source>Your role may not change a rating.</source>
        <translation>Your role may not change a rating.</translation>
    </message>
    <message>
        <source>Nobody covers for this person now.</source>
        <translation>Nobody covers for this person now.</translation>
    </message>
    <message>
        <source>B acts while A is away, and only where the pair is set up.</source>
        <translation>B acts while A is away, and only where the pair is set up.</translation>
    </message>
    <message>
        <source>There are five grades only.</source>
        <translation>There are five grades only.</translation>
    </message>
    <message>
        <source>Choose one of the five.</source>
        <translation>Choose one of the five.</translation>
    </message>
    <message>
        <source>Who was rated takes no part in the call-back.</source>
        <translation>Who was rated takes no part in the call-back.</translation>
    </message>
    <message>
        <source>Somebody else calls back.</source>
        <translation>Somebody else calls back.</translation>
    </message>
    <message>
        <source>Called {attempts} times, {needed} are needed.</source>
        <translation>Called {attempts} times, {needed} are needed.</translation>
    </message>
    <message>
        <source>The calls so far are noted.</source>
        <translation>The calls so far are noted.</translation>
    </message>
    <message>
        <source>Call again later.</source>
        <translation>Call again later.</translation>
    </message>
    <message>
        <source>An appeal is decided by two persons.</source>
        <translation>An appeal is decided by two persons.</translation>
    </message>
    <message>
        <source>Choose a second reviewer.</source>
        <translation>Choose a second reviewer.</translation>
    </message>
    <message>
        <source>There is no link and the reserved numbers of this group are used up.</source>
        <translation>There is no link and the reserved numbers of this group are used up.</translation>
    </message>
    <message>
        <source>The tickets given out stay valid.</source>
        <translation>The tickets given out stay valid.</translation>
    </message>
    <message>
        <source>Write a number by hand and enter it later with Ctrl+G.</source>
        <translation>Write a number by hand and enter it later with Ctrl+G.</translation>
    </message>
    <message>
        <source>This appointment is checked in already: {no}.</source>
        <translation>This appointment is checked in already: {no}.</translation>
    </message>
    <message>
        <source>Print its slip again, or give an ordinary ticket.</source>
        <translation>Print its slip again, or give an ordinary ticket.</translation>
    </message>
    <message>
        <source>This ground for priority is not published here.</source>
        <translation>This ground for priority is not published here.</translation>
    </message>
    <message>
        <source>Choose one of the marks on the page.</source>
        <translation>Choose one of the marks on the page.</translation>
    </message>
    <message>
        <source>{age} years old; this priority begins at {min_age}.</source>
        <translation>{age} years old; this priority begins at {min_age}.</translation>
    </message>
    <message>
        <source>Give an ordinary ticket, or choose another mark.</source>
        <translation>Give an ordinary ticket, or choose another mark.</translation>
    </message>
    <message>
        <source>Plan between 1 and {longest} minutes.</source>
        <translation>Plan between 1 and {longest} minutes.</translation>
    </message>
    <message>
        <source>Write how many minutes.</source>
        <translation>Write how many minutes.</translation>
    </message>
    <message>
        <source>The file for IT could not be written to {path}.</source>
        <translation>The file for IT could not be written to {path}.</translation>
    </message>
    <message>
        <source>Log and reports stay where they are.</source>
        <translation>Log and reports stay where they are.</translation>
    </message>
    <message>
        <source>Free some space ({detail}) and press again.</source>
        <translation>Free some space ({detail}) and press again.</translation>
    </message>
    <message>
        <source>This program ({have}) is too old: since {since} the hall asks for {needed}.</source>
        <translation>This program ({have}) is too old: since {since} the hall asks for {needed}.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is still sent, drafts stay, everything can be looked at.</source>
        <translation>Nothing is lost: what was done is still sent, drafts stay, everything can be looked at.</translation>
    </message>
    <message>
        <source>{message}Call IT to install {needed}; until then let another window do it.</source>
        <translation>{message}Call IT to install {needed}; until then let another window do it.</translation>
    </message>
    <message>
        <source>{version} is no version of this program.</source>
        <translation>{version} is no version of this program.</translation>
    </message>
    <message>
        <source>Write it like 0.2.0.</source>
        <translation>Write it like 0.2.0.</translation>
    </message>
    <message>
        <source>{wanted} is newer than this program ({have}).</source>
        <translation>{wanted} is newer than this program ({have}).</translation>
    </message>
    <message>
        <source>Install it on this PC first.</source>
        <translation>Install it on this PC first.</translation>
    </message>
    <message>
        <source>{ticket} is still in hand at this window.</source>
        <translation>{ticket} is still in hand at this window.</translation>
    </message>
    <message>
        <source>Bring it to its end or send it to another window first.</source>
        <translation>Bring it to its end or send it to another window first.</translation>
    </message>
    <message>
        <source>{ticket} was called to this window and has not come yet.</source>
        <translation>{ticket} was called to this window and has not come yet.</translation>
    </message>
    <message>
        <source>Serve it, or send it to another window first.</source>
        <translation>Serve it, or send it to another window first.</translation>
    </message>
    <message>
        <source>{ticket} is being served at this window.</source>
        <translation>{ticket} is being served at this window.</translation>
    </message>
    <message>
        <source>Material of {ticket}, which is on hold, lies at this window.</source>
        <translation>Material of {ticket}, which is on hold, lies at this window.</translation>
    </message>
    <message>
        <source>Receive it or give it back first.</source>
        <translation>Receive it or give it back first.</translation>
    </message>
    <message>
        <source>{count} change(s) made here have not reached the hall yet.</source>
        <translation>{count} change(s) made here have not reached the hall yet.</translation>
    </message>
    <message>
        <source>They are kept and sent by themselves; nothing has changed.</source>
        <translation>They are kept and sent by themselves; nothing has changed.</translation>
    </message>
    <message>
        <source>Wait until the status bar says that all is sent, then try again.</source>
        <translation>Wait until the status bar says that all is sent, then try again.</translation>
    </message>
    <message>
        <source>This PC is {segment}, and that was not typed.</source>
        <translation>This PC is {segment}, and that was not typed.</translation>
    </message>
    <message>
        <source>Type its four characters.</source>
        <translation>Type its four characters.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}.</source>
        <translation>The settings could not be written to {path}.</translation>
    </message>
    <message>
        <source>What you chose is in use until the program ends.</source>
        <translation>What you chose is in use until the program ends.</translation>
    </message>
    <message>
        <source>This PC has no place for passwords.</source>
        <translation>This PC has no place for passwords.</translation>
    </message>
    <message>
        <source>Everything but the password is kept.</source>
        <translation>Everything but the password is kept.</translation>
    </message>
    <message>
        <source>Let IT install a keyring, or write it into the password file (.pgpass).</source>
        <translation>Let IT install a keyring, or write it into the password file (.pgpass).</translation>
    </message>
    <message>
        <source>A segment has four characters, letters and digits, like SJ03.</source>
        <translation>A segment has four characters, letters and digits, like SJ03.</translation>
    </message>
    <message>
        <source>Take it from the sheet from IT.</source>
        <translation>Take it from the sheet from IT.</translation>
    </message>
    <message>
        <source>The address of the database is not complete.</source>
        <translation>The address of the database is not complete.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fill in what is missing.</translation>
    </message>
    <message>
        <source>The holiday data of {year} contradicts itself.</source>
        <translation>The holiday data of {year} contradicts itself.</translation>
    </message>
    <message>
        <source>The old data stays in force.</source>
        <translation>The old data stays in force.</translation>
    </message>
    <message>
        <source>Correct it and publish again.</source>
        <translation>Correct it and publish again.</translation>
    </message>
    <message>
        <source>The opening hours contradict themselves.</source>
        <translation>The opening hours contradict themselves.</translation>
    </message>
    <message>
        <source>The old ones stay in force.</source>
        <translation>The old ones stay in force.</translation>
    </message>
    <message>
        <source>Correct them and publish again.</source>
        <translation>Correct them and publish again.</translation>
    </message>
    <message>
        <source>A limit in the catalogue makes no sense.</source>
        <translation>A limit in the catalogue makes no sense.</translation>
    </message>
    <message>
        <source>The old catalogue stays in force.</source>
        <translation>The old catalogue stays in force.</translation>
    </message>
    <message>
        <source>Item {item} contradicts itself.</source>
        <translation>Item {item} contradicts itself.</translation>
    </message>
    <message>
        <source>A condition in the catalogue cannot be read.</source>
        <translation>A condition in the catalogue cannot be read.</translation>
    </message>
    <message>
        <source>The hall's data has not arrived at this station yet.</source>
        <translation>The hall's data has not arrived at this station yet.</translation>
    </message>
    <message>
        <source>Wait for the link, or let IT publish it.</source>
        <translation>Wait for the link, or let IT publish it.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read.</source>
        <translation>The address of the database cannot be read.</translation>
    </message>
    <message>
        <source>The old address stays.</source>
        <translation>The old address stays.</translation>
    </message>
    <message>
        <source>Compare it with the sheet from IT.</source>
        <translation>Compare it with the sheet from IT.</translation>
    </message>
    <message>
        <source>This database already holds a hall.</source>
        <translation>This database already holds a hall.</translation>
    </message>
    <message>
        <source>Enrol this station there instead.</source>
        <translation>Enrol this station there instead.</translation>
    </message>
    <message>
        <source>This database holds no hall yet.</source>
        <translation>This database holds no hall yet.</translation>
    </message>
    <message>
        <source>Create the hall first.</source>
        <translation>Create the hall first.</translation>
    </message>
    <message>
        <source>Segment {segment} was given out before.</source>
        <translation>Segment {segment} was given out before.</translation>
    </message>
    <message>
        <source>Choose another: segments are never used twice.</source>
        <translation>Choose another: segments are never used twice.</translation>
    </message>
    <message>
        <source>This database is no place for the demo.</source>
        <translation>This database is no place for the demo.</translation>
    </message>
    <message>
        <source>Choose an empty database.</source>
        <translation>Choose an empty database.</translation>
    </message>
    <message>
        <source>This database holds the real hall {hall}.</source>
        <translation>This database holds the real hall {hall}.</translation>
    </message>
    <message>
        <source>Choose an empty database for the demo.</source>
        <translation>Choose an empty database for the demo.</translation>
    </message>
    <message>
        <source>The tables were made by a newer program.</source>
        <translation>The tables were made by a newer program.</translation>
    </message>
    <message>
        <source>Update this station first.</source>
        <translation>Update this station first.</translation>
    </message>
    <message>
        <source>This station was stopped by the hall.</source>
        <translation>This station was stopped by the hall.</translation>
    </message>
    <message>
        <source>Everything is kept on this station.</source>
        <translation>Everything is kept on this station.</translation>
    </message>
    <message>
        <source>Call IT: it has to be enrolled anew.</source>
        <translation>Call IT: it has to be enrolled anew.</translation>
    </message>
    <message>
        <source>This station's file is a copy or an old restore.</source>
        <translation>This station's file is a copy or an old restore.</translation>
    </message>
    <message>
        <source>Nothing is sent, everything is kept.</source>
        <translation>Nothing is sent, everything is kept.</translation>
    </message>
    <message>
        <source>The hall is missing earlier steps of this station.</source>
        <translation>The hall is missing earlier steps of this station.</translation>
    </message>
    <message>
        <source>Everything is kept and will be sent again.</source>
        <translation>Everything is kept and will be sent again.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Go on working.</translation>
    </message>
    <message>
        <source>This computer does not belong to a hall yet.</source>
        <translation>This computer does not belong to a hall yet.</translation>
    </message>
    <message>
        <source>IT enrols it in the settings.</source>
        <translation>IT enrols it in the settings.</translation>
    </message>
    <message>
        <source>This address leads to another hall.</source>
        <translation>This address leads to another hall.</translation>
    </message>
    <message>
        <source>Compare the address with the sheet from IT.</source>
        <translation>Compare the address with the sheet from IT.</translation>
    </message>
    <message>
        <source>Nobody here has the number {person}.</source>
        <translation>Nobody here has the number {person}.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>The account of {name} is closed.</translation>
    </message>
    <message>
        <source>The unit can open it again.</source>
        <translation>The unit can open it again.</translation>
    </message>
    <message>
        <source>The password is wrong, {left} tries left.</source>
        <translation>The password is wrong, {left} tries left.</translation>
    </message>
    <message>
        <source>Look at caps lock and type it again.</source>
        <translation>Look at caps lock and type it again.</translation>
    </message>
    <message>
        <source>Locked for {minutes} more minutes: too many wrong passwords.</source>
        <translation>Locked for {minutes} more minutes: too many wrong passwords.</translation>
    </message>
    <message>
        <source>IT can unlock it.</source>
        <translation>IT can unlock it.</translation>
    </message>
    <message>
        <source>Set your own password first.</source>
        <translation>Set your own password first.</translation>
    </message>
    <message>
        <source>Type it twice.</source>
        <translation>Type it twice.</translation>
    </message>
    <message>
        <source>This password is too easy.</source>
        <translation>This password is too easy.</translation>
    </message>
    <message>
        <source>The old one still counts.</source>
        <translation>The old one still counts.</translation>
    </message>
    <message>
        <source>At least {shortest} characters, letters and digits.</source>
        <translation>At least {shortest} characters, letters and digits.</translation>
    </message>
    <message>
        <source>This is the old password.</source>
        <translation>This is the old password.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choose another.</translation>
    </message>
    <message>
        <source>The password contains your name or number.</source>
        <translation>The password contains your name or number.</translation>
    </message>
    <message>
        <source>Window {window} belongs to another unit.</source>
        <translation>Window {window} belongs to another unit.</translation>
    </message>
    <message>
        <source>Choose your own window, or set up the cover.</source>
        <translation>Choose your own window, or set up the cover.</translation>
    </message>
    <message>
        <source>{name} is at window {window}.</source>
        <translation>{name} is at window {window}.</translation>
    </message>
    <message>
        <source>Choose another window, or ask {name} to sign out.</source>
        <translation>Choose another window, or ask {name} to sign out.</translation>
    </message>
    <message>
        <source>There is no link, and this person has not signed in here lately.</source>
        <translation>There is no link, and this person has not signed in here lately.</translation>
    </message>
    <message>
        <source>Somebody who signed in here within 7 days can.</source>
        <translation>Somebody who signed in here within 7 days can.</translation>
    </message>
    <message>
        <source>A ticket is still in hand.</source>
        <translation>A ticket is still in hand.</translation>
    </message>
    <message>
        <source>{pieces} materials are taken and no paper is out.</source>
        <translation>{pieces} materials are taken and no paper is out.</translation>
    </message>
    <message>
        <source>{ticket} has been called and may come any moment.</source>
        <translation>{ticket} has been called and may come any moment.</translation>
    </message>
    <message>
        <source>Start with F4, or F6 when it counts as a no-show.</source>
        <translation>Start with F4, or F6 when it counts as a no-show.</translation>
    </message>
    <message>
        <source>Somebody has settled this already.</source>
        <translation>Somebody has settled this already.</translation>
    </message>
    <message>
        <source>Both versions are in the history.</source>
        <translation>Both versions are in the history.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to see what is left.</source>
        <translation>Press Ctrl+O to see what is left.</translation>
    </message>
    <message>
        <source>{name} settled this already: what had been refused counts.</source>
        <translation>{name} settled this already: what had been refused counts.</translation>
    </message>
    <message>
        <source>{name} settled this already: what the hall had counts.</source>
        <translation>{name} settled this already: what the hall had counts.</translation>
    </message>
    <message>
        <source>{name} settled this already, a part of each version.</source>
        <translation>{name} settled this already, a part of each version.</translation>
    </message>
    <message>
        <source>{no} was given a second time, by an old copy of this PC's file.</source>
        <translation>{no} was given a second time, by an old copy of this PC's file.</translation>
    </message>
    <message>
        <source>Nothing has changed; both are in the history.</source>
        <translation>Nothing has changed; both are in the history.</translation>
    </message>
    <message>
        <source>Let the other version count, call the person, and take the matter in anew.</source>
        <translation>Let the other version count, call the person, and take the matter in anew.</translation>
    </message>
    <message>
        <source>One of the two versions is on a legal paper already.</source>
        <translation>One of the two versions is on a legal paper already.</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>Both are kept.</translation>
    </message>
    <message>
        <source>Only the chief representative chooses: with her own password here.</source>
        <translation>Only the chief representative chooses: with her own password here.</translation>
    </message>
    <message>
        <source>The hall's database does not show the right certificate; nothing is sent.</source>
        <translation>The hall's database does not show the right certificate; nothing is sent.</translation>
    </message>
    <message>
        <source>Everything is kept on this PC; receiving, accepting and printing go on.</source>
        <translation>Everything is kept on this PC; receiving, accepting and printing go on.</translation>
    </message>
    <message>
        <source>Call IT: the certificate or this PC's clock is wrong.</source>
        <translation>Call IT: the certificate or this PC's clock is wrong.</translation>
    </message>
    <message>
        <source>The hall's database answers but does not let this PC in.</source>
        <translation>The hall's database answers but does not let this PC in.</translation>
    </message>
    <message>
        <source>Call IT: the password, the account or the database's name is wrong.</source>
        <translation>Call IT: the password, the account or the database's name is wrong.</translation>
    </message>
    <message>
        <source>This PC's clock may be wrong; no paper was made.</source>
        <translation>This PC's clock may be wrong; no paper was made.</translation>
    </message>
    <message>
        <source>What you filled in is kept.</source>
        <translation>What you filled in is kept.</translation>
    </message>
    <message>
        <source>Press Ctrl+O, look at a calendar and confirm that today is {today}.</source>
        <translation>Press Ctrl+O, look at a calendar and confirm that today is {today}.</translation>
    </message>
    <message>
        <source>Window {window} was taken over by {name} at station {station}.</source>
        <translation>Window {window} was taken over by {name} at station {station}.</translation>
    </message>
    <message>
        <source>What you did here is kept and was sent.</source>
        <translation>What you did here is kept and was sent.</translation>
    </message>
    <message>
        <source>Sign out, then sign in at a free window.</source>
        <translation>Sign out, then sign in at a free window.</translation>
    </message>
    <message>
        <source>Station {station} was heard {seconds} s ago: somebody works there.</source>
        <translation>Station {station} was heard {seconds} s ago: somebody works there.</translation>
    </message>
    <message>
        <source>Let her sign out there, or wait until it has been silent for {needed} s.</source>
        <translation>Let her sign out there, or wait until it has been silent for {needed} s.</translation>
    </message>
    <message>
        <source>Nobody holds window {window} any more.</source>
        <translation>Nobody holds window {window} any more.</translation>
    </message>
    <message>
        <source>Sign in as usual.</source>
        <translation>Sign in as usual.</translation>
    </message>
</context>
</TS>
