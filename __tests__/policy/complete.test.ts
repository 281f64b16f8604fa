import { describe, expect, it } from 'vitest';
import { evaluatePolicies } from '../../src/policy/evaluate.js';
import { inputWith, readWasm } from './examples.js';

const KINDS = ['guide', 'stale', 'reserved', 'foreign', 'device', 'administration', 'other'];
const ZONES = ['camera', 'recorder', 'server', 'client', 'dmz', 'internet', 'vpn', 'mgmt', 'integration', 'remote-site', 'guest', 'transit', 'undeclared'];
const SOURCES = ['host', 'cluster', 'device_group', 'client_group', 'integration', 'remote_site', 'addresses', 'zone_rest', 'undeclared', 'internet', 'firewall'];
const FLAGS = ['local_only', 'disabled_by_default', 'deprecated', 'clear_text'];
const DESTINATIONS = [
  { kind: 'host', name: 'ms01', zone: 'servers', zone_kind: 'server', components: ['management-server'] },
  { kind: 'host', name: 'rs01', zone: 'recorders', zone_kind: 'recorder', components: ['recording-server'] },
  { kind: 'cluster', name: 'mob', zone: 'dmz', zone_kind: 'dmz', components: ['mobile-server'] },
];

interface Draft {
  readonly id: string;
  readonly source: object;
  readonly destination: object;
  readonly service: object;
  readonly justification: string;
  readonly protocol: string;
}

/** Every sort of source and zone to every sort of server, on every sort of port, justified by nothing. */
function strangers(): readonly Draft[] {
  const drafts: Omit<Draft, 'id'>[] = [];
  for (const destination of DESTINATIONS) {
    for (const kind of SOURCES) {
      for (const zone of ZONES) {
        const source = { kind, name: 'x', zone, zone_kind: zone, components: [] };
        for (const service of KINDS) {
          const flag = FLAGS[drafts.length % (FLAGS.length + 1)];
          const flags = flag === undefined ? {} : { [flag]: true, feature_declared: drafts.length % 2 === 0 };
          const component = destination.components[0];
          const port = { kind: service, component, default_port: 0, ...flags };
          drafts.push({ source, destination, service: port, justification: 'none', protocol: drafts.length % 3 === 0 ? 'udp' : 'tcp' });
        }
      }
    }
  }
  return drafts.map((draft, index) => ({ ...draft, id: `flow-${index}` }));
}

describe('the rules together', () => {
  it('report every flow into a server across zones that nothing justifies, and each once', async () => {
    const drafts = strangers();
    const { findings } = await evaluatePolicies(readWasm(), inputWith({ open_flows: drafts }));
    const reported = findings.map(({ subject }) => subject);
    expect(drafts.length).toBeGreaterThan(2_900);
    expect(drafts.filter(({ id }) => !reported.includes(id))).toEqual([]);
    expect(new Set(reported).size).toBe(reported.length);
  });

  it('let declarations justify what the guide leaves open, and nothing that it forbids', async () => {
    const drafts = strangers().map((draft) => ({ ...draft, justification: 'infrastructure' }));
    const { findings } = await evaluatePolicies(readWasm(), inputWith({ open_flows: drafts }));
    const forbidden = ['camera/unsafe_peer', 'client/web_user_excess', 'exposure/clear_text_mobile', 'exposure/vms_from_untrusted', 'port/local_only'];
    const seen = new Set(findings.map(({ rule_id: id }) => id));
    expect([...seen].filter((id) => !forbidden.includes(id))).toEqual([]);
    expect(seen).toContain('exposure/vms_from_untrusted');
    expect(seen).toContain('port/local_only');
  });
});
