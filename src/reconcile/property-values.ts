import { normaliseName } from '../domain/names/normalise.js';
import type { Registry, Term } from '../domain/registries/registry.js';
import type { EntityFacts, ReaderView } from './entity-facts.js';

/** A value of a property: text, with the code of a closed vocabulary where it has one, or another entity. */
export type PropertyValue =
  | { readonly text: string; readonly code?: string; readonly lang?: string | null; readonly forms?: readonly string[] }
  | { readonly entity: string; readonly name: string; readonly lang?: string | null };

export type ReadProperty = (facts: EntityFacts, view: ReaderView) => readonly PropertyValue[];

export function texts(...values: readonly (string | null | undefined)[]): PropertyValue[] {
  return values.flatMap((text) => (text ? [{ text }] : []));
}

/** A code shown by its term; what is asked for may be the code or either term. */
export function term(registry: Registry, code: string | null, { language }: ReaderView): PropertyValue[] {
  const found: Term | undefined = code === null ? undefined : registry[code];
  return found && code ? [{ text: found[language], code, forms: [found.ja, found.en] }] : [];
}

/** Does a value mean what was asked for? Compared as names are: whatever the width, case or punctuation. */
export function means(value: PropertyValue, wanted: string): boolean {
  const forms = 'entity' in value ? [value.entity, value.name] : [value.text, value.code ?? '', ...(value.forms ?? [])];
  const key = normaliseName(wanted);
  return key !== '' && forms.some((form) => normaliseName(form) === key);
}

/** The host of an address, without www. */
export function hostOf(address: string): string | null {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** An identifier as registers are joined by it: without the address, spaces and hyphens around it. */
export function bareIdentifier(text: string): string {
  const last = text.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
}
