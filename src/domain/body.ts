import { p } from '@mikro-orm/core';

/** 会議体: what only a body has. `generic` marks a class of bodies that rules describe (分科会), not one standing body. */
export const bodyProperties = {
  generic: p.boolean().default(false),
};

export const bodyChecks = [{ name: 'node_generic_is_body', expression: `not generic or type = 'BODY'` }];
