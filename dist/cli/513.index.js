export const id = 513;
export const ids = [513];
export const modules = {

/***/ 8513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/compiled/src/model/diagnostic.js
var diagnostic = __webpack_require__(5436);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-address.js
var ip_address = __webpack_require__(2931);
// EXTERNAL MODULE: ./.build/compiled/src/guide/flows.js + 6 modules
var flows = __webpack_require__(1525);
// EXTERNAL MODULE: ./.build/compiled/src/guide/flows/outward.js
var outward = __webpack_require__(6158);
// EXTERNAL MODULE: ./.build/compiled/src/model/header-space.js
var header_space = __webpack_require__(6441);
// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/features.js
const FEATURE_OF = {
    'failover-server': 'failover',
    'failover-recording-server': 'failover',
    'lpr-server': 'lpr',
    'open-network-bridge': 'onvif',
    'dlna-server': 'dlna',
    'screen-recorder': 'screen-recorder',
    'incident-manager': 'incident-manager',
};
const featuresBySite = new WeakMap();
function declaredFeatures(site) {
    const known = featuresBySite.get(site);
    if (known !== undefined)
        return known;
    const found = collectFeatures(site);
    featuresBySite.set(site, found);
    return found;
}
function collectFeatures(site) {
    const features = new Set(site.features.map((entry) => entry.feature));
    const components = [
        ...site.hosts.flatMap((host) => host.components.map((entry) => entry.component)),
        ...site.clusters.flatMap((cluster) => cluster.components),
    ];
    for (const component of components) {
        const feature = FEATURE_OF[component];
        if (feature !== undefined)
            features.add(feature);
    }
    for (const group of site.deviceGroups) {
        if (group.events.includes('smtp'))
            features.add('device-smtp-events');
        if (group.events.includes('tcp'))
            features.add('device-tcp-events');
    }
    const kinds = site.integrations.flatMap((integration) => integration.kinds);
    if (kinds.includes('analytics-event-sender'))
        features.add('analytics-events');
    if (kinds.includes('mip-integration'))
        features.add('mip-integration');
    if (site.remoteSites.some((remote) => remote.kind === 'interconnect'))
        features.add('interconnect');
    return features;
}

;// CONCATENATED MODULE: ./.build/compiled/src/guide/parties.js
const XPROTECT_SERVERS = [
    'management-server',
    'api-gateway',
    'identity-provider',
    'data-collector',
    'event-server',
    'recording-server',
    'failover-server',
    'failover-recording-server',
    'log-server',
    'mobile-server',
    'lpr-server',
    'open-network-bridge',
    'dlna-server',
    'incident-manager',
];
const partyGroups = {
    'xprotect-server': XPROTECT_SERVERS,
    'xprotect-component': [...XPROTECT_SERVERS, 'screen-recorder', 'smart-client', 'management-client'],
};

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/parties.js

const IMPLIED = {
    'management-server': ['api-gateway', 'identity-provider'],
};
function withImplied(components) {
    return [...new Set(components.flatMap((component) => [component, ...(IMPLIED[component] ?? [])]))];
}
const componentsByEndpoint = new WeakMap();
function componentsOf(endpoint) {
    const known = componentsByEndpoint.get(endpoint);
    if (known !== undefined)
        return known;
    const found = [...new Set(endpoint.roles.flatMap(roleComponents))];
    componentsByEndpoint.set(endpoint, found);
    return found;
}
function roleComponents(role) {
    if (role.kind === 'host')
        return withImplied(role.host.components.map((entry) => entry.component));
    if (role.kind === 'cluster')
        return withImplied(role.cluster.components);
    return [];
}
const partiesByEndpoint = new WeakMap();
function partiesOf(endpoint) {
    const known = partiesByEndpoint.get(endpoint);
    if (known !== undefined)
        return known;
    const found = collectParties(endpoint);
    partiesByEndpoint.set(endpoint, found);
    return found;
}
function collectParties(endpoint) {
    const parties = new Set(componentsOf(endpoint));
    for (const role of endpoint.roles) {
        if (role.kind === 'device_group')
            parties.add(role.group.kind);
        if (role.kind === 'client_group')
            for (const kind of role.group.kinds)
                parties.add(kind);
        if (role.kind === 'integration')
            for (const kind of role.integration.kinds)
                parties.add(kind);
        if (role.kind === 'remote_site')
            parties.add('interconnected-site');
    }
    return parties;
}
function isParty(site, endpoint, reference) {
    if (reference.place !== undefined && !isAt(site, endpoint, reference.place))
        return false;
    const own = atRemoteSite(endpoint, reference) ? remoteParties(endpoint) : partiesOf(endpoint);
    const meant = expand(reference.party);
    const excluded = (reference.excluding ?? []).flatMap(expand);
    return meant.some((party) => own.has(party) && !excluded.includes(party));
}
function expand(party) {
    return party === 'xprotect-server' || party === 'xprotect-component' ? partyGroups[party] : [party];
}
function atRemoteSite(endpoint, reference) {
    return reference.place === 'interconnected-site' && endpoint.roles.some((role) => role.kind === 'remote_site');
}
function remoteParties(endpoint) {
    return new Set(endpoint.roles.flatMap((role) => (role.kind === 'remote_site' ? [role.part] : [])));
}
function isAt(site, endpoint, place) {
    switch (place) {
        case 'same-host':
            return false;
        case 'management-server-host':
            return componentsOf(endpoint).includes('management-server');
        case 'other-server-host':
            return !componentsOf(endpoint).includes('management-server');
        case 'central-site':
            return endpoint.roles.some((role) => role.kind === 'host' && isCentralRecorder(site, role.host.name));
        case 'interconnected-site':
            return endpoint.roles.some((role) => role.kind === 'remote_site');
        default:
            return place;
    }
}
function isCentralRecorder(site, host) {
    return site.remoteSites.some((remote) => remote.centralRecorders.includes(host));
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/site-ports.js



function overridesAt(site, endpoint) {
    return hostsOf(site, endpoint).flatMap((host) => host.portOverrides);
}
function hostsOf(site, endpoint) {
    return endpoint.roles.flatMap((role) => {
        if (role.kind === 'host')
            return [role.host];
        if (role.kind === 'cluster')
            return site.hosts.filter((host) => role.cluster.members.includes(host.name));
        return [];
    });
}
function instancesAt(site, endpoint) {
    return Math.max(1, ...hostsOf(site, endpoint).map((host) => host.recorderInstances));
}
function portAt(site, endpoint, { component, defaultPort }) {
    const override = overridesAt(site, endpoint).find((one) => one.component === component && one.defaultPort === defaultPort);
    if (override !== undefined)
        return override.port;
    if (component === 'management-server' && defaultPort === MATRIX_PORT)
        return site.matrixPort ?? defaultPort;
    if (component === 'screen-recorder')
        return site.screenRecorderPort ?? defaultPort;
    return defaultPort;
}
const MATRIX_PORT = 12345;
function flowPortsAt(site, endpoint, flow) {
    const first = flow.ports[0]?.first ?? 0;
    if (flow.perVideoPushChannel === true)
        return channelPorts(site, flow);
    const owner = flow.to.map((reference) => reference.party).find((party) => componentsOf(endpoint).some((own) => own === party));
    const component = componentsOf(endpoint).find((own) => own === owner);
    if (component === undefined)
        return flow.ports;
    if (flow.perInstance === true)
        return instancePorts(site, endpoint, { component, first });
    if (flow.ports.length !== 1 || flow.ports[0]?.last !== first)
        return flow.ports;
    const port = portAt(site, endpoint, { component, defaultPort: first });
    return [{ first: port, last: port }];
}
function instancePorts(site, endpoint, { component, first }) {
    const numbers = Array.from({ length: instancesAt(site, endpoint) }, (_unused, index) => portAt(site, endpoint, { component, defaultPort: first + index }));
    return (0,number_set/* numberSet */.U7)(numbers.map((port) => ({ first: port, last: port })));
}
function channelPorts(site, flow) {
    const range = flow.ports[0];
    if (range === undefined || site.videoPushChannels === undefined)
        return flow.ports;
    return [{ first: range.first, last: Math.min(range.last, range.first + site.videoPushChannels - 1) }];
}
function transportProtocols(transport) {
    const tcp = { first: header_space/* PROTOCOL */.nl.tcp, last: header_space/* PROTOCOL */.nl.tcp };
    const udp = { first: header_space/* PROTOCOL */.nl.udp, last: header_space/* PROTOCOL */.nl.udp };
    if (transport === 'both')
        return [tcp, udp];
    return [transport === 'tcp' ? tcp : udp];
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/guide-flows.js





function siteFlows(site, endpoints) {
    const features = declaredFeatures(site);
    return [
        ...flows/* guideFlows */.u.flatMap((flow) => resolveGuideFlow({ site, endpoints, features }, flow)),
        ...site.flows.flatMap((flow) => resolveDeclaredFlow(endpoints, flow)),
    ];
}
function resolveGuideFlow(resolution, flow) {
    const { site, endpoints } = resolution;
    if (!mayCrossTheNetwork(flow))
        return [];
    const destinations = endpoints.filter((endpoint) => flow.to.some((reference) => isParty(site, endpoint, reference)));
    if (destinations.length === 0)
        return [];
    const obliged = sourcesOf(resolution, flow.from);
    const permitted = sourcesOf(resolution, flow.allowedFrom ?? []).filter((endpoint) => !obliged.includes(endpoint));
    return destinations.flatMap((destination) => [
        ...obliged.flatMap((source) => siteFlow(resolution, { flow, source, destination, obliged: true })),
        ...permitted.flatMap((source) => siteFlow(resolution, { flow, source, destination, obliged: false })),
    ]);
}
function mayCrossTheNetwork(flow) {
    return ['required', 'required-if', 'allowed', 'forbidden-unless-declared'].includes(flow.status);
}
function sourcesOf({ site, endpoints }, references) {
    return endpoints.filter((endpoint) => references.some((reference) => isParty(site, endpoint, reference)));
}
function siteFlow(resolution, { flow, source, destination, obliged }) {
    const { site } = resolution;
    if (isSameHost(source, destination) || !fitsPlaces(site, flow, { source, destination }))
        return [];
    const applies = conditionHolds(resolution, flow, destination);
    if (applies === 'no')
        return [];
    const declared = applies === 'yes' && eventsDeclared(flow, source);
    const isNeeded = obliged && declared && isNeed(flow) && isAssigned(source, destination) && !isAnsweredByCluster(site, flow, destination);
    return [
        {
            id: flow.id,
            kind: 'guide',
            guideFlow: flow,
            source,
            destination,
            protocols: transportProtocols(flow.transport),
            ports: flowPortsAt(site, destination, flow),
            need: isNeeded ? 'needed' : 'allowed',
            declared,
        },
    ];
}
function isNeed(flow) {
    return flow.status === 'required' || flow.status === 'required-if' || flow.whenDeclared === 'required';
}
function isSameHost(a, b) {
    return a === b || a.roles.some((role) => role.kind === 'host' && b.roles.some((other) => other.kind === 'host' && other.host.name === role.host.name));
}
function fitsPlaces(site, flow, { source, destination }) {
    const from = [...flow.from, ...(flow.allowedFrom ?? [])].filter((reference) => isParty(site, source, reference));
    return from.some((reference) => reference.listenerPlace === undefined || isAt(site, destination, reference.listenerPlace));
}
function conditionHolds({ site, features }, flow, destination) {
    const { condition } = flow;
    if (condition.encryption !== undefined && site.encryption[condition.encryption.kind] !== condition.encryption.is)
        return 'no';
    const group = deviceGroupAt(destination);
    if (condition.deviceHttps !== undefined && group !== undefined && group.https !== condition.deviceHttps)
        return 'no';
    if (condition.deviceMediaOutsideHttps === true && group?.media === 'https')
        return 'no';
    return (condition.features ?? []).every((feature) => features.has(feature)) ? 'yes' : 'undeclared';
}
function eventsDeclared(flow, source) {
    const { deviceEvents } = flow.condition;
    return deviceEvents === undefined || (deviceGroupAt(source)?.events.includes(deviceEvents) ?? false);
}
function deviceGroupAt(endpoint) {
    return endpoint.roles.flatMap((role) => (role.kind === 'device_group' ? [role.group] : []))[0];
}
function isAssigned(source, destination) {
    const group = deviceGroupAt(destination);
    const recorders = group === undefined ? regularRecordersAt(destination) : group.recorders;
    if (recorders.length === 0)
        return true;
    return source.roles.some((role) => {
        if (role.kind !== 'host')
            return group === undefined;
        const { host } = role;
        const covers = recorders.some((name) => host.failoverFor?.includes(name) ?? true);
        if (host.components.some((entry) => isFailover(entry.component)))
            return covers;
        return group === undefined || recorders.includes(host.name);
    });
}
function isFailover(component) {
    return component === 'failover-server' || component === 'failover-recording-server';
}
function regularRecordersAt(endpoint) {
    return endpoint.roles.flatMap((role) => role.kind === 'host' && role.host.components.some((entry) => entry.component === 'recording-server') ? [role.host.name] : []);
}
function isAnsweredByCluster(site, flow, destination) {
    const hosts = destination.roles.flatMap((role) => (role.kind === 'host' ? [role.host.name] : []));
    return site.clusters.some((cluster) => hosts.some((name) => cluster.members.includes(name)) &&
        flow.to.some((reference) => expand(reference.party).some((party) => cluster.components.some((component) => component === party))));
}
function resolveDeclaredFlow(endpoints, flow) {
    const sources = endpoints.filter((endpoint) => flow.from.some((end) => isEnd(endpoint, end)));
    const destinations = endpoints.filter((endpoint) => flow.to.some((end) => isEnd(endpoint, end)));
    return sources.flatMap((source) => destinations
        .filter((destination) => !isSameHost(source, destination))
        .flatMap((destination) => flow.services.map((service) => declaredSiteFlow(flow, { source, destination, service }))));
}
function declaredSiteFlow(flow, { source, destination, service }) {
    return {
        id: flow.name,
        kind: flow.kind,
        declaredFlow: flow,
        source,
        destination,
        ...serviceSpace(service),
        need: flow.required ? 'needed' : 'allowed',
        declared: true,
    };
}
function serviceSpace(service) {
    const allPorts = [{ first: 0, last: 65535 }];
    switch (service.protocol) {
        case 'tcp':
            return { protocols: [{ first: header_space/* PROTOCOL */.nl.tcp, last: header_space/* PROTOCOL */.nl.tcp }], ports: [service.ports] };
        case 'udp':
            return { protocols: [{ first: header_space/* PROTOCOL */.nl.udp, last: header_space/* PROTOCOL */.nl.udp }], ports: [service.ports] };
        case 'icmp':
            return {
                protocols: [
                    { first: header_space/* PROTOCOL */.nl.icmp, last: header_space/* PROTOCOL */.nl.icmp },
                    { first: header_space/* PROTOCOL */.nl.icmpv6, last: header_space/* PROTOCOL */.nl.icmpv6 },
                ],
                ports: allPorts,
            };
        case 'any':
            return { protocols: [{ first: 0, last: 255 }], ports: allPorts };
        default:
            return service.protocol;
    }
}
function isEnd(endpoint, end) {
    if (end.kind === 'zone')
        return endpoint.place.kind === 'zone' && endpoint.place.zone.name === end.name;
    return endpoint.roles.some((role) => isNamed(role, end));
}
function isNamed(role, end) {
    switch (role.kind) {
        case 'host':
            return end.kind === 'host' && role.host.name === end.name;
        case 'cluster':
            return end.kind === 'cluster' && role.cluster.name === end.name;
        case 'device_group':
            return end.kind === 'device-group' && role.group.name === end.name;
        case 'client_group':
            return end.kind === 'client-group' && role.group.name === end.name;
        case 'integration':
            return end.kind === 'integration' && role.integration.name === end.name;
        case 'addresses':
            return end.kind === 'addresses' && role.name === end.name;
        case 'remote_site':
            return false;
        default:
            return role;
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/device-flows.js





const VIDEO = outward/* outwardFlows */.o.find((flow) => flow.id === 'FL52');
function deviceFlows(endpoints) {
    const recorders = endpoints.filter(isRecorder);
    return endpoints.flatMap((device) => {
        const group = deviceGroupAt(device);
        if (group === undefined)
            return [];
        return recorders
            .filter((recorder) => !isSameHost(recorder, device) && isAssigned(recorder, device))
            .flatMap((recorder) => [...vendorFlows(group, recorder, device), ...mediaFlows(group, recorder, device)]);
    });
}
function isRecorder(endpoint) {
    return componentsOf(endpoint).some((component) => component === 'recording-server' || component === 'failover-recording-server');
}
function vendorFlows(group, recorder, device) {
    return group.vendorPorts.map((service) => ({ ...common(), source: recorder, destination: device, ...serviceSpace(service), need: 'needed' }));
}
function mediaFlows(group, recorder, device) {
    if (group.media !== 'rtp-udp' || group.mediaPorts.length === 0)
        return [];
    const space = { protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp), ports: group.mediaPorts };
    return [{ ...common(), source: device, destination: recorder, ...space, need: 'allowed' }];
}
function common() {
    return { id: VIDEO?.id ?? '', kind: 'guide', declared: true, ...(VIDEO === undefined ? {} : { guideFlow: VIDEO }) };
}

// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/special-addresses.js


function blocks(...cidrs) {
    return (0,ip_set/* ipSet */.iw)(cidrs.flatMap((cidr) => (0,ip_address/* parseCidr */.GN)(cidr) ?? []));
}
const PRIVATE_ADDRESSES = blocks('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7');
const LINK_LOCAL_IPV6 = blocks('fe80::/10');
const LOOPBACK = blocks('127.0.0.0/8', '::1');
const NOT_ROUTED = blocks('0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3', '::/127', 'fe80::/10', 'ff00::/8');
const PUBLIC_ADDRESSES = (0,ip_set/* complementIps */.py)((0,ip_set/* uniteIps */.y6)(PRIVATE_ADDRESSES, NOT_ROUTED));
const PUBLIC_IPV4 = (0,ip_set/* complementIps */.py)((0,ip_set/* uniteIps */.y6)(PRIVATE_ADDRESSES, NOT_ROUTED, (0,ip_set/* complementIps */.py)([ip_address/* IPV4_RANGE */.Cc])));

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/endpoints.js


function endpointsOf(site) {
    const endpoints = [];
    for (const zone of site.zones) {
        for (const part of cutZone(zone, claimsIn(site, zone)))
            endpoints.push({ ...part, id: endpoints.length });
    }
    return endpoints;
}
function undeclaredPrivateAddresses(site) {
    return (0,ip_set/* subtractIps */.Xd)(PRIVATE_ADDRESSES, (0,ip_set/* uniteIps */.y6)(...site.zones.map((zone) => zone.addresses)));
}
function cutZone(zone, claims) {
    const place = { kind: 'zone', zone };
    const claimed = (0,ip_set/* uniteIps */.y6)(...claims.map((claim) => claim.addresses));
    const rest = (0,ip_set/* subtractIps */.Xd)(zone.addresses, claimed);
    const parts = groupBySignature(claims).map(({ addresses, members }) => {
        const [first] = members;
        return {
            name: first?.name ?? zone.name,
            place,
            addresses,
            roles: members.map((claim) => claim.role),
            location: first?.location ?? zone.location,
        };
    });
    return rest.length === 0 ? parts : [...parts, { name: zone.name, place, addresses: rest, roles: [], location: zone.location }];
}
function groupBySignature(claims) {
    let parts = [];
    for (const claim of claims) {
        const next = [];
        let left = claim.addresses;
        for (const part of parts) {
            if (!(0,ip_set/* ipsOverlap */.gh)(part.addresses, left)) {
                next.push(part);
                continue;
            }
            const shared = (0,ip_set/* intersectIps */.wD)(part.addresses, left);
            const outside = (0,ip_set/* subtractIps */.Xd)(part.addresses, left);
            if (outside.length > 0)
                next.push({ addresses: outside, members: part.members });
            next.push({ addresses: shared, members: [...part.members, claim] });
            left = (0,ip_set/* subtractIps */.Xd)(left, shared);
        }
        if (left.length > 0)
            next.push({ addresses: left, members: [claim] });
        parts = next;
    }
    return parts;
}
function claimsIn(site, zone) {
    return [
        ...site.hosts.flatMap((host) => hostClaims(host, zone)),
        ...site.clusters.filter((cluster) => cluster.zone === zone.name).map(clusterClaim),
        ...site.remoteSites.filter((remote) => remote.zone === zone.name).flatMap(remoteClaims),
        ...site.integrations.filter((integration) => integration.zone === zone.name).map(integrationClaim),
        ...site.deviceGroups.filter((group) => group.zone === zone.name).map(deviceGroupClaim),
        ...site.clientGroups.filter((group) => group.zone === zone.name).map(clientGroupClaim),
        ...literalClaims(site.flows, zone),
    ];
}
function hostClaims(host, zone) {
    return host.nics
        .filter((nic) => nic.zone === zone.name)
        .map((nic) => ({ role: { kind: 'host', host, nic }, name: host.name, addresses: nic.addresses, location: host.location }));
}
function clusterClaim(cluster) {
    return { role: { kind: 'cluster', cluster }, name: cluster.name, addresses: cluster.addresses, location: cluster.location };
}
function remoteClaims(remoteSite) {
    const { name, location } = remoteSite;
    return [
        { role: { kind: 'remote_site', remoteSite, part: 'management-server' }, name, addresses: remoteSite.managementServer, location },
        { role: { kind: 'remote_site', remoteSite, part: 'recording-server' }, name, addresses: remoteSite.recordingServers, location },
    ];
}
function integrationClaim(integration) {
    const { name, addresses, location } = integration;
    return { role: { kind: 'integration', integration }, name, addresses, location };
}
function deviceGroupClaim(group) {
    return { role: { kind: 'device_group', group }, name: group.name, addresses: group.addresses, location: group.location };
}
function clientGroupClaim(group) {
    return { role: { kind: 'client_group', group }, name: group.name, addresses: group.addresses, location: group.location };
}
function literalClaims(flows, zone) {
    return flows.flatMap((flow) => [...flow.from, ...flow.to]
        .filter((end) => end.kind === 'addresses')
        .map((end) => ({ name: end.name, addresses: (0,ip_set/* intersectIps */.wD)(end.addresses, zone.addresses), flow }))
        .filter((end) => end.addresses.length > 0)
        .map(({ name, addresses }) => ({ role: { kind: 'addresses', name }, name, addresses, location: flow.location })));
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/location-key.js
const keys = new WeakMap();
function locationKey(location) {
    const known = keys.get(location);
    if (known !== undefined)
        return known;
    const { path, region } = location;
    const key = `${path}:${region?.startLine ?? 0}:${region?.startColumn ?? 0}`;
    keys.set(location, key);
    return key;
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/evidence.js



const STALE_AFTER_DAYS = 180;
const DAY = 86_400_000;
function evidenceFaults(exports, today) {
    const first = new Map();
    return exports.flatMap((one) => {
        const twin = first.get(one.digest);
        if (twin === undefined)
            first.set(one.digest, one);
        return [
            ...nameFaults(one),
            ...addressFaults(one),
            ...(twin === undefined ? [] : [fault(one, 'shared', { found: one.config.location.path, expected: twin.name })]),
            ...ageFaults(one, today),
            ...peerFaults(one),
        ];
    });
}
function fault(one, kind, { found, expected }) {
    const backing = {
        location: one.config.location,
        relatedLocations: [{ code: 'related.declared', parameters: { name: one.name }, location: one.declaredAt }],
        causeKey: `evidence|${kind}|${locationKey(one.config.location)}|${one.name}`,
        steps: [],
        doubts: [],
    };
    return { line: { kind, device: one.name, found, expected }, backing };
}
function nameFaults(one) {
    const { hostnames, serials } = one.config.identity;
    const known = [one.name, ...one.hostnames].map(shortName);
    const faults = [];
    if (hostnames.length > 0 && !hostnames.some((name) => known.includes(shortName(name)))) {
        faults.push(fault(one, 'other-device', { found: hostnames.join(', '), expected: [one.name, ...one.hostnames].join(', ') }));
    }
    if (serials.length > 0 && one.serials.length > 0 && !serials.some((serial) => one.serials.includes(serial))) {
        faults.push(fault(one, 'other-device', { found: serials.join(', '), expected: one.serials.join(', ') }));
    }
    return faults;
}
function shortName(name) {
    return (name.split('.')[0] ?? name).toLowerCase();
}
function addressFaults(one) {
    if (one.host === undefined)
        return [];
    const exported = one.config.interfaces.flatMap((card) => card.addresses.map(({ address }) => address));
    const declared = (0,ip_set/* uniteIps */.y6)(...one.host.nics.map((nic) => nic.addresses));
    if (exported.length === 0 || declared.length === 0 || exported.some((address) => (0,ip_set/* ipsInclude */.Dq)(declared, address)))
        return [];
    return [fault(one, 'other-device', { found: exported.slice(0, 4).map(ip_address/* formatIpAddress */.bl).join(', '), expected: declared.map(ip_address/* formatIpRange */.g7).join(', ') })];
}
function ageFaults(one, today) {
    const { exportedAt } = one.config.identity;
    const made = exportedAt === undefined ? Number.NaN : Date.parse(exportedAt);
    const age = (Date.parse(today) - made) / DAY;
    if (!(age > STALE_AFTER_DAYS))
        return [];
    return [fault(one, 'stale', { found: (exportedAt ?? '').slice(0, 10), expected: `${STALE_AFTER_DAYS}` })];
}
function peerFaults(one) {
    if (one.peer === undefined || rulesText(one.peer) === rulesText(one.config))
        return [];
    return [fault(one, 'peer-differs', { found: one.peer.location.path, expected: one.config.location.path })];
}
function rulesText({ filters, translations }) {
    const seen = new Set(['location', 'defaultLocation', 'relatedLocations', 'doubts']);
    return JSON.stringify({ filters, translations }, (key, value) => {
        if (seen.has(key))
            return undefined;
        return typeof value === 'bigint' ? value.toString(16) : value;
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/box-index.js
const WORTH_ASKING = 32;
function boxIndex() {
    const entries = [];
    const fields = FIELDS.map(fieldIndex);
    return {
        add(box, entry) {
            const position = entries.push(entry) - 1;
            for (const field of fields)
                field.add(box, position);
        },
        near(boxes) {
            if (entries.length < WORTH_ASKING)
                return entries;
            const found = mostTelling(fields).near(boxes);
            if (found.size === entries.length)
                return entries;
            return [...found].sort((a, b) => a - b).flatMap((position) => entries[position] ?? []);
        },
    };
}
const FIELDS = [
    ({ destination }) => destination,
    ({ source }) => source,
    ({ destinationPorts }) => destinationPorts.map(({ first, last }) => ({ first: BigInt(first), last: BigInt(last) })),
];
function mostTelling([first, ...others]) {
    if (first === undefined)
        throw new Error('an index without fields');
    return others.reduce((best, field) => (field.cells() > best.cells() ? field : best), first);
}
const MOST_RANGES = 64;
function fieldIndex(rangesOf) {
    const always = [];
    const grids = new Map();
    return {
        add(box, position) {
            const ranges = rangesOf(box);
            if (ranges.length > MOST_RANGES)
                always.push(position);
            else
                for (const range of ranges)
                    addRange(grids, range, position);
        },
        near(boxes) {
            const found = new Set(always);
            const asked = boxes.flatMap(rangesOf);
            for (const [bits, grid] of grids)
                for (const { first, last } of asked)
                    collect(grid, { first: first >> bits, last: last >> bits }, found);
            return found;
        },
        cells: () => [...grids.values()].reduce((sum, grid) => sum + grid.size, 0),
    };
}
const BITS_APART = 4n;
function addRange(grids, { first, last }, position) {
    let bits = 0n;
    while ((last - first) >> bits > 0n)
        bits += BITS_APART;
    const grid = grids.get(bits) ?? new Map();
    grids.set(bits, grid);
    for (let cell = first >> bits; cell <= last >> bits; cell += 1n) {
        const known = grid.get(cell);
        if (known === undefined)
            grid.set(cell, [position]);
        else
            known.push(position);
    }
}
function collect(grid, cells, found) {
    if (cells.last - cells.first < BigInt(grid.size)) {
        for (let cell = cells.first; cell <= cells.last; cell += 1n)
            for (const position of grid.get(cell) ?? [])
                found.add(position);
        return;
    }
    for (const [cell, positions] of grid) {
        if (cell >= cells.first && cell <= cells.last)
            for (const position of positions)
                found.add(position);
    }
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/interface-match.js
function matchInterface(condition, name) {
    if (condition === undefined)
        return 'yes';
    if (name === undefined)
        return condition.patterns.every(isOtherInterface) ? (condition.negated ? 'yes' : 'no') : 'in-doubt';
    const matches = condition.patterns.some((pattern) => fits(pattern, name));
    return matches === condition.negated ? 'no' : 'yes';
}
function both(a, b) {
    if (a === 'no' || b === 'no')
        return 'no';
    return a === 'in-doubt' || b === 'in-doubt' ? 'in-doubt' : 'yes';
}
function fits(pattern, name) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
function isOtherInterface(pattern) {
    return pattern === 'lo' || pattern === 'lo0';
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/filter-index.js


const indexes = new WeakMap();
function indexOf(filter) {
    const known = indexes.get(filter);
    if (known !== undefined)
        return known;
    const built = buildIndex(filter);
    indexes.set(filter, built);
    return built;
}
function buildIndex({ lines }) {
    const groups = groupByInterfaces(lines);
    const applying = new Map();
    function groupsFor(interfaces) {
        const key = JSON.stringify([interfaces.ingress, interfaces.egress]);
        const known = applying.get(key);
        if (known !== undefined)
            return known;
        const found = groups
            .map((group) => ({
            group,
            applies: both(matchInterface(group.ingress, interfaces.ingress), matchInterface(group.egress, interfaces.egress)),
        }))
            .filter(({ applies }) => applies !== 'no');
        applying.set(key, found);
        return found;
    }
    return {
        linesFor({ source, destination }, interfaces) {
            const found = groupsFor(interfaces).flatMap(({ group, applies }) => positionsNear(lines, group, destination).flatMap((position) => {
                const line = lines[position];
                return line === undefined || !isFrom(line, source) ? [] : [{ position, line, applies }];
            }));
            return found.sort((a, b) => a.position - b.position);
        },
    };
}
function isFrom({ match }, sources) {
    for (const one of match.may)
        if ((0,ip_set/* ipsOverlap */.gh)(one.source, sources))
            return true;
    return false;
}
function groupByInterfaces(lines) {
    const groups = new Map();
    for (const [position, { ingress, egress }] of lines.entries()) {
        const key = ingress === undefined && egress === undefined ? '' : JSON.stringify([ingress, egress]);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { ingress, egress, positions: [position] });
        else
            known.positions.push(position);
    }
    return [...groups.values()];
}
const WORTH_SORTING = 64;
function positionsNear(lines, group, destinations) {
    if (group.positions.length < WORTH_SORTING)
        return group.positions;
    group.starts ??= indexDestinations(lines, group.positions);
    if (group.last === undefined || !(0,ip_set/* sameIps */.rm)(group.last.destinations, destinations)) {
        group.last = { destinations, positions: [...overlapping(group.starts, destinations)].sort((a, b) => a - b) };
    }
    return group.last.positions;
}
const filter_index_MOST_RANGES = 64;
const BITS_IN_CLASS = 4;
function indexDestinations(lines, positions) {
    const classes = new Map();
    const always = [];
    for (const position of positions) {
        const ranges = (lines[position]?.match.may ?? []).flatMap((one) => one.destination);
        if (ranges.length > filter_index_MOST_RANGES) {
            always.push(position);
            continue;
        }
        for (const range of ranges)
            filter_index_addRange(classes, range, position);
    }
    for (const { entries } of classes.values())
        entries.sort((a, b) => compare(a.range.first, b.range.first));
    return { classes: [...classes.values()], always };
}
function filter_index_addRange(classes, range, position) {
    const length = range.last - range.first;
    const bits = length === 0n ? 0 : length.toString(16).length * BITS_IN_CLASS;
    const known = classes.get(bits);
    if (known === undefined)
        classes.set(bits, { size: 1n << BigInt(bits), entries: [{ range, position }] });
    else
        known.entries.push({ range, position });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function overlapping({ classes, always }, destinations) {
    const found = new Set(always);
    for (const { size, entries } of classes) {
        for (const wanted of destinations) {
            for (let at = firstFrom(entries, wanted.first - size); at < entries.length; at += 1) {
                const entry = entries[at];
                if (entry === undefined || entry.range.first > wanted.last)
                    break;
                if (entry.range.last >= wanted.first)
                    found.add(entry.position);
            }
        }
    }
    return found;
}
function firstFrom(entries, address) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const entry = entries[middle];
        if (entry !== undefined && entry.range.first < address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/filter.js




const MOST_PIECES = 150_000;
const MOST_COMPARISONS = 20_000_000;
function passFilter(filter, traffic, passage) {
    const judged = (0,ip_set/* intersectIps */.wD)(traffic.box.destination, filter.universe);
    const unjudged = (0,ip_set/* intersectIps */.wD)(traffic.box.destination, (0,ip_set/* complementIps */.py)(filter.universe));
    const passed = unjudged.length === 0 ? [] : [{ ...traffic, box: { ...traffic.box, destination: unjudged } }];
    if (judged.length === 0)
        return passed;
    return [...passed, ...judgeTraffic(filter, { ...traffic, box: { ...traffic.box, destination: judged } }, passage)];
}
function judgeTraffic(filter, traffic, passage) {
    const pieces = [];
    const denied = { surely: boxIndex(), possibly: boxIndex(), comparisons: 0 };
    for (const candidate of linesMeeting(filter, traffic, passage)) {
        if (candidate.line.action === 'deny')
            recordDenied(denied, candidate, traffic.box);
        else
            for (const piece of permitted({ candidate, traffic, denied, filter, passage }))
                pieces.push(piece);
        if (pieces.length > MOST_PIECES || denied.comparisons > MOST_COMPARISONS)
            return [tooComplex(filter, traffic, passage)];
    }
    if (filter.defaultAction === 'permit')
        pieces.push(...permittedByDefault(filter, traffic, { denied, passage }));
    return pieces;
}
function* linesMeeting(filter, traffic, passage) {
    for (const { line, applies } of indexOf(filter).linesFor(traffic.box, passage)) {
        if (!meetsTranslation(line, traffic))
            continue;
        if (line.match.may.some((candidate) => (0,header_space/* boxesOverlap */.h4)(candidate, traffic.box)))
            yield { line, applies };
    }
}
function meetsTranslation({ translations }, { translatedBy }) {
    if (translations === undefined)
        return true;
    return translations.length === 0 ? translatedBy === undefined : translatedBy !== undefined && translations.includes(translatedBy);
}
function recordDenied(denied, { line, applies }, query) {
    const must = applies === 'yes' ? (0,header_space/* intersectSpaces */.du)([query], line.match.must) : [];
    for (const box of must)
        denied.surely.add(box, box);
    if (applies === 'yes' && line.match.must === line.match.may)
        return;
    const doubts = doubtsOf({ line, applies });
    for (const box of (0,header_space/* subtractSpaces */.uD)((0,header_space/* intersectSpaces */.du)([query], line.match.may), must))
        denied.possibly.add(box, { box, doubts });
}
function doubtsOf({ line, applies }) {
    if (applies === 'yes')
        return line.doubts;
    return [...line.doubts, { code: 'analysis.unknown_interface', parameters: { line: line.label }, location: line.location }];
}
function permitted({ candidate, traffic, denied, filter, passage }) {
    const { line, applies } = candidate;
    const matched = (0,header_space/* intersectSpaces */.du)([traffic.box], line.match.may);
    const step = { device: passage.device, role: passage.role, filter: filter.name, line, action: 'permit', location: line.location };
    const exact = applies === 'yes' && line.match.must === line.match.may;
    const must = exact ? matched : applies === 'yes' ? (0,header_space/* intersectSpaces */.du)(matched, line.match.must) : [];
    return lessDenied(traffic, { matched, must, step, denied, doubts: doubtsOf(candidate) });
}
function permittedByDefault(filter, traffic, { denied, passage }) {
    const { device, role } = passage;
    const step = { device, role, filter: filter.name, line: undefined, action: 'permit', location: filter.defaultLocation };
    return lessDenied(traffic, { matched: [traffic.box], must: [traffic.box], step, denied, doubts: [] });
}
const MOST_FRAGMENTS = 2_000;
function lessDenied(traffic, { matched, must, step, denied, doubts }) {
    const steps = [...traffic.steps, step];
    const deniedHere = denied.surely.near(matched);
    const unsureHere = denied.possibly.near(matched);
    denied.comparisons += deniedHere.length + unsureHere.length;
    const unsure = unsureHere.filter(({ box }) => matched.some((one) => (0,header_space/* boxesOverlap */.h4)(one, box)));
    const may = (0,header_space/* subtractSpacesUpTo */._L)(matched, deniedHere, MOST_FRAGMENTS);
    const reached = must === matched ? may : (0,header_space/* subtractSpacesUpTo */._L)(must, deniedHere, MOST_FRAGMENTS);
    const sure = reached && (0,header_space/* subtractSpacesUpTo */._L)(reached, unsure.map(({ box }) => box), MOST_FRAGMENTS);
    const open = sure === may ? [] : may && sure && (0,header_space/* subtractSpacesUpTo */._L)(may, sure, MOST_FRAGMENTS);
    if (open === undefined || sure === undefined) {
        const tooMany = { code: 'analysis.too_complex', parameters: { filter: step.filter }, location: step.location };
        return (may ?? matched).map((box) => inDoubt({ ...traffic, box, steps }, [...doubts, tooMany], unsure));
    }
    return [...sure.map((box) => ({ ...traffic, box, steps })), ...open.map((box) => inDoubt({ ...traffic, box, steps }, doubts, unsure))];
}
const MOST_DOUBTS = 20;
function inDoubt(traffic, own, unsure) {
    const denying = unsure.filter(({ box }) => (0,header_space/* boxesOverlap */.h4)(box, traffic.box)).flatMap(({ doubts }) => doubts);
    return { ...traffic, certain: false, doubts: [...new Set([...traffic.doubts, ...own, ...denying])].slice(0, MOST_DOUBTS) };
}
function tooComplex(filter, traffic, passage) {
    const doubt = { code: 'analysis.too_complex', parameters: { filter: filter.name }, location: filter.defaultLocation };
    const step = {
        device: passage.device,
        role: passage.role,
        filter: filter.name,
        line: undefined,
        action: 'unknown',
        location: filter.defaultLocation,
    };
    return { ...traffic, certain: false, steps: [...traffic.steps, step], doubts: [...traffic.doubts, doubt] };
}
function passUnread(traffic, passage, doubt) {
    const step = {
        device: passage.device,
        role: passage.role,
        filter: '',
        line: undefined,
        action: 'unknown',
        location: doubt.location,
    };
    return { ...traffic, certain: false, steps: [...traffic.steps, step], doubts: [...traffic.doubts, doubt] };
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/outcomes.js




function joinOutcomes(outcomes, doubt) {
    const [only] = outcomes;
    if (only !== undefined && outcomes.length === 1)
        return only;
    const sure = outcomes.map(surelyOpen);
    const told = new Map();
    const joined = [];
    for (const [index, pieces] of outcomes.entries()) {
        const others = sure.filter((_unused, other) => other !== index);
        for (const piece of pieces) {
            const place = placeOf(piece);
            const same = told.get(place) ?? [];
            if (same.some((known) => known.certain === piece.certain && sameBox(known.box, piece.box)))
                continue;
            told.set(place, [...same, piece]);
            joined.push(...splitBySure(piece, { others, place, doubt }));
        }
    }
    return joined;
}
function surelyOpen(pieces) {
    const byPlace = new Map();
    const boxes = [];
    for (const piece of pieces) {
        if (!piece.certain || piece.repliesInDoubt === true)
            continue;
        boxes.push(piece.box);
        const place = placeOf(piece);
        const known = byPlace.get(place);
        if (known === undefined)
            byPlace.set(place, [piece.box]);
        else
            known.push(piece.box);
    }
    return { boxes, byPlace };
}
function placeOf(piece) {
    const location = piece.steps.at(-1)?.location;
    return location === undefined ? '' : locationKey(location);
}
const outcomes_MOST_FRAGMENTS = 200;
function splitBySure(piece, { others, place, doubt }) {
    if (!piece.certain)
        return [piece];
    let open = [];
    for (const other of others) {
        if (holds(other.byPlace.get(place) ?? [], piece.box) || holds(other.boxes, piece.box))
            continue;
        open = [...open, ...((0,header_space/* subtractSpacesUpTo */._L)([piece.box], other.boxes, outcomes_MOST_FRAGMENTS) ?? [piece.box])];
    }
    if (open.length === 0)
        return [piece];
    const unsure = { ...piece, certain: false, doubts: [...piece.doubts, doubt] };
    const sure = (0,header_space/* subtractSpacesUpTo */._L)([piece.box], open, outcomes_MOST_FRAGMENTS);
    if (sure === undefined)
        return [unsure];
    return [...sure.map((box) => ({ ...piece, box })), ...open.map((box) => ({ ...unsure, box }))];
}
function holds(boxes, wanted) {
    return boxes.some((one) => (0,header_space/* boxContains */.JF)(one, wanted));
}
function sameBox(a, b) {
    return ((0,number_set/* sameNumbers */.pB)(a.destinationPorts, b.destinationPorts) &&
        (0,number_set/* sameNumbers */.pB)(a.protocols, b.protocols) &&
        (0,ip_set/* sameIps */.rm)(a.destination, b.destination) &&
        (0,ip_set/* sameIps */.rm)(a.source, b.source) &&
        (0,number_set/* sameNumbers */.pB)(a.sourcePorts, b.sourcePorts));
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/translate.js





function translateDestinations(device, traffic, passage) {
    const { translatedBy: _earlierDevice, ...fresh } = traffic;
    return applyTranslations({ device, traffic: fresh, passage, field: 'destination' });
}
function translateSources(device, traffic, passage) {
    return applyTranslations({ device, traffic, passage, field: 'source' });
}
function applyTranslations({ device, traffic, passage, field }) {
    const results = [];
    let left = [traffic.box];
    const doubtful = [];
    for (const translation of device.translations) {
        if (translation.field !== field || left.length === 0 || !meetsTranslation(translation, traffic))
            continue;
        const applies = both(matchInterface(translation.ingress, passage.ingress), matchInterface(translation.egress, passage.egress));
        const may = applies === 'no' ? [] : (0,header_space/* intersectSpaces */.du)(left, translation.match.may);
        if (may.length === 0)
            continue;
        const must = applies === 'yes' ? (0,header_space/* intersectSpaces */.du)(left, translation.match.must) : [];
        const unsure = { space: (0,header_space/* subtractSpaces */.uD)(may, must), doubts: translate_doubtsOf(translation, applies) };
        for (const piece of [...splitDoubtful(traffic, must, doubtful), ...splitDoubtful(traffic, unsure.space, [...doubtful, unsure])]) {
            results.push(translated({ translation, device, passage, traffic: piece }));
        }
        left = (0,header_space/* subtractSpaces */.uD)(left, must);
        if (unsure.space.length > 0)
            doubtful.push(unsure);
    }
    return [...results, ...splitDoubtful(traffic, left, doubtful)];
}
function translate_doubtsOf({ label, doubts, location }, applies) {
    return applies === 'yes' ? doubts : [...doubts, { code: 'analysis.unknown_interface', parameters: { line: label }, location }];
}
function splitDoubtful(traffic, space, doubtful) {
    if (doubtful.length === 0)
        return space.map((box) => ({ ...traffic, box }));
    const open = doubtful.flatMap((entry) => entry.space);
    const sure = (0,header_space/* subtractSpaces */.uD)(space, open).map((box) => ({ ...traffic, box }));
    const unsure = (0,header_space/* subtractSpaces */.uD)(space, sure.map(({ box }) => box)).map((box) => {
        const doubts = doubtful.filter((entry) => (0,header_space/* spacesOverlap */.$7)([box], entry.space)).flatMap((entry) => entry.doubts);
        return { ...traffic, box, certain: false, doubts: [...traffic.doubts, ...doubts] };
    });
    return [...sure, ...unsure];
}
function translated(rewriting) {
    const { translation, passage, traffic } = rewriting;
    const { target } = translation;
    if (target === 'none')
        return traffic;
    const step = {
        device: passage.device,
        role: passage.role,
        filter: '',
        line: undefined,
        translation,
        action: 'translate',
        location: translation.location,
    };
    const moved = { ...traffic, steps: [...traffic.steps, step] };
    const addresses = targetAddresses(target, rewriting);
    if (translation.field === 'source')
        return withSource(moved, addresses);
    return { ...withDestination(moved, { translation, target, addresses }), translatedBy: translation.id };
}
function targetAddresses(target, { device, passage, traffic }) {
    const family = (0,ip_set/* ipsOverlap */.gh)(traffic.box.destination, ip_set/* ALL_IPV4 */.up) ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
    if (typeof target.addresses !== 'string')
        return target.addresses;
    const name = target.addresses === 'egress-interface' ? passage.egress : passage.ingress;
    const own = device.interfaces.find((candidate) => candidate.name === name)?.addresses ?? [];
    const known = (0,ip_set/* intersectIps */.wD)((0,ip_set/* ipSet */.iw)(own.map(({ address }) => ({ first: address, last: address }))), family);
    return known.length === 0 ? family : known;
}
function withSource(traffic, addresses) {
    const { source, sourcePorts } = traffic.box;
    return {
        ...traffic,
        sentSource: traffic.sentSource ?? { addresses: source, ports: sourcePorts },
        sourcePool: { addresses, ports: number_set/* ALL_PORTS */.TQ },
        box: { ...traffic.box, source: addresses, sourcePorts: number_set/* ALL_PORTS */.TQ },
    };
}
function withDestination(traffic, change) {
    const { box } = traffic;
    const { addressShift, portShift } = shiftsOf(change);
    const destination = addressShift === undefined ? change.addresses : moveIps(box.destination, addressShift);
    const ports = change.target.ports === undefined ? box.destinationPorts : [change.target.ports];
    const destinationPorts = portShift === undefined ? ports : moveNumbers(box.destinationPorts, portShift);
    const isOneEnd = (addressShift !== undefined || (0,ip_set/* countIps */.eZ)(destination) === 1n) && (portShift !== undefined || isOneNumber(ports));
    const moved = { ...traffic, box: { ...box, destination, destinationPorts }, sentDestination: combined(traffic, { addressShift, portShift }) };
    return isOneEnd || !traffic.certain ? { ...moved, certain: isOneEnd && traffic.certain } : doubtChoice(moved, change.translation);
}
function isOneNumber(ports) {
    return ports.length === 1 && ports[0]?.first === ports[0]?.last;
}
function doubtChoice(traffic, { label, location }) {
    const doubt = { code: 'doubt.unevaluable', parameters: { what: label }, location };
    return { ...traffic, certain: false, doubts: [...traffic.doubts, doubt] };
}
function combined(traffic, { addressShift, portShift }) {
    const { destination, destinationPorts } = traffic.box;
    const earlier = traffic.sentDestination;
    if (earlier === undefined)
        return { addresses: destination, ports: destinationPorts, addressShift, portShift };
    const movedAddress = earlier.addressShift;
    const movedPort = earlier.portShift;
    return {
        addresses: movedAddress === undefined ? earlier.addresses : moveIps(destination, -movedAddress),
        ports: movedPort === undefined ? earlier.ports : moveNumbers(destinationPorts, -movedPort),
        addressShift: movedAddress === undefined || addressShift === undefined ? undefined : movedAddress + addressShift,
        portShift: movedPort === undefined || portShift === undefined ? undefined : movedPort + portShift,
    };
}
function shiftsOf({ translation, target, addresses }) {
    const keepsPort = target.ports === undefined ? 0 : undefined;
    const [matched, ...others] = translation.match.may;
    if (target.mapping === 'any' || matched === undefined || others.length > 0)
        return { addressShift: undefined, portShift: keepsPort };
    const [from, ...moreFrom] = matched.destination;
    const [to, ...moreTo] = addresses;
    const isOneRange = from !== undefined && to !== undefined && moreFrom.length === 0 && moreTo.length === 0;
    const addressShift = isOneRange && from.last - from.first === to.last - to.first ? to.first - from.first : undefined;
    return { addressShift, portShift: keepsPort ?? portShiftOf(matched.destinationPorts, target.ports) };
}
function portShiftOf([from, ...others], to) {
    if (from === undefined || to === undefined || others.length > 0)
        return undefined;
    return from.last - from.first === to.last - to.first ? to.first - from.first : undefined;
}
function moveIps(set, offset) {
    return set.map((range) => ({ first: range.first + offset, last: range.last + offset }));
}
function moveNumbers(set, offset) {
    return set.map((range) => ({ first: range.first + offset, last: range.last + offset }));
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/traffic.js



function sentTraffic(box) {
    return { box, certain: true, steps: [], doubts: [] };
}
function restrictTraffic(traffic, space) {
    return (0,header_space/* intersectSpaces */.du)([traffic.box], space).map((box) => ({ ...traffic, box }));
}
function doubtPartOfPool(traffic) {
    const { sourcePool, box: now } = traffic;
    if (sourcePool === undefined || !traffic.certain)
        return traffic;
    const isWhole = (0,ip_set/* sameIps */.rm)(now.source, sourcePool.addresses) && (0,number_set/* sameNumbers */.pB)(now.sourcePorts, sourcePool.ports);
    if (isWhole)
        return traffic;
    const translation = traffic.steps.findLast((step) => step.translation?.field === 'source');
    const doubt = {
        code: 'doubt.unevaluable',
        parameters: { what: translation?.translation?.label ?? '' },
        location: translation?.location ?? { path: '' },
    };
    return { ...traffic, certain: false, doubts: [...traffic.doubts, doubt] };
}
function endToEndBox({ box: now, sentSource }) {
    return sentSource === undefined ? now : { ...now, source: sentSource.addresses, sourcePorts: sentSource.ports };
}
function witnessOf(traffic, preferred) {
    const wanted = preferred === undefined ? undefined : (0,header_space/* intersectBoxes */.NZ)(traffic.box, preferred);
    const delivered = packetOf(wanted ?? traffic.box);
    const { source, sourcePort } = packetOf({ ...traffic.box, ...sentSourceFields(traffic) });
    const sent = { ...delivered, source, sourcePort };
    const { sentDestination } = traffic;
    if (sentDestination === undefined)
        return { delivered, sent };
    const { addresses, ports, addressShift, portShift } = sentDestination;
    return {
        delivered,
        sent: {
            ...sent,
            destination: addressShift === undefined ? (addresses[0]?.first ?? delivered.destination) : delivered.destination - addressShift,
            destinationPort: portShift === undefined ? (ports[0]?.first ?? delivered.destinationPort) : delivered.destinationPort - portShift,
        },
    };
}
function sentSourceFields({ sentSource }) {
    return sentSource === undefined ? {} : { source: sentSource.addresses, sourcePorts: sentSource.ports };
}
const FIRST_EPHEMERAL_PORT = 49152;
function addressOf(set) {
    const range = set[0];
    if (range === undefined)
        return 0n;
    return range.last - range.first > 1n ? range.first + 1n : range.first;
}
function packetOf(b) {
    const sourcePorts = b.sourcePorts.find((range) => range.last >= FIRST_EPHEMERAL_PORT);
    return {
        source: addressOf(b.source),
        destination: addressOf(b.destination),
        protocol: b.protocols[0]?.first ?? 0,
        sourcePort: sourcePorts === undefined ? (b.sourcePorts[0]?.first ?? 0) : Math.max(sourcePorts.first, FIRST_EPHEMERAL_PORT),
        destinationPort: b.destinationPorts[0]?.first ?? 0,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/device.js






function forward(device, traffic, passage) {
    const { config } = device;
    if (config === undefined)
        return traffic.map((one) => passUnread(one, passage, unreadable(device)));
    const filters = config.filters.filter((filter) => filter.hooks.includes('forward'));
    return traffic
        .flatMap((one) => translateDestinations(config, one, passage))
        .flatMap((one) => doubtSilentFamilies(one, config, device))
        .flatMap((one) => passAll(filters, one, passage))
        .flatMap((one) => translateSources(config, one, passage));
}
function deliverToFirewall(device, traffic, passage) {
    const { config } = device;
    if (config === undefined)
        return traffic.map((one) => passUnread(one, passage, unreadable(device)));
    const filters = config.filters.filter((filter) => filter.hooks.includes('input'));
    const own = (0,ip_set/* ipSet */.iw)([...LOOPBACK, ...config.interfaces.flatMap((one) => one.addresses.map(({ address }) => ({ first: address, last: address })))]);
    return traffic
        .flatMap((one) => translateDestinations(config, one, passage))
        .filter((one) => one.translatedBy === undefined || (0,ip_set/* ipsOverlap */.gh)(one.box.destination, own))
        .flatMap((one) => doubtSilentFamilies(one, config, device))
        .flatMap((one) => passAll(filters, one, passage));
}
function passHost(device, traffic, passage) {
    const { config } = device;
    if (config === undefined)
        return traffic.map((one) => passUnread(one, passage, unreadable(device)));
    const filters = config.filters.filter((filter) => filter.hooks.includes(passage.hook));
    const always = filters.filter((filter) => filter.profile === undefined);
    const profiled = filters.filter((filter) => filter.profile !== undefined);
    return traffic
        .map(asSentByNetwork)
        .flatMap((one) => doubtSilentFamilies(one, config, device))
        .flatMap((one) => passAll(always, one, passage))
        .flatMap((one) => passProfiles(profiled, one, passage));
}
function asSentByNetwork(traffic) {
    const { translatedBy: _onTheWay, ...rest } = traffic;
    return rest;
}
function passAll(filters, traffic, passage) {
    let passing = [traffic];
    for (const filter of filters) {
        passing = passing.flatMap((one) => doubtReplies(passFilter(filter, one, passage), filter)).map(doubtPartOfPool);
    }
    return passing;
}
function doubtReplies(pieces, filter) {
    if (filter.replies === 'stateful')
        return pieces;
    const doubt = { code: 'analysis.replies', parameters: { filter: filter.name }, location: filter.defaultLocation };
    return pieces.map((piece) => (piece.certain ? { ...piece, repliesInDoubt: true, doubts: [...piece.doubts, doubt] } : piece));
}
const PROFILES = ['domain', 'private', 'public'];
function passProfiles(filters, traffic, passage) {
    if (filters.length === 0)
        return [traffic];
    const possible = passage.profile === undefined ? PROFILES : [passage.profile];
    const variants = possible.map((profile) => filters.filter((filter) => filter.profile === profile));
    const different = variants.filter((variant, index) => !variants.slice(0, index).some((earlier) => filterAlike(earlier, variant)));
    const outcomes = different.map((variant) => passAll(variant, traffic, passage));
    const doubt = {
        code: 'analysis.unknown_profile',
        parameters: { host: passage.device },
        location: filters[0]?.defaultLocation ?? { path: '' },
    };
    return joinOutcomes(outcomes, doubt);
}
function filterAlike(one, other) {
    return one.length === other.length && one.every((filter, index) => isAlike(filter, other[index]));
}
function isAlike(one, other) {
    if (other === undefined || one.defaultAction !== 'deny' || other.defaultAction !== 'deny')
        return false;
    if (one.replies !== other.replies || one.universe !== other.universe || one.lines.length !== other.lines.length)
        return false;
    return one.lines.every((line, position) => line === other.lines[position]);
}
function doubtSilentFamilies(traffic, config, device) {
    const silent = (0,ip_set/* intersectIps */.wD)(traffic.box.destination, silentAddresses(config));
    if (silent.length === 0)
        return [traffic];
    const spoken = (0,ip_set/* subtractIps */.Xd)(traffic.box.destination, silent);
    const doubt = { code: 'analysis.silent_family', parameters: { device: device.name }, location: config.location };
    const unsure = { ...traffic, certain: false, doubts: [...traffic.doubts, doubt], box: { ...traffic.box, destination: silent } };
    return spoken.length === 0 ? [unsure] : [{ ...traffic, box: { ...traffic.box, destination: spoken } }, unsure];
}
function silentAddresses(config) {
    if (!config.families.includes(4))
        return ip_set/* ALL_IPV4 */.up;
    return config.families.includes(6) ? ip_set/* NO_ADDRESSES */.xY : ip_set/* ALL_IPV6 */.IF;
}
function unreadable(device) {
    return device.doubt ?? { code: 'analysis.unread_device', parameters: { device: device.name }, location: device.location };
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/facts.js

function causeOf(traffic) {
    const { steps } = traffic;
    const cause = decidingStep(steps);
    if (cause === undefined)
        return { location: { path: '' }, relatedLocations: [], causeKey: '' };
    return {
        location: cause.location,
        causeKey: locationKey(cause.location),
        relatedLocations: relatedTo(cause, steps),
        ...(cause.line === undefined ? {} : { line: cause.line.label }),
    };
}
function causeKeyOf({ steps }) {
    const cause = decidingStep(steps);
    return cause === undefined ? '' : locationKey(cause.location);
}
function decidingStep(steps) {
    const network = steps.find((step) => step.role === 'network' && step.action !== 'translate');
    return network ?? steps.find((step) => step.role === 'destination-host') ?? steps[0];
}
function relatedTo(cause, steps) {
    const objects = (cause.line?.relatedLocations ?? []).map((location) => ({ code: 'related.object', parameters: {}, location }));
    const others = steps
        .filter((step) => step !== cause && (step.line !== undefined || step.translation !== undefined))
        .map((step) => ({
        code: step.action === 'translate' ? 'related.translation' : 'related.line',
        parameters: { device: step.device, line: step.line?.label ?? step.translation?.label ?? '' },
        location: step.location,
    }));
    return [...objects, ...others];
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/policy-endpoint.js

const described = new WeakMap();
function policyEndpoint(endpoint) {
    const known = described.get(endpoint);
    if (known !== undefined)
        return known;
    const built = describe(endpoint);
    described.set(endpoint, built);
    return built;
}
function describe(endpoint) {
    const zone = endpoint.place.kind === 'zone' ? endpoint.place.zone : undefined;
    return {
        kind: kindOf(endpoint),
        name: endpoint.name,
        zone: zone?.name ?? '',
        zone_kind: zone?.kind ?? 'undeclared',
        components: [...new Set([...componentsOf(endpoint), ...partiesOf(endpoint)])],
    };
}
function kindOf(endpoint) {
    const [role] = endpoint.roles;
    if (role !== undefined)
        return role.kind;
    if (endpoint.place.kind === 'undeclared')
        return 'undeclared';
    return endpoint.place.zone.kind === 'internet' ? 'internet' : 'zone_rest';
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/firewall-flows.js








const MANAGEMENT = [
    { name: 'SSH', transport: 'tcp', ports: [22] },
    { name: 'Telnet', transport: 'tcp', ports: [23] },
    { name: 'HTTP', transport: 'tcp', ports: [80, 8080] },
    { name: 'HTTPS', transport: 'tcp', ports: [443, 8443] },
    { name: 'SNMP', transport: 'udp', ports: [161] },
];
function firewallFlows({ endpoints }, topology) {
    return topology.attachments
        .filter(({ zone }) => zone.kind === 'internet' || zone.kind === 'guest')
        .flatMap((attachment) => {
        const source = endpoints.find((one) => one.roles.length === 0 && one.place.kind === 'zone' && one.place.zone === attachment.zone);
        return source === undefined ? [] : MANAGEMENT.flatMap((service) => flowTo(attachment, source, service));
    });
}
function flowTo(attachment, source, service) {
    const { device } = attachment;
    const ports = (0,number_set/* uniteNumbers */.kj)(...service.ports.map((port) => (0,number_set/* oneNumber */.ax)(port)));
    const sent = sentTraffic({
        source: source.addresses,
        destination: ownAddresses(attachment),
        protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl[service.transport]),
        sourcePorts: [{ first: 1024, last: 65535 }],
        destinationPorts: ports,
    });
    const passage = { device: device.name, role: 'network', ingress: attachment.interface, egress: undefined };
    const pieces = device.config === undefined ? [] : deliverToFirewall(device, [sent], passage);
    const shown = pieces.find((piece) => piece.certain) ?? pieces[0];
    return shown === undefined ? [] : [describeFlow(attachment, source, { shown, service, ports: openPorts(pieces, ports) })];
}
function openPorts(pieces, asked) {
    return (0,number_set/* uniteNumbers */.kj)(...pieces.map((piece) => (0,header_space/* intersectBoxes */.NZ)(piece.box, { ...piece.box, destinationPorts: asked })?.destinationPorts ?? []));
}
function ownAddresses({ device, interface: name }) {
    const own = device.config?.interfaces.find((one) => one.name === name)?.addresses ?? [];
    return own.length === 0 ? PUBLIC_IPV4 : (0,ip_set/* ipSet */.iw)(own.map(({ address }) => ({ first: address, last: address })));
}
function describeFlow(attachment, source, { shown, service, ports }) {
    const flow = {
        id: '',
        source: policyEndpoint(source),
        destination: firewallEnd(attachment),
        protocol: service.transport,
        ports,
        port_count: ports.reduce((sum, range) => sum + range.last - range.first + 1, 0),
        service: managementService(service.name),
        justification: 'none',
        justified_by: [],
        listed_peer: false,
        certainty: shown.certain ? 'certain' : 'possible',
        same_zone: true,
        local_subnet_only: false,
        translated: false,
        crosses: [attachment.device.name],
        host_filtered: true,
        built_in: false,
        destination_names: [],
    };
    return { flow, backing: { ...causeOf(shown), steps: shown.steps, doubts: shown.doubts, witness: witnessOf(shown) } };
}
function firewallEnd({ device, zone }) {
    return { kind: 'firewall', name: device.name, zone: zone.name, zone_kind: zone.kind, components: [] };
}
function managementService(name) {
    return {
        kind: 'administration',
        component: '',
        name,
        rows: [],
        default_port: 0,
        local_only: false,
        disabled_by_default: false,
        deprecated: false,
        clear_text: name === 'HTTP' || name === 'Telnet',
        feature: '',
        feature_declared: true,
        peers_listable: false,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/host-firewalls.js







function hostFirewalls(site, devices) {
    const solved = new Map();
    function guardsOf(endpoint, hook) {
        return cardsOf(site, endpoint).flatMap((card) => guardOf(devices, card, hook) ?? []);
    }
    function pieces(endpoint, hook) {
        const key = `${endpoint.id} ${hook}`;
        if (solved.has(key))
            return solved.get(key);
        const cards = cardsOf(site, endpoint);
        const guards = guardsOf(endpoint, hook);
        const found = guards.length < cards.length || guards.length === 0 ? undefined : solveAll(guards, endpoint, hook);
        solved.set(key, found);
        return found;
    }
    return {
        admit(traffic, destination) {
            const open = pieces(destination, 'input');
            return open === undefined ? [unfiltered(traffic, destination)] : meet(traffic, open);
        },
        emit(traffic, source) {
            const open = isCluster(source) ? undefined : pieces(source, 'output');
            return open === undefined ? [traffic] : leave(traffic, open);
        },
        isFiltered: (endpoint) => guardsOf(endpoint, 'input').length > 0,
        guardsOf,
    };
}
function isCluster(endpoint) {
    return endpoint.roles[0]?.kind === 'cluster';
}
function cardsOf(site, endpoint) {
    const [role] = endpoint.roles.filter((one) => one.kind === 'host' || one.kind === 'cluster');
    if (role?.kind === 'host')
        return [{ host: role.host, nic: role.nic }];
    if (role?.kind !== 'cluster')
        return [];
    const { members, zone } = role.cluster;
    return site.hosts
        .filter((host) => members.includes(host.name))
        .flatMap((host) => host.nics.filter((nic) => nic.zone === zone).map((nic) => ({ host, nic })));
}
function guardOf(devices, { host, nic }, hook) {
    const device = devices.get(host.name);
    if (device === undefined)
        return undefined;
    const name = interfaceName(device.config, nic);
    const passage = {
        device: device.name,
        role: hook === 'input' ? 'destination-host' : 'source-host',
        ingress: hook === 'input' ? name : undefined,
        egress: hook === 'output' ? name : undefined,
        hook,
        profile: nic.profile ?? profileOf(device.config, nic),
    };
    return { device, passage };
}
function solveAll(guards, endpoint, hook) {
    const doubt = { code: 'doubt.unevaluable', parameters: { what: endpoint.name }, location: endpoint.location };
    return joinOutcomes(guards.map((guard) => solveCard(guard, endpoint, hook)), doubt);
}
function solveCard({ device, passage }, { addresses }, hook) {
    const own = (0,ip_set/* uniteIps */.y6)(addresses, LINK_LOCAL_IPV6);
    return [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF].flatMap((family) => {
        const local = (0,ip_set/* intersectIps */.wD)(own, family);
        if (local.length === 0)
            return [];
        const whole = hook === 'input' ? (0,header_space/* box */.aP)({ source: family, destination: local }) : (0,header_space/* box */.aP)({ source: local, destination: family });
        return passHost(device, [sentTraffic(whole)], passage);
    });
}
function interfaceName(config, nic) {
    if (nic.interface === undefined)
        return interfaceWithAddress(config, nic.addresses)?.name;
    const wanted = nic.interface.toLowerCase();
    const found = config?.interfaces.find((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === wanted));
    return found?.name ?? nic.interface;
}
function profileOf(config, nic) {
    const name = interfaceName(config, nic);
    return config?.interfaces.find((one) => one.name === name)?.profile;
}
function interfaceWithAddress(config, addresses) {
    return config?.interfaces.find((one) => one.addresses.some(({ address }) => (0,ip_set/* ipsInclude */.Dq)(addresses, address)));
}
function unfiltered(traffic, destination) {
    const role = 'destination-host';
    const step = { device: destination.name, role, filter: '', line: undefined, action: 'not-filtered', location: destination.location };
    return { ...traffic, steps: [...traffic.steps, step] };
}
function leave(traffic, pieces) {
    const { box: now, sentSource, sentDestination } = traffic;
    if (sentSource === undefined && sentDestination === undefined)
        return meet(traffic, pieces);
    const asked = sentDestination === undefined ? {} : { destination: sentDestination.addresses, destinationPorts: sentDestination.ports };
    const sent = { ...endToEndBox(traffic), ...asked };
    return pieces.flatMap((piece) => {
        const shared = (0,header_space/* intersectBoxes */.NZ)(sent, piece.box);
        if (shared === undefined)
            return [];
        const { source, sourcePorts, protocols, destination, destinationPorts } = shared;
        const isWhole = (0,ip_set/* sameIps */.rm)(destination, sent.destination) && (0,number_set/* sameNumbers */.pB)(destinationPorts, sent.destinationPorts);
        const ends = sentDestination === undefined ? { destination, destinationPorts } : {};
        const left = {
            ...joined(traffic, piece),
            box: sentSource === undefined ? { ...now, protocols, ...ends, source, sourcePorts } : { ...now, protocols, ...ends },
            ...(sentSource === undefined ? {} : { sentSource: { addresses: source, ports: sourcePorts } }),
        };
        return [sentDestination === undefined || isWhole ? left : { ...left, certain: false, doubts: [...left.doubts, ...translationDoubts(traffic)] }];
    });
}
function translationDoubts({ steps }) {
    return steps
        .filter((step) => step.translation?.field === 'destination')
        .map((step) => ({ code: 'doubt.unevaluable', parameters: { what: step.translation?.label ?? '' }, location: step.location }));
}
function meet(traffic, pieces) {
    const passed = [];
    for (const piece of pieces) {
        const shared = (0,header_space/* intersectBoxes */.NZ)(traffic.box, piece.box);
        if (shared === undefined)
            continue;
        passed.push(doubtPartOfPool({ ...joined(traffic, piece), box: shared }));
    }
    return passed;
}
function joined(traffic, piece) {
    return {
        ...traffic,
        certain: traffic.certain && piece.certain,
        ...(traffic.repliesInDoubt === true || piece.repliesInDoubt === true ? { repliesInDoubt: true } : {}),
        steps: [...traffic.steps, ...piece.steps],
        doubts: [...traffic.doubts, ...piece.doubts],
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/guide/listeners.js
const SNMP_GENERATIONS = {
    upTo2014: { managementServer: 6475, recordingServer: 6474 },
    upTo2019R2: { managementServer: 7475, recordingServer: 7474 },
    current: { managementServer: 12974, recordingServer: 12975 },
};
const ALL_GENERATIONS = ['upTo2014', 'upTo2019R2', 'current'];
function snmpNumbers(component, productVersion) {
    if (component === 'failover-recording-server')
        return [7474, 12975];
    const generations = snmpGenerations(productVersion);
    if (component === 'management-server')
        return generations.map((name) => SNMP_GENERATIONS[name].managementServer);
    if (component === 'recording-server')
        return generations.map((name) => SNMP_GENERATIONS[name].recordingServer);
    return [];
}
const PRODUCT_VERSION = /^(?:XProtect )?(?<year>20\d\d)(?: ?R(?<release>[1-9]))?$/iu;
function snmpGenerations(productVersion) {
    const groups = PRODUCT_VERSION.exec(productVersion?.trim() ?? '')?.groups;
    if (groups?.['year'] === undefined)
        return ALL_GENERATIONS;
    const year = Number(groups['year']);
    if (year <= 2014)
        return ['upTo2014'];
    if (year < 2019)
        return ['upTo2019R2'];
    if (year > 2019)
        return ['current'];
    if (groups['release'] === undefined)
        return ['upTo2019R2', 'current'];
    return Number(groups['release']) <= 2 ? ['upTo2019R2'] : ['current'];
}
const administrationPorts = [
    { name: 'FTP', transport: 'tcp', port: 21 },
    { name: 'SSH', transport: 'tcp', port: 22 },
    { name: 'Telnet', transport: 'tcp', port: 23 },
    { name: 'TFTP', transport: 'udp', port: 69 },
    { name: 'RPC endpoint mapper', transport: 'tcp', port: 135 },
    { name: 'RPC endpoint mapper', transport: 'udp', port: 135 },
    { name: 'NetBIOS name service', transport: 'udp', port: 137 },
    { name: 'NetBIOS name service', transport: 'tcp', port: 137 },
    { name: 'NetBIOS datagram service', transport: 'udp', port: 138 },
    { name: 'NetBIOS session service', transport: 'tcp', port: 139 },
    { name: 'SNMP', transport: 'udp', port: 161 },
    { name: 'SNMP', transport: 'tcp', port: 161 },
    { name: 'SMB', transport: 'tcp', port: 445 },
    { name: 'IPMI', transport: 'udp', port: 623 },
    { name: 'AMT or WS-Management of a BMC', transport: 'tcp', port: 623 },
    { name: 'Telnet over TLS', transport: 'tcp', port: 992 },
    { name: 'SQL Server Browser', transport: 'udp', port: 1434 },
    { name: 'SQL Server dedicated administrator connection', transport: 'tcp', port: 1434 },
    { name: 'RDP', transport: 'tcp', port: 3389 },
    { name: 'RDP', transport: 'udp', port: 3389 },
    { name: 'Radmin', transport: 'tcp', port: 4899 },
    { name: 'VNC over HTTP', transport: 'tcp', port: 5800 },
    { name: 'VNC', transport: 'tcp', port: 5900 },
    { name: 'VNC', transport: 'tcp', port: 5901 },
    { name: 'TeamViewer', transport: 'tcp', port: 5938 },
    { name: 'TeamViewer', transport: 'udp', port: 5938 },
    { name: 'WinRM over HTTP', transport: 'tcp', port: 5985 },
    { name: 'WinRM over HTTPS', transport: 'tcp', port: 5986 },
    { name: 'DameWare', transport: 'tcp', port: 6129 },
    { name: 'Windows Admin Center', transport: 'tcp', port: 6516 },
    { name: 'AnyDesk', transport: 'tcp', port: 7070 },
    { name: 'iLO virtual media', transport: 'tcp', port: 17988 },
    { name: 'iLO remote console', transport: 'tcp', port: 17990 },
];

// EXTERNAL MODULE: ./.build/compiled/src/guide/rows.js + 9 modules
var rows = __webpack_require__(3517);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/services.js








const TCP = (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp);
const UDP = (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp);
const ICMP = [
    { first: header_space/* PROTOCOL */.nl.icmp, last: header_space/* PROTOCOL */.nl.icmp },
    { first: header_space/* PROTOCOL */.nl.icmpv6, last: header_space/* PROTOCOL */.nl.icmpv6 },
];
const NEITHER = (0,number_set/* subtractNumbers */.Z_)([{ first: 0, last: 255 }], (0,number_set/* uniteNumbers */.kj)(TCP, UDP, ICMP));
const meaningsByEndpoint = new WeakMap();
function portMeanings(site, endpoint) {
    const known = meaningsByEndpoint.get(endpoint);
    if (known !== undefined)
        return known;
    const found = listMeanings(site, endpoint);
    meaningsByEndpoint.set(endpoint, found);
    return found;
}
function listMeanings(site, endpoint) {
    return [
        ...meaningsOf(site, endpoint, 'tcp'),
        ...meaningsOf(site, endpoint, 'udp'),
        { protocols: ICMP, ports: number_set/* ALL_PORTS */.TQ, service: otherService('ICMP') },
        { protocols: NEITHER, ports: number_set/* ALL_PORTS */.TQ, service: otherService('') },
    ];
}
function meaningsOf(site, endpoint, transport) {
    const meanings = [];
    let left = number_set/* ALL_PORTS */.TQ;
    for (const [ports, service] of namedPorts(site, endpoint, transport)) {
        const own = (0,number_set/* intersectNumbers */.Gi)(ports, left);
        if (own.length === 0)
            continue;
        meanings.push({ protocols: transport === 'tcp' ? TCP : UDP, ports: own, service });
        left = (0,number_set/* subtractNumbers */.Z_)(left, own);
    }
    return [...meanings, { protocols: transport === 'tcp' ? TCP : UDP, ports: left, service: otherService('') }];
}
function* namedPorts(site, endpoint, transport) {
    const features = declaredFeatures(site);
    const parties = ownParties(endpoint);
    const own = inboundRows(transport).filter((row) => row.components.some((party) => parties.has(party)));
    for (const group of groupRows(site, endpoint, own))
        yield [group.ports, guideService(site, group, features)];
    for (const row of own)
        yield* stalePorts(site, endpoint, { row, features });
    if (transport === 'tcp')
        yield* reservedPorts(site, endpoint);
    yield* devicePorts(endpoint, transport);
    yield* elsewhere(site, transport);
}
const portsElsewhere = new WeakMap();
function elsewhere(site, transport) {
    const known = portsElsewhere.get(site) ?? new Map();
    portsElsewhere.set(site, known);
    const found = known.get(transport) ?? listElsewhere(site, transport);
    known.set(transport, found);
    return found;
}
function listElsewhere(site, transport) {
    const features = declaredFeatures(site);
    const administration = administrationPorts
        .filter((candidate) => candidate.transport === transport)
        .map((port) => [(0,number_set/* oneNumber */.ax)(port.port), { ...otherService(port.name), kind: 'administration' }]);
    const foreign = inboundRows(transport)
        .filter((row) => row.components.some(isComponentParty))
        .map((row) => [
        [row.ports],
        { ...guideService(site, { rows: [row], ports: [row.ports] }, features), kind: 'foreign' },
    ]);
    return [...administration, ...foreign];
}
let inboundByTransport;
function inboundRows(transport) {
    if (inboundByTransport !== undefined)
        return inboundByTransport[transport];
    const listenerRows = rows/* guideRows */.e.filter((row) => row.direction === 'inbound' && !has(row, 'reserved'));
    inboundByTransport = {
        tcp: listenerRows.filter((row) => row.transport !== 'udp'),
        udp: listenerRows.filter((row) => row.transport !== 'tcp'),
    };
    return inboundByTransport[transport];
}
function ownParties(endpoint) {
    const group = deviceGroupAt(endpoint);
    return new Set([...componentsOf(endpoint), ...(group === undefined ? [] : [group.kind, 'camera'])]);
}
const DEVICE_KINDS = ['camera', 'encoder', 'nvr', 'io-device'];
function isComponentParty(party) {
    return !DEVICE_KINDS.includes(party);
}
function groupRows(site, endpoint, rows) {
    const groups = new Map();
    for (const row of rows) {
        const ports = rowPortsAt(site, endpoint, row);
        const key = JSON.stringify(ports);
        groups.set(key, { ports, rows: [...(groups.get(key)?.rows ?? []), row] });
    }
    return [...groups.values()];
}
function rowPortsAt(site, endpoint, row) {
    const component = componentsOf(endpoint).find((own) => row.components.some((party) => party === own));
    const { first, last } = row.ports;
    if (component === undefined || first !== last)
        return [row.ports];
    const count = row.flags.includes('multiInstance') ? instancesAt(site, endpoint) : 1;
    const numbers = Array.from({ length: count }, (_unused, index) => portAt(site, endpoint, { component, defaultPort: first + index }));
    return (0,number_set/* numberSet */.U7)(numbers.map((port) => ({ first: port, last: port })));
}
function guideService(site, { rows }, features) {
    const [main] = rows;
    const feature = rows.map((row) => row.feature ?? '').find((name) => name !== '') ?? '';
    return {
        kind: rows.some((row) => row.components.some(isComponentParty)) ? 'guide' : 'device',
        component: main?.components[0] ?? '',
        name: main?.applicationProtocol ?? '',
        rows: rows.map((row) => row.id),
        default_port: main?.ports.first ?? 0,
        local_only: rows.every((row) => has(row, 'localOnly') || row.peers.every((peer) => peer.place === 'same-host')),
        disabled_by_default: rows.every((row) => row.defaultState === 'disabled'),
        deprecated: rows.some((row) => has(row, 'deprecated')),
        clear_text: rows.some((row) => isClearText(site, row)),
        feature,
        feature_declared: rows.some((row) => row.feature === undefined || features.has(row.feature)),
        peers_listable: rows.every((row) => row.peers.every((peer) => expand(peer.party).every(isListable))),
    };
}
function has(row, flag) {
    return row.flags.includes(flag);
}
function isClearText(site, row) {
    const { server, streaming, event, mobile } = site.encryption;
    const unless = { server, streaming, event, mobile };
    return row.flags.some((flag) => {
        if (flag === 'clearText')
            return true;
        const [name, kind] = flag.split(':');
        return name === 'clearTextUnlessEncrypted' && Object.entries(unless).some(([key, on]) => key === kind && !on);
    });
}
const NOT_LISTABLE = [
    'smart-client',
    'management-client',
    'web-client',
    'mobile-client',
    'onvif-client',
    'dlna-device',
    ...DEVICE_KINDS,
];
function isListable(party) {
    return !NOT_LISTABLE.includes(party);
}
function* stalePorts(site, endpoint, { row, features }) {
    if (row.ports.first !== row.ports.last)
        return;
    if ((0,number_set/* numbersInclude */.pJ)(rowPortsAt(site, endpoint, row), row.ports.first))
        return;
    yield [[row.ports], { ...guideService(site, { rows: [row], ports: [row.ports] }, features), kind: 'stale' }];
}
function* reservedPorts(site, endpoint) {
    for (const component of componentsOf(endpoint)) {
        for (const port of snmpNumbers(component, site.productVersion)) {
            const service = { ...otherService('SNMP'), kind: 'reserved', component, default_port: port };
            yield [(0,number_set/* oneNumber */.ax)(port), { ...service, rows: reservedRows(component) }];
        }
    }
}
function reservedRows(component) {
    return rows/* guideRows */.e.filter((row) => has(row, 'reserved') && row.components.some((party) => party === component)).map((row) => row.id);
}
function* devicePorts(endpoint, transport) {
    const group = deviceGroupAt(endpoint);
    for (const service of group?.vendorPorts ?? []) {
        if (service.protocol === transport)
            yield [[service.ports], { ...otherService('vendor port'), kind: 'device', component: group?.kind ?? '' }];
    }
}
function otherService(name) {
    return {
        kind: 'other',
        component: '',
        name,
        rows: [],
        default_port: 0,
        local_only: false,
        disabled_by_default: false,
        deprecated: false,
        clear_text: false,
        feature: '',
        feature_declared: true,
        peers_listable: false,
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/host-lines.js







function hostLines(context, hosts) {
    const found = [];
    for (const one of hosts) {
        const endpoint = context.endpoints.find((candidate) => candidate.roles.some((role) => role.kind === 'host' && role.host === one.host));
        if (endpoint === undefined)
            continue;
        const listeners = listenersOf(context, endpoint, one.host);
        const seen = new Set();
        for (const { line, resolved } of permitting(one)) {
            const key = locationKey(line.location);
            if (seen.has(key))
                continue;
            seen.add(key);
            found.push(describeLine({ endpoint, line, resolved, listeners, id: `host_line:${found.length}` }));
        }
    }
    return found;
}
function permitting({ exported, resolved }) {
    return exported.filters.flatMap((filter, index) => {
        if (!filter.hooks.includes('input'))
            return [];
        return filter.lines.flatMap((line, position) => {
            const twin = resolved.filters[index]?.lines[position];
            return line.action === 'permit' && twin !== undefined && !isLoopback(line) ? [{ line, resolved: twin }] : [];
        });
    });
}
function isLoopback({ ingress }) {
    return ingress !== undefined && !ingress.negated && ingress.patterns.length > 0 && ingress.patterns.every((name) => name === 'lo');
}
function listenersOf(context, endpoint, host) {
    const meanings = portMeanings(context.site, endpoint);
    return {
        guide: meanings
            .filter((meaning) => meaning.service.kind === 'guide')
            .map((meaning) => ({ ...meaning, peers: meaning.service.peers_listable ? peersOf(context, host, meaning) : undefined })),
        reserved: meanings.filter((meaning) => meaning.service.kind === 'reserved'),
    };
}
function describeLine({ endpoint, line, resolved, listeners, id }) {
    const space = line.match.may;
    const opened = listeners.guide.filter((listener) => opens(resolved.match.may, listener));
    const isNamed = opened.length > 0 || listeners.guide.some((listener) => opens(space, listener));
    return {
        line: {
            id,
            host: policyEndpoint(endpoint),
            built_in: line.builtIn === true,
            services: opened.map((listener) => ({
                protocol: listener.protocols[0]?.first === header_space/* PROTOCOL */.nl.udp ? 'udp' : 'tcp',
                port: listener.ports[0]?.first ?? 0,
                service: listener.service,
            })),
            any_port: space.some((one) => (0,number_set/* numbersContain */.DK)(one.destinationPorts, number_set/* ALL_PORTS */.TQ) && (0,number_set/* numbersOverlap */.eK)(one.protocols, host_lines_TCP)),
            any_program: line.program === undefined,
            any_remote: space.some((one) => (0,ip_set/* ipsContain */.n6)(one.source, ip_set/* ALL_IPV4 */.up)),
            wider_than_peers: opened.some((listener) => isWiderThanPeers(resolved, listener)),
            no_effect: isNamed && opened.length === 0 && line.program !== undefined,
            administration: administrationOf(space),
            reserved: listeners.reserved.filter((meaning) => opens(space, meaning)).flatMap((meaning) => meaning.ports.map((range) => range.first)),
            protocols: PROTOCOLS.filter(({ numbers }) => space.some((one) => (0,number_set/* numbersOverlap */.eK)(one.protocols, numbers))).map(({ name }) => name),
        },
        backing: {
            location: line.location,
            relatedLocations: [],
            causeKey: locationKey(line.location),
            steps: [],
            doubts: line.doubts,
            line: line.label,
        },
    };
}
const host_lines_TCP = (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp);
const PROTOCOLS = [
    { name: 'tcp', numbers: host_lines_TCP },
    { name: 'udp', numbers: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp) },
];
function opens(space, { protocols, ports }) {
    return space.some((one) => (0,number_set/* numbersOverlap */.eK)(one.protocols, protocols) && (0,number_set/* numbersOverlap */.eK)(one.destinationPorts, ports));
}
const administrationSets = administrationPorts.map(({ name, transport, port }) => ({
    name,
    protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl[transport]),
    ports: (0,number_set/* oneNumber */.ax)(port),
}));
function administrationOf(space) {
    return [...new Set(administrationSets.filter((ports) => opens(space, ports)).map(({ name }) => name))];
}
function isWiderThanPeers({ match }, { protocols, ports, peers }) {
    if (peers === undefined)
        return false;
    return match.may.some((one) => opens([one], { protocols, ports }) && !(0,ip_set/* ipsContain */.n6)(peers, one.source));
}
function peersOf(context, host, meaning) {
    const flows = context.flows.filter((flow) => flow.declared &&
        flow.destination.roles.some((role) => role.kind === 'host' && role.host === host) &&
        (0,number_set/* numbersOverlap */.eK)(flow.ports, meaning.ports) &&
        (0,number_set/* numbersOverlap */.eK)(flow.protocols, meaning.protocols));
    const own = (0,ip_set/* uniteIps */.y6)(...host.nics.map((nic) => nic.addresses));
    return (0,ip_set/* uniteIps */.y6)(own, ...flows.map((flow) => flow.source.addresses));
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/block.js






function findBlock(context, flow, { path, packet: wanted }) {
    const packet = publishedForm(context, flow, wanted) ?? wanted;
    const sent = sentTraffic(packetBox(packet));
    let traffic = context.hosts.emit(sent, flow.source);
    if (traffic.length === 0)
        return hostBlock(context, flow.source, { packet, arriving: sent, hook: 'output' });
    for (const hop of path) {
        const passage = { device: hop.device.name, role: 'network', ingress: hop.ingress, egress: hop.egress };
        const passed = forward(hop.device, traffic, passage);
        const [arriving] = traffic;
        if (passed.length === 0 && arriving !== undefined)
            return networkBlock(hop.device, passage, { packet, arriving });
        traffic = passed;
    }
    const delivered = traffic.find((one) => (0,ip_set/* ipsOverlap */.gh)(one.box.destination, flow.destination.addresses));
    if (delivered === undefined)
        return divertedBlock(flow, packet, traffic);
    return hostBlock(context, flow.destination, { packet, arriving: delivered, hook: 'input' });
}
function publishedForm({ network }, { source, destination }, wanted) {
    for (const { traffic } of network.arrivals(source, destination) ?? []) {
        if (traffic.sentDestination === undefined || traffic.sentSource !== undefined)
            continue;
        const [found] = restrictTraffic(traffic, [packetBox(wanted)]);
        if (found !== undefined)
            return witnessOf(found).sent;
    }
    return undefined;
}
function packetBox(packet) {
    return (0,header_space/* box */.aP)({
        source: [{ first: packet.source, last: packet.source }],
        destination: [{ first: packet.destination, last: packet.destination }],
        protocols: [{ first: packet.protocol, last: packet.protocol }],
        sourcePorts: [{ first: packet.sourcePort, last: packet.sourcePort }],
        destinationPorts: [{ first: packet.destinationPort, last: packet.destinationPort }],
    });
}
function networkBlock(device, passage, { packet, arriving }) {
    const { config } = device;
    if (config === undefined)
        return { device: device.name, reason: 'network', packet, location: device.location, steps: arriving.steps };
    const [inside = arriving] = translateDestinations(config, arriving, passage);
    const filters = config.filters.filter((filter) => filter.hooks.includes('forward'));
    return denial({ passage, reason: 'network', packet, inside }, decide(config, filters, { passage, traffic: inside }));
}
function hostBlock(context, endpoint, { packet, arriving, hook }) {
    const reason = hook === 'input' ? 'host' : 'source-host';
    const [guard] = context.hosts.guardsOf(endpoint, hook);
    const config = guard?.device.config;
    if (guard === undefined || config === undefined) {
        return { device: endpoint.name, reason, packet, location: endpoint.location, steps: arriving.steps };
    }
    const { passage } = guard;
    const { translatedBy: _onTheWay, ...inside } = arriving;
    const filters = config.filters.filter((filter) => filter.hooks.includes(hook) && isInForce(filter, passage.profile));
    return denial({ passage, reason, packet, inside }, decide(config, filters, { passage, traffic: inside }));
}
function isInForce(filter, profile) {
    return filter.profile === undefined || profile === undefined || filter.profile === profile;
}
function divertedBlock(flow, packet, traffic) {
    const steps = traffic[0]?.steps ?? [];
    const last = steps.findLast((step) => step.action === 'translate' && step.translation?.field === 'destination');
    const device = last?.device ?? flow.destination.name;
    return { device, reason: 'network', packet, location: last?.location ?? flow.destination.location, steps };
}
function decide(config, filters, { passage, traffic }) {
    const packet = packetOf(traffic.box);
    for (const filter of filters) {
        if (!(0,ip_set/* ipsInclude */.Dq)(filter.universe, packet.destination))
            continue;
        const line = decisiveLine(filter, packet, { passage, traffic });
        const action = line?.action ?? filter.defaultAction;
        if (action === 'deny')
            return { filter, line, location: line?.location ?? filter.defaultLocation };
    }
    return { filter: undefined, line: undefined, location: config.location };
}
function decisiveLine(filter, packet, { passage, traffic }) {
    for (const { line, applies } of linesMeeting(filter, traffic, passage)) {
        if (applies === 'yes' && (0,header_space/* spaceIncludes */.IJ)(line.match.must, packet))
            return line;
    }
    return undefined;
}
function denial({ passage, reason, packet, inside }, { filter, line, location }) {
    const { device, role } = passage;
    const step = { device, role, filter: filter?.name ?? '', line, action: 'deny', location };
    return { device, reason, packet, location, steps: [...inside.steps, step], ...(line === undefined ? {} : { line }) };
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/zone-traffic.js






function zoneTraffic(site, topology) {
    const undeclared = undeclaredPrivateAddresses(site);
    const solved = new Map();
    const sent = new Map();
    function paths(source, destination) {
        const found = pathsBetween(topology, source, destination);
        return found.length === 0 ? undefined : found;
    }
    function solve(source, destination) {
        const key = `${placeKey(source)} ${placeKey(destination)}`;
        if (solved.has(key))
            return solved.get(key);
        const ways = paths(source, destination);
        const sources = placeAddresses(source, undeclared);
        const destinations = placeAddresses(destination, undeclared);
        const arrivals = ways?.flatMap((path) => travel(path, sources, destinations).map((traffic) => ({ traffic, path })));
        solved.set(key, arrivals);
        return arrivals;
    }
    function fromClass(source, destination) {
        const key = `${source.id} ${placeKey(destination)}`;
        if (sent.has(key))
            return sent.get(key);
        const addresses = sourceAddresses(source, undeclared);
        const found = solve(source, destination)?.flatMap(({ traffic, path }) => cutDown(traffic, addresses, ip_set/* ALL_ADDRESSES */.LO).map((one) => ({ traffic: one, path })));
        sent.set(key, found);
        return found;
    }
    return {
        paths,
        arrivals(source, destination) {
            if (isSamePlace(source, destination))
                return localTraffic(source, destination).map((traffic) => ({ traffic, path: [] }));
            return fromClass(source, destination)?.flatMap(({ traffic, path }) => cutDown(traffic, ip_set/* ALL_ADDRESSES */.LO, destination.addresses).map((one) => ({ traffic: one, path })));
        },
    };
}
function pathsBetween(topology, source, destination) {
    if (source.place.kind === 'zone' && destination.place.kind === 'zone')
        return topology.paths(source.place.zone, destination.place.zone);
    if (source.place.kind === 'undeclared' && destination.place.kind === 'zone')
        return topology.pathsFrom(source.place, destination.place.zone);
    if (source.place.kind === 'zone' && destination.place.kind === 'undeclared')
        return topology.pathsTo(source.place.zone, destination.place);
    return [];
}
function isSamePlace(a, b) {
    return a.place.kind === 'zone' && b.place.kind === 'zone' && a.place.zone === b.place.zone;
}
const placeKeys = new WeakMap();
function placeKey(endpoint) {
    const { place } = endpoint;
    const known = placeKeys.get(endpoint);
    if (known !== undefined)
        return known;
    const key = JSON.stringify(place.kind === 'zone' ? [place.zone.name] : [place.firewall, place.interface, endpoint.name]);
    placeKeys.set(endpoint, key);
    return key;
}
function placeAddresses(endpoint, undeclared) {
    return endpoint.place.kind === 'zone' ? zoneSources(endpoint.place.zone, undeclared) : endpoint.addresses;
}
function zoneSources(zone, undeclared) {
    return zone.kind === 'internet' ? (0,ip_set/* uniteIps */.y6)(zone.addresses, undeclared) : zone.addresses;
}
function sourceAddresses(endpoint, undeclared) {
    const isAnyone = endpoint.roles.every((role) => role.kind === 'client_group');
    const isFromInternet = endpoint.place.kind === 'zone' && endpoint.place.zone.kind === 'internet' && isAnyone;
    return isFromInternet ? (0,ip_set/* uniteIps */.y6)(endpoint.addresses, undeclared) : endpoint.addresses;
}
function localTraffic(source, destination) {
    if (source.roles.length > 0)
        return sentBetween(source.addresses, destination.addresses);
    return sentBetween(withLinkLocal(source), withLinkLocal(destination));
}
const linkLocalByEndpoint = new WeakMap();
function withLinkLocal(endpoint) {
    const known = linkLocalByEndpoint.get(endpoint);
    if (known !== undefined)
        return known;
    const addresses = (0,ip_set/* uniteIps */.y6)(endpoint.addresses, LINK_LOCAL_IPV6);
    linkLocalByEndpoint.set(endpoint, addresses);
    return addresses;
}
function sentBetween(sources, destinations) {
    const from = familiesOf(sources);
    const to = familiesOf(destinations);
    return FAMILIES.flatMap((_family, index) => {
        const [source, destination] = [from[index], to[index]];
        return source === undefined || destination === undefined || source.length === 0 || destination.length === 0 ? [] : [sentTraffic((0,header_space/* box */.aP)({ source, destination }))];
    });
}
const FAMILIES = [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF];
const familiesBySet = new WeakMap();
function familiesOf(addresses) {
    const known = familiesBySet.get(addresses);
    if (known !== undefined)
        return known;
    const found = FAMILIES.map((family) => (0,ip_set/* intersectIps */.wD)(addresses, family));
    familiesBySet.set(addresses, found);
    return found;
}
function travel(path, sources, destinations) {
    let traffic = sentBetween(sources, entryAddresses(path, destinations));
    for (const hop of path) {
        const passage = { device: hop.device.name, role: 'network', ingress: hop.ingress, egress: hop.egress };
        traffic = forward(hop.device, traffic, passage);
        if (traffic.length === 0)
            return traffic;
    }
    return traffic.flatMap((one) => cutDown(one, ip_set/* ALL_ADDRESSES */.LO, destinations));
}
function entryAddresses(path, destinations) {
    let wanted = destinations;
    for (const hop of [...path].reverse()) {
        for (const translation of hop.device.config?.translations ?? []) {
            const published = publishedFor(translation, wanted);
            if (published.length > 0)
                wanted = (0,ip_set/* uniteIps */.y6)(wanted, published);
        }
    }
    return wanted;
}
function publishedFor(translation, wanted) {
    if (translation.field !== 'destination' || translation.target === 'none')
        return [];
    const { addresses } = translation.target;
    const leadsThere = typeof addresses === 'string' || (0,ip_set/* ipsOverlap */.gh)(addresses, wanted);
    return leadsThere ? (0,ip_set/* uniteIps */.y6)(...translation.match.may.map((one) => one.destination)) : [];
}
function cutDown(traffic, sources, destinations) {
    const destination = (0,ip_set/* intersectIps */.wD)(traffic.box.destination, destinations);
    if (destination.length === 0)
        return [];
    if (traffic.sentSource !== undefined) {
        const addresses = (0,ip_set/* intersectIps */.wD)(traffic.sentSource.addresses, sources);
        return addresses.length === 0 ? [] : [{ ...traffic, sentSource: { ...traffic.sentSource, addresses }, box: { ...traffic.box, destination } }];
    }
    const source = (0,ip_set/* intersectIps */.wD)(traffic.box.source, sources);
    return source.length === 0 ? [] : [{ ...traffic, box: { ...traffic.box, source, destination } }];
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/open-flows.js









function openFlows(context) {
    const byPair = flowsByPair(context.flows);
    const found = [];
    for (const destination of context.endpoints) {
        let topicsMet;
        for (const source of context.endpoints) {
            if (!isOfInterest(source, destination))
                continue;
            const delivered = deliveredTraffic(context, source, destination);
            if (delivered.length === 0)
                continue;
            topicsMet ??= topicFinder(portMeanings(context.site, destination));
            const pair = { source, destination, flows: byPair.get(pairKey(source, destination)) ?? [] };
            for (const one of describePair(context, pair, { delivered, topicsMet })) {
                found.push({ ...one, flow: { ...one.flow, id: `open_flow:${found.length}` } });
            }
        }
    }
    return found;
}
const deliveredByContext = new WeakMap();
const MOST_KEPT = 100;
function deliveredTraffic(context, source, destination) {
    const kept = deliveredByContext.get(context) ?? new Map();
    deliveredByContext.set(context, kept);
    const key = pairKey(source, destination);
    const known = kept.get(key);
    if (known !== undefined)
        return known;
    const found = findDelivered(context, source, destination);
    if (found.length <= MOST_KEPT)
        kept.set(key, found);
    return found;
}
function findDelivered({ network, hosts }, source, destination) {
    return (network.arrivals(source, destination) ?? []).flatMap(({ traffic, path }) => hosts
        .emit(traffic, source)
        .flatMap((one) => hosts.admit(one, destination))
        .map((one) => ({ traffic: one, path })));
}
function isOfInterest(source, destination) {
    if (isSameHost(source, destination))
        return false;
    if (isDevice(source) && isDevice(destination) && isSamePlace(source, destination))
        return false;
    return isVms(source) || isVms(destination);
}
function isDevice(endpoint) {
    return endpoint.roles.some((role) => role.kind === 'device_group') || isInCameraZone(endpoint);
}
function isInCameraZone(endpoint) {
    return endpoint.place.kind === 'zone' && endpoint.place.zone.kind === 'camera' && endpoint.roles.every((role) => role.kind !== 'host');
}
function isVms(endpoint) {
    return isDevice(endpoint) || endpoint.roles.some((role) => role.kind === 'host' || role.kind === 'cluster');
}
function pairKey(source, destination) {
    return `${source.id}>${destination.id}`;
}
function flowsByPair(flows) {
    const byPair = new Map();
    for (const flow of flows) {
        const key = pairKey(flow.source, flow.destination);
        const list = byPair.get(key);
        if (list === undefined)
            byPair.set(key, [flow]);
        else
            list.push(flow);
    }
    return byPair;
}
function describePair(context, pair, { delivered, topicsMet }) {
    const slices = new Map();
    const flows = rankedFlows(pair);
    for (const arrival of delivered) {
        const { traffic } = arrival;
        const prefix = `${traffic.certain ? 'certain' : 'possible'}|${causeKeyOf(traffic)}|`;
        const isSummed = isSummedUp(pair, arrival);
        for (const met of topicsMet(traffic.box)) {
            if (isSummed && met.topic.kind === 'other')
                continue;
            for (const part of cutByFlows(flows, met))
                addToSlice(slices, prefix, { ...part, arrival, met });
        }
    }
    return withoutShadowedDoubts([...slices.values()]).map((slice) => describeSlice(context, pair, slice));
}
function isSummedUp({ source, destination }, { traffic }) {
    if (!isSamePlace(source, destination) || isDevice(source) || source.place.kind !== 'zone')
        return false;
    if (source.place.zone.kind === 'internet' || source.place.zone.kind === 'guest')
        return false;
    return isBuiltIn(traffic);
}
function isBuiltIn(traffic) {
    return traffic.steps.some((step) => step.role === 'destination-host' && step.line?.builtIn === true);
}
function topicFinder(meanings) {
    const topics = topicsOf(meanings);
    const known = new WeakMap();
    return (box) => {
        const byProtocols = known.get(box.destinationPorts) ?? new WeakMap();
        known.set(box.destinationPorts, byProtocols);
        const found = byProtocols.get(box.protocols) ?? topics.flatMap((topic) => meetTopic(topic, box));
        byProtocols.set(box.protocols, found);
        return found;
    };
}
function topicsOf(meanings) {
    const topics = new Map();
    for (const meaning of meanings) {
        const { protocols, service } = meaning;
        const key = topicKey(meaning);
        const known = topics.get(key);
        if (known === undefined)
            topics.set(key, { key, kind: service.kind, protocols, meanings: [meaning] });
        else
            known.meanings.push(meaning);
    }
    return [...topics.values()];
}
function topicKey({ protocols, service }) {
    const own = ['foreign', 'administration', 'other'].includes(service.kind) ? [] : [service.component, ...service.rows];
    return JSON.stringify([protocols, service.kind, own]);
}
function meetTopic(topic, { protocols, destinationPorts }) {
    if (!(0,number_set/* numbersOverlap */.eK)(topic.protocols, protocols))
        return [];
    const meanings = topic.meanings
        .filter((meaning) => (0,number_set/* numbersOverlap */.eK)(meaning.ports, destinationPorts))
        .map(({ service, ports }) => ({ service, ports: (0,number_set/* intersectNumbers */.Gi)(ports, destinationPorts) }));
    if (meanings.length === 0)
        return [];
    return [{ topic, protocols: (0,number_set/* intersectNumbers */.Gi)(topic.protocols, protocols), ports: (0,number_set/* uniteNumbers */.kj)(...meanings.map(({ ports }) => ports)), meanings }];
}
function cutByFlows(flows, met) {
    const meeting = flows.filter(({ flow }) => (0,number_set/* numbersContain */.DK)(flow.protocols, met.protocols) && (0,number_set/* numbersOverlap */.eK)(flow.ports, met.ports));
    if (meeting.length === 0) {
        return [{ services: met.meanings.map(({ service }) => service), ports: met.ports, justification: NOT_JUSTIFIED }];
    }
    return met.meanings.flatMap(({ service, ports }) => cutMeaning(meeting, { service, ports }));
}
function cutMeaning(flows, { service, ports }) {
    const parts = [];
    let left = ports;
    for (const { flow, justification } of flows) {
        if (!(0,number_set/* numbersOverlap */.eK)(flow.ports, left))
            continue;
        parts.push({ services: [service], ports: (0,number_set/* intersectNumbers */.Gi)(left, flow.ports), justification });
        left = (0,number_set/* subtractNumbers */.Z_)(left, flow.ports);
    }
    if (left.length > 0)
        parts.push({ services: [service], ports: left, justification: NOT_JUSTIFIED });
    return parts;
}
function rankedFlows({ source, flows }) {
    const rank = (flow) => (flow.declared ? 0 : 4) + (flow.kind === 'guide' ? 0 : 2) + (flow.need === 'needed' ? 0 : 1);
    return [...flows].sort((a, b) => rank(a) - rank(b)).map((flow) => ({ flow, justification: justificationOf(flow, source) }));
}
const NOT_JUSTIFIED = { key: '', kind: 'none', by: [], listedPeer: false };
function justificationOf(flow, source) {
    const isFromInternet = source.place.kind === 'zone' && source.place.zone.kind === 'internet';
    const listedPeer = flow.kind === 'guide';
    if (!flow.declared)
        return justifiedBy(flow, 'none', listedPeer);
    if (isFromInternet && listedPeer && flow.guideFlow?.mayComeFromInternet !== true)
        return NOT_JUSTIFIED;
    if (flow.kind !== 'guide')
        return justifiedBy(flow, flow.kind, false);
    return justifiedBy(flow, flow.need === 'needed' ? 'required' : 'allowed', listedPeer);
}
function justifiedBy({ id }, kind, listedPeer) {
    return { key: `${kind}|${id}|${listedPeer}`, kind, by: [id], listedPeer };
}
function addToSlice(slices, prefix, { services, ports, justification, arrival, met }) {
    const key = `${prefix}${met.topic.key}|${justification.key}`;
    const slice = slices.get(key) ?? {
        services: new Set(),
        justification,
        protocol: protocolName(met.topic.protocols),
        pieces: [],
        isCertain: arrival.traffic.certain,
    };
    slices.set(key, slice);
    for (const service of services)
        slice.services.add(service);
    slice.pieces.push({ arrival, protocols: met.protocols, ports });
}
function protocolName(protocols) {
    if ((0,number_set/* numbersInclude */.pJ)(protocols, header_space/* PROTOCOL */.nl.icmp))
        return 'icmp';
    if (protocols.length === 1 && protocols[0]?.first === header_space/* PROTOCOL */.nl.tcp && protocols[0].last === header_space/* PROTOCOL */.nl.tcp)
        return 'tcp';
    return protocols[0]?.first === header_space/* PROTOCOL */.nl.udp && protocols[0].last === header_space/* PROTOCOL */.nl.udp ? 'udp' : 'other';
}
function mergedService([first, ...others]) {
    if (first === undefined)
        throw new Error('a slice without a service');
    if (others.length === 0)
        return first;
    const all = [first, ...others];
    const names = new Set(all.flatMap((one) => one.name.split(', ')).filter((name) => name !== ''));
    return {
        ...first,
        name: [...names].join(', '),
        rows: [...new Set(all.flatMap((one) => one.rows))],
        component: others.every((one) => one.component === first.component) ? first.component : '',
    };
}
const MOST_SHADOW_COMPARISONS = 200_000;
function withoutShadowedDoubts(slices) {
    const sure = slices.filter((slice) => slice.isCertain);
    if (sure.length === 0 || sure.length * (slices.length - sure.length) > MOST_SHADOW_COMPARISONS)
        return slices;
    return slices.filter((slice) => slice.isCertain || !sure.some((other) => coversSurely(other, slice)));
}
function coversSurely(other, slice) {
    return (other.protocol === slice.protocol &&
        firstOf(other.services).kind === firstOf(slice.services).kind &&
        slice.pieces.every((piece) => other.pieces.some((outer) => pieceContains(outer, piece))));
}
function pieceContains(outer, inner) {
    if (!(0,number_set/* numbersContain */.DK)(outer.ports, inner.ports) || !(0,number_set/* numbersContain */.DK)(outer.protocols, inner.protocols))
        return false;
    const [wide, narrow] = [endToEndBox(outer.arrival.traffic), endToEndBox(inner.arrival.traffic)];
    return (0,ip_set/* ipsContain */.n6)(wide.destination, narrow.destination) && (0,ip_set/* ipsContain */.n6)(wide.source, narrow.source) && (0,number_set/* numbersContain */.DK)(wide.sourcePorts, narrow.sourcePorts);
}
function firstOf(services) {
    return mergedService([...services].slice(0, 1));
}
function describeSlice({ hosts }, pair, slice) {
    const [shown] = slice.pieces;
    if (shown === undefined)
        throw new Error('a slice without traffic');
    const { path } = shown.arrival;
    const traffic = trafficOf(shown);
    const cause = causeOf(traffic);
    const ports = (0,number_set/* uniteNumbers */.kj)(...new Set(slice.pieces.map((piece) => piece.ports)));
    return {
        flow: {
            id: '',
            source: policyEndpoint(pair.source),
            destination: policyEndpoint(pair.destination),
            protocol: slice.protocol,
            ports,
            port_count: ports.reduce((sum, range) => sum + range.last - range.first + 1, 0),
            service: mergedService([...slice.services]),
            justification: slice.justification.kind,
            justified_by: slice.justification.by,
            listed_peer: slice.justification.listedPeer,
            certainty: traffic.certain ? 'certain' : 'possible',
            same_zone: isSamePlace(pair.source, pair.destination),
            local_subnet_only: isLocalSubnetOnly(pair, slice),
            translated: traffic.sentDestination !== undefined,
            crosses: [...new Set(path.map((hop) => hop.device.name))],
            host_filtered: hosts.isFiltered(pair.destination),
            built_in: isBuiltIn(traffic),
            destination_names: traffic.steps.flatMap((step) => step.line?.destinationNames ?? []),
        },
        backing: {
            ...cause,
            relatedLocations: [declarationOf(pair.destination), ...cause.relatedLocations],
            steps: traffic.steps,
            doubts: traffic.doubts,
            witness: witnessOf(traffic),
        },
    };
}
function trafficOf({ arrival: { traffic }, protocols, ports }) {
    return { ...traffic, box: { ...traffic.box, protocols, destinationPorts: ports } };
}
function declarationOf({ name, location }) {
    return { code: 'related.declared', parameters: { name }, location };
}
function isLocalSubnetOnly({ source, destination }, slice) {
    if (!isSamePlace(source, destination) || destination.place.kind !== 'zone')
        return false;
    const { zone } = destination.place;
    return slice.pieces.every(({ arrival: { traffic } }) => {
        const line = traffic.steps.find((step) => step.role === 'destination-host')?.line;
        return line !== undefined && line.match.may.every((one) => (0,ip_set/* ipsContain */.n6)(zone.addresses, one.source) || !(0,ip_set/* ipsOverlap */.gh)(zone.addresses, one.source));
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/needed-flows.js








function neededFlows(context) {
    const groups = new Map();
    for (const flow of context.flows) {
        if (flow.need !== 'needed')
            continue;
        const key = JSON.stringify([flow.id, flow.kind, machine(flow.source), machine(flow.destination), flow.protocols, flow.ports]);
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [flow]);
        else
            list.push(flow);
    }
    return [...groups.values()].flatMap((flows, index) => judgeGroup(context, flows, `needed_flow:${index}`));
}
function machine(endpoint) {
    const host = endpoint.roles.flatMap((role) => (role.kind === 'host' ? [role.host.name] : []))[0];
    return host === undefined ? `#${endpoint.id}` : host;
}
function judgeGroup(context, flows, id) {
    const direct = flows.filter((flow) => isSamePlace(flow.source, flow.destination));
    const judgements = (direct.length > 0 ? direct : flows).map((flow) => judge(context, flow));
    const best = judgements.find((one) => one.state === 'open') ?? judgements.find((one) => one.state === 'undecided') ?? judgements[0];
    return best === undefined ? [] : [needed_flows_describe(context, best, id)];
}
function judge(context, flow) {
    const { source, destination } = flow;
    const paths = isSamePlace(source, destination) ? [[]] : context.network.paths(source, destination);
    if (paths === undefined)
        return judgeWithoutPath(flow);
    const delivered = deliveredTraffic(context, source, destination);
    const judgements = plausible(paths, source).map((path) => judgePath(context, flow, { path, delivered: delivered.filter((arrival) => samePath(arrival.path, path)) }));
    return (judgements.find((one) => one.state === 'blocked') ??
        judgements.find((one) => one.state === 'undecided') ??
        judgements[0] ?? { flow, state: 'undecided', doubts: [], path: [] });
}
function samePath(a, b) {
    return a.length === b.length && a.every((hop, i) => hop.device === b[i]?.device && hop.ingress === b[i]?.ingress && hop.egress === b[i]?.egress);
}
function plausible(paths, source) {
    const gateway = source.place.kind === 'zone' ? source.place.zone.gateway : undefined;
    const viaGateway = paths.filter((path) => gateway?.kind === 'firewall' && path[0]?.device.name === gateway.firewall);
    const candidates = viaGateway.length > 0 ? viaGateway : paths;
    const shortest = Math.min(...candidates.map((path) => path.length));
    return candidates.filter((path) => path.length === shortest);
}
function judgeWithoutPath(flow) {
    const zones = [flow.source, flow.destination].flatMap((end) => (end.place.kind === 'zone' ? [end.place.zone] : []));
    if (zones.some((zone) => zone.gateway.kind === 'undeclared' && zone.kind !== 'internet')) {
        return { flow, state: 'undecided', doubts: zones.filter(isUndeclared).map(gatewayDoubt), path: [] };
    }
    if (zones.some((zone) => zone.gateway.kind === 'unmanaged'))
        return { flow, state: 'open', assumed: true, doubts: [], path: [] };
    const [zone] = zones;
    const location = zone?.location ?? flow.source.location;
    return { flow, state: 'blocked', doubts: [], path: [], block: { device: zone?.name ?? '', reason: 'no-path', location, steps: [] } };
}
function isUndeclared(zone) {
    return zone.gateway.kind === 'undeclared';
}
function gatewayDoubt(zone) {
    return { code: 'analysis.gateway_undeclared', parameters: { zone: zone.name }, location: zone.location };
}
function judgePath(context, flow, { path, delivered }) {
    const sure = delivered.map((arrival) => arrival.traffic).filter((traffic) => traffic.certain && traffic.repliesInDoubt !== true);
    const questions = questionsOf(flow);
    const isOpen = questions.some((question) => leftOver(question, sure).length === 0);
    if (isOpen)
        return { flow, state: 'open', doubts: [], path };
    const all = delivered.map((arrival) => arrival.traffic);
    const stopped = questions.map((question) => leftOver(question, all)[0]);
    const [first] = stopped;
    if (first !== undefined && !stopped.includes(undefined)) {
        return { flow, state: 'blocked', doubts: [], path, block: findBlock(context, flow, { path, packet: packetOf(first) }) };
    }
    if (questions.length === 0)
        return withoutFamily(flow, path);
    const unsure = all.filter((traffic) => !traffic.certain || traffic.repliesInDoubt === true);
    const asked = unsure.filter((traffic) => questions.some((question) => (0,header_space/* intersectSpaces */.du)([endToEndBox(traffic)], question).length > 0));
    return { flow, state: 'undecided', doubts: asked.flatMap((traffic) => traffic.doubts), path };
}
function withoutFamily(flow, path) {
    const { name, location } = flow.destination;
    return { flow, state: 'blocked', doubts: [], path, block: { device: name, reason: 'no-path', location, steps: [] } };
}
function leftOver(question, traffic) {
    return (0,header_space/* subtractSpaces */.uD)(question, traffic.map(endToEndBox));
}
function questionsOf(flow) {
    return targets(flow.destination).flatMap((destination) => {
        const family = (destination[0]?.first ?? 0n) >= ALL_IPV4_FIRST && (destination[0]?.last ?? 0n) <= ALL_IPV4_LAST ? ip_set/* ALL_IPV4 */.up : ip_set/* ALL_IPV6 */.IF;
        const source = (0,ip_set/* intersectIps */.wD)(flow.source.addresses, family);
        return source.length === 0 ? [] : [[questionBox(flow, source, destination)]];
    });
}
const ALL_IPV4_FIRST = ip_set/* ALL_IPV4 */.up[0]?.first ?? 0n;
const ALL_IPV4_LAST = ip_set/* ALL_IPV4 */.up[0]?.last ?? 0n;
function questionBox(flow, source, destination) {
    return (0,header_space/* box */.aP)({ source, destination, protocols: flow.protocols, destinationPorts: flow.ports, sourcePorts: [{ first: 1024, last: 65535 }] });
}
const MOST_OWN_ADDRESSES = 64n;
function targets(destination) {
    const families = [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF].map((family) => (0,ip_set/* intersectIps */.wD)(destination.addresses, family)).filter((set) => set.length > 0);
    const isComputer = destination.roles.some((role) => role.kind === 'host' || role.kind === 'cluster' || role.kind === 'remote_site');
    if (!isComputer || (0,ip_set/* countIps */.eZ)(destination.addresses) > MOST_OWN_ADDRESSES)
        return families;
    return destination.addresses.flatMap(({ first, last }) => Array.from({ length: Number(last - first) + 1 }, (_unused, index) => [{ first: first + BigInt(index), last: first + BigInt(index) }]));
}
function needed_flows_describe(context, judgement, id) {
    const { flow, state, block, path } = judgement;
    const zones = [flow.source, flow.destination].flatMap((end) => (end.place.kind === 'zone' ? [end.place.zone.kind] : []));
    return {
        assumed: judgement.assumed === true,
        flow: {
            id,
            flow: flow.id,
            kind: flow.kind,
            source: policyEndpoint(flow.source),
            destination: policyEndpoint(flow.destination),
            protocol: flow.protocols[0]?.first === 17 ? 'udp' : flow.protocols[0]?.first === 6 ? 'tcp' : flow.protocols.length > 1 ? 'icmp' : 'other',
            port: flow.ports[0]?.first ?? 0,
            status: flow.guideFlow?.status === 'required' ? 'required' : 'required-if',
            rows: flow.guideFlow?.basis ?? [],
            confidentiality: confidentiality(context, flow),
            state,
            clear_text_sibling_open: state === 'blocked' && siblingOpen(context, flow),
            same_zone: isSamePlace(flow.source, flow.destination),
            crosses: [...new Set(path.map((hop) => hop.device.name))],
            blocked_by_host: block?.reason === 'host',
            blocked_at_source: block?.reason === 'source-host',
            zone_kinds: zones,
        },
        backing: backingOf(judgement),
    };
}
function backingOf({ flow, block, doubts, path }) {
    const related = [{ code: 'related.needs', parameters: { name: flow.destination.name }, location: flow.destination.location }];
    if (block !== undefined) {
        const key = block.line === undefined ? `${block.device}|${flow.id}` : locationKey(block.location);
        return {
            location: block.location,
            relatedLocations: related,
            causeKey: `blocked|${key}`,
            steps: block.steps,
            doubts: [],
            ...(block.packet === undefined ? {} : { witness: { sent: block.packet, delivered: block.packet } }),
            ...(block.line === undefined ? {} : { line: block.line.label }),
        };
    }
    const location = doubts[0]?.location ?? flow.source.location;
    const device = path[0]?.device.name ?? '';
    return { location, relatedLocations: related, causeKey: `undecided|${device}|${locationKey(location)}`, steps: [], doubts };
}
function confidentiality({ site }, flow) {
    const declared = flow.guideFlow?.confidentiality;
    if (declared === undefined)
        return 'clear';
    if (declared.kind === 'not-applicable')
        return 'clear';
    if (declared.kind !== 'depends')
        return declared.kind;
    if (declared.on === 'sql-tls')
        return 'clear';
    return site.encryption[declared.on] ? 'tls' : 'clear';
}
function siblingOpen(context, { id, source, destination, guideFlow }) {
    if (guideFlow === undefined)
        return false;
    const ports = context.clearTextSiblings.get(id) ?? [];
    if (ports.length === 0)
        return false;
    const space = [(0,header_space/* box */.aP)({ protocols: [{ first: 6, last: 6 }], destinationPorts: ports })];
    return deliveredTraffic(context, source, destination).some(({ traffic }) => (0,header_space/* intersectSpaces */.du)([traffic.box], space).length > 0);
}

;// CONCATENATED MODULE: ./.build/compiled/src/guide/programs.js

const componentPrograms = {
    'management-server': {
        executables: ['VideoOS.Server.Service.exe'],
        folder: 'Milestone\\XProtect Management Server',
        services: ['Milestone XProtect Management Server'],
        complete: true,
    },
    'api-gateway': { executables: ['w3wp.exe'], services: ['W3SVC', 'WAS'], complete: false },
    'identity-provider': { executables: ['w3wp.exe'], services: ['W3SVC', 'WAS'], complete: false },
    'incident-manager': { executables: ['w3wp.exe'], services: ['W3SVC', 'WAS'], complete: false },
    'sql-server': { executables: ['sqlservr.exe'], services: ['MSSQLSERVER', 'MSSQL$*'], complete: true },
    'data-collector': {
        executables: ['VideoOS.DataCollector.Service.exe'],
        services: ['Milestone XProtect Data Collector Server'],
        complete: true,
    },
    'event-server': {
        executables: ['VideoOS.Event.Server.exe'],
        services: ['MilestoneEventServerService', 'MilestoneEventServer'],
        complete: true,
    },
    'recording-server': {
        executables: ['VideoOS.Recorder.Service.exe'],
        folder: 'Milestone\\XProtect Recording Server',
        services: ['Milestone XProtect Recording Server'],
        complete: true,
    },
    'failover-server': {
        executables: ['VideoOS.Failover.Service.exe'],
        services: ['Milestone XProtect Failover Server'],
        complete: true,
    },
    'failover-recording-server': {
        executables: [],
        possibleExecutables: ['VideoOS.Recorder.Service.exe', 'VideoOS.Failover.Service.exe'],
        services: [],
        complete: false,
    },
    'log-server': { executables: ['VideoOS.LogServer.exe'], services: ['Milestone XProtect Log Server'], complete: true },
    'mobile-server': {
        executables: ['VideoOS.MobileServer.Service.exe'],
        folder: 'Milestone\\XProtect Mobile Server',
        services: ['Milestone XProtect Mobile Server'],
        complete: true,
    },
    'lpr-server': { executables: ['VideoOS.LPR.Server.exe'], services: [], complete: true },
    'open-network-bridge': {
        executables: ['VideoOS.OnvifGateway.OnvifServer.exe', 'VideoOS.OnvifGateway.RtspServer.exe'],
        services: [],
        complete: false,
    },
    'dlna-server': { executables: [], services: [], complete: false },
    'screen-recorder': { executables: [], services: [], complete: false },
};
const WEB_PORTS = [
    { first: 80, last: 80 },
    { first: 443, last: 443 },
];
const OWNED_PORTS = [
    { component: 'management-server', ports: WEB_PORTS, owner: 'system' },
    { component: 'management-server', ports: [{ first: 445, last: 445 }], owner: 'either' },
    { component: 'management-server', ports: [{ first: 9000, last: 9000 }], owner: { systemWith: 'server' } },
    { component: 'api-gateway', ports: WEB_PORTS, owner: 'system' },
    { component: 'identity-provider', ports: WEB_PORTS, owner: 'system' },
    { component: 'incident-manager', ports: WEB_PORTS, owner: 'system' },
    { component: 'data-collector', ports: [{ first: 7609, last: 7609 }], owner: 'system' },
    { component: 'event-server', ports: [{ first: 22332, last: 22332 }], owner: 'either' },
    { component: 'recording-server', ports: [{ first: 9001, last: 9099 }], owner: { systemWith: 'server' } },
    { component: 'failover-server', ports: [{ first: 8990, last: 8990 }], owner: 'either' },
    { component: 'failover-server', ports: [{ first: 9001, last: 9001 }], owner: { systemWith: 'server' } },
    { component: 'log-server', ports: [{ first: 22337, last: 22337 }], owner: 'either' },
    { component: 'mobile-server', ports: [{ first: 8081, last: 8082 }], owner: 'either' },
    { component: 'mobile-server', ports: [{ first: 40001, last: 40099 }], owner: 'either' },
    { component: 'open-network-bridge', ports: [{ first: 580, last: 580 }], owner: 'either' },
    {
        component: 'dlna-server',
        ports: [
            { first: 9100, last: 9100 },
            { first: 9200, last: 9200 },
        ],
        owner: 'either',
    },
];
const WINDOWS_EXECUTABLES = ['svchost.exe', 'lsass.exe', 'spoolsv.exe', 'services.exe', 'wininit.exe', 'snmp.exe'];
function portOwner({ component, defaultPort }, encryption) {
    const entry = OWNED_PORTS.find((one) => one.component === component && (0,number_set/* numbersInclude */.pJ)(one.ports, defaultPort));
    if (entry === undefined)
        return 'program';
    if (typeof entry.owner === 'string')
        return entry.owner;
    return encryption[entry.owner.systemWith] ? 'system' : 'either';
}
function scopeOpens(scope, listener, encryption) {
    const owner = portOwner(listener, encryption);
    const answers = [programOpens(scope.program, listener.component, owner), serviceOpens(scope.service, listener.component, owner)];
    if (answers.includes('no'))
        return 'no';
    return answers.includes('in-doubt') ? 'in-doubt' : 'yes';
}
const SYSTEM_RULE_OPENS = { system: 'yes', program: 'no', either: 'in-doubt' };
function programOpens(program, component, owner) {
    if (program === undefined)
        return 'yes';
    if (program.trim().toLowerCase() === 'system')
        return SYSTEM_RULE_OPENS[owner];
    if (owner === 'system')
        return 'no';
    const answer = executableOpens(program, component);
    return answer === 'yes' && owner === 'either' ? 'in-doubt' : answer;
}
function executableOpens(program, component) {
    const { executables, possibleExecutables, folder, complete } = componentPrograms[component];
    const path = program.trim().replaceAll('/', '\\').toLowerCase();
    const file = path.slice(path.lastIndexOf('\\') + 1);
    if (isAmong(executables, file)) {
        const isUsualPath = folder === undefined || path.endsWith(`\\${folder.toLowerCase()}\\${file}`);
        return isUsualPath ? 'yes' : 'in-doubt';
    }
    if (isAmong(possibleExecutables ?? [], file))
        return 'in-doubt';
    return complete || isPlaced(file) ? 'no' : 'in-doubt';
}
function isPlaced(file) {
    if (WINDOWS_EXECUTABLES.includes(file))
        return true;
    return Object.values(componentPrograms).some(({ executables }) => isAmong(executables, file));
}
function isAmong(names, lowerCaseFile) {
    return names.some((name) => name.toLowerCase() === lowerCaseFile);
}
function serviceOpens(service, component, owner) {
    if (service === undefined)
        return 'yes';
    if (owner === 'system')
        return 'no';
    if (isServiceOf(service, component))
        return owner === 'either' ? 'in-doubt' : 'yes';
    const components = Object.keys(componentPrograms).filter(isComponent);
    return components.some((other) => isServiceOf(service, other)) ? 'no' : 'in-doubt';
}
function isComponent(name) {
    return Object.hasOwn(componentPrograms, name);
}
function isServiceOf(service, component) {
    const wanted = service.trim().toLowerCase();
    return componentPrograms[component].services.some((name) => {
        const known = name.toLowerCase();
        return known.endsWith('*') ? wanted.startsWith(known.slice(0, -1)) : wanted === known;
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/program-scope.js






function hostListeners(host) {
    const components = withImplied(host.components.map((entry) => entry.component));
    return rows/* guideRows */.e
        .filter((row) => row.direction === 'inbound' && !row.flags.includes('reserved'))
        .flatMap((row) => components
        .filter((component) => row.components.some((party) => party === component))
        .map((component) => ({ component, defaultPort: row.ports.first, protocols: transportProtocols(row.transport), ports: portsOf(host, component, row) })));
}
function portsOf(host, component, row) {
    if (row.ports.first !== row.ports.last)
        return [row.ports];
    const count = row.flags.includes('multiInstance') ? host.recorderInstances : 1;
    return (0,number_set/* numberSet */.U7)(Array.from({ length: count }, (_unused, index) => {
        const defaultPort = row.ports.first + index;
        const port = host.portOverrides.find((one) => one.component === component && one.defaultPort === defaultPort)?.port ?? defaultPort;
        return { first: port, last: port };
    }));
}
function resolvePrograms(site, host, config) {
    if (!config.filters.some((filter) => filter.lines.some((line) => line.program !== undefined)))
        return config;
    const openedBy = programPorts(site, hostListeners(host));
    const inbound = onceEach((line) => resolveLine(line, openedBy));
    const outbound = onceEach(doubtOutboundProgram);
    return { ...config, filters: config.filters.map((filter) => resolveFilter(filter, filter.hooks.includes('input') ? inbound : outbound)) };
}
function onceEach(change) {
    const changed = new Map();
    return (line) => {
        const known = changed.get(line);
        if (known !== undefined)
            return known;
        const result = change(line);
        changed.set(line, result);
        return result;
    };
}
function resolveFilter(filter, change) {
    return { ...filter, lines: filter.lines.map((line) => (line.program === undefined ? line : change(line))) };
}
function doubtOutboundProgram(line) {
    const doubt = { code: 'analysis.outbound_program', parameters: { line: line.label }, location: line.location };
    return { ...line, match: { must: [], may: line.match.may }, doubts: [...line.doubts, doubt] };
}
function programPorts(site, listeners) {
    const spaces = listeners.map((listener) => ({ listener, space: (0,header_space/* box */.aP)({ protocols: listener.protocols, destinationPorts: listener.ports }) }));
    const all = spaces.map(({ space }) => space);
    const known = new Map();
    return (scope) => {
        const key = JSON.stringify([scope.program, scope.service]);
        const answered = (wanted) => spaces.flatMap(({ listener, space }) => (scopeOpens(scope, listener, site.encryption) === wanted ? [space] : []));
        const found = known.get(key) ?? { opened: answered('yes'), unsure: answered('in-doubt'), all };
        known.set(key, found);
        return found;
    };
}
function resolveLine(line, openedBy) {
    const scope = line.program ?? {};
    const { opened, unsure, all } = openedBy(scope);
    const elsewhere = (0,header_space/* subtractSpaces */.uD)(line.match.may, all);
    const may = [...elsewhere, ...ofListeners(line.match.may, [...opened, ...unsure])];
    const isExact = unsure.length === 0 && line.action === 'permit' && line.match.must === line.match.may;
    if (isExact)
        return { ...line, match: { must: may, may } };
    const must = [
        ...(line.action === 'permit' ? (0,header_space/* subtractSpaces */.uD)(line.match.must, all) : []),
        ...ofListeners(line.match.must, opened),
    ];
    const doubt = { code: 'analysis.unknown_program', parameters: { line: line.label, program: scope.program ?? scope.service ?? '' }, location: line.location };
    return { ...line, match: { must, may }, doubts: unsure.length === 0 ? line.doubts : [...line.doubts, doubt] };
}
function ofListeners(space, listeners) {
    return listeners.length === 0 ? [] : (0,header_space/* intersectSpaces */.du)(space, listeners);
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/topology.js



function joinZones(site, devices) {
    const diagnostics = [];
    const attachments = [];
    const unmapped = [];
    for (const firewall of site.firewalls) {
        const device = devices.get(firewall.name);
        if (device === undefined)
            continue;
        const joined = attachFirewall(site, firewall, device);
        attachments.push(...joined.attachments);
        unmapped.push(...joined.unmapped);
        diagnostics.push(...joined.diagnostics);
    }
    return { topology: topologyOf(attachments, unmapped), diagnostics };
}
function attachFirewall(site, firewall, device) {
    const joined = { attachments: [], unmapped: [], diagnostics: [] };
    const mapped = new Set();
    for (const entry of firewall.interfaces) {
        const found = findInterfaces(device, entry.name);
        if (found.length === 0) {
            joined.diagnostics.push((0,diagnostic/* diagnostic */.Y)('incomplete', 'analysis.interface_not_in_export', entry.location, { interface: entry.name, firewall: firewall.name }));
        }
        const known = found.length === 0 ? { ...device, config: undefined } : device;
        for (const name of found.length === 0 ? [entry.name] : found) {
            mapped.add(name);
            for (const zone of site.zones.filter((candidate) => entry.zones.includes(candidate.name))) {
                joined.attachments.push({ firewall, device: known, interface: name, zone });
            }
            joined.diagnostics.push(...addressTrouble(site, device, { name, zones: entry.zones, location: entry.location }));
        }
    }
    attachUnmapped(site, { firewall, device, mapped, joined });
    return joined;
}
function findInterfaces(device, name) {
    const all = device.config?.interfaces ?? [];
    const exact = all.filter((candidate) => candidate.name === name);
    const wanted = name.toLowerCase();
    const found = exact.length > 0 ? exact : all.filter((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === wanted));
    return found.length === 0 && !isInventory(all) ? [name] : found.map((candidate) => candidate.name);
}
function isInventory(interfaces) {
    return interfaces.some((one) => one.addresses.length > 0);
}
function addressTrouble(site, device, { name, zones, location }) {
    const own = device.config?.interfaces.find((candidate) => candidate.name === name);
    const troubles = [];
    for (const { address } of own?.addresses ?? []) {
        const home = site.zones.find((zone) => zone.kind !== 'internet' && (0,ip_set/* ipsInclude */.Dq)(zone.addresses, address));
        if (home === undefined || zones.includes(home.name))
            continue;
        const parameters = { interface: name, address: (0,ip_address/* formatIpAddress */.bl)(address), zone: home.name, expected: zones.join(', ') };
        troubles.push((0,diagnostic/* diagnostic */.Y)('error', 'analysis.interface_in_other_zone', location, parameters));
    }
    return troubles;
}
function attachUnmapped(site, { firewall, device, mapped, joined }) {
    for (const one of device.config?.interfaces ?? []) {
        if (mapped.has(one.name) || !one.enabled || one.name === 'lo')
            continue;
        const networks = one.addresses.map(({ network }) => network);
        const zones = site.zones.filter((zone) => zone.kind !== 'internet' && (0,ip_set/* ipsOverlap */.gh)(zone.addresses, networks));
        for (const zone of zones)
            joined.attachments.push({ firewall, device, interface: one.name, zone });
        if (zones.length === 0)
            joined.unmapped.push({ firewall, device, interface: one });
    }
}
function topologyOf(attachments, unmapped) {
    const paths = remembered((from, to) => (from === to ? [[]] : searchPaths(attachments, from, to)), zoneName, zoneName);
    const pathsFrom = remembered((place, to) => pathsBehind(attachments, place, to), placeName, zoneName);
    const pathsTo = remembered((from, place) => pathsFrom(place, from).map(reversed), zoneName, placeName);
    return { attachments, unmapped, paths, pathsFrom, pathsTo };
}
function zoneName(zone) {
    return zone.name;
}
function placeName(place) {
    return JSON.stringify([place.firewall, place.interface]);
}
function reversed(path) {
    return [...path].reverse().map((hop) => ({ device: hop.device, ingress: hop.egress, egress: hop.ingress }));
}
function remembered(search, nameA, nameB) {
    const known = new Map();
    return (a, b) => {
        const key = JSON.stringify([nameA(a), nameB(b)]);
        const found = known.get(key) ?? search(a, b);
        known.set(key, found);
        return found;
    };
}
function searchPaths(attachments, from, to) {
    const search = { to, so: [], seen: [from], effort: { steps: 0 } };
    const found = attachments.filter((entry) => entry.zone === from).flatMap((entry) => continueThrough(attachments, entry, search));
    return search.effort.steps > MOST_STEPS ? [...found, unknownWay(from, to)] : found;
}
const MOST_STEPS = 500;
function unknownWay(from, to) {
    const doubt = { code: 'analysis.too_many_ways', parameters: { from: from.name, to: to.name }, location: from.location };
    return [{ device: { name: `${from.name} - ${to.name}`, config: undefined, doubt, location: from.location }, ingress: '', egress: '' }];
}
function continueThrough(attachments, entry, { to, so, seen, effort }) {
    const found = [];
    effort.steps += 1;
    if (effort.steps > MOST_STEPS)
        return found;
    for (const exit of attachments) {
        if (exit.firewall !== entry.firewall || seen.includes(exit.zone))
            continue;
        const device = exit.device.config === undefined ? exit.device : entry.device;
        const path = [...so, { device, ingress: entry.interface, egress: exit.interface }];
        if (exit.zone === to) {
            found.push(path);
            continue;
        }
        if (exit.zone.kind === 'internet')
            continue;
        const onward = attachments.filter((next) => next.zone === exit.zone && !path.some((hop) => hop.device.name === next.device.name));
        for (const next of onward)
            found.push(...continueThrough(attachments, next, { to, so: path, seen: [...seen, exit.zone], effort }));
    }
    return found;
}
function pathsBehind(attachments, place, to) {
    const known = attachments.find((entry) => entry.firewall.name === place.firewall);
    if (known === undefined)
        return [];
    const besides = attachments.filter((entry) => entry.firewall.name === place.firewall && entry.interface === place.interface);
    if (besides.some((entry) => entry.zone === to))
        return [];
    const search = { to, so: [], seen: besides.map((entry) => entry.zone), effort: { steps: 0 } };
    const found = continueThrough(attachments, { ...known, interface: place.interface }, search);
    return search.effort.steps > MOST_STEPS ? [...found, unknownWay(known.zone, to)] : found;
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/undeclared.js



function undeclaredEndpoints(site, topology, firstId) {
    const families = site.zones.some((zone) => zone.hasIpv6) ? ip_set/* ALL_ADDRESSES */.LO : ip_set/* ALL_IPV4 */.up;
    const unknown = (0,ip_set/* intersectIps */.wD)(undeclaredPrivateAddresses(site), families);
    return [...mappedPlaces(topology, unknown), ...unmappedPlaces(site, topology, { unknown, families })].map((one, index) => ({
        ...one,
        id: firstId + index,
    }));
}
function mappedPlaces(topology, unknown) {
    const byInterface = new Map();
    for (const { firewall, interface: name, zone } of topology.attachments) {
        const key = JSON.stringify([firewall.name, name]);
        const known = byInterface.get(key);
        const besides = [...(known?.place.kind === 'undeclared' ? known.place.besides : []), zone];
        const place = { kind: 'undeclared', firewall: firewall.name, interface: name, besides };
        byInterface.set(key, { name: `${firewall.name} ${name}`, place, addresses: unknown, roles: [], location: firewall.location });
    }
    return [...byInterface.values()].filter((one) => one.place.kind === 'undeclared' && one.place.besides.every((zone) => zone.kind !== 'internet'));
}
function unmappedPlaces(site, topology, { unknown, families }) {
    const declared = (0,ip_set/* uniteIps */.y6)(...site.zones.filter((zone) => zone.kind !== 'internet').map((zone) => zone.addresses));
    return topology.unmapped.map(({ firewall, interface: one }) => {
        const networks = one.addresses.map(({ network }) => network);
        const addresses = (0,ip_set/* subtractIps */.Xd)((0,ip_set/* intersectIps */.wD)((0,ip_set/* uniteIps */.y6)(networks, unknown, PUBLIC_ADDRESSES), families), declared);
        const place = { kind: 'undeclared', firewall: firewall.name, interface: one.name, besides: [] };
        return { name: `${firewall.name} ${one.name}`, place, addresses, roles: [], location: firewall.location };
    });
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/unreachable-lines.js




const LONGEST_COMPARED_FILTER = 3_000;
const unreachable_lines_MOST_FRAGMENTS = 200;
function unreachableLines(device, config) {
    const found = [];
    for (const filter of config.filters) {
        if (filter.profile !== undefined || filter.lines.length > LONGEST_COMPARED_FILTER)
            continue;
        const alive = new Set();
        const dead = new Map();
        for (const [index, line] of filter.lines.entries()) {
            const key = locationKey(line.location);
            const covering = coveringLines(filter, line, index);
            if (covering === undefined)
                alive.add(key);
            else
                dead.set(key, { line, covering });
        }
        for (const [key, { line, covering }] of dead) {
            if (!alive.has(key) && line.builtIn !== true)
                found.push(describeDead(device, line, covering));
        }
    }
    return found;
}
function coveringLines(filter, line, index) {
    let left = line.match.may;
    const covering = [];
    for (let at = 0; at < index && left.length > 0; at += 1) {
        const earlier = filter.lines[at];
        if (earlier === undefined || !left.some((one) => earlier.match.must.some((hole) => (0,header_space/* boxesOverlap */.h4)(one, hole))) || !meetsEverywhere(earlier, line))
            continue;
        for (const hole of earlier.match.must) {
            if (!left.some((one) => (0,header_space/* boxesOverlap */.h4)(one, hole)))
                continue;
            left = left.flatMap((one) => (0,header_space/* subtractBox */.ax)(one, hole));
            if (!covering.includes(earlier))
                covering.push(earlier);
            if (left.length > unreachable_lines_MOST_FRAGMENTS)
                return undefined;
        }
    }
    return left.length === 0 ? covering : undefined;
}
function meetsEverywhere(earlier, later) {
    return (isSame(earlier.ingress, later.ingress) &&
        isSame(earlier.egress, later.egress) &&
        isSame(earlier.translations, later.translations) &&
        isSame(earlier.program, later.program));
}
function isSame(earlier, later) {
    return earlier === undefined || earlier === later || JSON.stringify(earlier) === JSON.stringify(later);
}
function describeDead(device, line, covering) {
    return {
        line: {
            device,
            reason: covering.length === 0 ? 'empty' : 'covered',
            changes_action: covering.some((other) => other.action !== line.action),
        },
        backing: {
            location: line.location,
            relatedLocations: covering.slice(0, 5).map((other) => ({ code: 'related.covering', parameters: { line: other.label }, location: other.location })),
            causeKey: `unreachable|${locationKey(line.location)}`,
            steps: [],
            doubts: [],
            line: line.label,
        },
    };
}
function openLines(device, config) {
    return config.filters
        .filter((filter) => filter.hooks.includes('forward'))
        .flatMap((filter) => filter.lines)
        .filter((line) => line.action === 'permit' && line.builtIn !== true && !isTurningBack(line) && matchesFamily(line))
        .map((line) => ({
        line: { device },
        backing: {
            location: line.location,
            relatedLocations: [],
            causeKey: locationKey(line.location),
            steps: [],
            doubts: line.doubts,
            line: line.label,
        },
    }));
}
function isTurningBack({ ingress, egress }) {
    const [only] = ingress?.patterns ?? [];
    if (only === undefined || only.endsWith('*') || ingress?.negated === true || egress?.negated === true)
        return false;
    return ingress?.patterns.length === 1 && egress?.patterns.length === 1 && egress.patterns[0] === only;
}
function matchesFamily(line) {
    if (!line.match.may.some((one) => (0,number_set/* numbersInclude */.pJ)(one.protocols, 255)))
        return false;
    const widened = line.match.may.map((one) => ({ ...one, source: widen(one.source), destination: widen(one.destination) }));
    return (0,header_space/* isEverything */.CM)(widened);
}
function widen(set) {
    return (0,ip_set/* ipsContain */.n6)(set, ip_set/* ALL_IPV4 */.up) || (0,ip_set/* ipsContain */.n6)(set, ip_set/* ALL_IPV6 */.IF) ? ip_set/* ALL_ADDRESSES */.LO : set;
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/index.js

















function computeFacts(site, readings, today) {
    const devices = siteDevices(site, readings);
    const { topology, diagnostics } = joinZones(site, devices.firewalls);
    const context = flowContext(site, topology, devices.hosts);
    const collected = collector();
    for (const { flow, backing } of [...openFlows(context), ...firewallFlows(context, topology)])
        collected.open(flow, backing);
    for (const { flow, backing, assumed } of neededFlows(context))
        collected.needed(flow, backing, assumed);
    for (const { line, backing } of hostLines(context, readHosts(site, readings, devices.hosts)))
        collected.hostLine(line, backing);
    for (const reading of [...readings.firewalls, ...readings.hosts]) {
        if (reading.config !== undefined)
            collected.lineFaults(reading.name, reading.config, readings.firewalls.includes(reading));
    }
    collected.evidence(evidenceFaults(readExports(site, readings), today));
    return collected.facts([...diagnostics, ...skippedComparisons(readings)], assumptionsOf(site, collected.assumed()));
}
function flowContext(site, topology, hosts) {
    const declared = endpointsOf(site);
    const endpoints = [...declared, ...undeclaredEndpoints(site, topology, declared.length)];
    return {
        site,
        endpoints,
        flows: [...siteFlows(site, declared), ...deviceFlows(declared)],
        network: zoneTraffic(site, topology),
        hosts: hostFirewalls(site, hosts),
        clearTextSiblings: siblings(),
    };
}
function siblings() {
    return new Map(flows/* guideFlows */.u.flatMap((flow) => (flow.supersededBy === undefined ? [] : [[flow.supersededBy, flow.ports]])));
}
function siteDevices(site, readings) {
    const firewalls = new Map();
    for (const firewall of site.firewalls) {
        const reading = readings.firewalls.find((one) => one.name === firewall.name);
        firewalls.set(firewall.name, { name: firewall.name, config: reading?.config, location: firewall.location });
    }
    const hosts = new Map();
    for (const host of site.hosts) {
        if (host.firewall === undefined)
            continue;
        const config = readings.hosts.find((one) => one.name === host.name)?.config;
        const resolved = config === undefined ? undefined : resolvePrograms(site, host, config);
        hosts.set(host.name, { name: host.name, config: resolved, location: host.firewall.location });
    }
    return { firewalls, hosts };
}
function readHosts(site, readings, devices) {
    return site.hosts.flatMap((host) => {
        const exported = readings.hosts.find((one) => one.name === host.name)?.config;
        const resolved = devices.get(host.name)?.config;
        return exported === undefined || resolved === undefined ? [] : [{ host, exported, resolved }];
    });
}
function readExports(site, readings) {
    const firewalls = site.firewalls.flatMap((firewall) => {
        const reading = readings.firewalls.find((one) => one.name === firewall.name);
        if (reading?.config === undefined)
            return [];
        const { name, hostnames, serials, location } = firewall;
        const peer = reading.peer === undefined ? {} : { peer: reading.peer };
        return [{ name, hostnames, serials, declaredAt: location, config: reading.config, digest: reading.digest, firewall, ...peer }];
    });
    const hosts = site.hosts.flatMap((host) => {
        const reading = readings.hosts.find((one) => one.name === host.name);
        if (reading?.config === undefined)
            return [];
        const { name, hostnames } = host;
        const declaredAt = host.firewall?.location ?? host.location;
        return [{ name, hostnames, serials: [], declaredAt, config: reading.config, digest: reading.digest, host }];
    });
    return [...firewalls, ...hosts];
}
function skippedComparisons(readings) {
    return [...readings.firewalls, ...readings.hosts].flatMap(({ name, config }) => (config?.filters ?? [])
        .filter((filter) => filter.profile === undefined && filter.lines.length > LONGEST_COMPARED_FILTER)
        .map((filter) => (0,diagnostic/* diagnostic */.Y)('note', 'analysis.comparison_skipped', filter.defaultLocation, {
        device: name,
        filter: filter.name,
        lines: filter.lines.length,
        limit: LONGEST_COMPARED_FILTER,
    })));
}
function assumptionsOf(site, assumed) {
    const unmanaged = site.zones
        .filter((zone) => zone.gateway.kind === 'unmanaged')
        .map((zone) => ({ code: 'assumption.unmanaged_gateway', parameters: { zone: zone.name }, location: zone.location }));
    const unfiltered = site.hosts
        .filter((host) => host.firewall === undefined)
        .map((host) => ({ code: 'assumption.unfiltered_host', parameters: { host: host.name }, location: host.location }));
    const internet = site.zones
        .filter((zone) => zone.kind === 'internet')
        .map((zone) => ({ code: 'assumption.internet_addresses', parameters: { zone: zone.name }, location: zone.location }));
    return [...unmanaged, ...unfiltered, ...internet, ...sharedInterfaces(site), ...declaredTranslations(site), ...assumed];
}
function sharedInterfaces(site) {
    return site.firewalls.flatMap((firewall) => firewall.interfaces
        .filter((entry) => entry.zones.length > 1)
        .map(({ name, zones, location }) => ({
        code: 'assumption.shared_interface',
        parameters: { firewall: firewall.name, interface: name, zones: zones.join(', ') },
        location,
    })));
}
function declaredTranslations(site) {
    return site.firewalls.flatMap((firewall) => (firewall.nat ?? []).map(({ outside, inside, location }) => ({
        code: 'assumption.declared_translation',
        parameters: { outside: outside.map(ip_address/* formatIpRange */.g7).join(', '), inside: inside.map(ip_address/* formatIpRange */.g7).join(', ') },
        location,
    })));
}
function collector() {
    const backing = new Map();
    const lists = {
        openFlows: new Array(),
        neededFlows: new Array(),
        hostLines: new Array(),
        unreachableLines: new Array(),
        openLines: new Array(),
        evidence: new Array(),
    };
    const assumptions = [];
    function add(list, kind, { line, backing: behind }) {
        const id = `${kind}:${list.length}`;
        list.push({ ...line, id });
        backing.set(id, behind);
    }
    return {
        open(flow, behind) {
            add(lists.openFlows, 'open_flow', { line: flow, backing: behind });
        },
        needed(flow, behind, assumed) {
            lists.neededFlows.push(flow);
            backing.set(flow.id, behind);
            if (assumed) {
                const parameters = { flow: flow.flow, source: flow.source.name, destination: flow.destination.name };
                assumptions.push({ code: 'assumption.unmanaged_path', parameters, location: behind.location });
            }
        },
        hostLine(line, behind) {
            lists.hostLines.push(line);
            backing.set(line.id, behind);
        },
        lineFaults(name, config, isFirewall) {
            for (const one of unreachableLines(name, config))
                add(lists.unreachableLines, 'unreachable_line', one);
            if (isFirewall)
                for (const one of openLines(name, config))
                    add(lists.openLines, 'open_line', one);
        },
        evidence(faults) {
            for (const one of faults)
                add(lists.evidence, 'evidence', one);
        },
        assumed: () => assumptions,
        facts: (diagnostics, all) => ({ ...lists, backing, diagnostics, assumptions: all }),
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/guide/edition.js
const guideEdition = {
    title: 'Milestone XProtect VMS hardening guide',
    section: 'Basic steps – Network',
    edition: {
        en: 'no edition printed; agrees with the Japanese page of 2024 R2',
        ja: '版の記載なし(2024 R2の日本語ページと同じ構成)',
    },
    languages: ['en', 'ja'],
    lines: 203,
    rows: 78,
    catalogueVersion: '1.0.0',
};

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/assemble-input.js





function assembleInput(site, facts, { nonce, today, readDevices }) {
    const places = new Map();
    function place(id, location, name) {
        places.set(id, { location, name });
        return id;
    }
    const input = {
        schema_version: 1,
        nonce,
        evaluation_date: today,
        site: policySite(site, place),
        zones: site.zones.map((zone) => policyZone(site, zone, { place, readDevices })),
        hosts: site.hosts.map((host) => policyHost(site, host, { place, readDevices })),
        device_groups: site.deviceGroups.map((group) => ({
            id: place(`device_group:${group.name}`, group.location, group.name),
            name: group.name,
            zone: group.zone,
            zone_kind: zoneKind(site, group.zone),
            https: group.https,
            media: group.media,
            events: group.events,
            authentication: group.authentication ?? '',
            allow_list: group.allowList === undefined ? '' : group.allowList ? 'yes' : 'no',
            recorders: group.recorders,
        })),
        firewalls: site.firewalls.map((firewall) => {
            const zones = firewall.interfaces.flatMap((entry) => entry.zones);
            return {
                id: place(`firewall:${firewall.name}`, firewall.location, firewall.name),
                name: firewall.name,
                export: readDevices.has(firewall.name) ? 'read' : 'unreadable',
                zones,
                faces_internet: zones.some((name) => zoneKind(site, name) === 'internet'),
            };
        }),
        evidence: facts.evidence,
        tls: site.tls.map((entry, index) => ({
            id: place(`tls:${index}`, entry.location, entry.endpoint),
            endpoint: entry.endpoint,
            minimum_version: entry.minimumVersion ?? '',
            has_certificate: entry.certificate !== undefined,
        })),
        open_flows: facts.openFlows,
        needed_flows: facts.neededFlows,
        host_lines: facts.hostLines.filter(mayBeReported),
        unreachable_lines: facts.unreachableLines,
        open_lines: facts.openLines,
    };
    return { input, places };
}
function mayBeReported(line) {
    return (line.services.length > 0 ||
        line.built_in ||
        line.no_effect ||
        line.any_port ||
        line.administration.length > 0 ||
        line.reserved.length > 0);
}
function zoneKind(site, name) {
    return site.zones.find((zone) => zone.name === name)?.kind ?? 'undeclared';
}
function policySite(site, place) {
    const { server, streaming, event, mobile, location } = site.encryption;
    const features = declaredFeatures(site);
    const remoteClients = site.clientGroups.filter((group) => zoneKind(site, group.zone) === 'internet');
    return {
        id: place('site', site.location, site.name),
        name: site.name,
        product_version: site.productVersion ?? '',
        encryption: { id: place('encryption', location, site.name), server, streaming, event, mobile },
        features: [...features].sort().map((name) => {
            const declared = site.features.find((entry) => entry.feature === name);
            return { id: place(`feature:${name}`, declared?.location ?? site.location, name), name };
        }),
        components: siteComponents(site),
        dmz_single_device_accepted: site.dmzSingleDeviceAccepted,
        has_remote_clients: remoteClients.length > 0,
        video_push_channels: site.videoPushChannels ?? 0,
    };
}
function siteComponents(site) {
    const declared = [
        ...site.hosts.flatMap((host) => host.components.map((entry) => entry.component)),
        ...site.clusters.flatMap((cluster) => cluster.components),
    ];
    return [...new Set(withImplied(declared))].sort();
}
function policyZone(site, zone, { place, readDevices }) {
    const { gateway } = zone;
    const firewall = gateway.kind === 'firewall' ? gateway.firewall : undefined;
    return {
        id: place(`zone:${zone.name}`, zone.location, zone.name),
        name: zone.name,
        kind: zone.kind,
        gateway: zone.kind === 'internet' && gateway.kind === 'undeclared' ? 'none' : gateway.kind,
        gateway_export: firewall === undefined ? 'not-needed' : readDevices.has(firewall) ? 'read' : 'unreadable',
        has_ipv6: zone.hasIpv6,
        hosts: site.hosts.filter((host) => host.nics.some((nic) => nic.zone === zone.name)).map((host) => host.name),
        device_groups: site.deviceGroups.filter((group) => group.zone === zone.name).map((group) => group.name),
        client_groups: site.clientGroups.filter((group) => group.zone === zone.name).map((group) => group.name),
    };
}
function policyHost(site, host, { place, readDevices }) {
    const zones = [...new Set(host.nics.map((nic) => nic.zone))];
    return {
        id: place(`host:${host.name}`, host.location, host.name),
        name: host.name,
        components: withImplied(host.components.map((entry) => entry.component)),
        recorder_instances: host.recorderInstances,
        zones: zones.map((name) => ({ name, kind: zoneKind(site, name) })),
        firewall: host.firewall === undefined ? 'none' : readDevices.has(host.name) ? 'read' : 'unreadable',
        has_public_address: host.nics.some((nic) => (0,ip_set/* ipsOverlap */.gh)(nic.addresses, PUBLIC_ADDRESSES)),
        overrides: host.portOverrides.map((override, index) => ({
            id: place(`override:${host.name}:${index}`, override.location, host.name),
            component: override.component,
            default_port: override.defaultPort,
            port: override.port,
            changeable: isChangeable(override),
            collides_with: collision(host, override),
        })),
    };
}
function isChangeable({ component, defaultPort }) {
    return rows/* guideRows */.e.some((row) => row.flags.includes('changeable') && row.ports.first === defaultPort && row.components.some((party) => party === component));
}
function collision(host, override) {
    const owner = rows/* guideRows */.e.find((row) => row.direction === 'inbound' &&
        row.ports.first <= override.port &&
        override.port <= row.ports.last &&
        host.components.some((entry) => entry.component !== override.component && row.components.some((party) => party === entry.component)));
    return owner?.components[0] ?? '';
}

// EXTERNAL MODULE: ./.build/compiled/src/guide/requirements.js + 5 modules
var guide_requirements = __webpack_require__(591);
// EXTERNAL MODULE: ./.build/compiled/src/model/message.js
var model_message = __webpack_require__(2468);
// EXTERNAL MODULE: ./.build/compiled/src/model/report.js
var report = __webpack_require__(2173);
;// CONCATENATED MODULE: ./.build/compiled/src/judgement/messages.js
const judgementMessages = {
    'analysis.too_complex': {
        en: 'the filter "{filter}" falls into too many pieces for this question; what it lets pass is taken as possible',
        ja: 'フィルター「{filter}」はこの判定には細かく分かれすぎるため、通過の可能性ありとして扱います',
    },
    'analysis.unknown_interface': {
        en: 'whether "{line}" applies depends on an interface whose name is not known; state `interface` for the network card in the site definition',
        ja: '「{line}」が適用されるかは名前の分からないインターフェースに依存します。サイト定義のネットワークカードに interface を記入してください',
    },
    'analysis.unknown_profile': {
        en: 'the network profile of {host} is not known and the profiles differ; state `profile` for the network card in the site definition',
        ja: '{host} のネットワークプロファイルが不明で、プロファイルごとに結果が異なります。サイト定義のネットワークカードに profile を記入してください',
    },
    'analysis.unknown_program': {
        en: '"{line}" is limited to the program or service "{program}", and which ports that one listens on is not known',
        ja: '「{line}」はプログラムまたはサービス「{program}」に限定されていますが、その待ち受けポートが分かりません',
    },
    'analysis.outbound_program': {
        en: '"{line}" holds for one program only, and which program opens the connection is not known',
        ja: '「{line}」は特定のプログラムにだけ適用されますが、どのプログラムが接続するか分かりません',
    },
    'analysis.replies': {
        en: 'the filter "{filter}" is not shown to let answers of a permitted connection back',
        ja: 'フィルター「{filter}」が、許可した接続の応答を通すことを確認できません',
    },
    'analysis.silent_family': {
        en: 'the export of {device} says nothing about one of IPv4 and IPv6; export both',
        ja: '{device} のエクスポートにはIPv4またはIPv6の片方の記述がありません。両方を出力してください',
    },
    'analysis.unread_device': {
        en: 'the export of {device} could not be read, so it may let anything pass',
        ja: '{device} のエクスポートを読み取れないため、何でも通す可能性があります',
    },
    'analysis.gateway_undeclared': {
        en: 'the gateway of the zone {zone} is not declared, so nothing is known of what enters and leaves it',
        ja: 'ゾーン {zone} のゲートウェイが宣言されていないため、出入りする通信を判断できません',
    },
    'analysis.too_many_ways': {
        en: 'there are too many ways from the zone {from} to {to} to follow them all; what they let pass is taken as possible',
        ja: 'ゾーン {from} から {to} への経路が多すぎて全部はたどれないため、通過の可能性ありとして扱います',
    },
    'analysis.interface_not_in_export': {
        en: 'the export of {firewall} has no interface "{interface}"; correct the name or export the configuration again',
        ja: '{firewall} のエクスポートにインターフェース「{interface}」がありません。名前を直すか、設定を再度エクスポートしてください',
    },
    'analysis.interface_in_other_zone': {
        en: 'the interface {interface} has the address {address}, which lies in the zone {zone} and not in {expected}',
        ja: 'インターフェース {interface} のアドレス {address} はゾーン {zone} に属し、{expected} には属しません',
    },
    'analysis.comparison_skipped': {
        en: 'the filter "{filter}" of {device} has {lines} lines; unreachable lines are looked for up to {limit} lines only',
        ja: '{device} のフィルター「{filter}」は {lines} 行あります。到達しない行の検出は {limit} 行までです',
    },
    'related.object': { en: 'an object that the line uses', ja: 'この行が使うオブジェクト' },
    'related.translation': { en: 'translated at {device} by "{line}"', ja: '{device} の「{line}」でアドレス変換' },
    'related.line': { en: 'also let pass at {device} by "{line}"', ja: '{device} の「{line}」も通過を許可' },
    'related.needs': { en: '{name} is declared here and needs it', ja: 'この通信を必要とする {name} の宣言' },
    'related.covering': { en: 'covered by "{line}"', ja: '「{line}」に覆われている' },
    'related.declared': { en: '{name} is declared here', ja: '{name} の宣言' },
    'endpoint.zone_rest': { en: 'undeclared addresses in the zone {zone}', ja: 'ゾーン {zone} の未宣言アドレス' },
    'endpoint.undeclared': { en: 'whatever is behind {name}', ja: '{name} の先にある未宣言の機器' },
    'endpoint.internet': { en: 'the Internet', ja: 'インターネット' },
    'endpoint.internet_users': { en: 'the Internet ({name})', ja: 'インターネット({name})' },
    'endpoint.no_zone': { en: 'no zone', ja: 'ゾーンなし' },
    'ports.all': { en: 'every port', ja: '全ポート' },
    'assumption.unmanaged_gateway': {
        en: 'the zone {zone} stands behind a router that nobody here manages; what that router lets pass is not judged',
        ja: 'ゾーン {zone} は管理外のルーターの内側にあり、そのルーターが通す通信は判定していません',
    },
    'assumption.unfiltered_host': {
        en: '{host} has no firewall export; it is taken to restrict nothing',
        ja: '{host} にはファイアウォールのエクスポートがないため、何も制限しないものとして扱います',
    },
    'assumption.shared_interface': {
        en: 'the zones {zones} stand behind one interface ({interface} of {firewall}); it is taken that nothing but this firewall routes between them',
        ja: 'ゾーン {zones} は1つのインターフェース({firewall} の {interface})の先にあり、その間の経路はこのファイアウォールだけとみなします',
    },
    'assumption.internet_addresses': {
        en: 'the zone {zone} stands for every public address that no other zone declares, and for private sources that come in from there',
        ja: 'ゾーン {zone} は、他のゾーンで宣言されていないすべてのグローバルアドレスと、そこから来るプライベートアドレスの送信元を表します',
    },
    'assumption.unmanaged_path': {
        en: '{flow} from {source} to {destination} crosses a router that nobody here manages; it is taken to work',
        ja: '{source} から {destination} への {flow} は管理外のルーターを通るため、通信できるものとして扱います',
    },
    'assumption.declared_translation': {
        en: 'a router without an export translates between {outside} and {inside}, as the site definition says',
        ja: 'エクスポートのないルーターが {outside} と {inside} を変換するものとして扱います(サイト定義による)',
    },
    'requirement.reading': {
        en: 'tells how the tables are to be read; there is nothing to check in a network',
        ja: '表の読み方を示す記述であり、ネットワークで確認する対象はありません',
    },
    'requirement.failed': { en: 'findings that speak against it: {count}', ja: '{count} 件の検出事項があります' },
    'requirement.in_doubt': {
        en: 'possible findings that the exports could not settle: {count}',
        ja: 'エクスポートからは確定できない検出事項が {count} 件あります',
    },
    'requirement.incomplete_inputs': {
        en: 'an input could not be read or understood in full; see the diagnostics',
        ja: '読み取れない、または解釈しきれない入力があります。診断を確認してください',
    },
    'requirement.passed': {
        en: 'facts examined: {examined}; none speaks against it',
        ja: '{examined} 件の事実を調べ、違反はありませんでした',
    },
    'requirement.nothing_examined': {
        en: 'the site has nothing that it applies to',
        ja: 'このサイトには対象となるものがありません',
    },
    'verdict.error': {
        en: 'error: the site definition or the program itself is at fault; nothing was decided',
        ja: 'エラー: サイト定義またはプログラムに問題があり、判定できませんでした',
    },
    'verdict.fail': { en: 'fail: findings at or above "{level}": {count}', ja: '不合格: 「{level}」以上の検出事項が {count} 件' },
    'verdict.incomplete_inputs': {
        en: 'incomplete: inputs or parts of them that could not be read or understood: {count}',
        ja: '判定未完了: 読み取れない、または解釈できない入力が {count} 件',
    },
    'verdict.incomplete_doubts': {
        en: 'incomplete: possible findings at or above "{level}" that could not be settled: {count}',
        ja: '判定未完了: 確定できない「{level}」以上の検出事項が {count} 件',
    },
    'verdict.incomplete_undecided': {
        en: 'incomplete: requirements left undecided, which gate this run: {count}',
        ja: '判定未完了: 未判定の要件が {count} 件あり、この実行では未判定も合格になりません',
    },
    'verdict.pass': { en: 'pass: no finding at or above "{level}"', ja: '合格: 「{level}」以上の検出事項はありません' },
    'run.no_sites': {
        en: 'no site definition was found; a site definition is a YAML file that begins with "vmsguard: 1"',
        ja: 'サイト定義が見つかりません。サイト定義は「vmsguard: 1」で始まるYAMLファイルです',
    },
    'run.site_missing': {
        en: 'the site definition {path} does not exist; correct the path',
        ja: 'サイト定義 {path} がありません。パスを直してください',
    },
    'run.site_not_readable': {
        en: 'the site definition {path} cannot be read: {reason}',
        ja: 'サイト定義 {path} を読み取れません: {reason}',
    },
    'run.site_too_large': {
        en: 'the site definition {path} is larger than the limit of {limit} MB and was not read',
        ja: 'サイト定義 {path} は上限の {limit} MB を超えるため読み取っていません',
    },
    'run.policy': { en: 'the policies could not be evaluated: {reason}', ja: 'ポリシーを評価できませんでした: {reason}' },
    'run.crashed': { en: 'vmsguard failed: {reason}; please report it', ja: 'vmsguard が失敗しました: {reason}。ご報告ください' },
};

// EXTERNAL MODULE: ./.build/compiled/src/parsers/index.js + 178 modules
var parsers = __webpack_require__(3496);
;// CONCATENATED MODULE: ./.build/compiled/src/site/messages-file.js
const fileMessages = {
    'site.too_large': {
        en: 'the site definition is larger than {limit} KB and was not read; describe devices as subnets or ranges',
        ja: 'サイト定義が {limit} KB を超えるため読み取っていません。機器はサブネットか範囲で記述してください',
    },
    'site.not_utf8': {
        en: 'the site definition is not UTF-8; save it as UTF-8',
        ja: 'サイト定義がUTF-8ではありません。UTF-8で保存してください',
    },
    'site.empty': {
        en: "the site definition is empty; it begins with 'vmsguard: 1'",
        ja: 'サイト定義が空です。先頭に「vmsguard: 1」を書いてください',
    },
    'site.yaml_syntax': {
        en: 'the YAML cannot be read here: {reason}',
        ja: 'ここでYAMLを解釈できません({reason})',
    },
    'site.several_documents': {
        en: "the file holds several YAML documents; write one site in one file, without '---' between",
        ja: '1つのファイルに複数のYAML文書があります。1ファイルに1サイトとし、「---」で区切らないでください',
    },
    'site.yaml_alias': {
        en: 'YAML aliases (*name) are not allowed in a site definition; write the value out',
        ja: 'サイト定義ではYAMLのエイリアス(*名前)を使えません。値をそのまま書いてください',
    },
    'site.yaml_merge': {
        en: 'the YAML merge key (<<) is not allowed in a site definition; write the keys out',
        ja: 'サイト定義ではYAMLのマージキー(<<)を使えません。キーをそのまま書いてください',
    },
    'site.yaml_tag': {
        en: 'YAML tags (!name) are not allowed in a site definition; remove the tag',
        ja: 'サイト定義ではYAMLのタグ(!名前)を使えません。タグを削除してください',
    },
    'site.key_is_no_text': {
        en: 'a key must be plain text, not a list or a mapping',
        ja: 'キーは文字列にしてください。リストやマッピングは使えません',
    },
    'site.duplicate_key': {
        en: "the key '{name}' is already given in line {line}; a key may stand once",
        ja: 'キー「{name}」は {line} 行目にもあります。同じキーは1回だけ書けます',
    },
    'site.unsafe_character': {
        en: 'the character {character} is not allowed: it is invisible or changes how the text reads; remove it',
        ja: '文字 {character} は使えません。見えないか、文字列の見え方を変える文字です。削除してください',
    },
    'site.reserved_name': {
        en: "'{name}' has a meaning of its own and cannot be used as a name here; choose another",
        ja: '「{name}」は別の意味を持つため、ここでは名前に使えません。別の名前にしてください',
    },
    'site.internet_is_no_name': {
        en: "only a zone of kind internet can be called 'internet'; choose another name or kind",
        ja: '「internet」という名前は、種別が internet のゾーンにしか使えません。名前か種別を変えてください',
    },
    'site.name_has_spaces': {
        en: "the name '{name}' is empty or begins or ends with a space; remove the space",
        ja: '名前「{name}」が空か、前後に空白があります。空白を除いてください',
    },
    'site.name_is_address': {
        en: "'{name}' reads as an address and cannot be a name; choose another",
        ja: '「{name}」はアドレスと区別できないため名前に使えません。別の名前にしてください',
    },
    'site.names_look_alike': {
        en: "the name '{name}' differs from '{other}' in line {line} only in case or in the form of letters; write both alike or choose another name",
        ja: '名前「{name}」は {line} 行目の「{other}」と、大文字・小文字や全角・半角などの字形しか違いません。表記を揃えるか、別の名前にしてください',
    },
    'site.ambiguous_name': {
        en: "'{name}' is the name of two things, in lines {line} and {other}; give one of them another name",
        ja: '「{name}」は {line} 行目と {other} 行目の2つのものを指します。どちらかの名前を変えてください',
    },
    'site.path_absolute': {
        en: "the path '{value}' is absolute; write it relative to the folder of the site definition",
        ja: 'パス「{value}」は絶対パスです。サイト定義のフォルダーからの相対パスで書いてください',
    },
    'site.path_backslash': {
        en: "the path '{value}' holds a backslash; write / between folders",
        ja: 'パス「{value}」にバックスラッシュ(¥)があります。フォルダーの区切りは / にしてください',
    },
    'site.path_leaves_workspace': {
        en: "the path '{value}' leads out of the workspace; put the file into the repository",
        ja: 'パス「{value}」は作業フォルダーの外を指します。ファイルをリポジトリ内に置いてください',
    },
    'site.path_unusable': {
        en: "the path '{value}' cannot be used; write folder and file names separated by single /, without colons, control characters or spaces around",
        ja: 'パス「{value}」は使えません。フォルダー名とファイル名を / 1つで区切り、コロン、制御文字、前後の空白を使わずに書いてください',
    },
    'site.export_given_twice': {
        en: 'the export {path} is already named in line {line}; each device has an export of its own',
        ja: 'エクスポート {path} は {line} 行目でも指定されています。エクスポートは機器ごとに別のファイルです',
    },
    'site.more_problems': {
        en: '{count} more problems were found in the site definition; correct those listed first',
        ja: 'サイト定義にはほかに {count} 件の問題があります。まず表示されたものを直してください',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/site/messages-network.js
const networkMessages = {
    ...unknownName({ code: 'zone', en: 'zone', ja: 'ゾーン', key: 'zones' }),
    ...unknownName({ code: 'host', en: 'host', ja: 'ホスト', key: 'hosts' }),
    'site.unknown_recorder': {
        en: "'{value}' is no host with a recording-server; declare it under hosts",
        ja: '「{value}」は recording-server を持つホストではありません。hosts に定義してください',
    },
    'site.unknown_recorder_near': {
        en: "'{value}' is no host with a recording-server; did you mean '{nearest}'?",
        ja: '「{value}」は recording-server を持つホストではありません。「{nearest}」ではありませんか',
    },
    'site.unknown_flow_end': {
        en: "'{value}' is neither an address nor the name of a zone, host, cluster, group, integration or remote site",
        ja: '「{value}」はアドレスでも、ゾーン、ホスト、クラスター、グループ、連携、リモートサイトの名前でもありません',
    },
    'site.unknown_flow_end_near': {
        en: "unknown name '{value}'; did you mean '{nearest}'?",
        ja: '不明な名前「{value}」です。「{nearest}」ではありませんか',
    },
    'site.unknown_gateway': {
        en: "the gateway '{value}' is no declared firewall, so the traffic between zones cannot be judged; declare it under firewalls, or write none or unmanaged",
        ja: 'ゲートウェイ「{value}」は定義されたファイアウォールではないため、ゾーン間の通信を判定できません。firewalls に定義するか、none または unmanaged と書いてください',
    },
    'site.unknown_gateway_near': {
        en: "the gateway '{value}' is no declared firewall, so the traffic between zones cannot be judged; did you mean '{nearest}'?",
        ja: 'ゲートウェイ「{value}」は定義されたファイアウォールではないため、ゾーン間の通信を判定できません。「{nearest}」ではありませんか',
    },
    'site.gateway_undeclared': {
        en: "the zone '{name}' names no gateway, so its traffic with other zones cannot be judged; state a firewall, none or unmanaged",
        ja: 'ゾーン「{name}」にゲートウェイの指定がないため、他のゾーンとの通信を判定できません。ファイアウォール名、none、unmanaged のいずれかを書いてください',
    },
    'site.zone_without_subnet': {
        en: "the zone '{name}' has no subnet; state ipv4 or ipv6",
        ja: 'ゾーン「{name}」にサブネットがありません。ipv4 または ipv6 を書いてください',
    },
    'site.zones_overlap': {
        en: "the zone '{name}' shares {shared} with the zone '{other}' in line {line}; an address belongs to one zone",
        ja: 'ゾーン「{name}」の {shared} が {line} 行目のゾーン「{other}」と重なっています。1つのアドレスは1つのゾーンに属します',
    },
    'site.zones_hide_internet': {
        en: "the zones hold too many public addresses, most of them '{name}'; state only the subnets that the site uses",
        ja: 'ゾーンが含むグローバルアドレスが多すぎます(最大は「{name}」)。サイトが使うサブネットだけを書いてください',
    },
    'site.second_internet': {
        en: "'{name}' is a second zone of kind internet; the first is '{other}' in line {line}, and there is one Internet",
        ja: '「{name}」は2つ目の internet ゾーンです。1つ目は {line} 行目の「{other}」で、internet ゾーンは1つだけです',
    },
    'site.ipv6_under_ipv4': {
        en: '{value} is no IPv4 subnet; write it under ipv6',
        ja: '{value} はIPv4のサブネットではありません。ipv6 に書いてください',
    },
    'site.ipv4_under_ipv6': {
        en: '{value} is no IPv6 subnet; write it under ipv4',
        ja: '{value} はIPv6のサブネットではありません。ipv4 に書いてください',
    },
    'site.not_addresses': {
        en: "'{value}' is no address; expected an address, a block such as 10.20.10.0/24, or a range such as 10.20.10.5-10.20.10.9",
        ja: '「{value}」はアドレスではありません。アドレス、10.20.10.0/24 のようなブロック、10.20.10.5-10.20.10.9 のような範囲を書いてください',
    },
    'site.not_an_address': {
        en: "'{value}' is not one address; expected one such as 10.20.10.11 or 2001:db8::11",
        ja: '「{value}」は1つのアドレスではありません。10.20.10.11 や 2001:db8::11 のように書いてください',
    },
    'site.host_bits': {
        en: "'{value}' has bits set behind the prefix; did you mean '{block}'?",
        ja: '「{value}」はプレフィックスより後ろのビットが立っています。「{block}」ではありませんか',
    },
    'site.outside_zone': {
        en: "{value} lies outside the zone '{zone}'; correct the address or the subnets of the zone",
        ja: '{value} はゾーン「{zone}」の範囲外です。アドレスかゾーンのサブネットを直してください',
    },
    'site.outside_zone_near': {
        en: "{value} lies outside the zone '{zone}'; it belongs to '{nearest}'",
        ja: '{value} はゾーン「{zone}」の範囲外です。「{nearest}」に属します',
    },
    'site.no_zone_for_address': {
        en: '{value} lies in no single zone; declare the zone or correct the address',
        ja: '{value} が属する1つのゾーンがありません。ゾーンを定義するか、アドレスを直してください',
    },
    'site.group_without_zone': {
        en: "'{name}' has neither a zone nor addresses; state at least one of them",
        ja: '「{name}」にゾーンもアドレスもありません。少なくとも一方を書いてください',
    },
    'site.host_without_address': {
        en: "the host '{name}' has no address; state address, addresses or nics",
        ja: 'ホスト「{name}」にアドレスがありません。address、addresses、nics のいずれかを書いてください',
    },
    'site.host_address_twice': {
        en: "the host '{name}' states its addresses in several ways; keep one of address, addresses and nics",
        ja: 'ホスト「{name}」のアドレスが複数の方法で書かれています。address、addresses、nics のうち1つだけにしてください',
    },
    'site.nic_without_address': {
        en: 'the network card has no address; state address or addresses',
        ja: 'ネットワークカードにアドレスがありません。address または addresses を書いてください',
    },
    'site.nic_address_twice': {
        en: 'the network card states both address and addresses; keep one of them',
        ja: 'ネットワークカードに address と addresses の両方があります。どちらか一方にしてください',
    },
    'site.duplicate_address': {
        en: "{value} of '{name}' is already the address of '{other}' in line {line}; an address belongs to one network card or cluster",
        ja: '「{name}」の {value} は {line} 行目の「{other}」のアドレスと重複しています。1つのアドレスは1つのネットワークカードかクラスターに属します',
    },
    'site.listed_twice': {
        en: "'{value}' stands twice in this list; remove one",
        ja: '「{value}」がこのリストに2回あります。1つ削除してください',
    },
    'site.recorder_and_failover': {
        en: "the host '{name}' carries a recording-server and a failover service, which use the same ports; put them on two hosts",
        ja: 'ホスト「{name}」に recording-server とフェールオーバーサービスが同居しています。同じポートを使うため、別々のホストに分けてください',
    },
    'site.port_collision': {
        en: "on the host '{name}' both {other} and {component} use {port}; change one with portOverrides or move it to another host",
        ja: 'ホスト「{name}」では {other} と {component} がともに {port} を使います。portOverrides で変更するか、別のホストに移してください',
    },
    'site.instances_without_recorder': {
        en: 'recorderInstances is stated, but the host carries no recording-server',
        ja: 'recorderInstances がありますが、このホストに recording-server がありません',
    },
    'site.failover_for_without_failover': {
        en: 'failoverFor is stated, but the host carries neither failover-server nor failover-recording-server',
        ja: 'failoverFor がありますが、このホストに failover-server も failover-recording-server もありません',
    },
    'site.override_without_component': {
        en: "ports of '{component}' are changed, but the host does not carry it",
        ja: '「{component}」のポートが変更されていますが、このホストにありません',
    },
    'site.no_default_port': {
        en: '{value} is no default port of {component}; its defaults are: {known}',
        ja: '{value} は {component} の既定ポートではありません。既定: {known}',
    },
    'site.cluster_component_missing': {
        en: "the cluster '{name}' moves {component}, but its member '{member}' does not carry it",
        ja: 'クラスター「{name}」は {component} を切り替えますが、メンバー「{member}」にありません',
    },
    'site.interconnect_without_recorder': {
        en: "the interconnected site '{name}' names no centralRecorders; state the recorders that connect to it",
        ja: '相互接続サイト「{name}」に centralRecorders がありません。接続するレコーディングサーバーを書いてください',
    },
    'site.media_ports_missing': {
        en: "the group '{name}' sends RTP over UDP; state mediaPorts, such as 50000-50999",
        ja: 'グループ「{name}」はUDP上のRTPを使います。50000-50999 のように mediaPorts を書いてください',
    },
    'site.media_ports_without_rtp': {
        en: "the group '{name}' states mediaPorts, which have a meaning only with media: rtp-udp",
        ja: 'グループ「{name}」に mediaPorts がありますが、media: rtp-udp のときだけ意味を持ちます',
    },
    'site.https_media_without_https': {
        en: "the group '{name}' carries video inside HTTPS, but says https: false",
        ja: 'グループ「{name}」は映像をHTTPSで運びますが、https: false になっています',
    },
    'site.bad_port_range': {
        en: "'{value}' is no port or range of ports from 1 to 65535, such as 5000 or 5000-5100",
        ja: '「{value}」は1から65535までのポートや範囲ではありません。5000 や 5000-5100 のように書いてください',
    },
    'site.bad_service': {
        en: "'{value}' is no service; expected tcp/443, udp/5000-5100, icmp or any",
        ja: '「{value}」はサービスではありません。tcp/443、udp/5000-5100、icmp、any のように書いてください',
    },
    'site.feature_without_component': {
        en: "the feature '{feature}' is declared, but no host carries {component}",
        ja: '機能「{feature}」が宣言されていますが、{component} を持つホストがありません',
    },
    'site.feature_not_declared': {
        en: "devices of '{name}' send events, but the feature '{feature}' is not declared",
        ja: '「{name}」の機器がイベントを送りますが、機能「{feature}」が宣言されていません',
    },
};
function unknownName(noun) {
    const { code, en, ja, key } = noun;
    return {
        [`site.unknown_${code}`]: {
            en: `unknown ${en} '{value}'; declare it under ${key}`,
            ja: `不明な${ja}「{value}」です。${key} に定義してください`,
        },
        [`site.unknown_${code}_near`]: {
            en: `unknown ${en} '{value}'; did you mean '{nearest}'?`,
            ja: `不明な${ja}「{value}」です。「{nearest}」ではありませんか`,
        },
    };
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/messages-schema.js
const VALUE_KINDS = [
    ['zone_kind', 'zone kind', 'ゾーン種別'],
    ['component', 'component', 'コンポーネント'],
    ['client_kind', 'client kind', 'クライアント種別'],
    ['integration_kind', 'integration kind', '連携種別'],
    ['device_kind', 'device kind', '機器種別'],
    ['media_transport', 'media transport', '映像の転送方式'],
    ['device_event', 'device event', '機器イベント'],
    ['device_authentication', 'device authentication', '機器の認証方式'],
    ['windows_profile', 'Windows profile', 'Windowsのネットワークプロファイル'],
    ['remote_site_kind', 'remote site kind', 'リモートサイト種別'],
    ['tls_version', 'TLS version', 'TLSバージョン'],
    ['key', 'key', 'キー'],
];
const schemaMessages = {
    ...unknownValueMessages(),
    'site.version_mark_first': {
        en: "the first key of a site definition must be 'vmsguard: 1'",
        ja: 'サイト定義の最初のキーは「vmsguard: 1」にしてください',
    },
    'site.unsupported_version': {
        en: 'version {value} of the site definition is unknown; this release reads version 1',
        ja: 'サイト定義のバージョン {value} は未知です。このリリースはバージョン1に対応しています',
    },
    'site.missing_key': {
        en: "the key '{name}' is missing here",
        ja: 'ここにキー「{name}」が必要です',
    },
    'site.must_be_text': {
        en: "'{name}' must be text",
        ja: '「{name}」は文字列にしてください',
    },
    'site.must_be_list': {
        en: "'{name}' must be a list, such as [one, two]",
        ja: '「{name}」は [one, two] のようなリストにしてください',
    },
    'site.must_be_mapping': {
        en: "'{name}' must be a mapping with keys and values",
        ja: '「{name}」はキーと値を持つマッピングにしてください',
    },
    'site.must_be_boolean': {
        en: "'{name}' must be true or false",
        ja: '「{name}」は true または false にしてください',
    },
    'site.must_be_integer': {
        en: "'{name}' must be a whole number, written without quotes or leading zeros",
        ja: '「{name}」は整数にしてください。引用符や先頭の0は付けません',
    },
    'site.must_be_text_or_list': {
        en: "'{name}' must be text or a list of texts",
        ja: '「{name}」は文字列か、文字列のリストにしてください',
    },
    'site.must_be_export': {
        en: "'{name}' must be a path, a list of paths, or a mapping with the keys export and format",
        ja: '「{name}」はパス、パスのリスト、または export と format を持つマッピングにしてください',
    },
    'site.must_be_boolean_or_mapping': {
        en: "'{name}' must be true, false, or a mapping with its settings",
        ja: '「{name}」は true、false、または設定のマッピングにしてください',
    },
    'site.must_be_port_range': {
        en: "'{name}' must be a port such as 5000, a range such as 5000-5100, or a list of them",
        ja: '「{name}」は 5000 のようなポート、5000-5100 のような範囲、またはそのリストにしてください',
    },
    'site.empty_value': {
        en: "'{name}' is empty; state a value or remove it",
        ja: '「{name}」が空です。値を書くか、項目を削除してください',
    },
    'site.too_long': {
        en: "'{name}' is longer than {limit} characters; shorten it",
        ja: '「{name}」が {limit} 文字を超えています。短くしてください',
    },
    'site.number_too_small': {
        en: "{value} is too small for '{name}'; the smallest is {limit}",
        ja: '{value} は「{name}」には小さすぎます。最小は {limit} です',
    },
    'site.number_too_large': {
        en: "{value} is too large for '{name}'; the largest is {limit}",
        ja: '{value} は「{name}」には大きすぎます。最大は {limit} です',
    },
    'site.bad_product_version': {
        en: "'{value}' is no XProtect version; write the year and the release, such as 2025 R1",
        ja: '「{value}」はXProtectのバージョンではありません。2025 R1 のように年とリリースを書いてください',
    },
    'site.bad_format_name': {
        en: "'{value}' is no name of a format; names are small letters, digits and hyphens, such as windows-netsh",
        ja: '「{value}」は形式の名前ではありません。windows-netsh のように小文字、数字、ハイフンで書いてください',
    },
    'site.does_not_fit': {
        en: "'{name}' does not fit the schema of the site definition",
        ja: '「{name}」がサイト定義のスキーマに合いません',
    },
};
function unknownValueMessages() {
    const messages = {};
    for (const [code, en, ja] of VALUE_KINDS) {
        messages[`site.unknown_${code}`] = {
            en: `unknown ${en} '{value}'; known are: {known}`,
            ja: `不明な${ja}「{value}」です。使えるもの: {known}`,
        };
        messages[`site.unknown_${code}_near`] = {
            en: `unknown ${en} '{value}'; did you mean '{nearest}'?`,
            ja: `不明な${ja}「{value}」です。「{nearest}」ではありませんか`,
        };
    }
    return messages;
}

;// CONCATENATED MODULE: ./.build/compiled/src/site/messages.js



const siteMessages = { ...fileMessages, ...schemaMessages, ...networkMessages };

;// CONCATENATED MODULE: ./.build/compiled/src/workspace-messages.js
const workspaceMessages = {
    'workspace.outside': {
        en: 'the path {path} leads out of the workspace; name a file inside it',
        ja: 'パス {path} はワークスペースの外を指しています。ワークスペース内のファイルを指定してください',
    },
    'workspace.symlink_outside': {
        en: 'the symbolic link {path} leads out of the workspace and is not followed; put the file itself there',
        ja: 'シンボリックリンク {path} はワークスペースの外を指すため、たどりません。ファイルそのものを置いてください',
    },
    'workspace.symlink': {
        en: 'the symbolic link {path} is not followed; name the file it points to',
        ja: 'シンボリックリンク {path} はたどりません。リンク先のファイルを直接指定してください',
    },
    'workspace.git_folder': {
        en: 'the path {path} lies in a .git folder, which is never read',
        ja: 'パス {path} は .git フォルダー内にあるため読み取りません',
    },
    'workspace.not_a_file': {
        en: '{path} is a folder, a pipe or a device, not a file, and was not read',
        ja: '{path} はファイルではなく、フォルダー、パイプ、またはデバイスのため読み取っていません',
    },
    'workspace.changed': {
        en: 'the file {path} was changed or replaced while it was read; run vmsguard again',
        ja: '読み取り中にファイル {path} が変更されたか、置き換えられました。もう一度実行してください',
    },
    'workspace.path_missing': {
        en: 'there is neither a file nor a folder at {path}; correct the path',
        ja: '{path} にファイルもフォルダーもありません。パスを直してください',
    },
    'workspace.not_readable': {
        en: 'what stands at {path} cannot be looked at: {reason}',
        ja: '{path} にあるものを調べられません: {reason}',
    },
    'workspace.not_a_site': {
        en: "the file {path} is no site definition; the first key of one is 'vmsguard: 1'",
        ja: 'ファイル {path} はサイト定義ではありません。サイト定義の最初のキーは「vmsguard: 1」です',
    },
    'workspace.folder_not_readable': {
        en: 'the folder {path} cannot be searched for site definitions: {reason}',
        ja: 'フォルダー {path} でサイト定義を検索できません: {reason}',
    },
    'workspace.too_deep': {
        en: 'the folder {path} lies more than {limit} levels deep and was not searched; name the site definitions in it',
        ja: 'フォルダー {path} は{limit}階層より深いため検索していません。中のサイト定義を直接指定してください',
    },
    'workspace.too_many_entries': {
        en: 'the search stopped at {path} after {limit} files and folders; name the site definitions or a smaller folder',
        ja: 'ファイルとフォルダーが{limit}件に達したため、{path} で検索を打ち切りました。サイト定義か、より小さいフォルダーを指定してください',
    },
    'workspace.too_many_sites': {
        en: 'more than {limit} site definitions were found; those after {path} were not checked',
        ja: 'サイト定義が{limit}件を超えています。{path} より後のものは検査していません',
    },
};

;// CONCATENATED MODULE: ./.build/compiled/src/messages.js





const templates = new Map(Object.entries({ ...parsers/* parserMessages */.CX, ...siteMessages, ...workspaceMessages, ...judgementMessages }));
function renderMessage(message, language) {
    const template = templates.get(message.code);
    return template === undefined ? message.code : (0,model_message/* fillTemplate */.o)(template[language], message.parameters);
}
function messageTemplates() {
    return templates;
}

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/describe-subject.js




function subjectDescriber(facts, assembled, language) {
    const byId = new Map();
    for (const flow of facts.openFlows)
        byId.set(flow.id, () => describe_subject_describeFlow(facts, { ...flow, subject: flow.service.name }, language));
    for (const flow of facts.neededFlows) {
        const ports = [{ first: flow.port, last: flow.port }];
        byId.set(flow.id, () => describe_subject_describeFlow(facts, { ...flow, ports, subject: flow.flow }, language));
    }
    for (const line of facts.hostLines) {
        byId.set(line.id, () => describe_subject_describeLine({ host: line.host.name, line: facts.backing.get(line.id)?.line ?? '' }));
    }
    for (const line of [...facts.unreachableLines, ...facts.openLines]) {
        byId.set(line.id, () => describe_subject_describeLine({ device: line.device, line: facts.backing.get(line.id)?.line ?? '' }));
    }
    for (const one of facts.evidence) {
        byId.set(one.id, () => describe_subject_describeLine({ device: one.device, found: one.found, expected: one.expected }));
    }
    for (const [id, { name }] of assembled.places)
        byId.set(id, () => describe_subject_describeLine({ name }));
    return (id) => byId.get(id)?.();
}
function describe_subject_describeFlow(facts, flow, language) {
    const source = endpointText(flow.source, language);
    const destination = endpointText(flow.destination, language);
    const ports = portsText(flow.ports, language);
    const witness = facts.backing.get(flow.id)?.witness;
    const parameters = {
        source,
        source_zone: zoneText(flow.source, language),
        destination,
        destination_zone: zoneText(flow.destination, language),
        protocol: flow.protocol,
        ports,
        port: ports,
        service: flow.subject,
        example: witness === undefined ? '' : exampleText(examplePacket(witness)),
    };
    const service = flow.protocol === 'tcp' || flow.protocol === 'udp' ? `${flow.protocol}/${ports}` : flow.protocol;
    const numbers = flow.ports.map(({ first, last }) => `${first}-${last}`).join(',');
    const identity = [...endIdentity(flow.source), ...endIdentity(flow.destination), flow.protocol, numbers, flow.subject];
    return { parameters, affected: `${source} → ${destination} ${service}`, identity };
}
function endIdentity({ kind, name, zone }) {
    return [kind, name, zone];
}
function describe_subject_describeLine(parameters) {
    return { parameters, affected: '', identity: Object.values(parameters).map(String) };
}
function endpointText(endpoint, language) {
    const { kind, name, zone } = endpoint;
    if (kind === 'zone_rest')
        return renderMessage({ code: 'endpoint.zone_rest', parameters: { zone } }, language);
    if (kind === 'undeclared')
        return renderMessage({ code: 'endpoint.undeclared', parameters: { name } }, language);
    if (kind === 'client_group' && endpoint.zone_kind === 'internet')
        return renderMessage({ code: 'endpoint.internet_users', parameters: { name } }, language);
    return kind === 'internet' ? renderMessage({ code: 'endpoint.internet', parameters: {} }, language) : name;
}
function zoneText(endpoint, language) {
    return endpoint.zone === '' ? renderMessage({ code: 'endpoint.no_zone', parameters: {} }, language) : endpoint.zone;
}
const describe_subject_MOST_RANGES = 8;
function portsText(ports, language) {
    if (ports.length === 1 && ports[0]?.first === 0 && ports[0].last === 65535)
        return renderMessage({ code: 'ports.all', parameters: {} }, language);
    const shown = (0,number_set/* formatNumbers */.GQ)(ports.slice(0, describe_subject_MOST_RANGES));
    return ports.length > describe_subject_MOST_RANGES ? `${shown}, …` : shown;
}
const PROTOCOL_NAMES = new Map(Object.entries(header_space/* PROTOCOL */.nl).map(([name, number]) => [number, name]));
function examplePacket({ sent, delivered }) {
    const isTranslated = sent.destination !== delivered.destination || sent.destinationPort !== delivered.destinationPort;
    return {
        source: (0,ip_address/* formatIpAddress */.bl)(sent.source),
        destination: (0,ip_address/* formatIpAddress */.bl)(sent.destination),
        protocol: PROTOCOL_NAMES.get(sent.protocol) ?? String(sent.protocol),
        port: sent.destinationPort,
        ...(isTranslated ? { deliveredTo: addressAndPort(delivered) } : {}),
    };
}
function addressAndPort(packet) {
    const address = (0,ip_address/* formatIpAddress */.bl)(packet.destination);
    return address.includes(':') ? `[${address}]:${packet.destinationPort}` : `${address}:${packet.destinationPort}`;
}
function exampleText(example) {
    const sent = `${example.source} → ${example.destination} ${example.protocol}/${example.port}`;
    return example.deliveredTo === undefined ? sent : `${sent} → ${example.deliveredTo}`;
}

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/findings.js






function siteFindings(sources) {
    const groups = new Map();
    for (const entry of entriesOf(sources)) {
        const key = entry.backing.causeKey;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    const told = [...groups.values()].flatMap((group) => spokesmen(group).map((lead) => tellFinding(sources, lead, group)));
    return tellTwinsApart(told.sort(compareFindings));
}
function entriesOf(sources) {
    const describe = subjectDescriber(sources.facts, sources.assembled, sources.language);
    const certaintyOf = certaintyBySubject(sources.facts);
    const rows = rowsBySubject(sources.facts);
    return sources.result.findings.flatMap((reported) => {
        const text = describe(reported.subject);
        const backing = sources.facts.backing.get(reported.subject) ?? declarationBacking(sources.assembled, reported);
        if (text === undefined || backing === undefined)
            throw new Error(`${reported.rule_id} reports ${reported.subject}, which stands nowhere`);
        return [{ reported, backing, text, certainty: certaintyOf(reported.subject), guideRows: rows.get(reported.subject) ?? [] }];
    });
}
function certaintyBySubject(facts) {
    const certainties = new Map([
        ...facts.openFlows.map((flow) => [flow.id, flow.certainty]),
        ...facts.neededFlows.map((flow) => [flow.id, flow.state === 'undecided' ? 'possible' : 'certain']),
    ]);
    return (subject) => certainties.get(subject) ?? ((facts.backing.get(subject)?.doubts ?? []).length > 0 ? 'possible' : 'certain');
}
function declarationBacking({ places }, reported) {
    const place = places.get(reported.subject);
    if (place === undefined)
        return undefined;
    const causeKey = `declared|${reported.rule_id}|${reported.subject}|${JSON.stringify(reported.parameters)}`;
    return { location: place.location, relatedLocations: [], causeKey, steps: [], doubts: [] };
}
function spokesmen(group) {
    const ranked = [...group].sort(compareEntries);
    const certain = ranked.find((entry) => entry.certainty === 'certain');
    const possible = ranked.find((entry) => entry.certainty === 'possible');
    if (certain === undefined)
        return possible === undefined ? [] : [possible];
    return possible !== undefined && rank(possible) < rank(certain) ? [certain, possible] : [certain];
}
function rank(entry) {
    return report/* SEVERITIES */.oC.indexOf(entry.reported.severity);
}
function compareEntries(a, b) {
    return rank(a) - rank(b) || compareText(a.reported.rule_id, b.reported.rule_id) || subjectNumber(a) - subjectNumber(b);
}
function subjectNumber({ reported }) {
    const number = Number(reported.subject.split(':').at(-1));
    return Number.isNaN(number) ? 0 : number;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const MOST_AFFECTED = 20;
const REQUIREMENT_OF_ROW = new Map([['log-in-22337', 'R-28']]);
function tellFinding(sources, lead, group) {
    const { reported, backing, text, certainty } = lead;
    const { language } = sources;
    const rule = sources.result.rules[reported.rule_id];
    if (rule === undefined)
        throw new Error(`the policies report by ${reported.rule_id} and do not describe it`);
    const parameters = { ...text.parameters, line: backing.line ?? '', ...reported.parameters };
    const same = group.filter((entry) => entry.certainty === certainty);
    const affected = [...new Set(same.map((entry) => entry.text.affected))].filter((one) => one !== '');
    const guideRows = unique(same.flatMap((entry) => entry.guideRows));
    const ofRows = guideRows.flatMap((row) => REQUIREMENT_OF_ROW.get(row) ?? []);
    const requirements = unique([...reported.requirements, ...same.flatMap((entry) => entry.reported.requirements), ...ofRows]);
    return {
        ruleId: reported.rule_id,
        level: (0,report/* levelOf */.In)(reported.severity),
        severity: reported.severity,
        certainty,
        title: language === 'ja' ? rule.custom.title_ja : rule.title,
        message: (0,model_message/* fillTemplate */.o)(sentenceFor(rule, certainty)[language], parameters),
        fix: (0,model_message/* fillTemplate */.o)(rule.custom.fix[language], parameters),
        requirements,
        controls: unique(requirements.flatMap((id) => (0,guide_requirements/* requirementById */.C)(id)?.controls ?? [])),
        relatedControls: unique(requirements.flatMap((id) => (0,guide_requirements/* requirementById */.C)(id)?.relatedControls ?? [])),
        guideRows,
        guideConflicts: unique(same.flatMap((entry) => entry.reported.conflicts)),
        location: backing.location,
        relatedLocations: relatedLocations(backing, language),
        affected: affected.slice(0, MOST_AFFECTED),
        affectedCount: affected.length,
        doubts: certainty === 'certain' ? [] : unique(backing.doubts.map((doubt) => renderMessage(doubt, language))),
        ...(backing.witness === undefined ? {} : { example: examplePacket(backing.witness) }),
        path: backing.steps.map(pathStep),
        fingerprint: fingerprint(identityOf(sources.site.name, lead)),
    };
}
function sentenceFor({ custom }, certainty) {
    return certainty === 'certain' ? custom.message : (custom.message_possible ?? custom.message);
}
function unique(values) {
    return [...new Set(values)];
}
function rowsBySubject(facts) {
    return new Map([
        ...facts.openFlows.map(({ id, service }) => [id, service.rows]),
        ...facts.neededFlows.map(({ id, rows }) => [id, rows]),
    ]);
}
function relatedLocations(backing, language) {
    const related = [...backing.relatedLocations, ...backing.doubts];
    const seen = new Set();
    return related.flatMap((one) => {
        const entry = { message: renderMessage(one, language), location: one.location };
        const key = JSON.stringify(entry);
        if (seen.has(key) || one.location.path === '')
            return [];
        seen.add(key);
        return [entry];
    });
}
function pathStep(step) {
    return {
        device: step.device,
        filter: step.filter,
        line: step.line?.label ?? step.translation?.label ?? '',
        action: step.action,
        location: step.location,
    };
}
function identityOf(site, { reported, text }) {
    const kind = reported.subject.split(':')[0] ?? '';
    const parameters = Object.entries(reported.parameters).sort(([a], [b]) => compareText(a, b));
    return [site, reported.rule_id, kind, ...text.identity, ...parameters.flatMap(([name, value]) => [name, String(value)])];
}
function tellTwinsApart(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const before = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, before + 1);
        return before === 0 ? finding : { ...finding, fingerprint: fingerprint([finding.fingerprint, String(before)]) };
    });
}
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function compareFindings(a, b) {
    return (report/* SEVERITIES */.oC.indexOf(a.severity) - report/* SEVERITIES */.oC.indexOf(b.severity) ||
        compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/requirements.js




function requirementVerdicts(sources) {
    const certaintyOf = certaintyBySubject(sources.facts);
    const against = sources.result.findings.flatMap(({ subject, severity, requirements }) => isFault({ severity }) ? [{ requirements, certainty: certaintyOf(subject) }] : []);
    return guide_requirements/* guideRequirements */.l.map((requirement) => judgeRequirement(sources, requirement, against));
}
function isFault({ severity }) {
    return (0,report/* isAtLeast */.du)(severity, 'medium');
}
function judgeRequirement(sources, requirement, against) {
    const { language, result } = sources;
    const touching = sources.findings.filter((finding) => finding.requirements.includes(requirement.id));
    const judging = Object.values(result.rules).filter((rule) => rule.custom.requirements.includes(requirement.id));
    const reporting = result.findings.filter((one) => one.requirements.includes(requirement.id));
    const faults = (reporting.length > 0 ? against : touching.filter(isFault)).filter((one) => one.requirements.includes(requirement.id));
    return {
        id: requirement.id,
        title: requirement.title[language],
        ...outcomeOf(sources, requirement, { faults, touching }),
        controls: requirement.controls,
        relatedControls: requirement.relatedControls,
        guideLines: requirement.guideLines,
        evidence: {
            rules: [...new Set([...judging.map((rule) => rule.id), ...reporting.map((one) => one.rule_id)])].sort(),
            findings: touching.map((finding) => finding.fingerprint),
            examined: examinedFor(sources.facts, requirement.id),
        },
    };
}
function outcomeOf(sources, requirement, { faults, touching }) {
    const { language } = sources;
    function say(verdict, code, parameters = {}) {
        return { verdict, reason: renderMessage({ code, parameters }, language) };
    }
    if (requirement.kind === 'reading')
        return say('not-applicable', 'requirement.reading');
    if (faults.some((one) => one.certainty === 'certain'))
        return say('fail', 'requirement.failed', { count: toldCount(touching, 'certain') });
    if (faults.length > 0)
        return say('undecided', 'requirement.in_doubt', { count: toldCount(touching, 'possible') });
    const decided = sources.result.requirements.find((one) => one.id === requirement.id);
    if (decided !== undefined)
        return { verdict: decided.verdict, reason: reasonText(sources.result, decided.reason, language) };
    if (sources.isIncomplete)
        return say('undecided', 'requirement.incomplete_inputs');
    const examined = examinedFor(sources.facts, requirement.id);
    if (examined === 0)
        return say('not-applicable', 'requirement.nothing_examined');
    return say('pass', 'requirement.passed', { examined });
}
function toldCount(touching, certainty) {
    return Math.max(1, touching.filter((finding) => finding.certainty === certainty && isFault(finding)).length);
}
function reasonText(result, code, language) {
    return result.reasons[code]?.[language] ?? code;
}
const ON_NEEDS = ['R-01', 'R-05', 'R-13', 'R-14', 'R-26', 'R-32'];
const ON_HOST_LINES = ['R-09', 'R-13', 'R-23'];
function examinedFor(facts, id) {
    const needs = ON_NEEDS.includes(id) ? facts.neededFlows.length : 0;
    const lines = ON_HOST_LINES.includes(id) ? facts.hostLines.length : 0;
    return needs + lines + (needs + lines > 0 && id !== 'R-26' ? 0 : facts.openFlows.length);
}

;// CONCATENATED MODULE: ./.build/compiled/src/judgement/site-verdict.js


function siteVerdict(sources) {
    const { verdict, message } = site_verdict_decide(sources);
    return { verdict, reason: renderMessage(message, sources.language) };
}
function site_verdict_decide({ findings, diagnostics, requirements, failOn, failOnUndecided }) {
    if (diagnostics.some((one) => one.effect === 'error'))
        return { verdict: 'error', message: { code: 'verdict.error', parameters: {} } };
    const gating = findings.filter((finding) => (0,report/* isAtLeast */.du)(finding.severity, failOn));
    const certain = gating.filter((finding) => finding.certainty === 'certain').length;
    if (certain > 0)
        return { verdict: 'fail', message: { code: 'verdict.fail', parameters: { count: certain, level: failOn } } };
    const unread = diagnostics.filter((one) => one.effect === 'incomplete').length;
    if (unread > 0)
        return { verdict: 'incomplete', message: { code: 'verdict.incomplete_inputs', parameters: { count: unread } } };
    if (gating.length > 0) {
        return { verdict: 'incomplete', message: { code: 'verdict.incomplete_doubts', parameters: { count: gating.length, level: failOn } } };
    }
    const undecided = requirements.filter((one) => one.verdict === 'undecided').length;
    if (failOnUndecided && undecided > 0) {
        return { verdict: 'incomplete', message: { code: 'verdict.incomplete_undecided', parameters: { count: undecided } } };
    }
    return { verdict: 'pass', message: { code: 'verdict.pass', parameters: { level: failOn } } };
}
const WORST_FIRST = ['error', 'fail', 'incomplete', 'pass'];
function worstVerdict(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'error';
}

// EXTERNAL MODULE: ./.build/compiled/src/policy/evaluate.js + 4 modules
var evaluate = __webpack_require__(7110);
// EXTERNAL MODULE: ./.build/compiled/src/policy/policy-error.js
var policy_error = __webpack_require__(507);
// EXTERNAL MODULE: ./.build/compiled/src/parsers/shared/decode-text.js
var decode_text = __webpack_require__(5364);
;// CONCATENATED MODULE: ./.build/compiled/src/parsers/shared/export-file.js


const COMPRESSED = [
    [0x1f, 0x8b],
    [0x50, 0x4b, 0x03, 0x04],
    [0x42, 0x5a, 0x68],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x37, 0x7a, 0xbc, 0xaf],
];
function isCompressed(bytes) {
    return COMPRESSED.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}
function toExportFile(file) {
    const compressed = isCompressed(file.bytes);
    const decoded = compressed ? undefined : (0,decode_text/* decodeLines */.a)(file.bytes);
    if (decoded === undefined) {
        return {
            file: { path: file.path, text: '', encoding: 'binary' },
            diagnostics: [(0,diagnostic/* diagnostic */.Y)('incomplete', compressed ? 'export.compressed' : 'export.not_text', { path: file.path })],
        };
    }
    const diagnostics = decoded.guessed
        ? [(0,diagnostic/* diagnostic */.Y)('warning', 'export.guessed_encoding', { path: file.path }, { encoding: decoded.encoding })]
        : [];
    return { file: { path: file.path, text: decoded.text, encoding: decoded.encoding }, diagnostics };
}

;// CONCATENATED MODULE: ./.build/compiled/src/read-exports.js




async function read_exports_readExports(site, workspace) {
    const account = { diagnostics: [], coverage: [], inputs: [] };
    const firewalls = [];
    for (const firewall of site.firewalls) {
        const own = await readReference(firewall.export, { name: firewall.name, role: 'network' }, { workspace, account });
        const peer = firewall.peerExport === undefined ? undefined : await readReference(firewall.peerExport, { name: firewall.name, role: 'network' }, { workspace, account });
        firewalls.push(peer?.config === undefined ? own : { ...own, peer: peer.config });
    }
    const hosts = [];
    for (const host of site.hosts) {
        if (host.firewall !== undefined)
            hosts.push(await readReference(host.firewall, { name: host.name, role: 'host' }, { workspace, account }));
    }
    return { readings: { firewalls, hosts }, ...account };
}
async function readReference(reference, declared, { workspace, account }) {
    const { name } = declared;
    const files = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, location } of reference.paths) {
        const read = await readFile(path, { workspace, account });
        if (read === undefined) {
            account.diagnostics.push((0,diagnostic/* diagnostic */.Y)('note', 'export.named_here', location, { path }));
            continue;
        }
        hash.update(read.sha256);
        files.push(read.file);
    }
    const digest = hash.digest('hex');
    if (files.length < reference.paths.length || files.length === 0)
        return { name, config: undefined, digest };
    const reading = (0,parsers/* readDevice */.t5)(files, reference.format);
    account.diagnostics.push(...reading.diagnostics);
    account.coverage.push(...reading.coverage);
    const trouble = reading.device === undefined ? undefined : roleTrouble(reading.device, declared, reference);
    if (trouble === undefined)
        return { name, config: reading.device, digest };
    account.diagnostics.push(trouble);
    return { name, config: undefined, digest };
}
async function readFile(path, { workspace, account }) {
    const answer = await workspace.read(path);
    if ('problem' in answer) {
        account.diagnostics.push(answer.problem);
        return undefined;
    }
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(answer.file.bytes).digest('hex');
    account.inputs.push({ path, sha256 });
    const { file, diagnostics } = toExportFile(answer.file);
    account.diagnostics.push(...diagnostics);
    return { file, sha256 };
}
function roleTrouble(device, { name, role }, reference) {
    const format = parsers/* formats */.Fx.find((one) => one.id === device.format);
    if (format === undefined || format.role === 'either' || format.role === role)
        return undefined;
    return (0,diagnostic/* diagnostic */.Y)('incomplete', role === 'host' ? 'export.not_of_a_host' : 'export.not_of_a_firewall', reference.location, { name, format: format.displayName });
}

// EXTERNAL MODULE: ./.build/compiled/src/site/parse-site.js + 24 modules
var parse_site = __webpack_require__(6444);
// EXTERNAL MODULE: ./.build/compiled/src/version.js
var version = __webpack_require__(2137);
;// CONCATENATED MODULE: ./.build/compiled/src/run.js














async function run(request, surroundings) {
    (0,evaluate/* preparePolicies */.o)(surroundings.policy.wasm);
    const found = await surroundings.workspace.findSites(request.paths);
    const diagnostics = [...found.diagnostics];
    if (found.sites.length === 0)
        diagnostics.push((0,diagnostic/* diagnostic */.Y)('error', 'run.no_sites', { path: request.paths[0] ?? '.' }));
    const sites = [];
    for (const path of found.sites)
        sites.push(await checkSite(path, request, surroundings));
    const outside = diagnostics.map((one) => (one.effect === 'error' ? 'error' : one.effect === 'incomplete' ? 'incomplete' : 'pass'));
    const { policy } = surroundings;
    return {
        schemaVersion: 1,
        tool: { name: 'vmsguard', version: version/* version */.r },
        policy: { version: policy.version, sha256: policy.sha256 },
        guide: { edition: guideEdition.edition[request.language], rows: guideEdition.rows },
        evaluationDate: request.today,
        ...(request.commit === undefined ? {} : { commit: request.commit }),
        language: request.language,
        verdict: worstVerdict([...sites.map((site) => site.verdict), ...(sites.length === 0 ? ['error'] : outside)]),
        sites,
        diagnostics: diagnostics.map((one) => reportDiagnostic(one, request.language)),
    };
}
async function checkSite(path, request, surroundings) {
    const answer = await surroundings.workspace.read(path);
    if ('problem' in answer)
        return failedSite(path, request, { inputs: [], diagnostics: [siteProblem(answer.problem)] });
    const inputs = [{ path, sha256: sha256(answer.file) }];
    const { value: site, diagnostics } = (0,parse_site/* parseSite */.X)(answer.file);
    if (site === undefined || diagnostics.some((one) => one.effect === 'error'))
        return failedSite(path, request, { inputs, diagnostics });
    try {
        return await judgeSite(site, { request, surroundings, inputs, diagnostics });
    }
    catch (thrown) {
        return failedSite(path, request, { inputs, diagnostics: [...diagnostics, crash(path, thrown)] });
    }
}
const SITE_CODES = new Map([
    ['export.missing', 'run.site_missing'],
    ['export.not_readable', 'run.site_not_readable'],
    ['export.too_large', 'run.site_too_large'],
]);
function siteProblem(problem) {
    return { ...problem, effect: 'error', code: SITE_CODES.get(problem.code) ?? problem.code };
}
function crash(path, thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return (0,diagnostic/* diagnostic */.Y)('error', thrown instanceof policy_error/* PolicyError */.p ? 'run.policy' : 'run.crashed', { path }, { reason: reason.slice(0, 500) });
}
async function judgeSite(site, judging) {
    const { request, surroundings } = judging;
    const { language } = request;
    const exports = await read_exports_readExports(site, surroundings.workspace);
    const facts = computeFacts(site, exports.readings, request.today);
    const readings = [...exports.readings.firewalls, ...exports.readings.hosts];
    const readDevices = new Set(readings.flatMap(({ name, config }) => (config === undefined ? [] : [name])));
    const nonce = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([site.path, request.today, exports.inputs])).digest('hex');
    const assembled = assembleInput(site, facts, { nonce, today: request.today, readDevices });
    const result = await (0,evaluate/* evaluatePolicies */.m)(surroundings.policy.wasm, assembled.input);
    const diagnostics = [...judging.diagnostics, ...exports.diagnostics, ...facts.diagnostics];
    const findings = siteFindings({ site, facts, assembled, result, language });
    const isIncomplete = diagnostics.some((one) => one.effect === 'incomplete' || one.effect === 'error');
    const requirements = requirementVerdicts({ facts, result, findings, isIncomplete, language });
    const { failOn, failOnUndecided } = request;
    return {
        path: site.path,
        name: site.name,
        ...siteVerdict({ findings, diagnostics, requirements, failOn, failOnUndecided, language }),
        requirements,
        assumptions: facts.assumptions.map((one) => ({ code: one.code, message: renderMessage(one, language), location: one.location })),
        inputs: [...judging.inputs, ...exports.inputs],
        findings,
        diagnostics: diagnostics.map((one) => reportDiagnostic(one, language)),
        coverage: exports.coverage.map(({ path, format, unit, total, elements }) => ({ path, format, unit, total, elements })),
        ...run_topologyOf(site),
    };
}
function run_topologyOf(site) {
    return {
        zones: site.zones.map((zone) => ({
            name: zone.name,
            kind: zone.kind,
            gateway: zone.gateway.kind === 'firewall' ? zone.gateway.firewall : zone.gateway.kind,
            hosts: site.hosts.filter((host) => host.nics.some((nic) => nic.zone === zone.name)).length,
        })),
        firewalls: site.firewalls.map((firewall) => ({
            name: firewall.name,
            zones: [...new Set(firewall.interfaces.flatMap((entry) => entry.zones))],
        })),
    };
}
function failedSite(path, { language }, { inputs, diagnostics }) {
    return {
        path,
        name: path,
        verdict: 'error',
        reason: renderMessage({ code: 'verdict.error', parameters: {} }, language),
        requirements: [],
        assumptions: [],
        inputs,
        findings: [],
        diagnostics: diagnostics.map((one) => reportDiagnostic(one, language)),
        coverage: [],
        zones: [],
        firewalls: [],
    };
}
const LEVELS = { error: 'error', incomplete: 'error', warning: 'warning', note: 'note' };
function reportDiagnostic(one, language) {
    return { code: one.code, level: LEVELS[one.effect], effect: one.effect, message: renderMessage(one, language), location: one.location };
}
function sha256(file) {
    return (0,external_node_crypto_.createHash)('sha256').update(file.bytes).digest('hex');
}


/***/ })

};
