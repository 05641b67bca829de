import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { data, Link, redirect, useSearchParams } from 'react-router'
import { useGroupName } from '#app/features/groups/proposal/group-name.ts'
import { useMeetingText } from '#app/features/groups/publishing/meeting-text.ts'
import { changeOwnGroup, type GroupChange } from '#app/features/groups/student/change-own-group.server.ts'
import { CommonHours } from '#app/features/groups/student/common-hours.tsx'
import { findOwnGroup } from '#app/features/groups/student/own-group.queries.server.ts'
import {
  agreementForm,
  chatForm,
  contactForm,
  type OwnGroup,
  type OwnGroupMember,
} from '#app/features/groups/student/own-group.ts'
import { hrefOf } from '#app/pages.ts'
import { type FormState, formOf, readForm, refusedForm, WHOLE_FORM } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-group'
import { openGroups } from './groups.server.ts'
import '#app/features/groups/student/student.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer } = openGroups(request, context)
  const group = isUuid(params.groupId) ? await findOwnGroup(db, viewer, params.groupId) : undefined
  if (!group) throw data(null, { status: 404 })
  return { group }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, clock, language } = openGroups(request, context)
  const { groupId } = params
  if (!isUuid(groupId)) throw data(null, { status: 404 })
  const read = readChange(await formOf(request))
  if (!read.ok) return data(read.state, { status: 422 })
  const outcome = await changeOwnGroup(db, viewer, groupId, read.change, clock)
  if (outcome.ok) return redirect(`${hrefOf('ownGroup', language, { groupId })}?saved=${read.change.kind}`, 303)
  if (outcome.refusal === 'groups.own.notYours') throw data(null, { status: 404 })
  return data(refusedForm(read.values, outcome.refusal), { status: 422 })
}

type ReadChange = { ok: true; change: GroupChange; values: Record<string, string> } | { ok: false; state: FormState }

function readChange(form: FormData): ReadChange {
  const intent = form.get('intent')
  if (intent === 'chat') {
    const read = readForm(chatForm, form)
    return read.ok ? { ok: true, change: { kind: 'chat', ...read.value }, values: read.values } : read
  }
  if (intent === 'contacts') {
    const read = readForm(contactForm, form)
    return read.ok ? { ok: true, change: { kind: 'contacts', contacts: read.value }, values: read.values } : read
  }
  if (intent !== 'agreement') throw data(null, { status: 400 })
  const read = readForm(agreementForm, form)
  return read.ok ? { ok: true, change: { kind: 'agreement', ...read.value }, values: read.values } : read
}

export default function OwnGroupPage({ loaderData: { group }, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const nameOf = useGroupName()
  const meeting = useMeetingText()
  const [search] = useSearchParams()
  return (
    <div className="narrow own-group">
      <title>{`${nameOf(group)} – ${group.cohort} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Link to={hrefOf('ownGroups', language)}>{t('groups.own.back')}</Link>
        <Heading level={1} data-size="lg">
          {nameOf(group)}
        </Heading>
        <p className="lead">{group.cohort}</p>
      </header>
      {search.has('saved') && !actionData && (
        <Alert data-color="success" role="status">
          {t('groups.own.saved')}
        </Alert>
      )}
      <section className="own-card meeting-card" aria-labelledby="first">
        <Heading level={2} data-size="sm" id="first">
          {t('groups.own.first')}
        </Heading>
        <p className="meeting-time">{meeting(group.meeting) || t('groups.own.noTime')}</p>
        <p>{t('groups.own.threeQuestions')}</p>
        <ol>
          {(['one', 'two', 'three'] as const).map((key) => (
            <li key={key}>{t(`groups.own.question.${key}`)}</li>
          ))}
        </ol>
      </section>
      <Section id="members" title={t('groups.own.members', { count: group.members.length })}>
        <ul className="own-members">
          {group.members.map((member) => (
            <Member key={member.id} member={member} isSelf={member.id === group.studentId} />
          ))}
        </ul>
        {group.chatUrl && (
          <Button asChild variant="secondary">
            <a href={group.chatUrl} rel="noreferrer noopener">
              {t('groups.own.openChat')}
            </a>
          </Button>
        )}
      </Section>
      <Section id="hours" title={t('groups.own.hours')}>
        {group.commonHours === null ? <p>{t('groups.own.hoursUnknown')}</p> : <CommonHours slots={group.commonHours} />}
      </Section>
      <Agreement group={group} state={actionData} />
      <OwnThings group={group} state={actionData} />
    </div>
  )
}

function Member({ member: { name, contacts }, isSelf }: { member: OwnGroupMember; isSelf: boolean }) {
  const { t } = useTexts()
  return (
    <li>
      <strong>{name}</strong>
      {isSelf && <span className="muted"> {t('groups.own.you')}</span>}
      {contacts.map(({ kind, value }) => (
        <span key={kind} className="contact">
          {kind === 'email' ? (
            <a href={`mailto:${value}`}>{value}</a>
          ) : kind === 'phone' ? (
            <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>{value}</a>
          ) : (
            value
          )}
        </span>
      ))}
    </li>
  )
}

function Agreement({ group, state }: { group: OwnGroup; state: FormState | undefined }) {
  const { t } = useTexts()
  const form = useFormState(state, 'agreement')
  const isBehind = form.isBack && state?.problems[WHOLE_FORM] === 'groups.own.agreementChanged'
  return (
    <Section id="agreement" title={t('groups.own.agreement')}>
      <p>{t('groups.own.agreementLead')}</p>
      {/* What the other wrote, beside what was typed: nothing is lost. */}
      {isBehind && (
        <blockquote className="their-agreement">
          <p className="muted">{t('groups.own.agreementTheirs')}</p>
          {group.agreement}
        </blockquote>
      )}
      <IntentForm intent="agreement" form={form} submit={t('groups.own.saveAgreement')}>
        <input type="hidden" name="seen" value={group.agreementVersion} />
        <TextArea
          rows={6}
          label={t('groups.own.agreementLabel')}
          {...form.field('agreement', group.agreement || t('groups.own.agreementTemplate'))}
        />
      </IntentForm>
    </Section>
  )
}

function OwnThings({ group, state }: { group: OwnGroup; state: FormState | undefined }) {
  const { t } = useTexts()
  const contacts = useFormState(state, 'contacts')
  const chat = useFormState(state, 'chat')
  const own = group.members.find(({ id }) => id === group.studentId)?.contacts ?? []
  const shown = (kind: string) => own.find((one) => one.kind === kind)?.value ?? ''
  return (
    <>
      <Section id="contacts" title={t('groups.own.contacts')}>
        <p>{t('groups.own.contactsLead')}</p>
        <IntentForm intent="contacts" form={contacts} submit={t('groups.own.saveContacts')}>
          <TextField type="email" label={t('groups.own.email')} {...contacts.field('email', shown('email'))} />
          <TextField type="tel" label={t('groups.own.phone')} {...contacts.field('phone', shown('phone'))} />
          <TextField
            label={t('groups.own.other')}
            description={t('groups.own.otherHint')}
            {...contacts.field('other', shown('other'))}
          />
        </IntentForm>
      </Section>
      <Section id="chat" title={t('groups.own.chat')}>
        <p>{t('groups.own.chatLead')}</p>
        <IntentForm intent="chat" form={chat} submit={t('groups.own.saveChat')}>
          <TextField type="url" label={t('groups.own.chatLabel')} {...chat.field('chatUrl', group.chatUrl ?? '')} />
        </IntentForm>
      </Section>
    </>
  )
}
