/** The measurements as Markdown. */

const AIMS = { coldRatio: 4, seconds: 5, megabytes: 600 };

/** @param measured `cold` (may be undefined), `sets` (may be empty), `machine` */
export function performancePage({ cold, sets, machine }) {
  return [
    '# Performance',
    `Measured with \`npm run bench -- --write\` on ${machine.date}: Node ${machine.node}, ${machine.cores} cores, ${machine.memory} GB, other load on the machine ${machine.load} at the start. Times are of whole processes, medians where a run is short; ratios are to \`node -e 0\` in the same run on the same machine.`,
    cold === undefined ? '' : coldPart(cold),
    sets.length === 0 ? '' : setsPart(sets),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function coldPart({ bare, help, check, memory, runs }) {
  const row = (name, time) => `| ${name} | ${time.toFixed(0)} ms | ${(time / bare).toFixed(1)} |`;
  return [
    '## Cold start',
    `${runs} runs of each, in turn. Aim: a whole check of \`examples/campus\` within ${AIMS.coldRatio} times bare Node.`,
    ['| run | median | ratio |', '| --- | --- | --- |', row('`node -e 0`', bare), row('`--help`', help), row('`check examples/campus`', check)].join('\n'),
    `Peak memory of the check: ${megabytes(memory)} MB.`,
  ].join('\n\n');
}

function setsPart(sets) {
  return [
    '## Large rule sets',
    `Generated exports in each product's own syntax, checked with a small site: reading, analysis, judgement and report. Aim: 100,000 rules within ${AIMS.seconds} s and ${AIMS.megabytes} MB, growing linearly. "Growth" is the time compared with a tenth of the rules; 10 is linear.`,
    [
      '| format | rules | export | time | rules per second | peak memory | ratio | growth |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...sets.map((set) => setRow(set, sets)),
    ].join('\n'),
  ].join('\n\n');
}

function setRow(set, sets) {
  const { format, size, bytes, milliseconds, memory, bare } = set;
  const tenth = sets.find((one) => one.format === format && one.size === size / 10);
  const growth = tenth === undefined ? '' : (milliseconds / tenth.milliseconds).toFixed(1);
  const cells = [
    format,
    size.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${(milliseconds / 1000).toFixed(2)} s`,
    Math.round(size / (milliseconds / 1000)).toLocaleString('en'),
    `${megabytes(memory)} MB`,
    (milliseconds / bare).toFixed(1),
    growth,
  ];
  return `| ${cells.join(' | ')} |`;
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}
