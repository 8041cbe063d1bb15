// The public side: write, come back, write more, be rung, erase, leave; with script and without.
import {
  DESKTOP, LANGUAGES, accessibility, desk, enterCode, overflows, smallTargets, submit, visitor,
} from './kit.mjs';

const STORY = 'Hei. Jeg lurer på noe, æøå & <b>.';

export async function publicWalks(t, browser) {
  for (const lang of LANGUAGES) {
    await t.part(`with script, ${lang}`, () => walk(t, browser, lang, true));
    await t.part(`without script, ${lang}`, () => walk(t, browser, lang, false));
  }
  await t.part('reload', () => reload(t, browser));
  await t.part('back', () => back(t, browser));
  await t.part('quick exit', () => quickExit(t, browser));
  await t.part('no way to staff', () => noWayToStaff(t, browser));
}

// The structure is one for all languages, so axe, which takes its time, looks at one of them.
async function looksRight(t, page, name, lang) {
  await page.waitForLoadState();
  const found = lang === 'nb' ? await accessibility(page) : [];
  t.check(`${name}: nothing serious for axe, light and dark`, found.length === 0, found);
  const small = await smallTargets(page);
  t.check(`${name}: a thumb hits everything`, small.length === 0, small);
  t.check(`${name}: no sideways scrolling`, !await overflows(page));
}

// `look`: axe and measuring need script in the page.
async function walk(t, browser, lang, script) {
  const name = `${lang}, script ${script ? 'on' : 'off'}`;
  const look = async (what) => { if (script) await looksRight(t, page, `${what} (${name})`, lang); };
  const { context, page, seen } = await visitor(browser, { javaScriptEnabled: script });

  await page.goto(`${desk.public}/?lang=${lang}`);
  t.check(`${name}: the page says its language`, await page.getAttribute('html', 'lang') === lang);
  const help = await page.locator('.numbers a[href="tel:113"]').boundingBox();
  const field = await page.locator('#message').boundingBox();
  t.check(`${name}: help stands before the message`, help.y < field.y);
  t.check(`${name}: and within the first screen`, help.y + help.height < 844, help.y);
  await look('entry');

  await page.fill('#message', '   ');
  await page.fill('#phone', '00 11 22 33');
  await page.locator('#send').click();
  t.check(`${name}: an empty message is asked for`, await page.isVisible('.notice'));
  t.check(`${name}: and what was written is there`,
    await page.inputValue('#phone') === '00 11 22 33');
  await look('entry with an error');

  await page.fill('#message', STORY);
  await page.locator('#send').click();
  const code = await page.innerText('.code');
  t.check(`${name}: a code is shown`, /^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/.test(code), code);
  await look('receipt');

  await enterCode(page, lang, 'AAAAA-AAAAA-AAAAA-AAAAA');
  t.check(`${name}: a wrong code is told`, await page.isVisible('.notice'));
  await look('wrong code');

  await enterCode(page, lang, code.toLowerCase().replaceAll('-', ' '));
  t.check(`${name}: the words are there as they were written`,
    await page.innerText('.message') === STORY);
  t.check(`${name}: the code is on no page but the receipt`, !(await page.content()).includes(code));
  await look('thread');
  await page.fill('#more', 'En ting til.');
  await page.click('button[value=write]');
  t.check(`${name}: more is added`, await page.locator('.message').count() === 2);
  await page.click('summary >> nth=0');
  await page.fill('#ring', '00 11 22 33');
  await page.fill('#safe_times', 'etter ti');
  await page.click('button[value=ring]');
  const asked = await page.locator('.message').last().innerText();
  t.check(`${name}: a number can be left`, asked.includes('00 11 22 33') && asked.includes('etter ti'),
    asked);
  await page.click('summary >> nth=1');
  await page.click('button[value=erase]');
  await look('erased');
  await enterCode(page, lang, code);
  t.check(`${name}: what was erased is gone`, await page.isVisible('.notice')
    && !(await page.content()).includes('En ting til'));
  await page.goto(`${desk.public}/finnes-ikke`);
  t.check(`${name}: an unknown page has the numbers`, await page.isVisible('a[href="tel:113"]'));
  await look('error');

  await leavesNoTrace(t, context, page, seen, name, script);
  await context.close();
}

async function leavesNoTrace(t, context, page, seen, name, script) {
  const cookies = await context.cookies();
  t.check(`${name}: no cookie`, cookies.length === 0, cookies.map((c) => c.name));
  if (script) {
    const kept = await page.evaluate(async () => localStorage.length + sessionStorage.length
      + (await indexedDB.databases()).length + (await caches?.keys() ?? []).length);
    t.check(`${name}: nothing stored`, kept === 0, kept);
  }
  const errors = seen.errors.filter((text) => !text.includes('404'));
  t.check(`${name}: no error in the console`, errors.length === 0, errors);
  t.check(`${name}: nothing is asked of others`, seen.elsewhere.length === 0, seen.elsewhere);
  t.check(`${name}: every answer has its headers`, seen.bare.length === 0, seen.bare);
}

async function reload(t, browser) {
  const { context, page } = await visitor(browser);
  const code = await submit(page, 'nb', STORY);
  await page.reload();
  t.check('a reload of the receipt is the same inquiry', await page.innerText('.code') === code);
  await enterCode(page, 'nb', code);
  await page.fill('#more', 'Bare én gang.');
  await page.click('button[value=write]');
  await page.locator('.message').nth(1).waitFor();  // a page on its way can't be loaded again
  await page.reload();
  t.check('a reload shows nothing to the next person',
    !(await page.content()).includes(STORY.slice(0, 20)));
  await enterCode(page, 'nb', code);
  t.check('and does nothing twice', await page.locator('.message').count() === 2);
  await context.close();
}

async function back(t, browser) {
  const { context, page } = await visitor(browser);
  const code = await submit(page, 'nb', 'Bare én gang.');
  await enterCode(page, 'nb', code);
  t.check('the words are there', await page.locator('.message').count() === 1);
  await page.goto('about:blank');
  await page.goBack().catch(() => {});
  await page.waitForLoadState();
  t.check('back shows nothing', !(await page.innerText('body')).includes('Bare én gang.'));
  await context.close();
}

async function quickExit(t, browser) {
  for (const script of [true, false]) {
    const { context, page, seen } = await visitor(browser, { javaScriptEnabled: script });
    await page.goto(`${desk.public}/?lang=nb`);
    await page.click('#leave');
    await page.waitForURL((url) => !url.href.startsWith(desk.public));
    t.check(`the link leaves (script ${script})`, seen.elsewhere.length === 1, seen.elsewhere);
    await context.close();
  }
  const { context, page } = await visitor(browser, { viewport: DESKTOP });
  await page.goto(`${desk.public}/?lang=nb`);
  await page.fill('#message', STORY);
  await page.press('#message', 'Shift');
  await page.press('#message', 'Shift');
  await page.press('#message', 'A');
  await page.press('#message', 'Shift');
  t.check('capitals leave nothing', page.url().startsWith(desk.public));
  await page.press('#message', 'Shift');
  await page.keyboard.press('Shift');
  await page.waitForURL((url) => !url.href.startsWith(desk.public));
  t.check('Shift three times leaves', true);
  await page.goBack().catch(() => {});
  t.check('and "back" finds no page of ours', !page.url().startsWith(desk.public), page.url());
  await context.close();
}

async function noWayToStaff(t, browser) {
  const { context, page } = await visitor(browser);
  for (const path of ['/login', '/case/AAAAAAAA', '/api/v1/queue', '/queue.js', '/metrics']) {
    const answer = await page.goto(desk.public + path);
    t.check(`${path} is not on the public side`, answer.status() === 404, answer.status());
  }
  await page.goto(`${desk.staff}/case/AAAAAAAA`);
  t.check('a stranger at the staff side is shown the door', page.url() === `${desk.staff}/login`);
  await context.close();
}
