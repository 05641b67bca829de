import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import type { Day } from '#app/platform/clock.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime } from '#app/ui/dates.ts'
import { CheckField, Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { Agreement, AnsweringName } from './answering.tsx'
import { DecisionForms } from './decision-forms.tsx'
import { one } from './draft-form.ts'
import type { FailedForm } from './draft-panel.tsx'
import type { KeptParticipation, StruckParticipation } from './participation.queries.server.ts'
import { isEnded, LOCAL_SUPPORT } from './participation.ts'
import { Period } from './period.tsx'
import { participationRoles } from './published-service.ts'

type Part = KeptParticipation & { mayDecide: boolean }

interface ParticipationsPanelProps {
  /** Of the service. */
  title: string
  participations: readonly Part[]
  struck: readonly StruckParticipation[]
  units: readonly { id: string; name: string }[]
  mayEdit: boolean
  today: Day
  failed: FailedForm | undefined
}

/** Which unit has which part, from when to when; what each has answered; and how to change it. */
export function ParticipationsPanel({
  title,
  participations,
  struck,
  units,
  mayEdit,
  today,
  failed,
}: ParticipationsPanelProps) {
  const { t } = useTexts()
  return (
    <section className="desk-section" aria-labelledby="parts">
      <Heading level={2} data-size="sm" id="parts">
        {t('desk.part.title')}
      </Heading>
      <DataTable
        labelledBy="parts"
        rows={participations}
        keyOf={({ id }) => id}
        columns={[
          { label: t('desk.part.role'), cell: ({ role }) => t(`catalogue.role.${role}`) },
          { label: t('desk.unit'), cell: (part) => <AnsweringName answering={part} /> },
          { label: t('desk.part.period'), cell: (part) => <Period part={part} today={today} /> },
          { label: t('desk.part.answer'), cell: (part) => <Answer part={part} /> },
          {
            label: t('desk.part.actions'),
            cell: (part) =>
              !isEnded(part, today) && (
                <PartForms part={part} title={title} mayEnd={mayEdit} today={today} failed={failed} />
              ),
          },
        ]}
      />
      {struck.length > 0 && <StruckParts struck={struck} today={today} />}
      {mayEdit && (
        <div className="stack">
          <OwnerForm units={units} today={today} failed={failed?.intent === 'change-owner' ? failed : undefined} />
          <AddForm units={units} today={today} failed={failed?.intent === 'add-part' ? failed : undefined} />
        </div>
      )}
    </section>
  )
}

function Answer({ part }: { part: Part }) {
  const { language } = useTexts()
  return (
    <>
      <Agreement state={part.state} />
      {part.reason && <p>{part.reason}</p>}
      {part.decidedBy && part.decidedAt && (
        <p className="muted small">{`${part.decidedBy}, ${dayAndTime(part.decidedAt, language)}`}</p>
      )}
    </>
  )
}

interface PartFormsProps {
  part: Part
  title: string
  mayEnd: boolean
  today: Day
  failed: FailedForm | undefined
}

/** What can be done with a part that is not over; nothing at all where the viewer may do nothing. */
function PartForms({ part, title, mayEnd, today, failed }: PartFormsProps) {
  const { t } = useTexts()
  const own = failed && one(failed.fields, 'id') === part.id ? failed : undefined
  const ending = own?.intent === 'end-part' ? own : undefined
  const ends = mayEnd && part.role !== 'accountable'
  if (!part.mayDecide && !ends) return null
  return (
    <div className="stack" data-gap="sm">
      {part.mayDecide && (
        <DecisionForms
          id={part.id}
          title={title}
          state={part.state}
          failed={own?.intent === 'contest' ? own : undefined}
        />
      )}
      {ends && (
        <details open={ending ? true : undefined}>
          <summary>{t('desk.part.end')}</summary>
          <Form method="post">
            <input type="hidden" name="id" value={part.id} />
            <TextField
              type="date"
              name="endsOn"
              label={t('desk.part.endsOn')}
              defaultValue={ending ? one(ending.fields, 'endsOn') : today}
              error={ending && t(ending.refusal)}
            />
            <Button type="submit" name="intent" value="end-part" variant="secondary" data-size="sm">
              {t('desk.part.end')}
            </Button>
          </Form>
        </details>
      )}
    </div>
  )
}

/** What stood here until somebody corrected it, so that the page tells what the audit trail does. */
function StruckParts({ struck, today }: { struck: readonly StruckParticipation[]; today: Day }) {
  const { t, language } = useTexts()
  return (
    <details>
      <summary>{t('desk.part.struck')}</summary>
      <ul className="rows">
        {struck.map((part) => (
          <li key={part.id}>
            <s>
              {t(`catalogue.role.${part.role}`)}: <AnsweringName answering={{ ...part, state: 'proposed' }} />,{' '}
              <Period part={part} today={today} />
            </s>
            {part.reason && <p>{part.reason}</p>}
            <p className="muted small">
              {`${t('desk.part.struckBy')} ${part.struckBy || t('desk.clash.someone')}, ${dayAndTime(part.struckAt, language)}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface PartFormProps {
  units: readonly { id: string; name: string }[]
  today: Day
  failed: FailedForm | undefined
}

/** Another unit answers for it from a day on; what was before stays as history. */
function OwnerForm({ units, today, failed }: PartFormProps) {
  const { t } = useTexts()
  return (
    <details open={failed ? true : undefined}>
      <summary>{t('desk.owner.change')}</summary>
      <Form method="post" className="form">
        <Paragraph>{t('desk.owner.text')}</Paragraph>
        <div className="form-row">
          <UnitSelect units={units} failed={failed} label={t('desk.owner.next')} />
          <TextField
            type="date"
            name="from"
            label={t('desk.owner.from')}
            defaultValue={failed ? one(failed.fields, 'from') : today}
          />
        </div>
        <CheckField
          name="correction"
          value="yes"
          label={t('desk.owner.correction')}
          description={t('desk.owner.correctionHint')}
          defaultChecked={failed ? one(failed.fields, 'correction') !== '' : false}
        />
        <Button type="submit" name="intent" value="change-owner" variant="secondary">
          {t('desk.owner.change')}
        </Button>
      </Form>
    </details>
  )
}

function AddForm({ units, today, failed }: PartFormProps) {
  const { t } = useTexts()
  const typed = (name: string, otherwise: string) => (failed ? one(failed.fields, name) : otherwise)
  return (
    <details open={failed ? true : undefined}>
      <summary>{t('desk.part.add')}</summary>
      <Form method="post" className="form">
        <div className="form-row">
          <UnitSelect units={units} failed={failed} label={t('desk.unit')} />
          <SelectField name="role" label={t('desk.part.role')} defaultValue={typed('role', 'responsible')}>
            {participationRoles
              .filter((role) => role !== 'accountable')
              .map((role) => (
                <option key={role} value={role}>
                  {t(`catalogue.role.${role}`)}
                </option>
              ))}
          </SelectField>
          <TextField
            type="date"
            name="validFrom"
            label={t('desk.part.from')}
            defaultValue={typed('validFrom', today)}
          />
          <TextField
            type="date"
            name="validTo"
            label={t('desk.part.endsOn')}
            description={t('desk.optional')}
            defaultValue={typed('validTo', '')}
          />
        </div>
        <Button type="submit" name="intent" value="add-part" variant="secondary">
          {t('desk.part.propose')}
        </Button>
      </Form>
    </details>
  )
}

function UnitSelect({ units, failed, label }: Omit<PartFormProps, 'today'> & { label: string }) {
  const { t } = useTexts()
  return (
    <SelectField
      name="unitId"
      label={label}
      defaultValue={failed ? one(failed.fields, 'unitId') : ''}
      error={failed?.refusal.startsWith('participation.') ? t(failed.refusal) : undefined}
    >
      <option value="">{t('desk.choose')}</option>
      <option value={LOCAL_SUPPORT}>{t('desk.part.localSupport')}</option>
      <Options of={units} />
    </SelectField>
  )
}
