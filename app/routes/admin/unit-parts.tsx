import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { MOST_SUCCESSORS } from '#app/features/organisation/unit.ts'
import { auditHref, hrefOf } from '#app/pages.ts'
import type { FormState } from '#app/platform/http/form.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { longDay } from '#app/ui/dates.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/unit'
import { LastDay } from './admin-frame.tsx'
import { EppnField, FactFields, NameFields, RoleFields, UnitSelect } from './unit-fields.tsx'

// What can be done with one unit: each part shows what is, and a form to change it.

type PartProps = Route.ComponentProps['loaderData'] & { back: FormState | undefined }

export function Members({ members, unit, today, back }: PartProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'role')
  return (
    <Section id="members" title={t('admin.unit.members')}>
      {members.length === 0 ? (
        <p className="empty">{t('admin.unit.noMembers')}</p>
      ) : (
        <DataTable
          labelledBy="members"
          rows={members}
          keyOf={({ id }) => id}
          columns={[
            {
              label: t('profile.name'),
              cell: ({ personId, name }) => <Link to={hrefOf('adminPerson', language, { id: personId })}>{name}</Link>,
            },
            { label: t('profile.role'), cell: ({ role }) => t(`org.role.${role}`) },
            { label: t('admin.firstDay'), cell: ({ validFrom }) => longDay(validFrom, language) },
            { label: t('admin.lastDay'), cell: ({ validTo }) => <LastDay validTo={validTo} /> },
          ]}
        />
      )}
      {unit.endedOn === null && (
        <FoldedForm intent="role" form={form} submit={t('admin.role.give')}>
          <EppnField form={form} />
          <TextField label={t('admin.person.nameIfNew')} {...form.field('name')} autoComplete="off" />
          <RoleFields form={form} today={today} />
        </FoldedForm>
      )}
    </Section>
  )
}

export function Names({ names, unit, today, back }: PartProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'rename')
  const latest = names.filter((name) => name.validFrom === names[0]?.validFrom)
  const before = Object.fromEntries(latest.map((name) => [name.language, name.name]))
  return (
    <Section id="names" title={t('admin.unit.names')}>
      <DataTable
        labelledBy="names"
        rows={names}
        keyOf={(name) => name.language + name.validFrom}
        columns={[
          {
            label: t('profile.name'),
            cell: (name) => (
              <span lang={name.language}>
                {name.name}
                {name.shortName && ` (${name.shortName})`}
              </span>
            ),
          },
          { label: t('profile.language'), cell: (name) => t(`admin.language.${name.language as 'nb'}`) },
          { label: t('admin.firstDay'), cell: ({ validFrom }) => longDay(validFrom, language) },
          { label: t('admin.lastDay'), cell: ({ validTo }) => <LastDay validTo={validTo} /> },
        ]}
      />
      {unit.endedOn === null && (
        <FoldedForm intent="rename" form={form} submit={t('admin.unit.rename')}>
          <NameFields form={form} before={{ ...before, shortName: latest[0]?.shortName ?? null }} />
          <TextField
            label={t('admin.unit.renameFrom')}
            description={t('admin.unit.renameFromHint')}
            {...form.field('from', today)}
            type="date"
            required
          />
        </FoldedForm>
      )}
    </Section>
  )
}

export function Facts({ unit, parents, campuses, back }: PartProps) {
  const { t, language } = useTexts()
  const form = useFormState(back, 'change')
  const nothing = t('profile.notStored')
  return (
    <Section id="facts" title={t('admin.unit.facts')}>
      <dl className="facts">
        <dt>{t('admin.unit.parent')}</dt>
        <dd>{unit.parentId ? unit.parentName : t('admin.none')}</dd>
        <dt>{t('admin.unit.foundedOn')}</dt>
        <dd>{longDay(unit.foundedOn, language)}</dd>
        <dt>{t('admin.unit.fsCode')}</dt>
        <dd>{unit.fsCode ?? nothing}</dd>
        <dt>{t('admin.unit.campus')}</dt>
        <dd>{unit.campus ?? nothing}</dd>
        <dt>{t('admin.unit.website')}</dt>
        <dd>{unit.website ? <a href={unit.website}>{unit.website}</a> : nothing}</dd>
      </dl>
      <p>
        <Link to={auditHref(language, 'unit', unit.id)}>{t('admin.unit.audit')}</Link>
      </p>
      <FoldedForm intent="change" form={form} title={t('admin.unit.change')} submit={t('admin.save')}>
        <input type="hidden" name="version" value={unit.version} />
        {unit.type !== 'institution' && (
          <UnitSelect
            form={form}
            name="parentId"
            label={t('admin.unit.parent')}
            units={parents}
            empty={t('admin.choose')}
            before={unit.parentId}
          />
        )}
        <FactFields form={form} campuses={campuses} before={unit} />
      </FoldedForm>
    </Section>
  )
}

export function End({ participations, others, back }: PartProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'end')
  const slots = Array.from({ length: MOST_SUCCESSORS }, (_, index) => `successor${index + 1}`)
  const chosen = others.filter(({ id }) => slots.some((slot) => form.value(slot) === id))
  const divides = back?.problems.form === 'org.unit.divideFirst' || chosen.length > 1
  return (
    <Section id="end" title={t('admin.unit.end')}>
      <Paragraph>{t('admin.unit.endLead')}</Paragraph>
      {participations.length > 0 && (
        <Paragraph>{t('admin.unit.answersFor', { count: participations.length })}</Paragraph>
      )}
      <FoldedForm intent="end" form={form} submit={t('admin.unit.end')} isDanger>
        <TextField label={t('admin.lastDay')} {...form.field('lastDay')} type="date" required />
        {slots.map((slot, index) => (
          <UnitSelect
            key={slot}
            form={form}
            name={slot}
            label={t('admin.unit.successor', { number: index + 1 })}
            units={others}
            empty={t('admin.none')}
          />
        ))}
        {divides && (
          <fieldset className="stack">
            <legend>
              <Heading level={3} data-size="xs">
                {t('admin.unit.divide')}
              </Heading>
            </legend>
            {participations.map(({ id, title, role }) => (
              <SelectField
                key={id}
                label={`${title} (${t(`catalogue.role.${role as 'accountable'}`)})`}
                name={`part.${id}`}
                defaultValue={form.value(`part.${id}`)}
              >
                <option value="">{t('admin.choose')}</option>
                <Options of={chosen} />
              </SelectField>
            ))}
          </fieldset>
        )}
        <ConfirmField label={t('admin.unit.endConfirm')} name="confirmed" error={form.problem('confirmed')} />
      </FoldedForm>
    </Section>
  )
}
