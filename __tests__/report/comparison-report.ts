/** A report with a comparison in it, for the outputs that show one. */
import type { FlowChange, Report, SiteComparison } from '../../src/model/report.js';
import { finding, report, site } from './sample-report.js';

export function flowChange(changes: Partial<FlowChange> = {}): FlowChange {
  return {
    change: 'allowed',
    certainty: 'certain',
    source: { name: 'operators', zone: 'office' },
    destination: { name: 'ms-1', zone: 'servers' },
    protocol: 'tcp',
    ports: '9000',
    example: { source: '192.0.2.10', destination: '198.51.100.5', protocol: 'tcp', port: 9000 },
    location: { path: 'fw/edge.conf', region: { startLine: 4 } },
    line: '7',
    ...changes,
  };
}

export function comparison(changes: Partial<SiteComparison> = {}): SiteComparison {
  return {
    fixed: [finding({ fingerprint: 'f-9', title: 'RDP open', message: 'RDP was open' })],
    flows: [
      flowChange({ change: 'moved', line: '8' }),
      flowChange({ change: 'blocked', destination: { name: 'cam-1', zone: 'cameras' }, ports: '554' }),
      flowChange(),
      flowChange({ certainty: 'possible', source: { name: 'undeclared behind wan', zone: '' } }),
    ],
    weakenings: [{ code: 'weakening.removed_host', message: 'the host nvr-2 is gone', location: { path: 'site.yaml', region: { startLine: 9 } } }],
    ...changes,
  };
}

export function comparedReport(changes: Partial<Report> = {}): Report {
  const compared = site({ findings: [finding({ change: 'new' }), finding({ change: 'unchanged', fingerprint: 'f-2', title: 'Old trouble' })], comparison: comparison() });
  return report({ sites: [compared], base: { name: 'main', removedSites: ['gone.yaml'] }, scope: 'new', ...changes });
}
