/** Markup that nobody would write, and changes to a page that must not change what is read of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/edge/input/html.ts';
import { samples } from './samples.ts';

const PIECES =
  '<div> </div> <p> </p> <a href="/x"> </a> <table> </table> <tr> <td> </td> <ul> <li> </ul> <h1> </h1> <h2> </b> <b> <br> <hr> <svg> </svg> <script> </script> <title> </title> <!-- --> <![CDATA[ ]]> &amp; &eacute &#0; &#x110000; &#xD800; < > " \' = / <article class="comments"> </article> <time datetime="x"> <meta property="og:title" content="&amp;lt;b&amp;gt;"> <html lang="vi"> <body> </body> </html> <style> <textarea> <template> <noscript> 章 ệ \u0301 \u0000 Hai bên đã ký bản ghi nhớ về nước sạch vào ngày thứ bảy. The two towns signed.'.split(
    / (?=[<&\]]|章|ệ|\u0301|Hai|The)/u,
  );

const textOf = (html: string, url: string): unknown => {
  const reading = readHtml(html, url);
  return reading.kind === 'article' ? reading.page.text : reading.reason;
};

describe('tag soup', () => {
  test('is read without an exception, and the same way each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        const html = pieces.join('');
        expect(readHtml(html, null)).toEqual(readHtml(html, null));
      }),
      { numRuns: 500 },
    );
  });
  test('gives text in NFC with no line ends but \\n', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, '\r\n', '\t'), { maxLength: 80 }), (pieces) => {
        const reading = readHtml(pieces.join(' '), null);
        const text = reading.kind === 'article' ? reading.page.text : '';
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[\r\t]|\n{3}|^\s|\s$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what does not matter to a reader', () => {
  const changes: Readonly<Record<string, (html: string) => string>> = {
    'boxes around the body': (html) =>
      html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/iu, '$1<div class="outer"><div id="wrap"><div>$2</div></div></div>$3'),
    'tags in capitals': (html) => html.replace(/<\/?[a-z][a-z0-9]*/gu, (tag) => tag.toUpperCase()),
    'white space between tags': (html) => html.replace(/></gu, '>\n  <'),
    'comments between tags': (html) => html.replace(/></gu, '><!-- x --><'),
    'end tags that HTML lets one leave out': (html) => html.replace(/<\/(?:p|li|td|tr|body|html)>/giu, ''),
  };
  for (const [name, change] of Object.entries(changes)) {
    for (const sample of samples) {
      test(`${name}: ${sample.name}`, () => expect(textOf(change(sample.html), sample.url)).toEqual(textOf(sample.html, sample.url)));
    }
  }
});
