import type { Fields } from './account.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['#039', "'"]]);

/** `rule "Cameras to recorder" (1718012345)`: pfSense's rules go by their description and tracker number. */
export function labelOf(kind: string, fields: Fields, fallback = ''): string {
  const description = readDescription(fields.text('descr'));
  const tracker = fields.text('tracker') === '' ? fallback : fields.text('tracker');
  const name = description === '' ? '' : ` "${description.slice(0, 150)}"`;
  const number = tracker === '' ? '' : ` (${tracker.slice(0, 30)})`;
  return `${kind}${name}${number}`.slice(0, 200);
}

/** pfSense escapes descriptions and then wraps them in CDATA, so they come out escaped once. */
export function readDescription(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#039);/gu, (whole, name: string) => ENTITIES.get(name) ?? whole);
}
