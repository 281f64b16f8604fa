/** Edits of examples/campus, one place each, of which every one takes the verdict away from `pass`. */
import { readFileSync } from 'node:fs';
import { editText, type SiteFiles } from './site-files.js';

/** One edit, as `campus-edits.json` states it. */
export interface CampusEdit {
  /** What it does to the site, for people. */
  readonly what: string;
  readonly file: string;
  /** A text that stands once in the file; the edit is made behind it. Empty: anywhere. */
  readonly after: string;
  /** What stands there, and what is put in its place. */
  readonly from: string;
  readonly to: string;
  /** The verdict that the edit must lead to. */
  readonly verdict: string;
}

/**
 * The list of edits.
 * @throws Error when an entry lacks a field
 */
export function campusEdits(): readonly CampusEdit[] {
  const list: unknown = JSON.parse(readFileSync(new URL('campus-edits.json', import.meta.url), 'utf8'));
  if (!Array.isArray(list)) throw new Error('campus-edits.json is a list');
  return list.map((one: unknown) => toEdit(one));
}

function toEdit(value: unknown): CampusEdit {
  const members: ReadonlyMap<string, unknown> = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const text = (name: string): string => {
    const member = members.get(name);
    if (typeof member !== 'string') throw new Error(`campus-edits.json: ${JSON.stringify(value)} has no text "${name}"`);
    return member;
  };
  return { what: text('what'), file: text('file'), after: text('after'), from: text('from'), to: text('to'), verdict: text('verdict') };
}

/**
 * The site with an edit made.
 * @throws Error when its place is not found: the example changed, and the list has to
 */
export function withCampusEdit(files: SiteFiles, edit: CampusEdit): SiteFiles {
  const bytes = files.get(edit.file);
  if (bytes === undefined) throw new Error(`the campus has no file ${edit.file}`);
  return new Map(files).set(edit.file, editText(bytes, (text) => edited(text, edit)));
}

function edited(text: string, { what, file, after, from, to }: CampusEdit): string {
  if (after !== '' && text.split(after).length !== 2) throw new Error(`${what}: ${JSON.stringify(after)} stands ${text.split(after).length - 1} times in ${file}`);
  const at = text.indexOf(from, after === '' ? 0 : text.indexOf(after) + after.length);
  if (at === -1) throw new Error(`${what}: ${JSON.stringify(from)} does not stand in ${file}`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
