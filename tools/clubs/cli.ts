/** Writes the clubs that docs/network.md draws: `npx tsx tools/clubs/cli.ts`. */
import {writeFileSync} from 'node:fs';
import {clubsText} from './make-clubs.js';

writeFileSync(new URL('../../docs/data/auental.json', import.meta.url), clubsText());
