/** Whether a file at a path says how cards are judged, or runs what judges them, whatever the settings name. */
export const isJudgePath = (path: string): boolean =>
  files.has(path) || folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const files: ReadonlySet<string> = new Set([
  'colophon.yaml',
  '.gitlab-ci.yml',
  'action.yml',
  'action.yaml',
  '.pre-commit-config.yaml',
  '.pre-commit-hooks.yaml',
  // Which Colophon judges.
  'package.json',
  'package-lock.json',
  // Who must have looked.
  'CODEOWNERS',
  'docs/CODEOWNERS',
]);

const folders = ['.github', '.gitlab'];
