import { checkInstitutionFilterBySql } from '../queries/check-filter.js';
import { idOfNode } from '../queries/export-rows.js';
import { readAhead } from '../queries/read-ahead.js';
import { type Table, tableRows, tables } from '../queries/tables.js';
import type { Reader } from '../storage/database.js';
import { edgeAttributes, nodeAttributes } from './attributes.js';
import type { FormatOptions, NetworkFormat } from './exporter.js';
import { fileName, findAcceptedFormat, findFormat, networkFormats } from './formats.js';
import { openNetwork } from './network-export.js';
import {
  commonParameters,
  filterOf,
  networkParameters,
  type Parameter,
  ParameterError,
  type RawParameters,
  readParameters,
} from './parameters.js';
import { findAcceptedTableFormat, findTableFormat, type TableFormat, tableFormats } from './tables.js';
import { keepingYoungGeneration } from './young-generation.js';

/** A file ready to be written. */
export interface ExportFile {
  readonly fileName: string;
  readonly contentType: string;
  /** Equal files of equal data have equal keys: subject, format and all parameters. */
  readonly key: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

/** What is asked for: a subject (network or a table), a format by name or by Accept, and parameters. */
export interface ExportQuestion {
  readonly subject: string;
  readonly format: string | null;
  readonly accept: string | undefined;
  readonly parameters: RawParameters;
  readonly today: string;
}

/** There is no such file; or (406) none in a form the client takes. */
export class NoSuchExport extends Error {
  constructor(
    readonly status: 404 | 406,
    message: string,
    readonly allowed: readonly string[],
  ) {
    super(message);
    this.name = 'NoSuchExport';
  }
}

const attributeParameter: Parameter = {
  name: 'attributes',
  description: 'Only these attributes of nodes and edges; ids, labels and weights always come.',
  allowed: [...new Set([...nodeAttributes, ...edgeAttributes].map(({ name }) => name))],
  list: true,
};

/** The subjects, with their formats and parameters: what `GET /exports` lists. */
export const subjects: readonly { name: string; formats: readonly (NetworkFormat | TableFormat)[]; parameters: readonly Parameter[] }[] = [
  { name: 'network', formats: networkFormats, parameters: [...commonParameters, ...networkParameters, attributeParameter] },
  ...tables.map((table) => ({ name: table.name, formats: tableFormats, parameters: parametersOf(table) })),
];

/** Tables name things in both languages; those that are not of institutions take no filter of them. */
function parametersOf({ ofInstitutions }: Table): Parameter[] {
  return commonParameters.filter(({ name }) => name === 'asOf' || (ofInstitutions && name !== 'language'));
}

/** Finds the file and checks every parameter before the first byte. Throws NoSuchExport, ParameterError, InputError. */
export async function openExport(reader: Reader, question: ExportQuestion): Promise<ExportFile> {
  if (question.subject === 'network') return networkFile(reader, question);
  const table = tables.find(({ name }) => name === question.subject);
  if (!table)
    throw new NoSuchExport(
      404,
      `There is no export ${question.subject}.`,
      subjects.map(({ name }) => name),
    );
  return tableFile(reader, question, table);
}

async function networkFile(reader: Reader, question: ExportQuestion): Promise<ExportFile> {
  const format = question.format === null ? findAcceptedFormat(question.accept) : findFormat(question.format);
  if (!format) throw noFormat(question, networkFormats);
  const { values, options } = split(question, [...commonParameters, ...networkParameters, attributeParameter], format);
  const one = (name: string, fallback: string) => values[name]?.[0] ?? fallback;
  const projection = one('projection', 'FULL') as 'FULL';
  const network = await openNetwork(reader, {
    asOf: one('asOf', question.today),
    language: one('language', 'ja') as 'ja',
    projection,
    weighting: one('weighting', 'SHARED') as 'SHARED',
    nodeTypes: values['nodeTypes'] as never,
    relationshipTypes: values['relationshipTypes'] as never,
    institutions: await checkInstitutionFilterBySql(reader, filterOf(values)),
    centre: await centreOf(reader, projection, values['center']?.[0]),
    radius: Number(one('radius', '1')),
    attributes: values['attributes'],
    sources: format.sources === true || !values['attributes'] || values['attributes'].includes('sources'),
  });
  const chunks = keepingYoungGeneration(format.write(network, options));
  return { fileName: fileName(format), contentType: format.mediaType, key: keyOf(question, format.name, values, options), chunks };
}

/** The node in the middle of an EGO network. */
async function centreOf(reader: Reader, projection: string, code: string | undefined) {
  if (projection !== 'EGO') return undefined;
  if (!code) throw new ParameterError('center', 'An EGO network needs a center: the code of a node.');
  const id = await idOfNode(reader, code);
  if (id === null) throw new ParameterError('center', `There is no node "${code}".`);
  return { id, code };
}

async function tableFile(reader: Reader, question: ExportQuestion, table: Table): Promise<ExportFile> {
  const format = question.format === null ? findAcceptedTableFormat(question.accept) : findTableFormat(question.format);
  if (!format) throw noFormat(question, tableFormats);
  const { values, options } = split(question, parametersOf(table), format);
  const institutions = await checkInstitutionFilterBySql(reader, filterOf(values));
  const request = { asOf: values['asOf']?.[0] ?? question.today, institutions };
  return {
    fileName: `${table.name}.${format.name}`,
    contentType: format.contentType(options),
    key: keyOf(question, format.name, values, options),
    chunks: keepingYoungGeneration(format.write({ columns: table.columns, rows: readAhead(tableRows(reader, table, request)) }, options)),
  };
}

/** The parameters of the export, and the options of its format. */
function split(
  { parameters }: ExportQuestion,
  known: readonly Parameter[],
  { options = {} }: { readonly options?: NetworkFormat['options'] },
) {
  const ofFormat = Object.entries(options ?? {}).map(
    ([name, allowed]): Parameter => ({ name, description: 'Option of the format.', allowed }),
  );
  const values = readParameters(parameters, [...known, ...ofFormat]);
  const chosen = ofFormat.flatMap(({ name }) => (values[name]?.[0] === undefined ? [] : [[name, values[name]?.[0]]]));
  return { values, options: Object.fromEntries(chosen) as FormatOptions };
}

function noFormat({ subject, format, accept }: ExportQuestion, formats: readonly { name: string; mediaType: string }[]): NoSuchExport {
  if (format !== null)
    return new NoSuchExport(
      404,
      `There is no ${subject}.${format}.`,
      formats.map(({ name }) => name),
    );
  return new NoSuchExport(
    406,
    `None of the formats of ${subject} is what Accept: ${accept} asks for.`,
    formats.map(({ mediaType }) => mediaType),
  );
}

function keyOf({ subject, today }: ExportQuestion, format: string, values: object, options: object): string {
  return JSON.stringify([subject, format, 'asOf' in values ? null : today, values, options]);
}
