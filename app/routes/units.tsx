import '#app/features/catalogue/catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import { chooseLocalSupport } from '#app/features/catalogue/local-support-choice.ts'
import { LocalSupportChooser } from '#app/features/catalogue/local-support-chooser.tsx'
import type { UnitInTree } from '#app/features/organisation/local-support.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { Route } from './+types/units'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const units = await listUnits(db, languageOf(request), clock.today())
  return chooseLocalSupport(units, new URL(request.url), context.get(viewerContext))
}

/** The faculties' own units stand beside the central ones, not below them. */
const groups = [
  { key: 'central', types: ['central_unit', 'section'], text: null },
  { key: 'local', types: ['local_support'], text: 'catalogue.units.localText' },
  { key: 'faculties', types: ['faculty'], text: null },
  { key: 'projects', types: ['project'], text: null },
  { key: 'external', types: ['external_body'], text: 'catalogue.units.externalText' },
] as const

export default function Units({ loaderData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { units } = loaderData
  return (
    <div className="wide">
      <title>{`${t('catalogue.units.title')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('catalogue.units.title')}
        </Heading>
        <p className="lead">{t('catalogue.units.lead')}</p>
      </header>
      <div className="unit-groups">
        {groups.map(({ key, types, text }) => {
          const alike = units.filter((unit) => types.some((type) => type === unit.type))
          // A part of another in the group stands under it.
          const here = alike.filter((unit) => !alike.some(({ id }) => id === unit.parentId))
          if (here.length === 0) return null
          return (
            <section key={key} data-group={key} aria-labelledby={key}>
              <div className="unit-group-words">
                <Heading level={2} data-size="sm" id={key}>
                  {t(`catalogue.units.${key}`)}
                </Heading>
                {text && <p className="muted">{t(text)}</p>}
              </div>
              <div>
                {key === 'local' && <LocalSupportChooser {...loaderData} />}
                <UnitTree units={here} all={units} />
              </div>
            </section>
          )
        })}
      </div>
    </div>
  )
}

function UnitTree({ units, all }: { units: readonly UnitInTree[]; all: readonly UnitInTree[] }) {
  return (
    <ul className="unit-tree">
      {units.map((unit) => {
        const parts = all.filter((part) => part.parentId === unit.id && part.type !== 'local_support')
        return (
          <li key={unit.id}>
            <UnitName unit={unit} />
            {parts.length > 0 && <UnitTree units={parts} all={all} />}
          </li>
        )
      })}
    </ul>
  )
}
