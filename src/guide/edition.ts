/** Which text the catalogue was read from. Every report names it (ruling 7). */
import type { Bilingual } from './types.js';

/** The edition of the guide, and the catalogue's own version. */
export interface GuideEdition {
  readonly title: string;
  readonly section: string;
  /** The copy prints no edition; this is what its wording agrees with. */
  readonly edition: Bilingual;
  readonly languages: readonly string[];
  /** Lines of the text that `guideLine` counts in. */
  readonly lines: number;
  /** Table rows in it. */
  readonly rows: number;
  /** Semantic version of the catalogue: major when a reading changes, minor when one is added, patch for wording. */
  readonly catalogueVersion: string;
}

export const guideEdition: GuideEdition = {
  title: 'Milestone XProtect VMS hardening guide',
  section: 'Basic steps – Network',
  edition: {
    en: 'no edition printed; agrees with the Japanese page of 2024 R2',
    ja: '版の記載なし(2024 R2の日本語ページと同じ構成)',
  },
  languages: ['en', 'ja'],
  lines: 203,
  rows: 78,
  catalogueVersion: '1.0.0',
};
