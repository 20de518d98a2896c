import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const content = {
  model_overview: { model_name: 'Churn', model_owner: 'Retention' },
  intended_uses: { intended_uses: 'To call customers.', risk_rating: 'Low' },
  business_details: { business_problem: 'Customers leave.' },
};

async function makePlace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const { folder } = await makeTestRepository();
  await mkdir(join(folder, 'in'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'in', name), text);
  return folder;
}

const list = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

describe('import', () => {
  test('writes a card that checks, with the source beside it as it was', async () => {
    const source = `${JSON.stringify(content)}\r\n`;
    const folder = await makePlace({ 'card.json': source });
    const { code, stdout, stderr } = await runCommand(folder, ['import', 'in/card.json', '--as', 'churn']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^cards\/churn\/card\.md\n\nRead as Amazon SageMaker: 5 as they were, 0 in another form, 0 without/,
    );
    expect(await list(join(folder, 'cards'))).toEqual(['churn/card.md', 'churn/sources/sagemaker/card.json']);
    expect(await readFile(join(folder, 'cards/churn/sources/sagemaker/card.json'), 'utf8')).toBe(source);
    expect((await runCommand(folder, ['check'])).code).toBe(0);
  });

  test('tells machines what became of each leaf', async () => {
    const folder = await makePlace({ 'card.json': JSON.stringify({ ...content, colour: 'red' }) });
    const { stdout } = await runCommand(folder, [
      'import',
      'in/card.json',
      '--as',
      'churn',
      '--report',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      problems: [],
      cards: [
        {
          card: 'churn',
          path: 'cards/churn/card.md',
          source: { format: 'sagemaker', same: 5, converted: 0, lost: 1 },
        },
      ],
    });
    const [card] = (JSON.parse(stdout) as { cards: { source: { rows: unknown[] } }[] }).cards;
    expect(card?.source.rows.at(-1)).toEqual({ file: '', from: '/colour', reason: 'no-field' });
  });

  test('guesses no risk, and says what a person has yet to write', async () => {
    const folder = await makePlace({ 'card.json': '{"model_overview": {"model_creator": "A"}}' });
    const { code, stderr } = await runCommand(folder, ['import', 'in/card.json', '--as', 'churn']);
    expect(code).toBe(0);
    expect(stderr).toContain('import/no-model-name');
    expect(stderr).toContain('import/no-business-problem');
    const text = await readFile(join(folder, 'cards/churn/card.md'), 'utf8');
    expect(text).toContain('model_name: churn');
    expect(text).toContain('risk_rating: Unknown');
    const checked = await runCommand(folder, ['check', '--format', 'json']);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      problems: [{ code: 'rule/require-business-problem' }],
    });
  });

  test('takes the business problem from the command line', async () => {
    const folder = await makePlace({ 'card.json': '{"model_overview": {"model_name": "A"}}' });
    await runCommand(folder, ['import', 'in/card.json', '--as', 'a', '--problem', 'Customers leave.']);
    expect((await runCommand(folder, ['check'])).code).toBe(0);
  });

  test('reads standard input', async () => {
    const folder = await makePlace({});
    let stdout = '';
    const code = await run(['import', '-', '--as', 'churn'], {
      folder,
      environment: {},
      stdin: (async function* () {
        yield new TextEncoder().encode(JSON.stringify(content).slice(0, 20));
        yield new TextEncoder().encode(JSON.stringify(content).slice(20));
      })(),
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: () => undefined },
    });
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 0, first: 'cards/churn/card.md' });
    expect(await list(join(folder, 'cards'))).toEqual(['churn/card.md', 'churn/sources/sagemaker/original']);
  });

  test.each([
    ['import', ['-', '--as', 'churn']],
    ['new', ['churn', '--from', '-']],
    ['autofill', ['a', '--from', '-']],
  ])('names standard input as the place of what is wrong there: %s', async (command, argv) => {
    const { folder } = await makeTestRepository({ 'cards/a/card.md': makeCardText() });
    let stderr = '';
    const code = await run([command, ...argv], {
      folder,
      environment: {},
      stdin: (async function* () {
        yield await Promise.resolve(new TextEncoder().encode('{"a": 1, "a" 2}'));
      })(),
      stdout: { write: () => undefined },
      stderr: { write: (text) => (stderr += text) },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('error import/json-syntax  standard input:1:14\n');
  });

  test.each([
    ['a text', 'in/notes.txt', 'hello', 'import/unrecognised'],
    ['an empty card', 'in/a.json', '{}', 'import/unrecognised'],
    ['broken JSON', 'in/a.json', '{"model_overview": {', 'import/json-syntax'],
    ['JSON nested 10,000 deep', 'in/a.json', '['.repeat(10_000), 'import/json-too-deep'],
    ['JSON that is no text', 'in/a.json', new Uint8Array([0x7b, 0xff]), 'import/not-text'],
    ['a file that is too large', 'in/a.json', new Uint8Array(33_554_433), 'import/too-large'],
    [
      'prose that acts',
      'in/a.json',
      JSON.stringify({ intended_uses: { intended_uses: '<script>x</script>' } }),
      'rule/no-active-html',
    ],
  ])('refuses %s, and leaves the work tree as it was', async (_what, path, text, code) => {
    const folder = await makePlace({ [path.slice(3)]: text });
    const before = await list(folder);
    const outcome = await runCommand(folder, ['import', path, '--as', 'a', '--report', 'json']);
    expect(outcome.code).toBe(1);
    expect(
      (JSON.parse(outcome.stdout) as { problems: { code: string }[] }).problems.map((one) => one.code),
    ).toContain(code);
    expect(await list(folder)).toEqual(before);
  });

  test('refuses a card that is there, and a name that is no card-id', async () => {
    const folder = await makePlace({ 'card.json': JSON.stringify(content) });
    await runCommand(folder, ['new', 'churn']);
    const before = await list(folder);
    for (const [id, code] of [
      ['churn', 'new/exists'],
      ['../x', 'card/bad-id'],
    ] as const) {
      const outcome = await runCommand(folder, ['import', 'in/card.json', '--as', id, '--report', 'json']);
      expect(outcome.code).toBe(1);
      expect(JSON.parse(outcome.stdout)).toMatchObject({ problems: [{ code }] });
    }
    expect(await list(folder)).toEqual(before);
  });

  test('fills a new card, and what a person says goes before the source', async () => {
    const folder = await makePlace({ 'card.json': JSON.stringify(content) });
    const said = ['--owner', 'Sales', '--risk', 'High', '--problem', 'Another.', '--language', 'ja'];
    expect((await runCommand(folder, ['new', 'churn', '--from', 'in/card.json', ...said])).code).toBe(0);
    const text = await readFile(join(folder, 'cards/churn/card.md'), 'utf8');
    expect(text).toMatch(
      /^---\nlanguage: ja\nmodel_overview:\n {2}model_name: Churn\n {2}model_owner: Sales\n/m,
    );
    expect(text).toContain('risk_rating: High');
    expect(text).toContain('## ビジネス上の問題\n\nCustomers leave.');
    expect(await list(join(folder, 'cards'))).toContain('churn/sources/sagemaker/card.json');
  });

  test('cannot run without its source', async () => {
    const folder = await makePlace({});
    const { code, stderr } = await runCommand(folder, ['import', 'in/none.json', '--as', 'a']);
    expect(code).toBe(2);
    expect(stderr).toContain('import/not-found');
  });

  test('follows no link in a folder', async () => {
    const folder = await makePlace({ 'card.json': JSON.stringify(content) });
    await symlink('/etc/passwd', join(folder, 'in', 'link'));
    const outcome = await runCommand(folder, ['import', 'in', '--as', 'a', '--report', 'json']);
    expect(outcome.code).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      problems: [{ code: 'import/symbolic-link', file: 'link' }],
    });
  });
});
