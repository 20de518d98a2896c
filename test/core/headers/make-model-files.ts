import { PbfWriter } from 'pbf';

const encoder = new TextEncoder();

/** A safetensors file: `header` as it is, or as JSON, and so many bytes of weights. */
export function makeSafetensors(header: unknown, weights = 0, length?: bigint): Uint8Array {
  const json = encoder.encode(typeof header === 'string' ? header : JSON.stringify(header));
  const file = new Uint8Array(8 + json.length + weights);
  new DataView(file.buffer).setBigUint64(0, length ?? BigInt(json.length), true);
  file.set(json, 8);
  return file;
}

export type GgufEntry = readonly [key: string, type: number, value: Uint8Array];

/** Writes the numbers and texts of GGUF in either byte order. */
export function ggufWriter(isLittle = true) {
  const number = (size: number, set: (view: DataView) => void): Uint8Array => {
    const bytes = new Uint8Array(size);
    set(new DataView(bytes.buffer));
    return bytes;
  };
  const u32 = (value: number) => number(4, (view) => view.setUint32(0, value, isLittle));
  const u64 = (value: number | bigint) => number(8, (view) => view.setBigUint64(0, BigInt(value), isLittle));
  const f32 = (value: number) => number(4, (view) => view.setFloat32(0, value, isLittle));
  const text = (value: string): Uint8Array => {
    const bytes = encoder.encode(value);
    return join([u64(bytes.length), bytes]);
  };
  const list = (type: number, values: readonly Uint8Array[], length: number | bigint = values.length) =>
    join([u32(type), u64(length), ...values]);
  return { u32, u64, f32, text, list };
}

export interface GgufTensor {
  readonly name: string;
  readonly shape: readonly (number | bigint)[];
  readonly type: number;
  readonly offset: number | bigint;
}

export function makeGguf(
  entries: readonly GgufEntry[],
  tensors: readonly GgufTensor[] = [],
  {
    version = 3,
    isLittle = true,
    weights = 0,
    keys = entries.length as number | bigint,
    count = tensors.length as number | bigint,
  } = {},
): Uint8Array {
  const { u32, u64, text } = ggufWriter(isLittle);
  return join([
    encoder.encode('GGUF'),
    u32(version),
    u64(count),
    u64(keys),
    ...entries.flatMap(([key, type, value]) => [text(key), u32(type), value]),
    ...tensors.flatMap(({ name, shape, type, offset }) => [
      text(name),
      u32(shape.length),
      ...shape.map(u64),
      u32(type),
      u64(offset),
    ]),
    new Uint8Array(weights),
  ]);
}

export interface OnnxParts {
  readonly texts?: Readonly<Record<number, string>>;
  readonly irVersion?: number;
  readonly modelVersion?: number;
  readonly opsets?: readonly (readonly [domain: string, version: number])[];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly tensors?: readonly {
    name: string;
    type: number;
    shape: readonly number[];
    raw?: number;
    isPacked?: boolean;
  }[];
  readonly inputs?: readonly (readonly [name: string, type: number, shape: readonly (number | string)[]])[];
  readonly outputs?: OnnxParts['inputs'];
}

/** An ONNX model, written by a library of protocol buffers. */
export function makeOnnx(parts: OnnxParts): Uint8Array {
  const model = new PbfWriter();
  if (parts.irVersion !== undefined) model.writeVarintField(1, parts.irVersion);
  for (const [number, text] of Object.entries(parts.texts ?? {}))
    model.writeStringField(Number(number), text);
  if (parts.modelVersion !== undefined) model.writeVarintField(5, parts.modelVersion);
  model.writeMessage(7, writeGraph, parts);
  for (const opset of parts.opsets ?? [])
    model.writeMessage(
      8,
      ([domain, version], pbf) => {
        if (domain !== '') pbf.writeStringField(1, domain);
        pbf.writeVarintField(2, version);
      },
      opset,
    );
  for (const property of Object.entries(parts.metadata ?? {}))
    model.writeMessage(
      14,
      ([key, value], pbf) => {
        pbf.writeStringField(1, key);
        pbf.writeStringField(2, value);
      },
      property,
    );
  return model.finish();
}

function writeGraph(parts: OnnxParts, graph: PbfWriter): void {
  graph.writeStringField(2, 'main_graph');
  for (const tensor of parts.tensors ?? [])
    graph.writeMessage(
      5,
      ({ name, type, shape, raw = 0, isPacked = true }, pbf) => {
        if (isPacked) pbf.writePackedVarint(1, [...shape]);
        else for (const length of shape) pbf.writeVarintField(1, length);
        pbf.writeVarintField(2, type);
        pbf.writeStringField(8, name);
        pbf.writeBytesField(9, new Uint8Array(raw));
      },
      tensor,
    );
  for (const [number, values] of [
    [11, parts.inputs],
    [12, parts.outputs],
  ] as const)
    for (const value of values ?? []) graph.writeMessage(number, writeValue, value);
}

function writeValue([name, type, shape]: NonNullable<OnnxParts['inputs']>[number], pbf: PbfWriter): void {
  pbf.writeStringField(1, name);
  pbf.writeMessage(
    2,
    (_: unknown, typed) => {
      typed.writeMessage(
        1,
        (_inner: unknown, tensor) => {
          tensor.writeVarintField(1, type);
          tensor.writeMessage(
            2,
            (lengths, dimensions) => {
              for (const length of lengths)
                dimensions.writeMessage(
                  1,
                  (one, dimension) => {
                    if (typeof one === 'number') dimension.writeVarintField(1, one);
                    else dimension.writeStringField(2, one);
                  },
                  length,
                );
            },
            shape,
          );
        },
        undefined,
      );
    },
    undefined,
  );
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
