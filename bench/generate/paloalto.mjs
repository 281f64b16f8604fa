/** PAN-OS 10.2 `running-config.xml`: rules between five zones, an address object for every tenth of them, a service each. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const ZONES = [
  ['untrust', 'ethernet1/1', '198.51.100.2/30'],
  ['servers', 'ethernet1/2', '10.20.10.1/24'],
  ['clients', 'ethernet1/3', '10.40.0.1/14'],
  ['offices', 'ethernet1/4', '10.100.0.1/14'],
  ['datacentre', 'ethernet1/5', '10.200.0.1/14'],
];

export function generate(count) {
  return { files: [['running-config.xml', configuration(count)]], site: networkSite({ files: ['running-config.xml'], interfaces: { servers: 'servers', clients: 'clients' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return [
    '<?xml version="1.0"?>',
    '<config version="10.2.0" urldb="paloaltonetworks" detail-version="10.2.7">',
    '  <devices>',
    '    <entry name="localhost.localdomain">',
    '      <network>',
    '        <interface>',
    '          <ethernet>',
    ...ZONES.map(([, name, address]) => `            <entry name="${name}"><layer3><ip><entry name="${address}"/></ip></layer3></entry>`),
    '          </ethernet>',
    '        </interface>',
    '        <virtual-router>',
    `          <entry name="default"><interface>${ZONES.map(([, name]) => `<member>${name}</member>`).join('')}</interface></entry>`,
    '        </virtual-router>',
    '      </network>',
    '      <deviceconfig><system><hostname>core</hostname></system></deviceconfig>',
    '      <vsys>',
    '        <entry name="vsys1">',
    '          <address>',
    ...rules.filter(usesObject).map(({ index, source }) => `            <entry name="host-${index}"><ip-netmask>${source}/32</ip-netmask></entry>`),
    '          </address>',
    '          <service>',
    ...[...new Set(rules.map(serviceOf))].map(service),
    '          </service>',
    '          <zone>',
    ...ZONES.map(([zone, name]) => `            <entry name="${zone}"><network><layer3><member>${name}</member></layer3></network></entry>`),
    '          </zone>',
    '          <rulebase>',
    '            <security>',
    '              <rules>',
    ...rules.flatMap(rule),
    '              </rules>',
    '            </security>',
    '          </rulebase>',
    '        </entry>',
    '      </vsys>',
    '    </entry>',
    '  </devices>',
    '</config>',
    '',
  ].join('\n');
}

function usesObject({ index }) {
  return index % 10 === 5;
}

function serviceOf({ protocol, port }) {
  return `${protocol}-${port}`;
}

function service(name) {
  const [protocol, port] = name.split('-');
  return `            <entry name="${name}"><protocol><${protocol}><port>${port}</port></${protocol}></protocol></entry>`;
}

function rule(planned) {
  const { index, name, action, source, destination, of } = planned;
  const [from, to] = of === 'vms' ? ['clients', 'servers'] : ['offices', 'datacentre'];
  return [
    `                <entry name="${name}" uuid="00000000-0000-4000-8000-${String(index).padStart(12, '0')}">`,
    '                  <to>',
    `                    <member>${to}</member>`,
    '                  </to>',
    '                  <from>',
    `                    <member>${from}</member>`,
    '                  </from>',
    '                  <source>',
    `                    <member>${usesObject(planned) ? `host-${index}` : source}</member>`,
    '                  </source>',
    '                  <destination>',
    `                    <member>${destination}</member>`,
    '                  </destination>',
    '                  <source-user>',
    '                    <member>any</member>',
    '                  </source-user>',
    '                  <category>',
    '                    <member>any</member>',
    '                  </category>',
    '                  <application>',
    '                    <member>any</member>',
    '                  </application>',
    '                  <service>',
    `                    <member>${serviceOf(planned)}</member>`,
    '                  </service>',
    `                  <action>${action === 'permit' ? 'allow' : 'deny'}</action>`,
    '                  <log-end>yes</log-end>',
    '                </entry>',
  ];
}
