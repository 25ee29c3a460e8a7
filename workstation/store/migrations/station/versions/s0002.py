"""Finding cases: the full-text table, and triggers that note which entries have grown old."""

from alembic import op

revision = "s0002"
down_revision = "s0001"
branch_labels = None
depends_on = None

_NOTE = "INSERT OR REPLACE INTO case_due (case_id, created_at, stamp)"


def upgrade() -> None:
    """Create the table and the triggers; every case there is waits for its entry."""
    op.execute("CREATE VIRTUAL TABLE case_words USING fts5(words, detail=none, tokenize='ascii')")
    for when, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
        op.execute(
            f"CREATE TRIGGER case_due_case_{when.lower()} AFTER {when} ON service_case BEGIN "
            f"{_NOTE} VALUES ({row}.id, {row}.created_at, random()); END"
        )
        op.execute(
            f"CREATE TRIGGER case_due_party_{when.lower()} AFTER {when} ON party BEGIN "
            f"{_NOTE} SELECT id, created_at, random() FROM service_case "
            f"WHERE hall_id = {row}.hall_id AND id = {row}.case_id; END"
        )
    for when in ("INSERT", "UPDATE"):
        op.execute(
            f"CREATE TRIGGER case_due_person_{when.lower()} AFTER {when} ON person BEGIN "
            f"{_NOTE} SELECT c.id, c.created_at, random() FROM party p "
            "JOIN service_case c ON c.hall_id = p.hall_id AND c.id = p.case_id "
            "WHERE p.hall_id = new.hall_id AND p.person_id = new.id; END"
        )
        # another calendar moves the days on which cases begin to press
        op.execute(
            f"CREATE TRIGGER case_due_calendar_{when.lower()} AFTER {when} ON document "
            "WHEN new.id = 'holidays' BEGIN "
            f"{_NOTE} SELECT case_id, urgency, random() FROM case_entry WHERE warn_from IS NOT NULL; END"
        )
    op.execute(f"{_NOTE} SELECT id, created_at, random() FROM service_case")
