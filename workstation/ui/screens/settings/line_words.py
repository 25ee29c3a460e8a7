"""How safe the line to the hall is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.services.server_line import Safety, ServerLine


def line_words(line: ServerLine) -> tuple[str, str] | None:
    """What to say and in which tone; None where there is no line, the hall being a file on this PC."""
    translate = QCoreApplication.translate
    tone = {Safety.GOOD: "", Safety.SOON: "warn", Safety.PLAIN: "warn", Safety.OVER: "danger"}
    words = {
        Safety.GOOD: translate("LineWords", "{protocol}, the server's certificate is good until {day}"),
        Safety.SOON: translate(
            "LineWords",
            "{protocol}, but the server's certificate ends on {day}, in {days} days. Please have it renewed.",
        ),
        Safety.OVER: translate(
            "LineWords",
            "{protocol}, but the server's certificate ended on {day}. Please have it renewed today.",
        ),
        Safety.PLAIN: translate(
            "LineWords",
            "No encryption: names and numbers travel openly. Please have IT switch on TLS on the server.",
        ),
        Safety.UNKNOWN: translate("LineWords", "The server does not answer; its certificate is not known."),
    }.get(line.safety)
    if words is None:
        return None
    day = f"{line.until.astimezone():%Y-%m-%d}" if line.until else ""
    said = words.format(protocol=line.protocol.replace("TLSv", "TLS "), day=day, days=line.days)
    return said, tone.get(line.safety, "")
