import type { CardSignatures } from '../catalogue/card-signatures.ts';
import type { Catalogue, CatalogueCard } from '../catalogue/catalogue.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import { listSignatureProblems } from './signature-problems.ts';
import type { SignatureReport } from './signature.ts';

/** The catalogue with what its signatures prove, and with what is wrong with them. */
export function addSignatures(catalogue: Catalogue, reports: readonly SignatureReport[]): Catalogue {
  const problems = listSignatureProblems(reports, catalogue.cards, catalogue.settings);
  const byCard = Map.groupBy(reports, ({ card }) => card);
  const cards = catalogue.cards.map((card): CatalogueCard => {
    const own = problems.filter((problem) => problem.card === card.id);
    return {
      ...card,
      signatures: collectSigners(card, byCard.get(card.id) ?? []),
      problems: own.length === 0 ? card.problems : sortProblems([...card.problems, ...own]),
    };
  });
  return { ...catalogue, cards, problems: sortProblems([...catalogue.problems, ...problems]) };
}

function collectSigners({ versions }: CatalogueCard, reports: readonly SignatureReport[]): CardSignatures {
  const signerOf = (report: SignatureReport | undefined): string | undefined =>
    report?.outcome.kind === 'signed' ? report.outcome.by : undefined;
  const tags = new Map(
    reports.filter(({ what }) => what === 'tag').map((report) => [report.version, signerOf(report)]),
  );
  return {
    entries: reports.filter(({ what }) => what === 'entry').map(signerOf),
    tags: versions.map(({ version }) => tags.get(version.label)),
  };
}
