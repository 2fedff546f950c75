/** The frame that all pages share, and the policy under which they are shown. */

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { ruleset } from '../../core/ruleset.ts';
import { sha256 } from '../identity.ts';
import { style } from './style.ts';

interface PageProps {
  readonly title: string;
  readonly children?: Child;
}

function Page({ title, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="top">
          <a class="brand" href="/">
            Accord
          </a>
          <nav aria-label="Site">
            <a href="/">New summary</a>
            <a href="/openapi.json">API</a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="foot">
          Every name, date and sentence stands in the article; rules {ruleset} found them, no model did. A pasted article is listed nowhere:
          only who has the address of its summary can read it.
        </footer>
      </body>
    </html>
  );
}

export async function renderPage(title: string, children: Child): Promise<string> {
  return `<!doctype html>${await (<Page title={title}>{children}</Page>).toString()}`;
}

let policy: string | undefined;

/** Nothing loads but the stylesheet in the page; forms go to this worker alone. */
export async function contentSecurityPolicy(): Promise<string> {
  policy ??= `default-src 'none'; style-src 'sha256-${await sha256(style)}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  return policy;
}
