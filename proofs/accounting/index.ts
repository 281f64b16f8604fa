import { readFileSync } from 'node:fs';
import { GLOBAL as IOS_GLOBAL, INTERFACE as IOS_INTERFACE } from '../../src/parsers/cisco-ios/no-effect.js';
import { GLOBAL as NEXUS_GLOBAL, INTERFACE as NEXUS_INTERFACE } from '../../src/parsers/cisco-nxos/no-effect.js';
import { formats } from '../../src/parsers/index.js';
import { parseSite } from '../../src/site/parse-site.js';
import type { Counterexample, Proof, ProofOutcome, ProofRequest } from '../types.js';
import { accountOf } from './account.js';
import { ciscoEditor } from './cisco-editor.js';
import { defaultEditor } from './default-editor.js';
import { applyEdit, type Editor } from './edit.js';
import { fixturesOf } from './fixtures.js';
import { editFortigate } from './fortigate-editor.js';
import { editIptables } from './iptables-editor.js';
import { editNetsh } from './netsh-editor.js';
import { editPfsense } from './pfsense-editor.js';
import { editRegistry } from './registry-editor.js';
import { accountOfRemovals } from './removal.js';
import { editSite } from './site-editor.js';
import { accountOfStores } from './store-account.js';

/** Formats whose exemptions are read from the named lists of the room's own code, or whose rules have a syntax within. */
const EDITORS: ReadonlyMap<string, Editor> = new Map([
  ['cisco-ios', ciscoEditor('cisco-ios', { global: IOS_GLOBAL, interface: IOS_INTERFACE, read: /^(?:class-map type inspect|ip inspect name|control-plane|snmp-server community|no ip routing|line vty)\b/u })],
  ['cisco-nxos', ciscoEditor('cisco-nxos', { global: NEXUS_GLOBAL, interface: NEXUS_INTERFACE, read: /^(?:snmp-server community|no feature ssh|line vty)\b/u })],
  ['fortigate', editFortigate],
  ['iptables', editIptables],
  ['pfsense', editPfsense],
  ['windows-netsh', editNetsh],
  ['windows-registry', editRegistry],
]);

/** Exports that are no text: something unknown is written into them anew. */
const BINARY: ReadonlySet<string> = new Set(['windows-policy-file', 'windows-wfw']);

/** Stores have few places: all of them are tried, however many are asked for. */
const ALL_OF_A_STORE = { quick: 30, boxed: 30, campaign: 30 };

const CASES = { quick: 150, boxed: 5_000, campaign: 100_000_000 };

/** Something unknown at every place of every fixture: no reading may keep quiet about it. */
export const accountingProofs: readonly Proof[] = [
  ...formats.map(({ id }): Proof => ({
    id: `accounting-${id}`,
    promise: `Something unknown, put into any place of a ${id} export, leaves the reading less sure of itself, unless a named list says that nothing there has an effect on filtering.`,
    unit: 'edits',
    cases: BINARY.has(id) ? ALL_OF_A_STORE : CASES,
    run: (request) => Promise.resolve(BINARY.has(id) ? accountOfStores(id) : accountOf(EDITORS.get(id) ?? defaultEditor(id), fixturesOf(id), request)),
  })),
  {
    id: 'accounting-removal',
    promise: 'With any one line of an export gone, the reading is still honest: the account adds up, every doubt is told, and a field that Windows always prints is missed.',
    unit: 'lines taken out',
    cases: { ...CASES, quick: 300 },
    run: (request) => Promise.resolve(accountOfRemovals(formats.flatMap(({ id }) => fixturesOf(id)), request)),
  },
  {
    id: 'accounting-site',
    promise: 'A key that a site definition does not have is an error in every mapping of it.',
    unit: 'edits',
    cases: CASES,
    run: (request) => Promise.resolve(siteAccount(request)),
  },
];

const SITES = ['__tests__/site/fixtures/campus.yaml', '__tests__/site/fixtures/shop.yaml', 'examples/campus/vmsguard.yaml', 'examples/campus-broken/vmsguard.yaml', 'examples/shop/vmsguard.yaml'];

/** Few places: all of them, whatever is asked for. */
function siteAccount({ seed, progress }: ProofRequest): ProofOutcome {
  const counterexamples: Counterexample[] = [];
  let tried = 0;
  for (const path of SITES) {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    for (const edit of editSite(text)) {
      tried += 1;
      const changed = applyEdit(text, edit);
      const { diagnostics } = parseSite({ path, bytes: new TextEncoder().encode(changed) });
      if (diagnostics.some(({ effect }) => effect === 'error')) continue;
      counterexamples.push({ text: `${path}, line ${text.slice(0, edit.start).split('\n').length}: nothing was said about ${edit.text}`, seed });
    }
    progress(tried);
  }
  return { tried, counterexamples: counterexamples.slice(0, 20), counts: { 'site definitions': SITES.length } };
}
