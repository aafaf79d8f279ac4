-- pattern grams today
select coalesce(json_agg(json_build_object('code', n.code, 'name', (select m.value from name m where m.node_id = n.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language), case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to || '~' >= $3) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end, m.valid_to desc nulls last, m.position, m.id limit 1)) order by n.sort_key, n.id), '[]')::text as answer
from (select * from node n where n.type = 'INSTITUTION' and (n.valid_from is null or n.valid_from <= $3) and n.id in (
    select k.node_id from search_key k where k.form = 'NAME' and search_grams(k.key) @> $2::text[] and k.key like $1)
  order by n.sort_key, n.id limit 10) n
