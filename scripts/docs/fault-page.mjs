/** `docs/faults.md`: what is made to go wrong on purpose, and how the program ends. */
import { code, page, table } from './markdown.mjs';
import '../register-typescript.mjs';

export async function faultPage() {
  const { faults } = await import('../../__tests__/faults/fault-table.ts');
  const groups = [...new Set(faults.map(({ group }) => group))];
  return page(
    '__tests__/faults',
    '# Faults',
    [
      `${faults.length} things are made to go wrong, each in a run of a site that would pass. None of them ends with 0: the exit code is 3 when nothing could be judged, 2 when something could not be read. Where only a channel fails, such as the job summary, the verdict stands; those runs start from an incomplete site, so that it can be told from an error.`,
      'The command line and the action are the bundles of `dist/`, started as processes; a run is given another policy module than its own. With nothing done to them both pass.',
      'Not here, because the program does not use them: worker threads, the API of GitHub, the file of the event.',
    ].join('\n\n'),
    ...groups.map((group) => `## ${group}\n\n${groupTable(faults.filter((fault) => fault.group === group))}`),
  );
}

function groupTable(faults) {
  return table(
    ['what is done', 'to', 'ends with', 'and says', 'test'],
    faults.map(({ id, done, program, exit, says, needs }) => [
      needs === undefined ? done : `${done} (${needs === 'root' ? 'as root only' : 'not as root'})`,
      program,
      String(exit),
      says === '' ? '' : code(says),
      code(id),
    ]),
  );
}
