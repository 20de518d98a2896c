import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { colophon, listFiles, makeSharedFolder } from '../helpers/built-sample.ts';
import { load } from '../helpers/catalogue-commands.ts';
import { readPdf } from '../helpers/read-pdf.ts';

const folder = makeSharedFolder();
const sample = join(folder, 'sample');
const site = join(folder, 'site');
const pdfOf = (card: string, label: string): string =>
  join(site, 'cards', card, label, `${card}-${label}.pdf`);

beforeAll(() => {
  expect(colophon(['sample', sample])).toMatchObject({ code: 0 });
  const built = colophon(['build', '--repo', sample, '--out', site, '--pdf']);
  expect(built).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Built .* PDFs \(printed by/),
  });
});

describe('the PDFs of the sample', () => {
  it('are one for each version and draft, each linked by its page', async () => {
    const { cards } = await load(sample);
    const expected = cards.flatMap(({ id, versions, draft }) => [
      ...versions.map(({ version }) => `cards/${id}/${version.label}/${id}-${version.label}.pdf`),
      ...(draft ? [`cards/${id}/draft/${id}-draft.pdf`] : []),
    ]);
    expect(listFiles(site).filter((path) => path.endsWith('.pdf'))).toEqual(expected.toSorted());
    for (const path of expected) {
      const [, , , name = ''] = path.split('/');
      expect(readFileSync(join(site, path.replace(name, 'index.html')), 'utf8')).toContain(`href="${name}"`);
    }
  });

  it('are tagged, titled, in the card’s language, with outline, footer, embedded fonts and their own source', async () => {
    const { cards } = await load(sample);
    for (const { id, versions } of cards)
      for (const { version, digest, freeze, content } of versions) {
        const pdf = await readPdf(pdfOf(id, version.label));
        expect(pdf.isTagged).toBe(true);
        expect(pdf.outline.length).toBeGreaterThan(4);
        expect(pdf.pages).toBeGreaterThan(1);
        expect(pdf.info['Title']).toContain(version.label);
        expect(pdf.info['Language']).toBe(content.facts.language ?? 'none');
        expect(pdf.info['CreationDate']).toBe(`D:${freeze.at.replaceAll(/[-:TZ]/g, '')}Z`);
        expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
        const text = pdf.text.replaceAll(/\s/g, '');
        for (const part of [
          id,
          version.label,
          digest.slice(0, 10),
          `1/${pdf.pages}`,
          `${pdf.pages}/${pdf.pages}`,
        ])
          expect(text).toContain(part);
        const source = readFileSync(join(site, 'cards', id, version.label, 'card.md'), 'utf8');
        expect(pdf.attachments['card.md']?.text).toBe(source);
      }
  });

  it('give the text of the Japanese card back, and its figure', async () => {
    const { text, fonts } = await readPdf(pdfOf('denryoku-juyo-yosoku', 'v1'));
    for (const words of [
      '電力需要予測',
      '想定される用途',
      '翌日計画における供給力',
      'ビジネス上の問題',
      '承認済み',
    ])
      expect(text).toContain(words);
    expect(fonts.some(({ name }) => name.includes('IBMPlexSansJP'))).toBe(true);
  });

  it('say on every page of a draft that it is not frozen, and on no page of a version', async () => {
    const draft = await readPdf(pdfOf('email-triage', 'draft'));
    expect(draft.text.split('Draft, not frozen').length - 1).toBeGreaterThanOrEqual(draft.pages);
    const version = await readPdf(pdfOf('email-triage', 'v1'));
    expect(version.text).not.toContain('Draft, not frozen');
  });

  it('have the same bytes when they are printed alone', () => {
    const out = join(folder, 'alone');
    const { code, stdout } = colophon(
      ['print', 'loan-approval@2', 'email-triage@draft', '--repo', sample, '--out', out],
      {
        environment: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' },
      },
    );
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 2]);
    for (const [card, label] of [
      ['loan-approval', 'v2'],
      ['email-triage', 'draft'],
    ] as const) {
      const path = `cards/${card}/${label}/${card}-${label}.pdf`;
      expect(readFileSync(join(out, path)).equals(readFileSync(join(site, path)))).toBe(true);
    }
  });

  it('name what is not there to be printed, and the browser that cannot start', () => {
    expect(colophon(['print', 'loan-approval@v9', '--repo', sample, '--out', folder])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('It has v1, v2, v3'),
    });
    expect(colophon(['print', '--repo', sample, '--browser', '/nowhere/chrome'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('/nowhere/chrome'),
    });
  });
});
