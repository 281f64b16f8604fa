import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hook } from '../../../src/model/device.js';
import { terraformPlan } from '../../../src/parsers/terraform-plan/index.js';
import { codes as codesOf, decide as decideReading, file, judge, packet, read, withUnknownMembers, type Asked } from '../cloud-shared/decide.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const decide = (text: string, hook: Hook, asked: Asked): string => decideReading(read(terraformPlan, [text]), hook, asked);
const codes = (text: string): readonly string[] => codesOf(read(terraformPlan, [text]));
const NOTE = 'note terraform-plan.only_managed';

const aws = fixture('small/aws-state.json');
const azure = fixture('small/azure-state.json');
const gcp = fixture('small/gcp-state.json');
const fresh = fixture('small/aws-new.json');
const plan = fixture('vms-plan.json');

/** What the security groups alone say: network ACLs are not among the resources. */
function groups(text: string, hook: Hook, asked: Asked): string {
  const filter = read(terraformPlan, [text]).device?.filters.find(({ name, hooks }) => name.startsWith('security groups') && hooks.includes(hook));
  return filter === undefined ? '' : judge(filter, packet(asked));
}

describe('resources of AWS', () => {
  it.each([['a state', aws], ['a plan', plan]])('are read from %s', (_what, text) => {
    expect(codes(text)).toEqual([NOTE]);
    expect(groups(text, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 })).toBe('open');
    expect(groups(text, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 80 })).toBe('open');
    expect(groups(text, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 })).toBe('closed');
    expect(groups(text, 'output', { from: '10.20.10.10', to: '203.0.113.1' })).toBe('open');
  });

  it('leave members in doubt, of which there may be more', () => {
    expect(groups(aws, 'input', { from: '10.20.10.77', to: '10.20.10.10', port: 22331 })).toBe('doubt');
  });

  it('leave what the network ACLs would say in doubt', () => {
    expect(decide(aws, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 })).toBe('doubt');
    expect(decide(aws, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 })).toBe('closed');
  });

  it('leave in doubt what is known after apply only', () => {
    expect(codes(fresh)).toEqual([NOTE]);
    expect(groups(fresh, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 })).toBe('doubt');
    expect(groups(fresh, 'output', { from: '10.20.10.10', to: '10.20.50.7' })).toBe('doubt');
    const attached = plan.replace('"after_unknown": {}', '"after_unknown": {"ingress": true}');
    expect(groups(attached, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 })).toBe('doubt');
  });

  it('put a rule whose group is not known into every group, in doubt', () => {
    const loose = aws.replace('"security_group_id": "sg-1",\n      "cidr_ipv4"', '"cidr_ipv4"');
    expect(groups(loose, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 80 })).toBe('doubt');
  });
});

describe('resources of Azure', () => {
  it.each<[Asked, string]>([
    [{ from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    [{ from: '10.20.50.7', to: '10.20.10.10', port: 22 }, 'closed'],
    [{ from: '203.0.113.1', to: '10.20.10.10', port: 443 }, 'closed'],
    [{ from: '10.20.50.7', to: '10.20.99.10', port: 443 }, 'doubt'],
  ])('judge %o', (asked, expected) => {
    expect(decide(azure, 'input', asked)).toBe(expected);
  });

  it('are read where an attribute is null', () => {
    expect(codes(azure.replace('"source_application_security_group_ids": []', '"source_application_security_group_ids": null'))).toEqual([NOTE]);
  });

  it('are in doubt where an association is not known', () => {
    const loose = azure.replace('"subnet_id": "/subscriptions/1/resourceGroups/v/providers/Microsoft.Network/virtualNetworks/v/subnets/s",\n      "network_security_group_id"', '"network_security_group_id"');
    expect(decide(loose, 'input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 })).toBe('doubt');
  });
});

describe('resources of Google Cloud', () => {
  it.each<[Hook, Asked, string]>([
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 443 }, 'open'],
    ['input', { from: '10.20.50.7', to: '10.20.10.10', port: 22 }, 'closed'],
    ['output', { from: '10.20.10.10', to: '203.0.113.7' }, 'closed'],
    ['output', { from: '10.20.10.10', to: '198.51.100.7' }, 'open'],
  ])('at %s judge %o', (hook, asked, expected) => {
    expect(codes(gcp)).toEqual([NOTE]);
    expect(decide(gcp, hook, asked)).toBe(expected);
  });
});

describe('what is not understood', () => {
  it.each([['aws_network_acl', 'unsupported'], ['google_compute_firewall_policy_rule', 'unsupported'], ['frobnicate', 'unrecognised'], ['frobnicate_rule', 'unrecognised']])('a resource of type %s is told', (type, how) => {
    expect(codes(aws.replace('"aws_s3_bucket",', `"${type}",`))).toContain(`incomplete export.${how}`);
  });

  it.each(['small/aws-state.json', 'small/azure-state.json', 'small/gcp-state.json'])('an unknown member anywhere in %s is told', (name) => {
    const changed = withUnknownMembers(fixture(name), /"(?:sensitive_values|tags)": $|"type": "aws_s3_bucket",[^{]*"values": $/u);
    expect(changed.length).toBeGreaterThan(8);
    for (const one of changed) expect(codes(one).some((code) => code.startsWith('incomplete')), one).toBe(true);
  });

  it('takes a plan that failed for half of one', () => {
    expect(codes(plan.replace('"errored": false', '"errored": true'))).toContain('incomplete export.truncated');
  });

  it('knows its own files alone', () => {
    expect(terraformPlan.recognizes(file(plan))).toBe(true);
    expect(terraformPlan.recognizes(file(aws))).toBe(true);
    expect(terraformPlan.recognizes(file('{"format_version": "1.0"}'))).toBe(false);
  });

  it('never throws', () => {
    const types = ['aws_security_group', 'azurerm_network_security_group', 'google_compute_firewall', 'google_compute_instance', 'azurerm_network_interface'];
    fc.assert(fc.property(fc.json(), fc.constantFrom(...types), (text, type) => {
      read(terraformPlan, [text, `{"format_version": "1.0", "values": {"root_module": {"resources": [{"address": "a", "mode": "managed", "type": "${type}", "values": {"ingress": [${text}], "security_rule": [${text}], "allow": [${text}], "network_interface": [${text}], "ip_configuration": [${text}]}}]}}}`]);
    }));
  });
});
