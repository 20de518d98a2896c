import type { FakeForge } from './fake-forge.ts';
import { accountOf, type Question } from './question.ts';

/** As GitLab documents it: merge requests are our pulls, notes our comments. */
export function answerGitlab(
  { pulls, comments, url }: FakeForge,
  { method, path, body, user }: Question,
): unknown {
  const idOf = (login: string | undefined) =>
    [...(login ?? '')].reduce((sum, one) => sum + one.charCodeAt(0), 0);
  if (path === '/user') return { id: idOf(user) };
  if (path === '/projects/9/merge_requests')
    return pulls
      .filter(({ state }) => state === 'open')
      .map(({ number, head, html_url: address }) => ({ iid: number, sha: head.sha, web_url: address }));
  const [, note] = /^\/projects\/9\/merge_requests\/\d+\/notes(?:\/(\d+))?$/.exec(path) ?? [];
  if (method === 'GET')
    return comments.map((one) => ({ id: one.id, body: one.body, author: { id: idOf(one.user?.login) } }));
  const own = comments.find(({ id }) => String(id) === note);
  const text = body?.['body'] ?? '';
  if (method === 'PUT' && own) own.body = text;
  if (method === 'POST') {
    const id = comments.length + 1000;
    comments.push({ id, body: text, html_url: `${url}/note/${id}`, user: accountOf(user) });
  }
  return { id: 1 };
}
