import { dayAndTime, longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { findOwnCase } from './own-case.queries.server.ts'

export type ShownOwnCase = NonNullable<Awaited<ReturnType<typeof findOwnCase>>>

/** What is settled about a request, beside its conversation. */
export function OwnCaseFacts({ own, isAnswered }: { own: ShownOwnCase; isAnswered: boolean }) {
  const { t, language } = useTexts()
  return (
    <dl className="own-case-aside">
      {own.unit && (own.state !== 'closed' || isAnswered) && (
        <>
          <dt>{t(own.state === 'closed' ? 'asking.case.answered' : 'asking.case.answers')}</dt>
          <dd>
            <UnitName unit={own.unit} />
          </dd>
        </>
      )}
      <dt>{t('asking.case.reference')}</dt>
      <dd className="reference">{own.reference}</dd>
      <dt>{t('asking.case.asked')}</dt>
      <dd>{dayAndTime(own.askedAt, language)}</dd>
      {own.wantedBy && (
        <>
          <dt>{t('asking.case.wantedBy')}</dt>
          <dd>{longDay(own.wantedBy, language)}</dd>
        </>
      )}
      {own.course && (
        <>
          <dt>{t('asking.case.course')}</dt>
          <dd>{own.course}</dd>
        </>
      )}
      {own.aboutUnit && (
        <>
          <dt>{t('asking.case.unit')}</dt>
          <dd>
            <UnitName unit={own.aboutUnit} />
          </dd>
        </>
      )}
      {own.forUnit && (
        <>
          <dt>{t('asking.case.for')}</dt>
          <dd>
            <UnitName unit={own.forUnit} />
          </dd>
        </>
      )}
    </dl>
  )
}
