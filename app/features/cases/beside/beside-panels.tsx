import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useActionData, useSearchParams } from 'react-router'
import type { FormState } from '#app/platform/http/form.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { caseTypes } from '../case.ts'
import { ContributorsPanel } from '../contributors/contributors-panel.tsx'
import type { ShownMessage } from '../desk/case-view.queries.server.ts'
import { LinksPanel } from '../links/links-panel.tsx'
import { ReferralsPanel } from '../referrals/referrals-panel.tsx'
import { TasksPanel } from '../tasks/tasks-panel.tsx'
import { besideDoings } from './beside.ts'
import type { Beside } from './find-beside.server.ts'

interface BesidePanelsProps {
  beside: Beside
  messages: readonly ShownMessage[]
  /** The form that came back with something wrong, when it is one of these. */
  back: FormState | undefined
}

/**
 * What stands beside a conversation on the desk: units that take part, tasks, other cases, bodies, and the case itself.
 * A panel with nothing in it and nothing to do there is left out.
 */
export function BesidePanels({ beside, messages, back }: BesidePanelsProps) {
  const { t } = useTexts()
  const works = beside.mayHandle && beside.isOpen
  return (
    <>
      {(works || beside.contributions.length > 0 || beside.restricted) && (
        <Panel id="beside-units" title={t('contributors.title')}>
          <ContributorsPanel {...beside} back={back} />
        </Panel>
      )}
      {(beside.tasks.length > 0 || (beside.isOpen && beside.taskUnits.length > 0)) && (
        <Panel id="beside-tasks" title={t('tasks.heading')}>
          <TasksPanel {...beside} back={back} />
        </Panel>
      )}
      {(beside.mayHandle || beside.links.length > 0) && (
        <Panel id="beside-links" title={t('links.title')}>
          <LinksPanel {...beside} messages={messages} back={back} />
        </Panel>
      )}
      {(works || beside.referrals.length > 0) && (
        <Panel id="beside-bodies" title={t('referrals.title')}>
          <ReferralsPanel {...beside} back={back} />
        </Panel>
      )}
      {(works || beside.mayRestrict) && (
        <Panel id="beside-facts" title={t('beside.facts')}>
          <FactsPanel beside={beside} back={back} />
        </Panel>
      )}
    </>
  )
}

const Panel = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section className="desk-section stack" data-gap="sm" aria-labelledby={id}>
    <Heading level={2} data-size="xs" id={id}>
      {title}
    </Heading>
    {children}
  </section>
)

/** What was done just now beside the conversation, as the address after a form tells. */
export function BesideDone() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const refused = useActionData() !== undefined
  const done = besideDoings.find((doing) => doing === search.get('done'))
  if (!done || refused) return null
  return (
    <Alert data-color="success" data-size="sm" role="status">
      {t(`beside.done.${done}`)}
    </Alert>
  )
}

function FactsPanel({ beside, back }: Omit<BesidePanelsProps, 'messages'>) {
  const { t } = useTexts()
  const { facts, restricted, mayRestrict, isOpen } = beside
  const form = useFormState(back, 'facts.change')
  const mark = useFormState(back, restricted ? 'facts.unrestrict' : 'facts.restrict')
  return (
    <>
      {isOpen && (
        <FoldedForm
          intent="facts.change"
          form={form}
          title={t('beside.change')}
          submit={t('tasks.save')}
          variant="secondary"
        >
          <input type="hidden" name="version" value={facts.version} />
          <TextField {...form.field('subject', facts.subject)} label={t('links.subject')} />
          <SelectField name="type" label={t('beside.type')} defaultValue={form.value('type', facts.type)}>
            {caseTypes.map((type) => (
              <option key={type} value={type}>
                {t(`beside.type.${type}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="language"
            label={t('beside.language')}
            defaultValue={form.value('language', facts.language)}
          >
            {languages.map((code) => (
              <option key={code} value={code}>
                {t(`beside.language.${code}`)}
              </option>
            ))}
          </SelectField>
        </FoldedForm>
      )}
      <WholeProblem text={mark.whole} />
      {mayRestrict && (
        <form method="post" className="stack" data-gap="sm">
          <p className="small">{t(restricted ? 'beside.isRestricted' : 'beside.restrictText')}</p>
          <Button
            type="submit"
            name="intent"
            value={restricted ? 'facts.unrestrict' : 'facts.restrict'}
            variant="secondary"
            data-size="sm"
          >
            {t(restricted ? 'beside.unrestrict' : 'beside.restrict')}
          </Button>
        </form>
      )}
    </>
  )
}
