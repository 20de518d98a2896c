import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileRanges, ModelFacts } from '../../../src/core/headers/model-facts.ts';
import { maximumHeaderBytes } from '../../../src/core/headers/header-fault.ts';
import { rangesOf, readModelFacts } from '../../../src/core/headers/read-model-facts.ts';
import type { Result } from '../../../src/core/problem/problem.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import '../../helpers/seed-properties.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';
import { type GgufEntry, ggufWriter, makeGguf, makeOnnx, makeSafetensors } from './make-model-files.ts';

const { u32, u64, f32, text, list } = ggufWriter();

function read(bytes: Uint8Array | FileRanges, name = 'model'): Result<ModelFacts> {
  const found = readModelFacts(bytes instanceof Uint8Array ? rangesOf(bytes) : bytes, name);
  if (!found) throw new Error('The file was not recognised.');
  return found;
}

const codes = (bytes: Uint8Array, name?: string): string[] =>
  read(bytes, name).problems.map(({ code }) => code);
const reasonOf = (bytes: Uint8Array, name?: string): unknown => read(bytes, name).problems[0]?.data['reason'];
const factsOf = (bytes: Uint8Array, name?: string): Record<string, unknown> =>
  Object.fromEntries(valueOf(read(bytes, name)).facts.map((fact) => [fact.name, fact.value]));
const fieldsOf = (bytes: Uint8Array, name?: string): Record<string, unknown> =>
  Object.fromEntries(
    valueOf(read(bytes, name)).facts.flatMap(({ field, value }) =>
      field === undefined ? [] : [[field.replace(/^.*custom_details/, 'detail'), value]],
    ),
  );

/** Counts what is read of a file of so many bytes, of which only the beginning is there. */
function watch(bytes: Uint8Array, size = bytes.length): { file: FileRanges; count: () => number } {
  let count = 0;
  const file: FileRanges = {
    size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      count += wanted;
      const part = new Uint8Array(wanted);
      part.set(bytes.subarray(offset, offset + wanted));
      return part;
    },
  };
  return { file, count: () => count };
}

const tensors = {
  b: { dtype: 'F32', shape: [10], data_offsets: [48, 88] },
  a: { dtype: 'BF16', shape: [2, 12], data_offsets: [0, 48] },
};
const safetensors = makeSafetensors(
  { __metadata__: { format: 'pt', 'modelspec.title': 'Churn\u202e' }, ...tensors },
  88,
);

const gguf = (entries: readonly GgufEntry[] = []): Uint8Array =>
  makeGguf(
    [
      ['general.architecture', 8, text('llama')],
      ['general.name', 8, text('Llama 3 8B')],
      ['general.license', 8, text('apache-2.0')],
      ['general.file_type', 4, u32(15)],
      ['general.languages', 9, list(8, [text('en'), text('no')])],
      ['general.base_model.count', 4, u32(1)],
      ['general.base_model.0.name', 8, text('Llama')],
      ['general.base_model.0.repo_url', 8, text('https://example.org/llama')],
      ['llama.context_length', 4, u32(8192)],
      ['llama.embedding_length', 10, u64(4096)],
      ['llama.rope.freq_base', 6, f32(500_000)],
      [
        'tokenizer.ggml.tokens',
        9,
        list(
          8,
          Array.from({ length: 60 }, (_, index) => text(`t${index}`)),
        ),
      ],
      [
        'tokenizer.ggml.scores',
        9,
        list(
          6,
          Array.from({ length: 60 }, () => f32(0.5)),
        ),
      ],
      ...entries,
    ],
    [
      { name: 'token_embd.weight', shape: [64, 100], type: 12, offset: 0 },
      { name: 'norm.weight', shape: [64], type: 0, offset: 3600 },
    ],
    { weights: 3900 },
  );

const onnx = makeOnnx({
  irVersion: 8,
  texts: { 2: 'pytorch', 3: '2.1.0', 6: 'Finds cats.' },
  modelVersion: 3,
  opsets: [
    ['', 17],
    ['ai.onnx.ml', 3],
  ],
  metadata: { author: 'Vision team', stride: '32' },
  tensors: [
    { name: 'w', type: 1, shape: [3, 4], raw: 48 },
    { name: 'b', type: 10, shape: [5], raw: 10, isPacked: false },
  ],
  inputs: [
    ['images', 1, ['batch', 3, 224, 224]],
    ['w', 1, [3, 4]],
  ],
  outputs: [['scores', 1, ['batch', 1000]]],
});

describe('the header of a safetensors file', () => {
  test('says what its tensors are, and what its maker wrote', () => {
    expect(factsOf(safetensors)).toEqual({
      format: 'pt',
      'modelspec.title': 'Churn',
      Parameters: 34,
      'Tensor type': 'BF16, F32',
      'Parameters of type BF16': 24,
      'Parameters of type F32': 10,
      Tensors: 2,
    });
    expect(fieldsOf(safetensors)).toEqual({
      '/model_overview/model_name': 'Churn',
      'detail/Parameters': 34,
      'detail/Tensor type': 'BF16, F32',
    });
  });

  test('is read of a file of 40 GB without its weights', () => {
    const elements = 20_000_000_000;
    const header = { w: { dtype: 'F16', shape: [elements], data_offsets: [0, 2 * elements] } };
    const bytes = makeSafetensors(header);
    const { file, count } = watch(bytes, bytes.length + 2 * elements);
    expect(valueOf(read(file)).facts[0]).toMatchObject({ name: 'Parameters', value: elements });
    expect(count()).toBeLessThan(1000);
  });

  test('is read where the weights are missing, with a warning', () => {
    const cut = safetensors.subarray(0, safetensors.length - 1);
    expect(codes(cut)).toEqual(['header/weights-missing']);
    expect(factsOf(cut)).toEqual(factsOf(safetensors));
  });

  test.each([
    ['of a length beyond the file', makeSafetensors('{}', 0, 99n), 'header/cut-short'],
    ['of 2^63 bytes', makeSafetensors('{}', 0, 2n ** 63n), 'header/too-large'],
    ['of a negative length', makeSafetensors('{}', 0, 2n ** 64n - 1n), 'header/too-large'],
    ['over 100 MB', makeSafetensors('{}', 0, 100_000_001n), 'header/too-large'],
    ['of no bytes', makeSafetensors(''), 'header/malformed'],
    ['that is no JSON', makeSafetensors('{"a": '), 'header/malformed'],
    ['nested 10,000 deep', makeSafetensors(`{"a": ${'['.repeat(10_000)}`), 'header/malformed'],
    ['that names a tensor twice', makeSafetensors('{"a": {}, "a": {}}'), 'header/malformed'],
    ['that is a list', makeSafetensors('[1]'), 'header/malformed'],
    ['of nothing', new Uint8Array(), 'header/cut-short'],
    [
      'that Git LFS left',
      new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n'),
      'header/too-large',
    ],
  ])('is refused: one %s', (_what, bytes, code) => {
    expect(codes(bytes, 'model.safetensors')).toEqual([code]);
  });

  test.each([
    ['of which two share bytes', { a: tensors.a, b: { ...tensors.b, data_offsets: [40, 80] } }],
    ['with a hole between two', { a: tensors.a, b: { ...tensors.b, data_offsets: [50, 90] } }],
    ['with other bytes than its shape has', { a: { ...tensors.a, data_offsets: [0, 40] } }],
    ['of a negative length', { a: { ...tensors.a, shape: [-2, -12] } }],
    ['of a length that is no integer', { a: { ...tensors.a, shape: [1.5, 16] } }],
    ['of more elements than can be counted', { a: { ...tensors.a, shape: [2 ** 40, 2 ** 40] } }],
    ['that ends before it begins', { a: { ...tensors.a, shape: [0], data_offsets: [48, 0] } }],
    [
      'of 2^63 bytes',
      '{"a": {"dtype": "U8", "shape": [9223372036854775808], "data_offsets": [0, 9223372036854775808]}}',
    ],
    ['of no type', { a: { ...tensors.a, dtype: 7 } }],
    ['that is a number', { a: 7 }],
    ['whose metadata is no text', { __metadata__: { a: 1 } }],
  ])('is refused: one of a tensor %s', (_what, header) => {
    expect(codes(makeSafetensors(header, 200), 'model.safetensors')).toEqual(['header/malformed']);
  });

  test('of 8 MB is read', () => {
    const header = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [
        `layers.${index}.weight`,
        { dtype: 'F16', shape: [1, 4], data_offsets: [index * 8, index * 8 + 8] },
      ]),
    );
    expect(factsOf(makeSafetensors(header, 800_000))).toMatchObject({ Parameters: 400_000 });
  });

  test('of several files is counted by their index', () => {
    const index = {
      metadata: { total_size: 9, total_parameters: 4 },
      weight_map: { a: '1', b: '2', c: '2' },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(index));
    expect(factsOf(bytes, 'model.safetensors.index.json')).toEqual({
      Parameters: 4,
      'Size of the weights': 9,
      Tensors: 3,
      Files: 2,
    });
    const broken = new TextEncoder().encode('{"weight_map": [1]}');
    expect(codes(broken, 'model.safetensors.index.json')).toEqual(['header/malformed']);
  });
});

describe('the header of a GGUF file', () => {
  test('says what the model is, of what size, and how it is quantised', () => {
    expect(fieldsOf(gguf())).toEqual({
      '/model_overview/model_name': 'Llama 3 8B',
      '/model_overview/algorithm_type': 'llama',
      '/model_overview/licenses/0/id': 'Apache-2.0',
      '/model_overview/languages': ['en', 'no'],
      '/model_overview/base_models/0/name': 'Llama',
      '/model_overview/base_models/0/link': 'https://example.org/llama',
      'detail/Quantisation': 'Q4_K_M',
      'detail/Context length': 8192,
      'detail/Embedding length': 4096,
      'detail/Vocabulary size': 60,
      'detail/Parameters': 6464,
      'detail/Tensor type': 'Q4_K, F32',
    });
    expect(factsOf(gguf())).toMatchObject({ 'llama.rope.freq_base': 500_000, Tensors: 2 });
    expect(read(gguf()).problems).toEqual([]);
  });

  test('is read in either byte order, and in version 2', () => {
    const big = ggufWriter(false);
    const entries: GgufEntry[] = [
      ['general.architecture', 8, big.text('bert')],
      ['bert.context_length', 4, big.u32(512)],
    ];
    expect(factsOf(makeGguf(entries, [], { isLittle: false }))).toEqual({
      'general.architecture': 'bert',
      'Context length': 512,
      'bert.context_length': 512,
    });
    expect(factsOf(makeGguf([['general.name', 8, text('a')]], [], { version: 2 }))).toEqual({
      'general.name': 'a',
    });
    expect(codes(makeGguf([], [], { version: 1 }))).toEqual(['header/malformed']);
  });

  test('is read over long lists without their values', () => {
    const { file, count } = watch(
      makeGguf([['tokenizer.ggml.scores', 9, list(12, [], 4_000_000_000)]], []),
      40_000_000_000,
    );
    const { problems } = read(file);
    expect(problems).toEqual([]);
    expect(count()).toBeLessThan(20_000);
  });

  const one: GgufEntry = ['a', 4, u32(1)];
  const tensor = { name: 'w', shape: [4], type: 0, offset: 0 } as const;
  test.each([
    ['2^63 keys', makeGguf([one], [], { keys: 2n ** 63n }), 'the number of keys is 9223372036854775808'],
    [
      '2^64 - 1 tensors',
      makeGguf([one], [], { count: 2n ** 64n - 1n }),
      expect.stringContaining('number of tensors'),
    ],
    ['a key twice', makeGguf([one, one]), 'the key “a” is there twice'],
    ['a tensor twice', makeGguf([], [tensor, tensor]), 'the tensor “w” is there twice'],
    [
      'tensors that overlap',
      makeGguf([], [tensor, { ...tensor, name: 'v' }], { weights: 90 }),
      'tensors overlap',
    ],
    [
      'a tensor of 2^64 elements',
      makeGguf([], [{ ...tensor, shape: [2 ** 32, 2 ** 32] }]),
      expect.stringContaining('counted'),
    ],
    [
      'a tensor of 99 dimensions',
      makeGguf([], [{ ...tensor, shape: Array.from({ length: 99 }, () => 1) }]),
      'a tensor has 99 dimensions',
    ],
    [
      'a text of 2^63 bytes',
      makeGguf([['a', 8, u64(2n ** 63n)]]),
      expect.stringContaining('the length of a text'),
    ],
    [
      'a list of 2^63 numbers',
      makeGguf([['a', 9, list(12, [], 2n ** 62n)]]),
      expect.stringContaining('the length of a list'),
    ],
    ['a key of 70,000 bytes', makeGguf([['a'.repeat(70_000), 4, u32(1)]]), 'a key has 70000 bytes'],
    ['a value of no type', makeGguf([['a', 77, u32(1)]]), 'a value has the type 77, which is none'],
    ['a list of no type', makeGguf([['a', 9, list(77, [])]]), expect.stringContaining('type 77')],
    [
      'lists nested too deep',
      makeGguf([
        [
          'a',
          9,
          [9, 9, 9, 9, 9, 9].reduce((inner: Uint8Array, type) => list(type, [inner]), new Uint8Array()),
        ],
      ]),
      'lists are nested too deep',
    ],
  ])('is refused: one of %s', (_what, bytes, reason) => {
    expect(codes(bytes)).toEqual(['header/malformed']);
    expect(reasonOf(bytes)).toEqual(reason);
  });

  test.each([
    ['more keys than the file has', makeGguf([one], [], { keys: 1_000_000_000 })],
    ['a longer text than the file has', makeGguf([['a', 8, u64(1_000_000)]])],
    ['a longer list than the file has', makeGguf([['a', 9, list(4, [], 1_000_000_000_000)]])],
    ['more texts than the file has', makeGguf([['a', 9, list(8, [text('a')], 1_000_000_000_000)]])],
  ])('ends where the file does: %s', (_what, bytes) => {
    expect(codes(bytes)).toEqual(['header/cut-short']);
  });

  test('with endless empty texts is read up to the limit', () => {
    const start = makeGguf([['a', 9, list(8, [], 2 ** 50)]]);
    let count = 0;
    const file: FileRanges = {
      size: 40_000_000_000,
      read(offset, length) {
        count += length;
        const part = new Uint8Array(length);
        if (offset < start.length) part.set(start.subarray(offset, offset + length));
        return part;
      },
    };
    expect(read(file).problems.map(({ code }) => code)).toEqual(['header/too-large']);
    expect(count).toBeLessThan(maximumHeaderBytes * 1.1);
  });
});

describe('an ONNX model', () => {
  test('says who wrote it, what goes in and out, and its size', () => {
    expect(fieldsOf(onnx)).toEqual({
      '/model_overview/model_creator': 'Vision team',
      '/model_overview/model_description': 'Finds cats.',
      '/model_overview/model_version': 3,
      '/model_overview/frameworks': ['pytorch 2.1.0'],
      '/model_overview/input_format': '- `images: float32 [batch, 3, 224, 224]`',
      '/model_overview/output_format': '- `scores: float32 [batch, 1000]`',
      'detail/Parameters': 17,
      'detail/Tensor type': 'float32, float16',
      'detail/ONNX operator sets': 'ai.onnx 17, ai.onnx.ml 3',
      'detail/ONNX IR version': 8,
    });
    expect(factsOf(onnx)).toMatchObject({ stride: '32', Graph: 'main_graph' });
  });

  test('is known without its name, and read without its weights', () => {
    const bytes = makeOnnx({
      irVersion: 8,
      tensors: Array.from({ length: 40 }, (_, index) => ({
        name: `w${index}`,
        type: 1,
        shape: [1000, 250],
        raw: 1_000_000,
      })),
    });
    const { file, count } = watch(bytes);
    expect(valueOf(read(file, 'weights.bin')).facts[0]).toMatchObject({
      name: 'Parameters',
      value: 10_000_000,
    });
    expect(bytes.length).toBeGreaterThan(40_000_000);
    expect(count()).toBeLessThan(1_000_000);
  });

  const field = (number: number, wire: number, ...bytes: number[]): number[] => [number * 8 + wire, ...bytes];
  const endless = Array.from({ length: 9 }, () => 0xff);
  test.each([
    ['no graph', field(1, 0, 8), 'header/malformed'],
    ['a group', field(7, 3, 0), 'header/malformed'],
    ['a field of the number 0', [0x02, 0], 'header/malformed'],
    ['a number of eleven bytes', field(1, 0, ...endless, 0xff, 0xff), 'header/malformed'],
    ['a length of 2^64 - 1', field(7, 2, ...endless, 0x01), 'header/cut-short'],
    ['a field longer than its message', field(7, 2, 2, ...field(5, 2, 9), 0), 'header/malformed'],
    [
      'a tensor of a negative length',
      field(7, 2, 14, ...field(5, 2, 12, ...field(1, 0, ...endless, 0x01), 0x10)),
      'header/malformed',
    ],
    ['two graphs', [...field(7, 2, 0), ...field(7, 2, 0)], 'header/malformed'],
  ])('is refused: one with %s', (_what, bytes, code) => {
    expect(codes(new Uint8Array(bytes), 'model.onnx')).toEqual([code]);
  });
});

describe('any model file', () => {
  const files = [
    ['model.safetensors', safetensors],
    ['model.gguf', gguf()],
    ['model.onnx', onnx],
  ] as const;

  test.each(files)('cut short at any byte is no crash: %s', (name, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) {
      const { file, count } = watch(bytes.slice(0, length));
      const { ok, problems } = read(file, name);
      if (ok && name === 'model.safetensors')
        expect(problems.map(({ code }) => code)).toEqual(['header/weights-missing']);
      if (!ok) expect(problems[0]?.code).toMatch(/^header\/(cut-short|malformed|too-large)$/);
      expect(count()).toBeLessThanOrEqual(2 * length + 8192);
    }
  });

  test.each(files)('with bytes changed is no crash, and never read for ever: %s', (name, bytes) => {
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const { file, count } = watch(changed);
        for (const { value } of valuesIn(read(file, name)))
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        expect(count()).toBeLessThanOrEqual(4 * bytes.length + 65_536);
      }),
      { numRuns: 500 },
    );
  });

  test('of any bytes is none, or refused', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a', 'a.onnx', 'a.gguf', 'a.safetensors'),
        (bytes, name) => {
          const found = readModelFacts(rangesOf(bytes), name);
          if (name !== 'a' && name !== 'a.onnx') expect(found?.ok).toBe(false);
        },
      ),
    );
  });

  test('of another format is none', () => {
    for (const other of ['', '{}', '{"a": 1}', '---\na: 1\n---\n', 'PK\u0003\u0004'])
      expect(readModelFacts(rangesOf(new TextEncoder().encode(other)), 'card.json')).toBeUndefined();
  });
});

const valuesIn = (result: Result<ModelFacts>): ModelFacts['facts'] => (result.ok ? result.value.facts : []);

test('the library of Hugging Face reads the same from a GGUF file', async () => {
  const { gguf: readByLibrary } = await import('@huggingface/gguf');
  const path = join(await makeTemporaryFolder(), 'model.gguf');
  await writeFile(path, gguf());
  const { metadata, parameterCount } = await readByLibrary(path, {
    allowLocalFile: true,
    computeParametersCount: true,
  });
  const facts = factsOf(gguf());
  expect(parameterCount).toBe(facts['Parameters']);
  for (const key of ['general.name', 'general.architecture', 'general.languages', 'llama.rope.freq_base'])
    expect(facts[key]).toEqual((metadata as Record<string, unknown>)[key]);
});

test('the facts of model files are what the fields of a card take', async () => {
  const { default: schema } = (await import('../../../schemas/card/v1.json', { with: { type: 'json' } })) as {
    default: object;
  };
  const { formats } = await import('../../../src/core/validate/formats.ts');
  const { openReading } = await import('../../../src/core/formats/reading.ts');
  const validate = new Ajv2020({ strict: false, formats }).compile(schema);
  for (const bytes of [safetensors, gguf(), onnx]) {
    const { put, card } = openReading({});
    for (const { field, value } of valueOf(read(bytes)).facts)
      if (field !== undefined) expect(put(field, value)).toBe(true);
    const isValid = validate({ schema: 1, ...card, intended_uses: { risk_rating: 'Unknown' } });
    expect((validate.errors ?? []).filter(({ keyword }) => keyword !== 'required')).toEqual([]);
    expect(typeof isValid).toBe('boolean');
  }
});
