/** Small builders of reports for tests: spell out what a test is about, leave the rest. */
import type { Finding, Report, ReportDiagnostic, RequirementVerdict, SiteReport } from '../../src/model/report.js';

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'port/recorders_only',
    level: 'error',
    severity: 'critical',
    certainty: 'certain',
    title: 'Port 9000 open to others than recorders',
    message: 'clients (office) reaches tcp/9000 of the Management Server ms-1',
    fix: 'Limit the source of the permitting rule',
    requirements: ['R-19', 'R-11'],
    controls: ['SC-7'],
    relatedControls: ['AC-4'],
    guideRows: ['ms-in-9000'],
    guideConflicts: ['INC-47'],
    location: { path: 'fw/edge.conf', region: { startLine: 4, startColumn: 3 } },
    relatedLocations: [{ message: 'the host is declared here', location: { path: 'site.yaml', region: { startLine: 12 } } }],
    affected: ['clients -> ms-1 tcp/9000'],
    affectedCount: 1,
    doubts: [],
    example: { source: '192.0.2.10', destination: '198.51.100.5', protocol: 'tcp', port: 9000 },
    path: [{ device: 'edge', filter: 'policy', line: '7', action: 'permit', location: { path: 'fw/edge.conf', region: { startLine: 4 } } }],
    fingerprint: 'f-1',
    ...changes,
  };
}

export function diagnostic(changes: Partial<ReportDiagnostic> = {}): ReportDiagnostic {
  return {
    code: 'export.unrecognised',
    level: 'error',
    effect: 'incomplete',
    message: 'not understood: set magic on',
    location: { path: 'fw/edge.conf', region: { startLine: 9 } },
    ...changes,
  };
}

export function requirement(changes: Partial<RequirementVerdict> = {}): RequirementVerdict {
  return {
    id: 'R-19',
    title: '9000 for recorders only',
    verdict: 'fail',
    reason: '1 finding',
    controls: ['SC-7'],
    relatedControls: ['AC-4'],
    guideLines: [28],
    evidence: { rules: ['port/recorders_only'], findings: ['f-1'], examined: 3 },
    ...changes,
  };
}

export function site(changes: Partial<SiteReport> = {}): SiteReport {
  return {
    path: 'site.yaml',
    name: 'Hotel',
    verdict: 'fail',
    reason: '1 finding at or above "high"',
    requirements: [requirement(), requirement({ id: 'R-06', title: 'Switch ports', verdict: 'undecided', reason: 'no switch was exported' })],
    assumptions: [{ code: 'host.open', message: 'nvr-1 has no firewall export and counts as open', location: { path: 'site.yaml', region: { startLine: 20 } } }],
    inputs: [{ path: 'fw/edge.conf', sha256: 'a'.repeat(64) }],
    findings: [finding()],
    diagnostics: [diagnostic()],
    coverage: [
      { path: 'fw/edge.conf', format: 'fortigate', unit: 'line', total: 10, elements: { understood: 6, noEffect: 3, partial: 0, unsupported: 0, unrecognised: 1 } },
    ],
    zones: [
      { name: 'servers', kind: 'server', gateway: 'edge', hosts: 1 },
      { name: 'cameras', kind: 'camera', gateway: 'none', hosts: 0 },
    ],
    firewalls: [{ name: 'edge', zones: ['servers'] }],
    ...changes,
  };
}

export function report(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'vmsguard', version: '0.1.0' },
    policy: { version: '1.0.0', sha256: 'b'.repeat(64) },
    guide: { edition: 'no edition printed', rows: 78 },
    evaluationDate: '2026-11-22',
    language: 'en',
    verdict: 'fail',
    sites: [site()],
    diagnostics: [],
    ...changes,
  };
}

/** A report whose every text from inputs is the given one. */
export function hostileReport(text: string, language: Report['language'] = 'en'): Report {
  const location = { path: text, region: { startLine: 2, startColumn: 1 } };
  const hostile = finding({
    title: text,
    message: text,
    fix: text,
    location,
    relatedLocations: [{ message: text, location }],
    affected: [text, text],
    affectedCount: 30,
    doubts: [text],
    certainty: 'possible',
    example: { source: text, destination: text, protocol: text, port: 1, deliveredTo: text },
    path: [
      { device: text, filter: text, line: text, action: 'permit', location },
      { device: text, filter: '', line: '', action: 'unknown', location },
    ],
  });
  return report({
    language,
    commit: text,
    guide: { edition: text, rows: 78 },
    diagnostics: [diagnostic({ message: text, location })],
    sites: [
      site({
        path: text,
        name: text,
        reason: text,
        requirements: [requirement({ title: text, reason: text }), requirement({ id: 'R-02', title: text, reason: text, verdict: 'undecided' })],
        assumptions: [{ code: 'a.b', message: text, location }],
        inputs: [{ path: text, sha256: 'a'.repeat(64) }],
        findings: [hostile],
        diagnostics: [diagnostic({ message: text, location })],
        coverage: [{ path: text, format: text, unit: text, total: 1, elements: { understood: 1, noEffect: 0, partial: 0, unsupported: 0, unrecognised: 0 } }],
        zones: [{ name: text, kind: text, gateway: text, hosts: 1 }],
        firewalls: [{ name: text, zones: [text] }],
      }),
    ],
  });
}
