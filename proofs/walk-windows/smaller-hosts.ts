/** A description with one part less, in every way worth a try. */
import type { HostDescription, RuleDescription } from './description.js';

const PLAIN: Partial<RuleDescription> = {
  text: undefined, group: undefined, action: 'allow', profiles: [], store: 'local', protocol: 'any', localPorts: [], remotePorts: [], icmpTypes: [],
  localAddresses: [], remoteAddresses: [], program: undefined, service: undefined, applicationPackage: undefined, localOnlyMapping: false, edge: 'no',
  limits: [], olderWindows: false, name: 'rule',
};

/** Fewer rules, plainer rules, plainer profiles. One rule always stays: a host without any is read as no export. */
export function* smallerHosts(host: HostDescription): Generator<HostDescription> {
  const { rules, profiles } = host;
  if (rules.length > 1) for (const index of rules.keys()) yield { ...host, rules: rules.toSpliced(index, 1) };
  for (const [index, profile] of profiles.entries()) {
    for (const store of ['local', 'policy'] as const) {
      if (Object.keys(profile[store]).length > 0) yield { ...host, profiles: profiles.with(index, { ...profile, [store]: {} }) };
    }
  }
  for (const [index, rule] of rules.entries()) {
    for (const smaller of smallerRules(rule)) yield { ...host, rules: rules.with(index, smaller) };
  }
}

function* smallerRules(rule: RuleDescription): Generator<RuleDescription> {
  const now: Readonly<Record<string, unknown>> = { ...rule };
  for (const [key, plain] of Object.entries(PLAIN)) {
    if (written(now[key]) !== written(plain)) yield { ...rule, [key]: plain };
  }
  for (const list of ['localPorts', 'remotePorts', 'icmpTypes', 'localAddresses', 'remoteAddresses'] as const) {
    if (rule[list].length < 2) continue;
    for (const index of rule[list].keys()) yield { ...rule, [list]: rule[list].toSpliced(index, 1) };
  }
}

function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}` : part)) ?? '';
}
