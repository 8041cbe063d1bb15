// A person on a telephone, and a therapist at a desk: everything by hand, in a real browser.
import { publicWalks } from './public.mjs';
import { staffWalks } from './staff.mjs';
import { Tally, withBrowser } from './kit.mjs';

const t = new Tally();
await withBrowser(async (browser) => {
  await publicWalks(t, browser);
  await staffWalks(t, browser);
});
console.log(`browser: ${t.kept} kept, ${t.broken} broken`);
process.exit(t.broken ? 1 : 0);
