/** `vmsguard rules` and `vmsguard formats`. */
import type { FirewallFormat } from '../parsers/types.js';
import type { PolicyRule } from '../policy/input.js';
import type { ExplainContext, ExplainedSection, Explanation } from './explain.js';
import { tell } from './messages.js';

/** Every rule with what it is called and the requirements it judges. */
export function listRules({ language, rules }: ExplainContext): Explanation {
  const titleOf = (rule: PolicyRule): string => (language === 'ja' ? rule.custom.title_ja : rule.title);
  return {
    data: { kind: 'rules', rules },
    sections: rules.map((rule) => ({
      heading: tell(language, 'explain.heading', { id: rule.id, title: titleOf(rule) }),
      lines: [{ label: tell(language, 'explain.requirements'), values: [rule.custom.requirements.join(', ')] }],
    })),
  };
}

/** Every format with how its export is made. */
export function listFormats(formats: readonly FirewallFormat[], { language }: ExplainContext): Explanation {
  return {
    data: { kind: 'formats', formats: formats.map(({ id, displayName, exportWith, role, sourceUrl }) => ({ id, displayName, exportWith, role, sourceUrl })) },
    sections: formats.map(
      ({ id, displayName, exportWith, role, sourceUrl }): ExplainedSection => ({
        heading: tell(language, 'explain.heading', { id, title: displayName }),
        lines: [
          { label: tell(language, 'formats.export_with'), values: [exportWith] },
          { label: tell(language, 'formats.role'), values: [tell(language, `role.${role}`)] },
          { label: tell(language, 'formats.source'), values: [sourceUrl] },
        ],
      }),
    ),
  };
}
