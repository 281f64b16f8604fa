/** What a rule says about itself, in the language of the report. Outputs that list rules beside findings are given these. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** Why it matters. */
  readonly description: string;
  /** What to change; what differs per finding stands in capitals: `PROTOCOL/PORTS`. */
  readonly fix: string;
  readonly requirements: readonly string[];
  /** Controls of NIST SP 800-53, those of its own before the related ones. */
  readonly controls: readonly string[];
}
