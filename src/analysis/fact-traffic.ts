/** The traffic that a flow fact speaks of, found again in what it was stated from. Never less than the fact's own. */
import { box, isEmptyBox, PROTOCOL, type HeaderSpace } from '../model/header-space.js';
import { ALL_PROTOCOLS, intersectNumbers, numberSet, oneNumber, subtractNumbers, type NumberSet } from '../model/number-set.js';
import type { PolicyEndpoint, PolicyNeededFlow, PolicyOpenFlow } from '../policy/input.js';
import type { Endpoint } from './endpoints.js';
import { causeKeyOf, type Facts } from './facts.js';
import { deliveredTraffic, type FlowContext } from './open-flows.js';
import { policyEndpoint } from './policy-endpoint.js';
import { endToEndBox } from './traffic.js';

/** Where traffic goes: one of the site's classes, or a firewall's own management. */
export type FactTarget = Endpoint | { readonly firewall: string };

/** All packets of one fact: source as sent, destination and ports as delivered. */
export interface FactTraffic {
  readonly source: Endpoint;
  readonly target: FactTarget;
  readonly space: HeaderSpace;
}

/** The traffic of a fact by its id; undefined for facts that are about no traffic. */
export type TrafficOfFact = (id: string) => FactTraffic | undefined;

/** Prepares the answers for one site. */
export function trafficOfFacts(context: FlowContext, facts: Facts): TrafficOfFact {
  const ends = new Map<PolicyEndpoint, Endpoint>(context.endpoints.map((endpoint) => [policyEndpoint(endpoint), endpoint]));
  const open = new Map(facts.openFlows.map((flow) => [flow.id, flow]));
  const needed = new Map(facts.neededFlows.map((flow) => [flow.id, flow]));
  return (id) => {
    const openFlow = open.get(id);
    if (openFlow !== undefined) return openTraffic(openFlow, { context, facts, ends });
    const neededFlow = needed.get(id);
    return neededFlow === undefined ? undefined : neededTraffic(neededFlow, context, ends);
  };
}

interface Sources {
  readonly context: FlowContext;
  readonly facts: Facts;
  readonly ends: ReadonlyMap<PolicyEndpoint, Endpoint>;
}

function openTraffic(flow: PolicyOpenFlow, { context, facts, ends }: Sources): FactTraffic | undefined {
  const source = ends.get(flow.source);
  if (source === undefined) return undefined;
  const fields = { protocols: protocolsOf(flow.protocol), destinationPorts: flow.ports };
  if (flow.destination.kind === 'firewall') return { source, target: { firewall: flow.destination.name }, space: [box({ source: source.addresses, ...fields })] };
  const target = ends.get(flow.destination);
  if (target === undefined) return undefined;
  const causeKey = facts.backing.get(flow.id)?.causeKey;
  const isCertain = flow.certainty === 'certain';
  const own = deliveredTraffic(context, source, target).filter(({ traffic }) => traffic.certain === isCertain && causeKeyOf(traffic) === causeKey);
  const space = own.map(({ traffic }) => {
    const whole = endToEndBox(traffic);
    return { ...whole, protocols: intersectNumbers(whole.protocols, fields.protocols), destinationPorts: intersectNumbers(whole.destinationPorts, fields.destinationPorts) };
  });
  const left = space.filter((one) => !isEmptyBox(one));
  return left.length === 0 ? undefined : { source, target, space: left };
}

const ICMP = numberSet([PROTOCOL.icmp, PROTOCOL.icmpv6].map((number) => ({ first: number, last: number })));
const NAMED = numberSet([PROTOCOL.tcp, PROTOCOL.udp, PROTOCOL.icmp, PROTOCOL.icmpv6].map((number) => ({ first: number, last: number })));

/** The protocols that a fact or a service calls by this name. */
export function protocolsOf(name: PolicyOpenFlow['protocol'] | 'any'): NumberSet {
  if (name === 'tcp' || name === 'udp') return oneNumber(PROTOCOL[name]);
  if (name === 'icmp') return ICMP;
  return name === 'any' ? ALL_PROTOCOLS : subtractNumbers(ALL_PROTOCOLS, NAMED);
}

/** What is needed is all of it, from every address of the one class to every address of the other. */
function neededTraffic(flow: PolicyNeededFlow, { flows }: FlowContext, ends: ReadonlyMap<PolicyEndpoint, Endpoint>): FactTraffic | undefined {
  const [source, target] = [ends.get(flow.source), ends.get(flow.destination)];
  if (source === undefined || target === undefined) return undefined;
  const own = flows.filter((one) => one.id === flow.flow && one.source === source && one.destination === target);
  const space = own.map(({ protocols, ports }) => box({ source: source.addresses, destination: target.addresses, protocols, destinationPorts: ports }));
  return space.length === 0 ? undefined : { source, target, space };
}
