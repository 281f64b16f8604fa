import { wordsOf, type ConfigLine } from './config-lines.js';
import type { Configuration, TerminalLine } from './configuration.js';
import type { FileReport } from './report.js';

/** `line vty 0 4`: which protocols reach the command line, and from where. */
export function parseTerminal(block: ConfigLine, configuration: Configuration, report: FileReport): void {
  const terminal: TerminalLine = { location: report.at(block.line), transports: undefined, lists: [] };
  configuration.terminals.push(terminal);
  report.mark(block.line, 'understood');
  for (const { text, line } of block.children) {
    const words = wordsOf(text);
    const six = words[0] === 'ipv6';
    const list = words[0] === 'access-class' ? words.slice(1) : six && words[1] === 'access-class' ? words.slice(2) : undefined;
    if (list !== undefined) {
      const [name, direction, ...rest] = list;
      if (name === undefined || rest.some((word) => word !== 'vrf-also')) continue;
      if (direction === 'in') terminal.lists.push({ family: six ? 6 : 4, name, location: report.at(line) });
      report.mark(line, direction === 'in' ? 'understood' : direction === 'out' ? 'noEffect' : 'unrecognised');
    } else if (words[0] === 'transport' && words[1] === 'input') {
      terminal.transports = new Set(words.slice(2));
      if (words.slice(2).every((word) => TRANSPORTS.has(word))) report.mark(line, 'understood');
    } else if (TERMINAL_SETTINGS.test(text)) report.mark(line, 'noEffect');
  }
}

/** Protocols that `transport input` may name (IOS Terminal Services command reference). */
const TRANSPORTS: ReadonlySet<string> = new Set(['acercon', 'all', 'lapb-ta', 'lat', 'mop', 'nasi', 'none', 'pad', 'rlogin', 'ssh', 'telnet', 'udptn', 'v120']);

/** What a terminal looks like, who logs in, how long it waits, where it may go on to. */
const TERMINAL_SETTINGS =
  /^(?:no )?(?:exec|exec-timeout|login|password|privilege|logging|length|width|session-timeout|absolute-timeout|history|transport (?:output|preferred)|authorization|accounting|stopbits|speed|databits|parity|flowcontrol|escape-character|terminal-type|rotary|notify|editing|motd-banner|exec-banner|location|activation-character|lockable|monitor|refuse-message|vacant-message|modem|autocommand|session-limit|stty|international|domain-lookup|timeout)\b/u;
