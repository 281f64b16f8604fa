/** A report in the format that was asked for. Each format loads only what it needs. */
import type { Report } from '../model/report.js';
import { paintNothing, type Paint } from '../report/paint.js';
import type { Workspace } from '../run-request.js';
import type { ReportFormat } from './report-options.js';

export interface ReportRendering {
  readonly format: ReportFormat;
  /** For code frames. */
  readonly workspace: Workspace;
  /** Colours of the text; none where it goes to a file. */
  readonly paint?: Paint;
}

/** The whole text, ending with a line end. */
export async function renderReport(report: Report, { format, workspace, paint = paintNothing }: ReportRendering): Promise<string> {
  switch (format) {
    case 'text': {
      const [{ renderText }, { loadSourceLines }] = await Promise.all([import('../report/render-text.js'), import('../load-source-lines.js')]);
      return renderText(report, { paint, sourceLines: await loadSourceLines(report, workspace) });
    }
    case 'json':
      return (await import('../report/render-json.js')).renderJson(report);
    case 'sarif':
      return renderWithRules(report);
    case 'junit':
      return (await import('../report/render-junit.js')).renderJunit(report);
    case 'csv':
      return (await import('../report/render-csv.js')).renderCsv(report);
    case 'markdown':
      return (await import('../report/render-markdown.js')).renderMarkdown(report);
    case 'comment':
      return (await import('../report/render-comment.js')).renderComment(report);
    default:
      return format satisfies never;
  }
}

async function renderWithRules(report: Report): Promise<string> {
  const [{ renderSarif }, { describeRules }, { bundledPolicy }] = await Promise.all([
    import('../report/render-sarif.js'),
    import('../describe-rules.js'),
    import('../bundled-policy.js'),
  ]);
  return renderSarif(report, await describeRules((await bundledPolicy()).wasm, report.language));
}
