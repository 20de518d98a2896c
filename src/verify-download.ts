import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Catalogue } from './core/catalogue/catalogue.ts';
import { Failure } from './core/problem/failure.ts';
import { fail, succeed, type Result } from './core/problem/problem.ts';
import { checkCardJson, type CheckedDownload } from './core/verify/check-card-json.ts';
import { checkCardText } from './core/verify/check-card-text.ts';
import { verifyProblem } from './core/verify/verify-problems.ts';
import { readAttachments } from './io/print/read-attachments.ts';

/** A file that a user names: where it is, and what the user calls it. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

const maximumSize = 256 * 1024 * 1024;

/** @throws {Failure} `download/missing`. */
export async function readDownload({ path, name }: NamedFile): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > maximumSize)
    throw new Failure(verifyProblem('download/missing', { file: name }));
  return readFile(path);
}

/**
 * Compares a downloaded card.json, card.md or PDF with the versions of a catalogue. Of a PDF, the attached files are
 * compared; its pages are not.
 * @throws {Failure} `download/missing`, `download/unknown-kind`.
 */
export async function checkDownload(
  file: NamedFile,
  catalogue: Catalogue,
): Promise<Result<readonly CheckedDownload[]>> {
  const bytes = await readDownload(file);
  const kind = extname(file.name).toLowerCase();
  if (kind === '.json') return checkJson(bytes, file.name, catalogue);
  if (kind === '.md') return checkCardText(bytes, file.name, catalogue);
  if (kind === '.pdf') return checkPdf(bytes, file.name, catalogue);
  throw new Failure(verifyProblem('download/unknown-kind', { file: file.name }));
}

function checkJson(
  bytes: Uint8Array,
  name: string,
  catalogue: Catalogue,
): Result<readonly CheckedDownload[]> {
  const checked = checkCardJson(new TextDecoder().decode(bytes), name, catalogue);
  return checked.ok ? succeed([checked.value]) : checked;
}

async function checkPdf(
  bytes: Uint8Array,
  name: string,
  catalogue: Catalogue,
): Promise<Result<readonly CheckedDownload[]>> {
  const attached = await readAttachments(bytes);
  if (!attached) return fail([verifyProblem('download/unreadable', { file: name, looked: 'a PDF' })]);
  const [json, source] = [attached.get('card.json'), attached.get('card.md')];
  if (!json && !source) return fail([verifyProblem('download/no-attachment', { file: name })]);
  const ofJson = json && checkJson(json, `${name}: card.json`, catalogue);
  const ofSource = source && checkCardText(source, `${name}: card.md`, catalogue);
  const results = [ofJson, ofSource].filter((result) => result !== undefined);
  const problems = results.flatMap((result) => result.problems);
  if (!results.every((result) => result.ok)) return fail(problems);
  if (!ofJson?.ok) return succeed(ofSource?.ok ? ofSource.value : []);
  const [named] = ofJson.value;
  const isOther = ofSource?.ok && !ofSource.value.some(({ version }) => version === named?.version);
  if (!isOther || !named) return ofJson;
  const { label } = named.version.version;
  const differences = ['its card.md is that of another version'];
  const subject = { card: named.card.id, version: label };
  return fail([verifyProblem('download/differs', { file: name, version: label, differences }, subject)]);
}
