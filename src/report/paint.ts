/** Colours of the terminal. The codes are constants; text from inputs never holds one (`escapeTerminal`). */
const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34', cyan: '36' } as const;

export type Colour = keyof typeof CODES;

/** Puts escaped text into a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Select Graphic Rendition (ECMA-48), bold or coloured, then back to normal. */
export function paintAnsi(colour: Colour, text: string): string {
  return `\u001b[${CODES[colour]}m${text}\u001b[0m`;
}

/** For files, pipes and people who asked for no colours. */
export function paintNothing(_colour: Colour, text: string): string {
  return text;
}
