import { areaOfEnvironment } from './areas.mjs';

const { id, mutate, oneOf, again } = areaOfEnvironment();
const results = '.build/mutation';

export default {
  mutate,
  testRunner: 'loaded',
  plugins: ['./mutation/runner/index.mjs', './mutation/sample.mjs'],
  ...(oneOf > 1 || again ? { checkers: ['share'] } : {}),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A machine that does other things must not kill a mutant by being slow.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  tempDirName: '.build/stryker',
  ignorePatterns: ['.build', 'coverage'],
  reporters: ['json', 'dots'],
  // Modules are never freed: what was imported for static mutants goes with its process.
  maxTestRunnerReuse: 1_000,
  jsonReporter: { fileName: `${results}/${id}${again ? '-again' : ''}.json` },
  thresholds: { high: 90, low: 80, break: null },
};
