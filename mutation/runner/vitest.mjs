/**
 * What the tests import from vitest, for a process that runs them thousands of times: the same expectations, and a list
 * of the tests instead of a run. A word that is missing here fails at its first use, so that no test is lost in silence.
 */
import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null }, expect);

let collected = [];
let suite = { path: '', before: [], after: [] };

/** The tests that importing a test file brings, in their order. */
export async function collect(load) {
  collected = [];
  await load();
  return collected;
}

export function describe(name, ...rest) {
  const outer = suite;
  suite = { path: `${outer.path}${name} > `, before: [...outer.before], after: [...outer.after] };
  bodyOf(rest)();
  suite = outer;
}

export function it(name, ...rest) {
  const body = bodyOf(rest);
  const own = suite;
  collected.push({
    name: `${own.path}${name}`,
    async run() {
      for (const step of own.before) await step();
      try {
        await body();
      } finally {
        for (const step of own.after) await step();
      }
    },
  });
}

describe.each = (table) => (name, ...rest) => rowsOf(table).forEach((row, index) => describe(`${name} [${index}]`, () => bodyOf(rest)(...row)));
it.each = (table) => (name, ...rest) => rowsOf(table).forEach((row, index) => it(`${name} [${index}]`, () => bodyOf(rest)(...row)));
it.skipIf = (isSkipped) => (isSkipped ? () => undefined : it);

export function beforeEach(step) {
  suite.before.push(step);
}

export function afterEach(step) {
  suite.after.push(step);
}

export function beforeAll() {
  throw new Error('a test of a mutated area sets up once for many tests; give it a beforeEach');
}

export const afterAll = beforeAll;

/** Options may stand before the body, a time limit after it. */
function bodyOf(rest) {
  return rest.find((one) => typeof one === 'function');
}

function rowsOf(table) {
  return table.map((row) => (Array.isArray(row) ? row : [row]));
}
