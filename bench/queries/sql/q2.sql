-- sector prefecture today
select json_build_object('nodes', coalesce(json_agg(json_build_object('code', w.code, 'name', w.name, 'sector', w.sector, 'kind', w.kind, 'city', w.city,
    'website', w.website, 'prefecture', json_build_object('name', w.prefecture)) order by w.sort_key, w.id) filter (where w.place <= 50), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > 50))::text as answer
from (select n.*, p.name as prefecture, row_number() over (order by n.sort_key, n.id) as place,
    (select m.value from name m where m.node_id = n.id order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language), case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end + case when (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to || '~' >= $3) and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end, m.valid_to desc nulls last, m.position, m.id limit 1) as name
  from (select * from node n where n.type = 'INSTITUTION' and n.sector = $1 and n.prefecture_code = $2 and (n.valid_from is null or n.valid_from <= $3)
    order by n.sort_key, n.id limit 51) n join prefecture p on p.code = n.prefecture_code) w
