import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

let browser: Promise<Browser> | undefined;
const contexts = new Set<BrowserContext>();

/** Script errors, and what the policy of the page has forbidden. */
const complaints: string[] = [];

/** A page in a browser of nobody else: no cookies, no cache. {@link closePages} ends it. */
export async function newPage({ width = 1440, height = 900, isDark = false }: Look = {}): Promise<Page> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  contexts.add(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A server that was killed, and a refusal, are told there as well; they are what some tests are about.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      complaints.push(message.text());
  });
  return page;
}

/** A page at which somebody has signed in by a link, with the feed in view. */
export async function signIn(link: string, look: Look = {}): Promise<Page> {
  const page = await newPage(look);
  await page.goto(link);
  await page.getByRole('feed').waitFor({ state: 'attached' });
  return page;
}

/** The articles of the feed that are drawn. */
export function cardsOf(page: Page) {
  return page.getByRole('feed').getByRole('article');
}

/** The card of an alert with this headline or place in it. */
export function cardWith(page: Page, text: string | RegExp) {
  return cardsOf(page).filter({ hasText: text });
}

/** How many cards the feed says that it has, drawn or not. */
export async function setSizeOf(page: Page): Promise<number> {
  const card = cardsOf(page).first();
  return (await card.count()) === 0 ? 0 : Number(await card.getAttribute('aria-setsize'));
}

export async function closePages(): Promise<void> {
  await Promise.all([...contexts].map((context) => context.close()));
  contexts.clear();
}

export async function closeBrowser(): Promise<void> {
  await closePages();
  await (await browser)?.close();
  browser = undefined;
}

/** What went wrong in pages since it was asked for last; empty: no script failed, and nothing was asked for that the policy forbids. */
export function takeComplaints(): string[] {
  return complaints.splice(0);
}
