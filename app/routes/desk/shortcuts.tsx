import { Paragraph } from '@digdir/designsystemet-react'
import { ShortcutList } from '#app/features/cases/desk/shortcuts.tsx'
import { DeskPage } from '#app/ui/desk-page.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import '#app/features/cases/desk/desk-dense.css'
import '#app/features/cases/desk/shortcuts.css'
import type { Route } from './+types/shortcuts'
import { openDesk } from './desk.server.ts'

export const loader = ({ request, context }: Route.LoaderArgs) => ({ opened: openDesk(request, context).opened })

export default function ShortcutsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTexts()
  return (
    <DeskPage
      title={t('cases.keys.title')}
      opened={loaderData.opened}
      lead={<Paragraph>{t('cases.keys.lead')}</Paragraph>}
      messages={null}
    >
      <ShortcutList />
    </DeskPage>
  )
}
