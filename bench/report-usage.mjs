/** Loaded before the measured program: writes its peak memory in kilobytes to the file that VMSGUARD_BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';

const file = process.env.VMSGUARD_BENCH_USAGE;
if (file !== undefined) process.on('exit', () => writeFileSync(file, `${process.resourceUsage().maxRSS}`));
