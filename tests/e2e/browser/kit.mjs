// What browser walks share: Debian's chromium, pages that are watched, axe, codes, a tally.
//
// Promise: nothing but the demo desk is reached (every request elsewhere is stopped and noted), and
// the browser is gone when the walk ends.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STEP = 30_000; // milliseconds a login code lasts
export const LANGUAGES = ['nb', 'nn', 'en'];
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

// The desk that the Python side started: {public, staff, users}.
export const desk = JSON.parse(process.env.KAST_DESK);

export async function withBrowser(work) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    // Pages may come back from memory by "back", as they do on people's telephones.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

export class Tally {
  kept = 0;
  broken = 0;

  check(what, ok, detail = '') {
    if (ok) {
      this.kept += 1;
    } else {
      this.broken += 1;
      console.log(`BROKEN ${what}${detail === '' ? '' : `: ${detail}`}`.slice(0, 900));
    }
    return Boolean(ok);
  }

  // A part that throws is a broken promise too; the next part runs all the same.
  async part(name, work) {
    try {
      await work();
    } catch (error) {
      this.check(`${name} runs to its end`, false, String(error.stack).slice(0, 700));
    }
  }
}

// A visitor: one browser profile, watched. `seen` holds what must not happen.
export async function visitor(browser, options = {}) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'nb-NO', ...options });
  context.setDefaultTimeout(60_000);
  const seen = { errors: [], elsewhere: [], bare: [] };
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(desk.public) || url.startsWith(desk.staff)) return route.continue();
    seen.elsewhere.push(url);
    return route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
  });
  context.on('response', (response) => {
    const headers = response.headers();
    const url = response.url();
    if (url.startsWith(desk.public) && !isGuarded(headers)) seen.bare.push(url);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(message.text());
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  return { context, seen, page: await context.newPage() };
}

// The headers that SPEC §7 asks of every public answer.
function isGuarded(headers) {
  const policy = headers['content-security-policy'] ?? '';
  return headers['cache-control'] === 'no-store' && headers['referrer-policy'] === 'no-referrer'
    && headers['x-content-type-options'] === 'nosniff' && headers['x-frame-options'] === 'DENY'
    && policy.includes("default-src 'none'") && policy.includes("script-src 'self'")
    && !policy.includes('unsafe') && !('set-cookie' in headers);
}

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Serious and critical findings of axe: everything in light, colours in dark too. It is put in over
// the debugger, which the page's own policy does not bind, so it needs a context with script.
export async function accessibility(page) {
  const found = [];
  await page.evaluate(AXE);
  for (const [colorScheme, runOnly] of [['light', EVERYTHING], ['dark', ['color-contrast']]]) {
    await page.emulateMedia({ colorScheme });
    const result = await page.evaluate((only) => axe.run(document, { runOnly: only,
      resultTypes: ['violations'] }), runOnly);
    for (const rule of result.violations) {
      if (rule.impact !== 'serious' && rule.impact !== 'critical') continue;
      found.push(`${colorScheme} ${rule.id}: ${rule.nodes.map((n) => n.target).join(' ')}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

// Links, buttons and fields too small for a thumb (44 px); links within a sentence are excepted.
export async function smallTargets(page) {
  return page.evaluate(() => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((e) => e.checkVisibility() && e.type !== 'hidden' && !e.closest('.trap, p.prose'))
    .map((e) => (e.type === 'radio' || e.type === 'checkbox' ? e.closest('label') : e))
    .filter((e) => e.getBoundingClientRect().height < 43.5)
    .map((e) => `${e.tagName} ${e.textContent.trim().slice(0, 30)}`));
}

// Wider than the window: somebody would have to scroll sideways.
export async function overflows(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

// RFC 6238, SHA-1, 6 digits.
export function totp(secret, now = Date.now()) {
  const bits = [...secret].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c)
    .toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export async function logIn(page, user) {
  await page.goto(`${desk.staff}/login`);
  await page.fill('#username', user.username);
  await page.fill('#password', user.password);
  await page.fill('#totp', totp(user.totp_secret));
  await page.click('main button');
}

export async function submit(page, lang, message, more = async () => {}) {
  await page.goto(`${desk.public}/?lang=${lang}`);
  await page.fill('#message', message);
  await more(page);
  await page.click('#send');
  return page.innerText('.code');
}

// With script off axe and evaluate can't look; text and clicks work.
export async function enterCode(page, lang, code) {
  await page.goto(`${desk.public}/?lang=${lang}`);
  await page.fill('#receipt', code);
  await page.click('button[value=read]');
}
