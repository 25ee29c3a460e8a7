"""Sentences of enrolling anew on a terminal: key to Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "about_renew": (
        "把被冻结的本机换一个新编号段重新登记；没上传的一起带走，原文件留一份",
        "enrol this frozen PC anew under another segment; what was not sent goes along, the file is copied",
    ),
    "help_new_segment": (
        "新的编号段，如 SJ13，从来没用过的",
        "the new segment, like SJ13, never used before",
    ),
    "renewed": (
        "本机原来是 {before}，现在是 {segment}。没上传的 {along} 条一起带过来，打开首问就会上传。",
        "This PC was {before} and is now {segment}. {along} changes not sent yet go along: they are sent "
        "when the program opens.",
    ),
    "renewed_torn": (
        "有 {torn} 条没上传的已经损坏、读不出来，带不过来。请对照纸质材料和受理登记补办，原文件不要删。",
        "{torn} changes not sent yet are torn and cannot be read: they stay behind. Do them again by the "
        "papers, and do not delete the file as it was.",
    ),
    "renewed_copy": (
        "原来的文件留了一份：{path}。已印出的号码不变。",
        "The file as it was is kept: {path}. Numbers that were printed stay as they are.",
    ),
}

TROUBLES: dict[str, tuple[str, str]] = {
    "hall_not_trusted": (
        "数据库的证书不对：{detail}。什么都没有传过去。请信息科检查证书、地址和本机时钟。",
        "The database does not show the right certificate: {detail}. Nothing was sent. Let IT check the "
        "certificate, the address and this PC's clock.",
    ),
    "hall_shut_out": (
        "数据库有应答，但不让登录：{detail}。什么都没有传过去。请信息科核对密码、账号和数据库名。",
        "The database answers but lets nobody in: {detail}. Nothing was sent. Let IT check password, account "
        "and the database's name.",
    ),
    "station_forked": (
        "这台电脑的数据是旧的副本。什么都没有上传，都留在本机。请信息科用 re-enrol 换新编号段。",
        "This PC's data is an old copy. Nothing is sent, all is kept. Let IT give it a new segment with "
        "'re-enrol'.",
    ),
    "station_frozen": (
        "这台电脑被大厅停用了。都留在本机。请信息科用 re-enrol 换新编号段。",
        "The hall has stopped this PC. All is kept. Let IT give it a new segment with 're-enrol'.",
    ),
}
