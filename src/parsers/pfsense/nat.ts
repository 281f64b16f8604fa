import type { Line, Translation } from '../../model/device.js';
import { uniteIps, type IpSet } from '../../model/ip-set.js';
import { childrenNamed, firstChild, type XmlElement } from '../shared/xml-reader.js';
import type { Account } from './account.js';
import type { Lookup } from './endpoints.js';
import { askBoth } from './nat-exceptions.js';
import { readOneToOne } from './one-to-one.js';
import { readOutboundNat } from './outbound-nat.js';
import { readPortForward } from './port-forwards.js';
import { reflectionOf } from './reflection.js';
import type { PfRoute } from './routes.js';
import type { SystemSettings } from './system.js';

/** Everything `<nat>` says. */
export interface NatRules {
  readonly translations: readonly Translation[];
  readonly passLines: readonly Line[];
  readonly reflectionLines: readonly Line[];
  /** Interfaces on which a source may change. */
  readonly translatedInterfaces: ReadonlySet<string>;
}

/** Reads `<nat>`. pf asks `rdr` before `binat` inwards, and `binat` before `nat` outwards (pf.conf(5)). */
export function readNat(root: XmlElement, system: SystemSettings, context: Lookup & { readonly routes: readonly PfRoute[] }): NatRules {
  const { account } = context;
  const section = firstChild(root, 'nat');
  if (section !== undefined) account.mark(section, 'understood');
  for (const separator of childrenNamed(section, 'separator')) account.markTree(separator, 'noEffect');
  const reflection = reflectionOf(system.fields, context.networks);
  const reflectsOneToOne = system.fields?.has('enablebinatreflection') ?? false;
  const forwards = filled(section, 'rule', account).map((element, index) => readPortForward(element, `rdr-${index + 1}`, { ...context, reflection }));
  const mappings = filled(section, 'onetoone', account).flatMap((element, index) => readOneToOne(element, `binat-${index + 1}`, { ...context, reflectsOneToOne }) ?? []);
  for (const element of filled(section, 'npt', account)) readPrefixTranslation(element, account);
  const outbound = readOutboundNat(firstChild(section, 'outbound'), routedNetworks(context.routes), context);
  const outwards = [...mappings.map((mapping) => mapping.outwards), ...outbound];
  return {
    translations: [
      ...askBoth(forwards.flatMap((one) => one.translations), mappings.map((mapping) => mapping.inwards)),
      ...askBoth(mappings.map((mapping) => mapping.outwards), outbound),
    ],
    passLines: forwards.flatMap((one) => one.passLines),
    reflectionLines: forwards.flatMap((one) => one.reflectionLines),
    translatedInterfaces: new Set(outwards.flatMap((one) => one.egress?.patterns ?? [])),
  };
}

/** pfSense drops list elements that are empty. */
function filled(section: XmlElement | undefined, name: string, account: Account): readonly XmlElement[] {
  return childrenNamed(section, name).filter((element) => {
    if (element.children.length === 0) account.mark(element, 'understood');
    return element.children.length > 0;
  });
}

/** Network prefix translation (RFC 6296) changes addresses of both directions and is not modelled. */
function readPrefixTranslation(element: XmlElement, account: Account): void {
  if (firstChild(element, 'disabled') !== undefined) account.markTree(element, 'understood');
  else account.unsupported(element, 'IPv6 network prefix translation (NPt)');
}

/** The default route aside, networks behind inside gateways are translated like connected ones. */
function routedNetworks(routes: readonly PfRoute[]): IpSet {
  const whole = 1n << 32n;
  return uniteIps(...routes.map((route) => route.destinations.filter((range) => range.last - range.first + 1n < whole)));
}
