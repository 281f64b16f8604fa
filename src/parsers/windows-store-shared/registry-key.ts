import type { Location } from '../../model/source.js';

/** A registry value's content, as far as the firewall uses it. */
export type RegistryData =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other' };

/** One value with the key it stands in. The default value has an empty name. */
export interface RegistryValue {
  readonly name: string;
  readonly data: RegistryData;
  readonly location: Location;
}

/** One key of the registry with its values. An empty path is a key that could not be read. */
export interface RegistryKey {
  readonly path: string;
  readonly location: Location;
  readonly values: readonly RegistryValue[];
}

/** Root of the local store, as `reg export` writes it. */
export const LOCAL_STORE_PATH = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

/** Root of the store that Group Policy fills. */
export const GROUP_POLICY_PATH = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall';
