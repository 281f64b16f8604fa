export const id = 768;
export const ids = [768];
export const modules = {

/***/ 4237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findBlock)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7967);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8682);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1062);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4257);






function findBlock(context, flow, { path, packet: wanted }) {
    const packet = publishedForm(context, flow, wanted) ?? wanted;
    const sent = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .sentTraffic */ .Wo)(packetBox(packet));
    let traffic = context.hosts.emit(sent, flow.source);
    if (traffic.length === 0)
        return hostBlock(context, flow.source, { packet, arriving: sent, hook: 'output' });
    for (const hop of path) {
        const passage = { device: hop.device.name, role: 'network', ingress: hop.ingress, egress: hop.egress };
        const passed = (0,_device_js__WEBPACK_IMPORTED_MODULE_2__/* .forward */ .sY)(hop.device, traffic, passage);
        const [arriving] = traffic;
        if (passed.length === 0 && arriving !== undefined)
            return networkBlock(hop.device, passage, { packet, arriving });
        traffic = passed;
    }
    const delivered = traffic.find((one) => (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsOverlap */ .gh)(one.box.destination, flow.destination.addresses));
    if (delivered === undefined)
        return divertedBlock(flow, packet, traffic);
    return hostBlock(context, flow.destination, { packet, arriving: delivered, hook: 'input' });
}
function publishedForm({ network }, { source, destination }, wanted) {
    for (const { traffic } of network.arrivals(source, destination) ?? []) {
        if (traffic.sentDestination === undefined || traffic.sentSource !== undefined)
            continue;
        const [found] = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .restrictTraffic */ .cG)(traffic, [packetBox(wanted)]);
        if (found !== undefined)
            return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .witnessOf */ .XH)(found).sent;
    }
    return undefined;
}
function packetBox(packet) {
    return (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)({
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
    const [inside = arriving] = (0,_translate_js__WEBPACK_IMPORTED_MODULE_4__/* .translateDestinations */ .K)(config, arriving, passage);
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
    const packet = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .packetOf */ .Mj)(traffic.box);
    for (const filter of filters) {
        if (!(0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsInclude */ .Dq)(filter.universe, packet.destination))
            continue;
        const line = decisiveLine(filter, packet, { passage, traffic });
        const action = line?.action ?? filter.defaultAction;
        if (action === 'deny')
            return { filter, line, location: line?.location ?? filter.defaultLocation };
    }
    return { filter: undefined, line: undefined, location: config.location };
}
function decisiveLine(filter, packet, { passage, traffic }) {
    for (const { line, applies } of (0,_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .linesMeeting */ .nJ)(filter, traffic, passage)) {
        if (applies === 'yes' && (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceIncludes */ .IJ)(line.match.must, packet))
            return line;
    }
    return undefined;
}
function denial({ passage, reason, packet, inside }, { filter, line, location }) {
    const { device, role } = passage;
    const step = { device, role, filter: filter?.name ?? '', line, action: 'deny', location };
    return { device, reason, packet, location, steps: [...inside.steps, step], ...(line === undefined ? {} : { line }) };
}


/***/ }),

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ boxIndex)
/* harmony export */ });
const WORTH_ASKING = 32;
function boxIndex() {
    const entries = [];
    const fields = FIELDS.map(fieldIndex);
    return {
        add(box, entry) {
            const position = entries.push(entry) - 1;
            leastCrowded(fields, box).add(box, position);
        },
        near(boxes) {
            if (entries.length < WORTH_ASKING)
                return entries;
            const found = new Set();
            for (const field of fields)
                field.collect(boxes, found);
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
function leastCrowded([first, ...others], box) {
    if (first === undefined)
        throw new Error('an index without fields');
    let best = { field: first, crowding: first.crowding(box) };
    for (const field of others) {
        if (best.crowding === 0)
            break;
        const crowding = field.crowding(box);
        if (crowding < best.crowding)
            best = { field, crowding };
    }
    return best.field;
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
        collect(boxes, found) {
            for (const position of always)
                found.add(position);
            const asked = boxes.flatMap(rangesOf);
            for (const [bits, grid] of grids)
                for (const { first, last } of asked)
                    collect(grid, { first: first >> bits, last: last >> bits }, found);
        },
        crowding(box) {
            const ranges = rangesOf(box);
            return ranges.length > MOST_RANGES ? always.length : ranges.reduce((sum, range) => sum + crowdingAt(grids, range), 0);
        },
    };
}
const BITS_APART = 4n;
function bitsOf({ first, last }) {
    let bits = 0n;
    while ((last - first) >> bits > 0n)
        bits += BITS_APART;
    return bits;
}
function crowdingAt(grids, range) {
    const bits = bitsOf(range);
    const grid = grids.get(bits);
    return grid === undefined ? 0 : (grid.get(range.first >> bits)?.length ?? 0) + (grid.get(range.last >> bits)?.length ?? 0);
}
function addRange(grids, range, position) {
    const { first, last } = range;
    const bits = bitsOf(range);
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


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tn: () => (/* binding */ deliverToFirewall),
  sY: () => (/* binding */ forward),
  Wn: () => (/* binding */ passHost)
});

// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/filter.js + 1 modules
var analysis_filter = __webpack_require__(8682);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/outcomes.js
var analysis_outcomes = __webpack_require__(6495);
// EXTERNAL MODULE: ./.build/compiled/src/model/header-space.js
var header_space = __webpack_require__(6441);
// EXTERNAL MODULE: ./.build/compiled/src/model/number-set.js
var number_set = __webpack_require__(8291);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/traffic.js
var analysis_traffic = __webpack_require__(4257);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/replies.js





const WITH_PORTS = (0,number_set/* numberSet */.U7)([header_space/* PROTOCOL */.nl.tcp, header_space/* PROTOCOL */.nl.udp, header_space/* PROTOCOL */.nl.sctp].map((one) => ({ first: one, last: one })));
const CONNECTED = (0,number_set/* numberSet */.U7)([header_space/* PROTOCOL */.nl.tcp, header_space/* PROTOCOL */.nl.sctp].map((one) => ({ first: one, last: one })));
const CLIENT_PORTS = [{ first: 1024, last: 65535 }];
const MOST_FRAGMENTS = 2_000;
function doubtReplies(pieces, filter, passage) {
    const { replies } = filter;
    if (replies === 'stateful')
        return pieces;
    return pieces.flatMap((piece) => {
        if (!piece.certain || !(0,ip_set/* ipsOverlap */.gh)(piece.box.destination, filter.universe))
            return [piece];
        return replies === 'in-doubt' ? [unanswered(piece, filter)] : splitByAnswers(piece, { filter, replies, passage });
    });
}
function unanswered(piece, filter) {
    const doubt = { code: 'analysis.replies', parameters: { filter: filter.name }, location: filter.defaultLocation };
    return { ...piece, repliesInDoubt: true, doubts: [...piece.doubts, doubt] };
}
function splitByAnswers(piece, asking) {
    const withoutPorts = (0,number_set/* subtractNumbers */.Z_)(piece.box.protocols, WITH_PORTS);
    const others = withoutPorts.length === 0 ? [] : [unanswered({ ...piece, box: { ...piece.box, protocols: withoutPorts } }, asking.filter)];
    const protocols = (0,number_set/* intersectNumbers */.Gi)(piece.box.protocols, WITH_PORTS);
    return protocols.length === 0 ? others : [...others, ...splitConnections({ ...piece, box: { ...piece.box, protocols } }, asking)];
}
function splitConnections(piece, { filter, replies, passage }) {
    const answer = answersTo(piece.box);
    const back = { ...passage, ingress: passage.egress, egress: passage.ingress };
    const asked = { box: answer, certain: true, steps: [], doubts: [], ...(piece.translatedBy === undefined ? {} : { translatedBy: piece.translatedBy }) };
    const answers = (0,analysis_filter/* passFilter */.Q2)({ ...filter, lines: replies.lines, replies: 'stateful' }, asked, back);
    const missing = (0,header_space/* subtractSpacesUpTo */._L)([answer], answers.flatMap((one) => (one.certain ? [one.box] : [])), MOST_FRAGMENTS) ?? [answer];
    if (missing.length === 0)
        return [piece];
    const stopped = (0,header_space/* subtractSpacesUpTo */._L)(missing, answers.map(({ box }) => box), MOST_FRAGMENTS) ?? [];
    return splitPiece(piece, { filter, replies, passage: back, missing: missing.map(connectionsOf), stopped: stopped.map(connectionsOf) });
}
function answersTo(sent) {
    const clientPorts = (0,number_set/* intersectNumbers */.Gi)(sent.sourcePorts, CLIENT_PORTS);
    const destinationPorts = clientPorts.length === 0 ? sent.sourcePorts : clientPorts;
    return { source: sent.destination, destination: sent.source, protocols: sent.protocols, sourcePorts: sent.destinationPorts, destinationPorts };
}
function connectionsOf(answer) {
    return { source: answer.destination, destination: answer.source, protocols: answer.protocols, sourcePorts: number_set/* ALL_PORTS */.TQ, destinationPorts: answer.sourcePorts };
}
function splitPiece(piece, { missing, stopped, ...asking }) {
    const { filter } = asking;
    const answered = (0,header_space/* subtractSpacesUpTo */._L)([piece.box], missing, MOST_FRAGMENTS) ?? [];
    const open = (0,header_space/* subtractSpacesUpTo */._L)([piece.box], answered, MOST_FRAGMENTS) ?? [piece.box];
    const answerless = stopped.map((one) => ({ ...one, protocols: (0,number_set/* intersectNumbers */.Gi)(one.protocols, CONNECTED) })).filter(({ protocols }) => protocols.length > 0);
    const unsure = (0,header_space/* subtractSpacesUpTo */._L)(open, answerless, MOST_FRAGMENTS) ?? open;
    const lost = (0,header_space/* subtractSpacesUpTo */._L)(open, unsure, MOST_FRAGMENTS) ?? [];
    return [
        ...answered.map((box) => ({ ...piece, box })),
        ...unsure.map((box) => unanswered({ ...piece, box }, filter)),
        ...lost.map((box) => ({ ...unanswered({ ...piece, box }, filter), answersStopped: denialOf(answersTo(box), asking) })),
    ];
}
function denialOf(answer, { filter, replies, passage }) {
    const packet = (0,analysis_traffic/* packetOf */.Mj)(answer);
    const traffic = (0,analysis_traffic/* sentTraffic */.Wo)(answer);
    const lines = [...(0,analysis_filter/* linesMeeting */.nJ)({ ...filter, lines: replies.lines }, traffic, passage)];
    const denying = lines.find(({ line, applies }) => applies === 'yes' && line.action === 'deny' && (0,header_space/* spaceIncludes */.IJ)(line.match.must, packet))?.line;
    return { device: passage.device, role: passage.role, filter: filter.name, line: denying, action: 'deny', location: denying?.location ?? filter.defaultLocation };
}

// EXTERNAL MODULE: ./.build/compiled/src/analysis/special-addresses.js
var special_addresses = __webpack_require__(610);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/translate.js
var translate = __webpack_require__(1062);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/device.js







function forward(device, traffic, passage) {
    const { config } = device;
    if (config === undefined)
        return traffic.map((one) => (0,analysis_filter/* passUnread */.Fv)(one, passage, unreadable(device)));
    const filters = config.filters.filter((filter) => filter.hooks.includes('forward'));
    return traffic
        .flatMap((one) => (0,translate/* translateDestinations */.K)(config, one, passage))
        .flatMap((one) => doubtSilentFamilies(one, config, device))
        .flatMap((one) => passAll(filters, one, passage))
        .flatMap((one) => (0,translate/* translateSources */.h)(config, one, passage));
}
function deliverToFirewall(device, traffic, passage) {
    const { config } = device;
    if (config === undefined)
        return traffic.map((one) => (0,analysis_filter/* passUnread */.Fv)(one, passage, unreadable(device)));
    const filters = config.filters.filter((filter) => filter.hooks.includes('input'));
    const own = (0,ip_set/* ipSet */.iw)([...special_addresses/* LOOPBACK */.Ws, ...config.interfaces.flatMap((one) => one.addresses.map(({ address }) => ({ first: address, last: address })))]);
    return traffic
        .flatMap((one) => (0,translate/* translateDestinations */.K)(config, one, passage))
        .filter((one) => one.translatedBy === undefined || (0,ip_set/* ipsOverlap */.gh)(one.box.destination, own))
        .flatMap((one) => doubtSilentFamilies(one, config, device))
        .flatMap((one) => passAll(filters, one, passage));
}
function passHost(device, traffic, passage) {
    const { config } = device;
    if (config === undefined)
        return traffic.map((one) => (0,analysis_filter/* passUnread */.Fv)(one, passage, unreadable(device)));
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
        passing = passing.flatMap((one) => doubtReplies((0,analysis_filter/* passFilter */.Q2)(filter, one, passage), filter, passage)).map(analysis_traffic/* doubtPartOfPool */.zW);
    }
    return passing;
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
    return (0,analysis_outcomes/* joinOutcomes */.m)(outcomes, doubt);
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


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ undeclaredPrivateAddresses),
/* harmony export */   u: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _special_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);


function endpointsOf(site) {
    const endpoints = [];
    for (const zone of site.zones) {
        for (const part of cutZone(zone, claimsIn(site, zone)))
            endpoints.push({ ...part, id: endpoints.length });
    }
    return endpoints;
}
function undeclaredPrivateAddresses(site) {
    return (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractIps */ .Xd)(_special_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_ADDRESSES */ .fK, (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteIps */ .y6)(...site.zones.map((zone) => zone.addresses)));
}
function cutZone(zone, claims) {
    const place = { kind: 'zone', zone };
    const claimed = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteIps */ .y6)(...claims.map((claim) => claim.addresses));
    const rest = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractIps */ .Xd)(zone.addresses, claimed);
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
            if (!(0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ipsOverlap */ .gh)(part.addresses, left)) {
                next.push(part);
                continue;
            }
            const shared = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectIps */ .wD)(part.addresses, left);
            const outside = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractIps */ .Xd)(part.addresses, left);
            if (outside.length > 0)
                next.push({ addresses: outside, members: part.members });
            next.push({ addresses: shared, members: [...part.members, claim] });
            left = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractIps */ .Xd)(left, shared);
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
        .map((end) => ({ name: end.name, addresses: (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectIps */ .wD)(end.addresses, zone.addresses), flow }))
        .filter((end) => end.addresses.length > 0)
        .map(({ name, addresses }) => ({ role: { kind: 'addresses', name }, name, addresses, location: flow.location })));
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   u: () => (/* binding */ causeKeyOf)
/* harmony export */ });
/* harmony import */ var _location_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3503);

function causeOf(traffic) {
    const { steps } = traffic;
    const cause = decidingStep(steps);
    if (cause === undefined)
        return { location: { path: '' }, relatedLocations: [], causeKey: '' };
    return {
        location: cause.location,
        causeKey: (0,_location_key_js__WEBPACK_IMPORTED_MODULE_0__/* .locationKey */ .d)(cause.location),
        relatedLocations: relatedTo(cause, steps),
        ...(cause.line === undefined ? {} : { line: cause.line.label }),
    };
}
function causeKeyOf({ steps }) {
    const cause = decidingStep(steps);
    return cause === undefined ? '' : (0,_location_key_js__WEBPACK_IMPORTED_MODULE_0__/* .locationKey */ .d)(cause.location);
}
function decidingStep(steps) {
    const network = steps.filter((step) => step.role === 'network' && step.action !== 'translate');
    const stated = network.find((step) => step.line?.builtIn !== true) ?? network[0];
    return stated ?? steps.find((step) => step.role === 'destination-host') ?? steps[0];
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


/***/ }),

/***/ 4149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ declaredFeatures)
/* harmony export */ });
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


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nJ: () => (/* binding */ linesMeeting),
  MI: () => (/* binding */ meetsTranslation),
  Q2: () => (/* binding */ passFilter),
  Fv: () => (/* binding */ passUnread)
});

// EXTERNAL MODULE: ./.build/compiled/src/model/header-space.js
var header_space = __webpack_require__(6441);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/box-index.js
var box_index = __webpack_require__(2744);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/interface-match.js
var interface_match = __webpack_require__(6519);
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
            applies: (0,interface_match/* both */.W)((0,interface_match/* matchInterface */.L)(group.ingress, interfaces.ingress), (0,interface_match/* matchInterface */.L)(group.egress, interfaces.egress)),
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
const MOST_RANGES = 64;
const BITS_IN_CLASS = 4;
function indexDestinations(lines, positions) {
    const classes = new Map();
    const always = [];
    for (const position of positions) {
        const ranges = (lines[position]?.match.may ?? []).flatMap((one) => one.destination);
        if (ranges.length > MOST_RANGES) {
            always.push(position);
            continue;
        }
        for (const range of ranges)
            addRange(classes, range, position);
    }
    for (const { entries } of classes.values())
        entries.sort((a, b) => compare(a.range.first, b.range.first));
    return { classes: [...classes.values()], always };
}
function addRange(classes, range, position) {
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
    const denied = { surely: (0,box_index/* boxIndex */.W)(), possibly: (0,box_index/* boxIndex */.W)(), comparisons: 0 };
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


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ deviceGroupAt),
/* harmony export */   Xf: () => (/* binding */ isSameHost),
/* harmony export */   Z1: () => (/* binding */ siteFlows),
/* harmony export */   Zo: () => (/* binding */ isAssigned),
/* harmony export */   o4: () => (/* binding */ serviceSpace)
/* harmony export */ });
/* harmony import */ var _guide_flows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1525);
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6441);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4149);
/* harmony import */ var _parties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2755);
/* harmony import */ var _site_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2344);





function siteFlows(site, endpoints) {
    const features = (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredFeatures */ .E)(site);
    return [
        ..._guide_flows_js__WEBPACK_IMPORTED_MODULE_0__/* .guideFlows */ .u.flatMap((flow) => resolveGuideFlow({ site, endpoints, features }, flow)),
        ...site.flows.flatMap((flow) => resolveDeclaredFlow(endpoints, flow)),
    ];
}
function resolveGuideFlow(resolution, flow) {
    const { site, endpoints } = resolution;
    if (!mayCrossTheNetwork(flow))
        return [];
    const destinations = endpoints.filter((endpoint) => flow.to.some((reference) => (0,_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .isParty */ .Zt)(site, endpoint, reference)));
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
    return endpoints.filter((endpoint) => references.some((reference) => (0,_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .isParty */ .Zt)(site, endpoint, reference)));
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
            protocols: (0,_site_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .transportProtocols */ .Jr)(flow.transport),
            ports: (0,_site_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .flowPortsAt */ ._x)(site, destination, flow),
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
    const from = [...flow.from, ...(flow.allowedFrom ?? [])].filter((reference) => (0,_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .isParty */ .Zt)(site, source, reference));
    return from.some((reference) => reference.listenerPlace === undefined || (0,_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .isAt */ .ii)(site, destination, reference.listenerPlace));
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
        flow.to.some((reference) => (0,_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT)(reference.party).some((party) => cluster.components.some((component) => component === party))));
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
            return { protocols: [{ first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.tcp, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.tcp }], ports: [service.ports] };
        case 'udp':
            return { protocols: [{ first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.udp, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.udp }], ports: [service.ports] };
        case 'icmp':
            return {
                protocols: [
                    { first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.icmp, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.icmp },
                    { first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.icmpv6, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOCOL */ .nl.icmpv6 },
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


/***/ }),

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A8: () => (/* binding */ factsAndTraffic),
  Dr: () => (/* binding */ trafficContext)
});

// UNUSED EXPORTS: computeFacts

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
// EXTERNAL MODULE: ./.build/compiled/src/analysis/guide-flows.js
var guide_flows = __webpack_require__(2820);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/parties.js + 1 modules
var parties = __webpack_require__(2755);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/device-flows.js





const VIDEO = outward/* outwardFlows */.o.find((flow) => flow.id === 'FL52');
function deviceFlows(endpoints) {
    const recorders = endpoints.filter(isRecorder);
    return endpoints.flatMap((device) => {
        const group = (0,guide_flows/* deviceGroupAt */.Ty)(device);
        if (group === undefined)
            return [];
        return recorders
            .filter((recorder) => !(0,guide_flows/* isSameHost */.Xf)(recorder, device) && (0,guide_flows/* isAssigned */.Zo)(recorder, device))
            .flatMap((recorder) => [...vendorFlows(group, recorder, device), ...mediaFlows(group, recorder, device)]);
    });
}
function isRecorder(endpoint) {
    return (0,parties/* componentsOf */.ct)(endpoint).some((component) => component === 'recording-server' || component === 'failover-recording-server');
}
function vendorFlows(group, recorder, device) {
    return group.vendorPorts.map((service) => ({ ...common(), source: recorder, destination: device, ...(0,guide_flows/* serviceSpace */.o4)(service), need: 'needed' }));
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

// EXTERNAL MODULE: ./.build/compiled/src/analysis/endpoints.js
var analysis_endpoints = __webpack_require__(7302);
// EXTERNAL MODULE: ./.build/compiled/src/model/ip-set.js
var ip_set = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/location-key.js
var location_key = __webpack_require__(3503);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/evidence.js



const STALE_AFTER_DAYS = 180;
const DAY = 86_400_000;
function evidenceFaults(exports, today) {
    const first = new Map();
    return exports.flatMap((one) => {
        const twin = one.servesManyHosts === true ? undefined : first.get(one.digest);
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
        causeKey: `evidence|${kind}|${(0,location_key/* locationKey */.d)(one.config.location)}|${one.name}`,
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
    if (one.host === undefined || one.servesManyHosts === true)
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

// EXTERNAL MODULE: ./.build/compiled/src/analysis/device.js + 1 modules
var analysis_device = __webpack_require__(7967);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/facts.js
var facts = __webpack_require__(6307);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/policy-endpoint.js
var policy_endpoint = __webpack_require__(4160);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/special-addresses.js
var special_addresses = __webpack_require__(610);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/traffic.js
var analysis_traffic = __webpack_require__(4257);
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
    const sent = (0,analysis_traffic/* sentTraffic */.Wo)({
        source: source.addresses,
        destination: ownAddresses(attachment),
        protocols: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl[service.transport]),
        sourcePorts: [{ first: 1024, last: 65535 }],
        destinationPorts: ports,
    });
    const passage = { device: device.name, role: 'network', ingress: attachment.interface, egress: undefined };
    const pieces = device.config === undefined ? [] : (0,analysis_device/* deliverToFirewall */.tn)(device, [sent], passage);
    const shown = pieces.find((piece) => piece.certain) ?? pieces[0];
    return shown === undefined ? [] : [describeFlow(attachment, source, { shown, service, ports: openPorts(pieces, ports) })];
}
function openPorts(pieces, asked) {
    return (0,number_set/* uniteNumbers */.kj)(...pieces.map((piece) => (0,header_space/* intersectBoxes */.NZ)(piece.box, { ...piece.box, destinationPorts: asked })?.destinationPorts ?? []));
}
function ownAddresses({ device, interface: name }) {
    const own = device.config?.interfaces.find((one) => one.name === name)?.addresses ?? [];
    return own.length === 0 ? special_addresses/* PUBLIC_IPV4 */.U2 : (0,ip_set/* ipSet */.iw)(own.map(({ address }) => ({ first: address, last: address })));
}
function describeFlow(attachment, source, { shown, service, ports }) {
    const flow = {
        id: '',
        source: (0,policy_endpoint/* policyEndpoint */.Y)(source),
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
    return { flow, backing: { ...(0,facts/* causeOf */.r)(shown), steps: shown.steps, doubts: shown.doubts, witness: (0,analysis_traffic/* witnessOf */.XH)(shown) } };
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

// EXTERNAL MODULE: ./.build/compiled/src/analysis/outcomes.js
var outcomes = __webpack_require__(6495);
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
    return (0,outcomes/* joinOutcomes */.m)(guards.map((guard) => solveCard(guard, endpoint, hook)), doubt);
}
function solveCard({ device, passage }, { addresses }, hook) {
    const own = (0,ip_set/* uniteIps */.y6)(addresses, special_addresses/* LINK_LOCAL_IPV6 */.T2);
    return [ip_set/* ALL_IPV4 */.up, ip_set/* ALL_IPV6 */.IF].flatMap((family) => {
        const local = (0,ip_set/* intersectIps */.wD)(own, family);
        if (local.length === 0)
            return [];
        const whole = hook === 'input' ? (0,header_space/* box */.aP)({ source: family, destination: local }) : (0,header_space/* box */.aP)({ source: local, destination: family });
        return (0,analysis_device/* passHost */.Wn)(device, [(0,analysis_traffic/* sentTraffic */.Wo)(whole)], passage);
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
    const sent = { ...(0,analysis_traffic/* endToEndBox */.$F)(traffic), ...asked };
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
        passed.push((0,analysis_traffic/* doubtPartOfPool */.zW)({ ...joined(traffic, piece), box: shared }));
    }
    return passed;
}
function joined(traffic, piece) {
    return {
        ...traffic,
        certain: traffic.certain && piece.certain,
        ...(traffic.repliesInDoubt === true || piece.repliesInDoubt === true ? { repliesInDoubt: true } : {}),
        ...(piece.answersStopped === undefined ? {} : { answersStopped: piece.answersStopped }),
        steps: [...traffic.steps, ...piece.steps],
        doubts: [...traffic.doubts, ...piece.doubts],
    };
}

// EXTERNAL MODULE: ./.build/compiled/src/guide/listeners.js
var listeners = __webpack_require__(5891);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/services.js
var services = __webpack_require__(2510);
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
            const key = (0,location_key/* locationKey */.d)(line.location);
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
    const meanings = (0,services/* portMeanings */.a)(context.site, endpoint);
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
            host: (0,policy_endpoint/* policyEndpoint */.Y)(endpoint),
            built_in: line.builtIn === true,
            services: opened.map((listener) => ({
                protocol: listener.protocols[0]?.first === header_space/* PROTOCOL */.nl.udp ? 'udp' : 'tcp',
                port: listener.ports[0]?.first ?? 0,
                service: listener.service,
            })),
            any_port: space.some((one) => (0,number_set/* numbersContain */.DK)(one.destinationPorts, number_set/* ALL_PORTS */.TQ) && (0,number_set/* numbersOverlap */.eK)(one.protocols, TCP)),
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
            causeKey: (0,location_key/* locationKey */.d)(line.location),
            steps: [],
            doubts: line.doubts,
            line: line.label,
        },
    };
}
const TCP = (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.tcp);
const PROTOCOLS = [
    { name: 'tcp', numbers: TCP },
    { name: 'udp', numbers: (0,number_set/* oneNumber */.ax)(header_space/* PROTOCOL */.nl.udp) },
];
function opens(space, { protocols, ports }) {
    return space.some((one) => (0,number_set/* numbersOverlap */.eK)(one.protocols, protocols) && (0,number_set/* numbersOverlap */.eK)(one.destinationPorts, ports));
}
const administrationSets = listeners/* administrationPorts */.L.map(({ name, transport, port }) => ({
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

// EXTERNAL MODULE: ./.build/compiled/src/analysis/needed-flows.js
var needed_flows = __webpack_require__(2683);
// EXTERNAL MODULE: ./.build/compiled/src/analysis/open-flows.js
var open_flows = __webpack_require__(8838);
// EXTERNAL MODULE: ./.build/compiled/src/guide/rows.js + 9 modules
var rows = __webpack_require__(3517);
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

// EXTERNAL MODULE: ./.build/compiled/src/analysis/site-ports.js
var site_ports = __webpack_require__(2344);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/program-scope.js






function hostListeners(host) {
    const components = (0,parties/* withImplied */.nm)(host.components.map((entry) => entry.component));
    return rows/* guideRows */.e
        .filter((row) => row.direction === 'inbound' && !row.flags.includes('reserved'))
        .flatMap((row) => components
        .filter((component) => row.components.some((party) => party === component))
        .map((component) => ({ component, defaultPort: row.ports.first, protocols: (0,site_ports/* transportProtocols */.Jr)(row.transport), ports: portsOf(host, component, row) })));
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

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/route-check.js



function routesElsewhere(site, devices, topology) {
    return [...devices.values()].flatMap(({ name, config }) => {
        if (config === undefined || config.routes.length === 0)
            return [];
        return site.zones.flatMap((zone) => wrongRoutes({ site, topology, zone, name, config }));
    });
}
function wrongRoutes({ site, topology, zone, name, config }) {
    const expected = interfacesTowards(site, topology, { zone, firewall: name });
    if (expected.size === 0)
        return [];
    return decidingRoutes(config, zone).flatMap((route) => {
        const leaves = interfaceOf(config, route);
        if (leaves === undefined || expected.has(leaves))
            return [];
        const parameters = { firewall: name, destination: (0,ip_address/* formatIpRange */.g7)(route.destination), interface: leaves, zone: zone.name, expected: [...expected].join(', ') };
        return [(0,diagnostic/* diagnostic */.Y)('incomplete', 'analysis.route_elsewhere', route.location, parameters)];
    });
}
function interfacesTowards(site, topology, { zone, firewall }) {
    const own = topology.attachments.filter((attachment) => attachment.firewall.name === firewall);
    const leading = own.filter((attachment) => {
        if (attachment.zone === zone)
            return true;
        const behind = site.zones.find(({ name }) => name === attachment.zone.name);
        return behind !== undefined && topology.paths(behind, zone).some((path) => path.length > 0 && path.every((hop) => hop.device.name !== firewall));
    });
    return new Set(leading.map((attachment) => attachment.interface));
}
function decidingRoutes({ routes, interfaces }, zone) {
    const connected = interfaces.filter(({ enabled }) => enabled).flatMap(({ addresses }) => addresses.map(({ network }) => network));
    if (zone.kind === 'internet')
        return routes.filter(({ destination }) => isDefault(destination));
    let left = (0,ip_set/* subtractIps */.Xd)(zone.addresses, connected);
    const deciding = [];
    const longestFirst = routes.filter(({ destination }) => !isDefault(destination)).sort((a, b) => compareSizes(a.destination, b.destination));
    for (const route of longestFirst) {
        if ((0,ip_set/* intersectIps */.wD)(left, [route.destination]).length === 0)
            continue;
        deciding.push(route);
        left = (0,ip_set/* subtractIps */.Xd)(left, [route.destination]);
    }
    return deciding;
}
function isDefault(destination) {
    return (0,ip_set/* sameIps */.rm)([destination], ip_set/* ALL_IPV4 */.up) || (0,ip_set/* sameIps */.rm)([destination], ip_set/* ALL_IPV6 */.IF) || (destination.first === 0n && ip_set/* ALL_IPV6 */.IF.some(({ last }) => last === destination.last));
}
function compareSizes(a, b) {
    const [sizeA, sizeB] = [a.last - a.first, b.last - b.first];
    return sizeA < sizeB ? -1 : sizeA > sizeB ? 1 : 0;
}
function interfaceOf({ interfaces }, { interface: named, nextHop }) {
    if (named !== undefined)
        return interfaces.find(({ name }) => name === named)?.name;
    if (nextHop === undefined)
        return undefined;
    return interfaces.find(({ enabled, addresses }) => enabled && addresses.some(({ network }) => (0,ip_set/* ipsInclude */.Dq)([network], nextHop)))?.name;
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
    const unknown = (0,ip_set/* intersectIps */.wD)((0,analysis_endpoints/* undeclaredPrivateAddresses */.B)(site), families);
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
        const addresses = (0,ip_set/* subtractIps */.Xd)((0,ip_set/* intersectIps */.wD)((0,ip_set/* uniteIps */.y6)(networks, unknown, special_addresses/* PUBLIC_ADDRESSES */.DE), families), declared);
        const place = { kind: 'undeclared', firewall: firewall.name, interface: one.name, besides: [] };
        return { name: `${firewall.name} ${one.name}`, place, addresses, roles: [], location: firewall.location };
    });
}

// EXTERNAL MODULE: ./.build/compiled/src/analysis/box-index.js
var box_index = __webpack_require__(2744);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/covering-lines.js


const MOST_FRAGMENTS = 200;
const MOST_COMPARISONS = 4_000_000;
function compareLines(lines) {
    const search = { earlier: (0,box_index/* boxIndex */.W)(), comparisons: 0 };
    const compared = [];
    for (const line of lines) {
        const conditions = conditionsOf(line);
        compared.push({ line, covering: coveringLines(search, line, conditions) });
        if (search.comparisons > MOST_COMPARISONS)
            return { compared };
        for (const box of line.match.must)
            search.earlier.add(box, { box, line, conditions });
    }
    return { compared };
}
function conditionsOf({ ingress, egress, translations, program }) {
    return [ingress, egress, translations, program].map((one) => (one === undefined ? undefined : JSON.stringify(one)));
}
function coveringLines(search, line, conditions) {
    if (!line.match.may.every((box) => isMet(search, cornerOf(box), conditions)))
        return undefined;
    let left = line.match.may;
    const covering = new Set();
    for (const earlier of nearOf(search, left)) {
        search.comparisons += left.length;
        if (!left.some((one) => (0,header_space/* boxesOverlap */.h4)(one, earlier.box)) || !meetsEverywhere(earlier.conditions, conditions))
            continue;
        left = left.flatMap((one) => (0,header_space/* subtractBox */.ax)(one, earlier.box));
        covering.add(earlier.line);
        if (left.length === 0)
            return [...covering];
        if (left.length > MOST_FRAGMENTS || search.comparisons > MOST_COMPARISONS)
            return undefined;
    }
    return left.length === 0 ? [...covering] : undefined;
}
function cornerOf({ source, destination, protocols, sourcePorts, destinationPorts }) {
    return {
        source: firstOf(source),
        destination: firstOf(destination),
        protocols: firstOf(protocols),
        sourcePorts: firstOf(sourcePorts),
        destinationPorts: firstOf(destinationPorts),
    };
}
function firstOf([range]) {
    return range === undefined ? [] : [{ first: range.first, last: range.first }];
}
function isMet(search, packet, conditions) {
    return nearOf(search, [packet]).some((earlier) => (0,header_space/* boxContains */.JF)(earlier.box, packet) && meetsEverywhere(earlier.conditions, conditions));
}
function nearOf(search, boxes) {
    const near = search.earlier.near(boxes);
    search.comparisons += near.length;
    return near;
}
function meetsEverywhere(earlier, later) {
    return earlier.every((condition, index) => condition === undefined || condition === later[index]);
}

;// CONCATENATED MODULE: ./.build/compiled/src/analysis/unreachable-lines.js





function unreachableLines(device, config) {
    const faults = [];
    const cutShort = [];
    for (const filter of config.filters) {
        if (filter.profile !== undefined)
            continue;
        const { compared } = compareLines(filter.lines);
        faults.push(...deadLines(filter, compared).map(({ line, covering }) => describeDead(device, line, covering)));
        if (compared.length < filter.lines.length)
            cutShort.push({ filter, compared: compared.length });
    }
    return { faults, cutShort };
}
function deadLines({ lines }, compared) {
    const alive = new Set(lines.slice(compared.length).map(({ location }) => (0,location_key/* locationKey */.d)(location)));
    const dead = new Map();
    for (const { line, covering } of compared) {
        const key = (0,location_key/* locationKey */.d)(line.location);
        if (covering === undefined)
            alive.add(key);
        else
            dead.set(key, { line, covering });
    }
    return [...dead].filter(([key, { line }]) => !alive.has(key) && line.builtIn !== true).map(([, one]) => one);
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
            causeKey: `unreachable|${(0,location_key/* locationKey */.d)(line.location)}`,
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
            causeKey: (0,location_key/* locationKey */.d)(line.location),
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

// EXTERNAL MODULE: ./.build/compiled/src/analysis/zone-traffic.js
var zone_traffic = __webpack_require__(2200);
;// CONCATENATED MODULE: ./.build/compiled/src/analysis/index.js


















function computeFacts(site, readings, today) {
    return factsAndTraffic(site, readings, today).facts;
}
function factsAndTraffic(site, readings, today) {
    const { context, topology, devices, diagnostics } = prepare(site, readings);
    const collected = collector();
    for (const { flow, backing } of [...(0,open_flows/* openFlows */.mv)(context), ...firewallFlows(context, topology)])
        collected.open(flow, backing);
    for (const { flow, backing, assumed } of (0,needed_flows/* neededFlows */.F8)(context))
        collected.needed(flow, backing, assumed);
    for (const { line, backing } of hostLines(context, readHosts(site, readings, devices.hosts)))
        collected.hostLine(line, backing);
    for (const reading of [...readings.firewalls, ...readings.hosts]) {
        if (reading.config !== undefined)
            collected.lineFaults(reading.name, reading.config, readings.firewalls.includes(reading));
    }
    collected.evidence(evidenceFaults(readExports(site, readings), today));
    return { facts: collected.facts(diagnostics, assumptionsOf(site, collected.assumed())), context };
}
function trafficContext(site, readings) {
    return prepare(site, readings);
}
function prepare(site, readings) {
    const devices = siteDevices(site, readings);
    const { topology, diagnostics } = joinZones(site, devices.firewalls);
    const context = flowContext(site, topology, devices.hosts);
    return { context, topology, devices, diagnostics: [...diagnostics, ...routesElsewhere(site, devices.firewalls, topology)] };
}
function flowContext(site, topology, hosts) {
    const declared = (0,analysis_endpoints/* endpointsOf */.u)(site);
    const endpoints = [...declared, ...undeclaredEndpoints(site, topology, declared.length)];
    return {
        site,
        endpoints,
        flows: [...(0,guide_flows/* siteFlows */.Z1)(site, declared), ...deviceFlows(declared)],
        network: (0,zone_traffic/* zoneTraffic */.C)(site, topology),
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
        const shared = reading.servesManyHosts === true ? { servesManyHosts: true } : {};
        return [{ name, hostnames, serials, declaredAt: location, config: reading.config, digest: reading.digest, firewall, ...peer, ...shared }];
    });
    const hosts = site.hosts.flatMap((host) => {
        const reading = readings.hosts.find((one) => one.name === host.name);
        if (reading?.config === undefined)
            return [];
        const { name, hostnames } = host;
        const declaredAt = host.firewall?.location ?? host.location;
        const shared = reading.servesManyHosts === true ? { servesManyHosts: true } : {};
        return [{ name, hostnames, serials: [], declaredAt, config: reading.config, digest: reading.digest, host, ...shared }];
    });
    return [...firewalls, ...hosts];
}
function comparisonSkipped(device, filter, compared) {
    const parameters = { device, filter: filter.name, lines: filter.lines.length, limit: compared };
    return (0,diagnostic/* diagnostic */.Y)('note', 'analysis.comparison_skipped', filter.defaultLocation, parameters);
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
    const notes = [];
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
            const { faults, cutShort } = unreachableLines(name, config);
            for (const one of faults)
                add(lists.unreachableLines, 'unreachable_line', one);
            for (const { filter, compared } of cutShort)
                notes.push(comparisonSkipped(name, filter, compared));
            if (isFirewall)
                for (const one of openLines(name, config))
                    add(lists.openLines, 'open_line', one);
        },
        evidence(faults) {
            for (const one of faults)
                add(lists.evidence, 'evidence', one);
        },
        assumed: () => assumptions,
        facts: (diagnostics, all) => ({ ...lists, backing, diagnostics: [...diagnostics, ...notes], assumptions: all }),
    };
}


/***/ }),

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ matchInterface),
/* harmony export */   W: () => (/* binding */ both)
/* harmony export */ });
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


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ locationKey)
/* harmony export */ });
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


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ neededFlows),
/* harmony export */   o4: () => (/* binding */ withoutWay),
/* harmony export */   oB: () => (/* binding */ answerBlock)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4237);
/* harmony import */ var _location_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3503);
/* harmony import */ var _open_flows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8838);
/* harmony import */ var _policy_endpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4160);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4257);
/* harmony import */ var _zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2200);









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
    const direct = flows.filter((flow) => (0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(flow.source, flow.destination));
    const judgements = (direct.length > 0 ? direct : flows).map((flow) => judge(context, flow));
    const best = judgements.find((one) => one.state === 'open') ?? judgements.find((one) => one.state === 'undecided') ?? judgements[0];
    return best === undefined ? [] : [describe(context, best, id)];
}
function judge(context, flow) {
    const { source, destination } = flow;
    const paths = (0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(source, destination) ? [[]] : context.network.paths(source, destination);
    if (paths === undefined)
        return judgeWithoutPath(flow);
    const delivered = (0,_open_flows_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveredTraffic */ .mS)(context, source, destination);
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
    const { state, doubts, device, location } = withoutWay(flow);
    if (state === 'open')
        return { flow, state, assumed: true, doubts, path: [] };
    if (state === 'undecided')
        return { flow, state, doubts, path: [] };
    return { flow, state, doubts, path: [], block: { device, reason: 'no-path', location, steps: [] } };
}
function withoutWay({ source, destination }) {
    const zones = [source, destination].flatMap((end) => (end.place.kind === 'zone' ? [end.place.zone] : []));
    const [zone] = zones;
    const place = { device: zone?.name ?? '', location: zone?.location ?? source.location };
    if (zones.some((one) => one.gateway.kind === 'undeclared' && one.kind !== 'internet')) {
        return { ...place, state: 'undecided', doubts: zones.filter(isUndeclared).map(gatewayDoubt) };
    }
    const isAssumed = zones.some((one) => one.gateway.kind === 'unmanaged');
    return { ...place, state: isAssumed ? 'open' : 'blocked', doubts: [] };
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
    const answered = all.filter((traffic) => traffic.answersStopped === undefined);
    const stopped = questions.map((question) => leftOver(question, answered)[0]);
    const [first] = stopped;
    if (first !== undefined && !stopped.includes(undefined)) {
        const packet = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .packetOf */ .Mj)(first);
        const block = answerBlock(all, packet) ?? (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .findBlock */ .P)(context, flow, { path, packet });
        return { flow, state: 'blocked', doubts: [], path, block };
    }
    if (questions.length === 0)
        return withoutFamily(flow, path);
    const unsure = all.filter((traffic) => !traffic.certain || traffic.repliesInDoubt === true);
    const asked = unsure.filter((traffic) => questions.some((question) => (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectSpaces */ .du)([(0,_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .endToEndBox */ .$F)(traffic)], question).length > 0));
    return { flow, state: 'undecided', doubts: asked.flatMap((traffic) => traffic.doubts), path };
}
function answerBlock(traffic, packet) {
    const arriving = traffic.find((one) => one.answersStopped !== undefined && (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceIncludes */ .IJ)([(0,_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .endToEndBox */ .$F)(one)], packet));
    const step = arriving?.answersStopped;
    if (arriving === undefined || step === undefined)
        return undefined;
    const { device, line, location } = step;
    return { device, reason: 'answers', packet, location, steps: [...arriving.steps, step], ...(line === undefined ? {} : { line }) };
}
function withoutFamily(flow, path) {
    const { name, location } = flow.destination;
    return { flow, state: 'blocked', doubts: [], path, block: { device: name, reason: 'no-path', location, steps: [] } };
}
function leftOver(question, traffic) {
    return (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpaces */ .uD)(question, traffic.map(_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .endToEndBox */ .$F));
}
function questionsOf(flow) {
    return targets(flow.destination).flatMap((destination) => {
        const family = (destination[0]?.first ?? 0n) >= ALL_IPV4_FIRST && (destination[0]?.last ?? 0n) <= ALL_IPV4_LAST ? _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up : _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV6 */ .IF;
        const source = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)(flow.source.addresses, family);
        const otherPing = family === _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up ? _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.icmpv6 : _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.icmp;
        const protocols = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .subtractNumbers */ .Z_)(flow.protocols, (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .oneNumber */ .ax)(otherPing));
        return source.length === 0 ? [] : [[questionBox({ ...flow, protocols }, source, destination)]];
    });
}
const ALL_IPV4_FIRST = _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up[0]?.first ?? 0n;
const ALL_IPV4_LAST = _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up[0]?.last ?? 0n;
function questionBox(flow, source, destination) {
    return (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)({ source, destination, protocols: flow.protocols, destinationPorts: flow.ports, sourcePorts: [{ first: 1024, last: 65535 }] });
}
const MOST_OWN_ADDRESSES = 64n;
function targets(destination) {
    const families = [_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up, _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV6 */ .IF].map((family) => (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)(destination.addresses, family)).filter((set) => set.length > 0);
    const isComputer = destination.roles.some((role) => role.kind === 'host' || role.kind === 'cluster' || role.kind === 'remote_site');
    if (!isComputer || (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .countIps */ .eZ)(destination.addresses) > MOST_OWN_ADDRESSES)
        return families;
    return destination.addresses.flatMap(({ first, last }) => Array.from({ length: Number(last - first) + 1 }, (_unused, index) => [{ first: first + BigInt(index), last: first + BigInt(index) }]));
}
function describe(context, judgement, id) {
    const { flow, state, block, path } = judgement;
    const zones = [flow.source, flow.destination].flatMap((end) => (end.place.kind === 'zone' ? [end.place.zone.kind] : []));
    return {
        assumed: judgement.assumed === true,
        flow: {
            id,
            flow: flow.id,
            kind: flow.kind,
            source: (0,_policy_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .policyEndpoint */ .Y)(flow.source),
            destination: (0,_policy_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .policyEndpoint */ .Y)(flow.destination),
            protocol: flow.protocols[0]?.first === 17 ? 'udp' : flow.protocols[0]?.first === 6 ? 'tcp' : flow.protocols.length > 1 ? 'icmp' : 'other',
            port: flow.ports[0]?.first ?? 0,
            status: flow.guideFlow?.status === 'required' ? 'required' : 'required-if',
            rows: flow.guideFlow?.basis ?? [],
            confidentiality: confidentiality(context, flow),
            state,
            clear_text_sibling_open: state === 'blocked' && siblingOpen(context, flow),
            same_zone: (0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(flow.source, flow.destination),
            crosses: [...new Set(path.map((hop) => hop.device.name))],
            blocked_by_host: block?.reason === 'host',
            blocked_at_source: block?.reason === 'source-host',
            zone_kinds: zones,
        },
        backing: backingOf(judgement),
    };
}
function backingOf({ flow, block, doubts, path }) {
    const related = [
        ...(block?.reason === 'answers' ? [{ code: 'related.answers', parameters: { name: flow.destination.name }, location: block.location }] : []),
        { code: 'related.needs', parameters: { name: flow.destination.name }, location: flow.destination.location },
    ];
    if (block !== undefined) {
        const key = block.line === undefined ? `${block.device}|${flow.id}` : (0,_location_key_js__WEBPACK_IMPORTED_MODULE_4__/* .locationKey */ .d)(block.location);
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
    return { location, relatedLocations: related, causeKey: `undecided|${device}|${(0,_location_key_js__WEBPACK_IMPORTED_MODULE_4__/* .locationKey */ .d)(location)}`, steps: [], doubts };
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
    const space = [(0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)({ protocols: [{ first: 6, last: 6 }], destinationPorts: ports })];
    return (0,_open_flows_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveredTraffic */ .mS)(context, source, destination).some(({ traffic }) => (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectSpaces */ .du)([traffic.box], space).length > 0);
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ findDelivered),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   mS: () => (/* binding */ deliveredTraffic),
/* harmony export */   mv: () => (/* binding */ openFlows)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _guide_flows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);
/* harmony import */ var _policy_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4160);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2510);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4257);
/* harmony import */ var _zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2200);









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
            topicsMet ??= topicFinder((0,_services_js__WEBPACK_IMPORTED_MODULE_6__/* .portMeanings */ .a)(context.site, destination));
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
    if ((0,_guide_flows_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameHost */ .Xf)(source, destination))
        return false;
    if (isDevice(source) && isDevice(destination) && (0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(source, destination))
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
        const prefix = `${traffic.certain ? 'certain' : 'possible'}|${(0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .causeKeyOf */ .u)(traffic)}|`;
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
    if (!(0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(source, destination) || isDevice(source) || source.place.kind !== 'zone')
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
    if (!(0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOverlap */ .eK)(topic.protocols, protocols))
        return [];
    const meanings = topic.meanings
        .filter((meaning) => (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOverlap */ .eK)(meaning.ports, destinationPorts))
        .map(({ service, ports }) => ({ service, ports: (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .intersectNumbers */ .Gi)(ports, destinationPorts) }));
    if (meanings.length === 0)
        return [];
    return [{ topic, protocols: (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .intersectNumbers */ .Gi)(topic.protocols, protocols), ports: (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .uniteNumbers */ .kj)(...meanings.map(({ ports }) => ports)), meanings }];
}
function cutByFlows(flows, met) {
    const meeting = flows.filter(({ flow }) => (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersContain */ .DK)(flow.protocols, met.protocols) && (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOverlap */ .eK)(flow.ports, met.ports));
    if (meeting.length === 0) {
        return [{ services: met.meanings.map(({ service }) => service), ports: met.ports, justification: NOT_JUSTIFIED }];
    }
    return met.meanings.flatMap(({ service, ports }) => cutMeaning(meeting, { service, ports }));
}
function cutMeaning(flows, { service, ports }) {
    const parts = [];
    let left = ports;
    for (const { flow, justification } of flows) {
        if (!(0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOverlap */ .eK)(flow.ports, left))
            continue;
        parts.push({ services: [service], ports: (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .intersectNumbers */ .Gi)(left, flow.ports), justification });
        left = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .subtractNumbers */ .Z_)(left, flow.ports);
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
    if ((0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersInclude */ .pJ)(protocols, _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.icmp))
        return 'icmp';
    if (protocols.length === 1 && protocols[0]?.first === _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.tcp && protocols[0].last === _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.tcp)
        return 'tcp';
    return protocols[0]?.first === _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.udp && protocols[0].last === _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.udp ? 'udp' : 'other';
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
    if (!(0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersContain */ .DK)(outer.ports, inner.ports) || !(0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersContain */ .DK)(outer.protocols, inner.protocols))
        return false;
    const [wide, narrow] = [(0,_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .endToEndBox */ .$F)(outer.arrival.traffic), (0,_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .endToEndBox */ .$F)(inner.arrival.traffic)];
    return (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsContain */ .n6)(wide.destination, narrow.destination) && (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsContain */ .n6)(wide.source, narrow.source) && (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersContain */ .DK)(wide.sourcePorts, narrow.sourcePorts);
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
    const cause = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .r)(traffic);
    const ports = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .uniteNumbers */ .kj)(...new Set(slice.pieces.map((piece) => piece.ports)));
    return {
        flow: {
            id: '',
            source: (0,_policy_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .policyEndpoint */ .Y)(pair.source),
            destination: (0,_policy_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .policyEndpoint */ .Y)(pair.destination),
            protocol: slice.protocol,
            ports,
            port_count: ports.reduce((sum, range) => sum + range.last - range.first + 1, 0),
            service: mergedService([...slice.services]),
            justification: slice.justification.kind,
            justified_by: slice.justification.by,
            listed_peer: slice.justification.listedPeer,
            certainty: traffic.certain ? 'certain' : 'possible',
            same_zone: (0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(pair.source, pair.destination),
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
            witness: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .witnessOf */ .XH)(traffic),
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
    if (!(0,_zone_traffic_js__WEBPACK_IMPORTED_MODULE_8__/* .isSamePlace */ .O)(source, destination) || destination.place.kind !== 'zone')
        return false;
    const { zone } = destination.place;
    return slice.pieces.every(({ arrival: { traffic } }) => {
        const line = traffic.steps.find((step) => step.role === 'destination-host')?.line;
        return line !== undefined && line.match.may.every((one) => (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsContain */ .n6)(zone.addresses, one.source) || !(0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsOverlap */ .gh)(zone.addresses, one.source));
    });
}


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinOutcomes)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _location_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3503);




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
    return location === undefined ? '' : (0,_location_key_js__WEBPACK_IMPORTED_MODULE_3__/* .locationKey */ .d)(location);
}
const MOST_FRAGMENTS = 200;
function splitBySure(piece, { others, place, doubt }) {
    if (!piece.certain)
        return [piece];
    let open = [];
    for (const other of others) {
        if (holds(other.byPlace.get(place) ?? [], piece.box) || holds(other.boxes, piece.box))
            continue;
        open = [...open, ...((0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpacesUpTo */ ._L)([piece.box], other.boxes, MOST_FRAGMENTS) ?? [piece.box])];
    }
    if (open.length === 0)
        return [piece];
    const unsure = { ...piece, certain: false, doubts: [...piece.doubts, doubt] };
    const sure = (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpacesUpTo */ ._L)([piece.box], open, MOST_FRAGMENTS);
    if (sure === undefined)
        return [unsure];
    return [...sure.map((box) => ({ ...piece, box })), ...open.map((box) => ({ ...unsure, box }))];
}
function holds(boxes, wanted) {
    return boxes.some((one) => (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .boxContains */ .JF)(one, wanted));
}
function sameBox(a, b) {
    return ((0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameNumbers */ .pB)(a.destinationPorts, b.destinationPorts) &&
        (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameNumbers */ .pB)(a.protocols, b.protocols) &&
        (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameIps */ .rm)(a.destination, b.destination) &&
        (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameIps */ .rm)(a.source, b.source) &&
        (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameNumbers */ .pB)(a.sourcePorts, b.sourcePorts));
}


/***/ }),

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ct: () => (/* binding */ componentsOf),
  fT: () => (/* binding */ expand),
  ii: () => (/* binding */ isAt),
  Zt: () => (/* binding */ isParty),
  uR: () => (/* binding */ partiesOf),
  nm: () => (/* binding */ withImplied)
});

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


/***/ }),

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyEndpoint)
/* harmony export */ });
/* harmony import */ var _parties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2755);

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
        components: [...new Set([...(0,_parties_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsOf */ .ct)(endpoint), ...(0,_parties_js__WEBPACK_IMPORTED_MODULE_0__/* .partiesOf */ .uR)(endpoint)])],
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


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ portMeanings)
/* harmony export */ });
/* harmony import */ var _guide_listeners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5891);
/* harmony import */ var _guide_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3517);
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6441);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8291);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4149);
/* harmony import */ var _guide_flows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2820);
/* harmony import */ var _parties_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2755);
/* harmony import */ var _site_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2344);








const TCP = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .oneNumber */ .ax)(_model_header_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL */ .nl.tcp);
const UDP = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .oneNumber */ .ax)(_model_header_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL */ .nl.udp);
const ICMP = [
    { first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL */ .nl.icmp, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL */ .nl.icmp },
    { first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL */ .nl.icmpv6, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL */ .nl.icmpv6 },
];
const NEITHER = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .subtractNumbers */ .Z_)([{ first: 0, last: 255 }], (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .uniteNumbers */ .kj)(TCP, UDP, ICMP));
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
        { protocols: ICMP, ports: _model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PORTS */ .TQ, service: otherService('ICMP') },
        { protocols: NEITHER, ports: _model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PORTS */ .TQ, service: otherService('') },
    ];
}
function meaningsOf(site, endpoint, transport) {
    const meanings = [];
    let left = _model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_PORTS */ .TQ;
    for (const [ports, service] of namedPorts(site, endpoint, transport)) {
        const own = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .intersectNumbers */ .Gi)(ports, left);
        if (own.length === 0)
            continue;
        meanings.push({ protocols: transport === 'tcp' ? TCP : UDP, ports: own, service });
        left = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .subtractNumbers */ .Z_)(left, own);
    }
    return [...meanings, { protocols: transport === 'tcp' ? TCP : UDP, ports: left, service: otherService('') }];
}
function* namedPorts(site, endpoint, transport) {
    const features = (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredFeatures */ .E)(site);
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
    const features = (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredFeatures */ .E)(site);
    const administration = _guide_listeners_js__WEBPACK_IMPORTED_MODULE_0__/* .administrationPorts */ .L
        .filter((candidate) => candidate.transport === transport)
        .map((port) => [(0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .oneNumber */ .ax)(port.port), { ...otherService(port.name), kind: 'administration' }]);
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
    const listenerRows = _guide_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .guideRows */ .e.filter((row) => row.direction === 'inbound' && !has(row, 'reserved'));
    inboundByTransport = {
        tcp: listenerRows.filter((row) => row.transport !== 'udp'),
        udp: listenerRows.filter((row) => row.transport !== 'tcp'),
    };
    return inboundByTransport[transport];
}
function ownParties(endpoint) {
    const group = (0,_guide_flows_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceGroupAt */ .Ty)(endpoint);
    return new Set([...(0,_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .componentsOf */ .ct)(endpoint), ...(group === undefined ? [] : [group.kind, 'camera'])]);
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
    const component = (0,_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .componentsOf */ .ct)(endpoint).find((own) => row.components.some((party) => party === own));
    const { first, last } = row.ports;
    if (component === undefined || first !== last)
        return [row.ports];
    const count = row.flags.includes('multiInstance') ? (0,_site_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .instancesAt */ .eD)(site, endpoint) : 1;
    const numbers = Array.from({ length: count }, (_unused, index) => (0,_site_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .portAt */ .n6)(site, endpoint, { component, defaultPort: first + index }));
    return (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .numberSet */ .U7)(numbers.map((port) => ({ first: port, last: port })));
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
        peers_listable: rows.every((row) => row.peers.every((peer) => (0,_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .expand */ .fT)(peer.party).every(isListable))),
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
    if ((0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersInclude */ .pJ)(rowPortsAt(site, endpoint, row), row.ports.first))
        return;
    yield [[row.ports], { ...guideService(site, { rows: [row], ports: [row.ports] }, features), kind: 'stale' }];
}
function* reservedPorts(site, endpoint) {
    for (const component of (0,_parties_js__WEBPACK_IMPORTED_MODULE_6__/* .componentsOf */ .ct)(endpoint)) {
        for (const port of (0,_guide_listeners_js__WEBPACK_IMPORTED_MODULE_0__/* .snmpNumbers */ .v)(component, site.productVersion)) {
            const service = { ...otherService('SNMP'), kind: 'reserved', component, default_port: port };
            yield [(0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_3__/* .oneNumber */ .ax)(port), { ...service, rows: reservedRows(component) }];
        }
    }
}
function reservedRows(component) {
    return _guide_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .guideRows */ .e.filter((row) => has(row, 'reserved') && row.components.some((party) => party === component)).map((row) => row.id);
}
function* devicePorts(endpoint, transport) {
    const group = (0,_guide_flows_js__WEBPACK_IMPORTED_MODULE_5__/* .deviceGroupAt */ .Ty)(endpoint);
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


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ transportProtocols),
/* harmony export */   _x: () => (/* binding */ flowPortsAt),
/* harmony export */   eD: () => (/* binding */ instancesAt),
/* harmony export */   n6: () => (/* binding */ portAt)
/* harmony export */ });
/* unused harmony export hostsOf */
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);
/* harmony import */ var _parties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2755);



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
    const owner = flow.to.map((reference) => reference.party).find((party) => (0,_parties_js__WEBPACK_IMPORTED_MODULE_2__/* .componentsOf */ .ct)(endpoint).some((own) => own === party));
    const component = (0,_parties_js__WEBPACK_IMPORTED_MODULE_2__/* .componentsOf */ .ct)(endpoint).find((own) => own === owner);
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
    return (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_1__/* .numberSet */ .U7)(numbers.map((port) => ({ first: port, last: port })));
}
function channelPorts(site, flow) {
    const range = flow.ports[0];
    if (range === undefined || site.videoPushChannels === undefined)
        return flow.ports;
    return [{ first: range.first, last: Math.min(range.last, range.first + site.videoPushChannels - 1) }];
}
function transportProtocols(transport) {
    const tcp = { first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.tcp, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.tcp };
    const udp = { first: _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.udp, last: _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl.udp };
    if (transport === 'both')
        return [tcp, udp];
    return [transport === 'tcp' ? tcp : udp];
}


/***/ }),

/***/ 610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ PUBLIC_ADDRESSES),
/* harmony export */   T2: () => (/* binding */ LINK_LOCAL_IPV6),
/* harmony export */   U2: () => (/* binding */ PUBLIC_IPV4),
/* harmony export */   Ws: () => (/* binding */ LOOPBACK),
/* harmony export */   fK: () => (/* binding */ PRIVATE_ADDRESSES)
/* harmony export */ });
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2931);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);


function blocks(...cidrs) {
    return (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipSet */ .iw)(cidrs.flatMap((cidr) => (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(cidr) ?? []));
}
const PRIVATE_ADDRESSES = blocks('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7');
const LINK_LOCAL_IPV6 = blocks('fe80::/10');
const LOOPBACK = blocks('127.0.0.0/8', '::1');
const NOT_ROUTED = blocks('0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3', '::/127', 'fe80::/10', 'ff00::/8');
const PUBLIC_ADDRESSES = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .complementIps */ .py)((0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(PRIVATE_ADDRESSES, NOT_ROUTED));
const PUBLIC_IPV4 = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .complementIps */ .py)((0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(PRIVATE_ADDRESSES, NOT_ROUTED, (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .complementIps */ .py)([_model_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .IPV4_RANGE */ .Cc])));


/***/ }),

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ endToEndBox),
/* harmony export */   Mj: () => (/* binding */ packetOf),
/* harmony export */   Wo: () => (/* binding */ sentTraffic),
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   cG: () => (/* binding */ restrictTraffic),
/* harmony export */   zW: () => (/* binding */ doubtPartOfPool)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);



function sentTraffic(box) {
    return { box, certain: true, steps: [], doubts: [] };
}
function restrictTraffic(traffic, space) {
    return (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectSpaces */ .du)([traffic.box], space).map((box) => ({ ...traffic, box }));
}
function doubtPartOfPool(traffic) {
    const { sourcePool, box: now } = traffic;
    if (sourcePool === undefined || !traffic.certain)
        return traffic;
    const isWhole = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .sameIps */ .rm)(now.source, sourcePool.addresses) && (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .sameNumbers */ .pB)(now.sourcePorts, sourcePool.ports);
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
    const wanted = preferred === undefined ? undefined : (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectBoxes */ .NZ)(traffic.box, preferred);
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


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ translateDestinations),
/* harmony export */   h: () => (/* binding */ translateSources)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8682);
/* harmony import */ var _interface_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6519);





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
        if (translation.field !== field || left.length === 0 || !(0,_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .meetsTranslation */ .MI)(translation, traffic))
            continue;
        const applies = (0,_interface_match_js__WEBPACK_IMPORTED_MODULE_4__/* .both */ .W)((0,_interface_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matchInterface */ .L)(translation.ingress, passage.ingress), (0,_interface_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matchInterface */ .L)(translation.egress, passage.egress));
        const may = applies === 'no' ? [] : (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectSpaces */ .du)(left, translation.match.may);
        if (may.length === 0)
            continue;
        const must = applies === 'yes' ? (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectSpaces */ .du)(left, translation.match.must) : [];
        const unsure = { space: (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpaces */ .uD)(may, must), doubts: doubtsOf(translation, applies) };
        for (const piece of [...splitDoubtful(traffic, must, doubtful), ...splitDoubtful(traffic, unsure.space, [...doubtful, unsure])]) {
            results.push(translated({ translation, device, passage, traffic: piece }));
        }
        left = (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpaces */ .uD)(left, must);
        if (unsure.space.length > 0)
            doubtful.push(unsure);
    }
    return [...results, ...splitDoubtful(traffic, left, doubtful)];
}
function doubtsOf({ label, doubts, location }, applies) {
    return applies === 'yes' ? doubts : [...doubts, { code: 'analysis.unknown_interface', parameters: { line: label }, location }];
}
function splitDoubtful(traffic, space, doubtful) {
    if (doubtful.length === 0)
        return space.map((box) => ({ ...traffic, box }));
    const open = doubtful.flatMap((entry) => entry.space);
    const sure = (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpaces */ .uD)(space, open).map((box) => ({ ...traffic, box }));
    const unsure = (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractSpaces */ .uD)(space, sure.map(({ box }) => box)).map((box) => {
        const doubts = doubtful.filter((entry) => (0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .spacesOverlap */ .$7)([box], entry.space)).flatMap((entry) => entry.doubts);
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
    const family = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsOverlap */ .gh)(traffic.box.destination, _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up) ? _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up : _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV6 */ .IF;
    if (typeof target.addresses !== 'string')
        return target.addresses;
    const name = target.addresses === 'egress-interface' ? passage.egress : passage.ingress;
    const own = device.interfaces.find((candidate) => candidate.name === name)?.addresses ?? [];
    const known = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)((0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipSet */ .iw)(own.map(({ address }) => ({ first: address, last: address }))), family);
    return known.length === 0 ? family : known;
}
function withSource(traffic, addresses) {
    const { source, sourcePorts } = traffic.box;
    return {
        ...traffic,
        sentSource: traffic.sentSource ?? { addresses: source, ports: sourcePorts },
        sourcePool: { addresses, ports: _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ },
        box: { ...traffic.box, source: addresses, sourcePorts: _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_PORTS */ .TQ },
    };
}
function withDestination(traffic, change) {
    const { box } = traffic;
    const { addressShift, portShift } = shiftsOf(change);
    const destination = addressShift === undefined ? change.addresses : moveIps(box.destination, addressShift);
    const ports = change.target.ports === undefined ? box.destinationPorts : [change.target.ports];
    const destinationPorts = portShift === undefined ? ports : moveNumbers(box.destinationPorts, portShift);
    const isOneEnd = (addressShift !== undefined || (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .countIps */ .eZ)(destination) === 1n) && (portShift !== undefined || isOneNumber(ports));
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


/***/ }),

/***/ 2200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ zoneTraffic),
/* harmony export */   O: () => (/* binding */ isSamePlace)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7967);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7302);
/* harmony import */ var _special_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(610);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4257);






function zoneTraffic(site, topology) {
    const undeclared = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .undeclaredPrivateAddresses */ .B)(site);
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
        const found = solve(source, destination)?.flatMap(({ traffic, path }) => cutDown(traffic, addresses, _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_ADDRESSES */ .LO).map((one) => ({ traffic: one, path })));
        sent.set(key, found);
        return found;
    }
    return {
        paths,
        arrivals(source, destination) {
            if (isSamePlace(source, destination))
                return localTraffic(source, destination).map((traffic) => ({ traffic, path: [] }));
            return fromClass(source, destination)?.flatMap(({ traffic, path }) => cutDown(traffic, _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_ADDRESSES */ .LO, destination.addresses).map((one) => ({ traffic: one, path })));
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
    return zone.kind === 'internet' ? (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(zone.addresses, undeclared) : zone.addresses;
}
function sourceAddresses(endpoint, undeclared) {
    const isAnyone = endpoint.roles.every((role) => role.kind === 'client_group');
    const isFromInternet = endpoint.place.kind === 'zone' && endpoint.place.zone.kind === 'internet' && isAnyone;
    return isFromInternet ? (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(endpoint.addresses, undeclared) : endpoint.addresses;
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
    const addresses = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(endpoint.addresses, _special_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK_LOCAL_IPV6 */ .T2);
    linkLocalByEndpoint.set(endpoint, addresses);
    return addresses;
}
function sentBetween(sources, destinations) {
    const from = familiesOf(sources);
    const to = familiesOf(destinations);
    return FAMILIES.flatMap((_family, index) => {
        const [source, destination] = [from[index], to[index]];
        return source === undefined || destination === undefined || source.length === 0 || destination.length === 0 ? [] : [(0,_traffic_js__WEBPACK_IMPORTED_MODULE_5__/* .sentTraffic */ .Wo)((0,_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .box */ .aP)({ source, destination }))];
    });
}
const FAMILIES = [_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV4 */ .up, _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_IPV6 */ .IF];
const familiesBySet = new WeakMap();
function familiesOf(addresses) {
    const known = familiesBySet.get(addresses);
    if (known !== undefined)
        return known;
    const found = FAMILIES.map((family) => (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)(addresses, family));
    familiesBySet.set(addresses, found);
    return found;
}
function travel(path, sources, destinations) {
    let traffic = sentBetween(sources, entryAddresses(path, destinations));
    for (const hop of path) {
        const passage = { device: hop.device.name, role: 'network', ingress: hop.ingress, egress: hop.egress };
        traffic = (0,_device_js__WEBPACK_IMPORTED_MODULE_2__/* .forward */ .sY)(hop.device, traffic, passage);
        if (traffic.length === 0)
            return traffic;
    }
    return traffic.flatMap((one) => cutDown(one, _model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_ADDRESSES */ .LO, destinations));
}
function entryAddresses(path, destinations) {
    let wanted = destinations;
    for (const hop of [...path].reverse()) {
        for (const translation of hop.device.config?.translations ?? []) {
            const published = publishedFor(translation, wanted);
            if (published.length > 0)
                wanted = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(wanted, published);
        }
    }
    return wanted;
}
function publishedFor(translation, wanted) {
    if (translation.field !== 'destination' || translation.target === 'none')
        return [];
    const { addresses } = translation.target;
    const leadsThere = typeof addresses === 'string' || (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ipsOverlap */ .gh)(addresses, wanted);
    return leadsThere ? (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteIps */ .y6)(...translation.match.may.map((one) => one.destination)) : [];
}
function cutDown(traffic, sources, destinations) {
    const destination = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)(traffic.box.destination, destinations);
    if (destination.length === 0)
        return [];
    if (traffic.sentSource !== undefined) {
        const addresses = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)(traffic.sentSource.addresses, sources);
        return addresses.length === 0 ? [] : [{ ...traffic, sentSource: { ...traffic.sentSource, addresses }, box: { ...traffic.box, destination } }];
    }
    const source = (0,_model_ip_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectIps */ .wD)(traffic.box.source, sources);
    return source.length === 0 ? [] : [{ ...traffic, box: { ...traffic.box, source, destination } }];
}


/***/ }),

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ administrationPorts),
/* harmony export */   v: () => (/* binding */ snmpNumbers)
/* harmony export */ });
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


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ examplePacket),
/* harmony export */   K: () => (/* binding */ subjectDescriber)
/* harmony export */ });
/* harmony import */ var _model_header_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6441);
/* harmony import */ var _model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2931);
/* harmony import */ var _model_number_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8905);




function subjectDescriber(facts, assembled, language) {
    const byId = new Map();
    for (const flow of facts.openFlows)
        byId.set(flow.id, () => describeFlow(facts, { ...flow, subject: flow.service.name }, language));
    for (const flow of facts.neededFlows) {
        const ports = [{ first: flow.port, last: flow.port }];
        byId.set(flow.id, () => describeFlow(facts, { ...flow, ports, subject: flow.flow }, language));
    }
    for (const line of facts.hostLines) {
        byId.set(line.id, () => describeLine({ host: line.host.name, line: facts.backing.get(line.id)?.line ?? '' }));
    }
    for (const line of [...facts.unreachableLines, ...facts.openLines]) {
        byId.set(line.id, () => describeLine({ device: line.device, line: facts.backing.get(line.id)?.line ?? '' }));
    }
    for (const one of facts.evidence) {
        byId.set(one.id, () => describeLine({ device: one.device, found: one.found, expected: one.expected }));
    }
    for (const [id, { name }] of assembled.places)
        byId.set(id, () => describeLine({ name }));
    return (id) => byId.get(id)?.();
}
function describeFlow(facts, flow, language) {
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
function describeLine(parameters) {
    return { parameters, affected: '', identity: Object.values(parameters).map(String) };
}
function endpointText(endpoint, language) {
    const { kind, name, zone } = endpoint;
    if (kind === 'zone_rest')
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e)({ code: 'endpoint.zone_rest', parameters: { zone } }, language);
    if (kind === 'undeclared')
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e)({ code: 'endpoint.undeclared', parameters: { name } }, language);
    if (kind === 'client_group' && endpoint.zone_kind === 'internet')
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e)({ code: 'endpoint.internet_users', parameters: { name } }, language);
    return kind === 'internet' ? (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e)({ code: 'endpoint.internet', parameters: {} }, language) : name;
}
function zoneText(endpoint, language) {
    return endpoint.zone === '' ? (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e)({ code: 'endpoint.no_zone', parameters: {} }, language) : endpoint.zone;
}
const MOST_RANGES = 8;
function portsText(ports, language) {
    if (ports.length === 1 && ports[0]?.first === 0 && ports[0].last === 65535)
        return (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e)({ code: 'ports.all', parameters: {} }, language);
    const shown = (0,_model_number_set_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumbers */ .GQ)(ports.slice(0, MOST_RANGES));
    return ports.length > MOST_RANGES ? `${shown}, …` : shown;
}
const PROTOCOL_NAMES = new Map(Object.entries(_model_header_space_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .nl).map(([name, number]) => [number, name]));
function examplePacket({ sent, delivered }) {
    const isTranslated = sent.destination !== delivered.destination || sent.destinationPort !== delivered.destinationPort;
    return {
        source: (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIpAddress */ .bl)(sent.source),
        destination: (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIpAddress */ .bl)(sent.destination),
        protocol: PROTOCOL_NAMES.get(sent.protocol) ?? String(sent.protocol),
        port: sent.destinationPort,
        ...(isTranslated ? { deliveredTo: addressAndPort(delivered) } : {}),
    };
}
function addressAndPort(packet) {
    const address = (0,_model_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIpAddress */ .bl)(packet.destination);
    return address.includes(':') ? `[${address}]:${packet.destinationPort}` : `${address}:${packet.destinationPort}`;
}
function exampleText(example) {
    const sent = `${example.source} → ${example.destination} ${example.protocol}/${example.port}`;
    return example.deliveredTo === undefined ? sent : `${sent} → ${example.deliveredTo}`;
}


/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pathStep)
/* harmony export */ });
function pathStep({ device, filter, line, translation, action, location }) {
    return { device, filter, line: line?.label ?? translation?.label ?? '', action, location };
}


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readExports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5436);
/* harmony import */ var _parsers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4390);
/* harmony import */ var _parsers_shared_export_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);




async function readExports(site, workspace) {
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, location } of reference.paths) {
        const read = await readFile(path, { workspace, account });
        if (read === undefined) {
            account.diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .Y)('note', 'export.named_here', location, { path }));
            continue;
        }
        hash.update(read.sha256);
        files.push(read.file);
    }
    const digest = hash.digest('hex');
    if (files.length < reference.paths.length || files.length === 0)
        return { name, config: undefined, digest };
    const reading = (0,_parsers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readDevice */ .t5)(files, reference.format);
    account.diagnostics.push(...reading.diagnostics);
    account.coverage.push(...reading.coverage);
    const trouble = reading.device === undefined ? undefined : roleTrouble(reading.device, declared, reference);
    if (trouble === undefined)
        return { name, config: reading.device, digest, ...sharing(reading.device) };
    account.diagnostics.push(trouble);
    return { name, config: undefined, digest };
}
function sharing(device) {
    return _parsers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx.some(({ id, servesManyHosts }) => id === device?.format && servesManyHosts === true) ? { servesManyHosts: true } : {};
}
async function readFile(path, { workspace, account }) {
    const answer = await workspace.read(path);
    if ('problem' in answer) {
        account.diagnostics.push(answer.problem);
        return undefined;
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(answer.file.bytes).digest('hex');
    account.inputs.push({ path, sha256 });
    const { file, diagnostics } = (0,_parsers_shared_export_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toExportFile */ .C)(answer.file);
    account.diagnostics.push(...diagnostics);
    return { file, sha256 };
}
function roleTrouble(device, { name, role }, reference) {
    const format = _parsers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx.find((one) => one.id === device.format);
    if (format === undefined || format.role === 'either' || format.role === role)
        return undefined;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnostic */ .Y)('incomplete', role === 'host' ? 'export.not_of_a_host' : 'export.not_of_a_firewall', reference.location, { name, format: format.displayName });
}


/***/ })

};
