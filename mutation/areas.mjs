/**
 * What is mutated, area by area, and by which tests: those of the area itself, and where a walk over packets knows what
 * no example does, a small amount of the proof. `oneOf` is the share that a run takes: 1 is every mutant, 5 is one of
 * five.
 */

/** Sentences, lists of words, entry points and what only reads text: not the conversion itself. */
const NOT_CONVERSION = ['index', 'messages', 'names', 'no-effect', 'attributes', 'secrets', 'parse', 'parse-*', 'tokenise', 'tokens', 'lines', 'grammar', 'json-shape', 'export-command', 'built-in', 'packages', 'extensions', 'modules', 'labels', 'reporter', 'report', 'account', 'accounting', 'file-account', 'section-state'];

export const AREAS = [
  { id: 'model', mutate: ['src/model/*.ts'], tests: ['__tests__/model'], proofs: [], oneOf: 1 },
  { id: 'policy', mutate: ['src/policy/*.ts', '!src/policy/*.d.ts'], tests: ['batches', 'evaluate', 'input-check', 'result-check', 'complete'].map((name) => `__tests__/policy/${name}.test.ts`), proofs: [], oneOf: 1 },
  { id: 'analysis', mutate: ['src/analysis/*.ts'], tests: ['__tests__/analysis', '__tests__/run/site-file.test.ts'], proofs: ['walk-site/walk-site', 'bounds/bounds-analysis', 'exhaustive/exhaustive'], oneOf: 1 },
  ...['fortigate', 'iptables', 'nftables', 'pfsense'].map((room) => converter(room, [room], [`walk-${room}/walk-${room}`])),
  ...['windows-netsh', 'windows-powershell', 'windows-registry'].map((room) => converter(room, [room], [`walk-windows/walk-${room}`])),
  converter('windows-shared', ['windows-shared', 'windows-netsh', 'windows-powershell', 'windows-registry'], ['walk-windows/walk-windows-netsh', 'walk-windows/walk-windows-powershell']),
];

function converter(room, testRooms, proofs) {
  return {
    id: room,
    mutate: [`src/parsers/${room}/*.ts`, ...(room === 'windows-registry' ? ['src/parsers/windows-store-shared/*.ts'] : []), ...NOT_CONVERSION.map((name) => `!src/parsers/${room}/${name}.ts`)],
    tests: testRooms.map((name) => `__tests__/parsers/${name}`),
    proofs,
    oneOf: 1,
  };
}

/** The area that the environment names: Stryker, its runner and its checker each run in a process of their own. */
export function areaOfEnvironment() {
  const { VMSGUARD_AREA: id, VMSGUARD_ONE_OF: oneOf, VMSGUARD_AGAIN: again } = process.env;
  const area = AREAS.find((one) => one.id === id);
  if (area === undefined) throw new Error(`VMSGUARD_AREA names one of ${AREAS.map((one) => one.id).join(', ')}, not ${id}`);
  return { ...area, oneOf: Number(oneOf ?? area.oneOf), again: again === 'yes' };
}
