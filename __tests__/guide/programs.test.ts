import { describe, expect, it } from 'vitest';
import { portOwner, scopeOpens } from '../../src/guide/programs.js';
import type { Component, Encryption } from '../../src/model/site.js';

const CLEAR: Encryption = { server: false, streaming: false, event: false, mobile: false, location: { path: 'site.yaml' } };
const ENCRYPTED: Encryption = { ...CLEAR, server: true, streaming: true, event: true, mobile: true };

const RECORDER = 'C:\\Program Files\\Milestone\\XProtect Recording Server\\VideoOS.Recorder.Service.exe';

describe('portOwner', () => {
  it.each([
    ['management-server', 80, 'system', 'system'],
    ['management-server', 443, 'system', 'system'],
    ['management-server', 9000, 'either', 'system'],
    ['management-server', 12345, 'program', 'program'],
    ['data-collector', 7609, 'system', 'system'],
    ['recording-server', 9001, 'either', 'system'],
    ['recording-server', 9003, 'either', 'system'],
    ['recording-server', 7563, 'program', 'program'],
    ['event-server', 22331, 'program', 'program'],
    ['log-server', 22337, 'either', 'either'],
    ['mobile-server', 8082, 'either', 'either'],
  ] as const)('tells who owns %s %i', (component, defaultPort, clear, encrypted) => {
    expect(portOwner({ component, defaultPort }, CLEAR)).toBe(clear);
    expect(portOwner({ component, defaultPort }, ENCRYPTED)).toBe(encrypted);
  });
});

describe('scopeOpens', () => {
  it.each<[string, Component, number, 'yes' | 'no' | 'in-doubt']>([
    [RECORDER, 'recording-server', 7563, 'yes'],
    [RECORDER.toUpperCase(), 'recording-server', 7563, 'yes'],
    ['%ProgramFiles%\\Milestone\\XProtect Recording Server\\VideoOS.Recorder.Service.exe', 'recording-server', 7563, 'yes'],
    ['D:\\Old\\VideoOS.Recorder.Service.exe', 'recording-server', 7563, 'in-doubt'],
    [RECORDER, 'recording-server', 9001, 'no'],
    [RECORDER, 'management-server', 12345, 'no'],
    ['System', 'recording-server', 9001, 'yes'],
    ['SYSTEM', 'management-server', 443, 'yes'],
    ['System', 'recording-server', 7563, 'no'],
    ['System', 'mobile-server', 8082, 'in-doubt'],
    ['C:\\Windows\\System32\\inetsrv\\w3wp.exe', 'management-server', 443, 'no'],
    ['C:\\Program Files\\Milestone\\XProtect Mobile Server\\VideoOS.MobileServer.Service.exe', 'mobile-server', 8082, 'in-doubt'],
    ['C:\\Tools\\agent.exe', 'recording-server', 7563, 'no'],
    ['C:\\Tools\\agent.exe', 'dlna-server', 9200, 'in-doubt'],
    ['C:\\Tools\\agent.exe', 'screen-recorder', 52111, 'in-doubt'],
    ['C:\\Windows\\System32\\svchost.exe', 'screen-recorder', 52111, 'no'],
    [RECORDER, 'screen-recorder', 52111, 'no'],
    [RECORDER, 'failover-recording-server', 7563, 'in-doubt'],
    ['C:\\x\\VideoOS.Event.Server.exe', 'failover-recording-server', 7563, 'no'],
    ['', 'recording-server', 7563, 'no'],
  ])('judges program %j for %s %i', (program, component, defaultPort, expected) => {
    expect(scopeOpens({ program }, { component, defaultPort }, ENCRYPTED)).toBe(expected);
  });

  it.each<[string, Component, number, 'yes' | 'no' | 'in-doubt']>([
    ['Milestone XProtect Recording Server', 'recording-server', 7563, 'yes'],
    ['milestone xprotect recording server', 'recording-server', 7563, 'yes'],
    ['Milestone XProtect Recording Server', 'event-server', 22331, 'no'],
    ['MSSQL$SURVEILLANCE', 'sql-server', 1433, 'yes'],
    ['Milestone XProtect Management Server', 'management-server', 443, 'no'],
    ['SomethingElse', 'recording-server', 7563, 'in-doubt'],
    ['constructor', 'lpr-server', 22334, 'in-doubt'],
  ])('judges service %j for %s %i', (service, component, defaultPort, expected) => {
    expect(scopeOpens({ service }, { component, defaultPort }, ENCRYPTED)).toBe(expected);
  });

  it('needs both program and service to fit', () => {
    const listener = { component: 'recording-server', defaultPort: 7563 } as const;
    expect(scopeOpens({ program: RECORDER, service: 'Milestone XProtect Recording Server' }, listener, CLEAR)).toBe('yes');
    expect(scopeOpens({ program: RECORDER, service: 'MSSQLSERVER' }, listener, CLEAR)).toBe('no');
  });

  it('is never sure of a listener whose owner depends on encryption that is off', () => {
    const listener = { component: 'management-server', defaultPort: 9000 } as const;
    const program = 'C:\\Program Files\\Milestone\\XProtect Management Server\\VideoOS.Server.Service.exe';
    expect(scopeOpens({ program }, listener, CLEAR)).toBe('in-doubt');
    expect(scopeOpens({ program: 'System' }, listener, CLEAR)).toBe('in-doubt');
    expect(scopeOpens({ program }, listener, ENCRYPTED)).toBe('no');
  });

  it('opens everything without a scope', () => {
    expect(scopeOpens({}, { component: 'management-server', defaultPort: 443 }, ENCRYPTED)).toBe('yes');
  });
});
