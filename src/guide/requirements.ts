/** What the guide asks, as statements that a network meets or does not. */
import { indexById } from './index-by-id.js';
import { firewallRuleRequirements } from './requirements/firewall-rules.js';
import { internetAndCameraRequirements } from './requirements/internet-and-cameras.js';
import { partyRuleRequirements } from './requirements/party-rules.js';
import { portRuleRequirements } from './requirements/port-rules.js';
import { secureConnectionRequirements } from './requirements/secure-connections.js';
import type { GuideRequirement } from './types.js';

const statedRequirements = [
  ...secureConnectionRequirements,
  ...firewallRuleRequirements,
  ...portRuleRequirements,
  ...partyRuleRequirements,
  ...internetAndCameraRequirements,
] as const;

/** Id of a requirement, such as `R-19`. */
export type RequirementId = (typeof statedRequirements)[number]['id'];

/** The 42 requirements in order of their ids. */
export const guideRequirements: readonly GuideRequirement[] = statedRequirements;

/** The requirement of that id, undefined when there is none. */
export const requirementById: (id: string) => GuideRequirement | undefined = indexById(guideRequirements);
