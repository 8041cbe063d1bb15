// The staff side: log in, see who comes first and why, answer, write a note, change, close, log out.
import {
  DESKTOP, PHONE, accessibility, desk, enterCode, logIn, overflows, submit, visitor,
} from './kit.mjs';

const GRAVE = 'Jeg orker ikke mer og har bestemt meg for å ta livet mitt i natt.';
const CALM = 'Hei, har dere en ledig time i neste uke?';

export async function staffWalks(t, browser) {
  await t.part('a therapist', () => therapist(t, browser));
  await t.part('a coordinator', () => coordinator(t, browser));
}

const who = (role) => desk.users.find((user) => user.role === role);

async function looksRight(t, page, name) {
  await page.waitForLoadState();
  const found = await accessibility(page);
  t.check(`${name}: nothing serious for axe, light and dark`, found.length === 0, found);
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    t.check(`${name}, ${viewport.width} px: no sideways scrolling`, !await overflows(page));
  }
}

async function therapist(t, browser) {
  const outside = await visitor(browser);
  await submit(outside.page, 'nb', CALM);
  const code = await submit(outside.page, 'nb', GRAVE);

  const { context, page, seen } = await visitor(browser, { viewport: DESKTOP });
  await page.goto(desk.staff);
  await looksRight(t, page, 'login');
  await logIn(page, { ...who('therapist'), password: 'feil' });
  t.check('a wrong passphrase is told', await page.isVisible('.notice'));
  await logIn(page, who('therapist'));
  t.check('passphrase and code open the queue', await page.isVisible('table'),
    await page.innerText('body'));

  const levels = await page.$$eval('tbody tr', (rows) => rows.map((row) => row.className));
  const order = ['immediate', 'urgent', 'prompt', 'routine'];
  t.check('the gravest stands first', levels[0] === 'immediate'
    && levels.every((l, i) => i === 0 || order.indexOf(levels[i - 1]) <= order.indexOf(l)), levels);
  await looksRight(t, page, 'queue');
  await submit(outside.page, 'nb', CALM);
  await page.waitForSelector('#news:not([hidden])');
  t.check('news of the queue is told, and nothing moves by itself', true);

  await page.click('tbody tr >> nth=0 >> a');
  const marks = await page.locator('.message mark').allInnerTexts();
  t.check('signals are marked in the text', marks.some((m) => m.includes('ta livet mitt')), marks);
  t.check('and listed with their reason', (await page.innerText('.signals')).includes('selvmord'),
    await page.innerText('.signals'));
  const box = await page.locator('#text').boundingBox();
  t.check('the words, the reasons and the answer stand on one screen',
    box.y + box.height < DESKTOP.height, box.y);
  await looksRight(t, page, 'case');

  await page.click('button[value=claim]');
  t.check('taken, the button is gone', !await page.isVisible('button[value=claim]'));
  await page.fill('#text', 'Jeg er her. Kan vi ringe deg?');
  await page.click('button[value=reply]');
  await page.click('summary:has-text("Notat")');
  await page.fill('#note', 'Ringer kl. 10.');
  await page.click('button[value=note]');
  t.check('a note is kept apart from the answer', (await page.innerText('.note')).includes('Ringer')
    && await page.locator('.ours').count() === 1);
  await page.click('summary:has-text("Endre")');
  await page.selectOption('#level', 'urgent');
  await page.fill('#reason', 'snakket med personen');
  await page.click('button[value=level]');
  t.check('the order is changed', await page.isVisible('h1 .level.urgent'));
  await page.click('summary:has-text("Avslutt")');
  await page.fill('#close_reason', 'avtalt');
  await page.click('button[value=close]');
  t.check('closing it needs an outcome, and keeps the words',
    await page.inputValue('#close_reason') === 'avtalt' && await page.isVisible('#outcome'));
  await page.fill('#outcome', 'snakket med');
  await page.click('button[value=close]');
  t.check('then it is closed', (await page.innerText('dl')).includes('avsluttet'));

  await enterCode(outside.page, 'nb', code);
  const thread = await outside.page.innerText('.thread');
  t.check('the answer is read with the code', thread.includes('Jeg er her'));
  t.check('the note is not', !thread.includes('Ringer kl.'));

  await page.click('text=Logg ut');
  await page.goBack().catch(() => {});
  await page.goto(`${desk.staff}/`);
  t.check('logged out is out', page.url().endsWith('/login'), page.url());
  t.check('no error in the console of staff', seen.errors.length === 0, seen.errors);
  t.check('staff pages ask nothing of others', seen.elsewhere.length === 0, seen.elsewhere);
  await context.close();
  await outside.context.close();
}

async function coordinator(t, browser) {
  const { context, page } = await visitor(browser, { viewport: DESKTOP });
  await logIn(page, who('coordinator'));
  t.check('a coordinator sees the queue', await page.isVisible('table'));
  await page.click('tbody tr >> nth=0 >> a');
  t.check('but no words of anybody', !await page.isVisible('.message'));
  await looksRight(t, page, 'refused');
  await context.close();
}
