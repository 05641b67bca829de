import { Button, Paragraph } from '@digdir/designsystemet-react'
import { data, redirect } from 'react-router'
import { unitsHandledBy } from '#app/features/cases/case.policy.ts'
import { writeDownCase } from '#app/features/cases/write-down/write-down-case.server.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { listUnits } from '#app/features/organisation/unit.queries.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import { hrefOf } from '#app/pages.ts'
import { type FormState, formOf, refusedForm } from '#app/platform/http/form.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { CheckField, Options, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/new-case'
import { openDesk } from './desk.server.ts'

// A telephone call becomes a case from one line.

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language, opened } = openDesk(request, context)
  const handled = new Set(unitsHandledBy(viewer))
  const all = await listUnits(db, language, today)
  const units = all
    .filter(({ id, endedOn }) => handled.has(id) && (endedOn === null || endedOn > today))
    .map(({ id, name }) => ({ id, name }))
  // Of a unit above others, its own first.
  const own = units.find(({ id }) => viewer.belongsTo(id))
  return { opened, units, ownUnitId: own?.id ?? units[0]?.id ?? null }
}

const fieldOf = {
  'newCase.unitNotYours': 'unitId',
  'newCase.subjectMissing': 'subject',
  'newCase.subjectTooLong': 'subject',
  'newCase.askerMissing': 'asker',
  'newCase.notPhone': 'phone',
  'newCase.bodyTooLong': 'body',
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  const form = await formOf(request)
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const { subject = '', asker = '', phone = '', body = '', channel, unitId = '' } = values
  const written = {
    subject,
    asker,
    phone,
    body,
    channel: channel === 'desk' ? ('desk' as const) : ('phone' as const),
    language: languages.find((known): known is Language => known === values.language) ?? language,
    unitId,
    isDanger: findDanger(`${subject}\n${body}`) !== null,
  }
  const outcome = await writeDownCase(db, viewer, written, now)
  if (!outcome.ok) return data(refusedForm({ ...values, intent: 'create' }, outcome.refusal, fieldOf), { status: 422 })
  return redirect(hrefOf('deskCase', language, { id: outcome.value.id }), 303)
}

export default function NewCase({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, units, ownUnitId } = loaderData
  const { t, language } = useTexts()
  const form = useFormState(actionData as FormState | undefined, 'create')
  return (
    <DeskFrame title={t('newCase.title')} opened={opened} lead={<Paragraph>{t('newCase.lead')}</Paragraph>}>
      <form method="post" className="form panel">
        <WholeProblem text={form.whole} />
        <TextField {...form.field('subject')} label={t('newCase.subject')} />
        <TextField
          {...form.field('asker')}
          label={t('newCase.asker')}
          description={t('newCase.askerHint')}
          autoComplete="off"
        />
        <TextField
          {...form.field('phone')}
          type="tel"
          label={t('newCase.phone')}
          description={t('newCase.phoneHint')}
          autoComplete="off"
        />
        <TextArea {...form.field('body')} rows={5} label={t('newCase.more')} description={t('newCase.moreHint')} />
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{t('newCase.channel')}</legend>
          {(['phone', 'desk'] as const).map((channel) => (
            <CheckField
              key={channel}
              type="radio"
              name="channel"
              value={channel}
              label={t(`newCase.channel.${channel}`)}
              defaultChecked={form.value('channel', 'phone') === channel}
            />
          ))}
        </fieldset>
        <SelectField {...form.field('unitId', ownUnitId)} label={t('newCase.unit')}>
          <Options of={units} />
        </SelectField>
        <SelectField name="language" label={t('newCase.language')} defaultValue={form.value('language', language)}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {t(`beside.language.${code}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{t('newCase.create')}</Button>
      </form>
    </DeskFrame>
  )
}
