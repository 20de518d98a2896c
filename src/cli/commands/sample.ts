import type { Command } from 'commander';
import type { Context, ExitCode } from '../context.ts';
import { addExamples, resolvePath } from '../options.ts';
import { withStages } from '../with-stages.ts';

export function addSample(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('sample')
    .description('make a catalogue repository with a real, reproducible history to try things on')
    .argument('<dir>', 'a new folder')
    .action(async (folder: string) => end(await sample(context, folder)));
  addExamples(command, 'sample ../sample', 'build --repo ../sample --out ../site --pdf');
}

async function sample(context: Context, folder: string): Promise<ExitCode> {
  const { makeSample } = await import('../../make-sample.ts');
  const path = resolvePath(context, folder);
  await withStages(context, {}, (onStage) =>
    makeSample(path, (done, all) => onStage('Making the sample', done, all)),
  );
  context.stdout.write(`Made a sample catalogue in ${path}\n`);
  return 0;
}
