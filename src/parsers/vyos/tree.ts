/** One word of the configuration, with the words that may follow it. `address 192.0.2.1/24` is two of them. */
export interface ConfigNode {
  readonly word: string;
  /** The line where the word first stands. */
  readonly line: number;
  readonly children: ConfigNode[];
  /** Set when there are many children. */
  index: Map<string, ConfigNode> | undefined;
}

const MANY = 16;

/** A node without children. */
export function newNode(word: string, line: number): ConfigNode {
  return { word, line, children: [], index: undefined };
}

/** The child with this word, made when there is none. */
export function childOf(node: ConfigNode, word: string, line: number): ConfigNode {
  const known = find(node, word);
  if (known !== undefined) return known;
  const child = newNode(word, line);
  node.children.push(child);
  if (node.index !== undefined) node.index.set(word, child);
  else if (node.children.length > MANY) node.index = new Map(node.children.map((each) => [each.word, each]));
  return child;
}

/** The node that a path of words leads to. */
export function find(node: ConfigNode | undefined, ...path: readonly string[]): ConfigNode | undefined {
  let here = node;
  for (const word of path) {
    if (here === undefined) return undefined;
    here = here.index === undefined ? here.children.find((child) => child.word === word) : here.index.get(word);
  }
  return here;
}

/** The first value behind a path: `rule 10 action accept` has the value `accept` behind `action`. */
export function valueAt(node: ConfigNode | undefined, ...path: readonly string[]): string | undefined {
  return find(node, ...path)?.children[0]?.word;
}

/** All values behind a path. */
export function valuesAt(node: ConfigNode | undefined, ...path: readonly string[]): readonly string[] {
  return (find(node, ...path)?.children ?? []).map(({ word }) => word);
}

/** The entries behind a path, such as the rules of `name X`, in order of their numbers. */
export function numbered(node: ConfigNode | undefined, path: string): readonly ConfigNode[] {
  return [...(find(node, path)?.children ?? [])].sort((a, b) => Number(a.word) - Number(b.word));
}
