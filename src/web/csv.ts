/** A table as it goes into a file. */
export interface Csv {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a spreadsheet would take for a formula and run: the words come from anywhere. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf({ columns, rows }: Csv): string {
  const cell = (value: string | number | null) => {
    if (typeof value === "number" || value === null) return value ?? "";
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
