import type { CatalogueCard, FrozenVersion } from '../../core/catalogue/catalogue.ts';
import type { Signed, SignatureOutcome, SignatureReport } from '../../core/verify/signature.ts';
import { splitEntry } from '../../core/verify/split-entry.ts';
import { nameEntry } from '../../core/verify/split-ledger.ts';
import { splitTag } from '../../core/verify/split-tag.ts';
import type { LedgerEntry } from '../../core/version/ledger-entry.ts';
import { parseLedger } from '../../core/version/parse-ledger.ts';
import type { ObjectReader } from '../git/object-reader.ts';
import type { AllowedSigners } from './allowed-signers.ts';
import { verifySignature } from './verify-signature.ts';

/** A card as far as its signatures need it. */
export interface SignedCard extends Pick<CatalogueCard, 'id' | 'folder' | 'ledger'> {
  readonly versions: readonly Pick<FrozenVersion, 'cardId' | 'version' | 'tag' | 'freeze'>[];
}

/**
 * The signatures of the versions' tags and of the ledgers' entries. What is not signed starts no process. With
 * `label`, those of one version alone; with `formats`, a signature of another counts as none; with
 * `isWanted`, only the entries that it takes.
 */
export async function readSignatures(
  objects: ObjectReader,
  cards: readonly SignedCard[],
  signers: AllowedSigners,
  {
    label,
    formats,
    isWanted = () => true,
  }: {
    readonly label?: string | undefined;
    readonly formats?: readonly Signed['format'][];
    readonly isWanted?: (entry: LedgerEntry) => boolean;
  } = {},
): Promise<SignatureReport[]> {
  const tags = cards.flatMap(({ versions }) => versions.flatMap((version) => readTag(objects, version)));
  const questions = [
    ...(await Promise.all(tags)),
    ...cards.flatMap((card) => readEntries(card, isWanted)),
  ].filter(({ version }) => label === undefined || version === label);
  const next = questions.entries();
  const reports: SignatureReport[] = [];
  const work = async (): Promise<void> => {
    for (const [place, { signed, ...facts }] of next)
      reports[place] = {
        ...facts,
        outcome: await check(
          signed && (formats?.includes(signed.format) ?? true) ? signed : undefined,
          signers,
        ),
      };
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return reports;
}

type Question = Omit<SignatureReport, 'outcome'> & {
  readonly signed: (Signed & { readonly isWhole?: boolean }) | undefined;
};

/** The tag object that the ledger names, if any; whether the ref still holds it is another question. */
function readTag(
  objects: ObjectReader,
  { cardId: card, version, tag, freeze }: SignedCard['versions'][number],
): Promise<Question>[] {
  const id = freeze.tag;
  if (id === undefined) return [];
  const read = async (): Promise<Question> => {
    const object = await objects.read(id);
    const signed = object?.type === 'tag' && object.content ? splitTag(object.content) : undefined;
    return { card, version: version.label, what: 'tag', name: `the tag ${tag}`, line: null, signed };
  };
  return [read()];
}

/** The entries' own lines are read again only where one of them is signed. */
function readEntries(
  { id, folder, ledger }: SignedCard,
  isWanted: (entry: LedgerEntry) => boolean,
): Question[] {
  const isSigned = ledger.entries.some((entry) => entry.signature !== undefined && isWanted(entry));
  const parsed = isSigned
    ? parseLedger(new TextEncoder().encode(ledger.text), id, `${folder}/ledger.yaml`)
    : undefined;
  return ledger.entries.flatMap((entry, place) => {
    if (!isWanted(entry)) return [];
    const text = parsed?.entryTexts[place] ?? '';
    const [version, name] =
      'freeze' in entry
        ? [entry.freeze, `the freeze of ${id} ${entry.freeze}`]
        : 'status' in entry
          ? [entry.status, `the status ${entry.to} of ${id} ${entry.status}`]
          : [null, `${nameEntry(text)} in ${id}`];
    const signed = parsed && splitEntry(id, entry, text);
    return [{ card: id, version, what: 'entry', name, line: parsed?.locate(place).line ?? null, signed }];
  });
}

async function check(signed: Question['signed'], signers: AllowedSigners): Promise<SignatureOutcome> {
  if (!signed) return { kind: 'unsigned' };
  return signed.isWhole === false ? { kind: 'bad' } : verifySignature(signed, signers);
}
