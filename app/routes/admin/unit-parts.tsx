import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { MOST_SUCCESSORS } from '#app/features/organisation/unit.ts'
import { hrefOf } from '#app/pages.ts'
import { addDays } from '#app/platform/clock.ts'
import type { FormState } from '#app/platform/http/form.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { longDay } from '#app/ui/dates.ts'
import { SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { Route } from './+types/unit'
import { Section, WholeProblem } from './admin-frame.tsx'
import { FactFields, NameFields, RoleFields, UnitSelect } from './unit-fields.tsx'

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
        <WideTable labelledBy="members">
          <thead>
            <tr>
              <th scope="col">{t('profile.name')}</th>
              <th scope="col">{t('profile.role')}</th>
              <th scope="col">{t('admin.firstDay')}</th>
              <th scope="col">{t('admin.lastDay')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <Link to={hrefOf('adminPerson', language, { id: member.personId })}>{member.name}</Link>
                </th>
                <td>{t(`org.role.${member.role}`)}</td>
                <td>{longDay(member.validFrom, language)}</td>
                <td>{member.validTo ? longDay(addDays(member.validTo, -1), language) : t('admin.noEnd')}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {unit.endedOn === null && (
        <Details defaultOpen={form.isBack} className="admin-fold">
          <Details.Summary>{t('admin.role.give')}</Details.Summary>
          <Details.Content>
            <form method="post" className="form">
              <input type="hidden" name="intent" value="role" />
              <WholeProblem text={form.whole} />
              <TextField
                label={t('profile.eppn')}
                description={t('admin.person.eppnHint')}
                name="eppn"
                required
                autoComplete="off"
                defaultValue={form.value('eppn')}
                error={form.problem('eppn')}
              />
              <TextField
                label={t('admin.person.nameIfNew')}
                name="name"
                autoComplete="off"
                defaultValue={form.value('name')}
                error={form.problem('name')}
              />
              <RoleFields form={form} today={today} />
              <Button type="submit">{t('admin.role.give')}</Button>
            </form>
          </Details.Content>
        </Details>
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
      <WideTable labelledBy="names">
        <thead>
          <tr>
            <th scope="col">{t('profile.name')}</th>
            <th scope="col">{t('profile.language')}</th>
            <th scope="col">{t('admin.firstDay')}</th>
            <th scope="col">{t('admin.lastDay')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name.language + name.validFrom}>
              <th scope="row" lang={name.language}>
                {name.name}
                {name.shortName && ` (${name.shortName})`}
              </th>
              <td>{t(`admin.language.${name.language as 'nb'}`)}</td>
              <td>{longDay(name.validFrom, language)}</td>
              <td>{name.validTo ? longDay(addDays(name.validTo, -1), language) : t('admin.noEnd')}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {unit.endedOn === null && (
        <Details defaultOpen={form.isBack} className="admin-fold">
          <Details.Summary>{t('admin.unit.rename')}</Details.Summary>
          <Details.Content>
            <form method="post" className="form">
              <input type="hidden" name="intent" value="rename" />
              <WholeProblem text={form.whole} />
              <NameFields form={form} before={{ ...before, shortName: latest[0]?.shortName ?? null }} />
              <TextField
                label={t('admin.unit.renameFrom')}
                description={t('admin.unit.renameFromHint')}
                name="from"
                type="date"
                required
                defaultValue={form.value('from', today)}
                error={form.problem('from')}
              />
              <Button type="submit">{t('admin.unit.rename')}</Button>
            </form>
          </Details.Content>
        </Details>
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
      <Details defaultOpen={form.isBack} className="admin-fold">
        <Details.Summary>{t('admin.unit.change')}</Details.Summary>
        <Details.Content>
          <form method="post" className="form">
            <input type="hidden" name="intent" value="change" />
            <input type="hidden" name="version" value={unit.version} />
            <WholeProblem text={form.whole} />
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
            <Button type="submit">{t('admin.save')}</Button>
          </form>
        </Details.Content>
      </Details>
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
      <Details defaultOpen={form.isBack} className="admin-fold">
        <Details.Summary>{t('admin.unit.end')}</Details.Summary>
        <Details.Content>
          <form method="post" className="form">
            <input type="hidden" name="intent" value="end" />
            <WholeProblem text={form.whole} />
            <TextField
              label={t('admin.lastDay')}
              name="lastDay"
              type="date"
              required
              defaultValue={form.value('lastDay')}
              error={form.problem('lastDay')}
            />
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
                    {chosen.map((unit) => (
                      <option key={unit.id} value={unit.id}>
                        {unit.name}
                      </option>
                    ))}
                  </SelectField>
                ))}
              </fieldset>
            )}
            <ConfirmField label={t('admin.unit.endConfirm')} name="confirmed" error={form.problem('confirmed')} />
            <Button type="submit" data-color="danger">
              {t('admin.unit.end')}
            </Button>
          </form>
        </Details.Content>
      </Details>
    </Section>
  )
}
