/** A Linux kernel to ask: a network namespace without a name, which ends with the one process that lives in it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { INTERFACES, networkScript } from './network.js';

/** What a program run in the namespace answered. */
export interface Answer {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** The namespace, until it is closed. */
export interface Rig {
  /** Runs a program to its end. Failure of the program is an answer; only a broken rig throws. */
  run(argv: readonly string[], input?: string): Promise<Answer>;
  /** Puts packets in, in order: see `inject.py` for the records. */
  send(records: Buffer): Promise<void>;
  close(): void;
}

const HELPER = fileURLToPath(new URL('inject.py', import.meta.url));

/**
 * Opens a namespace with the network of `network.ts` in it. Answers with the reason when this machine does not allow it:
 * no root (and no namespaces for users), a missing program.
 */
export async function openRig(programs: readonly string[]): Promise<Rig | string> {
  const own = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const child = spawn('unshare', [...own, '--net', 'python3', HELPER], { stdio: ['pipe', 'pipe', 'ignore'] });
  const rig = speakWith(child);
  try {
    for (const program of ['ip', 'nft', ...programs]) {
      const found = await rig.run(['sh', '-c', `command -v ${program}`]);
      if (found.code !== 0) return giveUp(rig, `the program ${program} is missing`);
    }
    const built = await rig.run(['sh', '-e'], networkScript());
    if (built.code !== 0) return giveUp(rig, `the kernel refuses the network: ${built.error.split('\n')[0] ?? ''}`);
    return rig;
  } catch {
    return giveUp(rig, 'needs root, or network namespaces for users (unshare --map-root-user --net)');
  }
}

function giveUp(rig: Rig, reason: string): string {
  rig.close();
  return reason;
}

interface Reply {
  readonly header: { readonly code?: number; readonly error?: string; readonly sent?: number };
  readonly body: Buffer;
}

function speakWith(child: ReturnType<typeof spawn>): Rig {
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('the child has pipes');
  let received: Buffer[] = [];
  let size = 0;
  let waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (reason: Error) => void } | undefined;
  const fail = (): void => {
    waiting?.reject(new Error('the process in the namespace ended'));
    waiting = undefined;
  };
  child.on('error', fail);
  child.on('exit', fail);
  stdin.on('error', fail);
  stdout.on('data', (chunk: Buffer) => {
    received.push(chunk);
    size += chunk.length;
    if (size < 4 || size < wholeSize(received)) return;
    const reply = replyIn(Buffer.concat(received));
    received = [];
    size = 0;
    waiting?.resolve(reply);
    waiting = undefined;
  });
  const ask = (header: object, body: Buffer): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null || child.pid === undefined) {
        reject(new Error('the process in the namespace ended'));
        return;
      }
      waiting = { resolve, reject };
      const text = Buffer.from(JSON.stringify({ ...header, bytes: body.length }));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(text.length);
      stdin.write(Buffer.concat([length, text, body]));
    });
  return {
    run: async (argv, input = '') => {
      const { header, body } = await ask({ do: 'run', argv }, Buffer.from(input));
      return { code: header.code ?? -1, output: body.toString(), error: header.error ?? '' };
    },
    send: async (records) => {
      await ask({ do: 'send', interfaces: [...INTERFACES.map((_, index) => `out${index}`), 'lo'] }, records);
    },
    close: () => {
      stdin.end();
      child.kill();
    },
  };
}

/** Only the first chunks are looked at again and again: a reply's two lengths stand in its first few hundred bytes. */
function wholeSize(chunks: readonly Buffer[]): number {
  const first = chunks[0] !== undefined && chunks[0].length > 4096 ? chunks[0] : Buffer.concat(chunks);
  const length = first.readUInt32BE(0);
  if (first.length < 4 + length) return Number.POSITIVE_INFINITY;
  const header: { bytes: number } = JSON.parse(first.toString('utf8', 4, 4 + length));
  return 4 + length + header.bytes;
}

function replyIn(message: Buffer): Reply {
  const length = message.readUInt32BE(0);
  return { header: JSON.parse(message.toString('utf8', 4, 4 + length)), body: message.subarray(4 + length) };
}
