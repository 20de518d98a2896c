import { InvalidArgumentError, type Command } from 'commander';
import type { CatalogueCard, FrozenVersion } from '../../core/catalogue/catalogue.ts';
import { hasErrors, type Problem, type Result } from '../../core/problem/problem.ts';
import { collectSources } from '../../core/problem/sources.ts';
import { sortProblems } from '../../core/problem/sort-problems.ts';
import type { CheckedDownload } from '../../core/verify/check-card-json.ts';
import { describeSignature, type SignatureReport } from '../../core/verify/signature.ts';
import type { Manifest } from '../../core/verify/parse-manifest.ts';
import { versionProblem } from '../../core/version/version-problems.ts';
import type { Verified } from '../../verify-catalogue.ts';
import type { Context, ExitCode } from '../context.ts';
import { countOf } from '../count-of.ts';
import { formatTable } from '../format-table.ts';
import {
  addExamples,
  formatOption,
  openUserRepository,
  parseCardReference,
  refOption,
  repositoryOption,
  resolvePath,
  strictOption,
  timingsOption,
  type CardReference,
  type FormatOption,
  type RepositoryOption,
  type TimingsOption,
} from '../options.ts';
import { reportFormats } from '../report.ts';
import { withStages } from '../with-stages.ts';
import { writeReport } from '../write-report.ts';

interface VerifyFlags extends RepositoryOption, FormatOption, TimingsOption {
  readonly ref: string;
  readonly strict?: boolean;
  readonly against?: string;
  readonly explain?: boolean;
}

/** A card or version of the repository, or a downloaded file as the user wrote it. */
type Target = Partial<CardReference> & { readonly file?: string };

export function addVerify(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('verify')
    .description(
      'prove that versions are what was frozen: tags, commits, digests, signatures, ledgers and their history agree; nothing is fetched',
    )
    .argument(
      '[target]',
      'CARD, CARD@v3, or a downloaded card.json, card.md or PDF (default: every version of every card)',
      parseTarget,
    )
    .option('--against <file>', 'a manifest.json that was published earlier: notices rewritten history')
    .option('--explain', 'print shell lines that recompute the digest of CARD@VERSION with stock tools')
    .addOption(refOption())
    .addOption(strictOption())
    .addOption(timingsOption())
    .addOption(formatOption(reportFormats))
    .addOption(repositoryOption())
    .action(async (target: Target | undefined, flags: VerifyFlags) =>
      end(await (flags.explain ? explain : verify)(context, target ?? {}, flags)),
    );
  addExamples(
    command,
    'verify',
    'verify loan-approval@v3',
    'verify --against saved/manifest.json',
    'verify loan-approval-v3.pdf',
    'verify loan-approval@v3 --explain | sh',
  );
}

/** A card-id has neither dot nor slash: whatever has one is a file. */
function parseTarget(written: string): Target {
  const [card = '', version] = written.split('@');
  if (/[./\\]/.test(card)) return { file: written };
  if (version === 'draft')
    throw new InvalidArgumentError('A draft is not frozen: there is nothing to verify.');
  return parseCardReference(written);
}

const noSources = new Map<string, string>();

async function verify(context: Context, target: Target, flags: VerifyFlags): Promise<ExitCode> {
  const strict = flags.strict ?? false;
  const repository = await openUserRepository(context, flags);
  const manifest = await readManifest(context, flags);
  if (manifest && !manifest.ok)
    return writeReport(context, { problems: manifest.problems, sources: noSources }, flags);
  const { verifyCatalogue } = await import('../../verify-catalogue.ts');
  const { card, label: version, file } = target;
  const options = { ref: flags.ref, card, version, manifest: manifest?.value };
  const verified = await withStages(context, flags, (onStage) =>
    verifyCatalogue(repository, { ...options, onStage }),
  );
  if (!verified.ok) return writeReport(context, { problems: verified.problems, sources: noSources }, flags);
  const { catalogue, signatures } = verified.value;
  const missing = card !== undefined && version !== undefined && !findVersion(catalogue.cards, card, version);
  if (missing) return writeReport(context, notFound(catalogue.cards[0], version), flags);
  const download = file === undefined ? undefined : await checkFile(context, file, verified.value);
  const problems = [...selectProblems(verified.value, download), ...(download?.problems ?? [])];
  const facts = {
    commit: catalogue.commit,
    versions: describeVersions(listVersions(catalogue.cards, version), signatures),
    signatures,
    ...(download && { file: describeFile(file ?? '', download) }),
  };
  const report = { problems: sortProblems(problems), sources: collectSources(catalogue), facts };
  const code = await writeReport(context, report, { ...flags, strict });
  if (flags.format === 'text') tell(context, target, verified.value, download, hasErrors(problems));
  return code;
}

async function readManifest(
  context: Context,
  { against }: VerifyFlags,
): Promise<Result<Manifest> | undefined> {
  if (against === undefined) return undefined;
  const [{ readDownload }, { parseManifest }] = await Promise.all([
    import('../../verify-download.ts'),
    import('../../core/verify/parse-manifest.ts'),
  ]);
  const bytes = await readDownload({ path: resolvePath(context, against), name: against });
  return parseManifest(new TextDecoder().decode(bytes), against);
}

async function checkFile(
  context: Context,
  file: string,
  { catalogue }: Verified,
): Promise<Result<readonly CheckedDownload[]>> {
  const { checkDownload } = await import('../../verify-download.ts');
  return checkDownload({ path: resolvePath(context, file), name: file }, catalogue);
}

/** Beside a file, what stands against the versions that it is about; else all that was found. */
function selectProblems(
  { problems }: Verified,
  download: Result<readonly CheckedDownload[]> | undefined,
): readonly Problem[] {
  if (!download) return problems;
  if (!download.ok) return [];
  return problems.filter(({ card, version }) =>
    download.value.some(
      (one) => one.card.id === card && (version === undefined || version === one.version.version.label),
    ),
  );
}

const findVersion = (
  cards: readonly CatalogueCard[],
  card: string,
  label: string,
): FrozenVersion | undefined => listVersions(cards, label).find(({ cardId }) => cardId === card);

const listVersions = (cards: readonly CatalogueCard[], label: string | undefined): FrozenVersion[] =>
  cards.flatMap(({ versions }) =>
    versions.filter(({ version }) => label === undefined || version.label === label),
  );

function notFound(card: CatalogueCard | undefined, version: string) {
  const known = card?.versions.map((one) => one.version.label) ?? [];
  const facts = { card: card?.id ?? '', version, known };
  return { problems: [versionProblem('version/not-found', facts, { card: facts.card })], sources: noSources };
}

const keyOf = (card: string, version: string | null): string => `${card} ${version}`;

function describeVersions(versions: readonly FrozenVersion[], signatures: readonly SignatureReport[]) {
  const tags = new Map(
    signatures.filter(({ what }) => what === 'tag').map((one) => [keyOf(one.card, one.version), one.outcome]),
  );
  return versions.map(({ cardId, version, status, tag, commit, digest }) => ({
    card: cardId,
    version: version.label,
    status,
    tag: tag ?? null,
    commit,
    digest,
    signature: tags.get(keyOf(cardId, version.label)) ?? { kind: 'unsigned' as const },
  }));
}

const describeFile = (name: string, download: Result<readonly CheckedDownload[]>) => ({
  name,
  agrees: download.ok,
  versions: download.ok
    ? download.value.map(({ card, version, shown }) => ({
        card: card.id,
        version: version.version.label,
        shows: shown ?? null,
        status: version.status,
      }))
    : [],
});

function tell(
  { stdout, stderr }: Context,
  { card, label, file }: Target,
  { catalogue, signatures }: Verified,
  download: Result<readonly CheckedDownload[]> | undefined,
  isFaulty: boolean,
): void {
  if (download?.ok) {
    const part = file?.toLowerCase().endsWith('.pdf') ? 'The card attached to ' : '';
    for (const { card: one, version, shown } of download.value)
      stdout.write(
        `${part}${file} is ${one.id} ${version.version.label} as it was frozen.${describeStatus(version, shown)}\n`,
      );
    if (part !== '') stderr.write('What the PDF’s pages show was not compared: read card.md beside them.\n');
  }
  if (file !== undefined) return;
  const versions = listVersions(catalogue.cards, label);
  if (card !== undefined) {
    const byVersion = Map.groupBy(signatures, ({ version }) => version);
    const rows = versions.map((one) => describeRow(one, byVersion.get(one.version.label) ?? []));
    stdout.write(formatTable(rows));
  }
  const signed = signatures.filter(({ outcome }) => outcome.kind === 'signed').length;
  if (isFaulty) return;
  const what = catalogue.settings.versions === 'tags' ? 'tags and ledger entries' : 'ledger entries';
  stderr.write(
    `Verified ${countOf(versions.length, 'version')}: of ${signatures.length} ${what}, ${signed} signed by allowed keys.\n`,
  );
}

const describeStatus = ({ status }: FrozenVersion, shown: string | undefined): string =>
  shown === undefined || shown === status
    ? ` It is ${status}.`
    : ` The file shows ${shown}; the version is ${status} now.`;

function describeRow(
  { version, status, tag, commit }: FrozenVersion,
  own: readonly SignatureReport[],
): string[] {
  const words = (what: SignatureReport['what']) => [
    ...new Set(own.filter((one) => one.what === what).map(({ outcome }) => describeSignature(outcome))),
  ];
  const made = tag === undefined ? `commit ${commit.slice(0, 10)}` : `tag ${words('tag').join(', ')}`;
  return [version.label, status, made, `entries ${words('entry').join(', ') || 'none'}`];
}

async function explain(context: Context, { card, label }: Target, flags: VerifyFlags): Promise<ExitCode> {
  if (card === undefined || label === undefined) {
    context.stderr.write('Name the version to explain: colophon verify CARD@VERSION --explain.\n');
    return 2;
  }
  const [{ loadCard }, { explainDigest }] = await Promise.all([
    import('../../load-card.ts'),
    import('../../core/verify/explain-digest.ts'),
  ]);
  const repository = { ...(await openUserRepository(context, flags)), isOffline: true };
  const loaded = await loadCard(repository, card, { ref: flags.ref, withHistory: false });
  if (!loaded.ok) return writeReport(context, { problems: loaded.problems, sources: noSources }, flags);
  const version = findVersion([loaded.value.card], card, label);
  if (!version) return writeReport(context, notFound(loaded.value.card, label), flags);
  context.stdout.write(explainDigest(loaded.value.card.folder, version));
  return 0;
}
