import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { CheckField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Alternative, Formation } from './formation.ts'
import { percentOf } from './percent.ts'
import { RuleTable } from './rule-table.tsx'

/** What a search has found, side by side; one is chosen to work on. */
export function AlternativesView({ formation, replaces }: { formation: Formation; replaces: boolean }) {
  const { t } = useTexts()
  const { state, problem, alternatives } = formation
  if (state === 'failed') return <Alert data-color="danger">{t(problem ?? 'groups.formation.cannot')}</Alert>
  return (
    <section className="stack" aria-labelledby="found">
      <Heading level={2} data-size="md" id="found">
        {t(
          formation.mendsVersion !== null
            ? 'groups.mending.done'
            : state === 'stopped'
              ? 'groups.formation.stopped'
              : 'groups.formation.done',
        )}
      </Heading>
      {formation.mendsVersion !== null && <p>{t('groups.mending.trade')}</p>}
      <div className="alternatives">
        {alternatives.map((alternative) => (
          <AlternativeCard key={alternative.number} {...{ alternative, replaces, formation }} />
        ))}
      </div>
    </section>
  )
}

function AlternativeCard({
  alternative: { number, worth },
  replaces,
  formation,
}: {
  alternative: Alternative
  replaces: boolean
  formation: Formation
}) {
  const { t } = useTexts()
  const title = `alternative-${number}`
  return (
    <article className="alternative" aria-labelledby={title}>
      <Heading level={3} data-size="xs" id={title}>
        {worth.moves === undefined
          ? t('groups.alternative.title', { number })
          : t('groups.mending.moves', { count: worth.moves })}
      </Heading>
      <p className="alternative-score">{t('groups.alternative.score', { percent: percentOf(worth.score) })}</p>
      <p className="muted">
        {worth.sizes.map(({ size, groups }) => t('groups.alternative.sizes', { count: groups, size })).join(' · ')}
      </p>
      <RuleTable labelledBy={title} rules={worth.rules} kept={worth.kept} />
      <Form method="post" className="stack">
        <input type="hidden" name="formation" value={formation.id} />
        <input type="hidden" name="number" value={number} />
        {replaces && worth.moves === undefined && (
          <CheckField
            name="replaces"
            value="yes"
            required
            label={t('groups.alternative.replacesYes')}
            description={t('groups.alternative.replaces')}
          />
        )}
        <div>
          <Button type="submit" name="intent" value={worth.moves === undefined ? 'use' : 'useMending'}>
            {t('groups.alternative.use')}
          </Button>
        </div>
      </Form>
    </article>
  )
}
