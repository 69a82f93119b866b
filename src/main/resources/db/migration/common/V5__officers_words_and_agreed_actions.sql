-- What officers write beside the figures, and what the board wrote into a report that was issued.

create table if not exists officer_comment (
  submission bigint not null,
  `row_number` int not null,
  `indicator` varchar(200),
  `comment` ${text},
  `decision_asked` ${text},
  `author` ${text},
  primary key (submission, `row_number`)
) ${table};

create table if not exists board_action (
  submission bigint not null,
  `row_number` int not null,
  -- the term it was agreed in, the indicator and, of a part, its breakdown and group
  `reference` ${text},
  `action` ${text},
  `owner` ${text},
  `due` ${text},
  primary key (submission, `row_number`)
) ${table};
