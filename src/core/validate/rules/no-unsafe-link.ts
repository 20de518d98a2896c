import { isRecord } from '../../text/is-record.ts';
import { excerpt } from '../../text/excerpt.ts';
import { readAddress } from './address.ts';
import { findParts } from './find-parts.ts';
import { defineRule, type Finding } from './rule.ts';

type Data = { link: string };

const allowed: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

export const noUnsafeLink = defineRule<Data>({
  id: 'no-unsafe-link',
  severity: 'error',
  description:
    "Links of the prose lead to http, https and mailto addresses and to files of the card's folder; " +
    'that of a metric file is none that a browser runs.',
  message: ({ link }) => `The link to ${link} may not stand in a card.`,
  hint: () => 'Write a whole address that begins with https://, or put what is meant as code in backticks.',
  check: (card, { prose }) => [
    ...findParts(prose, 'link', (text) => {
      const address = readAddress(text);
      return address.kind === 'elsewhere' && !allowed.has(address.scheme)
        ? { link: excerpt(text) }
        : undefined;
    }),
    ...findMetricFiles(card),
  ],
});

/** Where results are kept can have any scheme, such as `s3:`, but for those whose address is itself a page or a program. */
const active: ReadonlySet<string> = new Set(['blob', 'data', 'javascript', 'vbscript', 'view-source']);

function findMetricFiles(card: Readonly<Record<string, unknown>>): Finding<Data>[] {
  return listOf(card['evaluation_details']).flatMap((evaluation, index) =>
    listOf(isRecord(evaluation) ? evaluation['metric_files'] : undefined).flatMap((file, place) => {
      const uri = isRecord(file) ? file['uri'] : undefined;
      const address = typeof uri === 'string' ? readAddress(uri) : undefined;
      return address?.kind === 'elsewhere' && active.has(address.scheme)
        ? [
            {
              pointer: `/evaluation_details/${index}/metric_files/${place}/uri`,
              data: { link: excerpt(String(uri)) },
            },
          ]
        : [];
    }),
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
