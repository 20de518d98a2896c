import { fail, type Result, succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, valueAt } from '../../text/pointer.ts';
import { formatTitles, type Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { xmlToJson } from './xml-to-json.ts';

/** A bill of materials as it stands in a file; of XML as it would be in JSON. */
export interface Bom {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isXml: boolean;
  readonly value: Readonly<Record<string, unknown>>;
  /** Pointers to the components that are models, in their order; never empty. */
  readonly models: readonly string[];
}

export const mark =
  'CycloneDX JSON (bomFormat) or XML with a component that is a machine-learning-model or has a modelCard';

/** Reads the one file of a source. */
export function parseBom({ files }: Source): Result<Bom> {
  const format = formatTitles.cyclonedx;
  const [only, ...others] = files;
  if (!only || others.length > 0)
    return fail([importProblem('import/wrong-format', { format, mark: 'a single file' })]);
  const [path, bytes] = only;
  const isXml = isXmlBom(bytes);
  const parsed = isXml ? xmlToJson(bytes, path) : parseForeignJson(bytes, path);
  if (!parsed.ok) return parsed;
  const { value, problems } = parsed;
  if (!isBom(value)) return fail([importProblem('import/wrong-format', { format, mark }, { file: path })]);
  const models = findModels(value);
  if (models.length === 0) return fail([importProblem('import/empty', { format }, { file: path })]);
  return succeed({ path, bytes, isXml, value, models }, problems);
}

/** XML of CycloneDX is meant to be one, whatever stands against it; JSON is one where a model is in it. */
export function isBomSource({ files }: Source): boolean {
  const [only, ...others] = files;
  if (!only || others.length > 0) return false;
  const [path, bytes] = only;
  if (isXmlBom(bytes)) return true;
  const parsed = parseForeignJson(bytes, path);
  return parsed.ok && isBom(parsed.value) && findModels(parsed.value).length > 0;
}

const isBom = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && value['bomFormat'] === 'CycloneDX';

function isXmlBom(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 65_536));
  return (
    /^\s*</.test(head) &&
    /<(?:[\w.-]+:)?bom\b/.test(head) &&
    head.includes('http://cyclonedx.org/schema/bom/')
  );
}

function findModels(bom: Readonly<Record<string, unknown>>): string[] {
  const models: string[] = [];
  visit(valueAt(bom, '/metadata/component'), '/metadata/component');
  visitList(bom['components'], '/components');
  return models;

  function visit(component: unknown, at: string): void {
    if (!isRecord(component)) return;
    if (component['type'] === 'machine-learning-model' || isRecord(component['modelCard'])) models.push(at);
    visitList(component['components'], `${at}/components`);
  }

  function visitList(list: unknown, at: string): void {
    if (Array.isArray(list))
      for (const [index, one] of (list as unknown[]).entries()) visit(one, at + formatPointer([index]));
  }
}
