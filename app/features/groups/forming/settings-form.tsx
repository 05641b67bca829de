import { Button, Heading } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { CheckField, SelectField, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { type PresetKey, presetKeys } from './presets.ts'
import {
  divisions,
  type FormationSettings,
  importances,
  LARGEST_GROUP,
  MOST_ALTERNATIVES,
  MOST_SECONDS,
  type RuleKey,
  SMALLEST_GROUP,
} from './settings.ts'
import { ruleParts } from './settings-form.ts'

interface SettingsFormProps {
  settings: FormationSettings
  /** The preset that the form was begun from. */
  preset: PresetKey | null
  /** Rules that something is known for: the others are there, but stand back. */
  borne: ReadonlySet<RuleKey>
}

/** What groups are formed by, to be chosen. */
export function SettingsForm({ settings, preset, borne }: SettingsFormProps) {
  const { t } = useTexts()
  return (
    <>
      <nav aria-labelledby="presets" className="presets">
        <Heading level={2} data-size="2xs" id="presets">
          {t('groups.forming.presets')}
        </Heading>
        <ul>
          {presetKeys.map((key) => (
            <li key={key}>
              <Button asChild variant="secondary" data-size="sm">
                <Link to={`?preset=${key}`} aria-current={key === preset || undefined} preventScrollReset>
                  {t(`groups.preset.${key}`)}
                </Link>
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {/* Another preset is another form: fields begin anew. */}
      <Form method="post" className="stack settings" key={JSON.stringify(settings)}>
        <Sizes settings={settings} />
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
                  <RuleField key={rule} rule={rule} settings={settings} isBorne={borne.has(rule)} />
                ))}
              </fieldset>
            ))}
          </div>
          <div className="in-row">
            <TextField
              type="number"
              name="atLeast"
              min={1}
              max={20}
              label={t('groups.forming.hoursAtLeast')}
              defaultValue={settings.hours.atLeast}
            />
            <TextField
              type="number"
              name="enough"
              min={1}
              max={40}
              label={t('groups.forming.hoursEnough')}
              defaultValue={settings.hours.enough}
            />
          </div>
        </Section>
        <div className="in-row">
          <TextField
            type="number"
            name="alternatives"
            min={1}
            max={MOST_ALTERNATIVES}
            label={t('groups.forming.alternatives')}
            defaultValue={settings.alternatives}
          />
          <TextField
            type="number"
            name="seconds"
            min={1}
            max={MOST_SECONDS}
            label={t('groups.forming.seconds')}
            description={t('groups.forming.secondsHint')}
            defaultValue={settings.seconds}
          />
        </div>
        <div className="form-actions">
          <Button type="submit" name="intent" value="start">
            {t('groups.forming.start')}
          </Button>
          <Button type="submit" name="intent" value="check" variant="secondary">
            {t('groups.forming.check')}
          </Button>
        </div>
      </Form>
    </>
  )
}

function Sizes({ settings: { groups, within } }: { settings: FormationSettings }) {
  const { t } = useTexts()
  const bySize = 'min' in groups
  const size = { type: 'number', min: SMALLEST_GROUP, max: LARGEST_GROUP }
  return (
    <Section id="sizes" title={t('groups.forming.sizes')}>
      <div className="sizes">
        <CheckField
          type="radio"
          name="sizeBy"
          value="size"
          label={t('groups.forming.bySize')}
          defaultChecked={bySize}
        />
        <div className="in-row">
          <TextField {...size} name="min" label={t('groups.forming.min')} defaultValue={bySize ? groups.min : 4} />
          <TextField {...size} name="max" label={t('groups.forming.max')} defaultValue={bySize ? groups.max : 6} />
        </div>
        <CheckField
          type="radio"
          name="sizeBy"
          value="count"
          label={t('groups.forming.byCount')}
          defaultChecked={!bySize}
        />
        <div className="in-row">
          <TextField
            type="number"
            name="count"
            min={1}
            max={2000}
            label={t('groups.forming.count')}
            defaultValue={bySize ? '' : groups.count}
          />
        </div>
      </div>
      <div className="in-row">
        <SelectField
          name="within"
          label={t('groups.forming.within')}
          description={t('groups.forming.withinHint')}
          defaultValue={within ?? ''}
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

function RuleField({ rule, settings, isBorne }: { rule: RuleKey; settings: FormationSettings; isBorne: boolean }) {
  const { t } = useTexts()
  const importance = settings.rules[rule] ?? ''
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
