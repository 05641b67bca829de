import { Table } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

interface WideTableProps {
  /** Id of what names the table. */
  labelledBy: string
  className?: string
  children: ReactNode
}

/** A table that scrolls sideways by itself where the page is narrow, by keyboard too. */
export const WideTable = ({ labelledBy, className = '', children }: WideTableProps) => (
  // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
  <div className="data-table" role="group" aria-labelledby={labelledBy} tabIndex={0}>
    <Table className={className}>{children}</Table>
  </div>
)
