import { Button, Heading } from '@digdir/designsystemet-react'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { z } from 'zod'
import {
  ENTRIES_A_PAGE,
  findLastJournalDay,
  type JournalRow,
  readJournal,
} from '#app/features/cases/journal/journal.queries.server.ts'
import type { UnitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { samspelContext } from '#app/platform/context.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { longDay } from '#app/ui/dates.ts'
import { TextField } from '#app/ui/fields.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { Route } from './+types/journal'

/** What has come in and gone out, a day at a time, for everyone. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const { searchParams } = new URL(request.url)
  const language = languageOf(request)
  const wanted = z.iso.date().safeParse(searchParams.get('day'))
  const day = wanted.success ? wanted.data : ((await findLastJournalDay(db)) ?? clock.today())
  const page = pageIn(searchParams)
  return { day, page, size: ENTRIES_A_PAGE, ...(await readJournal(db, day, page, language, clock.today())) }
}

export default function Journal({ loaderData }: Route.ComponentProps) {
  const { day, page, size, entries, total, before, after } = loaderData
  const { t, language } = useTexts()
  return (
    <div className="wide">
      <title>{`${t('journal.page')} – ${t('product.name')}`}</title>
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {t('journal.page')}
        </Heading>
        <p className="lead">{t('journal.lead')}</p>
        <p>{t('journal.ask')}</p>
      </div>
      <form method="get" className="toolbar">
        <TextField label={t('journal.day')} name="day" type="date" defaultValue={day} key={day} />
        <Button type="submit" variant="secondary">
          {t('journal.show')}
        </Button>
      </form>
      <Section id="entries" title={t('journal.found', { count: total, day: longDay(day, language) })}>
        {entries.length === 0 ? <p className="empty">{t('journal.none')}</p> : <Entries entries={entries} />}
        <Paging page={page} total={total} size={size} />
        <p className="cluster">
          {before && <Link to={`?day=${before}`}>{`${t('journal.before')}: ${longDay(before, language)}`}</Link>}
          {after && <Link to={`?day=${after}`}>{`${t('journal.after')}: ${longDay(after, language)}`}</Link>}
        </p>
      </Section>
    </div>
  )
}

function Entries({ entries }: { entries: readonly JournalRow[] }) {
  const { t } = useTexts()
  const unit = (link: UnitLink | null) => link && <UnitName unit={link} />
  return (
    <DataTable
      labelledBy="entries"
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t('journal.number'),
          kind: 'unbroken',
          cell: ({ reference, number }) => `${reference}-${number}`,
        },
        { label: t('journal.direction'), cell: ({ direction }) => t(`journal.${direction}`) },
        { label: t('journal.title'), cell: (entry) => <EntryTitle entry={entry} /> },
        { label: t('journal.unit'), cell: (entry) => unit(entry.unit) },
        { label: t('journal.other'), cell: (entry) => unit(entry.otherUnit) ?? t('journal.person') },
      ]}
    />
  )
}

function EntryTitle({ entry }: { entry: JournalRow }) {
  const { t } = useTexts()
  if (entry.title !== null) return entry.title
  return (
    <span className="stack" data-gap="none">
      <span>{neutralTitle(t, entry)}</span>
      {entry.because && <span className="muted">{t(`journal.because.${entry.because}`)}</span>}
    </span>
  )
}

const neutralTitle = (t: TFunction, { service }: JournalRow) =>
  service ? t('journal.about', { service: service.title }) : t('journal.plain')
