import { Change } from './change.js';
import { Citation } from './citation.js';
import { DataVersion } from './data-version.js';
import { Document } from './document.js';
import { Fact } from './fact.js';
import { Identifier } from './identifier.js';
import { Name } from './name.js';
import { NetworkNode } from './node.js';
import { Prefecture, Region } from './place.js';
import { Post } from './post.js';
import { Procedure } from './procedure.js';
import { RegionOrgans } from './region-organs.js';
import { Article, Regulation } from './regulation.js';
import { Rule } from './rule.js';
import { SearchKey } from './search-key.js';
import { Status } from './status.js';
import { Tie } from './tie.js';
import { UnmatchedText } from './unmatched-text.js';

/** Every entity, for the ORM. */
export const entities = [
  Region,
  Prefecture,
  NetworkNode,
  RegionOrgans,
  Name,
  SearchKey,
  Identifier,
  Status,
  Fact,
  Tie,
  Post,
  Rule,
  Procedure,
  Document,
  Regulation,
  Article,
  Citation,
  DataVersion,
  Change,
  UnmatchedText,
];
