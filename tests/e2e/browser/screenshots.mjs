// Pictures of every page, for people to look at: telephone and desk, light and dark, nb, nn and en.
// node screenshots.mjs FOLDER open|closed [only]: of a desk in its hours (a demo, staff pages too) or
// closed (its public pages alone); only those whose name holds `only`.
import { DESKTOP, LANGUAGES, PHONE, desk, enterCode, logIn, submit, visitor, withBrowser } from './kit.mjs';

const [folder, hours, only = ''] = process.argv.slice(2);
const before = hours === 'closed' ? 'closed-' : '';
const LOOKS = [[PHONE, 'phone'], [DESKTOP, 'desktop']];
const GRAVE = {
  nb: 'Hun fant meldingene i går. Jeg orker ikke mer, og jeg har bestemt meg for å ta livet mitt i natt.\n\nJeg vet ikke hvem jeg skal si det til.',
  nn: 'Ho fann meldingane i går. Eg orkar ikkje meir og vil ikkje leve lenger.',
  en: 'She found the messages yesterday. I want to kill myself and I do not know who to tell.',
};
const CALM = 'Hei. Jeg har kjøpt sex i mange år og vil slutte. Har dere tid til en samtale på telefon?';
const REPLY = 'Takk for at du skrev. Det du forteller, er vi vant til å høre. Vil du at vi ringer i morgen kl. 10?';

async function shoot(page, name) {
  const file = before + name;
  if (!file.includes(only)) return;
  for (const [viewport, size] of LOOKS) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${file}-${size}-${colorScheme}.png`, fullPage: true });
    }
  }
}

async function publicPages(browser, lang) {
  const { context, page } = await visitor(browser);
  await page.goto(`${desk.public}/?lang=${lang}`);
  await shoot(page, `${lang}-1-entry`);
  for (const details of await page.locator('summary').all()) await details.click();
  await page.check('[name=self_harm_answer][value=thoughts]');
  await page.fill('#message', ' ');
  await page.click('#send');
  await shoot(page, `${lang}-2-entry-error`);
  const code = await submit(page, lang, GRAVE[lang]);
  await shoot(page, `${lang}-3-receipt`);
  await enterCode(page, lang, 'AAAAA-AAAAA-AAAAA-AAAAA');
  await shoot(page, `${lang}-4-wrong-code`);
  await context.close();
  return code;
}

async function staffPages(browser) {
  const { context, page } = await visitor(browser, { viewport: DESKTOP });
  await page.goto(`${desk.staff}/login`);
  await shoot(page, 'staff-1-login');
  await logIn(page, desk.users[0]);
  await shoot(page, 'staff-2-queue');
  const cases = await page.locator('tbody a').evaluateAll((links) => links.map((a) => a.href));
  for (const [i, url] of cases.entries()) {
    await page.goto(url);
    await shoot(page, `staff-3-case-${i + 1}`);
    await page.fill('#text', REPLY);
    await page.click('button[value=reply]');
  }
  await page.goto(`${desk.staff}/case/ZZZZZZZZ`);
  await shoot(page, 'staff-4-error');
  await context.close();
}

async function threadPages(browser, lang, code) {
  const { context, page } = await visitor(browser);
  await enterCode(page, lang, code);
  await page.waitForSelector('.thread');
  await shoot(page, `${lang}-5-thread`);
  for (const details of await page.locator('summary').all()) await details.click();
  await page.click('button[value=erase]');
  await shoot(page, `${lang}-6-erased`);
  await page.goto(`${desk.public}/x`);
  await shoot(page, `${lang}-7-error`);
  await page.goto(`${desk.public}/a/${'0'.repeat(26)}`);
  await shoot(page, `alert-unknown`);
  await context.close();
}

await withBrowser(async (browser) => {
  const { context, page } = await visitor(browser);
  await submit(page, 'nb', CALM, async () => {
    await page.fill('#phone', '00 11 22 33');
    await page.click('.wishes summary');
    await page.check('[name=therapist_gender][value=female]');
  });
  await context.close();
  const codes = {};
  for (const lang of LANGUAGES) codes[lang] = await publicPages(browser, lang);
  if (hours === 'open') await staffPages(browser);
  for (const lang of LANGUAGES) await threadPages(browser, lang, codes[lang]);
});
