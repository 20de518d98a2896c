import type { BrowserType } from 'playwright';

/** Playwright's hold on Chromium. It takes half a second to load: only who starts a browser waits for it. */
export const loadChromium = async (): Promise<BrowserType> => (await import('playwright')).chromium;
