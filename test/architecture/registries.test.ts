import { describe, expect, it } from 'vitest';
import { bodyKinds } from '../../src/domain/registries/body-kinds.js';
import { institutionKinds } from '../../src/domain/registries/institution-kinds.js';
import { membershipRoles } from '../../src/domain/registries/membership-roles.js';
import type { Registry } from '../../src/domain/registries/registry.js';
import { membershipTypes, relationshipTypes } from '../../src/domain/registries/relationship-types.js';
import * as vocabulary from '../../src/domain/registries/vocabulary.js';

const registries: Record<string, Registry> = { bodyKinds, institutionKinds, membershipRoles, relationshipTypes, ...vocabulary };

describe.each(Object.entries(registries))('registry %s', (name, registry) => {
  const terms = Object.entries(registry);

  it('has codes that GraphQL takes as enum values', () => {
    expect(terms.length).toBeGreaterThan(0);
    // Event series are keys of data, not an enum.
    const pattern = name === 'eventSeries' ? /^[a-z][a-z0-9-]*$/ : /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
    expect(terms.map(([code]) => code).filter((code) => !pattern.test(code))).toEqual([]);
  });

  it('has a Japanese term and an English label for each, with no space around them', () => {
    const faulty = terms.filter(([, term]) => [term.ja, term.en].some((label) => label === '' || label !== label.trim()));
    expect(faulty).toEqual([]);
  });

  it('has English labels that tell the entries apart', () => {
    const labels = terms.map(([, term]) => term.en);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe('membership roles', () => {
  it('belong to a tie type that is a membership', () => {
    const stray = Object.entries(membershipRoles).filter(([, role]) => !membershipTypes.includes(role.type));
    expect(stray).toEqual([]);
  });

  it('exist for every membership type', () => {
    const carried = new Set<string>(Object.values(membershipRoles).map((role) => role.type));
    expect(membershipTypes.filter((type) => !carried.has(type))).toEqual([]);
  });
});

describe('relationship types', () => {
  const types = Object.entries(relationshipTypes);

  it('read the same both ways when symmetric, and only then', () => {
    const odd = types.filter(([, type]) => 'symmetric' in type !== (String(type.en) === String(type.inverseEn)));
    expect(odd.map(([code]) => code)).toEqual([]);
  });

  it('are never both a membership and symmetric', () => {
    expect(types.filter(([, type]) => 'symmetric' in type && 'membership' in type)).toEqual([]);
  });
});
