/** Sets of ipset beside rules of iptables: what the kernel does with packets, against the reading of both exports. */
import { campaign, type Experiment } from '../kernel/campaign.js';
import type { Origin } from '../kernel/network.js';
import type { Rule } from '../kernel/rule-set.js';
import type { Dialect } from '../kernel/trial.js';
import { valuesFor } from '../kernel/values.js';
import { EMPTY_TABLES } from '../kernel-iptables/generate.js';
import { randomFrom } from '../random.js';
import type { Proof } from '../types.js';
import { iptables } from '../../src/parsers/iptables/index.js';
import { toExportFile } from '../../src/parsers/shared/export-file.js';
import { randomSets, setCondition } from './sets.js';

/** Stands between the two exports of one device. */
const BORDER = '# rules that ask the sets\n';

const ORIGINS: readonly Origin[] = ['eth0', 'eth0', 'eth1', 'cam0', 'lo', 'self'];

export const kernelIpset: Proof = {
  id: 'kernel-ipset',
  promise: 'What rules of iptables that ask sets let pass, read from iptables-save and ipset save, is what the Linux kernel lets pass, packet by packet, for IPv4 and IPv6',
  unit: 'packet verdicts',
  cases: { quick: 5_000, boxed: 250_000, campaign: 1_000_000 },
  run: (request) => campaign(request, experiment, []),
};

function experiment(seed: number): Experiment {
  const random = randomFrom(seed);
  const family = random.chance(0.7) ? 4 : 6;
  const values = valuesFor(random, family);
  const sets = randomSets(random, values);
  const rules = Array.from({ length: random.between(4, 12) }, (): Rule => {
    const place = `filter ${random.pick(['FORWARD', 'FORWARD', 'INPUT', 'OUTPUT'])}`;
    const more = random.chance(0.2) ? [`-p ${random.pick(['tcp', 'udp', '47'])}`] : [];
    return { place, conditions: [...more, setCondition(random, sets)], action: random.pick(['-j ACCEPT', '-j DROP']) };
  });
  const policy = random.pick(['ACCEPT', 'DROP']);
  const definitions = `${sets.map(({ text }) => text).join('\n')}\n`;
  return {
    rules: { rules, write: (kept) => `${definitions}${BORDER}${tableOf(kept, policy)}` },
    dialect: dialectOf(family),
    choice: { family, tracked: false, landmarks: values.landmarks, origins: ORIGINS },
    // A set of several interfaces, or of one that is asked not to match, is more than a line can say.
    exact: !sets.some(({ text }) => text.includes('iface')),
  };
}

function tableOf(rules: readonly Rule[], policy: string): string {
  const chains = ['INPUT', 'FORWARD', 'OUTPUT'].map((name) => `:${name} ${policy} [0:0]`);
  const lines = rules.map(({ place, conditions, action }) => `-A ${place.slice('filter '.length)} ${conditions.join(' ')} ${action}`);
  return ['*filter', ...chains, ...lines, 'COMMIT', ''].join('\n');
}

function dialectOf(family: 4 | 6): Dialect {
  const program = `${family === 4 ? 'iptables' : 'ip6tables'}-legacy`;
  return {
    programs: ['ipset', `${program}-restore`, `${program}-save`],
    load: async (rig, text) => {
      const [sets = '', rules = ''] = text.split(BORDER);
      const empty = [...EMPTY_TABLES.values()].join('');
      // Sets cannot go while rules ask them.
      for (const each of ['iptables', 'ip6tables']) await rig.run([`${each}-legacy-restore`, '-w', '20'], empty);
      await rig.run(['ipset', 'flush']);
      await rig.run(['ipset', 'destroy']);
      const created = await rig.run(['ipset', 'restore'], sets);
      if (created.code !== 0) return created;
      const untouched = [...EMPTY_TABLES].filter(([table]) => !rules.includes(`*${table}\n`)).map(([, each]) => each);
      return rig.run([`${program}-restore`, '-w', '20'], `${untouched.join('')}${rules}`);
    },
    save: async (rig) => {
      const sets = await rig.run(['ipset', 'save']);
      const rules = await rig.run([`${program}-save`]);
      return `${sets.output}${BORDER}${rules.output}`;
    },
    read: (saved) => {
      const [sets = '', rules = ''] = saved.split(BORDER);
      const file = (path: string, text: string) => toExportFile({ path, bytes: new TextEncoder().encode(text) }).file;
      return iptables.read([file('sets', sets), file('rules', rules)]).device;
    },
  };
}
