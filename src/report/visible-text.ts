/**
 * Characters that do something instead of showing something: controls (C0, DEL, C1), characters that change the
 * direction of text or are invisible, line and paragraph separators, halves of surrogate pairs, private characters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Shows hostile text on one line: every character that would act or hide becomes `\u{..}` with its number. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** True when the text holds no character that acts or hides. */
export function isPlainText(text: string): boolean {
  return visibleText(text) === text;
}
