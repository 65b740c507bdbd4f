/** The page is its text, its styles and its drawings: wherever it is opened or printed, it loads nothing and runs nothing. */
export const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
