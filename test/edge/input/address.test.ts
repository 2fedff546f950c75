import { expect, test } from 'vitest';
import { normalizeAddress, refusalOf } from '../../../src/edge/input/address.ts';

test.each([
  'https://news.example/a?b=c#d',
  'http://news.example/',
  'http://news.example:443/',
  'https://news.example:80/',
  'https://báo.vn/tin',
  'https://local.news.example/',
  'https://localhost.news.example/',
  'https://1.news.example/',
])('%s is fetched', (address) => {
  expect(refusalOf(new URL(address))).toBeNull();
});

test.each([
  // Loopback, as written and as the URL Standard reads it.
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://１２７.０.０.１/',
  'http://127.0.0.1./',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://localhost.localdomain/',
  // Private, link-local, carrier-grade, multicast, unique local.
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  // Public, but in figures.
  'http://93.184.215.14/',
  'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
  // Names of private networks.
  'http://intranet/',
  'http://router.lan/',
  'http://printer.local/',
  'http://printer.local./',
  'http://metadata.google.internal/',
  'http://nas.home.arpa/',
  'http://wiki.corp/',
  'http://hidden.onion/',
  'http://app.test/',
  // Not the web.
  'ftp://news.example/',
  'file:///etc/passwd',
  'data:text/html,a',
  'blob:https://news.example/1',
  'javascript:alert(1)',
  // More than an address.
  'https://user@news.example/',
  'https://user:password@news.example/',
  'https://:password@news.example/',
  'https://news.example:8443/',
  'http://news.example:22/',
])('%s is not fetched', (address) => {
  expect(refusalOf(new URL(address))).not.toBeNull();
});

test('one address has one spelling', () => {
  expect(normalizeAddress('HTTPS://News.Example:443/a/../b#c')).toBe('https://news.example/b');
  expect(normalizeAddress('https://news.example/b?c=d')).not.toBe(normalizeAddress('https://news.example/b'));
});
