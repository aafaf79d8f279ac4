import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { changed } from '../seeding/seed-folder.js';
import { bankIdentifiers, bankNames, bankWith, code, remarks, useRorImport } from './ror-import.js';
import { name, place, record, related, rorId } from './ror-records.js';

describe('import of ROR and our own nodes', () => {
  const { seeds, load, values, nodes, ties, database } = useRorImport();

  const bank = record(1, {
    names: [name('Tottori Bank', 'en', 'ror_display', 'label'), name('鳥取銀行', 'ja', 'label'), name('TTB', null, 'acronym')],
    types: ['company'],
    relationships: [{ ...related('child', 2), label: null }],
  });

  it('links by ROR id: adds what is new, and changes nothing of ours', async () => {
    await seeds(bankWith('ROR', rorId(1)));
    const before = await database().rows<{ id: number }>(sql`select * from node where code = 'bank'`);
    const report = await load([bank, record(2)]);
    expect(remarks(report, 'linked')).toEqual([{ kind: 'linked', record: rorId(1), message: 'is bank, by its ROR id' }]);
    expect(await nodes()).toEqual([code(2)]);
    expect(await database().rows(sql`select * from node where code = 'bank'`)).toEqual(before);
    expect(
      await values(sql`select kind || ' ' || value as value from name where dataset = 'ror' and node_id = ${before[0]?.id} order by 1`),
    ).toEqual(['ABBREVIATION TTB', 'ALIAS Tottori Bank']);
    expect(await ties()).toEqual([`${code(2)} PART_OF bank`]);
    expect((await load([bank, record(2)])).changes).toBe(0);
    const again = await seeds(bankWith('ROR', rorId(1)));
    expect(again).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
  });

  it('links by another identifier, unless our node has another ROR id: a branch may carry its parent’s', async () => {
    const known = { ...bank, external_ids: [{ type: 'wikidata', all: ['Q7'], preferred: 'Q7' }] };
    await seeds(bankWith('WIKIDATA', 'Q7'));
    expect(remarks(await load([known]), 'linked')).toHaveLength(1);
    expect(await nodes()).toEqual([]);
    expect((await load([known])).changes).toBe(0);
    const both = `identifiers: [{ scheme: WIKIDATA, value: Q7, cite: [web] }, { scheme: ROR, value: "${rorId(9)}", cite: [web] }]`;
    await seeds(changed([bankIdentifiers, both]));
    await database().rows(sql`delete from identifier where dataset = 'ror'`);
    const report = await load([known]);
    expect(remarks(report, 'link-conflict')).toHaveLength(1);
    expect(remarks(report, 'identifier')[0]?.message).toBe('WIKIDATA Q7 belongs to bank already');
    expect(await nodes()).toEqual([code(1)]);
  });

  it('does not link two records that share a claim', async () => {
    await seeds(bankWith('WIKIDATA', 'Q7'));
    const ids = { external_ids: [{ type: 'wikidata', all: ['Q7'], preferred: null }] };
    const report = await load([record(1, ids), record(2, ids)]);
    expect(remarks(report, 'link-conflict')).toHaveLength(2);
    expect(await nodes()).toEqual([code(1), code(2)].sort());
  });

  it('only reports the same name and place, until the link is confirmed', async () => {
    await seeds();
    const report = await load([bank]);
    expect(remarks(report, 'possible-link')).toEqual([
      { kind: 'possible-link', record: rorId(1), message: 'may be bank, by name and prefecture' },
    ]);
    expect(await nodes()).toEqual([code(1)]);
    const confirmed = await load([bank], { links: new Map([[rorId(1), 'bank']]) });
    expect(confirmed.tables['node']).toMatchObject({ removed: 1, inserted: 0 });
    expect(await nodes()).toEqual([]);
    // The ROR id it got keeps the link.
    expect((await load([bank])).changes).toBe(0);
  });

  it('leaves a possible link out, keeps it apart or refuses an unknown node, as told', async () => {
    await seeds();
    expect(await load([bank], { skipPossible: true })).toMatchObject({ imported: 0 });
    expect(await nodes()).toEqual([]);
    expect(remarks(await load([bank], { links: new Map([[rorId(1), null]]) }), 'possible-link')).toEqual([]);
    await expect(load([bank], { links: new Map([[rorId(1), 'nowhere']]) })).rejects.toThrow('nowhere');
  });

  it('does not take a namesake elsewhere for ours', async () => {
    await seeds();
    const report = await load([{ ...bank, locations: [place('US', 'Tottori')] }]);
    expect(remarks(report, 'possible-link')).toEqual([]);
  });

  it('gives way when the seeds come to say the same', async () => {
    await seeds();
    await load([bank, record(2)]);
    const later = bankWith('ROR', rorId(1));
    expect(await seeds(later)).toMatchObject({ inserted: 2 });
    expect(await values(sql`select n.code as value from identifier i join node n on n.id = i.node_id where i.value = ${rorId(1)}`)).toEqual(
      ['bank'],
    );
    await load([bank, record(2)]);
    expect(await nodes()).toEqual([code(2)]);
    expect(await ties()).toEqual([`${code(2)} PART_OF bank`]);
    expect(await seeds(changed([bankNames, '[{ value: 鳥取の銀行 }']))).toMatchObject({ tables: { name: { inserted: 1, removed: 1 } } });
  });

  it('keeps the node of a withdrawn record while a tie of others refers to it', async () => {
    await seeds();
    await load([record(1), record(2)]);
    await database().rows(sql`insert into tie (from_id, type, to_id, dataset) select f.id, 'RELATED_TO', o.id, 'members' from node f, node o
      where f.code = ${code(1)} and o.code = 'bank'`);
    const report = await load([record(1, { status: 'withdrawn' }), record(2, { status: 'withdrawn' }), record(3)]);
    expect(remarks(report, 'kept').map((remark) => remark.record)).toEqual([rorId(1)]);
    expect(await nodes()).toEqual([code(1), code(3)].sort());
  });
});
