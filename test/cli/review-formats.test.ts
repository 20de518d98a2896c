import { describe, expect, it } from 'vitest';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeTestRepository } from '../helpers/make-test-repository.ts';
import { listReferences, readText, renderComment } from '../helpers/render-comment.ts';
import { runCommand } from '../helpers/run-command.ts';

const card = 'cards/loan-approval/card.md';
// Pictures from elsewhere and HTML are faults of a card outside code.
const trick =
  '@ada | `![p](https://example.org/p.png) </td><img src=x>` [l](https://example.org) #12 :tada: $x$ www.example.org';

/** A branch that changes the risk and the problem of one card. */
async function makeBranch() {
  const repository = await makeTestRepository({ [card]: makeCardText() });
  const base = repository.git('rev-parse', 'HEAD').trim();
  repository.write({ [card]: makeCardText({ risk: 'Medium', problem: trick }) });
  repository.git('commit', '--all', '--message', 'Change the card');
  return { ...repository, base };
}

describe('review --format', () => {
  it('markdown writes a comment in which a card’s tricks are text', async () => {
    const { folder, base } = await makeBranch();
    const { stdout } = await runCommand(folder, ['review', base, '--format', 'markdown']);
    const body = renderComment(stdout);
    expect(stdout).toMatch(/^<!-- colophon-review -->\n/);
    expect(body.querySelectorAll('a, img')).toHaveLength(0);
    expect(listReferences(body)).toEqual([]);
    expect(readText(body)).toContain(trick);
    expect(readText(body)).toContain('High → Medium');
  });

  it('markdown links to the preview that it is given', async () => {
    const { folder, base } = await makeBranch();
    const preview = ['--preview-url', 'https://preview.example.org/7'];
    const { stdout } = await runCommand(folder, ['review', base, '--format', 'markdown', ...preview]);
    expect(stdout).toContain('"https://preview.example.org/7/cards/loan-approval/draft/index.html"');
    expect(stdout).toContain(
      '"https://preview.example.org/7/cards/loan-approval/draft/loan-approval-draft.pdf"',
    );
  });

  it('github, sarif and gitlab show a major change at its line, and no fault', async () => {
    const { folder, base } = await makeBranch();
    const [github = '', sarif = '', gitlab = ''] = await Promise.all(
      ['github', 'sarif', 'gitlab'].map(async (format) => {
        const { stdout, code } = await runCommand(folder, ['review', base, '--format', format]);
        expect([format, code]).toEqual([format, 0]);
        return stdout;
      }),
    );
    expect(github).toMatch(/^::notice file=cards\/loan-approval\/card\.md,line=6,.*title=A major change::/m);
    expect(sarif).toContain('"level": "note"');
    expect(gitlab).toContain('"check_name": "review/major-change"');
    const { stdout: junit } = await runCommand(folder, ['review', base, '--format', 'junit']);
    expect(junit).not.toContain('<failure');
  });
});
