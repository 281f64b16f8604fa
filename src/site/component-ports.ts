import type { Component, Feature } from '../model/site.js';

/** A port that a component listens on by default. */
export interface DefaultPort {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  /** Components with the same owner share the port (the web server of Windows serves several applications). */
  readonly owner?: 'iis';
  /** The port is open only where this feature is used. */
  readonly feature?: Feature;
}

function tcp(...ports: readonly number[]): readonly DefaultPort[] {
  return ports.map((port) => ({ protocol: 'tcp', port }));
}

function udp(...ports: readonly number[]): readonly DefaultPort[] {
  return ports.map((port) => ({ protocol: 'udp', port }));
}

function tcpFor(feature: Feature, port: number): DefaultPort {
  return { protocol: 'tcp', port, feature };
}

/** Ports that take events from devices. */
const DEVICE_EVENTS: readonly DefaultPort[] = [tcpFor('device-smtp-events', 25), tcpFor('device-tcp-events', 5432)];

const WEB: readonly DefaultPort[] = [
  { protocol: 'tcp', port: 80, owner: 'iis' },
  { protocol: 'tcp', port: 443, owner: 'iis' },
];

/**
 * Numbers that each component listens on (hardening guide, tables of inbound connections, lines 32-121), for telling
 * which of them a site may change and which of them collide on one host. Numbers that are only reserved (SNMP) and
 * the range of video push are left out.
 */
const DEFAULT_PORTS: Readonly<Record<Component, readonly DefaultPort[]>> = {
  'management-server': [...WEB, ...tcp(445, 6473, 8080, 9000), tcpFor('matrix', 12345)],
  'api-gateway': WEB,
  'identity-provider': WEB,
  'sql-server': tcp(1433),
  'data-collector': tcp(7609),
  'event-server': [
    ...tcp(22331, 22332),
    tcpFor('generic-events-1234', 1234),
    { protocol: 'udp', port: 1234, feature: 'generic-events-1234' },
    tcpFor('generic-events-1235', 1235),
    tcpFor('analytics-events', 9090),
    tcpFor('mip-integration', 22333),
  ],
  'recording-server': [...DEVICE_EVENTS, ...tcp(5210, 7563, 8966, 9001, 11000), ...udp(65101)],
  'failover-server': tcp(8967, 8990, 9001),
  'failover-recording-server': [...DEVICE_EVENTS, ...tcp(5210, 7563, 8966), ...udp(8844)],
  'log-server': tcp(22337),
  'mobile-server': tcp(8000, 8081, 8082),
  'lpr-server': tcp(22334),
  'open-network-bridge': tcp(554, 580),
  'dlna-server': tcp(9100, 9200),
  'screen-recorder': tcp(52111),
  'incident-manager': WEB,
};

/** First of the numbers that recorder instances take in turn: 9001, 9002, 9003 (guide line 69). */
const FIRST_INSTANCE_PORT = 9001;

/** The default numbers of a component on a host with so many recorder instances. */
export function defaultPorts(component: Component, recorderInstances: number): readonly DefaultPort[] {
  const ports = DEFAULT_PORTS[component];
  if (component !== 'recording-server') return ports;
  const more = Array.from({ length: recorderInstances - 1 }, (_none, index) => FIRST_INSTANCE_PORT + 1 + index);
  return [...ports, ...tcp(...more)];
}
