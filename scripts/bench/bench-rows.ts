import type { Row } from './row.ts';
import { checkCold, checkWarm } from './rows/check.ts';
import { gate } from './rows/gate.ts';
import { importReadmes } from './rows/import.ts';
import { load, loadWarm } from './rows/load.ts';
import { pdfsCold, pdfsMdToPdf, pdfsUnchanged } from './rows/pdfs.ts';
import { review } from './rows/review.ts';
import { siteCold, siteOneFrozen, siteUnchanged, siteWarm } from './rows/site.ts';
import { verify } from './rows/verify.ts';

/** Every row, in the order in which they are measured: later rows use the site that the first build wrote. */
export const benchRows: readonly Row[] = [
  ...[load, loadWarm, checkCold, checkWarm, verify, gate, review, importReadmes],
  ...[siteCold, siteWarm, siteOneFrozen, siteUnchanged],
  ...[pdfsCold, pdfsMdToPdf, pdfsUnchanged],
];
