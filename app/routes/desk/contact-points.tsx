import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, Form } from 'react-router'
import {
  addContactPoint,
  changeContactPoint,
  removeContactPoint,
} from '#app/features/catalogue/change-contact-point.server.ts'
import { listContactPoints } from '#app/features/catalogue/contact-point.queries.server.ts'
import { contactPointKinds } from '#app/features/catalogue/contact-point.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { one } from '#app/features/catalogue/draft-form.ts'
import { unitsKeptBy } from '#app/features/catalogue/service.policy.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/contact-points'
import { openDesk, readForm, showDone, showRefused } from './desk.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language, opened } = openDesk(request, context)
  const kept = unitsKeptBy(viewer)
  if (kept.length === 0) throw data(null, { status: 403 })
  const [all, points] = await Promise.all([listUnits(db, language, today), listContactPoints(db, kept)])
  const units = all.filter(({ id }) => kept.includes(id)).map(({ id, name }) => ({ id, name }))
  const unitId = new URL(request.url).searchParams.get('unit')
  return { opened, units, points, chosen: units.some(({ id }) => id === unitId) ? unitId : null }
}

/** As many as a page shows at a glance. */
const FEW_UNITS = 5

const doneFor = { add: 'contactAdded', change: 'contactChanged', remove: 'contactRemoved' } as const

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  const { fields, intent } = await readForm(request)
  const id = one(fields, 'id')
  const value = one(fields, 'value')
  const seen = Number(one(fields, 'version'))
  const refuse = (refusal: Exclude<Awaited<ReturnType<typeof addContactPoint>>, { ok: true }>['refusal']) =>
    showRefused({ refusal, id: intent === 'add' ? 'new' : id, fields })
  if (intent === 'add') {
    const kind = contactPointKinds.find((known) => known === one(fields, 'kind')) ?? 'email'
    const unitId = one(fields, 'unitId')
    if (!isUuid(unitId)) return refuse('contactPoint.notYours')
    const outcome = await addContactPoint(db, viewer, { unitId, kind, value }, now)
    return outcome.ok ? showDone(hrefOf('deskContactPoints', language), doneFor.add) : refuse(outcome.refusal)
  }
  if (!isUuid(id)) return refuse('contactPoint.notFound')
  const outcome =
    intent === 'remove'
      ? await removeContactPoint(db, viewer, id, seen, now)
      : await changeContactPoint(db, viewer, id, { value, seen }, now)
  if (!outcome.ok) return refuse(outcome.refusal)
  return showDone(hrefOf('deskContactPoints', language), intent === 'remove' ? doneFor.remove : doneFor.change)
}

export default function ContactPoints({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, units, points, chosen } = loaderData
  const { t } = useTexts()
  const failed = (id: string) => (actionData?.id === id ? actionData : undefined)
  const known = points.some(({ id }) => id === actionData?.id) || actionData?.id === 'new'
  const named = units.filter(
    ({ id }) => points.some(({ unitId }) => unitId === id) && (chosen === null || id === chosen),
  )
  return (
    <DeskFrame
      title={t('desk.contact.title')}
      opened={opened}
      lead={<Paragraph>{t('desk.contact.lead')}</Paragraph>}
      refusal={known ? undefined : actionData?.refusal}
    >
      <section className="panel stack" aria-labelledby="add">
        <Heading level={2} data-size="sm" id="add">
          {t('desk.contact.add')}
        </Heading>
        <Form method="post" className="form">
          <div className="form-row">
            <SelectField name="unitId" label={t('desk.unit')} defaultValue={one(failed('new')?.fields ?? {}, 'unitId')}>
              <Options of={units} />
            </SelectField>
            <SelectField
              name="kind"
              label={t('desk.field.kind')}
              defaultValue={one(failed('new')?.fields ?? {}, 'kind') || 'email'}
            >
              {contactPointKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`catalogue.contact.${kind}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <TextField
            name="value"
            label={t('desk.contact.value')}
            description={t('desk.contact.hint')}
            defaultValue={one(failed('new')?.fields ?? {}, 'value')}
            error={failed('new') && t(failed('new')!.refusal)}
          />
          <Button type="submit" name="intent" value="add">
            {t('desk.contact.add')}
          </Button>
        </Form>
      </section>
      {units.length > FEW_UNITS && (
        <div className="toolbar filter">
          <Form method="get">
            <SelectField name="unit" label={t('desk.contact.showUnit')} defaultValue={chosen ?? ''} key={chosen}>
              <option value="">{t('desk.filter.all')}</option>
              <Options of={units} />
            </SelectField>
            <Button type="submit" variant="secondary">
              {t('desk.filter.show')}
            </Button>
          </Form>
        </div>
      )}
      {named.map((unit) => (
        <section key={unit.id} className="desk-section" aria-labelledby={`unit-${unit.id}`}>
          <Heading level={2} data-size="sm" id={`unit-${unit.id}`}>
            {unit.name}
          </Heading>
          <ul className="rows folded">
            {points
              .filter(({ unitId }) => unitId === unit.id)
              .map((point) => (
                <li key={point.id}>
                  <details open={failed(point.id) ? true : undefined}>
                    <summary>
                      <strong>{point.value}</strong>{' '}
                      <span className="muted">
                        {[
                          t(`catalogue.contact.${point.kind}`),
                          t('desk.contact.usedBy', { count: point.usedBy }),
                          ...(point.synthetic ? [t('desk.contact.synthetic')] : []),
                        ].join(' · ')}
                      </span>
                    </summary>
                    <Form method="post" className="toolbar">
                      <input type="hidden" name="id" value={point.id} />
                      <input type="hidden" name="version" value={point.version} />
                      <TextField
                        name="value"
                        label={t(`catalogue.contact.${point.kind}`)}
                        defaultValue={failed(point.id) ? one(failed(point.id)!.fields, 'value') : point.value}
                        error={failed(point.id) && t(failed(point.id)!.refusal, { value: point.value })}
                      />
                      <Button type="submit" name="intent" value="change" variant="secondary">
                        {t('desk.save')}
                        <span className="visually-hidden">{`: ${point.value}`}</span>
                      </Button>
                      {point.usedBy === 0 && (
                        <Button type="submit" name="intent" value="remove" variant="tertiary" data-color="danger">
                          {t('desk.remove')}
                          <span className="visually-hidden">{`: ${point.value}`}</span>
                        </Button>
                      )}
                    </Form>
                  </details>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </DeskFrame>
  )
}
