import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { colophon, hashFiles, listFiles, makeSharedFolder } from '../helpers/built-sample.ts';
import { load } from '../helpers/catalogue-commands.ts';
import { findLinks } from '../helpers/find-links.ts';

const folder = makeSharedFolder();
const sample = join(folder, 'sample');
const site = join(folder, 'site');
const git = (...commands: string[]): string =>
  execFileSync('git', commands, { cwd: sample, encoding: 'utf8' }).trim();

beforeAll(() => {
  expect(colophon(['sample', sample])).toMatchObject({ code: 0 });
  expect(colophon(['build', '--repo', sample, '--out', site])).toMatchObject({ code: 0, stderr: '' });
});

describe('the site of the sample', () => {
  it('has a page, the JSON and the source of every version and draft, at their addresses', async () => {
    const { cards } = await load(sample);
    const labels = cards.flatMap(({ id, versions, draft }) => [
      ...versions.map(({ version }) => `${id}/${version.label}`),
      ...(draft ? [`${id}/draft`] : []),
    ]);
    expect(labels.length).toBeGreaterThan(10);
    for (const label of labels)
      for (const file of ['index.html', 'card.json', 'card.md'])
        expect(existsSync(join(site, 'cards', label, file)), `${label}/${file}`).toBe(true);
    for (const { id } of cards)
      for (const address of [`cards/${id}`, `cards/${id}/history`, `ja/cards/${id}`, `cards/${id}/draft`])
        expect(existsSync(join(site, address, 'index.html')), address).toBe(true);
  });

  it('links only what is there, relatively, naming index.html, and loads nothing from elsewhere', () => {
    const files = new Set(listFiles(site));
    const pages = [...files].filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    const faults = pages.flatMap((page) =>
      findLinks(page, readFileSync(join(site, page), 'utf8')).filter(({ target, kind }) =>
        kind === 'outside-link'
          ? false
          : kind === 'outside-load' || target === undefined || !files.has(target),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('publishes the frozen bytes of every version, and a manifest that agrees with them', () => {
    const manifest = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as {
      commit: string;
      cards: {
        card: string;
        versions: { version: string; commit: string; files: { path: string; sha256: string }[] }[];
      }[];
    };
    expect(manifest.commit).toBe(git('rev-parse', 'HEAD'));
    const hashes = new Set(Object.values(hashFiles(site)));
    for (const { card, versions } of manifest.cards)
      for (const { version, commit, files } of versions) {
        expect(files.length).toBeGreaterThan(0);
        for (const { sha256 } of files) expect(hashes).toContain(sha256);
        const source = readFileSync(join(site, 'cards', card, version, 'card.md'), 'utf8');
        expect(source.trim()).toBe(git('show', `${commit}:cards/${card}/card.md`));
      }
  });

  it('is the same, byte for byte, from another clone, time zone, language and folder, after unrelated tags', () => {
    const copy = join(folder, 'elsewhere/copy');
    execFileSync('git', ['clone', '--quiet', sample, copy]);
    for (const name of ['nightly', 'release/9', 'loan-approval/latest'])
      execFileSync('git', ['tag', name], { cwd: copy });
    for (const [index, environment] of [
      { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    ].entries()) {
      const out = join(folder, `again-${index}`);
      mkdirSync(out);
      expect(colophon(['build', '--out', out], { folder: copy, environment })).toMatchObject({ code: 0 });
      expect(hashFiles(out)).toEqual(hashFiles(site));
    }
  });

  it('warns of an unrecorded tag, and builds the same', () => {
    git('tag', 'loan-approval/v9', 'HEAD~3');
    const out = join(folder, 'warned');
    const { code, stdout } = colophon(['build', '--repo', sample, '--out', out]);
    git('tag', '--delete', 'loan-approval/v9');
    expect([code, stdout]).toEqual([0, expect.stringContaining('tag/unrecorded')]);
    expect(hashFiles(out)).toEqual(hashFiles(site));
  });
});

describe('a tag that was moved', () => {
  it('stops the build, names both sides, and leaves the output as it was', async () => {
    const recorded = (await load(sample)).cards.find(({ id }) => id === 'loan-approval')?.versions[0];
    const before = hashFiles(site);
    const object = git('rev-parse', 'loan-approval/v1');
    git('tag', '--force', 'loan-approval/v1', 'HEAD');
    try {
      const { code, stdout, stderr } = colophon(['build', '--repo', sample, '--out', site]);
      expect(code).toBe(1);
      for (const fact of [
        'tag/moved',
        'loan-approval/v1',
        recorded?.commit,
        recorded?.digest,
        git('rev-parse', 'HEAD'),
      ])
        expect(stdout).toContain(fact);
      expect(stderr).toContain('Nothing was written');
      expect(hashFiles(site)).toEqual(before);

      const out = join(folder, 'kept-going');
      expect(colophon(['build', '--repo', sample, '--out', out, '--keep-going']).code).toBe(1);
      const page = readFileSync(join(out, 'cards/loan-approval/v1/index.html'), 'utf8');
      expect(page).toContain('tag/moved');
      expect(existsSync(join(out, 'cards/loan-approval/v1/card.json'))).toBe(false);
      expect(existsSync(join(out, 'cards/loan-approval/v2/card.json'))).toBe(true);
    } finally {
      git('update-ref', 'refs/tags/loan-approval/v1', object);
    }
  });
});

describe('a faulty draft', () => {
  it('stops the build with its place; kept going, its page shows the problem and the source', () => {
    const copy = join(folder, 'faulty');
    execFileSync('git', ['clone', '--quiet', sample, copy]);
    const card = join(copy, 'cards/email-triage/card.md');
    const text = readFileSync(card, 'utf8').replace('risk_rating: Low', 'risk_rating: low');
    writeFileSync(card, text);
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, 'commit', '--quiet', '-am', 'x'], { cwd: copy });
    const out = join(folder, 'faulty-site');
    const stopped = colophon(['build', '--repo', copy, '--out', out]);
    expect([stopped.code, stopped.stdout]).toEqual([
      1,
      expect.stringMatching(/schema\/not-allowed {2}cards\/email-triage\/card\.md:\d+:\d+/),
    ]);
    expect(existsSync(out)).toBe(false);
    expect(colophon(['build', '--repo', copy, '--out', out, '--keep-going']).code).toBe(1);
    expect(readFileSync(join(out, 'cards/email-triage/draft/index.html'), 'utf8')).toContain(
      'schema/not-allowed',
    );
    expect(existsSync(join(out, 'cards/email-triage/v1/card.json'))).toBe(true);
  });
});
