-- code
select json_build_object('code', n.code, 'kind', n.kind, 'sector', n.sector, 'city', n.city, 'founded', n.founded, 'website', n.website,
  'prefecture', (select json_build_object('code', p.code, 'name', p.name) from prefecture p where p.code = n.prefecture_code),
  'names', (select json_agg(json_build_object('value', m.value, 'language', m.language, 'kind', m.kind, 'legalForm', m.legal_form, 'validFrom', m.valid_from,
    'validTo', m.valid_to) order by m.position, m.id) from name m where m.node_id = n.id))::text as answer
from node n where n.code = $1 and n.type = 'INSTITUTION'
