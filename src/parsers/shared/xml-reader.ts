import { SaxesParser } from 'saxes';

/** One XML element with the place it stands at. */
export interface XmlElement {
  /** Name as written. */
  readonly name: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
  /** Place in the order of start tags, from 0; unique in the document. */
  readonly order: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data and CDATA directly inside, joined and trimmed; in an element with children it is mixed content. */
  readonly text: string;
}

/**
 * Why reading stopped. `doctype`: document types are refused (entity tricks). `too_deep`: nested deeper than
 * `MAX_XML_DEPTH`. `malformed`: not XML from here on. `truncated`: the text ends inside an element.
 */
export interface XmlProblem {
  readonly kind: 'doctype' | 'too_deep' | 'malformed' | 'truncated';
  readonly line: number;
  /** What the XML parser says; English, without file content. */
  readonly reason: string;
}

/** As much of a document as stood before the first problem. */
export interface XmlDocument {
  readonly root: XmlElement | undefined;
  readonly problem: XmlProblem | undefined;
}

/** Deepest nesting that is read; exports stay below twenty. */
export const MAX_XML_DEPTH = 200;

const CHUNK = 65_536;
/** Leaves the XML parser at the first problem: what follows is a flood of further ones, each with a stack of its own. */
const STOPPED = new Error('stopped');
/** Shared by every element that has none; never written to. */
const NO_ATTRIBUTES = new Map<string, string>();
const NO_CHILDREN: XmlElement[] = [];
/** A list that grew by itself has room for so many; shorter ones are copied. */
const ROOM_OF_A_LIST = 12;

/** An element until its end tag; then it is the finished one, so that a large document is not built twice. */
interface OpenElement extends XmlElement {
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * Reads an XML document into a tree (W3C XML 1.0). Never throws and takes time linear in the text: reading stops at
 * the first problem, and the elements open at that point are closed there, so what stood before is kept.
 */
export function readXml(text: string): XmlDocument {
  const tree = treeBuilder();
  const parser = new SaxesParser({ position: false });
  // The event comes after the character behind the name: a line end there has already been counted.
  parser.on('opentagstart', (tag) => tree.open(tag.name, parser.columnIndex === 0 ? parser.line - 1 : parser.line));
  parser.on('attribute', (attribute) => tree.attribute(attribute.name, attribute.value));
  parser.on('text', (data) => tree.text(data));
  parser.on('cdata', (data) => tree.text(data));
  parser.on('closetag', () => tree.close());
  parser.on('doctype', () => {
    tree.stop('doctype', parser.line, 'the document has a DOCTYPE declaration');
    throw STOPPED;
  });
  parser.on('error', (error) => {
    tree.stop('malformed', parser.line, error.message);
    throw STOPPED;
  });
  try {
    writeAll(parser, text, tree);
  } catch (thrown: unknown) {
    if (thrown !== STOPPED) throw thrown;
  }
  return tree.result();
}

function writeAll(parser: SaxesParser, text: string, tree: TreeBuilder): void {
  for (let start = 0; start < text.length && !tree.stopped(); start += CHUNK) {
    parser.write(text.slice(start, start + CHUNK));
  }
  if (tree.stopped()) return;
  tree.reachEnd();
  parser.close();
}

/** The first child of that name. */
export function firstChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every child of that name, in the order of the document. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? NO_CHILDREN : element.children.filter((child) => child.name === name);
}

/** Text of the first child of that name; undefined when there is no such child. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return firstChild(element, name)?.text;
}

interface TreeBuilder {
  open(name: string, line: number): void;
  attribute(name: string, value: string): void;
  text(data: string): void;
  close(): void;
  stop(kind: XmlProblem['kind'], line: number, reason: string): void;
  reachEnd(): void;
  stopped(): boolean;
  result(): XmlDocument;
}

function treeBuilder(): TreeBuilder {
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  let problem: XmlProblem | undefined;
  let atEnd = false;
  let opened = 0;
  const vocabulary = createVocabulary();

  function closeTop(): void {
    const top = stack.pop();
    if (top === undefined) return;
    finish(top, vocabulary);
    const parent = stack.at(-1);
    if (parent === undefined) root ??= top;
    else if (parent.children === NO_CHILDREN) parent.children = [top];
    else parent.children.push(top);
  }

  function stop(kind: XmlProblem['kind'], line: number, reason: string): void {
    if (problem !== undefined) return;
    const truncated = kind === 'malformed' && atEnd;
    problem = { kind: truncated ? 'truncated' : kind, line, reason };
    while (stack.length > 0) closeTop();
  }

  return {
    open(name, line) {
      if (problem !== undefined) return;
      if (stack.length >= MAX_XML_DEPTH) stop('too_deep', line, `elements are nested deeper than ${MAX_XML_DEPTH}`);
      else stack.push({ name: vocabulary.share(name), line, order: opened++, attributes: NO_ATTRIBUTES, children: NO_CHILDREN, text: '' });
    },
    attribute(name, value) {
      const top = stack.at(-1);
      if (problem !== undefined || top === undefined) return;
      if (top.attributes === NO_ATTRIBUTES) top.attributes = new Map();
      top.attributes.set(name, value);
    },
    text(data) {
      const top = stack.at(-1);
      if (problem !== undefined || top === undefined) return;
      // Blanks between tags are the most common text of all; they never count.
      if (top.text === '') top.text = data.trimStart();
      else top.text += data;
    },
    close() {
      if (problem === undefined) closeTop();
    },
    stop,
    reachEnd() {
      atEnd = true;
    },
    stopped: () => problem !== undefined,
    result: () => ({ root, problem }),
  };
}

function finish(element: OpenElement, vocabulary: Vocabulary): void {
  element.text = vocabulary.share(element.text.trimEnd());
  if (element.children.length > 1 && element.children.length < ROOM_OF_A_LIST) element.children = element.children.slice();
}

/** Names and short texts, each kept once: a large export says `rule` and `tcp` a hundred thousand times. */
interface Vocabulary {
  share(word: string): string;
}

const LONGEST_SHARED_WORD = 24;
const MOST_SHARED_WORDS = 5_000;

function createVocabulary(): Vocabulary {
  const words = new Map<string, string>();
  return {
    share(word) {
      if (word.length > LONGEST_SHARED_WORD) return word;
      const known = words.get(word);
      if (known !== undefined) return known;
      if (words.size < MOST_SHARED_WORDS) words.set(word, word);
      return word;
    },
  };
}
