import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { Options, SelectField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { useGroupName } from '../../proposal/group-name.ts'
import { useMeetingText } from '../../publishing/meeting-text.ts'
import { ownNameOf } from '../../publishing/study-group.ts'
import { type Assistant, type AssistedGroup, clashesOf } from './assistant.ts'

interface AssistedGroupsProps {
  labelledBy: string
  assistants: readonly Assistant[]
  groups: readonly AssistedGroup[]
}

/** Who follows which group, to change by hand. What was shown goes along, so that only what was changed is written. */
export function AssistedGroups({ labelledBy, assistants, groups }: AssistedGroupsProps) {
  const { t } = useTexts()
  const nameOf = useGroupName()
  const meeting = useMeetingText()
  const clashes = clashesOf(groups)
  const titleOf = (group: AssistedGroup) => nameOf({ ...group, name: ownNameOf(group) })
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="intent" value="hand" />
      <DataTable
        labelledBy={labelledBy}
        rows={groups}
        keyOf={({ id }) => id}
        columns={[
          { label: t('groups.published.group'), cell: titleOf },
          { label: t('groups.published.meets'), cell: (group) => meeting(group.meeting) || '–' },
          {
            label: t('groups.assistants.who'),
            cell: (group) => (
              <>
                <input type="hidden" name={`was.${group.id}`} value={group.assistant ?? ''} />
                <SelectField
                  key={group.assistant}
                  name={`assistant.${group.id}`}
                  defaultValue={group.assistant ?? ''}
                  label={
                    <span className="visually-hidden">
                      {t('groups.assistants.who')}: {titleOf(group)}
                    </span>
                  }
                >
                  <option value="">{t('groups.assistants.nobody')}</option>
                  <Options of={assistants} />
                </SelectField>
                {clashes.has(group.id) && <p>{t('groups.assistants.clash')}</p>}
              </>
            ),
          },
        ]}
      />
      <div className="form-actions">
        <Button type="submit">{t('groups.assistants.saveGroups')}</Button>
      </div>
    </Form>
  )
}
