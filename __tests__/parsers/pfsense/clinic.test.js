import { describe, expect, it } from 'vitest';
import { formatIpAddress, formatIpRange } from '../../../src/model/ip-address.js';
import { clinic, codes, device, entering, leaving, lineNamed, packet, read } from './config.js';
const reading = read(clinic);
const fw = device(clinic);
describe('a whole export', () => {
    it('is understood in full', () => {
        expect(codes(reading)).toEqual([]);
        const elements = reading.coverage[0]?.elements;
        expect(elements).toMatchObject({ unsupported: 0, unrecognised: 0 });
        expect(elements?.understood).toBeGreaterThan(150);
        expect(reading.coverage[0]?.total).toBe((clinic.match(/<[a-z]/gu) ?? []).length);
    });
    it('names whose it is', () => {
        expect(fw.identity).toEqual({ hostnames: ['fw-clinic', 'fw-clinic.clinic.example'], serials: [], exportedAt: '2024-06-10T09:41:40.000Z' });
        expect(fw.families).toEqual([4, 6]);
    });
    it('lists interfaces with the names people use', () => {
        const listed = fw.interfaces.map((one) => [one.name, one.aliases, one.addresses.map((own) => formatIpAddress(own.address))]);
        expect(listed).toEqual([
            ['wan', ['WAN', 'igc0'], ['203.0.113.2']],
            ['lan', ['LAN', 'igc1'], ['10.10.1.1', '2001:db8:10:1::1']],
            ['opt1', ['CAMERAS', 'igc2.30'], ['10.10.30.1']],
            ['opt2', ['SERVERS', 'igc2.20'], ['10.10.20.1']],
            ['opt3', ['TRANSIT', 'igc3'], ['10.10.255.1']],
            ['openvpn', ['OpenVPN'], ['10.99.0.1']],
        ]);
    });
    it('lists static routes and the default route', () => {
        const routes = fw.routes.map((route) => [formatIpRange(route.destination), route.interface]);
        expect(routes).toEqual([['10.20.0.0/16', 'opt3'], ['0.0.0.0/0', 'wan']]);
    });
    it.each([
        ['a client to the management server', 'lan', packet('10.10.1.50', '10.10.20.10', 443), 'permit'],
        ['a client to a recorder', 'lan', packet('10.10.1.50', '10.10.20.22', 7563), 'permit'],
        ['a client to a recorder on another port', 'lan', packet('10.10.1.50', '10.10.20.22', 9000), 'deny'],
        ['a client to the Internet', 'lan', packet('10.10.1.50', '198.51.100.7', 443), 'permit'],
        ['a client to a camera', 'lan', packet('10.10.1.50', '10.10.30.5', 80), 'deny'],
        ['a recorder to a camera', 'opt2', packet('10.10.20.21', '10.10.30.5', 554), 'permit'],
        ['another server to a camera', 'opt2', packet('10.10.20.10', '10.10.30.5', 554), 'deny'],
        ['a camera to a recorder', 'opt1', packet('10.10.30.5', '10.10.20.21', 443), 'deny'],
        ['a camera to the Internet', 'opt1', packet('10.10.30.5', '198.51.100.7', 443), 'deny'],
        ['the transit network to a server', 'opt3', packet('10.20.0.9', '10.10.20.10', 443), 'deny'],
        ['remote staff to the management server', 'openvpn', packet('10.99.0.6', '10.10.20.10', 443), 'permit'],
        ['remote staff to a recorder', 'openvpn', packet('10.99.0.6', '10.10.20.21', 443), 'deny'],
        ['the Internet to the mobile server behind NAT', 'wan', packet('8.8.8.8', '10.10.20.30', 8082), 'permit'],
        ['the Internet to another server', 'wan', packet('8.8.8.8', '10.10.20.10', 443), 'deny'],
        ['a private address on WAN', 'wan', packet('192.168.7.7', '10.10.20.30', 8082), 'deny'],
        ['a documentation address on WAN, a bogon', 'wan', packet('198.51.100.9', '10.10.20.30', 8082), 'deny'],
        ['a client to the web interface', 'lan', packet('10.10.1.50', '10.10.1.1', 8443), 'permit'],
        ['a client to SSH', 'lan', packet('10.10.1.50', '10.10.1.1', 22), 'permit'],
        ['a client to the web interface of the camera side', 'lan', packet('10.10.1.50', '10.10.30.1', 8443), 'deny'],
        ['a camera to the web interface', 'opt1', packet('10.10.30.5', '10.10.30.1', 8443), 'deny'],
        ['IPv6 of a client', 'lan', packet('2001:db8:10:1::50', '2001:db8::1', 443), 'deny'],
    ])('judges %s', (_what, ingress, asked, verdict) => {
        expect(entering(fw, ingress, asked)).toBe(verdict);
    });
    it('asks floating rules on the way out', () => {
        expect(leaving(fw, 'opt1', packet('10.10.1.50', '10.10.30.5', 80))).toBe('deny');
        expect(leaving(fw, 'opt1', packet('10.10.20.21', '10.10.30.5', 80))).toBe('permit');
        expect(leaving(fw, 'wan', packet('10.10.1.50', '198.51.100.7', 80))).toBe('permit');
    });
    it('translates the port forward before filtering', () => {
        const forward = fw.translations.find((one) => one.field === 'destination');
        expect(forward).toMatchObject({ id: 'rdr-1', ingress: { patterns: ['wan'] }, doubts: [] });
        expect(forward?.target).toEqual({ addresses: [{ first: packet('0.0.0.0', '10.10.20.30').destination, last: packet('0.0.0.0', '10.10.20.30').destination }], ports: { first: 8082, last: 8082 }, mapping: 'any' });
    });
    it('translates sources on WAN', () => {
        const outbound = fw.translations.filter((one) => one.field === 'source');
        expect(outbound.map((one) => [one.id, one.egress?.patterns])).toEqual([['auto-ike-wan', ['wan']], ['auto-wan', ['wan']]]);
    });
    it('labels and places a rule, with the aliases it uses', () => {
        const line = lineNamed(fw, 'Recorders to cameras');
        const lineOf = (text) => clinic.slice(0, clinic.indexOf(text)).split('\n').length;
        expect(line?.label).toBe('rule "Recorders to cameras" (1718012200)');
        expect(line?.location.region?.startLine).toBe(lineOf('<tracker>1718012200') - 2);
        expect(line?.relatedLocations?.map((one) => one.region?.startLine)).toEqual([lineOf('<name>recorders<') - 1, lineOf('<name>camera_ports<') - 1]);
    });
    it('warns of secrets without their value', () => {
        const secrets = reading.diagnostics.filter((one) => one.code === 'export.secret');
        expect(secrets.map((one) => one.parameters['kind'])).toEqual(['password hash', 'SNMP community']);
        expect(JSON.stringify(reading, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('$2y$');
    });
});
