import type { Component, DeviceGroup, Feature, Host, SiteDefinition } from '../model/site.js';
import { placeOf, type Place } from './place.js';
import type { FeatureSettings, SiteFile } from './site-file.js';
import type { SiteReader } from './site-reader.js';

/** The components that a feature needs; one of them is enough. */
const NEEDED: Readonly<Partial<Record<Feature, readonly Component[]>>> = {
  failover: ['failover-server', 'failover-recording-server'],
  'video-push': ['mobile-server'],
  lpr: ['lpr-server'],
  onvif: ['open-network-bridge'],
  dlna: ['dlna-server'],
  'screen-recorder': ['screen-recorder'],
  'incident-manager': ['incident-manager'],
};

/** What a site file says about features. */
export type Features = Pick<
  SiteDefinition,
  'features' | 'videoPushChannels' | 'matrixPort' | 'screenRecorderPort' | 'customerDashboardHost'
>;

/** Reads the features in use. Failover follows from a host with a failover component. */
export function resolveFeatures(
  reader: SiteReader,
  declared: SiteFile['features'],
  from: { readonly place: Place; readonly hosts: readonly Host[] },
): Features {
  const used = usedFeatures(declared, from.place);
  const carried = new Map(from.hosts.flatMap((host) => host.components.map(({ component, location }) => [component, location])));
  for (const { feature, location } of used) {
    const needed = NEEDED[feature];
    if (needed === undefined || needed.some((component) => carried.has(component))) continue;
    const parameters = { feature, component: needed.join(', ') };
    reader.problems.report('warning', 'site.feature_without_component', location, parameters);
  }
  const failover = carried.get('failover-server') ?? carried.get('failover-recording-server');
  const isImplied = failover !== undefined && !used.some(({ feature }) => feature === 'failover');
  const channels = settings(declared?.['video-push'])?.channels;
  const matrixPort = settings(declared?.matrix)?.port;
  const screenRecorderPort = settings(declared?.['screen-recorder'])?.port;
  const host = settings(declared?.['customer-dashboard'])?.host;
  return {
    features: isImplied ? [...used, { feature: 'failover', location: failover }] : used,
    ...(channels === undefined ? {} : { videoPushChannels: channels }),
    ...(matrixPort === undefined ? {} : { matrixPort }),
    ...(screenRecorderPort === undefined ? {} : { screenRecorderPort }),
    ...(host === undefined ? {} : { customerDashboardHost: host }),
  };
}

function usedFeatures(declared: SiteFile['features'], place: Place): Features['features'] {
  const entries: [Feature, boolean | FeatureSettings | undefined][] = [];
  for (const feature of FEATURES) entries.push([feature, declared?.[feature]]);
  const order = [...place.children.keys()];
  return entries
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([feature]) => ({ feature, location: placeOf(place, feature).key }))
    .sort((a, b) => order.indexOf(a.feature) - order.indexOf(b.feature));
}

const FEATURES: readonly Feature[] = [
  'failover',
  'matrix',
  'generic-events-1234',
  'generic-events-1235',
  'analytics-events',
  'mip-integration',
  'device-smtp-events',
  'device-tcp-events',
  'interconnect',
  'video-push',
  'lpr',
  'onvif',
  'dlna',
  'screen-recorder',
  'incident-manager',
  'online-activation',
  'customer-dashboard',
  'snmp',
];

function settings(value: boolean | FeatureSettings | undefined): FeatureSettings | undefined {
  return typeof value === 'object' ? value : undefined;
}

/** Warns of groups whose devices send events while the feature that opens the port is not declared. */
export function reportUndeclaredEvents(
  reader: SiteReader,
  groups: readonly DeviceGroup[],
  features: Features['features'],
): void {
  const used = new Set(features.map(({ feature }) => feature));
  for (const group of groups) {
    for (const event of group.events) {
      const feature: Feature = event === 'smtp' ? 'device-smtp-events' : 'device-tcp-events';
      if (used.has(feature)) continue;
      reader.problems.report('warning', 'site.feature_not_declared', group.location, { name: group.name, feature });
    }
  }
}
