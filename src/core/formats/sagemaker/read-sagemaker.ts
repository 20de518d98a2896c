import type { Card } from '../../card/card.ts';
import { fail, succeed } from '../../problem/problem.ts';
import { formatTitles, type ForeignFormat, type Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { openReading } from '../reading.ts';
import { findContent } from './find-content.ts';
import { readContent } from './read-content.ts';

/** Amazon SageMaker: the content of a model card by any of its schemas, or an answer of the service that holds it. */
export const sagemaker: ForeignFormat = {
  id: 'sagemaker',
  mark: 'JSON with a section such as model_overview or intended_uses, or with ModelCardName and Content',
  recognise(source) {
    const file = onlyFile(source);
    const parsed = file && parseForeignJson(file.bytes, file.path);
    return parsed?.ok === true && findContent(parsed.value) !== undefined;
  },
  read(source) {
    const file = onlyFile(source);
    if (!file)
      return fail([
        importProblem('import/wrong-format', { format: formatTitles.sagemaker, mark: 'a single file' }),
      ]);
    const parsed = parseForeignJson(file.bytes, file.path);
    if (!parsed.ok) return parsed;
    const found = findContent(parsed.value);
    if (!found)
      return fail([importProblem('import/empty', { format: formatTitles.sagemaker }, { file: file.path })]);
    const reading = openReading(found.source);
    readContent(reading, found.at);
    for (const key of Object.keys(found.source))
      if (!found.at.startsWith(`/${key}`) && formatOnly.has(key)) reading.lose(`/${key}`, 'format-only');
    if (found.nameAt !== undefined) reading.take(found.nameAt, '/model_overview/model_name');
    const card = reading.card as unknown as Card;
    return succeed(
      [{ name: card.model_overview?.model_name ?? '', card, files: [], fates: reading.list() }],
      parsed.problems,
    );
  },
};

/** What the service needs to keep the card, and says nothing of the model. */
const formatOnly = new Set([
  'Type',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'DependsOn',
  'Metadata',
  'ResponseMetadata',
  'SecurityConfig',
  'security_config',
  'ModelCardProcessingStatus',
  'model_card_processing_status',
]);

function onlyFile({ files }: Source): { path: string; bytes: Uint8Array } | undefined {
  const [first, ...others] = files;
  return first && others.length === 0 ? { path: first[0], bytes: first[1] } : undefined;
}
