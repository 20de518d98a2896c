import { signerOf } from '../../catalogue/card-signatures.ts';
import { compareAddress, contentAddress, historyAddress } from '../../catalogue/routes.ts';
import type { VersionOutline } from '../../catalogue/catalogue.ts';
import { isCurrent, isFrozen, isSameContent } from '../../catalogue/select-version.ts';
import { describeStatus, describeVersionStatus } from '../describe-mark.ts';
import { formatDay } from '../format-time.ts';
import type { Block, Cell, Section, Value } from '../page.ts';
import { splitPerson } from '../split-person.ts';
import type { ContentContext } from './content-context.ts';

/** Older versions are in the history: a card with a thousand would else list a million. */
const mostListed = 12;

/** The other versions of the card, newest first, and the draft. */
export function makeVersions(context: ContentContext): Section {
  const { words, card, language, linkTo } = context;
  const rows = [
    ...(card.draft ? [makeDraftRow(context)] : []),
    ...card.versions
      .slice(-mostListed)
      .toReversed()
      .map((version) => {
        const asides = asidesOf(version, context);
        const signer = signerOf(card, version.freeze);
        const status = describeVersionStatus(version, words);
        return [
          [
            {
              text: version.version.label,
              href: linkTo(contentAddress(language, card.id, version.version.label)),
              ...asides,
            },
          ],
          [{ text: status.word, mark: status }],
          [{ text: formatDay(version.freeze.at, context.settings.timeZone, language) }],
          [
            {
              text: splitPerson(version.freeze.by).name,
              ...(signer !== undefined && { aside: words.signedBy(signer) }),
            },
          ],
        ];
      }),
  ];
  const table: Block = {
    kind: 'table',
    title: undefined,
    columns: [words.version, words.status, ...madeColumns(context)].map((label) => ({ label })),
    rows: rows.map((row) => row.map((values): Cell => ({ kind: 'values', values }))),
  };
  const history: Value = { text: words.allEvents, href: linkTo(historyAddress(language, card.id)) };
  const compare: Value = { text: words.oneByOne, href: linkTo(compareAddress(language, card.id)) };
  return {
    id: 'versions',
    title: words.versions,
    facts: [
      { label: words.history, values: [history] },
      { label: words.compare, values: [compare] },
    ],
    blocks: [table],
    isScreenOnly: true,
  };
}

/** When and by whom a version was made: frozen, or committed where that is all there is to it. */
const madeColumns = ({ words, settings }: ContentContext): readonly string[] =>
  settings.versions === 'commits' ? [words.committed, words.author] : [words.frozen, words.person];

function makeDraftRow({
  words,
  card,
  language,
  linkTo,
  content,
}: ContentContext): readonly (readonly Value[])[] {
  const isHere = !isFrozen(content);
  return [
    [
      {
        text: words.draft,
        href: linkTo(contentAddress(language, card.id, 'draft')),
        ...(isHere && { aside: words.thisPage }),
      },
    ],
    [{ text: words.notFrozen, mark: describeStatus(undefined, words) }],
    [],
    [],
  ];
}

function asidesOf(version: VersionOutline, { words, card, content }: ContentContext): { aside?: string } {
  const asides = [
    ...(isCurrent(card, version) ? [words.current] : []),
    ...(isSameContent(version, content) ? [words.thisPage] : []),
  ];
  return asides.length === 0 ? {} : { aside: asides.join(', ') };
}
