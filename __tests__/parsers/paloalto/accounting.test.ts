import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paloalto } from '../../../src/parsers/paloalto/index.js';
import { exportOf } from './packet-walk.js';

const FIXTURES = new URL('fixtures/', import.meta.url);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(new URL(folder, FIXTURES)).flatMap((name) => {
    const path = `${folder}${name}`;
    return statSync(new URL(path, FIXTURES)).isDirectory() ? filesBelow(`${path}/`) : [path];
  });
}

const texts = filesBelow('').map((path) => [path, readFileSync(new URL(path, FIXTURES), 'utf8')] as const);

/** Where the README's named lists say that nothing has an effect, or that a part is looked at as a whole. */
const EXEMPT = new RegExp(
  [
    '/(?:profile-setting|log-end|log-start|description|comment|distribution)(?:/|$)',
    'device-group/entry/devices(?:/|$)',
    '/(?:import|readonly|protocol|dhcp-client|tap|ha|panorama/local-panorama|panorama-server|target/devices)(?:/|$)',
    'system/panorama$',
    '/(?:external-list|region|schedule|application-filter)/[^/]+(?:/|$)',
    '/application/[^/]+/category',
  ].join('|'),
  'u',
);

function notices(text: string, path: string): number {
  const file = exportOf(text, path);
  // What Panorama pushed means something beside the firewall's own file only.
  const own = path.endsWith('pushed.xml') ? texts.filter(([other]) => other.endsWith('managed/running-config.xml')).map(([other, content]) => exportOf(content, other)) : [];
  const { coverage, diagnostics } = paloalto.read([...own, file]);
  const states = coverage.find((one) => one.path === path)?.elements;
  return (states?.unrecognised ?? 0) + (states?.unsupported ?? 0) + diagnostics.filter(({ effect }) => effect === 'incomplete').length;
}

describe('something unknown', () => {
  it.each(texts.filter(([path]) => path.endsWith('.xml')))('is noticed as an element behind every tag of %s', (path, text) => {
    const before = notices(text, path);
    const missed: string[] = [];
    for (const { index, open } of placesInXml(text)) {
      if (EXEMPT.test(`/${open.join('/')}`)) continue;
      const changed = `${text.slice(0, index)}<frobnicate>yes</frobnicate>${text.slice(index)}`;
      if (notices(changed, path) <= before) missed.push(open.join('/'));
    }
    expect(missed).toEqual([]);
  });

  it.each(texts.filter(([path]) => path.endsWith('.xml')))('is noticed as an attribute of every tag of %s', (path, text) => {
    const before = notices(text, path);
    const missed: string[] = [];
    for (const tag of text.matchAll(/<[a-z][\w-]*(?=[\s/>])/gu)) {
      const at = tag.index + tag[0].length;
      const changed = `${text.slice(0, at)} frobnicate="yes"${text.slice(at)}`;
      const open = openAt(text, tag.index).concat(tag[0].slice(1));
      if (EXEMPT.test(`/${open.join('/')}`)) continue;
      if (notices(changed, path) <= before) missed.push(open.join('/'));
    }
    expect(missed).toEqual([]);
  });

  it.each(texts.filter(([path]) => path.endsWith('.set')))('is noticed as a line between any two of %s', (path, text) => {
    const before = notices(text, path);
    const lines = text.split('\n');
    const missed: string[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const unfinished = lines.slice(0, at).join('\n').split('"').length % 2 === 0;
      if (unfinished) continue;
      for (const strange of ['frobnicate the network', 'set frobnicate yes', 'delete address x']) {
        const changed = [...lines.slice(0, at), strange, ...lines.slice(at)].join('\n');
        if (notices(changed, path) <= before) missed.push(`${at} ${strange}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each(texts.filter(([path]) => path.endsWith('.set')))('is noticed as a word behind every element of %s', (path, text) => {
    const before = notices(text, path);
    const missed: string[] = [];
    for (const line of text.split('\n')) {
      if (!line.startsWith('set ') || line.includes('"') || line.includes('[')) continue;
      const words = line.slice(4).split(' ');
      for (let length = 1; length <= words.length; length += 1) {
        const way = words.slice(0, length);
        if (isList(way) || EXEMPT.test(`/${way.join('/')}`)) continue;
        if (notices(`${text}set ${way.join(' ')} frobnicate yes\n`, path) <= before) missed.push(way.join(' '));
      }
    }
    expect(missed).toEqual([]);
  });
});

/** Where another word is another entry of that list, not something unknown. */
const LISTS = /^(?:(?:config |vsys \S+ |device-group \S+ )?(?:vsys|zone|address|address-group|service|service-group|application|application-group|application-filter|external-list|region|schedule)|.*\b(?:rules|ethernet|units|virtual-router|static-route|interface-management-profile|permitted-ip|virtual-wire))$/u;

function isList(way: readonly string[]): boolean {
  return LISTS.test(way.join(' '));
}

function placesInXml(text: string): readonly { readonly index: number; readonly open: readonly string[] }[] {
  return [...text.matchAll(/<\/?[a-z][^>]*>/gu)].map((tag) => ({ index: tag.index + tag[0].length, open: openAt(text, tag.index + tag[0].length) })).filter(({ open }) => open.length > 0);
}

function openAt(text: string, index: number): string[] {
  const open: string[] = [];
  for (const [, end, name = '', alone] of text.slice(0, index).matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^>]*?)?(\/?)>/gu)) {
    if (end === '/') open.pop();
    else if (alone !== '/') open.push(name);
  }
  return open;
}
