import { Button, Heading } from '@digdir/designsystemet-react'
import { createContext, type ReactNode, useContext } from 'react'
import { Form, Link } from 'react-router'
import { CheckField, SelectField, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { type PresetKey, presetKeys } from './presets.ts'
import { divisions, importances, type RuleKey } from './settings.ts'
import { type FormValues, type NumberField, ranges, ruleParts, type WrongFields } from './settings-form.ts'

interface SettingsFormProps {
  /** What the fields hold. */
  values: FormValues
  wrong: WrongFields
  /** The preset that the form was begun from. */
  preset: PresetKey | null
  /** Rules that something is known for: the others are there, but stand back. */
  borne: ReadonlySet<RuleKey>
  /** What is told before the button. */
  children: ReactNode
}

const Filled = createContext<{ values: FormValues; wrong: WrongFields }>({ values: {}, wrong: {} })

/** What groups are formed by, to be chosen. */
export function SettingsForm({ values, wrong, preset, borne, children }: SettingsFormProps) {
  const { t } = useTexts()
  return (
    <Filled value={{ values, wrong }}>
      <Presets chosen={preset} />
      {/* Another preset is another form: fields begin anew. Otherwise nothing that comes from elsewhere changes them. */}
      <Form method="post" className="stack settings" key={preset}>
        <Sizes />
        <Rules borne={borne} />
        <div className="numbers">
          <NumberInput name="alternatives" label={t('groups.forming.alternatives')} />
          <NumberInput
            name="seconds"
            label={t('groups.forming.seconds')}
            description={t('groups.forming.secondsHint')}
          />
        </div>
        {children}
        <div className="form-actions">
          <Button type="submit" name="intent" value="start">
            {t('groups.forming.start')}
          </Button>
          <Button type="submit" name="intent" value="check" variant="secondary">
            {t('groups.forming.check')}
          </Button>
        </div>
      </Form>
    </Filled>
  )
}

function Presets({ chosen }: { chosen: PresetKey | null }) {
  const { t } = useTexts()
  return (
    <nav aria-labelledby="presets" className="presets">
      <Heading level={2} data-size="2xs" id="presets">
        {t('groups.forming.presets')}
      </Heading>
      <ul>
        {presetKeys.map((key) => (
          <li key={key}>
            <Button asChild variant="secondary" data-size="sm">
              <Link to={`?preset=${key}`} aria-current={key === chosen || undefined} preventScrollReset>
                {t(`groups.preset.${key}`)}
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sizes() {
  const { t } = useTexts()
  const { values } = useContext(Filled)
  const byCount = values.sizeBy === 'count'
  return (
    <Section id="sizes" title={t('groups.forming.sizes')}>
      <div className="sizes">
        <CheckField
          type="radio"
          name="sizeBy"
          value="size"
          label={t('groups.forming.bySize')}
          defaultChecked={!byCount}
        />
        <div className="in-row">
          <NumberInput name="min" label={t('groups.forming.min')} />
          <NumberInput name="max" label={t('groups.forming.max')} />
        </div>
        <CheckField
          type="radio"
          name="sizeBy"
          value="count"
          label={t('groups.forming.byCount')}
          defaultChecked={byCount}
        />
        <div className="in-row">
          <NumberInput name="count" label={t('groups.forming.count')} />
        </div>
      </div>
      <div className="in-row">
        <SelectField
          name="within"
          label={t('groups.forming.within')}
          description={t('groups.forming.withinHint')}
          defaultValue={values.within}
        >
          <option value="">{t('groups.within.none')}</option>
          {divisions.map((division) => (
            <option key={division} value={division}>
              {t(`groups.within.${division}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </Section>
  )
}

function Rules({ borne }: { borne: ReadonlySet<RuleKey> }) {
  const { t } = useTexts()
  return (
    <Section id="rules" title={t('groups.forming.rules')}>
      <p>{t('groups.forming.rulesHint')}</p>
      <div className="rule-parts">
        {ruleParts.map(({ part, rules }) => (
          <fieldset key={part} className="rules">
            <legend className="ds-label" data-weight="semibold">
              {t(`groups.forming.${part}`)}
            </legend>
            {part === 'ofPrivate' && <p className="muted">{t('groups.forming.privateHint')}</p>}
            {rules.map((rule) => (
              <RuleField key={rule} rule={rule} isBorne={borne.has(rule)} />
            ))}
          </fieldset>
        ))}
      </div>
      <div className="numbers">
        <NumberInput name="atLeast" label={t('groups.forming.hoursAtLeast')} />
        <NumberInput name="enough" label={t('groups.forming.hoursEnough')} />
      </div>
    </Section>
  )
}

function RuleField({ rule, isBorne }: { rule: RuleKey; isBorne: boolean }) {
  const { t } = useTexts()
  const { values } = useContext(Filled)
  const importance = values[`rule.${rule}`] ?? ''
  return (
    <div className="rule" data-borne={isBorne} data-counts={importance !== ''}>
      <label htmlFor={`rule-${rule}`}>{t(`groups.rule.${rule}`)}</label>
      <select id={`rule-${rule}`} name={`rule.${rule}`} className="ds-input" data-size="sm" defaultValue={importance}>
        <option value="">{t('groups.forming.off')}</option>
        {importances.map((one) => (
          <option key={one} value={one}>
            {t(`groups.importance.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function NumberInput({ name, label, description }: { name: NumberField; label: string; description?: string }) {
  const { t } = useTexts()
  const { values, wrong } = useContext(Filled)
  const [least, most] = ranges[name]
  const problem = wrong[name]
  return (
    <TextField
      inputMode="numeric"
      autoComplete="off"
      name={name}
      label={label}
      description={description}
      error={problem && t(`groups.forming.wrong.${problem}`, { least, most })}
      defaultValue={values[name]}
    />
  )
}
