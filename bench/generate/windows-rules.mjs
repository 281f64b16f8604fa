/** The planned rules as inbound rules of one Windows host: what three exports tell in three ways. */
import { plannedRules } from './plan.mjs';

export function* windowsRules(count) {
  for (const { index, name, action, source, protocol, port, of } of plannedRules(count)) {
    const isWebServer = of === 'vms' && action === 'permit';
    yield {
      index,
      name,
      id: `{00000000-0000-51EE-0000-${index.toString(16).toUpperCase().padStart(12, '0')}}`,
      // Windows hosts hold few rules that block.
      allows: index % 1000 !== 1,
      protocol,
      // Numbers that no part of the VMS uses, so that the rules differ and their programs need no guess.
      port: isWebServer ? port : 50_000 + (index % 10_000),
      // Everybody but the web server's clients comes from networks beyond the site, as on a host with other duties.
      remote: isWebServer ? source : source.replace(/^10\.4/u, '10.14'),
      program: isWebServer ? 'System' : `C:\\Program Files\\Vendor ${index % 500}\\service.exe`,
    };
  }
}
