import { Button } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'

/** The group's own chat, wherever it is; until there is one, only the way to tell of it. */
export function Chat({ chatUrl, back }: { chatUrl: string | null; back: FormState | undefined }) {
  const { t } = useTexts()
  const form = useFormState(back, 'chat')
  const change = (
    <FoldedForm intent="chat" form={form} submit={t('groups.own.chatSave')} title={t('groups.own.chatLink')}>
      {!chatUrl && <p className="muted">{t('groups.own.chatLead')}</p>}
      <TextField
        inputMode="url"
        label={t('groups.own.chatLink')}
        description={t('groups.own.chatHint')}
        {...form.field('chatUrl', chatUrl)}
      />
    </FoldedForm>
  )
  if (!chatUrl) return change
  return (
    <Section id="chat" title={t('groups.own.chat')}>
      <Button asChild>
        <a href={chatUrl} rel="noopener noreferrer nofollow" referrerPolicy="no-referrer">
          {t('groups.own.chatOpen', { host: new URL(chatUrl).hostname })}
        </a>
      </Button>
      {change}
    </Section>
  )
}
