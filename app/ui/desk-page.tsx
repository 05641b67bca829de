import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { PageKey } from '#app/pages.ts'
import { DeskNav } from './desk-nav.tsx'
import { useTexts } from './texts.tsx'

interface DeskPageProps {
  /** Of the page; its heading has the id `page-title`. */
  title: string
  /** The desk's pages that the viewer can open. */
  opened: readonly PageKey[]
  /** What leads to the page above this one. */
  above?: ReactNode
  /** What stands under the title. */
  lead?: ReactNode
  /** Low, for lists that people look at all day. */
  dense?: boolean
  /** What was just done or refused. */
  messages: ReactNode
  children: ReactNode
}

/** What stands around each page of the desk: its menu, its title, and what was just done or refused. */
export function DeskPage({ title, opened, above, lead, dense = false, messages, children }: DeskPageProps) {
  const { t } = useTexts()
  return (
    <div className={dense ? 'wide desk-dense' : 'wide'}>
      <title>{`${title} – ${t('layout.desk')} – ${t('product.name')}`}</title>
      <DeskNav opened={opened} />
      <div className="page-head">
        {above}
        <Heading level={1} data-size={dense ? 'sm' : 'lg'} id="page-title">
          {title}
        </Heading>
        {lead}
      </div>
      <div className="stack desk-messages">{messages}</div>
      {children}
    </div>
  )
}
