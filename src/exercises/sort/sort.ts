import { defineKind } from '../definition.ts';
import { check } from './check.ts';
import { outline, reading } from './outline.ts';
import { schema } from './schema.ts';

export const sort = defineKind({ form: 'question', schema, check, outline, reading });
