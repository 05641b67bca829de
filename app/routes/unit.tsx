import '#app/features/catalogue/catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import { Fragment } from 'react'
import { data } from 'react-router'
import { listServicesOfUnit } from '#app/features/catalogue/service-list.queries.server.ts'
import { UnitFacts } from '#app/features/catalogue/unit-facts.tsx'
import { UnitServices } from '#app/features/catalogue/unit-services.tsx'
import { resolveLocalSupport } from '#app/features/organisation/local-support.ts'
import { findUnitBySlug, listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { longDay } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { Route } from './+types/unit'
import { settleAddress } from './right-address.ts'

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
  const today = clock.today()
  const [unit, units] = await Promise.all([
    findUnitBySlug(db, params.slug, language, today),
    listUnits(db, language, today),
  ])
  if (!unit) throw data(null, { status: 404 })
  const { addresses, ...shown } = unit
  const alternates = settleAddress('unit', language, new URL(request.url), params.slug, addresses)
  const parentId = units.find(({ id }) => id === unit.id)?.parentId
  const localSupport = resolveLocalSupport(units, unit.id)
  return {
    unit: shown,
    alternates,
    parent: units.find(({ id }) => id === parentId) ?? null,
    parts: units.filter((part) => part.parentId === unit.id),
    localSupport: localSupport?.id === unit.id ? null : localSupport,
    today,
    services: await listServicesOfUnit(db, unit.id, unit.type === 'local_support', language, today),
  }
}

const typesWithName = [
  'institution',
  'faculty',
  'department',
  'central_unit',
  'section',
  'local_support',
  'project',
  'external_body',
] as const

export default function Unit({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { unit, parent, parts, localSupport, services, today } = loaderData
  const type = typesWithName.find((each) => each === unit.type)
  return (
    <div className="wide">
      <title>{`${unit.link.name} – ${t('product.name')}`}</title>
      <header className="page-head">
        {type && <p className="eyebrow">{t(`catalogue.unit.type.${type}`)}</p>}
        <Heading level={1} data-size="xl" lang={langOf(unit.link.language, language)}>
          {unit.link.name}
        </Heading>
        {unit.summary && (
          <p className="lead" lang={langOf(unit.summary.language, language)}>
            {unit.summary.text}
          </p>
        )}
        {unit.endedOn && unit.endedOn <= today && (
          <p className="notice" data-tone="warning">
            {t('catalogue.unit.ended', { day: longDay(unit.endedOn, language) })}{' '}
            {unit.successors.length > 0 && `${t('catalogue.unit.successors')}: `}
            {unit.successors.map((successor, index) => (
              <Fragment key={successor.id}>
                {index > 0 && ', '}
                <UnitName unit={successor} />
              </Fragment>
            ))}
          </p>
        )}
      </header>
      <div className="with-aside">
        <UnitServices services={services} />
        <UnitFacts unit={unit} parent={parent} parts={parts} localSupport={localSupport} />
      </div>
    </div>
  )
}
