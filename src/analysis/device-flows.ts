/** What recorders and devices exchange beside the guide's ports: the vendor's own, and video over UDP (guide line 170). */
import { outwardFlows } from '../guide/flows/outward.js';
import type { GuideFlow } from '../guide/types.js';
import { PROTOCOL } from '../model/header-space.js';
import { oneNumber } from '../model/number-set.js';
import type { DeviceGroup } from '../model/site.js';
import type { Endpoint } from './endpoints.js';
import { deviceGroupAt, isAssigned, isSameHost, serviceSpace, type SiteFlow } from './guide-flows.js';
import { componentsOf } from './parties.js';

/** The guide's flow for video from devices; what a group declares beside it takes its place in the tables. */
const VIDEO: GuideFlow | undefined = outwardFlows.find((flow) => flow.id === 'FL52');

/** A recorder needs the vendor's ports of its groups; a group may send its video to its recorders over UDP. */
export function deviceFlows(endpoints: readonly Endpoint[]): readonly SiteFlow[] {
  const recorders = endpoints.filter(isRecorder);
  return endpoints.flatMap((device) => {
    const group = deviceGroupAt(device);
    if (group === undefined) return [];
    return recorders
      .filter((recorder) => !isSameHost(recorder, device) && isAssigned(recorder, device))
      .flatMap((recorder) => [...vendorFlows(group, recorder, device), ...mediaFlows(group, recorder, device)]);
  });
}

function isRecorder(endpoint: Endpoint): boolean {
  return componentsOf(endpoint).some((component) => component === 'recording-server' || component === 'failover-recording-server');
}

function vendorFlows(group: DeviceGroup, recorder: Endpoint, device: Endpoint): readonly SiteFlow[] {
  return group.vendorPorts.map((service) => ({ ...common(), source: recorder, destination: device, ...serviceSpace(service), need: 'needed' }));
}

function mediaFlows(group: DeviceGroup, recorder: Endpoint, device: Endpoint): readonly SiteFlow[] {
  if (group.media !== 'rtp-udp' || group.mediaPorts.length === 0) return [];
  const space = { protocols: oneNumber(PROTOCOL.udp), ports: group.mediaPorts };
  return [{ ...common(), source: device, destination: recorder, ...space, need: 'allowed' }];
}

function common(): Pick<SiteFlow, 'id' | 'kind' | 'guideFlow' | 'declared'> {
  return { id: VIDEO?.id ?? '', kind: 'guide', declared: true, ...(VIDEO === undefined ? {} : { guideFlow: VIDEO }) };
}
