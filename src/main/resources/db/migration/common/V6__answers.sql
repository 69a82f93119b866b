-- Returns that went to their submitter and came back, and what was answered in them.

-- What a query is about, by which it is known again; empty for an error.
alter table finding add column if not exists subject ${text} not null default '';

-- How often the return went round as a fix-list before it came like this; 0: never.
alter table submission add column if not exists rounds int not null default 0;

-- What was answered to queries. A later answer to the same query counts instead of an earlier one.
create table if not exists answer (
  id bigint not null auto_increment,
  -- the return that the answer came with; an answer counts while that is not withdrawn
  submission bigint not null,
  position int not null,
  -- what the query is known by
  query char(64) not null,
  note ${text} not null,
  answered_by ${text} not null,
  answered_at datetime(6) not null,
  primary key (id)
) ${table};

create index if not exists answer_of_submission on answer (submission);
