/**
 * Requests to GitHub's REST API, which may be refused, limited, slow or cut off. What may pass is asked again, within
 * a time; everything else is told. Nothing of it ever touches the verdict.
 */
import { getOctokit } from '@actions/github';

/** An answer: its body as it came, to be checked by who asked. */
export interface ApiAnswer {
  readonly status: number;
  readonly data: unknown;
}

/** Sends one request: `GET /repos/{owner}/{repo}/issues/{issue_number}/comments` with its parameters. */
export type Ask = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<ApiAnswer>;

/** What GitHub said no with. The message is one line, for people; it may hold text of others. */
export class ApiError extends Error {
  constructor(
    /** HTTP status; 0 when there was no answer. */
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** How long to wait and when to give up; tests pass shorter times. All in milliseconds. */
export interface Patience {
  /** For one answer. */
  readonly answer: number;
  /** Before the first repetition; each next wait is twice as long. */
  readonly pause: number;
  /** For everything together. */
  readonly all: number;
}

export const USUAL_PATIENCE: Patience = { answer: 20_000, pause: 1_000, all: 90_000 };

/** A way to ask with a token. `address` is the API's: another one on an Enterprise Server. */
export function apiClient(token: string, address: string, patience: Patience = USUAL_PATIENCE): Ask {
  const { request } = getOctokit(token, { baseUrl: address, log: SILENT });
  const until = Date.now() + patience.all;
  return async (route, parameters) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await request(route, { ...parameters, request: { signal: AbortSignal.timeout(patience.answer) } });
        const data: unknown = answer.data;
        return { status: answer.status, data };
      } catch (thrown: unknown) {
        const wait = waitBefore(thrown, { pause: patience.pause * 2 ** attempt, isNew: route.startsWith('POST ') });
        if (wait === undefined || attempt >= MOST_REPETITIONS || Date.now() + wait > until) throw told(thrown);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };
}

const MOST_REPETITIONS = 3;

function ignore(): void {
  // The request library writes warnings of its own; ours say what matters.
}

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * How long to wait before the same is asked again; undefined when that would not help. A primary limit says when it
 * ends, a secondary one says `retry-after`
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit). What makes
 * something new may have made it although the answer was lost: it is not asked again unseen.
 */
function waitBefore(thrown: unknown, { pause, isNew }: { readonly pause: number; readonly isNew: boolean }): number | undefined {
  const status = statusOf(thrown);
  if (status === 0 || status >= 500) return isNew ? undefined : pause;
  if (status !== 429 && status !== 403) return undefined;
  const headers = headersOf(thrown);
  const after = Number(headers.get('retry-after'));
  if (headers.has('retry-after') && Number.isFinite(after)) return after * 1000;
  if (headers.get('x-ratelimit-remaining') === '0') return Math.max(0, Number(headers.get('x-ratelimit-reset')) * 1000 - Date.now()) || pause;
  return status === 429 || /secondary rate/iu.test(messageOf(thrown)) ? pause : undefined;
}

function told(thrown: unknown): ApiError {
  const status = statusOf(thrown);
  const [message = ''] = messageOf(thrown).split('\n');
  return new ApiError(status, (status === 0 ? message : `${status}: ${message}`).slice(0, 300));
}

function statusOf(thrown: unknown): number {
  const isAnswer = typeof thrown === 'object' && thrown !== null && 'response' in thrown && thrown.response !== undefined;
  // A request that got no answer is an error 500 to the library.
  return isAnswer && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 0;
}

function headersOf(thrown: unknown): ReadonlyMap<string, string> {
  const response = typeof thrown === 'object' && thrown !== null && 'response' in thrown ? thrown.response : undefined;
  const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  return new Map(typeof headers === 'object' && headers !== null ? Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]) : []);
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
