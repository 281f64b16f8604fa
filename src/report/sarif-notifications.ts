/** What could not be read, what was assumed and what weakens the judge, as notifications of a SARIF log. */
import type { Language } from '../model/message.js';
import type { Report, ReportDiagnostic, SiteReport } from '../model/report.js';
import type { Location } from '../model/source.js';
import { orderDiagnostics } from './order-findings.js';
import { physicalLocation, sarifSentences, sarifText, type SarifMessage, type SarifPhysicalLocation } from './sarif-text.js';
import { say } from './words.js';

/** Most notifications of a log: a file of a million odd lines must not push out its findings. */
const MOST_NOTIFICATIONS = 1_000;

export interface SarifNotification {
  readonly descriptor: { readonly id: string };
  readonly level: 'error' | 'warning' | 'note';
  readonly message: SarifMessage;
  readonly locations?: readonly { readonly physicalLocation: SarifPhysicalLocation }[];
}

/** Every notification, the worst first, and one that counts what is left out. */
export function sarifNotifications(report: Report): readonly SarifNotification[] {
  const { language } = report;
  const all = [...weakenings(report), ...diagnostics(report), ...report.sites.flatMap((site) => assumptions(site, language))];
  const count = all.length - MOST_NOTIFICATIONS;
  if (count <= 0) return all;
  return [...all.slice(0, MOST_NOTIFICATIONS), leftOutNotification(say(language, 'sarif.left-out-diagnostics', { count }), language)];
}

/** Says that something is missing in the log. */
export function leftOutNotification(text: string, language: Language): SarifNotification {
  return notification({ code: 'report.left_out', level: 'warning', text }, language);
}

function weakenings({ sites, base, language }: Report): readonly SarifNotification[] {
  const told = sites.flatMap(({ comparison }) => comparison?.weakenings ?? []);
  return [
    ...(base?.removedSites ?? []).map((path) => notification({ code: 'weakening.removed_site', level: 'warning', text: say(language, 'comparison.removed-site', { path }) }, language)),
    ...told.map(({ code, message, location }) => notification({ code, level: 'warning', text: message, location }, language)),
  ];
}

function diagnostics(report: Report): readonly SarifNotification[] {
  const all: readonly ReportDiagnostic[] = orderDiagnostics([...report.diagnostics, ...report.sites.flatMap((site) => site.diagnostics)]);
  return all.map(({ code, level, message, location }) => notification({ code, level, text: message, location }, report.language));
}

function assumptions({ assumptions: told }: SiteReport, language: Language): readonly SarifNotification[] {
  return told.map(({ code, message, location }) => notification({ code, level: 'note', text: say(language, 'sarif.assumption', { message }), location }, language));
}

interface Told {
  readonly code: string;
  readonly level: SarifNotification['level'];
  readonly text: string;
  readonly location?: Location;
}

function notification({ code, level, text, location }: Told, language: Language): SarifNotification {
  const isPlaced = location !== undefined && location.path !== '' && location.path !== '.';
  return {
    descriptor: { id: sarifText(code) },
    level,
    message: { text: sarifSentences([text], language) },
    ...(isPlaced ? { locations: [{ physicalLocation: physicalLocation(location) }] } : {}),
  };
}
