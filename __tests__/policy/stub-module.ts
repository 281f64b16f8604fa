/**
 * WASM modules that answer like compiled policies but say whatever a test wants. Assembled here byte by byte, so that
 * the host can be shown modules that OPA would never build.
 */
export interface Stub {
  /** What `opa_eval` leaves in memory. */
  readonly answer: string;
  readonly entrypoints?: string;
  readonly builtins?: string;
  /** Name of one more function to import from `env`. */
  readonly alsoImports?: string;
  /** Name of an export to leave out. */
  readonly without?: string;
  readonly abiMinor?: number;
  /**
   * `trap`: evaluation hits `unreachable`. `abort`: it gives up the way OPA does, with a message. `null`: it answers with
   * address 0. `memory`: it asks for more memory than it may have, and uses what it did not get.
   */
  readonly ends?: 'trap' | 'abort' | 'null' | 'out-of-bounds' | 'division' | 'recursion' | 'memory';
  /** Runs into `unreachable` as soon as it is loaded. */
  readonly trapsOnLoad?: boolean;
}

const [ABORT_AT, ENTRYPOINTS_AT, BUILTINS_AT, ANSWER_AT, HEAP_AT] = [1_024, 2_048, 4_096, 65_536, 1_048_576];
const I32 = 0x7f;
const [TO_I32, I32_TO_I32, TWO_TO_I32, I32_TO_NOTHING, SEVEN_TO_I32, NOTHING] = [0, 1, 2, 3, 4, 5] as const;

/** The module, ready to compile. */
export function stubModule(stub: Stub): Uint8Array {
  const imported = stub.alsoImports === undefined ? [] : [stub.alsoImports];
  const functions: readonly (readonly [string, number, readonly number[]])[] = [
    ['entrypoints', TO_I32, constant(ENTRYPOINTS_AT)],
    ['builtins', TO_I32, constant(BUILTINS_AT)],
    ['opa_json_dump', I32_TO_I32, [0x20, 0]],
    ['opa_malloc', I32_TO_I32, constant(HEAP_AT)],
    ['opa_json_parse', TWO_TO_I32, constant(1)],
    ['opa_heap_ptr_get', TO_I32, constant(HEAP_AT)],
    ['opa_heap_ptr_set', I32_TO_NOTHING, []],
    ['opa_eval', SEVEN_TO_I32, evaluation(stub.ends, 8 + imported.length)],
    ['start', NOTHING, stub.trapsOnLoad === true ? [0x00] : []],
  ];
  const exported = functions.filter(([name]) => name !== stub.without);
  const start = imported.length + functions.length;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([type([], true), type([I32], true), type([I32, I32], true), type([I32], false), type(Array(7).fill(I32), true), type([], false)])),
    ...section(2, vector([
      [...name('env'), ...name('memory'), 0x02, 0x00, ...unsigned(2)],
      [...name('env'), ...name('opa_abort'), 0x00, I32_TO_NOTHING],
      ...imported.map((extra) => [...name('env'), ...name(extra), 0x00, I32_TO_NOTHING]),
    ])),
    ...section(3, vector(functions.map(([, kind]) => [kind]))),
    ...section(6, vector([global(1), global(stub.abiMinor ?? 3)])),
    ...section(7, vector([
      ...exported.map(([label]) => [...name(label), 0x00, ...unsigned(1 + imported.length + functions.findIndex(([own]) => own === label))]),
      ...['opa_wasm_abi_version', 'opa_wasm_abi_minor_version'].flatMap((label, index) => (label === stub.without ? [] : [[...name(label), 0x03, index]])),
    ])),
    ...section(8, unsigned(start)),
    ...section(10, vector(functions.map(([, , code]) => sized([0x00, ...code, 0x0b])))),
    ...section(11, vector([
      text(ABORT_AT, 'out of patience'),
      text(ENTRYPOINTS_AT, stub.entrypoints ?? '{"main/report":0}'),
      text(BUILTINS_AT, stub.builtins ?? '{}'),
      text(ANSWER_AT, stub.answer),
    ])),
  ]);
}

/** The code of `opa_eval`, which is the function of index `own`. */
function evaluation(ends: Stub['ends'], own: number): readonly number[] {
  const [call, load, divide, grow, drop] = [0x10, 0x28, 0x6d, 0x40, 0x1a];
  if (ends === 'null') return constant(0);
  if (ends === 'out-of-bounds') return [0x41, 0x7f, load, 2, 0];
  if (ends === 'division') return [...constant(1), ...constant(0), divide];
  if (ends === 'recursion') return [...Array.from({ length: 7 }, () => constant(0)).flat(), call, ...unsigned(own)];
  if (ends === 'memory') return [...constant(65_535), grow, 0, drop, 0x41, 0x7f, load, 2, 0];
  if (ends === 'trap') return [0x00];
  if (ends === 'abort') return [...constant(ABORT_AT), 0x10, 0x00, ...constant(0)];
  return constant(ANSWER_AT);
}

function constant(value: number): readonly number[] {
  return [0x41, ...signed(value)];
}

function type(parameters: readonly number[], answers: boolean): readonly number[] {
  return [0x60, ...vector(parameters.map((kind) => [kind])), ...vector(answers ? [[I32]] : [])];
}

function global(value: number): readonly number[] {
  return [I32, 0x00, ...constant(value), 0x0b];
}

function text(at: number, content: string): readonly number[] {
  return [0x00, ...constant(at), 0x0b, ...sized([...new TextEncoder().encode(content), 0])];
}

function name(label: string): readonly number[] {
  return sized([...new TextEncoder().encode(label)]);
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [id, ...sized(content)];
}

function sized(content: readonly number[]): readonly number[] {
  return [...unsigned(content.length), ...content];
}

function vector(members: readonly (readonly number[])[]): readonly number[] {
  return [...unsigned(members.length), ...members.flat()];
}

function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Signed LEB128 of a number that is not negative: the last byte must leave the sign bit clear. */
function signed(value: number): readonly number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}
