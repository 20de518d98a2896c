/**
 * A number for people, the same on every machine: as many digits as it has, thousands apart by commas, a true minus
 * sign; beyond 15 digits and below a millionth in powers of ten.
 */
export function formatNumber(value: number): string {
  const { sign, whole, fraction } = splitNumber(value);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A number in the parts that line up in a column. */
export interface NumberParts {
  readonly sign: '' | '−';
  /** Before the decimal point; all of a number that is written in powers of ten. */
  readonly whole: string;
  /** After the decimal point; empty without one. */
  readonly fraction: string;
}

export function splitNumber(value: number): NumberParts {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  // JavaScript itself writes powers of ten below a millionth, and what is no number in letters.
  if (!(size < 1e15) || (size < 1e-6 && size > 0)) {
    return {
      sign,
      whole: size.toExponential().replace('e+', 'e').replace('e-', 'e−'),
      fraction: '',
    };
  }
  const [whole = '', fraction = ''] = String(size).split('.');
  return { sign, whole: size < 1000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ','), fraction };
}

/** Size of a file for people: `812 B`, `4.1 kB`, `1.3 MB`. */
export function formatSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = bytes;
  let place = 0;
  while (size >= 1000 && place < units.length - 1) {
    size /= 1000;
    place += 1;
  }
  return `${place === 0 ? size : size.toFixed(1)} ${units[place]}`;
}
