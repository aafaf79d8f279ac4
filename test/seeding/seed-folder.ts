import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A network small enough to be held in mind: every table has a row. */
export const smallSeeds = `
documents:
  - { code: doc, kind: SOURCE_DOCUMENT, title: 規程集, file: doc.txt }
  - { code: web, kind: WEB, title: 公開情報, url: "https://example.org/" }
regions:
  - { code: chugoku, name: 中国, nameEn: Chugoku, bureau: bureau, prefectures: [{ code: "31", name: 鳥取県, nameEn: Tottori, kana: とっとりけん }] }
regulations:
  - code: rules
    document: doc
    title: 運営規程
    titleEn: Rules
    issuer: conference
    enacted: { date: 2002-06-01, printed: 平成14年6月1日 }
    cite: ["doc l.1"]
    articles: [{ number: "1", locator: l.2, paragraphs: [{ number: 1, text: 会議を置く。 }] }]
nodes:
  - code: conference
    type: BODY
    kind: CONFERENCE
    names: [{ value: 会議 }]
    cite: ["rules art.1(1) l.2"]
  - code: bank
    type: INSTITUTION
    kind: BANK
    sector: FINANCE
    prefecture: "31"
    names: [{ value: 鳥取銀行 }, { value: とっとりぎんこう, language: JA_HIRA, kind: READING, cite: [web] }]
    identifiers: [{ scheme: BANK_CODE, value: "0166", cite: [web] }]
    statuses: [{ status: ACTIVE }]
    facts: [{ property: NOTE, value: 一, position: 1 }, { property: NOTE, value: 二 }]
    cite: ["doc l.3"]
  - { code: bureau, type: INSTITUTION, kind: REGIONAL_BUREAU, names: [{ value: 経済産業局 }], cite: [web] }
ties:
  - { from: bank, type: MEMBER_OF, to: conference, role: MEMBER, validFrom: 2012-09-13, cite: ["doc l.3", "~rules art.1"] }
  - { from: bureau, type: SECRETARIAT_OF, to: conference, role: SECRETARIAT, onBehalfOf: bank, cite: [web] }
posts:
  - { code: chair, body: conference, title: 議長, titleEn: Chair, role: CHAIR, method: EX_OFFICIO, holder: bureau, cite: [web] }
rules:
  - { code: r1, body: conference, kind: MEETING, natures: [COMPUTABLE], text: 年一回, textEn: Once a year, params: { perYearMin: 1 }, cite: [rules art.1] }
procedures:
  - { code: w1, body: conference, title: 入会, titleEn: Joining, steps: [{ text: 申込 }], cite: [web] }
`;

/** A folder of seed files for one test. */
export async function seedFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-seeds-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'documents'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** The small network with one piece of text replaced, which must be there. */
export function changed(...replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the small seeds do not hold ${from}`);
    return text.replace(from, to);
  }, smallSeeds);
}

/** The line (1-based) of the small network, or of a variant, on which a piece of text stands first. */
export function lineOf(piece: string, text = smallSeeds): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}
