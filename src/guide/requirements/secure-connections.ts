/** Block A, guide lines 2-12. */
import type { GuideRequirement } from '../types.js';

const CONTROLS = ['SI-2', 'CM-6', 'SC-23'] as const;

export const secureConnectionRequirements = [
  {
    id: 'R-01',
    block: 'A',
    kind: 'check',
    title: { en: 'Protected connections', ja: '通信の保護' },
    statement: {
      en: 'VMS traffic is encrypted or runs inside a VPN, on isolated networks too',
      ja: '隔離された網であっても、VMSの通信は暗号化するかVPN内を通す',
    },
    guideLines: [3],
    controls: CONTROLS,
    relatedControls: ['SC-8', 'AC-17'],
    conflicts: ['INC-04', 'INC-25', 'INC-46'],
    inputs: ['site', 'network-exports', 'host-exports'],
  },
  {
    id: 'R-02',
    block: 'A',
    kind: 'check',
    title: { en: 'HTTPS or VPN for users', ja: '利用者の接続はHTTPSまたはVPN' },
    statement: {
      en: 'Users reach the VMS over HTTPS or through a VPN, not over the clear-text ports 80 and 8081',
      ja: '利用者はHTTPSまたはVPNで接続し、平文の80と8081は使わない',
    },
    guideLines: [3, 4],
    controls: CONTROLS,
    relatedControls: ['SC-8', 'AC-17'],
    conflicts: ['INC-01', 'INC-23', 'INC-35'],
    inputs: ['site', 'network-exports', 'host-exports'],
  },
  {
    id: 'R-03',
    block: 'A',
    kind: 'check',
    title: { en: 'Current TLS', ja: '現行のTLS' },
    statement: {
      en: 'Every encrypted endpoint refuses SSL and TLS below 1.2',
      ja: '暗号化されたすべての接続口で、SSLと1.2未満のTLSを拒否する',
    },
    guideLines: [5],
    controls: CONTROLS,
    relatedControls: ['SC-13', 'SC-17'],
    conflicts: ['INC-36'],
    inputs: ['tls-evidence', 'network-exports'],
  },
  {
    id: 'R-04',
    block: 'A',
    kind: 'check',
    title: { en: 'Sound certificates', ja: '適正な証明書' },
    statement: {
      en: 'Certificates are in date, trusted and built as X.509 and the CA/Browser Forum expect',
      ja: '証明書は有効期間内で信頼され、X.509とCA/Browser Forumの要件に沿う',
    },
    guideLines: [5],
    controls: CONTROLS,
    relatedControls: ['SC-13', 'SC-17'],
    conflicts: ['INC-36'],
    inputs: ['tls-evidence'],
  },
  {
    id: 'R-05',
    block: 'A',
    kind: 'check',
    title: { en: 'Secure path for clients', ja: 'クライアントの安全な経路' },
    statement: {
      en: 'Firewalls let the encrypted connections that each client group needs through, end to end',
      ja: '各クライアントグループに必要な暗号化通信を、経路上のすべてのファイアウォールが通す',
    },
    guideLines: [7],
    controls: CONTROLS,
    relatedControls: ['SC-8', 'AC-17'],
    conflicts: ['INC-10', 'INC-15', 'INC-23'],
    inputs: ['network-exports', 'host-exports'],
  },
] as const satisfies readonly GuideRequirement[];
