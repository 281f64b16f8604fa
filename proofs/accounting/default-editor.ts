import { syntaxOf } from '../syntax.js';
import type { Editor } from './edit.js';
import { exemptionsOf } from './exemptions.js';
import { jsonEditor } from './json-editor.js';
import { lineEditor } from './line-editor.js';
import { xmlEditor } from './xml-editor.js';

/** Edits by the syntax that each text shows, with the exemptions that lie beside the format's tests. */
export function defaultEditor(format: string): Editor {
  const exempt = exemptionsOf(format);
  const [json, xml, lines] = [jsonEditor(exempt), xmlEditor(exempt), lineEditor(exempt)];
  return (text) => {
    const syntax = syntaxOf(text);
    if (syntax === 'json') return json(text);
    return syntax === 'xml' ? xml(text) : lines(text);
  };
}
