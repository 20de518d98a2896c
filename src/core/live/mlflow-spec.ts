import { excerpt } from '../text/excerpt.ts';
import { fail, type Result, succeed } from '../problem/problem.ts';
import { mlflowProblem } from './mlflow-problems.ts';

/** What is read from an MLflow tracking server. */
export type MlflowSpec =
  | { readonly kind: 'run'; readonly runId: string }
  /** The newest version where none is named. */
  | { readonly kind: 'model'; readonly name: string; readonly version: string | undefined };

export const mlflowScheme = 'mlflow:';

/** Parses `mlflow:runs/ID` and `mlflow:models/NAME[/VERSION]`; a name may be percent-encoded, as in an address. */
export function parseMlflowSpec(written: string): Result<MlflowSpec> {
  const bad = (): Result<never> =>
    fail([mlflowProblem('mlflow/bad-source', { source: excerpt(written, 100) })]);
  const [, runId] = /^mlflow:runs\/([a-zA-Z0-9][\w-]{0,255})$/.exec(written) ?? [];
  if (runId !== undefined) return succeed({ kind: 'run', runId });
  const [, encoded = '', version] = /^mlflow:models\/([^/]+)(?:\/([1-9]\d{0,9}))?$/.exec(written) ?? [];
  const name = decode(encoded);
  return name === undefined || name.trim() === '' ? bad() : succeed({ kind: 'model', name, version });
}

/** A place that MLflow is at, without the user and password that may stand in its address. */
export interface MlflowServer {
  /** Without a slash at its end. */
  readonly address: string;
  /** Of the `Authorization` header; undefined where nobody logs in. */
  readonly authorization: string | undefined;
}

export interface MlflowEnvironment {
  readonly uri?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly token?: string | undefined;
}

/** The server that `--endpoint` names, else `MLFLOW_TRACKING_URI`, with who logs in. */
export function findMlflowServer(
  endpoint: string | undefined,
  { uri, username, password, token }: MlflowEnvironment,
): Result<MlflowServer> {
  const written = endpoint ?? uri;
  if (written === undefined || written === '') return fail([mlflowProblem('mlflow/no-server', {})]);
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    return fail([mlflowProblem('mlflow/bad-server', { server: describe(url) })]);
  if (token !== undefined && !/^[\x21-\x7e]*$/.test(token))
    return fail([mlflowProblem('mlflow/bad-token', {})]);
  const user = decode(url.username) || username;
  const secret = url.username === '' ? password : decode(url.password);
  const basic = user === undefined || user === '' ? undefined : encodeBasic(user, secret ?? '');
  const bearer = token === undefined || token === '' ? undefined : `Bearer ${token}`;
  return succeed({
    address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    authorization: basic ?? bearer,
  });
}

/** Nothing of a user or a password is repeated: where they stand in what is no address, nobody can tell. */
const describe = (url: URL | undefined): string =>
  url ? excerpt(`${url.protocol}${url.host === '' ? '' : '//'}${url.host}`, 100) : '';

const encodeBasic = (user: string, password: string): string =>
  `Basic ${btoa(String.fromCodePoint(...new TextEncoder().encode(`${user}:${password}`)))}`;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
