import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { data, Form, redirect, useSearchParams } from 'react-router'
import { listHandlers } from '#app/features/cases/handlers.queries.server.ts'
import { nameHandler } from '#app/features/cases/unattended/name-handler.server.ts'
import { canBeNamedBy, unitsToNameIn } from '#app/features/cases/unattended/unattended.policy.ts'
import { listUnattended } from '#app/features/cases/unattended/unattended.queries.server.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { listUnits } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formOf, refusedForm } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { Options, SelectField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/unattended'
import { openDesk } from './desk.server.ts'

/** Restricted cases that nobody can open, by unit, for those who may name somebody: references alone. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, opened, today, language } = openDesk(request, context)
  const unattended = await listUnattended(db, unitsToNameIn(viewer), today)
  const unitIds = unattended.map(({ unitId }) => unitId)
  const handlers = unitIds.length === 0 ? [] : await listHandlers(db, unitIds, { restricted: false }, today)
  const names = new Map((await listUnits(db, language, today)).map(({ id, name }) => [id, name]))
  return {
    opened,
    units: unattended.map(({ unitId, references }) => ({
      unitId,
      references,
      name: names.get(unitId) ?? '',
      handlers: handlers
        .filter((handler) => handler.unitId === unitId && canBeNamedBy(viewer, handler.id))
        .map(({ id, name }) => ({ id, name })),
    })),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, language } = openDesk(request, context)
  const { clock } = context.get(samspelContext)
  const form = await formOf(request)
  const [unitId, personId] = [String(form.get('unitId') ?? ''), String(form.get('personId') ?? '')]
  // Each unit has a form of its own, which the answer goes back to.
  const refuse = (refusal: string) =>
    data(refusedForm({ intent: unitId, personId }, refusal, { 'unattended.notHandler': 'personId' }), { status: 422 })
  if (!isUuid(unitId)) return refuse('unattended.notYours')
  if (!isUuid(personId)) return refuse('unattended.notHandler')
  const named = await nameHandler(db, viewer, unitId, personId, clock)
  return named.ok ? redirect(`${hrefOf('deskUnattended', language)}?done=named`, 303) : refuse(named.refusal)
}

type UnitShown = Route.ComponentProps['loaderData']['units'][number]

export default function UnattendedCases({ loaderData: { opened, units }, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const back = actionData as FormState | undefined
  // What was refused of a unit that is no longer among these.
  const lost = useFormState(back, back && !units.some(({ unitId }) => unitId === back.intent) ? back.intent : '-')
  return (
    <DeskFrame title={t('unattended.page')} opened={opened} lead={<p>{t('unattended.lead')}</p>}>
      {!back && search.get('done') === 'named' && (
        <Alert data-color="success" role="status">
          {t('unattended.done')}
        </Alert>
      )}
      <WholeProblem text={lost.whole ?? lost.problem('personId')} />
      {units.length === 0 && <p className="empty">{t('unattended.none')}</p>}
      {units.map((unit) => (
        <NameHandler key={unit.unitId} unit={unit} back={back} />
      ))}
    </DeskFrame>
  )
}

function NameHandler({ unit, back }: { unit: UnitShown; back: FormState | undefined }) {
  const { t } = useTexts()
  const { unitId, name, references, handlers } = unit
  const form = useFormState(back, unitId)
  return (
    <section className="panel" aria-labelledby={unitId}>
      <Heading level={2} data-size="xs" id={unitId}>
        {name}
      </Heading>
      <p>
        {t('unattended.count', { count: references.length })}: {references.join(', ')}
      </p>
      {handlers.length === 0 ? (
        <p>{t('unattended.nobody', { unit: name })}</p>
      ) : (
        <Form method="post" className="form">
          <WholeProblem text={form.whole} />
          <input type="hidden" name="unitId" value={unitId} />
          <SelectField
            name="personId"
            label={t('unattended.who')}
            defaultValue={form.value('personId')}
            error={form.problem('personId')}
          >
            <option value="">{t('unattended.choose')}</option>
            <Options of={handlers} />
          </SelectField>
          <Button type="submit">{t('unattended.name')}</Button>
        </Form>
      )}
    </section>
  )
}
