import type { DeviceConfig, DeviceInterface, Filter } from '../../model/device.js';
import type { Location } from '../../model/source.js';
import { accessInDomain, forwardInDomain, localInDomain } from './domain-lines.js';
import { viewDomains, type Domain, type DomainView } from './domain-links.js';
import { joinTranslations } from './domain-translations.js';
import type { Report } from './report.js';

/**
 * Several virtual domains as one device. A packet between interfaces of two domains passes a policy of each on the
 * way, so each has a forward filter of its own; ends of links stand for what lies behind them. Undefined without
 * interfaces: nobody could tell which domain a packet enters.
 */
export function joinDomains(domains: readonly Domain[], location: Location, report: Report): DeviceConfig | undefined {
  const [first] = domains;
  if (first === undefined) return undefined;
  if (domains.every(({ interfaces }) => interfaces.length === 0)) {
    report.add('incomplete', 'fortigate.no_interfaces', location);
    return undefined;
  }
  const views = viewDomains(domains);
  reportUnclear(views, location, report);
  const { translations, ids, changed } = joinTranslations(views, report);
  const forward = views.flatMap((view) => filtersNamed(view, 'firewall policy').map((filter) => forwardInDomain(filter, view, { ids, changed: changed.get(view) ?? [] })));
  const localIn = views.flatMap((view) => filtersNamed(view, 'local-in-policy').map((filter) => localInDomain(filter, view, views)));
  return {
    ...first.device,
    location,
    interfaces: views.flatMap(interfacesOf),
    routes: views.flatMap(({ domain, beyond }) => domain.device.routes.filter((route) => route.interface === undefined || !beyond.has(route.interface))),
    filters: [...forward, ...localIn, ...joinAccess(views)],
    translations,
  };
}

function filtersNamed({ domain }: DomainView, name: string): readonly Filter[] {
  return domain.device.filters.filter((filter) => filter.name === name);
}

/** What opens the device permits line by line and denies nothing, so the lines of all domains are one filter. */
function joinAccess(views: readonly DomainView[]): readonly Filter[] {
  const filters = views.flatMap((view) => filtersNamed(view, 'administrative access').map((filter) => ({ view, filter })));
  const [first] = filters;
  return first === undefined ? [] : [{ ...first.filter, lines: filters.flatMap(({ view, filter }) => accessInDomain(filter, view)) }];
}

/** Ends of links are no places where a network could be; the others also go by the name of their domain. */
function interfacesOf({ domain, beyond }: DomainView): readonly DeviceInterface[] {
  return domain.device.interfaces.filter(({ name }) => !beyond.has(name)).map((one) => ({ ...one, aliases: [...one.aliases, domain.name] }));
}

function reportUnclear(views: readonly DomainView[], location: Location, report: Report): void {
  const names = views.filter(({ unclear }) => unclear.length > 0).map(({ domain }) => domain.name);
  if (names.length > 0) report.add('incomplete', 'fortigate.vdom_ways', location, { vdom: names.join(', ').slice(0, 200) });
}
