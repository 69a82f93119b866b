-- How a result is to be read: how sure it is and whether it has moved. Null where nothing is said,
-- as of every result kept before this was worked out. Numbers are exact: one over the other.

alter table result add column if not exists variation varchar(30);
-- what the variation rests on, in words
alter table result add column if not exists variation_basis ${text};
alter table result add column if not exists limit_low ${text};
alter table result add column if not exists limit_high ${text};
-- of those expected to report themselves
alter table result add column if not exists covered bigint;
alter table result add column if not exists units bigint;
-- the lowest and highest it could be were the rest to report
alter table result add column if not exists bound_low ${text};
alter table result add column if not exists bound_high ${text};
alter table result add column if not exists interval_low ${text};
alter table result add column if not exists interval_high ${text};
-- how it stands to its baseline, a sentence
alter table result add column if not exists since_baseline ${text};
