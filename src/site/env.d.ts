/// <reference types="astro/client" />

import type { Page } from '../core/page/page.ts';

declare global {
  namespace App {
    interface Locals {
      /** What is to be laid out. */
      readonly page: Page;
      /** Why it could not be. */
      failure: { readonly cause: unknown } | undefined;
    }
  }
}
