-- region sector today body
with list as materialized (
  select n.sector, n.region_code, n.prefecture_code, n.kind, ($1::text[] is null or n.region_code = any($1)) as in_region, ($2::text[] is null or n.sector = any($2)) as in_sector
  from node n where n.type = 'INSTITUTION' and (n.valid_from is null or n.valid_from <= $3) and exists (select from tie t join node c on c.id = t.to_id where t.from_id = n.id and c.code = $4 and t.type = 'MEMBER_OF' and t.role <> 'OBSERVER'
    and (t.valid_from is null or t.valid_from <= $3) and (t.valid_to is null or t.valid_to || '~' >= $3) and (c.valid_from is null or c.valid_from <= $3) and (c.valid_to is null or c.valid_to || '~' >= $3)) and (($1::text[] is null or n.region_code = any($1)) or ($2::text[] is null or n.sector = any($2)))),
counted as (
  select sector, region_code, prefecture_code, kind, in_region, in_sector, count(*)::int as count from list group by 1, 2, 3, 4, 5, 6)
select json_build_object('total', (select coalesce(sum(count), 0) from counted where in_region and in_sector), 'facets', (select json_agg(f) from (
    select 'sector' as dimension, sector as key, null as other, sum(count) as count from counted where in_region group by 2
    union all select 'region', region_code, null, sum(count) from counted where in_sector group by 2
    union all select 'prefecture', prefecture_code, null, sum(count) from counted where in_region and in_sector group by 2
    union all select 'kind', kind, null, sum(count) from counted where in_region and in_sector group by 2 ) f), 'institutions', (
  select json_build_object('nodes', coalesce(json_agg(json_build_object('code', w.code, 'name', (select m.value from name m where m.node_id = w.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language), case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to || '~' >= $3) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end, m.valid_to desc nulls last, m.position, m.id limit 1), 'sector', w.sector, 'kind', w.kind,
    'prefecture', (select json_build_object('name', p.name) from prefecture p where p.code = w.prefecture_code)) order by w.sort_key, w.id) filter (where w.place <= 10), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 10))
  from (select n.*, row_number() over (order by n.sort_key, n.id) as place from node n where n.type = 'INSTITUTION' and (n.valid_from is null or n.valid_from <= $3)
    and exists (select from tie t join node c on c.id = t.to_id where t.from_id = n.id and c.code = $4 and t.type = 'MEMBER_OF' and t.role <> 'OBSERVER'
    and (t.valid_from is null or t.valid_from <= $3) and (t.valid_to is null or t.valid_to || '~' >= $3) and (c.valid_from is null or c.valid_from <= $3) and (c.valid_to is null or c.valid_to || '~' >= $3)) and ($1::text[] is null or n.region_code = any($1)) and ($2::text[] is null or n.sector = any($2))
    order by n.sort_key, n.id limit 11) w))::text as answer
