import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, Form, Link } from 'react-router'
import { Agreement, AnsweringName } from '#app/features/catalogue/answering.tsx'
import { acceptParticipations, decideParticipation } from '#app/features/catalogue/decide-participation.server.ts'
import { DecisionForms } from '#app/features/catalogue/decision-forms.tsx'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { one } from '#app/features/catalogue/draft-form.ts'
import { unitsToDecideFor } from '#app/features/catalogue/participation.policy.ts'
import { listAskedParticipations } from '#app/features/catalogue/participation.queries.server.ts'
import { Period } from '#app/features/catalogue/period.tsx'
import { hrefOf } from '#app/pages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { CheckField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/participations'
import { openDesk, readForm, showDone, showRefused } from './desk.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language, opened } = openDesk(request, context)
  const unitIds = unitsToDecideFor(viewer)
  // Only those who speak for a unit are asked.
  if (unitIds.length === 0) throw data(null, { status: 403 })
  return { asked: await listAskedParticipations(db, unitIds, language, today), today, opened }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  const { fields, intent } = await readForm(request)
  const page = hrefOf('deskParticipations', language)
  if (intent === 'accept-chosen') {
    const chosen = (fields['chosen'] ?? []).filter(isUuid)
    const outcome = await acceptParticipations(db, viewer, chosen, now)
    return outcome.ok ? showDone(page, 'accepted') : showRefused({ refusal: outcome.refusal, id: '', fields })
  }
  const id = one(fields, 'id')
  if (!isUuid(id)) return showRefused({ refusal: 'participation.notFound' as const, id, fields })
  const decision =
    intent === 'contest' ? { kind: 'contest' as const, reason: one(fields, 'reason') } : { kind: 'accept' as const }
  const outcome = await decideParticipation(db, viewer, id, decision, now)
  if (!outcome.ok) return showRefused({ refusal: outcome.refusal, id, fields })
  return showDone(page, intent === 'contest' ? 'contested' : 'accepted')
}

export default function Participations({ loaderData, actionData }: Route.ComponentProps) {
  const { asked, today, opened } = loaderData
  const { t, language } = useTexts()
  const proposed = asked.filter(({ state }) => state === 'proposed')
  const fields = actionData?.fields ?? {}
  // A missing reason is told beside its field.
  const besideField = actionData?.refusal.startsWith('participation.reason')
  return (
    <DeskFrame
      title={t('desk.asked.title')}
      opened={opened}
      lead={<Paragraph>{t('desk.asked.lead')}</Paragraph>}
      refusal={besideField ? undefined : actionData?.refusal}
    >
      {asked.length === 0 ? (
        <div className="empty">
          <p>{t('desk.asked.none')}</p>
        </div>
      ) : (
        <>
          <div className="list-head">
            <p className="muted">{t('desk.asked.count', { count: proposed.length })}</p>
          </div>
          <ul className="rows">
            {asked.map((part) => (
              <li key={part.id} className="asked">
                <div className="stack" data-gap="sm">
                  <Heading level={2} data-size="2xs" lang={langOf(part.titleLanguage, language)}>
                    {opened.includes('desk') ? (
                      <Link to={hrefOf('deskService', language, { id: part.serviceId })}>{part.title}</Link>
                    ) : (
                      part.title
                    )}
                  </Heading>
                  <p className="cluster">
                    <strong>{t(`catalogue.role.${part.role}`)}</strong>
                    <AnsweringName answering={part} />
                    <span className="muted">
                      <Period part={part} today={today} />
                    </span>
                    <Agreement state={part.state} />
                  </p>
                  {part.reason && <p>{t('catalogue.service.contestedBecause', { reason: part.reason })}</p>}
                </div>
                <div className="asked-answer">
                  {part.state === 'proposed' && (
                    <CheckField
                      form="accept-chosen"
                      name="chosen"
                      value={part.id}
                      label={
                        <>
                          {t('desk.asked.choose')}
                          <span className="visually-hidden">{`: ${part.title}`}</span>
                        </>
                      }
                      defaultChecked={fields['chosen']?.includes(part.id) ?? false}
                    />
                  )}
                  <DecisionForms
                    id={part.id}
                    title={part.title}
                    state={part.state}
                    failed={actionData?.id === part.id ? { fields, refusal: actionData.refusal } : undefined}
                  />
                </div>
              </li>
            ))}
          </ul>
          {proposed.length > 0 && (
            <Form method="post" id="accept-chosen" className="form-actions">
              <Button type="submit" name="intent" value="accept-chosen">
                {t('desk.asked.acceptChosen')}
              </Button>
            </Form>
          )}
        </>
      )}
    </DeskFrame>
  )
}
