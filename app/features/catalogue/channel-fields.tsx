import { Heading } from '@digdir/designsystemet-react'
import { languages } from '#app/platform/texts/languages.ts'
import { CheckField, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Problem } from './draft.ts'
import type { ContactChoice } from './draft-editor.tsx'
import { countChannels, type Fields, one } from './draft-form.ts'
import { errorOf } from './field-label.ts'
import { channelKinds } from './service-kinds.ts'

interface ChannelFieldsProps {
  fields: Fields
  problems: readonly Problem[]
  contacts: readonly ContactChoice[]
}

/** The ways to get the help. Two rows stand empty, so that a way can be added without a script. */
export function ChannelFields({ fields, problems, contacts }: ChannelFieldsProps) {
  const { t } = useTexts()
  const count = countChannels(fields)
  const rows = Array.from({ length: count }, (_, index) => index)
  return (
    <section className="stack" id="channels" aria-labelledby="channels-heading">
      <input type="hidden" name="channelCount" value={count} />
      <Heading level={2} data-size="xs" id="channels-heading">
        {t('desk.field.channels')}
      </Heading>
      <p className="muted">{t('desk.edit.channelsHint')}</p>
      {rows.map((row) => (
        <ChannelRow key={row} index={row} fields={fields} problems={problems} contacts={contacts} />
      ))}
    </section>
  )
}

function ChannelRow({ index, fields, problems, contacts }: ChannelFieldsProps & { index: number }) {
  const { t, language } = useTexts()
  const name = `channels.${index}`
  const isSpare = one(fields, `${name}.kind`) === ''
  const field = (part: string) => ({
    id: `${name}.${part}`,
    name: `${name}.${part}`,
    defaultValue: one(fields, `${name}.${part}`),
    error: errorOf(t, problems, `${name}.${part}`),
  })
  return (
    <details
      className="ds-details"
      open={!isSpare || problems.some((problem) => problem.field.startsWith(`${name}.`)) || undefined}
    >
      <summary>
        {isSpare
          ? t('desk.edit.addChannel')
          : `${t('desk.field.channel', { number: index + 1 })}: ${t(`catalogue.channel.${channelKinds.find((kind) => kind === one(fields, `${name}.kind`)) ?? 'web'}`)}`}
      </summary>
      <div className="stack">
        <div className="form-row">
          <SelectField {...field('kind')} label={t('desk.field.kind')}>
            <option value="">{t('desk.choose')}</option>
            {channelKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`catalogue.channel.${kind}`)}
              </option>
            ))}
          </SelectField>
          <TextField {...field('url')} label={t('desk.field.url')} type="url" placeholder="https://" />
          <SelectField {...field('contactPointId')} label={t('desk.field.contactPointId')}>
            <option value="">{t('desk.none')}</option>
            {contacts.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="form-row">
          {languages.map((code) => (
            <TextArea
              key={code}
              {...field(`instruction.${code}`)}
              label={`${t('desk.field.instruction')} (${t(`desk.language.${code}`)})`}
              rows={2}
              lang={langOf(code, language)}
            />
          ))}
        </div>
        <TextArea {...field('hours')} label={t('desk.field.hours')} description={t('desk.edit.hoursHint')} rows={3} />
        {!isSpare && (
          <CheckField
            name={`${name}.remove`}
            value="yes"
            label={t('desk.edit.removeChannel')}
            defaultChecked={one(fields, `${name}.remove`) !== ''}
          />
        )}
      </div>
    </details>
  )
}
