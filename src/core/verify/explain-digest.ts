import type { FrozenVersion } from '../catalogue/catalogue.ts';

/**
 * Shell lines that recompute a version's digest from Git's objects with stock tools, and compare it with the
 * ledger's. To be run anywhere in the repository; they end with 1 where the digests differ.
 */
export const explainDigest = (
  folder: string,
  { cardId, version, commit, digest }: Pick<FrozenVersion, 'cardId' | 'version' | 'commit' | 'digest'>,
): string =>
  [
    `# The digest of ${cardId} ${version.label}, from Git's objects. Run this in the repository.`,
    `commit=${quote(commit)}`,
    `folder=${quote(folder)}`,
    `recorded=${quote(digest)}`,
    '',
    ...digestLines,
    'echo "recorded   $recorded"',
    'echo "recomputed $digest"',
    '[ "$digest" = "$recorded" ]',
    '',
  ].join('\n');

/** The lines that the guide shows too: from `$commit` and `$folder` to `$digest`. No name holds a newline: freezing refuses it. */
export const digestLines: readonly string[] = [
  'export GIT_NO_REPLACE_OBJECTS=1',
  "tab=$(printf '\\t')",
  'digest=h1:$(',
  "  git ls-tree -r -z --full-tree \"$commit:$folder\" | tr '\\0' '\\n' |",
  '    while IFS= read -r entry; do',
  '      path=${entry#*"$tab"}',
  '      blob=${entry%%"$tab"*}',
  '      case $path in ledger.yaml | monitoring/*) continue ;; esac',
  '      sum=$(git cat-file blob "${blob##* }" | sha256sum | cut -c 1-64)',
  '      printf \'%s  %s\\n\' "$sum" "$path"',
  '    done |',
  '    LC_ALL=C sort -k 2 | openssl dgst -sha256 -binary | openssl base64 -A',
  ')',
];

/** A word for sh, whatever it holds. */
const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
