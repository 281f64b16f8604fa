/** The files of ufw on a router: `ufw route` rules, each with the comment line that ufw keeps of it. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const INTERFACES = { vms: ['eth2', 'eth1'], others: ['eth3', 'eth4'] };
const ACTIONS = { permit: ['allow', 'ACCEPT'], deny: ['deny', 'DROP'] };
const HOOKS = ['input', 'output', 'forward'];

export function generate(count) {
  const files = [
    ['ufw.conf', lines('ENABLED=yes', 'LOGLEVEL=low')],
    ['default-ufw', lines('IPV6=no', 'DEFAULT_INPUT_POLICY="DROP"', 'DEFAULT_OUTPUT_POLICY="ACCEPT"', 'DEFAULT_FORWARD_POLICY="DROP"', 'DEFAULT_APPLICATION_POLICY="SKIP"', 'MANAGE_BUILTINS=no')],
    ['before.rules', framework('before', ['-A ufw-before-input -i lo -j ACCEPT', ...HOOKS.map((hook) => `-A ufw-before-${hook} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`)])],
    ['after.rules', framework('after', [])],
    ['user.rules', userRules(count)],
  ];
  return { files, site: networkSite({ files: files.map(([name]) => name), interfaces: { servers: 'eth1', clients: 'eth2' } }) };
}

function lines(...all) {
  return [...all, ''].join('\n');
}

function framework(part, rules) {
  return lines('*filter', ...HOOKS.map((hook) => `:ufw-${part}-${hook} - [0:0]`), ...rules, 'COMMIT');
}

function userRules(count) {
  const chains = ['user', 'before-logging', 'user-logging', 'after-logging'].flatMap((part) => HOOKS.map((hook) => `:ufw-${part}-${hook} - [0:0]`));
  const others = ['logging-deny', 'logging-allow', 'user-limit', 'user-limit-accept'].map((name) => `:ufw-${name} - [0:0]`);
  const rules = [...plannedRules(count)].map(rule).join('\n');
  return lines('*filter', ...chains, ...others, '### RULES ###', '', rules, '### END RULES ###', '', '-A ufw-user-limit -j REJECT', '-A ufw-user-limit-accept -j ACCEPT', 'COMMIT');
}

function rule({ action, source, destination, protocol, port, of }) {
  const [from, to] = INTERFACES[of];
  const [word, target] = ACTIONS[action];
  return [
    `### tuple ### route:${word} ${protocol} ${port} ${destination} any ${source} in_${from}!out_${to}`,
    `-A ufw-user-forward -i ${from} -o ${to} -p ${protocol} -d ${destination} --dport ${port} -s ${source} -j ${target}`,
    '',
  ].join('\n');
}
