import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, type Service, startService } from './service.js';

/** A name such as nobody has, to be shown where it must not run. */
const nasty = `</script><img src=x onerror=alert(1)>"'\u2028\u2029&amp;`;

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.db.rows(
    sql`update name set value = ${nasty} where language = 'JA' and kind = 'OFFICIAL'
        and node_id = (select id from node where code = 'tottori-bank')`,
  );
  await service.db.rows(sql`update node set website = 'javascript:alert(1)', address = ${nasty} where code = 'tottori-bank'`);
});
afterAll(() => service.close());

describe('JSONP', () => {
  it.each(['f', 'jQuery111_16.done', '$._cb'])('calls %s', async (callback) => {
    const { headers, text } = await get(service, `/reconcile?callback=${callback}`);
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(text.startsWith(`/**/${callback}({"versions":["0.2"]`)).toBe(true);
    expect(text.endsWith(');')).toBe(true);
  });

  it.each(['alert(1)//', 'a b', '1a', 'a..b', 'a[0]', '</script>', '', 'é', 'x'.repeat(101), 'f%0A'])('refuses %j', async (callback) => {
    const { status, headers, body } = await get(service, `/reconcile?callback=${encodeURIComponent(decodeURIComponent(callback))}`);
    expect([status, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8']);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('holds nothing that ends a line or a script, and means the same as the JSON', async () => {
    const url = '/reconcile/suggest/entity?prefix=tottori-bank';
    const [plain, script] = [await get(service, url), await get(service, `${url}&callback=f`)];
    expect(plain.body.result[0].name).toBe(nasty);
    expect(script.text).not.toMatch(/[<\u2028\u2029]/);
    const called = new Function('f', script.text) as (f: (value: unknown) => void) => void;
    called((value) => expect(value).toEqual(plain.body));
    expect.assertions(3);
  });

  it('is no part of the draft of 1.0', async () => {
    const { headers } = await get(service, '/reconcile/1.0?callback=f');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });
});

describe.each(['/reconcile/preview', '/reconcile/1.0/preview'])('%s', (path) => {
  it('shows a name as text, links only to the web, and may stand in a frame but run nothing', async () => {
    const { status, headers, text } = await get(service, `${path}?id=tottori-bank`);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    );
    expect(headers['x-frame-options']).toBeUndefined();
    expect(text).not.toMatch(/<(script|img|link|iframe)|javascript:[^&<]*"|src=x onerror=alert\(1\)>/i);
    expect(text).toContain('&#60;/script&#62;&#60;img src=x onerror=alert(1)&#62;&#34;&#39;');
    expect(text).not.toMatch(/https?:\/\/(?!ror\.org|www\.wikidata)[^"]*\.(js|css|woff)/);
  });

  it('links to the bodies it shows', async () => {
    const { text } = await get(service, `${path}?id=hiroshima-university&lang=en`);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain(`<a href="${path}?id=c-collabo" target="_blank" rel="noopener noreferrer">`);
  });

  it('says in a page that there is no such entity, and what is missing', async () => {
    expect(await get(service, `${path}?id=${encodeURIComponent('<b>')}`)).toMatchObject({
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect((await get(service, path)).status).toBe(400);
  });
});

it('escapes names in flyouts', async () => {
  const { body } = await get(service, '/reconcile/flyout/entity?id=tottori-bank');
  expect(body.html).toContain('&#60;/script&#62;');
  expect(body.html).not.toContain('<img');
});
