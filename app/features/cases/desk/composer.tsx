import { Alert, Button } from '@digdir/designsystemet-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Form } from 'react-router'
import { clockTime } from '#app/ui/dates.ts'
import { CheckField, TextArea } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { UploadsField } from '../attachments/uploads-field.tsx'
import type { Case } from '../case.ts'
import { LONGEST_MESSAGE } from '../case.ts'
import { formWarning } from '../language-form/form-warning.ts'
import { type CaseForm, formOfIntent } from './case-form.ts'
import type { ShownMessage } from './case-view.queries.server.ts'
import { type DraftState, useDraft } from './use-draft.ts'

/** Where suggestions are put in, and where the keyboard leads. */
export const REPLY_FIELD = 'reply'
export const NOTE_FIELD = 'note'

interface ReplyFormProps {
  found: Pick<Case, 'id' | 'reference' | 'language' | 'askerPersonId' | 'askerEmail' | 'followerIds' | 'restricted'>
  unit: string
  messages: readonly ShownMessage[]
  /** The newest message to or from the asker. */
  newestId: string | null
  draft: string
  form: CaseForm | undefined
}

/** Of who rang or stood at the desk there may be only a name. */
const reachesNobody = ({ askerPersonId, askerEmail, followerIds, restricted }: ReplyFormProps['found']) =>
  askerPersonId === null && askerEmail === null && (restricted || followerIds.length === 0)

/** The answer to the asker. What comes while it is written is told, and nothing that was written is lost. */
export function ReplyForm({ found, unit, messages, newestId, draft, form }: ReplyFormProps) {
  const { t } = useTexts()
  const back = formOfIntent(form, 'reply')
  const field = useRef<HTMLTextAreaElement>(null)
  const { state, written, sent } = useDraft(found.id, 'reply', field)
  const [text, setText] = useState(back?.values['body'] ?? draft)
  const [seen, setSeen] = useState(newestId)
  const wasRefused = back?.problem === 'cases.changedMeanwhile'
  // The page that came back has shown what came meanwhile.
  useEffect(() => {
    if (wasRefused) setSeen(newestId)
  }, [wasRefused, newestId])
  // While nothing is written, whatever stands on the page has been seen.
  if (text.trim() === '' && seen !== newestId) setSeen(newestId)
  const before = wasRefused ? (back?.values['seenMessageId'] ?? null) : seen
  const newer = newerThan(messages, before)
  const warning = formWarning(found.language, text)
  return (
    <Composer onSubmit={sent}>
      <input type="hidden" name="seenMessageId" value={seen ?? ''} />
      {newer.length > 0 && (
        <Newer messages={newer} wasRefused={wasRefused} onRead={() => setSeen(newestId)} isBehind={seen !== newestId} />
      )}
      <TextArea
        id={REPLY_FIELD}
        name="body"
        ref={field}
        label={t('cases.write.reply')}
        description={t(reachesNobody(found) ? 'cases.write.noAddress' : 'cases.write.replyHint', {
          unit,
          reference: found.reference,
        })}
        error={back && !wasRefused ? problemOf(back, t) : undefined}
        lang={found.language}
        maxLength={LONGEST_MESSAGE}
        defaultValue={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          written()
        }}
      />
      <Files back={back} />
      {(warning || back?.problem === 'cases.otherForm') && (
        <div className="composer-warning">
          {warning && (
            <p role="status" className="warning-text">
              {t(`cases.write.${warning}`)}
            </p>
          )}
          <CheckField name="sendAnyway" value="yes" label={t('cases.write.sendAnyway')} />
        </div>
      )}
      <div className="form-actions">
        <input type="hidden" name="intent" value="reply" />
        <Button type="submit" name="next" value="wait">
          {t('cases.write.sendWait')}
        </Button>
        <Button type="submit" name="next" value="close" variant="secondary">
          {t('cases.write.sendClose')}
        </Button>
        <Button type="submit" name="next" value="keep" variant="tertiary">
          {t('cases.write.sendKeep')}
        </Button>
        <DraftNotice state={state} wasFound={draft !== '' && back === undefined} />
      </div>
    </Composer>
  )
}

/** What somebody writes, with its files. */
const Composer = ({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) => (
  <Form
    method="post"
    encType="multipart/form-data"
    className="composer"
    preventScrollReset
    onSubmit={onSubmit}
    onKeyDown={sendByKeyboard}
  >
    {children}
  </Form>
)

interface NewerProps {
  messages: readonly ShownMessage[]
  wasRefused: boolean
  isBehind: boolean
  onRead: () => void
}

/** What came while somebody wrote. */
function Newer({ messages, wasRefused, isBehind, onRead }: NewerProps) {
  const { t } = useTexts()
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      <strong>{t('cases.write.newer')}</strong>
      {wasRefused && <p>{t('cases.write.newerText')}</p>}
      {messages.map((message) => (
        <blockquote key={message.id} className="newer-message">
          <p className="muted">{message.kind === 'asker' ? t('cases.talk.asker') : message.authorName}</p>
          <p className="message-body">{message.body}</p>
        </blockquote>
      ))}
      {isBehind && (
        <Button type="button" variant="secondary" onClick={onRead}>
          {t('cases.write.newerRead')}
        </Button>
      )}
    </Alert>
  )
}

function newerThan(messages: readonly ShownMessage[], seenId: string | null) {
  const spoken = messages.filter(({ kind }) => kind === 'asker' || kind === 'reply')
  const at = spoken.findIndex(({ id }) => id === seenId)
  return at === -1 ? [] : spoken.slice(at + 1)
}

interface NoteFormProps {
  caseId: string
  /** The unit that has the case, when the writer's unit only takes part. */
  answerTo: string | null
  draft: string
  form: CaseForm | undefined
}

/** A note to those who work on the case; of a unit that takes part, its answer. */
export function NoteForm({ caseId, answerTo, draft, form }: NoteFormProps) {
  const { t } = useTexts()
  const back = formOfIntent(form, 'note')
  const field = useRef<HTMLTextAreaElement>(null)
  const { state, written, sent } = useDraft(caseId, 'note', field)
  return (
    <Composer onSubmit={sent}>
      <input type="hidden" name="intent" value="note" />
      <TextArea
        id={NOTE_FIELD}
        name="body"
        ref={field}
        label={answerTo ? t('cases.write.answer', { unit: answerTo }) : t('cases.write.note')}
        description={t('cases.write.noteHint')}
        error={back && problemOf(back, t)}
        maxLength={LONGEST_MESSAGE}
        defaultValue={back?.values['body'] ?? draft}
        onInput={written}
      />
      <Files back={back} />
      <CheckField
        name="confidential"
        value="yes"
        label={t('cases.write.confidential')}
        defaultChecked={back?.values['confidential'] === 'yes'}
      />
      <div className="form-actions">
        <Button type="submit" variant="secondary">
          {t(answerTo ? 'cases.write.answerSend' : 'cases.write.noteSave')}
        </Button>
        <DraftNotice state={state} wasFound={draft !== '' && back === undefined} />
      </div>
    </Composer>
  )
}

/** What goes with it, and why it was not sent when that was only for its files. */
function Files({ back }: { back: CaseForm | undefined }) {
  const { t } = useTexts()
  return (
    <>
      {back?.problem === 'cases.seeFiles' && (
        <p role="status" className="warning-text">
          {t('desk.cases.seeFiles')}
        </p>
      )}
      <UploadsField uploads={back?.uploads ?? null} />
    </>
  )
}

/** What is wrong with what was written; nothing where it is the files. */
const problemOf = ({ problem }: CaseForm, t: ReturnType<typeof useTexts>['t']) =>
  problem === 'cases.seeFiles' ? undefined : t(`desk.${problem}`)

function DraftNotice({ state, wasFound }: { state: DraftState; wasFound: boolean }) {
  const { t, language } = useTexts()
  if (state.kind === 'none' && !wasFound) return null
  return (
    <span className="muted draft-notice" role="status">
      {state.kind === 'none'
        ? t('cases.write.draftFound')
        : state.kind === 'kept'
          ? t('cases.write.draftKept', { time: clockTime(state.at, language) })
          : t('cases.write.draftFailed')}
    </span>
  )
}

/** Ctrl or Cmd with Enter presses the form's first button that sends it. */
function sendByKeyboard(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLButtonElement>('button[type=submit]:not([name=remove])')?.click()
}
