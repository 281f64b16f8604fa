import type { Diagnostic, Parsed } from '../../src/model/diagnostic.js';
import { fillTemplate, type Language } from '../../src/model/message.js';
import type { SiteDefinition } from '../../src/model/site.js';
import { siteMessages } from '../../src/site/messages.js';
import { parseSite } from '../../src/site/parse-site.js';

/** A site without anything wrong, to be varied. */
export const HEAD = `vmsguard: 1
name: Test
encryption: {server: true, streaming: true, event: true, mobile: true}
`;

/** Zones for tests about other things. They take lines 4 to 7 after `HEAD`. */
export const ZONES = `zones:
  servers: {kind: server, ipv4: 10.0.1.0/24, gateway: none}
  cams: {kind: camera, ipv4: 10.0.2.0/24, gateway: none}
  clients: {kind: client, ipv4: 10.0.3.0/24, gateway: none}
`;

/** A recorder on lines 8 and 9 after `HEAD` and `ZONES`. */
export const HOSTS = `hosts:
  rec: {address: 10.0.1.5, components: [recording-server]}
`;

export function readSite(text: string, path = 'site.yaml'): Parsed<SiteDefinition> {
  return parseSite({ path, bytes: new TextEncoder().encode(text) });
}

/** Every diagnostic as `line:column effect sentence`. */
export function complaints(text: string, language: Language = 'en'): readonly string[] {
  return readSite(text).diagnostics.map((each) => `${position(each)} ${each.effect} ${sentence(each, language)}`);
}

/** Every diagnostic as `line:column code`. */
export function codes(text: string): readonly string[] {
  return readSite(text).diagnostics.map((each) => `${position(each)} ${each.code}`);
}

export function sentence(each: Diagnostic, language: Language): string {
  const template = siteMessages[each.code];
  if (template === undefined) throw new Error(`no sentence for ${each.code}`);
  return fillTemplate(template[language], each.parameters);
}

function position({ location }: Diagnostic): string {
  return `${location.region?.startLine ?? 0}:${location.region?.startColumn ?? 0}`;
}
