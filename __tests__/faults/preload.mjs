/**
 * Loaded into a process before the program (`node --import`): makes one thing go wrong. `VMSGUARD_FAULT` says which,
 * as JSON of the type `Breakage` in `fault-table.ts`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout } from 'node:timers';

const fault = JSON.parse(process.env.VMSGUARD_FAULT ?? '{}');
const { call, handle, path = '' } = fault;

if (call !== undefined) breakCall(call in fs.promises ? fs.promises : fs, call);
if (handle !== undefined) breakHandles();
if (fault.clock !== undefined) setClock(fault.clock);
syncBuiltinESMExports();

function refusal(code) {
  return Object.assign(new Error(`${code}: injected`), { code });
}

function breakCall(owner, name) {
  const original = owner[name];
  owner[name] = (...args) => {
    if (!String(args[0]).includes(path)) return original(...args);
    if (fault.code !== undefined && owner === fs) throw refusal(fault.code);
    if (fault.code !== undefined) return Promise.reject(refusal(fault.code));
    if (fault.throws === 'later') setTimeout(() => { throw refusal('injected-exception'); }, 0);
    if (fault.throws === 'unhandled') Promise.reject(refusal('injected-rejection'));
    if (fault.throws === 'text') return Promise.reject('an injected text');
    if (fault.signal !== undefined) process.kill(process.pid, fault.signal);
    // Keeps the process alive until the signal arrives; a promise alone would not.
    if (fault.signal !== undefined) setTimeout(() => undefined, 20_000);
    return new Promise(() => undefined);
  };
}

function breakHandles() {
  const original = fs.promises.open;
  fs.promises.open = async (...args) => {
    const opened = await original(...args);
    if (String(args[0]).includes(path)) breakHandle(opened, String(args[0]));
    return opened;
  };
}

function breakHandle(opened, name) {
  const original = opened[handle].bind(opened);
  let calls = 0;
  opened[handle] = async (...args) => {
    calls += 1;
    if (fault.code !== undefined) {
      if (handle === 'close') await original(...args);
      throw refusal(fault.code);
    }
    if (fault.does === 'end') return calls === 1 ? original(args[0], args[1], Math.min(args[2], 100), args[3]) : { bytesRead: 0, buffer: args[0] };
    if (fault.does === 'crumbs') return original(args[0], args[1], Math.min(args[2], 7), args[3]);
    const answer = await original(...args);
    if (calls > 1) return answer;
    if (fault.does === 'append') fs.appendFileSync(name, '\n');
    if (fault.does === 'truncate') fs.truncateSync(name, 50);
    if (fault.does === 'replace') {
      fs.copyFileSync(name, `${name}.new`);
      fs.renameSync(`${name}.new`, name);
    }
    if (fault.does === 'remove') fs.rmSync(name);
    return answer;
  };
}

/** The moment of the machine's clock: an ISO date, or a text that is none. */
function setClock(moment) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args) {
      super(...(args.length === 0 ? [moment] : args));
    }
  };
}
