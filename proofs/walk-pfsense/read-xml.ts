/** A tiny XML walk: elements, text and CDATA; no attributes, no entities but the five. */
import { UnreadableError } from '../packet-walk/types.js';

/** One element with its text and children. */
export interface Element {
  readonly name: string;
  text: string;
  readonly children: Element[];
}

/** Reads a document; its root. */
export function readXml(text: string): Element {
  const top: Element = { name: '', text: '', children: [] };
  const open = [top];
  for (const { groups } of text.matchAll(/<\?[^>]*\?>|<!\[CDATA\[(?<cdata>.*?)\]\]>|<\/(?<close>[\w-]+)>|<(?<open>[\w-]+)(?<empty>\/?)>|(?<text>[^<]+)/gsu)) {
    const element = open.at(-1);
    if (element === undefined) throw new UnreadableError('too many ends');
    if (groups?.['cdata'] !== undefined) element.text += groups['cdata'];
    else if (groups?.['text'] !== undefined) element.text += unescaped(groups['text']);
    else if (groups?.['open'] !== undefined) {
      const child: Element = { name: groups['open'], text: '', children: [] };
      element.children.push(child);
      if (groups['empty'] === '') open.push(child);
    } else if (groups?.['close'] !== undefined && open.pop()?.name !== groups['close']) throw new UnreadableError('crossed elements');
  }
  const [root] = top.children;
  if (root === undefined || open.length !== 1) throw new UnreadableError('an element is open at the end');
  return root;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** The first child of a name, at any depth of the given path. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = element;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** Trimmed text of a child; empty when there is none. */
export function textAt(element: Element | undefined, ...path: readonly string[]): string {
  return at(element, ...path)?.text.trim() ?? '';
}

/** Whether a switch that is set by presence is set. */
export function isSet(element: Element | undefined, name: string): boolean {
  return at(element, name) !== undefined;
}

/** Children of a name that hold something. */
export function allAt(element: Element | undefined, name: string): readonly Element[] {
  return (element?.children ?? []).filter((child) => child.name === name && child.children.length > 0);
}
