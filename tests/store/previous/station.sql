BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('s0001');
CREATE TABLE appointment (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	day TEXT NOT NULL, 
	slot_at TEXT NOT NULL, 
	group_key TEXT NOT NULL, 
	item_key TEXT, 
	person_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	booked_at TEXT NOT NULL, 
	booked_by TEXT NOT NULL, 
	ticket_id TEXT, 
	arrived_at TEXT, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE approval (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	act TEXT NOT NULL, 
	state TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	item_key TEXT, 
	case_id TEXT, 
	sheet_id TEXT NOT NULL, 
	ticket_id TEXT, 
	paper_id TEXT, 
	promise_id TEXT, 
	proposer TEXT NOT NULL, 
	station TEXT NOT NULL, 
	window_id TEXT, 
	created_at TEXT NOT NULL, 
	signed_at TEXT, 
	asked_at TEXT, 
	asked_of TEXT, 
	seen_at TEXT, 
	seen_by TEXT, 
	decided_at TEXT, 
	approver TEXT, 
	role TEXT, 
	on_behalf_of TEXT, 
	way TEXT, 
	decided_station TEXT, 
	verdict TEXT, 
	reason TEXT, 
	words TEXT, 
	legal_basis TEXT, 
	delegation_no TEXT, 
	sheet TEXT, 
	payload TEXT NOT NULL, 
	own_case BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE before_image (
	seq BIGINT NOT NULL, 
	ord BIGINT NOT NULL, 
	tab TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	image TEXT, 
	made TEXT NOT NULL, 
	PRIMARY KEY (seq, ord)
);
CREATE TABLE case_due (
	case_id TEXT NOT NULL, 
	created_at TEXT, 
	stamp BIGINT NOT NULL, 
	PRIMARY KEY (case_id)
);
CREATE TABLE case_entry (
	rowno INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	window_id TEXT, 
	clerk TEXT NOT NULL, 
	first_officer TEXT NOT NULL, 
	item_key TEXT NOT NULL, 
	act_by TEXT, 
	warn_from TEXT, 
	urgency TEXT NOT NULL, 
	names TEXT, 
	initials TEXT, 
	number TEXT NOT NULL, 
	PRIMARY KEY (rowno), 
	CONSTRAINT uq_case_entry UNIQUE (case_id)
);
CREATE TABLE counter (
	series TEXT NOT NULL, 
	period TEXT NOT NULL, 
	value BIGINT NOT NULL, 
	PRIMARY KEY (series, period)
);
INSERT INTO "counter" VALUES('case','2026',41);
CREATE TABLE credential (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	verifier TEXT NOT NULL, 
	locked_until TEXT, 
	must_change BIGINT NOT NULL, 
	failed BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE diversion (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	day TEXT NOT NULL, 
	item_key TEXT NOT NULL, 
	group_key TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	at TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	station TEXT NOT NULL, 
	ticket_id TEXT, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE document (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	published_at TEXT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE draft (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	ticket_id TEXT, 
	body TEXT NOT NULL, 
	saved_at TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "draft" VALUES('d1','SJ001',NULL,'{"words":"半张没写完的单"}','2026-05-11T01:02:03.000000Z');
CREATE TABLE first_record (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	no TEXT, 
	ticket_id TEXT, 
	case_id TEXT, 
	unit TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	words TEXT, 
	person_id TEXT, 
	pieces TEXT NOT NULL, 
	first_officer TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	window_id TEXT, 
	way TEXT, 
	state TEXT NOT NULL, 
	answer_due TEXT, 
	answer TEXT, 
	answered_at TEXT, 
	closed_at TEXT, 
	created_at TEXT NOT NULL, 
	place TEXT, 
	signature TEXT, 
	about TEXT, 
	co_owner TEXT, 
	unit_asked_at TEXT, 
	told TEXT, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE handoff (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	no TEXT, 
	first_record_id TEXT, 
	ticket_id TEXT, 
	case_id TEXT, 
	from_unit TEXT NOT NULL, 
	from_window TEXT, 
	from_person TEXT NOT NULL, 
	to_unit TEXT, 
	to_window TEXT, 
	to_person TEXT, 
	group_key TEXT, 
	reason TEXT, 
	words TEXT, 
	materials TEXT NOT NULL, 
	state TEXT NOT NULL, 
	sent_at TEXT NOT NULL, 
	signed_at TEXT, 
	signed_by TEXT, 
	signed_how TEXT, 
	returned_at TEXT, 
	return_reason TEXT, 
	replied_at TEXT, 
	reply TEXT, 
	closed_at TEXT, 
	due_at TEXT, 
	cover_for TEXT, 
	assigned_by TEXT, 
	reminded_at TEXT, 
	escalated_at TEXT, 
	returns BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE incident (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	station TEXT NOT NULL, 
	at TEXT NOT NULL, 
	params TEXT NOT NULL, 
	state TEXT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE journal (
	seq BIGINT NOT NULL, 
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	body TEXT NOT NULL, 
	state TEXT NOT NULL, 
	outcome TEXT, 
	code TEXT, 
	made_at TEXT NOT NULL, 
	done_at TEXT, 
	undo TEXT, 
	epoch BIGINT NOT NULL, 
	"conflict" BIGINT NOT NULL, 
	PRIMARY KEY (seq), 
	CONSTRAINT uq_journal_id UNIQUE (id)
);
CREATE TABLE ledger (
	hall_id TEXT NOT NULL, 
	change_seq BIGINT NOT NULL, 
	action_id TEXT NOT NULL, 
	station TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	code TEXT, 
	subjects TEXT NOT NULL, 
	touched TEXT NOT NULL, 
	body_digest TEXT NOT NULL, 
	prev_hash TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	undo_of TEXT, 
	key_id TEXT, 
	signature TEXT, 
	epoch BIGINT NOT NULL, 
	seq BIGINT NOT NULL, 
	version BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, change_seq), 
	CONSTRAINT uq_ledger_action UNIQUE (hall_id, action_id), 
	CONSTRAINT uq_ledger_seq UNIQUE (hall_id, station, epoch, seq)
);
CREATE TABLE ledger_subject (
	subject TEXT NOT NULL, 
	change_seq BIGINT NOT NULL, 
	PRIMARY KEY (subject, change_seq)
);
CREATE TABLE material_row (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	case_id TEXT NOT NULL, 
	material_key TEXT NOT NULL, 
	judgement TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	judged_by TEXT, 
	judged_at TEXT, 
	ord BIGINT NOT NULL, 
	applicable BIGINT NOT NULL, 
	held BIGINT NOT NULL, 
	batch_judged BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE matter (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	ticket_id TEXT NOT NULL, 
	item_key TEXT, 
	case_id TEXT, 
	first_record_id TEXT, 
	outcome TEXT, 
	words TEXT, 
	created_at TEXT NOT NULL, 
	ord BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('hall_id','018f0000-0000-7000-8000-000000000001');
INSERT INTO "meta" VALUES('segment','SJ03');
INSERT INTO "meta" VALUES('epoch','1');
INSERT INTO "meta" VALUES('window','3');
INSERT INTO "meta" VALUES('kind','window');
INSERT INTO "meta" VALUES('county_code','340825');
INSERT INTO "meta" VALUES('hall_kind','demo');
INSERT INTO "meta" VALUES('hall_name','旧厅');
CREATE TABLE number_block (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	day TEXT NOT NULL, 
	group_key TEXT NOT NULL, 
	station TEXT NOT NULL, 
	state TEXT NOT NULL, 
	reserved_at TEXT NOT NULL, 
	first BIGINT NOT NULL, 
	last BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE paper (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	doc_no TEXT, 
	case_id TEXT, 
	ticket_id TEXT, 
	unit TEXT NOT NULL, 
	state TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	legal_date TEXT NOT NULL, 
	printed_at TEXT, 
	handed_at TEXT, 
	handed_how TEXT, 
	void_reason TEXT, 
	void_approver TEXT, 
	replaced_by TEXT, 
	station TEXT NOT NULL, 
	clerk TEXT NOT NULL, 
	window_id TEXT, 
	printer TEXT, 
	failure TEXT, 
	key_id TEXT, 
	cipher_alg TEXT NOT NULL, 
	print_count BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id), 
	CONSTRAINT uq_paper UNIQUE (hall_id, doc_no)
);
CREATE TABLE parked (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	action_id TEXT NOT NULL, 
	station TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	code TEXT NOT NULL, 
	at TEXT NOT NULL, 
	state TEXT NOT NULL, 
	resolved_by TEXT, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE party (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	case_id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	relation TEXT, 
	present BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
INSERT INTO "party" VALUES('018f0000-0000-7000-8000-000000000001','y1',1,'c1','p1','applicant',NULL,0);
CREATE TABLE person (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	name_masked TEXT NOT NULL, 
	id_kind TEXT, 
	id_no TEXT, 
	id_masked TEXT, 
	id_index TEXT, 
	phone TEXT, 
	phone_masked TEXT, 
	birth TEXT, 
	org_type TEXT, 
	representative TEXT, 
	guardian TEXT, 
	need TEXT, 
	ground TEXT, 
	note TEXT, 
	cipher_alg TEXT NOT NULL, 
	key_id TEXT, 
	hidden BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
INSERT INTO "person" VALUES('018f0000-0000-7000-8000-000000000001','p1',1,'natural','赵旧明','赵*明',NULL,'340825199001010011',NULL,NULL,'13800000001',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'-',NULL,0);
CREATE TABLE presence (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	window_id TEXT, 
	station TEXT, 
	since TEXT NOT NULL, 
	reason TEXT, 
	planned_minutes BIGINT, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE print_job (
	id TEXT NOT NULL, 
	paper_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	printer TEXT, 
	made_at TEXT NOT NULL, 
	failure TEXT, 
	pdf TEXT, 
	tries BIGINT NOT NULL, 
	print_no BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE seal (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	at TEXT NOT NULL, 
	heads TEXT NOT NULL, 
	prev TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	station TEXT NOT NULL, 
	upto BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE service_case (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	case_no TEXT, 
	item_key TEXT NOT NULL, 
	item_version TEXT NOT NULL, 
	item_snapshot TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	state TEXT NOT NULL, 
	ticket_id TEXT, 
	window_id TEXT, 
	clerk TEXT NOT NULL, 
	first_officer TEXT NOT NULL, 
	segment TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	received_at TEXT, 
	received_date TEXT, 
	accepted_date TEXT, 
	promised_due TEXT, 
	statutory_due TEXT, 
	owed_due TEXT, 
	due_note TEXT, 
	notify_due TEXT, 
	resubmission_of TEXT, 
	answers TEXT NOT NULL, 
	flags TEXT NOT NULL, 
	applicant_id TEXT, 
	agent_id TEXT, 
	concluded_at TEXT, 
	clock_stops TEXT NOT NULL, 
	notices TEXT NOT NULL, 
	refusal TEXT, 
	note TEXT, 
	property_place TEXT, 
	decision TEXT, 
	delivery TEXT, 
	progress TEXT, 
	trips BIGINT NOT NULL, 
	held_pieces BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id), 
	CONSTRAINT uq_service_case UNIQUE (hall_id, case_no)
);
INSERT INTO "service_case" VALUES('018f0000-0000-7000-8000-000000000001','c1',1,NULL,'-','-','-','-','-',NULL,NULL,'-','-','-','2026-05-11T01:02:03.000000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'-','-',NULL,NULL,NULL,'-','-',NULL,NULL,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE set_aside (
	action_id TEXT NOT NULL, 
	ord BIGINT NOT NULL, 
	tab TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	image TEXT, 
	made TEXT NOT NULL, 
	PRIMARY KEY (action_id, ord)
);
CREATE TABLE staff (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	roles TEXT NOT NULL, 
	window_id TEXT, 
	phone TEXT, 
	state TEXT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE TABLE ticket (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	day TEXT NOT NULL, 
	no TEXT NOT NULL, 
	group_key TEXT NOT NULL, 
	item_key TEXT, 
	source TEXT NOT NULL, 
	state TEXT NOT NULL, 
	taken_at TEXT NOT NULL, 
	state_since TEXT NOT NULL, 
	issued_by TEXT NOT NULL, 
	issued_at_station TEXT NOT NULL, 
	ground TEXT, 
	ground_basis TEXT, 
	need TEXT, 
	appointment_at TEXT, 
	person_id TEXT, 
	project_code TEXT, 
	window_id TEXT, 
	clerk TEXT, 
	called_at TEXT, 
	calls TEXT NOT NULL, 
	started_at TEXT, 
	held_at TEXT, 
	hold_reason TEXT, 
	finished_at TEXT, 
	outcome TEXT, 
	outcome_note TEXT, 
	target_window TEXT, 
	transferred_at TEXT, 
	transfer_words TEXT, 
	requeue_after TEXT, 
	note TEXT, 
	slip_no TEXT, 
	materials TEXT, 
	held_seconds BIGINT NOT NULL, 
	requeue_count BIGINT NOT NULL, 
	pieces_in_hand BIGINT NOT NULL, 
	queue_rank BIGINT NOT NULL, 
	slip_prints BIGINT, 
	PRIMARY KEY (hall_id, id), 
	CONSTRAINT uq_ticket UNIQUE (hall_id, day, no)
);
CREATE TABLE window (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	groups TEXT NOT NULL, 
	station TEXT, 
	clerk TEXT, 
	state TEXT NOT NULL, 
	since TEXT, 
	low_counter BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
CREATE INDEX ix_appointment_day_state ON appointment (hall_id, day, state);
CREATE INDEX ix_appointment_person_id ON appointment (hall_id, person_id);
CREATE INDEX ix_approval_case_id ON approval (hall_id, case_id);
CREATE INDEX ix_approval_proposer ON approval (hall_id, proposer);
CREATE INDEX ix_approval_sheet_id ON approval (hall_id, sheet_id);
CREATE INDEX ix_approval_state ON approval (hall_id, state);
CREATE INDEX ix_case_due ON case_due (created_at);
CREATE INDEX ix_case_entry_act_by ON case_entry (act_by);
CREATE INDEX ix_case_entry_clerk ON case_entry (clerk, urgency);
CREATE INDEX ix_case_entry_first_officer ON case_entry (first_officer, urgency);
CREATE INDEX ix_case_entry_state ON case_entry (state, urgency);
CREATE INDEX ix_case_entry_unit ON case_entry (unit, urgency);
CREATE INDEX ix_case_entry_urgency ON case_entry (urgency);
CREATE INDEX ix_case_entry_window ON case_entry (window_id, urgency);
CREATE INDEX ix_diversion_day ON diversion (hall_id, day);
CREATE INDEX ix_first_record_owner ON first_record (hall_id, owner);
CREATE INDEX ix_first_record_ticket_id ON first_record (hall_id, ticket_id);
CREATE INDEX ix_handoff_ticket_id ON handoff (hall_id, ticket_id);
CREATE INDEX ix_handoff_to_window_state ON handoff (hall_id, to_window, state);
CREATE INDEX ix_journal_state ON journal (state);
CREATE INDEX ix_material_row_case_id ON material_row (hall_id, case_id);
CREATE INDEX ix_matter_ticket_id ON matter (hall_id, ticket_id);
CREATE INDEX ix_number_block_station_day ON number_block (hall_id, station, day);
CREATE INDEX ix_paper_case_id ON paper (hall_id, case_id);
CREATE INDEX ix_paper_ticket_id ON paper (hall_id, ticket_id);
CREATE INDEX ix_parked_station_subject ON parked (hall_id, station, subject);
CREATE INDEX ix_party_case_id ON party (hall_id, case_id);
CREATE INDEX ix_party_person_id ON party (hall_id, person_id);
CREATE INDEX ix_person_id_index ON person (hall_id, id_index);
CREATE INDEX ix_service_case_applicant_id ON service_case (hall_id, applicant_id);
CREATE INDEX ix_service_case_resubmission_of ON service_case (hall_id, resubmission_of);
CREATE INDEX ix_service_case_state ON service_case (hall_id, state);
CREATE INDEX ix_service_case_ticket_id ON service_case (hall_id, ticket_id);
CREATE INDEX ix_ticket_day_called_at ON ticket (hall_id, day, called_at);
CREATE INDEX ix_ticket_day_state ON ticket (hall_id, day, state);
CREATE INDEX ix_ticket_person_id ON ticket (hall_id, person_id);
COMMIT;
