import type { Component, Feature, SiteDefinition } from '../model/site.js';

/** Declaring one of these components declares the feature it is the whole of. */
const FEATURE_OF: Readonly<Partial<Record<Component, Feature>>> = {
  'failover-server': 'failover',
  'failover-recording-server': 'failover',
  'lpr-server': 'lpr',
  'open-network-bridge': 'onvif',
  'dlna-server': 'dlna',
  'screen-recorder': 'screen-recorder',
  'incident-manager': 'incident-manager',
};

const featuresBySite = new WeakMap<SiteDefinition, ReadonlySet<Feature>>();

/** Features of the site: those it lists, and those that its components, devices and partners bring along. */
export function declaredFeatures(site: SiteDefinition): ReadonlySet<Feature> {
  const known = featuresBySite.get(site);
  if (known !== undefined) return known;
  const found = collectFeatures(site);
  featuresBySite.set(site, found);
  return found;
}

function collectFeatures(site: SiteDefinition): ReadonlySet<Feature> {
  const features = new Set<Feature>(site.features.map((entry) => entry.feature));
  const components = [
    ...site.hosts.flatMap((host) => host.components.map((entry) => entry.component)),
    ...site.clusters.flatMap((cluster) => cluster.components),
  ];
  for (const component of components) {
    const feature = FEATURE_OF[component];
    if (feature !== undefined) features.add(feature);
  }
  for (const group of site.deviceGroups) {
    if (group.events.includes('smtp')) features.add('device-smtp-events');
    if (group.events.includes('tcp')) features.add('device-tcp-events');
  }
  const kinds = site.integrations.flatMap((integration) => integration.kinds);
  if (kinds.includes('analytics-event-sender')) features.add('analytics-events');
  if (kinds.includes('mip-integration')) features.add('mip-integration');
  if (site.remoteSites.some((remote) => remote.kind === 'interconnect')) features.add('interconnect');
  return features;
}
