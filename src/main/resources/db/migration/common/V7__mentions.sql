-- What of a return was passed over, or read although it was hidden: sentences for whoever sent it.
create table if not exists mention (
  submission bigint not null,
  position int not null,
  sentence ${text} not null,
  primary key (submission, position)
) ${table};
