<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckPanel</name>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>One file for IT</source>
        <translation>打包给信息科</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>在查</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项要看</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>都好</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Devices</source>
        <translation>外设</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>ID card reader</source>
        <translation>身份证阅读器</translation>
    </message>
    <message>
        <source>To try the scanner, scan any slip now: what arrives is shown here.</source>
        <translation>试扫码枪：现在扫任何一张单据，收到的内容写在这里。</translation>
    </message>
    <message>
        <source>Arrived at {at}: {code}</source>
        <translation>{at} 收到：{code}</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>当键盘用（自动识别）</translation>
    </message>
</context>
<context>
    <name>HallFields</name>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>库名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>TLS always</source>
        <translation>必须 TLS</translation>
    </message>
    <message>
        <source>TLS, checked name</source>
        <translation>必须 TLS，验主机名</translation>
    </message>
    <message>
        <source>TLS if offered</source>
        <translation>能 TLS 就 TLS</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>For a hall with one PC, or to try things out: no server, everything in this file.</source>
        <translation>只有一台电脑的厅，或者试用：不要服务器，全在这个文件里。</translation>
    </message>
    <message>
        <source>kept in the system's keyring</source>
        <translation>存于系统凭据库</translation>
    </message>
    <message>
        <source>kept in a file of this account</source>
        <translation>存在本账号的文件里</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>HallPanel</name>
    <message>
        <source>Hall database</source>
        <translation>大厅数据库</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>This PC alone</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>Where the hall is</source>
        <translation>大厅数据库在哪里</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测一次</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存并启用</translation>
    </message>
    <message>
        <source>No hall yet: this PC works with sample data.</source>
        <translation>还没设大厅数据库，现在用的是示例数据。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>在测……</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再测一次</translation>
    </message>
    <message>
        <source>{at}: stopped</source>
        <translation>{at} 停下了</translation>
    </message>
    <message>
        <source>{at}: {good} of {all} steps passed, it cannot be used like this</source>
        <translation>{at} 测过，{all} 步通过 {good} 步，这样还不能用</translation>
    </message>
    <message>
        <source>{at}: {good} of {all} steps passed, the rest does not stop the work</source>
        <translation>{at} 测过，{all} 步通过 {good} 步，其余是提醒，不影响使用</translation>
    </message>
    <message>
        <source>{at}: all {all} steps passed</source>
        <translation>{at} 测过，{all} 步全通过</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>下次启动就用它。</translation>
    </message>
    <message>
        <source>There is no keyring: the password lies in a file only this account can read.</source>
        <translation>系统没有凭据库：密码存在只有本账号能读的文件里。</translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>地址已存。</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys and docked bar</source>
        <translation>按键与呼叫条</translation>
    </message>
    <message>
        <source>to F9: the ticket keys, while another program is in front</source>
        <translation>到 F9：别的程序在前台时照样管号</translation>
    </message>
    <message>
        <source>Docked bar (F11)</source>
        <translation>贴边呼叫条 F11</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>where it was dragged to</source>
        <translation>拖到的位置</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>{protocol}, the server's certificate is good until {day}</source>
        <translation>{protocol}，服务器证书到 {day}</translation>
    </message>
    <message>
        <source>{protocol}, but the server's certificate ends on {day}, in {days} days. Please have it renewed.</source>
        <translation>{protocol}，但服务器证书到 {day} 就过期，还有 {days} 天。请信息科换证。</translation>
    </message>
    <message>
        <source>{protocol}, but the server's certificate ended on {day}. Please have it renewed today.</source>
        <translation>{protocol}，但服务器证书 {day} 已过期。请信息科今天就换。</translation>
    </message>
    <message>
        <source>No encryption: names and numbers travel openly. Please have IT switch on TLS on the server.</source>
        <translation>没有加密：姓名、证件号在网上明文传。请信息科在服务器上打开 TLS。</translation>
    </message>
    <message>
        <source>The server does not answer; its certificate is not known.</source>
        <translation>服务器没有回应，证书情况不明。</translation>
    </message>
</context>
<context>
    <name>LivingChoice</name>
    <message>
        <source>The sample hall lives by itself</source>
        <translation>演示大厅自己运转</translation>
    </message>
    <message>
        <source>Invented people take numbers, invented colleagues serve them. Nobody works at yours.</source>
        <translation>模拟的群众取号，模拟的同事办事；你这个窗口没人替你办。</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large 1.15</source>
        <translation>大字 1.15</translation>
    </message>
    <message>
        <source>Largest 1.3</source>
        <translation>特大 1.3</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>减少动画，什么都不滑动、不淡入</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Takes effect at once; what you have begun stays.</source>
        <translation>马上生效，正在办的不会丢。</translation>
    </message>
</context>
<context>
    <name>PostCards</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Move {segment} to another window</source>
        <translation>把 {segment} 换到别的窗口</translation>
    </message>
    <message>
        <source>The segment goes along and numbers already printed stay as they are. Whoever sits here is signed out; the next sign-in is at the new window.</source>
        <translation>编号段跟着电脑走，已打印的编号不变。坐在这里的人会退出登录，下次登录就在新窗口。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>换过去</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>换到哪个窗口</translation>
    </message>
    <message>
        <source>Sign {segment} off?</source>
        <translation>注销 {segment}？</translation>
    </message>
    <message>
        <source>This cannot be undone: the hall takes nothing more under {segment}, which is never used again. What was sent stays in the hall. The old data file stays on this disk in the folder 'retired', with personal data in it; papers and backups beside it stay, too, until IT deletes them. Address and password of the hall are forgotten.</source>
        <translation>注销了不能恢复：大厅不再收 {segment} 的任何东西，这个编号段也永远不再用。已上传的都在大厅里。原来的数据文件留在本机硬盘的 retired 文件夹里，含个人信息；旁边的单据和备份也还在，由信息科处理。大厅的地址和密码会清掉。</translation>
    </message>
    <message>
        <source>Sign off for good</source>
        <translation>注销，不再用</translation>
    </message>
    <message>
        <source>Type {segment} to show that you mean it</source>
        <translation>确认请输入 {segment}</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Move to another window…</source>
        <translation>换到别的窗口…</translation>
    </message>
    <message>
        <source>Sign this PC off…</source>
        <translation>注销本机…</translation>
    </message>
    <message>
        <source>Only IT and supervisors move a PC or sign it off.</source>
        <translation>换窗口、注销本机，只有信息科和督办可以。</translation>
    </message>
    <message>
        <source>{segment} stands at window {window} now.</source>
        <translation>{segment} 现在是 {window} 号窗口。</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Single papers on printers of their own</source>
        <translation>给单张单据另选打印机</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>在查……</translation>
    </message>
    <message>
        <source>the system's usual one</source>
        <translation>系统默认的打印机</translation>
    </message>
    <message>
        <source>as the A4 papers</source>
        <translation>同 A4 单据</translation>
    </message>
    <message numerus="yes">
        <source>%n printers</source>
        <translation>
            <numerusform>%n 台打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>The system knows no printer</source>
        <translation>系统里没有打印机</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>在打</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Nothing was lost: it was only a trial page.</source>
        <translation>只是试打，没有丢东西。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>Trial page</source>
        <translation>试页</translation>
    </message>
    <message>
        <source>Trial page: {paper}</source>
        <translation>试页：{paper}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>the hall's database</source>
        <translation>大厅数据库</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>papers, slips, trial pages</source>
        <translation>A4、号票、试页</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>language, colours, text size</source>
        <translation>语言、颜色、字号</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>across programs, docked bar</source>
        <translation>热键、呼叫条</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>segment, window, enrolment</source>
        <translation>编号段、窗口、登记</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>外设</translation>
    </message>
    <message>
        <source>scanner, card reader</source>
        <translation>扫码、读卡</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>fonts, disk, clock, papers</source>
        <translation>字体、磁盘、时钟</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>信息科</translation>
    </message>
    <message>
        <source>Only {names} may change the address.</source>
        <translation>地址只有 {names} 能改。</translation>
    </message>
</context>
<context>
    <name>SettingsSteps</name>
    <message>
        <source>Nobody knows the name {host}. Most likely a slip of the finger or no network; please compare it with the sheet from IT and check the cable.</source>
        <translation>找不到主机 {host}。多半是打错了字或没接网，请对照信息科的单子，再看看网线。</translation>
    </message>
    <message>
        <source>No answer for {seconds} s. Most likely a firewall or a stopped server; please ask IT whether it runs.</source>
        <translation>等了 {seconds} 秒没有回音。多半是防火墙挡了或服务器停了，请问信息科它开着没有。</translation>
    </message>
    <message>
        <source>There is no file {file}. Most likely it was moved; please choose the right one.</source>
        <translation>没有文件 {file}。多半是挪了地方，请填对的那个。</translation>
    </message>
    <message>
        <source>{file} may not be read. Most likely it belongs to another account of this PC; please have IT open it.</source>
        <translation>读不了 {file}。多半是别的账户的文件，请信息科放开。</translation>
    </message>
    <message>
        <source>{host} is there, but nothing listens on {port}. Most likely another port or a stopped database; please compare the port, or have IT start it.</source>
        <translation>{host} 在，但端口 {port} 没有程序。多半是端口不对或数据库没开，请对一下端口，或请信息科启动。</translation>
    </message>
    <message>
        <source>{host} does not open {port}. Most likely a firewall between; please ask IT to open it for this PC.</source>
        <translation>{host} 的端口 {port} 不通。多半是中间有防火墙，请信息科给这台电脑放行。</translation>
    </message>
    <message>
        <source>The password is wrong for this account. Most likely it was changed; please type it again.</source>
        <translation>这个用户的密码不对。多半是改过了，请重新输入。</translation>
    </message>
    <message>
        <source>No password was given. Most likely the keyring has none for this address; please type it.</source>
        <translation>没有密码。多半是凭据库里没存这个地址的，请输入密码。</translation>
    </message>
    <message>
        <source>The server has no such database. Most likely a slip in its name; please compare it with the sheet from IT.</source>
        <translation>服务器上没有这个库。多半是库名打错了，请对照信息科的单子。</translation>
    </message>
    <message>
        <source>The server lets nobody in from this PC. Most likely its list of PCs lacks this one; please ask IT to add it (pg_hba.conf).</source>
        <translation>服务器不让这台电脑进。多半是名单里没有它，请信息科加上（pg_hba.conf）。</translation>
    </message>
    <message>
        <source>This file is no hall's database. Most likely the wrong file; please choose another.</source>
        <translation>这个文件不是大厅数据库。多半是选错了，请换一个。</translation>
    </message>
    <message>
        <source>The server has no place left. Most likely too many programs are connected; please try again in a minute.</source>
        <translation>服务器的连接满了。多半是连的程序太多，请过一分钟再测。</translation>
    </message>
    <message>
        <source>The server is just starting or stopping. Please try again in a minute.</source>
        <translation>服务器正在启动或关闭。请过一分钟再测。</translation>
    </message>
    <message>
        <source>The encrypted line could not be made. Most likely a certificate is missing or out of date; please ask IT for the right kind of encryption.</source>
        <translation>加密连接没建起来。多半是证书没有或过期了，请问信息科该选哪种加密。</translation>
    </message>
    <message>
        <source>The login failed: {detail}. Please show this line to IT.</source>
        <translation>没登录上：{detail}。请把这一行给信息科看。</translation>
    </message>
    <message>
        <source>The database is empty. Most likely the hall was not made yet; please have IT create it.</source>
        <translation>库是空的。多半是还没建大厅，请信息科先建。</translation>
    </message>
    <message>
        <source>The tables ({found}) are newer than this program ({known}). Please update this PC first.</source>
        <translation>库的结构（{found}）比本程序（{known}）新。请先更新这台电脑的程序。</translation>
    </message>
    <message>
        <source>The tables ({found}) are older than this program needs ({known}). Please have IT bring the hall up to date.</source>
        <translation>库的结构（{found}）比本程序要的（{known}）旧。请信息科升级大厅数据库。</translation>
    </message>
    <message>
        <source>There are tables but no hall. Most likely making it was broken off; please have IT create it again.</source>
        <translation>有表，没有大厅。多半是建到一半停了，请信息科重建。</translation>
    </message>
    <message>
        <source>This is another hall ({hall}) than the one this PC belongs to. Most likely another county's address; please compare it.</source>
        <translation>这是另一个大厅（{hall}），不是本机登记的那个。多半填了别县的地址，请对一下。</translation>
    </message>
    <message>
        <source>{hall} is a hall of sample data: papers from it are valid nowhere.</source>
        <translation>{hall} 是示例大厅，打出的单据不作凭证。</translation>
    </message>
    <message>
        <source>The account lacks rights ({named}). Most likely it is only for reading; please have IT grant those of a window.</source>
        <translation>账号权限不够（{named}）。多半是只读账号，请信息科给窗口用的权限。</translation>
    </message>
    <message>
        <source>Works, but the account may also rewrite the ledger. Please have IT give windows an account of their own.</source>
        <translation>能用，但这个账号还能改台账。请信息科给窗口单独一个账号。</translation>
    </message>
    <message>
        <source>The server went away in between: {detail}. Please test once more.</source>
        <translation>测到一半断了：{detail}。请再测一次。</translation>
    </message>
    <message>
        <source>The server answered something unexpected: {detail}. Please show this line to IT.</source>
        <translation>服务器的回答看不懂：{detail}。请把这一行给信息科看。</translation>
    </message>
    <message>
        <source>Something is wrong here: {detail}. Please show this line to IT.</source>
        <translation>这一步不对：{detail}。请把这一行给信息科看。</translation>
    </message>
    <message>
        <source>This PC is {seconds} s ahead. Most likely nobody sets its clock; please switch on automatic time.</source>
        <translation>本机快 {seconds} 秒。多半是没人对过时，请打开自动对时。</translation>
    </message>
    <message>
        <source>This PC is {seconds} s behind. Most likely nobody sets its clock; please switch on automatic time.</source>
        <translation>本机慢 {seconds} 秒。多半是没人对过时，请打开自动对时。</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>就在本机</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>文件在</translation>
    </message>
    <message>
        <source>Host is found</source>
        <translation>能找到主机</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>端口能连上</translation>
    </message>
    <message>
        <source>Account signs in</source>
        <translation>账号能登录</translation>
    </message>
    <message>
        <source>Tables fit</source>
        <translation>库版本对得上</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Rights suffice</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>没测</translation>
    </message>
    <message>
        <source>tables {found}</source>
        <translation>结构 {found}</translation>
    </message>
    <message>
        <source>reads and writes what a window needs, no more</source>
        <translation>只有窗口读写权限</translation>
    </message>
    <message>
        <source>a file needs no account</source>
        <translation>文件不用账号</translation>
    </message>
    <message>
        <source>the line is not encrypted</source>
        <translation>没有加密</translation>
    </message>
    <message>
        <source>one and the same clock</source>
        <translation>同一个时钟</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>一秒不差</translation>
    </message>
    <message>
        <source>{seconds} s apart, {allowed} s are allowed</source>
        <translation>相差 {seconds} 秒，允许 {allowed} 秒内</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>A4 papers</source>
        <translation>A4 单据</translation>
    </message>
    <message>
        <source>Number slips (58 mm)</source>
        <translation>号票（58 毫米）</translation>
    </message>
    <message>
        <source>Receipts of material</source>
        <translation>收件回执</translation>
    </message>
    <message>
        <source>Acceptance notices</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>Service acceptance slips</source>
        <translation>业务受理单</translation>
    </message>
    <message>
        <source>Deferral promises</source>
        <translation>容缺受理承诺书</translation>
    </message>
    <message>
        <source>Acceptances with deferral</source>
        <translation>容缺受理通知书</translation>
    </message>
    <message>
        <source>Supplement notices</source>
        <translation>补正告知书</translation>
    </message>
    <message>
        <source>Refusals on the spot</source>
        <translation>不予受理告知书（当场）</translation>
    </message>
    <message>
        <source>Lists of what was returned</source>
        <translation>退件清单</translation>
    </message>
    <message>
        <source>Non-acceptance notices</source>
        <translation>不予受理通知书</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>不受理告知书</translation>
    </message>
    <message>
        <source>Lists for enquiries</source>
        <translation>咨询告知单</translation>
    </message>
    <message>
        <source>First-asked receipts</source>
        <translation>首问回执</translation>
    </message>
    <message>
        <source>Handoff slips</source>
        <translation>转办单</translation>
    </message>
    <message>
        <source>Pick-up slips</source>
        <translation>领取单</translation>
    </message>
    <message>
        <source>Notices of correction</source>
        <translation>更正通知书</translation>
    </message>
    <message>
        <source>Revocations of an acceptance</source>
        <translation>撤销受理通知书</translation>
    </message>
    <message>
        <source>Ends of a deferral</source>
        <translation>容缺终结通知书</translation>
    </message>
    <message>
        <source>Extensions of a limit</source>
        <translation>延长办理期限告知书</translation>
    </message>
    <message>
        <source>Notices of a stopped clock</source>
        <translation>特别程序时限告知书</translation>
    </message>
    <message>
        <source>integrated window</source>
        <translation>综合窗口</translation>
    </message>
    <message>
        <source>department window</source>
        <translation>专业窗口</translation>
    </message>
    <message>
        <source>guide desk</source>
        <translation>导办台</translation>
    </message>
    <message>
        <source>ticket station</source>
        <translation>取号机</translation>
    </message>
    <message>
        <source>review desk</source>
        <translation>督办台</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}. Please free it for this account.</source>
        <translation>{path} 写不进去：{detail}。请给这个账户放开。</translation>
    </message>
    <message>
        <source>Disk: {free} MB are free</source>
        <translation>磁盘：还有 {free} MB</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk. Please make room.</source>
        <translation>磁盘只剩 {free} MB。请腾地方。</translation>
    </message>
    <message>
        <source>This PC is no station yet. Please enrol it.</source>
        <translation>本机还没登记。请登记。</translation>
    </message>
    <message>
        <source>Station file: in use, whole</source>
        <translation>本机数据：在用，完好</translation>
    </message>
    <message>
        <source>Station file: whole</source>
        <translation>本机数据：完好</translation>
    </message>
    <message>
        <source>{segment} is frozen: its data is an old copy. Everything is kept; IT has to enrol it anew.</source>
        <translation>{segment} 已停用：数据是旧备份。都留着，请信息科重新登记。</translation>
    </message>
    <message>
        <source>The station file is damaged: {detail}. Please call IT, change nothing.</source>
        <translation>本机数据坏了：{detail}。什么都别动，请叫信息科。</translation>
    </message>
    <message>
        <source>Fonts of papers and window: all there</source>
        <translation>字体：单据和界面的都在</translation>
    </message>
    <message>
        <source>Fonts are missing: {names}. Please have them installed; papers use others meanwhile.</source>
        <translation>缺字体：{names}。请补装；没装之前单据用别的字体打。</translation>
    </message>
    <message>
        <source>Keyring: there</source>
        <translation>系统凭据库：有</translation>
    </message>
    <message>
        <source>There is no keyring: the password lies in a file of this account. Please have a keyring installed.</source>
        <translation>没有系统凭据库：密码存在本账号的文件里。请信息科装凭据库。</translation>
    </message>
    <message>
        <source>No hall is set: this PC works with sample data.</source>
        <translation>没设大厅数据库，现在用的是示例数据。</translation>
    </message>
    <message>
        <source>The hall's address cannot be read. Please correct it.</source>
        <translation>大厅数据库的地址读不懂。请改对。</translation>
    </message>
    <message>
        <source>The hall does not answer. Please run the test of the connection.</source>
        <translation>大厅数据库没有回音。请在“连接”里测一次。</translation>
    </message>
    <message>
        <source>The hall's database is not in order: {detail}. Please call IT.</source>
        <translation>大厅数据库有问题：{detail}。请叫信息科。</translation>
    </message>
    <message>
        <source>Hall {name}: answers in {ms} ms</source>
        <translation>大厅 {name}：{ms} 毫秒回话</translation>
    </message>
    <message>
        <source>Hall {name}: takes {ms} ms to answer. Please have the network looked at.</source>
        <translation>大厅 {name}：要 {ms} 毫秒才回话。请看看网络。</translation>
    </message>
    <message>
        <source>From {since} on this program must be at least {needed}; it is {have}. {message}</source>
        <translation>{since} 起本程序至少要 {needed} 版，现在是 {have} 版。{message}</translation>
    </message>
    <message>
        <source>This program ({have}) is too old: since {since} the hall asks for {needed}. Please have it installed. {message}</source>
        <translation>本程序（{have}）太旧：{since} 起大厅要求 {needed} 版。请叫信息科安装。{message}</translation>
    </message>
    <message>
        <source>Line: encrypted, certificate until {until}</source>
        <translation>线路：已加密，证书到 {until}</translation>
    </message>
    <message>
        <source>The server's certificate ends on {until}, in {days} days. Please have it renewed.</source>
        <translation>服务器证书到 {until} 就过期，还有 {days} 天。请换证。</translation>
    </message>
    <message>
        <source>The server's certificate ended on {until}. Please have it renewed today.</source>
        <translation>服务器证书 {until} 已过期。请今天就换。</translation>
    </message>
    <message>
        <source>The line to the hall is not encrypted. Please have TLS switched on.</source>
        <translation>到大厅的线路没有加密。请在服务器上打开 TLS。</translation>
    </message>
    <message>
        <source>Clock: agrees with the hall's</source>
        <translation>时钟：和大厅一致</translation>
    </message>
    <message>
        <source>The clocks are {seconds} s apart. Please switch on automatic time.</source>
        <translation>时钟相差 {seconds} 秒。请打开自动对时。</translation>
    </message>
    <message>
        <source>The system no longer knows this printer: {names}. Please choose another.</source>
        <translation>系统里没有这台打印机了：{names}。请另选。</translation>
    </message>
    <message>
        <source>The system knows no printer. Please set one up there first.</source>
        <translation>系统里没有打印机。请先在系统里装好。</translation>
    </message>
    <message>
        <source>Printers: {names}</source>
        <translation>打印机：{names}</translation>
    </message>
    <message>
        <source>Catalogue: {items} items of {units} units</source>
        <translation>事项目录：{units} 个单位 {items} 项</translation>
    </message>
    <message>
        <source>Catalogue: readable, {items} items</source>
        <translation>事项目录：读得通，{items} 项</translation>
    </message>
    <message>
        <source>The catalogue contradicts itself ({code}). Please correct it and publish again.</source>
        <translation>事项目录自相矛盾（{code}）。请改好再发布。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not published yet. Please publish them: deadlines depend on them.</source>
        <translation>{year} 年的放假安排还没发布。请发布，期限靠它算。</translation>
    </message>
    <message>
        <source>Calendar: {year} is there</source>
        <translation>日历：{year} 年的有</translation>
    </message>
    <message>
        <source>Typing Chinese: by the system</source>
        <translation>中文输入：用系统的</translation>
    </message>
    <message>
        <source>Typing Chinese: {module}</source>
        <translation>中文输入：{module}</translation>
    </message>
    <message>
        <source>No Chinese can be typed: started without the desktop. Please start from its menu.</source>
        <translation>打不了汉字：首问不是从桌面打开的。请从桌面菜单打开。</translation>
    </message>
    <message>
        <source>No Chinese can be typed: no input method runs. Please have fcitx5 or ibus installed.</source>
        <translation>打不了汉字：没有输入法在运行。请信息科装 fcitx5 或 ibus。</translation>
    </message>
    <message>
        <source>No Chinese can be typed with the old fcitx 4. Please have fcitx5 installed.</source>
        <translation>打不了汉字：旧的 fcitx 4 不通。请信息科换装 fcitx5。</translation>
    </message>
    <message>
        <source>No Chinese can be typed: please switch on the IBus front end of fcitx5.</source>
        <translation>打不了汉字：请在 fcitx5 的附加组件里打开“IBus 前端”。</translation>
    </message>
    <message>
        <source>No Chinese can be typed with the module {module}. Please set QT_IM_MODULE to ibus.</source>
        <translation>模块 {module} 打不了汉字。请把 QT_IM_MODULE 设成 ibus。</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>没有屏幕。</translation>
    </message>
    <message>
        <source>Screen: sharp</source>
        <translation>屏幕：清晰</translation>
    </message>
    <message>
        <source>The scale {scale} draws blurred lines. Please choose one between 1 and 3.</source>
        <translation>缩放 {scale} 会发虚。请选 1 到 3 之间的。</translation>
    </message>
</context>
<context>
    <name>StationPanel</name>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>With IT's enrolment file…</source>
        <translation>用信息科的登记文件…</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>编号段</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name of this PC</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>Enrol this PC</source>
        <translation>登记本机</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>没登记</translation>
    </message>
    <message>
        <source>Sample hall</source>
        <translation>示例大厅</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Without a file: save the hall's address first. The segment stands in every number this PC gives; it stays with the PC and is never used twice.</source>
        <translation>没有文件时：先存好大厅地址。编号段写在本机发出的每个编号里，跟着电脑走，不重复使用。</translation>
    </message>
    <message>
        <source>This PC belongs to no hall yet.</source>
        <translation>本机还不属于哪个大厅。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>{segment}, stays with the PC</source>
        <translation>{segment}，跟着电脑，换窗口不变</translation>
    </message>
    <message>
        <source>{segment}, enrolment {epoch}</source>
        <translation>{segment}，第 {epoch} 次登记</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>window {number}, {kind}</source>
        <translation>{number} 号窗口　{kind}</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>It works as that from the next start on.</source>
        <translation>下次启动就用它。</translation>
    </message>
    <message>
        <source>There is no keyring: the password lies in a file of this account.</source>
        <translation>系统没有凭据库：密码存在本账号的文件里。</translation>
    </message>
    <message>
        <source>This PC is {segment} of {hall} now.</source>
        <translation>本机已登记为{hall}的 {segment}。</translation>
    </message>
    <message>
        <source>There is no hall to enrol at yet.</source>
        <translation>还没有可以登记的大厅。</translation>
    </message>
    <message>
        <source>Nothing has changed. Save the hall's address first, then enrol.</source>
        <translation>没有变化。请先保存大厅数据库的地址，再登记。</translation>
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
        <translation>{count} 毫秒</translation>
    </message>
</context>
</TS>
