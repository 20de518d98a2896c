import { readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { packageRoot } from '../../../src/io/files/package-root.ts';
import { readWorkflow } from './workflow.ts';

/** The workflows that a push starts. One that was made with a workflow's own token starts none. */
export function startedBy({ user, ref }: { readonly user: string; readonly ref: string }): readonly string[] {
  if (user === 'github-actions[bot]') return [];
  const names = readdirSync(join(packageRoot, '.github/workflows')).map((file) => file.replace(/\.yml$/, ''));
  return names.filter((name) => {
    const { push } = readWorkflow(name).on;
    if (!push) return false;
    const [, kind, short = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? [];
    const patterns = (kind === 'tags' ? push.tags : push.branches) ?? [];
    return patterns.some((pattern) => matchesGlob(short, pattern));
  });
}
