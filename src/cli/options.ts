import { InvalidArgumentError, Option, type Command } from 'commander';
import { resolve } from 'node:path';
import { parseVersionNumber } from '../core/version/version-number.ts';
import { openRepository, type Repository } from '../io/git/open-repository.ts';
import type { Context } from './context.ts';
import { plainFormats, type ReportFormat } from './report.ts';

export interface RepositoryOption {
  readonly repo?: string;
}

export interface FormatOption {
  readonly format: ReportFormat;
}

export const repositoryOption = (): Option =>
  new Option('--repo <dir>', 'the catalogue repository (default: where you stand)');
export const refOption = (): Option => new Option('--ref <ref>', 'the commit to read').default('HEAD');
export const strictOption = (): Option => new Option('--strict', 'let warnings count as problems');
export const formatOption = (formats: readonly string[] = plainFormats): Option =>
  new Option('--format <format>', 'how to write the result').choices(formats).default('text');

export interface CacheOption {
  /** A folder; false for none; undefined for the repository's own. */
  readonly cache?: string | false;
  /** Mebibytes. */
  readonly cacheSize: number;
}

/** The options of commands that keep what they made. */
export const addCacheOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--cache <dir>',
        "where to keep what was made, for the next run (default: COLOPHON_CACHE, else the repository's Git folder)",
      ),
    )
    .addOption(new Option('--no-cache', 'make everything anew, and keep nothing'))
    .addOption(
      new Option(
        '--cache-size <mebibytes>',
        'the most that is kept; what was not used for longest goes first',
      )
        .argParser(parseMebibytes)
        .default(4096),
    );

function parseMebibytes(written: string): number {
  const size = Number(written);
  if (!/^\d+$/.test(written) || size < 1 || size > 2 ** 24)
    throw new InvalidArgumentError('Write a number of mebibytes, such as 4096.');
  return size;
}

export interface TimingsOption {
  readonly timings?: string;
}

export const timingsOption = (): Option =>
  new Option('--timings <file>', 'write how long each stage took, and how much it did, as JSON');

/** A path that the user gave, as it is from where the user stands. */
export const resolvePath = ({ folder }: Context, path: string): string => resolve(folder, path);

export const openUserRepository = (context: Context, { repo }: RepositoryOption): Promise<Repository> =>
  openRepository(resolvePath(context, repo ?? '.'));

/** Examples at the end of a command's help: our own command lines, or whole ones that are piped into ours. */
export const addExamples = (command: Command, ...examples: readonly string[]): Command =>
  command.addHelpText(
    'after',
    `\nExamples:\n${examples.map((example) => `  $ ${example.includes('| colophon ') ? '' : 'colophon '}${example}`).join('\n')}`,
  );

/** `CARD`, `CARD@v3`, `CARD@3` or `CARD@draft`. */
export interface CardReference {
  readonly card: string;
  /** `v3`, or `draft`. */
  readonly label: string | undefined;
}

export function parseCardReference(written: string): CardReference {
  const [card = '', version, ...rest] = written.split('@');
  if (card === '' || rest.length > 0)
    throw new InvalidArgumentError('Write CARD, or CARD@VERSION as in loan-approval@v3.');
  if (version === undefined || version === 'draft') return { card, label: version };
  return { card, label: parseVersion(version).label };
}

export function parseVersion(written: string): NonNullable<ReturnType<typeof parseVersionNumber>> {
  const version = parseVersionNumber(written);
  if (!version)
    throw new InvalidArgumentError(
      'A version is an integer such as v3, or a semantic version such as v1.2.0.',
    );
  return version;
}
