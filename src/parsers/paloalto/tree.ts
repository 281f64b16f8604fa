import type { XmlElement } from '../shared/xml-reader.js';

/**
 * One element of a configuration. The XML form and the `set` form are the same tree: `<from><member>lan</member></from>`
 * in `<entry name="Cameras">` is `set … Cameras from lan`. In the `set` form every word is a node of its own.
 */
export type ConfigNode = XmlElement;

/** The mark of a node that was a word of a `set` command: XML never hands out this very map. */
const WORD: ReadonlyMap<string, string> = new Map<string, string>();

/** A node of the `set` form; children are added while the file is read. */
export interface WordNode extends ConfigNode {
  children: WordNode[];
}

/** Shared by all words that nothing follows; never written to. */
const NO_WORDS: WordNode[] = [];

/** Makes the node of one word. */
export function wordNode(name: string, line: number, order: number): WordNode {
  return { name, line, order, attributes: WORD, children: NO_WORDS, text: '' };
}

/** Puts a word behind another. */
export function appendWord(parent: WordNode, made: WordNode): void {
  if (parent.children === NO_WORDS) parent.children = [made];
  else parent.children.push(made);
}

/** True for a node of the `set` form. */
export function isWord(node: ConfigNode): boolean {
  return node.attributes === WORD;
}

/** What a node is called: the name of an entry, the text of a member, the word, or the element's own name. */
export function keyOf(node: ConfigNode): string {
  if (isWord(node)) return node.name;
  if (node.name === 'entry') return node.attributes.get('name') ?? '';
  return node.name === 'member' ? node.text : node.name;
}

/** The child that is called so: an element of XML, or a word. Entries and members are not asked for. */
export function child(node: ConfigNode | undefined, name: string): ConfigNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The child at the end of a way of element names. */
export function descend(node: ConfigNode | undefined, ...names: readonly string[]): ConfigNode | undefined {
  return names.reduce<ConfigNode | undefined>((at, name) => child(at, name), node);
}

/** The entries of a list, claimed or not. */
export function listed(node: ConfigNode | undefined): readonly ConfigNode[] {
  if (node === undefined) return [];
  return isWord(node) ? node.children : node.children.filter((one) => one.name === 'entry');
}

/** The single value of a node without claiming it: its text, or the one word behind it. */
export function plainValue(node: ConfigNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (!isWord(node)) return node.children.length === 0 ? node.text : undefined;
  const [only, ...others] = node.children;
  return others.length > 0 ? undefined : (only?.name ?? '');
}
