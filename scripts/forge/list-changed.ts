/*
 * Names what a branch changed, as `colophon print` takes it, one a line: `loan-approval@draft`, `loan-approval@v3`.
 * Its arguments are files: the cards at the base and at the head, as `colophon list --format json` writes them, and
 * the paths that differ, as `git diff --name-only -z` does.
 */
import { readFileSync } from 'node:fs';

interface ListedCard {
  readonly card: string;
  readonly versions: readonly { readonly version: string }[];
  readonly draft: boolean;
}

const [base = '', head = '', paths = ''] = process.argv.slice(2);
const readCards = (file: string): readonly ListedCard[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { cards?: readonly ListedCard[] }).cards ?? [];

const before = new Set(
  readCards(base).flatMap(({ card, versions }) => versions.map(({ version }) => `${card}@${version}`)),
);
const changed = readFileSync(paths, 'utf8').split('\0');

for (const { card, versions, draft } of readCards(head)) {
  // The folder of the cards is a setting; a card's own is its name.
  const own = changed.flatMap((path) => `/${path}`.split(`/${card}/`)[1] ?? []);
  const isContent = (path: string) => path !== 'ledger.yaml' && !path.startsWith('monitoring/');
  const frozen = versions.map(({ version }) => `${card}@${version}`).filter((one) => !before.has(one));
  const drafts = draft && own.some(isContent) ? [`${card}@draft`] : [];
  for (const one of [...frozen, ...drafts]) console.log(one);
}
