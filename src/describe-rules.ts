/** The rules of the policies, told in one language, for outputs that list them. */
import { requirementById } from './guide/requirements.js';
import type { Language } from './model/message.js';
import { policyRules } from './policy/catalogue.js';
import type { PolicyRule } from './policy/input.js';
import type { RuleText } from './report/rule-text.js';

/**
 * Every rule, sorted by id.
 * @throws PolicyError when the module is not the one the program was built with
 */
export async function describeRules(wasm: Uint8Array, language: Language): Promise<readonly RuleText[]> {
  return (await policyRules(wasm)).map((rule) => describeRule(rule, language));
}

function describeRule({ id, title, description, custom }: PolicyRule, language: Language): RuleText {
  const { title_ja: titleJa, description_ja: descriptionJa, fix, requirements } = custom;
  const judged = requirements.flatMap((one) => requirementById(one) ?? []);
  return {
    id,
    title: language === 'ja' ? titleJa : title,
    description: language === 'ja' ? descriptionJa : description,
    fix: fix[language].replace(/\{(\w+)\}/gu, (_place, name: string) => name.toUpperCase()),
    requirements,
    controls: [...new Set([...judged.flatMap(({ controls }) => controls), ...judged.flatMap(({ relatedControls }) => relatedControls)])],
  };
}
