import { defineKind } from '../definition.ts';
import { check } from './check.ts';
import { outline, reading } from './outline.ts';
import { schema } from './schema.ts';

export const fill = defineKind({ form: 'question', comesBack: true, schema, check, outline, reading });
