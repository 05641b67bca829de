import { Table } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

export interface Column<Row> {
  label: string
  cell: (row: Row) => ReactNode
  /** `number` stands to the right, `unbroken` keeps its words on one line where there is room. */
  kind?: 'number' | 'unbroken'
}

interface DataTableProps<Row> {
  /** Id of what names the table. */
  labelledBy: string
  /** The first one names its row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/**
 * Rows under columns; where the page is narrow, each row under its own name with a label before each value. The label
 * is the style sheet's there, out of `data-label`, and the head is not shown: so it is read once, seen or heard.
 */
export function DataTable<Row>({ labelledBy, columns: [first, ...others], rows, keyOf }: DataTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <div className="data-table" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <Table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {[first, ...others].map((column) => (
              <th key={column?.label} scope="col" className={column?.kind}>
                {column?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={first?.kind}>
                {first?.cell(row)}
              </th>
              {others.map(({ label, cell, kind }) => (
                <td key={label} data-label={label} className={kind}>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
