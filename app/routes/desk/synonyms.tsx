import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { removeSynonymGroup, saveSynonymGroup } from '#app/features/catalogue/change-synonyms.server.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { one } from '#app/features/catalogue/draft-form.ts'
import { canEditSynonyms } from '#app/features/catalogue/service.policy.ts'
import { listSynonymGroups } from '#app/features/catalogue/synonym-group.queries.server.ts'
import { LONGEST_NOTE, readWords, type SynonymGroup } from '#app/features/catalogue/synonym-group.ts'
import { hrefOf } from '#app/pages.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { Paging } from '#app/ui/paging.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/synonyms'
import { openDesk, readForm, showDone, showRefused } from './desk.server.ts'

const GROUPS_A_PAGE = 50

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, opened } = openDesk(request, context)
  const { searchParams } = new URL(request.url)
  const wanted = searchParams.get('q')?.trim() ?? ''
  const page = pageIn(searchParams)
  const groups = await listSynonymGroups(db)
  const found = groups.filter(({ words }) => words.some((word) => word.toLowerCase().includes(wanted.toLowerCase())))
  return {
    opened,
    groups: found.slice((page - 1) * GROUPS_A_PAGE, page * GROUPS_A_PAGE),
    found: found.length,
    total: groups.length,
    wanted,
    page,
    size: GROUPS_A_PAGE,
    edits: canEditSynonyms(viewer),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  const { fields, intent } = await readForm(request)
  const id = one(fields, 'id')
  if (id !== 'new' && !isUuid(id)) return showRefused({ refusal: 'synonyms.notFound' as const, id, fields })
  const seen = Number(one(fields, 'version'))
  const page = hrefOf('deskSynonyms', language)
  if (intent === 'remove' && id !== 'new') {
    const outcome = await removeSynonymGroup(db, viewer, id, seen, now)
    return outcome.ok ? showDone(page, 'synonymsRemoved') : showRefused({ refusal: outcome.refusal, id, fields })
  }
  const [note, words] = [one(fields, 'note'), readWords(one(fields, 'words'))]
  const change = { id: id === 'new' ? null : id, seen, note, words }
  const outcome = await saveSynonymGroup(db, viewer, change, now)
  return outcome.ok ? showDone(page, 'synonymsSaved') : showRefused({ refusal: outcome.refusal, id, fields })
}

export default function Synonyms({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, groups, found, total, wanted, page, size, edits } = loaderData
  const { t } = useTexts()
  const failed = (id: string) => (actionData?.id === id ? actionData : undefined)
  const known = actionData?.id === 'new' || groups.some(({ id }) => id === actionData?.id)
  return (
    <DeskFrame
      title={t('desk.synonyms.title')}
      opened={opened}
      lead={
        <>
          <Paragraph>{t('desk.synonyms.lead')}</Paragraph>
          {!edits && <p className="muted">{t('desk.synonyms.readOnly')}</p>}
        </>
      }
      refusal={known ? undefined : actionData?.refusal}
    >
      {edits && (
        <section className="panel stack" aria-labelledby="new-group">
          <Heading level={2} data-size="sm" id="new-group">
            {t('desk.synonyms.add')}
          </Heading>
          <GroupForm group={{ id: 'new', note: '', words: [], version: 0 }} failed={failed('new')} />
        </section>
      )}
      <search className="toolbar filter">
        <Form method="get">
          <TextField name="q" type="search" label={t('desk.synonyms.find')} defaultValue={wanted} key={wanted} />
          <Button type="submit" variant="secondary">
            {t('desk.filter.show')}
          </Button>
        </Form>
      </search>
      <div className="list-head">
        <p className="muted" role="status">
          {t('desk.synonyms.count', { found, total })}
        </p>
      </div>
      <ul className="rows folded">
        {groups.map((group) => (
          <li key={group.id}>
            {edits ? (
              <details open={failed(group.id) ? true : undefined}>
                <summary>
                  <strong>{group.words.join(', ')}</strong> {group.note && <span className="muted">{group.note}</span>}
                </summary>
                <GroupForm group={group} failed={failed(group.id)} />
              </details>
            ) : (
              <p>
                <strong>{group.words.join(', ')}</strong> {group.note && <span className="muted">{group.note}</span>}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Paging page={page} total={found} size={size} />
    </DeskFrame>
  )
}

interface GroupFormProps {
  group: SynonymGroup
  failed: Route.ComponentProps['actionData']
}

function GroupForm({ group, failed }: GroupFormProps) {
  const { t } = useTexts()
  return (
    <Form method="post" className="form">
      <input type="hidden" name="id" value={group.id} />
      <input type="hidden" name="version" value={group.version} />
      <TextArea
        name="words"
        label={t('desk.synonyms.words')}
        description={t('desk.synonyms.wordsHint')}
        rows={4}
        defaultValue={failed ? one(failed.fields, 'words') : group.words.join('\n')}
        error={failed && t(failed.refusal, { words: group.words.join(', ') })}
      />
      <TextField
        name="note"
        label={t('desk.synonyms.note')}
        defaultValue={failed ? one(failed.fields, 'note') : group.note}
        maxLength={LONGEST_NOTE}
      />
      <div className="form-actions">
        <Button type="submit" name="intent" value="save">
          {t('desk.save')}
        </Button>
        {group.id !== 'new' && (
          <Button type="submit" name="intent" value="remove" variant="tertiary" data-color="danger">
            {t('desk.remove')}
          </Button>
        )}
      </div>
    </Form>
  )
}
