import { screeningColumns } from "./csv-screening";
import type { HeadFault } from "./screening-format";

/** For programs, in English; the command line has words of its own. */
export function tellHeadFault(fault: HeadFault): string {
  const known = `The columns are ${screeningColumns.join(", ")}.`;
  switch (fault.code) {
    case "columns_unknown":
      return `The header names columns that are not known here: ${fault.columns.join(", ")}. ${known}`;
    case "columns_twice":
      return `The header names columns twice: ${fault.columns.join(", ")}. ${known}`;
    case "customer_column_missing":
      return `The header names no column customer. ${known}`;
  }
}
