import { defineKind } from '../definition.ts';
import { check } from './check.ts';
import { outline, reading } from './outline.ts';
import { schema } from './schema.ts';

export const write = defineKind({ form: 'practice', comesBack: false, schema, check, outline, reading });
