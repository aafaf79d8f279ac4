import { isWebAddress } from '../export/rdf/iris.js';
import { describeEntity, type EntityFacts, nameOfEntity, type ReaderView } from './entity-facts.js';
import { entityProperties, valuesOfProperty } from './properties.js';
import type { PropertyValue } from './property-values.js';

const style = `body{font:14px/1.5 system-ui,sans-serif;margin:.8rem;color:#1c2a33;background:#fff}h1{font-size:1.1rem;margin:0}
p{margin:.1rem 0 .5rem;color:#5a6b75}dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem .8rem;margin:0}dt{color:#5a6b75}dd{margin:0;overflow-wrap:anywhere}
a{color:#0b6e99}@media(prefers-color-scheme:dark){body{color:#e4ebef;background:#14191d}a{color:#6ec1e4}p,dt{color:#9aabb5}}`;

/** What the title and the line below it say already. */
const told = new Set(['name', 'kind', 'city', 'region']);

/** Of a long list a preview shows the beginning. */
const most = 8;

/** A small page of an entity that stands alone: no scripts, nothing loaded. `link` gives the address of another entity. */
export function entityPage(facts: EntityFacts, view: ReaderView, link: (code: string) => string): string {
  const { name, lang } = nameOfEntity(facts, view);
  const rows = entityProperties
    .filter(({ id }) => !told.has(id))
    .map((property) => ({ label: property[view.language], values: valuesOfProperty(property, facts, view) }))
    .filter(({ values }) => values.length > 0)
    .map(({ label, values }) => `<dt>${escapeHtml(label)}</dt><dd>${writeValues(values, view, link)}</dd>`);
  const title = `<h1${lang ? ` lang="${escapeHtml(lang)}"` : ''}>${escapeHtml(name)}</h1>`;
  return page(name, `${title}<p>${escapeHtml(describeEntity(facts, view))}</p><dl>${rows.join('')}</dl>`, view);
}

export function unknownEntityPage(view: ReaderView): string {
  const text = view.language === 'en' ? 'There is no such entity.' : 'このコードの機関・会議体はありません。';
  return page(text, `<p>${text}</p>`, view);
}

/** A piece of HTML for the flyouts of version 0.2. */
export function flyoutOf(title: string, description: string): string {
  return `<div><strong>${escapeHtml(title)}</strong><br><span>${escapeHtml(description)}</span></div>`;
}

function page(title: string, body: string, { language }: ReaderView): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>
`;
}

function writeValues(values: readonly PropertyValue[], { language }: ReaderView, link: (code: string) => string): string {
  const shown = values.slice(0, most).map((value) => ('entity' in value ? anchor(link(value.entity), value.name) : writeText(value.text)));
  const more = values.length - most;
  if (more > 0) shown.push(language === 'en' ? `and ${more} more` : `ほか ${more} 件`);
  return shown.join(language === 'en' ? ', ' : '、');
}

function writeText(text: string): string {
  return isWebAddress(text) ? anchor(text, text) : escapeHtml(text);
}

function anchor(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
