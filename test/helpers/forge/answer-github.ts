import type { FakeForge } from './fake-forge.ts';
import { accountOf, repositoryName, type Question } from './question.ts';

/** As GitHub documents it; null for no content, undefined for not found. */
export function answerGithub(forge: FakeForge, question: Question): unknown {
  const { method, path, query, body, user } = question;
  const { pulls, comments, url, git } = forge;
  const below = path.replace(`/repos/${repositoryName}`, '');
  const [, kind = '', ...rest] = below.split('/');
  const last = decodeURIComponent(rest.at(-1) ?? '');
  if (kind === 'pages') return { html_url: `${url}/site` };
  if (kind === 'compare') {
    const [base = '', branch = ''] = last.split('...');
    if (git('for-each-ref', `refs/heads/${branch}`) === '') return undefined;
    return { ahead_by: Number(git('rev-list', '--count', `${base}..${branch}`)) };
  }
  if (kind === 'git') {
    const ref = `refs/${rest.slice(1).join('/')}`;
    if (git('for-each-ref', ref) === '') return undefined;
    if (method === 'GET') return { ref };
    git('update-ref', '-d', ref);
    return null;
  }
  if (kind === 'pulls' && method === 'POST') {
    const { head = '', base = '', title = '' } = body ?? {};
    const repo = { full_name: repositoryName };
    const number = pulls.length + 1;
    const made = { number, state: 'open', html_url: `${url}/pull/${number}`, title };
    const pull = {
      ...made,
      head: { ref: head, sha: git('rev-parse', head), repo },
      base: { ref: base, repo },
    };
    pulls.push(pull);
    return pull;
  }
  if (kind === 'pulls' && rest.length === 1) return pulls.find(({ number }) => String(number) === last);
  if (kind === 'pulls') {
    const [owner, ...name] = (query.get('head') ?? '').split(':');
    return pulls.filter(
      ({ state, head, base }) =>
        state === query.get('state') &&
        head.ref === name.join(':') &&
        (head.repo === null || head.repo.full_name.split('/')[0] === owner) &&
        (query.get('base') ?? base.ref) === base.ref,
    );
  }
  if (kind !== 'issues') return undefined;
  if (method === 'GET') return comments;
  if (method === 'POST') {
    const id = comments.length + 1000;
    const comment = {
      id,
      body: body?.['body'] ?? '',
      html_url: `${url}/comment/${id}`,
      user: accountOf(user),
    };
    comments.push(comment);
    return comment;
  }
  const comment = comments.find(({ id }) => String(id) === last);
  if (comment) comment.body = body?.['body'] ?? '';
  return comment;
}
