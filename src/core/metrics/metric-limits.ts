/** Bytes of a metric file that is read. */
export const maximumMetricBytes = 8 * 1024 * 1024;

/** Bytes of all metric files of a card. */
export const maximumMetricTotal = 4 * maximumMetricBytes;
