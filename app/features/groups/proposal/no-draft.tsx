import { Button } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'

/** Where a proposal comes from when there is none: from the groups that are published, or else from forming them. */
export function NoDraft({ cohortId, isPublished }: { cohortId: string; isPublished: boolean }) {
  const { t, language } = useTexts()
  const params = { id: cohortId }
  return (
    <div className="empty">
      <p>{t(isPublished ? 'groups.draft.nonePublished' : 'groups.draft.none')}</p>
      {isPublished ? (
        <Form method="post" action={hrefOf('cohortGroups', language, params)}>
          <Button type="submit" name="intent" value="draft">
            {t('groups.published.change')}
          </Button>
        </Form>
      ) : (
        <Button asChild>
          <Link to={hrefOf('cohortForming', language, params)}>{t('groups.forming.page')}</Link>
        </Button>
      )}
    </div>
  )
}
