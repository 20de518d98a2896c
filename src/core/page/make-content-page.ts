import {
  cardAddress,
  catalogueAddress,
  compareAddress,
  historyAddress,
  jsonAddress,
  pdfAddress,
  sourceAddress,
} from '../catalogue/routes.ts';
import { isFrozen } from '../catalogue/select-version.ts';
import { rejectionOf } from '../version/is-rejection.ts';
import { summaryOf } from '../catalogue/content-abstract.ts';
import {
  addressOf,
  isSound,
  makeContext,
  type ContentContext,
  type ContentInput,
} from './content/content-context.ts';
import { makeCardSections } from './content/make-card-sections.ts';
import { makeKeyFacts } from './content/make-key-facts.ts';
import { makeMonitoring } from './content/make-monitoring.ts';
import { makeNotices } from './content/make-notices.ts';
import { makeProvenance } from './content/make-provenance.ts';
import { makeVersions } from './content/make-versions.ts';
import { makeFrame } from './make-frame.ts';
import { nameOf } from './name-of.ts';
import type { SheetEdge } from './make-page-style.ts';
import type { ContentPage, Link, Section } from './page.ts';

/**
 * The page of a card, of one of its versions, or of its draft. Besides the words it reads the settings, the content,
 * and of the card the numbers, statuses and dates of its versions and its own problems.
 */
export function makeContentPage(input: ContentInput): ContentPage {
  const context = makeContext(input);
  const { settings, card, language, words, linkTo } = context;
  const name = nameOf(input);
  const sections = makeSections(context);
  const body = {
    name,
    ...(context.lang !== undefined && { nameLang: context.lang }),
    cardId: card.id,
    keyFacts: makeKeyFacts(context),
    notices: makeNotices(context),
    sections,
  };
  return {
    kind: 'content',
    frame: makeFrame({
      settings,
      language,
      address: (other) => addressOf(input, other),
      title:
        input.place === 'card' ? name : `${name} ${isFrozen(input.content) ? context.label : words.draft}`,
      description: (isSound(input.content) && summaryOf(context.whole, longestDescription)) || '',
      content: body,
      edge: makeEdge(name, context),
    }),
    trail: [
      { label: words.catalogue, href: linkTo(catalogueAddress(language)) },
      {
        label: card.id,
        href: linkTo(cardAddress(language, card.id)),
        isCurrent: input.place === 'card',
      },
      { label: words.history, href: linkTo(historyAddress(language, card.id)) },
      { label: words.compare, href: linkTo(compareAddress(language, card.id)) },
    ],
    trailLabel: words.breadcrumb,
    downloads: makeDownloads(context),
    contents: {
      label: words.onThisPage,
      links: sections.map(({ id, title, kicker, lang }) => ({
        label: kicker === undefined ? title : `${kicker}${words.colon}${title}`,
        href: `#${id}`,
        ...(lang !== undefined && { lang }),
      })),
    },
    ...body,
  };
}

const longestDescription = 200;

function makeSections(context: ContentContext): readonly Section[] {
  const { content, whole, words } = context;
  const ends = [...makeMonitoring(context), makeProvenance(context), makeVersions(context)];
  if (!isSound(content)) return ends;
  if (whole.kind === 'valid') return [...makeCardSections(whole.valid.card, context), ...ends];
  const source: Section = {
    id: 'source',
    title: words.source,
    facts: [],
    blocks: [{ kind: 'source', title: words.source, text: whole.source }],
  };
  return [source, ...ends];
}

function makeDownloads({ content, card, label, words, linkTo, hasPdfs }: ContentContext): readonly Link[] {
  if (!isSound(content)) return [];
  const hasSource = content.files.some(({ path }) => path === 'card.md');
  const isPrinted = hasPdfs && (isFrozen(content) || content.content.kind === 'valid');
  return [
    ...(isPrinted ? [{ label: words.pdf, href: linkTo(pdfAddress(card.id, label)) }] : []),
    { label: words.json, href: linkTo(jsonAddress(card.id, label)) },
    ...(hasSource ? [{ label: words.markdown, href: linkTo(sourceAddress(card.id, label)) }] : []),
  ];
}

function makeEdge(name: string, { card, content, label, words, settings }: ContentContext): SheetEdge {
  const digest = `${content.digest.slice(0, 15)}…`;
  const state = isFrozen(content)
    ? [label, rejectionOf(content.changes) ? words.rejected : words.statuses[content.status]]
    : [words.draftNotFrozen];
  return {
    topLeft: [settings.organisation, settings.title, name].filter((part) => part !== undefined).join(' · '),
    topRight: isFrozen(content) ? '' : words.draftNotFrozen,
    bottomLeft: [card.id, ...state, digest].join(' · '),
  };
}
