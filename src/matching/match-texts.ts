import { setImmediate } from 'node:timers/promises';
import { normaliseName } from '../domain/names/normalise.js';
import type { Reader } from '../storage/database.js';
import { fallbackHits } from './fallbacks.js';
import { type FoundName, findByKeys, findParts, findRelated } from './find-hits.js';
import { type Group, groupHits, Relations } from './groups.js';
import { type Hit, hitsIn } from './hits.js';
import { judge } from './judge.js';
import type { MatchCandidate, MatchInput, MatchPart, MatchResult } from './match-result.js';
import { loadPlaceReader, type PlaceReader } from './places.js';
import { isGovernment, isJoined } from './surroundings.js';
import { hasJapaneseTail, withPart } from './whole-and-part.js';
import { lengthRead, type ReadText, readText, type Window, windowsOf } from './windows.js';

interface Known {
  readonly places: PlaceReader;
  readonly relations: Relations;
}

interface Read {
  readonly input: MatchInput;
  readonly read: ReadText;
  readonly windows: readonly Window[];
}

/** Characters read in one go: a hundred ordinary texts. More would hold up all other requests, and hold many windows. */
const mostAtOnce = 4000;

/**
 * Which institutions do the texts mean? One result for each input, in order. Never throws on any text. A few statements for every
 * {@link mostAtOnce} characters, however many inputs; other work gets its turn in between.
 */
export async function matchTexts(reader: Reader, inputs: readonly MatchInput[]): Promise<MatchResult[]> {
  const places = await loadPlaceReader(reader);
  const results: MatchResult[] = [];
  for (let from = 0; from < inputs.length; ) {
    let to = from;
    for (let length = 0; to < inputs.length && (to === from || length <= mostAtOnce); to++) length += lengthRead(inputs[to]?.text ?? '');
    results.push(...(await matchAtOnce(reader, inputs.slice(from, to), places)));
    from = to;
    await setImmediate();
  }
  return results;
}

async function matchAtOnce(reader: Reader, inputs: readonly MatchInput[], places: PlaceReader): Promise<MatchResult[]> {
  const texts = inputs.map((input): Read => {
    const read = readText(input.text);
    return { input, read, windows: [...windowsOf(read), ...placedWindows(read, input, places)] };
  });
  const names = await findByKeys(reader, [...new Set(texts.flatMap(({ windows }) => windows.map(({ key }) => key)))]);
  const byKey = Map.groupBy(names, ({ key }) => key);
  const known = await withFallback(
    reader,
    texts,
    texts.map(({ read, windows }) => hitsIn(read, windows, byKey)),
  );
  const wholes = texts.flatMap(({ read }, index) => (known[index] ?? []).filter((hit) => hasJapaneseTail(read, hit)));
  const parts = await findParts(reader, nodesOf(wholes));
  const hits = texts.map(({ read }, index) =>
    (known[index] ?? []).map((hit) => (hasJapaneseTail(read, hit) ? withPart(read, hit, parts) : hit)),
  );
  const relations = new Relations(await findRelated(reader, nodesOf(hits.flat())));
  return texts.map(({ input, read }, index) => resultOf(input, read, hits[index] ?? [], { places, relations }));
}

/** Looks again, more freely, where nothing was found. */
async function withFallback(reader: Reader, texts: readonly Read[], hits: readonly Hit[][]): Promise<readonly Hit[][]> {
  const empty = texts.filter((_, index) => hits[index]?.length === 0);
  if (empty.length === 0) return hits;
  const more = await fallbackHits(reader, empty);
  return hits.map((own, index) => (own.length > 0 ? own : (more[empty.indexOf(texts[index] as Read)] ?? [])));
}

/** 県立大 in 山口県 is 山口県立大: the whole text with its prefecture before it. */
function placedWindows({ key }: ReadText, { prefecture }: MatchInput, places: PlaceReader): Window[] {
  const name = prefecture ? places.nameOf(prefecture) : null;
  if (!name || key === '' || key.length > 30) return [];
  const heads = [normaliseName(name), normaliseName(name.replace(/[都府県]$/u, ''))];
  return heads.map((head) => ({ start: 0, end: key.length, key: head + key, turned: true }));
}

function nodesOf(hits: readonly Hit[]): number[] {
  return [...new Set(hits.flatMap(({ found }) => found.map((name: FoundName) => name.nodeId)))];
}

function resultOf(input: MatchInput, read: ReadText, hits: readonly Hit[], known: Known): MatchResult {
  const groups = groupHits(read, hits, known.relations);
  const bare = withoutHits(read, hits);
  const parts = groups.map((group, index) => {
    const place = placeInText(read, groups, index);
    const { before, after, written } = surroundingsOf(read, group, place);
    const places = known.places.placesIn(bare.slice(place.from, place.to));
    const { candidates, attached } = judge(group, { input, before, after, written, places, relations: known.relations });
    const part: MatchPart = {
      text: read.text.slice(place.from, place.to).replace(/^[\s、・，；;]+|[\s、・，；;]+$/gu, ''),
      start: place.from,
      candidates,
      parent: attached ? (candidates[0] ?? null) : null,
    };
    return { part, joined: isJoined(read.text.slice(0, place.start), read.text.slice(place.end)) };
  });
  return { input, ...whole(parts), parts: parts.map(({ part }) => part) };
}

interface Place {
  /** Where the part and the name in it begin and end, as offsets in the text. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

function placeInText(read: ReadText, groups: readonly Group[], index: number): Place {
  const { main } = groups[index] as Group;
  const [start, end] = [read.starts[main.start] ?? 0, read.ends[main.end - 1] ?? 0];
  const [previous, following] = [groups[index - 1], groups[index + 1]];
  const border = previous ? borderBetween(read, previous, groups[index] as Group) : 0;
  const next = following ? borderBetween(read, groups[index] as Group, following) : read.text.length;
  return {
    from: border + lastMark(read.text.slice(border, start), partMarks) + 1,
    start,
    end,
    to: end + firstMark(read.text.slice(end, next), partMarks),
  };
}

/** The words around a name. A government is judged by the organizations around it too: 広島県 before 福山市 is an address. */
function surroundingsOf({ text }: ReadText, { main }: Group, { from, start, end, to }: Place) {
  const government = main.found.some(({ kind }) => isGovernment(kind));
  const [before, after] = government ? [text.slice(0, start), text.slice(end)] : [text.slice(from, start), text.slice(end, to)];
  return {
    before: before.slice(Math.max(lastMark(before, listMarks), lastMark(before, partMarks)) + 1),
    after: after.slice(0, Math.min(firstMark(after, listMarks), firstMark(after, partMarks))),
    written: text.slice(start, end),
  };
}

/** What the parts say together: one organization, or several, of which none is meant alone. */
function whole(parts: readonly { part: MatchPart; joined: boolean }[]): Pick<MatchResult, 'candidates' | 'parent'> {
  const all = parts.flatMap(({ part }) => part.candidates);
  const several = new Set(all.filter(({ match }) => match).map(({ nodeId }) => nodeId)).size > 1 || parts.some(({ joined }) => joined);
  const best = new Map<number, MatchCandidate>();
  for (const candidate of all) {
    if (candidate.score > (best.get(candidate.nodeId)?.score ?? -1))
      best.set(candidate.nodeId, several ? { ...candidate, match: false } : candidate);
  }
  const candidates = [...best.values()].sort((a, b) => Number(b.match) - Number(a.match) || b.score - a.score || a.nodeId - b.nodeId);
  return { candidates: candidates.slice(0, 10), parent: parts.find(({ part }) => part.parent)?.part.parent ?? null };
}

/** The text with the names of organizations blanked out: what is left may say where. */
function withoutHits({ text, starts, ends }: ReadText, hits: readonly Hit[]): string {
  const units = [...Array(text.length).keys()].map((at) => text[at] as string);
  for (const hit of hits) for (let at = starts[hit.start] ?? 0; at < (ends[hit.end - 1] ?? 0); at++) units[at] = '\n';
  return units.join('');
}

/** Where one organization's part of a text ends and the next one's begins: at the last separator between them. */
function borderBetween({ text, starts, ends }: ReadText, first: Group, second: Group): number {
  const from = Math.max(...first.hits.map((hit) => ends[hit.end - 1] ?? 0));
  const to = starts[second.main.start] ?? from;
  const between = text.slice(from, to);
  return from + Math.max(lastMark(between, partMarks), lastMark(between, listMarks), between.lastIndexOf('・')) + 1;
}

/** Marks between organizations of their own, and marks that may also stand between an organization and its place or department. */
const partMarks = /[\n/／|｜]/u;
const listMarks = /[;；、，]/u;

/** Position of the last mark, -1 without one. */
function lastMark(text: string, marks: RegExp): number {
  return [...text.matchAll(new RegExp(marks, 'gu'))].at(-1)?.index ?? -1;
}

/** Position of the first mark, the length of the text without one. */
function firstMark(text: string, marks: RegExp): number {
  const at = text.search(marks);
  return at < 0 ? text.length : at;
}
