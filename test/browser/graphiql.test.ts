import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dummy, startDummy } from '../http/dummy-server.js';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const built = existsSync(join(import.meta.dirname, '../../dist/graphiql/index.html'));
const missing = !existsSync(executablePath)
  ? `no Chromium at ${executablePath} (apt-get install chromium, or set CHROMIUM_PATH)`
  : built
    ? undefined
    : 'dist/graphiql is not built (npm run build:graphiql)';

describe.skipIf(missing)(`GraphiQL in a browser${missing ? ` – skipped: ${missing}` : ''}`, () => {
  const profile = mkdtempSync(join(tmpdir(), 'renkei-chromium-'));
  const complaints: string[] = [];
  const requests: string[] = [];
  let dummy: Dummy;
  let browser: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    dummy = await startDummy();
    browser = await chromium.launchPersistentContext(profile, {
      executablePath,
      viewport: { width: 1280, height: 800 },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    page = await browser.newPage();
    // Of all contexts: requests of workers count too.
    browser.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
    await dummy?.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  const shown = (selector: string) =>
    page
      .locator(selector)
      .innerText()
      .then((text) => text.replaceAll('\u00a0', ' '));
  const run = async () => {
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect.poll(() => shown('.graphiql-response'), { timeout: 10_000 }).toContain('"data"');
  };

  it('loads from our server alone and answers the default query', async () => {
    await page.goto(`${dummy.url}/graphiql`);
    await expect.poll(() => shown('.graphiql-query-editor'), { timeout: 20_000 }).toContain('institutions(filter: { kind: [BANK] })');
    expect(await shown('.graphiql-query-editor')).toContain('どの銀行がいますか');
    await run();
    expect(await shown('.graphiql-response')).toContain('広島銀行');
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith(dummy.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  it('marks mistakes and knows the schema, so the language workers run', async () => {
    await page.goto(`${dummy.url}/graphiql?query=${encodeURIComponent('{ nothing }')}`);
    await expect.poll(() => page.locator('.graphiql-query-editor .squiggly-error').count(), { timeout: 20_000 }).toBeGreaterThan(0);
    await page
      .getByRole('button', { name: /documentation explorer/i })
      .first()
      .click();
    await expect.poll(() => shown('.graphiql-plugin'), { timeout: 10_000 }).toContain('Query');
    expect(complaints).toEqual([]);
  });

  it('formats a question', async () => {
    await page.goto(`${dummy.url}/graphiql?query=${encodeURIComponent('{hello(name:"松江")}')}`);
    await expect.poll(() => shown('.graphiql-query-editor'), { timeout: 20_000 }).toContain('松江');
    await page.getByRole('button', { name: /prettify/i }).click();
    await expect.poll(() => shown('.graphiql-query-editor'), { timeout: 10_000 }).toContain('  hello(name: "松江")');
    expect(complaints).toEqual([]);
  });

  it('opens a question given in the address', async () => {
    await page.goto(`${dummy.url}/graphql?query=${encodeURIComponent('{ hello(name: "岡山") }')}`);
    await expect.poll(() => page.url()).toContain('/graphiql?query=');
    await expect.poll(() => shown('.graphiql-query-editor'), { timeout: 20_000 }).toContain('岡山');
    await run();
    expect(await shown('.graphiql-response')).toContain('こんにちは 岡山');
  });
});
