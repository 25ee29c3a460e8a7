"""The item that was chosen, in a few words; Alt+1 goes back to the search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout

from workstation.domain.item import CaseKind, IncompleteRule, ServiceItem
from workstation.services.reference import Reference
from workstation.ui.screens.intake.masked_field import MaskedField
from workstation.ui.screens.intake.material_words import limit_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.tag_flow import TagFlow
from workstation.ui.widgets.text import label


class ItemPanel(Panel):
    """`change()` when another item is wanted, `placed(text)` while the place of a property is typed."""

    change = Signal()
    placed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", key="Alt+1", inset=True)
        self.say(self.tr("Item"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = QHBoxLayout()
        self.name = label("", "section", wrap=True)
        self.unit = label("", "soft")
        line.addWidget(self.name, 1)
        line.addWidget(self.unit)
        self.body.addLayout(line)
        self.tags = TagFlow(theme)
        self.body.addWidget(self.tags)
        self.place = MaskedField(self.tr("Where the property lies"))
        self.place.typed.connect(self.placed)
        self.body.addWidget(self.place)
        self.trip = label("", "soft", tone="accent")
        self.body.addWidget(self.trip)

    def show_item(
        self, item: ServiceItem, reference: Reference, trips: int, case_no: str, place: str = ""
    ) -> None:
        """Show an item, and which visit this is."""
        self.name.setText(item.name)
        self.unit.setText(short_unit(reference, item))
        self.tags.show_tags(item_tags(item))
        self.place.setVisible(item.incomplete_rule is IncompleteRule.on_spot_written)
        self.place.put(place)
        words = []
        if case_no:
            words.append(self.tr("Case {no}").format(no=short_no(case_no)))
        if trips > 1:
            words.append(self.tr("visit {n}").format(n=trips))
        self.trip.setText(" · ".join(words))
        self.trip.setVisible(bool(words))
        self.setAccessibleName(self.tr("Item: {name}").format(name=item.name))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click goes back to the search."""
        self.change.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change.emit()
            return
        super().keyPressEvent(event)


def item_tags(item: ServiceItem) -> tuple[Tag, ...]:
    """Kind of case and both limits."""
    instant = item.case_kind is CaseKind.instant
    kind = QCoreApplication.translate("IntakeItem", "Commitment case")
    if instant:
        kind = QCoreApplication.translate("IntakeItem", "Instant case")
    law = QCoreApplication.translate("IntakeItem", "by law {limit}")
    tags = [Tag(kind), Tag(law.format(limit=limit_words(item.statutory_limit)))]
    if not instant:
        promise = QCoreApplication.translate("IntakeItem", "promised {limit}")
        tags.append(Tag(promise.format(limit=limit_words(item.promised_limit)), "accent"))
    return tuple(tags)


def short_unit(reference: Reference, item: ServiceItem) -> str:
    """The unit without the county's name in front."""
    name = reference.unit(item.unit).name
    county = str(reference.raw["items"].get("county", {}).get("name", ""))
    return name.removeprefix(county)


def short_no(case_no: str) -> str:
    """A case number without the county code and the day."""
    return "-".join(case_no.split("-")[-2:])
