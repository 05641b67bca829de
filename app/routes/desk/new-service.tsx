import { Button, Paragraph } from '@digdir/designsystemet-react'
import { data, Form, redirect } from 'react-router'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { longest, type Problem } from '#app/features/catalogue/draft.ts'
import { one } from '#app/features/catalogue/draft-form.ts'
import { errorOf } from '#app/features/catalogue/field-label.ts'
import { unitsKeptBy } from '#app/features/catalogue/service.policy.ts'
import { formsOfSupport, levels } from '#app/features/catalogue/service-kinds.ts'
import { createService } from '#app/features/catalogue/start-draft.server.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/new-service'
import { openDesk, readForm, showRefused } from './desk.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language, opened } = openDesk(request, context)
  const kept = unitsKeptBy(viewer)
  // Nobody who keeps no unit's catalogue has anything to make here.
  if (kept.length === 0) throw data(null, { status: 403 })
  const units = await listUnits(db, language, today)
  return { opened, units: units.filter(({ id }) => kept.includes(id)).map(({ id, name }) => ({ id, name })) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now, language, jobs } = openDesk(request, context)
  const { fields } = await readForm(request)
  const title = one(fields, 'title').trim()
  const accountableUnitId = one(fields, 'accountableUnitId')
  const problems: Problem[] = []
  if (title === '') problems.push({ field: 'title', code: 'problem.titleMissing' })
  if (title.length > longest.title)
    problems.push({ field: 'title', code: 'problem.tooLong', detail: String(longest.title) })
  if (!isUuid(accountableUnitId)) problems.push({ field: 'accountableUnitId', code: 'problem.unitMissing' })
  if (problems.length > 0) return showRefused({ fields, problems, refusal: undefined })
  const wanted = {
    title,
    accountableUnitId,
    formOfSupport: formsOfSupport.find((form) => form === one(fields, 'formOfSupport')) ?? formsOfSupport[0],
    level: levels.find((level) => level === one(fields, 'level')) ?? levels[0],
  }
  const outcome = await createService(db, viewer, wanted, now, jobs)
  if (!outcome.ok) return showRefused({ fields, problems, refusal: outcome.refusal })
  return redirect(hrefOf('deskEdit', language, { id: outcome.value }))
}

export default function NewService({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { units, opened } = loaderData
  const fields = actionData?.fields ?? {}
  const problems = actionData?.problems ?? []
  return (
    <DeskFrame
      title={t('desk.new.title')}
      opened={opened}
      lead={<Paragraph>{t('desk.new.lead')}</Paragraph>}
      refusal={actionData?.refusal}
    >
      <Form method="post" className="form">
        <TextField
          id="title"
          name="title"
          label={t('desk.new.name')}
          description={t('desk.new.nameHint')}
          error={errorOf(t, problems, 'title')}
          defaultValue={one(fields, 'title')}
          lang="nb"
        />
        <SelectField
          id="accountableUnitId"
          name="accountableUnitId"
          label={t('desk.field.accountableUnitId')}
          error={errorOf(t, problems, 'accountableUnitId')}
          defaultValue={one(fields, 'accountableUnitId') || (units.length === 1 ? units[0]?.id : '')}
        >
          <option value="">{t('desk.choose')}</option>
          <Options of={units} />
        </SelectField>
        <SelectField
          name="formOfSupport"
          label={t('desk.field.formOfSupport')}
          defaultValue={one(fields, 'formOfSupport') || 'individual-help'}
        >
          {formsOfSupport.map((form) => (
            <option key={form} value={form}>
              {t(`catalogue.form.${form}.kind`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="level" label={t('desk.field.level')} defaultValue={one(fields, 'level') || 'person'}>
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`desk.level.${level}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{t('desk.new.create')}</Button>
      </Form>
    </DeskFrame>
  )
}
