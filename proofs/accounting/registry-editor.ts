import { edit, textLines, type Edit } from './edit.js';

/** Keys without effect, as the room's README lists them. */
const WITHOUT_EFFECT = /\\(?:Logging|RestrictedServices\\(?:AppIso|Static)|DynamicKeywords|HyperVFirewallPolicy|Phase[12](?:Authentication|Crypto)Sets|MainModeRules)(?:\\|\])/iu;
const OUTSIDE = /\\SharedAccess\\Parameters\\FirewallPolicy|\\Policies\\Microsoft\\WindowsFirewall/iu;

/** Fields of a rule that name or describe, and those the README lists as without effect. */
const FREE_FIELDS: ReadonlySet<string> = new Set(['Name', 'Desc', 'EmbedCtxt', 'Edge', 'Defer', 'LSM', 'PCross', 'App', 'Svc', 'AppPkgId']);
/** Values that change nothing whatever they hold. */
const FREE_VALUES = /^"(?:PolicyVersion|DisableStatefulFTP|DisableStatefulPPTP|IPSecExempt|DisableNotifications|DisableUnicastResponsesToMulticastBroadcast|DisableStealthMode\w*|AllowLocalIPsecPolicyMerge|ComputerName)"/u;

/** Lines, keys, values, fields of rules and their values that Windows does not have. */
export function editRegistry(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let key = '';
  let continued = false;
  for (const { start, content } of textLines(text)) {
    const exempt = exemptionIn(key);
    // Between the lines of one value another line is part of it, and what it breaks is noticed there.
    edits.push(...insertions(start, { exempt, key, continued }));
    if (content.startsWith('[')) key = content;
    else if (!continued) edits.push(...valueEdits(start, content, exempt));
    continued = content.endsWith('\\');
  }
  return edits;
}

function exemptionIn(key: string): string | undefined {
  if (key === '') return 'before the first key';
  if (!OUTSIDE.test(key)) return 'key that is not of the firewall';
  return WITHOUT_EFFECT.test(key) ? 'key without effect' : undefined;
}

interface Position {
  readonly exempt: string | undefined;
  readonly key: string;
  readonly continued: boolean;
}

function insertions(start: number, { exempt, key, continued }: Position): readonly Edit[] {
  const inside = continued ? undefined : exempt;
  return [
    edit('an unknown line', { start, text: 'Brand new\n' }),
    edit('an unknown line', { start, text: 'x=y\n' }),
    ...['"Frobnicate"=dword:00000001\n', '"Frobnicate"="v2.31|Mystery|"\n', '"Frobnicate"=hex(7):66,00,00,00\n', '@="x"\n', '"Frobnicate"=hex(b):00,00\n'].map((text) => edit('an added value', { start, text }, key === '' ? undefined : inside)),
    edit('a deletion', { start, text: '"EnableFirewall"=-\n' }),
    edit('a deletion', { start, text: '[-HKEY_LOCAL_MACHINE\\SYSTEM\\Frobnicate]\n' }),
    ...(OUTSIDE.test(key) && !continued ? [edit('an unknown key', { start, text: `${key.replace(/\]$/u, '')}\\Frobnicate]\n"x"=dword:00000001\n${key}\n` }, exempt)] : []),
  ];
}

/** `"EnableFirewall"=dword:00000001`, `"{guid}"="v2.31|Action=Allow|...|"`. */
function valueEdits(start: number, content: string, exempt: string | undefined): readonly Edit[] {
  const value = /^"(?:[^"\\]|\\.)*"=/u.exec(content);
  if (value === null) return [];
  const from = start + value[0].length;
  const free = exempt ?? (FREE_VALUES.test(content) ? 'value without effect' : undefined);
  const whole = ['"frobnicate"', 'dword:00000007', 'hex(b):00,00', 'frobnicate'].map((text) => edit('an unknown value', { start: from, end: start + content.length, text }, text === 'frobnicate' ? undefined : free));
  // A rule that is off lets nothing through, whatever else it says.
  const off = content.includes('|Active=FALSE|') ? 'rule that is switched off' : undefined;
  return content.startsWith('v2.', value[0].length + 1) ? [...whole, ...fieldEdits(from, content.slice(value[0].length), exempt ?? off)] : whole;
}

function fieldEdits(start: number, rule: string, exempt: string | undefined): readonly Edit[] {
  return [...rule.matchAll(/\|([^|=]*)=([^|]*)/gu)].flatMap(([field, name = '', value = ''], index): readonly Edit[] => {
    const match = [...rule.matchAll(/\|([^|=]*)=([^|]*)/gu)][index];
    if (match === undefined) return [];
    const at = start + match.index;
    return [
      ...['|Frobnicate=1', '|Frobnicate', '|Frobnicate='].map((text) => edit('an unknown field', { start: at, text }, exempt)),
      edit('an unknown value', { start: at + field.length - value.length, end: at + field.length, text: 'frobnicate' }, exempt ?? (FREE_FIELDS.has(name) ? 'free text' : undefined)),
      edit('an unknown key', { start: at + 1, end: at + 1 + name.length, text: 'Frobnicate' }, exempt),
    ];
  });
}
