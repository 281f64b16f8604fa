import { bundledPolicy } from '../bundled-policy.js';
import { policyRules } from '../policy/catalogue.js';
import { InputError } from '../run-request.js';
import type { ExplainCommand, RulesCommand } from './arguments.js';
import { explain, nearRules, type ExplainContext, type Explanation } from './explain.js';
import { listRules } from './list.js';
import { tell } from './messages.js';

/**
 * Answers `explain` and `rules`.
 * @throws InputError when nothing has the name that was asked for
 */
export async function lookUp(command: ExplainCommand | RulesCommand): Promise<Explanation> {
  const { language } = command;
  const context: ExplainContext = { language, rules: await policyRules((await bundledPolicy()).wasm) };
  if (command.name !== 'explain') return listRules(context);
  const found = explain(command.subject, context);
  if (found !== undefined) return found;
  const near = nearRules(command.subject, context.rules);
  const unknown = tell(language, 'explain.unknown', { subject: command.subject });
  throw new InputError(near.length === 0 ? unknown : `${unknown}\n${tell(language, 'explain.near', { names: near.join(', ') })}`);
}
