<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Confirm</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Shouwen</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>This step did not work ({number}).</source>
        <translation>这一步没做成（代号 {number}）。</translation>
    </message>
    <message>
        <source>Everything before it is saved. Try again; if it fails again, give IT this report.</source>
        <translation>前面的都存好了。再按一次；还不行，把这份报告发给信息科。</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>回去办事</translation>
    </message>
    <message>
        <source>One file for IT</source>
        <translation>打包给信息科</translation>
    </message>
    <message>
        <source>Gathering log, reports and self-check ...</source>
        <translation>正在收集日志、报告和自检结果…</translation>
    </message>
    <message>
        <source>There is no room for the file. Free some space and press again.</source>
        <translation>文件放不下。请腾出空间再按一次。</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Sample data: everything in this hall is made up, its papers are valid nowhere.</source>
        <translation>示例数据：这个大厅里的人和事都是编的，打出的单据不作凭证。</translation>
    </message>
</context>
<context>
    <name>FunctionKey</name>
    <message>
        <source>{text}, {key}</source>
        <translation>{text}，{key}</translation>
    </message>
</context>
<context>
    <name>KeyCapButton</name>
    <message>
        <source>{text}, press {key}</source>
        <translation>{text}，按 {key}</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>The keys, by what they belong to</source>
        <translation>各处能按的键</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message, press Esc</source>
        <translation>关掉这条提示，按 Esc</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>{name}: away or sign out</source>
        <translation>{name}：暂离或签退</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>Try now</source>
        <translation>现在重试</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>看待上传</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>{title}, {key}</source>
        <translation>{title}，{key}</translation>
    </message>
    <message>
        <source>{name}, {count} waiting for you</source>
        <translation>{name}，{count} 件等你</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything, press {key}</source>
        <translation>总搜索，按 {key}</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>{text}, press {key}</source>
        <translation>{text}，按 {key}</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>The step before is still being carried out: wait a moment, once more.</source>
        <translation>上一步还没办完，这一步没有做，写的都在。等一下再按一次。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>keys</source>
        <translation>看快捷键</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>One file for IT</source>
        <translation>打包给信息科</translation>
    </message>
    <message>
        <source>Log, reports and self-check in one file. Names, document numbers, telephones and passwords are taken out.</source>
        <translation>日志、出错报告、自检结果打成一个文件，姓名、证件号、电话和密码都已去掉。</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在打包……</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>文件放在哪里</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>回去办事</translation>
    </message>
    <message>
        <source>Copy where it lies</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message to IT, or into the file window.</source>
        <translation>已复制。可以粘贴到发给信息科的消息里，或粘贴到选文件的窗口里。</translation>
    </message>
    <message>
        <source>The file lies here. Give it to IT, nothing in it names anybody.</source>
        <translation>文件在这里。请交给信息科，里面没有任何人的姓名、号码。</translation>
    </message>
</context>
<context>
    <name>TicketBar</name>
    <message>
        <source>Recall</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗候</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全厅候</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{text} Press Alt+Z to undo.</source>
        <translation>{text}。按 Alt+Z 撤销。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
</TS>
