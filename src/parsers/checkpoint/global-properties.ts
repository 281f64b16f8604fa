/** `show global-properties`: the switches of implied rules and of NAT. */
import type { JsonOutlineObject } from '../shared/json-reader.js';
import { readFields, type Fields, type FileContext } from './fields.js';

/** Undefined: not stated. */
export interface GlobalProperties {
  readonly acceptRip: boolean | undefined;
  readonly acceptDnsOverUdp: boolean | undefined;
  readonly acceptDnsOverTcp: boolean | undefined;
  readonly acceptIcmp: boolean | undefined;
  readonly bidirectionalNat: boolean | undefined;
  /** False when answers of some protocols are not let back. */
  readonly keepsReplies: boolean;
}

/** Connections between the product's own machines, to and from gateways: they concern nobody else's traffic. */
const OWN_CONNECTIONS = [
  'accept-control-connections', 'accept-remote-access-control-connections', 'accept-smart-update-connections', 'accept-ips1-management-connections', 'accept-outgoing-packets-originating-from-gw', 'accept-outgoing-packets-originating-from-connectra-gw',
  'accept-outgoing-packets-to-cp-online-services', 'accept-web-and-ssh-connections-for-gw-administration', 'accept-incoming-traffic-to-dhcp-and-dns-services-of-gws', 'accept-dynamic-addr-modules-outgoing-internet-connections', 'accept-vrrp-packets-originating-from-cluster-members',
  'accept-identity-awareness-control-connections', 'log-implied-rules', 'security-server',
];
const THROUGH = ['accept-rip', 'accept-domain-name-over-udp', 'accept-domain-name-over-tcp', 'accept-icmp-requests'];

const FIREWALL = {
  read: new Set(THROUGH),
  noEffect: new Set([...OWN_CONNECTIONS, ...[...OWN_CONNECTIONS, ...THROUGH].map((key) => `${key}-position`)]),
};
const NAT = {
  read: new Set(['allow-bi-directional-nat', 'auto-translate-dest-on-client-side', 'manually-translate-dest-on-client-side']),
  noEffect: new Set(['auto-arp-conf', 'merge-manual-proxy-arp-conf', 'enable-ip-pool-nat', 'addr-exhaustion-track', 'addr-alloc-and-release-track']),
};
const REPLIES = ['accept-stateful-udp-replies-for-unknown-services', 'accept-stateful-icmp-replies'];
/** How long sessions are kept, and what happens to packets that belong to none and open none. */
const STATEFUL = {
  read: new Set(REPLIES),
  noEffect: new Set([
    'tcp-start-timeout', 'tcp-session-timeout', 'tcp-end-timeout', 'tcp-end-timeout-r8020-gw-and-above', 'udp-virtual-session-timeout', 'icmp-virtual-session-timeout', 'other-ip-protocols-virtual-session-timeout', 'sctp-start-timeout', 'sctp-session-timeout', 'sctp-end-timeout',
    'accept-stateful-icmp-errors', 'accept-stateful-other-ip-protocols-replies-for-unknown-services', 'drop-out-of-state-tcp-packets', 'log-on-drop-out-of-state-tcp-packets', 'tcp-out-of-state-drop-exceptions', 'drop-out-of-state-icmp-packets', 'log-on-drop-out-of-state-icmp-packets',
    'drop-out-of-state-sctp-packets', 'log-on-drop-out-of-state-sctp-packets',
  ]),
};
/** Parts of the global properties that are about other things than the access policy and NAT. */
const ROOT = {
  read: new Set(['firewall', 'nat', 'stateful-inspection', 'uid', 'name', 'type']),
  noEffect: new Set([
    'domain', 'meta-info', 'available-actions', 'read-only', 'icon', 'tags', 'color', 'comments', 'authentication', 'vpn', 'remote-access', 'user-directory', 'qos', 'carrier-security', 'user-accounts', 'user-authority', 'connect-control', 'log-and-alert', 'data-access-control',
    'non-unique-ip-address-ranges', 'proxy', 'user-check', 'hit-count', 'advanced-conf', 'allow-remote-registration-of-opsec-products', 'num-spoofing-errs-that-trigger-brute-force', 'certs-and-pki', 'management', 'identity-awareness',
  ]),
};

/** Reads the global properties. */
export function readGlobalProperties(object: JsonOutlineObject, context: FileContext): GlobalProperties {
  const root = readFields(object, ROOT, context);
  const type = root.text('type');
  if (type !== undefined && type !== 'global-properties') root.doubt('type');
  const firewall = part(root, 'firewall', FIREWALL, context);
  const nat = part(root, 'nat', NAT, context);
  const stateful = part(root, 'stateful-inspection', STATEFUL, context);
  // Routing by the original destination would make other interfaces the way out.
  for (const key of ['auto-translate-dest-on-client-side', 'manually-translate-dest-on-client-side']) {
    if (nat?.flag(key) === false) context.report.count('unsupported', nat.location, key);
  }
  return {
    acceptRip: firewall?.flag('accept-rip'),
    acceptDnsOverUdp: firewall?.flag('accept-domain-name-over-udp'),
    acceptDnsOverTcp: firewall?.flag('accept-domain-name-over-tcp'),
    acceptIcmp: firewall?.flag('accept-icmp-requests'),
    bidirectionalNat: nat?.flag('allow-bi-directional-nat'),
    keepsReplies: REPLIES.every((key) => stateful?.flag(key) !== false),
  };
}

function part(root: Fields, key: string, names: typeof FIREWALL, context: FileContext): Fields | undefined {
  const object = root.object(key);
  return object === undefined ? undefined : readFields(object, names, context);
}
