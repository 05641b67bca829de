import { Button, Heading } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { longDay } from '#app/ui/dates.ts'
import { TextArea } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm, IntentForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { type BroughtFiles, UploadsField } from '../attachments/uploads-field.tsx'
import { LONGEST_MESSAGE } from '../case.ts'
import type { ShownOwnCase } from './own-case-facts.tsx'

interface Back {
  state: FormState
  uploads: BroughtFiles | null
  waitMinutes: number | null
}

interface ActionsProps {
  own: ShownOwnCase
  /** The last day on which it can be opened again; null where it cannot. */
  reopenUntil: string | null
  /** What a form that was refused gives back. */
  back: Back | undefined
}

/** What the asker can do: write more and withdraw, or open again. */
export function OwnCaseActions({ own, reopenUntil, back }: ActionsProps) {
  const { t, language } = useTexts()
  const withdraw = useFormState(back?.state, 'withdraw')
  const reopen = useFormState(back?.state, 'reopen')
  if (own.state === 'closed') {
    const text = own.next.key === 'asking.next.withdrawn' ? 'asking.reopen.textWithdrawn' : 'asking.reopen.text'
    return reopenUntil === null ? null : (
      <section className="stack" data-gap="sm" aria-labelledby="reopen">
        <Heading level={2} data-size="sm" id="reopen">
          {t('asking.reopen')}
        </Heading>
        <p>{t(text, { day: longDay(reopenUntil, language) })}</p>
        <IntentForm intent="reopen" form={reopen} submit={t('asking.reopen')} variant="secondary">
          {null}
        </IntentForm>
      </section>
    )
  }
  return (
    <>
      <AddMessage back={back} />
      <FoldedForm intent="withdraw" form={withdraw} submit={t('asking.withdraw')} variant="secondary">
        <p>{t('asking.withdraw.text')}</p>
      </FoldedForm>
    </>
  )
}

function AddMessage({ back }: Pick<ActionsProps, 'back'>) {
  const { t } = useTexts()
  const form = useFormState(back?.state, 'add')
  return (
    <section className="stack" aria-labelledby="add">
      <Heading level={2} data-size="sm" id="add">
        {t('asking.add')}
      </Heading>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <input type="hidden" name="intent" value="add" />
        <WholeProblem text={form.whole} />
        {back?.waitMinutes != null && <WholeProblem text={t('asking.problem.wait', { count: back.waitMinutes })} />}
        <TextArea {...form.field('body')} label={t('asking.add.label')} maxLength={LONGEST_MESSAGE} rows={4} />
        <UploadsField uploads={form.isBack ? (back?.uploads ?? null) : null} />
        <Button type="submit">{t('asking.add.send')}</Button>
      </form>
    </section>
  )
}

/** Whether it helped, and thanks. */
export function AfterAnswer({ own, back }: Pick<ActionsProps, 'own' | 'back'>) {
  const { t } = useTexts()
  const helped = useFormState(back?.state, 'helped')
  const thank = useFormState(back?.state, 'thank')
  const labelOf = (answer: 'asking.helped.yes' | 'asking.helped.no') =>
    own.helped === null ? t(answer) : t('asking.helped.change', { answer: t(answer) })
  return (
    <section className="after-answer panel" aria-labelledby="after">
      <Heading level={2} data-size="sm" id="after">
        {t('asking.after')}
      </Heading>
      <form method="post" className="stack" data-gap="sm">
        <input type="hidden" name="intent" value="helped" />
        <WholeProblem text={helped.whole} />
        <p>
          {t(own.helped === null ? 'asking.helped' : own.helped ? 'asking.helped.saidYes' : 'asking.helped.saidNo')}
        </p>
        <div className="cluster">
          {own.helped !== true && (
            <Button type="submit" name="helped" value="yes" variant="secondary">
              {labelOf('asking.helped.yes')}
            </Button>
          )}
          {own.helped !== false && (
            <Button type="submit" name="helped" value="no" variant="secondary">
              {labelOf('asking.helped.no')}
            </Button>
          )}
        </div>
      </form>
      {own.thanked ? (
        <p>{t('asking.event.thanked')}</p>
      ) : (
        <form method="post" className="stack" data-gap="sm">
          <input type="hidden" name="intent" value="thank" />
          <WholeProblem text={thank.whole} />
          <p>{t('asking.thanks.text')}</p>
          <div>
            <Button type="submit" variant="secondary">
              {t('asking.thanks.button')}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
