/** Rules in a SARIF log: one descriptor per rule id, with help, tags and the severity that code scanning sorts by. */
import type { Language } from '../model/message.js';
import { levelOf, SEVERITIES, type Finding, type Severity } from '../model/report.js';
import { cutText } from './cut-text.js';
import type { RuleText } from './rule-text.js';
import { asSentence, sarifMarkdown, sarifText, type SarifMessage } from './sarif-text.js';
import { say } from './words.js';

/**
 * Severity as code scanning understands it: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low
 * (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support).
 */
export const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', info: '0.1' };

/** Code scanning keeps the first ten tags of a rule. */
const MOST_TAGS = 10;

/** Code scanning's limit for a rule's name and descriptions. */
const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 1_000;

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: Required<SarifMessage>;
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: 'high';
    readonly 'security-severity': string;
    readonly requirements: readonly string[];
  };
}

/**
 * Descriptors of the given rules, and of every other rule that a finding names, sorted by id. Code scanning knows one
 * severity per rule; ours depends on who reaches what, so a rule is as severe as its worst finding here.
 */
export function sarifRules(rules: readonly RuleText[], findings: readonly Finding[], language: Language): readonly SarifRule[] {
  const worst = worstSeverities(findings);
  const texts = new Map(findings.map((finding) => [finding.ruleId, textOf(finding)]));
  for (const rule of rules) texts.set(rule.id, rule);
  return [...texts.values()].sort((left, right) => (left.id < right.id ? -1 : 1)).map((text) => descriptor(text, worst.get(text.id) ?? 'medium', language));
}

/** What a finding tells about a rule that nobody described. */
function textOf({ ruleId, title, message, fix, requirements, controls, relatedControls }: Finding): RuleText {
  return { id: ruleId, title, description: message, fix, requirements, controls: [...controls, ...relatedControls] };
}

function worstSeverities(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { ruleId, severity } of findings) {
    const known = worst.get(ruleId);
    if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known)) worst.set(ruleId, severity);
  }
  return worst;
}

function descriptor(rule: RuleText, severity: Severity, language: Language): SarifRule {
  const { id, title, description, fix, requirements, controls } = rule;
  const sentence = (text: string): string => asSentence(sarifText(cutText(text, LONGEST_DESCRIPTION)), language);
  const label = say(language, 'finding.fix');
  return {
    id: sarifText(id),
    name: ruleName(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(description) },
    help: {
      text: [sentence(description), ...(fix === '' ? [] : [`${label}: ${sentence(fix)}`]), ...referenceTexts(rule, language)].join('\n'),
      markdown: [`**${sarifMarkdown(title)}**`, asSentence(sarifMarkdown(description), language), ...(fix === '' ? [] : [`**${label}**: ${asSentence(sarifMarkdown(fix), language)}`]), ...referenceTexts(rule, language).map(sarifMarkdown)].join('\n\n'),
    },
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['security', ...controls.map(controlTag)].slice(0, MOST_TAGS),
      precision: 'high',
      'security-severity': SECURITY_SEVERITY[severity],
      requirements: requirements.map(sarifText),
    },
  };
}

function referenceTexts({ requirements, controls }: RuleText, language: Language): readonly string[] {
  const line = (word: 'finding.requirements' | 'finding.controls', values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [`${say(language, word)}: ${sarifText(values.join(', '))}`];
  return [...line('finding.requirements', requirements), ...line('finding.controls', controls)];
}

/** `NIST-SP-800-53/SC-7`: a tag tells where its number comes from. */
function controlTag(control: string): string {
  return cutText(`NIST-SP-800-53/${sarifText(control)}`, 100);
}

/** A name in Pascal case, as SARIF wants it (3.49.7): `port/recorders_only` becomes `PortRecordersOnly`. */
function ruleName(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
  const name = words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('');
  return /^[A-Z]/u.test(name) ? name.slice(0, LONGEST_NAME) : `Rule${name}`.slice(0, LONGEST_NAME);
}
