-- What is kept of every return and every run. Nothing here is updated in place but a submission's
-- own state. ${text} is text of any length; moments are in UTC.

-- The full text of a rule, definition, register, calendar or other text a run depended on.
create table if not exists document (
  fingerprint char(64) not null,
  -- deflated; the fingerprint is that of the plain bytes
  content longblob not null,
  primary key (fingerprint)
) ${table};

-- The input folder's own documents (calendar, register, links, expected list), as each import that
-- saw them changed found them all.
create table if not exists input_document (
  authority int not null,
  seen_at datetime(6) not null,
  position int not null,
  -- below the input folder, with /
  path ${text} not null,
  fingerprint char(64) not null,
  primary key (authority, seen_at, position)
) ${table};

-- A return as it arrived, or a file that was turned away (then what could be made out of it).
create table if not exists submission (
  id bigint not null auto_increment,
  authority int not null,
  -- empty: a file that is no return of any term
  term varchar(20) not null,
  kind varchar(100) not null,
  submitter ${text} not null,
  -- the submitter without case, runs of space as one
  submitter_key ${text} not null,
  contact ${text} not null,
  date_submitted date,
  imported_at datetime(6) not null,
  fingerprint char(64) not null,
  own_references boolean not null,
  -- reading, accepted or rejected
  state varchar(10) not null,
  -- when it was accepted or rejected
  settled_at datetime(6),
  -- when it was withdrawn or, if rejected, was found to have left the input folder
  withdrawn_at datetime(6),
  withdrawn_by varchar(200),
  withdrawn_because ${text},
  primary key (id)
) ${table};

create index if not exists submission_of_term on submission (authority, term);

create table if not exists submission_file (
  submission bigint not null,
  position int not null,
  -- below the input folder, with /
  path ${text} not null,
  fingerprint char(64) not null,
  primary key (submission, position)
) ${table};

create table if not exists sheet_count (
  submission bigint not null,
  position int not null,
  sheet varchar(100) not null,
  rows_read bigint not null,
  rows_accepted bigint not null,
  rows_left_out bigint not null,
  primary key (submission, position)
) ${table};

-- A row that an error left out, and the errors that did it.
create table if not exists left_out_row (
  submission bigint not null,
  sheet varchar(100) not null,
  `row_number` int not null,
  school_urn int,
  -- the checks' numbers, with a space between
  checks varchar(200) not null,
  primary key (submission, sheet, `row_number`)
) ${table};

-- What is wrong or asked: of a submission, or of a term while a run settled it.
create table if not exists finding (
  id bigint not null auto_increment,
  submission bigint,
  run bigint,
  kind varchar(100) not null,
  submitter ${text} not null,
  check_number varchar(5) not null,
  file ${text} not null,
  sheet ${text},
  `row_number` int,
  column_heading varchar(200),
  expected ${text} not null,
  found ${text} not null,
  outcome ${text} not null,
  mend ${text} not null,
  primary key (id)
) ${table};

create index if not exists finding_of_submission on finding (submission);
create index if not exists finding_of_run on finding (run);

create table if not exists run (
  number bigint not null auto_increment,
  -- the id people see
  id varchar(64) not null,
  authority int not null,
  term varchar(20) not null,
  clock datetime(6) not null,
  inputs char(64) not null,
  rules char(64) not null,
  primary key (number),
  unique (authority, id)
) ${table};

create index if not exists run_of_term on run (authority, term);

create table if not exists run_submission (
  run bigint not null,
  position int not null,
  submission bigint not null,
  primary key (run, position)
) ${table};

create table if not exists run_document (
  run bigint not null,
  position int not null,
  path ${text} not null,
  fingerprint char(64) not null,
  primary key (run, position)
) ${table};

create table if not exists run_version (
  run bigint not null,
  position int not null,
  name varchar(100) not null,
  version varchar(200) not null,
  primary key (run, position)
) ${table};

create table if not exists run_phase (
  run bigint not null,
  position int not null,
  phase varchar(100) not null,
  seconds double not null,
  primary key (run, position)
) ${table};

-- Exact decimals are kept as they are written out, so that none is rounded.
create table if not exists result (
  run bigint not null,
  position int not null,
  indicator varchar(200) not null,
  breakdown varchar(50) not null,
  group_name ${text} not null,
  numerator varchar(200),
  denominator varchar(200),
  -- the value is one over the other
  value_over varchar(1000),
  value_under varchar(1000),
  flags varchar(10) not null,
  target varchar(200),
  tolerance varchar(200),
  status varchar(30) not null,
  reason ${text} not null,
  contributing_rows bigint not null,
  evidence char(64) not null,
  primary key (run, position)
) ${table};
