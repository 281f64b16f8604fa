/**
 * Proofs that are known not to hold, each with what is wrong. They run and print what they find; they are never counted as
 * held, and docs/CORRECTNESS.md names them. An entry goes when its fault is mended.
 */
export const openFaults: Readonly<Record<string, string>> = {
  'accounting-fortigate': 'set before a nested config of a global section goes by unnoticed in a backup of several virtual domains',
  'accounting-windows-rule-list': 'words in the columns of names and programs are free text; they are not exempt yet',
  'hostile-output-runs': 'the SARIF log of a hostile report has another shape than that of its harmless twin',
  'fuzz-policy-result': 'an answer of the policies with reasons is refused though it keeps the promise, or the other way round',
  'accounting-mikrotik': 'an unknown key in a find of /interface decides which interface is disabled',
  'accounting-cisco-ios': 'lines in a banner are free text; they are not exempt yet',
  'accounting-cisco-nxos': 'unknown lines below vrf context, hostname and switchport mode go by unnoticed',
  'accounting-paloalto': 'an unknown service of a NAT rule leaves a rule in doubt without a word',
  'accounting-azure': 'an id of an application security group is exempt as a number, yet decides',
  'accounting-terraform-plan': 'unknown members of resources that filter nothing are not exempt yet',
  'accounting-yamaha-rtx': 'unknown words in commands without effect go by unnoticed',
  'fuzz-paloalto': 'a two-way static translation of two words leaves its rule in doubt without a word',
  'fuzz-mikrotik': 'a diagnostic names a place behind the end of the file',
  'fuzz-checkpoint': 'a rule of an undefined source object is in doubt without a word',
};
