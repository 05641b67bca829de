import type pg from 'pg'

/**
 * The schema as a text to read and compare: tables with columns, constraints, indexes, triggers, views and functions of
 * our own, in order of name. It is a description, not a script to run; the migrations are that.
 */
export async function describeSchema(pool: pg.Pool): Promise<string> {
  const sections = await Promise.all([tables(pool), views(pool), functions(pool)])
  return `-- Written by npm run db:generate from the system catalogues. Do not edit.\n\n${sections.flat().join('\n\n')}\n`
}

async function tables(pool: pg.Pool) {
  const { rows } = await pool.query<{ name: string; lines: string[]; after: string[] }>(`
    select class.relname as name,
      (select array_agg(line order by kind, place, line) from (
        select 1 as kind, attnum::int as place, format('  %s %s%s%s', attname, format_type(atttypid, atttypmod),
          case when attgenerated = 's' then ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
               when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) else '' end,
          case when attnotnull then ' not null' else '' end) as line
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attrelid = class.oid and attnum > 0 and not attisdropped
        union all
        select 2, 0, format('  constraint %s %s', conname, pg_get_constraintdef(oid))
        from pg_constraint where conrelid = class.oid and contype in ('p', 'u', 'f', 'c', 'x')
      ) lines) as lines,
      (select coalesce(array_agg(line order by line), '{}') from (
        select pg_get_indexdef(indexrelid) || ';' as line from pg_index
        where indrelid = class.oid and not exists (select from pg_constraint where conindid = indexrelid)
        union all
        select pg_get_triggerdef(oid) || ';' from pg_trigger where tgrelid = class.oid and not tgisinternal
      ) lines) as after
    from pg_class class
    where class.relnamespace = 'public'::regnamespace and class.relkind = 'r' and class.relname <> 'migration'
    order by class.relname`)
  return rows.map(({ name, lines, after }) => [`create table ${name} (\n${lines.join(',\n')}\n);`, ...after].join('\n'))
}

async function views(pool: pg.Pool) {
  const { rows } = await pool.query<{ text: string }>(`
    select format(E'create view %s as\n%s', viewname, definition) as text from pg_views where schemaname = 'public' order by viewname`)
  return rows.map(({ text }) => text)
}

/** Functions that an extension brought are not ours to describe. */
async function functions(pool: pg.Pool) {
  const { rows } = await pool.query<{ text: string }>(`
    select pg_get_functiondef(oid) || ';' as text from pg_proc
    where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
    order by proname`)
  return rows.map(({ text }) => text)
}
