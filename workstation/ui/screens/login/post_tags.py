"""What stands below the place on the sign-in page: the link to the hall, and who sits here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from workstation.services.sessions.views import Post
from workstation.ui.widgets.tag import Tag


def post_tags(answers: bool | None, post: Post | None, now: datetime) -> tuple[Tag, ...]:
    """`answers`: whether the hall does, None while it was not asked yet."""
    translate = QCoreApplication.translate
    if answers is None:
        tags = [Tag(translate("LoginScreen", "Looking for the hall"), "neutral", "clock")]
    elif answers:
        tags = [Tag(translate("LoginScreen", "Linked to the hall"), "ok", "check")]
    else:
        tags = [Tag(translate("LoginScreen", "No link to the hall"), "offline", "cloud-off", solid=True)]
    if post is not None and post.holder is not None and post.holder_since is not None:
        since = post.holder_since.astimezone(now.tzinfo)
        words = translate("LoginScreen", "{name} sits here since {time}")
        tags.append(Tag(words.format(name=post.holder.name, time=f"{since:%H:%M}"), "info", "person"))
    return tuple(tags)
