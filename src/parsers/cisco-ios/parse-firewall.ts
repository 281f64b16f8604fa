import { wordsOf, type ConfigLine } from '../cisco-shared/config-lines.js';
import { dropsClass } from '../cisco-shared/dropping-policies.js';
import type { FileReport } from '../cisco-shared/report.js';
import type { ClassAction, ClassCondition, Configuration, PolicyClass } from '../cisco-shared/configuration.js';

/** `zone security CAMERAS`. */
export function parseZone(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const [, kind, name] = wordsOf(block.text);
  if (kind !== 'security' || name === undefined) return false;
  configuration.zones.set(name, report.at(block.line));
  report.mark(block.line, 'understood');
  for (const child of block.children) if (child.text.startsWith('description ')) report.mark(child.line, 'noEffect');
  return true;
}

/** `zone-pair security IN-OUT source INSIDE destination OUTSIDE` with its `service-policy type inspect NAME`. */
export function parseZonePair(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  const [, kind, name, from, source, to, destination] = words;
  const fits = kind === 'security' && from === 'source' && to === 'destination' && words.length === 7;
  if (!fits || name === undefined || source === undefined || destination === undefined) return false;
  const pair: Configuration['zonePairs'][number] = { name, source, destination, policy: undefined, location: report.at(block.line) };
  configuration.zonePairs.push(pair);
  report.mark(block.line, 'understood');
  for (const { text, line } of block.children) {
    const policy = /^service-policy type inspect (\S+)$/u.exec(text)?.[1];
    if (policy !== undefined) pair.policy = { name: policy, location: report.at(line) };
    if (policy !== undefined) report.mark(line, 'understood');
    else if (text.startsWith('description ')) report.mark(line, 'noEffect');
  }
  return true;
}

/** `class-map type inspect match-any NAME`; without a word all conditions have to be met. */
export function parseClassMap(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  if (words[1] !== 'type' || words[2] !== 'inspect') return words[1] !== 'type';
  const logic = words[3] === 'match-any' || words[3] === 'match-all' ? words[3] : undefined;
  const name = words[logic === undefined ? 3 : 4];
  // `class-map type inspect http NAME` looks into an application's messages; a policy that uses it is in doubt.
  if (name === undefined || words.length > (logic === undefined ? 4 : 5)) {
    report.markBlock(block, 'noEffect');
    return true;
  }
  const conditions: ClassCondition[] = [];
  configuration.classMaps.set(name, { name, all: logic !== 'match-any', conditions, location: report.at(block.line) });
  report.mark(block.line, 'understood');
  for (const child of block.children) {
    if (child.text.startsWith('description ')) report.mark(child.line, 'noEffect');
    else if (child.text.startsWith('match ')) conditions.push(parseCondition(child, report));
  }
  return true;
}

function parseCondition({ text, line }: ConfigLine, report: FileReport): ClassCondition {
  const location = report.at(line);
  const [, kind, ...rest] = wordsOf(text);
  const [name = '', ...more] = kind === 'access-group' && rest[0] === 'name' ? rest.slice(1) : rest;
  const known = kind === 'access-group' ? 'list' : kind === 'protocol' ? 'protocol' : kind === 'class-map' ? 'class' : undefined;
  const fits = known !== undefined && name !== '' && more.length === 0;
  report.mark(line, fits ? 'understood' : 'partial');
  return fits ? { kind: known, name, location } : { kind: 'unknown', name: text.slice(0, 80), location };
}

/** `inspect PARAMETERS`, `pass log`, `drop log`: what may stand behind an action. */
const ACTION = /^(?:inspect(?: \S+)?|(?:pass|drop)(?: log)?)$/u;
const LIMIT = /^(?:police rate \d{1,12}(?: burst \d{1,12})?|service-policy \S+ \S+|urlfilter \S+)$/u;
const ACTIONS: ReadonlyMap<string, ClassAction> = new Map([['inspect', 'inspect'], ['pass', 'pass'], ['drop', 'drop']]);

/** `policy-map type inspect NAME`, or a policy for quality of service. */
export function parsePolicyMap(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const words = wordsOf(block.text);
  if (words[1] !== 'type') return parseServicePolicy(block, configuration, report);
  const name = words[3];
  if (words[2] !== 'inspect' || name === undefined || words.length !== 4) {
    report.markBlock(block, 'noEffect');
    return true;
  }
  const classes: PolicyClass[] = [];
  configuration.policyMaps.set(name, { name, classes, location: report.at(block.line) });
  report.mark(block.line, 'understood');
  for (const child of block.children) parsePolicyClass(child, classes, report);
  return true;
}

function parsePolicyClass(block: ConfigLine, classes: PolicyClass[], report: FileReport): void {
  if (block.text.startsWith('description ')) {
    report.mark(block.line, 'noEffect');
    return;
  }
  const name = /^class (?:type inspect )?(\S+)$/u.exec(block.text)?.[1];
  if (name === undefined) return;
  const found: PolicyClass = { name, action: undefined, limited: false, location: report.at(block.line) };
  classes.push(found);
  report.mark(block.line, 'understood');
  for (const { text, line } of block.children) {
    const action = ACTIONS.get(wordsOf(text)[0] ?? '');
    // A rate, a look into the application or a filter of addresses in the web may still stop what the class lets pass.
    const limits = /^(?:police|service-policy|urlfilter) /u.test(text);
    if (action !== undefined) found.action = action;
    if (limits) found.limited = true;
    if (ACTION.test(text)) report.mark(line, 'understood');
    else if (LIMIT.test(text)) report.mark(line, 'partial');
  }
}

/** Quality of service is without effect but where it drops a whole class. */
function parseServicePolicy(block: ConfigLine, configuration: Configuration, report: FileReport): boolean {
  const name = wordsOf(block.text)[1];
  report.markBlock(block, 'noEffect');
  if (name !== undefined && dropsClass(block.children)) configuration.droppingPolicies.add(name);
  return true;
}
