import { Heading, Tag } from '@digdir/designsystemet-react'
import { languages } from '#app/platform/texts/languages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { TextStatus } from './draft-view.queries.server.ts'

/** The published texts: which there are, and which lag behind the bokmål. */
export function TextStatusTable({ texts }: { texts: readonly TextStatus[] }) {
  const { t, language } = useTexts()
  return (
    <section className="desk-section" aria-labelledby="texts">
      <Heading level={2} data-size="sm" id="texts">
        {t('desk.texts.title')}
      </Heading>
      <DataTable
        labelledBy="texts"
        rows={languages.map((code) => ({ code, text: texts.find((row) => row.language === code) }))}
        keyOf={({ code }) => code}
        columns={[
          { label: t('desk.column.language'), cell: ({ code }) => t(`desk.language.${code}`) },
          {
            label: t('desk.field.title'),
            cell: ({ code, text }) => text && <span lang={langOf(code, language)}>{text.title}</span>,
          },
          {
            label: t('desk.column.textState'),
            cell: ({ text }) =>
              text && !text.isStale ? (
                t('desk.texts.current')
              ) : (
                <Tag data-color="warning">{t(text ? 'desk.texts.stale' : 'desk.texts.missing')}</Tag>
              ),
          },
          {
            label: t('desk.column.changed'),
            kind: 'unbroken',
            cell: ({ text }) => text && dayAndTime(text.updatedAt, language),
          },
        ]}
      />
    </section>
  )
}
