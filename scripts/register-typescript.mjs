/** `node --import ./scripts/register-typescript.mjs src/cli/index.ts` runs the sources without building them. */
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
