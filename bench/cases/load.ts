import { sql } from 'kysely'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { sentences, subjects } from './words.ts'

// Loads cases as if a university had used the desk for three years. The rows are those that the product writes, and
// every constraint and trigger of the database looks at them; only the way in is another, by many at a time.

export interface Size {
  units: number
  handlersPerUnit: number
  cases: number
  messagesPerCase: number
  /** The same seed gives the same rows, but for their ids. */
  seed: number
  /** The day until which there are cases; those of the last weeks are open. */
  until: Date
}

/** Steps of the transaction, so that deferred checks do not pile up. */
const CASES_A_STEP = 10_000
const EMAIL_DOMAIN = 'bench.samspel.example'

/** @returns the handlers, with the unit of each */
export async function loadCases(db: Db, size: Size, told: (line: string) => void = () => {}) {
  const handlers = await db.transaction().execute((tx) => loadUnits(tx, size))
  for (let from = 0; from < size.cases; from += CASES_A_STEP) {
    const to = Math.min(size.cases, from + CASES_A_STEP)
    await db.transaction().execute((tx) => loadStep(tx, size, from, to))
    told(`${to} cases`)
  }
  await db.transaction().execute(countNumbers)
  await sql`vacuum analyze`.execute(db)
  return handlers
}

async function loadUnits(tx: Tx, { units, handlersPerUnit }: Size) {
  await sql`
    create unlogged table bench_unit (number integer primary key, unit_id uuid not null);
    create unlogged table bench_handler (unit_number integer, number integer, person_id uuid not null,
      primary key (unit_number, number));`.execute(tx)
  await sql`
    with institution as (select id from unit where type = 'institution' limit 1),
    made as (
      insert into unit (parent_id, type, founded_on, synthetic)
      select institution.id, 'section', '2016-01-01', true from institution, generate_series(1, ${units}::int)
      returning id),
    numbered as (select id, row_number() over (order by id) as number from made),
    kept as (insert into bench_unit select number, id from numbered returning *)
    insert into unit_name (unit_id, language, name, valid_from)
    select unit_id, language, 'Testseksjon ' || lpad(number::text, 2, '0'), '2016-01-01'
    from kept, unnest(array['nb', 'nn', 'en']) as language`.execute(tx)
  await sql`
    insert into unit_slug (unit_id, language, slug)
    select unit_id, language, 'testseksjon-' || number from bench_unit, unnest(array['nb', 'nn', 'en']) as language`.execute(
    tx,
  )
  await sql`
    with wanted as (
      select unit_id, bench_unit.number as unit_number, place, uuidv7() as person_id
      from bench_unit, generate_series(1, ${handlersPerUnit}::int) as place),
    people as (
      insert into person (id, name, email, synthetic, created_at)
      select person_id, 'Saksbehandler ' || unit_number || '.' || place,
        'h' || unit_number || '-' || place || ${`@${EMAIL_DOMAIN}`}, true, '2021-01-01' from wanted),
    roles as (
      insert into membership (person_id, unit_id, role, valid_from)
      select person_id, unit_id, 'case_handler', '2016-01-01' from wanted)
    insert into bench_handler select unit_number, place, person_id from wanted`.execute(tx)
  const { rows } = await sql<{ personId: string; unitId: string }>`
    select person_id, unit_id from bench_handler join bench_unit on bench_unit.number = unit_number
    order by unit_number, bench_handler.number`.execute(tx)
  return rows
}

/** A number from 0 on, below `most`, that looks thrown and is the same each time. */
const thrown = (what: string, most: number, seed: number) =>
  sql`(abs(hashtextextended(${what} || ':' || i, ${seed}::bigint)) % ${sql.lit(most)})::int`

async function loadStep(
  tx: Tx,
  { units, handlersPerUnit, cases, messagesPerCase, seed, until }: Size,
  from: number,
  to: number,
) {
  const subject = sql`(${sql.val(subjects)}::text[])[1 + ${thrown('subject', subjects.length, seed)}]`
  await sql`
    create temporary table step on commit drop as
    select i, uuidv7() as id, 1 + ${thrown('unit', units, seed)} as unit_number,
      1 + ${thrown('handler', handlersPerUnit, seed)} as handler_number,
      ${subject} || ' ' || i as subject,
      (array['nb', 'nb', 'nn', 'en'])[1 + ${thrown('language', 4, seed)}] as language,
      -- the newest come last, three years of them; one in twenty is not closed
      ${until}::timestamptz - make_interval(mins => ((${cases}::int - i) * 60.0 * 24 * 365 * 3 / ${cases}::int)::int)
        as asked_at,
      case when ${cases}::int - i > ${cases}::int / 20 then 'closed'
        else (array['new', 'open', 'open', 'waiting'])[1 + ${thrown('state', 4, seed)}] end as state
    from generate_series(${from + 1}::int, ${to}::int) as i`.execute(tx)
  await sql`alter table step add unit_id uuid, add handler_id uuid, add from_unit_id uuid`.execute(tx)
  await sql`
    update step set unit_id = bench_unit.unit_id, handler_id = person_id,
      -- one in ten came from another unit
      from_unit_id = case when i % 10 = 0 then (
        select other.unit_id from bench_unit as other where other.number = 1 + (step.unit_number % ${units}::int)) end
    from bench_unit, bench_handler
    where bench_unit.number = step.unit_number and bench_handler.unit_number = step.unit_number
      and bench_handler.number = step.handler_number`.execute(tx)
  await sql`
    insert into support_case (id, year, number, type, subject, language, asker_name, asker_email, handling_unit_id,
      handler_id, state, closed_as, channel, asked_at, first_answered_at, due_at, warn_at, paused_since, closed_at,
      last_activity_at)
    select id, extract(year from asked_at)::int,
      row_number() over (partition by extract(year from asked_at) order by i)
        + coalesce((select last_number from case_counter where year = extract(year from asked_at)::int), 0),
      'question', subject, language, 'Spørrer ' || i % 20000, 'a' || i % 20000 || ${`@${EMAIL_DOMAIN}`}, unit_id,
      case when state <> 'new' then handler_id end, state, case when state = 'closed' then 'answered' end, 'web', asked_at,
      case when state <> 'new' then asked_at + interval '5 hours' end,
      case when state in ('new', 'open') then asked_at + interval '3 days' end,
      case when state in ('new', 'open') then asked_at + interval '2 days' end,
      case when state = 'waiting' then asked_at + interval '5 hours' end,
      case when state = 'closed' then asked_at + interval '2 days' end,
      asked_at + interval '6 hours'
    from step`.execute(tx)
  await sql`
    insert into case_counter (year, last_number)
    select extract(year from asked_at)::int, count(*) from step group by 1
    on conflict (year) do update set last_number = case_counter.last_number + excluded.last_number`.execute(tx)
  await loadParts(tx)
  await loadMessages(tx, messagesPerCase, seed)
}

/** By what right each is handled, what happened to it, and who else takes part. */
async function loadParts(tx: Tx) {
  await sql`
    insert into case_handling (case_id, position, unit_id, cause, since)
    select id, 1, coalesce(from_unit_id, unit_id), 'asked', asked_at from step`.execute(tx)
  await sql`
    with moved as (
      insert into handover (case_id, from_unit_id, to_unit_id, note, state, offered_at, answer_by, decided_at, return_by)
      select id, from_unit_id, unit_id, 'Kan de ta denne?', 'accepted', asked_at + interval '1 hour',
        asked_at + interval '2 days', asked_at + interval '2 hours', asked_at + interval '3 days'
      from step where from_unit_id <> unit_id returning id, case_id, to_unit_id, decided_at)
    insert into case_handling (case_id, position, unit_id, cause, handover_id, since)
    select case_id, 2, to_unit_id, 'accepted', id, decided_at from moved`.execute(tx)
  await sql`
    insert into case_event (case_id, at, kind, unit_id)
    select id, asked_at, 'asked', unit_id from step
    union all select id, asked_at + interval '2 days', 'closed', unit_id from step where state = 'closed'`.execute(tx)
  await sql`
    insert into contribution (case_id, unit_id, part, question, invited_at)
    select id, bench_unit.unit_id, 'invited', 'Hva mener dere?', asked_at + interval '3 hours'
    from step join bench_unit on bench_unit.number = 1 + (i * 7) % (select count(*) from bench_unit)
    where state <> 'closed' and i % 5 = 0 and bench_unit.unit_id <> step.unit_id`.execute(tx)
  await sql`
    insert into case_task (case_id, unit_id, title, due_on, created_at)
    select id, unit_id, 'Sjekk med fakultetet', asked_at::date + 7, asked_at from step
    where state <> 'closed' and i % 4 = 0`.execute(tx)
}

async function loadMessages(tx: Tx, messagesPerCase: number, seed: number) {
  const sentence = (place: number) => sql`
    (${sql.val(sentences)}::text[])[1 + (abs(hashtextextended(${`s${place}:`} || i || ':' || n, ${seed}::bigint))
      % ${sql.lit(sentences.length)})::int]`
  const body = sql.join([1, 2, 3, 4].map(sentence), sql` || ' ' || `)
  await sql`
    insert into case_message (case_id, kind, channel, author_id, author_name, unit_id, body, language, at)
    select id, kind, case when kind = 'asker' then 'web' else 'desk' end,
      case when kind <> 'asker' then handler_id end,
      case when kind = 'asker' then 'Spørrer ' || i % 20000 else 'Saksbehandler' end,
      case when kind <> 'asker' then unit_id end, ${body}, language, asked_at + n * interval '50 minutes'
    from step, generate_series(0, ${messagesPerCase - 1}::int) as n,
      lateral (select case when n = 0 then 'asker' when n % 3 = 2 then 'note' when n % 2 = 1 then 'reply' else 'asker' end
        as kind) as said`.execute(tx)
  await sql`
    insert into case_search (case_id, body)
    select c.id, to_tsvector('norwegian', concat_ws(' ', c.reference, c.subject, c.asker_name, c.asker_email, (
      select string_agg(body, ' ' order by at) from case_message where case_id = c.id and kind in ('asker', 'reply'))))
    from step join support_case c on c.id = step.id`.execute(tx)
}

/** Numbers without gaps are what the product promises; the loaded rows keep to it, or the bench stops here. */
async function countNumbers(tx: Tx) {
  const { rows } = await sql<{ year: number }>`
    select year from support_case group by year
    having count(*) <> max(number) or max(number) <> (select last_number from case_counter where year = support_case.year)`.execute(
    tx,
  )
  if (rows.length > 0) throw new Error(`Numbers of ${rows.map(({ year }) => year).join(', ')} have gaps`)
}
