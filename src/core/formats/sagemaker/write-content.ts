import type { Card } from '../../card/card.ts';
import { fieldLabel } from '../../card/field-names.ts';
import type { Problem } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parsePointer } from '../../text/pointer.ts';
import { exportProblem } from '../export-problems.ts';
import { countCharacters, fitText } from '../fit-text.ts';
import { contentFields, type ContentField, type ContentFields } from './content-fields.ts';
import type { Target } from './targets.ts';
import { writeMetric } from './write-metric.ts';

export interface WriteOptions {
  readonly target: Target;
  /** Whether what is too long is cut; else it is a problem. */
  readonly fit: boolean;
  /** What a cut text points to: the card's name or address. */
  readonly pointer: string;
}

export interface WrittenContent {
  /** In snake_case. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** SageMaker's content of a card: the fields that the target knows, within its limits. */
export function writeContent(card: Card, options: WriteOptions): WrittenContent {
  const problems: Problem[] = [];
  const writer: Writer = { ...options, report: (problem) => void problems.push(problem) };
  const content = writeFields(writer, contentFields, card, '');
  return { content: isRecord(content) ? content : {}, problems };
}

export interface Writer extends WriteOptions {
  readonly report: (problem: Problem) => void;
}

function writeFields(writer: Writer, fields: ContentFields, held: unknown, at: string): unknown {
  if (!isRecord(held)) return undefined;
  const written = Object.entries(fields).flatMap(([name, field]) => {
    const pointer = `${at}/${name}`;
    if (writer.target.without.includes(pointer) || !Object.hasOwn(held, name)) return [];
    const value = writeField(writer, field, held[name], pointer);
    return value === undefined ? [] : [[name, value] as const];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

function writeField(writer: Writer, field: ContentField, value: unknown, at: string): unknown {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? fit(writer, value, field.longest, at) : undefined;
    case 'number':
    case 'choice':
      return value;
    case 'texts':
      return writeTexts(writer, value, field.most, at);
    case 'names':
      return writeNames(writer, value, at);
    case 'record':
      return writeFields(writer, field.fields, value, at);
    case 'list':
      return writeList(writer, field, value, at);
    case 'objective':
      return writeObjective(writer, value, at);
    case 'evaluations':
      return writeEvaluations(writer, value, at);
  }
}

/** A text within a limit: a problem, or with `fit` a part of it, where it is longer. */
export function fit(
  { fit: isCut, pointer, target, report }: Writer,
  text: string,
  limit: number,
  at: string,
): string {
  const length = countCharacters(text);
  if (length <= limit) return text;
  if (isCut) return fitText(text, limit, pointer);
  const field = fieldLabel(parsePointer(at), 'en');
  report(exportProblem('export/too-long', { field, pointer: at, length, limit, format: target.title }));
  return text;
}

function limitList<Entry>(
  { fit: isCut, target, report }: Writer,
  list: readonly Entry[],
  limit: number,
  at: string,
): readonly Entry[] {
  if (list.length <= limit) return list;
  if (isCut) return list.slice(0, limit);
  const field = fieldLabel(parsePointer(at), 'en');
  report(
    exportProblem('export/too-many', { field, pointer: at, count: list.length, limit, format: target.title }),
  );
  return list;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function writeTexts(writer: Writer, value: unknown, most: number, at: string): unknown {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((text) => typeof text === 'string');
  return limitList(writer, texts, most, at).map((text, index) =>
    fit(writer, text, 1024, at + formatPointer([index])),
  );
}

/** What is no text is written as one. */
function writeNames(writer: Writer, value: unknown, at: string): unknown {
  if (!isRecord(value)) return undefined;
  const needsMark = (name: string): boolean => writer.target.needsLetter && !/[a-zA-Z_]/.test(name);
  const taken = new Set(Object.keys(value));
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => {
      let spelled = name;
      while (needsMark(spelled) || (spelled !== name && taken.has(spelled))) spelled = `_${spelled}`;
      const text = Array.isArray(held) ? held.join(', ') : String(held);
      return [spelled, fit(writer, text, 1024, at + formatPointer([name]))];
    }),
  );
}

function writeList(
  writer: Writer,
  { needs, most, fields }: Extract<ContentField, { kind: 'list' }>,
  value: unknown,
  at: string,
): unknown {
  if (!Array.isArray(value)) return undefined;
  const needsValue = writer.target.needsValue && at.endsWith('hyper_parameters');
  const entries = listOf(value)
    .filter((entry) => isRecord(entry) && (!needsValue || (entry['value'] ?? '') !== ''))
    .map((entry, index) => writeFields(writer, fields, entry, at + formatPointer([index])));
  const limit = needs === 'algorithm_name' ? writer.target.algorithms : most;
  const limited = limitList(writer, entries, limit, at);
  return needs !== 'name' && limited.length === 0 ? undefined : limited;
}

function writeObjective(writer: Writer, value: unknown, at: string): unknown {
  if (!isRecord(value)) return undefined;
  const { function: aim, notes } = value;
  const { facets } = writer.target;
  const isKnown =
    !facets || !isRecord(aim) || aim['facet'] === undefined || facets.some((facet) => facet === aim['facet']);
  const written = isRecord(aim) && {
    ...(aim['function'] !== undefined && { function: aim['function'] }),
    ...(typeof aim['facet'] === 'string' &&
      isKnown && { facet: fit(writer, aim['facet'], 63, `${at}/function/facet`) }),
    ...(typeof aim['condition'] === 'string' && {
      condition: fit(writer, aim['condition'], 63, `${at}/function/condition`),
    }),
  };
  return {
    ...(written && { function: written }),
    ...(typeof notes === 'string' && { notes: fit(writer, notes, 1024, `${at}/notes`) }),
  };
}

function writeEvaluations(writer: Writer, value: unknown, at: string): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isRecord).map((evaluation, index) => {
    const place = at + formatPointer([index]);
    const { name, evaluation_observation: observation, evaluation_job_arn: job } = evaluation;
    const datasets = writeTexts(writer, evaluation['datasets'], 10, `${place}/datasets`);
    const metadata = writeNames(writer, evaluation['metadata'], `${place}/metadata`);
    const groups = evaluation['metric_groups'];
    return {
      name,
      ...(typeof observation === 'string' && {
        evaluation_observation: fit(writer, observation, 2096, `${place}/evaluation_observation`),
      }),
      ...(job !== undefined && { evaluation_job_arn: job }),
      ...(datasets !== undefined && { datasets }),
      ...(metadata !== undefined && { metadata }),
      ...(Array.isArray(groups) && {
        metric_groups: groups.filter(isRecord).map((group, place2) => ({
          name: group['name'],
          metric_data: listOf(group['metric_data'])
            .filter(isRecord)
            .map((metric, metricIndex) =>
              writeMetric(
                writer,
                metric,
                place + formatPointer(['metric_groups', place2, 'metric_data', metricIndex]),
              ),
            ),
        })),
      }),
    };
  });
}
