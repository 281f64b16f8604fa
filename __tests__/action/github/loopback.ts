/** A server on this machine that answers as GitHub's API does, with its limits, and remembers what it was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { memberOf, textOf } from '../../../src/action/github/json.js';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** An answer in place of the usual one; `cut` ends the connection without one. */
export type Fault = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string; readonly performed?: true } | 'cut' | 'silence';

export interface Loopback {
  readonly address: string;
  readonly asked: Asked[];
  readonly comments: Comment[];
  readonly annotations: unknown[];
  /** Faults for the next requests that match, in turn. */
  fail(matching: RegExp, ...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

const LONGEST_BODY = 65_536;
const MOST_ANNOTATIONS = 50;

export async function loopback(): Promise<Loopback> {
  const state = { asked: new Array<Asked>(), comments: new Array<Comment>(), annotations: new Array<unknown>() };
  const faults: { readonly matching: RegExp; readonly left: Fault[] }[] = [];
  const server = createServer((request, response) => void answer(request, response, { ...state, faults }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    ...state,
    address: `http://127.0.0.1:${port}`,
    fail: (matching, ...left) => void faults.push({ matching, left: [...left] }),
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

interface State {
  readonly asked: Asked[];
  readonly comments: Comment[];
  readonly annotations: unknown[];
  readonly faults: readonly { readonly matching: RegExp; readonly left: Fault[] }[];
}

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const asked: Asked = { method: request.method ?? '', path: request.url ?? '', body: text === '' ? undefined : JSON.parse(text) };
  state.asked.push(asked);
  const fault = state.faults.find(({ matching, left }) => left.length > 0 && matching.test(`${asked.method} ${asked.path}`))?.left.shift();
  if (fault === 'silence') return;
  if (fault === 'cut') return void request.socket.destroy();
  if (fault !== undefined) {
    if (fault.performed === true) perform(asked, state);
    return send(response, { status: fault.status, data: { message: fault.message ?? 'refused' }, ...(fault.headers === undefined ? {} : { headers: fault.headers }) });
  }
  send(response, perform(asked, state));
}

interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, { status, data, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(data));
}

function perform({ method, path, body }: Asked, { comments, annotations }: State): Reply {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  // The token of a workflow may not ask who it is.
  if (pathname === '/user') return { status: 403, data: { message: 'Resource not accessible by integration' } };
  if (/^\/repos\/o\/r\/issues\/7\/comments$/u.test(pathname) && method === 'GET') {
    const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 30)];
    return { status: 200, data: comments.slice((page - 1) * size, page * size) };
  }
  if (pathname.startsWith('/repos/o/r/issues/')) return writeComment({ method, path: pathname, body }, comments);
  if (pathname.startsWith('/repos/o/r/check-runs')) return writeCheckRun({ method, path: pathname, body }, annotations);
  return { status: 404, data: { message: 'Not Found' } };
}

function writeComment({ method, path, body }: Asked, comments: Comment[]): Reply {
  const text = textOf(body, 'body') ?? '';
  if (text === '' || text.length > LONGEST_BODY) return { status: 422, data: { message: 'Validation Failed: body is too long (maximum is 65536 characters)' } };
  const id = method === 'PATCH' ? Number(path.split('/').at(-1)) : 1000 + comments.length;
  const at = comments.findIndex((one) => one.id === id);
  const comment = { id, body: text, user: { login: 'github-actions[bot]', type: 'Bot' } };
  if (method === 'PATCH' && at < 0) return { status: 404, data: { message: 'Not Found' } };
  comments.splice(at < 0 ? comments.length : at, at < 0 ? 0 : 1, comment);
  return { status: method === 'PATCH' ? 200 : 201, data: comment };
}

function writeCheckRun({ method, body }: Asked, annotations: unknown[]): Reply {
  const list = memberOf(body, 'output', 'annotations');
  const given: readonly unknown[] = Array.isArray(list) ? list : [];
  const tooLong = given.some((one) => (textOf(one, 'title') ?? '').length > 255 || Buffer.byteLength(textOf(one, 'message') ?? '') > 65_536);
  const isWrong = given.some((one) => memberOf(one, 'start_line') !== memberOf(one, 'end_line') && memberOf(one, 'start_column') !== undefined);
  if (given.length > MOST_ANNOTATIONS || tooLong || isWrong || (textOf(body, 'output', 'summary') ?? '').length > 65_535) return { status: 422, data: { message: 'Validation Failed' } };
  annotations.push(...given);
  return { status: method === 'POST' ? 201 : 200, data: { id: 5 } };
}
