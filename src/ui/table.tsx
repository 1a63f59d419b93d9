import type { ReactNode } from 'react'

export interface Column {
  readonly key: string
  readonly head: ReactNode
  /** Numbers stand right, with equal digits. */
  readonly numeric?: boolean
}

export interface Row {
  readonly key: string
  readonly head: ReactNode
  readonly cells: readonly ReactNode[]
  /** Said across the whole row, where there are no cells to show. */
  readonly across?: ReactNode
}

interface TableProps {
  readonly caption: ReactNode
  /** The first column heads the rows. */
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A table that scrolls inside its own frame; the caption says the unit once. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <div className="table-frame">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {row.across && (
                <td className="across" colSpan={columns.length - 1}>
                  {row.across}
                </td>
              )}
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index + 1]?.key ?? index}
                  className={columns[index + 1]?.numeric ? 'numeric' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
