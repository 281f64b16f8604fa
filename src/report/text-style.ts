import type { Language } from '../model/message.js';
import type { Verdict } from '../model/report.js';
import type { SourceLines } from './code-frame.js';
import type { Colour, Paint } from './paint.js';

/** How the report is written. `paint` is one of `paintAnsi`, `paintNothing`. */
export interface TextOptions {
  readonly paint: Paint;
  /** Lines of the exports, for code frames. */
  readonly sourceLines: SourceLines;
}

/** What the parts of the text report share. */
export interface TextStyle extends TextOptions {
  readonly language: Language;
}

/** Colour of a verdict. */
export const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = { pass: 'green', fail: 'red', incomplete: 'yellow', error: 'red' };
