import { kanjiVariants } from './kanji-variants.js';
import { type LegalForm, legalForms } from './legal-forms.js';

export interface SplitName {
  /** Written out: 株式会社 for ㈱ and (株). */
  readonly legalForm: string | null;
  readonly position: 'front' | 'back' | null;
  /** The name without the form, as it is written. */
  readonly rest: string;
}

const variants = new Map<string, string>();
for (const [variant, form] of kanjiVariants) variants.set(form, (variants.get(form) ?? form) + variant);

const [open, close] = ['[(（\\[［〔【]', '[)）\\]］〕】]'];
const [space, spaces] = ['[\\s\\u3000]', '[\\s\\u3000]*'];

/** A pattern for a way to write a form: of any width, with old kanji; full stops, commas and spaces may be left out. */
function anyWriting(written: string): string {
  return Array.from(written, (character) => {
    if (character === ' ') return `${space}+`;
    if (character === '.' || character === ',') return `[${character}．，]?${spaces}`;
    if (/[A-Za-z]/.test(character)) return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`;
    return `[${variants.get(character) ?? character}]`.replace('[-]', '-');
  }).join('');
}

interface Writing {
  readonly form: LegalForm;
  readonly pattern: string;
  readonly length: number;
  readonly position: LegalForm['position'];
}

const writings: readonly Writing[] = legalForms
  .flatMap((form) => {
    const out = [form.full, ...(form.also ?? [])];
    const bracketed = form.language === 'JA' ? [...out, ...(form.short ?? [])] : [];
    return [
      ...out.map((written) => ({ form, pattern: anyWriting(written), length: written.length, position: form.position })),
      ...bracketed.map((written) => ({
        form,
        pattern: `${open}${spaces}${anyWriting(written)}${spaces}${close}`,
        length: written.length + 2,
        position: form.position === 'both' || written.length > 1 || /[財社独]/.test(written) ? ('both' as const) : form.position,
      })),
    ];
  })
  // The longest first: 一般財団法人 before 財団法人, Co., Ltd. before Ltd.
  .toSorted((a, b) => b.length - a.length);

/** One expression an end: which of its groups matched says which writing stands there. */
function expression(end: 'front' | 'back') {
  const here = writings.filter(({ position }) => position === end || position === 'both');
  const pattern = here.map((writing) => `(${ofWords(writing, end)})`).join('|');
  const source = end === 'front' ? `^${spaces}(?:${pattern})` : `(?:${pattern})${spaces}$`;
  return { forms: here.map(({ form }) => form.full), source: new RegExp(source, 'iu') };
}

/** A form of Latin words is a word of its own: Nikko has no Co. at its end. */
function ofWords({ form, pattern }: Writing, end: 'front' | 'back'): string {
  if (form.language === 'JA') return pattern;
  return end === 'front' ? `${pattern}(?=${space})` : `(?<=[\\s\\u3000,，.])${pattern}`;
}

const ends = { front: expression('front'), back: expression('back') };

/** The legal form that a name begins or ends with, and the rest. Only the outermost one: of a chain the first. A name that is nothing but a form has none. */
export function splitLegalForm(text: string): SplitName {
  for (const position of ['front', 'back'] as const) {
    const { forms, source } = ends[position];
    const found = source.exec(text);
    if (!found) continue;
    const rest = position === 'front' ? text.slice(found[0].length) : text.slice(0, found.index);
    const trimmed = rest.replace(/^[\s\u3000,，]+|[\s\u3000,，]+$/gu, '');
    const legalForm = forms[found.slice(1).findIndex((group) => group !== undefined)];
    if (legalForm !== undefined && /[\p{L}\p{N}]/u.test(trimmed)) return { legalForm, position, rest: trimmed };
  }
  return { legalForm: null, position: null, rest: text };
}
