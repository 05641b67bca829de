-- Written by npm run db:generate from the system catalogues. Do not edit.

create table alternative (
  formation_id uuid not null,
  number integer not null,
  groups jsonb not null,
  worth jsonb not null,
  constraint alternative_formation_id_fkey FOREIGN KEY (formation_id) REFERENCES formation(id) ON DELETE CASCADE,
  constraint alternative_number_check CHECK ((number > 0)),
  constraint alternative_pkey PRIMARY KEY (formation_id, number)
);

create table answer (
  student_id uuid not null,
  question text not null,
  value jsonb not null,
  at timestamp with time zone not null,
  constraint answer_pkey PRIMARY KEY (student_id, question),
  constraint answer_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE
);

create table asker_key (
  token_hash bytea not null,
  case_id uuid not null,
  expires_at timestamp with time zone not null,
  constraint asker_key_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint asker_key_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX asker_key_case_id_idx ON public.asker_key USING btree (case_id);
CREATE INDEX asker_key_expires_at_idx ON public.asker_key USING btree (expires_at);

create table attachment (
  id uuid default uuidv7() not null,
  case_id uuid,
  message_id uuid,
  pending_ask_id uuid,
  upload_key_hash bytea,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  created_at timestamp with time zone not null,
  constraint attachment_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint attachment_check CHECK (((case_id IS NULL) = (message_id IS NULL))),
  constraint attachment_check1 CHECK ((num_nonnulls(case_id, pending_ask_id, upload_key_hash) = 1)),
  constraint attachment_message_id_fkey FOREIGN KEY (message_id) REFERENCES case_message(id) ON DELETE CASCADE,
  constraint attachment_pending_ask_id_fkey FOREIGN KEY (pending_ask_id) REFERENCES pending_ask(id) ON DELETE CASCADE,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_size_bytes_check CHECK ((size_bytes >= 0))
);
CREATE INDEX attachment_case_id_idx ON public.attachment USING btree (case_id);
CREATE INDEX attachment_created_at_idx ON public.attachment USING btree (created_at) WHERE (case_id IS NULL);
CREATE INDEX attachment_message_id_idx ON public.attachment USING btree (message_id);
CREATE INDEX attachment_pending_ask_id_idx ON public.attachment USING btree (pending_ask_id) WHERE (pending_ask_id IS NOT NULL);

create table attachment_content (
  attachment_id uuid not null,
  content bytea not null,
  constraint attachment_content_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachment(id) ON DELETE CASCADE,
  constraint attachment_content_pkey PRIMARY KEY (attachment_id)
);

create table audit_entry (
  id uuid default uuidv7() not null,
  at timestamp with time zone not null,
  actor_id uuid,
  action text not null,
  object_type text not null,
  object_id text not null,
  unit_id uuid,
  changed_fields text[] default '{}'::text[] not null,
  constraint audit_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entry_at_idx ON public.audit_entry USING btree (at);
CREATE INDEX audit_entry_object_type_object_id_id_idx ON public.audit_entry USING btree (object_type, object_id, id);
CREATE TRIGGER audit_entry_is_final BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

create table calendar_key (
  person_id uuid not null,
  key_hash text not null,
  made_at timestamp with time zone not null,
  constraint calendar_key_key_hash_key UNIQUE (key_hash),
  constraint calendar_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint calendar_key_pkey PRIMARY KEY (person_id)
);

create table campus (
  id uuid default uuidv7() not null,
  name text not null,
  constraint campus_name_key UNIQUE (name),
  constraint campus_pkey PRIMARY KEY (id)
);

create table case_counter (
  year integer not null,
  last_number integer not null,
  constraint case_counter_last_number_check CHECK ((last_number >= 0)),
  constraint case_counter_pkey PRIMARY KEY (year)
);

create table case_draft (
  case_id uuid not null,
  person_id uuid not null,
  kind text not null,
  body text not null,
  updated_at timestamp with time zone not null,
  constraint case_draft_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_draft_kind_check CHECK ((kind = ANY (ARRAY['reply'::text, 'note'::text, 'asker'::text]))),
  constraint case_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint case_draft_pkey PRIMARY KEY (case_id, person_id, kind)
);
CREATE INDEX case_draft_updated_at_idx ON public.case_draft USING btree (updated_at);

create table case_event (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  actor_id uuid,
  unit_id uuid,
  other_unit_id uuid,
  detail jsonb default '{}'::jsonb not null,
  constraint case_event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id),
  constraint case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_event_other_unit_id_fkey FOREIGN KEY (other_unit_id) REFERENCES unit(id),
  constraint case_event_pkey PRIMARY KEY (id),
  constraint case_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX case_event_by_kind ON public.case_event USING btree (kind, at);
CREATE INDEX case_event_case_id_at_idx ON public.case_event USING btree (case_id, at);

create table case_follower (
  case_id uuid not null,
  person_id uuid not null,
  constraint case_follower_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_follower_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint case_follower_pkey PRIMARY KEY (case_id, person_id)
);
CREATE INDEX case_follower_person_id_idx ON public.case_follower USING btree (person_id);

create table case_handling (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  position integer not null,
  unit_id uuid not null,
  cause text not null,
  handover_id uuid,
  since timestamp with time zone not null,
  constraint case_handling_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_handling_case_id_position_key UNIQUE (case_id, "position"),
  constraint case_handling_cause_check CHECK ((cause = ANY (ARRAY['asked'::text, 'accepted'::text, 'returned'::text, 'succeeded'::text]))),
  constraint case_handling_check CHECK (((cause = ANY (ARRAY['accepted'::text, 'returned'::text])) = (handover_id IS NOT NULL))),
  constraint case_handling_check1 CHECK (((cause = 'asked'::text) = ("position" = 1))),
  constraint case_handling_handover_id_fkey FOREIGN KEY (handover_id) REFERENCES handover(id) ON DELETE CASCADE,
  constraint case_handling_pkey PRIMARY KEY (id),
  constraint case_handling_position_check CHECK (("position" > 0)),
  constraint case_handling_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE CONSTRAINT TRIGGER handled_by_right AFTER INSERT OR UPDATE ON public.case_handling DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_right_to_handle();
CREATE CONSTRAINT TRIGGER handled_by_right_gone AFTER DELETE ON public.case_handling DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_right_to_handle();
CREATE INDEX case_handling_unit_id_since_idx ON public.case_handling USING btree (unit_id, since DESC);
CREATE UNIQUE INDEX one_move_by_agreement ON public.case_handling USING btree (handover_id, cause) WHERE (handover_id IS NOT NULL);

create table case_link (
  case_id uuid not null,
  other_id uuid not null,
  kind text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint case_link_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_link_check CHECK ((case_id <> other_id)),
  constraint case_link_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint case_link_kind_check CHECK ((kind = ANY (ARRAY['related'::text, 'split_from'::text, 'quotes'::text]))),
  constraint case_link_other_id_fkey FOREIGN KEY (other_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_link_pkey PRIMARY KEY (case_id, other_id)
);
CREATE INDEX case_link_other_id_idx ON public.case_link USING btree (other_id);

create table case_message (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  kind text not null,
  channel text not null,
  author_id uuid,
  author_name text,
  unit_id uuid,
  body text not null,
  language text,
  confidential boolean default false not null,
  at timestamp with time zone not null,
  mail_message_id text,
  bounced_at timestamp with time zone,
  bounce_problem text,
  constraint case_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id),
  constraint case_message_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_message_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'email'::text, 'phone'::text, 'desk'::text]))),
  constraint case_message_check CHECK (((NOT confidential) OR (kind = 'note'::text))),
  constraint case_message_check1 CHECK (((kind = 'asker'::text) = (unit_id IS NULL))),
  constraint case_message_kind_check CHECK ((kind = ANY (ARRAY['asker'::text, 'reply'::text, 'note'::text, 'unit'::text]))),
  constraint case_message_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint case_message_pkey PRIMARY KEY (id),
  constraint case_message_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX case_message_case_id_at_idx ON public.case_message USING btree (case_id, at);
CREATE INDEX case_message_mail_message_id_idx ON public.case_message USING btree (mail_message_id) WHERE (mail_message_id IS NOT NULL);

create table case_pause (
  case_id uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  constraint case_pause_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_pause_check CHECK ((until_at >= from_at)),
  constraint case_pause_pkey PRIMARY KEY (case_id, from_at)
);

create table case_search (
  case_id uuid not null,
  body tsvector not null,
  constraint case_search_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_search_pkey PRIMARY KEY (case_id)
);
CREATE INDEX case_search_body_idx ON public.case_search USING gin (body);

create table case_task (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  unit_id uuid not null,
  title text not null,
  due_on date,
  assignee_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null,
  done_by uuid,
  done_at timestamp with time zone,
  version integer default 1 not null,
  constraint case_task_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES person(id),
  constraint case_task_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint case_task_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  constraint case_task_done_by_fkey FOREIGN KEY (done_by) REFERENCES person(id),
  constraint case_task_pkey PRIMARY KEY (id),
  constraint case_task_title_check CHECK ((title <> ''::text)),
  constraint case_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX case_task_case_id_idx ON public.case_task USING btree (case_id);
CREATE INDEX case_task_open ON public.case_task USING btree (unit_id, due_on) WHERE (done_at IS NULL);

create table case_tombstone (
  reference text not null,
  type text not null,
  deleted_at timestamp with time zone not null,
  cause text not null,
  constraint case_tombstone_cause_check CHECK ((cause = ANY (ARRAY['expired'::text, 'asked'::text]))),
  constraint case_tombstone_pkey PRIMARY KEY (reference),
  constraint case_tombstone_type_fkey FOREIGN KEY (type) REFERENCES case_type(key)
);

create table case_type (
  key text not null,
  position integer not null,
  keep_months integer not null,
  needs_archive boolean default false not null,
  restricted boolean default false not null,
  version integer default 1 not null,
  constraint case_type_keep_months_check CHECK ((keep_months > 0)),
  constraint case_type_pkey PRIMARY KEY (key),
  constraint case_type_position_key UNIQUE ("position")
);

create table catalogue_term (
  id uuid default uuidv7() not null,
  kind text not null,
  key text not null,
  position integer default 0 not null,
  constraint catalogue_term_kind_check CHECK ((kind = ANY (ARRAY['target_group'::text, 'topic'::text, 'situation'::text]))),
  constraint catalogue_term_kind_key_key UNIQUE (kind, key),
  constraint catalogue_term_pkey PRIMARY KEY (id)
);

create table catalogue_term_text (
  term_id uuid not null,
  language text not null,
  label text not null,
  summary text default ''::text not null,
  slug text not null,
  version integer default 1 not null,
  source_version integer default 1 not null,
  constraint catalogue_term_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint catalogue_term_text_pkey PRIMARY KEY (term_id, language),
  constraint catalogue_term_text_term_id_fkey FOREIGN KEY (term_id) REFERENCES catalogue_term(id)
);
CREATE INDEX catalogue_term_text_language_slug_idx ON public.catalogue_term_text USING btree (language, slug);

create table channel (
  id uuid default uuidv7() not null,
  service_id uuid not null,
  position integer not null,
  kind text not null,
  url text,
  contact_point_id uuid,
  constraint channel_contact_point_id_fkey FOREIGN KEY (contact_point_id) REFERENCES contact_point(id),
  constraint channel_kind_check CHECK ((kind = ANY (ARRAY['web'::text, 'self-service'::text, 'form'::text, 'phone'::text, 'visit'::text, 'contact-unit'::text, 'online-meeting'::text]))),
  constraint channel_pkey PRIMARY KEY (id),
  constraint channel_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint channel_service_id_position_key UNIQUE (service_id, "position")
);

create table channel_text (
  channel_id uuid not null,
  language text not null,
  instruction text not null,
  constraint channel_text_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id) ON DELETE CASCADE,
  constraint channel_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint channel_text_pkey PRIMARY KEY (channel_id, language)
);

create table check_in (
  student_id uuid not null,
  group_id uuid not null,
  week integer not null,
  meets text not null,
  takes_part text not null,
  may_tell boolean not null,
  at timestamp with time zone not null,
  constraint check_in_group_id_fkey FOREIGN KEY (group_id) REFERENCES study_group(id) ON DELETE CASCADE,
  constraint check_in_meets_check CHECK ((meets = ANY (ARRAY['yes'::text, 'seldom'::text, 'no'::text]))),
  constraint check_in_pkey PRIMARY KEY (student_id, week),
  constraint check_in_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE,
  constraint check_in_takes_part_check CHECK ((takes_part = ANY (ARRAY['all'::text, 'most'::text, 'few'::text]))),
  constraint check_in_week_check CHECK (((week >= 1) AND (week <= 53)))
);
CREATE INDEX check_in_group_id_week_idx ON public.check_in USING btree (group_id, week);

create table check_in_reminder (
  cohort_id uuid not null,
  week integer not null,
  at timestamp with time zone not null,
  constraint check_in_reminder_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint check_in_reminder_pkey PRIMARY KEY (cohort_id, week)
);

create table cohort (
  id uuid default uuidv7() not null,
  kind text not null,
  unit_id uuid not null,
  term_id uuid not null,
  name text not null,
  kept_until date not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  groups_from_id uuid,
  hours_per_group numeric(4,1) default 1 not null,
  constraint cohort_groups_from_id_fkey FOREIGN KEY (groups_from_id) REFERENCES cohort(id) ON DELETE SET NULL,
  constraint cohort_hours_per_group_check CHECK ((hours_per_group > (0)::numeric)),
  constraint cohort_kind_check CHECK ((kind = ANY (ARRAY['course'::text, 'programme_year'::text, 'class'::text, 'lab_set'::text]))),
  constraint cohort_name_check CHECK ((name <> ''::text)),
  constraint cohort_pkey PRIMARY KEY (id),
  constraint cohort_term_id_fkey FOREIGN KEY (term_id) REFERENCES term(id),
  constraint cohort_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX cohort_kept_until_idx ON public.cohort USING btree (kept_until);
CREATE INDEX cohort_unit_id_idx ON public.cohort USING btree (unit_id);

create table cohort_assistant (
  id uuid default uuidv7() not null,
  cohort_id uuid not null,
  name text not null,
  eppn text,
  hours numeric(4,1) not null,
  constraint cohort_assistant_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint cohort_assistant_cohort_id_name_key UNIQUE (cohort_id, name),
  constraint cohort_assistant_eppn_check CHECK ((eppn = lower(eppn))),
  constraint cohort_assistant_hours_check CHECK ((hours > (0)::numeric)),
  constraint cohort_assistant_name_check CHECK ((name <> ''::text)),
  constraint cohort_assistant_pkey PRIMARY KEY (id)
);
CREATE INDEX cohort_assistant_eppn_idx ON public.cohort_assistant USING btree (eppn);

create table cohort_coordinator (
  cohort_id uuid not null,
  person_id uuid not null,
  constraint cohort_coordinator_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint cohort_coordinator_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint cohort_coordinator_pkey PRIMARY KEY (cohort_id, person_id)
);
CREATE INDEX cohort_coordinator_person_id_idx ON public.cohort_coordinator USING btree (person_id);

create table cohort_student (
  id uuid default uuidv7() not null,
  cohort_id uuid not null,
  roster_key text not null,
  name text not null,
  email text,
  status text default 'provisional'::text not null,
  qualities jsonb default '{}'::jsonb not null,
  added_at timestamp with time zone not null,
  left_at timestamp with time zone,
  eppn text,
  constraint cohort_student_check CHECK (((status = 'left'::text) = (left_at IS NOT NULL))),
  constraint cohort_student_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint cohort_student_eppn_check CHECK ((eppn = lower(eppn))),
  constraint cohort_student_name_check CHECK ((name <> ''::text)),
  constraint cohort_student_pkey PRIMARY KEY (id),
  constraint cohort_student_roster_key_check CHECK ((roster_key <> ''::text)),
  constraint cohort_student_status_check CHECK ((status = ANY (ARRAY['provisional'::text, 'met'::text, 'late'::text, 'left'::text])))
);
CREATE INDEX cohort_student_eppn_idx ON public.cohort_student USING btree (eppn) WHERE (status <> 'left'::text);
CREATE UNIQUE INDEX cohort_student_cohort_id_lower_idx ON public.cohort_student USING btree (cohort_id, lower(roster_key));

create table contact_point (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  kind text not null,
  value text not null,
  synthetic boolean default false not null,
  version integer default 1 not null,
  constraint contact_point_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'web'::text, 'visit'::text]))),
  constraint contact_point_pkey PRIMARY KEY (id),
  constraint contact_point_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint contact_point_unit_id_kind_value_key UNIQUE (unit_id, kind, value)
);

create table contact_way (
  student_id uuid not null,
  kind text not null,
  value text not null,
  constraint contact_way_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'other'::text]))),
  constraint contact_way_pkey PRIMARY KEY (student_id, kind),
  constraint contact_way_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE,
  constraint contact_way_value_check CHECK ((value <> ''::text))
);

create table contribution (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  unit_id uuid not null,
  part text not null,
  question text default ''::text not null,
  invited_by uuid,
  invited_at timestamp with time zone not null,
  left_at timestamp with time zone,
  constraint contribution_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint contribution_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id),
  constraint contribution_part_check CHECK ((part = ANY (ARRAY['invited'::text, 'consulted'::text, 'informed'::text]))),
  constraint contribution_pkey PRIMARY KEY (id),
  constraint contribution_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX contribution_case_id_idx ON public.contribution USING btree (case_id);
CREATE INDEX contribution_present ON public.contribution USING btree (unit_id, invited_at DESC) WHERE (left_at IS NULL);
CREATE UNIQUE INDEX one_part_at_a_time ON public.contribution USING btree (case_id, unit_id) WHERE (left_at IS NULL);

create table course (
  id uuid default uuidv7() not null,
  fs_code text not null,
  fs_version text default '1'::text not null,
  unit_id uuid not null,
  constraint course_fs_code_fs_version_key UNIQUE (fs_code, fs_version),
  constraint course_pkey PRIMARY KEY (id),
  constraint course_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table course_name (
  course_id uuid not null,
  language text not null,
  name text not null,
  constraint course_name_course_id_fkey FOREIGN KEY (course_id) REFERENCES course(id),
  constraint course_name_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint course_name_pkey PRIMARY KEY (course_id, language)
);

create table demo_provider_entry (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamp with time zone,
  constraint demo_provider_entry_pkey PRIMARY KEY (model, id)
);
CREATE INDEX demo_provider_entry_grant_id_idx ON public.demo_provider_entry USING btree (grant_id);
CREATE INDEX demo_provider_entry_uid_idx ON public.demo_provider_entry USING btree (uid);

create table disclosure (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  unit_id uuid not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  title text not null,
  content jsonb not null,
  constraint disclosure_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint disclosure_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint disclosure_pkey PRIMARY KEY (id),
  constraint disclosure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX disclosure_case_id_idx ON public.disclosure USING btree (case_id);

create table draft_change (
  cohort_id uuid not null,
  version integer not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  change jsonb not null,
  undoes integer,
  redoes integer,
  constraint draft_change_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint draft_change_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES group_draft(cohort_id) ON DELETE CASCADE,
  constraint draft_change_pkey PRIMARY KEY (cohort_id, version)
);

create table draft_place (
  cohort_id uuid not null,
  student_id uuid not null,
  group_id uuid not null,
  locked boolean default false not null,
  constraint draft_place_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES group_draft(cohort_id) ON DELETE CASCADE,
  constraint draft_place_pkey PRIMARY KEY (cohort_id, student_id),
  constraint draft_place_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE
);

create table emergency_contact (
  id uuid default uuidv7() not null,
  position integer not null,
  phone text,
  url text,
  constraint emergency_contact_pkey PRIMARY KEY (id),
  constraint emergency_contact_position_key UNIQUE ("position")
);

create table emergency_contact_text (
  contact_id uuid not null,
  language text not null,
  name text not null,
  description text not null,
  constraint emergency_contact_text_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES emergency_contact(id) ON DELETE CASCADE,
  constraint emergency_contact_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint emergency_contact_text_pkey PRIMARY KEY (contact_id, language)
);

create table example_service (
  id uuid default uuidv7() not null,
  key text not null,
  institution text not null,
  unit_name text not null,
  name jsonb not null,
  form_of_support text not null,
  how text not null,
  url text,
  constraint example_service_key_key UNIQUE (key),
  constraint example_service_pkey PRIMARY KEY (id)
);

create table formation (
  id uuid default uuidv7() not null,
  cohort_id uuid not null,
  by_id uuid not null,
  settings jsonb not null,
  asked_at timestamp with time zone not null,
  state text default 'waiting'::text not null,
  fence integer default 0 not null,
  heartbeat_at timestamp with time zone,
  stop_asked boolean default false not null,
  progress jsonb default '[]'::jsonb not null,
  problem text,
  ended_at timestamp with time zone,
  mends_version integer,
  constraint formation_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint formation_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint formation_pkey PRIMARY KEY (id),
  constraint formation_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'stopped'::text, 'failed'::text])))
);
CREATE INDEX formation_cohort_id_asked_at_idx ON public.formation USING btree (cohort_id, asked_at);
CREATE INDEX formation_state_idx ON public.formation USING btree (state) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));

create table group_assistant (
  group_id uuid not null,
  assistant_id uuid not null,
  constraint group_assistant_assistant_id_fkey FOREIGN KEY (assistant_id) REFERENCES cohort_assistant(id) ON DELETE CASCADE,
  constraint group_assistant_group_id_fkey FOREIGN KEY (group_id) REFERENCES study_group(id) ON DELETE CASCADE,
  constraint group_assistant_pkey PRIMARY KEY (group_id)
);
CREATE INDEX group_assistant_assistant_id_idx ON public.group_assistant USING btree (assistant_id);

create table group_draft (
  cohort_id uuid not null,
  version integer default 1 not null,
  settings jsonb not null,
  groups jsonb not null,
  published_version integer default 0 not null,
  created_at timestamp with time zone not null,
  constraint group_draft_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint group_draft_pkey PRIMARY KEY (cohort_id)
);

create table group_meeting (
  id uuid default uuidv7() not null,
  group_id uuid not null,
  by_id uuid,
  on_day date not null,
  starts_at time without time zone,
  place text default ''::text not null,
  note text default ''::text not null,
  at timestamp with time zone not null,
  constraint group_meeting_by_id_fkey FOREIGN KEY (by_id) REFERENCES cohort_student(id) ON DELETE SET NULL,
  constraint group_meeting_group_id_fkey FOREIGN KEY (group_id) REFERENCES study_group(id) ON DELETE CASCADE,
  constraint group_meeting_pkey PRIMARY KEY (id)
);
CREATE INDEX group_meeting_group_id_on_day_idx ON public.group_meeting USING btree (group_id, on_day);

create table group_member (
  group_id uuid not null,
  student_id uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  constraint group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES study_group(id) ON DELETE CASCADE,
  constraint group_member_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE
);
CREATE INDEX group_member_group_id_idx ON public.group_member USING btree (group_id);
CREATE UNIQUE INDEX group_member_student_id_idx ON public.group_member USING btree (student_id) WHERE (until_at IS NULL);

create table group_publication (
  cohort_id uuid not null,
  version integer not null,
  by_id uuid,
  at timestamp with time zone not null,
  placed integer not null,
  moved integer not null,
  removed integer not null,
  note text default ''::text not null,
  constraint group_publication_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint group_publication_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint group_publication_pkey PRIMARY KEY (cohort_id, version)
);

create table group_request (
  id uuid default uuidv7() not null,
  cohort_id uuid not null,
  student_id uuid not null,
  kind text not null,
  with_id uuid,
  to_group_id uuid,
  reason text default ''::text not null,
  state text not null,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  from_group_id uuid,
  answer text default ''::text not null,
  decided_by_id uuid,
  constraint group_request_check CHECK (((kind = 'swap'::text) = (with_id IS NOT NULL))),
  constraint group_request_check1 CHECK ((with_id <> student_id)),
  constraint group_request_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint group_request_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint group_request_from_group_id_fkey FOREIGN KEY (from_group_id) REFERENCES study_group(id) ON DELETE SET NULL,
  constraint group_request_kind_check CHECK ((kind = ANY (ARRAY['change'::text, 'swap'::text, 'leave'::text]))),
  constraint group_request_pkey PRIMARY KEY (id),
  constraint group_request_state_check CHECK ((state = ANY (ARRAY['asks_student'::text, 'asks_coordinator'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint group_request_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE,
  constraint group_request_to_group_id_fkey FOREIGN KEY (to_group_id) REFERENCES study_group(id) ON DELETE CASCADE,
  constraint group_request_with_id_fkey FOREIGN KEY (with_id) REFERENCES cohort_student(id) ON DELETE CASCADE
);
CREATE INDEX group_request_cohort_id_state_idx ON public.group_request USING btree (cohort_id, state);
CREATE INDEX group_request_from_group_id_idx ON public.group_request USING btree (from_group_id);
CREATE INDEX group_request_to_group_id_idx ON public.group_request USING btree (to_group_id);
CREATE INDEX group_request_with_id_idx ON public.group_request USING btree (with_id);
CREATE UNIQUE INDEX group_request_student_id_idx ON public.group_request USING btree (student_id) WHERE (state = ANY (ARRAY['asks_student'::text, 'asks_coordinator'::text]));

create table handover (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  from_unit_id uuid not null,
  to_unit_id uuid not null,
  note text default ''::text not null,
  state text not null,
  reason text,
  takes_confidential boolean default false not null,
  offered_by uuid,
  offered_at timestamp with time zone not null,
  answer_by timestamp with time zone not null,
  escalated_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  return_by timestamp with time zone,
  constraint handover_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint handover_check CHECK ((from_unit_id <> to_unit_id)),
  constraint handover_check1 CHECK (((state = 'offered'::text) = (decided_at IS NULL))),
  constraint handover_check2 CHECK (((state <> ALL (ARRAY['declined'::text, 'returned'::text])) OR ((reason IS NOT NULL) AND (reason <> ''::text)))),
  constraint handover_check3 CHECK (((state = ANY (ARRAY['accepted'::text, 'returned'::text])) = (return_by IS NOT NULL))),
  constraint handover_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint handover_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id),
  constraint handover_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES person(id),
  constraint handover_pkey PRIMARY KEY (id),
  constraint handover_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text, 'returned'::text]))),
  constraint handover_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id)
);
CREATE CONSTRAINT TRIGGER handled_by_right AFTER DELETE OR UPDATE ON public.handover DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_right_to_handle();
CREATE INDEX handover_case_id_idx ON public.handover USING btree (case_id);
CREATE INDEX handover_offered_to ON public.handover USING btree (to_unit_id, answer_by) WHERE (state = 'offered'::text);
CREATE INDEX handover_unanswered ON public.handover USING btree (answer_by) WHERE ((state = 'offered'::text) AND (escalated_at IS NULL));
CREATE UNIQUE INDEX one_offer_at_a_time ON public.handover USING btree (case_id) WHERE (state = 'offered'::text);

create table incoming_mail (
  id uuid default uuidv7() not null,
  message_id text,
  content_hash bytea not null,
  received_at timestamp with time zone not null,
  outcome text not null,
  case_id uuid,
  case_message_id uuid,
  constraint incoming_mail_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE SET NULL,
  constraint incoming_mail_case_message_id_fkey FOREIGN KEY (case_message_id) REFERENCES case_message(id) ON DELETE SET NULL,
  constraint incoming_mail_content_hash_key UNIQUE (content_hash),
  constraint incoming_mail_pkey PRIMARY KEY (id)
);
CREATE INDEX incoming_mail_case_id_idx ON public.incoming_mail USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX incoming_mail_case_message_id_idx ON public.incoming_mail USING btree (case_message_id) WHERE (case_message_id IS NOT NULL);
CREATE INDEX incoming_mail_received_at_idx ON public.incoming_mail USING btree (received_at);

create table journal_entry (
  id uuid default uuidv7() not null,
  case_id uuid,
  case_message_id uuid,
  reference text not null,
  number integer not null,
  day date not null,
  direction text not null,
  unit_id uuid not null,
  other_unit_id uuid,
  service_id uuid,
  title text,
  masked_because text,
  constraint journal_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE SET NULL,
  constraint journal_entry_case_message_id_fkey FOREIGN KEY (case_message_id) REFERENCES case_message(id) ON DELETE SET NULL,
  constraint journal_entry_check CHECK ((num_nonnulls(title, masked_because) = 1)),
  constraint journal_entry_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint journal_entry_number_check CHECK ((number > 0)),
  constraint journal_entry_other_unit_id_fkey FOREIGN KEY (other_unit_id) REFERENCES unit(id),
  constraint journal_entry_pkey PRIMARY KEY (id),
  constraint journal_entry_reference_number_key UNIQUE (reference, number),
  constraint journal_entry_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint journal_entry_title_check CHECK ((title <> ''::text)),
  constraint journal_entry_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX journal_entry_case_id_idx ON public.journal_entry USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX journal_entry_case_message_id_idx ON public.journal_entry USING btree (case_message_id) WHERE (case_message_id IS NOT NULL);
CREATE INDEX journal_entry_day_reference_number_idx ON public.journal_entry USING btree (day DESC, reference, number);

create table membership (
  id uuid default uuidv7() not null,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  constraint membership_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint membership_person_id_unit_id_role_period_excl EXCLUDE USING gist (person_id WITH =, unit_id WITH =, role WITH =, period WITH &&),
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_role_check CHECK ((role = ANY (ARRAY['teacher'::text, 'student'::text, 'student_representative'::text, 'learning_assistant'::text, 'wellbeing_leader'::text, 'case_handler'::text, 'restricted_case_handler'::text, 'editor'::text, 'course_coordinator'::text, 'programme_leader'::text, 'faculty_leader'::text, 'economist'::text, 'vice_rector'::text, 'project_leader'::text, 'administrator'::text]))),
  constraint membership_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX membership_unit_id_idx ON public.membership USING btree (unit_id);

create table note_reader (
  message_id uuid not null,
  unit_id uuid not null,
  constraint note_reader_message_id_fkey FOREIGN KEY (message_id) REFERENCES case_message(id) ON DELETE CASCADE,
  constraint note_reader_pkey PRIMARY KEY (message_id, unit_id),
  constraint note_reader_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table opening_hours (
  channel_id uuid not null,
  weekday integer not null,
  opens time without time zone not null,
  closes time without time zone not null,
  constraint opening_hours_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id) ON DELETE CASCADE,
  constraint opening_hours_check CHECK ((closes > opens)),
  constraint opening_hours_pkey PRIMARY KEY (channel_id, weekday, opens),
  constraint opening_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);

create table outbox_file (
  mail_id uuid not null,
  attachment_id uuid not null,
  constraint outbox_file_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachment(id) ON DELETE CASCADE,
  constraint outbox_file_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES outbox_mail(id) ON DELETE CASCADE,
  constraint outbox_file_pkey PRIMARY KEY (mail_id, attachment_id)
);
CREATE INDEX outbox_file_attachment_id_idx ON public.outbox_file USING btree (attachment_id);

create table outbox_mail (
  id uuid default uuidv7() not null,
  person_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  attempts integer default 0 not null,
  try_after timestamp with time zone,
  last_problem text,
  from_name text,
  from_address text,
  message_id text,
  in_reply_to text,
  headers jsonb default '{}'::jsonb not null,
  case_id uuid,
  case_message_id uuid,
  confidential boolean default false not null,
  constraint outbox_mail_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint outbox_mail_case_message_id_fkey FOREIGN KEY (case_message_id) REFERENCES case_message(id) ON DELETE CASCADE,
  constraint outbox_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint outbox_mail_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_mail_case_id_idx ON public.outbox_mail USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX outbox_mail_case_message_id_idx ON public.outbox_mail USING btree (case_message_id) WHERE (case_message_id IS NOT NULL);
CREATE INDEX outbox_mail_created_at_idx ON public.outbox_mail USING btree (created_at);
CREATE INDEX outbox_mail_message_id_idx ON public.outbox_mail USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX outbox_mail_try_after_idx ON public.outbox_mail USING btree (try_after) WHERE (sent_at IS NULL);

create table participation (
  id uuid default uuidv7() not null,
  service_id uuid not null,
  unit_id uuid,
  rule text,
  role text not null,
  state text not null,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  valid_from date not null,
  valid_to date,
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  constraint at_most_one_accountable_unit EXCLUDE USING gist (service_id WITH =, period WITH &&) WHERE ((role = 'accountable'::text)),
  constraint participation_check CHECK (((unit_id IS NULL) <> (rule IS NULL))),
  constraint participation_check1 CHECK (((state <> 'contested'::text) OR (reason IS NOT NULL))),
  constraint participation_check2 CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
  constraint participation_pkey PRIMARY KEY (id),
  constraint participation_role_check CHECK ((role = ANY (ARRAY['accountable'::text, 'responsible'::text, 'consulted'::text, 'informed'::text]))),
  constraint participation_rule_check CHECK ((rule = 'local_support'::text)),
  constraint participation_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint participation_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'contested'::text]))),
  constraint participation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE CONSTRAINT TRIGGER always_an_accountable_unit AFTER INSERT OR DELETE OR UPDATE ON public.participation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_accountable_unit();
CREATE CONSTRAINT TRIGGER ended_unit_answers_for_nothing AFTER INSERT OR UPDATE ON public.participation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_living_unit();
CREATE INDEX participation_service_id_idx ON public.participation USING btree (service_id);
CREATE INDEX participation_unit_id_idx ON public.participation USING btree (unit_id);

create table pending_ask (
  id uuid default uuidv7() not null,
  token_hash bytea not null,
  email text not null,
  content jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint pending_ask_pkey PRIMARY KEY (id),
  constraint pending_ask_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX pending_ask_expires_at_idx ON public.pending_ask USING btree (expires_at);

create table person (
  id uuid default uuidv7() not null,
  issuer text,
  subject text,
  eppn text,
  name text not null,
  email text,
  affiliations text[] default '{}'::text[] not null,
  language text default 'nb'::text not null,
  synthetic boolean default false not null,
  created_at timestamp with time zone not null,
  last_signed_in_at timestamp with time zone,
  erased_at timestamp with time zone,
  constraint person_check CHECK (((issuer IS NULL) = (subject IS NULL))),
  constraint person_eppn_key UNIQUE (eppn),
  constraint person_issuer_subject_key UNIQUE (issuer, subject),
  constraint person_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint person_pkey PRIMARY KEY (id)
);

create table programme (
  id uuid default uuidv7() not null,
  fs_code text not null,
  unit_id uuid not null,
  constraint programme_fs_code_key UNIQUE (fs_code),
  constraint programme_pkey PRIMARY KEY (id),
  constraint programme_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table programme_name (
  programme_id uuid not null,
  language text not null,
  name text not null,
  constraint programme_name_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint programme_name_pkey PRIMARY KEY (programme_id, language),
  constraint programme_name_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
);

create table proposal_to_tell (
  participation_id uuid not null,
  constraint proposal_to_tell_participation_id_fkey FOREIGN KEY (participation_id) REFERENCES participation(id) ON DELETE CASCADE,
  constraint proposal_to_tell_pkey PRIMARY KEY (participation_id)
);

create table questionnaire (
  cohort_id uuid not null,
  questions jsonb not null,
  week jsonb not null,
  taught text not null,
  opened_at timestamp with time zone,
  closes_on date,
  reminded_at timestamp with time zone,
  version integer default 1 not null,
  constraint questionnaire_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint questionnaire_pkey PRIMARY KEY (cohort_id),
  constraint questionnaire_taught_check CHECK ((taught ~ '^[01]*$'::text))
);

create table rate_limit (
  key text not null,
  used integer not null,
  window_ends_at timestamp with time zone not null,
  constraint rate_limit_pkey PRIMARY KEY (key)
);

create table referral (
  id uuid default uuidv7() not null,
  case_id uuid not null,
  unit_id uuid not null,
  note text default ''::text not null,
  state text not null,
  suggested_by uuid,
  suggested_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  constraint referral_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint referral_check CHECK (((state = 'suggested'::text) = (decided_at IS NULL))),
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['suggested'::text, 'sent'::text, 'declined'::text]))),
  constraint referral_suggested_by_fkey FOREIGN KEY (suggested_by) REFERENCES person(id),
  constraint referral_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX referral_case_id_idx ON public.referral USING btree (case_id);

create table response (
  student_id uuid not null,
  began_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint response_pkey PRIMARY KEY (student_id),
  constraint response_student_id_fkey FOREIGN KEY (student_id) REFERENCES cohort_student(id) ON DELETE CASCADE
);

create table roster_import (
  cohort_id uuid not null,
  by_id uuid not null,
  file_name text,
  content jsonb not null,
  at timestamp with time zone not null,
  constraint roster_import_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint roster_import_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint roster_import_pkey PRIMARY KEY (cohort_id, by_id)
);
CREATE INDEX roster_import_at_idx ON public.roster_import USING btree (at);

create table routing_evidence (
  case_id uuid not null,
  trace jsonb not null,
  right_unit_id uuid,
  decided_at timestamp with time zone,
  constraint routing_evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint routing_evidence_check CHECK (((right_unit_id IS NULL) = (decided_at IS NULL))),
  constraint routing_evidence_pkey PRIMARY KEY (case_id),
  constraint routing_evidence_right_unit_id_fkey FOREIGN KEY (right_unit_id) REFERENCES unit(id)
);

create table routing_model (
  id uuid default uuidv7() not null,
  learned_at timestamp with time zone not null,
  model jsonb not null,
  labelled integer not null,
  corrections integer not null,
  measured jsonb not null,
  used_from timestamp with time zone,
  constraint routing_model_corrections_check CHECK ((corrections >= 0)),
  constraint routing_model_labelled_check CHECK ((labelled >= 0)),
  constraint routing_model_pkey PRIMARY KEY (id)
);
CREATE INDEX routing_model_used_from_idx ON public.routing_model USING btree (used_from DESC) WHERE (used_from IS NOT NULL);

create table routing_suggestion (
  case_id uuid not null,
  position integer not null,
  unit_id uuid not null,
  part text not null,
  service_id uuid,
  confidence real not null,
  reason text not null,
  reason_params jsonb default '{}'::jsonb not null,
  constraint routing_suggestion_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint routing_suggestion_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
  constraint routing_suggestion_part_check CHECK ((part = ANY (ARRAY['lead'::text, 'second'::text]))),
  constraint routing_suggestion_pkey PRIMARY KEY (case_id, "position"),
  constraint routing_suggestion_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint routing_suggestion_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table search_collection (
  only_row boolean default true not null,
  services integer default 0 not null,
  passages integer default 0 not null,
  synonyms_version uuid default uuidv7() not null,
  index_version integer default 0 not null,
  constraint search_collection_only_row_check CHECK (only_row),
  constraint search_collection_pkey PRIMARY KEY (only_row)
);

create table search_document (
  service_id uuid not null,
  checksum text not null,
  body text not null,
  constraint search_document_pkey PRIMARY KEY (service_id),
  constraint search_document_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);

create table search_miss (
  id uuid default uuidv7() not null,
  query text not null,
  language text not null,
  missed_on date not null,
  delete_on date not null,
  constraint search_miss_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint search_miss_pkey PRIMARY KEY (id)
);
CREATE INDEX search_miss_delete_on_idx ON public.search_miss USING btree (delete_on);

create table search_posting (
  term text not null,
  service_id uuid not null,
  weight real not null,
  constraint search_posting_pkey PRIMARY KEY (service_id, term),
  constraint search_posting_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);
CREATE INDEX search_posting_by_weight ON public.search_posting USING btree (term, weight DESC, service_id);

create table search_term (
  term text not null,
  services integer not null,
  passages integer not null,
  constraint search_term_pkey PRIMARY KEY (term)
);
CREATE INDEX search_term_trigrams ON public.search_term USING gin (term gin_trgm_ops);

create table service (
  id uuid default uuidv7() not null,
  key text not null,
  state text not null,
  form_of_support text not null,
  level text not null,
  evidence text default 'unit'::text not null,
  source_url text,
  answer_within_days integer,
  published_on date,
  retired_on date,
  successor_id uuid,
  assured_by uuid,
  assured_on date,
  next_review_on date,
  reminded_on date,
  version integer default 1 not null,
  constraint service_answer_within_days_check CHECK ((answer_within_days > 0)),
  constraint service_assured_by_fkey FOREIGN KEY (assured_by) REFERENCES unit(id),
  constraint service_check CHECK (((state <> ALL (ARRAY['published'::text, 'retired'::text])) OR (published_on IS NOT NULL))),
  constraint service_check1 CHECK (((state = 'retired'::text) = (retired_on IS NOT NULL))),
  constraint service_check2 CHECK (((successor_id IS NULL) OR (successor_id <> id))),
  constraint service_evidence_check CHECK ((evidence = ANY (ARRAY['unit'::text, 'web page'::text, 'news article'::text, 'menu entry'::text, 'project document'::text, 'unconfirmed'::text]))),
  constraint service_form_of_support_check CHECK ((form_of_support = ANY (ARRAY['individual-help'::text, 'self-study'::text, 'course-or-event'::text, 'development-process'::text]))),
  constraint service_key_key UNIQUE (key),
  constraint service_level_check CHECK ((level = ANY (ARRAY['person'::text, 'course'::text, 'programme'::text, 'organisation'::text]))),
  constraint service_pkey PRIMARY KEY (id),
  constraint service_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'published'::text, 'retired'::text]))),
  constraint service_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES service(id)
);
CREATE CONSTRAINT TRIGGER always_an_accountable_unit AFTER INSERT OR UPDATE ON public.service DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_accountable_unit();
CREATE INDEX service_next_review_on_idx ON public.service USING btree (next_review_on);
CREATE INDEX service_state_idx ON public.service USING btree (state);

create table service_answer (
  id uuid default uuidv7() not null,
  number integer not null,
  service_id uuid not null,
  state text not null,
  from_case_id uuid,
  proposed_by uuid,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer default 1 not null,
  constraint service_answer_check CHECK (((state = 'in_review'::text) = (decided_at IS NULL))),
  constraint service_answer_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint service_answer_from_case_id_fkey FOREIGN KEY (from_case_id) REFERENCES support_case(id) ON DELETE SET NULL,
  constraint service_answer_number_key UNIQUE (number),
  constraint service_answer_pkey PRIMARY KEY (id),
  constraint service_answer_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id),
  constraint service_answer_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint service_answer_state_check CHECK ((state = ANY (ARRAY['in_review'::text, 'published'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX service_answer_from_case_id_idx ON public.service_answer USING btree (from_case_id) WHERE (from_case_id IS NOT NULL);
CREATE INDEX service_answer_service_id_state_idx ON public.service_answer USING btree (service_id, state);

create table service_answer_text (
  answer_id uuid not null,
  language text not null,
  question text not null,
  answer text not null,
  constraint service_answer_text_answer_check CHECK ((answer <> ''::text)),
  constraint service_answer_text_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES service_answer(id) ON DELETE CASCADE,
  constraint service_answer_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint service_answer_text_pkey PRIMARY KEY (answer_id, language),
  constraint service_answer_text_question_check CHECK ((question <> ''::text))
);

create table service_draft (
  service_id uuid not null,
  content jsonb not null,
  state text not null,
  base_version integer not null,
  version integer default 1 not null,
  confirmed_languages text[] default '{}'::text[] not null,
  author_id uuid,
  returned_reason text,
  updated_at timestamp with time zone not null,
  constraint service_draft_pkey PRIMARY KEY (service_id),
  constraint service_draft_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint service_draft_state_check CHECK ((state = ANY (ARRAY['editing'::text, 'in_review'::text, 'returned'::text])))
);

create table service_question (
  id uuid default uuidv7() not null,
  service_id uuid not null,
  language text not null,
  position integer not null,
  question text not null,
  constraint service_question_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint service_question_pkey PRIMARY KEY (id),
  constraint service_question_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint service_question_service_id_language_position_key UNIQUE (service_id, language, "position")
);

create table service_revision (
  id uuid default uuidv7() not null,
  service_id uuid not null,
  version integer not null,
  content jsonb not null,
  published_by uuid,
  published_at timestamp with time zone not null,
  constraint service_revision_pkey PRIMARY KEY (id),
  constraint service_revision_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint service_revision_service_id_version_key UNIQUE (service_id, version)
);

create table service_slug (
  service_id uuid not null,
  language text not null,
  slug text not null,
  current boolean default true not null,
  constraint service_slug_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint service_slug_pkey PRIMARY KEY (language, slug),
  constraint service_slug_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);
CREATE UNIQUE INDEX service_slug_service_id_language_idx ON public.service_slug USING btree (service_id, language) WHERE current;

create table service_term (
  service_id uuid not null,
  term_id uuid not null,
  constraint service_term_pkey PRIMARY KEY (service_id, term_id),
  constraint service_term_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint service_term_term_id_fkey FOREIGN KEY (term_id) REFERENCES catalogue_term(id)
);
CREATE INDEX service_term_term_id_idx ON public.service_term USING btree (term_id);

create table service_text (
  service_id uuid not null,
  language text not null,
  title text not null,
  summary text not null,
  description text not null,
  version integer default 1 not null,
  source_version integer default 1 not null,
  updated_at timestamp with time zone not null,
  constraint service_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint service_text_pkey PRIMARY KEY (service_id, language),
  constraint service_text_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);
CREATE INDEX service_text_by_title ON public.service_text USING btree (language, title COLLATE "nb-x-icu");

create table session (
  token_hash bytea not null,
  person_id uuid not null,
  id_token text,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint session_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX session_expires_at_idx ON public.session USING btree (expires_at);
CREATE INDEX session_person_id_idx ON public.session USING btree (person_id);

create table setting (
  key text not null,
  value jsonb not null,
  constraint setting_pkey PRIMARY KEY (key)
);

create table sign_in_attempt (
  token_hash bytea not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (token_hash)
);

create table struck_participation (
  id uuid not null,
  service_id uuid not null,
  unit_id uuid,
  rule text,
  role text not null,
  state text not null,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  valid_from date not null,
  valid_to date,
  struck_by uuid,
  struck_at timestamp with time zone not null,
  constraint struck_participation_pkey PRIMARY KEY (id),
  constraint struck_participation_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id) ON DELETE CASCADE,
  constraint struck_participation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX struck_participation_service_id_idx ON public.struck_participation USING btree (service_id);

create table study_group (
  id uuid not null,
  cohort_id uuid not null,
  number integer not null,
  name text not null,
  meeting jsonb default '{}'::jsonb not null,
  chat_url text,
  agreement text default ''::text not null,
  agreement_version integer default 0 not null,
  version integer default 1 not null,
  ended_at timestamp with time zone,
  constraint study_group_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES cohort(id) ON DELETE CASCADE,
  constraint study_group_name_check CHECK ((name <> ''::text)),
  constraint study_group_number_check CHECK ((number > 0)),
  constraint study_group_pkey PRIMARY KEY (id)
);
CREATE INDEX study_group_cohort_id_idx ON public.study_group USING btree (cohort_id);

create table support_case (
  id uuid default uuidv7() not null,
  year integer not null,
  number integer not null,
  reference text generated always as (((('S-'::text || (year)::text) || '-'::text) || lpad((number)::text, 6, '0'::text))) stored not null,
  type text not null,
  subject text not null,
  language text not null,
  asker_person_id uuid,
  asker_name text,
  asker_email text,
  asker_unit_id uuid,
  service_id uuid,
  course_id uuid,
  about_unit_id uuid,
  wanted_by date,
  handling_unit_id uuid not null,
  handler_id uuid,
  state text not null,
  closed_as text,
  merged_into_id uuid,
  restricted boolean default false not null,
  is_danger boolean default false not null,
  danger_seen_at timestamp with time zone,
  danger_seen_by uuid,
  channel text not null,
  asked_at timestamp with time zone not null,
  first_answered_at timestamp with time zone,
  due_at timestamp with time zone,
  warn_at timestamp with time zone,
  warned_at timestamp with time zone,
  paused_since timestamp with time zone,
  closed_at timestamp with time zone,
  last_activity_at timestamp with time zone not null,
  helped boolean,
  archived_at timestamp with time zone,
  version integer default 1 not null,
  subject_words tsvector generated always as (to_tsvector('norwegian'::regconfig, subject)) stored not null,
  constraint merged_into_another CHECK (((merged_into_id IS NULL) OR (closed_as = 'merged'::text))),
  constraint support_case_about_unit_id_fkey FOREIGN KEY (about_unit_id) REFERENCES unit(id),
  constraint support_case_asker_person_id_fkey FOREIGN KEY (asker_person_id) REFERENCES person(id),
  constraint support_case_asker_unit_id_fkey FOREIGN KEY (asker_unit_id) REFERENCES unit(id),
  constraint support_case_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'email'::text, 'phone'::text, 'desk'::text]))),
  constraint support_case_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint support_case_check1 CHECK (((state = 'closed'::text) = (closed_as IS NOT NULL))),
  constraint support_case_check3 CHECK (((state = 'waiting'::text) = (paused_since IS NOT NULL))),
  constraint support_case_check4 CHECK ((merged_into_id <> id)),
  constraint support_case_closed_as_check CHECK ((closed_as = ANY (ARRAY['answered'::text, 'withdrawn'::text, 'merged'::text, 'referred'::text, 'unneeded'::text]))),
  constraint support_case_course_id_fkey FOREIGN KEY (course_id) REFERENCES course(id),
  constraint support_case_danger_seen_by_fkey FOREIGN KEY (danger_seen_by) REFERENCES person(id),
  constraint support_case_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES person(id),
  constraint support_case_handling_unit_id_fkey FOREIGN KEY (handling_unit_id) REFERENCES unit(id),
  constraint support_case_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint support_case_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES support_case(id) ON DELETE SET NULL,
  constraint support_case_number_check CHECK ((number > 0)),
  constraint support_case_pkey PRIMARY KEY (id),
  constraint support_case_reference_key UNIQUE (reference),
  constraint support_case_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint support_case_state_check CHECK ((state = ANY (ARRAY['new'::text, 'open'::text, 'waiting'::text, 'closed'::text]))),
  constraint support_case_subject_check CHECK ((subject <> ''::text)),
  constraint support_case_type_fkey FOREIGN KEY (type) REFERENCES case_type(key),
  constraint support_case_year_number_key UNIQUE (year, number)
);
CREATE CONSTRAINT TRIGGER handled_by_right AFTER INSERT OR UPDATE OF handling_unit_id ON public.support_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_right_to_handle();
CREATE CONSTRAINT TRIGGER open_cases_have_a_unit AFTER INSERT OR UPDATE OF handling_unit_id, state ON public.support_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_living_handler();
CREATE INDEX case_asked_at ON public.support_case USING btree (asked_at) WHERE (NOT restricted);
CREATE INDEX case_by_activity ON public.support_case USING btree (last_activity_at DESC, id DESC);
CREATE INDEX case_by_asker ON public.support_case USING btree (asker_person_id, asked_at DESC);
CREATE INDEX case_by_asker_email ON public.support_case USING btree (lower(asker_email)) WHERE (asker_email IS NOT NULL);
CREATE INDEX case_by_asker_unit ON public.support_case USING btree (asker_unit_id, asked_at DESC) WHERE (asker_unit_id IS NOT NULL);
CREATE INDEX case_by_handler ON public.support_case USING btree (handler_id, last_activity_at DESC) WHERE (state <> 'closed'::text);
CREATE INDEX case_closed_at ON public.support_case USING btree (closed_at) WHERE (state = 'closed'::text);
CREATE INDEX case_closed_by_unit ON public.support_case USING btree (handling_unit_id, closed_at DESC) WHERE (state = 'closed'::text);
CREATE INDEX case_due ON public.support_case USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX case_in_danger ON public.support_case USING btree (asked_at) WHERE (is_danger AND (danger_seen_at IS NULL));
CREATE INDEX case_open_by_unit ON public.support_case USING btree (handling_unit_id, last_activity_at DESC) WHERE (state <> 'closed'::text);
CREATE INDEX case_warn ON public.support_case USING btree (warn_at) WHERE ((warn_at IS NOT NULL) AND (warned_at IS NULL));
CREATE INDEX support_case_merged_into_id_idx ON public.support_case USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);
CREATE INDEX support_case_service_id_idx ON public.support_case USING btree (service_id) WHERE (service_id IS NOT NULL);
CREATE TRIGGER forget_routing_evidence AFTER UPDATE OF restricted, is_danger ON public.support_case FOR EACH ROW WHEN ((new.restricted OR new.is_danger)) EXECUTE FUNCTION forget_routing_evidence();

create table synonym (
  group_id uuid not null,
  word text not null,
  constraint synonym_group_id_fkey FOREIGN KEY (group_id) REFERENCES synonym_group(id) ON DELETE CASCADE,
  constraint synonym_pkey PRIMARY KEY (group_id, word),
  constraint synonym_word_check CHECK ((word <> ''::text))
);
CREATE TRIGGER renew_synonyms_version AFTER INSERT OR DELETE OR UPDATE ON public.synonym FOR EACH STATEMENT EXECUTE FUNCTION renew_synonyms_version();

create table synonym_group (
  id uuid default uuidv7() not null,
  number integer not null,
  note text default ''::text not null,
  version integer default 1 not null,
  constraint synonym_group_number_key UNIQUE (number),
  constraint synonym_group_pkey PRIMARY KEY (id)
);
CREATE TRIGGER renew_synonyms_version AFTER DELETE ON public.synonym_group FOR EACH STATEMENT EXECUTE FUNCTION renew_synonyms_version();

create table term (
  id uuid default uuidv7() not null,
  fs_year integer not null,
  fs_season text not null,
  starts_on date not null,
  ends_on date not null,
  constraint term_check CHECK ((ends_on > starts_on)),
  constraint term_fs_season_check CHECK ((fs_season = ANY (ARRAY['VÅR'::text, 'SOM'::text, 'HØST'::text]))),
  constraint term_fs_year_fs_season_key UNIQUE (fs_year, fs_season),
  constraint term_pkey PRIMARY KEY (id)
);

create table text_block (
  id uuid default uuidv7() not null,
  unit_id uuid,
  version integer default 1 not null,
  constraint text_block_pkey PRIMARY KEY (id),
  constraint text_block_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX text_block_unit_id_idx ON public.text_block USING btree (unit_id);

create table text_block_text (
  block_id uuid not null,
  language text not null,
  title text not null,
  body text not null,
  constraint text_block_text_block_id_fkey FOREIGN KEY (block_id) REFERENCES text_block(id) ON DELETE CASCADE,
  constraint text_block_text_body_check CHECK ((body <> ''::text)),
  constraint text_block_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint text_block_text_pkey PRIMARY KEY (block_id, language),
  constraint text_block_text_title_check CHECK ((title <> ''::text))
);

create table unit (
  id uuid default uuidv7() not null,
  parent_id uuid,
  type text not null,
  fs_code text,
  campus_id uuid,
  website text,
  independent boolean default false not null,
  synthetic boolean default false not null,
  founded_on date not null,
  ended_on date,
  version integer default 1 not null,
  constraint unit_campus_id_fkey FOREIGN KEY (campus_id) REFERENCES campus(id),
  constraint unit_check CHECK (((ended_on IS NULL) OR (ended_on > founded_on))),
  constraint unit_check1 CHECK (((parent_id IS NULL) OR (parent_id <> id))),
  constraint unit_fs_code_key UNIQUE (fs_code),
  constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id),
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_type_check CHECK ((type = ANY (ARRAY['institution'::text, 'faculty'::text, 'department'::text, 'central_unit'::text, 'section'::text, 'local_support'::text, 'project'::text, 'external_body'::text])))
);
CREATE CONSTRAINT TRIGGER ended_unit_answers_for_nothing AFTER UPDATE OF ended_on ON public.unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_living_unit();
CREATE CONSTRAINT TRIGGER open_cases_have_a_unit AFTER UPDATE OF ended_on ON public.unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_living_handler();
CREATE INDEX unit_parent_id_idx ON public.unit USING btree (parent_id);

create table unit_closed_day (
  unit_id uuid not null,
  day date not null,
  constraint unit_closed_day_pkey PRIMARY KEY (unit_id, day),
  constraint unit_closed_day_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table unit_desk (
  unit_id uuid not null,
  uses_samspel boolean default true not null,
  is_intake boolean default false not null,
  email text,
  mailbox text,
  lets_strangers_in boolean default false not null,
  answer_within_days integer default 3 not null,
  offer_within_days integer default 2 not null,
  return_within_days integer default 3 not null,
  version integer default 1 not null,
  mail_language text default 'nb'::text not null,
  eves_close time without time zone default '12:00:00'::time without time zone,
  constraint unit_desk_answer_within_days_check CHECK ((answer_within_days > 0)),
  constraint unit_desk_check CHECK ((uses_samspel OR (email IS NOT NULL))),
  constraint unit_desk_mail_language_check CHECK ((mail_language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint unit_desk_mailbox_check CHECK ((mailbox ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'::text)),
  constraint unit_desk_mailbox_key UNIQUE (mailbox),
  constraint unit_desk_offer_within_days_check CHECK ((offer_within_days > 0)),
  constraint unit_desk_pkey PRIMARY KEY (unit_id),
  constraint unit_desk_return_within_days_check CHECK ((return_within_days > 0)),
  constraint unit_desk_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE UNIQUE INDEX one_intake ON public.unit_desk USING btree (is_intake) WHERE is_intake;

create table unit_hours (
  unit_id uuid not null,
  weekday integer not null,
  opens time without time zone not null,
  closes time without time zone not null,
  constraint unit_hours_check CHECK ((closes > opens)),
  constraint unit_hours_pkey PRIMARY KEY (unit_id, weekday, opens),
  constraint unit_hours_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);

create table unit_mail_key (
  token_hash bytea not null,
  unit_id uuid not null,
  case_id uuid not null,
  handover_id uuid,
  contribution_id uuid,
  expires_at timestamp with time zone not null,
  constraint one_thing_asked CHECK ((num_nonnulls(handover_id, contribution_id) <= 1)),
  constraint unit_mail_key_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint unit_mail_key_contribution_id_fkey FOREIGN KEY (contribution_id) REFERENCES contribution(id) ON DELETE CASCADE,
  constraint unit_mail_key_handover_id_fkey FOREIGN KEY (handover_id) REFERENCES handover(id) ON DELETE CASCADE,
  constraint unit_mail_key_pkey PRIMARY KEY (token_hash),
  constraint unit_mail_key_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE INDEX unit_mail_key_case_id_idx ON public.unit_mail_key USING btree (case_id);
CREATE INDEX unit_mail_key_contribution_id_idx ON public.unit_mail_key USING btree (contribution_id) WHERE (contribution_id IS NOT NULL);
CREATE INDEX unit_mail_key_expires_at_idx ON public.unit_mail_key USING btree (expires_at);
CREATE INDEX unit_mail_key_handover_id_idx ON public.unit_mail_key USING btree (handover_id) WHERE (handover_id IS NOT NULL);

create table unit_mail_sent (
  message_id uuid not null,
  unit_id uuid not null,
  at timestamp with time zone not null,
  constraint unit_mail_sent_message_id_fkey FOREIGN KEY (message_id) REFERENCES case_message(id) ON DELETE CASCADE,
  constraint unit_mail_sent_pkey PRIMARY KEY (message_id, unit_id),
  constraint unit_mail_sent_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table unit_name (
  id uuid default uuidv7() not null,
  unit_id uuid not null,
  language text not null,
  name text not null,
  short_name text,
  valid_from date not null,
  valid_to date,
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  constraint unit_name_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from))),
  constraint unit_name_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint unit_name_name_check CHECK ((name <> ''::text)),
  constraint unit_name_pkey PRIMARY KEY (id),
  constraint unit_name_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_name_unit_id_language_period_excl EXCLUDE USING gist (unit_id WITH =, language WITH =, period WITH &&)
);

create table unit_slug (
  unit_id uuid not null,
  language text not null,
  slug text not null,
  current boolean default true not null,
  constraint unit_slug_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint unit_slug_pkey PRIMARY KEY (language, slug),
  constraint unit_slug_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE UNIQUE INDEX unit_slug_unit_id_language_idx ON public.unit_slug USING btree (unit_id, language) WHERE current;

create table unit_successor (
  unit_id uuid not null,
  successor_id uuid not null,
  constraint unit_successor_check CHECK ((unit_id <> successor_id)),
  constraint unit_successor_pkey PRIMARY KEY (unit_id, successor_id),
  constraint unit_successor_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES unit(id),
  constraint unit_successor_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
CREATE CONSTRAINT TRIGGER open_cases_have_a_unit AFTER DELETE ON public.unit_successor DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_living_handler();
CREATE CONSTRAINT TRIGGER open_cases_have_a_unit_moved AFTER UPDATE OF unit_id ON public.unit_successor DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_living_handler();

create table unit_text (
  unit_id uuid not null,
  language text not null,
  summary text not null,
  version integer default 1 not null,
  source_version integer default 1 not null,
  constraint unit_text_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text]))),
  constraint unit_text_pkey PRIMARY KEY (unit_id, language),
  constraint unit_text_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table wandered_case (
  case_id uuid not null,
  constraint wandered_case_case_id_fkey FOREIGN KEY (case_id) REFERENCES support_case(id) ON DELETE CASCADE,
  constraint wandered_case_pkey PRIMARY KEY (case_id)
);

create table wandered_count (
  month date not null,
  service_id uuid,
  path uuid[] not null,
  declined uuid[] not null,
  cases integer not null,
  constraint wandered_count_cases_check CHECK ((cases > 0)),
  constraint wandered_count_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint wandered_count_month_service_id_path_declined_key UNIQUE NULLS NOT DISTINCT (month, service_id, path, declined),
  constraint wandered_count_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);

create view unit_ancestor as
 WITH RECURSIVE up(unit_id, ancestor_id) AS (
         SELECT unit.id,
            unit.id
           FROM unit
        UNION
         SELECT up_1.unit_id,
            unit.parent_id
           FROM (up up_1
             JOIN unit ON ((unit.id = up_1.ancestor_id)))
          WHERE (unit.parent_id IS NOT NULL)
        )
 SELECT unit_id,
    ancestor_id
   FROM up;

CREATE OR REPLACE FUNCTION public.check_right_to_handle(checked uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  owned support_case%rowtype;
  last case_handling%rowtype;
  former case_handling%rowtype;
begin
  select * into owned from support_case where id = checked;
  if not found then return; end if;
  select * into last from case_handling where case_id = checked order by position desc limit 1;
  if not found or last.unit_id <> owned.handling_unit_id then
    raise exception 'case % is handled by a unit that has not got it by right', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.position = 1 then return; end if;
  select * into former from case_handling where case_id = checked and position = last.position - 1;
  if not found then
    raise exception 'nobody knows where case % came from', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.handover_id is not null and not exists (
    select from handover where id = last.handover_id and case_id = checked
      and (last.cause = 'accepted' and state in ('accepted', 'returned')
          and to_unit_id = last.unit_id and from_unit_id = former.unit_id
        or last.cause = 'returned' and state = 'returned'
          and from_unit_id = last.unit_id and to_unit_id = former.unit_id)) then
    raise exception 'case % moved without agreement', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.cause = 'succeeded' and not exists (select from unit where id = former.unit_id and ended_on is not null) then
    raise exception 'case % was succeeded to, but its unit lives', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
end $function$
;

CREATE OR REPLACE FUNCTION public.forget_routing_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from routing_evidence where case_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'audit entries are never changed';
end $function$
;

CREATE OR REPLACE FUNCTION public.renew_synonyms_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update search_collection set synonyms_version = uuidv7();
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_accountable_unit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  owned uuid;
  published service%rowtype;
begin
  -- Each branch names only fields that its table has: PL/pgSQL reads a whole condition at once.
  if tg_table_name = 'service' then
    owned := new.id;
  elsif tg_op = 'DELETE' then
    owned := old.service_id;
  else
    owned := new.service_id;
    if tg_op = 'UPDATE' then
      if old.service_id <> new.service_id then
        raise exception 'a participation stays with its service' using errcode = 'check_violation';
      end if;
    end if;
  end if;
  select * into published from service where id = owned for no key update;
  if not found or published.published_on is null then return null; end if;
  if published.published_on is distinct from published.retired_on and not coalesce(
    (select range_agg(period) @> daterange(published.published_on, published.retired_on)
       from participation where service_id = owned and role = 'accountable'), false) then
    raise exception 'service % has days without an accountable unit', owned
      using errcode = 'check_violation', constraint = 'always_an_accountable_unit';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_living_handler()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  of_unit uuid;
  on_day date := 'infinity';
begin
  if tg_table_name = 'unit' then
    if new.ended_on is null then return null; end if;
    of_unit := new.id;
  elsif tg_table_name = 'unit_successor' then
    of_unit := old.unit_id;
    -- A case that comes to the unit at the same moment waits, and sees what has become of it.
    perform from unit where id = of_unit for no key update;
  else
    if new.state = 'closed' then return null; end if;
    of_unit := new.handling_unit_id;
    on_day := (new.last_activity_at at time zone 'Europe/Oslo')::date;
    perform from unit where id = of_unit for share;
  end if;
  if exists (select from unit where id = of_unit and ended_on <= on_day)
    and not exists (select from unit_successor where unit_id = of_unit)
    and exists (select from support_case where handling_unit_id = of_unit and state <> 'closed') then
    raise exception 'unit % has open cases and no successor', of_unit
      using errcode = 'check_violation', constraint = 'open_cases_have_a_unit';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_living_unit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  last_day date;
begin
  if tg_table_name = 'unit' then
    last_day := new.ended_on;
    if last_day is not null and exists (
      select from participation where unit_id = new.id and (valid_to is null or valid_to > last_day)) then
      raise exception 'unit % still answers for something after its end', new.id
        using errcode = 'check_violation', constraint = 'ended_unit_answers_for_nothing';
    end if;
  elsif new.unit_id is not null then
    select ended_on into last_day from unit where id = new.unit_id for share;
    if last_day is not null and (new.valid_to is null or new.valid_to > last_day) then
      raise exception 'unit % has ended', new.unit_id
        using errcode = 'check_violation', constraint = 'ended_unit_answers_for_nothing';
    end if;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.require_right_to_handle()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_table_name = 'support_case' then
    perform check_right_to_handle(new.id);
    return null;
  end if;
  if tg_op <> 'DELETE' then perform check_right_to_handle(new.case_id); end if;
  if tg_op = 'DELETE' then
    perform check_right_to_handle(old.case_id);
  elsif tg_op = 'UPDATE' and old.case_id <> new.case_id then
    perform check_right_to_handle(old.case_id);
  end if;
  return null;
end $function$
;
