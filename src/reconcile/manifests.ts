import { irisFrom } from '../export/rdf/iris.js';
import { widestTypes } from './entity-types.js';
import type { ReaderLanguage } from './reader-language.js';
import { reconcileLimits } from './reconcile-query.js';
import { writeType } from './version-0-2.js';
import { writeTypeInLanguage } from './version-1-0.js';

/** Where the service is met, and in which language it presents itself. */
export interface ServiceAddress {
  /** Such as https://example.jp, without a slash at the end. */
  readonly origin: string;
  /** Of version 0.2: /reconcile; of the draft: /reconcile/1.0. */
  readonly path: string;
  readonly language: ReaderLanguage;
  readonly serviceVersion: string;
}

const names = {
  ja: '連携 Renkei（産学官の機関・会議体）',
  en: 'Renkei (institutions and bodies of regional innovation networks in Japan)',
};

/** The box in which a preview fits, in pixels. */
const previewSize = { width: 430, height: 320 };

const settingTexts = {
  limit: {
    ja: ['値の数の上限', '1 行に入れる値の数。0 は上限なし。'],
    en: ['Limit', 'Values to return per row at most; 0 for all.'],
  },
  content: {
    ja: ['内容', 'ことばで返すか、コードで返すか。'],
    en: ['Content', 'Words, or the codes of vocabularies and entities.'],
  },
  label: { ja: 'ことば', en: 'Words' },
  code: { ja: 'コード', en: 'Codes' },
} as const;

/** The manifest of version 0.2, with every service at an address of its own. */
export function manifestOf02({ origin, path, language, serviceVersion }: ServiceAddress): object {
  const base = `${origin}${path}`;
  const iris = irisFrom();
  const suggest = (what: string) => ({
    service_url: base,
    service_path: `/suggest/${what}`,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ['0.2'],
    name: names[language],
    identifierSpace: iris.node(''),
    schemaSpace: iris.base,
    serviceVersion,
    documentation: `${origin}/`,
    batchSize: reconcileLimits.batch,
    defaultTypes: widestTypes.map((type) => writeType(type, { language, asOf: '' })),
    view: { url: `${base}/preview?id={{id}}` },
    preview: { url: `${base}/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: base, service_path: '/extend/propose' },
      property_settings: settings(language).map(({ id, name, helpText, ...rest }) => ({
        name: id,
        label: name,
        help_text: helpText,
        ...rest,
      })),
    },
  };
}

/** The manifest of the draft of version 1.0: addresses follow from the path of the service. */
export function manifestOf10({ origin, path, language, serviceVersion }: ServiceAddress): object {
  return {
    versions: ['1.0-draft'],
    name: names[language],
    lang: language,
    dir: 'ltr',
    serviceVersion,
    documentation: `${origin}/`,
    batchSize: reconcileLimits.batch,
    standardizedScore: true,
    defaultTypes: widestTypes.map((type) => writeTypeInLanguage(type, { language, asOf: '' })),
    view: { url: `${origin}${path}/preview?id={id}` },
    preview: previewSize,
    suggest: { entity: true, property: true, type: true },
    extend: { proposeProperties: true, propertySettings: settings(language) },
  };
}

function settings(language: ReaderLanguage) {
  const [limit, content] = [settingTexts.limit[language], settingTexts.content[language]];
  const choices = (['label', 'code'] as const).map((value) => ({ value, name: settingTexts[value][language] }));
  return [
    { id: 'limit', name: limit[0], helpText: limit[1], type: 'number', default: 0 },
    { id: 'content', name: content[0], helpText: content[1], type: 'select', default: 'label', choices },
  ];
}
