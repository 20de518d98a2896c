import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import cardSchema from '#schemas/card/v1.json' with { type: 'json' };
import type { Card } from '../../../src/core/card/card.ts';
import type { CatalogueCard, Draft, FrozenVersion } from '../../../src/core/catalogue/catalogue.ts';
import type { PageLanguage } from '../../../src/core/catalogue/routes.ts';
import { currentOf } from '../../../src/core/catalogue/select-version.ts';
import { makeContentPage } from '../../../src/core/page/make-content-page.ts';
import type { Block, ContentPage } from '../../../src/core/page/page.ts';
import { loanCard, smallCard } from '../../helpers/make-cards.ts';
import {
  makeCatalogue,
  makeCatalogueCard,
  makeContent,
  makeDraft,
  makeFaulty,
  makeProblem,
  makeVersion,
} from '../../helpers/make-catalogue.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const { settings, cards } = sampleCatalogue();

function pageOf(
  card: CatalogueCard,
  content: FrozenVersion | Draft | undefined = currentOf(card),
  place: 'card' | 'own' = 'card',
  language: PageLanguage = 'en',
): ContentPage {
  if (!content) throw new TypeError(`${card.id} has no content.`);
  return makeContentPage({ settings, card, content, language, place, hasPdfs: true });
}

const cardOf = (id: string): CatalogueCard => {
  const card = cards.find((candidate) => candidate.id === id);
  if (!card) throw new TypeError(`There is no card ${id}.`);
  return card;
};

const oneCard = (card: Card): CatalogueCard =>
  makeCatalogueCard('one', [makeVersion('one', 'v1', makeContent('one', card), { status: 'Approved' })]);

const keyFactsOf = (page: ContentPage) =>
  page.keyFacts.map(({ label, values }) => [label, ...values.map(({ text }) => text)]);

const tableOf = (page: ContentPage, title: string): string[][] => {
  const block = page.sections.flatMap(({ blocks }) => blocks).find((found) => found.title === title);
  if (block?.kind !== 'table') throw new TypeError(`There is no table ${title}.`);
  return block.rows.map((row) =>
    row.map((cell) =>
      cell.kind === 'number'
        ? `${cell.number.sign}${cell.number.whole}.${cell.number.fraction}|${cell.padding}`
        : cell.kind === 'values'
          ? cell.values.map(({ text }) => text).join(', ')
          : 'drawing',
    ),
  );
};

describe('the first screen', () => {
  it('says risk, status, owner, version and what the model is for', () => {
    const page = pageOf(cardOf('loan-approval'));
    expect(keyFactsOf(page)).toEqual([
      ['Risk', 'High'],
      ['Status', 'Approved'],
      ['Owner', 'Retail Credit Risk'],
      ['Version', 'v2'],
    ]);
    expect(page.keyFacts.at(-1)?.values[0]?.aside).toBe('frozen 1 March 2026 (Asia/Tokyo)');
    const [first] = page.sections;
    expect(first?.title).toBe('Intended uses');
    expect(first?.blocks[0]).toMatchObject({ kind: 'prose', title: undefined });
  });

  it('says what is missing instead of hiding it', () => {
    const page = pageOf(cardOf('churn-warning'));
    const [risk, , owner] = page.keyFacts.map(({ values }) => values[0]);
    expect(risk).toMatchObject({ text: 'Not rated', isMissing: true, mark: { shape: 'question' } });
    expect(owner).toMatchObject({ text: 'Not stated', isMissing: true });
    const missing = page.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'missing');
    expect(missing).toHaveLength(2);
  });

  it('gives each risk and each status a shape of its own', () => {
    const shapes = (['High', 'Medium', 'Low', 'Unknown'] as const).map(
      (risk_rating) =>
        pageOf(oneCard({ intended_uses: { risk_rating } })).keyFacts[0]?.values[0]?.mark?.shape,
    );
    expect(shapes).toEqual(['full', 'half', 'empty', 'question']);
  });
});

describe('notices', () => {
  const titles = (page: ContentPage): string[] => page.notices.map(({ title }) => title);

  it('lead from another version to the current one', () => {
    const card = cardOf('loan-approval');
    const page = pageOf(card, card.versions[2], 'own');
    expect(page.notices).toMatchObject([
      { title: 'v3 is not the card’s current version.', isScreenOnly: true, link: { href: '../index.html' } },
    ]);
  });

  it('say that a version is archived', () => {
    const card = cardOf('loan-approval');
    expect(titles(pageOf(card, card.versions[0], 'own'))[0]).toBe('v1 is archived.');
  });

  it('say on a draft that it is not frozen, and print so on every sheet', () => {
    const card = cardOf('loan-approval');
    const page = pageOf(card, card.draft, 'own');
    expect(titles(page)).toEqual(['Draft, not frozen.']);
    expect(page.frame.style).toContain('@top-right { content: "Draft, not frozen"');
  });

  it('say on the current version that a draft waits', () => {
    expect(titles(pageOf(cardOf('loan-approval')))).toEqual(['A draft holds changes that are not frozen.']);
  });
});

describe('faults', () => {
  it('show of a moved tag its problem and nothing that it holds', () => {
    const card = cardOf('claims-triage');
    const page = pageOf(card, card.versions[0], 'own');
    expect(page.notices[0]).toMatchObject({ kind: 'problem', problems: [{ code: 'tag/moved' }] });
    expect(page.name).toBe('claims-triage');
    expect(page.downloads).toEqual([]);
    expect(JSON.stringify(page)).not.toContain('Churn');
    expect(JSON.stringify(page)).not.toContain('"href":"card.md"');
  });

  it('show of a card that cannot be read its source and the place of the problem', () => {
    const page = pageOf(cardOf('broken-card'));
    expect(page.notices[0]).toMatchObject({
      kind: 'problem',
      problems: [{ code: 'card/yaml', place: 'cards/broken-card/card.md:3:7' }],
    });
    expect(page.sections[0]?.blocks[0]).toMatchObject({ kind: 'source' });
  });

  it('are not told twice', () => {
    expect(pageOf(cardOf('broken-card')).notices.filter(({ kind }) => kind === 'problem')).toHaveLength(1);
  });

  it('of the ledger stand on every page of the card', () => {
    const problem = makeProblem('ledger/order', 'The ledger is out of order.');
    const card = makeCatalogueCard(
      'one',
      [makeVersion('one', 'v1', makeContent('one', smallCard))],
      undefined,
      [problem],
    );
    expect(pageOf(card).notices[0]).toMatchObject({ kind: 'problem', problems: [{ code: 'ledger/order' }] });
  });
});

describe('metrics', () => {
  const page = pageOf(cardOf('loan-approval'));

  it('say whether a target was met, in words', () => {
    expect(tableOf(page, 'Discrimination').map((row) => row.slice(-2))).toEqual([
      ['at least 0.8', 'Met'],
      ['at least 0.8', 'Not met'],
      ['at least 0.8', 'Met'],
    ]);
  });

  it('stand one below the other at the decimal point', () => {
    expect(tableOf(page, 'Discrimination').map((row) => row[2])).toEqual(['0.853|0', '0.79|00', '0.8415|']);
  });

  it('judge nothing without a direction', () => {
    const metric = { name: 'Drift', type: 'number' as const, value: 3, threshold: 2 };
    const card = oneCard({
      evaluation_details: [{ name: 'E', metric_groups: [{ name: 'G', metric_data: [metric] }] }],
    });
    expect(tableOf(pageOf(card), 'G')).toEqual([['Drift', '3.|', 'threshold 2']]);
  });

  it('are met at the threshold itself, from either side', () => {
    const metric = (name: string, isHigher: boolean) =>
      ({ name, type: 'number', value: 2, threshold: 2, higher_is_better: isHigher }) as const;
    const group = { name: 'G', metric_data: [metric('a', true), metric('b', false)] };
    const card = oneCard({ evaluation_details: [{ name: 'E', metric_groups: [group] }] });
    expect(tableOf(pageOf(card), 'G').map((row) => row.at(-1))).toEqual(['Met', 'Met']);
  });
});

describe('languages', () => {
  it('mark the words of a card that are not in the language of the page', () => {
    const page = pageOf(cardOf('demand-forecast'), undefined, 'card', 'en');
    expect(page.frame.language).toBe('en');
    expect(page.nameLang).toBe('ja');
    expect(page.frame.hasJapanese).toBe(true);
    const prose = page.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is Block & { kind: 'prose' } => block.kind === 'prose');
    expect(prose.every(({ lang }) => lang === 'ja')).toBe(true);
  });

  it('are not marked where they are the same', () => {
    expect(JSON.stringify(pageOf(cardOf('demand-forecast'), undefined, 'card', 'ja').sections)).not.toContain(
      '"lang"',
    );
  });

  it('need no fonts for Japanese where there is none', () => {
    expect(pageOf(cardOf('loan-approval')).frame.hasJapanese).toBe(false);
  });

  it('lead to the same page in the other language', () => {
    const card = cardOf('loan-approval');
    const { languages } = pageOf(card, card.versions[0], 'own').frame;
    expect(languages.map(({ href }) => href)).toEqual([
      'index.html',
      '../../../ja/cards/loan-approval/v1/index.html',
    ]);
  });
});

it('shows every field of the schema', () => {
  const marks: string[] = [];
  const card = fill(cardSchema as unknown as Node, 'card', marks) as Card;
  const evaluations = (card.evaluation_details ?? []).map((evaluation) => ({
    ...evaluation,
    metric_groups: loanCard.evaluation_details?.[0]?.metric_groups ?? [],
  }));
  const page = JSON.stringify(pageOf(oneCard({ ...card, language: 'en', evaluation_details: evaluations })));
  expect(marks.length).toBeGreaterThan(90);
  expect(marks.filter((mark) => !page.includes(mark))).toEqual([]);
});

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
}

/** A value with a mark of its own in each field of text. */
function fill(node: Node, path: string, marks: string[]): unknown {
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1) ?? '';
    if (name === 'metricGroup') return undefined;
    if (name === 'link') return `https://example.org/${mark(path, marks)}`;
    return fill((cardSchema.$defs as unknown as Record<string, Node>)[name] as Node, path, marks);
  }
  if (node.type === 'array') return node.items ? [fill(node.items, path, marks)] : [];
  if (node.properties) {
    return Object.fromEntries(
      Object.entries(node.properties).map(([key, field]) => [key, fill(field, `${path}-${key}`, marks)]),
    );
  }
  if (node.type === 'object') return { custom: mark(path, marks) };
  if (node.enum) return node.enum[0];
  if (node.type === 'number' || node.type === 'integer') return 42;
  return mark(path, marks);
}

function mark(path: string, marks: string[]): string {
  const text = `M${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
  if (!/-(language|schema|metric_groups)$/.test(path)) marks.push(text);
  return text;
}

it('gives the same page for the same input, and holds nothing but JSON', () => {
  const page = pageOf(cardOf('loan-approval'));
  expect(JSON.stringify(pageOf(cardOf('loan-approval')))).toBe(JSON.stringify(page));
  expect(JSON.parse(JSON.stringify(page))).toEqual(JSON.parse(JSON.stringify(structuredClone(page))));
});

it('allows by its policy only the style that it carries', () => {
  const { policy, style } = pageOf(cardOf('loan-approval')).frame;
  expect(policy).toContain(
    `style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  expect(policy).not.toContain('unsafe');
});

it('takes the names that an author gave as words, whatever they are called', () => {
  const details = JSON.parse('{"__proto__": "one", "constructor": "two", "1": "three"}') as Record<
    string,
    string
  >;
  const page = JSON.stringify(pageOf(oneCard({ additional_information: { custom_details: details } })));
  for (const word of ['one', 'two', 'three', '__proto__', 'constructor']) expect(page).toContain(`"${word}"`);
});

it('is short where a card has very many versions', () => {
  const versions = Array.from({ length: 300 }, (_, place) =>
    makeVersion('many', `v${place + 1}`, makeContent('many', smallCard)),
  );
  expect(JSON.stringify(pageOf(makeCatalogueCard('many', versions)).sections.at(-1)).length).toBeLessThan(
    8000,
  );
});

it('has a page for a draft that cannot be read beside sound versions', () => {
  const faulty = makeDraft(
    'one',
    makeFaulty('no card', [makeProblem('card/front-matter', 'There is no front matter.')]),
  );
  const card = makeCatalogueCard('one', [makeVersion('one', 'v1', makeContent('one', smallCard))], faulty);
  expect(pageOf(card, faulty, 'own').sections[0]?.id).toBe('source');
  expect(makeCatalogue([card]).cards).toHaveLength(1);
});
