/** Reads the command line into a typed command. */
import { parseArgs } from 'node:util';
import type { Language } from '../model/message.js';
import { SEVERITIES, type Scope, type Severity } from '../model/report.js';
import { InputError, type WaiversFrom } from '../run-request.js';
import { isCalendarDay } from '../model/calendar-day.js';
import { parsePort } from './asked-port.js';
import { tell } from './messages.js';
import { parseFormat, parseReportFiles, type ReportFile, type ReportFormat } from './report-options.js';

/** What every command may be told. */
export interface CommonOptions {
  /** Only the commands that judge write more than text and JSON. */
  readonly format: ReportFormat;
  readonly language: Language;
  readonly noColour: boolean;
}

export interface CheckCommand extends CommonOptions {
  readonly name: 'check';
  readonly paths: readonly string[];
  /** Undefined: today. */
  readonly date?: string;
  readonly failOn: Severity;
  readonly failOnUndecided: boolean;
  readonly output?: string;
  /** Files beside the report itself. */
  readonly reports?: readonly ReportFile[];
  /** `none`: judge as though the site accepted nothing. */
  readonly waiversFrom?: WaiversFrom;
  readonly baseline?: string;
}

/** Writes down what is wrong today, for `check --baseline`. */
export interface BaselineCommand extends CommonOptions {
  readonly name: 'baseline';
  readonly paths: readonly string[];
  readonly date?: string;
  readonly waiversFrom?: WaiversFrom;
  /** Undefined: the terminal. */
  readonly output?: string;
}

export interface ExplainCommand extends CommonOptions {
  readonly name: 'explain';
  readonly subject: string;
}

export interface QueryCommand extends CommonOptions {
  readonly name: 'query';
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly service: AskedService;
}

/** What a question's port is: `tcp/7563`. */
export interface AskedService {
  readonly transport: 'tcp' | 'udp';
  readonly port: number;
}

/** Without files: every format that can be read. */
export interface FormatsCommand extends CommonOptions {
  readonly name: 'formats';
  readonly files: readonly string[];
}

export interface RulesCommand extends CommonOptions {
  readonly name: 'rules';
}

export interface AboutCommand extends CommonOptions {
  readonly name: 'help' | 'version';
}

export interface DiffCommand extends CommonOptions {
  readonly name: 'diff';
  /** A folder or a git revision. */
  readonly base: string;
  /** Undefined: the files as they stand in the working tree. */
  readonly head?: string;
  readonly date?: string;
  readonly failOn: Severity;
  readonly failOnUndecided: boolean;
  readonly scope: Scope;
  readonly reports?: readonly ReportFile[];
  /** Undefined: those of the base. */
  readonly waiversFrom?: WaiversFrom;
}

export type Command = CheckCommand | BaselineCommand | DiffCommand | ExplainCommand | QueryCommand | FormatsCommand | RulesCommand | AboutCommand;

const OPTIONS = {
  format: { type: 'string' },
  language: { type: 'string' },
  date: { type: 'string' },
  'fail-on': { type: 'string' },
  'fail-on-undecided': { type: 'boolean' },
  output: { type: 'string' },
  report: { type: 'string', multiple: true },
  scope: { type: 'string' },
  'no-waivers': { type: 'boolean' },
  'waivers-from': { type: 'string' },
  baseline: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  port: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** Options that have a meaning for some commands only. */
const OPTIONS_OF = {
  check: ['report', 'date', 'fail-on', 'fail-on-undecided', 'output', 'no-waivers', 'baseline'],
  baseline: ['date', 'output', 'no-waivers'],
  diff: ['report', 'date', 'fail-on', 'fail-on-undecided', 'scope', 'waivers-from', 'no-waivers'],
  query: ['from', 'to', 'port'],
} as const;

/**
 * The command that the arguments (without node and script) ask for.
 * @throws InputError with what is wrong and what would have been right
 */
export function parseArguments(args: readonly string[]): Command {
  const asked = languageOf(args);
  const { values, positionals } = parsed(args, asked);
  const common: CommonOptions = {
    format: parseFormat(values.format ?? 'text', positionals[0] === 'check' || positionals[0] === 'diff', asked),
    language: oneOf('--language', values.language ?? 'en', ['en', 'ja'], asked),
    noColour: values['no-color'] ?? false,
  };
  const [name, ...others] = positionals;
  if (values.version === true) return { ...common, name: 'version' };
  if (values.help === true || name === 'help') return { ...common, name: 'help' };
  if (name === undefined) throw new InputError(tell(asked, 'cli.no_command'));
  refuseMisplacedOptions(name, values, asked);
  if (name === 'check') return checkCommand(common, values, others);
  if (name === 'baseline') return baselineCommand(common, values, others);
  if (name === 'diff') return diffCommand(common, values, others);
  if (name === 'query') return queryCommand(common, values, others);
  if (name === 'formats') return { ...common, name, files: others };
  const [argument, extra] = others;
  if (name === 'explain') {
    if (argument === undefined || extra !== undefined) throw new InputError(tell(asked, 'cli.explain_what'));
    return { ...common, name, subject: argument };
  }
  if (name !== 'rules') throw new InputError(tell(asked, 'cli.unknown_command', { command: name }));
  if (argument !== undefined) throw new InputError(tell(asked, 'cli.too_many_arguments', { command: name, argument }));
  return { ...common, name };
}

/** The language for complaints about the arguments themselves. */
export function languageOf(args: readonly string[]): Language {
  return args.some((arg, index) => arg === '--language=ja' || (arg === 'ja' && args[index - 1] === '--language')) ? 'ja' : 'en';
}

function parsed(args: readonly string[], language: Language): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (thrown: unknown) {
    const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ');
    throw new InputError(tell(language, 'cli.unknown_option', { reason }));
  }
}

/** How a site is judged, wherever its files come from. */
type Judging = Pick<CheckCommand, 'date' | 'failOn' | 'failOnUndecided'>;

function judgingOptions({ language }: CommonOptions, values: Values): Judging {
  const { date } = values;
  if (date !== undefined && !isCalendarDay(date)) {
    throw new InputError(tell(language, 'cli.invalid_value', { option: '--date', value: date, possible: 'YYYY-MM-DD' }));
  }
  return {
    ...(date === undefined ? {} : { date }),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'high', SEVERITIES, language),
    failOnUndecided: values['fail-on-undecided'] ?? false,
  };
}

function diffCommand(common: CommonOptions, values: Values, [base, head, extra]: readonly string[]): DiffCommand {
  const { language } = common;
  if (base === undefined || extra !== undefined) throw new InputError(tell(language, 'cli.diff_what'));
  const scope = oneOf('--scope', values.scope ?? 'new', ['new', 'all'], language);
  return { ...common, name: 'diff', base, ...(head === undefined ? {} : { head }), ...judgingOptions(common, values), ...reportsOption(common, values), ...waiversOption(common, values), scope };
}

function checkCommand(common: CommonOptions, values: Values, paths: readonly string[]): CheckCommand {
  const { baseline } = values;
  if (baseline === '') throw new InputError(tell(common.language, 'cli.invalid_value', { option: '--baseline', value: '', possible: 'FILE' }));
  return {
    ...common,
    name: 'check',
    paths: paths.length === 0 ? ['.'] : paths,
    ...judgingOptions(common, values),
    ...reportsOption(common, values),
    ...outputOption(common, values),
    ...waiversOption(common, values),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function baselineCommand(common: CommonOptions, values: Values, paths: readonly string[]): BaselineCommand {
  const { date } = judgingOptions(common, values);
  return {
    ...common,
    name: 'baseline',
    paths: paths.length === 0 ? ['.'] : paths,
    ...(date === undefined ? {} : { date }),
    ...outputOption(common, values),
    ...waiversOption(common, values),
  };
}

function waiversOption({ language }: CommonOptions, values: Values): { readonly waiversFrom?: WaiversFrom } {
  const from = values['waivers-from'];
  if (values['no-waivers'] === true) return { waiversFrom: 'none' };
  return from === undefined ? {} : { waiversFrom: oneOf('--waivers-from', from, ['base', 'head'], language) };
}

function outputOption({ language }: CommonOptions, { output }: Values): { readonly output?: string } {
  if (output === '') throw new InputError(tell(language, 'cli.invalid_value', { option: '--output', value: '', possible: 'FILE' }));
  return output === undefined ? {} : { output };
}

function reportsOption({ language }: CommonOptions, { report, output }: Values): Pick<CheckCommand, 'reports'> {
  return report === undefined ? {} : { reports: parseReportFiles(report, output, language) };
}

function queryCommand(common: CommonOptions, { from, to, port }: Values, [path = '.', extra]: readonly string[]): QueryCommand {
  const { language } = common;
  if (from === undefined || to === undefined || port === undefined) throw new InputError(tell(language, 'cli.query_what'));
  if (extra !== undefined) throw new InputError(tell(language, 'cli.query_one_site', { argument: extra }));
  const asked = parsePort(port);
  if (asked === undefined) throw new InputError(tell(language, 'cli.invalid_value', { option: '--port', value: port, possible: 'tcp/7563, udp/161' }));
  return { ...common, name: 'query', path, from, to, service: { transport: asked.transport ?? 'tcp', port: asked.number } };
}

function refuseMisplacedOptions(command: string, values: Values, language: Language): void {
  const own: ReadonlySet<string> = new Set(Object.entries(OPTIONS_OF).flatMap(([owner, options]) => (owner === command ? options : [])));
  const misplaced = Object.values(OPTIONS_OF).flat().find((option) => values[option] !== undefined && !own.has(option));
  if (misplaced === undefined) return;
  throw new InputError(tell(language, 'cli.misplaced_option', { option: `--${misplaced}`, command }));
}

function oneOf<T extends string>(option: string, value: string, possible: readonly T[], language: Language): T {
  const found = possible.find((one) => one === value);
  if (found !== undefined) return found;
  throw new InputError(tell(language, 'cli.invalid_value', { option, value, possible: possible.join(', ') }));
}
