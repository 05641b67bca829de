import { Heading, Tag } from '@digdir/designsystemet-react'
import { languages } from '#app/platform/texts/languages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { TextStatus } from './draft-view.queries.server.ts'

/** The published texts: which there are, and which lag behind the bokmål. */
export function TextStatusTable({ texts }: { texts: readonly TextStatus[] }) {
  const { t, language } = useTexts()
  return (
    <section className="desk-section" aria-labelledby="texts">
      <Heading level={2} data-size="sm" id="texts">
        {t('desk.texts.title')}
      </Heading>
      <WideTable labelledBy="texts">
        <thead>
          <tr>
            <th scope="col">{t('desk.column.language')}</th>
            <th scope="col">{t('desk.field.title')}</th>
            <th scope="col">{t('desk.column.textState')}</th>
            <th scope="col">{t('desk.column.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map((code) => {
            const text = texts.find((row) => row.language === code)
            return (
              <tr key={code}>
                <th scope="row">{t(`desk.language.${code}`)}</th>
                <td lang={langOf(code, language)}>{text?.title}</td>
                <td>
                  {!text && <Tag data-color="warning">{t('desk.texts.missing')}</Tag>}
                  {text?.isStale && <Tag data-color="warning">{t('desk.texts.stale')}</Tag>}
                  {text && !text.isStale && t('desk.texts.current')}
                </td>
                <td className="unbroken">{text && dayAndTime(text.updatedAt, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </WideTable>
    </section>
  )
}
