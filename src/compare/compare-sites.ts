/** A site at base and at head: which findings are new, what passes newly or no more, and what weakens the judge. */
import { formatNumbers, numbersOverlap, numberSet, type NumberSet } from '../model/number-set.js';
import type { PolicyEndpoint, PolicyOpenFlow } from '../policy/input.js';
import type { FlowChange, FlowChangeEnd, SiteComparison, SiteReport, Finding } from '../model/report.js';
import type { Endpoint } from '../analysis/endpoints.js';
import { policyEndpoint } from '../analysis/policy-endpoint.js';
import type { Behind, JudgedSite } from '../judge-site.js';
import { examplePacket } from '../judgement/describe-subject.js';
import { siteVerdict } from '../judgement/site-verdict.js';
import { renderMessage } from '../messages.js';
import type { RunRequest } from '../run-request.js';
import { namedProtocols, trafficChanges, type TrafficChange } from './traffic-changes.js';
import { weakenings } from './weakenings.js';

/** The report of head, with what the change means. A site that the base does not have, or could not judge, is new. */
export function compareSites(head: JudgedSite, base: JudgedSite | undefined, request: RunRequest): SiteReport {
  const { report, behind } = head;
  if (behind === undefined) return report;
  const before = base?.behind;
  const changes = before === undefined ? [] : trafficChanges(before.context, behind.context);
  const findings = markFindings(behind, before, changes);
  const comparison: SiteComparison | undefined = before === undefined ? undefined : compare({ before, behind, findings, changes, request });
  return { ...report, ...judgeAgain(report, findings, request), findings, ...(comparison === undefined ? {} : { comparison }) };
}

/** With `scope: new` only what the change brings may fail; what could not be read gates either way. */
function judgeAgain({ diagnostics, requirements }: SiteReport, findings: readonly Finding[], request: RunRequest): Pick<SiteReport, 'verdict' | 'reason'> {
  const gating = request.scope === 'new' ? findings.filter(({ change }) => change !== 'unchanged') : findings;
  const { failOn, failOnUndecided, language } = request;
  return siteVerdict({ findings: gating, diagnostics, requirements, failOn, failOnUndecided, language });
}

interface Compared {
  readonly before: Behind;
  readonly behind: Behind;
  readonly findings: readonly Finding[];
  readonly changes: readonly TrafficChange[];
  readonly request: RunRequest;
}

function compare({ before, behind, findings, changes, request: { language } }: Compared): SiteComparison {
  const still = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    fixed: before.findings.map(({ finding }) => finding).filter(({ fingerprint }) => !still.has(fingerprint)),
    flows: changes.map(flowChange),
    weakenings: weakenings(before, behind).map((one) => ({ code: one.code, message: renderMessage(one, language), location: one.location })),
  };
}

/**
 * A finding is unchanged when the base has it just as bad: the same extent, as certain and as severe, and none of the
 * traffic it speaks of passes newly. Whatever is worse than it was is new.
 */
function markFindings(behind: Behind, before: Behind | undefined, changes: readonly TrafficChange[]): readonly Finding[] {
  const known = new Map((before?.findings ?? []).map((one) => [one.finding.fingerprint, one]));
  const opened = openedFlows(behind, changes);
  return behind.findings.map((one) => {
    const earlier = known.get(one.finding.fingerprint);
    const isOld = earlier !== undefined && !isWorse(one.finding, earlier.finding) && !one.subjects.some((subject) => opened.has(subject));
    return { ...one.finding, change: isOld ? ('unchanged' as const) : ('new' as const) };
  });
}

function isWorse(now: Finding, then: Finding): boolean {
  // Nobody answers for it any more.
  if (then.waiver !== undefined && now.waiver === undefined) return true;
  if (now.severity !== then.severity || (now.certainty === 'certain' && then.certainty === 'possible')) return true;
  return now.affectedCount > then.affectedCount || (now.affectedCount === then.affectedCount && now.affected.join('\n') !== then.affected.join('\n'));
}

/** Ids of the open flows of which some traffic passes newly. */
function openedFlows({ facts }: Behind, changes: readonly TrafficChange[]): ReadonlySet<string> {
  const allowed = changes.filter(({ change }) => change === 'allowed');
  return new Set(facts.openFlows.filter((flow) => allowed.some((one) => isPartOf(one, flow))).map(({ id }) => id));
}

function isPartOf({ source, destination, ports, protocols }: TrafficChange, flow: PolicyOpenFlow): boolean {
  if (!isEnd(source, flow.source) || !isEnd(destination, flow.destination)) return false;
  const name = namedProtocols(protocols);
  const isProtocol = flow.protocol === 'other' || name.split(', ').some((one) => one === flow.protocol || (flow.protocol === 'icmp' && one === 'icmpv6'));
  return isProtocol && (flow.protocol === 'icmp' || flow.protocol === 'other' || numbersOverlap(ports, flow.ports));
}

/** Classes of one name in one place are told as one end. */
function isEnd(endpoint: Endpoint, { name, zone }: PolicyEndpoint): boolean {
  const own = policyEndpoint(endpoint);
  return own.name === name && own.zone === zone;
}

function flowChange({ change, certain, source, destination, protocols, ports, witness, location, line }: TrafficChange): FlowChange {
  return {
    change,
    certainty: certain ? 'certain' : 'possible',
    source: endOf(source),
    destination: endOf(destination),
    protocol: namedProtocols(protocols),
    ports: portsText(namedProtocols(protocols), ports),
    example: examplePacket(witness),
    location,
    line,
  };
}

function portsText(protocol: string, ports: NumberSet): string {
  const isEvery = ports.length === 1 && ports[0]?.first === 0 && ports[0].last === 65535;
  if (isEvery) return '';
  // ICMP has types where others have ports: see `Box.destinationPorts`.
  return formatNumbers(protocol.startsWith('icmp') ? numberSet(ports.map(({ first, last }) => ({ first: first >> 8, last: last >> 8 }))) : ports);
}

function endOf(endpoint: Endpoint): FlowChangeEnd {
  const { name, zone } = policyEndpoint(endpoint);
  return { name, zone };
}

