import { Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { FormState } from '#app/platform/http/form.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { CheckField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, FoldedForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Beside } from '../beside/find-beside.server.ts'
import type { ShownMessage } from '../desk/case-view.queries.server.ts'
import { splitPhone } from '../write-down/read-asker.ts'

/** Of a message that becomes a case of its own, its beginning is shown. */
const OPENING = 80

type LinksPanelProps = Pick<Beside, 'links' | 'mayHandle' | 'isOpen'> & {
  messages: readonly ShownMessage[]
  back: FormState | undefined
}

/** The cases that this one has to do with; linking, merging and splitting. */
export function LinksPanel({ links, messages, mayHandle, isOpen, back }: LinksPanelProps) {
  const { t, language } = useTexts()
  // What was said to and by the asker.
  const movable = messages.filter(({ kind }) => kind === 'asker' || kind === 'reply')
  const unlink = useFormState(back, 'links.unlink')
  const link = useFormState(back, 'links.link')
  const merge = useFormState(back, 'links.merge')
  const split = useFormState(back, 'links.split')
  return (
    <>
      <WholeProblem text={unlink.whole} />
      {links.length > 0 && (
        <ul className="rows">
          {links.map(({ id, reference, subject, kind }) => (
            <li key={`${id}${kind}`}>
              <Link to={hrefOf('deskCase', language, { id })}>{`${reference} ${subject}`}</Link>{' '}
              <span className="muted small">{t(`links.kind.${kind}`)}</span>
              {mayHandle && kind === 'related' && (
                <ButtonForm intent="links.unlink" label={t('links.unlink')} of={reference}>
                  <input type="hidden" name="otherId" value={id} />
                </ButtonForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayHandle && (
        <FoldedForm intent="links.link" form={link} submit={t('links.link')} variant="secondary">
          <ReferenceField form={link} />
        </FoldedForm>
      )}
      {mayHandle && isOpen && (
        <FoldedForm intent="links.merge" form={merge} submit={t('links.merge')} variant="secondary">
          <Paragraph data-size="sm">{t('links.mergeText')}</Paragraph>
          <ReferenceField form={merge} />
        </FoldedForm>
      )}
      {mayHandle && isOpen && movable.filter(({ kind }) => kind === 'asker').length > 1 && (
        <FoldedForm intent="links.split" form={split} submit={t('links.split')} variant="secondary">
          <Paragraph data-size="sm">{t('links.splitText')}</Paragraph>
          <TextField {...split.field('subject')} label={t('links.subject')} />
          <fieldset className="ds-fieldset">
            <legend className="ds-label">{t('links.messages')}</legend>
            {movable.map(({ id, at, body, authorName }) => (
              <CheckField
                key={id}
                name="messageId"
                value={id}
                label={opening(body)}
                description={[splitPhone(authorName).name, dayAndTime(at, language)].filter(Boolean).join(', ')}
              />
            ))}
          </fieldset>
        </FoldedForm>
      )}
    </>
  )
}

function ReferenceField({ form }: { form: ReturnType<typeof useFormState> }) {
  const { t } = useTexts()
  return <TextField {...form.field('reference')} label={t('links.reference')} autoComplete="off" />
}

/** The first words of a message, ended at a word. */
function opening(body: string) {
  if (body.length <= OPENING) return body
  const cut = body.slice(0, OPENING)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING / 2)).trimEnd()} …`
}
