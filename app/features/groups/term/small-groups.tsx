import { Button } from '@digdir/designsystemet-react'
import type { FormState } from '#app/platform/http/form.ts'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { PublishedGroup } from './groups-overview.queries.server.ts'
import '../student/student.css'

/** A group that became too small, and the one that it would fit into. */
export interface SmallGroup {
  group: PublishedGroup
  into: PublishedGroup | null
}

/** Groups that became too small, each with what can be done. */
export function SmallGroups({ groups, back }: { groups: readonly SmallGroup[]; back: FormState | undefined }) {
  const { t } = useTexts()
  const form = useFormState(back, 'merge')
  return (
    <Section id="small" title={t('groups.term.small')}>
      <WholeProblem text={form.whole} />
      <ul className="rows meeting-rows">
        {groups.map(({ group, into }) => (
          <li key={group.id}>
            {into ? (
              <>
                <p>
                  {t('groups.term.smallLine', {
                    group: group.name,
                    size: group.members.length,
                    into: into.name,
                    intoSize: into.members.length,
                  })}
                </p>
                <MergeForm from={group} into={into} />
              </>
            ) : (
              <p>{t('groups.term.smallAlone', { group: group.name, size: group.members.length })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function MergeForm({ from, into }: { from: PublishedGroup; into: PublishedGroup }) {
  const { t } = useTexts()
  const fields = { fromId: from.id, fromVersion: from.version, intoId: into.id, intoVersion: into.version }
  return (
    <form method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" name="intent" value="merge" variant="secondary" data-size="sm">
        {t('groups.term.merge')}
        <span className="visually-hidden">{`: ${from.name}, ${into.name}`}</span>
      </Button>
    </form>
  )
}
