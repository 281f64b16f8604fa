/** Ways to write a pfSense configuration otherwise. Rules and aliases of the drawn ones are a line each. */
import { isIpv4 } from '../../src/model/ip-address.js';
import { pfsenseWalk } from '../walk-pfsense/index.js';
import { halvesOf, twiceOf } from './networks.js';
import { carriageReturns, lineEdit, placeEdit, swapEdit, textEdit, widerPorts, type Files } from './text.js';
import type { Edit, Machine } from './types.js';

/** A rule of one tab, which the first match decides: not floating, and none of the translations. */
function tabOf(line: string): string | undefined {
  if (!line.startsWith('<rule><type>') || line.includes('<floating>')) return undefined;
  return /<interface>(wan|lan|opt1)<\/interface>/u.exec(line)?.[1];
}

function isRule(line: string): boolean {
  return line.startsWith('<rule><type>');
}

const rename = textEdit('rename an alias', (text, random) => {
  const names = [...text.matchAll(/^<alias><name>(\w+)<\/name>/gmu)].map(([, name = '']) => name);
  if (names.length === 0) return text;
  const name = random.pick(names);
  return text.replaceAll(new RegExp(`(?<=[> ])${name}(?=[< ])`, 'gu'), `renamed_${name}`);
});

const nestAlias = textEdit('put an alias in another', (text, random) => {
  const names = [...text.matchAll(/<address>(net\d)<\/address>(?=.*<\/rule>)/gu)].map(([, name = '']) => name);
  if (names.length === 0) return text;
  const name = random.pick(names);
  const nest = `nest_${name}`;
  if (text.includes(nest)) return text;
  const used = text.replaceAll(/^<rule><type>.*$/gmu, (line) => line.replaceAll(`<address>${name}<`, `<address>${nest}<`));
  return used.replace('</aliases>', `<alias><name>${nest}</name><type>network</type><address>${name}</address></alias>\n</aliases>`);
});

/** Only where nothing about the rule is left to a name server or to the version. */
const addCovered = lineEdit('add a rule that an earlier one covers', (line, _random, all) => {
  const isUnsure = line.includes('<not>') || line.includes('<disabled>') || line.includes('<network>') || all.some((one) => one.includes('vms.example.org'));
  if (tabOf(line) === undefined || isUnsure || !/<type>(?:pass|block)<\/type>/u.test(line)) return undefined;
  return [line, line.includes('<type>pass<') ? line.replace('<type>pass<', '<type>block<') : line.replace('<type>block<', '<type>pass<')];
});

const harmless: readonly Edit<Files>[] = [
  rename, nestAlias, addCovered,
  placeEdit('split a network of an alias', /(?<=^<alias>.*[> ])\d+\.\d+\.\d+\.\d+\/\d+(?=[ <])/gmu, ([network = '']) => halvesOf(network)?.join(' ')),
  swapEdit('swap rules of two tabs', (first, second) => tabOf(first) !== undefined && tabOf(second) !== undefined && tabOf(first) !== tabOf(second)),
  swapEdit('swap aliases', (first, second) => first.startsWith('<alias>') && second.startsWith('<alias>')),
  lineEdit('say a rule twice', (line) => (tabOf(line) === undefined ? undefined : [line, line])),
  lineEdit('describe a rule', (line) => (isRule(line) && !line.includes('<descr>') ? [line.replace('</rule>', '<descr><![CDATA[</rule> <disabled/>]]></descr></rule>')] : undefined)),
  lineEdit('add a comment', (line) => (isRule(line) ? ['<!-- <rule><type>pass</type></rule> -->', line] : undefined)),
  textEdit('indent', (text) => text.replaceAll(/^(?=<(?!\?))/gmu, '\t')),
  carriageReturns,
];

const harmful: readonly Edit<Files>[] = [
  placeEdit('open a port more', /(?<=^<rule><type>.*<port>)(\d+)(?:-(\d+))?(?=<)/gmu, ([, first = '', last = ''], random) => widerPorts(Number(first), Number(last || first), random).join('-')),
  placeEdit('widen a network', /(?<=^<alias>.*[> ])\d+\.\d+\.\d+\.\d+\/\d+(?=[ <])/gmu, ([network = '']) => twiceOf(network)),
  placeEdit('drop a negation', /(?<=^<rule><type>.*)<not><\/not>/gmu, () => ''),
  placeEdit('switch a rule on', /(?<=^<rule><type>.*)<disabled><\/disabled>/gmu, () => ''),
  placeEdit('swap an interface', /(?<=^<rule><type>\w+<\/type>)<interface>lan</gmu, () => '<interface>opt1<'),
  placeEdit('turn an action round', /(?<=^<rule>)<type>(pass|block)</gmu, ([, type]) => `<type>${type === 'pass' ? 'block' : 'pass'}<`),
  swapEdit('move a rule below the next', (first, second) => isRule(first) && isRule(second)),
  lineEdit('leave out a rule', (line) => (isRule(line) ? [] : undefined)),
];

/** pfSense configurations. */
export const pfsenseMachine: Machine<Files> = {
  id: 'pfsense',
  format: 'pfsense',
  draw: (random) => {
    const { files, questions } = pfsenseWalk.draw(random);
    // Over IPv6 the product is in doubt where an end may be one of the firewall's own link-local addresses, which no export
    // tells; the slow walk gives it none. Single packets are asked over IPv4 only.
    // A source port 0 is blocked before and rewritten after the rules; which comes first outwards is not asked.
    const through = questions.filter(({ way }) => way.hook === 'forward');
    return { state: files, ways: through.map(({ way }) => ({ way, answers: ({ source, destination, sourcePort, protocol }) => isIpv4(source) && isIpv4(destination) && (sourcePort > 0 || ![6, 17].includes(protocol)) })) };
  },
  write: (files) => files,
  open: pfsenseWalk.open,
  smaller: pfsenseWalk.smaller,
  harmless,
  harmful,
};
