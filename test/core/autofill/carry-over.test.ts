import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from '../../../src/core/autofill/card-place.ts';
import { planAutofill } from '../../../src/core/autofill/plan-autofill.ts';
import type { Card } from '../../../src/core/card/card.ts';
import { writeNewCard } from '../../../src/core/card/new-card.ts';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import { arbitraryCard } from '../../helpers/arbitrary-card.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import '../../helpers/seed-properties.ts';

const settings = { language: 'en', customDetails: undefined };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const plan = (text: string, card: Card) =>
  planAutofill({
    raw: { id: 'next', folder: 'cards/next', source: encode(text), files: [] },
    record: undefined,
    settings,
    readings: [],
    carried: { name: 'old@v1', card },
  });

test('what is carried over reads as it was, the rest of the card stays, and a second time nothing is left to do', () => {
  const bodies = [
    '',
    '\n## Citation\n\n```\nopen',
    '\n## Limitations\n\n## Additional information\n\n### Own\n\nText.\n',
  ];
  fc.assert(
    fc.property(
      arbitraryCard,
      fc.constantFrom(...bodies),
      fc.constantFrom('\n', '\r\n'),
      ({ card: other }, more, end) => {
        const text = (writeNewCard({ name: 'Next', language: 'en' }) + more).replaceAll('\n', end);
        const planned = plan(text, other);
        // A card that is not of the schema is not carried over.
        fc.pre(planned.ok);
        const { carried, files } = planned.value;
        const bytes = files.find(({ path }) => path === 'card.md')?.bytes ?? encode(text);
        const edited = new TextDecoder().decode(bytes);
        const { card } = valueOf(parseCard({ id: 'next', folder: 'cards/next', source: bytes }));
        for (const { path, value } of carried) expect(placeAt(card, path)).toEqual(value);
        expect(plan(edited, other)).toMatchObject({ ok: true, value: { files: [], carried: [] } });
        const lines = edited.split(end);
        const kept = text.split(end).filter((line) => !/^Say here|risk_rating/.test(line));
        let at = 0;
        for (const line of lines) if (line === kept[at]) at += 1;
        expect(kept.slice(at)).toEqual([]);
        if (end === '\r\n') expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
      },
    ),
    { numRuns: 300 },
  );
});
