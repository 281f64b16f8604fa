import type { Walk } from '../packet-walk/types.js';
import type { Format } from '../walk-windows/description.js';
import { drawHost } from '../walk-windows/draw-host.js';
import { drawQuestions } from '../walk-windows/draw-questions.js';
import { readNetsh } from '../walk-windows/read-netsh.js';
import { readPowershell } from '../walk-windows/read-powershell.js';
import { readRegistry } from '../walk-windows/read-registry.js';
import { walkPacket } from '../walk-windows/walk-packet.js';
import { writeNetsh } from '../walk-windows/write-netsh.js';
import { writePowershell } from '../walk-windows/write-powershell.js';
import { writeRegistry } from '../walk-windows/write-registry.js';

const TOOLS = {
  powershell: { write: writePowershell, read: readPowershell },
  netsh: { write: writeNetsh, read: readNetsh },
  registry: { write: writeRegistry, read: readRegistry },
} as const;

/** Hosts such as Windows writes them, in one of its exports. */
export function windowsWalk(format: Format): Walk {
  const { write, read } = TOOLS[format];
  return {
    format: `windows-${format}`,
    draw(random) {
      const host = drawHost(random, { formats: [format], odd: false });
      return { files: write(host), questions: drawQuestions(random, host) };
    },
    open(files) {
      const host = read(files);
      return (packet, way) => walkPacket(host, packet, way);
    },
    smaller: () => [],
  };
}
