import '#app/features/organisation/organisation.css'
import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useActionData, useSearchParams } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { addDays, type Day } from '#app/platform/clock.ts'
import { longDay } from '#app/ui/dates.ts'
import { SectionNav } from '#app/ui/section-nav.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { isDone } from './done.ts'

const pages = ['adminUnits', 'adminPeople', 'caseTypes', 'adminRouting', 'audit', 'outbox'] as const

/** What stands around each page of the administration: its title, the way to the others, and what was just done. */
export function AdminFrame({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const refused = useActionData() !== undefined
  const done = search.get('done')
  return (
    <div className="wide">
      <title>{`${title} – ${t('product.name')}`}</title>
      <SectionNav
        label={t('layout.administration')}
        entries={pages.map((page) => ({ to: hrefOf(page, language), label: t(`admin.nav.${page}`) }))}
      />
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {title}
        </Heading>
        {lead}
      </div>
      <div className="stack" data-gap="xl">
        {!refused && isDone(done) && (
          <Alert data-color="success" role="status">
            {t(`admin.done.${done}`)}
          </Alert>
        )}
        {children}
      </div>
    </div>
  )
}

/** The last day of a period, which ends the day after it. */
export function LastDay({ validTo }: { validTo: Day | null }) {
  const { t, language } = useTexts()
  return validTo ? longDay(addDays(validTo, -1), language) : t('admin.noEnd')
}
