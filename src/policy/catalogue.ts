/** What the compiled policies say about their own rules. */
import { evaluatePolicies } from './evaluate.js';
import type { PolicyInput, PolicyRule } from './input.js';

/** A site without anything in it. The rules' descriptions do not depend on what is judged. */
const NOTHING: PolicyInput = {
  schema_version: 1,
  nonce: 'catalogue',
  evaluation_date: '2000-01-01',
  site: {
    id: 'site',
    name: 'catalogue',
    product_version: '',
    encryption: { id: 'encryption', server: true, streaming: true, event: true, mobile: true },
    features: [],
    components: [],
    dmz_single_device_accepted: false,
    has_remote_clients: false,
    video_push_channels: 0,
  },
  zones: [],
  hosts: [],
  device_groups: [],
  firewalls: [],
  evidence: [],
  tls: [],
  open_flows: [],
  needed_flows: [],
  host_lines: [],
  unreachable_lines: [],
  open_lines: [],
  waivers: [],
  acknowledgements: [],
};

/**
 * Every rule of the policies, sorted by id.
 * @throws PolicyError when the module is not the one the program was built with
 */
export async function policyRules(wasm: Uint8Array): Promise<readonly PolicyRule[]> {
  const { rules } = await evaluatePolicies(wasm, NOTHING);
  return Object.values(rules);
}
