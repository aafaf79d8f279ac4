import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../kit/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function university(fields: string, variables: Record<string, unknown>): Promise<Record<string, unknown> | undefined> {
  const { data, errors } = await api.ask<{ it: Record<string, unknown> }>(
    `query ($l: Language${fields.includes('$f') ? ', $f: Boolean' : ''}) { it: institution(code: "hiroshima-university") { ${fields} } }`,
    variables,
  );
  if (errors) throw new Error(errors[0]?.message);
  return data?.it;
}

/** The seeds know 広島大学 in these; in katakana it is not known. */
const known = { JA: '広島大学', EN: 'Hiroshima University', JA_HIRA: 'ひろしまだいがく', JA_LATN: 'Hiroshima Daigaku' };

describe('names in languages', () => {
  it.each(Object.entries(known))('%s is given as it is', async (language, value) => {
    const expected = { name: value, strict: value, displayName: { value, language } };
    expect(
      await university('name(language: $l) strict: name(language: $l, fallback: false) displayName(language: $l) { value language }', {
        l: language,
      }),
    ).toEqual(expected);
  });

  it('a language that is not known falls back to Japanese, and displayName tells so', async () => {
    const fields = 'name(language: $l) strict: name(language: $l, fallback: false) displayName(language: $l) { value language }';
    expect(await university(fields, { l: 'JA_KANA' })).toEqual({
      name: known.JA,
      strict: '',
      displayName: { value: known.JA, language: 'JA' },
    });
  });

  it('null is as if left out: Japanese, with fallback', async () => {
    const expected = { name: known.JA, left: known.JA, displayName: { value: known.JA } };
    expect(
      await university('name(language: $l, fallback: $f) left: name displayName(language: $l) { value }', { l: null, f: null }),
    ).toEqual(expected);
  });

  it('every node has a name in every language with fallback, and never one in a language nobody asked for without', async () => {
    const languages = ['JA', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'EN'];
    const fields = languages
      .map((l) => `${l}: displayName(language: ${l}) { value language } strict_${l}: name(language: ${l}, fallback: false)`)
      .join(' ');
    for (const list of ['institutions', 'bodies', 'hubs', 'programs', 'events', 'plans']) {
      const { data } = await api.ask<Record<string, { nodes: Record<string, never>[] }>>(
        `{ ${list}(first: 100) { nodes { code ${fields} } } }`,
      );
      for (const node of data?.[list]?.nodes ?? []) {
        for (const language of languages) {
          const shown = node[language] as unknown as { value: string; language: string } | null;
          expect(shown?.value, `${JSON.stringify(node['code'])} ${language}`).toBeTruthy();
          expect(node[`strict_${language}`]).toBe(shown?.language === language ? shown.value : '');
        }
      }
    }
  });

  it('a wrong language is refused', async () => {
    const answer = await api.ask('query ($l: Language) { institution(code: "hiroshima-university") { name(language: $l) } }', { l: 'FR' });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
