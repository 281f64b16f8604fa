/** Facts and reports of rules, made by hand, with every field that a test does not name filled in. */
import type { Backing, Facts } from '../../src/analysis/facts.js';
import type { FindingSources } from '../../src/judgement/findings.js';
import type { Location } from '../../src/model/source.js';
import type { SiteDefinition } from '../../src/model/site.js';
import type { PolicyEndpoint, PolicyFinding, PolicyNeededFlow, PolicyOpenFlow, PolicyResult, PolicyRule } from '../../src/policy/input.js';

export function at(path: string, line: number, column?: number): Location {
  return { path, region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

export function end(name: string, changes: Partial<PolicyEndpoint> = {}): PolicyEndpoint {
  return { kind: 'host', name, zone: 'servers', zone_kind: 'server', components: [], ...changes };
}

export function openFlow(id: string, changes: Partial<PolicyOpenFlow> = {}): PolicyOpenFlow {
  return {
    id,
    source: end('a'),
    destination: end('b'),
    protocol: 'tcp',
    ports: [{ first: 443, last: 443 }],
    port_count: 1,
    service: {
      kind: 'guide',
      component: '',
      name: 'HTTPS',
      rows: [],
      default_port: 443,
      local_only: false,
      disabled_by_default: false,
      deprecated: false,
      clear_text: false,
      feature: '',
      feature_declared: true,
      peers_listable: true,
    },
    justification: 'none',
    justified_by: [],
    listed_peer: false,
    certainty: 'certain',
    same_zone: false,
    local_subnet_only: false,
    translated: false,
    crosses: [],
    host_filtered: true,
    destination_names: [],
    built_in: false,
    ...changes,
  };
}

export function neededFlow(id: string, changes: Partial<PolicyNeededFlow> = {}): PolicyNeededFlow {
  return {
    id,
    flow: 'FL19',
    kind: 'guide',
    source: end('a'),
    destination: end('b'),
    protocol: 'tcp',
    port: 443,
    status: 'required',
    rows: [],
    confidentiality: 'tls',
    state: 'blocked',
    clear_text_sibling_open: false,
    same_zone: false,
    crosses: [],
    blocked_by_host: false,
    blocked_at_source: false,
    zone_kinds: [],
    ...changes,
  };
}

export function backing(causeKey: string, changes: Partial<Backing> = {}): Backing {
  return { location: at('fw.conf', 10), relatedLocations: [], causeKey, steps: [], doubts: [], ...changes };
}

export function facts(backings: Readonly<Record<string, Backing>>, changes: Partial<Facts> = {}): Facts {
  return {
    openFlows: [],
    neededFlows: [],
    hostLines: [],
    unreachableLines: [],
    openLines: [],
    evidence: [],
    backing: new Map(Object.entries(backings)),
    assumptions: [],
    diagnostics: [],
    ...changes,
  };
}

export function reported(rule: string, subject: string, changes: Partial<PolicyFinding> = {}): PolicyFinding {
  return { rule_id: rule, subject, severity: 'high', parameters: {}, requirements: ['R-19'], conflicts: [], ...changes };
}

function rule(id: string): PolicyRule {
  return {
    id,
    title: `title of ${id}`,
    description: 'description',
    custom: {
      title_ja: `${id} の題`,
      description_ja: '説明',
      message: { en: 'from {source} to {destination} at {ports} by {line}', ja: '{line} により {source} から {destination} の {ports} へ' },
      fix: { en: 'close {ports}', ja: '{ports} を閉じる' },
      requirements: ['R-19'],
    },
  };
}

/** A rule whose sentences name nothing but a declaration. */
function declaredRule(id: string): PolicyRule {
  const plain = rule(id);
  return { ...plain, custom: { ...plain.custom, message: { en: 'about {name}', ja: '{name} について' }, fix: { en: 'change {name}', ja: '{name} を直す' } } };
}

export function result(findings: readonly PolicyFinding[], changes: Partial<PolicyResult> = {}): PolicyResult {
  const ids = [...new Set(findings.map((one) => one.rule_id))];
  const rules = Object.fromEntries(ids.map((id) => [id, id.startsWith('declared/') ? declaredRule(id) : rule(id)]));
  return { schema_version: 1, nonce: '', seen: {}, rules, findings, requirements: [], reasons: {}, ...changes };
}

const SITE: SiteDefinition = {
  path: 'vmsguard.yaml',
  name: 'Site',
  encryption: { server: true, streaming: true, event: true, mobile: true, location: at('vmsguard.yaml', 1) },
  features: [],
  dmzSingleDeviceAccepted: false,
  zones: [],
  hosts: [],
  clusters: [],
  deviceGroups: [],
  clientGroups: [],
  integrations: [],
  remoteSites: [],
  firewalls: [],
  flows: [],
  tls: [],
  location: at('vmsguard.yaml', 1),
};

/** Places of declarations: id, name, line in the site file. */
type Places = Readonly<Record<string, readonly [name: string, line: number]>>;

export interface Given {
  readonly facts: Facts;
  readonly findings: readonly PolicyFinding[];
  readonly places?: Places;
  readonly language?: 'en' | 'ja';
}

export function sources({ facts: stated, findings, places = {}, language = 'en' }: Given): FindingSources {
  const byId = new Map(Object.entries(places).map(([id, [name, line]]) => [id, { name, location: at('vmsguard.yaml', line) }]));
  return {
    site: SITE,
    facts: stated,
    // Findings are told from the places alone; the input itself is not looked at.
    assembled: { places: byId, input: emptyInput() },
    result: result(findings),
    language,
  };
}

function emptyInput(): FindingSources['assembled']['input'] {
  const { name } = SITE;
  return {
    schema_version: 1,
    nonce: '',
    evaluation_date: '2026-11-22',
    site: {
      id: 'site',
      name,
      product_version: '',
      encryption: { id: 'encryption', server: true, streaming: true, event: true, mobile: true },
      features: [],
      components: [],
      dmz_single_device_accepted: false,
      has_remote_clients: false,
      video_push_channels: 0,
    },
    zones: [],
    hosts: [],
    device_groups: [],
    firewalls: [],
    evidence: [],
    tls: [],
    open_flows: [],
    needed_flows: [],
    host_lines: [],
    unreachable_lines: [],
    open_lines: [],
    waivers: [],
    acknowledgements: [],
  };
}
