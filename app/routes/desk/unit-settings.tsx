import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { data, Form, redirect, useSearchParams } from 'react-router'
import { saveUnitDesk } from '#app/features/cases/desk-settings/save-unit-desk.server.ts'
import { canKeepDesk } from '#app/features/cases/desk-settings/unit-desk.policy.ts'
import { findUnitDesk } from '#app/features/cases/desk-settings/unit-desk.queries.server.ts'
import {
  fieldOfRefusal,
  readClosedDays,
  readEvesClose,
  readHours,
  type UnitDesk,
  writeHours,
} from '#app/features/cases/desk-settings/unit-desk.ts'
import '#app/features/cases/desk-settings/unit-desk.css'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { listUnits } from '#app/features/organisation/unit.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formOf, refusedForm } from '#app/platform/http/form.ts'
import { isLanguage, languages } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { CheckField, Options, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/unit-settings'
import { openDesk } from './desk.server.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language, opened } = openDesk(request, context)
  const all = await listUnits(db, language, today)
  const units = all
    .filter(({ id, endedOn }) => canKeepDesk(viewer, id) && (endedOn === null || endedOn > today))
    .map(({ id, name }) => ({ id, name }))
  const wanted = new URL(request.url).searchParams.get('unit')
  const own = units.find(({ id }) => viewer.belongsTo(id)) ?? units[0]
  const chosen = wanted === null ? own : units.find(({ id }) => id === wanted)
  if (!chosen) throw data(null, { status: wanted === null ? 403 : 404 })
  const { hours, closedDays, ...desk } = await findUnitDesk(db, chosen.id)
  return {
    opened,
    units,
    chosen,
    desk,
    hours: weekdays.map((weekday) => writeHours(hours, weekday)),
    closedDays: closedDays.join('\n'),
    domain: context.get(samspelContext).settings.mailDomain,
  }
}

const fieldOf = {
  'unitDesk.emailMissing': 'email',
  'unitDesk.emailWrong': 'email',
  'unitDesk.restrictedByMail': 'email',
  'unitDesk.intakeByMail': 'email',
  'unitDesk.mailboxWrong': 'mailbox',
  'unitDesk.mailboxTaken': 'mailbox',
  'unitDesk.closedDays': 'closedDays',
  'unitDesk.evesCloseWrong': 'evesClose',
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, jobs, now, language } = openDesk(request, context)
  const form = await formOf(request)
  const values = {
    ...Object.fromEntries([...form].map(([name, value]) => [name, String(value)])),
    intent: 'save',
  }
  const refuse = (refusal: string, field?: string) =>
    data(refusedForm(values, refusal, field ? { [refusal]: field } : fieldOf), { status: 422 })
  const read = readDesk(values)
  const { unitId, version } = values as Record<string, string | undefined>
  if (!isUuid(unitId)) return refuse('unitDesk.notYours')
  if (!read) return refuse('unitDesk.closedDays')
  const outcome = await saveUnitDesk(db, viewer, unitId, read, Number(version), now, jobs)
  if (!outcome.ok) return refuse(outcome.refusal, fieldOfRefusal(read, outcome.refusal))
  return redirect(
    `${hrefOf('deskUnitSettings', language)}?${new URLSearchParams({ unit: unitId, done: 'saved' })}`,
    303,
  )
}

/** The form as the rule sees it; null when the closed days cannot be read. */
function readDesk(values: Record<string, string>): UnitDesk | null {
  const closedDays = readClosedDays(values.closedDays ?? '')
  if (closedDays === null) return null
  const text = (name: string) => values[name]?.trim() || null
  return {
    usesSamspel: values.reach !== 'mail',
    email: text('email'),
    mailLanguage: isLanguage(values.mailLanguage) ? values.mailLanguage : 'nb',
    mailbox: text('mailbox'),
    letsStrangersIn: values.letsStrangersIn === 'yes',
    answerWithinDays: Number(values.answerWithinDays),
    offerWithinDays: Number(values.offerWithinDays),
    returnWithinDays: Number(values.returnWithinDays),
    hours: weekdays.flatMap((weekday) => readHours(weekday, values[`hours${weekday}`] ?? '')),
    closedDays,
    evesClose: readEvesClose(values.evesClose ?? ''),
  }
}

export default function UnitSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, units, chosen, desk, hours, closedDays, domain } = loaderData
  const { t } = useTexts()
  const [search] = useSearchParams()
  const back = actionData as FormState | undefined
  const form = useFormState(back, 'save')
  const text = (name: string, kept: string | null) => ({
    name,
    defaultValue: form.value(name, kept),
    error: form.problem(name),
  })
  const isByMail = form.value('reach', desk.usesSamspel ? 'samspel' : 'mail') === 'mail'
  return (
    <DeskFrame
      title={t('unitDesk.title')}
      opened={opened}
      lead={<Paragraph>{`${chosen.name}. ${t('unitDesk.lead')}`}</Paragraph>}
    >
      {!back && search.get('done') === 'saved' && (
        <Alert data-color="success" role="status">
          {t('unitDesk.saved')}
        </Alert>
      )}
      {units.length > 1 && (
        <Form method="get" className="toolbar">
          <SelectField name="unit" label={t('unitDesk.unit')} defaultValue={chosen.id} key={chosen.id}>
            <Options of={units} />
          </SelectField>
          <Button type="submit" variant="secondary">
            {t('unitDesk.show')}
          </Button>
        </Form>
      )}
      <Form method="post" className="form" key={`${chosen.id}${desk.version}`}>
        <WholeProblem text={form.whole} />
        <input type="hidden" name="unitId" value={chosen.id} />
        <input type="hidden" name="version" value={desk.version} />
        <fieldset className="ds-fieldset panel">
          <legend className="ds-label">{t('unitDesk.hours')}</legend>
          <p data-field="description">{t('unitDesk.hoursHint')}</p>
          <div className="day-hours">
            {weekdays.map((weekday) => (
              <TextField
                key={weekday}
                label={t(`unitDesk.day.${weekday}`)}
                {...text(`hours${weekday}`, hours[weekday - 1] ?? '')}
              />
            ))}
          </div>
          <TextArea
            rows={4}
            label={t('unitDesk.closed')}
            description={t('unitDesk.closedHint')}
            {...text('closedDays', closedDays)}
          />
          <TextField
            label={t('unitDesk.evesClose')}
            description={t('unitDesk.evesCloseHint')}
            {...text('evesClose', desk.evesClose ?? '')}
          />
        </fieldset>
        <fieldset className="ds-fieldset panel">
          <legend className="ds-label">{t('unitDesk.promises')}</legend>
          <div className="stack">
            <TextField
              inputMode="numeric"
              label={t('unitDesk.answerWithin')}
              {...text('answerWithinDays', String(desk.answerWithinDays))}
            />
            <TextField
              inputMode="numeric"
              label={t('unitDesk.offerWithin')}
              {...text('offerWithinDays', String(desk.offerWithinDays))}
            />
            <TextField
              inputMode="numeric"
              label={t('unitDesk.returnWithin')}
              {...text('returnWithinDays', String(desk.returnWithinDays))}
            />
          </div>
        </fieldset>
        <fieldset className="ds-fieldset panel">
          <legend className="ds-label">{t('unitDesk.reach')}</legend>
          <CheckField
            type="radio"
            name="reach"
            value="samspel"
            label={t('unitDesk.samspel')}
            defaultChecked={!isByMail}
          />
          <CheckField
            type="radio"
            name="reach"
            value="mail"
            label={t('unitDesk.byMail')}
            description={t('unitDesk.byMailHint')}
            defaultChecked={isByMail}
          />
          <TextField
            type="email"
            label={t('unitDesk.email')}
            description={t('unitDesk.emailHint')}
            {...text('email', desk.email)}
          />
          <SelectField
            label={t('unitDesk.mailLanguage')}
            description={t('unitDesk.mailLanguageHint')}
            {...text('mailLanguage', desk.mailLanguage)}
          >
            <Options of={languages.map((id) => ({ id, name: t(`beside.language.${id}`) }))} />
          </SelectField>
          <TextField
            label={t('unitDesk.mailbox')}
            description={t('unitDesk.mailboxHint', { domain })}
            {...text('mailbox', desk.mailbox)}
          />
          <CheckField
            name="letsStrangersIn"
            value="yes"
            label={t('unitDesk.strangers')}
            description={t('unitDesk.strangersHint')}
            defaultChecked={back ? form.value('letsStrangersIn') === 'yes' : desk.letsStrangersIn}
          />
        </fieldset>
        <Button type="submit">{t('unitDesk.save')}</Button>
      </Form>
    </DeskFrame>
  )
}
