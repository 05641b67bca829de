import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { type DeskRefusal, DoneMessage, RefusalMessage } from './desk-messages.tsx'
import { DeskNav } from './desk-nav.tsx'

interface DeskFrameProps {
  /** Of the page; its heading has the id `page-title`. */
  title: string
  /** The desk's pages that the viewer can open. */
  opened: readonly PageKey[]
  /** The service whose page lies above this one. */
  serviceId?: string
  /** What stands under the title. */
  lead?: ReactNode
  /** Why what was asked for was not done, where it is not told beside a field. */
  refusal?: DeskRefusal | undefined
  children: ReactNode
}

/** What stands around each page of the desk: its menu, its title, and what was just done or refused. */
export function DeskFrame({ title, opened, serviceId, lead, refusal, children }: DeskFrameProps) {
  const { t, language } = useTexts()
  return (
    <div className="wide">
      <title>{`${title} – ${t('layout.desk')} – ${t('product.name')}`}</title>
      <DeskNav opened={opened} />
      <div className="page-head">
        {serviceId && <Link to={hrefOf('deskService', language, { id: serviceId })}>{t('desk.backToService')}</Link>}
        <Heading level={1} data-size="lg" id="page-title">
          {title}
        </Heading>
        {lead}
      </div>
      <div className="stack desk-messages">
        <DoneMessage />
        <RefusalMessage refusal={refusal} />
      </div>
      {children}
    </div>
  )
}
