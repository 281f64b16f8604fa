/** What the action touches of the job it runs in. The only place that speaks to the runner, through its toolkit. */
import { error, getInput, info, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation } from '../report/plan-annotations.js';
import { plainLogLine } from '../report/escape-terminal.js';
import type { ReadInput } from './inputs.js';

/** Tests pass their own. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readInput: ReadInput;
  annotate(annotation: Annotation): void;
  /** Values are words of ours, numbers and a path of ours: never text from inputs. */
  setOutput(name: string, value: string): void;
  /** One plain line; commands in it lose their force. */
  log(line: string): void;
  /** @throws when the summary cannot be written */
  writeSummary(markdown: string): Promise<void>;
}

const ISSUERS = { error, warning, notice } as const;

/** The runner of this process. */
export function processRunner(): Runner {
  return {
    environment: process.env,
    readInput: (name) => getInput(name),
    annotate: ({ kind, title, message, place }) => ISSUERS[kind](message, { title, ...(place === undefined ? {} : placeProperties(place)) }),
    setOutput: (name, value) => setOutput(name, value),
    log: (line) => info(plainLogLine(line)),
    writeSummary: async (markdown) => {
      await summary.addRaw(markdown, true).write();
    },
  };
}

interface PlaceProperties {
  readonly file: string;
  readonly startLine: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Columns only count on one line; an end before the start would make the runner drop both. */
export function placeProperties({ file, region }: NonNullable<Annotation['place']>): PlaceProperties {
  const { startLine, startColumn, endColumn } = region;
  const endLine = Math.max(startLine, region.endLine ?? startLine);
  if (endLine !== startLine || startColumn === undefined) return { file, startLine, endLine };
  return { file, startLine, endLine, startColumn, endColumn: Math.max(startColumn, endColumn ?? startColumn) };
}
