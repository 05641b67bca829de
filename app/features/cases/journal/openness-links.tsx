import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Case } from '../case.ts'

/** From a case to what others may see of it: the public journal, copies, and an answer for all. */
export function OpennessLinks({ found }: { found: Pick<Case, 'id' | 'restricted' | 'isDanger' | 'firstAnsweredAt'> }) {
  const { t, language } = useTexts()
  const { id } = found
  const mayBePublic = found.firstAnsweredAt !== null && !found.restricted && !found.isDanger
  return (
    <section className="side-part" aria-labelledby="openness">
      <Heading level={2} data-size="2xs" id="openness">
        {t('openness.others')}
      </Heading>
      <ul className="side-list">
        {mayBePublic && (
          <li>
            <Link to={hrefOf('deskCaseAnswer', language, { id })}>{t('openness.makePublic')}</Link>
          </li>
        )}
        <li>
          <Link to={hrefOf('deskOpenness', language, { id })}>{t('openness.journalAndCopies')}</Link>
        </li>
      </ul>
    </section>
  )
}
