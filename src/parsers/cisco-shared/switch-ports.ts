import type { Filter, Line } from '../../model/device.js';
import { NOTHING } from '../../model/header-space.js';
import { ALL_IPV4, ALL_IPV6 } from '../../model/ip-set.js';
import { linesOf } from './access-list.js';
import type { Application, RouterInterface } from './configuration.js';
import { codeOf, onInterfaces, type Context } from './context.js';
import { holdsVlan, vlanOf } from './switch-port-vlans.js';

/**
 * The lists at switch ports. The model knows the VLAN interface that a packet comes in by and not the port, so what a
 * port's list denies is denied in doubt: the packet may have come by another port.
 */
export function switchPortFilters(context: Context): readonly Filter[] {
  const families = [4, 6] as const;
  return families.flatMap((family) => {
    const uses = new Map<string, { readonly application: Application; readonly vlans: Set<string> }>();
    for (const port of context.interfaces.filter(({ vlans }) => vlans !== undefined)) {
      for (const application of context.product.portListsOverride ? port.lists[family] : port.portLists[family]) collect(uses, { application, port, context });
    }
    return [...uses.values()].flatMap((use) => switchPortFilter(context, family, use));
  });
}

interface Collecting {
  readonly application: Application;
  readonly port: RouterInterface;
  readonly context: Context;
}

function collect(uses: Map<string, { readonly application: Application; readonly vlans: Set<string> }>, { application, port, context }: Collecting): void {
  const key = `${application.direction} ${application.name}`;
  const use = uses.get(key) ?? { application, vlans: new Set<string>() };
  uses.set(key, use);
  for (const one of context.interfaces) {
    const vlan = vlanOf(one);
    if (vlan !== undefined && port.vlans !== undefined && holdsVlan(port.vlans, vlan)) use.vlans.add(one.name);
  }
}

function switchPortFilter(context: Context, family: 4 | 6, use: { readonly application: Application; readonly vlans: ReadonlySet<string> }): readonly Filter[] {
  const { name, direction, location } = use.application;
  const list = context.list(family, name);
  if (list === undefined || list.entries.length === 0 || use.vlans.size === 0) return [];
  const condition = onInterfaces([...use.vlans]);
  const sides = direction === 'in' ? { ingress: condition } : { egress: condition };
  const doubt = { code: codeOf(context.product, 'port_unknown'), parameters: { name: name.slice(0, 100) }, location };
  const blur = (line: Line): Line => (line.action === 'permit' ? line : { ...line, match: { must: NOTHING, may: line.match.may }, doubts: [...line.doubts, doubt] });
  const lines = linesOf(list, { sides, phase: 'opening', evaluate: () => [] }).map(blur);
  const answers = linesOf(list, { sides, phase: 'answering', evaluate: () => [] }).map(blur);
  return [
    {
      name: `${family === 4 ? 'ip access-group' : 'ipv6 traffic-filter'} ${name} ${direction} (switch port)`,
      hooks: direction === 'in' ? ['forward', 'input'] : ['forward'],
      universe: family === 4 ? ALL_IPV4 : ALL_IPV6,
      lines,
      defaultAction: 'permit',
      defaultLocation: location,
      replies: { lines: answers },
    },
  ];
}
