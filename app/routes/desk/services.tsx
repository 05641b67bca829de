import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import {
  countConfirmedOwners,
  countKeptServices,
  KEPT_PAGE_SIZE,
  listKeptServices,
} from '#app/features/catalogue/kept-list.queries.server.ts'
import { attentions } from '#app/features/catalogue/kept-list.ts'
import { KeptServicesTable } from '#app/features/catalogue/kept-services-table.tsx'
import { unitsKeptBy } from '#app/features/catalogue/service.policy.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/services'
import { openDesk } from './desk.server.ts'

const LONGEST_WORDS = 200
const states = ['draft', 'in_review', 'published', 'retired'] as const

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language, opened } = openDesk(request, context)
  const search = new URL(request.url).searchParams
  const kept = unitsKeptBy(viewer)
  const unitId = search.get('unit')
  const filter = {
    state: states.find((state) => state === search.get('state')),
    attention: attentions.find((attention) => attention === search.get('attention')),
    unitId: isUuid(unitId) ? unitId : undefined,
    words: (search.get('q') ?? '').trim().slice(0, LONGEST_WORDS),
    page: pageIn(search),
  }
  const [{ services, total }, counts, owners, units] = await Promise.all([
    listKeptServices(db, kept, filter, language, today),
    countKeptServices(db, kept, today),
    countConfirmedOwners(db, today),
    listUnits(db, language, today),
  ])
  const choices = units.filter(({ id }) => kept.includes(id)).map(({ id, name }) => ({ id, name }))
  return {
    services,
    total,
    counts,
    owners,
    units: choices,
    filter,
    today,
    opened,
    pageSize: KEPT_PAGE_SIZE,
  }
}

export default function DeskServices({ loaderData }: Route.ComponentProps) {
  const { services, total, counts, owners, units, filter, today, opened, pageSize } = loaderData
  const { t, language } = useTexts()
  const isFiltered = filter.state || filter.attention || filter.unitId || filter.words
  return (
    <DeskFrame
      title={t('desk.services.title')}
      opened={opened}
      lead={<Paragraph>{t('desk.services.owners', { confirmed: owners.confirmed, total: owners.total })}</Paragraph>}
    >
      <nav aria-label={t('desk.services.asks')}>
        <ul className="desk-counts">
          {attentions.map((attention) => (
            <li key={attention}>
              <Link
                to={`${hrefOf('desk', language)}?attention=${attention}`}
                aria-current={filter.attention === attention ? 'true' : undefined}
              >
                <span>{t(`desk.attention.${attention}`)}</span>
                <strong>{counts[attention]}</strong>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="toolbar">
        <Form method="get">
          <TextField
            label={t('desk.filter.title')}
            name="q"
            type="search"
            maxLength={LONGEST_WORDS}
            defaultValue={filter.words}
            key={`words ${filter.words}`}
          />
          <SelectField
            label={t('desk.column.state')}
            name="state"
            defaultValue={filter.state ?? ''}
            key={`state ${filter.state}`}
          >
            <option value="">{t('desk.filter.all')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {`${t(`desk.state.${state}`)} (${counts[state]})`}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('catalogue.role.accountable')}
            name="unit"
            defaultValue={filter.unitId ?? ''}
            key={`unit ${filter.unitId}`}
          >
            <option value="">{t('desk.filter.all')}</option>
            <Options of={units} />
          </SelectField>
          {filter.attention && <input type="hidden" name="attention" value={filter.attention} />}
          <Button type="submit" variant="secondary">
            {t('desk.filter.show')}
          </Button>
        </Form>
      </div>
      <div className="list-head">
        <p className="muted" role="status">
          {t('desk.services.count', { count: total })}
        </p>
        {isFiltered && <Link to={hrefOf('desk', language)}>{t('desk.filter.remove')}</Link>}
        <Button asChild className="end">
          <Link to={hrefOf('deskNew', language)}>{t('desk.new.title')}</Link>
        </Button>
      </div>
      {services.length > 0 ? (
        <KeptServicesTable services={services} today={today} />
      ) : (
        <div className="empty">
          <p>{t(isFiltered ? 'desk.services.noneFiltered' : 'desk.services.none')}</p>
        </div>
      )}
      <Paging page={filter.page} total={total} size={pageSize} />
    </DeskFrame>
  )
}
