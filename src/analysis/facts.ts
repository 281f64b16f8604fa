/** What the analysis states about a site: few facts, each with a concrete packet and the lines that decide it. */
import type { Doubt } from '../model/device.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Message } from '../model/message.js';
import type { Location } from '../model/source.js';
import type {
  PolicyEvidence,
  PolicyHostLine,
  PolicyNeededFlow,
  PolicyOpenFlow,
  PolicyOpenLine,
  PolicyUnreachableLine,
} from '../policy/input.js';
import { locationKey } from './location-key.js';
import type { Step, Traffic, Witness } from './traffic.js';

/** What stands behind an object that the policies judge: where it is, and how to show it. */
export interface Backing {
  readonly location: Location;
  readonly relatedLocations: readonly (Message & { readonly location: Location })[];
  /** Two subjects with the same cause are one finding; the most severe speaks for it (ruling 4). */
  readonly causeKey: string;
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
  readonly witness?: Witness;
  /** Label of the line that the subject is about, when it is about one. */
  readonly line?: string;
}

/** Facts in the shape of the policy input, and what stands behind each by its `id`. */
export interface Facts {
  readonly openFlows: readonly PolicyOpenFlow[];
  readonly neededFlows: readonly PolicyNeededFlow[];
  readonly hostLines: readonly PolicyHostLine[];
  readonly unreachableLines: readonly PolicyUnreachableLine[];
  readonly openLines: readonly PolicyOpenLine[];
  readonly evidence: readonly PolicyEvidence[];
  readonly backing: ReadonlyMap<string, Backing>;
  readonly assumptions: readonly (Message & { readonly location: Location })[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The cause of traffic that passes: the first network line that permits it, else the host's line, else the
 * declaration of the host that filters nothing. The other lines on the way are told beside it.
 */
export function causeOf(traffic: Traffic): Pick<Backing, 'location' | 'relatedLocations' | 'causeKey' | 'line'> {
  const { steps } = traffic;
  const cause = decidingStep(steps);
  if (cause === undefined) return { location: { path: '' }, relatedLocations: [], causeKey: '' };
  return {
    location: cause.location,
    causeKey: locationKey(cause.location),
    relatedLocations: relatedTo(cause, steps),
    ...(cause.line === undefined ? {} : { line: cause.line.label }),
  };
}

/** Traffic with the same key has the same cause. */
export function causeKeyOf({ steps }: Traffic): string {
  const cause = decidingStep(steps);
  return cause === undefined ? '' : locationKey(cause.location);
}

/** A line that a product brings along decides nothing where a line of the administrator does. */
function decidingStep(steps: readonly Step[]): Step | undefined {
  const network = steps.filter((step) => step.role === 'network' && step.action !== 'translate');
  const stated = network.find((step) => step.line?.builtIn !== true) ?? network[0];
  return stated ?? steps.find((step) => step.role === 'destination-host') ?? steps[0];
}

function relatedTo(cause: Step, steps: readonly Step[]): Backing['relatedLocations'] {
  const objects = (cause.line?.relatedLocations ?? []).map((location) => ({ code: 'related.object', parameters: {}, location }));
  const others = steps
    .filter((step) => step !== cause && (step.line !== undefined || step.translation !== undefined))
    .map((step) => ({
      code: step.action === 'translate' ? 'related.translation' : 'related.line',
      parameters: { device: step.device, line: step.line?.label ?? step.translation?.label ?? '' },
      location: step.location,
    }));
  return [...objects, ...others];
}
