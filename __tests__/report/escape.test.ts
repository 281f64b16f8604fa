import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth, cutText, cutToCells } from '../../src/report/cut-text.js';
import { escapeCell, escapeMarkdown } from '../../src/report/escape-markdown.js';
import { escapeMermaid } from '../../src/report/escape-mermaid.js';
import { defuseLogLine, escapeTerminal, plainLogLine } from '../../src/report/escape-terminal.js';
import { isPlainText } from '../../src/report/visible-text.js';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.js';
import { commandsIn } from '../../proofs/hostile-output/runner-commands.js';

/** What a browser shows for escaped text. */
function decodeEntities(escaped: string): string {
  return escaped.replace(/<\/?span>/gu, '').replace(/&#(\d+);/gu, (_whole, code: string) => String.fromCodePoint(Number(code)));
}

describe('commandsIn', () => {
  it.each([
    ['::error file=a%2Cb::x%0Ay', [{ name: 'error', properties: new Map([['file', 'a,b']]), data: 'x\ny' }]],
    ['  ::warning::x', [{ name: 'warning', properties: new Map(), data: 'x' }]],
    ['text ##[add-mask]x', [{ name: 'add-mask', properties: new Map(), data: 'x' }]],
    ['text ::error::x', []],
    ['a\r::debug::x', [{ name: 'debug', properties: new Map(), data: 'x' }]],
  ])('reads %j', (output, commands) => {
    expect(commandsIn(output)).toEqual(commands);
  });
});

describe('escapeTerminal', () => {
  it('shows what acts or hides by its number', () => {
    expect(escapeTerminal('a\u001b[2J\u202eb\n\u009b\ud800')).toBe('a\\u{1b}[2J\\u{202e}b\\u{a}\\u{9b}\\u{d800}');
  });

  it('leaves ordinary names of every script alone', () => {
    expect(escapeTerminal('サーバー室 Zürich №4 "dmz"')).toBe('サーバー室 Zürich №4 "dmz"');
  });

  it('leaves nothing that acts or hides', () => {
    fc.assert(fc.property(hostileText(), (text) => isPlainText(escapeTerminal(text))));
  });
});

describe('defuseLogLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ##[error]x', 'a # #[error]x'],
    ['####[error]x', '### #[error]x'],
    ['a::b', 'a::b'],
    [':x', ':x'],
  ])('turns %j into %j', (line, defused) => {
    expect(defuseLogLine(line)).toBe(defused);
  });

  it('leaves no command in any text', () => {
    fc.assert(fc.property(hostileText(), (text) => commandsIn(plainLogLine(text)).length === 0), { numRuns: 2_000 });
  });
});

describe('escapeMarkdown', () => {
  it.each(HOSTILE_TEXTS)('leaves nothing of %j that Markdown or HTML would act on', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped.replace(/<span>&#(?:64|35);<\/span>|&#\d+;/gu, '')).not.toMatch(/[!"#$%&'()*+\-./:<=>?@[\\\]^_`{|}~\n\r]/u);
    expect(decodeEntities(escaped)).toBe(escapeTerminal(text));
  });

  it.each([
    ['a@example.org', 'a<span>&#64;</span>example&#46;org'],
    ['xmpp:a@b.cd', 'xmpp&#58;a<span>&#64;</span>b&#46;cd'],
    ['fixes #1', 'fixes <span>&#35;</span>1'],
  ])('gives GitHub no address, mention or issue to link in %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(escapeCell(text, 80)).toBe(escaped);
  });

  it('begins no block of code', () => {
    expect(escapeMarkdown('    a')).toBe('&#32;   a');
  });

  it('shows every text as it is', () => {
    fc.assert(fc.property(hostileText(), (text) => decodeEntities(escapeMarkdown(text)) === escapeTerminal(text)));
  });
});

describe('escapeCell', () => {
  it('cuts before it escapes, never inside an entity', () => {
    expect(decodeEntities(escapeCell('<'.repeat(50), 10))).toBe(`${'<'.repeat(9)}…`);
  });
});

describe('escapeMermaid', () => {
  it('leaves letters, digits, blanks and entities only', () => {
    fc.assert(fc.property(hostileText(), (text) => /^(?:[\p{L}\p{N} ]|#\d+;)*$/u.test(escapeMermaid(text))));
  });

  it('defuses quotes, directives and line ends', () => {
    expect(escapeMermaid('a"]%%{\n`')).toBe('a#34;#93;#37;#37;#123;#92;u#123;a#125;#96;');
  });
});

describe('cutText', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['😀😀😀', 6, '😀😀😀'],
    ['😀😀😀😀', 6, '😀😀…'],
    ['😀😀😀😀', 7, '😀😀😀…'],
  ])('cuts %j to %i', (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
  });
});

describe('cutToCells', () => {
  it('never takes more cells than allowed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => cellWidth(cutToCells(text, most)) <= most));
  });

  it('counts wide characters as two cells', () => {
    expect(cutToCells('日本語テキスト', 7)).toBe('日本語…');
    expect(cutToCells('日本語', 6)).toBe('日本語');
  });
});
