import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarker, formatComment } from '../../../../src/core/review/comment/format-comment.ts';
import type { CardReview, Review } from '../../../../src/core/review/review.ts';
import type { LedgerEntry } from '../../../../src/core/version/ledger-entry.ts';
import { hostileText } from '../../../helpers/hostile-text.ts';
import {
  makeCardReview,
  makeChange,
  makeProblem,
  makeReview,
  metricPath,
} from '../../../helpers/make-review.ts';
import { listElements, listReferences, readText, renderComment } from '../../../helpers/render-comment.ts';
import '../../../helpers/seed-properties.ts';

const urls = {
  previewUrl: 'https://preview.example.org/pr-12/',
  repositoryUrl: 'https://forge.example.org/org/cards',
};

const statusEntry = (note: string, by = 'Ada <ada@example.org>'): LedgerEntry => ({
  status: 'v3',
  from: 'PendingReview',
  to: 'Approved',
  digest: `h1:${'0'.repeat(43)}=`,
  at: '2026-03-01T09:00:00Z',
  by,
  note,
});

const freezeEntry: LedgerEntry = {
  freeze: 'v3',
  tag: 'd'.repeat(40),
  commit: 'e'.repeat(40),
  digest: `h1:${'0'.repeat(43)}=`,
  at: '2026-02-01T09:00:00Z',
  by: 'Ada <ada@example.org>',
};

const manyWords = (count: number, word = 'word'): string => `${word} `.repeat(count).trim();

describe('formatComment', () => {
  it('says what changed for the model, the heaviest first, with where to see it', () => {
    const review = makeReview({
      cards: [
        makeCardReview({
          entries: [freezeEntry, statusEntry('All points are met.')],
          changes: [
            makeChange(
              ['intended_uses', 'risk_rating'],
              { kind: 'value', before: 'Medium', after: 'High' },
              'major',
            ),
            makeChange(
              metricPath('Holdout', 'Overall', 'AUC'),
              { kind: 'number', before: 0.82, after: 0.79, direction: 'worse' },
              'major',
              { reason: { kind: 'threshold', threshold: 0.8, outcome: 'lost' } },
            ),
            makeChange(
              ['model_overview', 'model_description'],
              { kind: 'text', before: 'It scores an aplication.', after: 'It scores an application.' },
              'editorial',
            ),
          ],
        }),
      ],
      problems: [makeProblem(), makeProblem({ severity: 'warning', line: 9 })],
    });
    expect(formatComment(review, urls)).toMatchInlineSnapshot(`
      "<!-- colophon-review -->
      ## Model card review

      1 card changed; **1 error**, 1 warning.

      | Card | Weight | Risk | Changes | Next version | Findings |
      | --- | --- | --- | --- | --- | --- |
      | Loan approval<br><code>loan-approval</code> | **Major** | Medium → **High** | 2 major, 1 editorial, 2 ledger entries | v4 | **1 error**, 1 warning |

      ### Findings

      - **Error** <a href="https://forge.example.org/org/cards/blob/cccccccccccccccccccccccccccccccccccccccc/cards/loan-approval/card.md#L4">cards/loan-approval/card.md:4</a> <code>schema/unknown-field</code><br>There is no field “model&#95;ower”. Write model&#95;owner if that is meant.
      - **Warning** <a href="https://forge.example.org/org/cards/blob/cccccccccccccccccccccccccccccccccccccccc/cards/loan-approval/card.md#L9">cards/loan-approval/card.md:9</a> <code>schema/unknown-field</code><br>There is no field “model&#95;ower”. Write model&#95;owner if that is meant.

      ### Loan approval

      <a href="https://preview.example.org/pr-12/cards/loan-approval/draft/index.html">Page</a> · <a href="https://preview.example.org/pr-12/cards/loan-approval/draft/loan-approval-draft.pdf">PDF</a> · <a href="https://preview.example.org/pr-12/cards/loan-approval/compare/v3...draft/index.html">Compared with v3</a>

      | Field | Before | After |
      | --- | --- | --- |
      | **Major** | | |
      | Risk rating | Medium | High |
      | Evaluation › Holdout › Overall › AUC | 0.82 | 0.79 (−0.03, worse)<br><em>no longer meets its threshold of 0.8</em> |
      | **Editorial** | | |
      | Model description | It scores an <del>aplication</del>. | It scores an <ins>application</ins>. |

      Ledger:

      - v3 frozen by Ada, 2026-02-01
      - v3 PendingReview → Approved by Ada, 2026-03-01: “All points are met.”

      <sub>Compared <code>cccccccccc</code> with <code>aaaaaaaaaa</code>.</sub>
      "
    `);
  });

  it('begins with the mark by which a job finds its comment', () => {
    expect(formatComment(makeReview()).split('\n')[0]).toBe(commentMarker);
  });

  it('says that no card is touched, and what is wrong all the same', () => {
    const nothing = readText(renderComment(formatComment(makeReview())));
    expect(nothing).toContain('No model card is touched.');
    const found = formatComment(makeReview({ problems: [makeProblem()] }), urls);
    expect(found).toContain('No model card is touched; **1 error**.');
    expect(found).toContain(`/blob/${'c'.repeat(40)}/cards/loan-approval/card.md#L4"`);
  });

  it('tells sides that cannot be read, and cards that came or went', () => {
    const body = renderComment(
      formatComment(
        makeReview({
          cards: [
            makeCardReview({ id: 'a', after: 'unreadable' }),
            makeCardReview({ id: 'b', before: 'unreadable' }),
            makeCardReview({
              id: 'c',
              what: 'removed',
              after: 'absent',
              weight: 'major',
              proposed: undefined,
            }),
            makeCardReview({ id: 'd', what: 'added', before: 'absent', newest: undefined }),
          ],
        }),
        urls,
      ),
    );
    expect(readText(body)).toContain('2 cards changed, 1 added and 1 removed.');
    expect([...body.querySelectorAll('tbody td:nth-child(2)')].map(readText)).toEqual([
      'not compared: it cannot be read',
      'not compared: it could not be read before',
      'Major, removed',
      'added',
    ]);
  });

  it('links to the draft’s pages, or to those of the version where no draft is left', () => {
    const changes = [makeChange(['tags', { entry: 'x' }], { kind: 'value', before: undefined, after: 'x' })];
    const linksOf = (card: CardReview): string[] =>
      [...renderComment(formatComment(makeReview({ cards: [card] }), urls)).querySelectorAll('a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
    const site = 'https://preview.example.org/pr-12/cards/loan-approval';
    expect(linksOf(makeCardReview({ changes }))).toEqual([
      `${site}/draft/index.html`,
      `${site}/draft/loan-approval-draft.pdf`,
      `${site}/compare/v3...draft/index.html`,
    ]);
    expect(linksOf(makeCardReview({ changes, proposed: undefined }))).toEqual([
      `${site}/v3/index.html`,
      `${site}/v3/loan-approval-v3.pdf`,
    ]);
    expect(linksOf(makeCardReview({ changes, after: 'faulty' }))).toEqual([]);
  });

  it('links nowhere but to the addresses that it was given, whatever a path holds', () => {
    const problems = [makeProblem({ file: 'cards/a/"><img src=x>/é ?#|.md', line: 1 })];
    const card = makeReview({ problems });
    const [link, ...more] = renderComment(formatComment(card, urls)).querySelectorAll('a');
    expect(more).toEqual([]);
    expect(link?.getAttribute('href')).toBe(
      `https://forge.example.org/org/cards/blob/${'c'.repeat(40)}/cards/a/%22%3E%3Cimg%20src%3Dx%3E/%C3%A9%20%3F%23%7C.md#L1`,
    );
    for (const repositoryUrl of ['javascript:alert(1)', 'git@forge.example.org:a/b', 'data:text/html,x', ''])
      expect(renderComment(formatComment(card, { repositoryUrl })).querySelectorAll('a')).toHaveLength(0);
  });

  it('folds a long text, and marks in it what changed', () => {
    const before = `${manyWords(20)} first ${manyWords(20)} ${manyWords(40, 'old')} ${manyWords(20)}`;
    const change = makeChange(
      ['intended_uses', 'limitations'],
      {
        kind: 'text',
        before,
        after: before.replace('first', 'second\n\n</details>').replaceAll('old', 'new'),
      },
      'minor',
    );
    const body = renderComment(formatComment(makeReview({ cards: [makeCardReview({ changes: [change] })] })));
    const [folded, ...more] = body.querySelectorAll('details');
    expect([more.length, folded?.hasAttribute('open')]).toEqual([0, false]);
    const marked = (mark: string): string[] => [...folded!.querySelectorAll(mark)].map(readText);
    expect(marked('del')).toEqual(['first', manyWords(40, 'old')]);
    expect(marked('ins')).toEqual(['second</details>', manyWords(40, 'new')]);
    expect(body.querySelector('td del')?.textContent).toBe('first');
  });

  /** Whatever it holds, no cell has to be folded for it. */
  const shortHostileText = hostileText.map((text) => text.slice(0, 60));

  const everywhere = (text: string): Review =>
    makeReview({
      cards: [
        makeCardReview({
          name: `x${text}`,
          entries: [statusEntry(text, text)],
          changes: [
            makeChange(
              ['additional_information', 'custom_details', text],
              { kind: 'value', before: text, after: `${text} more` },
              'major',
            ),
            makeChange(
              ['intended_uses', 'limitations'],
              {
                kind: 'text',
                before: `${text} ${manyWords(60, 'old')}`,
                after: `${manyWords(60, 'new')} ${text}`,
              },
              'major',
            ),
            makeChange(
              metricPath(text, text, text),
              { kind: 'number', before: 1, after: 2, direction: 'better' },
              'minor',
              { metric: { type: 'number', unit: text } },
            ),
            makeChange(
              [],
              {
                kind: 'file',
                before: { path: text, sha256: 'a'.repeat(64), size: 1 },
                after: { path: `${text}/${text}`, sha256: 'a'.repeat(64), size: 1 },
              },
              'minor',
            ),
          ],
        }),
      ],
      problems: [makeProblem({ message: text, hint: text, file: `cards/${text}`, version: text })],
    });

  it('is the same page whatever stands in a card, and nothing of it acts', () => {
    const page = (text: string): HTMLElement => renderComment(formatComment(everywhere(text), urls));
    const harmless = listElements(page('x'));
    fc.assert(
      fc.property(shortHostileText, (text) => {
        const body = page(text);
        expect(listElements(body)).toEqual(harmless);
        expect(listReferences(body)).toEqual([]);
        expect(body.innerHTML).not.toMatch(/<!--(?! colophon-review -->)/);
        for (const { attributes } of body.querySelectorAll('*'))
          for (const { name, value } of attributes)
            expect(`${name} ${value}`).toMatch(
              /^(valign top|href https:\/\/(preview|forge)\.example\.org\/)/,
            );
      }),
      { numRuns: 150 },
    );
  });

  it('has no line that a stranger’s text begins', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of formatComment(everywhere(text)).split('\n'))
          expect(line).toMatch(
            /^$|^(<!-- colophon-review -->|<details><summary>|<sub>|## |### |\| |- |Ledger:|1 card )/,
          );
      }),
      { numRuns: 50 },
    );
  });

  describe('where not all fits', () => {
    const heavy = (count: number, size = 30): CardReview =>
      makeCardReview({
        changes: (['major', 'minor', 'editorial'] as const).flatMap((weight) =>
          Array.from({ length: count }, (_, index) =>
            makeChange(
              ['additional_information', 'custom_details', `${weight} ${index}`],
              { kind: 'text', before: manyWords(size, '審査|'), after: manyWords(size, '審査@') },
              weight,
            ),
          ),
        ),
      });

    it('keeps the limit at any size, whole to the last tag, and leaves out the least weighty', () => {
      const cards = [
        heavy(40),
        ...Array.from({ length: 20 }, (_, index) => makeCardReview({ id: `c${index}` })),
      ];
      const problems = Array.from({ length: 30 }, (_, line) => makeProblem({ line: line + 1 }));
      const review = makeReview({ cards, problems });
      fc.assert(
        fc.property(fc.integer({ min: 1_000, max: 70_000 }), (limit) => {
          const comment = formatComment(review, { ...urls, limit });
          expect(comment.length + comment.split('\n').length - 1).toBeLessThanOrEqual(limit);
          for (const tag of ['details', 'table', 'tr', 'td', 'summary', 'a', 'code', 'del', 'ins', 'sub'])
            expect(comment.split(new RegExp(`<${tag}[ >]`)).length).toBe(comment.split(`</${tag}>`).length);
          const shown = (weight: string): number =>
            comment.split(new RegExp(`\n\\| [^|]*${weight} \\d`)).length - 1;
          if (shown('minor') > 0) expect(shown('major')).toBe(40);
          if (shown('editorial') > 0) expect(shown('minor')).toBe(40);
          expect(renderComment(comment).lastElementChild?.localName).toBe('p');
        }),
        { numRuns: 30 },
      );
    });

    it('counts what it left out', () => {
      const comment = formatComment(makeReview({ cards: [heavy(400)] }));
      const body = renderComment(comment);
      const shown = [...body.querySelectorAll('tbody td:first-child')].map(readText);
      const count = (weight: string): number => shown.filter((text) => text.includes(`${weight} `)).length;
      const left = /Left out for want of room: (.*)\./.exec(readText(body))?.[1] ?? '';
      const leftOf = (weight: string): number =>
        Number(new RegExp(`(\\d+) ${weight} change`).exec(left)?.[1] ?? 0);
      for (const weight of ['major', 'minor', 'editorial']) expect(count(weight) + leftOf(weight)).toBe(400);
      expect(count('major')).toBeGreaterThan(0);
      expect(count('minor')).toBe(0);
    });

    it('shows every card’s line before light changes, for 500 cards too', () => {
      const cards = Array.from({ length: 500 }, (_, index) => ({ ...heavy(1), id: `card-${index}` }));
      const comment = formatComment(makeReview({ cards }), urls);
      expect(comment.length).toBeLessThanOrEqual(65_535);
      expect(comment.length).toBeGreaterThan(60_000);
      const ids = [...renderComment(comment).querySelectorAll('table:first-of-type code')].map(readText);
      expect(ids.slice(0, 3)).toEqual(['card-0', 'card-1', 'card-2']);
      expect(comment).toMatch(/Left out for want of room: .*\d+ editorial changes/);
    });

    it('is never more than 65,535 characters, or four bytes for each', () => {
      const comment = formatComment(makeReview({ cards: [heavy(20, 3000)] }), urls);
      expect(comment.length).toBeLessThanOrEqual(65_535);
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(4 * 65_536);
    });
  });

  it('is the same for the same review', () => {
    expect(formatComment(everywhere('a'), urls)).toBe(formatComment(everywhere('a'), urls));
  });
});
