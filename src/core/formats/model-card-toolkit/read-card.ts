import { isRecord } from '../../text/is-record.ts';
import { valueAt } from '../../text/pointer.ts';
import { openReading } from '../reading.ts';
import { type CardReader, evaluation, type Shape } from './card-reader.ts';
import { readConsiderations } from './read-considerations.ts';
import { readDetails } from './read-details.ts';
import { readGraphics } from './read-graphics.ts';
import { readMetrics } from './read-metrics.ts';
import { readOthers } from './read-others.ts';
import { readParameters } from './read-parameters.ts';

/** Reads a model card of the toolkit, in either shape or a mixture of both; each source once, however many ask. */
export function readCard(source: object, shape = findShape(source)): CardReader {
  const known = read.get(source);
  if (known?.shape === shape) return known;
  const reader = readSource(source, shape);
  read.set(source, reader);
  return reader;
}

const read = new WeakMap<object, CardReader>();

function readSource(source: object, shape: Shape): CardReader {
  const reader: CardReader = {
    reading: openReading(source),
    shape,
    fields: new Map(),
    lists: new Map(),
    files: [],
    unplaced: new Set(),
    problems: [],
  };
  readDetails(reader);
  const datasets = readParameters(reader);
  readMetrics(reader);
  const graphics = (part: string) =>
    datasets.flatMap((one) => (one.part === part ? [`${one.from}/graphics`] : []));
  readGraphics(reader, graphics('training'), '/training_details/training_observations');
  readGraphics(
    reader,
    [...graphics('evaluation'), '/quantitative_analysis/graphics'],
    `${evaluation}/evaluation_observation`,
  );
  readConsiderations(reader);
  readOthers(reader);
  return reader;
}

/** What says its version has that shape; else what is spelled as only the older one was. */
function findShape(source: unknown): Shape {
  const version = valueAt(source, '/schema_version');
  if (version === '0.0.1') return '0.0.1';
  if (version !== undefined) return '0.0.2';
  const isOlder =
    typeof valueAt(source, '/model_details/license') === 'string' ||
    isRecord(valueAt(source, '/model_parameters/data/train')) ||
    isRecord(valueAt(source, '/model_parameters/data/eval'));
  return isOlder ? '0.0.1' : '0.0.2';
}
