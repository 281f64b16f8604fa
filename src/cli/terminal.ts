import { paintAnsi, paintNothing, type Paint } from '../report/paint.js';

/** What the command line touches of its process. Tests pass their own. */
export interface Terminal {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  /** Resolves when the text was handed over; to false when the reader went away, which is no error by itself. */
  write(text: string): Promise<boolean>;
  writeError(text: string): Promise<boolean>;
}

/** Colours on a terminal and where they are forced, never against NO_COLOR (https://no-color.org) or `--no-color`. */
export function choosePaint(terminal: Terminal, noColour: boolean): Paint {
  const { NO_COLOR: refused = '', FORCE_COLOR: forced = '' } = terminal.environment;
  if (noColour || refused !== '') return paintNothing;
  if (forced !== '') return forced === '0' || forced === 'false' ? paintNothing : paintAnsi;
  return terminal.isTTY && terminal.environment['TERM'] !== 'dumb' ? paintAnsi : paintNothing;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    folder: process.cwd(),
    environment: process.env,
    isTTY: process.stdout.isTTY === true,
    write: (text) => writeTo(process.stdout, text),
    writeError: (text) => writeTo(process.stderr, text),
  };
}

/** What writing to a reader that went away ends with. */
const GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** A closed pipe (`vmsguard check | head`) ends the output, not the run: the exit code still tells the verdict. */
function writeTo(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { readonly code?: string }): void => (GONE.has(error.code ?? '') ? resolve(false) : reject(error));
    stream.once('error', fail);
    stream.write(text, (error) => {
      if (error instanceof Error) return fail(error);
      stream.off('error', fail);
      return resolve(true);
    });
  });
}
