import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward, passHost } from '../../src/analysis/device.js';
import { sentTraffic, witnessOf, type Traffic } from '../../src/analysis/traffic.js';
import type { Packet } from '../../src/model/header-space.js';
import { everyPacket, firewalls, hosts, wholeUniverse } from './random-devices.js';
import { forwardOutcomes, hostOutcomes, isIn } from './slow-evaluator.js';

const location = { path: 'site.yaml' };

/** Whether a piece says that a packet sent as `sent` arrives as `delivered`. */
function tells({ box, sentSource, sentDestination }: Traffic, sent: Packet, delivered: Packet): boolean {
  if (!isIn([box], delivered)) return false;
  const asSent = {
    ...box,
    source: sentSource?.addresses ?? [{ first: delivered.source, last: delivered.source }],
    sourcePorts: sentSource?.ports ?? [{ first: delivered.sourcePort, last: delivered.sourcePort }],
    destination: sentDestination?.addresses ?? box.destination,
    destinationPorts: sentDestination?.ports ?? box.destinationPorts,
  };
  if (!isIn([asSent], sent)) return false;
  const addressShift = sentDestination === undefined ? 0n : sentDestination.addressShift;
  const portShift = sentDestination === undefined ? 0 : sentDestination.portShift;
  return (
    (addressShift === undefined || delivered.destination - sent.destination === addressShift) &&
    (portShift === undefined || delivered.destinationPort - sent.destinationPort === portShift)
  );
}

/** What a certain piece says becomes of a packet; undefined when it says nothing of it. */
function promise(piece: Traffic, sent: Packet): Packet | undefined {
  const { box, sentSource, sentDestination } = piece;
  const { addressShift, portShift } = sentDestination ?? { addressShift: 0n, portShift: 0 };
  const delivered = {
    ...sent,
    ...(sentSource === undefined ? {} : { source: box.source[0]?.first ?? 0n, sourcePort: box.sourcePorts[0]?.first ?? 0 }),
    destination: addressShift === undefined ? (box.destination[0]?.first ?? 0n) : sent.destination + addressShift,
    destinationPort: portShift === undefined ? (box.destinationPorts[0]?.first ?? 0) : sent.destinationPort + portShift,
  };
  return tells(piece, sent, delivered) ? delivered : undefined;
}

function sameTarget(a: Packet, b: Packet): boolean {
  return a.destination === b.destination && a.protocol === b.protocol && a.destinationPort === b.destinationPort;
}

describe('forward', () => {
  const passage = { device: 'fw', role: 'network', ingress: 'a', egress: 'b' } as const;

  it('lets nothing pass that it does not tell', () => {
    fc.assert(
      fc.property(firewalls, (config) => {
        const pieces = forward({ name: 'fw', config, location }, [sentTraffic(wholeUniverse)], passage);
        const untold = everyPacket.filter((sent) =>
          forwardOutcomes(config, sent, passage).some((outcome) => outcome !== undefined && !pieces.some((piece) => tells(piece, sent, outcome.packet))),
        );
        expect(untold).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('calls certain only what passes whatever the doubts are', () => {
    fc.assert(
      fc.property(firewalls, (config) => {
        const pieces = forward({ name: 'fw', config, location }, [sentTraffic(wholeUniverse)], passage).filter((piece) => piece.certain);
        const wrong = everyPacket.filter((sent) => {
          const promised = pieces.map((piece) => promise(piece, sent)).filter((delivered) => delivered !== undefined);
          if (promised.length === 0) return false;
          const outcomes = forwardOutcomes(config, sent, passage);
          return outcomes.some((outcome) => outcome === undefined || !promised.some((delivered) => sameTarget(delivered, outcome.packet)));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows packets that really arrive as they are said to', () => {
    fc.assert(
      fc.property(firewalls, (config) => {
        for (const piece of forward({ name: 'fw', config, location }, [sentTraffic(wholeUniverse)], passage)) {
          const { sent, delivered } = witnessOf(piece);
          const arrives = forwardOutcomes(config, sent, passage).some((outcome) => outcome !== undefined && sameEnds(outcome.packet, delivered));
          expect({ sent, delivered, arrives }).toMatchObject({ arrives: true });
          expect(piece.certain || piece.doubts.length > 0).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps ends apart through two firewalls', () => {
    fc.assert(
      fc.property(firewalls, firewalls, (first, second) => {
        const inner = { device: 'inner', role: 'network', ingress: 'b', egress: 'a' } as const;
        const middle = forward({ name: 'fw', config: first, location }, [sentTraffic(wholeUniverse)], passage);
        const pieces = forward({ name: 'inner', config: second, location }, middle, inner);
        const wrong = everyPacket.filter((sent) => {
          const outcomes = forwardOutcomes(first, sent, passage).flatMap((one) => (one === undefined ? [one] : forwardOutcomes(second, one.packet, inner)));
          const untold = outcomes.some((outcome) => outcome !== undefined && !pieces.some((piece) => tells(piece, sent, outcome.packet)));
          const promised = pieces.filter((piece) => piece.certain && promise(piece, sent) !== undefined);
          return untold || (promised.length > 0 && outcomes.includes(undefined));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps everything possible when the export could not be read', () => {
    const [piece, ...others] = forward({ name: 'fw', config: undefined, location }, [sentTraffic(wholeUniverse)], passage);
    expect(others).toEqual([]);
    expect(piece).toMatchObject({ certain: false, box: wholeUniverse });
  });
});

/** A source translation may give any port; the slow evaluator tries a few. */
function sameEnds(a: Packet, b: Packet): boolean {
  return a.source === b.source && a.destination === b.destination && a.protocol === b.protocol && a.destinationPort === b.destinationPort;
}

describe('passHost', () => {
  it('agrees with the slow evaluator in every profile and in none', () => {
    const profiles = fc.constantFrom('domain' as const, 'private' as const, 'public' as const, undefined);
    fc.assert(
      fc.property(hosts, profiles, fc.constantFrom('input' as const, 'output' as const), fc.constantFrom('a', undefined), (config, profile, hook, ingress) => {
        const at = { ingress, egress: undefined };
        const pieces = passHost({ name: 'h', config, location }, [sentTraffic(wholeUniverse)], { device: 'h', role: 'destination-host', ...at, hook, profile });
        const may = pieces.map((piece) => piece.box);
        const must = pieces.filter((piece) => piece.certain).map((piece) => piece.box);
        const wrong = everyPacket.filter((packet) => {
          const outcomes = hostOutcomes(config, packet, { at, hook, profile });
          const passes = outcomes.some((outcome) => outcome !== undefined);
          return isIn(may, packet) !== passes || (isIn(must, packet) && outcomes.includes(undefined));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
