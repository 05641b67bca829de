import type { FormState } from '#app/platform/http/form.ts'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { type ContactKind, type ContactWay, contactKinds } from './contact-way.ts'
import type { Fellow, OwnGroup } from './own-group.ts'
import './student.css'

/** Those who are in the group, and how they have chosen to be reached. */
export function WhoWeAre({ group, back }: { group: OwnGroup; back: FormState | undefined }) {
  const { t } = useTexts()
  const form = useFormState(back, 'ways')
  const own = group.members.find(({ isYou }) => isYou)
  return (
    <Section id="who" title={t('groups.own.who')}>
      <ul className="fellows">
        {group.members.map((member) => (
          <FellowItem key={member.id} fellow={member} />
        ))}
      </ul>
      {group.assistant && <p className="muted">{t('groups.own.assistantIs', { name: group.assistant })}</p>}
      {own && (
        <FoldedForm intent="ways" form={form} submit={t('groups.own.waysSave')} title={t('groups.own.waysTitle')}>
          <p className="muted">{t('groups.own.waysLead')}</p>
          {contactKinds.map((kind) => (
            <WayField key={kind} kind={kind} own={own.ways} form={form} />
          ))}
        </FoldedForm>
      )}
    </Section>
  )
}

function FellowItem({ fellow: { name, isYou, ways } }: { fellow: Fellow }) {
  const { t } = useTexts()
  return (
    <li>
      <span className="fellow-mark" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div>
        <span className="fellow-name">{name}</span>
        {isYou && <span className="muted">{` (${t('groups.own.you')})`}</span>}
        {ways.length > 0 && (
          <ul className="fellow-ways">
            {ways.map((way) => (
              <li key={way.kind}>
                <Way way={way} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Way({ way: { kind, value } }: { way: ContactWay }) {
  if (kind === 'email') return <a href={`mailto:${value}`}>{value}</a>
  if (kind === 'phone') return <a href={`tel:${value.replaceAll(' ', '')}`}>{value}</a>
  return value
}

const inputOf = {
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
  other: { type: 'text' },
} as const satisfies Record<ContactKind, object>

function WayField({
  kind,
  own,
  form,
}: {
  kind: ContactKind
  own: readonly ContactWay[]
  form: ReturnType<typeof useFormState>
}) {
  const { t } = useTexts()
  return (
    <TextField
      {...inputOf[kind]}
      label={t(`groups.own.way.${kind}`)}
      description={kind === 'other' ? t('groups.own.wayOtherHint') : undefined}
      {...form.field(kind, own.find((way) => way.kind === kind)?.value ?? '')}
    />
  )
}

/** First letters of the first and the last name. */
function initialsOf(name: string) {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('')
}
