<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckPanel</name>
    <message>
        <source>Self-check</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>One file for IT</source>
        <translation>One file for IT</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>looking</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>all well</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>ID card reader</source>
        <translation>ID card reader</translation>
    </message>
    <message>
        <source>To try the scanner, scan any slip now: what arrives is shown here.</source>
        <translation>To try the scanner, scan any slip now: what arrives is shown here.</translation>
    </message>
    <message>
        <source>Arrived at {at}: {code}</source>
        <translation>Arrived at {at}: {code}</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>types like a keyboard</translation>
    </message>
</context>
<context>
    <name>HallFields</name>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>TLS always</source>
        <translation>TLS always</translation>
    </message>
    <message>
        <source>TLS, checked name</source>
        <translation>TLS, checked name</translation>
    </message>
    <message>
        <source>TLS if offered</source>
        <translation>TLS if offered</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>For a hall with one PC, or to try things out: no server, everything in this file.</source>
        <translation>For a hall with one PC, or to try things out: no server, everything in this file.</translation>
    </message>
    <message>
        <source>kept in the system's keyring</source>
        <translation>kept in the system's keyring</translation>
    </message>
    <message>
        <source>kept in a file of this account</source>
        <translation>kept in a file of this account</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>HallPanel</name>
    <message>
        <source>Hall database</source>
        <translation>Hall database</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This PC alone</source>
        <translation>This PC alone</translation>
    </message>
    <message>
        <source>Where the hall is</source>
        <translation>Where the hall is</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Save and use</translation>
    </message>
    <message>
        <source>No hall yet: this PC works with sample data.</source>
        <translation>No hall yet: this PC works with sample data.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test again</translation>
    </message>
    <message>
        <source>{at}: stopped</source>
        <translation>{at}: stopped</translation>
    </message>
    <message>
        <source>{at}: {good} of {all} steps passed, it cannot be used like this</source>
        <translation>{at}: {good} of {all} steps passed, it cannot be used like this</translation>
    </message>
    <message>
        <source>{at}: {good} of {all} steps passed, the rest does not stop the work</source>
        <translation>{at}: {good} of {all} steps passed, the rest does not stop the work</translation>
    </message>
    <message>
        <source>{at}: all {all} steps passed</source>
        <translation>{at}: all {all} steps passed</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>It is used from the next start on.</translation>
    </message>
    <message>
        <source>There is no keyring: the password lies in a file only this account can read.</source>
        <translation>There is no keyring: the password lies in a file only this account can read.</translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>The address is saved.</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys and docked bar</source>
        <translation>Keys and docked bar</translation>
    </message>
    <message>
        <source>to F9: the ticket keys, while another program is in front</source>
        <translation>to F9: the ticket keys, while another program is in front</translation>
    </message>
    <message>
        <source>Docked bar (F11)</source>
        <translation>Docked bar (F11)</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>top left</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>top right</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>bottom left</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>bottom right</translation>
    </message>
    <message>
        <source>where it was dragged to</source>
        <translation>where it was dragged to</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>{protocol}, the server's certificate is good until {day}</source>
        <translation>{protocol}, the server's certificate is good until {day}</translation>
    </message>
    <message>
        <source>{protocol}, but the server's certificate ends on {day}, in {days} days. Please have it renewed.</source>
        <translation>{protocol}, but the server's certificate ends on {day}, in {days} days. Please have it renewed.</translation>
    </message>
    <message>
        <source>{protocol}, but the server's certificate ended on {day}. Please have it renewed today.</source>
        <translation>{protocol}, but the server's certificate ended on {day}. Please have it renewed today.</translation>
    </message>
    <message>
        <source>No encryption: names and numbers travel openly. Please have IT switch on TLS on the server.</source>
        <translation>No encryption: names and numbers travel openly. Please have IT switch on TLS on the server.</translation>
    </message>
    <message>
        <source>The server does not answer; its certificate is not known.</source>
        <translation>The server does not answer; its certificate is not known.</translation>
    </message>
</context>
<context>
    <name>LivingChoice</name>
    <message>
        <source>The sample hall lives by itself</source>
        <translation>The sample hall lives by itself</translation>
    </message>
    <message>
        <source>Invented people take numbers, invented colleagues serve them. Nobody works at yours.</source>
        <translation>Invented people take numbers, invented colleagues serve them. Nobody works at yours.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Large 1.15</source>
        <translation>Large 1.15</translation>
    </message>
    <message>
        <source>Largest 1.3</source>
        <translation>Largest 1.3</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nothing slides or fades</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Takes effect at once; what you have begun stays.</source>
        <translation>Takes effect at once; what you have begun stays.</translation>
    </message>
</context>
<context>
    <name>PostCards</name>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Move {segment} to another window</source>
        <translation>Move {segment} to another window</translation>
    </message>
    <message>
        <source>The segment goes along and numbers already printed stay as they are. Whoever sits here is signed out; the next sign-in is at the new window.</source>
        <translation>The segment goes along and numbers already printed stay as they are. Whoever sits here is signed out; the next sign-in is at the new window.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Sign {segment} off?</source>
        <translation>Sign {segment} off?</translation>
    </message>
    <message>
        <source>This cannot be undone: the hall takes nothing more under {segment}, which is never used again. What was sent stays in the hall. The old data file stays on this disk in the folder 'retired', with personal data in it; papers and backups beside it stay, too, until IT deletes them. Address and password of the hall are forgotten.</source>
        <translation>This cannot be undone: the hall takes nothing more under {segment}, which is never used again. What was sent stays in the hall. The old data file stays on this disk in the folder 'retired', with personal data in it; papers and backups beside it stay, too, until IT deletes them. Address and password of the hall are forgotten.</translation>
    </message>
    <message>
        <source>Sign off for good</source>
        <translation>Sign off for good</translation>
    </message>
    <message>
        <source>Type {segment} to show that you mean it</source>
        <translation>Type {segment} to show that you mean it</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Move to another window…</source>
        <translation>Move to another window…</translation>
    </message>
    <message>
        <source>Sign this PC off…</source>
        <translation>Sign this PC off…</translation>
    </message>
    <message>
        <source>Only IT and supervisors move a PC or sign it off.</source>
        <translation>Only IT and supervisors move a PC or sign it off.</translation>
    </message>
    <message>
        <source>{segment} stands at window {window} now.</source>
        <translation>{segment} stands at window {window} now.</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Single papers on printers of their own</source>
        <translation>Single papers on printers of their own</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>the system's usual one</source>
        <translation>the system's usual one</translation>
    </message>
    <message>
        <source>as the A4 papers</source>
        <translation>as the A4 papers</translation>
    </message>
    <message numerus="yes">
        <source>%n printers</source>
        <translation>
            <numerusform>%n printer</numerusform>
            <numerusform>%n printers</numerusform>
        </translation>
    </message>
    <message>
        <source>The system knows no printer</source>
        <translation>The system knows no printer</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Nothing was lost: it was only a trial page.</source>
        <translation>Nothing was lost: it was only a trial page.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>Trial page</source>
        <translation>Trial page</translation>
    </message>
    <message>
        <source>Trial page: {paper}</source>
        <translation>Trial page: {paper}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>the hall's database</source>
        <translation>the hall's database</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>papers, slips, trial pages</source>
        <translation>papers, slips, trial pages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>language, colours, text size</source>
        <translation>language, colours, text size</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>across programs, docked bar</source>
        <translation>across programs, docked bar</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>segment, window, enrolment</source>
        <translation>segment and window</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>scanner, card reader</source>
        <translation>scanner, card reader</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>fonts, disk, clock, papers</source>
        <translation>fonts, disk, clock, papers</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Only {names} may change the address.</source>
        <translation>Only {names} may change the address.</translation>
    </message>
</context>
<context>
    <name>SettingsSteps</name>
    <message>
        <source>Nobody knows the name {host}. Most likely a slip of the finger or no network; please compare it with the sheet from IT and check the cable.</source>
        <translation>Nobody knows the name {host}. Most likely a slip of the finger or no network; please compare it with the sheet from IT and check the cable.</translation>
    </message>
    <message>
        <source>No answer for {seconds} s. Most likely a firewall or a stopped server; please ask IT whether it runs.</source>
        <translation>No answer for {seconds} s. Most likely a firewall or a stopped server; please ask IT whether it runs.</translation>
    </message>
    <message>
        <source>There is no file {file}. Most likely it was moved; please choose the right one.</source>
        <translation>There is no file {file}. Most likely it was moved; please choose the right one.</translation>
    </message>
    <message>
        <source>{file} may not be read. Most likely it belongs to another account of this PC; please have IT open it.</source>
        <translation>{file} may not be read. Most likely it belongs to another account of this PC; please have IT open it.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing listens on {port}. Most likely another port or a stopped database; please compare the port, or have IT start it.</source>
        <translation>{host} is there, but nothing listens on {port}. Most likely another port or a stopped database; please compare the port, or have IT start it.</translation>
    </message>
    <message>
        <source>{host} does not open {port}. Most likely a firewall between; please ask IT to open it for this PC.</source>
        <translation>{host} does not open {port}. Most likely a firewall between; please ask IT to open it for this PC.</translation>
    </message>
    <message>
        <source>The password is wrong for this account. Most likely it was changed; please type it again.</source>
        <translation>The password is wrong for this account. Most likely it was changed; please type it again.</translation>
    </message>
    <message>
        <source>No password was given. Most likely the keyring has none for this address; please type it.</source>
        <translation>No password was given. Most likely the keyring has none for this address; please type it.</translation>
    </message>
    <message>
        <source>The server has no such database. Most likely a slip in its name; please compare it with the sheet from IT.</source>
        <translation>The server has no such database. Most likely a slip in its name; please compare it with the sheet from IT.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this PC. Most likely its list of PCs lacks this one; please ask IT to add it (pg_hba.conf).</source>
        <translation>The server lets nobody in from this PC. Most likely its list of PCs lacks this one; please ask IT to add it (pg_hba.conf).</translation>
    </message>
    <message>
        <source>This file is no hall's database. Most likely the wrong file; please choose another.</source>
        <translation>This file is no hall's database. Most likely the wrong file; please choose another.</translation>
    </message>
    <message>
        <source>The server has no place left. Most likely too many programs are connected; please try again in a minute.</source>
        <translation>The server has no place left. Most likely too many programs are connected; please try again in a minute.</translation>
    </message>
    <message>
        <source>The server is just starting or stopping. Please try again in a minute.</source>
        <translation>The server is just starting or stopping. Please try again in a minute.</translation>
    </message>
    <message>
        <source>The encrypted line could not be made. Most likely a certificate is missing or out of date; please ask IT for the right kind of encryption.</source>
        <translation>The encrypted line could not be made. Most likely a certificate is missing or out of date; please ask IT for the right kind of encryption.</translation>
    </message>
    <message>
        <source>The login failed: {detail}. Please show this line to IT.</source>
        <translation>The login failed: {detail}. Please show this line to IT.</translation>
    </message>
    <message>
        <source>The database is empty. Most likely the hall was not made yet; please have IT create it.</source>
        <translation>The database is empty. Most likely the hall was not made yet; please have IT create it.</translation>
    </message>
    <message>
        <source>The tables ({found}) are newer than this program ({known}). Please update this PC first.</source>
        <translation>The tables ({found}) are newer than this program ({known}). Please update this PC first.</translation>
    </message>
    <message>
        <source>The tables ({found}) are older than this program needs ({known}). Please have IT bring the hall up to date.</source>
        <translation>The tables ({found}) are older than this program needs ({known}). Please have IT bring the hall up to date.</translation>
    </message>
    <message>
        <source>There are tables but no hall. Most likely making it was broken off; please have IT create it again.</source>
        <translation>There are tables but no hall. Most likely making it was broken off; please have IT create it again.</translation>
    </message>
    <message>
        <source>This is another hall ({hall}) than the one this PC belongs to. Most likely another county's address; please compare it.</source>
        <translation>This is another hall ({hall}) than the one this PC belongs to. Most likely another county's address; please compare it.</translation>
    </message>
    <message>
        <source>{hall} is a hall of sample data: papers from it are valid nowhere.</source>
        <translation>{hall} is a hall of sample data: papers from it are valid nowhere.</translation>
    </message>
    <message>
        <source>The account lacks rights ({named}). Most likely it is only for reading; please have IT grant those of a window.</source>
        <translation>The account lacks rights ({named}). Most likely it is only for reading; please have IT grant those of a window.</translation>
    </message>
    <message>
        <source>Works, but the account may also rewrite the ledger. Please have IT give windows an account of their own.</source>
        <translation>Works, but the account may also rewrite the ledger. Please have IT give windows an account of their own.</translation>
    </message>
    <message>
        <source>The server went away in between: {detail}. Please test once more.</source>
        <translation>The server went away in between: {detail}. Please test once more.</translation>
    </message>
    <message>
        <source>The server answered something unexpected: {detail}. Please show this line to IT.</source>
        <translation>The server answered something unexpected: {detail}. Please show this line to IT.</translation>
    </message>
    <message>
        <source>Something is wrong here: {detail}. Please show this line to IT.</source>
        <translation>Something is wrong here: {detail}. Please show this line to IT.</translation>
    </message>
    <message>
        <source>This PC is {seconds} s ahead. Most likely nobody sets its clock; please switch on automatic time.</source>
        <translation>This PC is {seconds} s ahead. Most likely nobody sets its clock; please switch on automatic time.</translation>
    </message>
    <message>
        <source>This PC is {seconds} s behind. Most likely nobody sets its clock; please switch on automatic time.</source>
        <translation>This PC is {seconds} s behind. Most likely nobody sets its clock; please switch on automatic time.</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>On this PC</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>The file is there</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>Host is found</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Port answers</translation>
    </message>
    <message>
        <source>Account signs in</source>
        <translation>Account signs in</translation>
    </message>
    <message>
        <source>Tables fit</source>
        <translation>Tables fit</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Clocks agree</translation>
    </message>
    <message>
        <source>Rights suffice</source>
        <translation>Rights suffice</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>tables {found}</source>
        <translation>tables {found}</translation>
    </message>
    <message>
        <source>reads and writes what a window needs, no more</source>
        <translation>reads and writes what a window needs, no more</translation>
    </message>
    <message>
        <source>a file needs no account</source>
        <translation>a file needs no account</translation>
    </message>
    <message>
        <source>the line is not encrypted</source>
        <translation>the line is not encrypted</translation>
    </message>
    <message>
        <source>one and the same clock</source>
        <translation>one and the same clock</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>to the second</translation>
    </message>
    <message>
        <source>{seconds} s apart, {allowed} s are allowed</source>
        <translation>{seconds} s apart, {allowed} s are allowed</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>A4 papers</source>
        <translation>A4 papers</translation>
    </message>
    <message>
        <source>Number slips (58 mm)</source>
        <translation>Number slips (58 mm)</translation>
    </message>
    <message>
        <source>Receipts of material</source>
        <translation>Receipts of material</translation>
    </message>
    <message>
        <source>Acceptance notices</source>
        <translation>Acceptance notices</translation>
    </message>
    <message>
        <source>Service acceptance slips</source>
        <translation>Service acceptance slips</translation>
    </message>
    <message>
        <source>Deferral promises</source>
        <translation>Deferral promises</translation>
    </message>
    <message>
        <source>Acceptances with deferral</source>
        <translation>Acceptances with deferral</translation>
    </message>
    <message>
        <source>Supplement notices</source>
        <translation>Supplement notices</translation>
    </message>
    <message>
        <source>Refusals on the spot</source>
        <translation>Refusals on the spot</translation>
    </message>
    <message>
        <source>Lists of what was returned</source>
        <translation>Lists of what was returned</translation>
    </message>
    <message>
        <source>Non-acceptance notices</source>
        <translation>Non-acceptance notices</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>No licence needed</translation>
    </message>
    <message>
        <source>Lists for enquiries</source>
        <translation>Lists for enquiries</translation>
    </message>
    <message>
        <source>First-asked receipts</source>
        <translation>First-asked receipts</translation>
    </message>
    <message>
        <source>Handoff slips</source>
        <translation>Handoff slips</translation>
    </message>
    <message>
        <source>Pick-up slips</source>
        <translation>Pick-up slips</translation>
    </message>
    <message>
        <source>Notices of correction</source>
        <translation>Notices of correction</translation>
    </message>
    <message>
        <source>Revocations of an acceptance</source>
        <translation>Revocations of an acceptance</translation>
    </message>
    <message>
        <source>Ends of a deferral</source>
        <translation>Ends of a deferral</translation>
    </message>
    <message>
        <source>Extensions of a limit</source>
        <translation>Extensions of a limit</translation>
    </message>
    <message>
        <source>Notices of a stopped clock</source>
        <translation>Notices of a stopped clock</translation>
    </message>
    <message>
        <source>integrated window</source>
        <translation>integrated window</translation>
    </message>
    <message>
        <source>department window</source>
        <translation>department window</translation>
    </message>
    <message>
        <source>guide desk</source>
        <translation>guide desk</translation>
    </message>
    <message>
        <source>ticket station</source>
        <translation>ticket station</translation>
    </message>
    <message>
        <source>review desk</source>
        <translation>review desk</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}. Please free it for this account.</source>
        <translation>{path} cannot be written: {detail}. Please free it for this account.</translation>
    </message>
    <message>
        <source>Disk: {free} MB are free</source>
        <translation>Disk: {free} MB are free</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk. Please make room.</source>
        <translation>Only {free} MB are free on the disk. Please make room.</translation>
    </message>
    <message>
        <source>This PC is no station yet. Please enrol it.</source>
        <translation>This PC is no station yet. Please enrol it.</translation>
    </message>
    <message>
        <source>Station file: in use, whole</source>
        <translation>Station file: in use, whole</translation>
    </message>
    <message>
        <source>Station file: whole</source>
        <translation>Station file: whole</translation>
    </message>
    <message>
        <source>{segment} is frozen: its data is an old copy. Everything is kept; IT has to enrol it anew.</source>
        <translation>{segment} is frozen: its data is an old copy. Everything is kept; IT has to enrol it anew.</translation>
    </message>
    <message>
        <source>The station file is damaged: {detail}. Please call IT, change nothing.</source>
        <translation>The station file is damaged: {detail}. Please call IT, change nothing.</translation>
    </message>
    <message>
        <source>Fonts of papers and window: all there</source>
        <translation>Fonts of papers and window: all there</translation>
    </message>
    <message>
        <source>Fonts are missing: {names}. Please have them installed; papers use others meanwhile.</source>
        <translation>Fonts are missing: {names}. Please have them installed; papers use others meanwhile.</translation>
    </message>
    <message>
        <source>Keyring: there</source>
        <translation>Keyring: there</translation>
    </message>
    <message>
        <source>There is no keyring: the password lies in a file of this account. Please have a keyring installed.</source>
        <translation>There is no keyring: the password lies in a file of this account. Please have a keyring installed.</translation>
    </message>
    <message>
        <source>No hall is set: this PC works with sample data.</source>
        <translation>No hall is set: this PC works with sample data.</translation>
    </message>
    <message>
        <source>The hall's address cannot be read. Please correct it.</source>
        <translation>The hall's address cannot be read. Please correct it.</translation>
    </message>
    <message>
        <source>The hall does not answer. Please run the test of the connection.</source>
        <translation>The hall does not answer. Please run the test of the connection.</translation>
    </message>
    <message>
        <source>The hall's database is not in order: {detail}. Please call IT.</source>
        <translation>The hall's database is not in order: {detail}. Please call IT.</translation>
    </message>
    <message>
        <source>Hall {name}: answers in {ms} ms</source>
        <translation>Hall {name}: answers in {ms} ms</translation>
    </message>
    <message>
        <source>Hall {name}: takes {ms} ms to answer. Please have the network looked at.</source>
        <translation>Hall {name}: takes {ms} ms to answer. Please have the network looked at.</translation>
    </message>
    <message>
        <source>From {since} on this program must be at least {needed}; it is {have}. {message}</source>
        <translation>From {since} on this program must be at least {needed}; it is {have}. {message}</translation>
    </message>
    <message>
        <source>This program ({have}) is too old: since {since} the hall asks for {needed}. Please have it installed. {message}</source>
        <translation>This program ({have}) is too old: since {since} the hall asks for {needed}. Please have it installed. {message}</translation>
    </message>
    <message>
        <source>Line: encrypted, certificate until {until}</source>
        <translation>Line: encrypted, certificate until {until}</translation>
    </message>
    <message>
        <source>The server's certificate ends on {until}, in {days} days. Please have it renewed.</source>
        <translation>The server's certificate ends on {until}, in {days} days. Please have it renewed.</translation>
    </message>
    <message>
        <source>The server's certificate ended on {until}. Please have it renewed today.</source>
        <translation>The server's certificate ended on {until}. Please have it renewed today.</translation>
    </message>
    <message>
        <source>The line to the hall is not encrypted. Please have TLS switched on.</source>
        <translation>The line to the hall is not encrypted. Please have TLS switched on.</translation>
    </message>
    <message>
        <source>Clock: agrees with the hall's</source>
        <translation>Clock: agrees with the hall's</translation>
    </message>
    <message>
        <source>The clocks are {seconds} s apart. Please switch on automatic time.</source>
        <translation>The clocks are {seconds} s apart. Please switch on automatic time.</translation>
    </message>
    <message>
        <source>The system no longer knows this printer: {names}. Please choose another.</source>
        <translation>The system no longer knows this printer: {names}. Please choose another.</translation>
    </message>
    <message>
        <source>The system knows no printer. Please set one up there first.</source>
        <translation>The system knows no printer. Please set one up there first.</translation>
    </message>
    <message>
        <source>Printers: {names}</source>
        <translation>Printers: {names}</translation>
    </message>
    <message>
        <source>Catalogue: {items} items of {units} units</source>
        <translation>Catalogue: {items} items of {units} units</translation>
    </message>
    <message>
        <source>Catalogue: readable, {items} items</source>
        <translation>Catalogue: readable, {items} items</translation>
    </message>
    <message>
        <source>The catalogue contradicts itself ({code}). Please correct it and publish again.</source>
        <translation>The catalogue contradicts itself ({code}). Please correct it and publish again.</translation>
    </message>
    <message>
        <source>The holidays of {year} are not published yet. Please publish them: deadlines depend on them.</source>
        <translation>The holidays of {year} are not published yet. Please publish them: deadlines depend on them.</translation>
    </message>
    <message>
        <source>Calendar: {year} is there</source>
        <translation>Calendar: {year} is there</translation>
    </message>
    <message>
        <source>Typing Chinese: by the system</source>
        <translation>Typing Chinese: by the system</translation>
    </message>
    <message>
        <source>Typing Chinese: {module}</source>
        <translation>Typing Chinese: {module}</translation>
    </message>
    <message>
        <source>No Chinese can be typed: started without the desktop. Please start from its menu.</source>
        <translation>No Chinese can be typed: started without the desktop. Please start from its menu.</translation>
    </message>
    <message>
        <source>No Chinese can be typed: no input method runs. Please have fcitx5 or ibus installed.</source>
        <translation>No Chinese can be typed: no input method runs. Please have fcitx5 or ibus installed.</translation>
    </message>
    <message>
        <source>No Chinese can be typed with the old fcitx 4. Please have fcitx5 installed.</source>
        <translation>No Chinese can be typed with the old fcitx 4. Please have fcitx5 installed.</translation>
    </message>
    <message>
        <source>No Chinese can be typed: please switch on the IBus front end of fcitx5.</source>
        <translation>No Chinese can be typed: please switch on the IBus front end of fcitx5.</translation>
    </message>
    <message>
        <source>No Chinese can be typed with the module {module}. Please set QT_IM_MODULE to ibus.</source>
        <translation>No Chinese can be typed with the module {module}. Please set QT_IM_MODULE to ibus.</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>There is no screen.</translation>
    </message>
    <message>
        <source>Screen: sharp</source>
        <translation>Screen: sharp</translation>
    </message>
    <message>
        <source>The scale {scale} draws blurred lines. Please choose one between 1 and 3.</source>
        <translation>The scale {scale} draws blurred lines. Please choose one between 1 and 3.</translation>
    </message>
</context>
<context>
    <name>StationPanel</name>
    <message>
        <source>This PC</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>With IT's enrolment file…</source>
        <translation>With IT's enrolment file…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name of this PC</source>
        <translation>Name of this PC</translation>
    </message>
    <message>
        <source>Enrol this PC</source>
        <translation>Enrol this PC</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Sample hall</source>
        <translation>Sample hall</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Without a file: save the hall's address first. The segment stands in every number this PC gives; it stays with the PC and is never used twice.</source>
        <translation>Without a file: save the hall's address first. The segment stands in every number this PC gives; it stays with the PC and is never used twice.</translation>
    </message>
    <message>
        <source>This PC belongs to no hall yet.</source>
        <translation>This PC belongs to no hall yet.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>{segment}, stays with the PC</source>
        <translation>{segment}, stays with the PC</translation>
    </message>
    <message>
        <source>{segment}, enrolment {epoch}</source>
        <translation>{segment}, enrolment {epoch}</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>window {number}</translation>
    </message>
    <message>
        <source>window {number}, {kind}</source>
        <translation>window {number}, {kind}</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>It works as that from the next start on.</source>
        <translation>It works as that from the next start on.</translation>
    </message>
    <message>
        <source>There is no keyring: the password lies in a file of this account.</source>
        <translation>There is no keyring: the password lies in a file of this account.</translation>
    </message>
    <message>
        <source>This PC is {segment} of {hall} now.</source>
        <translation>This PC is {segment} of {hall} now.</translation>
    </message>
    <message>
        <source>There is no hall to enrol at yet.</source>
        <translation>There is no hall to enrol at yet.</translation>
    </message>
    <message>
        <source>Nothing has changed. Save the hall's address first, then enrol.</source>
        <translation>Nothing has changed. Save the hall's address first, then enrol.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
</context>
</TS>
