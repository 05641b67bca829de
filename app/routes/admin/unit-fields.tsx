import { unitTypes } from '#app/features/organisation/unit.ts'
import { roles } from '#app/features/organisation/viewer.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import type { useFormState } from '#app/ui/form-state.ts'
import { useTexts } from '#app/ui/texts.tsx'

type FormFields = ReturnType<typeof useFormState>

/** The Feide name by which a person is known. */
export function EppnField({ form, before = '' }: { form: FormFields; before?: string | null }) {
  const { t } = useTexts()
  return (
    <TextField
      label={t('profile.eppn')}
      description={t('admin.person.eppnHint')}
      {...form.field('eppn', before)}
      required
      autoComplete="off"
    />
  )
}

/** What a unit is called, in each language. */
export function NameFields({ form, before = {} }: { form: FormFields; before?: Record<string, string | null> }) {
  const { t } = useTexts()
  return (
    <>
      {languages.map((language) => (
        <TextField
          key={language}
          label={t(`admin.unit.name.${language}`)}
          {...form.field(language, before[language])}
          lang={language}
          required
        />
      ))}
      <TextField
        label={t('admin.unit.shortName')}
        description={t('admin.optional')}
        {...form.field('shortName', before.shortName)}
      />
    </>
  )
}

interface FactFieldsProps {
  form: FormFields
  campuses: readonly { id: string; name: string }[]
  before?: { fsCode: string | null; campusId: string | null; website: string | null }
}

export function FactFields({ form, campuses, before }: FactFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <div className="form-row">
        <TextField
          label={t('admin.unit.fsCode')}
          description={t('admin.optional')}
          {...form.field('fsCode', before?.fsCode)}
        />
        <SelectField
          label={t('admin.unit.campus')}
          description={t('admin.optional')}
          {...form.field('campusId', before?.campusId)}
        >
          <option value="">{t('admin.none')}</option>
          <Options of={campuses} />
        </SelectField>
      </div>
      <TextField
        label={t('admin.unit.website')}
        description={t('admin.optional')}
        {...form.field('website', before?.website)}
        type="url"
      />
    </>
  )
}

interface UnitSelectProps {
  form: FormFields
  name: string
  label: string
  units: readonly { id: string; name: string; depth: number }[]
  /** What the first, empty choice says. */
  empty: string
  before?: string | null
}

export const UnitSelect = ({ form, name, label, units, empty, before = null }: UnitSelectProps) => (
  <SelectField label={label} {...form.field(name, before)}>
    <option value="">{empty}</option>
    {units.map((unit) => (
      <option key={unit.id} value={unit.id}>
        {' '.repeat(unit.depth * 3) + unit.name}
      </option>
    ))}
  </SelectField>
)

export function TypeSelect({ form }: { form: FormFields }) {
  const { t } = useTexts()
  return (
    <SelectField label={t('admin.unit.type')} {...form.field('type')}>
      <option value="">{t('admin.choose')}</option>
      {unitTypes
        .filter((type) => type !== 'institution')
        .map((type) => (
          <option key={type} value={type}>
            {t(`org.unitType.${type}`)}
          </option>
        ))}
    </SelectField>
  )
}

/** A role and its period; the last day is one that people say, not the day after. */
export function RoleFields({ form, today }: { form: FormFields; today: string }) {
  const { t } = useTexts()
  return (
    <>
      <SelectField label={t('profile.role')} {...form.field('role')}>
        <option value="">{t('admin.choose')}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`org.role.${role}`)}
          </option>
        ))}
      </SelectField>
      <div className="form-row">
        <TextField label={t('admin.firstDay')} {...form.field('validFrom', today)} type="date" required />
        <TextField
          label={t('admin.lastDay')}
          description={t('admin.lastDayHint')}
          {...form.field('lastDay')}
          type="date"
        />
      </div>
    </>
  )
}
