/** pfSense 2.7 `config.xml`: rules on the tabs of four interfaces, an alias in every tenth of them. */
import { plannedRules } from './plan.mjs';
import { networkSite } from './site.mjs';

const TABS = { vms: 'opt1', others: 'opt2' };

export function generate(count) {
  return { files: [['config.xml', configuration(count)]], site: networkSite({ files: ['config.xml'], interfaces: { servers: 'LAN', clients: 'CLIENTS' } }) };
}

function configuration(count) {
  const rules = [...plannedRules(count)];
  return [
    '<?xml version="1.0"?>',
    '<pfsense>',
    '\t<version>23.3</version>',
    '\t<system>',
    '\t\t<hostname>core</hostname>',
    '\t\t<domain>campus.example</domain>',
    '\t</system>',
    '\t<interfaces>',
    ...networkInterface('wan', 'WAN', '198.51.100.2', 30),
    ...networkInterface('lan', 'LAN', '10.20.10.1', 24),
    ...networkInterface('opt1', 'CLIENTS', '10.40.0.1', 14),
    ...networkInterface('opt2', 'OFFICES', '10.100.0.1', 14),
    ...networkInterface('opt3', 'DATACENTRE', '10.200.0.1', 14),
    '\t</interfaces>',
    '\t<filter>',
    ...rules.flatMap(rule),
    '\t</filter>',
    '\t<aliases>',
    ...rules.filter(usesAlias).flatMap(alias),
    '\t</aliases>',
    '</pfsense>',
    '',
  ].join('\n');
}

function networkInterface(tag, description, address, bits) {
  const fields = { enable: '', if: `igb${tag === 'wan' ? 0 : tag === 'lan' ? 1 : Number(tag.slice(3)) + 1}`, descr: `<![CDATA[${description}]]>`, ipaddr: address, subnet: bits };
  return [`\t\t<${tag}>`, ...Object.entries(fields).map(([name, value]) => `\t\t\t<${name}>${value}</${name}>`), `\t\t</${tag}>`];
}

function usesAlias({ index }) {
  return index % 10 === 5;
}

function rule(planned) {
  const { index, name, action, source, destination, protocol, port, of } = planned;
  return [
    '\t\t<rule>',
    '\t\t\t<id></id>',
    `\t\t\t<tracker>${1_600_000_000 + index}</tracker>`,
    `\t\t\t<type>${action === 'permit' ? 'pass' : 'block'}</type>`,
    `\t\t\t<interface>${TABS[of]}</interface>`,
    '\t\t\t<ipprotocol>inet</ipprotocol>',
    '\t\t\t<tag></tag>',
    '\t\t\t<tagged></tagged>',
    '\t\t\t<max></max>',
    '\t\t\t<statetype><![CDATA[keep state]]></statetype>',
    '\t\t\t<os></os>',
    `\t\t\t<protocol>${protocol}</protocol>`,
    '\t\t\t<source>',
    `\t\t\t\t<address>${usesAlias(planned) ? `Alias_${index}` : source}</address>`,
    '\t\t\t</source>',
    '\t\t\t<destination>',
    `\t\t\t\t<address>${destination}</address>`,
    `\t\t\t\t<port>${port}</port>`,
    '\t\t\t</destination>',
    `\t\t\t<descr><![CDATA[${name}]]></descr>`,
    '\t\t</rule>',
  ];
}

function alias({ index, source, destination }) {
  return [
    '\t\t<alias>',
    `\t\t\t<name>Alias_${index}</name>`,
    '\t\t\t<type>host</type>',
    `\t\t\t<address>${source} ${destination}</address>`,
    '\t\t\t<descr></descr>',
    '\t\t\t<detail><![CDATA[first||second]]></detail>',
    '\t\t</alias>',
  ];
}
