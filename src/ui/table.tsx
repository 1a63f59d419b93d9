import { type ReactNode, useId } from 'react'

export interface Column {
  readonly key: string
  readonly head: ReactNode
  /** The head in words for narrow windows, where it is more than text. */
  readonly label?: string
  /** Numbers stand right, with equal digits. */
  readonly numeric?: boolean
}

export interface Row {
  readonly key: string
  readonly head: ReactNode
  /** What the head sorts by where its words do not: `fy2024q4`, `2025-05-24`. */
  readonly order?: string
  /** What a machine reads of the row besides its key: `{ 'data-rung': 'paid' }`. */
  readonly data?: Readonly<Record<`data-${string}`, string>>
  readonly cells: readonly ReactNode[]
  /** Said across the whole row, where there are no cells to show. */
  readonly across?: ReactNode
}

/** In a narrow window each row becomes a block, or the table scrolls beside its first column. */
export type Narrow = 'stack' | 'scroll'

interface TableProps {
  readonly caption: ReactNode
  /** The first column heads the rows. */
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Left out, a table of at most five columns stacks unless it holds nothing but numbers. */
  readonly narrow?: Narrow
}

/** A table that stays inside its own frame; the caption says the unit once. Scripts sort it and copy it. */
export function Table({ caption, columns, rows, narrow = narrowBy(columns) }: TableProps) {
  const id = useId()
  const role = narrow === 'stack' ? ROLES : NO_ROLES
  return (
    <div className="table-box">
      {/* biome-ignore lint/a11y: a frame that scrolls must be reachable by keyboard and have a name */}
      <div className={`table-frame ${narrow}`} role="group" aria-labelledby={id} tabIndex={0}>
        <table {...role.table}>
          <caption id={id}>{caption}</caption>
          <thead {...role.group}>
            <tr {...role.row}>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.numeric ? 'numeric' : undefined}
                  {...role.columnHead}
                >
                  {rows.length > 1 && column.head ? (
                    <span className="sort">{column.head}</span>
                  ) : (
                    column.head
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...role.group}>
            {rows.map((row) => (
              <BodyRow key={row.key} row={row} columns={columns} stacked={narrow === 'stack'} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="table-tools" />
    </div>
  )
}

interface BodyRowProps {
  readonly row: Row
  readonly columns: readonly Column[]
  readonly stacked: boolean
}

function BodyRow({ row, columns, stacked }: BodyRowProps) {
  const role = stacked ? ROLES : NO_ROLES
  return (
    <tr data-key={row.key} {...row.data} {...role.row}>
      <th scope="row" data-order={row.order} {...role.rowHead}>
        {row.head}
      </th>
      {row.across && (
        <td className="across" colSpan={columns.length - 1} {...role.cell}>
          {row.across}
        </td>
      )}
      {row.cells.map((cell, index) => {
        const column = columns[index + 1]
        return (
          <td
            key={column?.key ?? index}
            className={column?.numeric ? 'numeric' : undefined}
            data-label={stacked ? labelOf(column) : undefined}
            {...role.cell}
          >
            {stacked ? <div className="cell-body">{cell}</div> : cell}
          </td>
        )
      })}
    </tr>
  )
}

function labelOf(column: Column | undefined): string | undefined {
  return column?.label ?? (typeof column?.head === 'string' ? column.head : undefined)
}

/** Numbers are read down their column: a table of nothing else is not taken apart. */
function narrowBy(columns: readonly Column[]): Narrow {
  const onlyNumbers = columns.slice(1).every((column) => column.numeric)
  return columns.length > 5 || onlyNumbers ? 'scroll' : 'stack'
}

/** A browser may forget what the parts of a table are once they are laid out as blocks. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
}
const NO_ROLES: { readonly [part in keyof typeof ROLES]?: undefined } = {}
