import { expect, it } from 'vitest';
import type { CatalogueCard, Draft, FrozenVersion } from '../../../src/core/catalogue/catalogue.ts';
import { monitorKinds } from '../../../src/core/monitoring/monitoring.ts';
import { makePage } from '../../../src/core/page/make-page.ts';
import { makeFile } from '../../../src/core/page/plan-files.ts';
import { planOutput } from '../../../src/core/output/plan-output.ts';
import type { Status } from '../../../src/core/version/ledger-entry.ts';
import { smallCard } from '../../helpers/make-cards.ts';
import {
  makeCatalogue,
  makeCatalogueCard,
  makeContent,
  makeDraft,
  makeProblem,
  makeVersion,
} from '../../helpers/make-catalogue.ts';
import { choose, makeRandom, type Random } from '../../helpers/make-random.ts';

const statuses: readonly Status[] = ['Draft', 'PendingReview', 'Approved', 'Archived'];
const ids = ['loan-approval', 'demand-forecast'];

/** What stands at a moment of a made-up history. */
interface State {
  readonly cards: Map<string, CatalogueCard>;
  settings: { title?: string; language?: string; time_zone?: string };
}

const makeName = (random: Random): string => choose(random, ['One', 'Two', '三', 'Four & five']);

function makeRandomContent(id: string, random: Random) {
  const { model_overview: overview, intended_uses: uses, ...card } = smallCard;
  const rating = choose(random, ['High', 'Low', 'Unknown'] as const);
  return makeContent(
    id,
    {
      ...card,
      model_overview: { ...overview, model_name: makeName(random), model_owner: makeName(random) },
      intended_uses: { ...uses, risk_rating: rating, intended_uses: `For *${makeName(random)}*.` },
    },
    random(3) === 0 ? ['figures/a.png'] : [],
  );
}

/** One thing that happens to a catalogue. */
const steps: readonly ((state: State, random: Random) => void)[] = [
  function freeze({ cards }, random) {
    const id = choose(random, ids);
    const card = cards.get(id);
    const versions = card?.versions ?? [];
    const at = `2026-0${1 + random(9)}-01T09:00:00Z`;
    const status = choose(random, statuses);
    const next = makeVersion(id, `v${versions.length + 1}`, makeRandomContent(id, random), { at, status });
    replace(cards, id, [...versions, next], undefined);
  },
  function changeStatus({ cards }, random) {
    const card = cards.get(choose(random, ids));
    const version = card && card.versions.length > 0 ? choose(random, card.versions) : undefined;
    if (!card || !version) return;
    const again = makeVersion(card.id, version.version.label, version.content.read(), {
      at: version.freeze.at,
      status: choose(random, statuses),
    });
    replace(
      cards,
      card.id,
      card.versions.map((one) => (one === version ? again : one)),
      card.draft,
    );
  },
  function edit({ cards }, random) {
    const id = choose(random, ids);
    replace(cards, id, cards.get(id)?.versions ?? [], makeDraft(id, makeRandomContent(id, random)));
  },
  function sign({ cards }, random) {
    const card = cards.get(choose(random, ids));
    if (!card) return;
    const by = choose(random, ['aiko@example.org', 'ben@example.org']);
    const signatures = {
      entries: card.ledger.entries.map(() => (random(2) === 0 ? by : undefined)),
      tags: card.versions.map(() => (random(2) === 0 ? by : undefined)),
    };
    cards.set(card.id, { ...card, signatures });
  },
  function monitor({ cards }, random) {
    const card = cards.get(choose(random, ids));
    if (!card) return;
    const at = `2026-06-0${1 + random(9)}`;
    const kind = choose(random, monitorKinds);
    const check = choose(random, ['baseline_drift_check', 'bias_drift_check', '?']);
    const file = { path: `monitoring/${at}.json`, sha256: `${random(10)}` };
    const run = { at, files: [file], violationCount: 1, violations: [{ check }] };
    cards.set(card.id, { ...card, monitoring: { monitors: [{ kind, folder: '', runs: [run] }] } });
  },
  function damage({ cards }, random) {
    const card = cards.get(choose(random, ids));
    const version = card?.versions.at(-1);
    if (!card || !version) return;
    const { label } = version.version;
    const problem = makeProblem('tag/moved', `The tag of ${label} was moved.`, {
      card: card.id,
      version: label,
    });
    const broken = { ...version, problems: [problem] };
    replace(cards, card.id, [...card.versions.slice(0, -1), broken], card.draft);
  },
  function changeSettings(state, random) {
    state.settings = {
      title: choose(random, ['Cards', 'モデルカード']),
      time_zone: choose(random, ['UTC', 'Asia/Tokyo']),
    };
  },
];

function replace(
  cards: State['cards'],
  id: string,
  versions: readonly FrozenVersion[],
  draft: Draft | undefined,
): void {
  cards.set(
    id,
    makeCatalogueCard(
      id,
      versions,
      draft,
      versions.flatMap(({ problems }) => problems),
    ),
  );
}

it('gives the same key to nothing that differs, through 200 random histories', () => {
  const made = new Map<string, string>();
  let again = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const random = makeRandom(seed);
    const state: State = { cards: new Map(), settings: {} };
    for (let step = 0; step < 5; step += 1) {
      choose(random, steps)(state, random);
      const catalogue = makeCatalogue([...state.cards.values()], state.settings);
      const { pages, files } = planOutput(catalogue, { version: '1.0.0', browser: 'bundled 1' });
      for (const { address, key, plan } of pages) {
        if (plan.kind === 'guide' && seed > 5) continue;
        compare(`page ${key}`, JSON.stringify(makePage(plan)), address);
      }
      for (const { address, key, plan } of files)
        if (plan.kind !== 'copy') compare(`file ${key}`, makeFile(plan), address);
    }
  }
  // Else nothing was compared.
  expect(again).toBeGreaterThan(2000);

  function compare(key: string, text: string, address: string): void {
    const before = made.get(key);
    if (before === undefined) made.set(key, text);
    else {
      again += 1;
      if (before !== text) expect(text, address).toBe(before);
    }
  }
});

it('prints a version again only for what its own page says of it', () => {
  const random = makeRandom(7);
  const first = makeVersion('loan-approval', 'v1', makeRandomContent('loan-approval', random));
  const second = makeVersion('loan-approval', 'v2', makeRandomContent('loan-approval', random));
  const keysOf = (card: CatalogueCard, settings = {}, browser = 'bundled 1') =>
    new Map(
      planOutput(makeCatalogue([card], settings), { version: '1.0.0', browser }).prints.map(
        ({ job, key }) => [job.label, key],
      ),
    );
  const alone = keysOf(makeCatalogueCard('loan-approval', [first]));
  const both = keysOf(makeCatalogueCard('loan-approval', [first, second]));
  expect(both.get('v1')).toBe(alone.get('v1'));
  const approved = makeVersion('loan-approval', 'v2', second.content.read(), { status: 'Approved' });
  const later = keysOf(makeCatalogueCard('loan-approval', [first, approved]));
  expect(later.get('v1')).toBe(alone.get('v1'));
  expect(later.get('v2')).not.toBe(both.get('v2'));
  const card = makeCatalogueCard('loan-approval', [first]);
  expect(keysOf(card, { title: 'Others' }).get('v1')).not.toBe(alone.get('v1'));
  expect(keysOf(card, {}, 'bundled 2').get('v1')).not.toBe(alone.get('v1'));
  const signed = { ...card, signatures: { entries: [undefined], tags: ['aiko@example.org'] } };
  expect(keysOf(signed).get('v1')).not.toBe(alone.get('v1'));
});
