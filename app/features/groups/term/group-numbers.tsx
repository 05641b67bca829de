import { useTexts } from '#app/ui/texts.tsx'

const shown = ['groups', 'placed', 'outside', 'waiting'] as const

/** How it stands with a cohort's groups, in numbers: all that those see who do not coordinate it. */
export function GroupNumbers({ counts }: { counts: Record<(typeof shown)[number], number> }) {
  const { t } = useTexts()
  return (
    <dl className="cohort-counts">
      {shown.map((key) => (
        <div key={key}>
          <dt>{t(`groups.term.${key}`)}</dt>
          <dd>{counts[key]}</dd>
        </div>
      ))}
    </dl>
  )
}
