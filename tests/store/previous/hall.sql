CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('h0001');
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
CREATE TABLE beat (
	hall_id TEXT NOT NULL, 
	station TEXT NOT NULL, 
	at TEXT NOT NULL, 
	state TEXT, 
	pending BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, station)
);
INSERT INTO "beat" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SJ03','2026-11-23T01:00:00.000000Z',NULL,0);
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
CREATE TABLE hall (
	hall_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	county_code TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	incarnation TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	change_seq BIGINT NOT NULL, 
	min_schema BIGINT NOT NULL, 
	schema_version BIGINT, 
	PRIMARY KEY (hall_id)
);
INSERT INTO "hall" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','青枫县政务服务中心','340825','real','01a205ea-be80-789c-9365-50a4a3a65c0c','2026-11-23T01:00:00.000000Z',15,1,1);
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
INSERT INTO "incident" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SJ03-0001',2,'toy','SJ03-0001','SJ03','2026-11-23T01:00:00.000000Z','甲','open');
INSERT INTO "incident" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SJ03-0002',1,'toy','SJ03-0002','SJ03','2026-11-23T01:00:00.000000Z','0','open');
INSERT INTO "incident" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SJ03-0003',1,'toy','SJ03-0003','SJ03','2026-11-23T01:00:00.000000Z','0','open');
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
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',1,'01a205ea-be80-7cbe-8b12-24083fd22f89','SYS0','set_up_window','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["window","0",1,"89dad2a77b36a0ce525df73b5542d8c630b2015f5205a2fc8a6e943542119833"]]','1525b44d29562e3894839c3734d978557a83537fb1bb9f532c0434da29df2e86','0000000000000000000000000000000000000000000000000000000000000000','dc294561272de6bcaf2de05362445a6556d5148142611f586e1067bc463a353b',NULL,NULL,NULL,1,1,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',2,'01a205ea-be80-77a0-9818-f8c99d5d3195','SYS0','set_up_window','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["window","1",1,"d44f8d704c8558ac7498834b2d3c26e7c08780423fcbe393f6bff1b943be79e5"]]','8ba66d930fb724277e5e2fdd00dc7f4e034110363f8fe09715b936fe69e66a8e','dc294561272de6bcaf2de05362445a6556d5148142611f586e1067bc463a353b','4e0cee9a4fb0f516ba087e30f3dda78ea6742ee23afc6020d09ed626829a514c',NULL,NULL,NULL,1,2,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',3,'01a205ea-be80-7413-990e-945de2e8e781','SYS0','set_up_window','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["window","2",1,"f140a4092193b031bb52ea12ed5724d04080418f2afbd6afa36acc79dab1659e"]]','3d7162db3642d74cb8d75d01878a770ded75560c6353c35d8629ff3c558d10dd','4e0cee9a4fb0f516ba087e30f3dda78ea6742ee23afc6020d09ed626829a514c','beab5e2dd6443bea49e3c6210f097ee3bb9c6a5d7c79308ff9f19acd5c19ee51',NULL,NULL,NULL,1,3,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',4,'01a205ea-be80-71d7-b636-d85099090016','SYS0','set_up_window','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["window","3",1,"063a3bd8616d40f252e9874e88d08b6dfc211ed6adfd54fd107be2a622b09cae"]]','c6e26ec0bccffaeaccd22153456ea73b73de3f86ce475f436140432e5f54c048','beab5e2dd6443bea49e3c6210f097ee3bb9c6a5d7c79308ff9f19acd5c19ee51','01b4a16f3f4047f8a05538e4082aa5467b290f06a278dca4e68e592e71447da1',NULL,NULL,NULL,1,4,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',5,'01a205ea-be80-799c-836f-9b540d6be211','SYS0','enlist_staff','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["staff","ZH901",1,"1142a98ba7b6f45219a8032af7927dc949e00da1b8708d92ae5fdcc266ed5939"]]','a7ae2bb991aaaf785adb5b986497b53591020a98faf0b2797bb58526d32acefd','01b4a16f3f4047f8a05538e4082aa5467b290f06a278dca4e68e592e71447da1','cb6c0c140c0820986493725231082d6549c8b650ac32ec99055e0e9e15475305',NULL,NULL,NULL,1,5,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',6,'01a205ea-be80-705e-9c3d-d9f73817118d','SYS0','enlist_staff','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["staff","ZH902",1,"cbad477b7b318abecc84ff2103b60c723949f9b0cf95255d3e014873a9c00e33"]]','336b93532d635a6fbb7781192d933a8c8be71ee1d7fbeec3e6de52a8a0a1f52b','cb6c0c140c0820986493725231082d6549c8b650ac32ec99055e0e9e15475305','f041552ba524186ff923cce3e4bab18132c8fc98d32b3b6f6913c9a2f55150fa',NULL,NULL,NULL,1,6,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',7,'01a205ea-be80-792a-ad6c-b6dd210facd3','SYS0','enlist_staff','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["staff","ZH001",1,"0d5666bd88fd34e47911feb4cb9c7e614bea32e73c4c94990b911bd38b419ca1"]]','6aa12eb245410deca0195efe6bfb7e7c770f81a777e5a536ce3b7cdf7396ddb6','f041552ba524186ff923cce3e4bab18132c8fc98d32b3b6f6913c9a2f55150fa','91bb3158f03af19e7fc02395e4e5ff5046853327d80dcdc2b821b8bb64b159a6',NULL,NULL,NULL,1,7,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',8,'01a205ea-be80-7e4b-8190-237cb11f8cf2','SYS0','enlist_staff','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["staff","ZH031",1,"74d957254fa15d09acea8192d8a26baf35896b670282c84de8bc0a8cf4b7f144"]]','87e1836c503a221b4e81fc31813c61b310c68409251194a9f0a63d119e958d00','91bb3158f03af19e7fc02395e4e5ff5046853327d80dcdc2b821b8bb64b159a6','efa21d53fd135ec19832dcea7e5c4cdf90a10169b28504ab44a4cc74634237b8',NULL,NULL,NULL,1,8,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',9,'01a205ea-be80-74c0-a639-38b370a19fa0','SYS0','enlist_staff','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'[]','[["staff","SJ003",1,"c94c1afe016180af7a6f8f8670f102438ec23a4307d621b90eeaa8bad1569657"]]','26d0404f53e393caa605aeda906d8b8b045719e79cb486e8680071a979cecafb','efa21d53fd135ec19832dcea7e5c4cdf90a10169b28504ab44a4cc74634237b8','638eb686c8a1b2c74120621f050d23eb105e4c1c8c41374e253bd6e83e03ece4',NULL,NULL,NULL,1,9,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',10,'01a205ea-be80-7198-a792-38aaf84e6d8f','SJ03','open','clerk','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'["SJ03-0001","SJ03-0002","SJ03-0003"]','[["incident","SJ03-0001",1,"77a843fef2a72bcc9465409cdd9da04544d109d6d8b4d3794db1d04d96deb983"],["incident","SJ03-0002",1,"b1936ef72614ecca46532f72117c95eee714c80fe3cf849145921baccc8e974e"],["incident","SJ03-0003",1,"ae96ad6af2b8af1f7ac9b36655b166d869847dbda71a123aa60c8757c539a90b"]]','5ffa93a4c2361c5c7d5d937018ebdbb13d03b72ef4e98ae76fe39c3a0890366c','0000000000000000000000000000000000000000000000000000000000000000','682edda282ca49297765da98427b74b138c82600d2451b365db30ed70255d790',NULL,NULL,NULL,1,1,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',11,'01a205ea-be80-7c55-842e-e2db611ae394','SJ03','mark','clerk','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'["SJ03-0001"]','[["incident","SJ03-0001",2,"fe07a7d93d5a8cd310f1b20e567d67387764772b695876802cedc0ca319a4841"]]','fdc88f818d51661da1a9f94220440a266ff7bb35991629bd806ab1b99e5920d4','682edda282ca49297765da98427b74b138c82600d2451b365db30ed70255d790','a154138741e1bf820c73a5b8310eebdd38dffa267b9108ccb07e56b6dc56ffdc',NULL,NULL,NULL,1,2,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',12,'15b1423d-25db-5550-9842-58678da1eaed','SYS0','seal','system','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'["2026-11-23T01:00:00.000000Z"]','[["seal","2026-11-23T01:00:00.000000Z",1,"f39ce4a174004f1cc11ee65414460fe27bb8aef925980ef7a5f24f7a2b436794"]]','45f15336e6f1c08fbaf61a9fd1f9c3582fea23bdeb66f23abdd15651a8d07fd2','638eb686c8a1b2c74120621f050d23eb105e4c1c8c41374e253bd6e83e03ece4','874613ba4c2e3fc2d5ab846903ab0bcf02ffe0c822be96c124a10bd470cea42a',NULL,NULL,NULL,1,10,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',13,'01a205ea-be80-78d7-b118-29fb388c4cb6','SJ03','begin_matter','clerk','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'["M1"]','[["matter","M1",1,"efde2e5bc699f63cb989dd07ee3851131d4e8ad8d71ca19eae0a5f6c6a2d3b9a"]]','4107cc0ca0c44bab010e9bfac9190d9c11279d991d5bcc88d2ed718ab2f6ca0e','a154138741e1bf820c73a5b8310eebdd38dffa267b9108ccb07e56b6dc56ffdc','7a266f9a32bc2126b0bff979e98cc4b2cd4912acdfa38cd126037dc514112219',NULL,NULL,NULL,1,3,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',14,'01a205ea-be80-7fc0-9210-c3707a90420f','SJ03','begin_matter','clerk','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'["M2"]','[["matter","M2",1,"3e15720c2d817b1a1fcddbaa68424bcbabc5d9bb5072ad1687b9a33464cfabb2"]]','0232389b44158838832c29f1e8ce049e6166a1de4b9409553c7fdff6a1cf7afa','7a266f9a32bc2126b0bff979e98cc4b2cd4912acdfa38cd126037dc514112219','7bd92b4b94e1d8d77c9b5a13dab4d950a2d723e273d9c3f7e012a40e1b595d5f',NULL,NULL,NULL,1,4,1);
INSERT INTO "ledger" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26',15,'01a205ea-be80-75a5-b79e-dfb5b934157f','SJ03','end_matter','clerk','2026-11-23T01:00:00.000000Z','2026-11-23T01:00:00.000000Z','done',NULL,'["M2"]','[["matter","M2",2,"6c80c6dce93502d414b75a12af5cd7d6227da689da4e5526b08aa51f2fc63644"]]','65b768aca39877fa59280ab82978987ddb428dcb32e936e1c733de5b4190a38d','7bd92b4b94e1d8d77c9b5a13dab4d950a2d723e273d9c3f7e012a40e1b595d5f','20d98430d66dabddad473799d68d09503f355938a68c4e6ca0663ca63453b773',NULL,NULL,NULL,1,5,1);
CREATE TABLE ledger_body (
	hall_id TEXT NOT NULL, 
	action_id TEXT NOT NULL, 
	body TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	salt TEXT NOT NULL, 
	cipher_alg TEXT NOT NULL, 
	key_id TEXT, 
	PRIMARY KEY (hall_id, action_id)
);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-7cbe-8b12-24083fd22f89','{"actor":"system","id":"01a205ea-be80-7cbe-8b12-24083fd22f89","kind":"set_up_window","made_at":"2026-11-23T01:00:00.000000Z","payload":{"groups":[],"kind":"guide_desk","low_counter":false,"name":"导办台","number":"0","unit":"ZH"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"window":"0"},"params":{},"verdict":"done"}','f1483f95a90d9df2','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-77a0-9818-f8c99d5d3195','{"actor":"system","id":"01a205ea-be80-77a0-9818-f8c99d5d3195","kind":"set_up_window","made_at":"2026-11-23T01:00:00.000000Z","payload":{"groups":["综合","社会保险","医疗保障","民政残联"],"kind":"integrated","low_counter":true,"name":"综合窗口","number":"1","unit":"ZH"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"window":"1"},"params":{},"verdict":"done"}','f130d60fcf04bd93','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-7413-990e-945de2e8e781','{"actor":"system","id":"01a205ea-be80-7413-990e-945de2e8e781","kind":"set_up_window","made_at":"2026-11-23T01:00:00.000000Z","payload":{"groups":["综合","公积金","交通运输","卫生健康"],"kind":"integrated","low_counter":false,"name":"综合窗口","number":"2","unit":"ZH"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"window":"2"},"params":{},"verdict":"done"}','f50ae69514da8c65','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-71d7-b636-d85099090016','{"actor":"system","id":"01a205ea-be80-71d7-b636-d85099090016","kind":"set_up_window","made_at":"2026-11-23T01:00:00.000000Z","payload":{"groups":["企业开办"],"kind":"department","low_counter":false,"name":"市场监管","number":"3","unit":"SJ"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"window":"3"},"params":{},"verdict":"done"}','9ce2b10cccdaebf9','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-799c-836f-9b540d6be211','{"actor":"system","id":"01a205ea-be80-799c-836f-9b540d6be211","kind":"enlist_staff","made_at":"2026-11-23T01:00:00.000000Z","payload":{"must_change":true,"name":"柯晓","phone":null,"roles":["guide"],"staff_no":"ZH901","state":"active","unit":"ZH","verifier":"","window":"0"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"staff_no":"ZH901"},"params":{},"verdict":"done"}','90d19838b0d7ec0b','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-705e-9c3d-d9f73817118d','{"actor":"system","id":"01a205ea-be80-705e-9c3d-d9f73817118d","kind":"enlist_staff","made_at":"2026-11-23T01:00:00.000000Z","payload":{"must_change":true,"name":"丁惊蛰","phone":null,"roles":["clerk","guide"],"staff_no":"ZH902","state":"active","unit":"ZH","verifier":"","window":"0"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"staff_no":"ZH902"},"params":{},"verdict":"done"}','3e97818ecb96c4db','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-792a-ad6c-b6dd210facd3','{"actor":"system","id":"01a205ea-be80-792a-ad6c-b6dd210facd3","kind":"enlist_staff","made_at":"2026-11-23T01:00:00.000000Z","payload":{"must_change":true,"name":"陈雨晴","phone":null,"roles":["clerk"],"staff_no":"ZH001","state":"active","unit":"ZH","verifier":"","window":"1"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"staff_no":"ZH001"},"params":{},"verdict":"done"}','adbe172296d5234a','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-7e4b-8190-237cb11f8cf2','{"actor":"system","id":"01a205ea-be80-7e4b-8190-237cb11f8cf2","kind":"enlist_staff","made_at":"2026-11-23T01:00:00.000000Z","payload":{"must_change":true,"name":"程谷风","phone":null,"roles":["clerk"],"staff_no":"ZH031","state":"active","unit":"ZH","verifier":"","window":"L1"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"staff_no":"ZH031"},"params":{},"verdict":"done"}','42b24c6ba4e6ed24','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-74c0-a639-38b370a19fa0','{"actor":"system","id":"01a205ea-be80-74c0-a639-38b370a19fa0","kind":"enlist_staff","made_at":"2026-11-23T01:00:00.000000Z","payload":{"must_change":true,"name":"王晓棠","phone":null,"roles":["clerk"],"staff_no":"SJ003","state":"active","unit":"SJ","verifier":"","window":"3"},"station":"SYS0","subjects":[],"version":1}','{"code":null,"detail":{"staff_no":"SJ003"},"params":{},"verdict":"done"}','ec636a8ac0a1271e','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-7198-a792-38aaf84e6d8f','{"actor":"clerk","id":"01a205ea-be80-7198-a792-38aaf84e6d8f","kind":"open","made_at":"2026-11-23T01:00:00.000000Z","payload":{"ids":["SJ03-0001","SJ03-0002","SJ03-0003"]},"station":"SJ03","subjects":["SJ03-0001","SJ03-0002","SJ03-0003"],"version":1}','{"code":null,"detail":{"opened":["SJ03-0001","SJ03-0002","SJ03-0003"]},"params":{},"verdict":"done"}','2fa8edd094ba97ae','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-7c55-842e-e2db611ae394','{"actor":"clerk","id":"01a205ea-be80-7c55-842e-e2db611ae394","kind":"mark","made_at":"2026-11-23T01:00:00.000000Z","payload":{"expect":{"SJ03-0001":1},"words":"甲"},"station":"SJ03","subjects":["SJ03-0001"],"version":1}','{"code":null,"detail":{},"params":{},"verdict":"done"}','69733a9247d58fa3','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','15b1423d-25db-5550-9842-58678da1eaed','{"actor":"system","id":"15b1423d-25db-5550-9842-58678da1eaed","kind":"seal","made_at":"2026-11-23T01:00:00.000000Z","payload":{"seal":"2026-11-23T01:00:00.000000Z"},"station":"SYS0","subjects":["2026-11-23T01:00:00.000000Z"],"version":1}','{"code":null,"detail":{"upto":11},"params":{},"verdict":"done"}','c55018300372555f','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-78d7-b118-29fb388c4cb6','{"actor":"clerk","id":"01a205ea-be80-78d7-b118-29fb388c4cb6","kind":"begin_matter","made_at":"2026-11-23T01:00:00.000000Z","payload":{"matter":"M1"},"station":"SJ03","subjects":["M1"],"version":1}','{"code":null,"detail":{},"params":{},"verdict":"done"}','54b12eae62d11e88','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-7fc0-9210-c3707a90420f','{"actor":"clerk","id":"01a205ea-be80-7fc0-9210-c3707a90420f","kind":"begin_matter","made_at":"2026-11-23T01:00:00.000000Z","payload":{"matter":"M2"},"station":"SJ03","subjects":["M2"],"version":1}','{"code":null,"detail":{},"params":{},"verdict":"done"}','7eb0766d1877f8c6','none',NULL);
INSERT INTO "ledger_body" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','01a205ea-be80-75a5-b79e-dfb5b934157f','{"actor":"clerk","id":"01a205ea-be80-75a5-b79e-dfb5b934157f","kind":"end_matter","made_at":"2026-11-23T01:00:00.000000Z","payload":{"matter":"M2","outcome":"answered","version":1},"station":"SJ03","subjects":["M2"],"version":1}','{"code":null,"detail":{},"params":{},"verdict":"done"}','eff26b5010af3177','none',NULL);
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
	created_at TEXT NOT NULL, 
	ord BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, id)
);
INSERT INTO "matter" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','M1',1,'T1','food',NULL,NULL,NULL,'2026-11-23T01:00:00.000000Z',1);
INSERT INTO "matter" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','M2',2,'T1','food',NULL,NULL,'answered','2026-11-23T01:00:00.000000Z',1);
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
CREATE TABLE presence (
	hall_id TEXT NOT NULL, 
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	window_id TEXT, 
	station TEXT, 
	since TEXT NOT NULL, 
	planned_minutes BIGINT, 
	PRIMARY KEY (hall_id, id)
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
INSERT INTO "seal" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','2026-11-23T01:00:00.000000Z',1,'2026-11-23T01:00:00.000000Z','[["SJ03",1,2,"a154138741e1bf820c73a5b8310eebdd38dffa267b9108ccb07e56b6dc56ffdc"],["SYS0",1,9,"638eb686c8a1b2c74120621f050d23eb105e4c1c8c41374e253bd6e83e03ece4"]]','0000000000000000000000000000000000000000000000000000000000000000','f72c640ae94dfe3c51b0e3b3a850ee736c744c857fa26c148552390053d58d83','SYS0',11);
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
INSERT INTO "staff" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','ZH901',1,'柯晓','ZH','["guide"]','0',NULL,'active');
INSERT INTO "staff" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','ZH902',1,'丁惊蛰','ZH','["clerk","guide"]','0',NULL,'active');
INSERT INTO "staff" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','ZH001',1,'陈雨晴','ZH','["clerk"]','1',NULL,'active');
INSERT INTO "staff" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','ZH031',1,'程谷风','ZH','["clerk"]','L1',NULL,'active');
INSERT INTO "staff" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SJ003',1,'王晓棠','SJ','["clerk"]','3',NULL,'active');
CREATE TABLE station (
	hall_id TEXT NOT NULL, 
	segment TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	window_id TEXT, 
	units TEXT, 
	head_hash TEXT NOT NULL, 
	enrolled_at TEXT NOT NULL, 
	epoch BIGINT NOT NULL, 
	head_seq BIGINT NOT NULL, 
	frozen BIGINT NOT NULL, 
	PRIMARY KEY (hall_id, segment)
);
INSERT INTO "station" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SYS0','system','system',NULL,NULL,'874613ba4c2e3fc2d5ab846903ab0bcf02ffe0c822be96c124a10bd470cea42a','2026-11-23T01:00:00.000000Z',1,10,0);
INSERT INTO "station" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','SJ03','3号窗口','window','3',NULL,'20d98430d66dabddad473799d68d09503f355938a68c4e6ca0663ca63453b773','2026-11-23T01:00:00.000000Z',1,5,0);
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
CREATE TABLE "window" (
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
INSERT INTO "window" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','0',1,'导办台','ZH','guide_desk','[]',NULL,NULL,'closed','2026-11-23T01:00:00.000000Z',0);
INSERT INTO "window" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','1',1,'综合窗口','ZH','integrated','["综合","社会保险","医疗保障","民政残联"]',NULL,NULL,'closed','2026-11-23T01:00:00.000000Z',1);
INSERT INTO "window" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','2',1,'综合窗口','ZH','integrated','["综合","公积金","交通运输","卫生健康"]',NULL,NULL,'closed','2026-11-23T01:00:00.000000Z',0);
INSERT INTO "window" VALUES('01a205ea-be80-72d3-a652-e44da7f29e26','3',1,'市场监管','SJ','department','["企业开办"]',NULL,NULL,'closed','2026-11-23T01:00:00.000000Z',0);
CREATE INDEX ix_number_block_station_day ON number_block (hall_id, station, day);
CREATE INDEX ix_person_id_index ON person (hall_id, id_index);
CREATE INDEX ix_ticket_day_state ON ticket (hall_id, day, state);
CREATE INDEX ix_ticket_day_called_at ON ticket (hall_id, day, called_at);
CREATE INDEX ix_ticket_person_id ON ticket (hall_id, person_id);
CREATE INDEX ix_appointment_person_id ON appointment (hall_id, person_id);
CREATE INDEX ix_appointment_day_state ON appointment (hall_id, day, state);
CREATE INDEX ix_diversion_day ON diversion (hall_id, day);
CREATE INDEX ix_matter_ticket_id ON matter (hall_id, ticket_id);
CREATE INDEX ix_service_case_state ON service_case (hall_id, state);
CREATE INDEX ix_service_case_applicant_id ON service_case (hall_id, applicant_id);
CREATE INDEX ix_service_case_resubmission_of ON service_case (hall_id, resubmission_of);
CREATE INDEX ix_service_case_ticket_id ON service_case (hall_id, ticket_id);
CREATE INDEX ix_material_row_case_id ON material_row (hall_id, case_id);
CREATE INDEX ix_party_case_id ON party (hall_id, case_id);
CREATE INDEX ix_party_person_id ON party (hall_id, person_id);
CREATE INDEX ix_paper_ticket_id ON paper (hall_id, ticket_id);
CREATE INDEX ix_paper_case_id ON paper (hall_id, case_id);
CREATE INDEX ix_first_record_ticket_id ON first_record (hall_id, ticket_id);
CREATE INDEX ix_first_record_owner ON first_record (hall_id, owner);
CREATE INDEX ix_handoff_to_window_state ON handoff (hall_id, to_window, state);
CREATE INDEX ix_handoff_ticket_id ON handoff (hall_id, ticket_id);
CREATE INDEX ix_approval_sheet_id ON approval (hall_id, sheet_id);
CREATE INDEX ix_approval_case_id ON approval (hall_id, case_id);
CREATE INDEX ix_approval_state ON approval (hall_id, state);
CREATE INDEX ix_approval_proposer ON approval (hall_id, proposer);
CREATE INDEX ix_parked_station_subject ON parked (hall_id, station, subject);
