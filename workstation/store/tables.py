"""Every table, in portable Core: text and whole numbers only, so that both engines keep the same bytes.

Instants are UTC text with microseconds, legal dates local date text, lists and maps canonical JSON text.
State tables are shared by the hall and the replica at each station; each states its scope: which stations
receive its rows.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

import sqlalchemy as sa

hall_metadata = sa.MetaData()
station_metadata = sa.MetaData()


@dataclass(frozen=True)
class StateTable:
    """One shared table. `scope`: `hall` (its rows go to all stations) or `never`."""

    name: str
    columns: tuple[str, ...]
    scope: str = "hall"


def _text(name: str, *, null: bool = True, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null, unique=unique)


def _number(name: str, *, null: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=null)


_SPECS: dict[str, tuple[str, str]] = {
    # name: (text columns, whole-number columns); "!" marks a column that is never empty
    "document": ("body! digest! published_at!", ""),
    "staff": ("name! unit! roles! window_id phone state!", ""),
    "credential": ("verifier! locked_until", "must_change! failed!"),
    "window": ("name! unit! kind! groups! station clerk state! since", "low_counter!"),
    "presence": ("state! window_id station since! reason", "planned_minutes"),
    "number_block": ("day! group_key! station! state! reserved_at!", "first! last!"),
    "person": (
        "kind! name! name_masked! id_kind id_no id_masked id_index phone phone_masked birth org_type "
        "representative guardian need ground note cipher_alg! key_id",
        "hidden!",
    ),
    "ticket": (
        "day! no! group_key! item_key source! state! taken_at! state_since! issued_by! issued_at_station! "
        "ground ground_basis need appointment_at person_id project_code window_id clerk called_at calls! "
        "started_at held_at hold_reason finished_at outcome outcome_note target_window transferred_at "
        "transfer_words requeue_after note slip_no materials",
        "held_seconds! requeue_count! pieces_in_hand! queue_rank! slip_prints",
    ),
    "appointment": (
        "day! slot_at! group_key! item_key person_id! state! channel! booked_at! booked_by! ticket_id "
        "arrived_at",
        "",
    ),
    "diversion": ("day! item_key! group_key! outcome! at! staff! station! ticket_id", ""),
    "matter": ("ticket_id! item_key case_id first_record_id outcome words created_at!", "ord!"),
    "service_case": (
        "case_no item_key! item_version! item_snapshot! unit! "
        "state! ticket_id window_id clerk! first_officer! "
        "segment! created_at! received_at received_date "
        "accepted_date promised_due statutory_due owed_due due_note "
        "notify_due resubmission_of answers! flags! applicant_id agent_id concluded_at clock_stops! notices! "
        "refusal note property_place decision delivery progress",
        "trips! held_pieces!",
    ),
    "material_row": (
        "case_id! material_key! judgement! detail! judged_by judged_at",
        "ord! applicable! held! batch_judged!",
    ),
    "party": ("case_id! person_id! role! relation", "present!"),
    "paper": (
        "kind! doc_no case_id ticket_id unit! state! "
        "facts! made_at! legal_date! printed_at handed_at handed_how "
        "void_reason void_approver replaced_by station! clerk! window_id printer failure key_id cipher_alg!",
        "print_count!",
    ),
    "first_record": (
        "no ticket_id case_id unit! channel! kind! words "
        "person_id pieces! first_officer! owner! window_id way state! "
        "answer_due answer answered_at closed_at created_at! place signature "
        "about co_owner unit_asked_at told",
        "",
    ),
    "handoff": (
        "no first_record_id ticket_id case_id from_unit! "
        "from_window from_person! to_unit to_window to_person group_key "
        "reason words materials! state! sent_at! "
        "signed_at signed_by signed_how returned_at return_reason replied_at "
        "reply closed_at due_at cover_for assigned_by reminded_at escalated_at",
        "returns!",
    ),
    "approval": (
        "act! state! unit! item_key case_id sheet_id! ticket_id paper_id promise_id proposer! station! "
        "window_id created_at! signed_at asked_at asked_of seen_at seen_by decided_at approver role "
        "on_behalf_of way decided_station verdict reason words legal_basis delegation_no sheet payload!",
        "own_case!",
    ),
    "incident": ("kind! subject! station! at! params! state!", ""),
    "parked": ("action_id! station! subject! cause! code! at! state! resolved_by", ""),
    "seal": ("at! heads! prev! hash! station!", "upto!"),
}

_UNIQUE = {
    "ticket": ("day", "no"),
    "service_case": ("case_no",),
    "paper": ("doc_no",),
}
_INDEXES = {
    "ticket": (("day", "state"), ("day", "called_at"), ("person_id",)),
    "appointment": (("day", "state"), ("person_id",)),
    "diversion": (("day",),),
    "matter": (("ticket_id",),),
    "service_case": (("applicant_id",), ("ticket_id",), ("state",), ("resubmission_of",)),
    "material_row": (("case_id",),),
    "party": (("case_id",), ("person_id",)),
    "paper": (("case_id",), ("ticket_id",)),
    "person": (("id_index",),),
    "first_record": (("ticket_id",), ("owner",)),
    "handoff": (("to_window", "state"), ("ticket_id",)),
    "approval": (("state",), ("sheet_id",), ("case_id",), ("proposer",)),
    "parked": (("station", "subject"),),
    "number_block": (("station", "day"),),
}
_SCOPES = {"credential": "never"}


def _columns(text: str, numbers: str) -> list[sa.Column[str] | sa.Column[int]]:
    made: list[sa.Column[str] | sa.Column[int]] = []
    made += [_text(word.rstrip("!"), null=not word.endswith("!")) for word in text.split()]
    made += [_number(word.rstrip("!"), null=not word.endswith("!")) for word in numbers.split()]
    return made


def _declare(metadata: sa.MetaData) -> None:
    for name, (text, numbers) in _SPECS.items():
        extra: list[sa.schema.SchemaItem] = []
        if name in _UNIQUE:
            extra.append(sa.UniqueConstraint("hall_id", *_UNIQUE[name], name=f"uq_{name}"))
        extra += [
            sa.Index(f"ix_{name}_{'_'.join(columns)}", "hall_id", *columns)
            for columns in _INDEXES.get(name, ())
        ]
        sa.Table(
            name,
            metadata,
            sa.Column("hall_id", sa.Text, primary_key=True),
            sa.Column("id", sa.Text, primary_key=True),
            _number("version", null=False),
            *_columns(text, numbers),
            *extra,
        )


def _ledger(metadata: sa.MetaData) -> None:
    sa.Table(
        "ledger",
        metadata,
        sa.Column("hall_id", sa.Text, primary_key=True),
        sa.Column("change_seq", sa.BigInteger, primary_key=True, autoincrement=False),
        *_columns(
            "action_id! station! kind! actor! made_at! recorded_at! outcome! code subjects! touched! "
            "body_digest! prev_hash! hash! undo_of key_id signature",
            "epoch! seq! version!",
        ),
        sa.UniqueConstraint("hall_id", "action_id", name="uq_ledger_action"),
        sa.UniqueConstraint("hall_id", "station", "epoch", "seq", name="uq_ledger_seq"),
    )


_declare(hall_metadata)
_declare(station_metadata)
_ledger(hall_metadata)
_ledger(station_metadata)

sa.Table(
    "hall",
    hall_metadata,
    sa.Column("hall_id", sa.Text, primary_key=True),
    *_columns("name! county_code! kind! incarnation! created_at!", "change_seq! min_schema! schema_version"),
)
sa.Table(
    "station",
    hall_metadata,
    sa.Column("hall_id", sa.Text, primary_key=True),
    sa.Column("segment", sa.Text, primary_key=True),
    *_columns("name! kind! window_id units head_hash! enrolled_at!", "epoch! head_seq! frozen!"),
)
sa.Table(
    "ledger_body",
    hall_metadata,
    sa.Column("hall_id", sa.Text, primary_key=True),
    sa.Column("action_id", sa.Text, primary_key=True),
    *_columns("body! detail! salt! cipher_alg! key_id", ""),
)
sa.Table(
    "beat",
    hall_metadata,
    sa.Column("hall_id", sa.Text, primary_key=True),
    sa.Column("station", sa.Text, primary_key=True),
    *_columns("at! state", "pending!"),
)

sa.Table("meta", station_metadata, sa.Column("key", sa.Text, primary_key=True), _text("value", null=False))
sa.Table(
    "journal",
    station_metadata,
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    *_columns("id! kind! body! state! outcome code made_at! done_at undo", "epoch! conflict!"),
    sa.UniqueConstraint("id", name="uq_journal_id"),
    sa.Index("ix_journal_state", "state"),
)
sa.Table(
    "before_image",
    station_metadata,
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("ord", sa.BigInteger, primary_key=True, autoincrement=False),
    *_columns("tab! row_id! image made!", ""),
)
# what a change that the hall refused had found and had made of it, row by row: one of its two versions
sa.Table(
    "set_aside",
    station_metadata,
    sa.Column("action_id", sa.Text, primary_key=True),
    sa.Column("ord", sa.BigInteger, primary_key=True, autoincrement=False),
    *_columns("tab! row_id! image made!", ""),
)
sa.Table(
    "counter",
    station_metadata,
    sa.Column("series", sa.Text, primary_key=True),
    sa.Column("period", sa.Text, primary_key=True),
    _number("value", null=False),
)
sa.Table(
    "draft",
    station_metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_columns("owner! ticket_id body! saved_at!", ""),
)
sa.Table(
    "print_job",
    station_metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_columns("paper_id! state! printer made_at! failure pdf", "tries! print_no!"),
)
sa.Table(
    "ledger_subject",
    station_metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    sa.Column("change_seq", sa.BigInteger, primary_key=True, autoincrement=False),
)

# what a station finds its cases by; made from state rows, never sent anywhere. The words themselves lie
# in the
# full-text table `case_words`, under the same numbers
sa.Table(
    "case_entry",
    station_metadata,
    sa.Column("rowno", sa.Integer, primary_key=True),
    *_columns(
        "case_id! state! unit! window_id clerk! first_officer! item_key! act_by warn_from urgency! "
        "names initials number!",
        "",
    ),
    sa.UniqueConstraint("case_id", name="uq_case_entry"),
    sa.Index("ix_case_entry_urgency", "urgency"),
    sa.Index("ix_case_entry_clerk", "clerk", "urgency"),
    sa.Index("ix_case_entry_first_officer", "first_officer", "urgency"),
    sa.Index("ix_case_entry_window", "window_id", "urgency"),
    sa.Index("ix_case_entry_unit", "unit", "urgency"),
    sa.Index("ix_case_entry_state", "state", "urgency"),
    sa.Index("ix_case_entry_act_by", "act_by"),
)
# cases whose entry is older than their rows; filled by triggers of the file
sa.Table(
    "case_due",
    station_metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    *_columns("created_at", "stamp!"),
    sa.Index("ix_case_due", "created_at"),
)

STATE_TABLES: dict[str, StateTable] = {
    name: StateTable(name, tuple(hall_metadata.tables[name].columns.keys()), _SCOPES.get(name, "hall"))
    for name in _SPECS
}
KNOWN_COLUMNS = hashlib.sha256(
    json.dumps({name: table.columns for name, table in STATE_TABLES.items()}, sort_keys=True).encode()
).hexdigest()
"""Changes with every column: a replica pulled with fewer is pulled anew."""
SCHEMA_VERSION = 1
