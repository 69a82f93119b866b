-- The rows of returns, a table a sheet and a column a heading, by the headings' own names.
-- Blank is null: what may be blank is for the return definitions to say, not for this file.

-- CPD take-up
create table if not exists cpd_session (
  submission bigint not null,
  `row_number` int not null,
  `session_code` ${text},
  `programme` ${text},
  `date` date,
  `skill_area` varchar(100),
  `aimed_at` varchar(100),
  `origin` varchar(100),
  `places_offered` bigint,
  primary key (submission, `row_number`)
) ${table};

create table if not exists cpd_participant (
  submission bigint not null,
  `row_number` int not null,
  `session_code` ${text},
  `school_urn` int,
  `participant_reference` ${text},
  `leader_group` varchar(100),
  `booked` boolean,
  `attended` boolean,
  `completed` boolean,
  `trust` ${text},
  primary key (submission, `row_number`)
) ${table};

-- Network attendance
create table if not exists network_session (
  submission bigint not null,
  `row_number` int not null,
  `session_code` ${text},
  `network` ${text},
  `target_group` varchar(100),
  `date` date,
  `mode` varchar(100),
  `focus` varchar(100),
  `co_ordinator` ${text},
  primary key (submission, `row_number`)
) ${table};

create table if not exists network_attendance (
  submission bigint not null,
  `row_number` int not null,
  `session_code` ${text},
  `school_urn` int,
  `leader_group` varchar(100),
  `expected` bigint,
  `attended` bigint,
  primary key (submission, `row_number`)
) ${table};

-- System-leader deployment
create table if not exists system_leader (
  submission bigint not null,
  `row_number` int not null,
  `leader_reference` ${text},
  `designation` varchar(100),
  `designated_on` date,
  `home_school_urn` int,
  `roles_offered` varchar(1000),
  `ofsted_trained` boolean,
  `led_more_than_one_school` boolean,
  `head_capacity` varchar(100),
  `school_capacity` varchar(100),
  `capacity_reviewed_on` date,
  `inspection_position` varchar(100),
  `days_offered` decimal(38, 18),
  `qa_status` varchar(100),
  primary key (submission, `row_number`)
) ${table};

create table if not exists deployment (
  submission bigint not null,
  `row_number` int not null,
  `deployment_code` ${text},
  `leader_reference` ${text},
  `role` varchar(100),
  `requested_on` date,
  `capacity_checked_on` date,
  `start_date` date,
  `end_date` date,
  `supported_school_urn` int,
  `days_delivered` decimal(38, 18),
  `formality` varchar(100),
  `funding` ${text},
  `qa_reviewed_on` date,
  primary key (submission, `row_number`)
) ${table};

-- Governor vacancies
create table if not exists governing_board (
  submission bigint not null,
  `row_number` int not null,
  `school_urn` int,
  `board_type` varchar(100),
  `instrument_date` date,
  `chair_in_post` boolean,
  `new_chair_this_term` boolean,
  `governance_professional_in_post` boolean,
  primary key (submission, `row_number`)
) ${table};

create table if not exists governor_places (
  submission bigint not null,
  `row_number` int not null,
  `school_urn` int,
  `category` varchar(100),
  `places` bigint,
  `in_post` bigint,
  `vacant` bigint,
  `oldest_vacancy_since` date,
  `terms_ending_within_two_terms` bigint,
  primary key (submission, `row_number`)
) ${table};

-- Feedback survey
create table if not exists survey_invitation (
  submission bigint not null,
  `row_number` int not null,
  `survey` ${text},
  `leader_group` varchar(100),
  `invited` bigint,
  primary key (submission, `row_number`)
) ${table};

create table if not exists survey_response (
  submission bigint not null,
  `row_number` int not null,
  `survey` ${text},
  `item` varchar(100),
  `respondent_reference` ${text},
  `leader_group` varchar(100),
  `school_urn` int,
  `response` varchar(100),
  primary key (submission, `row_number`)
) ${table};

-- Commissioned reviews
create table if not exists commissioned_review (
  submission bigint not null,
  `row_number` int not null,
  `review_code` ${text},
  `aspect` ${text},
  `commissioned_on` date,
  `due_on` date,
  `completed_on` date,
  `grade` varchar(100),
  `actions_due` bigint,
  `actions_closed` bigint,
  primary key (submission, `row_number`)
) ${table};

-- Strategy progress
create table if not exists recommendation (
  submission bigint not null,
  `row_number` int not null,
  `code` ${text},
  `status` varchar(100),
  `lead` ${text},
  `note` ${text},
  primary key (submission, `row_number`)
) ${table};

create table if not exists next_step (
  submission bigint not null,
  `row_number` int not null,
  `code` ${text},
  `status` varchar(100),
  primary key (submission, `row_number`)
) ${table};

create table if not exists pathway (
  submission bigint not null,
  `row_number` int not null,
  `pathway` ${text},
  `approved_on` date,
  `reviewed_on` date,
  primary key (submission, `row_number`)
) ${table};

create table if not exists induction (
  submission bigint not null,
  `row_number` int not null,
  `school_urn` int,
  `role` varchar(100),
  `newness` varchar(100),
  `started_on` date,
  `offered_on` date,
  `mentor_allocated_on` date,
  primary key (submission, `row_number`)
) ${table};

create table if not exists strategic_group (
  submission bigint not null,
  `row_number` int not null,
  `group` ${text},
  `level` varchar(100),
  `met_this_term` boolean,
  `partner_category` ${text},
  `school_urn` int,
  `headteacher` boolean,
  `seats` bigint,
  `present` bigint,
  primary key (submission, `row_number`)
) ${table};

create table if not exists leadership_event (
  submission bigint not null,
  `row_number` int not null,
  `event` ${text},
  `kind` varchar(100),
  `date` date,
  primary key (submission, `row_number`)
) ${table};

create table if not exists signposting (
  submission bigint not null,
  `row_number` int not null,
  `item` ${text},
  `priority_area` ${text},
  `beyond_norfolk` boolean,
  `live` boolean,
  primary key (submission, `row_number`)
) ${table};

create table if not exists opportunity (
  submission bigint not null,
  `row_number` int not null,
  `opportunity` ${text},
  `kind` varchar(100),
  `places` bigint,
  `filled` bigint,
  primary key (submission, `row_number`)
) ${table};

-- Outcomes and inspection
create table if not exists inspection (
  submission bigint not null,
  `row_number` int not null,
  `school_urn` int,
  `regime` varchar(100),
  `position` varchar(100),
  primary key (submission, `row_number`)
) ${table};

create table if not exists pupil_outcome (
  submission bigint not null,
  `row_number` int not null,
  `measure` ${text},
  `kind` varchar(100),
  `academic_year` ${text},
  `norfolk` decimal(38, 18),
  `england` decimal(38, 18),
  primary key (submission, `row_number`)
) ${table};

-- Leadership pipeline
create table if not exists pipeline_school (
  submission bigint not null,
  `row_number` int not null,
  `school_urn` int,
  `headship` varchar(100),
  `succession_conversation_on` date,
  `aspiring_leaders` bigint,
  `aspiring_leaders_developing` bigint,
  primary key (submission, `row_number`)
) ${table};
