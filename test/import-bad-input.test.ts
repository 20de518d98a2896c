import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

type Content = string | Uint8Array;

/** A repository with a card and sources, all of which Git knows. */
async function makePlace(files: Readonly<Record<string, Content>>): Promise<string> {
  const { folder } = await makeTestRepository();
  for (const [path, content] of Object.entries({ 'docs/notes.txt': 'mine\n', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  commitAll(folder);
  return folder;
}

function commitAll(folder: string): void {
  const git = (...given: string[]): unknown => execFileSync('git', given, { cwd: folder, stdio: 'pipe' });
  git('-c', 'core.autocrlf=false', 'add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Add files');
}

/** What Git sees, and a hash of every name, link and content outside `.git`. */
async function takeStock(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => [join(entry.parentPath, entry.name), entry] as const);
  for (const [path, entry] of paths.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.startsWith(join(folder, '.git'))) continue;
    hash.update(`${path}\0`);
    if (entry.isSymbolicLink()) hash.update(await readlink(path));
    else if (entry.isFile()) hash.update(await readFile(path));
  }
  const git = (...given: string[]): string => execFileSync('git', given, { cwd: folder, encoding: 'utf8' });
  return [git('status', '--porcelain', '--ignored', '-z'), git('for-each-ref'), hash.digest('hex')].join(
    '\n',
  );
}

interface Report {
  readonly problems: readonly { code: string; severity: string; line?: number; file?: string }[];
  readonly cards: readonly { card: string }[];
}

async function importInto(folder: string, path: string, ...more: string[]) {
  const { code, stdout, stderr } = await runCommand(folder, [
    'import',
    path,
    '--as',
    'a',
    '--report',
    'json',
    ...more,
  ]);
  const report = (stdout === '' ? { problems: [], cards: [] } : JSON.parse(stdout)) as Report;
  return { code, stderr, report, codes: report.problems.map((problem) => problem.code) };
}

async function expectRefusal(folder: string, path: string, code: string, ...more: string[]): Promise<Report> {
  const before = await takeStock(folder);
  const outcome = await importInto(folder, path, ...more);
  expect([outcome.code, outcome.stderr]).toEqual([1, '']);
  expect(
    outcome.report.problems.filter(({ severity }) => severity === 'error').map((one) => one.code),
  ).toContain(code);
  expect(outcome.report.cards).toEqual([]);
  expect(await takeStock(folder)).toBe(before);
  return outcome.report;
}

/** Imports a source that becomes a good card, and gives its text; the source beside it has the same bytes. */
async function expectCard(
  folder: string,
  path: string,
  kept: string,
): Promise<{ text: string; codes: string[] }> {
  const { code, stderr, codes } = await importInto(folder, path);
  expect([code, stderr, code === 0 ? [] : codes]).toEqual([0, '', []]);
  const source = await readFile(join(folder, path));
  expect(source.equals(await readFile(join(folder, 'cards/a', kept)))).toBe(true);
  const checked = await runCommand(folder, ['check', '--format', 'json']);
  const against = (JSON.parse(checked.stdout) as Report).problems.map((problem) => problem.code);
  expect(against.filter((one) => one !== 'rule/require-business-problem')).toEqual([]);
  commitAll(folder);
  const exported = await runCommand(folder, [
    'export',
    'a',
    '--to',
    kept.split('/')[1] ?? '',
    '--out',
    'out',
  ]);
  expect(exported.code).toBe(0);
  expect((await readFile(join(folder, 'out'))).equals(source)).toBe(true);
  return { text: await readFile(join(folder, 'cards/a/card.md'), 'utf8'), codes };
}

const content = (overview: object, more: object = {}): string =>
  JSON.stringify({ model_overview: { model_name: 'Churn', ...overview }, ...more });
const readme = (yaml: string, body = '# Churn\n\nFinds who leaves.\n'): string => `---\n${yaml}---\n${body}`;

describe('JSON that is bad', () => {
  test('is refused with 100 MB, unread', async () => {
    const folder = await makePlace({ 'in/a.json': '{"model_overview": {"model_name": "' });
    await truncate(join(folder, 'in/a.json'), 100_000_000);
    await expectRefusal(folder, 'in/a.json', 'import/too-large');
  });

  test.each([
    ['lists', '{"model_overview": {"model_name": ', '[', ']'],
    ['objects', '{"model_overview": {"model_name": ', '{"a":', '}'],
  ])('is refused where %s are nested 10,000 deep, whole or not', async (_what, start, open, close) => {
    const whole = `${start}${open.repeat(10_000)}1${close.repeat(10_000)}}}`;
    const folder = await makePlace({ 'in/a.json': whole, 'in/b.json': start + open.repeat(10_000) });
    await expectRefusal(folder, 'in/a.json', 'import/json-too-deep');
    await expectRefusal(folder, 'in/b.json', 'import/json-too-deep');
  });

  test('is refused where it is nested deep inside a text', async () => {
    const inner = JSON.stringify(`{"model_overview": ${'['.repeat(10_000)}`);
    const folder = await makePlace({ 'in/a.json': `{"ModelCardName": "a", "Content": ${inner}}` });
    const before = await takeStock(folder);
    const outcome = await importInto(folder, 'in/a.json');
    expect([outcome.code, outcome.stderr]).toEqual([1, '']);
    expect(await takeStock(folder)).toBe(before);
  });

  test('with NaN is a card that says so', async () => {
    const metric = '{"name": "auc", "type": "number", "value": NaN}';
    const groups = `[{"name": "g", "metric_data": [${metric}]}]`;
    const source = `{"model_overview": {"model_name": "Churn"}, "evaluation_details": [{"name": "e", "metric_groups": ${groups}}]}`;
    const folder = await makePlace({ 'in/a.json': source });
    const { codes, text } = await expectCard(folder, 'in/a.json', 'sources/sagemaker/a.json');
    expect(codes).toContain('import/not-a-number');
    expect(text).toContain('NaN');
  });

  test('with duplicate keys is a card of the last, and says on which lines', async () => {
    const source = '{"model_overview": {\n"model_name": "First",\n"model_name": "Churn"}}';
    const folder = await makePlace({ 'in/a.json': source });
    const { codes, text } = await expectCard(folder, 'in/a.json', 'sources/sagemaker/a.json');
    expect(codes).toContain('import/duplicate-key');
    expect(text).toContain('model_name: Churn');
    expect(text).not.toContain('First');
  });

  test.each([
    ['__proto__', '{"model_overview": {"model_name": "Churn", "__proto__": {"model_owner": "x"}}}'],
    [
      'constructor',
      '{"model_overview": {"model_name": "Churn", "constructor": {"prototype": {"model_owner": "x"}}}}',
    ],
  ])('with the key %s is a card without it', async (_key, source) => {
    const folder = await makePlace({ 'in/a.json': source });
    const { text } = await expectCard(folder, 'in/a.json', 'sources/sagemaker/a.json');
    expect(text).not.toContain('model_owner');
  });

  test('with a text of millions of escapes is read or refused, and is no crash', async () => {
    const source = `{"model_overview": {"model_name": "a"}, "x": "${'\\n'.repeat(5_000_000)}", "y": NaN}`;
    const folder = await makePlace({ 'in/a.json': source });
    const outcome = await importInto(folder, 'in/a.json');
    expect(outcome.stderr).toBe('');
    expect([0, 1]).toContain(outcome.code);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${content({})}`],
    ['with CRLF', content({ model_owner: 'Retention' }).replaceAll(',', ',\r\n')],
    ['with CR CR LF', content({ model_owner: 'Retention' }).replaceAll(',', ',\r\r\n')],
    [
      'with Windows paths',
      content({ model_artifact: ['C:\\models\\churn\\model.tar.gz', '\\\\share\\models'] }),
    ],
  ])('%s is a card', async (_what, source) => {
    const folder = await makePlace({ 'in/a.json': source });
    const { text } = await expectCard(folder, 'in/a.json', 'sources/sagemaker/a.json');
    expect(text).toContain('model_name: Churn');
    if (source.includes('share')) {
      expect(text).toContain('C:\\models\\churn\\model.tar.gz');
      expect(text).toContain('\\\\share\\models');
    }
  });

  test('under a name from Windows is kept under one that any system can have', async () => {
    const names = ['C:\\models\\card.json', 'con.json', 'a:b.json', ' .json', 'x'.repeat(240)];
    for (const name of names) {
      const folder = await makePlace({ [`in/${name}`]: content({}) });
      const { code } = await importInto(folder, `in/${name}`);
      expect([name, code]).toEqual([name, 0]);
      const kept = await readdir(join(folder, 'cards/a/sources/sagemaker'));
      expect(kept).toHaveLength(1);
      expect(kept[0]).toMatch(/^[A-Za-z0-9._-]{1,200}$/);
    }
  });
});

describe('a README that is bad', () => {
  test('of 30 MB is refused as a card that is too large', async () => {
    const source = `---\nlicense: mit\n---\n# M\n\n${'word '.repeat(6_000_000)}`;
    const folder = await makePlace({ 'in/a.md': source });
    await expectRefusal(folder, 'in/a.md', 'card/too-large');
  });

  test('with a heading that turns the direction of writing is a card without that', async () => {
    const source =
      '---\nlicense: mit\n---\n# M\u202e\n\n## Intended use\n\nX\n\n## Notes\u202e\u0007 on it\n\nhello\n';
    const folder = await makePlace({ 'in/a.md': source });
    const { text } = await expectCard(folder, 'in/a.md', 'sources/huggingface/a.md');
    expect(text).toContain('Notes on it: hello');
  });

  test('of 757 kB with 11,000 metrics is a good card, in time', async () => {
    const sets = Array.from({ length: 440 }, (_, set) => {
      const metrics = Array.from({ length: 25 }, (_metric, at) => {
        const value = Math.sin(set * 25 + at) * 50 + 50;
        return `    - type: precision_at_${at}\n      value: ${value.toPrecision(at % 2 === 0 ? 7 : 17)}\n`;
      });
      const data = `type: mteb/set_${set}\n      name: MTEB Set ${set} (en)\n      config: en\n      split: test`;
      return `  - task:\n      type: Classification\n    dataset:\n      ${data}\n    metrics:\n${metrics.join('')}`;
    });
    const front = readme(`license: mit\nmodel-index:\n- name: Churn\n  results:\n${sets.join('')}`);
    const source =
      front + '\nA sentence of words.\n'.repeat(Math.ceil(Math.max(0, 757_000 - front.length) / 22));
    const folder = await makePlace({ 'in/README.md': source });
    const { text: card } = await expectCard(folder, 'in/README.md', 'sources/huggingface/README.md');
    expect(card.match(/name: precision_at_/g)).toHaveLength(11_000);
    expect(source.length).toBeGreaterThanOrEqual(757_000);
  }, 90_000);

  const yaml = 'license: mit\nlanguage:\n- no\n- en\ntags:\n- churn\n';
  test.each([
    ['CRLF', readme(yaml).replaceAll('\n', '\r\n')],
    ['CR CR LF', readme(yaml).replaceAll('\n', '\r\r\n')],
    ['CR', readme(yaml).replaceAll('\n', '\r')],
    ['mixed line ends', readme(yaml).replace('\n', '\r\r\n').replace('- en\n', '- en\r\n')],
    ['a byte order mark', `\uFEFF${readme(yaml)}`],
    ['a byte order mark and CRLF', `\uFEFF${readme(yaml).replaceAll('\n', '\r\n')}`],
    ['no line end at its end', readme(yaml).trimEnd()],
  ])('with %s is a card in Norwegian and English', async (_what, source) => {
    const folder = await makePlace({ 'in/README.md': source });
    const { text } = await expectCard(folder, 'in/README.md', 'sources/huggingface/README.md');
    expect(text).toMatch(/languages:\n\s*- ["']?no["']?\n\s*- en\n/);
    expect(text).toContain('Finds who leaves.');
    expect(text).not.toContain('\r');
  });

  test('with the language no alone is a card in Norwegian', async () => {
    const folder = await makePlace({ 'in/README.md': readme('language: no\n') });
    const { text } = await expectCard(folder, 'in/README.md', 'sources/huggingface/README.md');
    expect(text).toMatch(/languages:\n\s*- ["']?no["']?\n/);
  });

  test.each([
    ['a tab for indentation', 'model-index:\n\t- name: a\n', 'yaml/syntax'],
    ['the same key twice', 'license: mit\nlicense: apache-2.0\n', 'yaml/duplicate-key'],
    ['nested 10,000 deep', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'yaml/too-deep'],
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'yaml/anchor'],
    ['a list for a mapping', '- a\n- b\n', 'huggingface/front-matter-shape'],
    ['no end', undefined, 'huggingface/open-front-matter'],
  ])('is refused for front matter of %s', async (_what, front, code) => {
    const folder = await makePlace({
      'in/README.md': front === undefined ? '---\nlicense: mit\n' : readme(front),
    });
    const { problems } = await expectRefusal(folder, 'in/README.md', code, '--format', 'huggingface');
    expect(problems[0]?.file).toBe('README.md');
  });

  test('that is no text is refused', async () => {
    const bytes = Buffer.concat([Buffer.from(readme('license: mit\n')), Buffer.from([0xff, 0xfe])]);
    await expectRefusal(await makePlace({ 'in/README.md': bytes }), 'in/README.md', 'import/not-text');
  });
});

describe('XML that is bad', () => {
  const bom = (inside: string, doctype = ''): string =>
    `<?xml version="1.0"?>\n${doctype}<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>` +
    `<component type="machine-learning-model"><name>Churn</name>${inside}</component></components></bom>\n`;
  const laughs = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );

  test('without any of it is a card', async () => {
    const folder = await makePlace({
      'in/bom.xml': bom('<description>Says who leaves &amp; why &#x21;</description>'),
    });
    const { code, stderr } = await importInto(folder, 'in/bom.xml');
    expect([code, stderr]).toEqual([0, '']);
    const text = await readFile(join(folder, 'cards/a/card.md'), 'utf8');
    expect(text).toContain('Says who leaves & why !');
  });

  test.each([
    [
      'an entity of a file',
      '<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<description>&x;</description>',
    ],
    [
      'an entity of an address',
      '<!DOCTYPE bom [<!ENTITY x SYSTEM "http://localhost:1/x">]>',
      '<description>&x;</description>',
    ],
    ['an entity of a text', '<!DOCTYPE bom [<!ENTITY x "expanded">]>', '<description>&x;</description>'],
    [
      'entities that multiply',
      `<!DOCTYPE bom [<!ENTITY l0 "lol">${laughs.join('')}]>`,
      '<description>&l9;</description>',
    ],
    ['a parameter entity', '<!DOCTYPE bom [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>', ''],
  ])('expands none: %s', async (_what, doctype, inside) => {
    const folder = await makePlace({ 'in/bom.xml': bom(inside, doctype) });
    const before = await takeStock(folder);
    const { code, stderr, report } = await importInto(folder, 'in/bom.xml');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.stringify(report)).not.toMatch(/root:|expanded|lollol/);
    expect(await takeStock(folder)).toBe(before);
  });

  test.each([
    ['nested 10,000 deep', bom('<a>'.repeat(10_000) + '</a>'.repeat(10_000))],
    ['that ends early', bom('<description>').slice(0, 150)],
    ['whose tags cross', bom('<a><b></a></b>')],
  ])('is refused, and leaves the work tree as it was: %s', async (_what, source) => {
    const folder = await makePlace({ 'in/bom.xml': source });
    const before = await takeStock(folder);
    const { code, stderr } = await importInto(folder, 'in/bom.xml');
    expect([code, stderr]).toEqual([1, '']);
    expect(await takeStock(folder)).toBe(before);
  });
});

test('a reference to a dataset that leads nowhere is in the report, and the card is good', async () => {
  const component = {
    type: 'machine-learning-model',
    name: 'Churn',
    modelCard: { modelParameters: { task: 'classification', datasets: [{ ref: 'gone' }] } },
  };
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component] };
  const folder = await makePlace({ 'in/bom.json': JSON.stringify(bom, null, 2) });
  const { text } = await expectCard(folder, 'in/bom.json', 'sources/cyclonedx/bom.json');
  expect(text).toContain('problem_type: classification');
  expect(text).not.toContain('gone');
  const outcome = await runCommand(folder, ['import', 'in/bom.json', '--as', 'b', '--report', 'json']);
  const { cards } = JSON.parse(outcome.stdout) as { cards: { source: { rows: object[] } }[] };
  expect(cards[0]?.source.rows).toContainEqual({
    file: '',
    from: '/components/0/modelCard/modelParameters/datasets/0/ref',
    reason: 'dangling',
  });
});

describe('YAML that is bad', () => {
  const card = 'model_details:\n  name: Churn\n';
  test.each([
    ['a tab for indentation', `${card}considerations:\n\tlimitations: []\n`],
    ['nested 10,000 deep', `${card}x: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['aliases that multiply', `${card}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`],
  ])('is refused, and leaves the work tree as it was: %s', async (_what, source) => {
    const folder = await makePlace({ 'in/card.yaml': source });
    const before = await takeStock(folder);
    const { code, stderr } = await importInto(folder, 'in/card.yaml');
    expect([code, stderr]).toEqual([1, '']);
    expect(await takeStock(folder)).toBe(before);
  });
});

describe('a folder that is bad', () => {
  test.each([
    ['to a file outside', '/etc/passwd'],
    ['to nothing', 'nowhere'],
    ['to the folder itself', '.'],
  ])('is refused for a symbolic link %s', async (_what, target) => {
    const folder = await makePlace({ 'in/README.md': readme('license: mit\n'), 'in/run/notes.txt': '' });
    await symlink(target, join(folder, 'in/run/link'));
    const { problems } = await expectRefusal(folder, 'in', 'import/symbolic-link');
    expect(problems).toMatchObject([{ code: 'import/symbolic-link', file: 'run/link' }]);
  });

  test('of more than 10,000 files is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`in/${index}`, '']));
    await expectRefusal(await makePlace(files), 'in', 'import/too-many-files');
  }, 60_000);

  test('with a pipe, weights and a repository in it is read without them', async () => {
    const folder = await makePlace({
      'in/README.md': readme('license: mit\n'),
      'in/model.bin': '',
      'in/.git/HEAD': 'ref: refs/heads/main\n',
    });
    execFileSync('mkfifo', [join(folder, 'in/pipe')]);
    await truncate(join(folder, 'in/model.bin'), 40_000_000_000);
    const { code, codes } = await importInto(folder, 'in', '--problem', 'Customers leave.');
    expect([code, codes]).toEqual([0, ['import/skipped-file']]);
    expect(await readdir(join(folder, 'cards/a/sources/huggingface'))).toEqual(['README.md']);
  });

  test('with a README whose name differs in case from another is no crash', async () => {
    const folder = await makePlace({
      'in/README.md': readme('license: mit\n'),
      'in/readme.md': readme('license: mit\n'),
    });
    const { code, stderr } = await importInto(folder, 'in');
    expect([0, 1]).toContain(code);
    expect(stderr).toBe('');
  });
});

describe('a place that cannot be written', () => {
  const source = { 'in/a.json': content({}) };

  test('is left as it was where the card’s folder is a link', async () => {
    for (const target of ['nowhere', '..', '/tmp']) {
      const folder = await makePlace(source);
      await mkdir(join(folder, 'cards'));
      await symlink(target, join(folder, 'cards/a'));
      const before = await takeStock(folder);
      const { code } = await runCommand(folder, ['import', 'in/a.json', '--as', 'a']);
      expect([target, code]).toEqual([target, 1]);
      expect(await takeStock(folder)).toBe(before);
    }
  });

  test.each(['a link out of the repository', 'a file'])(
    'is left as it was where the cards’ folder is %s',
    async (what) => {
      const folder = await makePlace(source);
      const outside = await makeTemporaryFolder();
      if (what === 'a file') await writeFile(join(folder, 'cards'), 'a file');
      else await symlink(outside, join(folder, 'cards'));
      await expectRefusal(folder, 'in/a.json', 'new/no-folder');
      const before = await takeStock(folder);
      const { code, stdout, stderr } = await runCommand(folder, ['new', 'churn']);
      expect([code, stdout + stderr]).toEqual([1, expect.stringContaining('new/no-folder')]);
      expect(await takeStock(folder)).toBe(before);
      expect(await readdir(outside)).toEqual([]);
    },
  );

  test('is left as it was where a file has the card’s name', async () => {
    const folder = await makePlace({ ...source, 'cards/a': 'a file' });
    await expectRefusal(folder, 'in/a.json', 'new/exists');
  });
});
