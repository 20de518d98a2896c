import { signerOf } from '../../catalogue/card-signatures.ts';
import { isFrozen } from '../../catalogue/select-version.ts';
import { isRejection } from '../../version/is-rejection.ts';
import type { Freeze } from '../../version/commit-version.ts';
import type { StatusEntry } from '../../version/ledger-entry.ts';
import { describeStatus } from '../describe-mark.ts';
import { formatSize } from '../format-number.ts';
import { formatTime } from '../format-time.ts';
import type { Block, Cell, Fact, Section, Value } from '../page.ts';
import { splitPerson } from '../split-person.ts';
import { publishedAddress, type ContentContext } from './content-context.ts';
import { settle } from './make-card-sections.ts';

/** Where the content comes from, who recorded what, and every frozen file with its hash. */
export function makeProvenance(context: ContentContext): Section {
  const { words, content } = context;
  return settle({
    id: 'provenance',
    title: words.provenance,
    facts: [],
    blocks: [
      { kind: 'facts', title: undefined, facts: makeFacts(context) },
      ...(isFrozen(content) && content.changes.length > 0
        ? [makeStatusHistory(content.changes, context)]
        : []),
      ...(content.files.length > 0 ? [makeFiles(context)] : []),
    ],
  });
}

function makeFacts(context: ContentContext): readonly Fact[] {
  const { words, content, card } = context;
  const code = (label: string, text: string): Fact => ({ label, values: [{ text, isCode: true }] });
  if (!isFrozen(content)) {
    const { revision } = content;
    return [
      { label: words.status, values: [{ text: words.draftNotFrozen }] },
      code(words.digest, content.digest),
      ...(revision
        ? [
            code(words.commit, revision.commit),
            { label: words.changed, values: [timeOf(revision.at, context)] },
          ]
        : []),
      code(words.source, `${card.folder}/card.md`),
    ];
  }
  const { freeze } = content;
  return [
    ...(content.tag === undefined ? [] : [code(words.tag, content.tag)]),
    ...(freeze.tag === undefined ? [] : [code(words.tagObject, freeze.tag)]),
    code(words.commit, content.commit),
    code(words.digest, content.digest),
    {
      label: freeze.tag === undefined ? words.committed : words.frozenAt,
      values: [timeOf(freeze.at, context)],
    },
    makePerson(freeze, context),
    code(words.source, `${card.folder}/card.md`),
  ];
}

const timeOf = (time: string, { settings, language }: ContentContext): Value => ({
  text: formatTime(time, settings.timeZone, language),
});

/** Who signed, where that is proved, with the name that was recorded; else who recorded, or wrote what nobody recorded. */
function makePerson(freeze: Freeze, { card, words }: ContentContext): Fact {
  const signer = signerOf(card, freeze);
  const label = freeze.tag === undefined ? words.author : words.person;
  if (signer === undefined) return { label, values: [describePerson(freeze.by)] };
  return { label: words.signer, values: [{ text: signer, aside: splitPerson(freeze.by).name }] };
}

function describePerson(person: string): Value {
  const { name, address } = splitPerson(person);
  return { text: name, ...(address !== undefined && { aside: address }) };
}

function makeStatusHistory(changes: readonly StatusEntry[], context: ContentContext): Block {
  const { words, card } = context;
  const cell = (...values: readonly Value[]): Cell => ({ kind: 'values', values });
  return {
    kind: 'table',
    title: words.statusHistory,
    columns: [words.date, words.status, words.person, words.note].map((label) => ({ label })),
    rows: changes.map((change) => [
      cell(timeOf(change.at, context)),
      cell(
        change.from === 'Approved' && change.to === 'Approved'
          ? { text: words.renewed, mark: { ...describeStatus(change.to, words), word: words.renewed } }
          : isRejection(change)
            ? { text: words.rejected, mark: { ...describeStatus(change.to, words), word: words.rejected } }
            : { text: words.statuses[change.to], mark: describeStatus(change.to, words) },
      ),
      cell(nameSigner(describePerson(change.by), signerOf(card, change), context)),
      cell(...(change.note === undefined ? [] : [{ text: change.note.trim() }])),
    ]),
  };
}

const nameSigner = (person: Value, signer: string | undefined, { words }: ContentContext): Value =>
  signer === undefined ? person : { ...person, aside: words.signedBy(signer) };

function makeFiles(context: ContentContext): Block {
  const { words, content, card, linkTo } = context;
  return {
    kind: 'table',
    title: isFrozen(content) ? words.files : words.downloads,
    columns: [words.file, words.size, words.sha256].map((title) => ({ label: title })),
    rows: content.files.map(({ path, size, sha256 }) => {
      const address = publishedAddress(card.id, content, path);
      return [
        { text: path, ...(address !== undefined && { href: linkTo(address) }) },
        { text: formatSize(size) },
        { text: sha256, isCode: true },
      ].map((value): Cell => ({ kind: 'values', values: [value] }));
    }),
  };
}
