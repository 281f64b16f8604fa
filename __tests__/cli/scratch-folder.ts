/** A folder for one test, and a terminal in it that remembers what was written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Terminal } from '../../src/cli/terminal.js';

export interface ScratchFolder {
  readonly path: string;
  write(path: string, content: string): void;
  remove(): void;
}

export function scratchFolder(): ScratchFolder {
  const path = mkdtempSync(join(tmpdir(), 'vmsguard-test-'));
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

export interface RecordingTerminal extends Terminal {
  readonly output: string[];
  readonly errors: string[];
}

export function recordingTerminal(folder: string, changes: Partial<Terminal> = {}): RecordingTerminal {
  const output: string[] = [];
  const errors: string[] = [];
  return {
    folder,
    environment: {},
    isTTY: false,
    write: (text) => Promise.resolve(output.push(text) > 0),
    writeError: (text) => Promise.resolve(errors.push(text) > 0),
    ...changes,
    output,
    errors,
  };
}

/** A site whose exports are missing: read, judged, never a pass. */
export const SHOP = `vmsguard: 1
name: Corner shop
productVersion: 2025 R1
encryption: {server: true, streaming: true, event: true, mobile: true}
zones:
  office: {kind: server, ipv4: 192.168.1.0/24, gateway: router}
  cameras: {kind: camera, ipv4: 192.168.20.0/24, gateway: none}
  internet: {kind: internet}
firewalls:
  router: {export: exports/router.conf, interfaces: {wan: internet, lan: office}}
hosts:
  vms:
    addresses: [192.168.1.10, 192.168.20.10]
    components: [management-server, sql-server, event-server, log-server, recording-server, mobile-server]
    firewall: exports/vms.json
deviceGroups:
  shop-cameras: {zone: cameras, recorders: vms, https: true}
clientGroups:
  till: {zone: office, kinds: [smart-client, management-client]}
infrastructureFlows:
  time: {from: vms, to: 192.168.1.1, services: udp/123}
`;
