import type { ReactNode } from "react";

interface DataColumn {
  key: string;
  label: string;
  /** Figures stand under each other at the end of the column. */
  figures?: boolean;
}

interface DataRow {
  id: string;
  cells: Readonly<Record<string, ReactNode>>;
}

interface DataTableProps {
  caption: string;
  /** Only for the ear, when a heading just above says the same. */
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
}

/** Figures and records; where the page is narrow it scrolls by itself, reachable by keyboard. */
export function DataTable({ caption, captionHidden, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="data-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, figures }) => (
              <th key={key} scope="col" data-figures={figures}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {columns.map(({ key, figures }, place) =>
                place === 0 ? (
                  <th key={key} scope="row">
                    {cells[key]}
                  </th>
                ) : (
                  <td key={key} data-figures={figures}>
                    {cells[key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <span className="data-table-end" hidden />
    </section>
  );
}
