import type { Cursor } from './header-cursor.ts';
import { countElements, malformed, toCount } from './header-fault.ts';
import { type OnField, type ProtoInput, walkMessage } from './protobuf.ts';

/** What of an ONNX model is read. */
export interface OnnxModel {
  irVersion?: number;
  producer?: string;
  producerVersion?: string;
  domain?: string;
  modelVersion?: number;
  description?: string;
  hasGraph: boolean;
  graphName?: string;
  readonly opsets: { domain: string; version: number }[];
  /** As the model's maker wrote them. */
  readonly metadata: { key: string; value: string }[];
  readonly inputs: OnnxValue[];
  readonly outputs: OnnxValue[];
  readonly tensors: { name: string; type: string; elements: number }[];
}

export interface OnnxValue {
  readonly name: string;
  /** The number of the tensor's type; undefined where it is no tensor. */
  readonly type?: string;
  /** A length, or the name of one; `?` where nothing is said. */
  readonly shape?: readonly string[];
}

const longestText = 65_536;
const mostDimensions = 64;
const mostEntries = 1000;

export function readOnnxModel(cursor: Cursor): OnnxModel {
  const model: OnnxModel = {
    hasGraph: false,
    opsets: [],
    metadata: [],
    inputs: [],
    outputs: [],
    tensors: [],
  };
  walkMessage(cursor, cursor.size, ({ number }, input) => {
    if (number === 1) model.irVersion = Number(input.integer());
    else if (number === 2) setText(model, 'producer', input);
    else if (number === 3) setText(model, 'producerVersion', input);
    else if (number === 4) setText(model, 'domain', input);
    else if (number === 5) model.modelVersion = Number(input.integer());
    else if (number === 6) setText(model, 'description', input);
    else if (number === 7) {
      if (model.hasGraph) throw malformed('it has two graphs');
      model.hasGraph = true;
      input.message(graphReader(model));
    } else if (number === 8) push(model.opsets, readOpset(input));
    else if (number === 14) push(model.metadata, readProperty(input));
  });
  return model;
}

const push = <Entry>(entries: Entry[], entry: Entry): void => {
  if (entries.length < mostEntries) entries.push(entry);
};

type TextKey = 'producer' | 'producerVersion' | 'domain' | 'description' | 'graphName';

function setText(model: OnnxModel, key: TextKey, input: ProtoInput): void {
  const text = input.text(longestText);
  if (text !== undefined) model[key] = text;
}

function graphReader(model: OnnxModel): OnField {
  return ({ number }, input) => {
    if (number === 2) setText(model, 'graphName', input);
    else if (number === 5) model.tensors.push(readTensor(input));
    else if (number === 11) push(model.inputs, readValue(input));
    else if (number === 12) push(model.outputs, readValue(input));
    else if (number === 15)
      // A sparse tensor: its values have a place each, and are the parameters.
      input.message(({ number: part }, inner) => {
        if (part === 1) model.tensors.push(readTensor(inner));
      });
  };
}

function readTensor(input: ProtoInput): OnnxModel['tensors'][number] {
  const shape: number[] = [];
  let name = '';
  let type = 0;
  input.message(({ number }, inner) => {
    if (number === 1)
      for (const length of inner.integers(mostDimensions + 1))
        shape.push(toCount(length, 'the length of a tensor'));
    else if (number === 2) type = Number(inner.integer());
    else if (number === 8) name = inner.text(longestText) ?? '';
    if (shape.length > mostDimensions) throw malformed('a tensor has too many dimensions');
  });
  return { name, type: typeName(type), elements: countElements(shape) };
}

function readValue(input: ProtoInput): OnnxValue {
  let name = '';
  let found: Omit<OnnxValue, 'name'> = {};
  input.message(({ number }, inner) => {
    if (number === 1) name = inner.text(1024) ?? '';
    else if (number === 2)
      inner.message(({ number: kind }, typed) => {
        if (kind === 1) found = readTensorType(typed);
      });
  });
  return { name, ...found };
}

function readTensorType(input: ProtoInput): Omit<OnnxValue, 'name'> {
  let type: string | undefined;
  let shape: string[] | undefined;
  input.message(({ number }, inner) => {
    if (number === 1) type = typeName(Number(inner.integer()));
    else if (number === 2) {
      const lengths: string[] = [];
      inner.message(({ number: part }, dimension) => {
        if (part === 1 && lengths.push(readDimension(dimension)) > mostDimensions)
          throw malformed('a value has too many dimensions');
      });
      shape = lengths;
    }
  });
  return { ...(type !== undefined && { type }), ...(shape && { shape }) };
}

function readDimension(input: ProtoInput): string {
  let length = '?';
  input.message(({ number }, inner) => {
    if (number === 1) length = String(inner.integer());
    else if (number === 2) length = inner.text(255) ?? '?';
  });
  return length === '' ? '?' : length;
}

function readOpset(input: ProtoInput): OnnxModel['opsets'][number] {
  const opset = { domain: '', version: 0 };
  input.message(({ number }, inner) => {
    if (number === 1) opset.domain = inner.text(255) ?? '';
    else if (number === 2) opset.version = Number(inner.integer());
  });
  return opset;
}

function readProperty(input: ProtoInput): OnnxModel['metadata'][number] {
  const property = { key: '', value: '' };
  input.message(({ number }, inner) => {
    if (number === 1) property.key = inner.text(1024) ?? '';
    else if (number === 2) property.value = inner.text(longestText) ?? '';
  });
  return property;
}

const typeName = (type: number): string => types[type] ?? `Type ${type}`;

const types: readonly (string | undefined)[] = [
  undefined,
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
  'complex64',
  'complex128',
  'bfloat16',
  'float8e4m3fn',
  'float8e4m3fnuz',
  'float8e5m2',
  'float8e5m2fnuz',
  'uint4',
  'int4',
  'float4e2m1',
  'float8e8m0',
  'uint2',
  'int2',
];
