import { isMarked, type ProseNode } from '../exercises/prose.ts';
import type { YamlPath } from './yaml-path.ts';

interface ProseLinkPlace {
  href: string;
  /** Of the field that holds it. */
  path: YamlPath;
}

/** The links in the prose of some content. */
export function proseLinks(content: unknown, path: YamlPath = []): ProseLinkPlace[] {
  if (isMarked(content)) return content.flatMap(addresses).map((href) => ({ href, path }));
  if (Array.isArray(content)) return content.flatMap((entry, index) => proseLinks(entry, [...path, index]));
  if (!(content instanceof Object)) return [];
  return Object.entries(content).flatMap(([key, entry]) => proseLinks(entry, [...path, key]));
}

function addresses(node: ProseNode): string[] {
  if (typeof node === 'string') return [];
  return [...(node.tag === 'a' ? [node.href] : []), ...node.children.flatMap(addresses)];
}
