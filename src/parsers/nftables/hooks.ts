import type { Hook } from '../../model/device.js';
import { NO_INTERFACE, REAL_INTERFACES } from './interface-atoms.js';
import type { HookInterfaces } from './lines.js';
import type { BaseChain } from './ruleset.js';
import { ANY_INTERFACE } from './region.js';

/** One of the ways packets take through a base chain's hook. */
export interface Passage {
  readonly hooks: readonly Hook[];
  readonly interfaces: HookInterfaces;
  /** False where kernels before 5.7 do not know the incoming interface. */
  readonly ingressKnown: boolean;
  /** Added to the filter's name where a hook has several passages. */
  readonly suffix: string;
}

const REAL = REAL_INTERFACES;
const NONE = NO_INTERFACE;

const PASSAGES: ReadonlyMap<string, readonly Passage[]> = new Map<string, readonly Passage[]>([
  ['prerouting', [{ hooks: ['forward', 'input'], interfaces: { ingress: REAL, egress: NONE }, ingressKnown: true, suffix: '' }]],
  ['input', [{ hooks: ['input'], interfaces: { ingress: REAL, egress: NONE }, ingressKnown: true, suffix: '' }]],
  ['forward', [{ hooks: ['forward'], interfaces: { ingress: REAL, egress: REAL }, ingressKnown: true, suffix: '' }]],
  ['output', [{ hooks: ['output'], interfaces: { ingress: NONE, egress: REAL }, ingressKnown: true, suffix: '' }]],
  [
    'postrouting',
    [
      { hooks: ['forward'], interfaces: { ingress: REAL, egress: REAL }, ingressKnown: false, suffix: ' (forward)' },
      { hooks: ['output'], interfaces: { ingress: NONE, egress: REAL }, ingressKnown: true, suffix: ' (output)' },
    ],
  ],
]);

/** The passages through a hook of the families ip, ip6 and inet; undefined for hooks that are not modelled. */
export function passagesOf(hook: string): readonly Passage[] | undefined {
  return PASSAGES.get(hook);
}

/** The passage of packets through a nat chain: at postrouting from anywhere. */
export const NAT_PASSAGES = {
  prerouting: { ingress: REAL, egress: NONE },
  postrouting: { ingress: ANY_INTERFACE, egress: REAL },
} as const;

/** Priorities of the kernel's own work (include/uapi/linux/netfilter_ipv4.h). */
const CONNECTION_TRACKING = -200;
const DESTINATION_NAT = -100;
const SOURCE_NAT = 100;

/** Whether connection tracking has seen the packets that a base chain sees. */
export function trackingAt(base: BaseChain): 'before' | 'unsure' | 'after' {
  if (base.hook !== 'prerouting' && base.hook !== 'output') return 'after';
  if (base.priority < CONNECTION_TRACKING) return 'before';
  return base.priority === CONNECTION_TRACKING ? 'unsure' : 'after';
}

/** True when the packets may not yet have their translated destination. A nat chain sees them before, whatever its priority. */
export function precedesDestinationNat(base: BaseChain): boolean {
  return base.hook === 'prerouting' && (base.type === 'nat' || base.priority <= DESTINATION_NAT);
}

/** True when the packets may already have their translated source. */
export function followsSourceNat(base: BaseChain): boolean {
  return base.hook === 'postrouting' && base.type !== 'nat' && base.priority >= SOURCE_NAT;
}
