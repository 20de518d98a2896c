import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseRange, type ReviewRange } from '../../core/review/parse-range.ts';
import type { Reviewed } from '../../review-changes.ts';
import type { Context, ExitCode } from '../context.ts';
import { isColoured } from '../is-coloured.ts';
import {
  addExamples,
  formatOption,
  openUserRepository,
  repositoryOption,
  strictOption,
  timingsOption,
  type RepositoryOption,
  type TimingsOption,
} from '../options.ts';
import { reportFormats, type ReportFormat } from '../report.ts';
import { withStages } from '../with-stages.ts';
import { exitCodeOf, writeReport } from '../write-report.ts';

interface ReviewFlags extends RepositoryOption, TimingsOption {
  readonly format: ReportFormat | 'markdown';
  readonly previewUrl?: string;
  readonly strict?: boolean;
}

export function addReview(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('review')
    .description(
      'what a branch means for the models: each card that it touches, field by field, and what is wrong with it',
    )
    .argument('<base[...head]>', 'the branch it is for, and the branch (default: HEAD)', parseWrittenRange)
    .addOption(
      new Option('--preview-url <url>', "where the head's site can be read, for links in Markdown").argParser(
        parseUrl,
      ),
    )
    .addOption(strictOption())
    .addOption(timingsOption())
    .addOption(formatOption([...reportFormats, 'markdown']))
    .addOption(repositoryOption())
    .action(async (range: ReviewRange, flags: ReviewFlags) => end(await review(context, range, flags)));
  addExamples(
    command,
    'review main',
    'review origin/main...feature --strict',
    'review origin/main...HEAD --format markdown --preview-url https://example.org/preview/7',
  );
}

async function review(context: Context, range: ReviewRange, flags: ReviewFlags): Promise<ExitCode> {
  const { reviewChanges } = await import('../../review-changes.ts');
  const repository = await openUserRepository(context, flags);
  const reviewed = await withStages(context, flags, (onStage) =>
    reviewChanges(repository, { ...range, onStage }),
  );
  const { format, strict = false } = flags;
  if (!reviewed.ok) {
    const report = { problems: reviewed.problems, sources: new Map<string, string>() };
    return writeReport(context, report, { format: format === 'markdown' ? 'text' : format, strict });
  }
  return write(context, reviewed.value, flags);
}

async function write(context: Context, reviewed: Reviewed, flags: ReviewFlags): Promise<ExitCode> {
  const { format, strict = false, previewUrl } = flags;
  const { problems, sources, repositoryUrl } = reviewed;
  if (format === 'markdown') {
    const { formatComment } = await import('../../core/review/comment/format-comment.ts');
    context.stdout.write(formatComment(reviewed, { previewUrl, repositoryUrl }));
    return exitCodeOf(problems, strict);
  }
  if (format === 'text') {
    const { formatReview } = await import('../formatters/format-review.ts');
    context.stdout.write(formatReview(reviewed, { isColoured: isColoured(context, context.stdout) }));
    return writeReport(context, { problems, sources }, { format, strict });
  }
  if (format === 'json') {
    const { reviewFacts } = await import('../../core/review/review-facts.ts');
    return writeReport(context, { problems, sources, facts: reviewFacts(reviewed) }, { format, strict });
  }
  const { listNotes } = await import('../../core/review/list-notes.ts');
  return writeReport(context, { problems, sources, notes: listNotes(reviewed) }, { format, strict });
}

function parseWrittenRange(written: string): ReviewRange {
  const range = parseRange(written);
  if (range) return range;
  throw new InvalidArgumentError('Write BASE, or BASE...HEAD with three dots, as in main...feature.');
}

function parseUrl(written: string): string {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return written;
  throw new InvalidArgumentError('Write an address that begins with https:// or http://.');
}
