import { createHash } from 'node:crypto';
import type { Card } from '../../src/core/card/card.ts';
import type { CardContent, CardFile, ValidCard } from '../../src/core/card/card-content.ts';
import type {
  Catalogue,
  CatalogueCard,
  Draft,
  FrozenVersion,
  Revision,
} from '../../src/core/catalogue/catalogue.ts';
import type { Problem } from '../../src/core/problem/problem.ts';
import { holdContent } from '../../src/core/catalogue/held-content.ts';
import { normalizeSettings } from '../../src/core/settings/normalize-settings.ts';
import type { WrittenSettings } from '../../src/core/settings/written-settings.ts';
import type { FreezeEntry, Status, StatusEntry } from '../../src/core/version/ledger-entry.ts';
import { parseVersionNumber } from '../../src/core/version/version-number.ts';

const aiko = 'Aiko Tanaka <aiko@example.org>';
const ben = 'Ben Okafor <ben@example.org>';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const objectId = (text: string): string => hash(text).slice(0, 40);
const digestOf = (text: string): string => `h1:${createHash('sha256').update(text).digest('base64')}`;

export const makeFile = (path: string, text = path): CardFile => ({
  path,
  id: objectId(text),
  size: Buffer.byteLength(text),
  sha256: hash(text),
});

/** The one place that makes a valid card without checking it. */
export function makeContent(id: string, card: Card, files: readonly string[] = []): CardContent {
  const source = `---\n# ${id}\n---\n${JSON.stringify(card)}\n`;
  const valid = {
    id,
    card,
    language: card.language ?? 'en',
    source,
    files: [makeFile('card.md', source), ...files.map((path) => makeFile(path))],
  };
  return { kind: 'valid', valid: valid as unknown as ValidCard, problems: [] };
}

export const makeFaulty = (source: string, problems: readonly Problem[]): CardContent => ({
  kind: 'faulty',
  source,
  files: [makeFile('card.md', source)],
  problems,
});

export const makeProblem = (code: string, message: string, more: Partial<Problem> = {}): Problem => ({
  code,
  severity: 'error',
  message,
  hint: 'Look at the place that is named and write it again.',
  data: {},
  ...more,
});

const keyOf = (id: string, content: CardContent): string => hash(JSON.stringify([id, content]));

const filesOf = (content: CardContent): readonly CardFile[] =>
  content.kind === 'valid' ? content.valid.files : content.files;

export interface VersionOptions {
  readonly status?: Status;
  readonly at?: string;
  readonly problems?: readonly Problem[];
}

/** A version and its ledger entries, which lead from Draft to `status`. */
export function makeVersion(
  id: string,
  label: string,
  content: CardContent,
  { status = 'Draft', at = '2026-03-01T09:00:00Z', problems = [] }: VersionOptions = {},
): FrozenVersion {
  const version = parseVersionNumber(label);
  if (!version) throw new TypeError(`${label} is no version.`);
  const digest = digestOf(`${id}${label}`);
  const commit = objectId(`${id}${label}`);
  const freeze: FreezeEntry = {
    freeze: version.label,
    tag: objectId(`tag ${id}${label}`),
    commit,
    digest,
    at,
    by: aiko,
  };
  const day = at.slice(0, 10);
  const change = (from: Status, to: Status, hour: number, note?: string): StatusEntry => ({
    status: version.label,
    from,
    to,
    digest,
    at: `${day}T${hour}:30:00Z`,
    by: ben,
    ...(note !== undefined && { note }),
  });
  const steps: Readonly<Record<Status, readonly StatusEntry[]>> = {
    Draft: [],
    PendingReview: [change('Draft', 'PendingReview', 10)],
    Approved: [
      change('Draft', 'PendingReview', 10),
      change('PendingReview', 'Approved', 15, 'Minutes MRC-2026-07, item 4.'),
    ],
    Archived: [change('Draft', 'Archived', 16, 'Replaced by a later version.')],
  };
  return {
    cardId: id,
    version,
    tag: `${id}/${version.label}`,
    commit,
    digest,
    freeze,
    status,
    changes: steps[status],
    content: holdContent(content, keyOf(id, content)),
    files: filesOf(content),
    problems,
  };
}

export function makeDraft(id: string, content: CardContent): Draft {
  const revision = makeRevision(id, '2026-04-11T07:20:00Z', 'Describe the new scorecard');
  return {
    cardId: id,
    digest: digestOf(`${id} draft`),
    content: holdContent(content, keyOf(id, content)),
    files: filesOf(content),
    revision,
  };
}

export const makeRevision = (id: string, at: string, subject: string): Revision => ({
  commit: objectId(`${id}${at}${subject}`),
  at,
  by: aiko,
  subject,
});

export function makeCatalogueCard(
  id: string,
  versions: readonly FrozenVersion[],
  draft?: Draft,
  problems: readonly Problem[] = [],
): CatalogueCard {
  const entries = versions.flatMap(({ freeze, changes }) => [
    ...('freeze' in freeze ? [freeze] : []),
    ...changes,
  ]);
  return {
    id,
    folder: `cards/${id}`,
    versions,
    draft,
    ledger: { text: entries.length === 0 ? '' : `# ${id}\n`, entries },
    revisions: [
      ...(draft?.revision ? [draft.revision] : []),
      makeRevision(id, '2026-02-20T12:00:00Z', 'Add the holdout of 2026'),
      makeRevision(id, '2026-01-10T08:00:00Z', 'First card'),
    ],
    problems,
  };
}

export const makeCatalogue = (
  cards: readonly CatalogueCard[],
  settings: WrittenSettings & { title?: string } = {},
  problems: readonly Problem[] = [],
): Catalogue => ({
  commit: objectId('head'),
  date: '2026-04-12T06:00:00Z',
  settings: normalizeSettings({ time_zone: 'Asia/Tokyo', ...settings }),
  cards: cards.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  problems: [...problems, ...cards.flatMap((card) => card.problems)],
});
