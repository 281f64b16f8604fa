/** Every way a report leaves the program, each with what must hold on it. */
import { processRunner } from '../../src/action/runner.js';
import { main as runCommandLine } from '../../src/cli/main.js';
import type { Report } from '../../src/model/report.js';
import { plainLogLine } from '../../src/report/escape-terminal.js';
import { paintAnsi, paintNothing, type Paint } from '../../src/report/paint.js';
import { planAnnotations, type Annotation } from '../../src/report/plan-annotations.js';
import { renderJson } from '../../src/report/render-json.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { renderText } from '../../src/report/render-text.js';
import { zonePicture } from '../../src/report/zone-picture.js';
import { harmlessTwin } from './harmless-twin.js';
import { htmlFault } from './github-markdown.js';
import { commentFault, csvFault, junitFault, sarifFault } from './output-files.js';
import { commandsIn } from './runner-commands.js';
import { commandFault, markdownFault, pictureLineFault, plainTextFault, unseenFault } from './strict-readers.js';

/** What is written: a report, and the lines of exports that code frames show. */
export interface Written {
  readonly report: Report;
  readonly sourceLines: readonly string[];
}

/** More than any report of a proof takes: the twin must not be the only one that is not shortened. */
const NO_LIMIT = 1_000_000_000;

/** The first channel on which the promise does not hold, and how. */
export function channelFault(written: Written): string | undefined {
  const twin: Written = { report: harmlessTwin(written.report), sourceLines: written.sourceLines.map(() => 'x') };
  const log = logOf(written);
  return (
    named('the text', plainTextFault(textOf(written, paintNothing), textOf(twin, paintNothing))) ??
    named('the coloured text', plainTextFault(textOf(written, paintAnsi), textOf(twin, paintNothing))) ??
    named('the JSON', jsonFault(written.report)) ??
    named('the log of the action', logFault(log, planAnnotations(written.report))) ??
    named('the summary', summaryFault(written.report, twin.report)) ??
    named('the picture', pictureFault(written.report)) ??
    named('the comment', commentFault(written.report, twin.report)) ??
    named('the SARIF log', sarifFault(written.report, twin.report)) ??
    named('the JUnit file', junitFault(written.report, twin.report)) ??
    named('the CSV file', csvFault(written.report, twin.report))
  );
}

function named(channel: string, fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `${channel} ${fault}`;
}

function textOf({ report, sourceLines }: Written, paint: Paint): string {
  return renderText(report, { paint, sourceLines: () => sourceLines });
}

function jsonFault(report: Report): string | undefined {
  const json = renderJson(report);
  if (JSON.stringify(JSON.parse(json)) !== JSON.stringify(report)) return 'does not read back as what was written';
  return unseenFault(json) ?? commandFault(json);
}

function summaryFault(report: Report, twin: Report): string | undefined {
  const [markdown, expected] = [renderMarkdown(report, NO_LIMIT), renderMarkdown(twin, NO_LIMIT)];
  return commandFault(markdown) ?? markdownFault(markdown, expected) ?? htmlFault(markdown, expected);
}

function pictureFault(report: Report): string | undefined {
  for (const site of report.sites) {
    const lines = zonePicture(site)?.split('\n') ?? [];
    const odd = lines.find((line) => pictureLineFault(line) !== undefined);
    if (odd !== undefined) return `has the line ${JSON.stringify(odd.slice(0, 200))}`;
    const nodes = lines.filter((line) => !line.includes(' --- ')).length - 1;
    if (lines.length > 0 && nodes !== site.zones.length + site.firewalls.length) return `has ${nodes} nodes`;
  }
  return undefined;
}

/** What the action writes to the log of its job: the report as plain lines, and annotations through the toolkit. */
function logOf(written: Written): string {
  const runner = processRunner();
  return captured(() => {
    for (const line of textOf(written, paintNothing).split('\n')) runner.log(line);
    for (const annotation of planAnnotations(written.report)) runner.annotate(annotation);
  });
}

/** Standard output of a piece of synchronous work. */
function captured(work: () => void): string {
  const chunks: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    chunks.push(String(chunk));
    return true;
  };
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return chunks.join('');
}

/** The commands in the log are the annotations that were planned, each with its text, title and place, and no other. */
function logFault(log: string, planned: readonly Annotation[]): string | undefined {
  const unseen = unseenFault(log);
  if (unseen !== undefined) return unseen;
  const commands = commandsIn(log);
  if (commands.length !== planned.length) return `holds ${commands.length} commands instead of ${planned.length}`;
  for (const [index, { kind, title, message, place }] of planned.entries()) {
    const command = commands[index];
    const seen = [command?.name, command?.data, (command?.properties.get('title') ?? '').trimEnd(), command?.properties.get('file'), command?.properties.get('line')];
    const meant = [kind, message, title.trimEnd(), place?.file, place === undefined ? undefined : String(place.region.startLine)];
    if (JSON.stringify(seen) !== JSON.stringify(meant)) return `says ${JSON.stringify(seen).slice(0, 300)} instead of ${JSON.stringify(meant).slice(0, 300)}`;
    if (unseenFault(`${title}${message}`) !== undefined) return `annotates ${unseenFault(`${title}${message}`) ?? ''}`;
  }
  return undefined;
}

/** What the command line says about an argument that it does not understand. */
export async function argumentFault(argument: string): Promise<string | undefined> {
  for (const args of [[argument], ['check', '--format', argument], ['check', '--date', argument], [`--${argument}`], ['rules', argument, '--language', 'ja']]) {
    const said: string[] = [];
    const write = (text: string): Promise<boolean> => Promise.resolve(said.push(text) > 0);
    const code = await runCommandLine(args, { folder: '/', environment: {}, isTTY: true, write, writeError: write });
    const output = said.join('');
    const fault = unseenFault(output) ?? commandFault(output);
    if (fault !== undefined) return `the complaint about arguments ${fault}`;
    if (code !== 3 && !isMeaningful(args)) return `the arguments ${JSON.stringify(args)} end with ${code}`;
  }
  return undefined;
}

/** `--` and an empty option are no option at all; `--help` and `--version` are. */
function isMeaningful(args: readonly string[]): boolean {
  return args.some((arg) => /^--(?:help|version|no-color)?$/u.test(arg)) || args.includes('-h');
}

/** A line that is logged alone, as the action does with a sentence of its own. */
export function lineFault(text: string): string | undefined {
  const line = plainLogLine(text);
  return named('a line of the log', unseenFault(line) ?? commandFault(`${line}\n`));
}
