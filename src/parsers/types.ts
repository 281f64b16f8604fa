import type { Reading } from '../model/device.js';
import type { MessageTemplates } from '../model/message.js';
import type { ExportFile } from './shared/export-file.js';

/** A firewall format. One folder under `parsers/` exports one of these; `parsers/index.ts` lists them. */
export interface FirewallFormat {
  /** Folder name, and the `format:` that users write. */
  readonly id: string;
  /** Product and export, for people: "FortiGate configuration backup". */
  readonly displayName: string;
  /** The command or menu that makes the export, for the docs and for advice in messages. */
  readonly exportWith: string;
  /** Whether the export describes a host's own firewall or a device that forwards for others. */
  readonly role: 'host' | 'network' | 'either';
  /** True when one export tells the filters of many hosts, so that naming it for each of them is no mistake. */
  readonly servesManyHosts?: boolean;
  /** The vendor's or standard's page that defines the syntax. */
  readonly sourceUrl: string;
  /** True when the content carries this format's own mark. Cheap, total, never throws. */
  recognizes(file: ExportFile): boolean;
  /** Reads all exported files of one device together (IPv4 and IPv6, rules and profiles). Never throws. */
  read(files: readonly ExportFile[]): Reading;
  /** Sentences for the diagnostic and doubt codes of this room; codes start with the room's id and a dot. */
  readonly messages: MessageTemplates;
}

/**
 * Formats of one product whose exports tell parts of one host, so that files of several of them are read together.
 * `parsers/index.ts` lists the families.
 */
export interface FormatFamily {
  readonly formats: readonly FirewallFormat[];
  /** As `FirewallFormat.read`, of files that the formats recognise. */
  read(files: readonly ExportFile[]): Reading;
}
