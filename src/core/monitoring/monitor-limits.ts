/** Reports that are read of one card. */
export const maximumReports = 2_000;

/** Bytes of all reports of a card. */
export const maximumReportTotal = 64 * 1024 * 1024;

/** Violations of one run that are kept; all of them are counted. */
export const mostViolations = 1_000;
