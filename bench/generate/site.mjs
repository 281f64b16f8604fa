/** The small site that a generated rule set belongs to. */
import { NETWORKS } from './plan.mjs';

const HEAD = `vmsguard: 1
name: Generated
encryption: {server: true, streaming: true, event: true, mobile: true}
`;

/** A firewall between servers and clients, with other networks behind two more interfaces. */
export function networkSite({ files, interfaces }) {
  return `${HEAD}zones:
  servers: {kind: server, ipv4: ${NETWORKS.servers}, gateway: core}
  clients: {kind: client, ipv4: ${NETWORKS.clients}, gateway: core}
firewalls:
  core: {export: [${files.join(', ')}], interfaces: {${interfaces.servers}: servers, ${interfaces.clients}: clients}}
hosts:
  ms01: {address: ${NETWORKS.management}, components: [management-server]}
clientGroups:
  operators: {zone: clients, kinds: [management-client]}
`;
}

/** One host with its own firewall and clients in the same network. */
export function hostSite({ files }) {
  return `${HEAD}zones:
  inside: {kind: server, ipv4: [${NETWORKS.servers}, ${NETWORKS.clients}], gateway: none}
hosts:
  ms01: {address: ${NETWORKS.management}, components: [management-server], firewall: [${files.join(', ')}]}
clientGroups:
  operators: {addresses: ${NETWORKS.clients}, kinds: [management-client]}
`;
}
