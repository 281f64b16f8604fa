import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIpRange } from '../../src/model/ip-address.js';
import type { Component } from '../../src/model/site.js';
import { defaultPorts } from '../../src/site/component-ports.js';
import { exportPath } from '../../src/site/export-path.js';
import { nearestName } from '../../src/site/nearest-name.js';
import { readAddresses, readPorts, readService } from '../../src/site/read-values.js';
import { foldName, unsafeCharacter } from '../../src/site/text-safety.js';
import { compileSchema, schemas } from '../../scripts/build-schemas.mjs';

describe('exportPath', () => {
  it.each([
    ['site.yaml', 'exports/a.conf', 'exports/a.conf'],
    ['sites/tokyo/site.yaml', 'a.conf', 'sites/tokyo/a.conf'],
    ['sites/tokyo/site.yaml', '../../exports/a.conf', 'exports/a.conf'],
    ['sites/site.yaml', './x/../y/日本 語.txt', 'sites/y/日本 語.txt'],
    ['site.yaml', '..a/...', '..a/...'],
  ])('from %s reads %s as %s', (site, path, expected) => {
    expect(exportPath(site, path)).toEqual({ path: expected });
  });

  it.each([
    ['/etc/passwd', 'path_absolute'],
    ['C:/x', 'path_absolute'],
    ['c:x', 'path_absolute'],
    ['//server/share', 'path_absolute'],
    ['exports\\a.conf', 'path_backslash'],
    ['..', 'path_unusable'],
    ['../../a', 'path_leaves_workspace'],
    ['a/../../../b', 'path_leaves_workspace'],
    ['a//b', 'path_unusable'],
    ['a/', 'path_unusable'],
    ['a/.', 'path_unusable'],
    ['', 'path_unusable'],
    ['ab:stream', 'path_unusable'],
    ['https://example.com/a', 'path_unusable'],
    [' a', 'path_unusable'],
    ['a\nb', 'path_unusable'],
    ['a\u202eb', 'path_unusable'],
  ])('refuses %j: %s', (path, fault) => {
    expect(exportPath('sites/site.yaml', path)).toEqual({ fault });
  });

  it('never leads out of the workspace', () => {
    const segment = fc.constantFrom('..', '.', 'a', '', 'b c', '...');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 }), (path, folder) => {
        const result = exportPath([...folder, 'site.yaml'].join('/'), path.join('/'));
        if (!('path' in result)) return;
        expect(result.path).not.toMatch(/^\/|(?:^|\/)\.{0,2}(?:\/|$)/u);
      }),
    );
  });
});

describe('readAddresses', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.0.0.1-10.0.0.9', '10.0.0.1-10.0.0.9'],
    ['10.0.0.1 - 10.0.0.9', '10.0.0.1-10.0.0.9'],
    ['2001:db8::-2001:db8::ff', '2001:db8::/120'],
  ])('reads %s', (text, expected) => {
    const range = readAddresses(text);
    expect(range === undefined ? undefined : formatIpRange(range)).toBe(expected);
  });

  it.each(['', '-', '10.0.0', '10.0.0.1-', '10.0.0.9-10.0.0.1', '10.0.0.1-2001:db8::1', '10.0.0.0/33', '10.0.0.1-5', 'any', '10.0.0.0/8-10.0.0.9'])('refuses %j', (text) => {
    expect(readAddresses(text)).toBeUndefined();
  });
});

describe('readService', () => {
  it.each([
    ['tcp/443', 'tcp', 443, 443],
    ['udp/5000-5100', 'udp', 5000, 5100],
    ['icmp', 'icmp', 0, 65535],
    ['any', 'any', 0, 65535],
  ])('reads %s', (text, protocol, first, last) => {
    expect(readService(text)).toEqual({ protocol, ports: { first, last } });
  });

  it.each(['', 'tcp', 'tcp/', 'tcp/0', 'tcp/65536', 'tcp/0443', 'tcp/9-8', 'TCP/443', 'sctp/1', 'tcp/any', 'icmp/8', 'tcp/1-2-3', ' any'])('refuses %j', (text) => {
    expect(readService(text)).toBeUndefined();
  });
});

describe('readPorts', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), fc.nat(1000), (first, more) => {
        const last = Math.min(65535, first + more);
        expect(readPorts(`${first}-${last}`)).toEqual({ first, last });
      }),
    );
  });
});

describe('nearestName', () => {
  it.each([
    ['recording-sever', 'recording-server'],
    ['recorder-server', 'recording-server'],
    ['Management-Server', 'management-server'],
    ['sql-srever', 'sql-server'],
    ['mobil-server', 'mobile-server'],
  ])('finds what %s means', (name, expected) => {
    expect(nearestName(name, ['management-server', 'sql-server', 'recording-server', 'mobile-server'])).toBe(expected);
  });

  it.each(['x', 'router', 'recording', 'server-recording'])('finds nothing near %s', (name) => {
    expect(nearestName(name, ['management-server', 'recording-server'])).toBeUndefined();
  });

  it('finds a name that differs by one slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/u), fc.nat(3), (name, at) => {
        expect(nearestName(name.slice(0, at) + name.slice(at + 1), [name])).toBe(name);
        expect(nearestName(`${name.slice(0, at)}#${name.slice(at)}`, [name])).toBe(name);
        expect(nearestName(`${name.slice(0, at)}#${name.slice(at + 1)}`, [name])).toBe(name);
      }),
    );
  });
});

describe('foldName', () => {
  it.each([
    ['Server', 'sERVER'],
    ['サーバー', 'ｻｰﾊﾞｰ'],
    ['ＬＡＮ１', 'lan1'],
    ['straße', 'STRASSE'],
    ['が', 'か\u3099'],
  ])('folds %s and %s to the same', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it('keeps different names apart', () => {
    expect(foldName('cam-1')).not.toBe(foldName('cam-2'));
  });
});

describe('unsafeCharacter', () => {
  it.each([['a\u0000', 'U+0000'], ['\u202e', 'U+202E'], ['a\u200b', 'U+200B'], ['\u00ad', 'U+00AD'], ['\u{e0001}', 'U+E0001'], ['\ud800', 'U+D800'], ['\ufe0f', 'U+FE0F'], ['\ue000', 'U+E000']])('names %j', (name, character) => {
    expect(unsafeCharacter(name)).toBe(character);
  });

  it.each(['cam-1', 'サーバー室 3', 'Überwachung', '🎥', 'a b'])('accepts %s', (name) => {
    expect(unsafeCharacter(name)).toBeUndefined();
  });
});

describe('site.schema.json', () => {
  const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/site.schema.json', import.meta.url), 'utf8'));

  it.each(schemas)('is what $output was compiled from', ({ schema: source, output }) => {
    expect(readFileSync(new URL(`../../${output}`, import.meta.url), 'utf8')).toBe(compileSchema(source));
  });

  it('says of every property what it means', () => {
    const silent: string[] = [];
    const open: (readonly [string, unknown])[] = [['#', schema]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [place, node] = next;
      if (typeof node !== 'object' || node === null) continue;
      const isProperty = /\/properties\/[^/]+$/u.test(place);
      if (isProperty && !('description' in node)) silent.push(place);
      for (const [key, child] of Object.entries(node)) open.push([`${place}/${key}`, child]);
    }
    expect(silent).toEqual([]);
  });
});

describe('defaultPorts', () => {
  const shown = (component: Component, instances: number): string =>
    defaultPorts(component, instances).map(({ protocol, port }) => `${protocol}/${port}`).join(' ');

  it.each<[Component, number, string]>([
    ['management-server', 1, 'tcp/80 tcp/443 tcp/445 tcp/6473 tcp/8080 tcp/9000 tcp/12345'],
    ['api-gateway', 1, 'tcp/80 tcp/443'],
    ['event-server', 1, 'tcp/1234 udp/1234 tcp/1235 tcp/9090 tcp/22331 tcp/22332 tcp/22333'],
    ['recording-server', 1, 'tcp/25 tcp/5210 tcp/5432 tcp/7563 tcp/8966 tcp/9001 tcp/11000 udp/65101'],
    ['recording-server', 3, 'tcp/25 tcp/5210 tcp/5432 tcp/7563 tcp/8966 tcp/9001 tcp/9002 tcp/9003 tcp/11000 udp/65101'],
    ['mobile-server', 1, 'tcp/8000 tcp/8081 tcp/8082'],
    ['lpr-server', 1, 'tcp/22334'],
    ['failover-server', 5, 'tcp/8967 tcp/8990 tcp/9001'],
  ])('of %s with %d instances', (component, instances, expected) => {
    expect(shown(component, instances)).toBe(expected);
  });
});
