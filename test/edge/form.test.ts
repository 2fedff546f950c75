import { expect, test } from 'vitest';
import { htmlResponse, someArticle, somePage, worker } from './world.ts';

const submit = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });

test('the form is a page of its own, with a label for each field', async () => {
  const response = await worker()('/');
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toMatch(/^<!doctype html><html lang="en">/);
  for (const field of ['text', 'url', 'published']) {
    expect(page).toContain(`<label for="${field}">`);
    expect(page).toMatch(new RegExp(`<(input|textarea) id="${field}" name="${field}"`));
  }
});

test('an article is answered by a whole page', async () => {
  const response = await worker()('/', submit({ text: someArticle(), url: '', published: '2023-05-04' }));
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain('treaty on fishing');
  expect(page).toContain('<time datetime="2023-05-04">4 May 2023</time>');
  const stored = response.headers.get('content-location') ?? '';
  expect(page).toContain(`href="${stored}"`);
  expect(await (await worker()(stored)).text()).toBe(page);
});

test('an address is read where there is no text', async () => {
  const ask = worker({ fetch: async () => htmlResponse(somePage()) });
  const page = await (await ask('/', submit({ text: ' \r\n', url: `https://news.example/${crypto.randomUUID()}`, published: '' }))).text();
  expect(page).toContain('<h1 lang="en">Norway and Chile sign fishing treaty</h1>');
});

test.each([
  [{ text: '', url: '', published: '' }, 422, 'There is nothing to summarise', ['text', 'url']],
  [{ text: 'An article.', url: '', published: '31/12' }, 422, 'The publication date is not a date', ['published']],
  [{ text: '', url: 'news', published: '' }, 422, 'A field is not what it should be', ['url']],
  [{ text: '', url: 'http://localhost/', published: '' }, 422, 'That address is not fetched', []],
  [{ text: 'a'.repeat(1024 * 1024 + 1), url: '', published: '' }, 413, 'The body is too large', ['text']],
])('what is wrong is said in words, and what was typed stays', async (fields, status, title, wrong) => {
  const response = await worker()('/', submit(fields));
  expect(response.status).toBe(status);
  const page = await response.text();
  expect(page).toContain(title);
  expect(page).toContain('role="alert"');
  expect([...page.matchAll(/name="(\w+)"[^>]*aria-invalid="true"/g)].map(([, name]) => name)).toEqual(wrong);
  expect(page).toContain(`>${fields.text}</textarea>`);
  for (const value of [fields.url, fields.published]) expect(page).toContain(`value="${value}"`);
});

test('a form of another type, or too large to read, is a page too', async () => {
  const multipart = new FormData();
  multipart.set('text', 'An article.');
  for (const [body, status] of [
    [multipart, 415],
    [new URLSearchParams({ text: 'ế'.repeat(500_000) }), 413],
  ] as const) {
    const response = await worker()('/', { method: 'POST', body, headers: { accept: 'text/html' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  }
});

test('nothing of an article is markup', async () => {
  const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> ${someArticle()}`;
  const ask = worker();
  const pages = [
    await ask('/', submit({ text: evil })),
    await ask('/', submit({ text: evil, url: '"><script>alert(1)</script>', published: '"><script>' })),
    await ask('/v1/summaries/<script>alert(1)<script>', { headers: { accept: 'text/html' } }),
  ];
  for (const page of pages) expect(await page.text()).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!&)/);
});

test('no page loads or runs anything but its own stylesheet', async () => {
  const ask = worker();
  for (const response of [
    await ask('/'),
    await ask('/', submit({ text: someArticle() })),
    await ask('/nowhere', { headers: { accept: 'text/html' } }),
  ]) {
    const page = await response.text();
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/ style=| on\w+=/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
    expect(policy).toContain(`style-src 'sha256-${btoa(String.fromCharCode(...hash))}'`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  }
});
