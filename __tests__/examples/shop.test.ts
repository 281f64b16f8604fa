import { describe, expect, it } from 'vitest';
import { checkExample, seriousFindings, takenAway } from './run-example.js';

describe('examples/shop', () => {
  it('passes without an error or a warning', async () => {
    const site = await checkExample('examples/shop');
    expect(seriousFindings(site)).toEqual([]);
    expect(site.diagnostics.filter((one) => one.effect !== 'note')).toEqual([]);
    expect(site.verdict).toBe('pass');
  });

  it('fits on one screen', async () => {
    const lines: number[] = [];
    await checkExample('examples/shop', {
      'examples/shop/vmsguard.yaml': (bytes) => {
        lines.push(new TextDecoder().decode(bytes).trimEnd().split('\n').length);
        return bytes;
      },
    });
    expect(lines[0]).toBeLessThanOrEqual(25);
  });

  it('says that it takes the router on trust', async () => {
    const site = await checkExample('examples/shop');
    expect(site.assumptions.map((one) => one.code)).toContain('assumption.unmanaged_gateway');
  });

  it('is incomplete without the export', async () => {
    const site = await checkExample('examples/shop', { 'examples/shop/shop.json': takenAway });
    expect(site.verdict).toBe('incomplete');
  });

  it('warns once the login is open to every address', async () => {
    const scoped = '"192.168.10.50-192.168.10.59"';
    const site = await checkExample('examples/shop', {
      'examples/shop/shop.json': (bytes) => new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(scoped, '"Any"')),
    });
    expect(seriousFindings(site).map((finding) => finding.ruleId)).toEqual(['exposure/unlisted_source']);
  });
});
