import './desk.css'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { DeskPage } from '#app/ui/desk-page.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { type DeskRefusal, DoneMessage, RefusalMessage } from './desk-messages.tsx'

interface DeskFrameProps {
  /** Of the page; its heading has the id `page-title`. */
  title: string
  /** The desk's pages that the viewer can open. */
  opened: readonly PageKey[]
  /** The service whose page lies above this one. */
  serviceId?: string
  /** What leads to the page above this one, where that is no service. */
  above?: ReactNode
  /** What stands under the title. */
  lead?: ReactNode
  /** Why what was asked for was not done, where it is not told beside a field. */
  refusal?: DeskRefusal | undefined
  children: ReactNode
}

/** A page of the desk that keeps the catalogue: says what was just done or refused in the catalogue's own words. */
export function DeskFrame({ title, opened, serviceId, above, lead, refusal, children }: DeskFrameProps) {
  const { t, language } = useTexts()
  return (
    <DeskPage
      title={title}
      opened={opened}
      above={
        serviceId ? (
          <Link to={hrefOf('deskService', language, { id: serviceId })}>{t('desk.backToService')}</Link>
        ) : (
          above
        )
      }
      lead={lead}
      messages={
        <>
          <DoneMessage />
          <RefusalMessage refusal={refusal} />
        </>
      }
    >
      {children}
    </DeskPage>
  )
}
