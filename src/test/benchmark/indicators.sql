-- The indicators of one term by GROUP BY, as an analyst with the same tables would write them:
-- every numerator and denominator that rules/ defines, breakdowns and distinct counts included, but
-- for the triangulation flags. EvaluateBySql runs it, statement by statement, and compares.
--
-- ${store} is the database of the returns. EvaluateBySql has filled, untimed: sent (the submissions
-- in force; back: how many terms ago), school (the register), stands_for (the school that a URN's
-- rows count for), school_group (all, area, phase, type and rural of each school), owed (what was
-- expected), and @first, @end and @deadline of the term.

-- What the term's rows say is put together once, with what they join to.

create table cpd_session (key (submission, session_code(60))) as
select t.* from ${store}.cpd_session t join sent s on s.id = t.submission and s.back = 0;

create table participant (key (school)) as
select p.submission, w.school, p.leader_group, p.booked, p.attended, p.completed,
       if(s.own_references, concat(s.submitter, ' / ', p.participant_reference), p.participant_reference) as person,
       c.session_code, c.skill_area, lower(c.programme) as programme
from ${store}.cpd_participant p
join sent s on s.id = p.submission and s.back = 0
left join cpd_session c on c.submission = p.submission and c.session_code = p.session_code
left join stands_for w on w.urn = p.school_urn;

create table network_session (key (submission, session_code(60))) as
select t.* from ${store}.network_session t join sent s on s.id = t.submission and s.back = 0;

create table attendance (key (school)) as
select t.submission, w.school, t.expected, t.attended, n.target_group, n.mode
from ${store}.network_attendance t
join sent s on s.id = t.submission and s.back = 0
left join network_session n on n.submission = t.submission and n.session_code = t.session_code
left join stands_for w on w.urn = t.school_urn;

create table places (key (school)) as
select t.*, w.school
from ${store}.governor_places t
join sent s on s.id = t.submission and s.back = 0
join stands_for w on w.urn = t.school_urn;

create table board (key (school)) as
select t.*, w.school
from ${store}.governing_board t
join sent s on s.id = t.submission and s.back = 0
join stands_for w on w.urn = t.school_urn;

create table response (key (item, leader_group)) as
select t.* from ${store}.survey_response t join sent s on s.id = t.submission and s.back = 0;

create table pipeline (key (school)) as
select t.*, w.school
from ${store}.pipeline_school t
join sent s on s.id = t.submission and s.back = 0
join stands_for w on w.urn = t.school_urn;

create table leader (primary key (submission, leader_reference(60))) as
select t.submission, t.leader_reference, t.designation, t.days_offered, t.qa_status,
       t.ofsted_trained, t.led_more_than_one_school, t.head_capacity, t.school_capacity,
       coalesce(w.school, 0) as home,
       case
         when t.head_capacity = 'None' then 'Head capacity'
         when t.school_capacity = 'None' then 'School capacity'
         when t.inspection_position = 'Below' then 'Inspection position'
         when t.qa_status = 'Lapsed' then 'QA lapsed'
         else 'Deployable'
       end as reason,
       if(s.own_references, concat(s.submitter, ' / ', t.leader_reference), t.leader_reference) as person
from ${store}.system_leader t
join sent s on s.id = t.submission and s.back = 0
left join stands_for w on w.urn = t.home_school_urn;

create table deployment (key (submission, leader_reference(60))) as
select t.*, w.school, s.back,
       (t.start_date is null and t.end_date is not null) as withdrawn,
       coalesce(t.start_date <= @end and (t.end_date is null or t.end_date >= @first), 0) as active
from ${store}.deployment t
join sent s on s.id = t.submission and s.back = 0
left join stands_for w on w.urn = t.supported_school_urn;

create table at_work (primary key (submission, leader_reference(60))) as
select submission, leader_reference, sum(active) as deployments, sum(coalesce(days_delivered, 0)) as days
from deployment
where leader_reference is not null and not withdrawn
group by submission, leader_reference;

create table leader_home (key (submission, leader_reference(60))) as
select t.submission, t.leader_reference, w.school
from ${store}.system_leader t
join sent s on s.id = t.submission
join stands_for w on w.urn = t.home_school_urn;

create table contact (primary key (school)) as
select w.school from ${store}.cpd_participant t join sent s on s.id = t.submission join stands_for w on w.urn = t.school_urn where t.attended
union
select w.school from ${store}.network_attendance t join sent s on s.id = t.submission join stands_for w on w.urn = t.school_urn where t.attended > 0
union
select w.school
from ${store}.deployment t join sent s on s.id = t.submission join stands_for w on w.urn = t.supported_school_urn
where t.start_date <= s.end and (t.end_date is null or t.end_date >= s.first)
union
select w.school
from ${store}.deployment t
join sent s on s.id = t.submission
join leader_home w using (submission, leader_reference)
where t.start_date <= s.end and (t.end_date is null or t.end_date >= s.first);

-- Over schools: reached or not.

insert into figure
select 'cpd-schools-reached', g.breakdown, g.grp, count(r.school), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
left join (select distinct school from participant where attended) r on r.school = g.urn
group by g.breakdown, g.grp;

insert into figure
select 'cpd-governors-reached', g.breakdown, g.grp, count(r.school), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
left join (select distinct school from participant where attended and leader_group = 'Governor') r on r.school = g.urn
where g.breakdown in ('all', 'area', 'type')
group by g.breakdown, g.grp;

insert into figure
select 'cpd-west-gap', 'all', 'All', null, null,
       100 * sum(not west and reached) / sum(not west) - 100 * sum(west and reached) / sum(west)
from (select s.area = 'King''s Lynn and West Norfolk' as west, r.school is not null as reached
      from school s
      left join (select distinct school from participant where attended) r on r.school = s.urn
      where s.counted) x;

insert into figure
select 'cpd-rural-gap', 'all', 'All', null, null,
       100 * sum(not rural and reached) / sum(not rural) - 100 * sum(rural and reached) / sum(rural)
from (select s.rural = 'Rural' as rural, r.school is not null as reached
      from school s
      left join (select distinct school from participant where attended) r on r.school = s.urn
      where s.counted) x;

insert into figure
select 'network-schools-reached', g.breakdown, g.grp, count(r.school), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
left join (select distinct school from attendance where attended > 0) r on r.school = g.urn
group by g.breakdown, g.grp;

insert into figure
select 'schools-in-partnership', g.breakdown, g.grp, sum(s.partnership), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
where g.breakdown <> 'type'
group by g.breakdown, g.grp;

insert into figure
select 'schools-untouched', g.breakdown, g.grp, sum(c.school is null), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
left join contact c on c.school = g.urn
where g.breakdown <> 'type'
group by g.breakdown, g.grp;

insert into figure
select 'strategic-schools-represented', g.breakdown, g.grp, count(r.school), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
left join (select distinct w.school
           from ${store}.strategic_group t
           join sent b on b.id = t.submission and b.back = 0
           join stands_for w on w.urn = t.school_urn) r on r.school = g.urn
where g.breakdown in ('all', 'area', 'phase')
group by g.breakdown, g.grp;

insert into figure
select 'schools-contributing', g.breakdown, g.grp, count(r.home), count(*), null
from school_group g
join school s on s.urn = g.urn and s.counted
left join (select distinct l.home
           from leader l
           join at_work w using (submission, leader_reference)
           where w.deployments > 0) r on r.home = g.urn
where g.breakdown <> 'rural'
group by g.breakdown, g.grp;

insert into figure
select 'schools-reciprocating', 'all', 'All', sum(gives and receives), count(*), null
from (select s.urn,
             s.urn in (select l.home from leader l join at_work w using (submission, leader_reference) where w.deployments > 0) as gives,
             s.urn in (select d.school from deployment d where d.active and d.school is not null) as receives
      from school s
      where s.counted) x
where gives or receives;

-- Continuing professional development.

insert into figure
select 'cpd-places-filled', 'all', 'All',
       (select count(*) from participant where attended and session_code is not null),
       (select sum(places_offered) from cpd_session), null;

insert into figure
select 'cpd-places-filled', 'skill area', skill_area, coalesce(attended, 0), places, null
from (select skill_area, sum(places_offered) as places from cpd_session group by skill_area) s
left join (select skill_area, sum(attended) as attended from participant group by skill_area) a using (skill_area);

insert into figure
select 'cpd-participants', 'all', 'All', count(distinct person), null, null from participant where attended;

insert into figure
select 'cpd-participants', 'leader group', leader_group, count(distinct person), null, null
from participant where attended group by leader_group;

insert into figure
select 'cpd-participants', 'area', s.area, count(distinct person), null, null
from participant p join school s on s.urn = p.school where attended group by s.area;

insert into figure
select 'cpd-completion', 'all', 'All', sum(done), sum(came), null
from (select person, programme, max(attended) as came, max(completed) as done
      from participant where programme is not null and (attended or completed) group by person, programme) x;

insert into figure
select 'cpd-completion', 'leader group', leader_group, sum(done), sum(came), null
from (select leader_group, person, programme, max(attended) as came, max(completed) as done
      from participant where programme is not null and (attended or completed) group by leader_group, person, programme) x
group by leader_group;

insert into figure
select 'cpd-non-attendance', 'all', 'All', sum(not attended), count(*), null from participant where booked;

insert into figure
select 'cpd-non-attendance', 'submitter', s.submitter, sum(not attended), count(*), null
from participant p join sent s on s.id = p.submission where booked group by s.submitter;

insert into figure
select 'cpd-beyond-headteachers', 'all', 'All', sum(not head), count(*), null
from (select person, max(leader_group = 'Headteacher') as head from participant where attended group by person) x;

insert into figure
select 'cpd-beyond-headteachers', 'area', area, sum(not head), count(*), null
from (select s.area, person, max(leader_group = 'Headteacher') as head
      from participant p join school s on s.urn = p.school where attended group by s.area, person) x
group by area;

insert into figure
select 'cpd-beyond-norfolk', coalesce(b, 'all'), coalesce(b2, 'All'), above, below, null
from (select if(skill_area is null, null, 'skill area') as b, skill_area as b2,
             sum(origin in ('Regional', 'National')) as above, count(*) as below
      from cpd_session group by skill_area with rollup) x;

insert into figure
select 'cpd-skills-covered', 'all', 'All', count(distinct skill_area), 4, null from cpd_session;

insert into figure
select 'cpd-priority-groups-covered', 'all', 'All', count(distinct aimed_at), 4, null
from cpd_session where aimed_at in ('Executive leader', 'Governor', 'Middle leader', 'Early career teacher');

-- Networks.

insert into figure
select 'networks-active', 'all', 'All', count(distinct target_group), 7, null from network_session;

insert into figure
select 'networks-coordinated', 'all', 'All', sum(coordinated), count(*), null
from (select lower(network), max(co_ordinator is not null) as coordinated from network_session group by lower(network)) x;

insert into figure
select 'network-practice-focus', if(target_group is null, 'all', 'target group'), coalesce(target_group, 'All'),
       sum(focus = 'Practice'), count(*), null
from network_session group by target_group with rollup;

insert into figure
select 'network-attendance-rate', if(target_group is null, 'all', 'target group'), coalesce(target_group, 'All'),
       sum(attended), sum(expected), null
from attendance group by target_group with rollup;

insert into figure
select 'network-attendance-rate', 'area', s.area, sum(a.attended), sum(a.expected), null
from attendance a join school s on s.urn = a.school group by s.area;

insert into figure
select 'network-online-reach', 'all', 'All', sum(if(a.mode = 'Online', a.attended, 0)), sum(a.attended), null
from attendance a
join school s on s.urn = a.school
where s.rural = 'Rural' or s.area = 'King''s Lynn and West Norfolk';

-- System leaders and their deployments.

insert into figure
select 'system-leaders-designated', if(designation is null, 'all', 'designation'), coalesce(designation, 'All'),
       count(distinct person), null, null
from leader group by designation with rollup;

insert into figure
select 'system-leaders-designated', 'area', coalesce(s.area, 'Outside the authority'), count(distinct person), null, null
from leader l left join school s on s.urn = l.home group by coalesce(s.area, 'Outside the authority');

insert into figure
select 'system-leaders-per-100-schools', 'all', 'All',
       (select count(distinct person) from leader), (select sum(counted) from school), null;

insert into figure
select 'system-leaders-per-100-schools', 'area', a.area, coalesce(x.leaders, 0), coalesce(y.schools, 0), null
from (select area from school where counted union select 'Outside the authority') a
left join (select coalesce(s.area, 'Outside the authority') as area, count(distinct person) as leaders
      from leader l left join school s on s.urn = l.home group by coalesce(s.area, 'Outside the authority')) x
  using (area)
left join (select area, sum(counted) as schools from school group by area) y using (area);

insert into figure
select 'system-leaders-deployable', if(designation is null, 'all', 'designation'), coalesce(designation, 'All'),
       count(distinct if(reason = 'Deployable', person, null)), count(distinct person), null
from leader group by designation with rollup;

insert into figure
select 'system-leaders-deployable', 'reason', reason, count(distinct person), (select count(distinct person) from leader), null
from leader group by reason;

insert into figure
select 'system-leaders-used', if(designation is null, 'all', 'designation'), coalesce(designation, 'All'),
       count(distinct if(w.deployments > 0, person, null)), count(distinct person), null
from leader l left join at_work w using (submission, leader_reference)
where l.reason = 'Deployable'
group by designation with rollup;

insert into figure
select 'system-leaders-overused', 'all', 'All',
       count(distinct if(w.days > l.days_offered, person, null)), count(distinct person), null
from leader l join at_work w using (submission, leader_reference) where w.deployments > 0;

insert into figure
select 'system-leaders-assured', if(designation is null, 'all', 'designation'), coalesce(designation, 'All'),
       count(distinct if(qa_status = 'Current', person, null)), count(distinct person), null
from leader group by designation with rollup;

insert into figure
select 'system-leader-days-used', 'all', 'All',
       (select sum(days_delivered) from deployment where not withdrawn), (select sum(days_offered) from leader), null;

insert into figure
select 'system-leader-days-used', 'designation', l.designation, sum(coalesce(w.days, 0)), sum(l.days_offered), null
from leader l left join at_work w using (submission, leader_reference) group by l.designation;

insert into figure
select 'system-leaders-growth', 'all', 'All',
       (select count(distinct person) from leader)
         - (select count(distinct t.leader_reference)
            from ${store}.system_leader t join sent s on s.id = t.submission and s.back = 1), null, null;

insert into figure
select 'support-requests-met', if(role is null, 'all', 'role'), coalesce(role, 'All'),
       coalesce(sum(start_date <= @end), 0), count(*), null
from deployment where not withdrawn and requested_on between @first and @end group by role with rollup;

insert into figure
select 'support-requests-met', 'area', s.area, coalesce(sum(start_date <= @end), 0), count(*), null
from deployment d join school s on s.urn = d.school
where not withdrawn and requested_on between @first and @end group by s.area;

insert into figure
select 'support-requests-unmet', if(role is null, 'all', 'role'), coalesce(role, 'All'), count(*), null, null
from deployment
where not withdrawn and (start_date is null or start_date > @end) and requested_on < @end - interval 42 day
group by role with rollup;

insert into figure
select distinct 'support-wait-days', 'all', 'All', null, null, median(datediff(start_date, requested_on)) over ()
from deployment where start_date between @first and @end and requested_on is not null;

insert into figure
select distinct 'support-wait-days', 'role', role, null, null, median(datediff(start_date, requested_on)) over (partition by role)
from deployment where start_date between @first and @end and requested_on is not null;

insert into figure
select 'deployments-by-role', if(role is null, 'all', 'role'), coalesce(role, 'All'), count(*), null, null
from deployment where active group by role with rollup;

insert into figure
select 'deployments-formal', if(role is null, 'all', 'role'), coalesce(role, 'All'),
       sum(formality = 'Formal' and funding is not null), count(*), null
from deployment where active group by role with rollup;

insert into figure
select 'deployments-capacity-checked', if(role is null, 'all', 'role'), coalesce(role, 'All'),
       coalesce(sum(capacity_checked_on <= start_date), 0), count(*), null
from deployment where active group by role with rollup;

insert into figure
select 'deployments-breaching-precondition', if(d.role is null, 'all', 'role'), coalesce(d.role, 'All'),
       sum((d.role = 'Inspection readiness' and not l.ofsted_trained)
           or (d.role = 'Collaboration Champion' and not l.led_more_than_one_school)
           or l.head_capacity = 'None' or l.school_capacity = 'None'), null, null
from deployment d join leader l using (submission, leader_reference)
where d.active group by d.role with rollup;

insert into figure
select 'deployments-reviewed', if(role is null, 'all', 'role'), coalesce(role, 'All'),
       sum(qa_reviewed_on is not null), count(*), null
from deployment where not withdrawn and end_date between @first and @end group by role with rollup;

-- Governors.

insert into figure
select 'governor-vacancy-rate', if(category is null, 'all', 'category'), coalesce(category, 'All'), sum(vacant), sum(places), null
from places group by category with rollup;

insert into figure
select 'governor-vacancy-rate', g.breakdown, g.grp, sum(vacant), sum(places), null
from places p join school_group g on g.urn = p.school
where g.breakdown <> 'all' group by g.breakdown, g.grp;

insert into figure
select 'governor-la-vacancy-rate', g.breakdown, g.grp, sum(vacant), sum(places), null
from places p join school_group g on g.urn = p.school
where p.category = 'Local authority' and g.breakdown in ('all', 'area') group by g.breakdown, g.grp;

insert into figure
select 'governor-terms-ending', if(category is null, 'all', 'category'), coalesce(category, 'All'),
       sum(terms_ending_within_two_terms), sum(in_post), null
from places group by category with rollup;

insert into figure
select 'governor-long-standing-vacancies', if(n.category is null, 'all', 'category'), coalesce(n.category, 'All'),
       sum(least(n.vacant, coalesce(b.vacant, 0))), sum(n.vacant), null
from (select school, category, sum(vacant) as vacant from places group by school, category) n
left join (select w.school, t.category, sum(t.vacant) as vacant
           from ${store}.governor_places t
           join sent s on s.id = t.submission and s.back = 1
           join stands_for w on w.urn = t.school_urn
           group by w.school, t.category) b using (school, category)
group by n.category with rollup;

insert into figure
select x.indicator, g.breakdown, g.grp,
       sum(case x.indicator when 'boards-with-vacancy' then b.vacant > 0 else 4 * b.vacant >= b.places and b.places > 0 end),
       count(*), null
from (select school, sum(places) as places, sum(vacant) as vacant from places group by school) b
join school_group g on g.urn = b.school
join (select 'boards-with-vacancy' as indicator union select 'boards-quarter-vacant') x
where (x.indicator = 'boards-with-vacancy' and g.breakdown in ('all', 'area', 'phase', 'type'))
   or (x.indicator = 'boards-quarter-vacant' and g.breakdown in ('all', 'area', 'rural'))
group by x.indicator, g.breakdown, g.grp;

insert into figure
select 'boards-below-minimum', g.breakdown, g.grp, sum(b.in_post < 7), count(*), null
from (select p.school, sum(p.in_post) as in_post
      from places p join (select distinct school from board where board_type = 'Maintained') m using (school)
      group by p.school) b
join school_group g on g.urn = b.school
where g.breakdown in ('all', 'area') group by g.breakdown, g.grp;

insert into figure
select x.indicator, g.breakdown, g.grp,
       sum(case x.indicator when 'boards-without-chair' then not chair_in_post else governance_professional_in_post end), count(*), null
from board b
join school_group g on g.urn = b.school
join (select 'boards-without-chair' as indicator union select 'boards-with-professional') x
where g.breakdown in ('all', 'area') or (g.breakdown = 'type' and x.indicator = 'boards-without-chair')
group by x.indicator, g.breakdown, g.grp;

insert into figure
select 'chairs-new', g.breakdown, g.grp, sum(new_chair_this_term), null, null
from board b join school_group g on g.urn = b.school
where g.breakdown in ('all', 'area') group by g.breakdown, g.grp;

-- The pipeline of leaders.

insert into figure
select x.indicator, g.breakdown, g.grp,
       sum(case x.indicator when 'headships-unfilled' then headship in ('Vacant', 'Interim')
           else coalesce(succession_conversation_on > @end - interval 365 day and succession_conversation_on <= @end, 0) end),
       count(*), null
from pipeline p
join school s on s.urn = p.school and s.counted
join school_group g on g.urn = p.school
join (select 'headships-unfilled' as indicator union select 'succession-conversations') x
where g.breakdown <> 'type'
group by x.indicator, g.breakdown, g.grp;

insert into figure
select 'aspiring-leaders', g.breakdown, g.grp, sum(aspiring_leaders), null, null
from pipeline p join school_group g on g.urn = p.school
where g.breakdown in ('all', 'area', 'phase') group by g.breakdown, g.grp;

insert into figure
select 'aspiring-leaders-developing', g.breakdown, g.grp, sum(aspiring_leaders_developing), sum(aspiring_leaders), null
from pipeline p join school_group g on g.urn = p.school
where g.breakdown in ('all', 'area', 'phase') group by g.breakdown, g.grp;

-- The survey.

insert into figure
select concat('survey-', item), 'leader group', leader_group, sum(response in ('Strongly agree', 'Agree')), count(*), null
from response group by item, leader_group;

insert into figure
select concat('survey-', item), 'all', 'All', sum(response in ('Strongly agree', 'Agree')), count(*), null
from response group by item;

insert into figure
select 'survey-response-rate', 'all', 'All',
       (select count(distinct survey, respondent_reference) from response), sum(t.invited), null
from ${store}.survey_invitation t join sent s on s.id = t.submission and s.back = 0;

insert into figure
select 'survey-response-rate', 'leader group', leader_group, coalesce(r.answered, 0), i.invited, null
from (select leader_group, sum(invited) as invited
      from ${store}.survey_invitation t join sent s on s.id = t.submission and s.back = 0 group by leader_group) i
left join (select leader_group, count(distinct survey, respondent_reference) as answered from response group by leader_group) r
  using (leader_group);

insert into figure
select 'survey-constituencies-heard', 'all', 'All', coalesce(sum(heard >= 5), 0), 9, null
from (select leader_group, count(distinct respondent_reference) as heard
      from response
      where leader_group in ('Teacher', 'Middle leader', 'Senior leader', 'Headteacher', 'Executive leader',
                             'Governor', 'Parent', 'Pupil', 'Partner')
      group by leader_group) x;

-- The strategy's own progress.

insert into figure
select 'induction-offered', if(role is null, 'all', 'role'), coalesce(role, 'All'), coalesce(sum(offered_on <= @end), 0), count(*), null
from ${store}.induction t join sent s on s.id = t.submission and s.back = 0 group by role with rollup;

insert into figure
select 'induction-mentored', if(role is null, 'all', 'role'), coalesce(role, 'All'),
       coalesce(sum(mentor_allocated_on <= started_on + interval 42 day), 0), count(*), null
from ${store}.induction t join sent s on s.id = t.submission and s.back = 0
where started_on <= @end - interval 42 day group by role with rollup;

insert into figure
select 'opportunities-filled', if(t.kind is null, 'all', 'kind'), coalesce(t.kind, 'All'), sum(filled), sum(places), null
from ${store}.opportunity t join sent s on s.id = t.submission and s.back = 0 group by t.kind with rollup;

insert into figure
select 'events-held', if(t.kind is null, 'all', 'kind'), coalesce(t.kind, 'All'), count(*), null, null
from ${store}.leadership_event t join sent s on s.id = t.submission and s.back = 0
where t.date between @first and @end group by t.kind with rollup;

insert into figure
select 'signposting-live', if(priority_area is null, 'all', 'priority area'), coalesce(priority_area, 'All'), sum(live), null, null
from ${store}.signposting t join sent s on s.id = t.submission and s.back = 0 group by priority_area with rollup;

insert into figure
select 'pathways-current', 'all', 'All', count(distinct pathway), 2, null
from ${store}.pathway t join sent s on s.id = t.submission and s.back = 0
where approved_on <= @end and reviewed_on > @end - interval 365 day and reviewed_on <= @end;

insert into figure
select 'recommendations-on-track', 'all', 'All', count(distinct code), 13, null
from ${store}.recommendation t join sent s on s.id = t.submission and s.back = 0 where status in ('On track', 'Complete');

insert into figure
select 'next-steps-complete', 'all', 'All', count(distinct code), 4, null
from ${store}.next_step t join sent s on s.id = t.submission and s.back = 0 where status = 'Complete';

create table seat as
select t.*, w.school, first_value(t.level) over (partition by t.`group` order by s.id, t.`row_number`) as group_level
from ${store}.strategic_group t
join sent s on s.id = t.submission and s.back = 0
left join stands_for w on w.urn = t.school_urn;

insert into figure
select 'strategic-seats-filled', if(level is null, 'all', 'level'), coalesce(level, 'All'), sum(present), sum(seats), null
from seat group by level with rollup;

insert into figure
select 'strategic-seats-filled', 'partner category', partner_category, sum(present), sum(seats), null
from seat group by partner_category;

insert into figure
select 'strategic-groups-active', if(group_level is null, 'all', 'level'), coalesce(group_level, 'All'),
       count(distinct if(met_this_term, `group`, null)), count(distinct `group`), null
from seat group by group_level with rollup;

insert into figure
select 'strategic-beyond-headteachers', if(level is null, 'all', 'level'), coalesce(level, 'All'), sum(not headteacher), count(*), null
from seat where school is not null group by level with rollup;

-- Reviews, inspection and outcomes.

insert into figure
select 'reviews-on-time', if(aspect is null, 'all', 'aspect'), coalesce(aspect, 'All'), coalesce(sum(completed_on <= due_on), 0), count(*), null
from ${store}.commissioned_review t join sent s on s.id = t.submission and s.back = 0
where due_on between @first and @end group by aspect with rollup;

insert into figure
select 'review-actions-closed', if(aspect is null, 'all', 'aspect'), coalesce(aspect, 'All'), sum(actions_closed), sum(actions_due), null
from ${store}.commissioned_review t join sent s on s.id = t.submission and s.back = 0 group by aspect with rollup;

create table inspected as
select t.regime, t.position, w.school
from ${store}.inspection t
join sent s on s.id = t.submission and s.back = 0
join stands_for w on w.urn = t.school_urn
join school c on c.urn = w.school and c.counted;

insert into figure
select 'schools-meeting-expectation', 'regime', regime,
       count(distinct if(position = 'Meets', school, null)), count(distinct if(position in ('Meets', 'Below'), school, null)), null
from inspected group by regime;

insert into figure
select 'schools-meeting-expectation', g.breakdown, g.grp, sum(i.position = 'Meets'), sum(i.position in ('Meets', 'Below')), null
from inspected i join school_group g on g.urn = i.school
where g.breakdown in ('all', 'area', 'phase')
  and i.regime = (select regime from inspected order by field(regime, 'Report card', 'Sub-judgements', 'Overall grade') limit 1)
group by g.breakdown, g.grp;

insert into figure
select 'outcome-gap', 'measure', measure, null, null, sum(norfolk - england)
from ${store}.pupil_outcome t join sent s on s.id = t.submission and s.back = 0
where academic_year = (select max(u.academic_year) from ${store}.pupil_outcome u join sent v on v.id = u.submission and v.back = 0
                       where u.measure = t.measure)
group by measure;

insert into figure
select x.indicator, if(o.kind is null, 'all', 'return kind'), coalesce(o.kind, 'All'),
       sum(case x.indicator when 'returns-complete' then s.id is not null else coalesce(s.submitted_on <= @deadline, 0) end), count(*), null
from owed o
join (select 'returns-complete' as indicator union select 'returns-on-time') x
left join sent s on s.kind = o.kind and s.submitter = o.submitter and s.back = 0
group by x.indicator, o.kind with rollup
having x.indicator is not null;
