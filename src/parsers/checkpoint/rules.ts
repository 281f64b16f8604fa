/** Rules of access layers and of the NAT rulebase, with references that are not looked up yet. */
import type { Location } from '../../model/source.js';
import type { JsonOutlineObject } from '../shared/json-reader.js';
import { readFields, type Fields, type FileContext } from './fields.js';
import { ACCESS_RULE, ACTION_SETTINGS, NAT_RULE } from './names.js';
import { readReference, readReferences, type ObjectCollector } from './objects.js';

/** One column of a rule. */
export interface Cell {
  readonly references: readonly string[];
  readonly isNegated: boolean;
}

interface Rule {
  readonly number: number | undefined;
  readonly isEnabled: boolean;
  readonly installOn: readonly string[];
  readonly location: Location;
  /** True when some of it was not understood. */
  readonly isStrange: boolean;
}

export interface AccessRule extends Rule {
  readonly name: string;
  readonly source: Cell;
  readonly destination: Cell;
  readonly service: Cell;
  /** Columns that no packet's header answers. */
  readonly vpn: Cell;
  readonly content: Cell;
  readonly time: Cell;
  readonly action: string;
  readonly inlineLayer: string | undefined;
  /** A resource or a captive portal stands in the way of what matches. */
  readonly asksUser: boolean;
}

export interface NatRule extends Rule {
  readonly method: string;
  readonly isAutomatic: boolean;
  readonly originalSource: string;
  readonly originalDestination: string;
  readonly originalService: string;
  readonly translatedSource: string;
  readonly translatedDestination: string;
  readonly translatedService: string;
}

/** Reads one rule of an access layer. */
export function readAccessRule(object: JsonOutlineObject, context: FileContext, objects: ObjectCollector): AccessRule {
  const fields = readFields(object, ACCESS_RULE, context);
  const cell = (key: string): Cell => ({
    references: readReferences(fields.items(key), context, objects),
    isNegated: fields.flag(`${key}-negate`) ?? false,
  });
  const plain = (key: string): Cell => ({ references: readReferences(fields.items(key), context, objects), isNegated: false });
  const settings = fields.object('action-settings');
  const portal = settings !== undefined && (readFields(settings, ACTION_SETTINGS, context).flag('enable-identity-captive-portal') ?? false);
  const resource = fields.text('service-resource');
  const inline = fields.part('inline-layer');
  const rule = {
    name: fields.text('name') ?? '',
    source: cell('source'),
    destination: cell('destination'),
    service: cell('service'),
    vpn: plain('vpn'),
    content: cell('content'),
    time: plain('time'),
    action: readReference(fields.part('action'), context, objects),
    inlineLayer: inline === undefined ? undefined : readReference(inline, context, objects),
    asksUser: portal || (resource !== undefined && resource !== ''),
  };
  return { ...rule, ...readCommon(fields, context, objects) };
}

/** Reads one rule of the NAT rulebase. */
export function readNatRule(object: JsonOutlineObject, context: FileContext, objects: ObjectCollector): NatRule {
  const fields = readFields(object, NAT_RULE, context);
  const reference = (key: string): string => readReference(fields.part(key), context, objects);
  const rule = {
    method: fields.text('method') ?? '',
    isAutomatic: fields.flag('auto-generated') ?? false,
    originalSource: reference('original-source'),
    originalDestination: reference('original-destination'),
    originalService: reference('original-service'),
    translatedSource: reference('translated-source'),
    translatedDestination: reference('translated-destination'),
    translatedService: reference('translated-service'),
  };
  return { ...rule, ...readCommon(fields, context, objects) };
}

/** A rule that does not say whether it is enabled is taken for one that is, and for strange. */
function readCommon(fields: Fields, context: FileContext, objects: ObjectCollector): Rule {
  const enabled = fields.flag('enabled');
  if (fields.part('enabled') === undefined) fields.doubt('enabled');
  return {
    number: fields.number('rule-number'),
    isEnabled: enabled ?? true,
    installOn: readReferences(fields.items('install-on'), context, objects),
    location: fields.location,
    isStrange: fields.isStrange(),
  };
}
