<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwayCard</name>
    <message>
        <source>Away, and lock the screen</source>
        <translation>Away, and lock the screen</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Short rest</source>
        <translation>Short rest</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Window workstation</source>
        <translation>Window workstation</translation>
    </message>
    <message>
        <source>Whoever is asked first</source>
        <translation>Whoever is asked first</translation>
    </message>
    <message>
        <source>answers until there is a result.</source>
        <translation>answers until there is a result.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Back to work</translation>
    </message>
    <message>
        <source>Locked since {time}</source>
        <translation>Locked since {time}</translation>
    </message>
    <message>
        <source>{reason} · planned {minutes} min</source>
        <translation>{reason} · planned {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min over the plan</source>
        <translation>{minutes} min over the plan</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>d MMMM yyyy dddd</source>
        <translation>d MMMM yyyy dddd</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>this PC {segment}</source>
        <translation>this PC {segment}</translation>
    </message>
    <message>
        <source>This PC's clock says {now}, but it was {seen} here already. Without the link the 7 days count by the later time. Ask IT to set the clock.</source>
        <translation>This PC's clock says {now}, but it was {seen} here already. Without the link the 7 days count by the later time. Ask IT to set the clock.</translation>
    </message>
    <message>
        <source>Demo hall: everybody's password is {password}</source>
        <translation>Demo hall: everybody's password is {password}</translation>
    </message>
    <message>
        <source>Signing in works without the link, too, for who signed in here within 7 days. What is done then is kept on this PC and sent when the link is back.</source>
        <translation>Signing in works without the link, too, for who signed in here within 7 days. What is done then is kept on this PC and sent when the link is back.</translation>
    </message>
    <message>
        <source>Looking for the hall</source>
        <translation>Looking for the hall</translation>
    </message>
    <message>
        <source>Linked to the hall</source>
        <translation>Linked to the hall</translation>
    </message>
    <message>
        <source>No link to the hall</source>
        <translation>No link to the hall</translation>
    </message>
    <message>
        <source>{name} sits here since {time}</source>
        <translation>{name} sits here since {time}</translation>
    </message>
    <message>
        <source>Shouwen</source>
        <translation>Shouwen</translation>
    </message>
    <message>
        <source>This PC is</source>
        <translation>This PC is</translation>
    </message>
    <message>
        <source>Staff number or name</source>
        <translation>Staff number or name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in and open the window</source>
        <translation>Sign in and open the window</translation>
    </message>
    <message>
        <source>Forgot the password? Ask IT</source>
        <translation>Forgot the password? Ask IT</translation>
    </message>
    <message>
        <source>Forgot the password? Ask {name} of IT</source>
        <translation>Forgot the password? Ask {name} of IT</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Set your own password</source>
        <translation>Set your own password</translation>
    </message>
    <message>
        <source>At least {count} characters, and three of: small letters, capitals, digits, signs. Nobody but you knows it, IT neither.</source>
        <translation>At least {count} characters, and three of: small letters, capitals, digits, signs. Nobody but you knows it, IT neither.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Keep it and sign in</source>
        <translation>Keep it and sign in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Type the second again.</source>
        <translation>Type the second again.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Staff number or name</source>
        <translation>Staff number or name</translation>
    </message>
</context>
</TS>
