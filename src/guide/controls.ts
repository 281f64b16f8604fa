/** NIST SP 800-53 controls: those the guide attaches to its sections, and those the project adds beside them. */
import type { Bilingual } from './types.js';

export type ControlId =
  | 'CA-3'
  | 'CM-6'
  | 'SC-7'
  | 'SC-23'
  | 'SI-2'
  | 'AC-4'
  | 'AC-17'
  | 'CA-9'
  | 'CM-7'
  | 'CM-8'
  | 'IA-3'
  | 'SC-7(3)'
  | 'SC-7(5)'
  | 'SC-7(21)'
  | 'SC-8'
  | 'SC-13'
  | 'SC-17';

/** One control or control enhancement. */
export interface Control {
  readonly id: ControlId;
  /** Title in Revision 5, September 2020. */
  readonly title: string;
  /** `guide`: attached by the guide. `related`: mapped by this project. */
  readonly attachedBy: 'guide' | 'related';
  readonly note?: Bilingual;
}

/** https://doi.org/10.6028/NIST.SP.800-53r5 */
export const controls: Readonly<Record<ControlId, Control>> = {
  'CA-3': {
    id: 'CA-3',
    title: 'Information Exchange',
    attachedBy: 'guide',
    note: {
      en: 'The guide prints the Revision 4 title, System Interconnections',
      ja: 'ガイドにはRevision 4の名称「System Interconnections」で記載されている',
    },
  },
  'CM-6': { id: 'CM-6', title: 'Configuration Settings', attachedBy: 'guide' },
  'SC-7': { id: 'SC-7', title: 'Boundary Protection', attachedBy: 'guide' },
  'SC-23': { id: 'SC-23', title: 'Session Authenticity', attachedBy: 'guide' },
  'SI-2': {
    id: 'SI-2',
    title: 'Flaw Remediation',
    attachedBy: 'guide',
    note: {
      en: 'An unusual companion of secure connections: outdated protocols and certificates are what it can be shown by',
      ja: '安全な接続の項に付された管理策としては異例で、古いプロトコルや証明書の検出がその裏付けになる',
    },
  },
  'AC-4': { id: 'AC-4', title: 'Information Flow Enforcement', attachedBy: 'related' },
  'AC-17': { id: 'AC-17', title: 'Remote Access', attachedBy: 'related' },
  'CA-9': { id: 'CA-9', title: 'Internal System Connections', attachedBy: 'related' },
  'CM-7': { id: 'CM-7', title: 'Least Functionality', attachedBy: 'related' },
  'CM-8': { id: 'CM-8', title: 'System Component Inventory', attachedBy: 'related' },
  'IA-3': { id: 'IA-3', title: 'Device Identification and Authentication', attachedBy: 'related' },
  'SC-7(3)': { id: 'SC-7(3)', title: 'Boundary Protection | Access Points', attachedBy: 'related' },
  'SC-7(5)': { id: 'SC-7(5)', title: 'Boundary Protection | Deny by Default — Allow by Exception', attachedBy: 'related' },
  'SC-7(21)': { id: 'SC-7(21)', title: 'Boundary Protection | Isolation of System Components', attachedBy: 'related' },
  'SC-8': { id: 'SC-8', title: 'Transmission Confidentiality and Integrity', attachedBy: 'related' },
  'SC-13': { id: 'SC-13', title: 'Cryptographic Protection', attachedBy: 'related' },
  'SC-17': { id: 'SC-17', title: 'Public Key Infrastructure Certificates', attachedBy: 'related' },
};
