/**
 * Control characters, characters that change the direction of text or are invisible, halves of surrogate pairs and
 * private characters. A name that holds one can look like another name.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** The same for free text, which may hold line ends and tabs. */
const UNSAFE_IN_TEXT = /[^\P{Cc}\n\r\t]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Characters that make a whole line read differently from what it says (Unicode TR 36, "bidirectional text spoofing"). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The first character that may not stand in a key or name, as `U+202E`. */
export function unsafeCharacter(name: string): string | undefined {
  return codePointName(UNSAFE.exec(name)?.[0]);
}

/** The first character that may not stand in any text, as `U+202E`. Line ends and tabs may. */
export function unsafeTextCharacter(text: string): string | undefined {
  return codePointName(UNSAFE_IN_TEXT.exec(text)?.[0]);
}

/** The first character, comments included, that changes the direction of text. */
export function directionCharacter(source: string): { readonly offset: number; readonly character: string } | undefined {
  const found = DIRECTION.exec(source);
  const character = codePointName(found?.[0]);
  return found === null || character === undefined ? undefined : { offset: found.index, character };
}

/** What two names have in common that look alike: compatibility forms and case are folded (NFKC, Unicode TR 36). */
export function foldName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function codePointName(character: string | undefined): string | undefined {
  const code = character?.codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
