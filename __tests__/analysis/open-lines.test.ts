import { describe, expect, it } from 'vitest';
import { openLines } from '../../src/analysis/unreachable-lines.js';
import { readDevice } from '../../src/parsers/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';

const FORTIGATE = `#config-version=FG100F-7.4.8-FW-build2795-250523:opmode=0:vdom=0:user=admin
config system interface
    edit "inside"
        set vdom "root"
        set ip 10.0.1.1 255.255.255.0
        set type physical
    next
    edit "outside"
        set vdom "root"
        set ip 203.0.113.2 255.255.255.0
        set type physical
    next
end
config firewall address
    edit "all"
    next
end
config firewall service custom
    edit "ALL"
        set protocol IP
    next
end
config firewall schedule recurring
    edit "always"
        set day sunday monday tuesday wednesday thursday friday saturday
    next
end
config firewall policy
    edit 1
        set srcintf "inside"
        set dstintf "DESTINATION"
        set action accept
        set srcaddr "all"
        set dstaddr "all"
        set schedule "always"
        set service "ALL"
    next
end
`;

function openBackings(destination: string, service = 'ALL') {
  const bytes = new TextEncoder().encode(FORTIGATE.replace('DESTINATION', destination).replace('set service "ALL"', `set service "${service}"`));
  const { device } = readDevice([toExportFile({ path: 'fw.conf', bytes }).file], undefined);
  if (device === undefined) throw new Error('the export does not parse');
  return openLines('fw', device).map(({ backing }) => backing);
}

describe('openLines', () => {
  it('reports a policy that permits everything between two interfaces', () => {
    const [backing, ...others] = openBackings('outside');
    expect(others).toEqual([]);
    expect(backing).toMatchObject({ line: 'policy 1', doubts: [] });
  });

  it('tells what is in doubt about a line', () => {
    const [backing] = openBackings('outside', 'ALL"\n        set groups "staff');
    expect(backing?.doubts.length).toBeGreaterThan(0);
  });

  it('leaves out what only turns packets back into the network they came from', () => {
    expect(openBackings('inside')).toEqual([]);
  });
});
