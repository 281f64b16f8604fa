/** Column titles of the firewall's console, in English and Japanese, and what a column says. */
export type Column =
  | 'name' | 'group' | 'profile' | 'enabled' | 'action' | 'override' | 'program' | 'localAddress' | 'remoteAddress' | 'protocol'
  | 'localPort' | 'remotePort' | 'users' | 'computers' | 'principals' | 'owner' | 'applicationTag' | 'package';

const TITLES: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['name', 'name'], ['名前', 'name'],
  ['group', 'group'], ['グループ', 'group'],
  ['profile', 'profile'], ['プロファイル', 'profile'],
  ['enabled', 'enabled'], ['有効', 'enabled'],
  ['action', 'action'], ['操作', 'action'],
  ['override', 'override'], ['優先', 'override'],
  ['program', 'program'], ['プログラム', 'program'],
  ['local address', 'localAddress'], ['ローカル アドレス', 'localAddress'],
  ['remote address', 'remoteAddress'], ['リモート アドレス', 'remoteAddress'],
  ['protocol', 'protocol'], ['プロトコル', 'protocol'],
  ['local port', 'localPort'], ['ローカル ポート', 'localPort'],
  ['remote port', 'remotePort'], ['リモート ポート', 'remotePort'],
  ['authorized users', 'users'], ['許可されたユーザー', 'users'],
  ['authorized computers', 'computers'], ['許可されたコンピューター', 'computers'],
  ['authorized local principals', 'principals'], ['許可されたローカル プリンシパル', 'principals'],
  ['local user owner', 'owner'], ['ローカル ユーザー所有者', 'owner'],
  ['policyappid', 'applicationTag'],
  ['application package', 'package'], ['アプリケーション パッケージ', 'package'],
]);

/** The column that a title names. */
export function columnOf(title: string): Column | undefined {
  return TITLES.get(title.trim().toLowerCase());
}

/** Columns that the console shows unless somebody hides them; without one of these a table is no list of rules. */
const ALWAYS: readonly Column[] = ['name', 'profile', 'enabled', 'action', 'protocol', 'localPort', 'remotePort'];

/** The separator of a first row that names the columns of the list; undefined for any other text. */
export function separatorOf(row: string): '\t' | ',' | undefined {
  return (['\t', ','] as const).find((separator) => {
    const columns = row.split(separator).map(columnOf);
    return ALWAYS.every((column) => columns.includes(column));
  });
}

/** Cells in a row, without the empty one behind a separator that ends the row. */
export function cellsOf(row: string, separator: string, count: number): readonly string[] {
  const cells = row.split(separator).map((cell) => cell.trim());
  return cells.length === count + 1 && cells.at(-1) === '' ? cells.slice(0, -1) : cells;
}
